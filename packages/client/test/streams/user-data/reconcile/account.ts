import { createReconciler } from '../../../../src/streams/user-data/reconcile/index.ts';
import type { Reading, ReadingAsked } from '../../../../src/streams/user-data/reconciler.ts';
import type { FactRule, UserReads } from '../../../../src/streams/user-data/table.ts';
import { createVirtualLoop } from '../../../support/virtual-loop.ts';
import { createNaiveState } from './naive-state.ts';

export const day = 86_400_000;

export interface Trade {
  readonly id: string;
  readonly symbol: string;
  readonly orderId: string;
  readonly time: number;
}

export interface Order {
  readonly symbol: string;
  readonly orderId: string;
  readonly status: string;
  readonly filled: string;
  readonly updated: number;
}

type Params = Readonly<Record<string, unknown>>;
type Call = readonly [operation: string, params: Params];

const orderFields: FactRule = {
  kind: 'order',
  fields: { symbol: 'symbol', orderId: 'orderId', status: 'status', filled: 'filled', time: 'updated' },
  open: { status: ['NEW', 'PARTIAL'] },
};
const byTime = { by: 'time', item: 'time', limit: 1_000 } as const;

/** An exchange that lists fills by symbol, and records of fees for all. */
const bySymbol: UserReads = {
  orders: [{ operation: 'openOrders', facts: [{ ...orderFields, at: '[]' }] }],
  positions: [
    {
      operation: 'positions',
      facts: [
        { kind: 'position', at: '[]', fields: { symbol: 'symbol', side: 'side', amount: 'amount', time: 'time' } },
      ],
    },
  ],
  balances: [
    { operation: 'balances', facts: [{ kind: 'balance', at: '[]', fields: { asset: 'asset', balance: 'balance' } }] },
  ],
  order: [
    {
      ...{ operation: 'order', parameters: { symbol: '{symbol}', orderId: '{orderId}' }, absent: ['none'] },
      facts: [orderFields],
    },
  ],
  orderHistory: [
    {
      ...{ operation: 'orderHistory', parameters: { symbol: '{symbol}' } },
      paging: { ...byTime, item: 'updated', span: '7d' },
      facts: [{ ...orderFields, at: '[]' }],
    },
  ],
  fills: [
    {
      ...{ operation: 'trades', parameters: { symbol: '{symbol}' }, reach: '90d' },
      paging: { ...byTime, span: '7d', id: { parameter: 'fromId', item: 'id' } },
      facts: [
        { kind: 'fill', at: '[]', fields: { symbol: 'symbol', tradeId: 'id', orderId: 'orderId', time: 'time' } },
      ],
    },
  ],
  symbols: [{ operation: 'income', at: '[].symbol', paging: { ...byTime, span: '7d', page: 'page' } }],
};

/** An account at an invented exchange, as REST has it, and what a reader of its stream knows of it. */
export function createAccount(reads: UserReads = bySymbol, products: readonly string[] = []) {
  const loop = createVirtualLoop();
  const { timing } = loop;
  const now = timing.wallClock;
  const trades: Trade[] = [];
  const income: { readonly symbol: string; readonly time: number }[] = [];
  const open: Order[] = [];
  const ended: Order[] = [];
  const positions: { symbol: string; side: string; amount: string; time: number }[] = [];
  const balances: { asset: string; balance: string }[] = [];
  const calls: Call[] = [];
  /** What an operation fails with instead of answering, the first first. */
  const failures: Record<string, unknown[]> = {};
  /** Milliseconds by which lists of fills and income are behind. */
  const behind = { trades: 0, income: 0 };

  const cut = <Each extends { readonly time: number; readonly symbol: string }>(
    all: readonly Each[],
    params: Params,
  ) => {
    const [start, end, limit] = [params.startTime, params.endTime, params.limit].map(Number) as [
      number,
      number,
      number,
    ];
    if (params.startTime !== undefined && (end - start > 7 * day || end < start)) throw new Error(`${start} to ${end}`);
    const mine = all.filter(({ symbol }) => params.symbol === undefined || symbol === params.symbol);
    const from = params.fromId;
    const found =
      from === undefined
        ? mine.filter(({ time }) => time >= start && time <= end)
        : mine.filter((each) => BigInt((each as unknown as Trade).id) >= BigInt(String(from)));
    const page = Number(params.page ?? 1) - 1;
    return found.sort((one, other) => one.time - other.time).slice(page * limit, (page + 1) * limit);
  };
  const answers: Readonly<Record<string, (params: Params) => unknown>> = {
    openOrders: () => [...open],
    positions: () => [...positions],
    balances: () => [...balances],
    order: ({ orderId }) => [...open, ...ended].find((order) => order.orderId === orderId) ?? {},
    orderHistory: (params) =>
      cut(
        [...open, ...ended].map((order) => ({ ...order, time: order.updated })),
        params,
      ),
    trades: (params) =>
      cut(
        trades.filter(({ time }) => time <= now() - behind.trades),
        params,
      ),
    income: (params) =>
      cut(
        income.filter(({ time }) => time <= now() - behind.income),
        params,
      ),
  };
  const rest = Object.fromEntries(
    Object.keys(answers).map((operation) => [
      operation,
      async (params: Params, { signal }: { signal: AbortSignal }) => {
        calls.push([operation, params]);
        await timing.sleep(10, signal);
        const failure = failures[operation]?.shift();
        if (failure) throw failure;
        return structuredClone(answers[operation]?.(params));
      },
    ]),
  );
  const known = createNaiveState();
  const reconciler = createReconciler({ rest, table: { reads }, products, timing, serverTime: now });

  let nextId = 9_007_199_254_740_993n;
  return {
    ...{
      loop,
      now,
      rest,
      known,
      trades,
      income,
      open,
      ended,
      positions,
      balances,
      calls,
      failures,
      behind,
      reconciler,
    },
    /** A fill, with the record of its fee. */
    trade(symbol: string, time = now(), fee = true): Trade {
      const trade = { id: String(nextId++), symbol, orderId: '1', time };
      trades.push(trade);
      if (fee) income.push({ symbol, time });
      return trade;
    },
    hear: (fact: Parameters<typeof known.hear>[0]) => known.hear(fact, timing.monotonic()),
    callsOf: (operation: string) => calls.filter(([name]) => name === operation).map(([, params]) => params),
    /** Reads, and returns what has come of it when nothing is left to do. */
    async read(asked: Partial<ReadingAsked> = {}): Promise<Reading> {
      const signal = asked.signal ?? new AbortController().signal;
      const reading = reconciler.read({ what: 'all', since: undefined, known, signal, ...asked });
      let isDone = false;
      const done = () => {
        isDone = true;
      };
      reading.then(done, done);
      // What follows upon an answer takes more turns than the loop waits for.
      while (!isDone) {
        await loop.run(loop.now() + 10);
        await new Promise(setImmediate);
      }
      return reading;
    },
  };
}

export type Account = ReturnType<typeof createAccount>;
