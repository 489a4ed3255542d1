import { describe, expect, it } from 'vitest';
import { testTime, useSandbox } from './support/sandbox.ts';
import { unified } from './support/unified.ts';

const sandbox = useSandbox();
const call = unified(sandbox);
const post = async (path: string, body: unknown) => (await call('POST', `trade/${path}`, { body })).json;
const get = async (path: string, query: { [name: string]: string } = {}) => (await call('GET', path, { query })).json;

const pair = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' };
const limit = { ...pair, side: 'buy', orderType: 'limit', qty: '1', price: '9000' };
const market = { ...pair, side: 'buy', orderType: 'market', qty: '0.5' };
const place = (more: object) => post('place-order', { ...limit, ...more });
const account = () => sandbox().account('bitget-unified');
const hedge = () => call('POST', 'account/set-hold-mode', { body: { holdMode: 'hedge_mode' } });
const positions = async (category = 'USDT-FUTURES') =>
  (await get('position/current-position', { category })).data.list as { [name: string]: string }[] | null;
const sides = async () => (await positions())?.map(({ posSide, total }) => [posSide, total]);

describe('one order', () => {
  it('rests, is found by either id, and shows in the list', async () => {
    const { data } = await place({ clientOid: 'mine-1' });
    const { orderId } = data;
    for (const name of [{ orderId }, { clientOid: 'mine-1' }]) {
      const found = (await get('trade/order-info', name)).data;
      expect(found).toMatchObject({ orderId, orderStatus: 'live', qty: '1', price: '9000', posSide: 'net' });
      expect(found).toMatchObject({ side: 'buy', reduceOnly: 'NO', cumExecQty: '0', createdTime: String(testTime) });
    }
    expect((await get('trade/unfilled-orders')).data).toMatchObject({ cursor: orderId, list: [{ orderId }] });
    expect((await get('trade/unfilled-orders', { cursor: orderId })).data).toEqual({ list: [], cursor: null });
    expect((await get('trade/unfilled-orders', { cursor: 'mine-1' })).code).toBe('400172');
    expect((await get('trade/order-info', { orderId: '1' })).code).toBe('25204');
  });

  it('is cancelled once, by its id alone', async () => {
    const { orderId } = (await place({})).data;
    expect((await post('cancel-order', { orderId })).data).toMatchObject({ orderId });
    expect(await post('cancel-order', { orderId })).toMatchObject({ code: '25204', data: null });
    const { list } = (await get('trade/history-orders', { category: 'USDT-FUTURES' })).data;
    expect(list).toMatchObject([{ orderId, orderStatus: 'cancelled', cancelReason: 'normal_cancel' }]);
  });

  it('keeps its client id to itself only while it is open', async () => {
    await place({ clientOid: 'again' });
    expect(await place({ clientOid: 'again' })).toMatchObject({ code: '25212' });
    await post('cancel-order', { clientOid: 'again' });
    expect(await place({ clientOid: 'again' })).toMatchObject({ code: '00000' });
  });

  it('fills when its price is reached, with the same fill everywhere', async () => {
    const { orderId } = (await place({ price: '64000' })).data;
    sandbox().setPrice('BTCUSDT', '63500');
    expect((await get('trade/order-info', { orderId })).data).toMatchObject({
      ...{ orderStatus: 'filled', avgPrice: '64000', cumExecQty: '1', cumExecValue: '64000' },
      feeDetail: [{ feeCoin: 'USDT', fee: '12.8' }],
    });
    const { list: fills } = (await get('trade/fills')).data;
    expect(fills).toMatchObject([{ orderId, side: 'buy', execPrice: '64000', tradeScope: 'maker' }]);
    const records = (await get('account/financial-records', { category: 'USDT-FUTURES' })).data.list;
    expect(records).toMatchObject([{ type: 'BUY_DEAL', coin: 'USDT', fee: '-12.8', balance: '9987.2' }]);
    expect(await positions()).toMatchObject([{ total: '1', avgPrice: '64000', openFeeTotal: '-12.8' }]);
  });

  it('is changed where it stands, and fills when the change reaches the market', async () => {
    const { orderId } = (await place({ stopLoss: '8000' })).data;
    const change = (more: object) => post('modify-order', { ...pair, orderId, ...more });
    expect((await change({ price: '9100', stopLoss: '0' })).data).toMatchObject({ orderId });
    expect((await get('trade/order-info', { orderId })).data).toMatchObject({ price: '9100', stopLoss: null });
    expect(await change({ price: '9100' })).toMatchObject({ code: '25571' });
    await change({ price: '70000', qty: '2' });
    expect(await sides()).toEqual([['long', '2']]);
    expect(await change({ price: '9100' })).toMatchObject({ code: '25204' });
  });

  it('that only reduces cannot be changed', async () => {
    account().openPosition({ symbol: 'BTCUSDT', amount: '2' });
    const { orderId } = (await place({ side: 'sell', price: '90000', reduceOnly: 'yes' })).data;
    expect(await post('modify-order', { ...pair, orderId, price: '91000' })).toMatchObject({ code: '25568' });
  });

  it.each([
    ['no quantity', { qty: '0' }, '25207'],
    ['no price', { price: undefined }, '400172'],
    ['a side of a position in one-way mode', { posSide: 'long' }, '25236'],
    ['a preset where it only reduces', { reduceOnly: 'yes', stopLoss: '8000' }, '25612'],
    ['a contract of the classic API', { category: 'COIN-FUTURES', symbol: 'BTCUSD_PERP' }, '40034'],
  ])('with %s is refused', async (_, more, code) => {
    expect(await place(more)).toMatchObject({ code, data: null });
  });
});

