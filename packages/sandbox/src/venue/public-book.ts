import { textOf } from '../market/amounts.ts';
import type { Source } from '../market/source.ts';
import { keptTrades } from '../market/trade-log.ts';
import type { DepthLevel, Prices, PublicTrade, Side } from '../state/prices.ts';
import { createHappenings, type HappeningOf, type Happenings, type LevelChange } from '../world/happenings.ts';
import type { Grid } from './grid.ts';

/** A trade in which an account had a part. */
export interface AccountTrade {
  readonly at: number;
  readonly ticks: number;
  readonly lots: number;
  readonly buyerIsMaker: boolean;
}

/** What anybody can see of the market of one contract: its book, and its trades among those of the path. */
export interface PublicBook {
  depth(side: Side, count: number): readonly DepthLevel[];
  /** The number of the book, which every change of it raises. */
  bookId(): number;
  /** The trades that are kept, oldest first. */
  trades(): readonly PublicTrade[];
  listen<Kind extends 'book' | 'renumbered' | 'trade'>(
    kind: Kind,
    listener: (happening: HappeningOf<Kind>) => void,
  ): () => void;
  /** An order of an account has changed the book. */
  changed(): void;
  traded(trade: AccountTrade): void;
  /** The path has taken a step, and the quotes are others. */
  stepped(): void;
}

export interface PublicBookParts {
  readonly symbol: string;
  readonly grid: Grid;
  readonly source: Source;
  /** Whether its quantities count contracts. */
  readonly inverse: boolean;
  /** What the path alone shows, and tells. */
  readonly prices: Prices;
  readonly happenings: Happenings;
  levels(side: Side, count: number): readonly (readonly [ticks: number, lots: number])[];
  now(): number;
  /** Does something as soon as what happens at this moment has happened. */
  soon(run: () => void): void;
}

/** An account's trade, and how many trades of the path there were before it. */
interface Logged extends AccountTrade {
  readonly after: number;
}

const changesOf = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): LevelChange[] => {
  const gone = [...before.keys()].filter((price) => !after.has(price)).map((price): LevelChange => [price, '0']);
  return [...gone, ...[...after].filter(([price, quantity]) => before.get(price) !== quantity)];
};

