import { createVirtualTime, type Product, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBitgetMix } from '../src/create.ts';
import { type Placed, placeOrder, placeOrders, placePlanOrder, placeTpslOrder } from '../src/placing.ts';

let time: VirtualTime;
let sandbox: Sandbox;
beforeAll(async () => {
  time = createVirtualTime();
  sandbox = await startSandbox({ apis: ['bitget-mix'], now: time.now });
});
beforeEach(() => {
  sandbox.reset();
  sandbox.account('bitget').openPosition({ symbol: 'BTCUSDT', amount: '1' });
});
afterAll(() => sandbox.close());

const connect = () =>
  createBitgetMix({
    ...sandbox.credentials.bitget.hmac,
    transport: sandbox.transport('bitget-mix', { sleep: time.sleep }),
    timing: time.timing,
  });
const namesIn = (product: Product) =>
  sandbox
    .account('bitget')
    .book(product)
    .orders.map(({ clientId }) => clientId);

/** How long something took, by the virtual clock. */
async function timed<Result>(work: Promise<Result>): Promise<{ result: Result; took: number }> {
  const started = time.now();
  const result = await time.run(work);
  return { result, took: time.now() - started };
}

interface Kind {
  readonly name: string;
  readonly operation: string;
  readonly product: Product;
  /** The code of a refusal for a quantity of nothing, and for a name that an open order has. */
  readonly refusals: readonly [number | string, number | string];
  readonly place: (id?: string, quantity?: string) => Promise<Placed<object>>;
}

const where = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' } as const;
const mode = { ...where, marginMode: 'crossed' } as const;
const limit = { side: 'buy', orderType: 'limit', force: 'gtc', size: '0.01', price: '60000' } as const;
const trigger = { triggerPrice: '70000', triggerType: 'mark_price' } as const;
const plan = { ...mode, ...trigger, planType: 'normal_plan', side: 'buy', orderType: 'market' } as const;
const takeProfit = { ...where, ...trigger, planType: 'profit_plan', holdSide: 'buy' } as const;
const named = (id: string | undefined) => (id === undefined ? {} : { clientOid: id });

const kinds: readonly Kind[] = [
  {
    name: 'placeOrder',
    operation: 'placeOrder',
    product: 'USDT-FUTURES',
    refusals: ['40020', '40786'],
    place: (id, size = '0.01') => placeOrder(connect(), { ...mode, ...limit, size, ...named(id) }),
  },
  {
    name: 'placePlanOrder',
    operation: 'placeTriggerOrder',
    product: 'USDT-FUTURES',
    refusals: ['40020', '40786'],
    place: (id, size = '0.01') => placePlanOrder(connect(), { ...plan, size, ...named(id) }),
  },
  {
    name: 'placeTpslOrder',
    operation: 'placeStopProfitAndStopLossPlanOrders',
    product: 'USDT-FUTURES',
    refusals: ['40020', '40786'],
    place: (id, size = '0.01') => placeTpslOrder(connect(), { ...takeProfit, size, ...named(id) }),
  },
];

