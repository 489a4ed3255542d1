// Generated from specs/bitget-mix. Do not edit.

import type { Decimal, Id, OtherString, UnixMs } from '@openderivs/client';
import type { OrderBook, OrderBookOptions, StreamsTable, SubscribeOptions, Subscription, UserDataTable } from '@openderivs/client/streams';

/** What the client knows of the streams. */
export const streams: StreamsTable = {
  servers: { production: 'wss://ws.bitget.com', demo: 'wss://wspap.bitget.com', sandbox: 'ws://127.0.0.1:4804' },
  routes: { public: '/v2/ws/public', private: '/v2/ws/private' },
  limits: { pool: 'bitget-streams', connections: { count: 300, perSeconds: 300 }, openConnections: 100, streams: 50, framesPerSecond: 10, requestsPerHour: 240, perFrame: 50, bytesPerFrame: 4096, lifetime: 86400 },
  channels: [
    { name: 'ticker', route: 'public', topic: { instType: '{instType}', channel: 'ticker', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'conflate', time: 'ts', whole: true, proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
    { name: 'candle', route: 'public', topic: { instType: '{instType}', channel: 'candle{interval}', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }, { name: 'interval', values: ['1m', '5m', '15m', '30m', '1H', '4H', '6H', '12H', '1D', '3D', '1W', '1M', '6Hutc', '12Hutc', '1Dutc', '3Dutc', '1Wutc', '1Mutc'] }], overflow: 'keep', time: 'ts', proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
    { name: 'books', route: 'public', topic: { instType: '{instType}', channel: 'books', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'resync', time: 'ts', id: 'data.0.seq', previous: 'data.0.pseq', whole: 'action=snapshot', integers: ['data[].seq', 'data[].pseq'], proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' }, book: { bids: 'data.0.bids', asks: 'data.0.asks', depths: [500], cut: 200, proof: { operation: 'getMergeMarketDepth', parameters: { symbol: '{instId}', productType: '{instType}', limit: '5' }, bids: 'bids', asks: 'asks' } } },
    { name: 'books1', route: 'public', topic: { instType: '{instType}', channel: 'books1', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'], proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
    { name: 'books5', route: 'public', topic: { instType: '{instType}', channel: 'books5', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'], proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
    { name: 'books15', route: 'public', topic: { instType: '{instType}', channel: 'books15', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'conflate', time: 'ts', whole: true, integers: ['data[].seq', 'data[].pseq'], proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
    { name: 'trade', route: 'public', topic: { instType: '{instType}', channel: 'trade', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'keep', time: 'ts', id: 'data[].tradeId', proof: { operation: 'getRecentTransactions', parameters: { symbol: '{instId}', productType: '{instType}', limit: '1' }, time: '[].ts' } },
    { name: 'orders', route: 'private', topic: { instType: '{instType}', channel: 'orders', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'keep', key: 'data.0.orderId', time: 'data.0.uTime', isPrivate: true },
    { name: 'ordersAlgo', route: 'private', topic: { instType: '{instType}', channel: 'orders-algo', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'keep', key: 'data.0.orderId', time: 'data.0.uTime', isPrivate: true },
    { name: 'fill', route: 'private', topic: { instType: '{instType}', channel: 'fill', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'keep', time: 'ts', id: 'data[].tradeId', isPrivate: true },
    { name: 'positions', route: 'private', topic: { instType: '{instType}', channel: 'positions', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', values: ['default'] }], overflow: 'keep', time: 'ts', whole: true, decimals: ['leverage'], isPrivate: true },
    { name: 'positionsHistory', route: 'private', topic: { instType: '{instType}', channel: 'positions-history', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', values: ['default'] }], overflow: 'keep', key: 'data.0.posId', time: 'data.0.uTime', isPrivate: true },
    { name: 'account', route: 'private', topic: { instType: '{instType}', channel: 'account', coin: '{coin}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'coin', values: ['default'] }], overflow: 'keep', time: 'ts', isPrivate: true },
    { name: 'equity', route: 'private', topic: { instType: '{instType}', channel: 'equity' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }], overflow: 'keep', time: 'ts', isPrivate: true },
    { name: 'adlNoti', route: 'private', topic: { instType: '{instType}', channel: 'adl-noti', instId: '{instId}' }, parameters: [{ name: 'instType', values: ['USDT-FUTURES', 'USDC-FUTURES'] }, { name: 'instId', many: true }], overflow: 'keep', time: 'ts', isPrivate: true },
  ],
};

/** What the client knows of the account's events. */
export const userData: UserDataTable = {
  channels: [{ channel: 'orders', parameters: { instType: '{product}', instId: 'default' } }, { channel: 'ordersAlgo', parameters: { instType: '{product}', instId: 'default' } }, { channel: 'fill', parameters: { instType: '{product}', instId: 'default' } }, { channel: 'positions', parameters: { instType: '{product}', instId: 'default' }, speaks: true }, { channel: 'account', parameters: { instType: '{product}', coin: 'default' } }],
  products: { values: ['USDT-FUTURES', 'USDC-FUTURES'], default: ['USDT-FUTURES', 'USDC-FUTURES'] },
  frames: [
    { channel: 'fill', facts: [{ kind: 'fill', at: 'data[]', fields: { product: '/arg.instType', symbol: 'symbol', tradeId: 'tradeId', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', price: 'price', quantity: 'baseVolume', fee: 'feeDetail.0.totalFee', feeAsset: 'feeDetail.0.feeCoin', realizedProfit: 'profit', maker: { is: { tradeScope: 'maker' } }, time: 'cTime' } }] },
    { channel: 'orders', facts: [{ kind: 'order', at: 'data[]', fields: { product: '/arg.instType', symbol: 'instId', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'orderType', timeInForce: 'force', price: 'price', quantity: 'size', filled: 'accBaseVolume', averagePrice: 'priceAvg', status: 'status', reduceOnly: { is: { reduceOnly: 'yes' } }, time: 'uTime' }, open: { status: ['live', 'partially_filled'] } }] },
    { channel: 'ordersAlgo', facts: [{ kind: 'algoOrder', at: 'data[]', fields: { product: '/arg.instType', symbol: 'instId', algoId: 'orderId', clientAlgoId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'planType', triggerPrice: 'triggerPrice', price: ['executePrice', 'price'], quantity: 'size', status: 'status', time: 'uTime' }, open: { status: ['live', 'executing'] } }] },
    { channel: 'positions', facts: [{ kind: 'position', at: 'data[]', whole: true, fields: { product: '/arg.instType', symbol: 'instId', side: 'holdSide', amount: 'total', entryPrice: 'openPriceAvg', unrealizedProfit: 'unrealizedPL', marginMode: 'marginMode', time: 'uTime' }, negative: { holdSide: 'short' } }] },
    { channel: 'account', facts: [{ kind: 'balance', at: 'data[]', fields: { product: '/arg.instType', asset: 'marginCoin', balance: 'available', available: 'maxOpenPosAvailable', time: '/ts' } }] },
  ],
  reads: {
    orders: [
      { operation: 'getPendingOrders', parameters: { productType: '{product}', status: 'live' }, paging: { by: 'cursor', parameter: 'idLessThan', list: 'entrustedList', next: 'endId', id: 'orderId', limit: 100 }, facts: [{ kind: 'order', at: 'entrustedList[]', fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'orderType', timeInForce: 'force', price: 'price', quantity: 'size', filled: 'baseVolume', averagePrice: 'priceAvg', status: 'status', reduceOnly: { is: { reduceOnly: ['YES', 'yes'] } }, time: 'uTime' }, open: { status: ['live', 'partially_filled'] } }] },
      { operation: 'getPendingOrders', parameters: { productType: '{product}', status: 'partially_filled' }, paging: { by: 'cursor', parameter: 'idLessThan', list: 'entrustedList', next: 'endId', id: 'orderId', limit: 100 }, facts: [{ kind: 'order', at: 'entrustedList[]', fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'orderType', timeInForce: 'force', price: 'price', quantity: 'size', filled: 'baseVolume', averagePrice: 'priceAvg', status: 'status', reduceOnly: { is: { reduceOnly: ['YES', 'yes'] } }, time: 'uTime' }, open: { status: ['live', 'partially_filled'] } }] },
    ],
    algoOrders: [
      { operation: 'getPendingTriggerOrder', parameters: { productType: '{product}', planType: 'normal_plan' }, paging: { by: 'cursor', parameter: 'idLessThan', list: 'entrustedList', next: 'endId', id: 'orderId', limit: 100 }, facts: [{ kind: 'algoOrder', at: 'entrustedList[]', fields: { symbol: 'symbol', algoId: 'orderId', clientAlgoId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'planType', triggerPrice: 'triggerPrice', price: ['executePrice', 'price'], quantity: 'size', status: 'planStatus', time: ['uTime', 'cTime'] }, open: { planStatus: 'live' } }] },
      { operation: 'getPendingTriggerOrder', parameters: { productType: '{product}', planType: 'track_plan' }, paging: { by: 'cursor', parameter: 'idLessThan', list: 'entrustedList', next: 'endId', id: 'orderId', limit: 100 }, facts: [{ kind: 'algoOrder', at: 'entrustedList[]', fields: { symbol: 'symbol', algoId: 'orderId', clientAlgoId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'planType', triggerPrice: 'triggerPrice', price: ['executePrice', 'price'], quantity: 'size', status: 'planStatus', time: ['uTime', 'cTime'] }, open: { planStatus: 'live' } }] },
      { operation: 'getPendingTriggerOrder', parameters: { productType: '{product}', planType: 'profit_loss' }, paging: { by: 'cursor', parameter: 'idLessThan', list: 'entrustedList', next: 'endId', id: 'orderId', limit: 100 }, facts: [{ kind: 'algoOrder', at: 'entrustedList[]', fields: { symbol: 'symbol', algoId: 'orderId', clientAlgoId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'planType', triggerPrice: 'triggerPrice', price: ['executePrice', 'price'], quantity: 'size', status: 'planStatus', time: ['uTime', 'cTime'] }, open: { planStatus: 'live' } }] },
    ],
    positions: [
      { operation: 'getAllPositions', parameters: { productType: '{product}' }, facts: [{ kind: 'position', at: '[]', fields: { symbol: 'symbol', side: 'holdSide', amount: 'total', entryPrice: 'openPriceAvg', unrealizedProfit: 'unrealizedPL', marginMode: 'marginMode', time: ['uTime', 'cTime'] }, negative: { holdSide: 'short' } }] },
    ],
    balances: [
      { operation: 'getAccountList', parameters: { productType: '{product}' }, facts: [{ kind: 'balance', at: '[]', fields: { asset: 'marginCoin', balance: 'available', available: 'crossedMaxAvailable' } }] },
    ],
    order: [
      { operation: 'getOrderDetail', parameters: { symbol: '{symbol}', productType: '{product}', orderId: '{orderId}' }, absent: ['40109'], facts: [{ kind: 'order', fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'orderType', timeInForce: 'force', price: 'price', quantity: 'size', filled: 'baseVolume', averagePrice: 'priceAvg', status: 'state', reduceOnly: { is: { reduceOnly: ['YES', 'yes'] } }, time: 'uTime' }, open: { state: ['live', 'partially_filled'] } }] },
    ],
    algoOrder: [
      { operation: 'getHistoryTriggerOrder', parameters: { productType: '{product}', planType: 'normal_plan', orderId: '{algoId}' }, when: { type: ['pl', 'normal_plan'] }, facts: [{ kind: 'algoOrder', at: 'entrustedList[]', fields: { symbol: 'symbol', algoId: 'orderId', clientAlgoId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'planType', triggerPrice: 'triggerPrice', price: ['executePrice', 'price'], quantity: 'size', status: 'planStatus', orderId: 'executeOrderId', time: ['uTime', 'cTime'] }, open: { planStatus: 'live' } }], paging: { by: 'cursor', parameter: 'idLessThan', list: 'entrustedList', next: 'endId', id: 'orderId', item: 'cTime', span: '89d', limit: 100 } },
      { operation: 'getHistoryTriggerOrder', parameters: { productType: '{product}', planType: 'track_plan', orderId: '{algoId}' }, when: { type: ['track', 'track_plan'] }, facts: [{ kind: 'algoOrder', at: 'entrustedList[]', fields: { symbol: 'symbol', algoId: 'orderId', clientAlgoId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'planType', triggerPrice: 'triggerPrice', price: ['executePrice', 'price'], quantity: 'size', status: 'planStatus', orderId: 'executeOrderId', time: ['uTime', 'cTime'] }, open: { planStatus: 'live' } }], paging: { by: 'cursor', parameter: 'idLessThan', list: 'entrustedList', next: 'endId', id: 'orderId', item: 'cTime', span: '89d', limit: 100 } },
      { operation: 'getHistoryTriggerOrder', parameters: { productType: '{product}', planType: 'profit_loss', orderId: '{algoId}' }, when: { type: ['tp', 'sl', 'ptp', 'psl', 'mtpsl', 'profit_plan', 'loss_plan', 'pos_profit', 'pos_loss', 'moving_plan'] }, facts: [{ kind: 'algoOrder', at: 'entrustedList[]', fields: { symbol: 'symbol', algoId: 'orderId', clientAlgoId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'planType', triggerPrice: 'triggerPrice', price: ['executePrice', 'price'], quantity: 'size', status: 'planStatus', orderId: 'executeOrderId', time: ['uTime', 'cTime'] }, open: { planStatus: 'live' } }], paging: { by: 'cursor', parameter: 'idLessThan', list: 'entrustedList', next: 'endId', id: 'orderId', item: 'cTime', span: '89d', limit: 100 } },
    ],
    orderHistory: [
      { operation: 'getHistoryOrder', parameters: { productType: '{product}' }, reach: '90d', facts: [{ kind: 'order', at: 'entrustedList[]', fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOid', side: 'side', positionSide: 'posSide', type: 'orderType', timeInForce: 'force', price: 'price', quantity: 'size', filled: 'baseVolume', averagePrice: 'priceAvg', status: 'status', reduceOnly: { is: { reduceOnly: ['YES', 'yes'] } }, time: 'uTime' }, open: { status: ['live', 'partially_filled'] } }], paging: { by: 'cursor', parameter: 'idLessThan', list: 'entrustedList', next: 'endId', id: 'orderId', item: 'cTime', limit: 100 } },
    ],
    fills: [
      { operation: 'getOrderFillDetails', parameters: { productType: '{product}' }, reach: '90d', facts: [{ kind: 'fill', at: 'fillList[]', unless: { posMode: 'hedge_mode', tradeSide: ['close', 'reduce_close_long', 'burst_close_long', 'offset_close_long', 'delivery_close_long', 'dte_sys_adl_close_long', 'reduce_close_short', 'burst_close_short', 'offset_close_short', 'delivery_close_short', 'dte_sys_adl_close_short'] }, fields: { symbol: 'symbol', tradeId: 'tradeId', orderId: 'orderId', side: 'side', price: 'price', quantity: 'baseVolume', fee: 'feeDetail.0.totalFee', feeAsset: 'feeDetail.0.feeCoin', realizedProfit: 'profit', maker: { is: { tradeScope: 'maker' } }, time: 'cTime' } }, { kind: 'fill', at: 'fillList[]', when: { posMode: 'hedge_mode', tradeSide: 'close', side: 'buy' }, set: { side: 'sell' }, fields: { symbol: 'symbol', tradeId: 'tradeId', orderId: 'orderId', price: 'price', quantity: 'baseVolume', fee: 'feeDetail.0.totalFee', feeAsset: 'feeDetail.0.feeCoin', realizedProfit: 'profit', maker: { is: { tradeScope: 'maker' } }, time: 'cTime' } }, { kind: 'fill', at: 'fillList[]', when: { posMode: 'hedge_mode', tradeSide: 'close', side: 'sell' }, set: { side: 'buy' }, fields: { symbol: 'symbol', tradeId: 'tradeId', orderId: 'orderId', price: 'price', quantity: 'baseVolume', fee: 'feeDetail.0.totalFee', feeAsset: 'feeDetail.0.feeCoin', realizedProfit: 'profit', maker: { is: { tradeScope: 'maker' } }, time: 'cTime' } }, { kind: 'fill', at: 'fillList[]', when: { posMode: 'hedge_mode', tradeSide: ['reduce_close_long', 'burst_close_long', 'offset_close_long', 'delivery_close_long', 'dte_sys_adl_close_long'] }, set: { side: 'sell' }, fields: { symbol: 'symbol', tradeId: 'tradeId', orderId: 'orderId', price: 'price', quantity: 'baseVolume', fee: 'feeDetail.0.totalFee', feeAsset: 'feeDetail.0.feeCoin', realizedProfit: 'profit', maker: { is: { tradeScope: 'maker' } }, time: 'cTime' } }, { kind: 'fill', at: 'fillList[]', when: { posMode: 'hedge_mode', tradeSide: ['reduce_close_short', 'burst_close_short', 'offset_close_short', 'delivery_close_short', 'dte_sys_adl_close_short'] }, set: { side: 'buy' }, fields: { symbol: 'symbol', tradeId: 'tradeId', orderId: 'orderId', price: 'price', quantity: 'baseVolume', fee: 'feeDetail.0.totalFee', feeAsset: 'feeDetail.0.feeCoin', realizedProfit: 'profit', maker: { is: { tradeScope: 'maker' } }, time: 'cTime' } }], paging: { by: 'cursor', parameter: 'idLessThan', list: 'fillList', next: 'endId', id: 'tradeId', item: 'cTime', span: '89d', limit: 100 } },
    ],
  },
};

/**
 * Every stream of Bitget Futures (v2 mix, classic account) as a method. Nothing is sent before the first of them is
 * called.
 */
export interface BitgetMixStreamMethods {
  /**
   * Prices and volume of one pair over 24 hours, with its best bid and ask, mark price, index price and funding rate.
   *
   * Sent on change, every 300 to 400 ms by the docs and about every 100 ms by measurement. Each frame is the whole
   * ticker, and one comes upon subscribing. No other stream of this API has the mark price or the funding rate.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/Tickers-Channel
   * @example
   * ```ts
   * for await (const event of streams.ticker({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  ticker(input: StreamInputs['ticker'], options?: SubscribeOptions): Subscription<TickerEvent>;

  /**
   * Candlesticks of one pair, the current one included.
   *
   * Begins with a snapshot of recent candlesticks, oldest first. An update follows once a second while trades happen,
   * and otherwise once an interval. A candlestick comes again, with its new values, until its time is over; no field
   * says that it is closed. A frame may hold several.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/Candlesticks-Channel
   * @example
   * ```ts
   * for await (const event of streams.candle({ instType: 'USDT-FUTURES', instId: 'BTCUSDT', interval: '1m' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  candle(input: StreamInputs['candle'], options?: SubscribeOptions): Subscription<CandleEvent>;

  /**
   * The whole order book of one pair, then its changes.
   *
   * The first frame is a snapshot of up to 500 levels a side (200 in many books). Updates follow every 150 ms by the
   * docs, every 100 ms by measurement, and only while the book changes. Keep a book from it like this: take the
   * snapshot, replace the levels that an update names, remove those with size `0`, and check that `pseq` of each
   * update is the `seq` of the frame before. If it is not, or if it is 0 in an update, subscribe anew for another
   * snapshot. The final state is sent: what changes and changes back within one interval may not be seen. There has
   * been no checksum since 2026-05-19.
   *
   * Overflow: Who falls behind gets a gap: the changes in between cannot be left out.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books(input: StreamInputs['books'], options?: SubscribeOptions): Subscription<BooksEvent>;

  /**
   * The best bid and ask of one pair.
   *
   * Sent every 10 ms by the docs, every 23 ms by measurement, while they change. Each frame is whole and replaces the
   * one before; now and then one comes again unchanged. A side with fewer levels brings those that it has.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books1({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books1(input: StreamInputs['books1'], options?: SubscribeOptions): Subscription<Books1Event>;

  /**
   * The five best bids and asks of one pair.
   *
   * Sent every 150 ms while they change. Each frame is whole and replaces the one before; now and then one comes
   * again unchanged. A side with fewer levels brings those that it has.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books5({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books5(input: StreamInputs['books5'], options?: SubscribeOptions): Subscription<Books5Event>;

  /**
   * The fifteen best bids and asks of one pair.
   *
   * Sent every 150 ms while they change; measured were 104 and 148 ms. Each frame is whole and replaces the one
   * before; now and then one comes again unchanged. A side with fewer levels brings those that it has.
   *
   * Overflow: Who falls behind gets the newest event of each topic; those that it replaces are counted.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/Order-Book-Channel
   * @example
   * ```ts
   * for await (const event of streams.books15({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  books15(input: StreamInputs['books15'], options?: SubscribeOptions): Subscription<Books15Event>;

  /**
   * Trades of one pair, as they happen.
   *
   * Begins with a snapshot of recent trades, which comes again with every subscription. Each update then brings what
   * has been traded since, newest first, so one order that trades against several may fill a frame. Ids grow, but not
   * by one: they tell what has been seen, not what is missing.
   *
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/classic/websocket/contract/public/New-Trades-Channel
   * @example
   * ```ts
   * for await (const event of streams.trade({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  trade(input: StreamInputs['trade'], options?: SubscribeOptions): Subscription<TradeEvent>;

  /**
   * Your orders, whenever one is placed, filled in part or whole, or cancelled.
   *
   * Each event holds orders as they are now; one that a fill has made holds that fill too (`tradeId`, `fillPrice`,
   * `baseVolume`), while `accBaseVolume` is the sum. An order filled in pieces sends one event for each. Subscribing
   * brings nothing, and nothing that happened while a connection was down is sent later: read open orders and fills
   * by REST after every reconnect. There is no number that would show a gap. Trigger orders, take-profits and
   * stop-losses are in `ordersAlgo`; what they place comes here. Prices and sizes of a market order are `0` where
   * there are none yet.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/classic/websocket/contract/private/Order-Channel
   * @example
   * ```ts
   * for await (const event of streams.orders({ instType: 'USDT-FUTURES', instId: 'default' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  orders(input: StreamInputs['orders'], options?: SubscribeOptions): Subscription<OrdersEvent>;

  /**
   * Your trigger orders, trailing orders, take-profits and stop-losses, whenever one is placed, changed, triggered or
   * cancelled.
   *
   * Each event holds them as they are now. `planType` and the members of take-profits are called otherwise than in
   * REST. The order that a trigger places comes in `orders`, and no member here leads to it: `getHistoryTriggerOrder`
   * names it as `executeOrderId`. Subscribing brings nothing, and nothing that happened while a connection was down
   * is sent later: read what waits by REST after every reconnect. No frame is on record.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/classic/websocket/contract/private/Plan-Order-Channel
   * @example
   * ```ts
   * for await (const event of streams.ordersAlgo({ instType: 'USDT-FUTURES', instId: 'default' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  ordersAlgo(input: StreamInputs['ordersAlgo'], options?: SubscribeOptions): Subscription<OrdersAlgoEvent>;

  /**
   * Your fills, as they happen.
   *
   * One row for each fill, with its fee, profit and whether it took or added liquidity. Subscribing brings none, and
   * none that happened while a connection was down is sent later: read them by REST, from the last one that you have.
   * `side` is the trade, in hedge mode too; REST names the position there. Order and fill of the same moment come in
   * events of two channels, in either order.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/classic/websocket/contract/private/Fill-Channel
   * @example
   * ```ts
   * for await (const event of streams.fill({ instType: 'USDT-FUTURES', instId: 'default' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  fill(input: StreamInputs['fill'], options?: SubscribeOptions): Subscription<FillEvent>;

  /**
   * All your open positions of a product line, whenever one of them changes.
   *
   * Each event lists every open position of the product line: one that is missing has been closed, and an empty list
   * says that nothing is open. One comes upon subscribing, then one when an order is placed, filled or cancelled, or
   * leverage changes. It is not sent for the price alone, so profit and mark price are of that moment. There is no
   * event of a close by itself: `positionsHistory` has it.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/classic/websocket/contract/private/Positions-Channel
   * @example
   * ```ts
   * for await (const event of streams.positions({ instType: 'USDT-FUTURES', instId: 'default' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  positions(input: StreamInputs['positions'], options?: SubscribeOptions): Subscription<PositionsEvent>;

  /**
   * Positions that were closed as a whole, with their profit, fees and funding.
   *
   * One row when a position is closed to the last, by whatever means; a part that is closed sends none. Subscribing
   * brings nothing. `getHistoricalPosition` has the same by REST, under other names.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/classic/websocket/contract/private/History-Positions-Channel
   * @example
   * ```ts
   * for await (const event of streams.positionsHistory({ instType: 'USDT-FUTURES', instId: 'default' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  positionsHistory(input: StreamInputs['positionsHistory'], options?: SubscribeOptions): Subscription<PositionsHistoryEvent>;

  /**
   * Balances of your futures account, by margin coin, whenever they change.
   *
   * One comes upon subscribing, then one with a transfer, a voucher or a fill. Placing and cancelling an order sends
   * none, so `frozen` and what depends on it may be out of date, and profit is of the moment of the frame. A margin
   * coin that is missing says nothing. Frames of 2023 end at `usdtEquity`.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/classic/websocket/contract/private/Account-Channel
   * @example
   * ```ts
   * for await (const event of streams.account({ instType: 'USDT-FUTURES', coin: 'default' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  account(input: StreamInputs['account'], options?: SubscribeOptions): Subscription<AccountEvent>;

  /**
   * The equity of your futures account as a whole, whenever its balance changes.
   *
   * Sent with a transfer, a voucher or a fill, not for the price alone: the figures are of the moment of the frame.
   * `account` has them by margin coin. The acknowledgement names `instId: default`, which was not asked for. Whether
   * one comes upon subscribing is on no page, and no frame is on record.
   *
   * Added on 2025-11-08.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/classic/websocket/contract/private/Equity-Channel
   * @example
   * ```ts
   * for await (const event of streams.equity({ instType: 'USDT-FUTURES' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  equity(input: StreamInputs['equity'], options?: SubscribeOptions): Subscription<EquityEvent>;

  /**
   * Auto-deleveraging of your positions.
   *
   * One row when a position is reduced because others could not pay. Most accounts never see one. What it did to the
   * position comes in `positions`, `orders` and `fill`, the latter two with a `tradeSide` of `dte_sys_adl_…`.
   * Subscribing brings nothing; no frame is on record.
   *
   * Added on 2025-11-26.
   *
   * Private: the connection logs in with the key of the client.
   * Overflow: No event is left out for who falls behind, up to the limit of the queue.
   * @see https://www.bitget.com/docs/classic/websocket/contract/private/ADL-Notification-Channel
   * @example
   * ```ts
   * for await (const event of streams.adlNoti({ instType: 'USDT-FUTURES', instId: 'default' }).events({ onGap: 'throw' })) console.log(event);
   * ```
   */
  adlNoti(input: StreamInputs['adlNoti'], options?: SubscribeOptions): Subscription<AdlNotiEvent>;

  /**
   * One contract's order book, right or `syncing`: each frame must follow upon the one before, for as long as it is
   * open.
   *
   * It is kept from `books`. Where something is missing it is gone in the same moment, and is made anew.
   * @example
   * ```ts
   * const book = streams.orderBook({ instType: 'USDT-FUTURES', instId: 'BTCUSDT' });
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
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
  };
  candle: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
    /**
     * Length of a candlestick: `m` minutes, `H` hours, `D` days, `W` weeks, `M` months. Bars from six hours up begin
     * by UTC+8 time, those that end in `utc` by UTC.
     */
    interval: '1m' | '5m' | '15m' | '30m' | '1H' | '4H' | '6H' | '12H' | '1D' | '3D' | '1W' | '1M' | '6Hutc' | '12Hutc' | '1Dutc' | '3Dutc' | '1Wutc' | '1Mutc';
  };
  books: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
  };
  books1: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
  };
  books5: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
  };
  books15: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
  };
  trade: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string | readonly string[];
  };
  orders: {
    /**
     * Product line whose events are brought: one subscription for each.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * A symbol, or `default` for all of the product line.
     */
    instId: string | readonly string[];
  };
  ordersAlgo: {
    /**
     * Product line whose events are brought: one subscription for each.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * A symbol, or `default` for all of the product line.
     */
    instId: string | readonly string[];
  };
  fill: {
    /**
     * Product line whose events are brought: one subscription for each.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * A symbol, or `default` for all of the product line.
     */
    instId: string | readonly string[];
  };
  positions: {
    /**
     * Product line whose events are brought: one subscription for each.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * All symbols of the product line: the exchange takes nothing else here.
     */
    instId: 'default';
  };
  positionsHistory: {
    /**
     * Product line whose events are brought: one subscription for each.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * All symbols of the product line: the exchange takes nothing else here.
     */
    instId: 'default';
  };
  account: {
    /**
     * Product line whose events are brought: one subscription for each.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * All margin coins of the product line: the exchange takes nothing else here.
     */
    coin: 'default';
  };
  equity: {
    /**
     * Product line whose events are brought: one subscription for each.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
  };
  adlNoti: {
    /**
     * Product line whose events are brought: one subscription for each.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * A symbol, or `default` for all of the product line.
     */
    instId: string | readonly string[];
  };
  orderBook: {
    /**
     * Product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` in USDC. A symbol under another one than its own
     * is acknowledged and stays silent.
     *
     * `COIN-FUTURES`: Withdrawn on 2026-09-17. The last coin-margined perpetuals of this API were retired that day.
     * The streams of the unified API (v3) have the contracts that follow them, with names of their own (BTCUSD_CM).
     */
    instType: 'USDT-FUTURES' | 'USDC-FUTURES';
    /**
     * Symbol as `getContractConfig` lists it: `BTCUSDT`, and `BTCPERP` under `USDC-FUTURES`.
     */
    instId: string;
    /**
     * How many levels a side it begins with, and how far it is known. Left out: 500.
     */
    depth?: 500;
  };
}

export type TickerEvent = StreamEvents['ticker'];
export type CandleEvent = StreamEvents['candle'];
export type BooksEvent = StreamEvents['books'];
export type Books1Event = StreamEvents['books1'];
export type Books5Event = StreamEvents['books5'];
export type Books15Event = StreamEvents['books15'];
export type TradeEvent = StreamEvents['trade'];
export type OrdersEvent = StreamEvents['orders'];
export type OrdersAlgoEvent = StreamEvents['ordersAlgo'];
export type FillEvent = StreamEvents['fill'];
export type PositionsEvent = StreamEvents['positions'];
export type PositionsHistoryEvent = StreamEvents['positionsHistory'];
export type AccountEvent = StreamEvents['account'];
export type EquityEvent = StreamEvents['equity'];
export type AdlNotiEvent = StreamEvents['adlNoti'];
export type AccountChannel = components['schemas']['AccountChannel'];
export type AccountRow = components['schemas']['AccountRow'];
export type AdlRow = components['schemas']['AdlRow'];
export type AdlSide = components['schemas']['AdlSide'];
export type AssetMode = components['schemas']['AssetMode'];
export type CancelReason = components['schemas']['CancelReason'];
export type CandleRow = components['schemas']['CandleRow'];
export type ClosedPositionRow = components['schemas']['ClosedPositionRow'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type DecimalOrNull = components['schemas']['DecimalOrNull'];
export type DepthLevel = components['schemas']['DepthLevel'];
export type DepthRow = components['schemas']['DepthRow'];
export type EntryPoint = components['schemas']['EntryPoint'];
export type EquityRow = components['schemas']['EquityRow'];
export type FillFee = components['schemas']['FillFee'];
export type FillRow = components['schemas']['FillRow'];
export type FillSide = components['schemas']['FillSide'];
export type FilledAs = components['schemas']['FilledAs'];
export type HoldSide = components['schemas']['HoldSide'];
export type LeverageValue = components['schemas']['LeverageValue'];
export type OnOff = components['schemas']['OnOff'];
export type OrderRow = components['schemas']['OrderRow'];
export type OrderRowFee = components['schemas']['OrderRowFee'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderType = components['schemas']['OrderType'];
export type PositionDirection = components['schemas']['PositionDirection'];
export type PositionMode = components['schemas']['PositionMode'];
export type PositionRow = components['schemas']['PositionRow'];
export type ProductChannel = components['schemas']['ProductChannel'];
export type ProductType = components['schemas']['ProductType'];
export type Push = components['schemas']['Push'];
export type PushAction = components['schemas']['PushAction'];
export type PushedPlanStatus = components['schemas']['PushedPlanStatus'];
export type PushedPlanType = components['schemas']['PushedPlanType'];
export type ReportedMarginMode = components['schemas']['ReportedMarginMode'];
export type ReportedTradeSide = components['schemas']['ReportedTradeSide'];
export type ReportedTriggerType = components['schemas']['ReportedTriggerType'];
export type SelfTradePrevention = components['schemas']['SelfTradePrevention'];
export type SymbolChannel = components['schemas']['SymbolChannel'];
export type TickerRow = components['schemas']['TickerRow'];
export type TimeInForce = components['schemas']['TimeInForce'];
export type TimeOrEmpty = components['schemas']['TimeOrEmpty'];
export type TimeOrNull = components['schemas']['TimeOrNull'];
export type TopLevels = components['schemas']['TopLevels'];
export type TradeRow = components['schemas']['TradeRow'];
export type TradeScope = components['schemas']['TradeScope'];
export type TradedSide = components['schemas']['TradedSide'];
export type TriggerOrderRow = components['schemas']['TriggerOrderRow'];
export type TriggerType = components['schemas']['TriggerType'];
export type UserChannel = components['schemas']['UserChannel'];
export type YesNo = components['schemas']['YesNo'];

/** Whatever an account is told. */
export type UserEvent = OrdersEvent | OrdersAlgoEvent | FillEvent | PositionsEvent | PositionsHistoryEvent | AccountEvent | EquityEvent | AdlNotiEvent;

export interface StreamEvents {
    ticker: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One ticker.
         */
        data: components["schemas"]["TickerRow"][];
    };
    candle: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One or more candlesticks.
         */
        data: components["schemas"]["CandleRow"][];
    };
    books: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One book, or one set of changes.
         */
        data: components["schemas"]["DepthRow"][];
    };
    books1: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One book.
         */
        data: components["schemas"]["TopLevels"][];
    };
    books5: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One book.
         */
        data: components["schemas"]["TopLevels"][];
    };
    books15: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One book.
         */
        data: components["schemas"]["TopLevels"][];
    };
    trade: components["schemas"]["Push"] & {
        arg: components["schemas"]["SymbolChannel"];
        /**
         * One or more trades, newest first.
         */
        data: components["schemas"]["TradeRow"][];
    };
    orders: components["schemas"]["Push"] & {
        arg: components["schemas"]["UserChannel"];
        /**
         * One order as a rule. The action is `snapshot` in every event.
         */
        data: components["schemas"]["OrderRow"][];
    };
    ordersAlgo: components["schemas"]["Push"] & {
        arg: components["schemas"]["UserChannel"];
        /**
         * One order as a rule.
         */
        data: components["schemas"]["TriggerOrderRow"][];
    };
    fill: components["schemas"]["Push"] & {
        arg: components["schemas"]["UserChannel"];
        /**
         * One or more fills.
         */
        data: components["schemas"]["FillRow"][];
    };
    positions: components["schemas"]["Push"] & {
        arg: components["schemas"]["UserChannel"];
        /**
         * Every open position; empty when there is none.
         */
        data: components["schemas"]["PositionRow"][];
    };
    positionsHistory: components["schemas"]["Push"] & {
        arg: components["schemas"]["UserChannel"];
        /**
         * One position as a rule.
         */
        data: components["schemas"]["ClosedPositionRow"][];
    };
    account: components["schemas"]["Push"] & {
        arg: components["schemas"]["AccountChannel"];
        /**
         * One row for each margin coin.
         */
        data: components["schemas"]["AccountRow"][];
    };
    equity: components["schemas"]["Push"] & {
        arg: components["schemas"]["ProductChannel"];
        /**
         * One row.
         */
        data: components["schemas"]["EquityRow"][];
    };
    adlNoti: components["schemas"]["Push"] & {
        arg: components["schemas"]["UserChannel"];
        /**
         * One or more notifications.
         */
        data: components["schemas"]["AdlRow"][];
    };
}
export interface components {
    schemas: {
        /**
         * What was subscribed to, as it was asked for.
         */
        AccountChannel: {
            /**
             * Product line. It stands nowhere else in a frame.
             */
            instType: components["schemas"]["ProductType"] | OtherString;
            /**
             * Name of the channel: `account`.
             */
            channel: string;
            /**
             * The margin coin that was asked for, or `default` for all of them.
             */
            coin: string;
        };
        /**
         * What one margin coin's futures account holds, as streams bring it.
         */
        AccountRow: {
            /**
             * The margin coin.
             */
            marginCoin: string;
            /**
             * Held by open orders, in the margin coin; called `locked` in REST.
             */
            frozen: components["schemas"]["DecimalOrEmpty"];
            /**
             * The balance without unrealized profit, less the margin of isolated positions. What orders hold and crossed positions use is still in it, as in REST.
             */
            available: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most that can be used to open positions.
             */
            maxOpenPosAvailable: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most that can be transferred to another account now.
             */
            maxTransferOut: components["schemas"]["DecimalOrEmpty"];
            /**
             * Balance with the unrealized profit of open positions, in the margin coin; called `accountEquity` in REST.
             */
            equity: components["schemas"]["DecimalOrEmpty"];
            /**
             * The equity in USDT.
             */
            usdtEquity: components["schemas"]["DecimalOrEmpty"];
            /**
             * Risk of the crossed positions as a fraction; liquidation begins at 1. Absent from frames of 2023.
             */
            crossedRiskRate?: components["schemas"]["DecimalOrNull"];
            /**
             * Profit of the open positions, not yet taken. Absent from frames of 2023.
             */
            unrealizedPL?: components["schemas"]["DecimalOrNull"];
            /**
             * Multi-asset mode: all coins together as margin.
             */
            unionTotalMargin?: components["schemas"]["DecimalOrNull"];
            /**
             * Multi-asset mode: what of it is free.
             */
            unionAvailable?: components["schemas"]["DecimalOrNull"];
            /**
             * Multi-asset mode: maintenance margin.
             */
            unionMm?: components["schemas"]["DecimalOrNull"];
            /**
             * Whether several coins together are margin; spelled `assetMode` in the channel `positions` and in REST.
             */
            assetsMode?: components["schemas"]["AssetMode"] | OtherString | null;
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
         * `single`: only the margin coin itself is margin. `union`: several coins together, at a discount, are margin for USDT-M futures.
         * @enum {string}
         */
        AssetMode: "single" | "union";
        /**
         * `normal_cancel`: by the user or the system. `stp_cancel`: by self-trade prevention.
         * @enum {string}
         */
        CancelReason: "normal_cancel" | "stp_cancel";
        /**
         * One candlestick as streams bring it, all in quotes.
         */
        CandleRow: [
            string,
            Decimal,
            Decimal,
            Decimal,
            Decimal,
            Decimal,
            Decimal,
            Decimal
        ];
        /**
         * A position that was closed as a whole, as streams bring it. REST has other names for nearly all of it.
         */
        ClosedPositionRow: {
            /**
             * Its id; the next position of the same symbol and side has it again.
             */
            posId: string;
            /**
             * The symbol.
             */
            instId: string;
            /**
             * The margin coin.
             */
            marginCoin: string;
            /**
             * How it was backed; the docs print `fixed` for isolated on this page alone.
             */
            marginMode: components["schemas"]["ReportedMarginMode"];
            /**
             * The direction of the position.
             */
            holdSide: components["schemas"]["HoldSide"];
            posMode: components["schemas"]["PositionMode"];
            /**
             * Average entry price.
             */
            openPriceAvg: components["schemas"]["DecimalOrEmpty"];
            /**
             * Average price it was closed at.
             */
            closePriceAvg: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size opened in all, in the base coin.
             */
            openSize: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size closed in all, in the base coin.
             */
            closeSize: components["schemas"]["DecimalOrEmpty"];
            /**
             * Profit without fees and funding.
             */
            achievedProfits: components["schemas"]["DecimalOrEmpty"];
            /**
             * Funding: negative is paid. `0` when none was settled, where `totalFee` of an open position is empty.
             */
            settleFee: components["schemas"]["DecimalOrEmpty"];
            /**
             * Fees for opening: negative is paid.
             */
            openFee: components["schemas"]["DecimalOrEmpty"];
            /**
             * Fees for closing: negative is paid.
             */
            closeFee: components["schemas"]["DecimalOrEmpty"];
            /**
             * When it was opened.
             * Format: unix-ms
             */
            cTime: string;
            /**
             * When it was closed.
             * Format: unix-ms
             */
            uTime: string;
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
             * Sell side, lowest price first. Sizes are in the base coin.
             */
            asks: components["schemas"]["DepthLevel"][];
            /**
             * Buy side, highest price first. Sizes are in the base coin.
             */
            bids: components["schemas"]["DepthLevel"][];
            /**
             * Number of this state. It grows from frame to frame, but for a maintenance of the symbol.
             * Format: int64
             */
            seq: Id;
            /**
             * `seq` of the frame before; 0 in a snapshot.
             * Format: int64
             */
            pseq: Id;
            /**
             * Book time
             * Time of the matching engine.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * Where an order came from. Also seen in small letters.
         * @enum {string}
         */
        EntryPoint: "WEB" | "API" | "SYS" | "ANDROID" | "IOS";
        /**
         * The equity of a product line as a whole, in USDT and BTC.
         */
        EquityRow: {
            /**
             * The equity in USDT.
             */
            usdtEquity: components["schemas"]["DecimalOrEmpty"];
            /**
             * The equity in BTC.
             */
            btcEquity: components["schemas"]["DecimalOrEmpty"];
            /**
             * Profit of the open positions in USDT, not yet taken.
             */
            unrealizedPL?: components["schemas"]["DecimalOrNull"];
            /**
             * The same by the docs' newer table; in no payload at hand.
             */
            usdtUnrealized?: components["schemas"]["DecimalOrNull"];
            /**
             * Multi-asset mode: all coins together as margin.
             */
            unionTotalMargin?: components["schemas"]["DecimalOrNull"];
            /**
             * Multi-asset mode: what of it is free.
             */
            unionAvailable?: components["schemas"]["DecimalOrNull"];
            /**
             * Multi-asset mode: maintenance margin.
             */
            unionMm?: components["schemas"]["DecimalOrNull"];
        };
        /**
         * What a fill cost, in one coin.
         */
        FillFee: {
            /**
             * `yes` when paid with a discount coin.
             */
            deduction: string;
            /**
             * The coin that was charged.
             */
            feeCoin: string;
            /**
             * The part paid with the discount coin; null in older answers.
             */
            totalDeductionFee: components["schemas"]["DecimalOrNull"];
            /**
             * The whole fee: negative is paid, positive a rebate.
             */
            totalFee: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * One fill of an order, as streams bring it.
         */
        FillRow: {
            /**
             * Its id. REST has the same.
             */
            tradeId: string;
            /**
             * The exchange's id of the order.
             */
            orderId: string;
            /**
             * Your id of the order; absent from frames of 2024.
             */
            clientOid?: string | null;
            /**
             * The symbol, called `instId` in the other channels.
             */
            symbol: string;
            /**
             * The trade, in hedge mode too, where `getOrderFillDetails` names the position instead.
             */
            side: components["schemas"]["TradedSide"];
            /**
             * What the fill did to the position.
             */
            tradeSide: components["schemas"]["ReportedTradeSide"] | OtherString;
            posMode: components["schemas"]["PositionMode"];
            orderType: components["schemas"]["OrderType"] | OtherString;
            /**
             * Price.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Size in the base coin.
             * Format: decimal
             */
            baseVolume: Decimal;
            /**
             * Value in the quote coin.
             */
            quoteVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * Profit realized by this fill, fees not counted; `0` on an opening fill.
             */
            profit: components["schemas"]["DecimalOrEmpty"];
            tradeScope: components["schemas"]["TradeScope"];
            /**
             * What it cost, one entry per coin.
             */
            feeDetail: components["schemas"]["FillFee"][] | null;
            /**
             * When the fill happened.
             * Format: unix-ms
             */
            cTime: string;
            /**
             * When its record last changed.
             * Format: unix-ms
             */
            uTime: string;
        };
        /**
         * What the taker did.
         * @enum {string}
         */
        FillSide: "buy" | "sell";
        /**
         * Whether the last fill took (`T`) or added (`M`) liquidity. The channel `fill` spells it out.
         * @enum {string}
         */
        FilledAs: "T" | "M";
        /**
         * The direction of a position.
         * @enum {string}
         */
        HoldSide: "long" | "short";
        /**
         * A leverage, in quotes in older answers and bare in newer ones; read as its text either way.
         */
        LeverageValue: Decimal | Decimal;
        /**
         * A switch.
         * @enum {string}
         */
        OnOff: "on" | "off";
        /**
         * One order as it is now, as streams bring it. The members of the last fill (`tradeId`, `fillPrice`, `baseVolume`, `fillTime` and the others) are there only in an event that a fill has made.
         */
        OrderRow: {
            /**
             * The symbol.
             */
            instId: string;
            /**
             * The exchange's id.
             */
            orderId: string;
            /**
             * Your id, or the one that the exchange made.
             */
            clientOid: string;
            /**
             * Ordered size in the base coin.
             */
            size: components["schemas"]["DecimalOrEmpty"];
            /**
             * The limit price; `0` for a market order.
             */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Average price of the fills. Absent before a fill and, by the docs, when an order is cancelled.
             */
            priceAvg?: components["schemas"]["DecimalOrNull"];
            /**
             * Filled size so far, in the base coin. `baseVolume` is that of the last fill.
             */
            accBaseVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * Estimated value of the order in USD.
             */
            notionalUsd: components["schemas"]["DecimalOrEmpty"];
            orderType: components["schemas"]["OrderType"] | OtherString;
            /**
             * Time in force; `gtc` on market orders too.
             */
            force: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * The trade in one-way mode. In hedge mode presumably the position, as in REST; no close in hedge mode is on record: go by `posSide` and `tradeSide`.
             */
            side: components["schemas"]["OrderSide"];
            posSide: components["schemas"]["PositionDirection"];
            posMode: components["schemas"]["PositionMode"];
            /**
             * What the order does to the position, liquidations and deleveraging included.
             */
            tradeSide: components["schemas"]["ReportedTradeSide"] | OtherString;
            marginMode: components["schemas"]["ReportedMarginMode"];
            /**
             * The margin coin.
             */
            marginCoin: string;
            /**
             * The leverage; text here.
             */
            leverage: components["schemas"]["DecimalOrEmpty"];
            /**
             * Whether the order may only reduce; in small letters here, in capitals in REST.
             */
            reduceOnly: components["schemas"]["YesNo"];
            /**
             * Where the order came from.
             */
            enterPointSource: components["schemas"]["EntryPoint"] | OtherString;
            /**
             * The order's state; `canceled` with one l.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Why the order was cancelled; empty otherwise. Absent from frames of 2024.
             */
            cancelReason?: components["schemas"]["CancelReason"] | OtherString | null;
            /**
             * Price of the last fill.
             */
            fillPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Id of the last fill, the same as in the channel `fill`.
             */
            tradeId?: string | null;
            /**
             * Size of the last fill alone, in the base coin.
             */
            baseVolume?: components["schemas"]["DecimalOrNull"];
            /**
             * Value of the last fill in USD.
             */
            fillNotionalUsd?: components["schemas"]["DecimalOrNull"];
            /**
             * When the last fill happened.
             */
            fillTime?: components["schemas"]["TimeOrNull"];
            /**
             * Fee of the last fill: negative is paid.
             */
            fillFee?: components["schemas"]["DecimalOrNull"];
            /**
             * The coin of `fillFee`.
             */
            fillFeeCoin?: string | null;
            /**
             * Whether the last fill took or added liquidity.
             */
            tradeScope?: components["schemas"]["FilledAs"] | OtherString | null;
            /**
             * Profit that the last fill realized, fees not counted; `0` when it opened.
             */
            pnl?: components["schemas"]["DecimalOrNull"];
            /**
             * Profit that the order's fills have realized, fees not counted. Absent from frames of 2024.
             */
            totalProfits?: components["schemas"]["DecimalOrNull"];
            /**
             * Fees so far, one entry per coin; before a fill one entry of zero, or none.
             */
            feeDetail: components["schemas"]["OrderRowFee"][] | null;
            /**
             * Self-trade prevention.
             */
            stpMode?: components["schemas"]["SelfTradePrevention"] | OtherString | null;
            /**
             * Trigger price of the preset take-profit. Absent, not empty, when there is none.
             */
            presetStopSurplusPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Limit price of that take-profit; empty for market or when there is none.
             */
            presetStopSurplusExecutePrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Which price triggers the take-profit; empty when there is none.
             */
            presetStopSurplusType?: components["schemas"]["TriggerType"] | OtherString | null;
            /**
             * Trigger price of the preset stop-loss. Absent, not empty, when there is none.
             */
            presetStopLossPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Limit price of that stop-loss; empty for market or when there is none.
             */
            presetStopLossExecutePrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Which price triggers the stop-loss; empty when there is none.
             */
            presetStopLossType?: components["schemas"]["TriggerType"] | OtherString | null;
            /**
             * When the order was placed.
             * Format: unix-ms
             */
            cTime: string;
            /**
             * When the order last changed.
             * Format: unix-ms
             */
            uTime: string;
        };
        /**
         * What an order has cost so far, in one coin.
         */
        OrderRowFee: {
            /**
             * The coin that was charged.
             */
            feeCoin: string;
            /**
             * The whole fee so far: negative is paid, `0.00000000` before a fill.
             */
            fee: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * The trade in one-way mode; in hedge mode the position (`buy` is the long, `sell` the short), whether the order opens or closes it.
         * @enum {string}
         */
        OrderSide: "buy" | "sell";
        /**
         * `live`: in the book, nothing filled. `canceled` may have partial fills. Spelled with one l; trigger orders say `cancelled`.
         * @enum {string}
         */
        OrderStatus: "live" | "partially_filled" | "filled" | "canceled";
        /**
         * `limit`: at the given price or better. `market`: at the best prices there are.
         * @enum {string}
         */
        OrderType: "limit" | "market";
        /**
         * The position of an order: `long` or `short` in hedge mode, `net` in one-way mode.
         * @enum {string}
         */
        PositionDirection: "long" | "short" | "net";
        /**
         * `one_way_mode`: one net position per symbol. `hedge_mode`: a long and a short of one symbol side by side.
         * @enum {string}
         */
        PositionMode: "one_way_mode" | "hedge_mode";
        /**
         * One open position, as streams bring it. Other names than in REST: `instId`, `frozen`, `unrealizedPLR`, `marginRate`.
         */
        PositionRow: {
            /**
             * Its id; the next position of the same symbol and side has it again.
             */
            posId: string;
            /**
             * The symbol.
             */
            instId: string;
            /**
             * The margin coin.
             */
            marginCoin: string;
            /**
             * Margin that the position holds, in the margin coin.
             */
            marginSize: components["schemas"]["DecimalOrEmpty"];
            /**
             * How the position is backed.
             */
            marginMode: components["schemas"]["ReportedMarginMode"];
            /**
             * The direction of the position, in one-way mode too.
             */
            holdSide: components["schemas"]["HoldSide"];
            posMode: components["schemas"]["PositionMode"];
            /**
             * Size of the position in the base coin, never negative: `holdSide` is the sign.
             */
            total: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size that can be closed: `total` less what closing orders hold.
             */
            available: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size held by open closing orders, called `locked` in REST.
             */
            frozen: components["schemas"]["DecimalOrEmpty"];
            /**
             * Average entry price.
             */
            openPriceAvg: components["schemas"]["DecimalOrEmpty"];
            /**
             * The leverage. A number on the wire and text in the docs' table.
             */
            leverage: components["schemas"]["LeverageValue"];
            /**
             * Profit already taken by closing parts of this position; fees and funding not counted.
             */
            achievedProfits: components["schemas"]["DecimalOrEmpty"];
            /**
             * Profit at the mark price when the frame was made, negative for a loss.
             */
            unrealizedPL: components["schemas"]["DecimalOrEmpty"];
            /**
             * That profit against the margin as a fraction.
             */
            unrealizedPLR: components["schemas"]["DecimalOrEmpty"];
            /**
             * Estimated. Zero or below means that no price would liquidate the position.
             */
            liquidationPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Maintenance margin rate of the position's tier as a fraction. Absent from the docs' newer example.
             */
            keepMarginRate?: components["schemas"]["DecimalOrNull"];
            /**
             * The margin ratio of an isolated position; in the table, in no payload at hand.
             */
            isolatedMarginRate?: components["schemas"]["DecimalOrNull"];
            /**
             * Maintenance margin against the margin there is as a fraction; liquidation begins at 1.
             */
            marginRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price at which closing would neither win nor lose, fees and funding counted. Absent from frames of 2023.
             */
            breakEvenPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Funding paid (negative) or received since the position was opened. Empty before the first settlement.
             */
            totalFee?: components["schemas"]["DecimalOrNull"];
            /**
             * Trading fees paid for this position. Absent from frames of 2023.
             */
            deductedFee?: components["schemas"]["DecimalOrNull"];
            /**
             * The mark price when the frame was made. Added on 2025-07-08.
             */
            markPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Whether several coins together are margin; spelled `assetsMode` in the channel `account`.
             */
            assetMode?: components["schemas"]["AssetMode"] | OtherString | null;
            /**
             * Whether an isolated position takes margin from the balance by itself.
             */
            autoMargin?: components["schemas"]["OnOff"] | null;
            /**
             * Dividends settled on the position in cash; for contracts on shares. Added on 2026-07-21.
             */
            cashDividend?: components["schemas"]["DecimalOrNull"];
            /**
             * When the first position under this id was opened; may be long before this one was.
             * Format: unix-ms
             */
            cTime: string;
            /**
             * When the position last changed.
             * Format: unix-ms
             */
            uTime: string;
        };
        /**
         * What was subscribed to, as it was asked for: a channel of a whole product line.
         */
        ProductChannel: {
            /**
             * Product line. It stands nowhere else in a frame.
             */
            instType: components["schemas"]["ProductType"] | OtherString;
            /**
             * Name of the channel.
             */
            channel: string;
            /**
             * `default` in the docs' acknowledgement, though it was not asked for.
             */
            instId?: string;
        };
        /**
         * The product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` margined in USDC, `COIN-FUTURES` margined in the coin itself, of which only history is left. Demo trading uses the same. `COIN-FUTURES`: Deprecated since 2026-09-17. The last coin-margined perpetuals of this API were retired that day, and market reads answer an empty list; histories may still hold old rows. What follows it is in the unified API (v3): other contracts (BTCUSD_CM) with other units of quantity. `SUSDT-FUTURES`: Withdrawn on 2025-08-04. Demo trading is the header paptrading with a demo key. `SCOIN-FUTURES`: Withdrawn on 2025-08-04. Demo trading is the header paptrading with a demo key. `SUSDC-FUTURES`: Withdrawn on 2025-08-04. Demo trading is the header paptrading with a demo key.
         * @enum {string}
         */
        ProductType: "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES";
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
         * `live`: waits for its trigger. `executing`: triggered, and its order is being placed. `executed`: its order was placed, whatever became of it then. `fail_execute`: its order was refused, and nothing protects or opens the position. `cancelled`: never triggered.
         * @enum {string}
         */
        PushedPlanStatus: "live" | "executing" | "executed" | "fail_execute" | "cancelled";
        /**
         * The kind of a trigger order in short. In REST's words: `pl` is `normal_plan`, `track` is `track_plan`, `tp` is `profit_plan`, `sl` is `loss_plan`, `ptp` is `pos_profit`, `psl` is `pos_loss`, `mtpsl` is `moving_plan`. A cancel takes REST's words.
         * @enum {string}
         */
        PushedPlanType: "pl" | "track" | "tp" | "sl" | "ptp" | "psl" | "mtpsl";
        /**
         * The margin mode of an order or a closed position. Older ones spell `isolated` as `fixed` and `crossed` as `cross`; requests take neither.
         * @enum {string}
         */
        ReportedMarginMode: "isolated" | "crossed" | "fixed" | "cross";
        /**
         * What an order did to the position. `open` and `close` are hedge mode, `buy_single` and `sell_single` one-way mode. `reduce_…`: reduced by force, `burst_…`: liquidated, `offset_…`: long and short netted, `delivery_…`: settled at delivery, `dte_sys_adl_…`: auto-deleveraged.
         * @enum {string}
         */
        ReportedTradeSide: "close" | "open" | "reduce_close_long" | "reduce_close_short" | "burst_close_long" | "burst_close_short" | "offset_close_long" | "offset_close_short" | "delivery_close_long" | "delivery_close_short" | "dte_sys_adl_close_long" | "dte_sys_adl_close_short" | "buy_single" | "sell_single" | "reduce_buy_single" | "reduce_sell_single" | "burst_buy_single" | "burst_sell_single" | "delivery_sell_single" | "delivery_buy_single" | "dte_sys_adl_buy_in_single_side_mode" | "dte_sys_adl_sell_in_single_side_mode";
        /**
         * Which price triggers. `index_price` occurs in answers only.
         * @enum {string}
         */
        ReportedTriggerType: "fill_price" | "mark_price" | "index_price";
        /**
         * `none`: the two orders trade. `cancel_taker`: the incoming order is cancelled. `cancel_maker`: the resting one. `cancel_both`: both.
         * @enum {string}
         */
        SelfTradePrevention: "none" | "cancel_taker" | "cancel_maker" | "cancel_both";
        /**
         * What was subscribed to, as it was asked for.
         */
        SymbolChannel: {
            /**
             * Product line.
             */
            instType: components["schemas"]["ProductType"] | OtherString;
            /**
             * Name of the channel: `ticker`, `candle1m`.
             */
            channel: string;
            /**
             * The symbol. It stands nowhere else in most frames.
             */
            instId: string;
        };
        /**
         * Prices and volume of one pair over 24 hours, as streams bring them.
         */
        TickerRow: {
            /**
             * The symbol.
             */
            instId: string;
            /**
             * The symbol once more.
             */
            symbol: string;
            /**
             * 1 for a perpetual, 2 for a delivery contract. A number in the docs, a text on the wire.
             */
            symbolType: number | string;
            /**
             * Last traded price.
             */
            lastPr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Best ask.
             */
            askPr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Best bid.
             */
            bidPr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size at the best ask in the base coin.
             */
            askSz: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size at the best bid in the base coin.
             */
            bidSz: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price 24 hours ago.
             */
            open24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Highest price of 24 hours.
             */
            high24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Lowest price of 24 hours.
             */
            low24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Change over 24 hours as a fraction: `0.03875` is 3.875 %.
             */
            change24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price at 00:00 UTC.
             */
            openUtc: components["schemas"]["DecimalOrEmpty"];
            /**
             * Mark price.
             */
            markPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Index price.
             */
            indexPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Perpetuals: the rate of the next settlement as it stands.
             */
            fundingRate?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Perpetuals: when funding is settled next. The length of the interval stands in no frame.
             */
            nextFundingTime?: components["schemas"]["TimeOrEmpty"];
            /**
             * Open interest in the base coin.
             */
            holdingAmount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Volume of 24 hours in the base coin.
             */
            baseVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * Volume of 24 hours in the quote coin.
             */
            quoteVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * Delivery contracts: the price of delivery, from an hour before it on. `0` for perpetuals.
             */
            deliveryPrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Time
             * Time of the figures.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * `gtc`: rests until filled or cancelled. `ioc`: fills what it can at once, the rest is cancelled. `fok`: fills at once as a whole or not at all. `post_only`: only ever adds liquidity; cancelled when it would take.
         * @enum {string}
         */
        TimeInForce: "gtc" | "ioc" | "fok" | "post_only";
        /**
         * A time in milliseconds in quotes, or an empty string where there is none.
         */
        TimeOrEmpty: string | "";
        /**
         * A time in milliseconds in quotes; an empty string or null where there is none.
         */
        TimeOrNull: string | "" | null;
        /**
         * The best levels of an order book, whole.
         */
        TopLevels: {
            /**
             * Sell side, lowest price first. Sizes are in the base coin.
             */
            asks: components["schemas"]["DepthLevel"][];
            /**
             * Buy side, highest price first. Sizes are in the base coin.
             */
            bids: components["schemas"]["DepthLevel"][];
            /**
             * Number of this state; older frames lack it. The same book may be sent twice, with the same number.
             * Format: int64
             */
            seq?: Id;
            /**
             * Always 0, for each frame stands by itself; older frames lack it.
             * Format: int64
             */
            pseq?: Id;
            /**
             * Book time
             * Time of the matching engine.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * One trade of the market, as streams bring it.
         */
        TradeRow: {
            /**
             * Its id. Later trades have larger ones, with numbers left out between them.
             */
            tradeId: string;
            /**
             * Price.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Size in the base coin.
             * Format: decimal
             */
            size: Decimal;
            side: components["schemas"]["FillSide"];
            /**
             * Trade time
             * When it happened.
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
         * What the order did in the market, in both position modes: a long is closed with `sell`.
         * @enum {string}
         */
        TradedSide: "buy" | "sell";
        /**
         * A trigger order, trailing order, take-profit or stop-loss as it is now, as streams bring it.
         */
        TriggerOrderRow: {
            /**
             * The symbol.
             */
            instId: string;
            /**
             * The exchange's id of the trigger order, not of the order that it places.
             */
            orderId: string;
            /**
             * Your id, or the one that the exchange made; can be empty.
             */
            clientOid: string;
            /**
             * The kind, in words that REST does not have.
             */
            planType: components["schemas"]["PushedPlanType"] | OtherString;
            status: components["schemas"]["PushedPlanStatus"] | OtherString;
            /**
             * The price that triggers it.
             */
            triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Which price triggers.
             */
            triggerType: components["schemas"]["ReportedTriggerType"] | OtherString;
            /**
             * Trigger time by the docs; their example has the time of placing there.
             */
            triggerTime?: components["schemas"]["TimeOrNull"];
            /**
             * Limit price after the trigger.
             */
            price?: components["schemas"]["DecimalOrNull"];
            /**
             * Limit price after the trigger, as `price`.
             */
            executePrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Size in the base coin; presumably `0` where the whole position is meant, as in REST.
             */
            size: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size that has been ordered, in the base coin; `0` while it waits.
             */
            actualSize?: components["schemas"]["DecimalOrNull"];
            /**
             * What the trigger places.
             */
            orderType: components["schemas"]["OrderType"] | OtherString;
            /**
             * The trade in one-way mode. In hedge mode presumably the position, as in REST; go by `posSide` and `tradeSide`.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * What its order does to the position.
             */
            tradeSide?: components["schemas"]["ReportedTradeSide"] | OtherString | null;
            posSide: components["schemas"]["PositionDirection"];
            posMode: components["schemas"]["PositionMode"];
            /**
             * The margin coin.
             */
            marginCoin: string;
            /**
             * Where it came from, in small letters at times.
             */
            enterPointSource?: components["schemas"]["EntryPoint"] | OtherString | null;
            /**
             * Limit price of the take-profit: the preset one of a trigger order, or its own. Empty or absent when there is none.
             */
            stopSurplusPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Trigger price of that take-profit; empty or absent when there is none.
             */
            stopSurplusTriggerPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Which price triggers it; set where there is none too.
             */
            stopSurplusTriggerType?: components["schemas"]["ReportedTriggerType"] | OtherString | null;
            /**
             * Limit price of the stop-loss: the preset one of a trigger order, or its own. Empty or absent when there is none.
             */
            stopLossPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Trigger price of that stop-loss; empty or absent when there is none.
             */
            stopLossTriggerPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Which price triggers it; set where there is none too.
             */
            stopLossTriggerType?: components["schemas"]["ReportedTriggerType"] | OtherString | null;
            /**
             * Self-trade prevention.
             */
            stpMode?: components["schemas"]["SelfTradePrevention"] | OtherString | null;
            /**
             * When it was placed; in the docs' example, not in their table.
             */
            cTime?: components["schemas"]["TimeOrNull"];
            /**
             * When it last changed.
             * Format: unix-ms
             */
            uTime: string;
        };
        /**
         * Which price triggers: `fill_price` the last traded one, `mark_price` the mark price.
         * @enum {string}
         */
        TriggerType: "fill_price" | "mark_price";
        /**
         * What was subscribed to, as it was asked for.
         */
        UserChannel: {
            /**
             * Product line. It stands nowhere else in a frame.
             */
            instType: components["schemas"]["ProductType"] | OtherString;
            /**
             * Name of the channel: `orders`, `positions`.
             */
            channel: string;
            /**
             * The symbol that was asked for, or `default` for all of them.
             */
            instId: string;
        };
        /**
         * A yes or no in small letters.
         * @enum {string}
         */
        YesNo: "yes" | "no";
    };
}