describe('in hedge mode', () => {
  it('sell and long closes a long, and sell and short meant as that opens a short', async () => {
    await hedge();
    await post('place-order', { ...market, posSide: 'long' });
    expect(await sides()).toEqual([['long', '0.5']]);
    expect(await post('place-order', { ...market, side: 'sell', posSide: 'short' })).toMatchObject({ code: '00000' });
    expect(await sides()).toEqual([
      ['long', '0.5'],
      ['short', '0.5'],
    ]);
    await post('place-order', { ...market, side: 'sell', posSide: 'long' });
    expect(await sides()).toEqual([['short', '0.5']]);
    expect(await post('place-order', { ...market, side: 'sell', posSide: 'long' })).toMatchObject({ code: '25227' });
    const { list } = (await get('trade/fills')).data;
    expect(list.map((fill: { [name: string]: string }) => [fill.side, fill.posSide, fill.tradeSide])).toEqual([
      ['sell', 'long', 'close_long'],
      ['sell', 'short', 'open_short'],
      ['buy', 'long', 'open_long'],
    ]);
  });

  it('posSide is needed, and the name that the classic API has for it is not it', async () => {
    await hedge();
    expect(await post('place-order', market)).toMatchObject({ code: '25156' });
    expect(await post('place-order', { ...market, posSide: 'long', holdSide: 'long' })).toMatchObject({
      code: '25156',
    });
    expect(await post('place-order', { ...market, posSide: 'long', reduceOnly: 'yes' })).toMatchObject({
      code: '25236',
    });
  });

  it('is the mode of all futures lines, and is not changed while something is open', async () => {
    await hedge();
    expect((await get('account/settings')).data).toMatchObject({ holdMode: 'hedge_mode' });
    expect(['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'].map((line) => account().book(line as never))).toMatchObject(
      Array(3).fill({ positionMode: { hedge: true } }),
    );
    await place({ posSide: 'long' });
    const body = { holdMode: 'one_way_mode' };
    expect((await call('POST', 'account/set-hold-mode', { body })).json.code).toBe('40920');
  });
});

describe('names that the exchange does not know', () => {
  it('are ignored in silence: a misspelt stop-loss is an order without a stop', async () => {
    const { orderId } = (await place({ stoploss: '8000' })).data;
    expect((await get('trade/order-info', { orderId })).data).toMatchObject({ stopLoss: null });
  });

  it('are such also where a batch has no such name: an order meant to close opens the other side', async () => {
    account().openPosition({ symbol: 'BTCUSDT', amount: '1' });
    const [verdict] = (await post('place-batch', [{ ...market, side: 'sell', qty: '3', reduceOnly: 'yes' }])).data;
    expect(verdict).toMatchObject({ code: '00000' });
    expect(await sides()).toEqual([['short', '2']]);
  });
});

