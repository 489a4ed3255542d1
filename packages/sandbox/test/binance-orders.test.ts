import { describe, expect, it } from 'vitest';
import { binance } from './support/binance.ts';
import { testTime, useSandbox } from './support/sandbox.ts';

const sandbox = useSandbox();
const order = '/fapi/v1/order';
const batch = '/fapi/v1/batchOrders';
const rest = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: '9000' };
const take = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.5' };
const call = binance(sandbox, 'binance-usdm');
const place = async (parameters = {}) => (await call('POST', order, { ...rest, ...parameters })).json;
const position = async () => (await call('GET', '/fapi/v3/positionRisk')).json;

describe('one order', () => {
  it('rests, is found by either id, and shows in the lists', async () => {
    const placed = await place({ newClientOrderId: 'mine-1' });
    expect(placed).toMatchObject({ symbol: 'BTCUSDT', status: 'NEW', clientOrderId: 'mine-1', price: '9000' });
    expect(placed).toMatchObject({ origQty: '1', executedQty: '0', updateTime: testTime });
    const { orderId } = placed;
    for (const name of [{ orderId }, { origClientOrderId: 'mine-1' }]) {
      const found = await call('GET', order, { symbol: 'BTCUSDT', ...name });
      expect(found.json).toMatchObject({ orderId, status: 'NEW', type: 'LIMIT', time: testTime });
      expect((await call('GET', '/fapi/v1/openOrder', { symbol: 'BTCUSDT', ...name })).json).toMatchObject({ orderId });
    }
    expect((await call('GET', '/fapi/v1/openOrders')).json).toMatchObject([{ orderId }]);
    expect((await call('GET', '/fapi/v1/openOrders', { symbol: 'ETHUSDT' })).json).toEqual([]);
    expect((await call('GET', '/fapi/v1/allOrders', { symbol: 'BTCUSDT' })).json).toMatchObject([{ orderId }]);
  });

  it('has an id beyond 2^53 on most symbols, written and found without losing a digit', async () => {
    const placed = await call('POST', order, { ...rest, symbol: 'ETHUSDT', price: '900' });
    const [, id] = /"orderId":(\d+)/.exec(placed.text) ?? [];
    expect(id).toBe('8389765612825190229');
    const found = await call('GET', order, { symbol: 'ETHUSDT', orderId: id });
    expect(found.text).toContain('"orderId":8389765612825190229');
    const gone = await call('DELETE', batch, { symbol: 'ETHUSDT', orderIdList: `[${id}]` });
    expect(gone.text).toContain('"orderId":8389765612825190229');
  });

  it('is cancelled once', async () => {
    const { orderId } = await place();
    expect((await call('DELETE', order, { symbol: 'BTCUSDT', orderId })).json).toMatchObject({ status: 'CANCELED' });
    expect((await call('DELETE', order, { symbol: 'BTCUSDT', orderId })).json).toMatchObject({ code: -2011 });
    expect((await call('GET', order, { symbol: 'BTCUSDT', orderId })).json).toMatchObject({ status: 'CANCELED' });
    expect((await call('GET', '/fapi/v1/openOrder', { symbol: 'BTCUSDT', orderId })).json).toMatchObject({
      code: -2013,
    });
    expect((await call('GET', order, { symbol: 'BTCUSDT', orderId: 1 })).json).toMatchObject({ code: -2013 });
    expect(sandbox().executions('cancelOrder')).toBe(1);
  });

  it('keeps its client id to itself only while it is open', async () => {
    await place({ newClientOrderId: 'again' });
    expect(await place({ newClientOrderId: 'again' })).toMatchObject({ code: -4116 });
    await call('DELETE', order, { symbol: 'BTCUSDT', origClientOrderId: 'again' });
    const second = await place({ newClientOrderId: 'again' });
    const found = await call('GET', order, { symbol: 'BTCUSDT', origClientOrderId: 'again' });
    expect(found.json).toMatchObject({ orderId: second.orderId, status: 'NEW' });
    expect(sandbox().executions('newOrder')).toBe(2);
  });

  it('is modified, unless nothing would change', async () => {
    const { orderId } = await place();
    const modify = (price: string, quantity: string) =>
      call('PUT', order, { symbol: 'BTCUSDT', side: 'BUY', orderId, price, quantity });
    expect((await modify('9001', '2')).json).toMatchObject({ orderId, price: '9001', origQty: '2' });
    expect((await modify('9001.0', '2')).json).toMatchObject({ code: -5027 });
    expect((await modify('9001', '0')).json).toMatchObject({ code: -4003 });
  });

  it('is modified by a price match, whatever its price was', async () => {
    const { orderId } = await place();
    const change = { symbol: 'BTCUSDT', side: 'BUY', orderId, quantity: '1', priceMatch: 'QUEUE' };
    for (let times = 0; times < 2; times += 1) {
      expect((await call('PUT', order, change)).json).toMatchObject({ orderId, priceMatch: 'QUEUE', price: '64999.9' });
    }
    const back = { ...change, priceMatch: undefined, price: '9000' };
    expect((await call('PUT', order, back)).json).toMatchObject({ priceMatch: 'NONE', price: '9000' });
  });

  it('is only judged by the test operation', async () => {
    expect((await call('POST', '/fapi/v1/order/test', rest)).status).toBe(200);
    expect((await call('POST', '/fapi/v1/order/test', { ...rest, quantity: '0' })).json).toMatchObject({ code: -4003 });
    expect((await call('GET', '/fapi/v1/openOrders')).json).toEqual([]);
    expect(sandbox().executions('testOrder')).toBe(0);
  });
});

