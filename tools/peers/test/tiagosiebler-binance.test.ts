import { CoinMClient, PortfolioClient, type RestClientOptions, USDMClient } from 'binance';
import { describe, expect, it } from 'vitest';
import { refusals, useSandbox } from './sandbox.ts';

const sandbox = useSandbox();

const optionsFor = (api: 'binance-usdm' | 'binance-coinm' | 'binance-pm'): RestClientOptions => {
  const { apiKey, secretKey } = sandbox.get().credentials.binance.hmac;
  return { api_key: apiKey, api_secret: secretKey, baseUrl: sandbox.get().urls[api], disableTimeSync: true };
};

/** In most of its answers the library leaves decimals as text; its beautifier makes numbers of some. */
const number = (value: unknown): number => Number(value);

describe.each([
  { name: 'USDⓈ-M', symbol: 'BTCUSDT', connect: () => new USDMClient(optionsFor('binance-usdm')) },
  { name: 'COIN-M', symbol: 'BTCUSD_PERP', connect: () => new CoinMClient(optionsFor('binance-coinm')) },
])("tiagosiebler's binance on $name", ({ symbol, connect }) => {
  const limit = { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: 2, price: 40000 } as const;

  it('starts', async () => {
    const client = connect();
    expect(Math.abs((await client.getServerTime()) - Date.now())).toBeLessThan(60_000);
    expect((await client.getExchangeInfo()).symbols.map((listed) => listed.symbol)).toContain(symbol);
    const { bids, asks } = await client.getOrderBook({ symbol });
    expect(number(bids[0]?.[0])).toBeLessThan(number(asks[0]?.[0]));
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('places, amends, queries and cancels an order', async () => {
    const client = connect();
    const { orderId, status } = await client.submitNewOrder(limit);
    expect(status).toBe('NEW');
    await client.modifyOrder({ symbol, orderId, side: 'BUY', quantity: 3, price: 41000 });
    const amended = await client.getOrder({ symbol, orderId });
    expect(amended).toMatchObject({ orderId, status: 'NEW' });
    expect([amended.price, amended.origQty, amended.executedQty].map(number)).toEqual([41000, 3, 0]);
    const open = await client.getAllOpenOrders({ symbol });
    expect(open.map((order) => order.orderId)).toEqual([orderId]);
    const cancelled = await client.cancelOrder({ symbol, orderId });
    expect(cancelled).toMatchObject({ orderId, status: 'CANCELED' });
    expect(await client.getAllOpenOrders({ symbol })).toEqual([]);
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('reads a filled order, its position, and the histories', async () => {
    const client = connect();
    const { orderId } = await client.submitNewOrder({ symbol, side: 'BUY', type: 'MARKET', quantity: 2 });
    const filled = await client.getOrder({ symbol, orderId });
    expect(filled).toMatchObject({ orderId, status: 'FILLED' });
    expect(number(filled.executedQty)).toBe(2);
    expect(number(filled.avgPrice)).toBeGreaterThan(0);
    const orders = await client.getAllOrders({ symbol });
    expect(orders.map((order) => order.orderId)).toEqual([orderId]);
    const positions = (await client.getPositions()).filter((position) => position.symbol === symbol);
    expect(positions.map(({ positionAmt }) => number(positionAmt))).toContain(2);
    for (const list of [await client.getAccountTrades({ symbol }), await client.getIncomeHistory()]) {
      expect(list).toBeInstanceOf(Array);
    }
    expect((await client.getBalance()).length).toBeGreaterThan(0);
    expect((await client.getAccountInformation()).assets.length).toBeGreaterThan(0);
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('sends a batch and cancels all', async () => {
    const client = connect();
    const order = { ...limit, quantity: '2', price: '40000' };
    const placed = await client.submitMultipleOrders([order, order] as never);
    expect(placed).toHaveLength(2);
    await client.cancelAllOpenOrders({ symbol });
    expect(await client.getAllOpenOrders({ symbol })).toEqual([]);
    expect(await client.setLeverage({ symbol, leverage: 7 })).toMatchObject({ leverage: 7 });
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('is told that there is no such order', async () => {
    await expect(connect().getOrder({ symbol, orderId: 1 })).rejects.toMatchObject({ code: -2013 });
  });
});

describe("tiagosiebler's binance on Portfolio Margin", () => {
  const connect = () => new PortfolioClient(optionsFor('binance-pm'));
  const limit = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: 2, price: 40000 };

  it('places, amends, queries and cancels an order', async () => {
    const client = connect();
    const { orderId, status } = await client.submitNewUMOrder(limit as never);
    expect(status).toBe('NEW');
    await client.modifyUMOrder({ symbol: 'BTCUSDT', orderId, side: 'BUY', quantity: '3', price: '41000' } as never);
    const amended = await client.getUMOrder({ symbol: 'BTCUSDT', orderId });
    expect([amended.price, amended.origQty, amended.executedQty].map(number)).toEqual([41000, 3, 0]);
    expect(await client.cancelUMOrder({ symbol: 'BTCUSDT', orderId })).toMatchObject({ orderId, status: 'CANCELED' });
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('reads a filled order, its position, and the histories', async () => {
    const client = connect();
    const market = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: 2 };
    const { orderId } = await client.submitNewUMOrder(market as never);
    expect(await client.getUMOrder({ symbol: 'BTCUSDT', orderId })).toMatchObject({ orderId, status: 'FILLED' });
    const [position] = await client.getUMPosition({ symbol: 'BTCUSDT' });
    expect(number(position?.positionAmt)).toBe(2);
    const orders = await client.getAllUMOrders({ symbol: 'BTCUSDT' });
    expect(orders.map((order) => order.orderId)).toEqual([orderId]);
    expect(await client.getUMTrades({ symbol: 'BTCUSDT' })).toBeInstanceOf(Array);
    expect(await client.getUMIncomeHistory({})).toBeInstanceOf(Array);
    expect(await client.getBalance()).not.toEqual([]);
    expect(refusals(sandbox.get())).toEqual([]);
  });
});
