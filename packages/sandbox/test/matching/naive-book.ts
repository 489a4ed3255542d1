import type {
  Amendment,
  CoreOrder,
  EndReason,
  FlowTrade,
  MatchedTrade,
  TimeInForce,
} from '../../src/matching/match-book.ts';

/** What liquidity wants to quote, best first. */
export type Quotes = readonly (readonly [ticks: number, lots: number])[];

/** A rule that the reference breaks on purpose, so that the comparison can be seen to fail. */
export const faults = [
  'the last at a price is first',
  'the best price is not first',
  'the taker sets the price',
  'users stand before liquidity',
  'an eaten quote comes back in its place',
  'a smaller quote leaves from the front',
  'the flow passes liquidity by',
  'the flow is without end',
  'new quotes cross nobody',
  'fewer lots lose their place',
  'more lots keep their place',
  'an amended order does not take',
  'the reach is asked once',
  'the reach of makers is not asked',
  'what cannot reach stays',
  'IOC rests',
  'FOK is filled in part',
  'FOK counts what cannot reach',
  'GTX takes',
  'market orders rest',
  'owners trade with themselves',
  'both expire where the maker should',
  'the maker stays where both should expire',
] as const;

export type Fault = (typeof faults)[number];

export interface NaiveParts<O extends CoreOrder> {
  quotes(buys: boolean): Quotes;
  settle(trade: MatchedTrade<O>): void;
  reach(order: O): number;
  ended(order: O, why: EndReason): void;
}

interface Row<O> {
  readonly order: O | undefined;
  readonly buys: boolean;
  readonly ticks: number;
  readonly time: number;
  /** Of liquidity; an order has its own. */
  quoted: number;
}

/**
 * A matcher that is slow and plain: one array of everything, liquidity's quotes included as orders, filtered and sorted
 * again before every trade. It shares no line with the core.
 */
