import type { Programs } from '../../../bench/src/peers/mistakes/mistakes.ts';

const buy = `symbol: 'BTCUSDT', side: Api.NewOrderSideEnum.BUY`;
const item = `symbol: 'BTCUSDT', side: Api.PlaceMultipleOrdersBatchOrdersParameterInnerSideEnum.BUY, type: Api.PlaceMultipleOrdersBatchOrdersParameterInnerTypeEnum.LIMIT, timeInForce: Api.PlaceMultipleOrdersBatchOrdersParameterInnerTimeInForceEnum.GTC, price: 40000, quantity: 0.01`;
const configuration = `apiKey: place.apiKey, basePath: place.origin`;

export const programs: Programs = {
  before: `
    import { DerivativesTradingUsdsFutures, DerivativesTradingUsdsFuturesRestAPI as Api } from '@binance/derivatives-trading-usds-futures';
    const connect = async () => new DerivativesTradingUsdsFutures({ configurationRestAPI: { ${configuration}, apiSecret: place.secretKey } }).restAPI;
    const limit = { ${buy}, type: Api.NewOrderTypeEnum.LIMIT, timeInForce: Api.NewOrderTimeInForceEnum.GTC, price: 40000 } as const;
    const market = { ${buy}, type: Api.NewOrderTypeEnum.MARKET } as const;`,
  right: `await client.newOrder({ ...limit, quantity: 0.01 });`,
  mistaken: {
    'no-price': `await client.newOrder({ ${buy}, type: Api.NewOrderTypeEnum.LIMIT, timeInForce: Api.NewOrderTimeInForceEnum.GTC, quantity: 0.01 });`,
    'no-time-in-force': `await client.newOrder({ ${buy}, type: Api.NewOrderTypeEnum.LIMIT, price: 40000, quantity: 0.01 });`,
    'priced-market': `await client.newOrder({ ...market, quantity: 0.01, price: 40000 });`,
    'small-letters': `await client.newOrder({ ...limit, quantity: 0.01, side: 'buy' });`,
    'wrong-name': `const order = { ...market, quantity: 0.01, reduceonly: Api.NewOrderReduceOnlyEnum.TRUE }; await client.newOrder(order);`,
    'may-be-undefined': `await client.newOrder({ ...market, quantity: 0.01, reduceOnly: maybe(Api.NewOrderReduceOnlyEnum.TRUE) });`,
    'wrong-type': `await client.newOrder({ ...limit, quantity: 0.01, type: 'LIMIT_MAKER' });`,
    'stop-as-order': `await client.newOrder({ symbol: 'BTCUSDT', side: Api.NewOrderSideEnum.SELL, type: Api.NewOrderTypeEnum.STOP_MARKET, quantity: 0.01, stopPrice: 30000 });`,
    'cancel-nothing': `await client.cancelOrder({ symbol: 'BTCUSDT' });`,
    'cancel-rounded': `await client.cancelOrder({ symbol: 'BTCUSDT', orderId: rounded });`,
    'cancel-everything': `await client.cancelAllOpenOrders({ symbol: maybe('BTCUSDT') });`,
    negative: `await client.newOrder({ ...limit, quantity: -0.01 });`,
    'not-a-number': `await client.newOrder({ ...limit, quantity: Number('0,01') });`,
    'too-small': `await client.newOrder({ ...limit, quantity: 0.0000001 });`,
    'no-such-symbol': `await client.newOrder({ ...limit, quantity: 0.01, symbol: 'BTCUDST' });`,
    'long-id': `await client.newOrder({ ...limit, quantity: 0.01, newClientOrderId: 'x'.repeat(40) });`,
    'big-window': `await client.newOrder({ ...limit, quantity: 0.01, recvWindow: 120_000 });`,
    'margin-type': `await client.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: 1, type: 3 });`,
    'six-orders': `await client.placeMultipleOrders({ batchOrders: Array.from({ length: 6 }, () => ({ ${item} })) });`,
    'no-key': `await new DerivativesTradingUsdsFutures({ configurationRestAPI: { ${configuration} } }).restAPI.newOrder({ ...limit, quantity: 0.01 });`,
  },
};
