import { inspect } from 'node:util';
import { createVirtualTime, type FaultRule, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBinanceUsdm } from '../src/create.ts';
import { type Placed, placeAlgoOrder, placeOrder, placeOrders } from '../src/placing.ts';

let time: VirtualTime;
let sandbox: Sandbox;
beforeAll(async () => {
  time = createVirtualTime();
  sandbox = await startSandbox({ apis: ['binance-usdm'], now: time.now, strictParameters: true });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const connect = () =>
  createBinanceUsdm({
    ...sandbox.credentials.binance.hmac,
    transport: sandbox.transport('binance-usdm', { sleep: time.sleep }),
    timing: time.timing,
  });
const book = () => sandbox.account('binance').book('usdm').orders;

const limit = {
  symbol: 'BTCUSDT',
  side: 'BUY',
  type: 'LIMIT',
  timeInForce: 'GTC',
  quantity: '0.01',
  price: '60000',
} as const;
const stop = {
  algoType: 'CONDITIONAL',
  symbol: 'BTCUSDT',
  side: 'SELL',
  type: 'STOP_MARKET',
  triggerPrice: '40000',
  quantity: '0.01',
} as const;

interface Kind {
  readonly name: string;
  readonly operation: string;
  readonly look: string;
  readonly place: (id?: string) => Promise<Placed<object>>;
  readonly refuse: () => Promise<Placed<object>>;
}

const kinds: readonly Kind[] = [
  {
    name: 'placeOrder',
    operation: 'newOrder',
    look: 'queryOrder',
    place: (id?: string) => placeOrder(connect(), { ...limit, ...(id && { newClientOrderId: id }) }),
    refuse: () => placeOrder(connect(), { ...limit, quantity: '0' }),
  },
  {
    name: 'placeAlgoOrder',
    operation: 'newAlgoOrder',
    look: 'queryAlgoOrder',
    place: (id?: string) => placeAlgoOrder(connect(), { ...stop, ...(id && { clientAlgoId: id }) }),
    refuse: () => placeAlgoOrder(connect(), { ...stop, quantity: '0' }),
  },
];

/** How long something took, by the virtual clock. */
async function timed<Result>(work: Promise<Result>): Promise<{ result: Result; took: number }> {
  const started = time.now();
  const result = await time.run(work);
  return { result, took: time.now() - started };
}

describe.each(kinds)('$name', ({ operation, look, place, refuse }) => {
  const fault = (rule: FaultRule) => sandbox.faults.add(rule);

  it('gives the answer to an order', async () => {
    const { result, took } = await timed(place('mine'));
    expect(result).toMatchObject({ outcome: 'placed', clientOrderId: 'mine', order: { symbol: 'BTCUSDT' } });
    expect(took).toBe(0);
  });

  it('makes a name where there is none', async () => {
    const { clientOrderId } = await time.run(place());
    expect(book().map(({ clientId }) => clientId)).toEqual([clientOrderId]);
  });

  it('gives the refusal', async () => {
    const result = await time.run(refuse());
    expect(result).toMatchObject({ outcome: 'refused', error: { exchangeCode: -4003 } });
    expect(book()).toEqual([]);
  });

  it('refuses a name that an open order has', async () => {
    await time.run(place('mine'));
    const result = await time.run(place('mine'));
    expect(result).toMatchObject({ outcome: 'refused', error: { exchangeCode: -4116 } });
    expect(book()).toHaveLength(1);
  });

  it('finds an order whose answer was lost', async () => {
    fault({ kind: 'reset-after', operation });
    const { result, took } = await timed(place('mine'));
    expect(result).toMatchObject({ outcome: 'placed', clientOrderId: 'mine' });
    expect(took).toBe(0);
    expect(sandbox.executions(operation)).toBe(1);
    expect(sandbox.executions(look)).toBe(1);
  });

  it('finds an order that arrives late', async () => {
    fault({ kind: 'late-arrival', ms: 4_000, reset: true, operation });
    const { result, took } = await timed(place());
    expect(result.outcome).toBe('placed');
    expect(took).toBeGreaterThanOrEqual(4_000);
    expect(took).toBeLessThan(6_000);
  });

  it('refuses a lost order only once it can no longer arrive', async () => {
    fault({ kind: 'reset-before', operation });
    const { result, took } = await timed(place());
    expect(result).toMatchObject({ outcome: 'refused', error: { code: 'NOT_PLACED' } });
    // The receive window of 5 s and the margin of 2 s.
    expect(took).toBeGreaterThanOrEqual(7_000);
    expect(took).toBeLessThan(8_000);
  });

  it('does not know when looking fails too, and says so within its bound', async () => {
    fault({ kind: 'reset-after', operation });
    fault({ kind: '503-unknown', times: Number.POSITIVE_INFINITY, match: ({ method }) => method === 'GET' });
    const { result, took } = await timed(place('mine'));
    expect(result).toMatchObject({ outcome: 'unknown', clientOrderId: 'mine', error: { code: 'OUTCOME_UNKNOWN' } });
    // Receive window, margin, the exchange's tolerance of 1 s and the patience of 10 s.
    expect(took).toBeLessThanOrEqual(18_001);
    expect(sandbox.executions(operation)).toBe(1);
  });

  it('keeps its bound when look-ups hang', async () => {
    fault({ kind: 'reset-after', operation });
    fault({ kind: 'silence', times: Number.POSITIVE_INFINITY, match: ({ method }) => method === 'GET' });
    const { result, took } = await timed(place());
    expect(result.outcome).toBe('unknown');
    expect(took).toBeLessThanOrEqual(18_001);
  });
});

describe('placeOrders', () => {
  const other = { ...limit, newClientOrderId: 'open' };

  it('gives each order its own verdict, in the order given', async () => {
    const client = connect();
    await time.run(placeOrder(client, other));
    const results = await time.run(
      placeOrders(client, [{ ...limit, newClientOrderId: 'first' }, { ...limit, quantity: '0' }, other, limit]),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(['placed', 'refused', 'refused', 'placed']);
    expect(results).toMatchObject([
      { clientOrderId: 'first', order: { clientOrderId: 'first' } },
      { error: { exchangeCode: -4003 } },
      { clientOrderId: 'open', error: { exchangeCode: -4116 } },
      { order: { clientOrderId: results[3]?.clientOrderId } },
    ]);
  });

  it('looks up every order of a batch whose answer was lost', async () => {
    sandbox.faults.add({ kind: 'truncated-json', operation: 'placeMultipleOrders' });
    const { result, took } = await timed(placeOrders(connect(), [limit, { ...limit, quantity: '0' }, limit]));
    expect(result.map(({ outcome }) => outcome)).toEqual(['placed', 'refused', 'placed']);
    expect(took).toBeLessThan(8_000);
    expect(book().map(({ clientId }) => clientId)).toEqual([result[0]?.clientOrderId, result[2]?.clientOrderId]);
  });

  it('refuses all of a lost batch only once it can no longer arrive', async () => {
    sandbox.faults.add({ kind: 'reset-before', operation: 'placeMultipleOrders' });
    const { result, took } = await timed(placeOrders(connect(), [limit, limit, limit]));
    expect(result.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused']);
    expect(took).toBeGreaterThanOrEqual(7_000);
    expect(took).toBeLessThan(8_000);
  });

  it('looks at every order once more when the first has used up the time', async () => {
    sandbox.faults.add({ kind: 'reset-after', operation: 'placeMultipleOrders' });
    sandbox.faults.add({ kind: 'silence', operation: 'queryOrder' });
    const results = await time.run(placeOrders(connect(), [limit, limit], { patience: 0 }));
    expect(results.map(({ outcome }) => outcome)).toEqual(['unknown', 'placed']);
  });

  it('sends nothing when two orders have the same name', async () => {
    const placing = placeOrders(connect(), [other, limit, other]);
    await expect(placing).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'orders' });
    expect(sandbox.calls).toEqual([]);
  });

  it('shows no key and no signature that an item quotes in escapes', async () => {
    const line = sandbox.transport('binance-usdm', { sleep: time.sleep });
    const { hmac } = sandbox.credentials.binance;
    let secrets: string[] = [];
    const escaped = (text: string) =>
      text.replace(/./g, (one) => `\\u00${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
    const transport: typeof line = {
      async send({ target, headers }) {
        secrets = [new URLSearchParams(target.split('?')[1]).get('signature') ?? '', headers['X-MBX-APIKEY'] ?? ''];
        const msg = `Signature ${secrets.map(escaped).join(' of ')} is refused.`;
        return {
          status: 200,
          headers: {},
          text: `[{"code":-1022,"msg":"${msg}"},{"code":-1022,"msg":"${secrets[0]}"}]`,
        };
      },
    };
    const client = createBinanceUsdm({ ...hmac, transport, timing: time.timing });
    const results = await time.run(placeOrders(client, [limit, other]));
    expect(results.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
    const shown = inspect(results, { depth: 10, showHidden: true });
    expect(shown).toContain('Signature *** of *** is refused.');
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(30);
      expect(shown).not.toContain(secret);
    }
  });

  it('sends nothing for an empty list, nor for what is no list', async () => {
    expect(await placeOrders(connect(), [])).toEqual([]);
    await expect(placeOrders(connect(), undefined as never)).rejects.toMatchObject({ field: 'orders' });
    expect(sandbox.calls).toEqual([]);
  });

  it.each([
    ['shorter', (items: object[]) => items.slice(1)],
    ['longer', (items: object[]) => [...items, { code: -2019, msg: 'Margin is insufficient.' }]],
  ])('refuses nobody by place in a %s answer', async (_, change) => {
    const line = sandbox.transport('binance-usdm', { sleep: time.sleep });
    const { hmac } = sandbox.credentials.binance;
    const transport: typeof line = {
      async send(request) {
        const answer = await line.send(request);
        if (request.method !== 'POST') return answer;
        const items = JSON.parse(answer.text).map(() => ({ code: -2019, msg: 'Margin is insufficient.' }));
        return { ...answer, text: JSON.stringify(change(items)) };
      },
    };
    const client = createBinanceUsdm({ ...hmac, transport, timing: time.timing });
    const results = await time.run(placeOrders(client, [limit, other, limit]));
    expect(results.map((result) => result.outcome)).toEqual(['placed', 'placed', 'placed']);
    expect(results.map((result) => result.outcome === 'placed' && result.lookedUp)).toEqual([true, true, true]);
  });
});

it('names an order that is none, and sends nothing', async () => {
  const usdm = connect();
  const [none, two] = [undefined as never, [limit, undefined] as never];
  await expect(placeOrder(usdm, none)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'order' });
  await expect(placeOrders(usdm, two)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'order' });
  expect(sandbox.calls).toHaveLength(0);
});
