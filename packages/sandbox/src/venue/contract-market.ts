import { decimal } from '../decimal.ts';
import type { Source } from '../market/source.ts';
import {
  type CoreOrder,
  createMatchBook,
  type EndReason,
  type FlowTrade,
  type MatchedTrade,
} from '../matching/match-book.ts';
import type { Book } from '../state/book.ts';
import type { Ids } from '../state/ids.ts';
import { settle } from '../state/ledger.ts';
import { closableBy, reachOf, restOf } from '../state/matching.ts';
import type { Order } from '../state/order.ts';
import { expire } from '../state/orders.ts';
import type { Side } from '../state/prices.ts';
import { type Asked, isMarketOrder, type Outlook } from '../state/trading.ts';
import type { Grid } from './grid.ts';
import { createLiquidity } from './liquidity.ts';
import type { PublicBook } from './public-book.ts';

/** An order of an account as the core has it. */
interface Entered extends CoreOrder {
  readonly book: Book;
  readonly order: Order;
  readonly closes: boolean;
}

/** How far from the mark price an order may trade that takes whatever price there is, in parts of it. */
export interface Band {
  readonly down: string;
  readonly up: string;
}

/** What the market of one contract is made from. */
export interface ContractMarketParts {
  readonly symbol: string;
  readonly grid: Grid;
  readonly source: Source;
  /** Whether its quantities count contracts. */
  readonly inverse: boolean;
  readonly band: Band | undefined;
  readonly ids: Ids;
  /** Who shows it to everybody. */
  readonly show: Pick<PublicBook, 'changed' | 'traded' | 'stepped'>;
}

/** The market of one contract, on which all accounts of an exchange trade with each other and with the path. */
export interface ContractMarket {
  readonly source: Source;
  outlook(book: Book, order: Asked): Outlook;
  place(book: Book, order: Order, at: number): void;
  amend(order: Order, at: number): void;
  resize(order: Order): void;
  withdraw(order: Order): void;
  /** The best levels of the book. */
  levels(side: Side, count: number): readonly (readonly [ticks: number, lots: number])[];
  /**
   * Looks at a step that the path has taken, and says whether it reaches somebody's order: then it is to be met before
   * anything else happens. Without an order of anybody nothing is done.
   */
  look(): boolean;
  /** Trades with what the steps have reached. */
  meet(at: number): void;
}

/** The best prices at which accounts have orders. */
interface Front {
  readonly bid: number;
  readonly ask: number;
}