describe('a reduce-only order as large as the position', () => {
  it('takes the place of those before it, and its answer has no id', async () => {
    account().openPosition({ symbol: 'BTCUSDT', amount: '1' });
    const close = { side: 'sell', price: '90000', reduceOnly: 'yes' };
    const first = (await place({ ...close, qty: '0.5' })).data;
    const second = (await place({ ...close, clientOid: 'close-2' })).data;
    expect(second).toEqual({ clientOid: 'close-2', orderId: null });
    expect((await get('trade/order-info', { orderId: first.orderId })).data.orderStatus).toBe('cancelled');
    expect((await get('trade/order-info', { clientOid: 'close-2' })).data.orderStatus).toBe('live');
  });
});

describe('many orders', () => {
  it('have a verdict each, under a success', async () => {
    const answer = await post('place-batch', [
      { ...limit, clientOid: 'a' },
      { ...limit, clientOid: 'a' },
      { ...limit, qty: '0', clientOid: 'c' },
      { ...limit, price: undefined, clientOid: 'd' },
    ]);
    expect(answer.code).toBe('00000');
    const codes = (data: readonly { code: string; clientOid: string }[]) =>
      data.map(({ clientOid, code }) => [clientOid, code]);
    expect(codes(answer.data)).toEqual([
      ['a', '00000'],
      ['a', '25212'],
      ['c', '25207'],
      ['d', '400172'],
    ]);
    const change = [
      { ...pair, clientOid: 'a', qty: '2' },
      { ...pair, clientOid: 'x', qty: '2' },
    ];
    expect(codes((await post('batch-modify-order', change)).data)).toEqual([
      ['a', '00000'],
      ['x', '25204'],
    ]);
    const both = [
      { ...pair, clientOid: 'x' },
      { ...pair, clientOid: 'a' },
    ];
    expect(codes((await post('cancel-batch', both)).data)).toEqual([
      ['x', '25204'],
      ['a', '00000'],
    ]);
  });

  it('of which none was carried out had no effect', async () => {
    await post('place-batch', [{ ...limit, qty: '0' }]);
    expect(sandbox().executions('placeBatchOrders')).toBe(0);
  });

  it.each([
    ['an object with the list', { body: [limit] }],
    ['one order', limit],
  ])('are not %s', async (_, body) => {
    expect(await post('place-batch', body)).toMatchObject({ code: '40020' });
  });

  it('are cancelled by pair or category; nothing to cancel is a refusal', async () => {
    expect((await call('POST', 'trade/cancel-symbol-order', { body: pair })).status).toBe(400);
    await place({});
    await place({ symbol: 'ETHUSDT', price: '1000' });
    await place({ category: 'SPOT' });
    expect((await post('cancel-symbol-order', pair)).data.list).toMatchObject([{ code: '00000' }]);
    expect(await post('cancel-symbol-order', pair)).toMatchObject({ code: '25204', data: null });
    expect((await post('cancel-symbol-order', { category: 'USDT-FUTURES' })).data.list).toHaveLength(1);
    expect((await get('trade/unfilled-orders')).data.list).toMatchObject([{ category: 'SPOT' }]);
  });

  it('of the whole account go when the countdown ends', async () => {
    await post('countdown-cancel-all', { countdown: '10' });
    await place({});
    await place({ category: 'SPOT' });
    sandbox().clock.advance(9_000);
    expect((await get('trade/unfilled-orders')).data.list).toHaveLength(2);
    sandbox().clock.advance(1_000);
    expect((await call('GET', 'trade/unfilled-orders', { timestamp: testTime + 10_000 })).json.data.list).toEqual([]);
  });

  it('are kept when the countdown was switched off', async () => {
    await place({});
    await post('countdown-cancel-all', { countdown: '10' });
    await post('countdown-cancel-all', { countdown: '0' });
    sandbox().clock.advance(20_000);
    expect((await get('trade/unfilled-orders')).data.list).toHaveLength(1);
  });
});

describe('closing', () => {
  it('takes the positions of a pair and side, or of a line; without one it is refused', async () => {
    await hedge();
    account().openPosition({ symbol: 'BTCUSDT', amount: '2', positionSide: 'LONG' });
    account().openPosition({ symbol: 'BTCUSDT', amount: '-1', positionSide: 'SHORT' });
    account().openPosition({ symbol: 'ETHUSDT', amount: '-1', positionSide: 'SHORT' });
    const close = async (more: object) => (await post('close-positions', { category: 'USDT-FUTURES', ...more })).data;
    expect((await close({ symbol: 'BTCUSDT', posSide: 'long' })).list).toMatchObject([{ code: '00000' }]);
    expect(await sides()).toEqual([
      ['short', '1'],
      ['short', '1'],
    ]);
    expect((await close({})).list).toHaveLength(2);
    expect(await positions()).toBeNull();
    expect(await post('close-positions', { category: 'USDT-FUTURES' })).toMatchObject({ code: '25227' });
    const { list } = (await get('position/history-position', { category: 'USDT-FUTURES' })).data;
    expect(list).toHaveLength(3);
  });
});

