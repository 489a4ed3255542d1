import { describe, expect, it } from 'vitest';
import {
  channelOf,
  classic,
  type Generation,
  listenPrivately,
  loginFrame,
  pushesOf,
  unified,
} from '../support/bitget-account.ts';
import { listen } from '../support/streams.ts';
import { startWorld, worldStart } from '../support/world.ts';

const target = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'crossed' };
const bought = { ...target, side: 'buy', orderType: 'market', size: '0.01' };
const rests = { ...target, side: 'buy', orderType: 'limit', size: '0.01', price: '50000', force: 'gtc' };
const boughtUnified = { category: 'USDT-FUTURES', symbol: 'BTCUSDT', side: 'buy', orderType: 'market', qty: '0.01' };

/** A world whose price stands still, and what is heard of private channels. */
const open = async (generation: Generation, args?: readonly object[]) => {
  const prices = { BTCUSDT: { start: '65000', volatility: 0 } };
  const world = await startWorld({ step: 1_000, prices }, { contracts: false });
  const { sandbox, time, mix, uta } = world;
  const heard = listenPrivately(sandbox, time, generation, args);
  const pass = (ms: number) => time.run(time.sleep(ms));
  await pass(10);
  const succeeded = async (answer: ReturnType<typeof mix>) => {
    const { json, text } = await answer;
    expect(json.code, text).toBe('00000');
    return json.data;
  };
  const post = (path: string, body: object) => succeeded(mix('POST', `/api/v2/mix/${path}`, { body }));
  const postUnified = (path: string, body: object) => succeeded(uta('POST', `/api/v3/${path}`, { body }));
  const place = (body: object) => post('order/place-order', body);
  const placeUnified = (body: object) => postUnified('trade/place-order', body);
  return { ...world, heard, pass, place, placeUnified, post, postUnified };
};

/** Channels and actions of the pushes since so many. */
const told = (heard: Parameters<typeof pushesOf>[0], from = 0): string[] =>
  pushesOf(heard)
    .slice(from)
    .map((push) => `${channelOf(push)} ${push.action}`);

