import type { Answer } from './answer.ts';

/** What one order service, or all of an account, is known to hold, each under its key. */
type Known = Map<string, { readonly [name: string]: unknown }>;

/** An account as its events tell of it, or as REST does. Amounts are numbers, so that `0` and `0.00000000` are the same. */
export interface View {
  readonly orders: Known;
  readonly algoOrders: Known;
  readonly fills: Known;
  readonly positions: Known;
  readonly balances: Known;
  readonly leverages: Known;
}

export const emptyView = (): View => ({
  orders: new Map(),
  algoOrders: new Map(),
  fills: new Map(),
  positions: new Map(),
  balances: new Map(),
  leverages: new Map(),
});

// biome-ignore lint/suspicious/noExplicitAny: tests look into it freely
type Frame = any;

/** Which product a frame is of: portfolio margin has several. */
const unitOf = ({ fs, e }: Frame): string => (/^(?:executionReport|outbound)/.test(e) ? 'margin' : (fs ?? ''));

/** Puts an event into a view. Every fill has to be new. */
export const fold = (view: View, frame: Frame): void => {
  const { e } = frame;
  const unit = unitOf(frame);
  const addFill = (id: unknown, fill: { [name: string]: unknown }): void => {
    const key = `${unit} ${id}`;
    if (view.fills.has(key)) throw new Error(`Fill ${key} came twice.`);
    view.fills.set(key, fill);
  };
  if (e === 'ORDER_TRADE_UPDATE') {
    const { o, T } = frame;
    view.orders.set(`${unit} ${o.i}`, {
      ...{ symbol: o.s, clientId: o.c, side: o.S, type: o.o, status: o.X, at: T },
      ...{ price: Number(o.p), quantity: Number(o.q), filled: Number(o.z), average: Number(o.ap) },
    });
    if (o.x !== 'TRADE') return;
    const fee = { fee: Number(o.n), feeAsset: o.N };
    addFill(o.t, {
      ...{ symbol: o.s, order: String(o.i), at: T, maker: o.m, ...fee },
      ...{ price: Number(o.L), quantity: Number(o.l), profit: Number(o.rp) },
    });
  }
  if (e === 'executionReport') {
    view.orders.set(`${unit} ${frame.i}`, {
      ...{ symbol: frame.s, clientId: frame.C || frame.c, side: frame.S, type: frame.o, status: frame.X, at: frame.T },
      ...{ price: Number(frame.p), quantity: Number(frame.q), filled: Number(frame.z) },
      average: frame.z === '0' ? 0 : Number(frame.Z) / Number(frame.z),
    });
    if (frame.x !== 'TRADE') return;
    addFill(frame.t, {
      ...{ symbol: frame.s, order: String(frame.i), at: frame.T, maker: frame.m, profit: 0 },
      ...{ fee: Number(frame.n), feeAsset: frame.N, price: Number(frame.L), quantity: Number(frame.l) },
    });
  }
  if (e === 'ALGO_UPDATE') {
    const o = frame.o ?? frame.ao;
    view.algoOrders.set(`${unit} ${o.aid}`, { symbol: o.s, clientId: o.caid, status: o.X, placed: o.ai });
  }
  if (e === 'CONDITIONAL_ORDER_TRADE_UPDATE') {
    const { so } = frame;
    view.algoOrders.set(`${unit} ${so.si}`, { symbol: so.s, clientId: so.c, status: so.os });
  }
  if (e === 'ACCOUNT_UPDATE') {
    for (const { a, wb, cw } of frame.a.B) {
      view.balances.set(`${unit} ${a}`, { wallet: Number(wb), cross: Number(cw) });
    }
    for (const { s, ps, pa, ep, bep, mt, iw } of frame.a.P ?? []) {
      const margin = mt === undefined ? {} : { mode: mt, isolated: Number(iw) };
      const key = `${unit} ${s} ${ps}`;
      if (Number(pa) === 0) view.positions.delete(key);
      else view.positions.set(key, { amount: Number(pa), entry: Number(ep), breakEven: Number(bep), ...margin });
    }
  }
  if (e === 'outboundAccountPosition') {
    for (const { a, f, l } of frame.B) view.balances.set(`margin ${a}`, { free: Number(f), locked: Number(l) });
  }
  if (e === 'ACCOUNT_CONFIG_UPDATE' && frame.ac !== undefined) {
    view.leverages.set(`${unit} ${frame.ac.s}`, { leverage: frame.ac.l });
  }
};

