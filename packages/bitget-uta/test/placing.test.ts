import { createVirtualTime, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBitgetUta } from '../src/create.ts';
import { type Placed, placeOrder, placeOrders, placeStrategyOrder } from '../src/placing.ts';

let time: VirtualTime;
let sandbox: Sandbox;
beforeAll(async () => {
  time = createVirtualTime();
  sandbox = await startSandbox({ apis: ['bitget-uta'], now: time.now });
});
beforeEach(() => {
  sandbox.reset();
  sandbox.account('bitget-unified').openPosition({ symbol: 'BTCUSDT', amount: '1' });
});
afterAll(() => sandbox.close());

const connect = () =>
  createBitgetUta({
    ...sandbox.credentials.bitget.unified,
    transport: sandbox.transport('bitget-uta', { sleep: time.sleep }),
    timing: time.timing,
  });
const book = () => sandbox.account('bitget-unified').book();
const names = () => book().orders.map(({ clientId }) => clientId);

/** How long something took, by the virtual clock. */
async function timed<Result>(work: Promise<Result>): Promise<{ result: Result; took: number }> {
  const started = time.now();
  const result = await time.run(work);
  return { result, took: time.now() - started };
}

interface Kind {
  readonly name: string;
  readonly operation: string;
  /** Whether not finding an order proves anything. */
  readonly absenceProves: boolean;
  readonly place: (id?: string, quantity?: string) => Promise<Placed<object>>;
}

const pair = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
const limit = { ...pair, side: 'buy', orderType: 'limit', qty: '0.01', price: '60000' } as const;
const trigger = {
  ...pair,
  type: 'trigger',
  side: 'buy',
  triggerPrice: '70000',
  triggerBy: 'mark',
  triggerOrderType: 'market',
} as const;
const guard = { ...pair, type: 'tpsl', tpslMode: 'partial', stopLoss: '40000' } as const;
const named = (id: string | undefined) => (id === undefined ? {} : { clientOid: id });

const kinds: readonly Kind[] = [
  {
    name: 'placeOrder',
    operation: 'placeOrder',
    absenceProves: true,
    place: (id, qty = '0.01') => placeOrder(connect(), { ...limit, qty, ...named(id) }),
  },
  {
    name: 'placeStrategyOrder with a trigger',
    operation: 'placeStrategyOrder',
    absenceProves: false,
    place: (id, qty = '0.01') => placeStrategyOrder(connect(), { ...trigger, qty, ...named(id) }),
  },
  {
    name: 'placeStrategyOrder with a stop-loss',
    operation: 'placeStrategyOrder',
    absenceProves: false,
    place: (id, qty = '0.01') => placeStrategyOrder(connect(), { ...guard, qty, ...named(id) }),
  },
];

describe.each(kinds)('$name', ({ operation, absenceProves, place }) => {
  it('gives the answer to an order', async () => {
    const { result, took } = await timed(place('mine'));
    expect(result).toMatchObject({ outcome: 'placed', clientOrderId: 'mine', order: {} });
    expect(took).toBe(0);
  });

  it('gives the refusal', async () => {
    const result = await time.run(place('mine', '0'));
    expect(result).toMatchObject({ outcome: 'refused', error: { exchangeCode: '25207' } });
    expect(names()).toEqual([]);
  });

  it('refuses a name that an open order has', async () => {
    await time.run(place('mine'));
    const result = await time.run(place('mine'));
    expect(result).toMatchObject({ outcome: 'refused', error: { exchangeCode: '25212' } });
    expect(names()).toEqual(['mine']);
  });

  it('finds an order whose answer was lost', async () => {
    sandbox.faults.add({ kind: 'reset-after', operation });
    const { result, took } = await timed(place());
    expect(result).toMatchObject({ outcome: 'placed', order: {} });
    expect(took).toBe(0);
    expect(names()).toEqual([result.clientOrderId]);
  });

  it('finds an order whose answer had no bytes', async () => {
    sandbox.faults.add({ kind: 'empty-body', operation });
    const result = await time.run(place());
    expect(result.outcome).toBe('placed');
    expect(names()).toEqual([result.clientOrderId]);
  });

  it('finds an order that arrives late', async () => {
    sandbox.faults.add({ kind: 'late-arrival', ms: 25_000, reset: true, operation });
    const { result, took } = await timed(place());
    expect(result.outcome).toBe('placed');
    expect(took).toBeGreaterThanOrEqual(25_000);
  });

  it('ends a lost order only once it can no longer arrive', async () => {
    sandbox.faults.add({ kind: 'reset-before', operation });
    const { result, took } = await timed(place());
    expect(result.outcome).toBe(absenceProves ? 'refused' : 'unknown');
    expect(took).toBeGreaterThanOrEqual(32_000);
    expect(names()).toEqual([]);
  });

  it('does not know when looking fails too, and says so within its bound', async () => {
    sandbox.faults.add({ kind: 'reset-after', operation });
    sandbox.faults.add({
      kind: 'code',
      code: '40725',
      times: Number.POSITIVE_INFINITY,
      match: ({ method }) => method === 'GET',
    });
    const { result, took } = await timed(place('mine'));
    expect(result).toMatchObject({ outcome: 'unknown', clientOrderId: 'mine', error: { code: 'OUTCOME_UNKNOWN' } });
    expect(took).toBeLessThanOrEqual(72_001);
    expect(sandbox.executions(operation)).toBe(1);
  });
});

