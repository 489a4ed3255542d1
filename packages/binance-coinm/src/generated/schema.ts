// Generated from specs/binance-coinm. Do not edit.

import type { BooleanInput, Decimal, DecimalInput, Id, IdInput, OtherString, UnixMs } from '@openderivs/client';

export interface ReceiveWindow {
    /**
     * Receive window in milliseconds: the exchange refuses the call with -1021 when it arrives later than this after
     * `timestamp`. Orders are checked once more when they reach the matching engine (-5028).
     * @default 5000
     */
    recvWindow?: number;
}

export interface paths {
    "/futures/data/basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how far a pair's futures price is from its index price. */
        get: operations["getBasis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/futures/data/globalLongShortAccountRatio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the share of accounts that are long and short on a pair.
         * @description contractType was added on 2026-08-18.
         */
        get: operations["getLongShortRatio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/futures/data/openInterestHist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the course of open interest on a pair.
         * @description Since 2026-08-18 contractType may be left out, and its value ALL is gone.
         */
        get: operations["getOpenInterestStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/futures/data/takerBuySellVol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how much takers bought and sold on a pair. */
        get: operations["getTakerBuySellVolume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/futures/data/topLongShortAccountRatio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the share of large accounts that are long and short on a pair.
         * @description On 2026-08-18 pair took the place of symbol, and contractType was added.
         */
        get: operations["getTopTraderLongShortAccountRatio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/futures/data/topLongShortPositionRatio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the share of long and short positions that large accounts hold on a pair.
         * @description contractType was added on 2026-08-18.
         */
        get: operations["getTopTraderLongShortPositionRatio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/aggTrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List trades of one contract, merged by taker order and price. */
        get: operations["getCompressedAggregateTradesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/constituents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See from which spot markets a pair's index price is made. */
        get: operations["queryIndexPriceConstituents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/continuousKlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read candles of a pair by kind of contract, across deliveries.
         * @description Takes USDⓈ-M pairs as well since 2026-06-30.
         */
        get: operations["getContinuousContractKlineCandlestickData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/depth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the order book of one contract. */
        get: operations["getOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/exchangeInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the contracts with their trading rules, and the rate limits. */
        get: operations["getExchangeInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/fundingInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List perpetuals whose funding cap, floor or interval was adjusted. */
        get: operations["getFundingRateInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/fundingRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List past funding rates of one perpetual. */
        get: operations["getFundingRateHistoryOfPerpetualFutures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/historicalTrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List older trades of one contract from a given trade on.
         * @description One month back since 2026-03-19, three before; at most 500 trades since 2025-01-14, 1000 before.
         */
        get: operations["getOldTradesLookup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/indexPriceKlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read candles of a pair's index price.
         * @description Takes USDⓈ-M pairs as well since 2026-06-30.
         */
        get: operations["getIndexPriceKlineCandlestickData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/klines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read candles of one contract.
         * @description Takes USDⓈ-M contracts as well since 2026-06-30.
         */
        get: operations["getKlineCandlestickData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/markPriceKlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read candles of one contract's mark price.
         * @description Takes USDⓈ-M contracts as well since 2026-06-30.
         */
        get: operations["getMarkPriceKlineCandlestickData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/openInterest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how many contracts are open on one contract. */
        get: operations["getOpenInterest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See whether the exchange can be reached. */
        get: operations["testConnectivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/premiumIndex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read mark price, index price and funding of contracts. */
        get: operations["getIndexPriceAndMarkPrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/premiumIndexKlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read candles of one perpetual's premium index.
         * @description Takes USDⓈ-M contracts as well since 2026-06-30.
         */
        get: operations["getPremiumIndexKlineData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/ticker/24hr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read price change and volume of the last 24 hours. */
        get: operations["get24hrTickerPriceChangeStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/ticker/bookTicker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the best bid and the best ask. */
        get: operations["getSymbolOrderBookTicker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/ticker/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the last traded price. */
        get: operations["getSymbolPriceTicker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the exchange's clock. */
        get: operations["checkServerTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the latest trades of one contract. */
        get: operations["getRecentTradesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/adlQuantile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See how soon positions would be taken by auto-deleveraging. */
        get: operations["getPositionAdlQuantileEstimation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/algoOpenOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel every stop, take-profit and trailing stop of one contract that waits for its trigger.
         * @description Added on 2026-06-30.
         */
        delete: operations["cancelAllAlgoOpenOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/algoOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up one stop, take-profit or trailing stop, waiting or not.
         * @description Added on 2026-06-30.
         */
        get: operations["queryAlgoOrder"];
        put?: never;
        /**
         * Place a stop, take-profit or trailing stop.
         * @description Added on 2026-06-30. Took over the conditional types of POST /dapi/v1/order and POST /dapi/v1/batchOrders; stopPrice became triggerPrice, activationPrice became activatePrice, newClientOrderId became clientAlgoId.
         */
        post: operations["newAlgoOrder"];
        /**
         * Cancel one stop, take-profit or trailing stop that waits for its trigger.
         * @description Added on 2026-06-30.
         */
        delete: operations["cancelAlgoOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/allOpenOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel every open order of one contract.
         * @description Since 2026-06-30 conditional orders are algo orders and no longer among what it cancels; cancelAllAlgoOpenOrders takes them back.
         */
        delete: operations["cancelAllOpenOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/allOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders of one contract or pair, whatever became of them.
         * @description Until 2026-06-30 the weight was 20 with symbol and 40 with pair.
         */
        get: operations["getAllOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/batchOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change price and quantity of up to five open limit orders in one call.
         * @description Until 2026-06-30 quantity and price were optional, one of them was enough.
         */
        put: operations["modifyMultipleOrders"];
        /**
         * Place up to five limit or market orders in one call.
         * @description Conditional types with their stopPrice, activationPrice, callbackRate, workingType and priceProtect left for newAlgoOrder with COIN-M's move of 2026-06-30. The day from which they give -4120 was still to be announced on 2026-09-18.
         */
        post: operations["placeMultipleOrders"];
        /** Cancel up to ten open orders of one contract in one call. */
        delete: operations["cancelMultipleOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/countdownCancelAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start, renew or stop the countdown that cancels all open orders of one contract.
         * @description Suspended on 2026-06-29 for COIN-M's move; its return is not verified.
         */
        post: operations["autoCancelAllOpenOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/forceOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the orders by which the exchange closed the account's positions.
         * @description Until 2026-06-30 the weight was 20 without a symbol, too; since 2026-04-06 only 90 days can be asked for.
         */
        get: operations["getUsersForceOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the leverage of one contract. */
        post: operations["changeInitialLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/marginType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch one contract between isolated and crossed margin. */
        post: operations["changeMarginType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/openAlgoOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the stops, take-profits and trailing stops that wait for their trigger.
         * @description Added on 2026-06-30.
         */
        get: operations["getCurrentAllAlgoOpenOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/openOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up one order among the open ones. */
        get: operations["queryCurrentOpenOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/openOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open orders of one contract, one pair or the whole account.
         * @description Since 2026-06-30 an unknown symbol is refused, and conditional orders are no longer listed.
         */
        get: operations["getCurrentAllOpenOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look up one order, open or not. */
        get: operations["queryOrder"];
        /**
         * Change price and quantity of an open limit order.
         * @description Until 2026-06-30 quantity and price were optional, one of them was enough.
         */
        put: operations["modifyOrder"];
        /**
         * Place a limit or market order.
         * @description STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET, with stopPrice, closePosition, activationPrice, callbackRate, workingType and priceProtect, left for newAlgoOrder with COIN-M's move of 2026-06-30. The day from which they give -4120 was still to be announced on 2026-09-18.
         */
        post: operations["newOrder"];
        /** Cancel one open order. */
        delete: operations["cancelOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/orderAmendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the changes that were made to one order. */
        get: operations["getOrderModifyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/positionMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add margin to an isolated position, or take some back. */
        post: operations["modifyIsolatedPositionMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/positionMargin/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the changes of isolated positions' margin on one contract. */
        get: operations["getPositionMarginChangeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/positionRisk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List positions with their entry, mark and liquidation prices. */
        get: operations["getPositionInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/positionSide/dual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read whether the account is in hedge mode or one-way mode. */
        get: operations["getCurrentPositionMode"];
        put?: never;
        /**
         * Switch the account between hedge mode and one-way mode.
         * @description Until 2026-06-30 the setting was COIN-M's own, and only COIN-M's orders and positions stood in the way.
         */
        post: operations["changePositionMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/userTrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's fills on one contract or pair.
         * @description Until 2026-06-30 the weight was 20 with symbol and 40 with pair; since 2026-08-26 only three months can be asked for.
         */
        get: operations["getAccountTradeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the account's balances, margins, positions and permissions. */
        get: operations["getAccountInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the balance of every margin coin. */
        get: operations["getFuturesAccountBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/commissionRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what the account pays in fees on one contract. */
        get: operations["getUserCommissionRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/income": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what changed the balance: profit, fees, funding, transfers. */
        get: operations["getIncomeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/income/asyn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Order a file with the balance changes of up to a year.
         * @description Documents of 2025 had weight 5 and five files a month.
         */
        get: operations["getDownloadIdForFuturesTransactionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/income/asyn/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See whether the file with the balance changes is ready, and where it is. */
        get: operations["getFuturesTransactionHistoryDownloadLinkById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/leverageBracket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the leverage brackets by pair, the older way.
         * @description See getNotionalBracketForSymbol. The exchange advises against it; it still answers.
         */
        get: operations["getNotionalBracketForPair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/order/asyn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Order a file with the orders of up to a year.
         * @description Documents of 2025 had weight 5 and ten files a month.
         */
        get: operations["getDownloadIdForFuturesOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/order/asyn/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See whether the file with the orders is ready, and where it is. */
        get: operations["getFuturesOrderHistoryDownloadLinkById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/trade/asyn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Order a file with the fills of up to a year.
         * @description Documents of 2025 had weight 5 and five files a month.
         */
        get: operations["getDownloadIdForFuturesTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/trade/asyn/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See whether the file with the fills is ready, and where it is. */
        get: operations["getFuturesTradeDownloadLinkById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v2/leverageBracket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how large a position may be at which leverage.
         * @description Until 2026-06-30 the weight was 1 without a symbol, too.
         */
        get: operations["getNotionalBracketForSymbol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dapi/v1/listenKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make the listen key last another 60 minutes. */
        put: operations["keepaliveUserDataStream"];
        /** Get the listen key that opens the account's event stream. */
        post: operations["startUserDataStream"];
        /** End the listen key and close the account's event stream. */
        delete: operations["closeUserDataStream"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The account's coins, positions and permissions. */
        Account: {
            /** @description One entry per margin coin; coins without a balance may be listed with zeros. */
            assets: components["schemas"]["AccountAsset"][];
            /** @description One entry per contract and position side, empty ones included. */
            positions: components["schemas"]["AccountPosition"][];
            /** @description Whether coins may be moved in. */
            canDeposit: boolean;
            /** @description Whether orders may be placed. */
            canTrade: boolean;
            /** @description Whether coins may be moved out. */
            canWithdraw: boolean;
            /** @description The commission tier; the rates themselves come from `GET /dapi/v1/commissionRate`. */
            feeTier: number;
            /**
             * Format: unix-ms
             * @description Reserved; 0 in practice. The entries carry their own.
             */
            updateTime: UnixMs;
        };
        /** @description One margin coin of the account. All amounts are in that coin. */
        AccountAsset: {
            /** @description The coin, such as `BTC`. */
            asset: string;
            /**
             * Format: decimal
             * @description Balance without unrealised profit.
             */
            walletBalance: Decimal;
            /**
             * Format: decimal
             * @description Unrealised profit of all positions in this coin; negative for a loss.
             */
            unrealizedProfit: Decimal;
            /**
             * Format: decimal
             * @description Wallet balance plus unrealised profit.
             */
            marginBalance: Decimal;
            /**
             * Format: decimal
             * @description Maintenance margin that the positions need; liquidation is near when the margin balance comes down to it.
             */
            maintMargin: Decimal;
            /**
             * Format: decimal
             * @description Initial margin in use: positions plus open orders.
             */
            initialMargin: Decimal;
            /**
             * Format: decimal
             * @description The part of it that positions use at the mark price.
             */
            positionInitialMargin: Decimal;
            /**
             * Format: decimal
             * @description The part of it that open orders use at the mark price.
             */
            openOrderInitialMargin: Decimal;
            /**
             * Format: decimal
             * @description How much may be moved out now.
             */
            maxWithdrawAmount: Decimal;
            /**
             * Format: decimal
             * @description The part of the wallet balance that is not set aside for isolated positions.
             */
            crossWalletBalance: Decimal;
            /**
             * Format: decimal
             * @description Unrealised profit of the crossed positions.
             */
            crossUnPnl: Decimal;
            /**
             * Format: decimal
             * @description What is free for new orders.
             */
            availableBalance: Decimal;
            /**
             * Format: unix-ms
             * @description When the balance last changed. Not in payloads of earlier years.
             */
            updateTime?: UnixMs;
        };
        /** @description One position as the account shows it, without prices of the market. Margins and profit are in the margin asset. */
        AccountPosition: {
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /**
             * Format: decimal
             * @description Size in contracts; negative for a short. Not in payloads of 2020.
             */
            positionAmt?: Decimal;
            /**
             * Format: decimal
             * @description Initial margin of the position and its contract's open orders.
             */
            initialMargin: Decimal;
            /**
             * Format: decimal
             * @description Maintenance margin of the position.
             */
            maintMargin: Decimal;
            /**
             * Format: decimal
             * @description Profit if closed at the mark price; negative for a loss.
             */
            unrealizedProfit: Decimal;
            /**
             * Format: decimal
             * @description Initial margin of the position at the mark price.
             */
            positionInitialMargin: Decimal;
            /**
             * Format: decimal
             * @description Initial margin of the open orders at the mark price.
             */
            openOrderInitialMargin: Decimal;
            /**
             * Format: decimal
             * @description Initial leverage as a whole number in quotes.
             */
            leverage: Decimal;
            /** @description `true` with isolated margin, `false` with crossed. */
            isolated: boolean;
            /** @description `BOTH` in one-way mode; `LONG` or `SHORT` in hedge mode. */
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Average price of opening; zero without a position.
             */
            entryPrice: Decimal;
            /**
             * Format: decimal
             * @description Price at which closing neither gains nor loses. Not in payloads from before 2023.
             */
            breakEvenPrice?: Decimal;
            /**
             * Format: decimal
             * @description Largest position at this leverage, in the unit of the leverage bracket (base asset).
             */
            maxQty: Decimal;
            /**
             * Format: decimal
             * @description Value of the position in the base asset; negative for a short. Not on every entry.
             */
            notionalValue?: Decimal;
            /**
             * Format: decimal
             * @description Margin of the isolated position without unrealised profit. Not in every payload.
             */
            isolatedWallet?: Decimal;
            /**
             * Format: unix-ms
             * @description When the position last changed; 0 when it never did.
             */
            updateTime?: UnixMs;
        };
        /** @description Shares of accounts that were long and short at one step. */
        AccountRatio: {
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            /**
             * Format: decimal
             * @description Accounts that are long per account that is short.
             */
            longShortRatio: Decimal;
            /**
             * Format: decimal
             * @description Share of accounts that are long, as a fraction.
             */
            longAccount: Decimal;
            /**
             * Format: decimal
             * @description Share of accounts that are short, as a fraction.
             */
            shortAccount: Decimal;
            /**
             * Format: unix-ms
             * @description End of the step.
             */
            timestamp: UnixMs;
        };
        /** @description The answer of calls that only say "done". `code` is 200: it looks like an error, and is none. */
        Acknowledgement: {
            /** @description 200 when the call was carried out. */
            code: number;
            /** @description Usually `success`. */
            msg: string;
        };
        /** @description Places in the queue by position side, 0 for the last to be taken to 4 for the first. */
        AdlQuantile: {
            /** @description The long position. */
            LONG: number;
            /** @description The short position. */
            SHORT: number;
            /** @description The position of one-way mode; missing in hedge mode with crossed margin. */
            BOTH?: number;
            /** @description A mark of hedge mode with crossed margin; its value means nothing. */
            HEDGE?: number;
        };
        /** @description Places of one contract's positions in the auto-deleveraging queue. */
        AdlQuantiles: {
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            adlQuantile: components["schemas"]["AdlQuantile"];
        };
        /** @description Fills of one taker order at one price, as one entry. The names are single letters on the wire. */
        AggregateTrade: {
            /**
             * Format: int64
             * @description Id of the entry.
             */
            a: Id;
            /**
             * Format: decimal
             * @description Price in US dollars.
             */
            p: Decimal;
            /**
             * Format: decimal
             * @description Contracts.
             */
            q: Decimal;
            /**
             * Format: int64
             * @description Id of the first trade in it.
             */
            f: Id;
            /**
             * Format: int64
             * @description Id of the last trade in it.
             */
            l: Id;
            /**
             * Format: unix-ms
             * @description When it happened.
             */
            T: UnixMs;
            /** @description `true`: a sell order took resting buys; `false`: a buy took resting sells. */
            m: boolean;
        };
        /** @description A conditional order of the algo service. It has an id of its own (`algoId`); the plain order that its trigger places has another (`actualOrderId`). `orderType` is what requests call `type`. */
        AlgoOrder: {
            /**
             * Format: int64
             * @description The exchange's id of the algo order; no `orderId`, and larger than those.
             */
            algoId: Id;
            /** @description The id given when placing, or one that the exchange made up. */
            clientAlgoId: string;
            algoType: components["schemas"]["AlgoType"] | OtherString;
            orderType: components["schemas"]["AlgoOrderType"] | OtherString;
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            timeInForce: components["schemas"]["AlgoTimeInForce"] | OtherString;
            /**
             * Format: decimal
             * @description Contracts; "1" when placed may come back as "1.0".
             */
            quantity: Decimal;
            algoStatus: components["schemas"]["AlgoStatus"] | OtherString;
            /** @description Id of the plain order that the trigger placed, as text; empty until then. In lists only. */
            actualOrderId?: string;
            /**
             * Format: decimal
             * @description Average price of that order. Not in every list.
             */
            actualPrice?: Decimal;
            /**
             * Format: decimal
             * @description Filled quantity of that order. Not in every list.
             */
            actualQty?: Decimal;
            /** @description Type of that order. When asked for one algo order only. */
            actualType?: string;
            /** @description Price that triggers it. */
            triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Format: decimal
             * @description Limit price of the order to be placed; zero for market types.
             */
            price: Decimal;
            /** @description Unused; null. */
            icebergQuantity: string | null;
            /**
             * Format: decimal
             * @description Trigger price of an attached take-profit; not in every list.
             */
            tpTriggerPrice?: Decimal;
            /**
             * Format: decimal
             * @description Price of an attached take-profit; not in every list.
             */
            tpPrice?: Decimal;
            /**
             * Format: decimal
             * @description Trigger price of an attached stop-loss; not in every list.
             */
            slTriggerPrice?: Decimal;
            /**
             * Format: decimal
             * @description Price of an attached stop-loss; not in every list.
             */
            slPrice?: Decimal;
            /** @description Type of an attached take-profit; empty without one. */
            tpOrderType?: string;
            selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /** @description How the price will be taken from the book; `NONE` when it was given. */
            priceMatch: components["schemas"]["PriceMatch"] | "NONE" | OtherString;
            /** @description Whether the whole position is closed at the trigger. */
            closePosition: boolean;
            /** @description Whether it triggers only while mark and last price are close to each other. */
            priceProtect: boolean;
            /** @description Whether the placed order may only make the position smaller. */
            reduceOnly: boolean;
            /** @description Activation price of a trailing stop; empty or missing on others. */
            activatePrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description Callback rate of a trailing stop in percent; empty or missing on others. */
            callbackRate?: components["schemas"]["DecimalOrEmpty"];
            /** @description Whether a trailing stop has been activated; `false` on others. In lists only. */
            isActivated?: boolean;
            /**
             * Format: unix-ms
             * @description When it was placed.
             */
            createTime: UnixMs;
            /**
             * Format: unix-ms
             * @description When it last changed.
             */
            updateTime: UnixMs;
            /**
             * Format: unix-ms
             * @description When it was triggered; 0 until then.
             */
            triggerTime: UnixMs;
            /**
             * Format: unix-ms
             * @description When a `GTD` order ends; 0 for others.
             */
            goodTillDate: UnixMs;
        };
        /** @description Confirms that an algo order was taken back. `code` is text here, unlike anywhere else. */
        AlgoOrderCanceled: {
            /**
             * Format: int64
             * @description The exchange's id of the algo order.
             */
            algoId: Id;
            /** @description The id that it was placed with. */
            clientAlgoId: string;
            /** @description `"200"` in quotes when it was cancelled. */
            code: string | number;
            /** @description `success`. */
            msg: string;
        };
        /**
         * @description What is placed once the trigger price is reached. `STOP` and `TAKE_PROFIT`: a limit order at `price`. `STOP_MARKET` and `TAKE_PROFIT_MARKET`: a market order, or the closing of the whole position with `closePosition`. `TRAILING_STOP_MARKET`: a market order when the price turns back by `callbackRate` from its best since activation. A `STOP` to buy triggers when the price rises to the trigger, one to sell when it falls to it; `TAKE_PROFIT` the other way round.
         * @enum {string}
         */
        AlgoOrderType: "STOP" | "TAKE_PROFIT" | "STOP_MARKET" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
        /**
         * @description `NEW`: waiting for its trigger. `TRIGGERING`: the trigger was passed, the order is being placed. `TRIGGERED`: the order was placed. `FINISHED`: that order was filled or ended. `CANCELED`: cancelled before the trigger. `REJECTED`: the order was refused, such as for lack of margin. `EXPIRED`: ended by the exchange, such as when its position was gone.
         * @enum {string}
         */
        AlgoStatus: "NEW" | "CANCELED" | "TRIGGERING" | "TRIGGERED" | "FINISHED" | "REJECTED" | "EXPIRED";
        /**
         * @description How long the order that the trigger places stays. `GTC`: until cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: whole at once or expires. `GTX`: post only. `GTD`: until `goodTillDate`. `RPI`: retail price improvement, post only. The list is that of USDⓈ-M, whose service this is; plain COIN-M orders take the first four only, and nobody has shown `GTD` or `RPI` accepted here.
         * @enum {string}
         */
        AlgoTimeInForce: "GTC" | "IOC" | "FOK" | "GTX" | "GTD" | "RPI";
        /**
         * @description The kind of algo order. `CONDITIONAL`: waits for a trigger, then places an order.
         * @enum {string}
         */
        AlgoType: "CONDITIONAL";
        /** @description What a change changed. */
        AmendmentDetail: {
            price: components["schemas"]["BeforeAfter"];
            origQty: components["schemas"]["BeforeAfter"];
            /** @description Which change of the order it was, counted from 1. */
            count: number;
            /**
             * Format: int64
             * @description The `modifyId` that it was sent with; missing when there was none.
             */
            modifyId?: Id;
        };
        /** @description What a refused call answers. */
        ApiError: {
            /** @description The reason as a negative number, such as -1121. */
            code: number;
            /** @description The reason in words; may change without notice, so go by `code`. */
            msg: string;
        };
        /**
         * @description Why the exchange closed a position. `LIQUIDATION`: margin ran out. `ADL`: auto-deleveraging against someone else's liquidation.
         * @enum {string}
         */
        AutoCloseType: "LIQUIDATION" | "ADL";
        /** @description Balance of one margin coin. All amounts are in that coin. */
        Balance: {
            /** @description Short code that stands for the account, the same on every entry. */
            accountAlias: string;
            /** @description The coin, such as `BTC`. */
            asset: string;
            /**
             * Format: decimal
             * @description Wallet balance, without unrealised profit.
             */
            balance: Decimal;
            /**
             * Format: decimal
             * @description How much may be moved out now.
             */
            withdrawAvailable: Decimal;
            /**
             * Format: decimal
             * @description The part of the balance that is not set aside for isolated positions.
             */
            crossWalletBalance: Decimal;
            /**
             * Format: decimal
             * @description Unrealised profit of the crossed positions; negative for a loss.
             */
            crossUnPnl: Decimal;
            /**
             * Format: decimal
             * @description What is free for new orders.
             */
            availableBalance: Decimal;
            /**
             * Format: unix-ms
             * @description When the balance last changed.
             */
            updateTime: UnixMs;
        };
        /** @description Distance of futures price and index price at one step. */
        Basis: {
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            contractType: components["schemas"]["FollowedContractType"] | OtherString;
            /**
             * Format: decimal
             * @description Price of the contract.
             */
            futuresPrice: Decimal;
            /**
             * Format: decimal
             * @description Index price of the pair.
             */
            indexPrice: Decimal;
            /**
             * Format: decimal
             * @description Futures price less index price; negative for a discount.
             */
            basis: Decimal;
            /**
             * Format: decimal
             * @description Basis as a fraction of the index price.
             */
            basisRate: Decimal;
            /** @description The same per year; empty for perpetuals, which have no end to count to. */
            annualizedBasisRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * Format: unix-ms
             * @description End of the step.
             */
            timestamp: UnixMs;
        };
        /** @description A value before and after a change; the same twice when it stayed. */
        BeforeAfter: {
            /**
             * Format: decimal
             * @description The value until then.
             */
            before: Decimal;
            /**
             * Format: decimal
             * @description The value from then on.
             */
            after: Decimal;
        };
        /** @description Best bid and best ask of one contract. An empty side shows zeros. */
        BookTicker: {
            /**
             * Format: int64
             * @description Where the picture stands in the sequence of the depth stream. Not in older payloads.
             */
            lastUpdateId?: Id;
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            /**
             * Format: decimal
             * @description Highest price bid.
             */
            bidPrice: Decimal;
            /**
             * Format: decimal
             * @description Contracts bid at it.
             */
            bidQty: Decimal;
            /**
             * Format: decimal
             * @description Lowest price asked.
             */
            askPrice: Decimal;
            /**
             * Format: decimal
             * @description Contracts offered at it.
             */
            askQty: Decimal;
            /**
             * Format: unix-ms
             * @description When the matching engine made the picture. Not in payloads from before 2022.
             */
            time?: UnixMs;
        };
        /** @description A client order id: 1 to 36 of the characters A-Z, a-z, 0-9 and . : / _ -. Longer ones give -4015, others -1100. */
        ClientOrderId: string;
        /** @description Fee rates of the account on one contract. */
        CommissionRate: {
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /**
             * Format: decimal
             * @description Rate for resting orders: "0.00015" is 0.015 %.
             */
            makerCommissionRate: Decimal;
            /**
             * Format: decimal
             * @description Rate for retail price improvement orders. Since 2026-08.
             */
            rpiCommissionRate?: Decimal;
            /**
             * Format: decimal
             * @description Rate for orders that take.
             */
            takerCommissionRate: Decimal;
        };
        /** @description One contract and its trading rules. */
        Contract: {
            /** @description The contract's name, such as `BTCUSD_PERP` or `BTCUSD_261225`. */
            symbol: string;
            /** @description What it is on, such as `BTCUSD`. */
            pair: string;
            /** @description Perpetual, or which quarter it is delivered in. Empty while a contract waits for listing. */
            contractType: components["schemas"]["ContractType"] | OtherString;
            /** @description Whether it trades. USDⓈ-M calls the same field `status`. */
            contractStatus: components["schemas"]["ContractStatus"] | OtherString;
            /** @description US dollars that one contract is worth: 100 for BTC, 10 for the others. */
            contractSize: number;
            /**
             * Format: unix-ms
             * @description When it is delivered; the year 2100 for perpetuals.
             */
            deliveryDate: UnixMs;
            /**
             * Format: unix-ms
             * @description When it was listed.
             */
            onboardDate: UnixMs;
            /** @description The coin, such as `BTC`. */
            baseAsset: string;
            /** @description What prices are in: `USD`. */
            quoteAsset: string;
            /** @description The coin that margin and profit are in; the base asset. */
            marginAsset: string;
            /** @description Decimals that prices are shown with. Orders go by `tickSize`. */
            pricePrecision: number;
            /** @description Decimals of quantities: 0, contracts are whole. Orders go by `stepSize`. */
            quantityPrecision: number;
            /** @description Decimals of amounts in coin. */
            baseAssetPrecision: number;
            /** @description Decimals of amounts in US dollars. */
            quotePrecision: number;
            /** @description Decimals that a quantity converted to coin is shown with. */
            equalQtyPrecision: number;
            /**
             * Format: decimal
             * @description How far mark and last price may be apart when an algo order with `priceProtect` triggers: "0.05" is 5 %. Not in payloads of 2020.
             */
            triggerProtect?: Decimal;
            /**
             * Format: decimal
             * @description Fee rate of a liquidation. Not in payloads of 2020.
             */
            liquidationFee?: Decimal;
            /**
             * Format: decimal
             * @description How far from the mark price a market order may fill: "0.05" is 5 %. Not in payloads of 2020.
             */
            marketTakeBound?: Decimal;
            /** @description How often one order may be modified. Not in every payload. */
            maxMoveOrderLimit?: number;
            /**
             * Format: decimal
             * @description Of no use: the rates in force are in the leverage brackets.
             */
            maintMarginPercent: Decimal;
            /**
             * Format: decimal
             * @description Of no use: the rates in force are in the leverage brackets.
             */
            requiredMarginPercent: Decimal;
            /** @description The exchange's own trading bots that take the contract, such as `GRID`. Not in every payload. */
            permissionSets?: string[];
            /** @description `COIN`. Not in payloads of 2020. */
            underlyingType?: string;
            /** @description Themes that the coin is filed under; often empty. */
            underlyingSubType?: string[];
            /** @description What an order's price and quantity have to keep to. */
            filters: components["schemas"]["ContractFilter"][];
            /** @description Order types of the contract, those that only algo orders take included; what plain orders take is LIMIT and MARKET. The docs' example of earlier years spells the key `OrderType`. */
            orderTypes?: (components["schemas"]["OrderType"] | components["schemas"]["AlgoOrderType"] | OtherString)[];
            /** @description The times in force that orders on it take. */
            timeInForce: (components["schemas"]["TimeInForce"] | OtherString)[];
        };
        /** @description One trading rule; `filterType` tells which. The last form stands for kinds that are not known yet. The exchange may answer with variants told apart by `filterType` that are not listed here: have a branch for what you do not know. */
        ContractFilter: components["schemas"]["PriceFilter"] | components["schemas"]["LotSizeFilter"] | components["schemas"]["MarketLotSizeFilter"] | components["schemas"]["MaxNumOrdersFilter"] | components["schemas"]["MaxNumAlgoOrdersFilter"] | components["schemas"]["PercentPriceFilter"];
        /**
         * @description `PENDING_TRADING`: listed, not yet open. `TRADING`: open. `PRE_DELIVERING`: orders only close. `DELIVERING`: being delivered. `DELIVERED`: over.
         * @enum {string}
         */
        ContractStatus: "PENDING_TRADING" | "TRADING" | "PRE_DELIVERING" | "DELIVERING" | "DELIVERED";
        /**
         * @description `PERPETUAL`: never delivered. `CURRENT_QUARTER`, `NEXT_QUARTER`: delivered at the end of this, of the next quarter. With `_DELIVERING`: the delivery is under way.
         * @enum {string}
         */
        ContractType: "PERPETUAL" | "CURRENT_QUARTER" | "NEXT_QUARTER" | "CURRENT_QUARTER_DELIVERING" | "NEXT_QUARTER_DELIVERING" | "PERPETUAL_DELIVERING";
        /** @description Confirms the countdown of one contract. */
        CountdownSet: {
            /** @description The contract whose orders it will cancel. */
            symbol: string;
            /** @description Milliseconds from now, in quotes; "0" when the countdown was stopped. */
            countdownTime: string;
        };
        /** @description A decimal number in quotes, or an empty string where there is no value. */
        DecimalOrEmpty: Decimal | "";
        /** @description Names a file that is being made. */
        DownloadId: {
            /** @description How long files took to make on average over the last 30 days, in milliseconds. */
            avgCostTimestampOfLast30d: number;
            /** @description The file's id. Digits that a JSON number could not hold, so text. */
            downloadId: string;
        };
        /** @description How far a file is, and where it can be fetched. */
        DownloadLink: {
            /** @description The file's id. */
            downloadId: string;
            /** @description `processing` or `completed`. */
            status: ("processing" | "completed") | OtherString;
            /** @description The link; empty while the file is being made. */
            url: string;
            /** @description Whether the exchange has told the account's owner. Of no use to callers. */
            notified: boolean;
            /**
             * Format: unix-ms
             * @description When the link ends; -1 while the file is being made.
             */
            expirationTimestamp: UnixMs;
            /** @description Whether the link has ended; null in every payload seen so far. */
            isExpired: string | boolean | null;
        };
        /** @description The contracts with their trading rules, and the limits on calls and orders. */
        ExchangeInformation: {
            /** @description Rules over all contracts; empty so far and not always sent. */
            exchangeFilters?: unknown[];
            /** @description The limits in force. Since 2026-06-30 one pool serves COIN-M and USDⓈ-M. */
            rateLimits: components["schemas"]["RateLimit"][];
            /**
             * Format: unix-ms
             * @description The exchange's clock; for synchronising `GET /dapi/v1/time` is lighter.
             */
            serverTime: UnixMs;
            /** @description Every contract, those that wait for trading or delivery included. */
            symbols: components["schemas"]["Contract"][];
            /** @description The time zone of daily limits and candles: `UTC`. */
            timezone: string;
        };
        /**
         * @description `PERPETUAL`; `CURRENT_QUARTER` and `NEXT_QUARTER`: the contract delivered at the end of this, of the next quarter.
         * @enum {string}
         */
        FollowedContractType: "PERPETUAL" | "CURRENT_QUARTER" | "NEXT_QUARTER";
        /** @description Adjusted funding terms of one perpetual. */
        FundingInfo: {
            /** @description The perpetual, of COIN-M or USDⓈ-M. */
            symbol: string;
            /**
             * Format: decimal
             * @description Highest funding rate, as a fraction.
             */
            adjustedFundingRateCap: Decimal;
            /**
             * Format: decimal
             * @description Lowest funding rate, as a fraction; usually negative.
             */
            adjustedFundingRateFloor: Decimal;
            /** @description Hours between two settlements. */
            fundingIntervalHours: number;
            /** @description A mark of the exchange's own that callers need not heed. Not in every payload. */
            disclaimer?: boolean;
            /**
             * Format: unix-ms
             * @description When the terms were changed; may be null. Not in every payload.
             */
            updateTime?: UnixMs | null;
        };
        /** @description The funding rate of one settlement. */
        FundingRate: {
            /** @description The perpetual, such as `BTCUSD_PERP`. */
            symbol: string;
            /**
             * Format: unix-ms
             * @description When it was paid.
             */
            fundingTime: UnixMs;
            /**
             * Format: decimal
             * @description Rate as a fraction: positive was paid by longs to shorts, negative the other way.
             */
            fundingRate: Decimal;
            /** @description Mark price at the settlement. Not in every payload; empty where it was not kept. */
            markPrice?: components["schemas"]["DecimalOrEmpty"];
        };
        /** @description One change of the balance. */
        Income: {
            /** @description The contract that it came from; empty for transfers and other records without one. */
            symbol: string;
            /** @description Why the balance changed. More kinds exist than can be asked for. */
            incomeType: components["schemas"]["IncomeType"] | OtherString;
            /**
             * Format: decimal
             * @description How much, in `asset`: positive came in, negative went out.
             */
            income: Decimal;
            /** @description The coin, such as `BTC`. */
            asset: string;
            /** @description A word more, such as `WITHDRAW` on a transfer; often empty. */
            info: string;
            /**
             * Format: unix-ms
             * @description When the balance changed.
             */
            time: UnixMs;
            /** @description Id of the change, unique only together with `incomeType`. Text on COIN-M, and longer than any JSON number can hold. */
            tranId: string | Id;
            /** @description The trade behind a fee or a realised profit; empty on others. */
            tradeId: string;
        };
        /**
         * @description Why the balance changed. `TRANSFER`: coins moved in or out. `WELCOME_BONUS`: a gift of the exchange. `FUNDING_FEE`: funding paid or received. `REALIZED_PNL`: profit or loss of a fill that closed. `COMMISSION`: fee of a fill. `INSURANCE_CLEAR`: fee or clearing of a liquidation. `DELIVERED_SETTELMENT`: settlement at delivery; the spelling is the exchange's.
         * @enum {string}
         */
        IncomeType: "TRANSFER" | "WELCOME_BONUS" | "FUNDING_FEE" | "REALIZED_PNL" | "COMMISSION" | "INSURANCE_CLEAR" | "DELIVERED_SETTELMENT";
        /** @description One spot market of an index. */
        IndexConstituent: {
            /** @description The exchange, in its own spelling; `binance_cross` marks a price worked out over another pair. */
            exchange: string;
            /** @description What it is called there, such as `BTC-USD`, or the formula of a crossed price. */
            symbol: string;
            /**
             * Format: decimal
             * @description Its latest price. Since 2026-06-30.
             */
            price?: Decimal;
            /**
             * Format: decimal
             * @description Its share of the index as a fraction. Since 2026-06-30.
             */
            weight?: Decimal;
        };
        /** @description What a pair's index price is made from. */
        IndexConstituents: {
            /** @description The pair, such as `BTCUSD`. */
            symbol: string;
            /**
             * Format: unix-ms
             * @description When the list was made.
             */
            time: UnixMs;
            /** @description The spot markets. */
            constituents: components["schemas"]["IndexConstituent"][];
        };
        /** @description One candle of trades as a list of twelve. Volumes are in contracts and in the base asset for COIN-M, in the base and the quote asset for USDⓈ-M. */
        Kline: [
            UnixMs,
            Decimal,
            Decimal,
            Decimal,
            Decimal,
            Decimal,
            UnixMs,
            Decimal,
            number,
            Decimal,
            Decimal,
            string
        ];
        /**
         * @description Length of a candle: m minutes, h hours, d days, w weeks, M months. `1m` is a minute, `1M` a month.
         * @enum {string}
         */
        KlineInterval: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M";
        /** @description One step of position size, with the leverage it allows and the maintenance margin it needs. */
        LeverageBracket: {
            /** @description Number of the step, from 1 for the smallest positions. */
            bracket: number;
            /** @description Highest leverage in this step. */
            initialLeverage: number;
            /**
             * Format: decimal
             * @description Upper edge of the step: position size in the base asset. The last step has the largest 64-bit number, more than a double can hold.
             */
            qtyCap: Decimal;
            /**
             * Format: decimal
             * @description Lower edge of the step, in the spelling of the exchange's documents, an l too many. Answers since the move of 2026-06-30 have been seen to carry `qtyFloor` instead: read the one that is there.
             */
            qtylFloor?: Decimal;
            /**
             * Format: decimal
             * @description Lower edge of the step, as answers of 2026-08 spell it; `qtylFloor` in others.
             */
            qtyFloor?: Decimal;
            /**
             * Format: decimal
             * @description Maintenance margin as a fraction of the position: 0.004 is 0.4 %.
             */
            maintMarginRatio: Decimal;
            /**
             * Format: decimal
             * @description Amount in the base asset to take off, so that maintenance margin = size x maintMarginRatio - cum. Not in payloads from before 2021.
             */
            cum?: Decimal;
        };
        /** @description The leverage in force for one contract. */
        LeverageSet: {
            /** @description Initial leverage, 1 to 125. */
            leverage: number;
            /**
             * Format: decimal
             * @description Largest position at this leverage, in the unit of the leverage bracket (base asset).
             */
            maxQty: Decimal;
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
        };
        /** @description The key that names the account's user data stream. Whoever has it can read the stream. */
        ListenKey: {
            /** @description Goes into the websocket address; valid for 60 minutes from the last call that started or kept it. */
            listenKey: string;
        };
        /** @description Confirms that the listen key was prolonged; older answers were an empty object. */
        ListenKeyKept: {
            /** @description The key that was prolonged. Not in older answers. */
            listenKey?: string;
        };
        /** @description Bounds and step of the quantity of limit orders, in contracts. */
        LotSizeFilter: {
            /** @constant */
            filterType: "LOT_SIZE";
            /**
             * Format: decimal
             * @description Smallest quantity; below gives -4004.
             */
            minQty: Decimal;
            /**
             * Format: decimal
             * @description Largest quantity; above gives -4005.
             */
            maxQty: Decimal;
            /**
             * Format: decimal
             * @description Quantities are multiples of it, else -4023.
             */
            stepSize: Decimal;
        };
        /**
         * @description How a position is secured. `ISOLATED`: only the margin set aside for this position can be lost to it. `CROSSED`: the whole balance of the margin asset stands behind all crossed positions in it.
         * @enum {string}
         */
        MarginType: "ISOLATED" | "CROSSED";
        /** @description Mark price, index price and, for a perpetual, funding of one contract. */
        MarkPrice: {
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            /**
             * Format: decimal
             * @description Price that liquidation and unrealised profit go by.
             */
            markPrice: Decimal;
            /**
             * Format: decimal
             * @description Weighted spot price of several exchanges.
             */
            indexPrice: Decimal;
            /**
             * Format: decimal
             * @description What the delivery would be settled at; of use in the last hour before it.
             */
            estimatedSettlePrice: Decimal;
            /** @description Funding rate to be paid at `nextFundingTime` as it stands, as a fraction: positive is paid by longs. Empty on delivery contracts. */
            lastFundingRate: components["schemas"]["DecimalOrEmpty"];
            /** @description Interest part of the funding rate. Empty on delivery contracts. */
            interestRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * Format: unix-ms
             * @description When funding is paid next; 0 on delivery contracts.
             */
            nextFundingTime: UnixMs;
            /**
             * Format: unix-ms
             * @description When the prices were taken.
             */
            time: UnixMs;
        };
        /** @description Bounds and step of the quantity of market orders, in contracts; the largest is smaller than for limit orders. */
        MarketLotSizeFilter: {
            /** @constant */
            filterType: "MARKET_LOT_SIZE";
            /**
             * Format: decimal
             * @description Smallest quantity; below gives -4004.
             */
            minQty: Decimal;
            /**
             * Format: decimal
             * @description Largest quantity; above gives -4005.
             */
            maxQty: Decimal;
            /**
             * Format: decimal
             * @description Quantities are multiples of it, else -4023.
             */
            stepSize: Decimal;
        };
        /** @description How many conditional orders the contract was laid out for. Since they are algo orders an account-wide limit decides (-4045). */
        MaxNumAlgoOrdersFilter: {
            /** @constant */
            filterType: "MAX_NUM_ALGO_ORDERS";
            /** @description The number; 0 on some contracts of 2020. */
            limit: number;
        };
        /** @description How many plain orders may be open on the contract. */
        MaxNumOrdersFilter: {
            /** @constant */
            filterType: "MAX_NUM_ORDERS";
            /** @description The number; one more gives -2025. */
            limit: number;
        };
        /** @description One change of a batch of modifications, with the rules of a single one. */
        ModifyOrderItem: {
            /**
             * Format: int64
             * @description The exchange's id of the order; counts when both ids are given.
             */
            orderId?: IdInput;
            /** @description The client order id that the order was placed with. */
            origClientOrderId?: string;
            /**
             * @description The contract that the order is on.
             * @example BTCUSD_PERP
             */
            symbol: string;
            /** @description The side of the order as it was placed; it cannot be changed. */
            side: components["schemas"]["OrderSide"];
            /**
             * Format: decimal
             * @description New total quantity in contracts, what is already filled included.
             * @example 10
             */
            quantity: DecimalInput;
            /**
             * Format: decimal
             * @description New limit price in US dollars.
             * @example 61000.0
             */
            price: DecimalInput;
            /**
             * Format: int64
             * @description A number of your own that the answer and the modify history hand back.
             */
            modifyId?: IdInput;
            /** @description Listed per item by the official connectors; the call's own `recvWindow` is what counts. */
            recvWindow?: number;
            /**
             * Format: unix-ms
             * @description Listed per item by the official connectors, as required; the call is signed with its own timestamp and nobody has shown this one missed. Give it if the exchange answers -1102.
             */
            timestamp?: number;
        } & ({
            orderId: IdInput;
        } | {
            origClientOrderId: string;
        });
        /** @description One order of a batch, with the rules of a single new order. */
        NewOrderItem: {
            /** @description The contract, such as `BTCUSD_PERP`. The orders of a batch may be on different ones. */
            symbol: string;
            /** @description `BUY` or `SELL`; with `positionSide` it opens or closes. */
            side: components["schemas"]["OrderSide"];
            /** @description `LONG` or `SHORT` in hedge mode; `BOTH` or nothing in one-way mode. */
            positionSide?: components["schemas"]["PositionSide"];
            /** @description `LIMIT` or `MARKET`. A conditional type belongs to `POST /dapi/v1/algoOrder`; here it gives -4120 for this item alone. */
            type: components["schemas"]["OrderType"];
            /** @description How long a limit order stays; required for `LIMIT`, refused for `MARKET` (-1106). */
            timeInForce?: components["schemas"]["TimeInForce"];
            /**
             * Format: decimal
             * @description Number of contracts, whole; a multiple of the lot size step.
             * @example 10
             */
            quantity: DecimalInput;
            /**
             * Format: decimal
             * @description Limit price in US dollars, a multiple of the tick size; `LIMIT` without `priceMatch`.
             * @example 61000.0
             */
            price?: DecimalInput;
            /** @description Takes the limit price from the book instead of `price`. Not `OPPONENT_10` or `OPPONENT_20`, withdrawn on 2025-10-23. */
            priceMatch?: components["schemas"]["PriceMatch"];
            /** @description `true`: the order may only make the position smaller. One-way mode only. */
            reduceOnly?: components["schemas"]["TrueOrFalseInput"];
            /** @description A name of your own, unique among open orders only. */
            newClientOrderId?: components["schemas"]["ClientOrderId"];
            /** @description Whether the item's answer waits for the result (`RESULT`) or not (`ACK`). */
            newOrderRespType?: components["schemas"]["OrderResponseType"];
            /**
             * @description What gives way when two orders of the account would trade with each other. `NONE` is not offered in a batch. Since the move of 2026-06-30 the account's setting is that of USDⓈ-M.
             * @default EXPIRE_MAKER
             * @enum {string}
             */
            selfTradePreventionMode?: "EXPIRE_TAKER" | "EXPIRE_MAKER" | "EXPIRE_BOTH";
        } & ({
            timeInForce: components["schemas"]["TimeInForce"];
            price: DecimalInput;
            type: "LIMIT";
            priceMatch?: never;
        } | {
            timeInForce: components["schemas"]["TimeInForce"];
            priceMatch: components["schemas"]["PriceMatch"];
            type: "LIMIT";
            price?: never;
        } | {
            type: "MARKET";
            timeInForce?: never;
            price?: never;
            priceMatch?: never;
        }) & ({
            positionSide?: "BOTH";
        } | {
            positionSide: "LONG" | "SHORT";
            reduceOnly?: never;
        });
        /** @description An empty object; that it came says that the call was carried out. */
        Nothing: Record<string, never>;
        /** @description Open interest of one contract. */
        OpenInterest: {
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            /**
             * Format: decimal
             * @description Contracts that are open.
             */
            openInterest: Decimal;
            contractType: components["schemas"]["ContractType"] | OtherString;
            /**
             * Format: unix-ms
             * @description When it was counted.
             */
            time: UnixMs;
        };
        /** @description Open interest of a pair at one step. */
        OpenInterestStatistics: {
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            /** @description The kind of contract that was counted. */
            contractType: components["schemas"]["FollowedContractType"] | OtherString;
            /**
             * Format: decimal
             * @description Contracts that were open.
             */
            sumOpenInterest: Decimal;
            /**
             * Format: decimal
             * @description What they were worth, in the base asset.
             */
            sumOpenInterestValue: Decimal;
            /**
             * Format: unix-ms
             * @description End of the step.
             */
            timestamp: UnixMs;
        };
        /** @description An order as the exchange keeps it. Prices are US dollars, quantities whole contracts, `cumBase` the coin. Conditional orders placed before the move of 2026-06-30 appear here with their old types; newer ones appear once triggered, as what was placed. */
        Order: {
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /** @description The pair, such as `BTCUSD`. Missing in some older lists. */
            pair?: string;
            /**
             * Format: int64
             * @description The exchange's id; unique within the contract.
             */
            orderId: Id;
            /** @description The id given when placing, or one that the exchange made up. `autoclose-…` marks a liquidation, `adl_autoclose` auto-deleveraging, `settlement_autoclose-…` a delivery. */
            clientOrderId: string;
            side: components["schemas"]["OrderSide"] | OtherString;
            /** @description The position that the order belongs to. Sent today; missing in some older payloads of a single order. */
            positionSide?: components["schemas"]["PositionSide"] | OtherString;
            /** @description The type now. A triggered stop shows what it became; `origType` keeps what it was. */
            type: components["schemas"]["OrderType"] | components["schemas"]["AlgoOrderType"] | OtherString;
            /** @description The type that the order was placed with. */
            origType: components["schemas"]["OrderType"] | components["schemas"]["AlgoOrderType"] | OtherString;
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Format: decimal
             * @description Limit price; "0" for market orders.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Average price of the fills; "0.0" before the first.
             */
            avgPrice: Decimal;
            /**
             * Format: decimal
             * @description Ordered quantity in contracts.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Filled quantity in contracts.
             */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description Filled value in the base asset: the coins that the filled contracts are worth.
             */
            cumBase: Decimal;
            /**
             * Format: decimal
             * @description Filled value in US dollars. Since 2026-08.
             */
            cumQuote?: Decimal;
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * Format: unix-ms
             * @description When a `GTD` order ends; 0 for others. Since 2026-08.
             */
            goodTillDate?: UnixMs;
            /** @description Whether the order may only make the position smaller. */
            reduceOnly: boolean;
            /** @description Whether a stop closes the whole position. */
            closePosition: boolean;
            /**
             * Format: decimal
             * @description Trigger price of an old stop; "0" without one, meaningless for trailing stops.
             */
            stopPrice: Decimal;
            /**
             * Format: decimal
             * @description Activation price; on trailing stops only.
             */
            activatePrice?: Decimal;
            /**
             * Format: decimal
             * @description Callback rate in percent; on trailing stops only.
             */
            priceRate?: Decimal;
            /** @description The price that a trigger watches; `CONTRACT_PRICE` on orders without a trigger. */
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /** @description Whether a trigger was guarded against mark and last price being far apart. */
            priceProtect: boolean;
            /** @description How the price was taken from the book; `NONE` when it was given. Not in payloads from before 2024. */
            priceMatch?: components["schemas"]["PriceMatch"] | "NONE" | OtherString;
            /** @description What self-trade prevention was asked to do. Not in payloads from before 2024. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Format: unix-ms
             * @description When the order was placed.
             */
            time: UnixMs;
            /**
             * Format: unix-ms
             * @description When it last changed.
             */
            updateTime: UnixMs;
        };
        /** @description One change of one order. */
        OrderAmendment: {
            /**
             * Format: int64
             * @description The exchange's id of the change.
             */
            amendmentId: Id;
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            /**
             * Format: int64
             * @description The order that was changed.
             */
            orderId: Id;
            /** @description Its client order id. */
            clientOrderId: string;
            /**
             * Format: unix-ms
             * @description When it was changed.
             */
            time: UnixMs;
            amendment: components["schemas"]["AmendmentDetail"];
        };
        /** @description The best levels of both sides at one moment. */
        OrderBook: {
            /**
             * Format: int64
             * @description Where the picture stands in the sequence of the depth stream.
             */
            lastUpdateId: Id;
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            /**
             * Format: unix-ms
             * @description When the answer was written.
             */
            E: UnixMs;
            /**
             * Format: unix-ms
             * @description When the matching engine made the picture.
             */
            T: UnixMs;
            /** @description Buy levels, highest price first; empty when nobody bids. */
            bids: components["schemas"]["OrderBookLevel"][];
            /** @description Sell levels, lowest price first; empty when nobody offers. */
            asks: components["schemas"]["OrderBookLevel"][];
        };
        /** @description One level: price in US dollars, then quantity in contracts. */
        OrderBookLevel: [
            Decimal,
            Decimal
        ];
        /**
         * @description `ACK` answers as soon as the order is accepted, before any fill. `RESULT` waits for the outcome of market orders and of limit orders that end at once (`IOC`, `FOK`); other orders answer as with `ACK`.
         * @enum {string}
         */
        OrderResponseType: "ACK" | "RESULT";
        /** @description What placing, changing or cancelling an order answers: the order at that moment. The average price and `cumBase` are no longer in it since 2026-07: read fills from the order query, the trade list or the user data stream. */
        OrderResult: {
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /** @description The pair, such as `BTCUSD`. Missing in some older batch answers. */
            pair?: string;
            /**
             * Format: int64
             * @description The exchange's id; unique within the contract.
             */
            orderId: Id;
            /** @description The id given when placing, or one that the exchange made up. */
            clientOrderId: string;
            side: components["schemas"]["OrderSide"] | OtherString;
            /** @description The position that the order belongs to; `BOTH` in one-way mode. */
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /** @description The type now. Cancelling an order from before 2026-06-30 may show one of the old conditional types. */
            type: components["schemas"]["OrderType"] | components["schemas"]["AlgoOrderType"] | OtherString;
            /** @description The type that the order was placed with. */
            origType: components["schemas"]["OrderType"] | components["schemas"]["AlgoOrderType"] | OtherString;
            /** @description `NEW` with `newOrderRespType` ACK, whatever became of the order since; the final state with RESULT. */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Format: decimal
             * @description Limit price; "0" for market orders.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Average price of the fills. Gone since 2026-07.
             */
            avgPrice?: Decimal;
            /**
             * Format: decimal
             * @description Ordered quantity in contracts.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Filled quantity in contracts.
             */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description Filled quantity in contracts, as `executedQty`.
             */
            cumQty: Decimal;
            /**
             * Format: decimal
             * @description Filled value in the base asset. Gone since 2026-07.
             */
            cumBase?: Decimal;
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * Format: unix-ms
             * @description When a `GTD` order ends; 0 for others. Not in every payload.
             */
            goodTillDate?: UnixMs;
            /** @description Whether the order may only make the position smaller. */
            reduceOnly: boolean;
            /** @description Whether an old stop closes the whole position. Missing in older answers to batches. */
            closePosition?: boolean;
            /**
             * Format: decimal
             * @description Trigger price of an old stop; "0" without one.
             */
            stopPrice: Decimal;
            /**
             * Format: decimal
             * @description Activation price; on old trailing stops only.
             */
            activatePrice?: Decimal;
            /**
             * Format: decimal
             * @description Callback rate in percent; on old trailing stops only.
             */
            priceRate?: Decimal;
            /** @description The price that a trigger watches; `CONTRACT_PRICE` on orders without a trigger. */
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /** @description Whether an old stop's trigger was guarded against mark and last price being far apart. */
            priceProtect: boolean;
            /** @description How the price was taken from the book; `NONE` when it was given. Not in payloads from before 2024. */
            priceMatch?: components["schemas"]["PriceMatch"] | "NONE" | OtherString;
            /** @description What self-trade prevention was asked to do. Not in payloads from before 2024. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Format: int64
             * @description The `modifyId` that a modification was sent with. Only in its answer, and only when one was sent.
             */
            modifyId?: Id;
            /**
             * Format: unix-ms
             * @description When the order last changed.
             */
            updateTime: UnixMs;
        };
        /**
         * @description `BUY` opens or adds to a long, or reduces a short; `SELL` the other way round.
         * @enum {string}
         */
        OrderSide: "BUY" | "SELL";
        /**
         * @description Where an order stands. `NEW`: open, nothing filled. `PARTIALLY_FILLED`: open. `FILLED`: done. `CANCELED`: taken back, perhaps after a partial fill. `EXPIRED`: ended by its time in force or by the exchange. `EXPIRED_IN_MATCH`: ended by self-trade prevention.
         * @enum {string}
         */
        OrderStatus: "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "EXPIRED" | "EXPIRED_IN_MATCH";
        /**
         * @description The types that plain orders have. `LIMIT`: at `price` or better. `MARKET`: at once, at what the book offers within the market take bound. Stops, take-profits and trailing stops are algo orders. STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET left plain orders for newAlgoOrder with COIN-M's move of 2026-06-30; older orders still show them.
         * @enum {string}
         */
        OrderType: "LIMIT" | "MARKET";
        /** @description Confirms that the orders of one contract were cancelled. It neither names nor counts them. */
        OrdersCanceled: {
            /** @description 200; in quotes in older payloads. */
            code: number | string;
            /** @description The outcome in words. */
            msg: string;
        };
        /** @description The leverage brackets of one pair. */
        PairBrackets: {
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            /** @description The steps, smallest positions first. */
            brackets: components["schemas"]["LeverageBracket"][];
        };
        /** @description How far from the mark price a limit price may be. */
        PercentPriceFilter: {
            /** @constant */
            filterType: "PERCENT_PRICE";
            /**
             * Format: decimal
             * @description A buy's price is at most mark price times this, else -4016.
             */
            multiplierUp: Decimal;
            /**
             * Format: decimal
             * @description A sell's price is at least mark price times this, else -4024.
             */
            multiplierDown: Decimal;
            /** @description Decimals of the two factors; "4" in quotes, in older payloads a bare 4. */
            multiplierDecimal: string | number;
        };
        /** @description One change of an isolated position's margin. */
        PositionMarginChange: {
            /**
             * Format: decimal
             * @description How much was moved, in `asset`.
             */
            amount: Decimal;
            /** @description The margin asset, such as `BTC`. */
            asset: string;
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /**
             * Format: unix-ms
             * @description When it was moved.
             */
            time: UnixMs;
            /** @description 1: added; 2: taken back. */
            type: number;
            /** @description The position that it was moved to or from. */
            positionSide: components["schemas"]["PositionSide"] | OtherString;
        };
        /** @description Confirms one change of an isolated position's margin. It does not say how much margin the position has now. */
        PositionMarginChanged: {
            /**
             * Format: decimal
             * @description How much was moved, in the margin asset. A bare JSON number.
             */
            amount: Decimal;
            /** @description 200 when the margin was moved. */
            code: number;
            /** @description The outcome in words. */
            msg: string;
            /** @description 1: margin was added; 2: margin was taken back. */
            type: number;
        };
        /** @description The account's position mode. */
        PositionMode: {
            /** @description `true`: hedge mode, a long and a short position per symbol. `false`: one-way mode, one net position. */
            dualSidePosition: boolean;
        };
        /** @description Shares of long and short positions at one step. */
        PositionRatio: {
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            /**
             * Format: decimal
             * @description Long positions per short position.
             */
            longShortRatio: Decimal;
            /**
             * Format: decimal
             * @description Share of long positions, as a fraction.
             */
            longPosition: Decimal;
            /**
             * Format: decimal
             * @description Share of short positions, as a fraction.
             */
            shortPosition: Decimal;
            /**
             * Format: unix-ms
             * @description End of the step.
             */
            timestamp: UnixMs;
        };
        /** @description One position, or the empty place of one: without a position every amount is zero, while leverage and margin type are the contract's settings. */
        PositionRisk: {
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /**
             * Format: decimal
             * @description Size in contracts. Negative for a short, also under `positionSide` SHORT.
             */
            positionAmt: Decimal;
            /**
             * Format: decimal
             * @description Average price of opening, in US dollars; "0.0" without a position.
             */
            entryPrice: Decimal;
            /**
             * Format: decimal
             * @description Price at which closing would neither gain nor lose, fees counted. Not in payloads from before 2023.
             */
            breakEvenPrice?: Decimal;
            /**
             * Format: decimal
             * @description Mark price; zero where there is no position.
             */
            markPrice: Decimal;
            /**
             * Format: decimal
             * @description Profit if closed at the mark price, in the margin asset; negative for a loss.
             */
            unRealizedProfit: Decimal;
            /**
             * Format: decimal
             * @description Mark price at which the position is liquidated; "0" when there is none.
             */
            liquidationPrice: Decimal;
            /**
             * Format: decimal
             * @description Initial leverage as a whole number in quotes; "0" on contracts long delivered.
             */
            leverage: Decimal;
            /**
             * Format: decimal
             * @description Largest position at this leverage, in the unit of the leverage bracket (base asset). Contracts long delivered show the largest 64-bit number.
             */
            maxQty: Decimal;
            /** @description `isolated` or `cross`: lower case, and not spelt as in requests (`CROSSED`). */
            marginType: ("isolated" | "cross") | OtherString;
            /**
             * Format: decimal
             * @description Margin of the isolated position with its unrealised profit, in the margin asset; zero when crossed.
             */
            isolatedMargin: Decimal;
            /**
             * Format: decimal
             * @description Margin of the isolated position without its unrealised profit; zero when crossed.
             */
            isolatedWallet?: Decimal;
            /** @description Whether margin is added by itself when the isolated position runs short. In quotes. */
            isAutoAddMargin: components["schemas"]["TrueOrFalse"] | OtherString;
            /** @description `BOTH` in one-way mode; `LONG` or `SHORT` in hedge mode, where `BOTH` stays empty. */
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Value of the position in the base asset at the mark price; negative for a short.
             */
            notionalValue?: Decimal;
            /**
             * Format: unix-ms
             * @description When the position last changed; 0 when it never did.
             */
            updateTime?: UnixMs;
        };
        /**
         * @description Which position an order or a change belongs to. One-way mode knows only `BOTH`: one position per symbol, long or short by its sign. Hedge mode keeps two per symbol, `LONG` and `SHORT`, and `BOTH` is refused there (-4061).
         * @enum {string}
         */
        PositionSide: "BOTH" | "LONG" | "SHORT";
        /** @description Bounds and step of prices. */
        PriceFilter: {
            /** @constant */
            filterType: "PRICE_FILTER";
            /**
             * Format: decimal
             * @description Lowest price; below gives -4013.
             */
            minPrice: Decimal;
            /**
             * Format: decimal
             * @description Highest price; above gives -4002.
             */
            maxPrice: Decimal;
            /**
             * Format: decimal
             * @description Prices are multiples of it, else -4014.
             */
            tickSize: Decimal;
        };
        /** @description One candle of a price that is not traded, as a list of twelve; places that hold volumes elsewhere mean nothing here. */
        PriceKline: [
            UnixMs,
            Decimal,
            Decimal,
            Decimal,
            Decimal,
            string,
            UnixMs,
            string,
            number,
            string,
            string,
            string
        ];
        /**
         * @description Where in the book the price comes from. `OPPONENT`: best price of the other side; `OPPONENT_5`, `_10`, `_20`: its 5th, 10th, 20th level. `QUEUE`: best price of the order's own side; `QUEUE_5`, `_10`, `_20`: its 5th, 10th, 20th level. `OPPONENT_10`: Withdrawn on 2025-10-23. Not taken for placing or changing orders, until the exchange says otherwise; no return is announced. `OPPONENT_20`: Withdrawn on 2025-10-23. Not taken for placing or changing orders, until the exchange says otherwise; no return is announced.
         * @enum {string}
         */
        PriceMatch: "OPPONENT" | "OPPONENT_5" | "OPPONENT_10" | "OPPONENT_20" | "QUEUE" | "QUEUE_5" | "QUEUE_10" | "QUEUE_20";
        /** @description The last traded price of one contract. */
        PriceTicker: {
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /** @description The pair, such as `BTCUSD`; called `pair` elsewhere. */
            ps: string;
            /**
             * Format: decimal
             * @description Price of the last trade.
             */
            price: Decimal;
            /**
             * Format: unix-ms
             * @description When it was traded. Not in payloads from before 2022.
             */
            time?: UnixMs;
        };
        /** @description One limit, such as a weight of 2400 per minute. */
        RateLimit: {
            /** @description `REQUEST_WEIGHT` counts per IP, `ORDERS` per account. */
            rateLimitType: ("REQUEST_WEIGHT" | "ORDERS") | OtherString;
            /** @description The unit of the window; `intervalNum` says how many. */
            interval: ("SECOND" | "MINUTE" | "DAY") | OtherString;
            /** @description Length of the window in `interval`s. */
            intervalNum: number;
            /** @description How much the window takes. */
            limit: number;
        };
        /**
         * @description What happens instead of a trade between two orders of the same owner. `NONE`: they trade. `EXPIRE_TAKER`: the incoming order expires. `EXPIRE_MAKER`: the resting one expires. `EXPIRE_BOTH`: both do.
         * @enum {string}
         */
        SelfTradePreventionMode: "NONE" | "EXPIRE_TAKER" | "EXPIRE_BOTH" | "EXPIRE_MAKER";
        /** @description The exchange's clock. */
        ServerTime: {
            /**
             * Format: unix-ms
             * @description Milliseconds since 1970 by the exchange's clock.
             */
            serverTime: UnixMs;
        };
        /**
         * @description Length of the steps that statistics come in: m minutes, h hours, d days.
         * @enum {string}
         */
        StatisticsPeriod: "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "12h" | "1d";
        /** @description The leverage brackets of one contract, as they hold for this account. */
        SymbolBrackets: {
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /**
             * Format: decimal
             * @description Factor by which this account's brackets differ from the usual ones; missing where they do not.
             */
            notionalCoef?: Decimal;
            /** @description The steps, smallest positions first, `notionalCoef` already counted in. */
            brackets: components["schemas"]["LeverageBracket"][];
        };
        /** @description What takers bought and sold on a pair within one step. */
        TakerVolume: {
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            /** @description The kind of contract that was counted. */
            contractType: components["schemas"]["FollowedContractType"] | OtherString;
            /**
             * Format: decimal
             * @description Contracts that takers bought.
             */
            takerBuyVol: Decimal;
            /**
             * Format: decimal
             * @description Contracts that takers sold.
             */
            takerSellVol: Decimal;
            /**
             * Format: decimal
             * @description What they bought, in the base asset.
             */
            takerBuyVolValue: Decimal;
            /**
             * Format: decimal
             * @description What they sold, in the base asset.
             */
            takerSellVolValue: Decimal;
            /**
             * Format: unix-ms
             * @description End of the step.
             */
            timestamp: UnixMs;
        };
        /** @description Statistics of one contract over the last 24 hours. */
        Ticker24h: {
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            /**
             * Format: decimal
             * @description Last price less the price 24 hours ago.
             */
            priceChange: Decimal;
            /**
             * Format: decimal
             * @description The same in percent: "1.436" is 1.436 %.
             */
            priceChangePercent: Decimal;
            /**
             * Format: decimal
             * @description Average price weighted by volume.
             */
            weightedAvgPrice: Decimal;
            /**
             * Format: decimal
             * @description Price of the last trade.
             */
            lastPrice: Decimal;
            /**
             * Format: decimal
             * @description Contracts of the last trade.
             */
            lastQty: Decimal;
            /**
             * Format: decimal
             * @description First price of the window.
             */
            openPrice: Decimal;
            /**
             * Format: decimal
             * @description Highest price.
             */
            highPrice: Decimal;
            /**
             * Format: decimal
             * @description Lowest price.
             */
            lowPrice: Decimal;
            /**
             * Format: decimal
             * @description Contracts traded. There is no `quoteVolume` as on USDⓈ-M.
             */
            volume: Decimal;
            /**
             * Format: decimal
             * @description What they were worth in the base asset.
             */
            baseVolume: Decimal;
            /**
             * Format: unix-ms
             * @description Start of the window.
             */
            openTime: UnixMs;
            /**
             * Format: unix-ms
             * @description End of the window.
             */
            closeTime: UnixMs;
            /**
             * Format: int64
             * @description Id of the first trade.
             */
            firstId: Id;
            /**
             * Format: int64
             * @description Id of the last trade.
             */
            lastId: Id;
            /** @description Number of trades. */
            count: number;
        };
        /**
         * @description How long an order stays. `GTC`: until cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills whole at once or expires. `GTX`: post only, expires if it would take.
         * @enum {string}
         */
        TimeInForce: "GTC" | "IOC" | "FOK" | "GTX";
        /** @description One trade in the book. */
        Trade: {
            /**
             * Format: int64
             * @description The trade's id; ascending within the contract.
             */
            id: Id;
            /**
             * Format: decimal
             * @description Price in US dollars.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Contracts.
             */
            qty: Decimal;
            /**
             * Format: decimal
             * @description What they are worth in the base asset at this price.
             */
            baseQty: Decimal;
            /**
             * Format: unix-ms
             * @description When it happened.
             */
            time: UnixMs;
            /** @description `true`: a sell order took a resting buy; `false`: a buy took a resting sell. */
            isBuyerMaker: boolean;
        };
        /**
         * @description A boolean that travels in quotes.
         * @enum {string}
         */
        TrueOrFalse: "true" | "false";
        /** @description A boolean that travels in quotes. */
        TrueOrFalseInput: BooleanInput;
        /** @description A kind of filter that this description does not know. */
        UnknownFilter: {
            /** @description Its name. */
            filterType: string;
        };
        /** @description One fill of the account. One order may have many. Amounts in coin are in the pair's base asset; a fee below zero would be income, so a maker rebate shows as a negative commission. */
        UserTrade: {
            /** @description The contract, such as `BTCUSD_PERP`. */
            symbol: string;
            /**
             * Format: int64
             * @description The trade's id; unique within the contract.
             */
            id: Id;
            /**
             * Format: int64
             * @description The order that was filled.
             */
            orderId: Id;
            /** @description The pair, such as `BTCUSD`. */
            pair: string;
            side: components["schemas"]["OrderSide"] | OtherString;
            /**
             * Format: decimal
             * @description Price in US dollars.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Contracts.
             */
            qty: Decimal;
            /**
             * Format: decimal
             * @description Profit that the fill realised by closing, in the margin asset; "0" when it opened.
             */
            realizedPnl: Decimal;
            /** @description The coin that profit is paid in. */
            marginAsset: string;
            /**
             * Format: decimal
             * @description What the contracts are worth in the base asset at this price.
             */
            baseQty: Decimal;
            /**
             * Format: decimal
             * @description What they are worth in US dollars. Since 2026-08.
             */
            quoteQty?: Decimal;
            /**
             * Format: decimal
             * @description Fee paid; negative for a rebate.
             */
            commission: Decimal;
            /** @description The coin that the fee was paid in. */
            commissionAsset: string;
            /**
             * Format: unix-ms
             * @description When it happened.
             */
            time: UnixMs;
            /** @description The position that the fill changed. */
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /** @description Whether the account bought. */
            buyer: boolean;
            /** @description Whether its order was the resting one. */
            maker: boolean;
        };
        /**
         * @description Which price sets off a trigger: `MARK_PRICE` the mark price, `CONTRACT_PRICE` the last trade.
         * @enum {string}
         */
        WorkingType: "MARK_PRICE" | "CONTRACT_PRICE";
    };
    responses: {
        /** @description The exchange refused the call, or could not tell what became of it. `code` names the reason; whether a call that changes something was carried out follows from the code and the HTTP status together. */
        ApiError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getBasis: {
        parameters: {
            query: params["getBasis"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics, one entry per step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Basis"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getLongShortRatio: {
        parameters: {
            query: params["getLongShortRatio"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics, one entry per step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRatio"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getOpenInterestStatistics: {
        parameters: {
            query: params["getOpenInterestStatistics"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics, one entry per step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenInterestStatistics"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getTakerBuySellVolume: {
        parameters: {
            query: params["getTakerBuySellVolume"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics, one entry per step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakerVolume"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getTopTraderLongShortAccountRatio: {
        parameters: {
            query: params["getTopTraderLongShortAccountRatio"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics, one entry per step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRatio"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getTopTraderLongShortPositionRatio: {
        parameters: {
            query: params["getTopTraderLongShortPositionRatio"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics, one entry per step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionRatio"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getCompressedAggregateTradesList: {
        parameters: {
            query: params["getCompressedAggregateTradesList"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merged trades. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AggregateTrade"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryIndexPriceConstituents: {
        parameters: {
            query: params["queryIndexPriceConstituents"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The constituents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexConstituents"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getContinuousContractKlineCandlestickData: {
        parameters: {
            query: params["getContinuousContractKlineCandlestickData"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kline"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getOrderBook: {
        parameters: {
            query: params["getOrderBook"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order book. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderBook"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getExchangeInformation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Contracts and limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeInformation"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFundingRateInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The adjusted contracts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingInfo"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFundingRateHistoryOfPerpetualFutures: {
        parameters: {
            query: params["getFundingRateHistoryOfPerpetualFutures"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funding rates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingRate"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getOldTradesLookup: {
        parameters: {
            query: params["getOldTradesLookup"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trades. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trade"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getIndexPriceKlineCandlestickData: {
        parameters: {
            query: params["getIndexPriceKlineCandlestickData"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceKline"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getKlineCandlestickData: {
        parameters: {
            query: params["getKlineCandlestickData"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kline"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getMarkPriceKlineCandlestickData: {
        parameters: {
            query: params["getMarkPriceKlineCandlestickData"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceKline"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getOpenInterest: {
        parameters: {
            query: params["getOpenInterest"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open interest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenInterest"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    testConnectivity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchange was reached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getIndexPriceAndMarkPrice: {
        parameters: {
            query?: params["getIndexPriceAndMarkPrice"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prices and funding, one entry per contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkPrice"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPremiumIndexKlineData: {
        parameters: {
            query: params["getPremiumIndexKlineData"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceKline"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    get24hrTickerPriceChangeStatistics: {
        parameters: {
            query?: params["get24hrTickerPriceChangeStatistics"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics, one entry per contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticker24h"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSymbolOrderBookTicker: {
        parameters: {
            query?: params["getSymbolOrderBookTicker"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best prices, one entry per contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookTicker"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSymbolPriceTicker: {
        parameters: {
            query?: params["getSymbolPriceTicker"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prices, one entry per contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceTicker"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    checkServerTime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchange's time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerTime"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getRecentTradesList: {
        parameters: {
            query: params["getRecentTradesList"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest trades. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trade"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPositionAdlQuantileEstimation: {
        parameters: {
            query?: params["getPositionAdlQuantileEstimation"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The places in the queue, one entry per contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdlQuantiles"][] | components["schemas"]["Nothing"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelAllAlgoOpenOrders: {
        parameters: {
            query: params["cancelAllAlgoOpenOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract's algo orders are cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersCanceled"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryAlgoOrder: {
        parameters: {
            query: params["queryAlgoOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The algo order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlgoOrder"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    newAlgoOrder: {
        parameters: {
            query: params["newAlgoOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The algo order waits for its trigger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlgoOrder"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelAlgoOrder: {
        parameters: {
            query: params["cancelAlgoOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The algo order was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlgoOrderCanceled"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelAllOpenOrders: {
        parameters: {
            query: params["cancelAllOpenOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract's plain orders are cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersCanceled"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAllOrders: {
        parameters: {
            query: params["getAllOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    modifyMultipleOrders: {
        parameters: {
            query: params["modifyMultipleOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of each change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OrderResult"] | components["schemas"]["ApiError"])[];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    placeMultipleOrders: {
        parameters: {
            query: params["placeMultipleOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of each order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OrderResult"] | components["schemas"]["ApiError"])[];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelMultipleOrders: {
        parameters: {
            query: params["cancelMultipleOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of each order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OrderResult"] | components["schemas"]["ApiError"])[];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    autoCancelAllOpenOrders: {
        parameters: {
            query: params["autoCancelAllOpenOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countdown runs, or was stopped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountdownSet"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUsersForceOrders: {
        parameters: {
            query?: params["getUsersForceOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    changeInitialLeverage: {
        parameters: {
            query: params["changeInitialLeverage"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leverage is in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeverageSet"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    changeMarginType: {
        parameters: {
            query: params["changeMarginType"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The margin type was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getCurrentAllAlgoOpenOrders: {
        parameters: {
            query?: params["getCurrentAllAlgoOpenOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The waiting algo orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlgoOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryCurrentOpenOrder: {
        parameters: {
            query: params["queryCurrentOpenOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getCurrentAllOpenOrders: {
        parameters: {
            query?: params["getCurrentAllOpenOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open plain orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryOrder: {
        parameters: {
            query: params["queryOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    modifyOrder: {
        parameters: {
            query: params["modifyOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order was changed, or cancelled by the change; `status` says which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResult"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    newOrder: {
        parameters: {
            query: params["newOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResult"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelOrder: {
        parameters: {
            query: params["cancelOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResult"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getOrderModifyHistory: {
        parameters: {
            query: params["getOrderModifyHistory"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAmendment"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    modifyIsolatedPositionMargin: {
        parameters: {
            query: params["modifyIsolatedPositionMargin"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The margin was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionMarginChanged"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPositionMarginChangeHistory: {
        parameters: {
            query: params["getPositionMarginChangeHistory"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionMarginChange"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPositionInformation: {
        parameters: {
            query?: params["getPositionInformation"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The positions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionRisk"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getCurrentPositionMode: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mode in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionMode"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    changePositionMode: {
        parameters: {
            query: params["changePositionMode"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mode was changed, on COIN-M and on USDⓈ-M. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAccountTradeList: {
        parameters: {
            query: params["getAccountTradeList"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserTrade"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAccountInformation: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesAccountBalance: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUserCommissionRate: {
        parameters: {
            query: params["getUserCommissionRate"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionRate"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getIncomeHistory: {
        parameters: {
            query?: params["getIncomeHistory"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Income"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getDownloadIdForFuturesTransactionHistory: {
        parameters: {
            query: params["getDownloadIdForFuturesTransactionHistory"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is being made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadId"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesTransactionHistoryDownloadLinkById: {
        parameters: {
            query: params["getFuturesTransactionHistoryDownloadLinkById"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the file is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadLink"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getNotionalBracketForPair: {
        parameters: {
            query?: params["getNotionalBracketForPair"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brackets, one entry per pair. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairBrackets"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getDownloadIdForFuturesOrderHistory: {
        parameters: {
            query: params["getDownloadIdForFuturesOrderHistory"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is being made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadId"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesOrderHistoryDownloadLinkById: {
        parameters: {
            query: params["getFuturesOrderHistoryDownloadLinkById"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the file is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadLink"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getDownloadIdForFuturesTradeHistory: {
        parameters: {
            query: params["getDownloadIdForFuturesTradeHistory"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is being made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadId"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesTradeDownloadLinkById: {
        parameters: {
            query: params["getFuturesTradeDownloadLinkById"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the file is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadLink"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getNotionalBracketForSymbol: {
        parameters: {
            query?: params["getNotionalBracketForSymbol"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brackets, one entry per contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SymbolBrackets"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    keepaliveUserDataStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listen key lasts another 60 minutes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListenKeyKept"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    startUserDataStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listen key in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListenKey"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    closeUserDataStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listen key is no longer in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
}
export interface params {
    getBasis: {
        /** @description The pair, such as `BTCUSD`; these statistics go by pair, not by contract. */
        pair: string;
        /** @description Which contract of the pair. */
        contractType: components["schemas"]["FollowedContractType"];
        /** @description Length of one step. */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * @description At most this many steps.
         * @default 30
         */
        limit?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
    };
    getLongShortRatio: {
        /** @description The pair, such as `BTCUSD`; these statistics go by pair, not by contract. */
        pair: string;
        /** @description Only this kind of contract; all of the pair when left out. */
        contractType?: components["schemas"]["FollowedContractType"];
        /** @description Length of one step. */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * @description At most this many steps.
         * @default 30
         */
        limit?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
    };
    getOpenInterestStatistics: {
        /** @description The pair, such as `BTCUSD`; these statistics go by pair, not by contract. */
        pair: string;
        /** @description Only this kind of contract; all of the pair when left out. */
        contractType?: components["schemas"]["FollowedContractType"];
        /** @description Length of one step. */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * @description At most this many steps.
         * @default 30
         */
        limit?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
    };
    getTakerBuySellVolume: {
        /** @description The pair, such as `BTCUSD`; these statistics go by pair, not by contract. */
        pair: string;
        /**
         * @description Which contract of the pair; `ALL` for all of them.
         * @enum {string}
         */
        contractType: "ALL" | "PERPETUAL" | "CURRENT_QUARTER" | "NEXT_QUARTER";
        /** @description Length of one step. */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * @description At most this many steps.
         * @default 30
         */
        limit?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
    };
    getTopTraderLongShortAccountRatio: {
        /** @description The pair, such as `BTCUSD`; these statistics go by pair, not by contract. */
        pair: string;
        /** @description Only this kind of contract; all of the pair when left out. */
        contractType?: components["schemas"]["FollowedContractType"];
        /** @description Length of one step. */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * @description At most this many steps.
         * @default 30
         */
        limit?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
    };
    getTopTraderLongShortPositionRatio: {
        /** @description The pair, such as `BTCUSD`; these statistics go by pair, not by contract. */
        pair: string;
        /** @description Only this kind of contract; all of the pair when left out. */
        contractType?: components["schemas"]["FollowedContractType"];
        /** @description Length of one step. */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * @description At most this many steps.
         * @default 30
         */
        limit?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
    };
    getCompressedAggregateTradesList: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * Format: int64
         * @description The first entry to return, by its `a`.
         */
        fromId?: IdInput;
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /**
         * @description At most this many entries.
         * @default 500
         */
        limit?: number;
    };
    queryIndexPriceConstituents: {
        /**
         * @description The pair, such as `BTCUSD`; not a contract.
         * @example BTCUSD
         */
        symbol: string;
    };
    getContinuousContractKlineCandlestickData: {
        /** @description A pair of COIN-M (`BTCUSD`) or, since 2026-06-30, of USDⓈ-M (`BTCUSDT`). */
        pair: string;
        /** @description Which contract of the pair to follow. */
        contractType: components["schemas"]["FollowedContractType"];
        /** @description Length of the candles; others than the listed ones give -1120. */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /**
         * @description At most this many candles; more of them weigh more.
         * @default 500
         */
        limit?: number;
    };
    getOrderBook: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * @description How many levels of each side.
         * @default 500
         * @enum {integer}
         */
        limit?: 5 | 10 | 20 | 50 | 100 | 500 | 1000;
    };
    getExchangeInformation: Record<string, never>;
    getFundingRateInfo: Record<string, never>;
    getFundingRateHistoryOfPerpetualFutures: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /**
         * @description At most this many rates.
         * @default 100
         */
        limit?: number;
    };
    getOldTradesLookup: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * @description At most this many trades.
         * @default 100
         */
        limit?: number;
        /**
         * Format: int64
         * @description The first trade to return; the latest trades when left out.
         */
        fromId?: IdInput;
    };
    getIndexPriceKlineCandlestickData: {
        /** @description A pair of COIN-M (`BTCUSD`) or, since 2026-06-30, of USDⓈ-M (`BTCUSDT`). */
        pair: string;
        /** @description Length of the candles; others than the listed ones give -1120. */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /**
         * @description At most this many candles; more of them weigh more.
         * @default 500
         */
        limit?: number;
    };
    getKlineCandlestickData: {
        /** @description A contract of COIN-M (`BTCUSD_PERP`) or, since 2026-06-30, of USDⓈ-M (`BTCUSDT`). */
        symbol: string;
        /** @description Length of the candles; others than the listed ones give -1120. */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /**
         * @description At most this many candles; more of them weigh more.
         * @default 500
         */
        limit?: number;
    };
    getMarkPriceKlineCandlestickData: {
        /** @description A contract of COIN-M (`BTCUSD_PERP`) or, since 2026-06-30, of USDⓈ-M (`BTCUSDT`). */
        symbol: string;
        /** @description Length of the candles; others than the listed ones give -1120. */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /**
         * @description At most this many candles; more of them weigh more.
         * @default 500
         */
        limit?: number;
    };
    getOpenInterest: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
    };
    testConnectivity: Record<string, never>;
    getIndexPriceAndMarkPrice: {
        /**
         * @description Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
        /**
         * @description All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
         * @example BTCUSD
         */
        pair?: string;
    };
    getPremiumIndexKlineData: {
        /** @description A contract of COIN-M (`BTCUSD_PERP`) or, since 2026-06-30, of USDⓈ-M (`BTCUSDT`). */
        symbol: string;
        /** @description Length of the candles; others than the listed ones give -1120. */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /**
         * @description At most this many candles; more of them weigh more.
         * @default 500
         */
        limit?: number;
    };
    get24hrTickerPriceChangeStatistics: {
        /**
         * @description Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
        /**
         * @description All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
         * @example BTCUSD
         */
        pair?: string;
    } & ({
        pair?: never;
    } | {
        symbol?: never;
    });
    getSymbolOrderBookTicker: {
        /**
         * @description Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
        /**
         * @description All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
         * @example BTCUSD
         */
        pair?: string;
    } & ({
        pair?: never;
    } | {
        symbol?: never;
    });
    getSymbolPriceTicker: {
        /**
         * @description Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
        /**
         * @description All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
         * @example BTCUSD
         */
        pair?: string;
    } & ({
        pair?: never;
    } | {
        symbol?: never;
    });
    checkServerTime: Record<string, never>;
    getRecentTradesList: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * @description At most this many trades.
         * @default 500
         */
        limit?: number;
    };
    getPositionAdlQuantileEstimation: {
        /**
         * @description Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
    };
    cancelAllAlgoOpenOrders: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
    };
    queryAlgoOrder: {
        /**
         * Format: int64
         * @description The exchange's id of the algo order, not that of the order that it places.
         * @example 1000000226909486
         */
        algoId?: IdInput;
        /**
         * @description The id that the algo order was placed with.
         * @example stop-0001
         */
        clientAlgoId?: string;
    } & ({
        algoId: IdInput;
    } | {
        clientAlgoId: string;
    });
    newAlgoOrder: {
        /** @description The kind of algo order; `CONDITIONAL` is the only one. */
        algoType: components["schemas"]["AlgoType"];
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /** @description `BUY` or `SELL`. In hedge mode it opens or closes according to `positionSide`: `SELL` with `LONG` reduces the long. */
        side: components["schemas"]["OrderSide"];
        /** @description Which position the order belongs to. Hedge mode must name `LONG` or `SHORT`; one-way mode takes `BOTH`, which is also what leaving it out means. The wrong one for the account's mode gives -4061. */
        positionSide?: components["schemas"]["PositionSide"];
        /** @description What the trigger places; it decides which of the other parameters are needed. */
        type: components["schemas"]["AlgoOrderType"];
        /** @description How long the placed order stays. `GTC`, `IOC`, `FOK` and `GTX` are what COIN-M orders take; `GTD` (with `goodTillDate`) and `RPI` are taken over from USDⓈ-M and unproven here. */
        timeInForce?: components["schemas"]["AlgoTimeInForce"];
        /**
         * Format: decimal
         * @description Number of contracts, whole. Needed by every type, but not together with `closePosition`.
         * @example 10
         */
        quantity?: DecimalInput;
        /**
         * Format: decimal
         * @description Limit price in US dollars of the order that STOP and TAKE_PROFIT place.
         * @example 70100.0
         */
        price?: DecimalInput;
        /**
         * Format: decimal
         * @description The price, of `workingType`, that triggers the order. All types but the trailing stop need it.
         * @example 70000.0
         */
        triggerPrice?: DecimalInput;
        /** @description Whether the trigger watches the last trade (`CONTRACT_PRICE`) or the mark price. */
        workingType?: components["schemas"]["WorkingType"];
        /** @description Lets the exchange take the limit price from the order book when the order arrives; for limit orders only, and never together with `price`. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /** @description `true` closes the whole position at the trigger, whatever its size is then; for STOP_MARKET and TAKE_PROFIT_MARKET, without `quantity` and without `reduceOnly`. Elsewhere -4136. One report has it ignored on algo orders: try it before relying on it. */
        closePosition?: components["schemas"]["TrueOrFalseInput"];
        /** @description `true`: the order triggers only while mark and last price are no further apart than the contract's `triggerProtect`. */
        priceProtect?: components["schemas"]["TrueOrFalseInput"];
        /** @description `true`: the placed order may only make the position smaller. One-way mode only, and not beside `closePosition`. */
        reduceOnly?: components["schemas"]["TrueOrFalseInput"];
        /**
         * Format: decimal
         * @description The price at which a trailing stop starts to follow the market; left out, it starts at once.
         * @example 68000.0
         */
        activatePrice?: DecimalInput;
        /**
         * Format: decimal
         * @description How far in percent the price must turn back from its best for a trailing stop to trigger, 0.1 to 10; "1" is 1 %.
         * @example 1
         */
        callbackRate?: DecimalInput;
        /** @description A name of your own for the algo order, unique among the waiting ones only; the exchange makes one up when it is left out. */
        clientAlgoId?: components["schemas"]["ClientOrderId"];
        /** @description `ACK` or `RESULT`, as for plain orders; nothing fills before the trigger, so the answers are alike. */
        newOrderRespType?: components["schemas"]["OrderResponseType"];
        /** @description What happens when the placed order would trade with another order of the account; in effect with `IOC`, `GTC` and `GTD`. The exchange lists `NONE` as the default, yet an order placed without it came back with `EXPIRE_MAKER`: send it where it matters. */
        selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
        /**
         * Format: unix-ms
         * @description When a `GTD` order ends, in milliseconds; counted in whole seconds, at least 600 seconds ahead. Needed by `GTD`, not taken otherwise.
         */
        goodTillDate?: number;
    } & ({
        quantity: DecimalInput;
        triggerPrice: DecimalInput;
        type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
        closePosition?: "false" | false;
        price?: never;
        priceMatch?: never;
        activatePrice?: never;
        callbackRate?: never;
    } | {
        quantity: DecimalInput;
        triggerPrice: DecimalInput;
        price: DecimalInput;
        type: "STOP" | "TAKE_PROFIT";
        priceMatch?: never;
        closePosition?: never;
        activatePrice?: never;
        callbackRate?: never;
    } | {
        quantity: DecimalInput;
        triggerPrice: DecimalInput;
        priceMatch: components["schemas"]["PriceMatch"];
        type: "STOP" | "TAKE_PROFIT";
        price?: never;
        closePosition?: never;
        activatePrice?: never;
        callbackRate?: never;
    } | {
        triggerPrice: DecimalInput;
        type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
        closePosition: "true" | true;
        quantity?: never;
        reduceOnly?: never;
        price?: never;
        priceMatch?: never;
        activatePrice?: never;
        callbackRate?: never;
    } | {
        quantity: DecimalInput;
        callbackRate: DecimalInput;
        type: "TRAILING_STOP_MARKET";
        triggerPrice?: never;
        price?: never;
        priceMatch?: never;
        closePosition?: never;
    }) & ({
        positionSide?: "BOTH";
    } | {
        positionSide: "LONG" | "SHORT";
        reduceOnly?: never;
    }) & ({
        timeInForce?: "GTC" | "IOC" | "FOK" | "GTX" | "RPI";
        goodTillDate?: never;
    } | {
        goodTillDate: number;
        timeInForce: "GTD";
    });
    cancelAlgoOrder: {
        /**
         * Format: int64
         * @description The exchange's id of the algo order, not that of the order that it places.
         * @example 1000000226909486
         */
        algoId?: IdInput;
        /**
         * @description The id that the algo order was placed with.
         * @example stop-0001
         */
        clientAlgoId?: string;
    } & ({
        algoId: IdInput;
    } | {
        clientAlgoId: string;
    });
    cancelAllOpenOrders: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
    };
    getAllOrders: {
        /** @description Only this contract. This or `pair` must be given. */
        symbol?: string;
        /** @description All contracts on this pair. Not together with `orderId`. */
        pair?: string;
        /**
         * Format: int64
         * @description Orders from this id on, this one included.
         */
        orderId?: IdInput;
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /**
         * @description At most this many orders.
         * @default 50
         */
        limit?: number;
    } & ({
        symbol: string;
    } | {
        pair: string;
    }) & ({
        orderId?: never;
    } | {
        pair?: never;
    });
    placeMultipleOrders: {
        /** @description One to five orders, on the same contract or different ones. */
        batchOrders: components["schemas"]["NewOrderItem"][];
    };
    modifyMultipleOrders: {
        /** @description One to five changes. */
        batchOrders: components["schemas"]["ModifyOrderItem"][];
    };
    cancelMultipleOrders: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /** @description One to ten ids that the exchange gave. */
        orderIdList?: IdInput[];
        /** @description One to ten client order ids. */
        origClientOrderIdList?: string[];
    } & ({
        orderIdList: IdInput[];
    } | {
        origClientOrderIdList: string[];
    });
    autoCancelAllOpenOrders: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * @description Milliseconds until the orders are cancelled; 0 stops the countdown. Leave room for delays of the network.
         * @example 60000
         */
        countdownTime: number;
    };
    getUsersForceOrders: {
        /**
         * @description Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
        /** @description Only liquidations, or only auto-deleveraging. */
        autoCloseType?: components["schemas"]["AutoCloseType"];
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /**
         * @description At most this many orders, up to 100.
         * @default 50
         */
        limit?: number;
    };
    changeInitialLeverage: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * @description Initial leverage as a whole number; how high it may go depends on the contract's brackets and the account.
         * @example 20
         */
        leverage: number;
    };
    changeMarginType: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /** @description `ISOLATED` limits the loss to the margin set aside for this contract; `CROSSED` puts the whole balance of its margin asset behind it. */
        marginType: components["schemas"]["MarginType"];
    };
    getCurrentAllAlgoOpenOrders: {
        /** @description Only this kind of algo order; `CONDITIONAL` is the only one. */
        algoType?: components["schemas"]["AlgoType"];
        /**
         * @description Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
        /**
         * Format: int64
         * @description Only the algo order with this id.
         */
        algoId?: IdInput;
    };
    queryCurrentOpenOrder: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the order. It counts when both ids are given.
         */
        orderId?: IdInput;
        /** @description The client order id that the order was placed with. Ids are unique among open orders only: a reused id finds one of the orders that carried it. */
        origClientOrderId?: string;
    } & ({
        orderId: IdInput;
    } | {
        origClientOrderId: string;
    });
    getCurrentAllOpenOrders: {
        /**
         * @description Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
        /**
         * @description All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
         * @example BTCUSD
         */
        pair?: string;
    };
    queryOrder: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the order. It counts when both ids are given.
         */
        orderId?: IdInput;
        /** @description The client order id that the order was placed with. Ids are unique among open orders only: a reused id finds one of the orders that carried it. */
        origClientOrderId?: string;
    } & ({
        orderId: IdInput;
    } | {
        origClientOrderId: string;
    });
    newOrder: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /** @description `BUY` or `SELL`. In hedge mode it opens or closes according to `positionSide`: `SELL` with `LONG` reduces the long. */
        side: components["schemas"]["OrderSide"];
        /** @description Which position the order belongs to. Hedge mode must name `LONG` or `SHORT`; one-way mode takes `BOTH`, which is also what leaving it out means. The wrong one for the account's mode gives -4061. */
        positionSide?: components["schemas"]["PositionSide"];
        /** @description `LIMIT` or `MARKET`. Conditional types are placed with `POST /dapi/v1/algoOrder`. */
        type: components["schemas"]["OrderType"];
        /** @description How long a limit order stays; required for `LIMIT`, refused for `MARKET` (-1106). */
        timeInForce?: components["schemas"]["TimeInForce"];
        /**
         * Format: decimal
         * @description Number of contracts, whole; a multiple of the lot size step. One contract of BTC is worth 100 US dollars, of the others 10.
         * @example 10
         */
        quantity?: DecimalInput;
        /**
         * Format: decimal
         * @description Limit price in US dollars, a multiple of the tick size. For `LIMIT` without `priceMatch`.
         * @example 61000.0
         */
        price?: DecimalInput;
        /** @description Lets the exchange take the limit price from the order book when the order arrives; for limit orders only, and never together with `price`. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /** @description `true`: the order may only make the position smaller, never turn it round. One-way mode only. */
        reduceOnly?: components["schemas"]["TrueOrFalseInput"];
        /** @description A name of your own for the order, unique among the open orders only: once the order is filled or cancelled the same id is taken again. The exchange makes one up when it is left out. A name to look the order up by, no protection against placing twice. */
        newClientOrderId?: components["schemas"]["ClientOrderId"];
        /** @description `ACK` answers once the order is taken, `RESULT` waits for the outcome of orders that end at once. */
        newOrderRespType?: components["schemas"]["OrderResponseType"];
        /** @description What happens when the order would trade with another order of the same account. In effect with `IOC` and `GTC` only. Since the move of 2026-06-30 the account's setting is that of USDⓈ-M. */
        selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
    } & ({
        timeInForce: components["schemas"]["TimeInForce"];
        quantity: DecimalInput;
        price: DecimalInput;
        type: "LIMIT";
        priceMatch?: never;
    } | {
        timeInForce: components["schemas"]["TimeInForce"];
        quantity: DecimalInput;
        priceMatch: components["schemas"]["PriceMatch"];
        type: "LIMIT";
        price?: never;
    } | {
        quantity: DecimalInput;
        type: "MARKET";
        timeInForce?: never;
        price?: never;
        priceMatch?: never;
    }) & ({
        positionSide?: "BOTH";
    } | {
        positionSide: "LONG" | "SHORT";
        reduceOnly?: never;
    });
    modifyOrder: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /** @description The side of the order as it was placed; it cannot be changed. */
        side: components["schemas"]["OrderSide"];
        /**
         * Format: int64
         * @description The exchange's id of the order. It counts when both ids are given.
         */
        orderId?: IdInput;
        /** @description The client order id that the order was placed with. Ids are unique among open orders only: a reused id finds one of the orders that carried it. */
        origClientOrderId?: string;
        /**
         * Format: decimal
         * @description New total quantity in contracts, what is already filled included.
         * @example 10
         */
        quantity: DecimalInput;
        /**
         * Format: decimal
         * @description New limit price in US dollars.
         * @example 61000.0
         */
        price: DecimalInput;
        /** @description Still listed by the exchange, with no use left: it may not stand beside `price`, and `price` must be sent. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /**
         * Format: int64
         * @description A number of your own for this change; the answer and the modify history hand it back.
         */
        modifyId?: IdInput;
    } & ({
        orderId: IdInput;
    } | {
        origClientOrderId: string;
    }) & ({
        priceMatch?: never;
    } | {
        price?: never;
    });
    cancelOrder: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the order. It counts when both ids are given.
         */
        orderId?: IdInput;
        /** @description The client order id that the order was placed with. Ids are unique among open orders only: a reused id finds one of the orders that carried it. */
        origClientOrderId?: string;
    } & ({
        orderId: IdInput;
    } | {
        origClientOrderId: string;
    });
    getOrderModifyHistory: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the order. It counts when both ids are given.
         */
        orderId?: IdInput;
        /** @description The client order id that the order was placed with. Ids are unique among open orders only: a reused id finds one of the orders that carried it. */
        origClientOrderId?: string;
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /**
         * @description At most this many changes.
         * @default 50
         */
        limit?: number;
    } & ({
        orderId: IdInput;
    } | {
        origClientOrderId: string;
    });
    modifyIsolatedPositionMargin: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * Format: decimal
         * @description How much to move, in the contract's margin asset (BTC for `BTCUSD_PERP`), above zero; `type` gives the direction.
         * @example 0.0025
         */
        amount: DecimalInput;
        /**
         * @description `1` adds margin to the position, `2` takes margin back from it.
         * @enum {integer}
         */
        type: 1 | 2;
        /** @description Which position. `LONG` or `SHORT` must be given in hedge mode; one-way mode takes `BOTH` or nothing. */
        positionSide?: components["schemas"]["PositionSide"];
    };
    getPositionMarginChangeHistory: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * @description Only additions (`1`), or only what was taken back (`2`); both when left out.
         * @enum {integer}
         */
        type?: 1 | 2;
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /**
         * @description At most this many changes.
         * @default 50
         */
        limit?: number;
    };
    getPositionInformation: {
        /**
         * @description Only contracts that are margined in this coin, such as `BTC`. Not together with `pair`.
         * @example BTC
         */
        marginAsset?: string;
        /**
         * @description All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
         * @example BTCUSD
         */
        pair?: string;
    } & ({
        pair?: never;
    } | {
        marginAsset?: never;
    });
    getCurrentPositionMode: Record<string, never>;
    changePositionMode: {
        /** @description `true` for hedge mode (a long and a short per contract), `false` for one-way mode (one position per contract). */
        dualSidePosition: components["schemas"]["TrueOrFalseInput"];
    };
    getAccountTradeList: {
        /** @description Only this contract. Not together with `pair`. */
        symbol?: string;
        /** @description All contracts on this pair. Not together with `symbol`, `orderId` or `fromId`. */
        pair?: string;
        /** @description Only the fills of this order; with `symbol`. */
        orderId?: string;
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /**
         * Format: int64
         * @description Fills from this trade id on, this one included; with `symbol`, and without times.
         */
        fromId?: IdInput;
        /**
         * @description At most this many fills.
         * @default 50
         */
        limit?: number;
    } & ({
        symbol: string;
        pair?: never;
    } | {
        pair: string;
        symbol?: never;
    }) & ({
        fromId?: never;
    } | {
        pair?: never;
    }) & ({
        orderId?: never;
    } | {
        pair?: never;
    }) & ({
        startTime?: never;
    } | {
        fromId?: never;
    }) & ({
        endTime?: never;
    } | {
        fromId?: never;
    });
    getAccountInformation: Record<string, never>;
    getFuturesAccountBalance: Record<string, never>;
    getUserCommissionRate: {
        /**
         * @description The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
    };
    getIncomeHistory: {
        /** @description Only this contract; transfers belong to none. */
        symbol?: string;
        /** @description Only this kind of record; all kinds when left out. */
        incomeType?: components["schemas"]["IncomeType"];
        /**
         * Format: unix-ms
         * @description Only what happened at or after this time, in milliseconds since 1970.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         */
        endTime?: number;
        /** @description Which page of the result, from 1. */
        page?: number;
        /**
         * @description At most this many records per page.
         * @default 100
         */
        limit?: number;
    };
    getDownloadIdForFuturesTransactionHistory: {
        /**
         * Format: unix-ms
         * @description Start of the records, in milliseconds since 1970.
         * @example 1788220800000
         */
        startTime: number;
        /**
         * Format: unix-ms
         * @description End of the records, in milliseconds since 1970; at most a year after the start.
         * @example 1790812800000
         */
        endTime: number;
    };
    getFuturesTransactionHistoryDownloadLinkById: {
        /**
         * @description The id that ordering the file answered.
         * @example 546975389218332672
         */
        downloadId: string;
    };
    getNotionalBracketForPair: {
        /**
         * @description All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
         * @example BTCUSD
         */
        pair?: string;
    };
    getDownloadIdForFuturesOrderHistory: {
        /**
         * Format: unix-ms
         * @description Start of the records, in milliseconds since 1970.
         * @example 1788220800000
         */
        startTime: number;
        /**
         * Format: unix-ms
         * @description End of the records, in milliseconds since 1970; at most a year after the start.
         * @example 1790812800000
         */
        endTime: number;
    };
    getFuturesOrderHistoryDownloadLinkById: {
        /**
         * @description The id that ordering the file answered.
         * @example 546975389218332672
         */
        downloadId: string;
    };
    getDownloadIdForFuturesTradeHistory: {
        /**
         * Format: unix-ms
         * @description Start of the records, in milliseconds since 1970.
         * @example 1788220800000
         */
        startTime: number;
        /**
         * Format: unix-ms
         * @description End of the records, in milliseconds since 1970; at most a year after the start.
         * @example 1790812800000
         */
        endTime: number;
    };
    getFuturesTradeDownloadLinkById: {
        /**
         * @description The id that ordering the file answered.
         * @example 546975389218332672
         */
        downloadId: string;
    };
    getNotionalBracketForSymbol: {
        /**
         * @description Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
    };
    startUserDataStream: Record<string, never>;
    keepaliveUserDataStream: Record<string, never>;
    closeUserDataStream: Record<string, never>;
}