type Read = (path: string, query?: { [name: string]: string }) => Promise<Answer>;

/** Where the reads of a product are. */
export interface Reads {
  readonly unit: string;
  readonly symbols: readonly string[];
  readonly orders: string;
  /** Lists the orders of a symbol that wait, in whichever state. */
  readonly algoOrders?: string;
  /** Reads one of them by its id, where no list has those that have ended. */
  readonly algoOrder?: string;
  readonly fills: string;
  readonly positions?: string;
  readonly account?: string;
}

/** An answer's list, or whatever else it is. */
const list = ({ status, json, text }: Answer): Frame[] => {
  if (status !== 200) throw new Error(text);
  return json;
};

/** Reads by REST what a view holds; `heard` knows which ids there are to ask for. */
export const readView = async (view: View, heard: View, read: Read, reads: Reads): Promise<void> => {
  const { unit, symbols } = reads;
  const addAlgoOrder = (row: Frame): void => {
    const placed = { placed: row.actualOrderId };
    view.algoOrders.set(`${unit} ${row.algoId ?? row.strategyId}`, {
      ...{ symbol: row.symbol, clientId: row.clientAlgoId ?? row.newClientStrategyId },
      ...{ status: row.algoStatus ?? row.strategyStatus, ...(row.algoId !== undefined && placed) },
    });
  };
  for (const symbol of symbols) {
    for (const row of list(await read(reads.orders, { symbol, limit: '100' }))) {
      const quantity = Number(row.origQty);
      const filled = Number(row.executedQty);
      const average = row.avgPrice ?? (filled === 0 ? 0 : Number(row.cummulativeQuoteQty) / filled);
      view.orders.set(`${unit} ${row.orderId}`, {
        ...{ symbol, clientId: row.clientOrderId, side: row.side, type: row.type, status: row.status },
        ...{ at: row.updateTime, price: Number(row.price), quantity, filled, average: Number(average) },
      });
    }
    for (const row of list(await read(reads.fills, { symbol, limit: '100' }))) {
      view.fills.set(`${unit} ${row.id}`, {
        ...{ symbol, order: String(row.orderId), at: row.time, maker: row.maker ?? row.isMaker },
        ...{ fee: Number(row.commission), feeAsset: row.commissionAsset, price: Number(row.price) },
        ...{ quantity: Number(row.qty), profit: Number(row.realizedPnl ?? 0) },
      });
    }
    if (reads.algoOrders === undefined) continue;
    for (const row of list(await read(reads.algoOrders, { symbol, limit: '100' }))) addAlgoOrder(row);
  }
  if (reads.algoOrder !== undefined) {
    for (const key of heard.algoOrders.keys()) {
      const [of, algoId = ''] = key.split(' ');
      if (of === unit) addAlgoOrder(list(await read(reads.algoOrder, { algoId })));
    }
  }
  if (reads.positions !== undefined) {
    for (const row of list(await read(reads.positions))) {
      const margin = row.marginType && { mode: row.marginType, isolated: Number(row.isolatedWallet) };
      view.leverages.set(`${unit} ${row.symbol}`, { leverage: Number(row.leverage) });
      if (Number(row.positionAmt) === 0) continue;
      view.positions.set(`${unit} ${row.symbol} ${row.positionSide}`, {
        ...{ amount: Number(row.positionAmt), entry: Number(row.entryPrice) },
        ...(row.breakEvenPrice !== undefined && { breakEven: Number(row.breakEvenPrice) }),
        ...margin,
      });
    }
  }
  if (reads.account === undefined) return;
  const { json } = await read(reads.account);
  for (const row of json.assets ?? json) {
    if (row.crossMarginFree !== undefined) {
      const held = { free: Number(row.crossMarginFree), locked: Number(row.crossMarginLocked) };
      view.balances.set(`${unit} ${row.asset}`, held);
      continue;
    }
    const wallet = row.walletBalance === undefined ? {} : { wallet: Number(row.walletBalance) };
    view.balances.set(`${unit} ${row.asset}`, { ...wallet, cross: Number(row.crossWalletBalance) });
  }
};
