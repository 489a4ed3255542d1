import { badOptions, callByName, testBadInput } from '@openderivs/described';
import { type BitgetUta, createBitgetUta } from '../src/index.ts';

const pair = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
const order = { ...pair, side: 'buy', orderType: 'market', qty: '0.01' } as const;

const placed = (change: object) => (uta: BitgetUta) => callByName(uta, 'placeOrder', { ...order, ...change });
const batch =
  (...changes: object[]) =>
  (uta: BitgetUta) =>
    callByName(
      uta,
      'placeBatchOrders',
      changes.map((change) => ({ ...order, ...change })),
    );

testBadInput<BitgetUta>({
  api: 'bitget-uta',
  create: (options) => createBitgetUta(options as Parameters<typeof createBitgetUta>[0]),
  key: ({ credentials }) => credentials.bitget.unified,
  options: [
    ...badOptions,
    ['a key without its passphrase', 'passphrase', { passphrase: undefined }],
    ['an empty passphrase', 'passphrase', { passphrase: '' }],
    ['a receive window', 'recvWindow', { recvWindow: 5000 }],
    ['a testnet, which Bitget has not', 'environment', { environment: 'testnet', baseUrl: undefined }],
  ],
  calls: [
    ['no parameters at all', 'category', (uta) => callByName(uta, 'placeOrder')],
    ['a list for parameters', 'params', (uta) => callByName(uta, 'placeOrder', [order])],
    ['an object for a list', 'body', (uta) => callByName(uta, 'placeBatchOrders', order)],
    ['a missing property', 'qty', placed({ qty: undefined })],
    ['a misspelt stop-loss, which would be none', 'stoploss', placed({ stoploss: '57000' })],
    ['a name of the classic API', 'size', placed({ size: '1' })],
    ['the classic way to close', 'tradeSide', placed({ tradeSide: 'close' })],
    ['NaN', 'qty', placed({ qty: Number.NaN })],
    ['infinity', 'qty', placed({ qty: Number.NEGATIVE_INFINITY })],
    ['a number that needs an exponent', 'qty', placed({ qty: 1e-7 })],
    ['an exponent in a text', 'qty', placed({ qty: '1e-7' })],
    ['a computed fraction', 'qty', placed({ qty: 0.1 + 0.2 })],
    ['an empty decimal', 'qty', placed({ qty: '' })],
    ['null', 'qty', placed({ qty: null })],
    [
      'undefined for reduceOnly, without which the order may open a position',
      'reduceOnly',
      placed({ reduceOnly: undefined }),
    ],
    [
      'undefined for the margin mode, without which all of the account stands behind it',
      'marginMode',
      placed({ marginMode: undefined }),
    ],
    ['an id that has lost digits already', 'orderId', (uta) => callByName(uta, 'cancelOrder', { orderId: 2 ** 53 })],
    ['NaN in an order of a batch', 'body[0].qty', batch({ qty: Number.NaN })],
    ['reduceOnly in a batch, which passes it over', 'body[1].reduceOnly', batch({}, { reduceOnly: 'yes' })],
    ['a client order id twice in a batch', 'body[1].clientOid', batch({ clientOid: 'a' }, { clientOid: 'a' })],
    ['a batch of nothing', 'body', batch()],
    ['a receive window', 'recvWindow', (uta) => callByName(uta, 'placeOrder', order, { recvWindow: 5000 })],
    [
      'an id in a list that has lost digits',
      'body[0].orderId',
      (uta) => callByName(uta, 'cancelBatchOrders', [{ ...pair, orderId: 2 ** 53 }]),
    ],
    ...([undefined, null, ''] as const).map(
      (symbol) =>
        [
          `${JSON.stringify(symbol)} for the pair whose orders are to go, which would be every one's`,
          'symbol',
          (uta: BitgetUta) => callByName(uta, 'cancelAllOrders', { category: 'USDT-FUTURES', symbol }),
        ] as const,
    ),
    [
      'undefined for the side to close, which would be both',
      'posSide',
      (uta) => callByName(uta, 'closeAllPositions', { ...pair, posSide: undefined }),
    ],
    [
      'the same by verb',
      'posSide',
      (uta) => callByName(uta, 'POST', '/api/v3/trade/close-positions', { body: { ...pair, posSide: undefined } }),
    ],
    ['a fractional limit', 'limit', (uta) => callByName(uta, 'getOpenOrders', { limit: 2.5 })],
  ],
});
