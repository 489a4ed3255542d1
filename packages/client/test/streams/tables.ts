import type { ChannelRow, StreamsTable } from '../../src/streams/channel-table.ts';

const symbol = { name: 'symbol', many: true, lower: true } as const;

const binanceChannels: readonly ChannelRow[] = [
  {
    ...{ name: 'aggTrade', route: 'market', topic: '{symbol}@aggTrade', parameters: [symbol], overflow: 'keep' },
    ...{ time: 'E', id: 'a', integers: ['a', 'f', 'l'] },
    proof: { operation: 'checkServerTime', parameters: {}, time: 'lastTrade' },
  },
  {
    ...{ name: 'markPrice', route: 'market', topic: '{symbol}@markPrice[@{updateSpeed}]', overflow: 'conflate' },
    parameters: [symbol, { name: 'updateSpeed', optional: true, values: ['1s'] }],
    ...{ time: 'E', whole: true, silence: 9_000 },
  },
  {
    ...{ name: 'allTickers', route: 'market', topic: '!ticker@arr', parameters: [], overflow: 'conflate' },
    ...{
      time: 'E',
      key: 's',
      integers: ['[].F', '[].L'],
      products: { member: 'st', own: 1, symbol: 's', pattern: '^(?!.*USD_(PERP|\\d{6})$)' },
    },
  },
  {
    ...{ name: 'diffDepth', route: 'public', topic: '{symbol}@depth[@{updateSpeed}]', overflow: 'resync' },
    parameters: [symbol, { name: 'updateSpeed', optional: true, values: ['100ms', '500ms'] }],
    ...{ time: 'E', id: 'u', previous: 'pu', integers: ['U', 'u', 'pu'] },
    proof: { operation: 'checkServerTime', parameters: {}, time: 'lastTrade', id: 'lastUpdateId' },
    book: {
      ...{ bids: 'b', asks: 'a', depths: [1000, 5] },
      snapshot: {
        ...{ operation: 'getOrderBook', parameters: { symbol: '{symbol}', limit: '{depth}' } },
        ...{ id: 'lastUpdateId', bids: 'bids', asks: 'asks', time: 'T' },
      },
    },
  },
  {
    ...{
      name: 'bookTicker',
      route: 'public',
      topic: '{symbol}@bookTicker',
      parameters: [symbol],
      overflow: 'conflate',
    },
    ...{ time: 'E', id: 'u', whole: true, integers: ['u'] },
  },
  {
    ...{ name: 'kline', route: 'market', topic: '{symbol}@kline_{interval}', overflow: 'conflate', key: 'k.t' },
    parameters: [symbol, { name: 'interval', values: ['1m', '1M'] }],
    ...{ time: 'E', integers: ['k.f', 'k.L'] },
  },
];

export const binanceTable: StreamsTable = {
  channels: binanceChannels,
  servers: { production: 'wss://fstream.binance.com', sandbox: 'ws://127.0.0.1:4801' },
  routes: { public: '/public/stream', market: '/market/stream' },
  limits: { pool: 'binance-streams', streams: 200, framesPerSecond: 10, perFrame: 100, lifetime: 86_400 },
};

const bitgetParameters = [
  { name: 'instType', values: ['usdt-futures', 'coin-futures'] },
  { name: 'symbol', many: true },
] as const;

export const bitgetTable: StreamsTable = {
  channels: [
    {
      ...{
        name: 'ticker',
        route: 'public',
        parameters: bitgetParameters,
        overflow: 'conflate',
        whole: true,
        time: 'ts',
      },
      topic: { instType: '{instType}', topic: 'ticker', symbol: '{symbol}' },
    },
    {
      ...{ name: 'books', route: 'public', parameters: bitgetParameters, overflow: 'resync', time: 'ts' },
      topic: { instType: '{instType}', topic: 'books', symbol: '{symbol}' },
      ...{ id: 'data.0.seq', previous: 'data.0.pseq', whole: 'action=snapshot' },
      integers: ['data[].seq', 'data[].pseq'],
      book: {
        ...{ bids: 'data.0.b', asks: 'data.0.a', depths: [1000], cut: 3 },
        proof: {
          ...{ operation: 'getOrderBook', parameters: { category: '{instType:upper}', symbol: '{symbol}' } },
          ...{ bids: 'b', asks: 'a' },
        },
      },
    },
    {
      ...{ name: 'publicTrade', route: 'public', parameters: bitgetParameters, overflow: 'keep', time: 'ts' },
      topic: { instType: '{instType}', topic: 'publicTrade', symbol: '{symbol}' },
      id: 'data[].i',
    },
    {
      ...{ name: 'liquidation', route: 'public', overflow: 'keep', time: 'ts' },
      parameters: [{ name: 'instType' }, { name: 'symbol', optional: true }],
      topic: { instType: '{instType}', topic: 'liquidation', symbol: '{symbol}' },
    },
  ],
  servers: { production: 'wss://ws.bitget.com' },
  routes: { public: '/v3/ws/public' },
  limits: {
    ...{ pool: 'bitget', connections: { count: 300, perSeconds: 300 }, openConnections: 100, streams: 50 },
    ...{ framesPerSecond: 10, requestsPerHour: 240, perFrame: 20, bytesPerFrame: 4_096, lifetime: 86_400 },
  },
};
