import { describe, expect, it, onTestFinished } from 'vitest';
import type { Api, SocketFault } from '../../src/index.ts';
import { userEventProblemsOf } from '../support/described-streams.ts';
import { type Listening, listen } from '../support/streams.ts';
import { startWorld } from '../support/world.ts';

const symbol = 'BTCUSDT';
const limit = { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1' };
const calm = { volatility: 0, start: '65000' };
const paths = {
  'binance-usdm': ['/fapi/v1/listenKey', '/private/ws/'],
  'binance-coinm': ['/dapi/v1/listenKey', '/ws/'],
  'binance-pm': ['/papi/v1/listenKey', '/pm/ws/'],
} as const;

type BinanceApi = keyof typeof paths;

/** What a call may be given. */
type Query = { readonly [name: string]: string };

/** An account, and a socket that hears of it. */
const open = async (api: BinanceApi = 'binance-usdm') => {
  const problemsOf = userEventProblemsOf(api);
  const world = await startWorld(
    { prices: { [symbol]: calm, BTCUSD_PERP: calm, ETHUSDT: calm } },
    { contracts: false },
  );
  const { sandbox, time } = world;
  const calls = { 'binance-usdm': world.usdm, 'binance-coinm': world.coinm, 'binance-pm': world.pm }[api];
  const [keyPath, socketPath] = paths[api];
  const pass = (ms = 10) => time.run(time.sleep(ms));
  const key: string = (await calls('POST', keyPath)).json.listenKey;
  const hear = async (
    path = `${socketPath}${key}`,
    hello: readonly object[] = [],
    of: Api = api,
  ): Promise<Listening> => {
    const heard = listen(sandbox, of, time, path, hello);
    await pass();
    onTestFinished(() => {
      const events = heard.frames
        .map((frame) => frame.data ?? frame)
        .filter(({ e }) => e !== undefined && e !== 'serverShutdown');
      for (const event of events) expect(problemsOf(event), JSON.stringify(event)).toEqual([]);
    });
    return heard;
  };
  const call = async (method: 'POST' | 'PUT' | 'DELETE', path: string, query: Query) => {
    const answer = await calls(method, path, { query });
    expect(answer.status, answer.text).toBe(200);
    await pass();
    return answer.json;
  };
  const place = (more: Query, path = '/fapi/v1/order') => call('POST', path, { ...limit, ...more });
  const account = sandbox.account('binance');
  return { ...world, api, key, keyPath, call, calls, pass, hear, place, account, heard: await hear() };
};

/** The names of what was heard, with what each says has happened. */
const names = ({ frames }: Listening): string[] =>
  frames.map(({ e, o, ao, so, a, x, X }) => {
    const told = [o?.x, o?.X, ao?.X, so?.os, a?.m, x, X].filter((word) => word !== undefined);
    return [e, ...told].join(' ');
  });

const last = (heard: Listening, event: string) => heard.frames.findLast(({ e }) => e === event);

describe('what an account of USDⓈ-M is told', () => {
  it('follows an order from its placing through changes and partial fills to its end', async () => {
    const { place, call, account, heard } = await open();
    const { orderId } = await place({ price: '60000', newClientOrderId: 'mine' });
    await call('PUT', '/fapi/v1/order', { symbol, side: 'BUY', orderId, quantity: '2', price: '61000' });
    account.fillOrder({ orderId, quantity: '0.5' });
    account.fillOrder({ orderId, price: '60000' });
    await call('POST', '/fapi/v1/order', { ...limit, price: '60000' });
    await call('DELETE', '/fapi/v1/allOpenOrders', { symbol });
    expect(names(heard)).toEqual([
      ...['ORDER_TRADE_UPDATE NEW NEW', 'ORDER_TRADE_UPDATE AMENDMENT NEW'],
      ...['TRADE_LITE', 'ACCOUNT_UPDATE ORDER', 'ORDER_TRADE_UPDATE TRADE PARTIALLY_FILLED'],
      ...['TRADE_LITE', 'ACCOUNT_UPDATE ORDER', 'ORDER_TRADE_UPDATE TRADE FILLED'],
      ...['ORDER_TRADE_UPDATE NEW NEW', 'ORDER_TRADE_UPDATE CANCELED CANCELED'],
    ]);
    const [placed, changed, lite, , partial, , changes, filled] = heard.frames;
    expect(placed.o).toMatchObject({ c: 'mine', i: orderId, q: '1', p: '60000', z: '0', t: 0, b: '60000', a: '0' });
    expect(changed.o).toMatchObject({ q: '2', p: '61000', b: '122000' });
    expect(lite).toMatchObject({ s: symbol, c: 'mine', i: orderId, L: '61000', l: '0.5', m: true, t: partial.o.t });
    expect(partial.o).toMatchObject({ l: '0.5', z: '0.5', L: '61000', n: '6.1', N: 'USDT', m: true, b: '91500' });
    expect(filled.o).toMatchObject({ l: '1.5', z: '2', L: '60000', ap: '60250', n: '18', rp: '0', b: '0' });
    expect(changes.a).toEqual({
      B: [{ a: 'USDT', wb: '9975.9', cw: '9975.9', bc: '0' }],
      P: [
        {
          ...{ s: symbol, ps: 'BOTH', pa: '2', ep: '60250', bep: '60262.05', cr: '0', up: '9500' },
          ...{ mt: 'cross', iw: '0', ma: 'USDT' },
        },
      ],
      m: 'ORDER',
    });
    expect(new Set(heard.frames.map(({ E, T }) => E - T))).toEqual(new Set([0]));
  });

  it('says what was won, also over a position that turns', async () => {
    const { place, account, heard } = await open();
    account.openPosition({ symbol, amount: '1', entryPrice: '64000' });
    await place({ side: 'SELL', quantity: '3', price: '60000' });
    expect(last(heard, 'ORDER_TRADE_UPDATE').o).toMatchObject({ rp: '999.9', ap: '64999.9', n: '77.99988', m: false });
    expect(last(heard, 'ACCOUNT_UPDATE').a.P).toMatchObject([{ pa: '-2', ep: '64999.9', cr: '999.9' }]);
    await place({ quantity: '2', price: '70000' });
    expect(last(heard, 'ACCOUNT_UPDATE').a.P).toMatchObject([{ pa: '0', ep: '0', cr: '999.5', up: '0' }]);
  });

  it('says why an order has expired', async () => {
    const { place, account, sandbox, pass, heard } = await open();
    await place({ timeInForce: 'IOC', price: '60000' });
    expect(last(heard, 'ORDER_TRADE_UPDATE').o).toMatchObject({ x: 'EXPIRED', X: 'EXPIRED', er: '2' });
    account.openPosition({ symbol, amount: '1' });
    await place({ side: 'SELL', price: '66000', reduceOnly: 'true' });
    account.openPosition({ symbol, amount: '-1' });
    sandbox.setPrice(symbol, '67000');
    await pass();
    expect(last(heard, 'ORDER_TRADE_UPDATE').o).toMatchObject({ x: 'EXPIRED', R: true, er: '4' });
    await place({ timeInForce: 'GTD', price: '60000', goodTillDate: String(sandbox.clock.now() + 700_000) });
    await pass(700_000);
    expect(last(heard, 'ORDER_TRADE_UPDATE').o).toMatchObject({ x: 'EXPIRED', er: '0', f: 'GTD' });
  });

  it('tells of funding by the contract, and of the position only where it has margin of its own', async () => {
    const { account, pass, calls, keyPath, heard } = await open();
    account.openPosition({ symbol, amount: '1' });
    account.openPosition({ symbol: 'ETHUSDT', amount: '1', isolatedMargin: '700' });
    for (let hour = 0; hour < 8; hour += 1) {
      await calls('PUT', keyPath);
      await pass(3_600_000 - 1);
    }
    const paid = heard.frames.filter(({ a }) => a?.m === 'FUNDING_FEE');
    expect(paid.map(({ a }) => a.S).sort()).toEqual([symbol, 'ETHUSDT']);
    const [crossed] = paid.filter(({ a }) => a.S === symbol);
    const [isolated] = paid.filter(({ a }) => a.S === 'ETHUSDT');
    expect(crossed.a.P).toBeUndefined();
    expect(isolated.a.P).toMatchObject([{ s: 'ETHUSDT', pa: '1', mt: 'isolated', iw: '700' }]);
    const entries = account.book().entries.filter(({ kind }) => kind === 'funding');
    expect(paid.map(({ a }) => a.B[0].bc).sort()).toEqual(entries.map(({ amount }) => amount).sort());
  });

  it('tells of margin, settings and what tests put there', async () => {
    const { account, call, calls, heard } = await open();
    account.openPosition({ symbol, amount: '1', isolatedMargin: '4000' });
    await call('POST', '/fapi/v1/positionMargin', { symbol, amount: '10', type: '1' });
    expect(heard.frames.at(-1)).toMatchObject({
      a: { m: 'MARGIN_TRANSFER', B: [{ wb: '14000', cw: '9990', bc: '0' }], P: [{ iw: '4010', mt: 'isolated' }] },
    });
    account.setBalance('USDT', '500');
    await call('POST', '/fapi/v1/leverage', { symbol, leverage: '25' });
    await call('POST', '/fapi/v1/marginType', { symbol: 'ETHUSDT', marginType: 'ISOLATED' });
    await call('POST', '/fapi/v1/marginType', { symbol: 'ETHUSDT', marginType: 'CROSSED' });
    account.openPosition({ symbol, amount: '-1' });
    await calls('POST', '/fapi/v1/marginType', { query: { symbol, marginType: 'CROSSED' } });
    await call('POST', '/fapi/v1/positionSide/dual', { dualSidePosition: 'true' });
    await call('POST', '/fapi/v1/multiAssetsMargin', { multiAssetsMargin: 'true' });
    expect(heard.frames.slice(2)).toMatchObject([
      { e: 'ACCOUNT_UPDATE', a: { m: 'ADJUSTMENT', B: [{ a: 'USDT', cw: '500', bc: '-9490' }], P: [] } },
      { e: 'ACCOUNT_CONFIG_UPDATE', ac: { s: symbol, l: 25 } },
      { a: { m: 'MARGIN_TYPE_CHANGE', B: [], P: [{ s: 'ETHUSDT', pa: '0', mt: 'isolated' }] } },
      { a: { m: 'MARGIN_TYPE_CHANGE', B: [], P: [{ s: 'ETHUSDT', pa: '0', mt: 'cross' }] } },
      { a: { m: 'ADJUSTMENT', P: [{ s: symbol, pa: '0' }] } },
      { a: { m: 'MARGIN_TYPE_CHANGE', P: [{ s: symbol, mt: 'cross' }] } },
      { e: 'ACCOUNT_CONFIG_UPDATE', ai: { j: true } },
    ]);
  });

  it('follows an order that waits through its trigger to the end of the order that it places', async () => {
    const { call, place, account, sandbox, pass, heard } = await open();
    const algo = { algoType: 'CONDITIONAL', symbol, side: 'BUY', quantity: '1' };
    const wait = async (more: Query) => (await call('POST', '/fapi/v1/algoOrder', { ...algo, ...more })).algoId;
    const stop = await wait({ type: 'STOP_MARKET', triggerPrice: '66000' });
    const resting = await wait({ type: 'STOP', triggerPrice: '66000', price: '66000' });
    const refused = await wait({ type: 'STOP', triggerPrice: '66000', price: '70000', timeInForce: 'GTX' });
    const nothing = await wait({ type: 'STOP_MARKET', triggerPrice: '66000', reduceOnly: 'true' });
    const taken = await wait({ type: 'STOP_MARKET', triggerPrice: '90000' });
    await call('DELETE', '/fapi/v1/algoOrder', { algoId: taken });
    sandbox.setPrice(symbol, '66500');
    await pass();
    const of = (id: number) => heard.frames.filter(({ e, o }) => e === 'ALGO_UPDATE' && o.aid === id).map(({ o }) => o);
    const states = (id: number) => of(id).map(({ X }) => X);
    expect(states(stop)).toEqual(['NEW', 'TRIGGERING', 'TRIGGERED', 'FINISHED']);
    expect(states(resting)).toEqual(['NEW', 'TRIGGERING', 'TRIGGERED']);
    expect(states(refused)).toEqual(['NEW', 'TRIGGERING', 'REJECTED']);
    expect(states(nothing)).toEqual(['NEW', 'TRIGGERING', 'EXPIRED']);
    expect(states(taken)).toEqual(['NEW', 'CANCELED']);
    const [waited, triggering, triggered, finished] = of(stop);
    const placed = account.book().orders.find(({ placedBy }) => String(placedBy?.id) === String(stop));
    expect(waited).toMatchObject({ ai: '', tp: '66000', tt: 0, o: 'STOP_MARKET' });
    expect(triggering).toMatchObject({ ai: '' });
    expect(triggered).toMatchObject({ ai: String(placed?.id) });
    expect(triggered).not.toHaveProperty('ap');
    expect(finished).toMatchObject({ ai: String(placed?.id), ap: '66500.1', aq: '1', act: 'MARKET' });
    expect(of(refused).at(-1).rm).toContain('Post Only');
    const first = heard.frames.findIndex(({ o }) => o?.X === 'TRIGGERED');
    expect(names(heard).slice(first, first + 6)).toEqual([
      ...['ALGO_UPDATE TRIGGERED', 'ORDER_TRADE_UPDATE NEW NEW', 'TRADE_LITE', 'ACCOUNT_UPDATE ORDER'],
      ...['ORDER_TRADE_UPDATE TRADE FILLED', 'ALGO_UPDATE FINISHED'],
    ]);
    await place({ side: 'SELL', price: '60000', quantity: '2' });
    sandbox.setPrice(symbol, '66000');
    await pass();
    expect(states(resting).at(-1)).toBe('FINISHED');
  });

  it('writes ids beyond what a JavaScript number can hold, digit by digit', async () => {
    const { place, account, heard } = await open();
    await place({ symbol: 'ETHUSDT', price: '1' });
    const [order] = account.book().orders;
    expect(order?.id).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
    expect(heard.texts[0]).toContain(`"i":${order?.id},`);
  });
});

describe('what an account of COIN-M is told', () => {
  it('is in the words of COIN-M', async () => {
    const { place, call, heard } = await open('binance-coinm');
    await call('POST', '/dapi/v1/leverage', { symbol: 'BTCUSD_PERP', leverage: '30' });
    await place({ symbol: 'BTCUSD_PERP', quantity: '2', price: '66000' }, '/dapi/v1/order');
    expect(names(heard)).toEqual([
      ...['ACCOUNT_CONFIG_UPDATE', 'ORDER_TRADE_UPDATE NEW NEW', 'ACCOUNT_UPDATE ORDER'],
      'ORDER_TRADE_UPDATE TRADE FILLED',
    ]);
    const [config, placed, account, filled] = heard.frames;
    expect(config).not.toHaveProperty('i');
    expect(placed).toMatchObject({ i: 'SgsR', o: { ma: 'BTC', b: '0.0030303', q: '2' } });
    expect(placed.o).not.toHaveProperty('gtd');
    expect(account).toMatchObject({ i: 'SgsR', a: { B: [{ a: 'BTC', wb: '9999.99999877' }] } });
    expect(account.a.P).toMatchObject([{ s: 'BTCUSD_PERP', pa: '2', mt: 'cross', iw: '0' }]);
    expect(filled.o).toMatchObject({ N: 'BTC', n: '0.00000123', m: false });
  });
});

describe('what an account of Portfolio Margin is told', () => {
  it('names the product of futures, and leaves out the fee of what is not filled', async () => {
    const { place, call, sandbox, pass, heard } = await open('binance-pm');
    await place({ price: '66000' }, '/papi/v1/um/order');
    await call('POST', '/papi/v1/um/algo/order', {
      ...{ algoType: 'CONDITIONAL', symbol, side: 'SELL', type: 'STOP_MARKET', triggerPrice: '64000', quantity: '1' },
    });
    const strategy = {
      symbol: 'BTCUSD_PERP',
      side: 'SELL',
      strategyType: 'STOP_MARKET',
      stopPrice: '64000',
      quantity: '1',
    };
    const { strategyId } = await call('POST', '/papi/v1/cm/conditional/order', strategy);
    sandbox.setPrice('BTCUSD_PERP', '63000');
    await pass();
    expect(heard.frames.map(({ fs }) => fs)).toEqual([...Array(4).fill('UM'), ...Array(5).fill('CM')]);
    expect(names(heard)).toEqual([
      ...['ORDER_TRADE_UPDATE NEW NEW', 'ACCOUNT_UPDATE ORDER', 'ORDER_TRADE_UPDATE TRADE FILLED', 'ALGO_UPDATE NEW'],
      ...['CONDITIONAL_ORDER_TRADE_UPDATE NEW', 'CONDITIONAL_ORDER_TRADE_UPDATE TRIGGERED'],
      ...['ORDER_TRADE_UPDATE NEW NEW', 'ACCOUNT_UPDATE ORDER', 'ORDER_TRADE_UPDATE TRADE FILLED'],
    ]);
    const [placed, , filled, algo, , triggered, done] = heard.frames;
    expect(placed.o).not.toHaveProperty('n');
    expect(filled.o).toMatchObject({ n: '26.00004', N: 'USDT' });
    expect(algo.ao).toMatchObject({ tp: '64000', X: 'NEW' });
    expect(triggered.so).toMatchObject({ si: strategyId, i: done.o.i });
    expect(done.o).toMatchObject({ si: strategyId, st: 'C_STOP_MARKET' });
  });

  it('has reports of its own for the margin account', async () => {
    const { call, account, heard } = await open('binance-pm');
    const path = '/papi/v1/margin/order';
    const order = { ...limit, quantity: '0.01', price: '60000', newClientOrderId: 'mine' };
    const { orderId } = await call('POST', path, order);
    account.fillOrder({ product: 'pm-margin', orderId, quantity: '0.004' });
    await call('DELETE', path, { symbol, orderId: String(orderId) });
    account.setBalance('USDT', '500', 'pm-margin');
    await call('POST', path, {
      symbol,
      side: 'SELL',
      type: 'STOP_LOSS_LIMIT',
      timeInForce: 'GTC',
      quantity: '0.1',
      price: '59000',
      stopPrice: '60000',
    });
    expect(names(heard)).toEqual([
      ...['executionReport NEW NEW', 'outboundAccountPosition', 'executionReport TRADE PARTIALLY_FILLED'],
      ...['outboundAccountPosition', 'executionReport CANCELED CANCELED', 'outboundAccountPosition'],
      ...['balanceUpdate', 'outboundAccountPosition'],
      ...['executionReport NEW NEW', 'outboundAccountPosition', 'openOrderLoss'],
    ]);
    const [placed, locked, traded, moved, cancelled, , update] = heard.frames;
    expect(placed).toMatchObject({ i: orderId, c: 'mine', C: '', N: null, t: -1 });
    expect(locked.B).toEqual([{ a: 'USDT', f: '9400.00000000', l: '600.00000000' }]);
    expect(traded).toMatchObject({ l: '0.004', z: '0.004', L: '60000', Z: '240', N: 'BTC', n: '0.000004' });
    expect(moved.B).toMatchObject([{ a: 'BTC' }, { a: 'USDT', f: '9400.00000000', l: '360.00000000' }]);
    expect(cancelled).toMatchObject({ i: orderId, C: 'mine', z: '0.004' });
    expect(cancelled.c).not.toBe('mine');
    expect(update).toMatchObject({ a: 'USDT', d: '-9260.00000000' });
    expect(heard.frames.at(-1).O).toEqual([{ a: 'USDT', o: '-600' }]);
  });

  it('takes back the loss of an open order once it is filled, and finds none in a market order', async () => {
    const { call, heard } = await open('binance-pm');
    const path = '/papi/v1/margin/order';
    const losses = () => heard.frames.filter(({ e }) => e === 'openOrderLoss').map(({ O }) => O);
    await call('POST', path, { ...limit, quantity: '0.01', price: '66000' });
    expect(losses()).toEqual([[{ a: 'USDT', o: '-10' }], [{ a: 'USDT', o: '0' }]]);
    await call('POST', path, { symbol, side: 'SELL', type: 'MARKET', quantity: '0.01' });
    expect(losses()).toHaveLength(2);
  });
});

describe('those who hold a listen key', () => {
  it('all hear the same, in whichever form they asked, and in the order of the exchange', async () => {
    const { key, hear, place, heard } = await open();
    const query = await hear(`/private/ws?listenKey=${key}`);
    const named = await hear(`/private/ws?listenKey=${key}&events=ORDER_TRADE_UPDATE/ACCOUNT_UPDATE/TRADE_LITE`);
    const combined = await hear(`/private/stream?listenKey=${key}`);
    const subscribed = await hear('/private/stream', [{ method: 'SUBSCRIBE', params: [key], id: 1 }]);
    const listed = await hear(`/private/stream?listenKey=${key}&events=TRADE_LITE`);
    await place({ price: '66000' });
    expect(heard.texts).toHaveLength(4);
    expect(query.texts).toEqual(heard.texts);
    expect(named.texts).toEqual(heard.texts);
    expect(combined.of(key)).toEqual(heard.frames);
    expect(subscribed.of(key)).toEqual(heard.frames);
    expect(listed.frames.map(({ stream, data }) => [stream, data.e])).toEqual([[`${key}@TRADE_LITE`, 'TRADE_LITE']]);
  });

  it('hear nothing once it has ended, whatever happens, until they open a new one', async () => {
    const { call, calls, keyPath, hear, place, pass, heard } = await open();
    await place({ price: '60000' });
    await call('DELETE', keyPath, {});
    await place({ price: '60000' });
    const { listenKey } = (await calls('POST', keyPath)).json;
    const again = await hear(`/private/ws/${listenKey}`);
    await place({ price: '60000' });
    await pass(3_600_000);
    await place({ price: '60000' });
    expect(names(heard)).toEqual(['ORDER_TRADE_UPDATE NEW NEW', 'listenKeyExpired']);
    expect(names(again)).toEqual(['ORDER_TRADE_UPDATE NEW NEW', 'listenKeyExpired']);
  });

  it('hear nothing of other products, accounts and, on Portfolio Margin Pro, of orders', async () => {
    const { key, hear, account, usdm, sandbox, pass, heard } = await open();
    const pro = await hear(`/pm-classic/ws/${key}`, [], 'binance-pm');
    account.openPosition({ product: 'coinm', symbol: 'BTCUSD_PERP', amount: '1' });
    account.openPosition({ product: 'pm-um', symbol, amount: '1' });
    await pass();
    expect([heard.frames, pro.frames]).toEqual([[], []]);
    await usdm('POST', '/fapi/v1/order', { query: { ...limit, price: '60000' } });
    await pass();
    expect([heard.frames.length, pro.frames.length]).toEqual([1, 0]);
    expect(sandbox.sockets.map((socket) => socket.account)).toEqual(['binance', 'binance']);
  });

  it('hear every five seconds what a Portfolio Margin Pro account is worth, until the key ends', async () => {
    const { key, keyPath, hear, call, account, pass } = await open();
    const pro = await hear(`/pm-classic/ws/${key}`);
    account.setBalance('USDT', '20000');
    account.setBalance('BTC', '0', 'coinm');
    account.openPosition({ symbol, amount: '1', entryPrice: '64000' });
    await pass(10_000);
    const figures = { eq: '21000.00000000', im: '3250.00000000', mm: '260.00000000', avb: '17750.00000000' };
    expect(pro.frames).toMatchObject([figures, { e: 'PM_PRO_ACCOUNT_UPDATE', ...figures, u: '80.76923076' }]);
    await call('DELETE', keyPath, {});
    await pass(10_000);
    expect(names(pro)).toEqual(['PM_PRO_ACCOUNT_UPDATE', 'PM_PRO_ACCOUNT_UPDATE', 'listenKeyExpired']);
  });

  it('stop hearing of what they leave, and of all when they go', async () => {
    const { key, hear, place, account, heard } = await open();
    const leaving = await hear('/private/stream', [
      { method: 'SUBSCRIBE', params: [`${key}@TRADE_LITE`, `${key}@ACCOUNT_UPDATE`], id: 1 },
      { method: 'UNSUBSCRIBE', params: [`${key}@TRADE_LITE`], id: 2 },
    ]);
    await place({ price: '66000' });
    expect(leaving.frames.slice(2).map(({ data }) => data.e)).toEqual(['ACCOUNT_UPDATE']);
    const { changes } = account.book();
    expect(changes.heard).toBe(true);
    leaving.close();
    heard.close();
    await heard.time.run(heard.time.sleep(10));
    expect(changes.heard).toBe(false);
  });

  it.each<[SocketFault, readonly string[], number | undefined]>([
    [{ kind: 'drop' }, ['0', '0.2', '0.3'], undefined],
    [{ kind: 'duplicate' }, ['0', '0.1', '0.1', '0.2', '0.3'], undefined],
    [{ kind: 'reorder' }, ['0', '0.2', '0.1', '0.3'], undefined],
    [{ kind: 'late', ms: 15 }, ['0', '0.2', '0.1', '0.3'], undefined],
    [{ kind: 'silence' }, ['0'], undefined],
    [{ kind: 'close', code: 1008 }, ['0'], 1008],
    [{ kind: 'cut' }, ['0'], 1006],
    [{ kind: 'half-open' }, ['0'], undefined],
    [{ kind: 'restart' }, ['0'], 1001],
  ])('meet the faults of sockets as everybody: %j', async (fault, expected, code) => {
    const { key, hear, place, account, pass, sandbox } = await open();
    const heard = await hear(`/private/ws?listenKey=${key}&events=ORDER_TRADE_UPDATE`);
    sandbox.socketFaults.add({ ...fault, after: 1, match: ({ number }) => number === 2 });
    const { orderId } = await place({ price: '60000' });
    for (let count = 0; count < 3; count += 1) {
      account.fillOrder({ orderId, quantity: '0.1' });
      await pass(10);
    }
    await pass(100);
    expect(heard.frames.filter(({ e }) => e === 'ORDER_TRADE_UPDATE').map(({ o }) => o.z)).toEqual(expected);
    expect(heard.ended.code).toBe(code);
    expect(JSON.stringify(sandbox.sockets)).not.toContain(key);
  });

  it('may find that a subscription never sends', async () => {
    const { key, hear, place, sandbox } = await open();
    sandbox.socketFaults.add({ kind: 'wrong-route', stream: '<listenKey>' });
    const silent = await hear(`/private/ws/${key}`);
    await place({ price: '60000' });
    expect(silent.frames).toEqual([]);
  });
});
