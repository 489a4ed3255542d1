import { badOptions, badOrderCalls, callByName, testBadInput } from '@openderivs/described';
import { type BinanceUsdm, createBinanceUsdm } from '../src/index.ts';

const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '1' } as const;

testBadInput<BinanceUsdm>({
  api: 'binance-usdm',
  create: (options) => createBinanceUsdm(options as Parameters<typeof createBinanceUsdm>[0]),
  key: ({ credentials }) => credentials.binance.hmac,
  options: badOptions,
  calls: [
    ...badOrderCalls({ place: 'newOrder', query: 'queryOrder', order }),
    [
      'a lost digit in a list of ids',
      'orderIdList[0]',
      (usdm) => usdm.cancelMultipleOrders({ symbol: order.symbol, orderIdList: [2 ** 53] }),
    ],
    [
      'NaN in an order of a batch',
      'batchOrders[0].quantity',
      (usdm) => usdm.placeMultipleOrders({ batchOrders: [{ ...order, quantity: Number.NaN }] }),
    ],
    [
      'undefined in an order of a batch, where leaving it out lets the order open a position',
      'batchOrders[1].reduceOnly',
      (usdm) => callByName(usdm, 'placeMultipleOrders', { batchOrders: [order, { ...order, reduceOnly: undefined }] }),
    ],
    [
      'a misspelt name in an order of a batch',
      'batchOrders[1].redueOnly',
      (usdm) => callByName(usdm, 'placeMultipleOrders', { batchOrders: [order, { ...order, redueOnly: true }] }),
    ],
    [
      'an exponent in an order of a batch',
      'batchOrders[0].quantity',
      (usdm) => callByName(usdm, 'placeMultipleOrders', { batchOrders: [{ ...order, quantity: '1e-8' }] }),
    ],
    ...['POST', 'placeMultipleOrders'].map(
      (way) =>
        [
          `a client order id twice in a batch by ${way}`,
          'batchOrders[2].newClientOrderId',
          (usdm: BinanceUsdm) => {
            const batchOrders = ['a', 'b', 'a'].map((newClientOrderId) => ({ ...order, newClientOrderId }));
            return way === 'POST'
              ? usdm.POST('/fapi/v1/batchOrders', { params: { query: { batchOrders } } })
              : usdm.placeMultipleOrders({ batchOrders });
          },
        ] as const,
    ),
    [
      'a fractional leverage',
      'leverage',
      (usdm) => usdm.changeInitialLeverage({ symbol: order.symbol, leverage: 2.5 }),
    ],
  ],
});
