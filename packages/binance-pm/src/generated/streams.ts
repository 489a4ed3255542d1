// Generated from specs/binance-pm. Do not edit.

import type { Decimal, Id, OtherString, UnixMs } from '@openderivs/client';
import type { StreamsTable, UserDataTable } from '@openderivs/client/streams';

/** What the client knows of the streams. */
export const streams: StreamsTable = {
  servers: { production: 'wss://fstream.binance.com', sandbox: 'ws://127.0.0.1:4803' },
  routes: { market: '/pm/stream' },
  limits: { pool: 'binance-usdm-streams', streams: 200, framesPerSecond: 10, perFrame: 100, lifetime: 86400 },
  channels: [
    { name: 'userEvents', route: 'market', topic: '{listenKey}', parameters: [{ name: 'listenKey' }], overflow: 'keep', time: 'E', event: 'e', events: { ORDER_TRADE_UPDATE: { integers: ['o.i', 'o.t', 'o.si'] }, ALGO_UPDATE: { integers: ['ao.aid'] }, CONDITIONAL_ORDER_TRADE_UPDATE: { integers: ['so.si', 'so.i'] }, executionReport: { integers: ['g', 'i', 't', 'v', 'I', 'j', 'u', 'U'] }, outboundAccountPosition: { integers: ['U'] }, balanceUpdate: { integers: ['U'] }, liabilityChange: { integers: ['T'] } }, isPrivate: true, isUserData: true },
  ],
};