export const createPublicBook = (parts: PublicBookParts): PublicBook => {
  const { symbol, grid, source, inverse, prices, happenings, levels, now, soon } = parts;
  const { scale } = source;
  const own = createHappenings();
  const log: Logged[] = [];
  let forgotten = 0;
  /** How often accounts have changed the book, beside the steps of the path. */
  let changes = 0;
  let waiting: HappeningOf<'trade'>[] = [];
  let isPosted = false;
  /** Whether the book is another than the one that is shown. A step that has still to be met is none yet. */
  let isChanged = false;
  /** The number of the book that those who listen know, and its levels, which most of them do not ask for. */
  let told: number | undefined;
  let shown: { readonly bids: ReadonlyMap<string, string>; readonly asks: ReadonlyMap<string, string> } | undefined;

  // A price and a quantity are written as the path writes them, or with the places that they need.
  const places = Math.max(scale.places, grid.tick.places);
  const units = grid.tick.units * 10 ** (places - grid.tick.places);
  const priceOf = (ticks: number): string => textOf(ticks * units, places);
  const quantityOf = (lots: number): string =>
    textOf(lots * grid.lot.units, inverse ? scale.lotPlaces : grid.lot.places);
  const contractsOf = (lots: number): string =>
    inverse ? textOf(lots * grid.lot.units, scale.contractPlaces) : String(lots);

  const bookId = (): number => prices.bookId(symbol) + changes;
  const depth: PublicBook['depth'] = (side, count) =>
    levels(side, Math.min(count, prices.levels)).map(([ticks, lots]) => ({
      price: priceOf(ticks),
      quantity: quantityOf(lots),
      contracts: contractsOf(lots),
    }));
  const ladder = (side: Side): ReadonlyMap<string, string> =>
    new Map(depth(side, prices.levels).map(({ price, quantity }) => [price, quantity]));
  const look = () => ({ bids: ladder('bid'), asks: ladder('ask') });

  const publish = (): void => {
    isPosted = false;
    const trades = waiting;
    waiting = [];
    for (const trade of trades) own.tell(trade);
    if (told === undefined || !isChanged) return;
    isChanged = false;
    const numbers = { id: bookId(), previous: told };
    told = numbers.id;
    own.tell({ kind: 'renumbered', symbol, at: now(), ...numbers });
    if (shown === undefined) return;
    const before = shown;
    shown = look();
    const changed = { bids: changesOf(before.bids, shown.bids), asks: changesOf(before.asks, shown.asks) };
    own.tell({ kind: 'book', symbol, at: now(), ...changed, ...numbers });
  };
  /** Told a little later: whoever changes the book may be in the middle of a call. */
  const post = (): void => {
    if (isPosted || (told === undefined && waiting.length === 0)) return;
    isPosted = true;
    soon(publish);
  };
  const tellTrade = (trade: Omit<HappeningOf<'trade'>, 'kind' | 'symbol'>): void => {
    if (!own.isHeard('trade', symbol)) return;
    waiting.push({ kind: 'trade', symbol, ...trade });
    post();
  };
  /** The path's trades, numbered among all. */
  let stopForwarding: (() => void) | undefined;
  const forward = (trade: HappeningOf<'trade'>): void =>
    tellTrade({ ...trade, id: trade.id + BigInt(forgotten + log.length) });
  const rowOf = (trade: Logged, id: number): PublicTrade => ({
    ...{ id: BigInt(id), at: trade.at, price: priceOf(trade.ticks), buyerIsMaker: trade.buyerIsMaker },
    ...{ quantity: quantityOf(trade.lots), contracts: contractsOf(trade.lots) },
  });

  return {
    depth,
    bookId,
    trades: () => {
      const ofPath = prices.trades(symbol);
      if (log.length === 0) return ofPath;
      const list: PublicTrade[] = [];
      let next = 0;
      const addBefore = (count: number): void => {
        for (let trade = log[next]; trade !== undefined && trade.after < count; trade = log[next]) {
          next += 1;
          list.push(rowOf(trade, trade.after + forgotten + next));
        }
      };
      for (const trade of ofPath) {
        const count = Number(trade.id);
        addBefore(count);
        list.push({ ...trade, id: BigInt(count + forgotten + next) });
      }
      addBefore(Number.POSITIVE_INFINITY);
      return list.slice(-keptTrades);
    },
    listen: (kind, listener) => {
      // Nobody begins between a change and its telling.
      if (isPosted) publish();
      if (kind !== 'trade' && told === undefined) {
        told = bookId();
        isChanged = false;
      }
      if (kind === 'book') shown ??= look();
      const stop = own.listen(kind, symbol, listener);
      if (kind === 'trade') stopForwarding ??= happenings.listen('trade', symbol, forward);
      return () => {
        stop();
        if (!own.isHeard('book', symbol)) shown = undefined;
        if (shown === undefined && !own.isHeard('renumbered', symbol)) told = undefined;
        if (kind === 'trade' && !own.isHeard('trade', symbol)) {
          stopForwarding?.();
          stopForwarding = undefined;
        }
      };
    },
    changed: () => {
      changes += 1;
      isChanged = true;
      post();
    },
    traded: (trade) => {
      const after = source.trades.count;
      log.push({ ...trade, after });
      if (log.length > keptTrades) {
        log.shift();
        forgotten += 1;
      }
      const id = BigInt(after + forgotten + log.length);
      tellTrade({
        at: trade.at,
        id,
        price: priceOf(trade.ticks),
        quantity: quantityOf(trade.lots),
        buyerIsMaker: trade.buyerIsMaker,
      });
    },
    stepped: () => {
      isChanged = true;
      post();
    },
  };
};