describe('market orders', () => {
  it('fill at once and move the position', async () => {
    const result = { ...take, newOrderRespType: 'RESULT' };
    expect((await call('POST', order, result)).json).toMatchObject({ status: 'FILLED', executedQty: '0.5' });
    expect(await position()).toMatchObject([{ symbol: 'BTCUSDT', positionSide: 'BOTH', positionAmt: '0.5' }]);
    await call('POST', order, { ...take, side: 'SELL', quantity: '0.7' });
    expect(await position()).toMatchObject([{ positionAmt: '-0.2' }]);
    await call('POST', order, { ...take, quantity: '0.2' });
    expect(await position()).toEqual([]);
  });

  it('are new in an acknowledgement, which is the default, whatever has become of them', async () => {
    for (const newOrderRespType of [undefined, 'ACK']) {
      const taken = (await call('POST', order, { ...take, newOrderRespType })).json;
      expect(taken).toMatchObject({ status: 'NEW', executedQty: '0' });
      const found = await call('GET', order, { symbol: 'BTCUSDT', orderId: taken.orderId });
      expect(found.json).toMatchObject({ status: 'FILLED', executedQty: '0.5', avgPrice: '65000.1' });
    }
    const batchOrders = JSON.stringify([take, { ...take, newOrderRespType: 'RESULT' }]);
    expect((await call('POST', batch, { batchOrders })).json).toMatchObject([{ status: 'NEW' }, { status: 'FILLED' }]);
  });

  it('that only reduce reach no further than the position', async () => {
    const reduce = { ...take, side: 'SELL', quantity: '9', reduceOnly: 'true' };
    expect((await call('POST', order, reduce)).json).toEqual({ code: -2022, msg: 'ReduceOnly Order is rejected.' });
    await call('POST', order, take);
    const result = { ...reduce, newOrderRespType: 'RESULT' };
    expect((await call('POST', order, result)).json).toMatchObject({ executedQty: '0.5' });
    expect(await position()).toEqual([]);
  });

  it('in hedge mode hold both sides', async () => {
    expect((await call('POST', order, { ...take, positionSide: 'LONG' })).json).toMatchObject({ code: -4061 });
    await call('POST', '/fapi/v1/positionSide/dual', { dualSidePosition: 'true' });
    expect((await call('POST', order, take)).json).toMatchObject({ code: -4061 });
    await call('POST', order, { ...take, positionSide: 'LONG' });
    await call('POST', order, { ...take, side: 'SELL', positionSide: 'SHORT', quantity: '2' });
    expect(await position()).toMatchObject([
      { positionSide: 'LONG', positionAmt: '0.5' },
      { positionSide: 'SHORT', positionAmt: '-2' },
    ]);
    const tooMuch = { ...take, side: 'SELL', positionSide: 'LONG', quantity: '1' };
    expect((await call('POST', order, tooMuch)).json).toMatchObject({ code: -2022 });
  });
});