describe('private channels of v2', () => {
  it('begin with account and positions, and with nothing else', async () => {
    const { heard } = await open('v2');
    expect(told(heard)).toEqual(['positions snapshot', 'account snapshot', 'positions snapshot', 'account snapshot']);
    expect(heard.of('USDT-FUTURES positions default')).toEqual([[]]);
    expect(heard.of('USDC-FUTURES account default')).toMatchObject([[{ marginCoin: 'USDC', equity: '10000' }]]);
    expect(pushesOf(heard)[0].ts).toBe(worldStart);
    const acknowledged = heard.frames.filter(({ event }) => event === 'subscribe').map(({ arg }) => arg);
    expect(acknowledged).toContainEqual({ instType: 'USDT-FUTURES', channel: 'equity', instId: 'default' });
  });

  it('tell of a fill in the order in which recorded ones do', async () => {
    const { heard, place } = await open('v2');
    await place(bought);
    expect(told(heard, 4)).toEqual([
      ...['orders', 'positions', 'orders', 'fill', 'account', 'equity', 'positions'].map((name) => `${name} snapshot`),
    ]);
    const [[placed], [filled]] = heard.of('USDT-FUTURES orders default');
    expect(placed).toMatchObject({ status: 'live', price: '0', accBaseVolume: '0', reduceOnly: 'no' });
    expect(placed).not.toHaveProperty('tradeId');
    const [[fill]] = heard.of('USDT-FUTURES fill default');
    const common = { orderId: placed.orderId, tradeId: fill.tradeId, baseVolume: '0.01' };
    expect(filled).toMatchObject({ ...common, status: 'filled', tradeScope: 'T', fillFee: '-0.3900006' });
    expect(fill).toMatchObject({ tradeScope: 'taker', feeDetail: [{ totalFee: '-0.3900006' }] });
    expect(heard.of('USDT-FUTURES positions default').at(-1)).toMatchObject([{ instId: 'BTCUSDT', leverage: 20 }]);
    expect(heard.texts.at(-1)).toContain('"leverage":20,');
  });

  it('tell of what an order holds with positions at once, and with the account later, as on the exchange', async () => {
    const { heard, place, post } = await open('v2');
    await place(bought);
    const before = told(heard).length;
    const { orderId } = await place({ ...rests, side: 'sell', price: '80000', reduceOnly: 'YES' });
    await post('order/cancel-order', { ...target, orderId });
    const each = ['orders snapshot', 'positions snapshot'];
    expect(told(heard, before)).toEqual([...each, ...each]);
    const [held, freed] = heard.of('USDT-FUTURES positions default').slice(-2);
    expect([held[0].frozen, freed[0].frozen]).toEqual(['0.01', '0']);
  });

  it('list the positions that are left, and tell of one that is closed in a channel of its own', async () => {
    const { heard, place, post } = await open('v2');
    await place(bought);
    await place({ ...bought, symbol: 'ETHUSDT' });
    await post('order/close-positions', target);
    expect(heard.of('USDT-FUTURES positions default').at(-1)).toMatchObject([{ instId: 'ETHUSDT' }]);
    const closed = heard.of('USDT-FUTURES positions-history default');
    expect(closed).toMatchObject([
      [{ instId: 'BTCUSDT', openSize: '0.01', closeSize: '0.01', posMode: 'one_way_mode' }],
    ]);
  });

  it('name the trade in fills of hedge mode, and the position in orders', async () => {
    const { heard, place, post } = await open('v2');
    await post('account/set-position-mode', { ...target, posMode: 'hedge_mode' });
    await place({ ...bought, tradeSide: 'open' });
    await place({ ...bought, tradeSide: 'close' });
    expect(heard.of('USDT-FUTURES fill default').map(([{ side, tradeSide }]) => [side, tradeSide])).toEqual([
      ['buy', 'open'],
      ['sell', 'close'],
    ]);
    const orders = heard.of('USDT-FUTURES orders default').map(([{ side, posSide }]) => `${side} ${posSide}`);
    expect(orders).toEqual(['buy long', 'buy long', 'buy long', 'buy long']);
  });

  it('tell one line and one symbol from others, and are silent on a symbol of another line', async () => {
    const args = [
      classic('orders', { instId: 'BTCUSDT' }),
      classic('orders', {}),
      classic('fill', { instId: 'BTCPERP' }),
      { ...classic('orders'), instType: 'USDC-FUTURES' },
    ];
    const { heard, place, sandbox } = await open('v2', args);
    expect(sandbox.sockets[0]?.subscriptions).toEqual([
      ...['USDT-FUTURES/orders/BTCUSDT', 'USDT-FUTURES/orders', 'USDT-FUTURES/fill/BTCPERP'],
      'USDC-FUTURES/orders/default',
    ]);
    await place({ ...rests, symbol: 'ETHUSDT', price: '2000' });
    await place({ ...rests, symbol: 'BTCPERP', productType: 'USDC-FUTURES', marginCoin: 'USDC' });
    await place(rests);
    expect(pushesOf(heard).map(({ arg, data }) => [...Object.values(arg), data[0].instId].join(' '))).toEqual([
      'USDT-FUTURES orders ETHUSDT',
      'USDC-FUTURES orders default BTCPERP',
      'USDT-FUTURES orders BTCUSDT BTCUSDT',
      'USDT-FUTURES orders BTCUSDT',
    ]);
  });

  it.each([
    [classic('positions', { instId: 'BTCUSDT' }), 30001],
    [classic('account', { coin: 'USDT' }), 30001],
    [classic('account'), 30016],
    [classic('positions', {}), 30016],
    [classic('orders', { instId: 'BTC-USDT' }), 30001],
    [{ ...classic('orders'), instType: 'COIN-FUTURES' }, 30001],
  ])('are none: %j', async (arg, code) => {
    const { heard } = await open('v2', [arg]);
    expect(heard.frames.at(-1)).toMatchObject({ event: 'error', code, arg });
  });

  it('tell of plan orders by short names, as they are placed, set off and cancelled, and then of what they place', async () => {
    const { heard, post, sandbox, pass } = await open('v2');
    const plan = { ...bought, planType: 'normal_plan', triggerType: 'mark_price' };
    await post('order/place-plan-order', { ...plan, triggerPrice: '60000' });
    await post('order/place-plan-order', { ...plan, triggerPrice: '50000' });
    const ids = sandbox
      .account('bitget')
      .book('USDT-FUTURES')
      .orders.map(({ id }) => ({ orderId: String(id) }));
    await post('order/cancel-plan-order', { ...target, planType: 'normal_plan', orderIdList: ids.slice(1) });
    const before = told(heard).length;
    sandbox.setPrice('BTCUSDT', '59999');
    await pass(10);
    const rows = heard.of('USDT-FUTURES orders-algo default').map(([{ planType, status }]) => `${planType} ${status}`);
    expect(rows).toEqual(['pl live', 'pl live', 'pl cancelled', 'pl executed']);
    expect(told(heard, before).slice(0, 4)).toEqual([
      ...['orders-algo snapshot', 'orders snapshot', 'positions snapshot', 'orders snapshot'],
    ]);
  });

  it('tell of settings, margin and balances', async () => {
    const { heard, place, post, sandbox, pass } = await open('v2');
    await post('account/set-margin-mode', { ...target, marginMode: 'isolated' });
    await place(bought);
    const count = () => told(heard).length;
    let before = count();
    await post('account/set-leverage', { ...target, leverage: '7' });
    expect(told(heard, before)).toEqual(['positions snapshot']);
    expect(heard.of('USDT-FUTURES positions default').at(-1)).toMatchObject([{ leverage: 7 }]);
    before = count();
    await post('account/set-margin', { ...target, amount: '5', holdSide: 'long' });
    expect(told(heard, before)).toEqual(['account snapshot', 'equity snapshot', 'positions snapshot']);
    before = count();
    await post('account/set-auto-margin', { ...target, autoMargin: 'on', holdSide: 'long' });
    expect(heard.of('USDT-FUTURES positions default').at(-1)).toMatchObject([{ autoMargin: 'on' }]);
    before = count();
    sandbox.account('bitget').setBalance('USDT', '77');
    await pass(1);
    expect(told(heard, before)).toEqual(['account snapshot', 'equity snapshot']);
    expect(heard.of('USDT-FUTURES account default').at(-1)).toMatchObject([{ available: '77' }]);
  });

  it('tell of funding, which positions and answers then show', async () => {
    const { heard, place, pass, mix } = await open('v2', [
      classic('positions'),
      classic('account', { coin: 'default' }),
    ]);
    await place(bought);
    for (let minutes = 0; minutes < 481; minutes += 1) {
      await pass(60_000);
      heard.send('ping');
    }
    const [position] = heard.of('USDT-FUTURES positions default').at(-1) ?? [];
    const { json } = await mix('GET', '/api/v2/mix/position/all-position', { query: { productType: 'USDT-FUTURES' } });
    expect(Number(position.totalFee)).not.toBe(0);
    expect(json.data[0].totalFee).toBe(position.totalFee);
    const accounts = await mix('GET', '/api/v2/mix/account/accounts', { query: { productType: 'USDT-FUTURES' } });
    expect(heard.of('USDT-FUTURES account default').at(-1)[0].available).toBe(accounts.json.data[0].available);
  });

  it('tell of an order that is filled in parts', async () => {
    const { heard, place, post, sandbox } = await open('v2');
    const { orderId } = await place(rests);
    sandbox.account('bitget').fillOrder({ orderId, quantity: '0.004' });
    sandbox.account('bitget').fillOrder({ orderId, quantity: '0.001' });
    await post('order/cancel-order', { ...target, orderId });
    const rows = heard.of('USDT-FUTURES orders default');
    expect(rows.map(([{ status, accBaseVolume, baseVolume }]) => [status, accBaseVolume, baseVolume])).toEqual([
      ['live', '0', undefined],
      ['partially_filled', '0.004', '0.004'],
      ['partially_filled', '0.005', '0.001'],
      ['canceled', '0.005', undefined],
    ]);
    const fills = heard.of('USDT-FUTURES fill default').map(([{ tradeId }]) => tradeId);
    expect(rows.slice(1, 3).map(([{ tradeId }]) => tradeId)).toEqual(fills);
  });

  it('tell a unified account nothing, nor a classic one once it is unified', async () => {
    const { sandbox, time, heard, place, pass } = await open('v2', [classic('orders')]);
    const key = sandbox.credentials.bitget.unified;
    const other = listenPrivately(sandbox, time, 'v2', [classic('positions')], { key });
    await pass(10);
    expect(other.frames.map(({ event }) => event)).toEqual(['login', 'subscribe']);
    await place(rests);
    sandbox.account('bitget').switchTo('unified');
    sandbox.account('bitget').book('USDT-FUTURES').orderStore.open('plain');
    const [order] = sandbox.account('bitget').book('USDT-FUTURES').orders;
    sandbox.account('bitget').fillOrder({ orderId: order?.id ?? 0n });
    expect(pushesOf(heard)).toHaveLength(1);
  });
});

