import { type Atoms, textOf } from '../ledger/atoms.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { priceOf } from './contract.ts';
import type { Holding } from './holding.ts';
import type { Position, PositionRun, PositionSide, RunCounts } from './position.ts';
import type { ProductRules } from './product.ts';

/** Texts are made when they are read. A position changes with every fill, and is read far less often. */
class CountedRun implements PositionRun {
  readonly counts: RunCounts = {
    ...{ opened: 0n, closed: 0n, closedCost: 0n, profit: 0n },
    ...{ openFee: 0n, closeFee: 0n, funding: 0n },
  };
  readonly isLong: boolean;
  readonly #priceOf: (holding: Holding) => string;
  constructor(isLong: boolean, priceOf: (holding: Holding) => string) {
    this.isLong = isLong;
    this.#priceOf = priceOf;
  }
  get opened(): string {
    return textOf(this.counts.opened);
  }
  get closed(): string {
    return textOf(this.counts.closed);
  }
  get closePrice(): string {
    return this.#priceOf({ held: this.counts.closed, cost: this.counts.closedCost });
  }
  get profit(): string {
    return textOf(this.counts.profit);
  }
  get openFee(): string {
    return textOf(this.counts.openFee);
  }
  get closeFee(): string {
    return textOf(this.counts.closeFee);
  }
  get funding(): string {
    return textOf(this.counts.funding);
  }
}

/** What a position is made from. */
interface PositionParts extends Pick<Position, 'id' | 'symbol' | 'side' | 'pocket' | 'marginAsset'> {
  readonly rules: ProductRules;
  readonly ledger: Ledger;
  readonly isLong: boolean;
  readonly at: number;
}

class CountedPosition implements Position {
  readonly id: bigint;
  readonly symbol: string;
  readonly side: PositionSide;
  readonly pocket: string;
  readonly marginAsset: string;
  readonly run: PositionRun;
  readonly createdAt: number;
  autoMargin = false;
  updatedAt: number;
  held: Atoms = 0n;
  cost: Atoms = 0n;
  before: Holding | undefined;
  readonly #priceOf: (holding: Holding) => string;
  readonly #ledger: Ledger;
  constructor({ id, symbol, side, pocket, marginAsset, rules, ledger, isLong, at }: PositionParts) {
    this.id = id;
    this.symbol = symbol;
    this.side = side;
    this.pocket = pocket;
    this.marginAsset = marginAsset;
    this.createdAt = at;
    this.updatedAt = at;
    this.#priceOf = (holding) => priceOf(rules, symbol, holding);
    this.#ledger = ledger;
    this.run = new CountedRun(isLong, this.#priceOf);
  }
  get amount(): string {
    return textOf(this.held);
  }
  get entryPrice(): string {
    return this.#priceOf(this.before ?? this);
  }
  get isolatedMargin(): string {
    return textOf(this.#ledger.amount(this.pocket, this.marginAsset));
  }
}

/** A position of nothing yet. */
export const createPosition = (parts: PositionParts): Position => new CountedPosition(parts);