describe.each(kinds)('$name', ({ operation, product, refusals, place }) => {
  it('gives the answer to an order', async () => {
    const { result, took } = await timed(place('mine'));
    expect(result).toMatchObject({ outcome: 'placed', clientOrderId: 'mine', order: {} });
    expect(took).toBe(0);
  });

  it('gives the refusal', async () => {
    const result = await time.run(place('mine', '0'));
    expect(result).toMatchObject({ outcome: 'refused', error: { exchangeCode: refusals[0] } });
    expect(namesIn(product)).toEqual([]);
  });

  it('refuses a name that an open order has', async () => {
    await time.run(place('mine'));
    const result = await time.run(place('mine'));
    expect(result).toMatchObject({ outcome: 'refused', error: { exchangeCode: refusals[1] } });
    expect(namesIn(product)).toEqual(['mine']);
  });

  it('finds an order whose answer was lost', async () => {
    sandbox.faults.add({ kind: 'reset-after', operation });
    const { result, took } = await timed(place());
    expect(result).toMatchObject({ outcome: 'placed', order: {} });
    expect(took).toBe(0);
    expect(namesIn(product)).toEqual([result.clientOrderId]);
  });

  it('finds an order that arrives late', async () => {
    sandbox.faults.add({ kind: 'late-arrival', ms: 25_000, reset: true, operation });
    const { result, took } = await timed(place());
    expect(result.outcome).toBe('placed');
    expect(took).toBeGreaterThanOrEqual(25_000);
  });

  it('refuses a lost order only once it can no longer arrive', async () => {
    sandbox.faults.add({ kind: 'reset-before', operation });
    const { result, took } = await timed(place());
    expect(result).toMatchObject({ outcome: 'refused', error: { code: 'NOT_PLACED' } });
    expect(took).toBeGreaterThanOrEqual(32_000);
    expect(took).toBeLessThan(33_500);
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

it('does not take 40109 for an answer while the order may still arrive', async () => {
  sandbox.faults.add({ kind: 'reset-after', operation: 'placeOrder' });
  sandbox.faults.add({ kind: 'code', code: '40109', times: 3, operation: 'getOrderDetail' });
  const { result, took } = await timed(placeOrder(connect(), { ...mode, ...limit }));
  expect(result).toMatchObject({ outcome: 'placed', order: { state: 'live' } });
  expect(took).toBeLessThan(5_000);
});

it('allows for a clock that may be 30 s ahead when the time cannot be read', async () => {
  sandbox.faults.add({ kind: 'html-502', operation: 'getServerTime', times: Number.POSITIVE_INFINITY });
  sandbox.faults.add({ kind: 'late-arrival', ms: 50_000, reset: true, operation: 'placeOrder' });
  sandbox.clock.advance(-25_000);
  const { result, took } = await timed(placeOrder(connect(), { ...mode, ...limit }));
  expect(result.outcome).toBe('placed');
  expect(took).toBeGreaterThanOrEqual(50_000);
});

it.each([
  { name: 'a trigger order', kind: kinds[1] },
  { name: 'a take-profit', kind: kinds[2] },
])('finds $name in the history once it waits no more', async ({ kind }) => {
  if (!kind) throw new Error('there is no such kind');
  sandbox.faults.add({ kind: 'reset-after', operation: kind.operation });
  // Executed before the first look.
  const isExecuted = () => {
    for (const order of sandbox.account('bitget').book().orders) order.status = 'filled';
    return false;
  };
  sandbox.faults.add({ kind: 'silence', operation: 'getPendingTriggerOrder', match: isExecuted });
  expect((await timed(kind.place())).result).toMatchObject({ outcome: 'placed', order: { planStatus: 'executed' } });
});

describe('placeOrders', () => {
  const open = { ...limit, clientOid: 'open' };

  it('gives each order its own verdict, in the order given', async () => {
    await time.run(placeOrder(connect(), { ...mode, ...open }));
    const orderList = [{ ...limit, clientOid: 'first' }, { ...limit, size: '0' }, open, limit];
    const results = await time.run(placeOrders(connect(), { ...mode, orderList }));
    expect(results).toMatchObject([
      { outcome: 'placed', clientOrderId: 'first', order: { clientOid: 'first' } },
      { outcome: 'refused', error: { exchangeCode: '40020' } },
      { outcome: 'refused', clientOrderId: 'open', error: { exchangeCode: '40786' } },
      { outcome: 'placed' },
    ]);
  });

  it('looks up every order of a batch whose answer was lost', async () => {
    sandbox.faults.add({ kind: 'truncated-json', operation: 'placeBatchOrders' });
    const orderList = [limit, { ...limit, size: '0' }, limit];
    const { result, took } = await timed(placeOrders(connect(), { ...mode, orderList }));
    expect(result.map(({ outcome }) => outcome)).toEqual(['placed', 'refused', 'placed']);
    expect(took).toBeLessThan(33_500);
  });
});