export const createNaiveBook = <O extends CoreOrder>(parts: NaiveParts<O>, fault?: Fault) => {
  let rows: Row<O>[] = [];
  let time = 0;
  const has = (name: Fault): boolean => fault === name;

  const lotsOf = (row: Row<O>): number => row.order?.lots ?? row.quoted;
  const sumOf = (list: readonly Row<O>[]): number => list.reduce((sum, row) => sum + lotsOf(row), 0);
  const add = (order: O | undefined, buys: boolean, ticks: number, quoted: number): void => {
    time += 1;
    const first = has('users stand before liquidity') && order !== undefined;
    rows.push({ order, buys, ticks, quoted, time: first ? time - 1e9 : time });
  };
  const remove = (gone: Row<O>): void => {
    rows = rows.filter((row) => row !== gone);
  };
  const rowOf = (order: O): Row<O> | undefined => rows.find((row) => row.order === order);
  const inQueue = (a: Row<O>, b: Row<O>): number =>
    has('the last at a price is first') ? b.time - a.time : a.time - b.time;
  /** What rests on one side, in the order in which it is taken. */
  const queueOf = (buys: boolean): Row<O>[] =>
    rows
      .filter((row) => row.buys === buys && lotsOf(row) > 0)
      .sort((a, b) => {
        if (has('the best price is not first')) return inQueue(a, b);
        return (buys ? b.ticks - a.ticks : a.ticks - b.ticks) || inQueue(a, b);
      });
  const isWithin = (takerBuys: boolean, limit: number, ticks: number): boolean =>
    takerBuys ? ticks <= limit : ticks >= limit;
  /** What a taker could meet, in order. */
  const reachable = (takerBuys: boolean, limit: number): Row<O>[] =>
    queueOf(!takerBuys).filter((row) => isWithin(takerBuys, limit, row.ticks));

  const end = (row: Row<O>, order: O, why: EndReason): void => {
    remove(row);
    parts.ended(order, why);
  };
  const makerReach = (order: O): number => (has('the reach of makers is not asked') ? order.lots : parts.reach(order));

  /** Quotes at one price with nobody between them count as one. */
  const together = (row: Row<O>): Row<O>[] => {
    const queue = queueOf(row.buys);
    const from = queue.slice(queue.indexOf(row));
    const stop = from.findIndex((other) => other.order !== undefined || other.ticks !== row.ticks);
    return stop === -1 ? from : from.slice(0, stop);
  };
  const takeQuotes = (list: readonly Row<O>[], lots: number): void => {
    let left = lots;
    for (const row of list) {
      const taken = Math.min(left, row.quoted);
      row.quoted -= taken;
      left -= taken;
      if (row.quoted === 0) remove(row);
    }
  };

  /** Books a trade of so many lots at most, and gives how many it was. */
  const trade = (row: Row<O>, taker: O | undefined, takerBuys: boolean, most: number, limit: number): number => {
    const maker = row.order;
    const can = maker === undefined ? sumOf(together(row)) : Math.min(maker.lots, makerReach(maker));
    if (maker !== undefined && can === 0) {
      end(row, maker, 'unreachable');
      return 0;
    }
    const lots = Math.min(can, most);
    if (maker === undefined) takeQuotes(together(row), lots);
    else maker.lots -= lots;
    if (taker !== undefined) taker.lots -= lots;
    if (maker?.lots === 0) remove(row);
    const ticks = has('the taker sets the price') && limit > 0 && limit < Infinity ? limit : row.ticks;
    if (maker !== undefined || taker !== undefined) parts.settle({ maker, taker, ticks, lots, takerBuys });
    if (maker === undefined) return lots;
    if (maker.lots === 0) parts.ended(maker, 'filled');
    else if (rows.includes(row) && makerReach(maker) === 0 && !has('what cannot reach stays')) {
      end(row, maker, 'unreachable');
    }
    return lots;
  };

  /** What a FOK order could have: what rests within its price, less what its owners cannot trade. */
  const couldHave = (order: O): number => {
    const counted: Record<string, number> = {};
    let sum = 0;
    for (const { order: maker, quoted } of reachable(order.buys, order.ticks)) {
      if (maker === undefined) sum += quoted;
      else if (order.selfTrade === undefined || maker.owner !== order.owner) {
        const soFar = counted[maker.owner] ?? 0;
        const reach = has('FOK counts what cannot reach') ? Infinity : parts.reach(maker);
        const lots = Math.max(0, Math.min(maker.lots, reach - soFar));
        counted[maker.owner] = soFar + lots;
        sum += lots;
      } else if (order.selfTrade !== 'expire-maker') break;
    }
    return sum;
  };

  const meetOwn = (row: Row<O>, own: O, taker: O): boolean => {
    const both = taker.selfTrade === 'expire-both' || has('both expire where the maker should');
    const maker = taker.selfTrade === 'expire-maker';
    if (maker || (both && !has('the maker stays where both should expire'))) end(row, own, 'self-trade');
    return maker && !both;
  };

  const take = (order: O): EndReason | undefined => {
    const once = has('the reach is asked once') ? Math.max(parts.reach(order), 0) : undefined;
    while (order.lots > 0) {
      const reach = once ?? parts.reach(order);
      if (reach === 0) return 'unreachable';
      const row = reachable(order.buys, order.ticks)[0];
      if (row === undefined) return undefined;
      const own = row.order;
      const isOwn = own !== undefined && own.owner === order.owner && order.selfTrade !== undefined;
      if (isOwn && parts.reach(own) > 0 && !has('owners trade with themselves')) {
        if (!meetOwn(row, own, order)) return 'self-trade';
      } else trade(row, order, order.buys, Math.min(order.lots, reach), order.ticks);
    }
    return 'filled';
  };

  const enter = (order: O, timeInForce: TimeInForce): 'rests' | 'ended' => {
    const isMarket = order.ticks === 0 || order.ticks === Infinity;
    let why: EndReason | undefined;
    if (timeInForce === 'GTX' && reachable(order.buys, order.ticks).length > 0 && !has('GTX takes')) why = 'expired';
    const wanted = Math.min(order.lots, parts.reach(order));
    if (timeInForce === 'FOK' && couldHave(order) < wanted && !has('FOK is filled in part')) why = 'expired';
    why ??= take(order);
    if (why === undefined && timeInForce === 'FOK') why = 'expired';
    if (why === undefined && timeInForce === 'IOC' && !has('IOC rests')) why = 'expired';
    if (why === undefined && isMarket && !has('market orders rest')) why = 'expired';
    if (why === undefined) {
      add(order, order.buys, order.ticks, 0);
      return 'rests';
    }
    parts.ended(order, why);
    return 'ended';
  };

  const ofLiquidity = (buys: boolean, ticks: number): Row<O>[] =>
    rows.filter((row) => row.order === undefined && row.buys === buys && row.ticks === ticks);

  /** Cancels liquidity's quotes beyond what it wants, the newest first. */
  const withdraw = (buys: boolean, wanted: ReadonlyMap<number, number>): void => {
    for (const ticks of new Set(
      rows.filter((row) => row.order === undefined && row.buys === buys).map((r) => r.ticks),
    )) {
      const newest = ofLiquidity(buys, ticks).sort((a, b) => b.time - a.time);
      if (has('a smaller quote leaves from the front')) newest.reverse();
      for (const row of newest) {
        const excess = sumOf(ofLiquidity(buys, ticks)) - (wanted.get(ticks) ?? 0);
        if (excess > 0) row.quoted -= Math.min(excess, row.quoted);
        if (row.quoted === 0) remove(row);
      }
    }
  };

  /** Enters what is missing of one quote: it takes what it crosses, and the rest goes behind whoever is there. */
  const quote = (buys: boolean, ticks: number, lots: number): void => {
    const there = ofLiquidity(buys, ticks);
    let missing = lots - sumOf(there);
    while (missing > 0 && !has('new quotes cross nobody')) {
      const row = reachable(buys, ticks)[0];
      if (row === undefined) break;
      missing -= trade(row, undefined, buys, missing, ticks);
    }
    const first = there[0];
    if (first !== undefined && has('an eaten quote comes back in its place')) first.quoted += missing;
    else if (missing > 0) add(undefined, buys, ticks, missing);
  };

  const flow = ({ buys, ticks, lots }: FlowTrade): void => {
    let left = lots;
    const isUser = (row: Row<O>): boolean => row.order !== undefined;
    while (left > 0) {
      const queue = reachable(buys, ticks);
      const next = queue.find((row, index) => {
        if (isUser(row)) return true;
        if (has('the flow passes liquidity by')) return false;
        return queue.slice(index).some((other) => isUser(other) && other.ticks === row.ticks);
      });
      if (next === undefined) return;
      const traded = trade(next, undefined, buys, left, ticks);
      if (!has('the flow is without end')) left -= traded;
    }
  };

  const requote = (): void => {
    for (const buys of [true, false]) withdraw(buys, new Map(parts.quotes(buys)));
    for (const buys of [true, false]) for (const [ticks, lots] of parts.quotes(buys)) quote(buys, ticks, lots);
  };
  requote();

  const levels = (side: 'bid' | 'ask', count: number): [ticks: number, lots: number][] => {
    const sums = new Map<number, number>();
    for (const row of queueOf(side === 'bid')) sums.set(row.ticks, (sums.get(row.ticks) ?? 0) + lotsOf(row));
    return [...sums].slice(0, count);
  };
  return {
    submit: enter,
    cancel: (order: O): boolean => {
      const row = rowOf(order);
      if (row !== undefined) remove(row);
      return row !== undefined;
    },
    amend: (order: O, { ticks, lots, keepsPlace = true, timeInForce = 'GTC' }: Amendment): 'rests' | 'ended' => {
      const row = rowOf(order);
      if (row === undefined) throw new Error('It does not rest.');
      const isLess = lots <= order.lots && keepsPlace && !has('fewer lots lose their place');
      order.lots = lots;
      if (ticks === order.ticks && (isLess || has('more lots keep their place'))) return 'rests';
      remove(row);
      order.ticks = ticks;
      if (!has('an amended order does not take')) return enter(order, timeInForce);
      add(order, order.buys, ticks, 0);
      return 'rests';
    },
    step: (flowTrade?: FlowTrade): void => {
      if (flowTrade !== undefined) flow(flowTrade);
      requote();
    },
    best: (side: 'bid' | 'ask'): number | undefined => levels(side, 1)[0]?.[0],
    levels,
    takes: (buys: boolean, ticks: number): boolean => reachable(buys, ticks).length > 0,
    available: (buys: boolean, ticks: number, most: number): number => Math.min(sumOf(reachable(buys, ticks)), most),
    /** How many orders of users rest, and at how many prices. */
    resting: () => {
      const users = rows.filter((row) => row.order !== undefined);
      return { orders: users.length, prices: new Set(users.map((row) => row.ticks)).size };
    },
  };
};