export const createContractMarket = (parts: ContractMarketParts): ContractMarket => {
  const { symbol, grid, source, inverse, band, ids, show } = parts;
  const liquidity = createLiquidity(source, grid, inverse);
  const entries = new Map<Order, Entered>();
  const closers = new Set<Entered>();
  /** What the flow has traded in steps that are still to be met. */
  let pending: FlowTrade[] = [];
  /** Whether a step has reached somebody's order, and is still to be met. */
  let isDue = false;
  let front: Front | undefined;
  let now = 0;
  /** How many steps of the path the quotes have seen. */
  let seen = source.steps;

  /** All of the position, which orders of one account may share: the core keeps each of them within its own lots. */
  const reachIn = ({ book, order, closes }: Entered): number => {
    if (!closes) return Number.POSITIVE_INFINITY;
    return order.status === 'open' ? grid.lotsOf(closableBy(book, order)) : 0;
  };

  /** Books one side of a trade. An order that has closed all that there was is done. */
  const settleSide = (side: Entered, { ticks, lots }: MatchedTrade<Entered>, maker: boolean, other?: Entered): void => {
    const { book, order } = side;
    const goesOn = side.lots > 0 && reachIn(side) > lots;
    const [price, quantity] = [grid.priceOf(ticks), grid.quantityOf(lots)];
    const trade = { order, price, quantity, maker, partial: goesOn, at: now };
    settle(book, ids, other === undefined ? trade : { ...trade, counterpart: other.book });
  };

  const enter = (entry: Entered): void => {
    entries.set(entry.order, entry);
    if (entry.closes) closers.add(entry);
    front = undefined;
  };
  const forget = (entry: Entered): void => {
    entries.delete(entry.order);
    closers.delete(entry);
    front = undefined;
  };

  const core = createMatchBook<Entered>({
    liquidity,
    reach: reachIn,
    settle: (trade) => {
      const { maker, taker, ticks, lots, takerBuys } = trade;
      show.traded({ at: now, ticks, lots, buyerIsMaker: !takerBuys });
      if (maker !== undefined) settleSide(maker, trade, true, taker);
      if (taker !== undefined) settleSide(taker, trade, false, maker);
    },
    ended: (entry, why: EndReason) => {
      const { book, order } = entry;
      forget(entry);
      if (order.status !== 'open') return;
      if (why === 'self-trade') order.ending = 'self-trade';
      expire(book, order, now);
    },
  });

  /** Shrinks what waits to close more than there is, and ends what has nothing left to close. */
  const trim = (): void => {
    for (const entry of closers) {
      const reach = reachIn(entry);
      if (reach === 0) expire(entry.book, entry.order, now);
      else if (reach < entry.lots) core.amend(entry, { ticks: entry.ticks, lots: reach });
    }
  };

  const meet = (at: number): void => {
    if (!isDue) return;
    isDue = false;
    now = at;
    const trades = pending;
    pending = [];
    for (const trade of trades) core.step(trade);
    if (trades.length === 0) core.step();
    trim();
    show.changed();
  };

  /**
   * Where nobody has an order, the quotes are as old as the last one that was. A step that is still to be met comes before
   * whoever trades here for what the same moment has done to another market.
   */
  const refresh = (): void => {
    meet(source.move.at);
    if (seen === source.steps) return;
    seen = source.steps;
    liquidity.look();
    core.step();
  };

  /** The furthest price of an order: its own, or for one at the market price what its exchange lets it take. */
  const limitOf = (book: Book, order: Asked, buys: boolean): number => {
    if (!isMarketOrder(order)) return grid.ticksOf(order.price, buys);
    if (band === undefined) return buys ? Number.POSITIVE_INFINITY : 0;
    const bound = decimal(book.prices.mark(symbol)).times(buys ? band.up : band.down);
    return Math.max(grid.ticksOf(String(bound), buys), 1);
  };

  const lotsOf = (book: Book, order: Asked, closes: boolean): number => {
    if (closes) return grid.lotsOf(reachOf(book, order));
    return order.fill === undefined ? grid.lotsIn(order.quantity) : grid.lotsOf(restOf(order));
  };
  // One literal: these are made by the thousand.
  const enteredAs = (book: Book, order: Order): Entered => {
    const { rules } = book;
    const buys = rules.buys(order);
    const closes = rules.closes(order);
    return {
      owner: book.account,
      buys,
      ticks: limitOf(book, order, buys),
      lots: lotsOf(book, order, closes),
      selfTrade: rules.selfTrade?.(order),
      book,
      order,
      closes,
    };
  };

  const frontOf = (): Front => {
    let [bid, ask] = [0, Number.POSITIVE_INFINITY];
    for (const { buys, ticks } of entries.values()) {
      if (buys) bid = Math.max(bid, ticks);
      else ask = Math.min(ask, ticks);
    }
    return { bid, ask };
  };
  /** Whether new quotes or a trade of the flow meet an order of somebody, or a step before them has. */
  const reachedBy = (quotedBid = 0, quotedAsk = Number.POSITIVE_INFINITY, trade?: FlowTrade): boolean => {
    front ??= frontOf();
    const { bid, ask } = front;
    if (isDue || quotedBid >= ask || quotedAsk <= bid) return true;
    return trade !== undefined && (trade.buys ? trade.ticks >= ask : trade.ticks <= bid);
  };

  return {
    source,
    outlook: (book, order) => {
      refresh();
      const buys = book.rules.buys(order);
      const ticks = limitOf(book, order, buys);
      const crosses = isMarketOrder(order) || core.takes(buys, ticks);
      return {
        crosses,
        get fillsWhole() {
          const lots = lotsOf(book, order, false);
          return crosses && core.available(buys, ticks, lots) >= lots;
        },
        needsPosition: true,
      };
    },
    place: (book, order, at) => {
      refresh();
      now = at;
      const entry = enteredAs(book, order);
      if (entry.lots === 0) {
        expire(book, order, at);
        return;
      }
      enter(entry);
      core.submit(entry, book.rules.timeInForce?.(order) ?? 'GTC');
      trim();
      show.changed();
    },
    amend: (order, at) => {
      refresh();
      const entry = entries.get(order);
      if (entry === undefined) return;
      now = at;
      const { book } = entry;
      const { lots, ticks } = enteredAs(book, order);
      if (lots === 0) {
        expire(book, order, at);
        return;
      }
      const timeInForce = book.rules.timeInForce?.(order) ?? 'GTC';
      front = undefined;
      core.amend(entry, { ticks, lots, keepsPlace: false, timeInForce });
      trim();
      show.changed();
    },
    resize: (order) => {
      const entry = entries.get(order);
      if (entry === undefined) return;
      const { lots } = enteredAs(entry.book, order);
      if (order.status === 'open' && lots > 0)
        core.amend(entry, { ticks: entry.ticks, lots: Math.min(lots, entry.lots) });
      else {
        forget(entry);
        core.cancel(entry);
      }
      show.changed();
    },
    withdraw: (order) => {
      const entry = entries.get(order);
      if (entry === undefined) return;
      forget(entry);
      core.cancel(entry);
      show.changed();
    },
    levels: (side, count) => {
      refresh();
      return core.levels(side, count);
    },
    look: () => {
      if (entries.size === 0) {
        show.stepped();
        return false;
      }
      const trade = liquidity.trade();
      seen = source.steps;
      liquidity.look();
      const isReached = reachedBy(liquidity.best(true), liquidity.best(false), trade);
      if (isReached) {
        isDue = true;
        if (trade !== undefined) pending.push(trade);
        return true;
      }
      // Nobody trades: quotes alone change.
      core.step();
      show.stepped();
      return false;
    },
    meet,
  };
};
