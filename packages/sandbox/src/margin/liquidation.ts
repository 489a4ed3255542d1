import type { Contracts } from '../contracts/contracts.ts';
import { type Decimal, decimal, least, zero } from '../decimal.ts';
import type { Exchange } from '../exchange.ts';
import { atoms } from '../ledger/atoms.ts';
import type { Source } from '../market/source.ts';
import type { Account } from '../state/account.ts';
import type { RiskLevel } from '../state/account-changes.ts';
import type { Book } from '../state/book.ts';
import { positionFigures } from '../state/figures.ts';
import type { Ids } from '../state/ids.ts';
import { post } from '../state/ledger.ts';
import { cancel } from '../state/orders.ts';
import { findPosition } from '../state/positions.ts';
import { type Bound, boundAround, isPassed, standing } from './bounds.ts';
import { type ClosingParts, closePosition, inAsset, shareOf } from './close-position.ts';
import { pricedAssets, riskOf } from './risk.ts';
import type { MarginRules } from './rules.ts';
import { type Held, type Stake, stakeFigures, stakesOf } from './stake.ts';

/** What liquidates the positions of accounts. */
export interface Liquidation {
  /** Follows what becomes of an account. */
  follow(exchange: Exchange, account: Account): void;
  /** Whether somebody has to be looked at. Asked after every step, and nearly always nobody has. */
  isDue(): boolean;
  /** Looks at those, and closes what they can no longer hold. */
  run(at: number): void;
  reset(): void;
}

export interface LiquidationParts {
  readonly ids: Ids;
  readonly contracts: Contracts;
  sourceOf(symbol: string): Source;
}

/** One account as it is watched. */
interface Watched {
  readonly account: Account;
  readonly closing: ClosingParts;
  /** By stake, how far it has come. */
  readonly levels: Map<string, number>;
  bounds: readonly Bound[];
}

interface Threshold {
  readonly level: RiskLevel;
  readonly ratio: string;
}

const thresholdsOf = ({ ratios }: MarginRules): readonly Threshold[] => [
  { level: 'called', ratio: ratios.called },
  ...(ratios.reduceOnly === undefined ? [] : [{ level: 'reduce-only', ratio: ratios.reduceOnly } as const]),
  { level: 'liquidated', ratio: ratios.liquidated },
];

const isOpen = ({ book, position }: Held): boolean => findPosition(book, position.symbol, position.side) === position;

const rulesOf = ({ held }: Stake): MarginRules | undefined => held[0]?.book.rules.margin;

/** How many thresholds a stake has come to, the highest first. */
const reachedBy = (stake: Stake, thresholds: readonly Threshold[]): number => {
  const { equity, maintenance, exposure } = riskOf(stake);
  // Numbers are off by less than this; only what is that close is reckoned exactly.
  const doubt = (Math.abs(equity) + exposure) * 1e-9;
  let figures: ReturnType<typeof stakeFigures>;
  return thresholds.filter(({ ratio }) => {
    const over = equity - maintenance * Number(ratio);
    if (Math.abs(over) > doubt) return over < 0;
    figures ??= stakeFigures(stake);
    return figures?.equity.lte(figures.maintenance.times(ratio)) ?? false;
  }).length;
};

/** Orders that would open more, or close what the exchange is about to close. */
const cancelOrders = ({ pool, held }: Stake, at: number): void => {
  const [only] = held;
  for (const book of pool?.books ?? (only === undefined ? [] : [only.book])) {
    for (const order of book.orders.filter(({ status }) => status === 'open')) {
      const isMeant =
        pool !== undefined || (order.symbol === only?.position.symbol && order.positionSide === only.position.side);
      if (isMeant) cancel(book, order, at);
    }
  }
};

