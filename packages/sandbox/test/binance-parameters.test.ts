import { describe, expect, it } from 'vitest';
import { binance, send } from './support/binance.ts';
import { useSandbox } from './support/sandbox.ts';

const marginType = '/fapi/v1/marginType';
const order = '/fapi/v1/order';
const limitOrder = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: '9000' };

describe('Binance parameters', () => {
  const sandbox = useSandbox();
  const call = binance(sandbox, 'binance-usdm');

  it.each([
    ['a missing one', marginType, { symbol: 'BTCUSDT' }, -1102, "Mandatory parameter 'marginType' was not sent"],
    ['an empty one', marginType, { symbol: '', marginType: 'ISOLATED' }, -1102, "'symbol'"],
    ['an optional one that is empty', order, { ...limitOrder, newClientOrderId: '' }, -1105, "'newClientOrderId'"],
    ['an unknown symbol', marginType, { symbol: 'btcusdt', marginType: 'ISOLATED' }, -1121, 'Invalid symbol.'],
    ['a symbol of another product', marginType, { symbol: 'BTCUSD_PERP', marginType: 'ISOLATED' }, -1121, 'symbol'],
    ['an unknown value', marginType, { symbol: 'BTCUSDT', marginType: 'CROSS' }, -1130, "'marginType'"],
    ['an unknown side', order, { ...limitOrder, side: 'HOLD' }, -1117, 'Invalid side.'],
    ['an unknown type', order, { ...limitOrder, type: 'ICEBERG' }, -1116, 'Invalid orderType.'],
    ['a type that moved away', order, { ...limitOrder, type: 'STOP_MARKET' }, -4120, 'Algo Order API'],
    ['an unknown timeInForce', order, { ...limitOrder, timeInForce: 'GTX2' }, -1115, 'Invalid timeInForce.'],
    ['an unknown position side', order, { ...limitOrder, positionSide: 'NET' }, -4060, 'Invalid position side.'],
    ['an unknown answer type', order, { ...limitOrder, newOrderRespType: 'FULL' }, -1136, 'newOrderRespType'],
    ['a malformed decimal', order, { ...limitOrder, quantity: '1e3' }, -1130, "'quantity'"],
    [
      'a malformed number that must be there',
      '/fapi/v1/leverage',
      { symbol: 'BTCUSDT', leverage: 'x' },
      -1102,
      'leverage',
    ],
    ['a number too low', '/fapi/v1/leverage', { symbol: 'BTCUSDT', leverage: 0 }, -4028, 'Leverage 0 is not valid'],
    [
      'a number too high',
      '/fapi/v1/leverage',
      { symbol: 'BTCUSDT', leverage: 126 },
      -4028,
      'Leverage 126 is not valid',
    ],
    ['a fraction for a whole number', '/fapi/v1/leverage', { symbol: 'BTCUSDT', leverage: '1.5' }, -1102, 'leverage'],
    ['an order of nothing', order, { ...limitOrder, quantity: '0' }, -4003, 'Quantity less than or equal to zero.'],
    ['a client id outside its pattern', order, { ...limitOrder, newClientOrderId: 'a b' }, -1100, 'newClientOrderId'],
    ['a limit order without a price', order, { ...limitOrder, price: undefined }, -1102, "'price'"],
    ['a market order with a price', order, { ...limitOrder, type: 'MARKET', timeInForce: undefined }, -1106, "'price'"],
    [
      'reduceOnly in hedge mode',
      order,
      { ...limitOrder, positionSide: 'LONG', reduceOnly: 'true' },
      -1106,
      'reduceOnly',
    ],
    [
      'a receive window too wide',
      marginType,
      { symbol: 'BTCUSDT', marginType: 'ISOLATED', recvWindow: 60_001 },
      -1130,
      'recvWindow',
    ],
  ])('refuses %s', async (_, path, parameters, code, text) => {
    const answer = await call('POST', path, parameters);
    expect(answer).toMatchObject({ status: 400, json: { code } });
    expect(answer.json.msg).toContain(text);
    expect(sandbox().calls.at(-1)).toMatchObject({ executed: false, refused: code });
  });

  it('wants one of two', async () => {
    const answer = await call('GET', order, { symbol: 'BTCUSDT' });
    const msg = "Param 'orderId' or 'origClientOrderId' must be sent, but both were empty/null!";
    expect(answer.json).toEqual({ code: -1102, msg });
  });

  it('refuses a parameter sent twice with -1101', async () => {
    const url = `${sandbox().urls['binance-usdm']}/fapi/v1/time`;
    const answer = await send(`${url}?a=1&a=1`);
    expect(answer.json).toEqual({ code: -1101, msg: 'Duplicate values for a parameter detected.' });
  });

  it('refuses JSON that is none, and lists of a wrong length', async () => {
    const batch = '/fapi/v1/batchOrders';
    expect((await call('POST', batch, { batchOrders: '[{' })).json).toMatchObject({ code: -1102 });
    expect((await call('POST', batch, { batchOrders: '[]' })).json).toMatchObject({ code: -4082 });
    const six = JSON.stringify(Array(6).fill(limitOrder));
    expect((await call('POST', batch, { batchOrders: six })).json).toMatchObject({ code: -4082 });
    const eleven = { symbol: 'BTCUSDT', orderIdList: JSON.stringify([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) };
    expect((await call('DELETE', batch, eleven)).json).toMatchObject({ code: -4032 });
  });

  it('knows neither other paths nor other methods', async () => {
    const url = sandbox().urls['binance-usdm'];
    expect(await send(`${url}/fapi/v1/nothing`)).toMatchObject({ status: 404, json: { code: -5000 } });
    expect(await send(`${url}/fapi/v1/time`, { method: 'DELETE' })).toMatchObject({
      status: 404,
      json: { code: -5000, msg: 'Path /fapi/v1/time, Method DELETE is invalid' },
    });
  });

  it('passes by parameters that it does not know', async () => {
    const answer = await call('POST', marginType, { symbol: 'BTCUSDT', marginType: 'ISOLATED', x: 1 });
    expect(answer.status).toBe(200);
    const batchOrders = JSON.stringify([{ ...limitOrder, note: 'x' }]);
    expect((await call('POST', '/fapi/v1/batchOrders', { batchOrders })).json).toMatchObject([{ status: 'NEW' }]);
  });

  it('takes the lists of ids in small letters too, and records what was sent', async () => {
    await call('POST', order, { ...limitOrder, newClientOrderId: 'a' });
    const placed = (await call('POST', order, { ...limitOrder, newClientOrderId: 'b' })).json;
    const symbol = 'BTCUSDT';
    const remove = (list: object) => call('DELETE', '/fapi/v1/batchOrders', { symbol, ...list });
    expect((await remove({ origclientorderidlist: '["a"]' })).json).toMatchObject([{ status: 'CANCELED' }]);
    expect((await remove({ orderidlist: `[${placed.orderId}]` })).json).toMatchObject([{ status: 'CANCELED' }]);
    expect(sandbox().calls.at(-1)).toMatchObject({
      query: ['symbol', 'orderidlist', 'timestamp', 'signature'],
      body: [],
    });
  });

  it('takes a pair for a symbol where COIN-M does', async () => {
    const coinm = binance(sandbox, 'binance-coinm');
    const read = async (path: string, symbol: string) => (await coinm('GET', `/dapi/v1/${path}`, { symbol })).status;
    expect(await read('premiumIndex', 'BTCUSD')).toBe(200);
    expect(await read('fundingRate', 'BTCUSD')).toBe(200);
    expect(await read('premiumIndex', 'BTCUSDT')).toBe(400);
    expect(await read('openInterest', 'BTCUSD')).toBe(400);
  });

  it('keeps COIN-M to its own symbols', async () => {
    const coinm = binance(sandbox, 'binance-coinm');
    const change = (symbol: string) => coinm('POST', '/dapi/v1/marginType', { symbol, marginType: 'ISOLATED' });
    expect((await change('BTCUSDT')).json).toMatchObject({ code: -1121 });
    expect((await change('BTCUSD_PERP')).status).toBe(200);
    expect((await change('BTCUSD_270326')).status).toBe(200);
  });
});

describe('Binance parameters, taken strictly', () => {
  const sandbox = useSandbox({ strictParameters: true });
  const call = binance(sandbox, 'binance-usdm');

  it('must all be described', async () => {
    const answer = await call('POST', marginType, { symbol: 'BTCUSDT', marginType: 'ISOLATED', x: 1 });
    expect(answer).toMatchObject({ status: 400, json: { code: -1104 } });
    expect(answer.json.msg).toContain("read '3' parameter(s) but was sent '4'");
    const batchOrders = JSON.stringify([{ ...limitOrder, note: 'x' }]);
    expect((await call('POST', '/fapi/v1/batchOrders', { batchOrders })).json).toMatchObject([{ code: -1104 }]);
  });
});