describe('times in force', () => {
  const buy = { ...rest, newOrderRespType: 'RESULT' };
  const open = async () => (await call('GET', '/fapi/v1/openOrders')).json;

  it('that end at once fill at the best price of the book, or expire', async () => {
    expect(await place({ ...buy, timeInForce: 'IOC' })).toMatchObject({ status: 'EXPIRED', executedQty: '0' });
    expect(await place({ ...buy, timeInForce: 'IOC', price: '65000.1' })).toMatchObject({ status: 'FILLED' });
    expect(await place({ ...buy, timeInForce: 'IOC', side: 'SELL', price: '65000' })).toMatchObject({
      status: 'EXPIRED',
    });
    expect(await place({ ...buy, timeInForce: 'FOK', price: '66000' })).toMatchObject({ avgPrice: '65000.1' });
    expect(await place({ ...buy, timeInForce: 'FOK' })).toMatchObject({ code: -5021 });
    const matched = { ...buy, timeInForce: 'IOC', price: undefined };
    expect(await place({ ...matched, priceMatch: 'QUEUE' })).toMatchObject({ status: 'EXPIRED' });
    expect(await place({ ...matched, priceMatch: 'OPPONENT' })).toMatchObject({ status: 'FILLED' });
    expect(await position()).toMatchObject([{ positionAmt: '3' }]);
    expect(await open()).toEqual([]);
  });

  it('that only make are refused where they would take, and cancelled where a change would make them take', async () => {
    const make = { ...buy, timeInForce: 'GTX' };
    expect(await place({ ...make, price: '65000.1' })).toMatchObject({ code: -5022 });
    expect(await place({ ...make, side: 'SELL' })).toMatchObject({ code: -5022 });
    const { orderId } = await place(make);
    expect(await open()).toMatchObject([{ orderId, timeInForce: 'GTX' }]);
    const change = { symbol: 'BTCUSDT', side: 'BUY', orderId, quantity: '1', price: '66000' };
    expect((await call('PUT', order, change)).json).toMatchObject({ status: 'CANCELED' });
  });

  it('that have a date end there, and it must be ten minutes ahead', async () => {
    const dated = { ...buy, timeInForce: 'GTD' };
    expect(await place({ ...dated, goodTillDate: testTime - 1 })).toMatchObject({ code: -5040 });
    expect(await place({ ...dated, goodTillDate: testTime + 599_999 })).toMatchObject({ code: -5040 });
    const { orderId } = await place({ ...dated, goodTillDate: testTime + 600_000 });
    sandbox().clock.advance(599_999);
    const at = (ms: number) => ({ timestamp: testTime + ms });
    expect((await call('GET', '/fapi/v1/openOrders', at(599_999))).json).toMatchObject([{ orderId }]);
    sandbox().clock.advance(1);
    const ended = await call('GET', order, { symbol: 'BTCUSDT', orderId, ...at(600_000) });
    expect(ended.json).toMatchObject({ status: 'EXPIRED', updateTime: testTime + 600_000 });
  });

  it('of COIN-M are taken and expire where USDⓈ-M refuses', async () => {
    const coinm = binance(sandbox, 'binance-coinm');
    const end = async (parameters: object) =>
      (await coinm('POST', '/dapi/v1/order', { ...buy, symbol: 'BTCUSD_PERP', ...parameters })).json;
    expect(await end({ timeInForce: 'GTX', price: '65000.1' })).toMatchObject({ status: 'EXPIRED' });
    expect(await end({ timeInForce: 'FOK' })).toMatchObject({ status: 'EXPIRED' });
  });
});

describe('several orders', () => {
  it('have a verdict each, and count once', async () => {
    const batchOrders = JSON.stringify([rest, { ...rest, price: undefined }, { ...rest, side: 'UP' }]);
    const answer = await call('POST', batch, { batchOrders });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject([{ status: 'NEW', symbol: 'BTCUSDT' }, { code: -1102 }, { code: -1117 }]);
    expect(sandbox().executions('placeMultipleOrders')).toBe(1);
    const refused = JSON.stringify([{ ...rest, quantity: '0' }]);
    expect((await call('POST', batch, { batchOrders: refused })).json).toMatchObject([{ code: -4003 }]);
    expect(sandbox().executions('placeMultipleOrders')).toBe(1);
  });

  it('are modified and cancelled by list', async () => {
    const { orderId } = await place({ newClientOrderId: 'a' });
    await place({ newClientOrderId: 'b' });
    const changes = [{ symbol: 'BTCUSDT', side: 'BUY', orderId, price: '8000', quantity: '1' }];
    const modified = await call('PUT', batch, { batchOrders: JSON.stringify(changes) });
    expect(modified.json).toMatchObject([{ orderId, price: '8000' }]);
    const list = { symbol: 'BTCUSDT', origClientOrderIdList: '["b","c"]' };
    const cancelled = await call('DELETE', batch, list);
    expect(cancelled.json).toMatchObject([{ clientOrderId: 'b', status: 'CANCELED' }, { code: -2011 }]);
    expect((await call('GET', '/fapi/v1/openOrders')).json).toMatchObject([{ clientOrderId: 'a' }]);
  });

  it('of one symbol are cancelled together', async () => {
    await place();
    await place({ symbol: 'ETHUSDT', price: '900' });
    const answer = await call('DELETE', '/fapi/v1/allOpenOrders', { symbol: 'BTCUSDT' });
    expect(answer.json).toEqual({ code: 200, msg: 'The operation of cancel all open order is done.' });
    expect((await call('GET', '/fapi/v1/openOrders')).json).toMatchObject([{ symbol: 'ETHUSDT' }]);
  });
});