export const createLiquidation = ({ ids, contracts, sourceOf }: LiquidationParts): Liquidation => {
  const watched = new Map<Account, Watched>();
  const due = new Set<Watched>();

  const bookClearance = (book: Book, symbol: string, asset: string, amount: Decimal, at: number): void => {
    const exact = atoms(String(amount));
    if (exact === 0n) return;
    const entry = post(book, 'insurance', exact, { id: ids.next(), kind: 'clearance', symbol, asset, at });
    if (book.changes.heard) book.changes.tell({ kind: 'clearance', product: book.product, entry, at });
  };

  /** Closes an isolated position. What is left of its margin pays the insurance, which pays what is missing. */
  const closeIsolated = (held: Held, stake: Stake, at: number, closing: ClosingParts): void => {
    const { book, position } = held;
    const { symbol, marginAsset: asset } = position;
    const margin = decimal(position.isolatedMargin);
    const before = decimal(book.balance(asset));
    const value = closePosition(held, stakeFigures(stake)?.equity ?? margin, at, closing);
    const left = decimal(book.balance(asset)).minus(before);
    bookClearance(book, symbol, asset, left.lt(0) ? left.negated() : clearance(book, value, left), at);
  };

  const clearance = ({ rules }: Book, value: Decimal, left: Decimal): Decimal =>
    left.lte(0) ? zero : least(value.times(rules.margin?.clearance ?? 0), left).negated();

  /** Closes crossed positions, those that lose most first, until there is enough for the others. */
  const closeCrossed = (stake: Stake, ratio: string, at: number, closing: ClosingParts): void => {
    const { pool } = stake;
    if (pool === undefined) return;
    const lost = ({ book, position }: Held): Decimal =>
      positionFigures(book, position).unrealized.times(book.prices.dollars(position.marginAsset));
    let rest = [...stake.held].sort((first, second) => lost(first).comparedTo(lost(second)) ?? 0);
    while (rest.length > 0) {
      const figures = stakeFigures({ ...stake, held: rest });
      const [next] = rest;
      if (figures === undefined || next === undefined || figures.equity.gt(figures.maintenance.times(ratio))) return;
      const { book, position } = next;
      const { symbol, marginAsset: asset } = position;
      const toAsset = (amount: Decimal): Decimal => (pool.asset === undefined ? inAsset(book, asset, amount) : amount);
      const value = closePosition(next, toAsset(shareOf(next, rest, figures.equity)), at, closing);
      rest = rest.filter((held) => held !== next && isOpen(held));
      const after = stakeFigures({ ...stake, held: rest });
      const spare = after === undefined ? zero : toAsset(after.equity.minus(after.maintenance.times(ratio)));
      bookClearance(book, symbol, asset, clearance(book, value, least(spare, decimal(book.balance(asset)))), at);
    }
    coverDebts(stake, at);
  };

  /** Once nothing is held any more, the insurance pays what is owed and not there. */
  const coverDebts = ({ pool, held }: Stake, at: number): void => {
    if (pool === undefined || (stakeFigures({ key: '', pool, held: [] })?.actual.gte(0) ?? true)) return;
    const symbol = held[0]?.position.symbol ?? '';
    for (const book of pool.books) {
      for (const asset of pool.asset === undefined ? book.assets : [pool.asset]) {
        const balance = decimal(book.balance(asset));
        if (balance.lt(0)) bookClearance(book, symbol, asset, balance.negated(), at);
      }
    }
  };

  const close = (stake: Stake, ratio: string, at: number, closing: ClosingParts): void => {
    cancelOrders(stake, at);
    const [only] = stake.held;
    if (stake.pool === undefined && only !== undefined) closeIsolated(only, stake, at, closing);
    else closeCrossed(stake, ratio, at, closing);
  };

  const tell = ({ held }: Stake, level: RiskLevel, at: number): void => {
    const book = held[0]?.book;
    if (book === undefined) return;
    book.changes.tell({ kind: 'risk', product: book.product, level, positions: held.map((each) => each.position), at });
  };

  /** Whether it has closed something. */
  const lookAt = ({ closing, levels }: Watched, stake: Stake, at: number): boolean => {
    const rules = rulesOf(stake);
    if (rules === undefined) return false;
    const thresholds = thresholdsOf(rules);
    const reached = reachedBy(stake, thresholds);
    const before = levels.get(stake.key) ?? 0;
    levels.set(stake.key, reached);
    const newest = thresholds[reached - 1];
    if (newest === undefined) return false;
    if (reached > before) tell(stake, newest.level, at);
    if (newest.level !== 'liquidated') return false;
    close(stake, newest.ratio, at, closing);
    return true;
  };

  const boundsOf = (stakes: readonly Stake[]): Bound[] =>
    stakes.flatMap((stake) => {
      const rules = rulesOf(stake);
      if (rules === undefined) return [];
      const part = standing(
        riskOf(stake),
        thresholdsOf(rules).map(({ ratio }) => Number(ratio)),
      );
      return [
        ...stake.held.map(({ position }) => boundAround(sourceOf(position.symbol), 'mark', part)),
        ...pricedAssets(stake).map(({ asset }) => boundAround(sourceOf(`${asset}USDT`), 'last', part)),
      ];
    });

  const look = (each: Watched, at: number): void => {
    let stakes = stakesOf(each.account);
    const closed = stakes.map((stake) => lookAt(each, stake, at));
    if (closed.includes(true)) stakes = stakesOf(each.account);
    const kept = new Set(stakes.map(({ key }) => key));
    for (const key of each.levels.keys()) if (!kept.has(key)) each.levels.delete(key);
    each.bounds = boundsOf(stakes);
  };

  return {
    follow: ({ forced }, account) => {
      if (forced === undefined) return;
      const each: Watched = { account, closing: { ids, contracts, rules: forced }, levels: new Map(), bounds: [] };
      watched.set(account, each);
      account.changes.listen(({ kind }) => {
        if (kind !== 'order' && kind !== 'risk') due.add(each);
      });
    },
    isDue: () => {
      for (const each of watched.values()) {
        if (each.bounds.some(isPassed)) due.add(each);
      }
      return due.size > 0;
    },
    run: (at) => {
      const now = [...due];
      due.clear();
      for (const each of now) {
        look(each, at);
        // What it has done to itself has been seen already.
        due.delete(each);
      }
    },
    reset: () => {
      watched.clear();
      due.clear();
    },
  };
};
