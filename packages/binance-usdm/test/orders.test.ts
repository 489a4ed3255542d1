import { BadInputError } from '@openderivs/client';
import { createVirtualTime, type FaultRule, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createBinanceUsdm } from '../src/create.ts';
import { amendOrder, cancelAlgoSurely, cancelEverything, cancelSurely, flatten } from '../src/orders.ts';

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
const fault = (rule: FaultRule) => sandbox.faults.add(rule);
const open = () =>
  sandbox
    .account('binance')
    .book('usdm')
    .orders.filter(({ status }) => status === 'open')
    .map(({ clientId }) => clientId)
    .sort();

const limit = (newClientOrderId: string, symbol = 'BTCUSDT') =>
  time.run(
    connect().newOrder({
      ...{ symbol, newClientOrderId, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC' },
      ...{ quantity: '0.01', price: symbol === 'BTCUSDT' ? '60000' : '2000' },
    }),
  );
const stop = (clientAlgoId: string, reduceOnly: 'true' | 'false') =>
  time.run(
    connect().newAlgoOrder({
      ...{ algoType: 'CONDITIONAL', symbol: 'BTCUSDT', side: 'SELL', type: 'STOP_MARKET', triggerPrice: '40000' },
      ...{ quantity: '0.01', clientAlgoId, reduceOnly },
    }),
  );
const refuseAlways = (operation: string) =>
  fault({ kind: 'code', code: -2015, executed: false, operation, times: Number.POSITIVE_INFINITY });

it('says how much was filled before an order was cancelled', async () => {
  await limit('mine');
  sandbox.account('binance').fillOrder({ clientOrderId: 'mine', quantity: '0.004' });
  const result = await time.run(cancelSurely(connect(), { symbol: 'BTCUSDT', origClientOrderId: 'mine' }));
  expect(result).toMatchObject({ outcome: 'cancelled', filled: '0.004' });
});

it('goes by the id of the exchange once it has seen the order', async () => {
  await limit('mine');
  fault({ kind: 'reset-before', operation: 'cancelOrder' });
  await time.run(cancelSurely(connect(), { symbol: 'BTCUSDT', origClientOrderId: 'mine' }));
  const cancels = sandbox.calls.filter(({ operationId }) => operationId === 'cancelOrder');
  expect(cancels.map(({ query }) => query.includes('orderId'))).toEqual([false, true]);
});

it('is told to stop by the signal of the caller', async () => {
  await limit('mine');
  fault({ kind: '503-unknown', executed: false, times: Number.POSITIVE_INFINITY, match: () => true });
  const control = new AbortController();
  void time.sleep(1_000).then(() => control.abort());
  const started = time.now();
  const options = { signal: control.signal };
  const result = await time.run(cancelSurely(connect(), { symbol: 'BTCUSDT', orderId: '1' }, options));
  expect(result.outcome).toBe('unknown');
  expect(time.now() - started).toBeLessThan(1_100);
});

it('refuses what it does not know, and sends nothing', async () => {
  const usdm = connect();
  const misspelt = { symbol: 'BTCUSDT', origClientOrdrId: 'mine' } as never;
  await expect(cancelSurely(usdm, misspelt)).rejects.toThrow('did you mean origClientOrderId');
  await expect(cancelSurely(usdm, { symbol: 'BTCUSDT' } as never)).rejects.toThrow('orderId: is missing');
  await expect(cancelAlgoSurely(usdm, {} as never)).rejects.toThrow('algoId: is missing');
  await expect(amendOrder(usdm, { symbol: 'BTCUSDT' } as never)).rejects.toThrow('orderId: is missing');
  await expect(cancelEverything(usdm, { symbl: 'BTCUSDT' } as never)).rejects.toThrow('did you mean symbol');
  // `undefined` would mean everything, and is hardly meant to.
  await expect(flatten(usdm, { symbol: undefined } as never)).rejects.toThrow('symbol: is undefined');
  await expect(flatten(usdm, {}, { patience: -1 })).rejects.toThrow('patience');
  await expect(time.run(flatten(usdm, {}, { timeout: -1 }))).rejects.toThrow('timeout: is -1');
  expect(sandbox.calls).toHaveLength(0);
});

it('cancels all of a symbol by one call, and nothing of another', async () => {
  for (const id of ['one', 'two', 'three']) await limit(id);
  await limit('other', 'ETHUSDT');
  expect(await time.run(cancelEverything(connect(), { symbol: 'BTCUSDT' }))).toMatchObject({ outcome: 'done' });
  expect(open()).toEqual(['other']);
  expect(sandbox.executions('cancelAllOpenOrders')).toBe(1);
  expect(sandbox.executions('cancelOrder')).toBe(0);
});

it('cancels what opens before what protects', async () => {
  await stop('guards', 'true');
  await stop('opens', 'false');
  await limit('mine');
  const before = sandbox.calls.length;
  expect(await time.run(cancelEverything(connect()))).toMatchObject({ outcome: 'done' });
  const called = sandbox.calls.slice(before).map(({ operationId }) => operationId);
  const cancels = called.filter((operation) => operation?.startsWith('cancel')).sort();
  // The stop that opens and the limit order, by themselves; then, once no other is seen, the one that guards.
  expect(cancels).toEqual(['cancelAlgoOrder', 'cancelAlgoOrder', 'cancelOrder']);
  const between = called.slice(called.indexOf('cancelOrder'), called.lastIndexOf('cancelAlgoOrder'));
  expect(between).toContain('getCurrentAllOpenOrders');
  expect(between).toContain('getCurrentAllAlgoOpenOrders');
});

it('leaves what protects as long as something can open', async () => {
  await stop('guards', 'true');
  await limit('mine');
  refuseAlways('cancelOrder');
  refuseAlways('cancelAllOpenOrders');
  const result = await time.run(cancelEverything(connect(), {}, { patience: 5_000 }));
  expect(result).toMatchObject({ outcome: 'left', unread: [] });
  expect(result.left.map(({ clientOrderId, kind }) => [kind, clientOrderId]).sort()).toEqual([
    ['algo', 'guards'],
    ['order', 'mine'],
  ]);
  expect(open()).toEqual(['guards', 'mine']);
});

it('does not spare what protects for ever because a list cannot be read', async () => {
  await stop('guards', 'true');
  refuseAlways('getCurrentAllOpenOrders');
  const result = await time.run(cancelEverything(connect()));
  expect(result).toMatchObject({ outcome: 'unknown', unread: [{ operation: 'getCurrentAllOpenOrders' }] });
  expect(open()).toEqual([]);
});

it('keeps the stop of a position until it is closed', async () => {
  sandbox.account('binance').openPosition({ symbol: 'BTCUSDT', amount: '0.3' });
  await stop('guards', 'true');
  refuseAlways('newOrder');
  const stuck = await time.run(flatten(connect(), {}, { patience: 5_000 }));
  expect(stuck).toMatchObject({
    outcome: 'left',
    positions: [{ symbol: 'BTCUSDT', side: 'long', size: '0.3', left: '0.3' }],
  });
  expect(open()).toEqual(['guards']);
  sandbox.faults.clear();
  expect(await time.run(flatten(connect()))).toMatchObject({ outcome: 'flat', positions: [{ left: '0' }] });
  expect(open()).toEqual([]);
});

it('closes the other positions when one has a form that cannot be sent', async () => {
  const account = sandbox.account('binance');
  account.openPosition({ symbol: 'BTCUSDT', amount: '0.3' });
  account.openPosition({ symbol: 'ETHUSDT', amount: '1' });
  const usdm = connect();
  const newOrder = usdm.newOrder.bind(usdm);
  const bad = new BadInputError('quantity', 'has too many digits', 'give fewer');
  usdm.newOrder = ((order: { symbol: string }, options: object) =>
    order.symbol === 'ETHUSDT' ? Promise.reject(bad) : newOrder(order as never, options)) as typeof usdm.newOrder;
  const result = await time.run(flatten(usdm, {}, { patience: 3_000 }));
  expect(result.outcome).toBe('left');
  expect(result.positions.map(({ symbol, left }) => [symbol, left === '0']).sort()).toEqual([
    ['BTCUSDT', true],
    ['ETHUSDT', false],
  ]);
  expect(result.positions.find(({ symbol }) => symbol === 'ETHUSDT')?.orders[0]).toMatchObject({
    outcome: 'refused',
    error: bad,
  });
});

it('takes a change that changes nothing for done', async () => {
  await limit('mine');
  const change = {
    symbol: 'BTCUSDT',
    side: 'BUY',
    origClientOrderId: 'mine',
    quantity: '0.010',
    price: '60000.0',
  } as const;
  expect(await time.run(amendOrder(connect(), change))).toMatchObject({ outcome: 'amended' });
});

it('does not call an order gone whose id has lost its digits', async () => {
  const { orderId } = await limit('mine', 'ETHUSDT');
  const rounded = { symbol: 'ETHUSDT', orderId: Number(orderId) };
  expect(String(rounded.orderId)).not.toBe(orderId);
  await expect(time.run(cancelSurely(connect(), rounded))).rejects.toThrow(
    'orderId: is 8389765612825190000, not exact',
  );
  const result = await time.run(cancelSurely(connect(), { symbol: 'ETHUSDT', orderId: BigInt(orderId) }));
  expect(result).toMatchObject({ outcome: 'cancelled' });
});

it.each([[['BTCUSDT', 'ETHUSDT']], ['BTCUSDT '], [7], [null]])(
  'does not call an account flat when asked about %j for a symbol',
  async (symbol) => {
    sandbox.account('binance').openPosition({ symbol: 'BTCUSDT', amount: '0.5' });
    await limit('mine');
    const asked = { symbol } as never;
    await expect(time.run(flatten(connect(), asked))).rejects.toThrow('symbol: is ');
    await expect(time.run(cancelEverything(connect(), asked))).rejects.toThrow(BadInputError);
    expect(open()).toEqual(['mine']);
  },
);
