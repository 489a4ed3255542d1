// Generated from specs/bitget-uta. Do not edit.

import type { Decimal, Id, OtherString, UnixMs } from '@openderivs/client';
import type { OrderBook, OrderBookOptions, StreamsTable, SubscribeOptions, Subscription, UserDataTable } from '@openderivs/client/streams';

/** What the client knows of the streams. */
export const streams: StreamsTable = {
  servers: { production: 'wss://ws.bitget.com', demo: 'wss://wspap.bitget.com', sandbox: 'ws://127.0.0.1:4805' },
  routes: { public: '/v3/ws/public', private: '/v3/ws/private' },
  limits: { pool: 'bitget-streams', connections: { count: 300, perSeconds: 300 }, openConnections: 100, streams: 50, framesPerSecond: 10, requestsPerHour: 240, perFrame: 20, bytesPerFrame: 4096, lifetime: 86400 },
  channels: [
    { name: 'ticker', route: 'public', topic: { instType: '{instType}', topic: 'ticker', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true },
    { name: 'kline', route: 'public', topic: { instType: '{instType}', topic: 'kline', symbol: '{symbol}', interval: '{interval}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }, { name: 'interval', values: ['1m', '3m', '5m', '15m', '30m', '1H', '4H', '6H', '12H', '1D'] }], overflow: 'keep', time: 'ts' },
    { name: 'books', route: 'public', topic: { instType: '{instType}', topic: 'books', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'resync', time: 'ts', id: 'data.0.seq', previous: 'data.0.pseq', whole: 'action=snapshot', integers: ['data[].seq', 'data[].pseq'], book: { bids: 'data.0.b', asks: 'data.0.a', depths: [1000], proof: { operation: 'getOrderBook', parameters: { category: '{instType:upper}', symbol: '{symbol}', limit: '5' }, bids: 'b', asks: 'a' } } },
    { name: 'books1', route: 'public', topic: { instType: '{instType}', topic: 'books1', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'] },
    { name: 'books5', route: 'public', topic: { instType: '{instType}', topic: 'books5', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'] },
    { name: 'books50', route: 'public', topic: { instType: '{instType}', topic: 'books50', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'resync', time: 'ts', id: 'data.0.seq', previous: 'data.0.pseq', whole: 'action=snapshot', integers: ['data[].seq', 'data[].pseq'], book: { bids: 'data.0.b', asks: 'data.0.a', depths: [50], window: true, proof: { operation: 'getOrderBook', parameters: { category: '{instType:upper}', symbol: '{symbol}', limit: '5' }, bids: 'b', asks: 'a' } } },
    { name: 'publicTrade', route: 'public', topic: { instType: '{instType}', topic: 'publicTrade', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'keep', time: 'ts', id: 'data[].i' },
    { name: 'rpiBooks', route: 'public', topic: { instType: '{instType}', topic: 'rpi-books', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'resync', time: 'ts', id: 'data.0.seq', previous: 'data.0.pseq', whole: 'action=snapshot', integers: ['data[].seq', 'data[].pseq'] },
    { name: 'rpiBooks1', route: 'public', topic: { instType: '{instType}', topic: 'rpi-books1', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'] },
    { name: 'rpiBooks5', route: 'public', topic: { instType: '{instType}', topic: 'rpi-books5', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'] },
    { name: 'rpiBooks50', route: 'public', topic: { instType: '{instType}', topic: 'rpi-books50', symbol: '{symbol}' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures', 'spot'] }, { name: 'symbol', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'] },
    { name: 'liquidation', route: 'public', topic: { instType: '{instType}', topic: 'liquidation' }, parameters: [{ name: 'instType', values: ['usdt-futures', 'usdc-futures', 'coin-futures'] }], overflow: 'keep', time: 'ts' },
    { name: 'order', route: 'private', topic: { instType: 'UTA', topic: 'order' }, parameters: [], overflow: 'keep', key: 'data.0.orderId', time: 'data.0.updatedTime', integers: ['data[].requestId'], isPrivate: true },
    { name: 'strategyOrder', route: 'private', topic: { instType: 'UTA', topic: 'strategy-order', symbol: 'default' }, parameters: [], overflow: 'keep', key: 'data.0.orderId', time: 'data.0.updatedTime', isPrivate: true },
    { name: 'fill', route: 'private', topic: { instType: 'UTA', topic: 'fill' }, parameters: [], overflow: 'keep', time: 'ts', id: 'data[].execId', isPrivate: true },
    { name: 'fastFill', route: 'private', topic: { instType: 'UTA', topic: 'fast-fill' }, parameters: [], overflow: 'keep', time: 'ts', id: 'data[].execId', isPrivate: true },
    { name: 'position', route: 'private', topic: { instType: 'UTA', topic: 'position' }, parameters: [], overflow: 'keep', time: 'ts', whole: 'action=snapshot', isPrivate: true },
    { name: 'account', route: 'private', topic: { instType: 'UTA', topic: 'account' }, parameters: [], overflow: 'keep', time: 'ts', silence: 30000, isPrivate: true },
    { name: 'adlNotification', route: 'private', topic: { instType: 'UTA', topic: 'adl-notification' }, parameters: [], overflow: 'keep', time: 'ts', isPrivate: true },
  ],
};

/** What the client knows of the account's events. */
export const userData: UserDataTable = {
  channels: [{ channel: 'order' }, { channel: 'strategyOrder' }, { channel: 'fill' }, { channel: 'fastFill', option: 'fast' }, { channel: 'position', speaks: true }, { channel: 'account', speaks: true }],
  products: { values: ['USDT-FUTURES', 'USDC-FUTURES', 'COIN-FUTURES', 'SPOT', 'MARGIN'], default: ['USDT-FUTURES', 'USDC-FUTURES', 'COIN-FUTURES'] },
  frames: [
    { channel: 'fill', facts: [{ kind: 'fill', at: 'data[]', fields: { product: 'category', symbol: 'symbol', tradeId: 'execId', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'holdSide', price: 'execPrice', quantity: 'execQty', fee: 'feeDetail.0.fee', feeAsset: 'feeDetail.0.feeCoin', realizedProfit: 'execPnl', maker: { is: { tradeScope: 'maker' } }, time: 'execTime' } }] },
    { channel: 'fastFill', facts: [{ kind: 'fill', at: 'data[]', early: true, fields: { product: 'category', symbol: 'symbol', tradeId: 'execId', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'holdSide', price: 'execPrice', quantity: 'execQty', maker: { is: { tradeScope: 'maker' } }, time: 'execTime' } }, { kind: 'fill', at: 'data', early: true, unless: { execId: '' }, fields: { product: 'category', symbol: 'symbol', tradeId: 'execId', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'holdSide', price: 'execPrice', quantity: 'execQty', maker: { is: { tradeScope: 'maker' } }, time: 'execTime' } }] },
    { channel: 'order', facts: [{ kind: 'order', at: 'data[]', fields: { product: 'category', symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'holdSide', type: 'orderType', timeInForce: 'timeInForce', price: 'price', quantity: 'qty', filled: 'cumExecQty', averagePrice: 'avgPrice', status: 'orderStatus', reduceOnly: { is: { reduceOnly: ['yes', 'YES'] } }, time: 'updatedTime' }, open: { orderStatus: ['live', 'new', 'partially_filled'] } }] },
    { channel: 'strategyOrder', facts: [{ kind: 'algoOrder', at: 'data[]', fields: { product: 'category', symbol: 'symbol', algoId: 'orderId', clientAlgoId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'type', triggerPrice: ['triggerPrice', 'stopLoss', 'takeProfit'], price: ['triggerOrderPrice', 'slLimitPrice', 'tpLimitPrice'], quantity: 'qty', status: 'status', time: 'updatedTime' }, open: { status: ['pending', 'submitting'] } }] },
    { channel: 'position', facts: [{ kind: 'position', at: 'data[]', fields: { symbol: 'symbol', side: 'posSide', amount: 'size', entryPrice: 'avgPrice', unrealizedProfit: 'unrealisedPnl', marginMode: 'marginMode', time: 'updatedTime' }, negative: { posSide: 'short' } }] },
    { channel: 'account', facts: [{ kind: 'balance', at: 'data[].coin[]', fields: { asset: 'coin', balance: 'balance', available: 'available', time: '/ts' } }] },
  ],
  reads: {
    orders: [
      { operation: 'getOpenOrders', facts: [{ kind: 'order', at: 'list[]', fields: { product: 'category', symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'orderType', timeInForce: 'timeInForce', price: 'price', quantity: 'qty', filled: 'cumExecQty', averagePrice: 'avgPrice', status: 'orderStatus', reduceOnly: { is: { reduceOnly: ['yes', 'YES'] } }, time: 'updatedTime' }, open: { orderStatus: ['live', 'new', 'partially_filled'] } }], paging: { by: 'cursor', parameter: 'cursor', list: 'list', next: 'cursor', id: 'orderId', limit: 100 } },
    ],
    algoOrders: [
      { operation: 'getUnfilledStrategyOrders', parameters: { category: '{product}' }, facts: [{ kind: 'algoOrder', at: '[]', set: { status: 'pending' }, fields: { product: 'category', symbol: 'symbol', algoId: 'orderId', clientAlgoId: 'clientOid', positionSide: 'posSide', type: 'type', triggerPrice: ['triggerPrice', 'stopLoss', 'takeProfit'], price: ['triggerOrderPrice', 'slLimitPrice', 'tpLimitPrice'], quantity: 'qty', status: 'status', time: 'updatedTime' }, open: { status: ['pending', 'submitting'] } }] },
    ],
    positions: [
      { operation: 'getPositionInfo', parameters: { category: 'USDT-FUTURES' }, facts: [{ kind: 'position', at: 'list[]', fields: { symbol: 'symbol', side: 'posSide', amount: 'total', entryPrice: 'avgPrice', unrealizedProfit: 'unrealisedPnl', marginMode: 'marginMode', time: 'updatedTime' }, negative: { posSide: 'short' } }] },
      { operation: 'getPositionInfo', parameters: { category: 'USDC-FUTURES' }, facts: [{ kind: 'position', at: 'list[]', fields: { symbol: 'symbol', side: 'posSide', amount: 'total', entryPrice: 'avgPrice', unrealizedProfit: 'unrealisedPnl', marginMode: 'marginMode', time: 'updatedTime' }, negative: { posSide: 'short' } }] },
      { operation: 'getPositionInfo', parameters: { category: 'COIN-FUTURES' }, facts: [{ kind: 'position', at: 'list[]', fields: { symbol: 'symbol', side: 'posSide', amount: 'total', entryPrice: 'avgPrice', unrealizedProfit: 'unrealisedPnl', marginMode: 'marginMode', time: 'updatedTime' }, negative: { posSide: 'short' } }] },
    ],
    balances: [
      { operation: 'getAccountAssets', facts: [{ kind: 'balance', at: 'assets[]', fields: { asset: 'coin', balance: 'balance', available: 'available' } }] },
    ],
    order: [
      { operation: 'getOrderDetails', parameters: { orderId: '{orderId}' }, absent: ['25204'], facts: [{ kind: 'order', fields: { product: 'category', symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'orderType', timeInForce: 'timeInForce', price: 'price', quantity: 'qty', filled: 'cumExecQty', averagePrice: 'avgPrice', status: 'orderStatus', reduceOnly: { is: { reduceOnly: ['yes', 'YES'] } }, time: 'updatedTime' }, open: { orderStatus: ['live', 'new', 'partially_filled'] } }] },
    ],
    orderHistory: [
      { operation: 'getOrderHistory', parameters: { category: '{product}' }, reach: '90d', facts: [{ kind: 'order', at: 'list[]', fields: { product: 'category', symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'orderType', timeInForce: 'timeInForce', price: 'price', quantity: 'qty', filled: 'cumExecQty', averagePrice: 'avgPrice', status: 'orderStatus', reduceOnly: { is: { reduceOnly: ['yes', 'YES'] } }, time: 'updatedTime' }, open: { orderStatus: ['live', 'new', 'partially_filled'] } }], paging: { by: 'cursor', parameter: 'cursor', list: 'list', next: 'cursor', id: 'orderId', item: 'createdTime', span: '30d', limit: 100 } },
    ],
    algoOrderHistory: [
      { operation: 'getHistoryStrategyOrders', parameters: { category: '{product}' }, facts: [{ kind: 'algoOrder', at: 'list[]', fields: { product: 'category', symbol: 'symbol', algoId: 'orderId', clientAlgoId: 'clientOid', positionSide: 'posSide', type: 'type', triggerPrice: ['triggerPrice', 'stopLoss', 'takeProfit'], price: ['triggerOrderPrice', 'slLimitPrice', 'tpLimitPrice'], quantity: 'qty', status: 'status', time: 'updatedTime' }, open: { status: ['pending', 'submitting'] } }], paging: { by: 'cursor', parameter: 'cursor', list: 'list', next: 'cursor', id: 'orderId', limit: 100 } },
    ],
    fills: [
      { operation: 'getFillHistory', reach: '90d', facts: [{ kind: 'fill', at: 'list[]', fields: { product: 'category', symbol: 'symbol', tradeId: 'execId', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'posSide', price: 'execPrice', quantity: 'execQty', fee: 'feeDetail.0.fee', feeAsset: 'feeDetail.0.feeCoin', realizedProfit: 'execPnl', maker: { is: { tradeScope: 'maker' } }, time: 'createdTime' } }], paging: { by: 'cursor', parameter: 'cursor', list: 'list', next: 'cursor', id: 'execId', item: 'createdTime', span: '30d', limit: 100 } },
    ],
  },
};

/**
 * Every stream of Bitget Unified Trading Account (v3) as a method. Nothing is sent before the first of them is
 * called.
 */
export interface BitgetUtaStreamMethods {
  /**
   * Prices and volume of one pair over 24 hours, with its best bid and ask.
   *
   * Sent on change, every 300 to 400 ms for futures and every 200 to 300 ms for spot by the docs, about every 100 ms
   * by measurement. Each frame is the whole ticker, and one comes upon subscribing. Futures add mark price, index
   * price, funding rate and open interest. The symbol stands in `arg` alone.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/uta/websocket/public/Tickers-Channel
   * @example
   * ```ts
   * for await (const event of streams.ticker({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  ticker(input: StreamInputs['ticker'], options?: SubscribeOptions): Subscription<TickerEvent>;

  /**
   * Candlesticks of one pair, the current one included.
   *
   * Begins with a snapshot. An update follows once a second while trades happen, and otherwise once an interval. A
   * candlestick comes again, with its new values, until its time is over; no field says that it is closed. A frame
   * may hold several.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/public/Candlesticks-Channel
   * @example
   * ```ts
   * for await (const event of streams.kline({ instType: 'usdt-futures', symbol: 'BTCUSDT', interval: '1m' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  kline(input: StreamInputs['kline'], options?: SubscribeOptions): Subscription<KlineEvent>;

  /**
   * The whole order book of one pair, then its changes.
   *
   * The first frame is a snapshot of up to 1000 levels a side. Updates follow every 50 ms while the book changes.
   * Keep a book from it like this: take the snapshot, replace the levels that an update names, remove those with size
   * `0`, and check that `pseq` of each update is the `seq` of the update before it; the `seq` of the snapshot lies
   * within `pseq` and `seq` of the first. If it does not, or if `pseq` of an update is 0, subscribe anew for another
   * snapshot. That a level is removed by `0` is printed on no page; books built so have stayed right over hundreds of
   * thousands of updates. The final state is sent: what changes and changes back within one interval may not be seen.
   * There has been no checksum since 2026-05-19.
   *
   * Overflow: Who falls behind gets a gap: the changes in between cannot be left out.
   * @see https://www.bitget.com/docs/uta/websocket/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books(input: StreamInputs['books'], options?: SubscribeOptions): Subscription<BooksEvent>;

  /**
   * The best bid and ask of one pair.
   *
   * Sent every millisecond at the fastest, every 3 ms by measurement, while they change. Each frame is whole and
   * replaces the one before; now and then one comes again unchanged. A side with fewer levels brings those that it
   * has.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/uta/websocket/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books1({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books1(input: StreamInputs['books1'], options?: SubscribeOptions): Subscription<Books1Event>;

  /**
   * The five best bids and asks of one pair.
   *
   * Sent every 10 ms while they change. Each frame is whole and replaces the one before; now and then one comes again
   * unchanged. A side with fewer levels brings those that it has.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/uta/websocket/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books5({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books5(input: StreamInputs['books5'], options?: SubscribeOptions): Subscription<Books5Event>;

  /**
   * The fifty best bids and asks of one pair, then their changes.
   *
   * The first frame is a snapshot. Updates follow every 20 ms while the levels change. Until 2026-11-05 every frame
   * was a snapshot, and no recorded frame shows yet that this is over: go by `action`, never by the name of the
   * topic. Keep a book from it like this: take the snapshot, replace the levels that an update names, remove those
   * with size `0`, and check that `pseq` of each update is the `seq` of the update before it; the `seq` of the
   * snapshot lies within `pseq` and `seq` of the first. If it does not, or if `pseq` of an update is 0, subscribe
   * anew for another snapshot. That a level is removed by `0` is printed on no page; books built so have stayed right
   * over hundreds of thousands of updates. The final state is sent: what changes and changes back within one interval
   * may not be seen.
   *
   * Overflow: Who falls behind gets a gap: the changes in between cannot be left out.
   * @see https://www.bitget.com/docs/uta/websocket/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books50({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books50(input: StreamInputs['books50'], options?: SubscribeOptions): Subscription<Books50Event>;

  /**
   * Trades of one pair, as they happen.
   *
   * Begins with a snapshot of some fifty recent trades, which comes again with every subscription. Each update then
   * brings what has been traded since, newest first. Ids grow, but not by one: they tell what has been seen, not what
   * is missing.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/public/New-Trades-Channel
   * @example
   * ```ts
   * for await (const event of streams.publicTrade({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  publicTrade(input: StreamInputs['publicTrade'], options?: SubscribeOptions): Subscription<PublicTradeEvent>;

  /**
   * The whole order book of one pair with orders of retail price improvement, then its changes.
   *
   * The first frame is a snapshot. Updates follow every 100 ms while the book changes. Orders of retail price
   * improvement are in it, with a size of their own in each level; an order sent through the API may not reach them.
   * `getRpiSymbols` lists the pairs. Its numbers are its own: they cannot be compared with those of `books`. `pseq`
   * of each update is the `seq` of the frame before; if it is not, or if it is 0, subscribe anew. How an update
   * removes a level is printed on no page, nor is a frame on record: both sizes `0` is what to expect, since one of
   * them may be 0 in a level that is there.
   *
   * Overflow: Who falls behind gets a gap: the changes in between cannot be left out.
   * @see https://www.bitget.com/docs/uta/websocket/public/RPI-OrderBook-Channel
   * @example
   * ```ts
   * for await (const event of streams.rpiBooks({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  rpiBooks(input: StreamInputs['rpiBooks'], options?: SubscribeOptions): Subscription<RpiBooksEvent>;

  /**
   * The best bid and ask of one pair, orders of retail price improvement included.
   *
   * Sent every 10 ms while they change. Each frame is whole and replaces the one before. Orders of retail price
   * improvement are in it, with a size of their own in each level; an order sent through the API may not reach them.
   * `getRpiSymbols` lists the pairs.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/uta/websocket/public/RPI-OrderBook-Channel
   * @example
   * ```ts
   * for await (const event of streams.rpiBooks1({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  rpiBooks1(input: StreamInputs['rpiBooks1'], options?: SubscribeOptions): Subscription<RpiBooks1Event>;

  /**
   * The five best bids and asks of one pair, orders of retail price improvement included.
   *
   * Sent every 100 ms while they change. Each frame is whole and replaces the one before. Orders of retail price
   * improvement are in it, with a size of their own in each level; an order sent through the API may not reach them.
   * `getRpiSymbols` lists the pairs.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/uta/websocket/public/RPI-OrderBook-Channel
   * @example
   * ```ts
   * for await (const event of streams.rpiBooks5({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  rpiBooks5(input: StreamInputs['rpiBooks5'], options?: SubscribeOptions): Subscription<RpiBooks5Event>;

  /**
   * The fifty best bids and asks of one pair, orders of retail price improvement included.
   *
   * Sent every 100 ms while they change. Each frame is whole and replaces the one before. It stayed so when `books50`
   * got updates. Orders of retail price improvement are in it, with a size of their own in each level; an order sent
   * through the API may not reach them. `getRpiSymbols` lists the pairs.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/uta/websocket/public/RPI-OrderBook-Channel
   * @example
   * ```ts
   * for await (const event of streams.rpiBooks50({ instType: 'usdt-futures', symbol: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  rpiBooks50(input: StreamInputs['rpiBooks50'], options?: SubscribeOptions): Subscription<RpiBooks50Event>;

  /**
   * Liquidations of all contracts of a product line.
   *
   * Since 2026-06-23 once a second at most, with only the largest long and the largest short liquidation of each
   * contract in it; before, all of them every 20 seconds. What it brings is therefore a sample, and its sum no total.
   * It stays silent while nobody is liquidated, and brings no history.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/public/Liquidation-Channel
   * @example
   * ```ts
   * for await (const event of streams.liquidation({ instType: 'usdt-futures' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  liquidation(input: StreamInputs['liquidation'], options?: SubscribeOptions): Subscription<LiquidationEvent>;

  /**
   * Your orders of every business line, whenever one is placed, filled in part or whole, or cancelled.
   *
   * Each event holds orders as they are now, without their fills, which come in `fill`. A market order may come as
   * one event, already `filled`, or as `new` and `filled`; an `ioc` order that found nothing as `cancelled` alone.
   * Subscribing brings nothing, and nothing that happened while a connection was down is sent later: read open orders
   * and fills by REST after every reconnect. There is no number that would show a gap. Strategy orders are in
   * `strategyOrder`; what they place comes here.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/private/Order-Channel
   * @example
   * ```ts
   * for await (const event of streams.order().events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  order(options?: SubscribeOptions): Subscription<OrderEvent>;

  /**
   * Your strategy orders, whenever one is placed, changed, triggered or cancelled.
   *
   * Each event holds them as they are now. The orders that a strategy places come in `order`, and no member here
   * leads to them: `getStrategySubOrders` names them. Subscribing brings nothing, and nothing that happened while a
   * connection was down is sent later: read what waits by REST after every reconnect. No frame is on record.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/private/Strategy-Order-Channel
   * @example
   * ```ts
   * for await (const event of streams.strategyOrder().events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  strategyOrder(options?: SubscribeOptions): Subscription<StrategyOrderEvent>;

  /**
   * Your fills of every business line, as they happen.
   *
   * One row for each fill, with its fee and profit. Subscribing brings none, and none that happened while a
   * connection was down is sent later: read them by REST, from the last one that you have. `fastFill` has the same
   * fills sooner, with the same `execId` and less in them. Order and fill of the same moment come in events of two
   * channels, in either order.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/private/Fill-Channel
   * @example
   * ```ts
   * for await (const event of streams.fill().events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  fill(options?: SubscribeOptions): Subscription<FillEvent>;

  /**
   * Your fills sooner than `fill` brings them, without fee and profit.
   *
   * For who has to act at once. `fill` brings every one of them again under the same `execId`, with what is missing
   * here. Fills of strategy orders and of copy trading do not come. `data` is one object by the page of 2026-07 and a
   * list by an older copy: read both. Subscribing brings none, and none that happened while a connection was down is
   * sent later. No frame is on record.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/private/Fast-Fill-Channel
   * @example
   * ```ts
   * for await (const event of streams.fastFill().events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  fastFill(options?: SubscribeOptions): Subscription<FastFillEvent>;

  /**
   * Your positions of every contract, whenever one changes.
   *
   * The first event after each subscription is a `snapshot` of all of them, with an empty list when nothing is open.
   * Later ones are updates with the positions that changed; one that was closed comes once more, `ended` and with a
   * size of 0. A close order that waits moves size into `frozen`, which sends an update too. Bitget announced one
   * every 5 seconds for 2025-08-26; a flat account got none in two minutes in 2026-08, so silence proves nothing
   * here.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/private/Positions-Channel
   * @example
   * ```ts
   * for await (const event of streams.position().events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  position(options?: SubscribeOptions): Subscription<PositionEvent>;

  /**
   * Your unified account with its coins, whenever a balance changes.
   *
   * One comes upon subscribing, then one with a fill, a funding settlement, a transfer or a loan, and one every 5
   * seconds since 2025-08-26, so a change that was lost comes again. When several wait, only the newest is sent. Sums
   * are in USD. Whether an event lists every coin is on no page: a coin that is missing says nothing.
   *
   * Private: the connection logs in with the key of the client.
   * Silence: the exchange promises an event every 30s; longer quiet is told as `stale`.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/private/Account-Channel
   * @example
   * ```ts
   * for await (const event of streams.account().events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  account(options?: SubscribeOptions): Subscription<AccountEvent>;

  /**
   * Auto-deleveraging of your positions.
   *
   * One row when a position is reduced because others could not pay. Most accounts never see one. What it did to the
   * position comes in `position`, `order` and `fill`, the latter two with a `tradeSide` of `dte_sys_adl_…`.
   * Subscribing brings nothing; no frame is on record.
   *
   * Added on 2025-11-26.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/uta/websocket/private/ADL-Notification-Channel
   * @example
   * ```ts
   * for await (const event of streams.adlNotification().events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  adlNotification(options?: SubscribeOptions): Subscription<AdlNotificationEvent>;

  /**
   * One contract's order book, right or `syncing`: each frame must follow upon the one before, for as long as it is
   * open.
   *
   * It is kept from `books` or `books50`. Where something is missing it is gone in the same moment, and is made anew.
   * @example
   * ```ts
   * const book = streams.orderBook({ instType: 'usdt-futures', symbol: 'BTCUSDT' });
   * await book.live;
   * const view = book.read();
   * if (view !== 'syncing') console.log(view.bestBid, view.bestAsk, view.bids(10));
   * ```
   */
  orderBook(input: StreamInputs['orderBook'], options?: OrderBookOptions): OrderBook;
}

/** What a caller gives, by channel. */
export interface StreamInputs {
  ticker: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  kline: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
    /**
     * Length of a candlestick: `m` minutes, `H` hours, `D` days. REST has the same.
     */
    interval: '1m' | '3m' | '5m' | '15m' | '30m' | '1H' | '4H' | '6H' | '12H' | '1D';
  };
  books: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  books1: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  books5: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  books50: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  publicTrade: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  rpiBooks: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  rpiBooks1: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  rpiBooks5: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  rpiBooks50: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string | readonly string[];
  };
  liquidation: {
    /**
     * Product line.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures';
  };
  order: Record<never, never>;
  strategyOrder: Record<never, never>;
  fill: Record<never, never>;
  fastFill: Record<never, never>;
  position: Record<never, never>;
  account: Record<never, never>;
  adlNotification: Record<never, never>;
  orderBook: {
    /**
     * Product line. A symbol under another one than its own is acknowledged and stays silent.
     */
    instType: 'usdt-futures' | 'usdc-futures' | 'coin-futures' | 'spot';
    /**
     * Symbol as `getInstruments` lists it: `BTCUSDT`, `BTCPERP` for `usdc-futures`, `BTCUSD_CM` for `coin-futures`.
     */
    symbol: string;
    /**
     * How many levels a side it begins with, and how far it is known. Left out: 1000.
     */
    depth?: 1000 | 50;
  };
}

export type TickerEvent = StreamEvents['ticker'];
export type KlineEvent = StreamEvents['kline'];
export type BooksEvent = StreamEvents['books'];
export type Books1Event = StreamEvents['books1'];
export type Books5Event = StreamEvents['books5'];
export type Books50Event = StreamEvents['books50'];
export type PublicTradeEvent = StreamEvents['publicTrade'];
export type RpiBooksEvent = StreamEvents['rpiBooks'];
export type RpiBooks1Event = StreamEvents['rpiBooks1'];
export type RpiBooks5Event = StreamEvents['rpiBooks5'];
export type RpiBooks50Event = StreamEvents['rpiBooks50'];
export type LiquidationEvent = StreamEvents['liquidation'];
export type OrderEvent = StreamEvents['order'];
export type StrategyOrderEvent = StreamEvents['strategyOrder'];
export type FillEvent = StreamEvents['fill'];
export type FastFillEvent = StreamEvents['fastFill'];
export type PositionEvent = StreamEvents['position'];
export type AccountEvent = StreamEvents['account'];
export type AdlNotificationEvent = StreamEvents['adlNotification'];
export type AccountRow = components['schemas']['AccountRow'];
export type AdlRow = components['schemas']['AdlRow'];
export type AdlSide = components['schemas']['AdlSide'];
export type CancelReason = components['schemas']['CancelReason'];
export type Category = components['schemas']['Category'];
export type CoinRow = components['schemas']['CoinRow'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type DecimalOrNull = components['schemas']['DecimalOrNull'];
export type DeliveryStatus = components['schemas']['DeliveryStatus'];
export type DepthLevel = components['schemas']['DepthLevel'];
export type DepthRow = components['schemas']['DepthRow'];
export type FastFillRow = components['schemas']['FastFillRow'];
export type FillFee = components['schemas']['FillFee'];
export type FillRow = components['schemas']['FillRow'];
export type Interval = components['schemas']['Interval'];
export type KlineRow = components['schemas']['KlineRow'];
export type KlineTopic = components['schemas']['KlineTopic'];
export type LiquidatedSide = components['schemas']['LiquidatedSide'];
export type LiquidationRow = components['schemas']['LiquidationRow'];
export type MarginMode = components['schemas']['MarginMode'];
export type OrderFee = components['schemas']['OrderFee'];
export type OrderRow = components['schemas']['OrderRow'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderType = components['schemas']['OrderType'];
export type PositionMode = components['schemas']['PositionMode'];
export type PositionRow = components['schemas']['PositionRow'];
export type PositionSide = components['schemas']['PositionSide'];
export type PositionStatus = components['schemas']['PositionStatus'];
export type ProductTopic = components['schemas']['ProductTopic'];
export type PublicTradeRow = components['schemas']['PublicTradeRow'];
export type Push = components['schemas']['Push'];
export type PushAction = components['schemas']['PushAction'];
export type PushedCategory = components['schemas']['PushedCategory'];
export type ReportedHoldMode = components['schemas']['ReportedHoldMode'];
export type ReportedMarginMode = components['schemas']['ReportedMarginMode'];
export type ReportedPositionSide = components['schemas']['ReportedPositionSide'];
export type ReportedReduceOnly = components['schemas']['ReportedReduceOnly'];
export type RpiDepthRow = components['schemas']['RpiDepthRow'];
export type RpiLevel = components['schemas']['RpiLevel'];
export type RpiTopLevels = components['schemas']['RpiTopLevels'];
export type SelfTradePrevention = components['schemas']['SelfTradePrevention'];
export type StrategyOrderRow = components['schemas']['StrategyOrderRow'];
export type StrategyStatus = components['schemas']['StrategyStatus'];
export type StrategyTopic = components['schemas']['StrategyTopic'];
export type StrategyType = components['schemas']['StrategyType'];
export type StreamInstType = components['schemas']['StreamInstType'];
export type SymbolTopic = components['schemas']['SymbolTopic'];
export type TickerRow = components['schemas']['TickerRow'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type TimeOrEmpty = components['schemas']['TimeOrEmpty'];
export type TopLevels = components['schemas']['TopLevels'];
export type TradeScope = components['schemas']['TradeScope'];
export type TradeSide = components['schemas']['TradeSide'];
export type TriggerBy = components['schemas']['TriggerBy'];
export type UserTopic = components['schemas']['UserTopic'];
export type YesNo = components['schemas']['YesNo'];

/** Whatever an account is told. */
export type UserEvent = OrderEvent | StrategyOrderEvent | FillEvent | FastFillEvent | PositionEvent | AccountEvent | AdlNotificationEvent;

export interface StreamEvents {
    ticker: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One ticker.
         */
        data: components["schemas"]["TickerRow"][];
    };
    kline: components["schemas"]["Push"] & {
        arg: components["schemas"]["KlineTopic"];
        /**
         * One or more candlesticks.
         */
        data: components["schemas"]["KlineRow"][];
    };
    books: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book, or one set of changes.
         */
        data: components["schemas"]["DepthRow"][];
    };
    books1: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book.
         */
        data: components["schemas"]["TopLevels"][];
    };
    books5: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book.
         */
        data: components["schemas"]["TopLevels"][];
    };
    books50: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book, or one set of changes.
         */
        data: components["schemas"]["DepthRow"][];
    };
    publicTrade: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One or more trades, newest first.
         */
        data: components["schemas"]["PublicTradeRow"][];
    };
    rpiBooks: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book, or one set of changes.
         */
        data: components["schemas"]["RpiDepthRow"][];
    };
    rpiBooks1: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book.
         */
        data: components["schemas"]["RpiTopLevels"][];
    };
    rpiBooks5: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book.
         */
        data: components["schemas"]["RpiTopLevels"][];
    };
    rpiBooks50: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolTopic"];
        /**
         * One book.
         */
        data: components["schemas"]["RpiTopLevels"][];
    };
    liquidation: components["schemas"]["Push"] & {
        arg: components["schemas"]["ProductTopic"];
        /**
         * One or more liquidations.
         */
        data: components["schemas"]["LiquidationRow"][];
    };
    order: components["schemas"]["Push"] & {
        arg: components["schemas"]["UserTopic"];
        /**
         * One order as a rule. The action is `snapshot` in every event.
         */
        data: components["schemas"]["OrderRow"][];
    };
    strategyOrder: components["schemas"]["Push"] & {
        arg: components["schemas"]["StrategyTopic"];
        /**
         * One order as a rule. The action is `snapshot` in every event.
         */
        data: components["schemas"]["StrategyOrderRow"][];
    };
    fill: components["schemas"]["Push"] & {
        arg: components["schemas"]["UserTopic"];
        /**
         * One or more fills.
         */
        data: components["schemas"]["FillRow"][];
    };
    fastFill: components["schemas"]["Push"] & {
        arg: components["schemas"]["StrategyTopic"];
        /**
         * One fill, or a list of them.
         */
        data: components["schemas"]["FastFillRow"] | components["schemas"]["FastFillRow"][];
    };
    position: components["schemas"]["Push"] & {
        arg: components["schemas"]["UserTopic"];
        /**
         * All positions in a snapshot; those that changed in an update.
         */
        data: components["schemas"]["PositionRow"][];
    };
    account: components["schemas"]["Push"] & {
        arg: components["schemas"]["UserTopic"];
        /**
         * One account.
         */
        data: components["schemas"]["AccountRow"][];
    };
    adlNotification: components["schemas"]["Push"] & {
        arg: components["schemas"]["UserTopic"];
        /**
         * One or more notifications.
         */
        data: components["schemas"]["AdlRow"][];
    };
}
export interface components {
    schemas: {
        /**
         * The unified account as streams bring it: sums in USD, and coins.
         */
        AccountRow: {
            /**
             * Equity in USD; called `accountEquity` in REST.
             */
            totalEquity: components["schemas"]["DecimalOrEmpty"];
            /**
             * What counts as margin, after the discount of each coin, in USD.
             */
            effEquity: components["schemas"]["DecimalOrEmpty"];
            /**
             * Maintenance margin in USD: an amount here, a rate in `position`.
             */
            mmr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Initial margin in USD.
             */
            imr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Margin ratio: how much of the equity the margin takes up. The higher it is, the nearer liquidation is.
             */
            mgnRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * The same for positions alone.
             */
            positionMgnRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Unrealized profit in USD, with a capital L at its end.
             */
            unrealisedPnL: components["schemas"]["DecimalOrEmpty"];
            /**
             * The docs' table spells it so; no payload does.
             */
            unrealisedPnl?: components["schemas"]["DecimalOrNull"];
            /**
             * Trial funds in USD; in a client of 2026, not in the docs.
             */
            bonus?: components["schemas"]["DecimalOrNull"];
            /**
             * One entry per coin. A coin that is missing says nothing.
             */
            coin: components["schemas"]["CoinRow"][] | null;
        };
        /**
         * An auto-deleveraging of one of your positions.
         */
        AdlRow: {
            /**
             * The symbol.
             */
            symbol: string;
            /**
             * The side of the position by the docs, `buy` or `sell`; no frame is on record.
             */
            side: components["schemas"]["AdlSide"];
            /**
             * `triggered`; the docs have no other value.
             */
            status: string;
            /**
             * The price at which it was reduced.
             */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * What was reduced; in the quote coin by the docs.
             */
            amount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Time
             * When it began.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * `buy` a long, `sell` a short, by the docs.
         * @enum {string}
         */
        AdlSide: "buy" | "sell";
        /**
         * Why an order was cancelled. `normal_cancel`: by the user or the system. `fok_…`, `ioc_…`, `post_only_fill_cancel`: its time in force. `stp_cancel`, `self_trade_cancel`: self-trade prevention. `modify_limit_order`: a change with `autoCancel`. `slippage_cancel`, `limit_price_exceed_cancel`: the price strayed too far. `adl_cancel`, `burst_cancel`, `penetrate_cancel`: deleveraging and liquidation. `cancel_receiveWindow`: its receive window ran out (since 2026-08-06).
         * @enum {string}
         */
        CancelReason: "normal_cancel" | "trade_too_many_times_cancel" | "trade_count_too_small" | "fok_not_full_cancel" | "ioc_not_full_cancel" | "post_only_fill_cancel" | "self_trade_cancel" | "trade_max_deal_size_cancel" | "tpsl_plan_cancel" | "back_contract_cancel" | "delegated_risk_order_cancel" | "trader_order_cancel" | "delivery_order_cancel" | "modify_limit_order" | "slippage_cancel" | "adl_cancel" | "penetrate_cancel" | "stp_cancel" | "call_auction_cancel" | "limit_price_exceed_cancel" | "burst_cancel" | "cancel_receiveWindow";
        /**
         * A business line of the account. `SPOT`: spot. `MARGIN`: spot pairs with borrowed coins. `USDT-FUTURES`, `USDC-FUTURES`: contracts margined in that coin, sizes in the base coin. `COIN-FUTURES`: coin-margined contracts with names like `BTCUSD_CM`, sizes in the quote coin; those of the classic API (`BTCUSD`) ended on 2026-09-17.
         * @enum {string}
         */
        Category: "SPOT" | "MARGIN" | "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES";
        /**
         * One coin of a unified account, as streams bring it.
         */
        CoinRow: {
            /**
             * The coin.
             */
            coin: string;
            /**
             * Balance.
             */
            balance: components["schemas"]["DecimalOrEmpty"];
            /**
             * What is free.
             */
            available: components["schemas"]["DecimalOrEmpty"];
            /**
             * What spot orders hold.
             */
            locked: components["schemas"]["DecimalOrEmpty"];
            /**
             * Balance, unrealized profit counted and debt taken off, in the coin itself; the docs' table says USD.
             */
            equity: components["schemas"]["DecimalOrEmpty"];
            /**
             * Equity in USD.
             */
            usdValue: components["schemas"]["DecimalOrEmpty"];
            /**
             * What is borrowed.
             */
            borrow: components["schemas"]["DecimalOrEmpty"];
            /**
             * What is owed, interest presumably counted; called `debt` in REST.
             */
            debts: components["schemas"]["DecimalOrEmpty"];
            /**
             * Trial funds; newer frames only.
             */
            bonus?: components["schemas"]["DecimalOrNull"];
        };
        /**
         * A decimal number in quotes, or an empty string where there is no value.
         */
        DecimalOrEmpty: Decimal | "";
        /**
         * A decimal number in quotes; an empty string or null where there is no value.
         */
        DecimalOrNull: Decimal | "" | null;
        /**
         * Where a delivery contract stands: being configured, trading, about to be delivered, being delivered.
         * @enum {string}
         */
        DeliveryStatus: "delivery_config_period" | "delivery_normal" | "delivery_before" | "delivery_period";
        /**
         * One level of a book, as streams bring it.
         */
        DepthLevel: [
            Decimal,
            Decimal
        ];
        /**
         * An order book, or what has changed in it, with its place in the chain.
         */
        DepthRow: {
            /**
             * Asks
             * Sell side, lowest price first. Sizes are in the base coin; which coin they are in under `coin-futures` is printed on no page.
             */
            a: components["schemas"]["DepthLevel"][];
            /**
             * Bids
             * Buy side, highest price first. Sizes are in the base coin; which coin they are in under `coin-futures` is printed on no page.
             */
            b: components["schemas"]["DepthLevel"][];
            /**
             * Number of this state. It grows from frame to frame; after a release or a restart of the exchange it begins anew.
             * Format: int64
             */
            seq: Id;
            /**
             * `seq` of the frame before; 0 in a snapshot. An update with 0 most likely begins a new counting.
             * Format: int64
             */
            pseq: Id;
            /**
             * Book time
             * When the exchange made this state.
             * Format: unix-ms
             */
            ts: string;
            /**
             * Levels a side that this book has at most, as it is spelt on the wire.
             * Format: decimal
             */
            maxdepth?: Decimal;
            /**
             * The same as the docs spell it; seen in no recorded frame.
             * Format: decimal
             */
            maxDepth?: Decimal;
        };
        /**
         * One fill, sooner and with less in it: no fee, no profit, no type of the order.
         */
        FastFillRow: {
            /**
             * Its id. `fill` brings the rest under the same one.
             */
            execId: string;
            /**
             * The exchange's id of the order.
             */
            orderId: string;
            /**
             * Your id of the order.
             */
            clientOid?: string | null;
            /**
             * Business line.
             */
            category: components["schemas"]["PushedCategory"] | components["schemas"]["Category"] | OtherString;
            /**
             * The symbol.
             */
            symbol: string;
            /**
             * The trade, in both position modes.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position, called `posSide` in REST.
             */
            holdSide?: components["schemas"]["ReportedPositionSide"];
            /**
             * Price.
             * Format: decimal
             */
            execPrice: Decimal;
            /**
             * The size, in the coin that sizes of the pair are in.
             * Format: decimal
             */
            execQty: Decimal;
            tradeScope: components["schemas"]["TradeScope"];
            /**
             * When the fill happened.
             * Format: unix-ms
             */
            execTime: string;
            /**
             * When its record last changed.
             * Format: unix-ms
             */
            updatedTime?: string;
        };
        /**
         * The fee of a fill in one coin.
         */
        FillFee: {
            /**
             * The coin that the fee was paid in.
             */
            feeCoin: string;
            /**
             * Fee
             * Positive is paid, unlike the totals of a position.
             * Format: decimal
             */
            fee: Decimal;
        };
        /**
         * One fill, as streams bring it.
         */
        FillRow: {
            /**
             * Its id. REST and `fastFill` have the same.
             */
            execId: string;
            /**
             * The id that both sides of one trade share. Added on 2025-08-12.
             */
            execLinkId?: string;
            /**
             * The exchange's id of the order.
             */
            orderId: string;
            /**
             * Your id of the order.
             */
            clientOid?: string | null;
            /**
             * Business line: in capitals in a frame of 2025-09, in small letters in newer ones.
             */
            category: components["schemas"]["PushedCategory"] | components["schemas"]["Category"] | OtherString;
            /**
             * The symbol.
             */
            symbol: string;
            orderType: components["schemas"]["OrderType"] | OtherString;
            /**
             * The trade, in both position modes.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position, called `posSide` in REST.
             */
            holdSide?: components["schemas"]["ReportedPositionSide"];
            /**
             * What the fill did to the position; empty for spot.
             */
            tradeSide?: components["schemas"]["TradeSide"] | OtherString | null;
            /**
             * Price.
             * Format: decimal
             */
            execPrice: Decimal;
            /**
             * The size, in the coin that sizes of the pair are in.
             * Format: decimal
             */
            execQty: Decimal;
            /**
             * The value, in the other coin of the pair.
             * Format: decimal
             */
            execValue: Decimal;
            /**
             * Profit that a closing fill realized, fees not counted.
             */
            execPnl: components["schemas"]["DecimalOrEmpty"];
            tradeScope: components["schemas"]["TradeScope"];
            /**
             * The fee, one entry per coin: positive is paid.
             */
            feeDetail: components["schemas"]["FillFee"][] | null;
            /**
             * Whether a retail price improvement order was filled; newer frames only.
             */
            isRPI?: components["schemas"]["YesNo"] | null;
            /**
             * When the fill happened.
             * Format: unix-ms
             */
            execTime: string;
            /**
             * When its record last changed.
             * Format: unix-ms
             */
            updatedTime: string;
        };
        /**
         * Length of a candlestick: `m` minutes, `H` hours, `D` days.
         * @enum {string}
         */
        Interval: "1m" | "3m" | "5m" | "15m" | "30m" | "1H" | "4H" | "6H" | "12H" | "1D";
        /**
         * One candlestick, as streams bring it. (By REST it is a list.)
         */
        KlineRow: {
            /**
             * When the bar begins.
             * Format: unix-ms
             */
            start: string;
            /**
             * First price.
             * Format: decimal
             */
            open: Decimal;
            /**
             * Last price, so far for the current bar.
             * Format: decimal
             */
            close: Decimal;
            /**
             * Highest price.
             * Format: decimal
             */
            high: Decimal;
            /**
             * Lowest price.
             * Format: decimal
             */
            low: Decimal;
            /**
             * Volume as `volume24h` of the ticker counts it: the base coin where sizes are in the base coin.
             * Format: decimal
             */
            volume: Decimal;
            /**
             * Volume in the other coin of the pair, the quote coin as a rule.
             * Format: decimal
             */
            turnover: Decimal;
        };
        /**
         * What was subscribed to, as it was asked for.
         */
        KlineTopic: {
            /**
             * Product line.
             */
            instType: components["schemas"]["StreamInstType"] | OtherString;
            /**
             * Name of the topic.
             */
            topic: string;
            /**
             * The symbol. It stands nowhere else in the frame.
             */
            symbol: string;
            /**
             * Length of a candlestick.
             */
            interval: components["schemas"]["Interval"] | OtherString;
        };
        /**
         * Whose position was liquidated, by the docs: `buy` a long, `sell` a short. No frame has confirmed it.
         * @enum {string}
         */
        LiquidatedSide: "buy" | "sell";
        /**
         * One liquidation.
         */
        LiquidationRow: {
            /**
             * The contract.
             */
            symbol: string;
            side: components["schemas"]["LiquidatedSide"];
            /**
             * Price of the liquidation.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Amount in the quote coin, by the docs. No frame has confirmed it.
             * Format: decimal
             */
            amount: Decimal;
            /**
             * Liquidation time
             * When it happened.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * `crossed`: the positions share the equity of the account. `isolated`: a position risks only the margin assigned to it.
         * @enum {string}
         */
        MarginMode: "crossed" | "isolated";
        /**
         * A fee in one coin.
         */
        OrderFee: {
            /**
             * The coin; empty or null before a fill.
             */
            feeCoin: string | null;
            /**
             * The fee: positive is paid, unlike the totals of a position. Empty or null before a fill.
             */
            fee: components["schemas"]["DecimalOrNull"];
        };
        /**
         * One order as it is now, as streams bring it. The position is called `holdSide` here and `posSide` in REST; the preset take-profit and stop-loss are spelled `takeprofit` and `stoploss` here.
         */
        OrderRow: {
            /**
             * The exchange's id.
             */
            orderId: string;
            /**
             * Your id, or the one that the exchange made.
             */
            clientOid: string;
            /**
             * Business line. A symbol like `BTCUSDT` is of spot and of futures: this tells them apart.
             */
            category: components["schemas"]["PushedCategory"] | components["schemas"]["Category"] | OtherString;
            /**
             * The symbol.
             */
            symbol: string;
            orderType: components["schemas"]["OrderType"] | OtherString;
            /**
             * The trade, in both position modes.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The limit price; empty for a market order.
             */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Ordered size, in the coin that `placeOrder` takes.
             */
            qty: components["schemas"]["DecimalOrEmpty"];
            /**
             * Ordered amount in the quote coin: spot and margin market buys. `0` on contracts, though not in the docs' example.
             */
            amount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Filled size so far.
             */
            cumExecQty: components["schemas"]["DecimalOrEmpty"];
            /**
             * Filled value so far.
             */
            cumExecValue: components["schemas"]["DecimalOrEmpty"];
            /**
             * Average price of the fills; `0` before a fill.
             */
            avgPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Time in force; `ioc` on market orders of 2026.
             */
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * The order's state. What rests is `new` since 2025-06-25 and was `live` in frames after it too; `cancelled` with two l.
             */
            orderStatus: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Why it was cancelled; empty for other orders.
             */
            cancelReason: components["schemas"]["CancelReason"] | OtherString;
            holdMode?: components["schemas"]["ReportedHoldMode"];
            /**
             * The position that the order belongs to.
             */
            holdSide?: components["schemas"]["ReportedPositionSide"];
            /**
             * What the order does to the position: `open` and `close` in hedge mode, `buy_single` and `sell_single` in one-way mode.
             */
            tradeSide?: components["schemas"]["TradeSide"] | OtherString | null;
            /**
             * The margin mode; contracts only.
             */
            marginMode?: components["schemas"]["ReportedMarginMode"] | null;
            /**
             * The margin coin; contracts only.
             */
            marginCoin?: string | null;
            /**
             * The leverage; contracts only.
             */
            leverage?: components["schemas"]["DecimalOrNull"];
            /**
             * Whether the order may only reduce; small letters in every payload at hand.
             */
            reduceOnly?: components["schemas"]["ReportedReduceOnly"];
            /**
             * Profit that the order's fills have realized, fees not counted.
             */
            totalProfit?: components["schemas"]["DecimalOrNull"];
            /**
             * Fees so far, one entry per coin: positive is paid. Empty before a fill.
             */
            feeDetail: components["schemas"]["OrderFee"][] | null;
            /**
             * Self-trade prevention.
             */
            stpMode?: components["schemas"]["SelfTradePrevention"] | OtherString | null;
            /**
             * What kind of order it is, such as `normal`: some ninety values by the docs. Newer frames only.
             */
            delegateType?: string | null;
            /**
             * `0` in live frames of 2026-08; its meaning is on no page.
             */
            matchType?: string | null;
            /**
             * What a modify carried as its own id, on the event that follows it. A number in the docs. Added on 2026-08-14.
             */
            requestId?: Id | string | null;
            /**
             * Trigger price of the preset take-profit; empty when there is none. In small letters here.
             */
            takeprofit?: components["schemas"]["DecimalOrNull"];
            /**
             * Trigger price of the preset stop-loss; empty when there is none. In small letters here.
             */
            stoploss?: components["schemas"]["DecimalOrNull"];
            /**
             * `market` or `mark`; empty without a take-profit.
             */
            tpTriggerBy?: string | null;
            /**
             * `market` or `mark`; empty without a stop-loss.
             */
            slTriggerBy?: string | null;
            /**
             * `market` or `limit`; set without a take-profit too.
             */
            tpOrderType?: string | null;
            /**
             * `market` or `limit`; set without a stop-loss too.
             */
            slOrderType?: string | null;
            /**
             * Limit price of the take-profit; empty when there is none.
             */
            tpLimitPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Limit price of the stop-loss; empty when there is none.
             */
            slLimitPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * When it was placed.
             * Format: unix-ms
             */
            createdTime: string;
            /**
             * When it last changed.
             * Format: unix-ms
             */
            updatedTime: string;
        };
        /**
         * What the order does in the market, in both position modes: a long is closed with `sell`. (In the classic v2 API `side` names the position in hedge mode.)
         * @enum {string}
         */
        OrderSide: "buy" | "sell";
        /**
         * `live`: created. `new`: being matched, in the book with nothing filled. `cancelled` may have partial fills. Spelled with two l; the classic API says `canceled`.
         * @enum {string}
         */
        OrderStatus: "live" | "new" | "partially_filled" | "filled" | "cancelled";
        /**
         * `limit`: at the given price or better. `market`: at the best prices there are.
         * @enum {string}
         */
        OrderType: "limit" | "market";
        /**
         * `one_way_mode`: one net position per symbol. `hedge_mode`: a long and a short of one symbol side by side.
         * @enum {string}
         */
        PositionMode: "one_way_mode" | "hedge_mode";
        /**
         * One position, as streams bring it. Other names than in REST: `size`, `liqPrice`, `marginSize`, `totalFundingFee`. Figures that have no value any more, as after a close, are empty strings.
         */
        PositionRow: {
            /**
             * The symbol; a row has no business line, and positions are of contracts alone.
             */
            symbol: string;
            /**
             * The margin coin.
             */
            marginCoin: string;
            /**
             * Its margin, in the margin coin.
             */
            marginSize: components["schemas"]["DecimalOrEmpty"];
            marginMode: components["schemas"]["MarginMode"];
            holdMode: components["schemas"]["PositionMode"];
            /**
             * The direction of the position, in one-way mode too.
             */
            posSide: components["schemas"]["PositionSide"];
            positionStatus: components["schemas"]["PositionStatus"] | OtherString;
            /**
             * The size, never negative, in the coin that orders of the pair are in; called `total` in REST. `0` when it has ended.
             */
            size: components["schemas"]["DecimalOrEmpty"];
            /**
             * What can still be closed: `size` less what closing orders hold.
             */
            available: components["schemas"]["DecimalOrEmpty"];
            /**
             * What closing orders hold.
             */
            frozen: components["schemas"]["DecimalOrEmpty"];
            /**
             * Average opening price.
             */
            avgPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * The leverage.
             */
            leverage: components["schemas"]["DecimalOrEmpty"];
            /**
             * Profit realized since the position was opened.
             */
            curRealisedPnl: components["schemas"]["DecimalOrEmpty"];
            /**
             * Unrealized profit at the mark price when the frame was made.
             */
            unrealisedPnl: components["schemas"]["DecimalOrEmpty"];
            /**
             * Estimated liquidation price; called `liquidationPrice` in REST.
             */
            liqPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Maintenance margin rate of the position's tier, as a fraction.
             */
            mmr: components["schemas"]["DecimalOrEmpty"];
            /**
             * In the docs' table; it has not been seen to arrive.
             */
            marginRate?: components["schemas"]["DecimalOrNull"];
            /**
             * The mark price when the frame was made.
             */
            markPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * The closing price that covers the fees.
             */
            breakEvenPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Unrealized profit to initial margin, as a fraction.
             */
            profitRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * Funding since it was opened: negative is paid; called `totalFunding` in REST.
             */
            totalFundingFee: components["schemas"]["DecimalOrEmpty"];
            /**
             * Fees for opening: negative is paid.
             */
            openFeeTotal: components["schemas"]["DecimalOrEmpty"];
            /**
             * Fees for closing so far: negative is paid.
             */
            closeFeeTotal: components["schemas"]["DecimalOrEmpty"];
            /**
             * Cash dividends, presumably of contracts on shares; in live frames of 2026.
             */
            cashDividend?: components["schemas"]["DecimalOrNull"];
            /**
             * When it was opened; may be before the last time that it was flat.
             * Format: unix-ms
             */
            createdTime: string;
            /**
             * When it last changed.
             * Format: unix-ms
             */
            updatedTime: string;
        };
        /**
         * The position that an order belongs to in hedge mode: `long` or `short`, whether the order opens or closes it.
         * @enum {string}
         */
        PositionSide: "long" | "short";
        /**
         * `opening`: there is a position. `ended`: it has been closed, and its size is 0. REST says `normal` for the former.
         * @enum {string}
         */
        PositionStatus: "opening" | "ended";
        /**
         * What was subscribed to, as it was asked for: a topic of a whole product line.
         */
        ProductTopic: {
            /**
             * Product line.
             */
            instType: components["schemas"]["StreamInstType"] | OtherString;
            /**
             * Name of the topic.
             */
            topic: string;
        };
        /**
         * One trade of the market, as streams bring it.
         */
        PublicTradeRow: {
            /**
             * Trade id
             * Its id. Later trades have larger ones, with numbers left out between them.
             */
            i: string;
            /**
             * Link id
             * The id that both sides of the trade share; since 2025-08-12.
             */
            L?: string;
            /**
             * Price
             * Price of the trade.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Size
             * Size in the base coin, under `coin-futures` in the quote coin.
             * Format: decimal
             */
            v: Decimal;
            /**
             * The side of the fill; whether it is the taker's is documented nowhere.
             */
            S: components["schemas"]["OrderSide"];
            /**
             * Trade time
             * When it happened.
             * Format: unix-ms
             */
            T: string;
            /**
             * Whether a retail price improvement order was filled; in newer frames only.
             */
            isRPI?: components["schemas"]["YesNo"];
        };
        /**
         * A frame of a stream: what it is, and when it was sent.
         */
        Push: {
            /**
             * `snapshot`: the whole state, or what there is to begin with. `update`: what has changed since.
             */
            action: components["schemas"]["PushAction"] | OtherString;
            /**
             * Sending time
             * When the exchange sent it.
             * Format: unix-ms
             */
            ts: UnixMs;
        };
        /**
         * `snapshot`: the whole state. `update`: what has changed.
         * @enum {string}
         */
        PushAction: "snapshot" | "update";
        /**
         * A business line as streams mostly spell it: `Category` in small letters.
         * @enum {string}
         */
        PushedCategory: "spot" | "margin" | "usdt-futures" | "usdc-futures" | "coin-futures";
        /**
         * The position mode that an order was placed in. Empty for spot and margin.
         * @enum {string}
         */
        ReportedHoldMode: "one_way_mode" | "hedge_mode" | "";
        /**
         * The margin mode of an order. Empty where there is none.
         * @enum {string}
         */
        ReportedMarginMode: "crossed" | "isolated" | "";
        /**
         * The position that an order or a fill belongs to. `long` and `short`: hedge mode. `net`: what the classic API has in one-way mode; no payload of this API shows that mode. Empty for spot and margin.
         * @enum {string}
         */
        ReportedPositionSide: "long" | "short" | "net" | "";
        /**
         * Whether the order may only reduce. Capitals in every payload at hand, small letters where it is sent.
         * @enum {string}
         */
        ReportedReduceOnly: "YES" | "NO" | "yes" | "no";
        /**
         * An order book with orders of retail price improvement in it, or what has changed in it.
         */
        RpiDepthRow: {
            /**
             * Asks
             * Sell side, lowest price first. Each level has two sizes.
             */
            a: components["schemas"]["RpiLevel"][];
            /**
             * Bids
             * Buy side, highest price first. Each level has two sizes.
             */
            b: components["schemas"]["RpiLevel"][];
            /**
             * Number of this state, in a counting of its own. It grows from frame to frame; after a release or a restart of the exchange it begins anew.
             * Format: int64
             */
            seq: Id;
            /**
             * `seq` of the frame before; 0 in a snapshot. An update with 0 most likely begins a new counting.
             * Format: int64
             */
            pseq: Id;
            /**
             * Book time
             * When the exchange made this state.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * One level of a book with orders of retail price improvement in it.
         */
        RpiLevel: [
            Decimal,
            Decimal,
            Decimal
        ];
        /**
         * The best levels, whole, of an order book with orders of retail price improvement in it.
         */
        RpiTopLevels: {
            /**
             * Asks
             * Sell side, lowest price first. Each level has two sizes.
             */
            a: components["schemas"]["RpiLevel"][];
            /**
             * Bids
             * Buy side, highest price first. Each level has two sizes.
             */
            b: components["schemas"]["RpiLevel"][];
            /**
             * Number of this state, in a counting of its own. It grows from frame to frame; after a release or a restart of the exchange it begins anew.
             * Format: int64
             */
            seq: Id;
            /**
             * 0, for each frame stands by itself.
             * Format: int64
             */
            pseq?: Id;
            /**
             * Book time
             * When the exchange made this state.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * `none`: the two orders trade. `cancel_taker`: the incoming order is cancelled. `cancel_maker`: the resting one. `cancel_both`: both.
         * @enum {string}
         */
        SelfTradePrevention: "none" | "cancel_taker" | "cancel_maker" | "cancel_both";
        /**
         * A strategy order as it is now, as streams bring it. Members of other types than its own are empty, null or absent.
         */
        StrategyOrderRow: {
            /**
             * The exchange's id of the strategy order, not of the orders that it places.
             */
            orderId: string;
            /**
             * Your id, or the one that the exchange made.
             */
            clientOid: string;
            /**
             * Business line.
             */
            category: components["schemas"]["PushedCategory"] | components["schemas"]["Category"] | OtherString;
            /**
             * The symbol.
             */
            symbol: string;
            /**
             * The type. The page knows `tpsl` and `trigger` alone; whether the others come here is not known.
             */
            type: components["schemas"]["StrategyType"] | OtherString;
            status: components["schemas"]["StrategyStatus"] | OtherString;
            /**
             * The size; empty or null where the whole position is meant.
             */
            qty: components["schemas"]["DecimalOrNull"];
            /**
             * The trade, in both position modes.
             */
            side?: components["schemas"]["OrderSide"] | "" | null;
            /**
             * The position, called `holdSide` in `order`.
             */
            posSide?: components["schemas"]["ReportedPositionSide"] | null;
            /**
             * Whether its order may only reduce.
             */
            reduceOnly?: components["schemas"]["ReportedReduceOnly"] | null;
            /**
             * Which leg has been triggered: `takeProfit` or `stopLoss`.
             */
            triggerType?: string | null;
            /**
             * Where the take-profit triggers; empty or null when there is none.
             */
            takeProfit?: components["schemas"]["DecimalOrNull"];
            /**
             * Where the stop-loss triggers; empty or null when there is none.
             */
            stopLoss?: components["schemas"]["DecimalOrNull"];
            tpTriggerBy?: components["schemas"]["TriggerBy"] | OtherString | null;
            slTriggerBy?: components["schemas"]["TriggerBy"] | OtherString | null;
            tpOrderType?: components["schemas"]["OrderType"] | OtherString | null;
            slOrderType?: components["schemas"]["OrderType"] | OtherString | null;
            /**
             * Limit price of the take-profit; empty or null for market.
             */
            tpLimitPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Limit price of the stop-loss; empty or null for market.
             */
            slLimitPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * `trigger` orders only.
             */
            triggerBy?: components["schemas"]["TriggerBy"] | OtherString | null;
            /**
             * `trigger` orders only.
             */
            triggerPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * `trigger` orders only.
             */
            triggerOrderType?: components["schemas"]["OrderType"] | OtherString | null;
            /**
             * `trigger` orders at a limit price only.
             */
            triggerOrderPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * When it was placed.
             * Format: unix-ms
             */
            createdTime: string;
            /**
             * When it last changed.
             * Format: unix-ms
             */
            updatedTime: string;
        };
        /**
         * `pending`: waiting. `submitting`: triggered, on its way. `success`: its order was placed; whether it filled is another matter. `failed`: triggered and refused. `cancelled`: cancelled before it triggered.
         * @enum {string}
         */
        StrategyStatus: "pending" | "success" | "failed" | "cancelled" | "submitting";
        /**
         * What was subscribed to: a topic of the whole unified account.
         */
        StrategyTopic: {
            /**
             * Always `UTA`. The business line stands in `category` of each row.
             */
            instType: string;
            /**
             * Name of the topic.
             */
            topic: string;
            /**
             * `default` in the docs. In `position` the exchange leaves it away even where it was asked for, so it may here.
             */
            symbol?: string;
        };
        /**
         * `tpsl`: take-profit and stop-loss of a position. `trigger`: an order that is sent when a price is reached. `oco`: two legs of which one cancels the other. `trailing_stop`: a trigger that follows the price. `iceberg`: an order sent in parts. `twap`: an order spread over time. The last four are newer than the documents at hand: two clients vouch for them.
         * @enum {string}
         */
        StrategyType: "tpsl" | "trigger" | "oco" | "trailing_stop" | "iceberg" | "twap";
        /**
         * Product line of a stream: `spot`, or futures margined in USDT, in USDC or in the coin itself.
         * @enum {string}
         */
        StreamInstType: "spot" | "usdt-futures" | "usdc-futures" | "coin-futures";
        /**
         * What was subscribed to, as it was asked for.
         */
        SymbolTopic: {
            /**
             * Product line.
             */
            instType: components["schemas"]["StreamInstType"] | OtherString;
            /**
             * Name of the topic.
             */
            topic: string;
            /**
             * The symbol. It stands nowhere else in most frames.
             */
            symbol: string;
        };
        /**
         * Prices and volume of one pair over 24 hours, as streams bring them.
         */
        TickerRow: {
            /**
             * The symbol. One client reads it, no recorded frame has it: go by `arg`.
             */
            symbol?: string;
            /**
             * Last traded price.
             */
            lastPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price 24 hours ago.
             */
            openPrice24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Highest price of 24 hours.
             */
            highPrice24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Lowest price of 24 hours.
             */
            lowPrice24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Best ask.
             */
            ask1Price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Best bid.
             */
            bid1Price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size at the best bid.
             */
            bid1Size: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size at the best ask.
             */
            ask1Size: components["schemas"]["DecimalOrEmpty"];
            /**
             * Change over 24 hours as a fraction: `-0.02605` is minus 2.605 %.
             */
            price24hPcnt: components["schemas"]["DecimalOrEmpty"];
            /**
             * Volume of 24 hours, in the coin that sizes are in.
             */
            volume24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Volume of 24 hours in the other coin, the quote coin as a rule.
             */
            turnover24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Spot: turnover of this platform alone, where `turnover24h` counts other venues too; in newer docs, in no recorded frame.
             */
            platformTurnover24h?: components["schemas"]["DecimalOrNull"];
            /**
             * Time
             * Time of the figures. One client reads it, no recorded frame has it: go by the time of sending.
             * Format: unix-ms
             */
            ts?: string;
            /**
             * Futures: index price.
             */
            indexPrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Futures: mark price.
             */
            markPrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Futures: the rate of the next settlement as it stands.
             */
            fundingRate?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Perpetuals: when funding is settled next.
             */
            nextFundingTime?: components["schemas"]["TimeOrEmpty"];
            /**
             * Futures: size held in the market.
             */
            openInterest?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Delivery contracts: when it ends.
             */
            deliveryTime?: components["schemas"]["TimeOrEmpty"];
            /**
             * Delivery contracts: when delivery begins.
             */
            deliveryStartTime?: components["schemas"]["TimeOrEmpty"];
            /**
             * Delivery contracts only; empty for perpetuals.
             */
            deliveryStatus?: components["schemas"]["DeliveryStatus"] | OtherString;
        };
        /**
         * `gtc`: rests until filled or cancelled. `ioc`: fills what it can at once, the rest is cancelled. `fok`: fills at once as a whole or not at all. `post_only`: only ever adds liquidity; cancelled when it would take. `rpi`: rests for retail flow, on the pairs of `getRpiSymbols` and for accounts that were let in.
         * @enum {string}
         */
        TimeInForce: "ioc" | "fok" | "gtc" | "post_only" | "rpi";
        /**
         * A time in milliseconds in quotes, or an empty string where there is none.
         */
        TimeOrEmpty: string | "";
        /**
         * The best levels of an order book, whole.
         */
        TopLevels: {
            /**
             * Asks
             * Sell side, lowest price first. Sizes are in the base coin; which coin they are in under `coin-futures` is printed on no page.
             */
            a: components["schemas"]["DepthLevel"][];
            /**
             * Bids
             * Buy side, highest price first. Sizes are in the base coin; which coin they are in under `coin-futures` is printed on no page.
             */
            b: components["schemas"]["DepthLevel"][];
            /**
             * Number of this state. It grows from frame to frame; after a release or a restart of the exchange it begins anew.
             * Format: int64
             */
            seq: Id;
            /**
             * 0, for each frame stands by itself.
             * Format: int64
             */
            pseq?: Id;
            /**
             * Book time
             * When the exchange made this state.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * Whether the fill took or added liquidity.
         * @enum {string}
         */
        TradeScope: "taker" | "maker";
        /**
         * What an order did to the position. `open…` and `close…` are hedge mode, `…_single` one-way mode. `reduce_…`: reduced by force, `burst_…`: liquidated, `offset_…`: long and short netted, `delivery_…`: settled at delivery, `dte_sys_adl_…`: auto-deleveraged. Samples have plain `open`.
         * @enum {string}
         */
        TradeSide: "open" | "close" | "open_long" | "close_long" | "open_short" | "close_short" | "reduce_close_long" | "reduce_close_short" | "burst_close_long" | "burst_close_short" | "offset_close_long" | "offset_close_short" | "delivery_close_long" | "delivery_close_short" | "dte_sys_adl_close_long" | "dte_sys_adl_close_short" | "buy_single" | "sell_single" | "reduce_buy_single" | "reduce_sell_single" | "burst_buy_single" | "burst_sell_single" | "delivery_sell_single" | "delivery_buy_single" | "dte_sys_adl_buy_in_single_side_mode" | "dte_sys_adl_sell_in_single_side_mode";
        /**
         * Which price triggers: the last traded one or the mark price.
         * @enum {string}
         */
        TriggerBy: "market" | "mark";
        /**
         * What was subscribed to: a topic of the whole unified account.
         */
        UserTopic: {
            /**
             * Always `UTA`. The business line stands in `category` of each row.
             */
            instType: string;
            /**
             * Name of the topic.
             */
            topic: string;
        };
        /**
         * A yes or no in small letters.
         * @enum {string}
         */
        YesNo: "yes" | "no";
    };
}
