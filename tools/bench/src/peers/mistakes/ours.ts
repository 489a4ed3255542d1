import type { Programs } from './mistakes.ts';

export const programs: Programs = {
  before: `
    import { createBinanceUsdm } from '@openderivs/binance-usdm';
    const connect = async () => createBinanceUsdm({ apiKey: place.apiKey, secretKey: place.secretKey, baseUrl: place.origin });
    const limit = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', price: '40000' } as const;
    const market = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET' } as const;`,
  right: `await client.newOrder({ ...limit, quantity: '0.01' });`,
  mistaken: {
    'no-price': `await client.newOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01' });`,
    'no-time-in-force': `await client.newOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', price: '40000', quantity: '0.01' });`,
    'priced-market': `await client.newOrder({ ...market, quantity: '0.01', price: '40000' });`,
    'small-letters': `await client.newOrder({ ...limit, quantity: '0.01', side: 'buy' });`,
    'wrong-name': `const order = { ...market, quantity: '0.01', reduceonly: true } as const; await client.newOrder(order);`,
    'may-be-undefined': `await client.newOrder({ ...market, quantity: '0.01', reduceOnly: maybe(true) });`,
    'wrong-type': `await client.newOrder({ ...limit, quantity: '0.01', type: 'LIMIT_MAKER' });`,
    'stop-as-order': `await client.newOrder({ symbol: 'BTCUSDT', side: 'SELL', type: 'STOP_MARKET', quantity: '0.01', stopPrice: '30000' });`,
    'cancel-nothing': `await client.cancelOrder({ symbol: 'BTCUSDT' });`,
    'cancel-rounded': `await client.cancelOrder({ symbol: 'BTCUSDT', orderId: rounded });`,
    'cancel-everything': `await client.cancelAllOpenOrders({ symbol: maybe('BTCUSDT') });`,
    negative: `await client.newOrder({ ...limit, quantity: '-0.01' });`,
    'not-a-number': `await client.newOrder({ ...limit, quantity: String(Number('0,01')) });`,
    'too-small': `await client.newOrder({ ...limit, quantity: '0.0000001' });`,
    'no-such-symbol': `await client.newOrder({ ...limit, quantity: '0.01', symbol: 'BTCUDST' });`,
    'long-id': `await client.newOrder({ ...limit, quantity: '0.01', newClientOrderId: 'x'.repeat(40) });`,
    'big-window': `await client.newOrder({ ...limit, quantity: '0.01' }, { recvWindow: 120_000 });`,
    'margin-type': `await client.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: '1', type: 3 });`,
    'six-orders': `await client.placeMultipleOrders({ batchOrders: Array.from({ length: 6 }, () => ({ ...limit, quantity: '0.01' }) as const) });`,
    'no-key': `await createBinanceUsdm({ apiKey: place.apiKey, baseUrl: place.origin }).newOrder({ ...limit, quantity: '0.01' });`,
  },
};
