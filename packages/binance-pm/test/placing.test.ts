import { createVirtualTime, type Product, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBinancePm } from '../src/create.ts';
import {
  type Placed,
  placeCmConditionalOrder,
  placeCmOrder,
  placeMarginOrder,
  placeUmAlgoOrder,
  placeUmOrder,
} from '../src/placing.ts';

let time: VirtualTime;
let sandbox: Sandbox;
beforeAll(async () => {
  time = createVirtualTime();
  sandbox = await startSandbox({ apis: ['binance-pm'], now: time.now, strictParameters: true });
});
beforeEach(() => {
  sandbox.reset();
});
afterAll(() => sandbox.close());

const connect = () =>
  createBinancePm({
    ...sandbox.credentials.binance.hmac,
    transport: sandbox.transport('binance-pm', { sleep: time.sleep }),
    timing: time.timing,
  });
const namesIn = (product: Product) =>
  sandbox
    .account('binance')
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

const um = { symbol: 'BTCUSDT', side: 'BUY' } as const;
const cm = { symbol: 'BTCUSD_PERP', side: 'BUY' } as const;
const limit = { type: 'LIMIT', timeInForce: 'GTC', price: '60000' } as const;
const stop = { algoType: 'CONDITIONAL', type: 'STOP_MARKET', triggerPrice: '70000' } as const;
const named = (id: string | undefined) => (id === undefined ? {} : { newClientOrderId: id });

const kinds: readonly Kind[] = [
  {
    name: 'placeUmOrder',
    operation: 'newUmOrder',
    product: 'pm-um',
    refusals: [-4003, -4116],
    place: (id, quantity = '1') => placeUmOrder(connect(), { ...um, ...limit, quantity, ...named(id) }),
  },
  {
    name: 'placeCmOrder',
    operation: 'newCmOrder',
    product: 'pm-cm',
    refusals: [-4003, -4116],
    place: (id, quantity = '1') => placeCmOrder(connect(), { ...cm, ...limit, quantity, ...named(id) }),
  },
  {
    name: 'placeMarginOrder',
    operation: 'newMarginOrder',
    product: 'pm-margin',
    refusals: [-4003, -4116],
    place: (id, quantity = '1') => placeMarginOrder(connect(), { ...um, ...limit, quantity, ...named(id) }),
  },
  {
    name: 'placeUmAlgoOrder',
    operation: 'newUmAlgoOrder',
    product: 'pm-um',
    refusals: [-4003, -4116],
    place: (id, quantity = '1') =>
      placeUmAlgoOrder(connect(), { ...um, ...stop, quantity, ...(id && { clientAlgoId: id }) }),
  },
  {
    name: 'placeCmConditionalOrder',
    operation: 'newCmConditionalOrder',
    product: 'pm-cm',
    refusals: [-4003, -4116],
    place: (id, quantity = '1') => {
      const order = { ...cm, strategyType: 'STOP_MARKET', stopPrice: '70000', quantity } as const;
      return placeCmConditionalOrder(connect(), { ...order, ...(id && { newClientStrategyId: id }) });
    },
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
    sandbox.faults.add({ kind: 'late-arrival', ms: 4_000, reset: true, operation });
    const { result, took } = await timed(place());
    expect(result.outcome).toBe('placed');
    expect(took).toBeGreaterThanOrEqual(4_000);
  });

  it('refuses a lost order only once it can no longer arrive', async () => {
    sandbox.faults.add({ kind: 'reset-before', operation });
    const { result, took } = await timed(place());
    expect(result).toMatchObject({ outcome: 'refused', error: { code: 'NOT_PLACED' } });
    expect(took).toBeGreaterThanOrEqual(7_000);
    expect(took).toBeLessThan(8_500);
  });

  it('does not know when looking fails too, and says so within its bound', async () => {
    sandbox.faults.add({ kind: 'reset-after', operation });
    sandbox.faults.add({
      kind: '503-unknown',
      times: Number.POSITIVE_INFINITY,
      match: ({ method }) => method === 'GET',
    });
    const { result, took } = await timed(place('mine'));
    expect(result).toMatchObject({ outcome: 'unknown', clientOrderId: 'mine', error: { code: 'OUTCOME_UNKNOWN' } });
    expect(took).toBeLessThanOrEqual(18_001);
    expect(sandbox.executions(operation)).toBe(1);
  });
});

it.each([
  { name: 'an algo order', kind: kinds[3], open: 'queryCurrentUmOpenAlgoOrder', history: 'queryUmAlgoOrderHistory' },
  {
    name: 'a conditional order',
    kind: kinds[4],
    open: 'queryCurrentCmOpenConditionalOrder',
    history: 'queryCmConditionalOrderHistory',
  },
])('finds $name in the history once it waits no more', async ({ kind, open, history }) => {
  if (!kind) throw new Error('there is no such kind');
  sandbox.faults.add({ kind: 'reset-after', operation: kind.operation });
  sandbox.faults.add({ kind: 'code', code: -2013, operation: open });
  expect((await timed(kind.place())).result.outcome).toBe('placed');
  expect(sandbox.executions(history)).toBe(1);
});