describe('coin-margined orders', () => {
  it('are in dollars, and their margin and profit in the coin', async () => {
    const coin = { category: 'COIN-FUTURES', symbol: 'BTCUSD_CM' };
    await post('place-order', { ...market, ...coin, qty: '6500' });
    const [position] = (await positions('COIN-FUTURES')) ?? [];
    expect(position).toMatchObject({ total: '6500', marginCoin: 'BTC', symbol: 'BTCUSD_CM' });
    expect(Number(position?.positionBalance)).toBeCloseTo(6500 / 65_000 / 20, 8);
    sandbox().setPrice('BTCUSD_CM', '130000');
    const [later] = (await positions('COIN-FUTURES')) ?? [];
    expect(Number(later?.unrealisedPnl)).toBeCloseTo(0.05, 5);
  });

  it.each([
    ['a preset', 'place-order', { ...limit, category: 'COIN-FUTURES', symbol: 'BTCUSD_CM', stopLoss: '8000' }],
    ['a change', 'modify-order', { category: 'COIN-FUTURES', symbol: 'BTCUSD_CM', orderId: '1', price: '1' }],
    ['a strategy', 'place-strategy-order', { category: 'COIN-FUTURES', symbol: 'BTCUSD_CM', stopLoss: '1' }],
  ])('take no %s', async (_, path, body) => {
    expect(await post(path, body)).toMatchObject({ code: '400172' });
  });
});

describe('spot orders', () => {
  it('take from the one balance of each coin; a market buy is an amount', async () => {
    const spot = { ...market, category: 'SPOT' };
    const { orderId } = (await post('place-order', { ...spot, qty: '1300' })).data;
    const order = (await get('trade/order-info', { orderId })).data;
    expect(order).toMatchObject({ qty: '0', amount: '1300', orderStatus: 'filled', posSide: '', holdMode: '' });
    expect(Number(order.cumExecQty)).toBeCloseTo(0.02, 4);
    const { assets } = (await call('GET', 'account/assets')).json.data;
    const balance = (coin: string) => Number(assets.find((one: { coin: string }) => one.coin === coin).balance);
    expect(balance('USDT')).toBeCloseTo(8700, 0);
    expect(balance('BTC')).toBeCloseTo(10_000.02, 2);
    expect(account().book('USDT-FUTURES').balance('USDT')).toBe(account().book('SPOT').balance('USDT'));
  });
});

describe('the margin mode', () => {
  it('is that of the order which opens the position; isolated margin can be moved', async () => {
    await post('place-order', { ...market, marginMode: 'isolated' });
    expect(await positions()).toMatchObject([{ marginMode: 'isolated', leverage: '20' }]);
    const before = Number((await positions())?.[0]?.positionBalance);
    const body = { ...pair, posSide: 'long', operation: 'add', amount: '100' };
    await call('POST', 'account/set-margin', { body });
    expect(Number((await positions())?.[0]?.positionBalance)).toBeCloseTo(before + 100, 6);
    await post('close-positions', { category: 'USDT-FUTURES' });
    await post('place-order', market);
    expect(await positions()).toMatchObject([{ marginMode: 'crossed' }]);
    expect((await call('POST', 'account/set-margin', { body })).json.code).toBe('25226');
  });

  it('decides which leverage is set', async () => {
    await hedge();
    const set = (more: object) => call('POST', 'account/set-leverage', { body: { ...pair, leverage: '7', ...more } });
    await set({ marginMode: 'isolated', posSide: 'short' });
    const settings = () => account().book().settings('BTCUSDT');
    expect(settings()).toMatchObject({ leverage: 20, longLeverage: 20, shortLeverage: 7 });
    await set({ marginMode: 'isolated', longLeverage: '3', shortLeverage: '4' });
    expect(settings()).toMatchObject({ leverage: 20, longLeverage: 3, shortLeverage: 4 });
    await set({});
    expect(settings()).toMatchObject({ leverage: 7, longLeverage: 3, shortLeverage: 4 });
  });

  it('takes the leverage of a pair with the coin beside it, as of a coin alone', async () => {
    const set = (body: object) => call('POST', 'account/set-leverage', { body: { leverage: '7', ...body } });
    expect((await set({ ...pair, coin: 'USDT' })).json).toMatchObject({ code: '00000', data: 'success' });
    expect(account().book().settings('BTCUSDT')).toMatchObject({ leverage: 7 });
    expect((await set({ category: 'USDT-FUTURES', coin: 'USDT' })).json.code).toBe('400172');
    expect((await set({ category: 'MARGIN', coin: 'USDT' })).json.code).toBe('00000');
    expect((await set({ category: 'MARGIN', coin: 'USDT', symbol: 'BTCUSDT' })).json.code).toBe('400172');
  });
});

