import { createVirtualTime, type Product, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBinanceCoinm } from '../src/create.ts';
import { type Placed, placeAlgoOrder, placeOrder, placeOrders } from '../src/placing.ts';

let time: VirtualTime;
let sandbox: Sandbox;
beforeAll(async () => {
  time = createVirtualTime();
  sandbox = await startSandbox({ apis: ['binance-coinm'], now: time.now, strictParameters: true });
});
beforeEach(() => {
  sandbox.reset();
});
afterAll(() => sandbox.close());

const connect = () =>
  createBinanceCoinm({
    ...sandbox.credentials.binance.hmac,
    transport: sandbox.transport('binance-coinm', { sleep: time.sleep }),
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
  readonly absenceProves: boolean;
}

const base = { symbol: 'BTCUSD_PERP', side: 'BUY' } as const;
const limit = { ...base, type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: '60000' } as const;
const stop = { ...base, algoType: 'CONDITIONAL', type: 'STOP_MARKET', triggerPrice: '70000' } as const;

const kinds: readonly Kind[] = [
  {
    name: 'placeOrder',
    operation: 'newOrder',
    product: 'coinm',
    refusals: [-4003, -4116],
    place: (id, quantity = '1') => placeOrder(connect(), { ...limit, quantity, ...(id && { newClientOrderId: id }) }),
    absenceProves: true,
  },
  {
    name: 'placeAlgoOrder',
    operation: 'newAlgoOrder',
    product: 'coinm',
    refusals: [-4003, -4116],
    place: (id, quantity = '1') => placeAlgoOrder(connect(), { ...stop, quantity, ...(id && { clientAlgoId: id }) }),
    absenceProves: false,
  },
];

describe.each(kinds)('$name', ({ operation, product, refusals, place, absenceProves }) => {
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

  it('calls a lost order refused only once it can no longer arrive, and only where its absence proves that', async () => {
    sandbox.faults.add({ kind: 'reset-before', operation });
    const { result, took } = await timed(place());
    expect(result).toMatchObject(
      absenceProves ? { outcome: 'refused', error: { code: 'NOT_PLACED' } } : { outcome: 'unknown' },
    );
    expect(took).toBeGreaterThanOrEqual(7_000);
    expect(took).toBeLessThan(9_000);
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

it('finds an algo order in the list of waiting ones where the exchange does not answer for a single one', async () => {
  sandbox.faults.add({ kind: 'reset-after', operation: 'newAlgoOrder' });
  const code = { kind: 'code', code: -5000, status: 404 } as const;
  sandbox.faults.add({ ...code, operation: 'queryAlgoOrder', times: Number.POSITIVE_INFINITY });
  const { result } = await timed(placeAlgoOrder(connect(), { ...stop, quantity: '1' }));
  expect(result.outcome).toBe('placed');
  expect(sandbox.executions('getCurrentAllAlgoOpenOrders')).toBe(1);
});

describe('placeOrders', () => {
  it('gives each order its own verdict, in the order given', async () => {
    const open = { ...limit, newClientOrderId: 'open' };
    await time.run(placeOrder(connect(), open));
    const results = await time.run(placeOrders(connect(), [limit, { ...limit, quantity: '0' }, open, limit]));
    expect(results).toMatchObject([
      { outcome: 'placed' },
      { outcome: 'refused', error: { exchangeCode: -4003 } },
      { outcome: 'refused', clientOrderId: 'open', error: { exchangeCode: -4116 } },
      { outcome: 'placed' },
    ]);
    expect(namesIn('coinm')).toEqual(['open', results[0]?.clientOrderId, results[3]?.clientOrderId]);
  });

  it('looks up every order of a batch whose answer was lost', async () => {
    sandbox.faults.add({ kind: 'truncated-json', operation: 'placeMultipleOrders' });
    const results = await time.run(placeOrders(connect(), [limit, { ...limit, quantity: '0' }, limit]));
    expect(results.map(({ outcome }) => outcome)).toEqual(['placed', 'refused', 'placed']);
  });
});
