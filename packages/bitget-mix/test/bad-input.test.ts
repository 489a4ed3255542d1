import { badOptions, callByName, testBadInput } from '@openderivs/described';
import { type BitgetMix, createBitgetMix } from '../src/index.ts';

const order = {
  symbol: 'BTCUSDT',
  productType: 'USDT-FUTURES',
  marginMode: 'crossed',
  marginCoin: 'USDT',
  side: 'buy',
  orderType: 'market',
  size: '0.01',
} as const;

const pair = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;

const placed = (change: object) => (bitget: BitgetMix) => callByName(bitget, 'placeOrder', { ...order, ...change });

testBadInput<BitgetMix>({
  api: 'bitget-mix',
  create: (options) => createBitgetMix(options as Parameters<typeof createBitgetMix>[0]),
  key: ({ credentials }) => credentials.bitget.hmac,
  options: [
    ...badOptions,
    ['a key without its passphrase', 'passphrase', { passphrase: undefined }],
    ['an empty passphrase', 'passphrase', { passphrase: '' }],
    ['a receive window', 'recvWindow', { recvWindow: 5000 }],
    ['a testnet, which Bitget has not', 'environment', { environment: 'testnet', baseUrl: undefined }],
  ],
  calls: [
    ['no parameters at all', 'symbol', (bitget) => callByName(bitget, 'placeOrder')],
    ['a list for parameters', 'params', (bitget) => callByName(bitget, 'placeOrder', [order])],
    ['a missing property', 'marginMode', placed({ marginMode: undefined })],
    ['a misspelt property', 'sise', placed({ sise: '1' })],
    ['NaN', 'size', placed({ size: Number.NaN })],
    ['infinity', 'size', placed({ size: Number.NEGATIVE_INFINITY })],
    ['a number that needs an exponent', 'size', placed({ size: 1e-7 })],
    ['an exponent in a text', 'size', placed({ size: '1e-7' })],
    ['a computed fraction', 'size', placed({ size: 0.1 + 0.2 })],
    ['an empty decimal', 'size', placed({ size: '' })],
    ['null', 'size', placed({ size: null })],
    [
      'an id that has lost digits already',
      'orderId',
      (bitget) =>
        callByName(bitget, 'cancelOrder', { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', orderId: 2 ** 53 }),
    ],
    [
      'NaN in an order of a batch',
      'orderList[0].size',
      (bitget) =>
        bitget.placeBatchOrders({
          symbol: 'BTCUSDT',
          productType: 'USDT-FUTURES',
          marginMode: 'crossed',
          marginCoin: 'USDT',
          orderList: [{ side: 'buy', orderType: 'market', size: Number.NaN }],
        }),
    ],
    [
      'a misspelt name in an order of a batch',
      'orderList[0].redueOnly',
      (bitget) =>
        callByName(bitget, 'placeBatchOrders', {
          symbol: 'BTCUSDT',
          productType: 'USDT-FUTURES',
          marginMode: 'crossed',
          marginCoin: 'USDT',
          orderList: [{ side: 'buy', orderType: 'market', size: '0.01', redueOnly: 'YES' }],
        }),
    ],
    [
      'a client order id twice in a batch',
      'orderList[1].clientOid',
      (bitget) =>
        bitget.placeBatchOrders({
          ...pair,
          marginMode: 'crossed',
          marginCoin: 'USDT',
          orderList: [
            { side: 'buy', orderType: 'market', size: '0.01', clientOid: 'a' },
            { side: 'sell', orderType: 'market', size: '0.01', clientOid: 'a' },
          ],
        }),
    ],
    ['a receive window', 'recvWindow', (bitget) => callByName(bitget, 'placeOrder', order, { recvWindow: 5000 })],
    [
      'an id in a list that has lost digits',
      'orderIdList[0].orderId',
      (bitget) =>
        callByName(bitget, 'cancelBatchOrders', {
          symbol: 'BTCUSDT',
          productType: 'USDT-FUTURES',
          orderIdList: [{ orderId: 2 ** 53 }],
        }),
    ],
    ...([undefined, null, []] as const).map(
      (orderIdList) =>
        [
          `${JSON.stringify(orderIdList)} for the orders to cancel, which would be all`,
          'orderIdList',
          (bitget: BitgetMix) => callByName(bitget, 'cancelBatchOrders', { ...pair, orderIdList }),
        ] as const,
    ),
    [
      'the same by verb',
      'orderIdList',
      (bitget) =>
        callByName(bitget, 'POST', '/api/v2/mix/order/batch-cancel-orders', {
          body: { ...pair, orderIdList: undefined },
        }),
    ],
    [
      'undefined for the trigger orders to cancel',
      'orderIdList',
      (bitget) =>
        callByName(bitget, 'cancelTriggerOrder', { ...pair, planType: 'normal_plan', orderIdList: undefined }),
    ],
    [
      'an empty symbol, without which every position is closed',
      'symbol',
      (bitget) => callByName(bitget, 'flashClosePosition', { ...pair, symbol: '' }),
    ],
    [
      'undefined in an order of a batch, where leaving it out lets the order open a position',
      'orderList[0].reduceOnly',
      (bitget) =>
        callByName(bitget, 'placeBatchOrders', {
          ...pair,
          marginMode: 'crossed',
          marginCoin: 'USDT',
          orderList: [{ side: 'buy', orderType: 'market', size: '1', reduceOnly: undefined }],
        }),
    ],
    ['a fractional limit', 'limit', (bitget) => callByName(bitget, 'getVipFeeRate', { limit: 2.5 })],
  ],
});
