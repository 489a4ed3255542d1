import { type Atoms, atoms, product, textOf, toBooked } from '../ledger/atoms.ts';
import { priceOf } from './contract.ts';
import type { Fill, FillCounts, ForcedClose } from './fill.ts';
import type { PositionSide } from './position.ts';
import type { ProductRules } from './product.ts';

/** What is known of a fill beside what it has moved. */
type Circumstances = Omit<Fill, 'counts' | 'price' | 'quantity' | 'base' | 'quote' | 'commission' | 'profit'>;

/** Texts are made when they are read: most fills are written down and forgotten. */
class CountedFill implements Fill {
  readonly id: bigint;
  readonly orderId: bigint;
  readonly clientId: string;
  readonly symbol: string;
  readonly side: string;
  readonly positionSide: PositionSide;
  readonly buys: boolean;
  readonly closes: boolean;
  readonly commissionAsset: string;
  readonly marginAsset: string;
  readonly maker: boolean;
  readonly forced?: ForcedClose;
  readonly at: number;
  readonly counts: FillCounts;
  readonly #rules: ProductRules;
  readonly #price: string | undefined;
  /** Without a price it is several fills, at their average. */
  constructor(rules: ProductRules, given: Circumstances, counts: FillCounts, price: string | undefined) {
    this.id = given.id;
    this.orderId = given.orderId;
    this.clientId = given.clientId;
    this.symbol = given.symbol;
    this.side = given.side;
    this.positionSide = given.positionSide;
    this.buys = given.buys;
    this.closes = given.closes;
    this.commissionAsset = given.commissionAsset;
    this.marginAsset = given.marginAsset;
    this.maker = given.maker;
    this.at = given.at;
    this.counts = counts;
    if (given.forced !== undefined) this.forced = given.forced;
    this.#rules = rules;
    this.#price = price;
  }
  get #size(): string | undefined {
    return this.#rules.contractSize?.(this.symbol);
  }
  get price(): string {
    if (this.#price !== undefined) return this.#price;
    const { quantity: held, worth } = this.counts;
    return priceOf(this.#rules, this.symbol, { held, cost: this.#size === undefined ? worth : -worth });
  }
  get quantity(): string {
    return textOf(this.counts.quantity);
  }
  get base(): string {
    const { quantity, worth } = this.counts;
    return textOf(this.#size === undefined ? quantity : toBooked(worth));
  }
  get quote(): string {
    const { quantity, worth } = this.counts;
    if (this.#size !== undefined) return textOf(product(quantity, atoms(this.#size)));
    return textOf(this.#rules.spot ? toBooked(worth) : worth);
  }
  get commission(): string {
    return textOf(this.counts.commission);
  }
  get profit(): string {
    return textOf(this.counts.profit);
  }
}

export const createFill = (rules: ProductRules, given: Circumstances, counts: FillCounts, price: string): Fill =>
  new CountedFill(rules, given, counts, price);

/** What an order has been filled with after one more fill. */
export const summed = (rules: ProductRules, before: Fill | undefined, fill: Fill): Fill => {
  if (before === undefined) return fill;
  const sum = (of: keyof FillCounts): Atoms => before.counts[of] + fill.counts[of];
  const counts = {
    quantity: sum('quantity'),
    worth: sum('worth'),
    commission: sum('commission'),
    profit: sum('profit'),
  };
  return new CountedFill(rules, fill, counts, undefined);
};