describe('private channels of v3', () => {
  it('begin with account and position, and tell of both again every five seconds', async () => {
    const { heard, pass, placeUnified, time } = await open('v3');
    expect(told(heard)).toEqual(['account snapshot', 'position snapshot']);
    await pass(5_000);
    expect(told(heard, 2)).toEqual(['account snapshot']);
    await placeUnified(boughtUnified);
    const before = told(heard).length;
    await pass(10_000);
    expect(told(heard, before)).toEqual(['account snapshot', 'position update', 'account snapshot', 'position update']);
    const times = pushesOf(heard)
      .slice(before)
      .map(({ ts }) => ts - worldStart);
    expect(times).toEqual([10_000, 10_000, 15_000, 15_000]);
    await time.settle();
    heard.send({ op: 'unsubscribe', args: [unified('account'), unified('position')] });
    await pass(10);
    const after = told(heard).length;
    await pass(10_000);
    expect(told(heard, after)).toEqual([]);
  });

  it('tell of a fill quickly first, then in full, in words of their own', async () => {
    const { heard, placeUnified } = await open('v3');
    await placeUnified(boughtUnified);
    expect(told(heard, 2)).toEqual([
      ...['order snapshot', 'account snapshot', 'fast-fill update', 'order snapshot', 'fill snapshot'],
      ...['account snapshot', 'position update'],
    ]);
    const [[placed], [filled]] = heard.of('UTA order');
    const words = { category: 'usdt-futures', holdSide: 'net', tradeSide: 'buy_single', timeInForce: 'ioc' };
    expect(placed).toMatchObject({ ...words, orderStatus: 'new', price: '', cumExecQty: '0' });
    expect(filled).toMatchObject({ ...words, orderStatus: 'filled', cumExecQty: '0.01', orderId: placed.orderId });
    const [quick] = heard.of('UTA fast-fill');
    const [[fill]] = heard.of('UTA fill');
    expect(quick).not.toHaveProperty('feeDetail');
    expect(fill).toMatchObject(quick);
    expect(fill.feeDetail).toEqual([{ feeCoin: 'USDT', fee: '0.3900006' }]);
  });

  it('tell of the positions that have changed alone, and of one that is closed once', async () => {
    const { heard, placeUnified, postUnified } = await open('v3', [unified('position')]);
    await placeUnified(boughtUnified);
    await placeUnified({ ...boughtUnified, symbol: 'ETHUSDT' });
    await postUnified('trade/close-positions', { category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
    await placeUnified({ ...boughtUnified, symbol: 'ETHUSDT', side: 'sell', qty: '0.03' });
    const rows = heard
      .of('UTA position')
      .map((list) =>
        list.map((row: { [name: string]: string }) =>
          [row.symbol, row.positionStatus, row.posSide, row.size].join(' '),
        ),
      );
    expect(rows).toEqual([
      [],
      ['BTCUSDT opening long 0.01'],
      ['ETHUSDT opening long 0.01'],
      ['BTCUSDT ended long 0'],
      ['ETHUSDT ended long 0', 'ETHUSDT opening short 0.02'],
    ]);
  });

  it('tell of strategy orders, whose fills are no quick ones', async () => {
    const args = [
      unified('strategy-order', { symbol: 'default' }),
      unified('fast-fill', { symbol: 'BTCUSDT' }),
      unified('fill'),
    ];
    const { heard, postUnified, sandbox, pass } = await open('v3', args);
    const body = {
      ...{ category: 'USDT-FUTURES', symbol: 'BTCUSDT', side: 'buy', type: 'trigger', qty: '0.01' },
      ...{ triggerBy: 'market', triggerPrice: '60000', triggerOrderType: 'market' },
    };
    const { orderId } = await postUnified('trade/place-strategy-order', body);
    await postUnified('trade/modify-strategy-order', { orderId, qty: '0.01', triggerPrice: '61000' });
    sandbox.setPrice('BTCUSDT', '60500');
    await pass(10);
    const rows = heard.of('UTA strategy-order default').map(([row]) => `${row.status} ${row.triggerPrice}`);
    expect(rows).toEqual(['pending 60000', 'pending 61000', 'success 61000']);
    expect(told(heard, 3)).toEqual(['fill snapshot']);
  });

  it.each([
    [unified('strategy-order', { symbol: 'BTCUSDT' }), 30001],
    [unified('strategy-order'), 30016],
    [unified('fast-fill', { symbol: 'btcusdt' }), 30001],
  ])('are none: %j', async (arg, code) => {
    const { heard } = await open('v3', [arg]);
    expect(heard.frames.at(-1)).toMatchObject({ event: 'error', code });
  });
});

describe('pushes of an account', () => {
  it('go to every connection that is logged in to it, to none of another, and cost nothing once all are gone', async () => {
    const { sandbox, time, heard, place, pass } = await open('v2', [classic('orders')]);
    const second = listenPrivately(sandbox, time, 'v2', [classic('orders')]);
    const demo = { headers: { paptrading: '1' }, key: sandbox.credentials.bitget.demo };
    const other = listenPrivately(sandbox, time, 'v2', [classic('orders')], demo);
    await pass(10);
    await place(rests);
    expect([heard, second, other].map((each) => pushesOf(each).length)).toEqual([1, 1, 0]);
    expect(other.frames.map(({ event }) => event)).toEqual(['login', 'subscribe']);
    const { changes } = sandbox.account('bitget').book('USDT-FUTURES');
    expect(changes.heard).toBe(true);
    for (const each of [heard, second]) each.close();
    await pass(10);
    expect(changes.heard).toBe(false);
  });

  it('need a login first, and the private address', async () => {
    const { sandbox, time, pass, place } = await open('v2', []);
    const frames = (path: string, ...hello: object[]) => listen(sandbox, 'bitget-mix', time, path, hello);
    const early = frames('/v2/ws/private', { op: 'subscribe', args: [classic('orders')] });
    const login = loginFrame(sandbox.credentials.bitget.hmac, sandbox.clock.now());
    const late = frames('/v2/ws/public', login, { op: 'subscribe', args: [classic('orders')] });
    const mixed = frames('/v2/ws/private', login, {
      op: 'subscribe',
      args: [classic('ticker', { instId: 'BTCUSDT' })],
    });
    await pass(10);
    await place(rests);
    expect(early.frames).toMatchObject([{ event: 'error', code: 30004, arg: classic('orders'), op: 'subscribe' }]);
    expect(late.frames).toMatchObject([{ code: 30003, msg: 'INVALID op:login' }, { code: 30004 }]);
    expect(mixed.frames).toMatchObject([{ event: 'login' }, { code: 30001 }]);
  });

  it.each([
    ['drop', {}, ['live', 'filled']],
    ['duplicate', {}, ['live', 'filled', 'filled', 'live', 'filled']],
    ['reorder', {}, ['live', 'live', 'filled', 'filled']],
    ['late', { ms: 50 }, ['live', 'live', 'filled', 'filled']],
    ['silence', {}, ['live']],
    ['half-open', {}, ['live']],
    ['close', {}, ['live']],
    ['cut', {}, ['live']],
    ['restart', {}, ['live']],
  ] as const)('can meet a fault: %s', async (kind, more, statuses) => {
    const { sandbox, heard, place, pass } = await open('v2', [classic('orders')]);
    const stream = 'USDT-FUTURES/orders/default';
    const fault = sandbox.socketFaults.add({ kind, ...more, stream, after: 1 } as Parameters<
      typeof sandbox.socketFaults.add
    >[0]);
    await place(bought);
    await place(bought);
    await pass(100);
    expect(fault.hits).toBe(1);
    const rows = heard.of('USDT-FUTURES orders default').map(([{ status }]) => status);
    expect(rows).toEqual(kind === 'drop' ? ['live', 'live', 'filled'] : statuses);
    const code = { close: 1001, restart: 1001, cut: 1006 }[kind as 'cut'];
    expect(heard.ended.code).toBe(code);
    expect(sandbox.account('bitget').book('USDT-FUTURES').fills).toHaveLength(2);
  });

  it('end with a connection that the first of them ends', async () => {
    const { sandbox, time, pass, place } = await open('v2', []);
    sandbox.socketFaults.add({ kind: 'cut', stream: 'USDT-FUTURES/positions/default' });
    const heard = listenPrivately(sandbox, time, 'v2', [classic('positions'), classic('orders')]);
    await pass(10);
    expect(heard.ended.code).toBe(1006);
    expect(sandbox.account('bitget').book('USDT-FUTURES').changes.heard).toBe(false);
    await place(rests);
    expect(pushesOf(heard)).toEqual([]);
  });
});