it('does not take 25204 for an answer while the order may still arrive', async () => {
  sandbox.faults.add({ kind: 'reset-after', operation: 'placeOrder' });
  sandbox.faults.add({ kind: 'code', code: '25204', times: 3, operation: 'getOrderDetails' });
  const { result, took } = await timed(placeOrder(connect(), limit));
  expect(result).toMatchObject({ outcome: 'placed', order: { orderStatus: 'live' } });
  expect(took).toBeLessThan(5_000);
});

it('finds a reduce-only order by its name, also where the answer has no id for it', async () => {
  const close = { ...pair, side: 'sell', orderType: 'limit', price: '70000', qty: '1', reduceOnly: 'yes' } as const;
  await time.run(placeOrder(connect(), { ...close, clientOid: 'first' }));
  const second = await time.run(placeOrder(connect(), { ...close, clientOid: 'second' }));
  expect(second).toMatchObject({ outcome: 'placed', order: { orderId: null, clientOid: 'second' } });
  expect(await time.run(connect().getOrderDetails({ clientOid: 'first' }))).toMatchObject({ orderStatus: 'cancelled' });
});

it.each(kinds.slice(1))('finds $name in the history once it waits no more', async ({ operation, place }) => {
  sandbox.faults.add({ kind: 'reset-after', operation });
  // Executed before the first look.
  const isExecuted = () => {
    for (const order of book().orders) order.status = 'filled';
    return false;
  };
  sandbox.faults.add({ kind: 'silence', operation: 'getUnfilledStrategyOrders', match: isExecuted });
  expect((await timed(place())).result).toMatchObject({ outcome: 'placed' });
});

describe('placeOrders', () => {
  const open = { ...limit, clientOid: 'open' };

  it('gives each order its own verdict, in the order given', async () => {
    await time.run(placeOrder(connect(), open));
    const orders = [{ ...limit, clientOid: 'first' }, { ...limit, qty: '0' }, open, limit];
    const results = await time.run(placeOrders(connect(), orders));
    expect(results).toMatchObject([
      { outcome: 'placed', clientOrderId: 'first', order: { clientOid: 'first' } },
      { outcome: 'refused', error: { exchangeCode: '25207' } },
      { outcome: 'refused', clientOrderId: 'open', error: { exchangeCode: '25212' } },
      { outcome: 'placed' },
    ]);
  });

  it('looks up every order of a batch whose answer was lost', async () => {
    sandbox.faults.add({ kind: 'truncated-json', operation: 'placeBatchOrders' });
    const { result, took } = await timed(placeOrders(connect(), [limit, { ...limit, qty: '0' }, limit]));
    expect(result.map(({ outcome }) => outcome)).toEqual(['placed', 'refused', 'placed']);
    expect(took).toBeLessThan(33_500);
  });

  it.each(['fewer', 'more', 'reordered', 'odd-items'] as const)(
    'believes nothing of an answer with %s that the exchange did not do',
    async (form) => {
      sandbox.faults.add({ kind: 'odd-batch', form, lost: 'some', operation: 'placeBatchOrders' });
      const results = await time.run(placeOrders(connect(), [limit, limit, limit]));
      const there = names();
      for (const { outcome, clientOrderId } of results) {
        if (outcome === 'placed') expect(there).toContain(clientOrderId);
        if (outcome === 'refused') expect(there).not.toContain(clientOrderId);
      }
    },
  );
});
