import { badOptions, badOrderCalls, callByName, testBadInput } from '@openderivs/described';
import { type BinanceCoinm, createBinanceCoinm } from '../src/index.ts';

const order = { symbol: 'BTCUSD_PERP', side: 'BUY', type: 'MARKET', quantity: '1' } as const;

testBadInput<BinanceCoinm>({
  api: 'binance-coinm',
  create: (options) => createBinanceCoinm(options as Parameters<typeof createBinanceCoinm>[0]),
  key: ({ credentials }) => credentials.binance.hmac,
  options: badOptions,
  calls: [
    ...badOrderCalls({ place: 'newOrder', query: 'queryOrder', order }),
    [
      'a lost digit in a list of ids',
      'orderIdList[0]',
      (coinm) => coinm.cancelMultipleOrders({ symbol: order.symbol, orderIdList: [2 ** 53] }),
    ],
    [
      'NaN in an order of a batch',
      'batchOrders[0].quantity',
      (coinm) => coinm.placeMultipleOrders({ batchOrders: [{ ...order, quantity: Number.NaN }] }),
    ],
    [
      'undefined in an order of a batch, where leaving it out lets the order open a position',
      'batchOrders[1].reduceOnly',
      (coinm) =>
        callByName(coinm, 'placeMultipleOrders', { batchOrders: [order, { ...order, reduceOnly: undefined }] }),
    ],
    [
      'a misspelt name in an order of a batch',
      'batchOrders[1].redueOnly',
      (coinm) => callByName(coinm, 'placeMultipleOrders', { batchOrders: [order, { ...order, redueOnly: true }] }),
    ],
    [
      'an exponent in an order of a batch',
      'batchOrders[0].quantity',
      (coinm) => callByName(coinm, 'placeMultipleOrders', { batchOrders: [{ ...order, quantity: '1e-8' }] }),
    ],
    [
      'a fractional leverage',
      'leverage',
      (coinm) => coinm.changeInitialLeverage({ symbol: order.symbol, leverage: 2.5 }),
    ],
  ],
});