describe('the countdown', () => {
  const path = '/fapi/v1/countdownCancelAll';
  const at = (ms: number) => ({ timestamp: testTime + ms });
  const open = async (ms: number) => (await call('GET', '/fapi/v1/openOrders', at(ms))).json.length;

  it('cancels the orders of its symbol once it has run out', async () => {
    await place();
    await place({ symbol: 'ETHUSDT', price: '900' });
    const set = await call('POST', path, { symbol: 'BTCUSDT', countdownTime: 3000 });
    expect(set.json).toMatchObject({ symbol: 'BTCUSDT', countdownTime: '3000' });
    sandbox().clock.advance(2999);
    expect(await open(2999)).toBe(2);
    sandbox().clock.advance(1);
    expect(await open(3000)).toBe(1);
    await place(at(3000));
    expect(await open(3000)).toBe(2);
  });

  it('is stopped by zero', async () => {
    await place();
    await call('POST', path, { symbol: 'BTCUSDT', countdownTime: 3000 });
    await call('POST', path, { symbol: 'BTCUSDT', countdownTime: 0 });
    sandbox().clock.advance(4000);
    expect(await open(4000)).toBe(1);
  });
});

describe('algo orders', () => {
  const stop = {
    algoType: 'CONDITIONAL',
    symbol: 'BTCUSDT',
    side: 'SELL',
    type: 'STOP_MARKET',
    quantity: '1',
    triggerPrice: '8000',
  };

  it('are a service of their own', async () => {
    await place();
    const placed = await call('POST', '/fapi/v1/algoOrder', { ...stop, clientAlgoId: 'stop-1' });
    expect(placed.json).toMatchObject({ clientAlgoId: 'stop-1', algoStatus: 'NEW', orderType: 'STOP_MARKET' });
    expect(placed.json).toMatchObject({ triggerPrice: '8000', quantity: '1' });
    expect((await call('GET', '/fapi/v1/openOrders')).json).toHaveLength(1);
    await call('DELETE', '/fapi/v1/allOpenOrders', { symbol: 'BTCUSDT' });
    const { algoId } = placed.json;
    expect((await call('GET', '/fapi/v1/openAlgoOrders')).json).toMatchObject([{ algoId }]);
    expect((await call('GET', '/fapi/v1/algoOrder', { clientAlgoId: 'stop-1' })).json).toMatchObject({ algoId });
    expect((await call('DELETE', '/fapi/v1/algoOrder', { algoId })).json).toMatchObject({ algoId, code: '200' });
    expect((await call('GET', '/fapi/v1/openAlgoOrders')).json).toEqual([]);
    expect((await call('GET', '/fapi/v1/allAlgoOrders', { symbol: 'BTCUSDT' })).json).toMatchObject([
      { algoId, algoStatus: 'CANCELED' },
    ]);
  });

  it('that close a position take no quantity', async () => {
    const closing = { ...stop, closePosition: 'true' };
    expect((await call('POST', '/fapi/v1/algoOrder', closing)).json).toMatchObject({ code: -4137 });
    const placed = await call('POST', '/fapi/v1/algoOrder', { ...closing, quantity: undefined });
    expect(placed.json).toMatchObject({ closePosition: true, quantity: '0' });
    const all = await call('DELETE', '/fapi/v1/algoOpenOrders', { symbol: 'BTCUSDT' });
    expect(all.json).toMatchObject({ msg: 'The operation of cancel all open order is done.' });
    expect((await call('GET', '/fapi/v1/openAlgoOrders')).json).toEqual([]);
  });
});

describe('COIN-M orders', () => {
  it('behave alike under their own symbols', async () => {
    const coinm = binance(sandbox, 'binance-coinm');
    const placed = await coinm('POST', '/dapi/v1/order', { ...rest, symbol: 'ETHUSD_PERP', price: '900' });
    expect(placed.text).toContain('"orderId":8389765612825190229');
    expect((await coinm('GET', '/dapi/v1/openOrders', { pair: 'ETHUSD' })).json).toMatchObject([
      { symbol: 'ETHUSD_PERP' },
    ]);
    expect((await coinm('GET', '/dapi/v1/openOrders', { pair: 'BTCUSD' })).json).toEqual([]);
    expect((await call('GET', '/fapi/v1/openOrders')).json).toEqual([]);
  });

  it('have a number of their own for a change that changes nothing', async () => {
    const coinm = binance(sandbox, 'binance-coinm');
    const symbol = 'BTCUSD_PERP';
    const { orderId } = (await coinm('POST', '/dapi/v1/order', { ...rest, symbol })).json;
    const change = { symbol, side: 'BUY', orderId, price: '9000', quantity: '1' };
    expect((await coinm('PUT', '/dapi/v1/order', change)).json).toMatchObject({ code: -4197 });
    expect((await coinm('PUT', '/dapi/v1/order', { ...change, price: '9001' })).json).toMatchObject({ price: '9001' });
  });
});
