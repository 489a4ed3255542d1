import { RestClientV2 } from 'bitget-api';
import { describe, expect, it } from 'vitest';
import { refusals, useSandbox } from './sandbox.ts';

const sandbox = useSandbox();

const connect = (): RestClientV2 => {
  const { apiKey, secretKey, passphrase } = sandbox.get().credentials.bitget.hmac;
  const baseUrl = sandbox.get().urls['bitget-mix'];
  return new RestClientV2({ apiKey, apiSecret: secretKey, apiPass: passphrase, baseUrl });
};

const pair = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;
const market = {
  ...pair,
  marginCoin: 'USDT',
  marginMode: 'crossed',
  side: 'buy',
  orderType: 'market',
  size: '2',
} as const;
const limit = { ...market, orderType: 'limit', force: 'gtc', price: '40000' } as const;

describe("tiagosiebler's bitget-api on the contracts of v2", () => {
  it('starts', async () => {
    const client = connect();
    expect(Math.abs(Number((await client.getServerTime()).data.serverTime) - Date.now())).toBeLessThan(60_000);
    const { data } = await client.getFuturesContractConfig({ productType: 'USDT-FUTURES' });
    expect(data.map(({ symbol }) => symbol)).toContain('BTCUSDT');
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('places, amends, queries and cancels an order', async () => {
    const client = connect();
    const { data: placed } = await client.futuresSubmitOrder({ ...limit, clientOid: 'mine' });
    expect(placed.clientOid).toBe('mine');
    const { orderId } = placed;
    expect((await client.getFuturesOrder({ ...pair, orderId })).data).toMatchObject({
      orderId,
      state: 'live',
      size: '2',
    });
    // The exchange cancels the order and places another: the new one has a new id.
    await client.futuresModifyOrder({ ...pair, orderId, newClientOid: 'new', newSize: '3', newPrice: '41000' });
    const { data: amended } = await client.getFuturesOrder({ ...pair, clientOid: 'new' });
    expect(amended).toMatchObject({ state: 'live', size: '3', price: '41000' });
    expect(amended.orderId).not.toBe(orderId);
    const { data: open } = await client.getFuturesOpenOrders(pair);
    expect(open.entrustedList.map((order: { clientOid: string }) => order.clientOid)).toEqual(['new']);
    await client.futuresCancelOrder({ ...pair, orderId: amended.orderId });
    expect((await client.getFuturesOrder({ ...pair, clientOid: 'new' })).data.state).toBe('canceled');
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('reads a filled order, its position, and the histories', async () => {
    const client = connect();
    const { orderId } = (await client.futuresSubmitOrder(market)).data;
    const { data: filled } = await client.getFuturesOrder({ ...pair, orderId });
    expect(filled).toMatchObject({ orderId, state: 'filled', baseVolume: '2' });
    const { data: positions } = await client.getFuturesPosition({ ...pair, marginCoin: 'USDT' });
    expect(positions.map(({ holdSide, total }) => [holdSide, total])).toEqual([['long', '2']]);
    const { data: orders } = await client.getFuturesHistoricOrders(pair);
    expect(orders.entrustedList.map((order: { orderId: string }) => order.orderId)).toEqual([orderId]);
    expect((await client.getFuturesFills(pair)).data.fillList).toBeInstanceOf(Array);
    expect((await client.getFuturesAccountBills({ productType: 'USDT-FUTURES' })).data.bills).toBeInstanceOf(Array);
    const { data: accounts } = await client.getFuturesAccountAssets({ productType: 'USDT-FUTURES' });
    expect(accounts.map(({ marginCoin }) => marginCoin)).toContain('USDT');
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('sends a batch and cancels all', async () => {
    const client = connect();
    const { data } = await client.futuresBatchSubmitOrders({
      ...pair,
      marginCoin: 'USDT',
      marginMode: 'crossed',
      orderList: [{ side: 'buy', orderType: 'limit', force: 'gtc', size: '2', price: '40000' }],
    });
    expect(data.successList).toHaveLength(1);
    await client.futuresCancelAllOrders({ productType: 'USDT-FUTURES' });
    expect((await client.getFuturesOpenOrders(pair)).data.entrustedList ?? []).toEqual([]);
    await client.setFuturesLeverage({ ...pair, marginCoin: 'USDT', leverage: '7' });
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('is told that there is no such order', async () => {
    await expect(connect().futuresCancelOrder({ ...pair, orderId: '1' })).rejects.toMatchObject({
      body: { code: '40768' },
    });
  });
});
