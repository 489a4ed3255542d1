import type { Programs } from '../../../bench/src/peers/mistakes/mistakes.ts';

const limit = `'BTC/USDT:USDT', 'limit', 'buy'`;
const market = `'BTC/USDT:USDT', 'market', 'buy'`;

/** Its unified calls, as its manual shows. */
export const programs: Programs = {
  before: `
    import { binanceusdm } from 'ccxt';
    const open = (keys: object) => {
      const exchange = new binanceusdm({ has: { fetchCurrencies: false }, ...keys });
      const addresses = exchange.urls.api as Record<string, string>;
      for (const [name, address] of Object.entries(addresses)) {
        if (typeof address === 'string') addresses[name] = address.replace(/^https:\\/\\/[^/]+/, place.origin);
      }
      return exchange;
    };
    const connect = async () => {
      const exchange = open({ apiKey: place.apiKey, secret: place.secretKey });
      await exchange.loadMarkets();
      return exchange;
    };`,
  right: `await client.createOrder(${limit}, 0.01, 40000);`,
  mistaken: {
    'no-price': `await client.createOrder(${limit}, 0.01);`,
    'no-time-in-force': undefined,
    'priced-market': undefined,
    'small-letters': `await client.createOrder('BTC/USDT:USDT', 'limit', 'BUYS', 0.01, 40000);`,
    'wrong-name': `await client.createOrder(${market}, 0.01, undefined, { reduceonly: true });`,
    'may-be-undefined': `await client.createOrder(${market}, 0.01, undefined, { reduceOnly: maybe(true) });`,
    'wrong-type': `await client.createOrder('BTC/USDT:USDT', 'LIMIT_MAKER', 'buy', 0.01, 40000);`,
    'stop-as-order': undefined,
    'cancel-nothing': `await client.cancelOrder(maybe('1'), 'BTC/USDT:USDT');`,
    'cancel-rounded': `await client.cancelOrder(rounded, 'BTC/USDT:USDT');`,
    'cancel-everything': `await client.cancelAllOrders(maybe('BTC/USDT:USDT'));`,
    negative: `await client.createOrder(${limit}, -0.01, 40000);`,
    'not-a-number': `await client.createOrder(${limit}, Number('0,01'), 40000);`,
    'too-small': `await client.createOrder(${limit}, 0.0000001, 40000);`,
    'no-such-symbol': `await client.createOrder('BTC/UDST:USDT', 'limit', 'buy', 0.01, 40000);`,
    'long-id': `await client.createOrder(${limit}, 0.01, 40000, { clientOrderId: 'x'.repeat(40) });`,
    'big-window': `const other = open({ apiKey: place.apiKey, secret: place.secretKey, options: { recvWindow: 120_000 } }); await other.createOrder(${limit}, 0.01, 40000);`,
    'margin-type': undefined,
    'six-orders': `await client.createOrders(Array.from({ length: 6 }, () => ({ symbol: 'BTC/USDT:USDT', type: 'limit', side: 'buy', amount: 0.01, price: 40000 })));`,
    'no-key': `const other = open({ apiKey: place.apiKey }); await other.createOrder(${limit}, 0.01, 40000);`,
  },
};
