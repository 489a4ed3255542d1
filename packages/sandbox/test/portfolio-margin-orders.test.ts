import { describe, expect, it } from 'vitest';
import { binance, type Parameters } from './support/binance.ts';
import { useSandbox } from './support/sandbox.ts';

const sandbox = useSandbox();
const call = binance(sandbox, 'binance-pm');
const limit = { side: 'BUY', timeInForce: 'GTC', quantity: '1', price: '900' };
const stop = { side: 'SELL', quantity: '1' };

interface Service {
  readonly name: string;
  readonly order: string;
  readonly query: string;
  readonly open: string;
  readonly all: string;
  readonly cancelAll: string;
  readonly symbol: string;
  readonly id: string;
  readonly given: Parameters;
}

const plain = (product: 'um' | 'cm', symbol: string): Service => ({
  name: `${product} orders`,
  order: `${product}/order`,
  query: `${product}/order`,
  open: `${product}/openOrders`,
  all: `${product}/allOrders`,
  cancelAll: `${product}/allOpenOrders`,
  symbol,
  id: 'orderId',
  given: { ...limit, type: 'LIMIT' },
});

const services: readonly Service[] = [
  plain('um', 'ETHUSDT'),
  plain('cm', 'ETHUSD_PERP'),
  {
    name: 'cm conditional orders',
    order: 'cm/conditional/order',
    query: 'cm/conditional/openOrder',
    open: 'cm/conditional/openOrders',
    all: 'cm/conditional/allOrders',
    cancelAll: 'cm/conditional/allOpenOrders',
    symbol: 'ETHUSD_PERP',
    id: 'strategyId',
    given: { ...stop, strategyType: 'STOP_MARKET', stopPrice: '8000' },
  },
  {
    name: 'um algo orders',
    order: 'um/algo/order',
    query: 'um/algo/algoOrder',
    open: 'um/algo/openAlgoOrders',
    all: 'um/algo/allAlgoOrders',
    cancelAll: 'um/algo/allOpenOrders',
    symbol: 'ETHUSDT',
    id: 'algoId',
    given: { ...stop, algoType: 'CONDITIONAL', type: 'STOP_MARKET', triggerPrice: '8000' },
  },
  {
    ...plain('um', 'ETHUSDT'),
    name: 'margin orders',
    order: 'margin/order',
    query: 'margin/order',
    open: 'margin/openOrders',
    all: 'margin/allOrders',
    cancelAll: 'margin/allOpenOrders',
  },
];

const idIn = (text: string, name: string): string => new RegExp(`"${name}":(\\d+)`).exec(text)?.[1] ?? '';

describe.each(services)('$name', ({ order, query, open, all, cancelAll, symbol, id, given }) => {
  const at = (method: string, path: string, parameters: Parameters) =>
    call(method, `/papi/v1/${path}`, {
      ...(path.startsWith('um/algo/') && method !== 'POST' ? {} : { symbol }),
      ...parameters,
    });
  const listed = (path: string) => call('GET', `/papi/v1/${path}`, { symbol });

  it('are placed, found, listed and cancelled', async () => {
    const placed = await at('POST', order, { symbol, ...given });
    const number = idIn(placed.text, id);
    expect(BigInt(number)).toBeGreaterThan(2n ** 53n);
    expect((await at('GET', query, { [id]: number })).text).toContain(`"${id}":${number}`);
    expect((await listed(open)).json).toHaveLength(1);
    expect((await at('DELETE', order, { [id]: number })).status).toBe(200);
    expect((await listed(open)).json).toEqual([]);
    expect((await at('DELETE', order, { [id]: number })).json).toMatchObject({ code: -2011 });
    expect((await listed(all)).text).toContain(number);
  });

  it('are cancelled together, and leave the other services alone', async () => {
    await at('POST', order, { symbol, ...given });
    const others = services.filter((other) => other.order !== order);
    for (const other of others) {
      expect((await call('POST', `/papi/v1/${other.order}`, { symbol: other.symbol, ...other.given })).status).toBe(
        200,
      );
    }
    expect((await call('DELETE', `/papi/v1/${cancelAll}`, { symbol })).status).toBe(200);
    expect((await listed(open)).json).toEqual([]);
    for (const other of others) {
      expect((await call('GET', `/papi/v1/${other.open}`, { symbol: other.symbol })).json).toHaveLength(1);
    }
  });
});

describe('portfolio margin', () => {
  it('modifies resting orders', async () => {
    const placed = await call('POST', '/papi/v1/um/order', { ...limit, symbol: 'BTCUSDT', type: 'LIMIT' });
    const change = { symbol: 'BTCUSDT', side: 'BUY', orderId: placed.json.orderId, quantity: '2', price: '9001' };
    expect((await call('PUT', '/papi/v1/um/order', change)).json).toMatchObject({ price: '9001', origQty: '2' });
  });

  it('holds positions of its own', async () => {
    const take = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '1' };
    await call('POST', '/papi/v1/um/order', take);
    const held = await call('GET', '/papi/v1/um/positionRisk');
    expect(held.json).toMatchObject([{ symbol: 'BTCUSDT', positionAmt: '1' }]);
    expect((await binance(sandbox, 'binance-usdm')('GET', '/fapi/v3/positionRisk')).json).toEqual([]);
    expect((await call('POST', '/papi/v1/um/leverage', { symbol: 'BTCUSDT', leverage: 3 })).json).toMatchObject({
      leverage: 3,
    });
    expect((await call('GET', '/papi/v1/um/account')).json.positions).toMatchObject([
      { symbol: 'BTCUSDT', leverage: '3' },
    ]);
  });

  it('answers a margin order as it is asked to, in full where it is not', async () => {
    const take = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '2' };
    const place = async (more: Parameters) => (await call('POST', '/papi/v1/margin/order', { ...take, ...more })).json;
    expect(await place({})).toMatchObject({ status: 'FILLED', fills: [{ price: '65000.1', qty: '2' }] });
    const result = await place({ newOrderRespType: 'RESULT' });
    expect(result).toMatchObject({ status: 'FILLED', executedQty: '2' });
    expect(result).not.toHaveProperty('fills');
    const taken = await place({ newOrderRespType: 'ACK' });
    expect(Object.keys(taken).sort()).toEqual(['clientOrderId', 'orderId', 'symbol', 'transactTime']);
  });

  it('refuses a margin order that only makes where it would take', async () => {
    const make = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT_MAKER', quantity: '1' };
    const place = async (price: string) => (await call('POST', '/papi/v1/margin/order', { ...make, price })).json;
    expect(await place('65000.1')).toMatchObject({ code: -2010 });
    expect(await place('65000')).toMatchObject({ status: 'NEW' });
  });

  it('refuses to cancel nothing on the margin account', async () => {
    const answer = await call('DELETE', '/papi/v1/margin/allOpenOrders', { symbol: 'BTCUSDT' });
    expect(answer.json).toEqual({ code: -2011, msg: 'Unknown order sent.' });
  });
});