/** What the client knows of the account's events. */
export const userData: UserDataTable = {
  channels: [{ channel: 'userEvents' }],
  streamKey: { start: 'startUserDataStream', keep: 'keepaliveUserDataStream', at: 'listenKey', path: '/pm/ws/{key}', gone: [-1125], expired: { e: 'listenKeyExpired' }, minutes: 60 },
  frames: [
    { channel: 'userEvents', when: { e: 'ORDER_TRADE_UPDATE' }, facts: [{ kind: 'fill', at: 'o', when: { x: ['TRADE', 'CALCULATED'] }, unless: { t: '0' }, fields: { product: '/fs', symbol: 's', tradeId: 't', orderId: 'i', clientOrderId: 'c', side: 'S', positionSide: 'ps', price: 'L', quantity: 'l', fee: 'n', feeAsset: 'N', realizedProfit: 'rp', maker: 'm', time: 'T' } }, { kind: 'order', at: 'o', fields: { product: '/fs', symbol: 's', orderId: 'i', clientOrderId: 'c', side: 'S', positionSide: 'ps', type: 'o', timeInForce: 'f', price: 'p', quantity: 'q', filled: 'z', averagePrice: 'ap', status: 'X', reduceOnly: 'R', time: '/T' }, open: { X: ['NEW', 'PARTIALLY_FILLED'] } }] },
    { channel: 'userEvents', when: { e: 'executionReport' }, facts: [{ kind: 'fill', when: { x: 'TRADE' }, unless: { t: '-1' }, set: { product: 'MARGIN' }, fields: { symbol: 's', tradeId: 't', orderId: 'i', clientOrderId: 'c', side: 'S', price: 'L', quantity: 'l', fee: 'n', feeAsset: 'N', maker: 'm', time: 'T' } }, { kind: 'order', set: { product: 'MARGIN' }, fields: { symbol: 's', orderId: 'i', clientOrderId: ['C', 'c'], side: 'S', type: 'o', timeInForce: 'f', price: 'p', quantity: 'q', filled: 'z', status: 'X', time: 'T' }, open: { X: ['NEW', 'PARTIALLY_FILLED'] } }] },
    { channel: 'userEvents', when: { e: 'ALGO_UPDATE' }, facts: [{ kind: 'algoOrder', at: 'ao', fields: { product: '/fs', symbol: 's', algoId: 'aid', clientAlgoId: 'caid', side: 'S', positionSide: 'ps', type: 'o', triggerPrice: 'tp', price: 'p', quantity: 'q', status: 'X', orderId: 'ai', reduceOnly: 'R', time: '/T' }, open: { X: ['NEW', 'TRIGGERING'] } }] },
    { channel: 'userEvents', when: { e: 'CONDITIONAL_ORDER_TRADE_UPDATE' }, facts: [{ kind: 'algoOrder', at: 'so', when: { i: ['', '0'] }, fields: { product: '/fs', symbol: 's', algoId: 'si', clientAlgoId: 'c', side: 'S', positionSide: 'ps', type: 'st', triggerPrice: 'sp', price: 'p', quantity: 'q', status: 'os', reduceOnly: 'R', time: 'ut' }, open: { os: ['NEW'] } }, { kind: 'algoOrder', at: 'so', unless: { i: ['', '0'] }, fields: { product: '/fs', symbol: 's', algoId: 'si', clientAlgoId: 'c', side: 'S', positionSide: 'ps', type: 'st', triggerPrice: 'sp', price: 'p', quantity: 'q', status: 'os', orderId: 'i', reduceOnly: 'R', time: 'ut' }, open: { os: ['NEW'] } }] },
    { channel: 'userEvents', when: { e: 'ACCOUNT_UPDATE' }, facts: [{ kind: 'position', at: 'a.P[]', fields: { product: '/fs', symbol: 's', side: 'ps', amount: 'pa', entryPrice: 'ep', unrealizedProfit: 'up', time: '/T' } }, { kind: 'balance', at: 'a.B[]', fields: { product: '/fs', asset: 'a', balance: 'wb', time: '/T' } }] },
    { channel: 'userEvents', when: { e: 'outboundAccountPosition' }, facts: [{ kind: 'balance', at: 'B[]', set: { product: 'MARGIN' }, fields: { asset: 'a', balance: 'f', available: 'f', time: '/u' } }] },
  ],
  reads: {
    orders: [
      { operation: 'queryAllCurrentUmOpenOrders', product: 'UM', facts: [{ kind: 'order', at: '[]', set: { product: 'UM' }, fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOrderId', side: 'side', positionSide: 'positionSide', type: 'type', timeInForce: 'timeInForce', price: 'price', quantity: 'origQty', filled: 'executedQty', averagePrice: 'avgPrice', status: 'status', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { status: ['NEW', 'PARTIALLY_FILLED'] } }] },
      { operation: 'queryAllCurrentCmOpenOrders', product: 'CM', facts: [{ kind: 'order', at: '[]', set: { product: 'CM' }, fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOrderId', side: 'side', positionSide: 'positionSide', type: 'type', timeInForce: 'timeInForce', price: 'price', quantity: 'origQty', filled: 'executedQty', averagePrice: 'avgPrice', status: 'status', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { status: ['NEW', 'PARTIALLY_FILLED'] } }] },
      { operation: 'queryCurrentMarginOpenOrder', product: 'MARGIN', parameters: { symbol: '{symbol}' }, facts: [{ kind: 'order', at: '[]', set: { product: 'MARGIN' }, fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOrderId', side: 'side', type: 'type', timeInForce: 'timeInForce', price: 'price', quantity: 'origQty', filled: 'executedQty', status: 'status', time: 'updateTime' }, open: { status: ['NEW', 'PARTIALLY_FILLED'] } }] },
    ],
    algoOrders: [
      { operation: 'queryAllCurrentUmOpenAlgoOrders', product: 'UM', facts: [{ kind: 'algoOrder', at: '[]', set: { product: 'UM' }, fields: { symbol: 'symbol', algoId: 'algoId', clientAlgoId: 'clientAlgoId', side: 'side', positionSide: 'positionSide', type: 'orderType', triggerPrice: 'triggerPrice', price: 'price', quantity: 'quantity', status: 'algoStatus', orderId: 'actualOrderId', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { algoStatus: ['NEW', 'TRIGGERING'] } }] },
      { operation: 'queryAllCurrentCmOpenConditionalOrders', product: 'CM', facts: [{ kind: 'algoOrder', at: '[]', set: { product: 'CM' }, fields: { symbol: 'symbol', algoId: 'strategyId', clientAlgoId: 'newClientStrategyId', side: 'side', positionSide: 'positionSide', type: 'strategyType', triggerPrice: 'stopPrice', price: 'price', quantity: 'origQty', status: 'strategyStatus', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { strategyStatus: ['NEW'] } }] },
    ],
    positions: [
      { operation: 'queryUmPositionInformation', product: 'UM', facts: [{ kind: 'position', at: '[]', set: { product: 'UM' }, fields: { symbol: 'symbol', side: 'positionSide', amount: 'positionAmt', entryPrice: 'entryPrice', unrealizedProfit: 'unRealizedProfit', time: 'updateTime' } }] },
      { operation: 'queryCmPositionInformation', product: 'CM', facts: [{ kind: 'position', at: '[]', set: { product: 'CM' }, fields: { symbol: 'symbol', side: 'positionSide', amount: 'positionAmt', entryPrice: 'entryPrice', unrealizedProfit: 'unRealizedProfit', time: 'updateTime' } }] },
    ],
    balances: [
      { operation: 'getAccountBalance', facts: [{ kind: 'balance', at: '[]', set: { product: 'UM' }, fields: { asset: 'asset', balance: 'umWalletBalance' } }, { kind: 'balance', at: '[]', set: { product: 'CM' }, fields: { asset: 'asset', balance: 'cmWalletBalance' } }, { kind: 'balance', at: '[]', set: { product: 'MARGIN' }, fields: { asset: 'asset', balance: 'crossMarginFree', available: 'crossMarginFree' } }] },
    ],
    order: [
      { operation: 'queryUmOrder', product: 'UM', parameters: { symbol: '{symbol}', orderId: '{orderId}' }, absent: [-2013], facts: [{ kind: 'order', set: { product: 'UM' }, fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOrderId', side: 'side', positionSide: 'positionSide', type: 'type', timeInForce: 'timeInForce', price: 'price', quantity: 'origQty', filled: 'executedQty', averagePrice: 'avgPrice', status: 'status', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { status: ['NEW', 'PARTIALLY_FILLED'] } }] },
      { operation: 'queryCmOrder', product: 'CM', parameters: { symbol: '{symbol}', orderId: '{orderId}' }, absent: [-2013], facts: [{ kind: 'order', set: { product: 'CM' }, fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOrderId', side: 'side', positionSide: 'positionSide', type: 'type', timeInForce: 'timeInForce', price: 'price', quantity: 'origQty', filled: 'executedQty', averagePrice: 'avgPrice', status: 'status', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { status: ['NEW', 'PARTIALLY_FILLED'] } }] },
      { operation: 'queryMarginAccountOrder', product: 'MARGIN', parameters: { symbol: '{symbol}', orderId: '{orderId}' }, absent: [-2013], facts: [{ kind: 'order', set: { product: 'MARGIN' }, fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOrderId', side: 'side', type: 'type', timeInForce: 'timeInForce', price: 'price', quantity: 'origQty', filled: 'executedQty', status: 'status', time: 'updateTime' }, open: { status: ['NEW', 'PARTIALLY_FILLED'] } }] },
    ],
    algoOrder: [
      { operation: 'queryCurrentUmOpenAlgoOrder', product: 'UM', parameters: { algoId: '{algoId}' }, absent: [-2013], facts: [{ kind: 'algoOrder', set: { product: 'UM' }, fields: { symbol: 'symbol', algoId: 'algoId', clientAlgoId: 'clientAlgoId', side: 'side', positionSide: 'positionSide', type: 'orderType', triggerPrice: 'triggerPrice', price: 'price', quantity: 'quantity', status: 'algoStatus', orderId: 'actualOrderId', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { algoStatus: ['NEW', 'TRIGGERING'] } }] },
      { operation: 'queryCmConditionalOrderHistory', product: 'CM', parameters: { symbol: '{symbol}', strategyId: '{algoId}' }, absent: [-2013], facts: [{ kind: 'algoOrder', set: { product: 'CM' }, fields: { symbol: 'symbol', algoId: 'strategyId', clientAlgoId: 'newClientStrategyId', side: 'side', positionSide: 'positionSide', type: 'strategyType', triggerPrice: 'stopPrice', price: 'price', quantity: 'origQty', status: 'strategyStatus', reduceOnly: 'reduceOnly', time: 'updateTime' }, when: { orderId: ['', '0'] }, open: { strategyStatus: ['NEW'] } }, { kind: 'algoOrder', set: { product: 'CM' }, fields: { symbol: 'symbol', algoId: 'strategyId', clientAlgoId: 'newClientStrategyId', side: 'side', positionSide: 'positionSide', type: 'strategyType', triggerPrice: 'stopPrice', price: 'price', quantity: 'origQty', status: 'strategyStatus', orderId: 'orderId', reduceOnly: 'reduceOnly', time: 'updateTime' }, unless: { orderId: ['', '0'] }, open: { strategyStatus: ['NEW'] } }] },
    ],
    orderHistory: [
      { operation: 'queryAllUmOrders', product: 'UM', parameters: { symbol: '{symbol}' }, reach: '90d', facts: [{ kind: 'order', at: '[]', set: { product: 'UM' }, fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOrderId', side: 'side', positionSide: 'positionSide', type: 'type', timeInForce: 'timeInForce', price: 'price', quantity: 'origQty', filled: 'executedQty', averagePrice: 'avgPrice', status: 'status', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { status: ['NEW', 'PARTIALLY_FILLED'] } }], paging: { by: 'time', item: 'time', span: '7d', id: { parameter: 'orderId', item: 'orderId' }, limit: 1000 } },
      { operation: 'queryAllCmOrders', product: 'CM', parameters: { symbol: '{symbol}' }, reach: '90d', facts: [{ kind: 'order', at: '[]', set: { product: 'CM' }, fields: { symbol: 'symbol', orderId: 'orderId', clientOrderId: 'clientOrderId', side: 'side', positionSide: 'positionSide', type: 'type', timeInForce: 'timeInForce', price: 'price', quantity: 'origQty', filled: 'executedQty', averagePrice: 'avgPrice', status: 'status', reduceOnly: 'reduceOnly', time: 'updateTime' }, open: { status: ['NEW', 'PARTIALLY_FILLED'] } }], paging: { by: 'time', item: 'time', span: '7d', id: { parameter: 'orderId', item: 'orderId', with: ['symbol'] }, limit: 100 } },
    ],
    fills: [
      { operation: 'getUmAccountTradeList', product: 'UM', parameters: { symbol: '{symbol}' }, reach: '90d', facts: [{ kind: 'fill', at: '[]', set: { product: 'UM' }, fields: { symbol: 'symbol', tradeId: 'id', orderId: 'orderId', side: 'side', positionSide: 'positionSide', price: 'price', quantity: 'qty', fee: 'commission', feeAsset: 'commissionAsset', realizedProfit: 'realizedPnl', maker: 'maker', time: 'time' } }], paging: { by: 'time', item: 'time', span: '7d', id: { parameter: 'fromId', item: 'id' }, limit: 1000 } },
      { operation: 'getCmAccountTradeList', product: 'CM', parameters: { symbol: '{symbol}' }, reach: '90d', facts: [{ kind: 'fill', at: '[]', set: { product: 'CM' }, fields: { symbol: 'symbol', tradeId: 'id', orderId: 'orderId', side: 'side', positionSide: 'positionSide', price: 'price', quantity: 'qty', fee: 'commission', feeAsset: 'commissionAsset', realizedProfit: 'realizedPnl', maker: 'maker', time: 'time' } }], paging: { by: 'time', item: 'time', span: '24h', id: { parameter: 'fromId', item: 'id', with: ['symbol'] }, limit: 1000 } },
      { operation: 'getMarginAccountTradeList', product: 'MARGIN', parameters: { symbol: '{symbol}' }, paging: { by: 'time', item: 'time', span: '24h', id: { parameter: 'fromId', item: 'id', with: ['symbol'] }, limit: 1000 }, reach: '90d', facts: [{ kind: 'fill', at: '[]', when: { isBuyer: 'true' }, set: { product: 'MARGIN', side: 'BUY' }, fields: { symbol: 'symbol', tradeId: 'id', orderId: 'orderId', price: 'price', quantity: 'qty', fee: 'commission', feeAsset: 'commissionAsset', maker: 'isMaker', time: 'time' } }, { kind: 'fill', at: '[]', when: { isBuyer: 'false' }, set: { product: 'MARGIN', side: 'SELL' }, fields: { symbol: 'symbol', tradeId: 'id', orderId: 'orderId', price: 'price', quantity: 'qty', fee: 'commission', feeAsset: 'commissionAsset', maker: 'isMaker', time: 'time' } }] },
    ],
    symbols: [
      { operation: 'getUmIncomeHistory', product: 'UM', at: '[].symbol', reach: '90d', paging: { by: 'time', item: 'time', span: '7d', limit: 1000 } },
      { operation: 'getCmIncomeHistory', product: 'CM', at: '[].symbol', reach: '90d', paging: { by: 'time', item: 'time', span: '200d', limit: 1000 } },
    ],
  },
};

/**
 * Streams of Binance Portfolio Margin that anyone may read: there are none.
 */
export interface BinancePmStreamMethods {
}

/** What a caller gives, by channel. */
export interface StreamInputs {
}

export type UserEventsEvent = StreamEvents['userEvents'];
export type AccountChange = components['schemas']['AccountChange'];
export type AccountConfigUpdate = components['schemas']['AccountConfigUpdate'];
export type AccountUpdate = components['schemas']['AccountUpdate'];
export type AccountUpdateReason = components['schemas']['AccountUpdateReason'];
export type AlgoOrderUpdate = components['schemas']['AlgoOrderUpdate'];
export type AlgoStatus = components['schemas']['AlgoStatus'];
export type AlgoType = components['schemas']['AlgoType'];
export type AlgoUpdate = components['schemas']['AlgoUpdate'];
export type AssetOrderLoss = components['schemas']['AssetOrderLoss'];
export type BalanceChange = components['schemas']['BalanceChange'];
export type BalanceUpdate = components['schemas']['BalanceUpdate'];
export type ConditionalOrderTradeUpdate = components['schemas']['ConditionalOrderTradeUpdate'];
export type ConditionalOrderType = components['schemas']['ConditionalOrderType'];
export type ConditionalOrderUpdate = components['schemas']['ConditionalOrderUpdate'];
export type DecimalOrEmpty = components['schemas']['DecimalOrEmpty'];
export type ExecutionReport = components['schemas']['ExecutionReport'];
export type ExecutionType = components['schemas']['ExecutionType'];
export type FuturesOrderType = components['schemas']['FuturesOrderType'];
export type FuturesSegment = components['schemas']['FuturesSegment'];
export type LeverageChange = components['schemas']['LeverageChange'];
export type LiabilityChange = components['schemas']['LiabilityChange'];
export type LiabilityChangeType = components['schemas']['LiabilityChangeType'];
export type ListenKeyExpired = components['schemas']['ListenKeyExpired'];
export type MarginBalanceChange = components['schemas']['MarginBalanceChange'];
export type MarginExecutionType = components['schemas']['MarginExecutionType'];
export type MarginOrderType = components['schemas']['MarginOrderType'];
export type MarginTimeInForce = components['schemas']['MarginTimeInForce'];
export type OpenOrderLoss = components['schemas']['OpenOrderLoss'];
export type OrderSide = components['schemas']['OrderSide'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderTradeUpdate = components['schemas']['OrderTradeUpdate'];
export type OrderUpdate = components['schemas']['OrderUpdate'];
export type OutboundAccountPosition = components['schemas']['OutboundAccountPosition'];
export type PortfolioRiskLevel = components['schemas']['PortfolioRiskLevel'];
export type PositionChange = components['schemas']['PositionChange'];
export type PositionSide = components['schemas']['PositionSide'];
export type PriceMatch = components['schemas']['PriceMatch'];
export type RiskLevel = components['schemas']['RiskLevel'];
export type RiskLevelChange = components['schemas']['RiskLevelChange'];
export type RiskLevelChangeInCapitals = components['schemas']['RiskLevelChangeInCapitals'];
export type SelfTradePreventionMode = components['schemas']['SelfTradePreventionMode'];
export type StrategyStatus = components['schemas']['StrategyStatus'];
export type UmTimeInForce = components['schemas']['UmTimeInForce'];
export type UnknownUserEvent = components['schemas']['UnknownUserEvent'];
export type WorkingType = components['schemas']['WorkingType'];

/** Whatever an account is told. */
export type UserEvent = UserEventsEvent;

export interface StreamEvents {
    userEvents: components["schemas"]["OrderTradeUpdate"] | components["schemas"]["AccountUpdate"] | components["schemas"]["AlgoUpdate"] | components["schemas"]["ConditionalOrderTradeUpdate"] | components["schemas"]["ExecutionReport"] | components["schemas"]["OutboundAccountPosition"] | components["schemas"]["BalanceUpdate"] | components["schemas"]["LiabilityChange"] | components["schemas"]["OpenOrderLoss"] | components["schemas"]["AccountConfigUpdate"] | components["schemas"]["RiskLevelChange"] | components["schemas"]["RiskLevelChangeInCapitals"] | components["schemas"]["ListenKeyExpired"] | {
        /**
         * What the frame is.
         */
        e: OtherString;
        /**
         * Event time
         * When the exchange sent it.
         * Format: unix-ms
         */
        E?: UnixMs;
    };
}
export interface components {
    schemas: {
        /**
         * Only what changed. What is not listed is as it was.
         */
        AccountChange: {
            /**
             * Reason
             * Why it changed.
             */
            m: components["schemas"]["AccountUpdateReason"] | OtherString;
            /**
             * Balances
             * Assets whose balance changed. May be empty or left out.
             */
            B?: components["schemas"]["BalanceChange"][];
            /**
             * Positions
             * Positions that changed, each named by `s` and `ps`. In hedge mode both sides of a contract may come. Left out for funding.
             */
            P?: components["schemas"]["PositionChange"][];
            /**
             * Symbol
             * The contract that funding is for, where `m` is `FUNDING_FEE`. In the connector of 2026-09; in no frame yet.
             */
            S?: string;
        };
        /**
         * The leverage of a contract changed.
         */
        AccountConfigUpdate: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "ACCOUNT_CONFIG_UPDATE";
            /**
             * Futures
             * Which futures it is about.
             */
            fs: components["schemas"]["FuturesSegment"] | OtherString;
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * The leverage of the contract.
             */
            ac: components["schemas"]["LeverageChange"];
        };
        /**
         * Balances or positions of futures changed. An order that rests or is cancelled changes neither, so nothing comes for it.
         */
        AccountUpdate: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "ACCOUNT_UPDATE";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Futures
             * Which futures it is about.
             */
            fs: components["schemas"]["FuturesSegment"] | OtherString;
            /**
             * Account alias
             * A name of the account on COIN-M futures; empty or left out on USDⓈ-M.
             */
            i?: string;
            /**
             * What changed.
             */
            a: components["schemas"]["AccountChange"];
        };
        /**
         * Why the account changed. `ORDER`: a fill. `FUNDING_FEE`: funding was paid or received. `MARGIN_TRANSFER`: margin was moved to or from an isolated position. `MARGIN_TYPE_CHANGE`: a contract went from cross to isolated margin or back. `DEPOSIT` and `WITHDRAW`: a transfer in or out, `WITHDRAW_REJECT` one that was turned back, `ADMIN_DEPOSIT` and `ADMIN_WITHDRAW` those by the exchange. `ASSET_TRANSFER`: an asset came from, or went to, another account. `AUTO_EXCHANGE`: a negative balance was settled with another asset. `INSURANCE_CLEAR`: the insurance fund took over what a liquidation left. `ADJUSTMENT`: a correction by the exchange. The others belong to options (`OPTIONS_PREMIUM_FEE`, `OPTIONS_SETTLE_PROFIT`) and to swaps of coins (`COIN_SWAP_DEPOSIT`, `COIN_SWAP_WITHDRAW`).
         * @enum {string}
         */
        AccountUpdateReason: "ORDER" | "FUNDING_FEE" | "MARGIN_TRANSFER" | "MARGIN_TYPE_CHANGE" | "DEPOSIT" | "WITHDRAW" | "WITHDRAW_REJECT" | "ADMIN_DEPOSIT" | "ADMIN_WITHDRAW" | "ASSET_TRANSFER" | "AUTO_EXCHANGE" | "INSURANCE_CLEAR" | "ADJUSTMENT" | "OPTIONS_PREMIUM_FEE" | "OPTIONS_SETTLE_PROFIT" | "COIN_SWAP_DEPOSIT" | "COIN_SWAP_WITHDRAW";
        /**
         * An algo order after a change. No frame of it is known; those of USDⓈ-M futures, which have the same members, differ by date and status.
         */
        AlgoOrderUpdate: {
            /**
             * Your own id of the algo order or one the exchange made.
             */
            caid: string;
            /**
             * Algo id
             * The exchange's id of the algo order; not an order id.
             * Format: int64
             */
            aid: Id;
            /**
             * Algo type
             * The kind of algo order.
             */
            at?: components["schemas"]["AlgoType"] | OtherString;
            /**
             * Order type
             * What it places when it is set off.
             */
            o?: components["schemas"]["ConditionalOrderType"] | OtherString;
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Whether it buys or sells.
             */
            S?: components["schemas"]["OrderSide"];
            /**
             * `BOTH` in one-way mode, `LONG` or `SHORT` in hedge mode.
             */
            ps?: components["schemas"]["PositionSide"];
            /**
             * Time in force
             * How long its order stays. `GTE_GTC`: until the position is gone; on the wire of USDⓈ-M futures and on no list.
             */
            f?: components["schemas"]["UmTimeInForce"] | "GTE_GTC" | OtherString;
            /**
             * Quantity of the order that it places; 0 when it closes the whole position.
             */
            q?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Status
             * How the algo order stands.
             */
            X: components["schemas"]["AlgoStatus"] | OtherString;
            /**
             * Actual order id
             * Id of the order that it placed, in quotes; empty until then.
             */
            ai?: string;
            /**
             * Average price of the order that it placed. Absent before.
             */
            ap?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Filled quantity of the order that it placed. Absent before.
             */
            aq?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Actual type
             * Type of the order that it placed, `MARKET` or `LIMIT`. Absent before, or `0`.
             */
            act?: components["schemas"]["FuturesOrderType"] | "0" | OtherString;
            /**
             * Price that sets it off; of no meaning for trailing stops.
             */
            tp?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Limit price of the order that it places; 0 for market orders.
             */
            p?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Self-trade prevention
             * What happens instead of a trade with an order of the same owner.
             */
            V?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Working type
             * Which price its trigger goes by.
             */
            wt?: components["schemas"]["WorkingType"] | OtherString;
            /**
             * Price match
             * `NONE` when the order has a price of its own.
             */
            pm?: components["schemas"]["PriceMatch"] | "NONE" | OtherString;
            /**
             * Close position
             * Whether it closes the whole position.
             */
            cp?: boolean;
            /**
             * Price protection
             * Whether the trigger is held back while mark and last price are far apart.
             */
            pP?: boolean;
            /**
             * Reduce only
             * Whether its order may only reduce a position.
             */
            R?: boolean;
            /**
             * Trigger time
             * When it was set off, from `TRIGGERING` on; 0 before.
             * Format: unix-ms
             */
            tt?: UnixMs;
            /**
             * Good till date
             * End of a `GTD` order; 0 for others.
             * Format: unix-ms
             */
            gtd?: UnixMs;
            /**
             * Reason
             * Why its order was refused or it ended; only where there is a reason.
             */
            rm?: string;
            /**
             * Activated
             * Of trailing stops: whether the activation price was reached. Such an order may come as `NEW` twice, first with `false`, then with `true`: it is the same order. Announced for USDⓈ-M futures only.
             */
            ia?: boolean;
        };
        /**
         * `NEW`: waiting for its trigger. `TRIGGERING`: the trigger was passed, the order is being placed. `TRIGGERED`: the order was placed. `FINISHED`: that order was filled or ended. `CANCELED`: cancelled before the trigger. `REJECTED`: the order was refused, such as for lack of margin. `EXPIRED`: ended by the exchange, such as when its position was gone.
         * @enum {string}
         */
        AlgoStatus: "NEW" | "CANCELED" | "TRIGGERING" | "TRIGGERED" | "FINISHED" | "REJECTED" | "EXPIRED";
        /**
         * The kind of algo order. `CONDITIONAL`: waits for a trigger, then places an order.
         * @enum {string}
         */
        AlgoType: "CONDITIONAL";
        /**
         * An algo order of USDⓈ-M (stop, take profit, trailing stop) was accepted, set off, cancelled, or ended. It stands under `ao`, where USDⓈ-M futures have `o`. Added on 2026-04-28.
         */
        AlgoUpdate: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "ALGO_UPDATE";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Futures
             * Which futures it is about.
             */
            fs: components["schemas"]["FuturesSegment"] | OtherString;
            /**
             * The algo order as it is now.
             */
            ao: components["schemas"]["AlgoOrderUpdate"];
        };
        /**
         * The loss of open orders in one asset.
         */
        AssetOrderLoss: {
            /**
             * Asset
             * The asset, such as `USDT`.
             */
            a: string;
            /**
             * Loss
             * In USD, below zero.
             * Format: decimal
             */
            o: Decimal;
        };
        /**
         * An asset whose balance changed, with the balance as it is now.
         */
        BalanceChange: {
            /**
             * Asset
             * The asset, such as `USDT`.
             */
            a: string;
            /**
             * Wallet balance
             * All of it, without what open positions have gained or lost. As many digits as it needs.
             * Format: decimal
             */
            wb: Decimal;
            /**
             * Cross wallet balance
             * What of it stands behind positions in cross margin, so without the margin of isolated ones.
             * Format: decimal
             */
            cw: Decimal;
            /**
             * Balance change
             * What came or went otherwise than by profit and trading fees, as by a transfer: 0 after a fill. Left out by old frames.
             * Format: decimal
             */
            bc?: Decimal;
        };
        /**
         * An asset of the margin account came or went: a deposit, a withdrawal or a transfer.
         */
        BalanceUpdate: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "balanceUpdate";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Asset
             * The asset, such as `BTC`.
             */
            a: string;
            /**
             * Balance change
             * How much came; below zero where it went.
             * Format: decimal
             */
            d: Decimal;
            /**
             * Update id
             * Number of this change among those of the account.
             * Format: int64
             */
            U?: Id;
            /**
             * Clear time
             * When it was booked.
             * Format: unix-ms
             */
            T: UnixMs;
        };
        /**
         * A conditional order of COIN-M was accepted, set off, cancelled, or ended. Those of USDⓈ-M come as `ALGO_UPDATE` since 2026-04-28.
         */
        ConditionalOrderTradeUpdate: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "CONDITIONAL_ORDER_TRADE_UPDATE";
            /**
             * Futures
             * Which futures it is about.
             */
            fs: components["schemas"]["FuturesSegment"] | OtherString;
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * The conditional order as it is now.
             */
            so: components["schemas"]["ConditionalOrderUpdate"];
        };
        /**
         * `STOP` and `TAKE_PROFIT` place a limit order once the trigger price is passed, `STOP_MARKET` and `TAKE_PROFIT_MARKET` a market order; stops trigger against the position, take profits in its favour. `TRAILING_STOP_MARKET` follows the price and places a market order when it turns back by `callbackRate`.
         * @enum {string}
         */
        ConditionalOrderType: "STOP" | "STOP_MARKET" | "TAKE_PROFIT" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
        /**
         * A conditional order after a change.
         */
        ConditionalOrderUpdate: {
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Client id
             * Your own id of the conditional order or one the exchange made.
             */
            c: string;
            /**
             * Strategy id
             * The exchange's id of the conditional order; not an order id.
             * Format: int64
             */
            si: Id;
            /**
             * Whether it buys or sells.
             */
            S: components["schemas"]["OrderSide"];
            /**
             * Strategy type
             * What it places when it is set off.
             */
            st: components["schemas"]["ConditionalOrderType"] | OtherString;
            /**
             * Time in force
             * How long its order stays.
             */
            f: components["schemas"]["UmTimeInForce"] | OtherString;
            /**
             * Quantity
             * Quantity of the order that it places.
             * Format: decimal
             */
            q: Decimal;
            /**
             * Price
             * Limit price of the order that it places; 0 for market orders.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Stop price
             * Price that sets it off; of no meaning for trailing stops.
             * Format: decimal
             */
            sp: Decimal;
            /**
             * Status
             * How the conditional order stands.
             */
            os: components["schemas"]["StrategyStatus"] | OtherString;
            /**
             * Order time
             * When it was placed.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Update time
             * When it changed.
             * Format: unix-ms
             */
            ut: UnixMs;
            /**
             * Reduce only
             * Whether its order may only reduce a position.
             */
            R: boolean;
            /**
             * Working type
             * Which price its trigger goes by.
             */
            wt?: components["schemas"]["WorkingType"] | OtherString;
            /**
             * `BOTH` in one-way mode, `LONG` or `SHORT` in hedge mode.
             */
            ps: components["schemas"]["PositionSide"];
            /**
             * Close position
             * Whether it closes the whole position.
             */
            cp?: boolean;
            /**
             * Activation price
             * Of trailing stops only.
             * Format: decimal
             */
            AP?: Decimal;
            /**
             * Callback rate
             * In percent, of trailing stops only.
             * Format: decimal
             */
            cr?: Decimal;
            /**
             * Order id
             * Id of the order that it placed; 0 or absent before.
             * Format: int64
             */
            i?: Id;
            /**
             * Self-trade prevention
             * What happens instead of a trade with an order of the same owner.
             */
            V?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Good till date
             * End of a `GTD` order; 0 for others.
             * Format: unix-ms
             */
            gtd?: UnixMs;
        };
        /**
         * A decimal number in quotes, or an empty string where there is no value.
         */
        DecimalOrEmpty: Decimal | "";
        /**
         * A margin order was accepted, filled, or ended. The payload of the spot market: most members after the first row come only with what they are about.
         */
        ExecutionReport: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "executionReport";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Symbol
             * The pair, such as `BTCUSDT`. A contract may be called the same.
             */
            s: string;
            /**
             * Client order id
             * Your own id or one the exchange made. When an order is cancelled it is the id of the request that cancelled it: the order's own is `C`.
             */
            c: string;
            /**
             * Whether it buys or sells.
             */
            S: components["schemas"]["OrderSide"];
            /**
             * Order type
             * What kind of order it is.
             */
            o: components["schemas"]["MarginOrderType"] | OtherString;
            /**
             * Time in force
             * How long it stays.
             */
            f: components["schemas"]["MarginTimeInForce"] | OtherString;
            /**
             * Quantity
             * Quantity asked for, in the base asset.
             * Format: decimal
             */
            q: Decimal;
            /**
             * Price
             * Limit price; 0 for market orders.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Stop price
             * Trigger price; 0 for orders without one.
             * Format: decimal
             */
            P?: Decimal;
            /**
             * Trailing delta
             * In hundredths of a percent, of trailing stops only.
             */
            d?: number;
            /**
             * Iceberg quantity
             * What of it the book shows; 0 or absent for other orders.
             * Format: decimal
             */
            F?: Decimal;
            /**
             * Order list id
             * The list of orders that it belongs to; -1 for none.
             * Format: int64
             */
            g?: Id;
            /**
             * Original client order id
             * The order's own client order id when it was cancelled; empty or absent otherwise.
             */
            C?: string;
            /**
             * Execution type
             * What just happened.
             */
            x: components["schemas"]["MarginExecutionType"] | OtherString;
            /**
             * Status
             * How the order stands.
             */
            X: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Reject reason
             * `NONE`, or why it was rejected.
             */
            r?: string;
            /**
             * Order id
             * The exchange's id of the order.
             * Format: int64
             */
            i: Id;
            /**
             * Last filled quantity
             * Quantity of this fill; 0 where nothing was filled.
             * Format: decimal
             */
            l: Decimal;
            /**
             * Filled
             * Quantity filled so far.
             * Format: decimal
             */
            z: Decimal;
            /**
             * Last filled price
             * Price of this fill; 0 where nothing was filled.
             * Format: decimal
             */
            L: Decimal;
            /**
             * Fee
             * Fee of this fill.
             * Format: decimal
             */
            n: Decimal;
            /**
             * Fee asset
             * The asset of `n`; null or absent where there is no fee.
             */
            N?: string | null;
            /**
             * Transaction time
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Trade id
             * Id of this fill, once for each fill of a pair; -1 where nothing was filled.
             * Format: int64
             */
            t: Id;
            /**
             * Prevented match id
             * Id of the match that self-trade prevention stopped. Only then.
             * Format: int64
             */
            v?: Id;
            /**
             * Execution id
             * Number of this change among those of orders.
             * Format: int64
             */
            I?: Id;
            /**
             * Working
             * Whether it is in the book.
             */
            w?: boolean;
            /**
             * Maker
             * Whether this fill added liquidity.
             */
            m: boolean;
            /**
             * Ignore
             * Sent without a meaning.
             */
            M?: boolean;
            /**
             * Order time
             * When it was placed.
             * Format: unix-ms
             */
            O?: UnixMs;
            /**
             * Filled value
             * Value filled so far in the quote asset.
             * Format: decimal
             */
            Z?: Decimal;
            /**
             * Last filled value
             * Value of this fill in the quote asset.
             * Format: decimal
             */
            Y?: Decimal;
            /**
             * Quote quantity
             * Value asked for in the quote asset; 0 or absent where a quantity was.
             * Format: decimal
             */
            Q?: Decimal;
            /**
             * Trailing time
             * When a trailing stop became active. Only then.
             * Format: unix-ms
             */
            D?: UnixMs;
            /**
             * Strategy id
             * The `strategyId` that it was placed with. Only then.
             * Format: int64
             */
            j?: Id;
            /**
             * Strategy type
             * The `strategyType` that it was placed with. Only then.
             */
            J?: number;
            /**
             * Working time
             * When it came into the book. Only of orders in it.
             * Format: unix-ms
             */
            W?: UnixMs;
            /**
             * Self-trade prevention
             * What happens instead of a trade with an order of the same owner.
             */
            V?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Trade group
             * Accounts that count as one owner. Only after self-trade prevention.
             * Format: int64
             */
            u?: Id;
            /**
             * Counter order id
             * The other order. Only after self-trade prevention.
             * Format: int64
             */
            U?: Id;
            /**
             * Prevented quantity
             * Quantity prevented so far. Only after self-trade prevention.
             * Format: decimal
             */
            A?: Decimal;
            /**
             * Last prevented quantity
             * Quantity prevented now. Only after self-trade prevention.
             * Format: decimal
             */
            B?: Decimal;
            /**
             * Counter symbol
             * Pair of the other order. Only after self-trade prevention; since 2026-04-09.
             */
            Cs?: string;
            /**
             * Prevented fill quantity
             * Quantity of the fill that was prevented. Only after self-trade prevention; since 2026-04-09.
             * Format: decimal
             */
            pl?: Decimal;
            /**
             * Prevented fill price
             * Price of the fill that was prevented. Only after self-trade prevention; since 2026-04-09.
             * Format: decimal
             */
            pL?: Decimal;
            /**
             * Prevented fill value
             * Value of the fill that was prevented. Only after self-trade prevention; since 2026-04-09.
             * Format: decimal
             */
            pY?: Decimal;
            /**
             * Expiry reason
             * Why it expired. Only then; since 2026-04-09.
             */
            eR?: string;
        };
        /**
         * What has just happened to an order. `NEW`: it was accepted. `TRADE`: a part of it, or the rest, was filled. `CANCELED`: it was taken out. `EXPIRED`: its own terms ended it, or the exchange did. `AMENDMENT`: its price or quantity was changed. `CALCULATED`: the exchange closed a position by liquidation or auto-deleveraging; such a fill too counts as one of the account's.
         * @enum {string}
         */
        ExecutionType: "NEW" | "TRADE" | "CANCELED" | "EXPIRED" | "AMENDMENT" | "CALCULATED";
        /**
         * `LIMIT` trades at its price or better and may rest in the book; `MARKET` trades at once against the book. Types with a trigger are algo orders (UM) or conditional orders (CM).
         * @enum {string}
         */
        FuturesOrderType: "LIMIT" | "MARKET";
        /**
         * `UM`: USDⓈ-M futures. `CM`: COIN-M futures.
         * @enum {string}
         */
        FuturesSegment: "UM" | "CM";
        /**
         * The leverage of a contract as it is now.
         */
        LeverageChange: {
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Leverage
             * The new leverage.
             */
            l: number;
        };
        /**
         * What the margin account owes of an asset changed. A change log of 2026-09-25 is said to give this event another form from 2026-10-14 (a list `L`); no page and no connector has it, so nothing but the name and the time is certain.
         */
        LiabilityChange: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "liabilityChange";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Asset
             * The asset, such as `BTC`.
             */
            a?: string;
            /**
             * Type
             * Why it changed.
             */
            t?: components["schemas"]["LiabilityChangeType"] | OtherString;
            /**
             * Transaction id
             * Id of the change, longer than a double can hold. Not a time.
             * Format: int64
             */
            T?: Id;
            /**
             * Principal
             * What was borrowed and is still owed.
             * Format: decimal
             */
            p?: Decimal;
            /**
             * Interest
             * Interest that is owed.
             * Format: decimal
             */
            i?: Decimal;
            /**
             * Total liability
             * Principal and interest together.
             * Format: decimal
             */
            l?: Decimal;
            /**
             * Liabilities
             * Said to hold the changes from 2026-10-14 on. What an entry holds is not known.
             */
            L?: Record<string, never>[];
        };
        /**
         * Why a debt changed. `BORROW`: more was borrowed. `REPAY`: some was repaid. `INTEREST`: interest was charged. The page shows `BORROW` alone; the others are said to come from 2026-10-14 on, and what `DEBT_CHANGE` stands for is told nowhere.
         * @enum {string}
         */
        LiabilityChangeType: "BORROW" | "REPAY" | "INTEREST" | "DEBT_CHANGE";
        /**
         * The listen key is no more, by its age or because a program closed it. Nothing else comes on this connection.
         */
        ListenKeyExpired: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "listenKeyExpired";
            /**
             * Event time
             * When the exchange sent it. One page shows it in quotes.
             */
            E: UnixMs | string;
            /**
             * The key that ended. Whoever reads a live one reads the account: treat it as a secret. Left out by portfolio margin.
             */
            listenKey?: string;
        };
        /**
         * What the margin account holds of an asset.
         */
        MarginBalanceChange: {
            /**
             * Asset
             * The asset, such as `BTC`.
             */
            a: string;
            /**
             * Free
             * What is free.
             * Format: decimal
             */
            f: Decimal;
            /**
             * Locked
             * What open orders hold.
             * Format: decimal
             */
            l: Decimal;
        };
        /**
         * What has just happened to a margin order. `NEW`: it was accepted. `TRADE`: a part of it, or the rest, was filled. `CANCELED`: it was taken out. `REPLACED`: another took its place. `REJECTED`: it was refused. `EXPIRED`: its own terms ended it, or the exchange did. `TRADE_PREVENTION`: self-trade prevention ended it.
         * @enum {string}
         */
        MarginExecutionType: "NEW" | "CANCELED" | "REPLACED" | "REJECTED" | "TRADE" | "EXPIRED" | "TRADE_PREVENTION";
        /**
         * `LIMIT`: at its price or better. `MARKET`: at once, of a quantity or of a value. `STOP_LOSS` and `TAKE_PROFIT`: a market order once `stopPrice` is reached; with `_LIMIT` a limit order. `LIMIT_MAKER`: a limit order that is refused when it would take liquidity.
         * @enum {string}
         */
        MarginOrderType: "LIMIT" | "MARKET" | "STOP_LOSS" | "STOP_LOSS_LIMIT" | "TAKE_PROFIT" | "TAKE_PROFIT_LIMIT" | "LIMIT_MAKER";
        /**
         * How long a margin order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills completely at once or expires.
         * @enum {string}
         */
        MarginTimeInForce: "GTC" | "IOC" | "FOK";
        /**
         * What open margin orders would lose if they were filled now, because their price is worse than the index.
         */
        OpenOrderLoss: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "openOrderLoss";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Losses
             * By asset.
             */
            O: components["schemas"]["AssetOrderLoss"][];
        };
        /**
         * `BUY` opens or adds to a long, or reduces a short; `SELL` the other way round.
         * @enum {string}
         */
        OrderSide: "BUY" | "SELL";
        /**
         * `NEW`: accepted, nothing filled. `PARTIALLY_FILLED`: open with fills. `FILLED`: done. `CANCELED`: taken out by the user or the exchange, fills stay. `REJECTED`: never entered the book. `EXPIRED`: ended by its own terms (`IOC`, `FOK`, `GTD`, liquidation). `EXPIRED_IN_MATCH`: ended by self-trade prevention.
         * @enum {string}
         */
        OrderStatus: "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "REJECTED" | "EXPIRED" | "EXPIRED_IN_MATCH";
        /**
         * An order for a contract was accepted, filled, changed, or ended.
         */
        OrderTradeUpdate: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "ORDER_TRADE_UPDATE";
            /**
             * Futures
             * Which futures it is about.
             */
            fs: components["schemas"]["FuturesSegment"] | OtherString;
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Transaction time
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Account alias
             * A name of the account on COIN-M futures; empty or left out on USDⓈ-M.
             */
            i?: string;
            /**
             * The order as it is now, and what just happened to it.
             */
            o: components["schemas"]["OrderUpdate"];
        };
        /**
         * An order after a change. Some members differ by case alone: `x` is what just happened and `X` what the order is now; `l` is the quantity and `L` the price of this fill; `n` is its fee and `N` the asset of that.
         */
        OrderUpdate: {
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Client order id
             * Your own id or one the exchange made. `autoclose-…`: a liquidation; `adl_autoclose…`: auto-deleveraging; `settlement_autoclose-…`: delivery or delisting.
             */
            c: string;
            /**
             * Whether it buys or sells.
             */
            S: components["schemas"]["OrderSide"];
            /**
             * Order type
             * What kind of order it is. `LIQUIDATION` closes a position for the exchange.
             */
            o: components["schemas"]["FuturesOrderType"] | "LIQUIDATION" | OtherString;
            /**
             * Time in force
             * How long it stays. Orders on COIN-M have no `GTD`.
             */
            f: components["schemas"]["UmTimeInForce"] | OtherString;
            /**
             * Quantity
             * Quantity asked for: in the base asset on USDⓈ-M, in contracts on COIN-M.
             * Format: decimal
             */
            q: Decimal;
            /**
             * Price
             * Limit price; 0 for market orders.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Average price
             * Average price of the fills; 0 without any.
             * Format: decimal
             */
            ap: Decimal;
            /**
             * Ignore
             * Sent without a meaning.
             */
            sp?: string;
            /**
             * Execution type
             * What just happened.
             */
            x: components["schemas"]["ExecutionType"] | OtherString;
            /**
             * Status
             * How the order stands.
             */
            X: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Order id
             * The exchange's id of the order.
             * Format: int64
             */
            i: Id;
            /**
             * Last filled quantity
             * Quantity of this fill; 0 where nothing was filled.
             * Format: decimal
             */
            l: Decimal;
            /**
             * Filled
             * Quantity filled so far.
             * Format: decimal
             */
            z: Decimal;
            /**
             * Last filled price
             * Price of this fill; 0 where nothing was filled.
             * Format: decimal
             */
            L: Decimal;
            /**
             * Fee asset
             * The asset of `n`. Left out where there is no fee.
             */
            N?: string;
            /**
             * Fee
             * Fee of this fill; below zero for a rebate. Left out where there is none, as when an order is cancelled.
             * Format: decimal
             */
            n?: Decimal;
            /**
             * Trade time
             * When the order changed last.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Trade id
             * Id of this fill, once for each fill of a contract; 0 where nothing was filled.
             * Format: int64
             */
            t: Id;
            /**
             * Bid value
             * Value of the bids that the account has open in the contract, in the quote asset on USDⓈ-M and in the base asset on COIN-M. This order counts.
             * Format: decimal
             */
            b?: Decimal;
            /**
             * Ask value
             * Value of the asks that the account has open in the contract, in the quote asset on USDⓈ-M and in the base asset on COIN-M. This order counts.
             * Format: decimal
             */
            a?: Decimal;
            /**
             * Maker
             * Whether this fill added liquidity.
             */
            m: boolean;
            /**
             * Reduce only
             * Whether it may only reduce a position.
             */
            R: boolean;
            /**
             * Which position it belongs to: `BOTH` in one-way mode, `LONG` or `SHORT` in hedge mode.
             */
            ps: components["schemas"]["PositionSide"];
            /**
             * Realized profit
             * What this fill realized, before its fee.
             * Format: decimal
             */
            rp: Decimal;
            /**
             * Strategy type
             * What set it off, such as `C_TAKE_PROFIT`. Only of orders that a conditional order placed.
             */
            st?: string;
            /**
             * Strategy id
             * Id of the conditional order that placed it. Only of such orders.
             * Format: int64
             */
            si?: Id;
            /**
             * Self-trade prevention
             * What happens instead of a trade with an order of the same owner. Not in every frame.
             */
            V?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Good till date
             * End of a `GTD` order; 0 for others. Not in every frame.
             * Format: unix-ms
             */
            gtd?: UnixMs;
            /**
             * Modify id
             * The `modifyId` of the request that changed the order; only where it gave one.
             */
            M?: string;
        };
        /**
         * Balances of the margin account that may have changed.
         */
        OutboundAccountPosition: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "outboundAccountPosition";
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Last update
             * When the account changed last.
             * Format: unix-ms
             */
            u: UnixMs;
            /**
             * Update id
             * Number of this change among those of the account.
             * Format: int64
             */
            U?: Id;
            /**
             * Balances
             * The assets that may have changed.
             */
            B: components["schemas"]["MarginBalanceChange"][];
        };
        /**
         * `MARGIN_CALL`: add collateral or reduce positions. `REDUCE_ONLY`: orders that extend a position are refused. `FORCE_LIQUIDATION`: the exchange closes positions.
         * @enum {string}
         */
        PortfolioRiskLevel: "MARGIN_CALL" | "REDUCE_ONLY" | "FORCE_LIQUIDATION";
        /**
         * A position as it is now. Margin is always cross.
         */
        PositionChange: {
            /**
             * Symbol
             * The contract.
             */
            s: string;
            /**
             * Amount
             * In the base asset on USDⓈ-M, in contracts on COIN-M. Below zero for a short position, 0 for none.
             * Format: decimal
             */
            pa: Decimal;
            /**
             * Entry price
             * Average price at which it was opened; 0 for none.
             * Format: decimal
             */
            ep: Decimal;
            /**
             * Break-even price
             * Price at which its fees are earned back too. Absent from older frames.
             * Format: decimal
             */
            bep?: Decimal;
            /**
             * Realized so far
             * What the account has realized in this contract since it first traded it, before fees.
             * Format: decimal
             */
            cr: Decimal;
            /**
             * Unrealized profit
             * Profit or loss by the mark price.
             * Format: decimal
             */
            up: Decimal;
            /**
             * `BOTH` in one-way mode, `LONG` or `SHORT` in hedge mode.
             */
            ps: components["schemas"]["PositionSide"];
        };
        /**
         * Which position an order or a change belongs to. One-way mode knows only `BOTH`: one position per symbol, long or short by its sign. Hedge mode keeps two per symbol, `LONG` and `SHORT`, and `BOTH` is refused there (-4061).
         * @enum {string}
         */
        PositionSide: "BOTH" | "LONG" | "SHORT";
        /**
         * Where in the book the price comes from. `OPPONENT`: best price of the other side; `OPPONENT_5`, `_10`, `_20`: its 5th, 10th, 20th level. `QUEUE`: best price of the order's own side; `QUEUE_5`, `_10`, `_20`: its 5th, 10th, 20th level. `OPPONENT_10`: Withdrawn on 2025-10-23. Not taken for placing or changing orders, until the exchange says otherwise; no return is announced. `OPPONENT_20`: Withdrawn on 2025-10-23. Not taken for placing or changing orders, until the exchange says otherwise; no return is announced.
         * @enum {string}
         */
        PriceMatch: "OPPONENT" | "OPPONENT_5" | "OPPONENT_10" | "OPPONENT_20" | "QUEUE" | "QUEUE_5" | "QUEUE_10" | "QUEUE_20";
        /**
         * How close a portfolio margin account is to liquidation. Meant as a warning; the account's own read has the exact figures.
         */
        RiskLevel: {
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * uniMMR
             * Equity by maintenance margin.
             * Format: decimal
             */
            u: Decimal;
            /**
             * Risk level
             * What the exchange does at this level.
             */
            s: components["schemas"]["PortfolioRiskLevel"] | OtherString;
            /**
             * Equity
             * Equity in USD, each asset at what it counts for as collateral.
             * Format: decimal
             */
            eq: Decimal;
            /**
             * Actual equity
             * Equity in USD, each asset at its full value.
             * Format: decimal
             */
            ae: Decimal;
            /**
             * Maintenance margin
             * What the account needs in USD so as not to be liquidated.
             * Format: decimal
             */
            m: Decimal;
        };
        /**
         * The risk level of a portfolio margin account changed. This is the name in the docs' sample and in the connectors.
         */
        RiskLevelChange: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "riskLevelChange";
        } & components["schemas"]["RiskLevel"];
        /**
         * The same as `riskLevelChange`, by the name that the docs page has beside its sample. Whoever misses one of them misses a forced liquidation.
         */
        RiskLevelChangeInCapitals: {
            /**
             * Event
             * What the frame is.
             * @constant
             */
            e: "RISK_LEVEL_CHANGE";
        } & components["schemas"]["RiskLevel"];
        /**
         * What happens instead of a trade between two orders of the same owner. `NONE`: they trade. `EXPIRE_TAKER`: the incoming order expires. `EXPIRE_MAKER`: the resting one expires. `EXPIRE_BOTH`: both do.
         * @enum {string}
         */
        SelfTradePreventionMode: "NONE" | "EXPIRE_TAKER" | "EXPIRE_BOTH" | "EXPIRE_MAKER";
        /**
         * `NEW`: waiting for its trigger. `TRIGGERED`: the order was placed. `CANCELED`: cancelled before the trigger. `EXPIRED`: ended by the exchange, such as when the order was refused at the trigger.
         * @enum {string}
         */
        StrategyStatus: "NEW" | "TRIGGERED" | "CANCELED" | "EXPIRED";
        /**
         * How long a USDⓈ-M order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills completely at once or expires. `GTX`: post-only, refused with -5022 when it would take liquidity. `GTD`: until `goodTillDate`.
         * @enum {string}
         */
        UmTimeInForce: "GTC" | "IOC" | "FOK" | "GTX" | "GTD";
        /**
         * An event that is not described here. Exchanges add events, so a program needs a branch that leaves them aside.
         */
        UnknownUserEvent: {
            /**
             * Event
             * What the frame is.
             */
            e: string;
            /**
             * Event time
             * When the exchange sent it.
             * Format: unix-ms
             */
            E?: UnixMs;
        };
        /**
         * Which price sets off a trigger: `MARK_PRICE` the mark price, `CONTRACT_PRICE` the last trade.
         * @enum {string}
         */
        WorkingType: "MARK_PRICE" | "CONTRACT_PRICE";
    };
}
