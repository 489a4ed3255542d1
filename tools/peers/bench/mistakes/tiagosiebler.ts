import type { Programs } from '../../../bench/src/peers/mistakes/mistakes.ts';

export const programs: Programs = {
  before: `
    import { USDMClient } from 'binance';
    const connect = async () => new USDMClient({ api_key: place.apiKey, api_secret: place.secretKey, baseUrl: place.origin });
    const limit = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', price: 40000 } as const;
    const market = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET' } as const;`,
  right: `await client.submitNewOrder({ ...limit, quantity: 0.01 });`,
  mistaken: {
    'no-price': `await client.submitNewOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: 0.01 });`,
    'no-time-in-force': `await client.submitNewOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', price: 40000, quantity: 0.01 });`,
    'priced-market': `await client.submitNewOrder({ ...market, quantity: 0.01, price: 40000 });`,
    'small-letters': `await client.submitNewOrder({ ...limit, quantity: 0.01, side: 'buy' });`,
    'wrong-name': `const order = { ...market, quantity: 0.01, reduceonly: 'true' } as const; await client.submitNewOrder(order);`,
    'may-be-undefined': `await client.submitNewOrder({ ...market, quantity: 0.01, reduceOnly: maybe('true' as const) });`,
    'wrong-type': `await client.submitNewOrder({ ...limit, quantity: 0.01, type: 'LIMIT_MAKER' });`,
    'stop-as-order': `await client.submitNewOrder({ symbol: 'BTCUSDT', side: 'SELL', type: 'STOP_MARKET', quantity: 0.01, stopPrice: 30000 });`,
    'cancel-nothing': `await client.cancelOrder({ symbol: 'BTCUSDT' });`,
    'cancel-rounded': `await client.cancelOrder({ symbol: 'BTCUSDT', orderId: rounded });`,
    'cancel-everything': `await client.cancelAllOpenOrders({ symbol: maybe('BTCUSDT') });`,
    negative: `await client.submitNewOrder({ ...limit, quantity: -0.01 });`,
    'not-a-number': `await client.submitNewOrder({ ...limit, quantity: Number('0,01') });`,
    'too-small': `await client.submitNewOrder({ ...limit, quantity: 0.0000001 });`,
    'no-such-symbol': `await client.submitNewOrder({ ...limit, quantity: 0.01, symbol: 'BTCUDST' });`,
    'long-id': `await client.submitNewOrder({ ...limit, quantity: 0.01, newClientOrderId: 'x'.repeat(40) });`,
    'big-window': `await new USDMClient({ api_key: place.apiKey, api_secret: place.secretKey, baseUrl: place.origin, recvWindow: 120_000 }).submitNewOrder({ ...limit, quantity: 0.01 });`,
    'margin-type': `await client.setIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: 1, type: '3' });`,
    'six-orders': `await client.submitMultipleOrders(Array.from({ length: 6 }, () => ({ ...limit, quantity: '0.01', price: '40000' }) as const));`,
    'no-key': `await new USDMClient({ api_key: place.apiKey, baseUrl: place.origin }).submitNewOrder({ ...limit, quantity: 0.01 });`,
  },
};
