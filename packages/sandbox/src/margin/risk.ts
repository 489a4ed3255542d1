import type { Bracket } from '../contracts/contract.ts';
import { type Atoms, one } from '../ledger/atoms.ts';
import type { Book } from '../state/book.ts';
import { isMaintained } from '../state/figures.ts';
import type { Position } from '../state/position.ts';
import { usualMaintenance } from './maintenance.ts';
import type { Stake } from './stake.ts';

/** How a stake stands, in plain numbers: what is close to a bound has to be reckoned exactly. */
export interface Risk {
  equity: number;
  maintenance: number;
  /** What all positions are worth, and all assets whose price moves. */
  exposure: number;
}

const unit = Number(one);

const numberOf = (count: Atoms): number => Number(count) / unit;

interface Step {
  readonly upTo: number;
  readonly rate: number;
  readonly cumulated: number;
}

const steps = new WeakMap<readonly Bracket[], readonly Step[]>();

const stepsOf = (brackets: readonly Bracket[]): readonly Step[] => {
  const known = steps.get(brackets);
  if (known !== undefined) return known;
  const made = brackets.map(({ upTo, maintenance, cumulated }) => ({
    ...{ upTo: Number(upTo), rate: Number(maintenance), cumulated: Number(cumulated) },
  }));
  steps.set(brackets, made);
  return made;
};

const usual: Step = { upTo: Number.POSITIVE_INFINITY, rate: Number(usualMaintenance), cumulated: 0 };

const maintenanceAt = ({ rules }: Book, symbol: string, value: number): number => {
  const all = stepsOf(rules.brackets?.(symbol) ?? []);
  const { rate, cumulated } = all.find(({ upTo }) => value <= upTo) ?? all.at(-1) ?? usual;
  return value * (rate + Number(rules.margin?.closing ?? 0)) - cumulated;
};

const add = (risk: Risk, book: Book, position: Position, dollars: number): number => {
  const { symbol, held, cost } = position;
  const size = book.rules.contractSize?.(symbol);
  const mark = Number(book.prices.mark(symbol));
  const now = size === undefined ? numberOf(held) * mark : (-numberOf(held) * Number(size)) / mark;
  const value = Math.abs(now);
  if (isMaintained(book, position)) risk.maintenance += maintenanceAt(book, symbol, value) * dollars;
  risk.exposure += value * dollars;
  return now - numberOf(cost);
};

const isDollar = (book: Book, asset: string): boolean => book.prices.dollars(asset) === '1';

const addAsset = (risk: Risk, book: Book, asset: string, { pool, held }: Stake): void => {
  const inDollars = pool?.asset === undefined;
  const dollars = inDollars ? Number(book.prices.dollars(asset)) : 1;
  let worth = numberOf(book.funds(asset));
  for (const each of held) {
    if (each.book === book && each.position.marginAsset === asset) worth += add(risk, book, each.position, dollars);
  }
  const rate = inDollars && worth > 0 ? Number(book.rules.margin?.collateral(asset) ?? 1) : 1;
  risk.equity += worth * dollars * rate;
  if (inDollars && !isDollar(book, asset)) risk.exposure += Math.abs(worth) * dollars;
};

export const riskOf = (stake: Stake): Risk => {
  const risk: Risk = { equity: 0, maintenance: 0, exposure: 0 };
  const { pool, held } = stake;
  if (pool === undefined) {
    for (const { book, position } of held) {
      risk.equity += numberOf(book.ledger.amount(position.pocket, position.marginAsset)) + add(risk, book, position, 1);
    }
    return risk;
  }
  for (const book of pool.books) {
    for (const asset of pool.asset === undefined ? book.assets : [pool.asset]) addAsset(risk, book, asset, stake);
  }
  return risk;
};

/** The assets of a stake whose price says what they count for. */
export const pricedAssets = ({ pool }: Stake): readonly { readonly book: Book; readonly asset: string }[] =>
  pool?.asset !== undefined || pool === undefined
    ? []
    : pool.books.flatMap((book) =>
        book.assets.filter((asset) => !isDollar(book, asset)).map((asset) => ({ book, asset })),
      );
