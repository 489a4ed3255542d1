import { describe, expect, it } from 'vitest';
import { binance, type Parameters } from './support/binance.ts';
import { useSandbox } from './support/sandbox.ts';

const sandbox = useSandbox();
const usdm = binance(sandbox, 'binance-usdm');
const coinm = binance(sandbox, 'binance-coinm');
const symbol = 'BTCUSDT';
const limit = { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '3', price: '60000' };
const account = () => sandbox().account('binance');
const place = async (more: Parameters = {}) => (await usdm('POST', '/fapi/v1/order', { ...limit, ...more })).json;
const read = async (path: string, parameters: Parameters = {}) => (await usdm('GET', path, parameters)).json;

describe('an order that a test fills in parts', () => {
  it('says after each how much is done, at which average price, and is open until all is', async () => {
    const { orderId } = await place();
    account().fillOrder({ orderId, quantity: '1' });
    account().fillOrder({ orderId, quantity: '1', price: '59000' });
    expect(await read('/fapi/v1/openOrders')).toMatchObject([
      { orderId, status: 'PARTIALLY_FILLED', executedQty: '2', origQty: '3', avgPrice: '59500', cumQuote: '119000' },
    ]);
    expect(await read('/fapi/v2/account')).toMatchObject({ totalOpenOrderInitialMargin: '3000.00000000' });
    account().fillOrder({ orderId });
    expect(await read('/fapi/v1/openOrders')).toEqual([]);
    expect(await read('/fapi/v1/order', { symbol, orderId })).toMatchObject({ status: 'FILLED', executedQty: '3' });
    expect(await read('/fapi/v1/userTrades', { symbol })).toMatchObject([
      { orderId, price: '60000', qty: '1', maker: true },
      { orderId, price: '59000', qty: '1' },
      { orderId, price: '60000', qty: '1' },
    ]);
    expect(await read('/fapi/v3/positionRisk')).toMatchObject([{ positionAmt: '3' }]);
  });

  it('averages the prices of inverse contracts by what they are worth in coins', async () => {
    const inverse = { ...limit, symbol: 'BTCUSD_PERP', quantity: '2', price: '60000' };
    const { orderId } = (await coinm('POST', '/dapi/v1/order', inverse)).json;
    account().fillOrder({ product: 'coinm', orderId, quantity: '1', price: '40000' });
    account().fillOrder({ product: 'coinm', orderId });
    const order = (await coinm('GET', '/dapi/v1/order', { symbol: 'BTCUSD_PERP', orderId })).json;
    expect(order).toMatchObject({ status: 'FILLED', executedQty: '2', avgPrice: '48000' });
  });

  it('fills only the rest when the price comes, and nothing more than that by hand', async () => {
    const { orderId } = await place({ newClientOrderId: 'parts' });
    account().fillOrder({ clientOrderId: 'parts', quantity: '1' });
    expect(() => account().fillOrder({ orderId, quantity: '2.5' })).toThrow('"quantity" must be at most 2,');
    sandbox().setPrice(symbol, '59000');
    expect(await read('/fapi/v1/userTrades', { symbol })).toMatchObject([{ qty: '1' }, { qty: '2' }]);
    expect(() => account().fillOrder({ orderId })).toThrow(/no order "\d+" is open in usdm/);
    expect(() => account().fillOrder({ clientOrderId: 'other' })).toThrow('no order "other" is open in usdm');
  });

  it('keeps its fills when it is cancelled, or changed to no more than them', async () => {
    const first = await place();
    account().fillOrder({ orderId: first.orderId, quantity: '1' });
    const cancelled = (await usdm('DELETE', '/fapi/v1/order', { symbol, orderId: first.orderId })).json;
    expect(cancelled).toMatchObject({ status: 'CANCELED', executedQty: '1', origQty: '3' });
    const second = await place();
    account().fillOrder({ orderId: second.orderId, quantity: '2' });
    const less = { symbol, side: 'BUY', orderId: second.orderId, quantity: '1', price: '60000' };
    expect((await usdm('PUT', '/fapi/v1/order', less)).json).toMatchObject({ status: 'CANCELED', executedQty: '2' });
  });

  it('refuses amounts and prices that are none', async () => {
    const { orderId } = await place();
    for (const wrong of ['0', '-1', 'x']) {
      expect(() => account().fillOrder({ orderId, quantity: wrong })).toThrow(
        '"quantity" must be a decimal above zero',
      );
      expect(() => account().fillOrder({ orderId, price: wrong })).toThrow('"price" must be a decimal above zero');
    }
  });
});
