import { textOf } from '../ledger/atoms.ts';
import type { Entry, EntryCounts, Fill } from './fill.ts';

/** What is known of an entry beside what it has moved. */
export type Occasion = Pick<Entry, 'id' | 'kind' | 'symbol' | 'asset' | 'fill' | 'at'>;

/** Texts are made when they are read: most entries are written down and forgotten. */
class CountedEntry implements Entry {
  readonly id: bigint;
  readonly kind: Entry['kind'];
  readonly symbol: string;
  readonly asset: string;
  readonly fill?: Fill;
  readonly at: number;
  readonly counts: EntryCounts;
  constructor({ id, kind, symbol, asset, fill, at }: Occasion, counts: EntryCounts) {
    this.id = id;
    this.kind = kind;
    this.symbol = symbol;
    this.asset = asset;
    this.at = at;
    this.counts = counts;
    if (fill !== undefined) this.fill = fill;
  }
  get amount(): string {
    return textOf(this.counts.amount);
  }
  get fee(): string {
    return textOf(this.counts.fee);
  }
  get balance(): string {
    return textOf(this.counts.balance);
  }
}

export const createEntry = (occasion: Occasion, counts: EntryCounts): Entry => new CountedEntry(occasion, counts);