describe('strategy orders', () => {
  const stop = { ...pair, stopLoss: '50000' };
  const place = (body: object) => post('place-strategy-order', body);
  const waiting = async () => (await get('trade/unfilled-strategy-orders', { category: 'USDT-FUTURES' })).data;

  it('guard a position that is there, once as a whole', async () => {
    expect(await place(stop)).toMatchObject({ code: '25601' });
    account().openPosition({ symbol: 'BTCUSDT', amount: '1' });
    const { orderId } = (await place({ ...stop, clientOid: 'guard' })).data;
    expect(await place(stop)).toMatchObject({ code: '25594' });
    expect(await waiting()).toMatchObject([
      { orderId, clientOid: 'guard', stopLoss: '50000', takeProfit: '', qty: '' },
    ]);
    await post('modify-strategy-order', { orderId, qty: '1', stopLoss: '51000' });
    expect(await waiting()).toMatchObject([{ stopLoss: '51000', qty: '1' }]);
  });

  it('guard the whole position whatever quantity and side are given', async () => {
    account().openPosition({ symbol: 'BTCUSDT', amount: '2' });
    expect(await place({ ...stop, qty: '1', side: 'sell' })).toMatchObject({ code: '00000' });
    expect(await waiting()).toMatchObject([{ stopLoss: '50000', qty: '' }]);
    expect(await place({ ...stop, qty: '1', side: 'sell' })).toMatchObject({ code: '25594' });
    expect(await place({ ...stop, tpslMode: 'partial', side: 'sell' })).toMatchObject({ code: '400172' });
    expect(await place({ ...stop, tpslMode: 'partial', qty: '1', side: 'sell' })).toMatchObject({ code: '00000' });
    expect(await waiting()).toEqual(expect.arrayContaining([expect.objectContaining({ qty: '1' })]));
  });

  it('are not reached when plain orders are cancelled', async () => {
    account().openPosition({ symbol: 'BTCUSDT', amount: '1' });
    const { orderId } = (await place(stop)).data;
    expect(await post('cancel-symbol-order', pair)).toMatchObject({ code: '25204' });
    expect(await post('cancel-order', { orderId })).toMatchObject({ code: '25204' });
    expect(await post('cancel-strategy-order', { orderId })).toMatchObject({ code: '00000', data: null });
    expect(await post('cancel-strategy-order', { orderId })).toMatchObject({ code: '25597' });
    expect(await waiting()).toEqual([]);
    const { list } = (await get('trade/history-strategy-orders', { category: 'USDT-FUTURES' })).data;
    expect(list).toMatchObject([{ orderId }]);
  });
});

describe('the market', () => {
  it('is the one that the classic API has', async () => {
    sandbox().setPrice('BTCUSDT', '70000');
    const symbol = { ...pair };
    const [ticker] = (await get('market/tickers', symbol)).data;
    expect(ticker).toMatchObject({ lastPrice: '70000', openPrice24h: '65000', highPrice24h: '70000' });
    const { a, b } = (await get('market/orderbook', { ...symbol, limit: '2' })).data;
    expect([a[0][0], b[0][0], a.length]).toEqual([70_000.1, 69_999.9, 2]);
    const [trade] = (await get('market/fills', symbol)).data;
    expect(trade).toMatchObject({ price: '70000' });
    const candles = (await get('market/candles', { ...symbol, interval: '1H', limit: '3' })).data;
    expect(candles).toHaveLength(3);
    expect(candles.at(-1)?.[2]).toBe('70000');
  });
});
