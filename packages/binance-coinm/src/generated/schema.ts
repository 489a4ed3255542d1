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
        /**
         * Read how far a pair's futures price is from its index price.
         */
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
         * contractType was added on 2026-08-18.
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
         * Since 2026-08-18 contractType may be left out, and its value ALL is gone.
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
        /**
         * Read how much takers bought and sold on a pair.
         */
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
         * On 2026-08-18 pair took the place of symbol, and contractType was added.
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
         * contractType was added on 2026-08-18.
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
        /**
         * List trades of one contract, merged by taker order and price.
         */
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
        /**
         * See from which spot markets a pair's index price is made.
         */
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
         * Takes USDⓈ-M pairs as well since 2026-06-30.
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
        /**
         * Read the order book of one contract.
         */
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
        /**
         * List the contracts with their trading rules, and the rate limits.
         */
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
        /**
         * List perpetuals whose funding cap, floor or interval was adjusted.
         */
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
        /**
         * List past funding rates of one perpetual.
         */
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
         * One month back since 2026-03-19, three before; at most 500 trades since 2025-01-14, 1000 before.
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
         * Takes USDⓈ-M pairs as well since 2026-06-30.
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
         * Takes USDⓈ-M contracts as well since 2026-06-30.
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
         * Takes USDⓈ-M contracts as well since 2026-06-30.
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
        /**
         * Read how many contracts are open on one contract.
         */
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
        /**
         * See whether the exchange can be reached.
         */
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
        /**
         * Read mark price, index price and funding of contracts.
         */
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
         * Takes USDⓈ-M contracts as well since 2026-06-30.
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
        /**
         * Read price change and volume of the last 24 hours.
         */
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
        /**
         * Read the best bid and the best ask.
         */
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
        /**
         * Read the last traded price.
         */
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
        /**
         * Read the exchange's clock.
         */
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
        /**
         * List the latest trades of one contract.
         */
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
        /**
         * See how soon positions would be taken by auto-deleveraging.
         */
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
         * Added on 2026-06-30.
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
         * Added on 2026-06-30.
         */
        get: operations["queryAlgoOrder"];
        put?: never;
        /**
         * Place a stop, take-profit or trailing stop.
         * Added on 2026-06-30. Took over the conditional types of POST /dapi/v1/order and POST /dapi/v1/batchOrders; stopPrice became triggerPrice, activationPrice became activatePrice, newClientOrderId became clientAlgoId.
         */
        post: operations["newAlgoOrder"];
        /**
         * Cancel one stop, take-profit or trailing stop that waits for its trigger.
         * Added on 2026-06-30.
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
         * Since 2026-06-30 conditional orders are algo orders and no longer among what it cancels; cancelAllAlgoOpenOrders takes them back.
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
         * Until 2026-06-30 the weight was 20 with symbol and 40 with pair.
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
         * Until 2026-06-30 quantity and price were optional, one of them was enough.
         */
        put: operations["modifyMultipleOrders"];
        /**
         * Place up to five limit or market orders in one call.
         * Conditional types with their stopPrice, activationPrice, callbackRate, workingType and priceProtect left for newAlgoOrder with COIN-M's move of 2026-06-30. The day from which they give -4120 was still to be announced on 2026-09-18.
         */
        post: operations["placeMultipleOrders"];
        /**
         * Cancel up to ten open orders of one contract in one call.
         */
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
         * Suspended on 2026-06-29 for COIN-M's move; its return is not verified.
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
         * Until 2026-06-30 the weight was 20 without a symbol, too; since 2026-04-06 only 90 days can be asked for.
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
        /**
         * Set the leverage of one contract.
         */
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
        /**
         * Switch one contract between isolated and crossed margin.
         */
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
         * Added on 2026-06-30.
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
        /**
         * Look up one order among the open ones.
         */
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
         * Since 2026-06-30 an unknown symbol is refused, and conditional orders are no longer listed.
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
        /**
         * Look up one order, open or not.
         */
        get: operations["queryOrder"];
        /**
         * Change price and quantity of an open limit order.
         * Until 2026-06-30 quantity and price were optional, one of them was enough.
         */
        put: operations["modifyOrder"];
        /**
         * Place a limit or market order.
         * STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET, with stopPrice, closePosition, activationPrice, callbackRate, workingType and priceProtect, left for newAlgoOrder with COIN-M's move of 2026-06-30. The day from which they give -4120 was still to be announced on 2026-09-18.
         */
        post: operations["newOrder"];
        /**
         * Cancel one open order.
         */
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
        /**
         * List the changes that were made to one order.
         */
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
        /**
         * Add margin to an isolated position, or take some back.
         */
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
        /**
         * List the changes of isolated positions' margin on one contract.
         */
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
        /**
         * List positions with their entry, mark and liquidation prices.
         */
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
        /**
         * Read whether the account is in hedge mode or one-way mode.
         */
        get: operations["getCurrentPositionMode"];
        put?: never;
        /**
         * Switch the account between hedge mode and one-way mode.
         * Until 2026-06-30 the setting was COIN-M's own, and only COIN-M's orders and positions stood in the way.
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
         * Until 2026-06-30 the weight was 20 with symbol and 40 with pair; since 2026-08-26 only three months can be asked for.
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
        /**
         * Read the account's balances, margins, positions and permissions.
         */
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
        /**
         * Read the balance of every margin coin.
         */
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
        /**
         * Read what the account pays in fees on one contract.
         */
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
        /**
         * List what changed the balance: profit, fees, funding, transfers.
         */
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
         * Documents of 2025 had weight 5 and five files a month.
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
        /**
         * See whether the file with the balance changes is ready, and where it is.
         */
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
         * See getNotionalBracketForSymbol. The exchange advises against it; it still answers.
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
         * Documents of 2025 had weight 5 and ten files a month.
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
        /**
         * See whether the file with the orders is ready, and where it is.
         */
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
         * Documents of 2025 had weight 5 and five files a month.
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
        /**
         * See whether the file with the fills is ready, and where it is.
         */
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
         * Until 2026-06-30 the weight was 1 without a symbol, too.
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
        /**
         * Make the listen key last another 60 minutes.
         */
        put: operations["keepaliveUserDataStream"];
        /**
         * Get the listen key that opens the account's event stream.
         */
        post: operations["startUserDataStream"];
        /**
         * End the listen key and close the account's event stream.
         */
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
        /**
         * The account's coins, positions and permissions.
         */
        Account: {
            /**
             * One entry per margin coin; coins without a balance may be listed with zeros.
             */
            assets: components["schemas"]["AccountAsset"][];
            /**
             * One entry per contract and position side, empty ones included.
             */
            positions: components["schemas"]["AccountPosition"][];
            /**
             * Whether coins may be moved in.
             */
            canDeposit: boolean;
            /**
             * Whether orders may be placed.
             */
            canTrade: boolean;
            /**
             * Whether coins may be moved out.
             */
            canWithdraw: boolean;
            /**
             * The commission tier; the rates themselves come from `GET /dapi/v1/commissionRate`.
             */
            feeTier: number;
            /**
             * Reserved; 0 in practice. The entries carry their own.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * One margin coin of the account. All amounts are in that coin.
         */
        AccountAsset: {
            /**
             * The coin, such as `BTC`.
             */
            asset: string;
            /**
             * Balance without unrealised profit.
             * Format: decimal
             */
            walletBalance: Decimal;
            /**
             * Unrealised profit of all positions in this coin; negative for a loss.
             * Format: decimal
             */
            unrealizedProfit: Decimal;
            /**
             * Wallet balance plus unrealised profit.
             * Format: decimal
             */
            marginBalance: Decimal;
            /**
             * Maintenance margin that the positions need; liquidation is near when the margin balance comes down to it.
             * Format: decimal
             */
            maintMargin: Decimal;
            /**
             * Initial margin in use: positions plus open orders.
             * Format: decimal
             */
            initialMargin: Decimal;
            /**
             * The part of it that positions use at the mark price.
             * Format: decimal
             */
            positionInitialMargin: Decimal;
            /**
             * The part of it that open orders use at the mark price.
             * Format: decimal
             */
            openOrderInitialMargin: Decimal;
            /**
             * How much may be moved out now.
             * Format: decimal
             */
            maxWithdrawAmount: Decimal;
            /**
             * The part of the wallet balance that is not set aside for isolated positions.
             * Format: decimal
             */
            crossWalletBalance: Decimal;
            /**
             * Unrealised profit of the crossed positions.
             * Format: decimal
             */
            crossUnPnl: Decimal;
            /**
             * What is free for new orders.
             * Format: decimal
             */
            availableBalance: Decimal;
            /**
             * When the balance last changed. Not in payloads of earlier years.
             * Format: unix-ms
             */
            updateTime?: UnixMs;
        };
        /**
         * One position as the account shows it, without prices of the market. Margins and profit are in the margin asset.
         */
        AccountPosition: {
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * Size in contracts; negative for a short. Not in payloads of 2020.
             * Format: decimal
             */
            positionAmt?: Decimal;
            /**
             * Initial margin of the position and its contract's open orders.
             * Format: decimal
             */
            initialMargin: Decimal;
            /**
             * Maintenance margin of the position.
             * Format: decimal
             */
            maintMargin: Decimal;
            /**
             * Profit if closed at the mark price; negative for a loss.
             * Format: decimal
             */
            unrealizedProfit: Decimal;
            /**
             * Initial margin of the position at the mark price.
             * Format: decimal
             */
            positionInitialMargin: Decimal;
            /**
             * Initial margin of the open orders at the mark price.
             * Format: decimal
             */
            openOrderInitialMargin: Decimal;
            /**
             * Initial leverage as a whole number in quotes.
             * Format: decimal
             */
            leverage: Decimal;
            /**
             * `true` with isolated margin, `false` with crossed.
             */
            isolated: boolean;
            /**
             * `BOTH` in one-way mode; `LONG` or `SHORT` in hedge mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Average price of opening; zero without a position.
             * Format: decimal
             */
            entryPrice: Decimal;
            /**
             * Price at which closing neither gains nor loses. Not in payloads from before 2023.
             * Format: decimal
             */
            breakEvenPrice?: Decimal;
            /**
             * Largest position at this leverage, in the unit of the leverage bracket (base asset).
             * Format: decimal
             */
            maxQty: Decimal;
            /**
             * Value of the position in the base asset; negative for a short. Not on every entry.
             * Format: decimal
             */
            notionalValue?: Decimal;
            /**
             * Margin of the isolated position without unrealised profit. Not in every payload.
             * Format: decimal
             */
            isolatedWallet?: Decimal;
            /**
             * When the position last changed; 0 when it never did.
             * Format: unix-ms
             */
            updateTime?: UnixMs;
        };
        /**
         * Shares of accounts that were long and short at one step.
         */
        AccountRatio: {
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * Accounts that are long per account that is short.
             * Format: decimal
             */
            longShortRatio: Decimal;
            /**
             * Share of accounts that are long, as a fraction.
             * Format: decimal
             */
            longAccount: Decimal;
            /**
             * Share of accounts that are short, as a fraction.
             * Format: decimal
             */
            shortAccount: Decimal;
            /**
             * End of the step.
             * Format: unix-ms
             */
            timestamp: UnixMs;
        };
        /**
         * The answer of calls that only say "done". `code` is 200: it looks like an error, and is none.
         */
        Acknowledgement: {
            /**
             * 200 when the call was carried out.
             */
            code: number;
            /**
             * Usually `success`.
             */
            msg: string;
        };
        /**
         * Places in the queue by position side, 0 for the last to be taken to 4 for the first.
         */
        AdlQuantile: {
            /**
             * The long position.
             */
            LONG: number;
            /**
             * The short position.
             */
            SHORT: number;
            /**
             * The position of one-way mode; missing in hedge mode with crossed margin.
             */
            BOTH?: number;
            /**
             * A mark of hedge mode with crossed margin; its value means nothing.
             */
            HEDGE?: number;
        };
        /**
         * Places of one contract's positions in the auto-deleveraging queue.
         */
        AdlQuantiles: {
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * The place of each position, by position side.
             */
            adlQuantile: components["schemas"]["AdlQuantile"];
        };
        /**
         * Fills of one taker order at one price, as one entry. The names are single letters on the wire.
         */
        AggregateTrade: {
            /**
             * Id of the entry.
             * Format: int64
             */
            a: Id;
            /**
             * Price in US dollars.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Contracts.
             * Format: decimal
             */
            q: Decimal;
            /**
             * Id of the first trade in it.
             * Format: int64
             */
            f: Id;
            /**
             * Id of the last trade in it.
             * Format: int64
             */
            l: Id;
            /**
             * When it happened.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * `true`: a sell order took resting buys; `false`: a buy took resting sells.
             */
            m: boolean;
        };
        /**
         * A conditional order of the algo service. It has an id of its own (`algoId`); the plain order that its trigger places has another (`actualOrderId`). `orderType` is what requests call `type`.
         */
        AlgoOrder: {
            /**
             * The exchange's id of the algo order; no `orderId`, and larger than those.
             * Format: int64
             */
            algoId: Id;
            /**
             * The id given when placing, or one that the exchange made up.
             */
            clientAlgoId: string;
            /**
             * What kind of algo order it is; `CONDITIONAL` waits for a trigger.
             */
            algoType: components["schemas"]["AlgoType"] | OtherString;
            /**
             * What it places when it is triggered, and on which side of the price it waits.
             */
            orderType: components["schemas"]["AlgoOrderType"] | OtherString;
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * Whether the placed order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the placed order belongs to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * How long the placed order stays in the book.
             */
            timeInForce: components["schemas"]["AlgoTimeInForce"] | OtherString;
            /**
             * Contracts; "1" when placed may come back as "1.0".
             * Format: decimal
             */
            quantity: Decimal;
            /**
             * How far the algo order is; the placed order has a status of its own.
             */
            algoStatus: components["schemas"]["AlgoStatus"] | OtherString;
            /**
             * Id of the plain order that the trigger placed, as text; empty until then. In lists only.
             */
            actualOrderId?: string;
            /**
             * Average price of that order. Not in every list.
             * Format: decimal
             */
            actualPrice?: Decimal;
            /**
             * Filled quantity of that order. Not in every list.
             * Format: decimal
             */
            actualQty?: Decimal;
            /**
             * Type of that order. When asked for one algo order only.
             */
            actualType?: string;
            /**
             * Price that triggers it.
             */
            triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Limit price of the order to be placed; zero for market types.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Unused; null.
             */
            icebergQuantity: string | null;
            /**
             * Trigger price of an attached take-profit; not in every list.
             * Format: decimal
             */
            tpTriggerPrice?: Decimal;
            /**
             * Price of an attached take-profit; not in every list.
             * Format: decimal
             */
            tpPrice?: Decimal;
            /**
             * Trigger price of an attached stop-loss; not in every list.
             * Format: decimal
             */
            slTriggerPrice?: Decimal;
            /**
             * Price of an attached stop-loss; not in every list.
             * Format: decimal
             */
            slPrice?: Decimal;
            /**
             * Type of an attached take-profit; empty without one.
             */
            tpOrderType?: string;
            /**
             * What happens when the placed order would trade with another order of the same owner.
             */
            selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * The price that the trigger watches.
             */
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /**
             * How the price will be taken from the book; `NONE` when it was given.
             */
            priceMatch: components["schemas"]["PriceMatch"] | "NONE" | OtherString;
            /**
             * Whether the whole position is closed at the trigger.
             */
            closePosition: boolean;
            /**
             * Whether it triggers only while mark and last price are close to each other.
             */
            priceProtect: boolean;
            /**
             * Whether the placed order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Activation price of a trailing stop; empty or missing on others.
             */
            activatePrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Callback rate of a trailing stop in percent; empty or missing on others.
             */
            callbackRate?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Whether a trailing stop has been activated; `false` on others. In lists only.
             */
            isActivated?: boolean;
            /**
             * When it was placed.
             * Format: unix-ms
             */
            createTime: UnixMs;
            /**
             * When it last changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
            /**
             * When it was triggered; 0 until then.
             * Format: unix-ms
             */
            triggerTime: UnixMs;
            /**
             * When a `GTD` order ends; 0 for others.
             * Format: unix-ms
             */
            goodTillDate: UnixMs;
        };
        /**
         * Confirms that an algo order was taken back. `code` is text here, unlike anywhere else.
         */
        AlgoOrderCanceled: {
            /**
             * The exchange's id of the algo order.
             * Format: int64
             */
            algoId: Id;
            /**
             * The id that it was placed with.
             */
            clientAlgoId: string;
            /**
             * `"200"` in quotes when it was cancelled.
             */
            code: string | number;
            /**
             * `success`.
             */
            msg: string;
        };
        /**
         * What is placed once the trigger price is reached. `STOP` and `TAKE_PROFIT`: a limit order at `price`. `STOP_MARKET` and `TAKE_PROFIT_MARKET`: a market order, or the closing of the whole position with `closePosition`. `TRAILING_STOP_MARKET`: a market order when the price turns back by `callbackRate` from its best since activation. A `STOP` to buy triggers when the price rises to the trigger, one to sell when it falls to it; `TAKE_PROFIT` the other way round.
         * @enum {string}
         */
        AlgoOrderType: "STOP" | "TAKE_PROFIT" | "STOP_MARKET" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
        /**
         * `NEW`: waiting for its trigger. `TRIGGERING`: the trigger was passed, the order is being placed. `TRIGGERED`: the order was placed. `FINISHED`: that order was filled or ended. `CANCELED`: cancelled before the trigger. `REJECTED`: the order was refused, such as for lack of margin. `EXPIRED`: ended by the exchange, such as when its position was gone.
         * @enum {string}
         */
        AlgoStatus: "NEW" | "CANCELED" | "TRIGGERING" | "TRIGGERED" | "FINISHED" | "REJECTED" | "EXPIRED";
        /**
         * How long the order that the trigger places stays. `GTC`: until cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: whole at once or expires. `GTX`: post only. `GTD`: until `goodTillDate`. `RPI`: retail price improvement, post only. The list is that of USDⓈ-M, whose service this is; plain COIN-M orders take the first four only, and nobody has shown `GTD` or `RPI` accepted here.
         * @enum {string}
         */
        AlgoTimeInForce: "GTC" | "IOC" | "FOK" | "GTX" | "GTD" | "RPI";
        /**
         * The kind of algo order. `CONDITIONAL`: waits for a trigger, then places an order.
         * @enum {string}
         */
        AlgoType: "CONDITIONAL";
        /**
         * What a change changed.
         */
        AmendmentDetail: {
            /**
             * The limit price before and after the change.
             */
            price: components["schemas"]["BeforeAfter"];
            /**
             * The ordered quantity before and after the change, in contracts.
             */
            origQty: components["schemas"]["BeforeAfter"];
            /**
             * Which change of the order it was, counted from 1.
             */
            count: number;
            /**
             * The `modifyId` that it was sent with; missing when there was none.
             * Format: int64
             */
            modifyId?: Id;
        };
        /**
         * What a refused call answers.
         */
        ApiError: {
            /**
             * The reason as a negative number, such as -1121.
             */
            code: number;
            /**
             * The reason in words; may change without notice, so go by `code`.
             */
            msg: string;
        };
        /**
         * Why the exchange closed a position. `LIQUIDATION`: margin ran out. `ADL`: auto-deleveraging against someone else's liquidation.
         * @enum {string}
         */
        AutoCloseType: "LIQUIDATION" | "ADL";
        /**
         * Balance of one margin coin. All amounts are in that coin.
         */
        Balance: {
            /**
             * Short code that stands for the account, the same on every entry.
             */
            accountAlias: string;
            /**
             * The coin, such as `BTC`.
             */
            asset: string;
            /**
             * Wallet balance, without unrealised profit.
             * Format: decimal
             */
            balance: Decimal;
            /**
             * How much may be moved out now.
             * Format: decimal
             */
            withdrawAvailable: Decimal;
            /**
             * The part of the balance that is not set aside for isolated positions.
             * Format: decimal
             */
            crossWalletBalance: Decimal;
            /**
             * Unrealised profit of the crossed positions; negative for a loss.
             * Format: decimal
             */
            crossUnPnl: Decimal;
            /**
             * What is free for new orders.
             * Format: decimal
             */
            availableBalance: Decimal;
            /**
             * When the balance last changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * Distance of futures price and index price at one step.
         */
        Basis: {
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * Which contract of the pair is compared with the index.
             */
            contractType: components["schemas"]["FollowedContractType"] | OtherString;
            /**
             * Price of the contract.
             * Format: decimal
             */
            futuresPrice: Decimal;
            /**
             * Index price of the pair.
             * Format: decimal
             */
            indexPrice: Decimal;
            /**
             * Futures price less index price; negative for a discount.
             * Format: decimal
             */
            basis: Decimal;
            /**
             * Basis as a fraction of the index price.
             * Format: decimal
             */
            basisRate: Decimal;
            /**
             * The same per year; empty for perpetuals, which have no end to count to.
             */
            annualizedBasisRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * End of the step.
             * Format: unix-ms
             */
            timestamp: UnixMs;
        };
        /**
         * A value before and after a change; the same twice when it stayed.
         */
        BeforeAfter: {
            /**
             * The value until then.
             * Format: decimal
             */
            before: Decimal;
            /**
             * The value from then on.
             * Format: decimal
             */
            after: Decimal;
        };
        /**
         * Best bid and best ask of one contract. An empty side shows zeros.
         */
        BookTicker: {
            /**
             * Where the picture stands in the sequence of the depth stream. Not in older payloads.
             * Format: int64
             */
            lastUpdateId?: Id;
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * Highest price bid.
             * Format: decimal
             */
            bidPrice: Decimal;
            /**
             * Contracts bid at it.
             * Format: decimal
             */
            bidQty: Decimal;
            /**
             * Lowest price asked.
             * Format: decimal
             */
            askPrice: Decimal;
            /**
             * Contracts offered at it.
             * Format: decimal
             */
            askQty: Decimal;
            /**
             * When the matching engine made the picture. Not in payloads from before 2022.
             * Format: unix-ms
             */
            time?: UnixMs;
        };
        /**
         * A client order id: 1 to 36 of the characters A-Z, a-z, 0-9 and . : / _ -. Longer ones give -4015, others -1100.
         */
        ClientOrderId: string;
        /**
         * Fee rates of the account on one contract.
         */
        CommissionRate: {
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * Rate for resting orders: "0.00015" is 0.015 %.
             * Format: decimal
             */
            makerCommissionRate: Decimal;
            /**
             * Rate for retail price improvement orders. Since 2026-08.
             * Format: decimal
             */
            rpiCommissionRate?: Decimal;
            /**
             * Rate for orders that take.
             * Format: decimal
             */
            takerCommissionRate: Decimal;
        };
        /**
         * One contract and its trading rules.
         */
        Contract: {
            /**
             * The contract's name, such as `BTCUSD_PERP` or `BTCUSD_261225`.
             */
            symbol: string;
            /**
             * What it is on, such as `BTCUSD`.
             */
            pair: string;
            /**
             * Perpetual, or which quarter it is delivered in. Empty while a contract waits for listing.
             */
            contractType: components["schemas"]["ContractType"] | OtherString;
            /**
             * Whether it trades. USDⓈ-M calls the same field `status`.
             */
            contractStatus: components["schemas"]["ContractStatus"] | OtherString;
            /**
             * US dollars that one contract is worth: 100 for BTC, 10 for the others.
             */
            contractSize: number;
            /**
             * When it is delivered; the year 2100 for perpetuals.
             * Format: unix-ms
             */
            deliveryDate: UnixMs;
            /**
             * When it was listed.
             * Format: unix-ms
             */
            onboardDate: UnixMs;
            /**
             * The coin, such as `BTC`.
             */
            baseAsset: string;
            /**
             * What prices are in: `USD`.
             */
            quoteAsset: string;
            /**
             * The coin that margin and profit are in; the base asset.
             */
            marginAsset: string;
            /**
             * Decimals that prices are shown with. Orders go by `tickSize`.
             */
            pricePrecision: number;
            /**
             * Decimals of quantities: 0, contracts are whole. Orders go by `stepSize`.
             */
            quantityPrecision: number;
            /**
             * Decimals of amounts in coin.
             */
            baseAssetPrecision: number;
            /**
             * Decimals of amounts in US dollars.
             */
            quotePrecision: number;
            /**
             * Decimals that a quantity converted to coin is shown with.
             */
            equalQtyPrecision: number;
            /**
             * How far mark and last price may be apart when an algo order with `priceProtect` triggers: "0.05" is 5 %. Not in payloads of 2020.
             * Format: decimal
             */
            triggerProtect?: Decimal;
            /**
             * Fee rate of a liquidation. Not in payloads of 2020.
             * Format: decimal
             */
            liquidationFee?: Decimal;
            /**
             * How far from the mark price a market order may fill: "0.05" is 5 %. Not in payloads of 2020.
             * Format: decimal
             */
            marketTakeBound?: Decimal;
            /**
             * How often one order may be modified. Not in every payload.
             */
            maxMoveOrderLimit?: number;
            /**
             * Of no use: the rates in force are in the leverage brackets.
             * Format: decimal
             */
            maintMarginPercent: Decimal;
            /**
             * Of no use: the rates in force are in the leverage brackets.
             * Format: decimal
             */
            requiredMarginPercent: Decimal;
            /**
             * The exchange's own trading bots that take the contract, such as `GRID`. Not in every payload.
             */
            permissionSets?: string[];
            /**
             * `COIN`. Not in payloads of 2020.
             */
            underlyingType?: string;
            /**
             * Themes that the coin is filed under; often empty.
             */
            underlyingSubType?: string[];
            /**
             * What an order's price and quantity have to keep to.
             */
            filters: components["schemas"]["ContractFilter"][];
            /**
             * Order types of the contract, those that only algo orders take included; what plain orders take is LIMIT and MARKET. The docs' example of earlier years spells the key `OrderType`.
             */
            orderTypes?: (components["schemas"]["OrderType"] | components["schemas"]["AlgoOrderType"] | OtherString)[];
            /**
             * The times in force that orders on it take.
             */
            timeInForce: (components["schemas"]["TimeInForce"] | OtherString)[];
        };
        /**
         * One trading rule; `filterType` tells which. The last form stands for kinds that are not known yet. The exchange may answer with variants told apart by `filterType` that are not listed here: have a branch for what you do not know.
         */
        ContractFilter: components["schemas"]["PriceFilter"] | components["schemas"]["LotSizeFilter"] | components["schemas"]["MarketLotSizeFilter"] | components["schemas"]["MaxNumOrdersFilter"] | components["schemas"]["MaxNumAlgoOrdersFilter"] | components["schemas"]["PercentPriceFilter"] | {
            /**
             * The exchange's name of a rule that is not described here.
             */
            filterType: OtherString;
        };
        /**
         * `PENDING_TRADING`: listed, not yet open. `TRADING`: open. `PRE_DELIVERING`: orders only close. `DELIVERING`: being delivered. `DELIVERED`: over.
         * @enum {string}
         */
        ContractStatus: "PENDING_TRADING" | "TRADING" | "PRE_DELIVERING" | "DELIVERING" | "DELIVERED";
        /**
         * `PERPETUAL`: never delivered. `CURRENT_QUARTER`, `NEXT_QUARTER`: delivered at the end of this, of the next quarter. With `_DELIVERING`: the delivery is under way.
         * @enum {string}
         */
        ContractType: "PERPETUAL" | "CURRENT_QUARTER" | "NEXT_QUARTER" | "CURRENT_QUARTER_DELIVERING" | "NEXT_QUARTER_DELIVERING" | "PERPETUAL_DELIVERING";
        /**
         * Confirms the countdown of one contract.
         */
        CountdownSet: {
            /**
             * The contract whose orders it will cancel.
             */
            symbol: string;
            /**
             * Milliseconds from now, in quotes; "0" when the countdown was stopped.
             */
            countdownTime: string;
        };
        /**
         * A decimal number in quotes, or an empty string where there is no value.
         */
        DecimalOrEmpty: Decimal | "";
        /**
         * Names a file that is being made.
         */
        DownloadId: {
            /**
             * How long files took to make on average over the last 30 days, in milliseconds.
             */
            avgCostTimestampOfLast30d: number;
            /**
             * The file's id. Digits that a JSON number could not hold, so text.
             */
            downloadId: string;
        };
        /**
         * How far a file is, and where it can be fetched.
         */
        DownloadLink: {
            /**
             * The file's id.
             */
            downloadId: string;
            /**
             * `processing` or `completed`.
             */
            status: components["schemas"]["DownloadStatus"] | OtherString;
            /**
             * The link; empty while the file is being made.
             */
            url: string;
            /**
             * Whether the exchange has told the account's owner. Of no use to callers.
             */
            notified: boolean;
            /**
             * When the link ends; -1 while the file is being made.
             * Format: unix-ms
             */
            expirationTimestamp: UnixMs;
            /**
             * Whether the link has ended; null in every payload seen so far.
             */
            isExpired: string | boolean | null;
        };
        /**
         * `processing`: ask again later. `completed`: the link is there.
         * @enum {string}
         */
        DownloadStatus: "processing" | "completed";
        /**
         * The contracts with their trading rules, and the limits on calls and orders.
         */
        ExchangeInformation: {
            /**
             * Rules over all contracts; empty so far and not always sent.
             */
            exchangeFilters?: unknown[];
            /**
             * The limits in force. Since 2026-06-30 one pool serves COIN-M and USDⓈ-M.
             */
            rateLimits: components["schemas"]["RateLimit"][];
            /**
             * The exchange's clock; for synchronising `GET /dapi/v1/time` is lighter.
             * Format: unix-ms
             */
            serverTime: UnixMs;
            /**
             * Every contract, those that wait for trading or delivery included.
             */
            symbols: components["schemas"]["Contract"][];
            /**
             * The time zone of daily limits and candles: `UTC`.
             */
            timezone: string;
        };
        /**
         * `PERPETUAL`; `CURRENT_QUARTER` and `NEXT_QUARTER`: the contract delivered at the end of this, of the next quarter.
         * @enum {string}
         */
        FollowedContractType: "PERPETUAL" | "CURRENT_QUARTER" | "NEXT_QUARTER";
        /**
         * Adjusted funding terms of one perpetual.
         */
        FundingInfo: {
            /**
             * The perpetual, of COIN-M or USDⓈ-M.
             */
            symbol: string;
            /**
             * Highest funding rate, as a fraction.
             * Format: decimal
             */
            adjustedFundingRateCap: Decimal;
            /**
             * Lowest funding rate, as a fraction; usually negative.
             * Format: decimal
             */
            adjustedFundingRateFloor: Decimal;
            /**
             * Hours between two settlements.
             */
            fundingIntervalHours: number;
            /**
             * A mark of the exchange's own that callers need not heed. Not in every payload.
             */
            disclaimer?: boolean;
            /**
             * When the terms were changed; may be null. Not in every payload.
             * Format: unix-ms
             */
            updateTime?: UnixMs | null;
        };
        /**
         * The funding rate of one settlement.
         */
        FundingRate: {
            /**
             * The perpetual, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * When it was paid.
             * Format: unix-ms
             */
            fundingTime: UnixMs;
            /**
             * Rate as a fraction: positive was paid by longs to shorts, negative the other way.
             * Format: decimal
             */
            fundingRate: Decimal;
            /**
             * Mark price at the settlement. Not in every payload; empty where it was not kept.
             */
            markPrice?: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * One change of the balance.
         */
        Income: {
            /**
             * The contract that it came from; empty for transfers and other records without one.
             */
            symbol: string;
            /**
             * Why the balance changed. More kinds exist than can be asked for.
             */
            incomeType: components["schemas"]["IncomeType"] | OtherString;
            /**
             * How much, in `asset`: positive came in, negative went out.
             * Format: decimal
             */
            income: Decimal;
            /**
             * The coin, such as `BTC`.
             */
            asset: string;
            /**
             * A word more, such as `WITHDRAW` on a transfer; often empty.
             */
            info: string;
            /**
             * When the balance changed.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * Id of the change, unique only together with `incomeType`. Text on COIN-M, and longer than any JSON number can hold.
             */
            tranId: string | Id;
            /**
             * The trade behind a fee or a realised profit; empty on others.
             */
            tradeId: string;
        };
        /**
         * Why the balance changed. `TRANSFER`: coins moved in or out. `WELCOME_BONUS`: a gift of the exchange. `FUNDING_FEE`: funding paid or received. `REALIZED_PNL`: profit or loss of a fill that closed. `COMMISSION`: fee of a fill. `INSURANCE_CLEAR`: fee or clearing of a liquidation. `DELIVERED_SETTELMENT`: settlement at delivery; the spelling is the exchange's.
         * @enum {string}
         */
        IncomeType: "TRANSFER" | "WELCOME_BONUS" | "FUNDING_FEE" | "REALIZED_PNL" | "COMMISSION" | "INSURANCE_CLEAR" | "DELIVERED_SETTELMENT";
        /**
         * One spot market of an index.
         */
        IndexConstituent: {
            /**
             * The exchange, in its own spelling; `binance_cross` marks a price worked out over another pair.
             */
            exchange: string;
            /**
             * What it is called there, such as `BTC-USD`, or the formula of a crossed price.
             */
            symbol: string;
            /**
             * Its latest price. Since 2026-06-30.
             * Format: decimal
             */
            price?: Decimal;
            /**
             * Its share of the index as a fraction. Since 2026-06-30.
             * Format: decimal
             */
            weight?: Decimal;
        };
        /**
         * What a pair's index price is made from.
         */
        IndexConstituents: {
            /**
             * The pair, such as `BTCUSD`.
             */
            symbol: string;
            /**
             * When the list was made.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * The spot markets.
             */
            constituents: components["schemas"]["IndexConstituent"][];
        };
        /**
         * One candle of trades as a list of twelve. Volumes are in contracts and in the base asset for COIN-M, in the base and the quote asset for USDⓈ-M.
         */
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
         * Length of a candle: m minutes, h hours, d days, w weeks, M months. `1m` is a minute, `1M` a month.
         * @enum {string}
         */
        KlineInterval: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M";
        /**
         * One step of position size, with the leverage it allows and the maintenance margin it needs.
         */
        LeverageBracket: {
            /**
             * Number of the step, from 1 for the smallest positions.
             */
            bracket: number;
            /**
             * Highest leverage in this step.
             */
            initialLeverage: number;
            /**
             * Upper edge of the step: position size in the base asset. The last step has the largest 64-bit number, more than a double can hold.
             * Format: decimal
             */
            qtyCap: Decimal;
            /**
             * Lower edge of the step, in the spelling of the exchange's documents, an l too many. Answers since the move of 2026-06-30 have been seen to carry `qtyFloor` instead: read the one that is there.
             * Format: decimal
             */
            qtylFloor?: Decimal;
            /**
             * Lower edge of the step, as answers of 2026-08 spell it; `qtylFloor` in others.
             * Format: decimal
             */
            qtyFloor?: Decimal;
            /**
             * Maintenance margin as a fraction of the position: 0.004 is 0.4 %.
             * Format: decimal
             */
            maintMarginRatio: Decimal;
            /**
             * Amount in the base asset to take off, so that maintenance margin = size x maintMarginRatio - cum. Not in payloads from before 2021.
             * Format: decimal
             */
            cum?: Decimal;
        };
        /**
         * The leverage in force for one contract.
         */
        LeverageSet: {
            /**
             * Initial leverage, 1 to 125.
             */
            leverage: number;
            /**
             * Largest position at this leverage, in the unit of the leverage bracket (base asset).
             * Format: decimal
             */
            maxQty: Decimal;
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
        };
        /**
         * The key that names the account's user data stream. Whoever has it can read the stream.
         */
        ListenKey: {
            /**
             * Goes into the websocket address; valid for 60 minutes from the last call that started or kept it.
             */
            listenKey: string;
        };
        /**
         * Confirms that the listen key was prolonged; older answers were an empty object.
         */
        ListenKeyKept: {
            /**
             * The key that was prolonged. Not in older answers.
             */
            listenKey?: string;
        };
        /**
         * Bounds and step of the quantity of limit orders, in contracts.
         */
        LotSizeFilter: {
            /**
             * Tells this rule from the others.
             * @constant
             */
            filterType: "LOT_SIZE";
            /**
             * Smallest quantity; below gives -4004.
             * Format: decimal
             */
            minQty: Decimal;
            /**
             * Largest quantity; above gives -4005.
             * Format: decimal
             */
            maxQty: Decimal;
            /**
             * Quantities are multiples of it, else -4023.
             * Format: decimal
             */
            stepSize: Decimal;
        };
        /**
         * How a position is secured. `ISOLATED`: only the margin set aside for this position can be lost to it. `CROSSED`: the whole balance of the margin asset stands behind all crossed positions in it.
         * @enum {string}
         */
        MarginType: "ISOLATED" | "CROSSED";
        /**
         * Mark price, index price and, for a perpetual, funding of one contract.
         */
        MarkPrice: {
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * Price that liquidation and unrealised profit go by.
             * Format: decimal
             */
            markPrice: Decimal;
            /**
             * Weighted spot price of several exchanges.
             * Format: decimal
             */
            indexPrice: Decimal;
            /**
             * What the delivery would be settled at; of use in the last hour before it.
             * Format: decimal
             */
            estimatedSettlePrice: Decimal;
            /**
             * Funding rate to be paid at `nextFundingTime` as it stands, as a fraction: positive is paid by longs. Empty on delivery contracts.
             */
            lastFundingRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * Interest part of the funding rate. Empty on delivery contracts.
             */
            interestRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * When funding is paid next; 0 on delivery contracts.
             * Format: unix-ms
             */
            nextFundingTime: UnixMs;
            /**
             * When the prices were taken.
             * Format: unix-ms
             */
            time: UnixMs;
        };
        /**
         * Bounds and step of the quantity of market orders, in contracts; the largest is smaller than for limit orders.
         */
        MarketLotSizeFilter: {
            /**
             * Tells this rule from the others.
             * @constant
             */
            filterType: "MARKET_LOT_SIZE";
            /**
             * Smallest quantity; below gives -4004.
             * Format: decimal
             */
            minQty: Decimal;
            /**
             * Largest quantity; above gives -4005.
             * Format: decimal
             */
            maxQty: Decimal;
            /**
             * Quantities are multiples of it, else -4023.
             * Format: decimal
             */
            stepSize: Decimal;
        };
        /**
         * How many conditional orders the contract was laid out for. Since they are algo orders an account-wide limit decides (-4045).
         */
        MaxNumAlgoOrdersFilter: {
            /**
             * Tells this rule from the others.
             * @constant
             */
            filterType: "MAX_NUM_ALGO_ORDERS";
            /**
             * The number; 0 on some contracts of 2020.
             */
            limit: number;
        };
        /**
         * How many plain orders may be open on the contract.
         */
        MaxNumOrdersFilter: {
            /**
             * Tells this rule from the others.
             * @constant
             */
            filterType: "MAX_NUM_ORDERS";
            /**
             * The number; one more gives -2025.
             */
            limit: number;
        };
        /**
         * One change of a batch of modifications, with the rules of a single one.
         */
        ModifyOrderItem: ModifyOrderItem;
        /**
         * One order of a batch, with the rules of a single new order.
         */
        NewOrderItem: NewOrderItem;
        /**
         * An empty object; that it came says that the call was carried out.
         */
        Nothing: Record<string, never>;
        /**
         * Open interest of one contract.
         */
        OpenInterest: {
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * Contracts that are open.
             * Format: decimal
             */
            openInterest: Decimal;
            /**
             * What kind of contract it is, such as a perpetual or a quarterly one.
             */
            contractType: components["schemas"]["ContractType"] | OtherString;
            /**
             * When it was counted.
             * Format: unix-ms
             */
            time: UnixMs;
        };
        /**
         * Open interest of a pair at one step.
         */
        OpenInterestStatistics: {
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * The kind of contract that was counted.
             */
            contractType: components["schemas"]["FollowedContractType"] | OtherString;
            /**
             * Contracts that were open.
             * Format: decimal
             */
            sumOpenInterest: Decimal;
            /**
             * What they were worth, in the base asset.
             * Format: decimal
             */
            sumOpenInterestValue: Decimal;
            /**
             * End of the step.
             * Format: unix-ms
             */
            timestamp: UnixMs;
        };
        /**
         * An order as the exchange keeps it. Prices are US dollars, quantities whole contracts, `cumBase` the coin. Conditional orders placed before the move of 2026-06-30 appear here with their old types; newer ones appear once triggered, as what was placed.
         */
        Order: {
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * The pair, such as `BTCUSD`. Missing in some older lists.
             */
            pair?: string;
            /**
             * The exchange's id; unique within the contract.
             * Format: int64
             */
            orderId: Id;
            /**
             * The id given when placing, or one that the exchange made up. `autoclose-…` marks a liquidation, `adl_autoclose` auto-deleveraging, `settlement_autoclose-…` a delivery.
             */
            clientOrderId: string;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to. Sent today; missing in some older payloads of a single order.
             */
            positionSide?: components["schemas"]["PositionSide"];
            /**
             * The type now. A triggered stop shows what it became; `origType` keeps what it was.
             */
            type: components["schemas"]["OrderType"] | components["schemas"]["AlgoOrderType"] | OtherString;
            /**
             * The type that the order was placed with.
             */
            origType: components["schemas"]["OrderType"] | components["schemas"]["AlgoOrderType"] | OtherString;
            /**
             * How far the order is.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Limit price; "0" for market orders.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Average price of the fills; "0.0" before the first.
             * Format: decimal
             */
            avgPrice: Decimal;
            /**
             * Ordered quantity in contracts.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Filled quantity in contracts.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * Filled value in the base asset: the coins that the filled contracts are worth.
             * Format: decimal
             */
            cumBase: Decimal;
            /**
             * Filled value in US dollars. Since 2026-08.
             * Format: decimal
             */
            cumQuote?: Decimal;
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * When a `GTD` order ends; 0 for others. Since 2026-08.
             * Format: unix-ms
             */
            goodTillDate?: UnixMs;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Whether a stop closes the whole position.
             */
            closePosition: boolean;
            /**
             * Trigger price of an old stop; "0" without one, meaningless for trailing stops.
             * Format: decimal
             */
            stopPrice: Decimal;
            /**
             * Activation price; on trailing stops only.
             * Format: decimal
             */
            activatePrice?: Decimal;
            /**
             * Callback rate in percent; on trailing stops only.
             * Format: decimal
             */
            priceRate?: Decimal;
            /**
             * The price that a trigger watches; `CONTRACT_PRICE` on orders without a trigger.
             */
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /**
             * Whether a trigger was guarded against mark and last price being far apart.
             */
            priceProtect: boolean;
            /**
             * How the price was taken from the book; `NONE` when it was given. Not in payloads from before 2024.
             */
            priceMatch?: components["schemas"]["PriceMatch"] | "NONE" | OtherString;
            /**
             * What self-trade prevention was asked to do. Not in payloads from before 2024.
             */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * When the order was placed.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * When it last changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * One change of one order.
         */
        OrderAmendment: {
            /**
             * The exchange's id of the change.
             * Format: int64
             */
            amendmentId: Id;
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * The order that was changed.
             * Format: int64
             */
            orderId: Id;
            /**
             * Its client order id.
             */
            clientOrderId: string;
            /**
             * When it was changed.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * What was changed, with the values before and after.
             */
            amendment: components["schemas"]["AmendmentDetail"];
        };
        /**
         * The best levels of both sides at one moment.
         */
        OrderBook: {
            /**
             * Where the picture stands in the sequence of the depth stream.
             * Format: int64
             */
            lastUpdateId: Id;
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * When the answer was written.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * When the matching engine made the picture.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Buy levels, highest price first; empty when nobody bids.
             */
            bids: components["schemas"]["OrderBookLevel"][];
            /**
             * Sell levels, lowest price first; empty when nobody offers.
             */
            asks: components["schemas"]["OrderBookLevel"][];
        };
        /**
         * One level: price in US dollars, then quantity in contracts.
         */
        OrderBookLevel: [
            Decimal,
            Decimal
        ];
        /**
         * `ACK` answers as soon as the order is accepted, before any fill. `RESULT` waits for the outcome of market orders and of limit orders that end at once (`IOC`, `FOK`); other orders answer as with `ACK`.
         * @enum {string}
         */
        OrderResponseType: "ACK" | "RESULT";
        /**
         * What placing, changing or cancelling an order answers: the order at that moment. The average price and `cumBase` are no longer in it since 2026-07: read fills from the order query, the trade list or the user data stream.
         */
        OrderResult: {
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * The pair, such as `BTCUSD`. Missing in some older batch answers.
             */
            pair?: string;
            /**
             * The exchange's id; unique within the contract.
             * Format: int64
             */
            orderId: Id;
            /**
             * The id given when placing, or one that the exchange made up.
             */
            clientOrderId: string;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * The type now. Cancelling an order from before 2026-06-30 may show one of the old conditional types.
             */
            type: components["schemas"]["OrderType"] | components["schemas"]["AlgoOrderType"] | OtherString;
            /**
             * The type that the order was placed with.
             */
            origType: components["schemas"]["OrderType"] | components["schemas"]["AlgoOrderType"] | OtherString;
            /**
             * `NEW` with `newOrderRespType` ACK, whatever became of the order since; the final state with RESULT.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Limit price; "0" for market orders.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Average price of the fills. Gone since 2026-07.
             * Format: decimal
             */
            avgPrice?: Decimal;
            /**
             * Ordered quantity in contracts.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Filled quantity in contracts.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * Filled quantity in contracts, as `executedQty`.
             * Format: decimal
             */
            cumQty: Decimal;
            /**
             * Filled value in the base asset. Gone since 2026-07.
             * Format: decimal
             */
            cumBase?: Decimal;
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * When a `GTD` order ends; 0 for others. Not in every payload.
             * Format: unix-ms
             */
            goodTillDate?: UnixMs;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Whether an old stop closes the whole position. Missing in older answers to batches.
             */
            closePosition?: boolean;
            /**
             * Trigger price of an old stop; "0" without one.
             * Format: decimal
             */
            stopPrice: Decimal;
            /**
             * Activation price; on old trailing stops only.
             * Format: decimal
             */
            activatePrice?: Decimal;
            /**
             * Callback rate in percent; on old trailing stops only.
             * Format: decimal
             */
            priceRate?: Decimal;
            /**
             * The price that a trigger watches; `CONTRACT_PRICE` on orders without a trigger.
             */
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /**
             * Whether an old stop's trigger was guarded against mark and last price being far apart.
             */
            priceProtect: boolean;
            /**
             * How the price was taken from the book; `NONE` when it was given. Not in payloads from before 2024.
             */
            priceMatch?: components["schemas"]["PriceMatch"] | "NONE" | OtherString;
            /**
             * What self-trade prevention was asked to do. Not in payloads from before 2024.
             */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * The `modifyId` that a modification was sent with. Only in its answer, and only when one was sent.
             * Format: int64
             */
            modifyId?: Id;
            /**
             * When the order last changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * `BUY` opens or adds to a long, or reduces a short; `SELL` the other way round.
         * @enum {string}
         */
        OrderSide: "BUY" | "SELL";
        /**
         * Where an order stands. `NEW`: open, nothing filled. `PARTIALLY_FILLED`: open. `FILLED`: done. `CANCELED`: taken back, perhaps after a partial fill. `EXPIRED`: ended by its time in force or by the exchange. `EXPIRED_IN_MATCH`: ended by self-trade prevention.
         * @enum {string}
         */
        OrderStatus: "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "EXPIRED" | "EXPIRED_IN_MATCH";
        /**
         * The types that plain orders have. `LIMIT`: at `price` or better. `MARKET`: at once, at what the book offers within the market take bound. Stops, take-profits and trailing stops are algo orders. STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET left plain orders for newAlgoOrder with COIN-M's move of 2026-06-30; older orders still show them.
         * @enum {string}
         */
        OrderType: "LIMIT" | "MARKET";
        /**
         * Confirms that the orders of one contract were cancelled. It neither names nor counts them.
         */
        OrdersCanceled: {
            /**
             * 200; in quotes in older payloads.
             */
            code: number | string;
            /**
             * The outcome in words.
             */
            msg: string;
        };
        /**
         * The leverage brackets of one pair.
         */
        PairBrackets: {
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * The steps, smallest positions first.
             */
            brackets: components["schemas"]["LeverageBracket"][];
        };
        /**
         * How far from the mark price a limit price may be.
         */
        PercentPriceFilter: {
            /**
             * Tells this rule from the others.
             * @constant
             */
            filterType: "PERCENT_PRICE";
            /**
             * A buy's price is at most mark price times this, else -4016.
             * Format: decimal
             */
            multiplierUp: Decimal;
            /**
             * A sell's price is at least mark price times this, else -4024.
             * Format: decimal
             */
            multiplierDown: Decimal;
            /**
             * Decimals of the two factors; "4" in quotes, in older payloads a bare 4.
             */
            multiplierDecimal: string | number;
        };
        /**
         * One change of an isolated position's margin.
         */
        PositionMarginChange: {
            /**
             * How much was moved, in `asset`.
             * Format: decimal
             */
            amount: Decimal;
            /**
             * The margin asset, such as `BTC`.
             */
            asset: string;
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * When it was moved.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * 1: added; 2: taken back.
             */
            type: number;
            /**
             * The position that it was moved to or from.
             */
            positionSide: components["schemas"]["PositionSide"];
        };
        /**
         * Confirms one change of an isolated position's margin. It does not say how much margin the position has now.
         */
        PositionMarginChanged: {
            /**
             * How much was moved, in the margin asset. A bare JSON number.
             * Format: decimal
             */
            amount: Decimal;
            /**
             * 200 when the margin was moved.
             */
            code: number;
            /**
             * The outcome in words.
             */
            msg: string;
            /**
             * 1: margin was added; 2: margin was taken back.
             */
            type: number;
        };
        /**
         * How a position is backed, as position reads spell it. Requests spell it `ISOLATED` and `CROSSED`.
         * @enum {string}
         */
        PositionMarginType: "isolated" | "cross";
        /**
         * The account's position mode.
         */
        PositionMode: {
            /**
             * `true`: hedge mode, a long and a short position per symbol. `false`: one-way mode, one net position.
             */
            dualSidePosition: boolean;
        };
        /**
         * Shares of long and short positions at one step.
         */
        PositionRatio: {
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * Long positions per short position.
             * Format: decimal
             */
            longShortRatio: Decimal;
            /**
             * Share of long positions, as a fraction.
             * Format: decimal
             */
            longPosition: Decimal;
            /**
             * Share of short positions, as a fraction.
             * Format: decimal
             */
            shortPosition: Decimal;
            /**
             * End of the step.
             * Format: unix-ms
             */
            timestamp: UnixMs;
        };
        /**
         * One position, or the empty place of one: without a position every amount is zero, while leverage and margin type are the contract's settings.
         */
        PositionRisk: {
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * Size in contracts. Negative for a short, also under `positionSide` SHORT.
             * Format: decimal
             */
            positionAmt: Decimal;
            /**
             * Average price of opening, in US dollars; "0.0" without a position.
             * Format: decimal
             */
            entryPrice: Decimal;
            /**
             * Price at which closing would neither gain nor lose, fees counted. Not in payloads from before 2023.
             * Format: decimal
             */
            breakEvenPrice?: Decimal;
            /**
             * Mark price; zero where there is no position.
             * Format: decimal
             */
            markPrice: Decimal;
            /**
             * Profit if closed at the mark price, in the margin asset; negative for a loss.
             * Format: decimal
             */
            unRealizedProfit: Decimal;
            /**
             * Mark price at which the position is liquidated; "0" when there is none.
             * Format: decimal
             */
            liquidationPrice: Decimal;
            /**
             * Initial leverage as a whole number in quotes; "0" on contracts long delivered.
             * Format: decimal
             */
            leverage: Decimal;
            /**
             * Largest position at this leverage, in the unit of the leverage bracket (base asset). Contracts long delivered show the largest 64-bit number.
             * Format: decimal
             */
            maxQty: Decimal;
            /**
             * `isolated` or `cross`: lower case, and not spelt as in requests (`CROSSED`).
             */
            marginType: components["schemas"]["PositionMarginType"];
            /**
             * Margin of the isolated position with its unrealised profit, in the margin asset; zero when crossed.
             * Format: decimal
             */
            isolatedMargin: Decimal;
            /**
             * Margin of the isolated position without its unrealised profit; zero when crossed.
             * Format: decimal
             */
            isolatedWallet?: Decimal;
            /**
             * Whether margin is added by itself when the isolated position runs short. In quotes.
             */
            isAutoAddMargin: components["schemas"]["TrueOrFalse"];
            /**
             * `BOTH` in one-way mode; `LONG` or `SHORT` in hedge mode, where `BOTH` stays empty.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Value of the position in the base asset at the mark price; negative for a short.
             * Format: decimal
             */
            notionalValue?: Decimal;
            /**
             * When the position last changed; 0 when it never did.
             * Format: unix-ms
             */
            updateTime?: UnixMs;
        };
        /**
         * Which position an order or a change belongs to. One-way mode knows only `BOTH`: one position per symbol, long or short by its sign. Hedge mode keeps two per symbol, `LONG` and `SHORT`, and `BOTH` is refused there (-4061).
         * @enum {string}
         */
        PositionSide: "BOTH" | "LONG" | "SHORT";
        /**
         * Bounds and step of prices.
         */
        PriceFilter: {
            /**
             * Tells this rule from the others.
             * @constant
             */
            filterType: "PRICE_FILTER";
            /**
             * Lowest price; below gives -4013.
             * Format: decimal
             */
            minPrice: Decimal;
            /**
             * Highest price; above gives -4002.
             * Format: decimal
             */
            maxPrice: Decimal;
            /**
             * Prices are multiples of it, else -4014.
             * Format: decimal
             */
            tickSize: Decimal;
        };
        /**
         * One candle of a price that is not traded, as a list of twelve; places that hold volumes elsewhere mean nothing here.
         */
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
         * Where in the book the price comes from. `OPPONENT`: best price of the other side; `OPPONENT_5`, `_10`, `_20`: its 5th, 10th, 20th level. `QUEUE`: best price of the order's own side; `QUEUE_5`, `_10`, `_20`: its 5th, 10th, 20th level. `OPPONENT_10`: Withdrawn on 2025-10-23. Not taken for placing or changing orders, until the exchange says otherwise; no return is announced. `OPPONENT_20`: Withdrawn on 2025-10-23. Not taken for placing or changing orders, until the exchange says otherwise; no return is announced.
         * @enum {string}
         */
        PriceMatch: "OPPONENT" | "OPPONENT_5" | "OPPONENT_10" | "OPPONENT_20" | "QUEUE" | "QUEUE_5" | "QUEUE_10" | "QUEUE_20";
        /**
         * The last traded price of one contract.
         */
        PriceTicker: {
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * The pair, such as `BTCUSD`; called `pair` elsewhere.
             */
            ps: string;
            /**
             * Price of the last trade.
             * Format: decimal
             */
            price: Decimal;
            /**
             * When it was traded. Not in payloads from before 2022.
             * Format: unix-ms
             */
            time?: UnixMs;
        };
        /**
         * One limit, such as a weight of 2400 per minute.
         */
        RateLimit: {
            /**
             * `REQUEST_WEIGHT` counts per IP, `ORDERS` per account.
             */
            rateLimitType: components["schemas"]["RateLimitType"] | OtherString;
            /**
             * The unit of the window; `intervalNum` says how many.
             */
            interval: components["schemas"]["RateLimitInterval"] | OtherString;
            /**
             * Length of the window in `interval`s.
             */
            intervalNum: number;
            /**
             * How much the window takes.
             */
            limit: number;
        };
        /**
         * Unit of time of a limit.
         * @enum {string}
         */
        RateLimitInterval: "SECOND" | "MINUTE" | "DAY";
        /**
         * `REQUEST_WEIGHT`: weight of calls, per IP. `ORDERS`: orders placed or modified, per account.
         * @enum {string}
         */
        RateLimitType: "REQUEST_WEIGHT" | "ORDERS";
        /**
         * What happens instead of a trade between two orders of the same owner. `NONE`: they trade. `EXPIRE_TAKER`: the incoming order expires. `EXPIRE_MAKER`: the resting one expires. `EXPIRE_BOTH`: both do.
         * @enum {string}
         */
        SelfTradePreventionMode: "NONE" | "EXPIRE_TAKER" | "EXPIRE_BOTH" | "EXPIRE_MAKER";
        /**
         * The exchange's clock.
         */
        ServerTime: {
            /**
             * Milliseconds since 1970 by the exchange's clock.
             * Format: unix-ms
             */
            serverTime: UnixMs;
        };
        /**
         * Length of the steps that statistics come in: m minutes, h hours, d days.
         * @enum {string}
         */
        StatisticsPeriod: "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "12h" | "1d";
        /**
         * The leverage brackets of one contract, as they hold for this account.
         */
        SymbolBrackets: {
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * Factor by which this account's brackets differ from the usual ones; missing where they do not.
             * Format: decimal
             */
            notionalCoef?: Decimal;
            /**
             * The steps, smallest positions first, `notionalCoef` already counted in.
             */
            brackets: components["schemas"]["LeverageBracket"][];
        };
        /**
         * What takers bought and sold on a pair within one step.
         */
        TakerVolume: {
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * The kind of contract that was counted.
             */
            contractType: components["schemas"]["FollowedContractType"] | OtherString;
            /**
             * Contracts that takers bought.
             * Format: decimal
             */
            takerBuyVol: Decimal;
            /**
             * Contracts that takers sold.
             * Format: decimal
             */
            takerSellVol: Decimal;
            /**
             * What they bought, in the base asset.
             * Format: decimal
             */
            takerBuyVolValue: Decimal;
            /**
             * What they sold, in the base asset.
             * Format: decimal
             */
            takerSellVolValue: Decimal;
            /**
             * End of the step.
             * Format: unix-ms
             */
            timestamp: UnixMs;
        };
        /**
         * Statistics of one contract over the last 24 hours.
         */
        Ticker24h: {
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * Last price less the price 24 hours ago.
             * Format: decimal
             */
            priceChange: Decimal;
            /**
             * The same in percent: "1.436" is 1.436 %.
             * Format: decimal
             */
            priceChangePercent: Decimal;
            /**
             * Average price weighted by volume.
             * Format: decimal
             */
            weightedAvgPrice: Decimal;
            /**
             * Price of the last trade.
             * Format: decimal
             */
            lastPrice: Decimal;
            /**
             * Contracts of the last trade.
             * Format: decimal
             */
            lastQty: Decimal;
            /**
             * First price of the window.
             * Format: decimal
             */
            openPrice: Decimal;
            /**
             * Highest price.
             * Format: decimal
             */
            highPrice: Decimal;
            /**
             * Lowest price.
             * Format: decimal
             */
            lowPrice: Decimal;
            /**
             * Contracts traded. There is no `quoteVolume` as on USDⓈ-M.
             * Format: decimal
             */
            volume: Decimal;
            /**
             * What they were worth in the base asset.
             * Format: decimal
             */
            baseVolume: Decimal;
            /**
             * Start of the window.
             * Format: unix-ms
             */
            openTime: UnixMs;
            /**
             * End of the window.
             * Format: unix-ms
             */
            closeTime: UnixMs;
            /**
             * Id of the first trade.
             * Format: int64
             */
            firstId: Id;
            /**
             * Id of the last trade.
             * Format: int64
             */
            lastId: Id;
            /**
             * Number of trades.
             */
            count: number;
        };
        /**
         * How long an order stays. `GTC`: until cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills whole at once or expires. `GTX`: post only, expires if it would take.
         * @enum {string}
         */
        TimeInForce: "GTC" | "IOC" | "FOK" | "GTX";
        /**
         * One trade in the book.
         */
        Trade: {
            /**
             * The trade's id; ascending within the contract.
             * Format: int64
             */
            id: Id;
            /**
             * Price in US dollars.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Contracts.
             * Format: decimal
             */
            qty: Decimal;
            /**
             * What they are worth in the base asset at this price.
             * Format: decimal
             */
            baseQty: Decimal;
            /**
             * When it happened.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * `true`: a sell order took a resting buy; `false`: a buy took a resting sell.
             */
            isBuyerMaker: boolean;
        };
        /**
         * A boolean that travels in quotes.
         * @enum {string}
         */
        TrueOrFalse: "true" | "false";
        /**
         * A boolean that travels in quotes.
         */
        TrueOrFalseInput: BooleanInput;
        /**
         * A kind of filter that this description does not know.
         */
        UnknownFilter: {
            /**
             * The exchange's name of a rule that is not described here.
             */
            filterType: string;
        };
        /**
         * One fill of the account. One order may have many. Amounts in coin are in the pair's base asset; a fee below zero would be income, so a maker rebate shows as a negative commission.
         */
        UserTrade: {
            /**
             * The contract, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * The trade's id; unique within the contract.
             * Format: int64
             */
            id: Id;
            /**
             * The order that was filled.
             * Format: int64
             */
            orderId: Id;
            /**
             * The pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * Whether the account's order bought or sold.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * Price in US dollars.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Contracts.
             * Format: decimal
             */
            qty: Decimal;
            /**
             * Profit that the fill realised by closing, in the margin asset; "0" when it opened.
             * Format: decimal
             */
            realizedPnl: Decimal;
            /**
             * The coin that profit is paid in.
             */
            marginAsset: string;
            /**
             * What the contracts are worth in the base asset at this price.
             * Format: decimal
             */
            baseQty: Decimal;
            /**
             * What they are worth in US dollars. Since 2026-08.
             * Format: decimal
             */
            quoteQty?: Decimal;
            /**
             * Fee paid; negative for a rebate.
             * Format: decimal
             */
            commission: Decimal;
            /**
             * The coin that the fee was paid in.
             */
            commissionAsset: string;
            /**
             * When it happened.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * The position that the fill changed.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Whether the account bought.
             */
            buyer: boolean;
            /**
             * Whether its order was the resting one.
             */
            maker: boolean;
        };
        /**
         * Which price sets off a trigger: `MARK_PRICE` the mark price, `CONTRACT_PRICE` the last trade.
         * @enum {string}
         */
        WorkingType: "MARK_PRICE" | "CONTRACT_PRICE";
    };
    responses: {
        /**
         * The exchange refused the call, or could not tell what became of it. `code` names the reason; whether a call that changes something was carried out follows from the code and the HTTP status together.
         */
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
            /**
             * The statistics, one entry per step.
             */
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
            /**
             * The statistics, one entry per step.
             */
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
            /**
             * The statistics, one entry per step.
             */
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
            /**
             * The statistics, one entry per step.
             */
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
            /**
             * The statistics, one entry per step.
             */
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
            /**
             * The statistics, one entry per step.
             */
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
            /**
             * The merged trades.
             */
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
            /**
             * The constituents.
             */
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
            /**
             * The candles.
             */
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
            /**
             * The order book.
             */
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
            /**
             * Contracts and limits.
             */
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
            /**
             * The adjusted contracts.
             */
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
            /**
             * The funding rates.
             */
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
            /**
             * The trades.
             */
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
            /**
             * The candles.
             */
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
            /**
             * The candles.
             */
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
            /**
             * The candles.
             */
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
            /**
             * The open interest.
             */
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
            /**
             * The exchange was reached.
             */
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
            /**
             * Prices and funding, one entry per contract.
             */
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
            /**
             * The candles.
             */
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
            /**
             * The statistics, one entry per contract.
             */
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
            /**
             * The best prices, one entry per contract.
             */
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
            /**
             * The prices, one entry per contract.
             */
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
            /**
             * The exchange's time.
             */
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
            /**
             * The latest trades.
             */
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
            /**
             * The places in the queue, one entry per contract.
             */
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
            /**
             * The contract's algo orders are cancelled.
             */
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
            /**
             * The algo order.
             */
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
            query: exact["newAlgoOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The algo order waits for its trigger.
             */
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
            /**
             * The algo order was cancelled.
             */
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
            /**
             * The contract's plain orders are cancelled.
             */
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
            /**
             * The orders.
             */
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
            /**
             * What became of each change.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OrderResult"] | {
                        /**
                         * The reason as a negative number, such as -1121.
                         */
                        code: number;
                        /**
                         * The reason in words; may change without notice, so go by `code`.
                         */
                        msg: string;
                        side: OtherString;
                        positionSide: OtherString;
                    })[];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    placeMultipleOrders: {
        parameters: {
            query: exact["placeMultipleOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * What became of each order.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OrderResult"] | {
                        /**
                         * The reason as a negative number, such as -1121.
                         */
                        code: number;
                        /**
                         * The reason in words; may change without notice, so go by `code`.
                         */
                        msg: string;
                        side: OtherString;
                        positionSide: OtherString;
                    })[];
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
            /**
             * What became of each order.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OrderResult"] | {
                        /**
                         * The reason as a negative number, such as -1121.
                         */
                        code: number;
                        /**
                         * The reason in words; may change without notice, so go by `code`.
                         */
                        msg: string;
                        side: OtherString;
                        positionSide: OtherString;
                    })[];
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
            /**
             * The countdown runs, or was stopped.
             */
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
            /**
             * The orders.
             */
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
            /**
             * The leverage is in force.
             */
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
            /**
             * The margin type was changed.
             */
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
            /**
             * The waiting algo orders.
             */
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
            /**
             * The open order.
             */
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
            /**
             * The open plain orders.
             */
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
            /**
             * The order.
             */
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
            /**
             * The order was changed, or cancelled by the change; `status` says which.
             */
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
            query: exact["newOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The order was taken.
             */
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
            /**
             * The order was cancelled.
             */
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
            /**
             * The changes.
             */
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
            /**
             * The margin was moved.
             */
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
            /**
             * The changes.
             */
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
            /**
             * The positions.
             */
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
            /**
             * The mode in force.
             */
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
            /**
             * The mode was changed, on COIN-M and on USDⓈ-M.
             */
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
            /**
             * The fills.
             */
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
            /**
             * The account.
             */
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
            /**
             * The balances.
             */
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
            /**
             * The rates.
             */
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
            /**
             * The records.
             */
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
            /**
             * The file is being made.
             */
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
            /**
             * How far the file is.
             */
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
            /**
             * The brackets, one entry per pair.
             */
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
            /**
             * The file is being made.
             */
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
            /**
             * How far the file is.
             */
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
            /**
             * The file is being made.
             */
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
            /**
             * How far the file is.
             */
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
            /**
             * The brackets, one entry per contract.
             */
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
            /**
             * The listen key lasts another 60 minutes.
             */
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
            /**
             * The listen key in force.
             */
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
            /**
             * The listen key is no longer in force.
             */
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
export type AlgoTimeInForceExceptGtd = Exclude<components["schemas"]["AlgoTimeInForce"], "GTD">;
export type PositionSideExceptBoth = Exclude<components["schemas"]["PositionSide"], "BOTH">;
export interface ModifyOrderItemFields {
    /**
     * The exchange's id of the order; counts when both ids are given.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * The client order id that the order was placed with.
     */
    origClientOrderId?: string;
    /**
     * The contract that the order is on.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * The side of the order as it was placed; it cannot be changed.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * New total quantity in contracts, what is already filled included.
     * Format: decimal
     * @example 10
     */
    quantity: DecimalInput;
    /**
     * New limit price in US dollars.
     * Format: decimal
     * @example 61000.0
     */
    price: DecimalInput;
    /**
     * A number of your own that the answer and the modify history hand back.
     * Format: int64
     */
    modifyId?: IdInput;
    /**
     * Listed per item by the official connectors; the call's own `recvWindow` is what counts.
     */
    recvWindow?: number;
    /**
     * Listed per item by the official connectors, as required; the call is signed with its own timestamp and nobody has shown this one missed. Give it if the exchange answers -1102.
     * Format: unix-ms
     */
    timestamp?: number;
}
export interface ModifyOrderItemWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface ModifyOrderItemWithOrderId {
    orderId: IdInput;
}
export type ModifyOrderItem = ModifyOrderItemFields & (ModifyOrderItemWithOrigClientOrderId | ModifyOrderItemWithOrderId);
export interface NewOrderItemFields {
    /**
     * The contract, such as `BTCUSD_PERP`. The orders of a batch may be on different ones.
     */
    symbol: string;
    /**
     * `BUY` or `SELL`; with `positionSide` it opens or closes.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * `LONG` or `SHORT` in hedge mode; `BOTH` or nothing in one-way mode.
     */
    positionSide?: components["schemas"]["PositionSide"];
    /**
     * `LIMIT` or `MARKET`. A conditional type belongs to `POST /dapi/v1/algoOrder`; here it gives -4120 for this item alone.
     */
    type: components["schemas"]["OrderType"];
    /**
     * How long a limit order stays; required for `LIMIT`, refused for `MARKET` (-1106).
     */
    timeInForce?: components["schemas"]["TimeInForce"];
    /**
     * Number of contracts, whole; a multiple of the lot size step.
     * Format: decimal
     * @example 10
     */
    quantity: DecimalInput;
    /**
     * Limit price in US dollars, a multiple of the tick size; `LIMIT` without `priceMatch`.
     * Format: decimal
     * @example 61000.0
     */
    price?: DecimalInput;
    /**
     * Takes the limit price from the book instead of `price`. Not `OPPONENT_10` or `OPPONENT_20`, withdrawn on 2025-10-23.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * `true`: the order may only make the position smaller. One-way mode only.
     */
    reduceOnly?: components["schemas"]["TrueOrFalseInput"];
    /**
     * A name of your own, unique among open orders only.
     */
    newClientOrderId?: components["schemas"]["ClientOrderId"];
    /**
     * Whether the item's answer waits for the result (`RESULT`) or not (`ACK`).
     */
    newOrderRespType?: components["schemas"]["OrderResponseType"];
    /**
     * What gives way when two orders of the account would trade with each other. `NONE` is not offered in a batch. Since the move of 2026-06-30 the account's setting is that of USDⓈ-M.
     * @default EXPIRE_MAKER
     * @enum {string}
     */
    selfTradePreventionMode?: "EXPIRE_TAKER" | "EXPIRE_MAKER" | "EXPIRE_BOTH";
}
/**
 * Market order.
 */
export interface NewOrderItemMarket extends Omit<NewOrderItemFields, "timeInForce" | "price" | "priceMatch"> {
    type: "MARKET";
}
/**
 * Limit order priced by the book.
 */
export interface NewOrderItemLimitPricedByBook extends Omit<NewOrderItemFields, "price"> {
    timeInForce: components["schemas"]["TimeInForce"];
    priceMatch: components["schemas"]["PriceMatch"];
    type: "LIMIT";
}
/**
 * Limit order at a price.
 */
export interface NewOrderItemLimitAtPrice extends Omit<NewOrderItemFields, "priceMatch"> {
    timeInForce: components["schemas"]["TimeInForce"];
    price: DecimalInput;
    type: "LIMIT";
}
/**
 * Hedge mode.
 */
export interface NewOrderItemHedgeMode {
    positionSide: PositionSideExceptBoth;
    reduceOnly?: never;
}
/**
 * One-way mode.
 */
export interface NewOrderItemOneWayMode {
    positionSide?: "BOTH";
}
export type NewOrderItem = (NewOrderItemMarket | NewOrderItemLimitPricedByBook | NewOrderItemLimitAtPrice) & (NewOrderItemHedgeMode | NewOrderItemOneWayMode);
export type NewOrderItemExact = ((NewOrderItemMarket & {
    timeInForce?: never;
    price?: never;
    priceMatch?: never;
}) | (NewOrderItemLimitPricedByBook & {
    price?: never;
}) | (NewOrderItemLimitAtPrice & {
    priceMatch?: never;
})) & (NewOrderItemHedgeMode | NewOrderItemOneWayMode);
export interface Get24hrTickerPriceChangeStatisticsFields {
    /**
     * Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
     * @example BTCUSD_PERP
     */
    symbol?: string;
    /**
     * All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
     * @example BTCUSD
     */
    pair?: string;
}
export interface Get24hrTickerPriceChangeStatisticsWithoutSymbol {
    symbol?: never;
}
export interface Get24hrTickerPriceChangeStatisticsWithoutPair {
    pair?: never;
}
export type Get24hrTickerPriceChangeStatisticsParams = Get24hrTickerPriceChangeStatisticsFields & (Get24hrTickerPriceChangeStatisticsWithoutSymbol | Get24hrTickerPriceChangeStatisticsWithoutPair);
export interface GetSymbolOrderBookTickerFields {
    /**
     * Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
     * @example BTCUSD_PERP
     */
    symbol?: string;
    /**
     * All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
     * @example BTCUSD
     */
    pair?: string;
}
export interface GetSymbolOrderBookTickerWithoutSymbol {
    symbol?: never;
}
export interface GetSymbolOrderBookTickerWithoutPair {
    pair?: never;
}
export type GetSymbolOrderBookTickerParams = GetSymbolOrderBookTickerFields & (GetSymbolOrderBookTickerWithoutSymbol | GetSymbolOrderBookTickerWithoutPair);
export interface GetSymbolPriceTickerFields {
    /**
     * Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
     * @example BTCUSD_PERP
     */
    symbol?: string;
    /**
     * All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
     * @example BTCUSD
     */
    pair?: string;
}
export interface GetSymbolPriceTickerWithoutSymbol {
    symbol?: never;
}
export interface GetSymbolPriceTickerWithoutPair {
    pair?: never;
}
export type GetSymbolPriceTickerParams = GetSymbolPriceTickerFields & (GetSymbolPriceTickerWithoutSymbol | GetSymbolPriceTickerWithoutPair);
export interface QueryAlgoOrderFields {
    /**
     * The exchange's id of the algo order, not that of the order that it places.
     * Format: int64
     * @example 1000000226909486
     */
    algoId?: IdInput;
    /**
     * The id that the algo order was placed with.
     * @example stop-0001
     */
    clientAlgoId?: string;
}
export interface QueryAlgoOrderWithClientAlgoId {
    clientAlgoId: string;
}
export interface QueryAlgoOrderWithAlgoId {
    algoId: IdInput;
}
export type QueryAlgoOrderParams = QueryAlgoOrderFields & (QueryAlgoOrderWithClientAlgoId | QueryAlgoOrderWithAlgoId);
export interface NewAlgoOrderFields {
    /**
     * The kind of algo order; `CONDITIONAL` is the only one.
     */
    algoType: components["schemas"]["AlgoType"];
    /**
     * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * `BUY` or `SELL`. In hedge mode it opens or closes according to `positionSide`: `SELL` with `LONG` reduces the long.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Which position the order belongs to. Hedge mode must name `LONG` or `SHORT`; one-way mode takes `BOTH`, which is also what leaving it out means. The wrong one for the account's mode gives -4061.
     */
    positionSide?: components["schemas"]["PositionSide"];
    /**
     * What the trigger places; it decides which of the other parameters are needed.
     */
    type: components["schemas"]["AlgoOrderType"];
    /**
     * How long the placed order stays. `GTC`, `IOC`, `FOK` and `GTX` are what COIN-M orders take; `GTD` (with `goodTillDate`) and `RPI` are taken over from USDⓈ-M and unproven here.
     */
    timeInForce?: components["schemas"]["AlgoTimeInForce"];
    /**
     * Number of contracts, whole. Needed by every type, but not together with `closePosition`.
     * Format: decimal
     * @example 10
     */
    quantity?: DecimalInput;
    /**
     * Limit price in US dollars of the order that STOP and TAKE_PROFIT place.
     * Format: decimal
     * @example 70100.0
     */
    price?: DecimalInput;
    /**
     * The price, of `workingType`, that triggers the order. All types but the trailing stop need it.
     * Format: decimal
     * @example 70000.0
     */
    triggerPrice?: DecimalInput;
    /**
     * Whether the trigger watches the last trade (`CONTRACT_PRICE`) or the mark price.
     */
    workingType?: components["schemas"]["WorkingType"];
    /**
     * Lets the exchange take the limit price from the order book when the order arrives; for limit orders only, and never together with `price`. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * `true` closes the whole position at the trigger, whatever its size is then; for STOP_MARKET and TAKE_PROFIT_MARKET, without `quantity` and without `reduceOnly`. Elsewhere -4136. One report has it ignored on algo orders: try it before relying on it.
     */
    closePosition?: components["schemas"]["TrueOrFalseInput"];
    /**
     * `true`: the order triggers only while mark and last price are no further apart than the contract's `triggerProtect`.
     */
    priceProtect?: components["schemas"]["TrueOrFalseInput"];
    /**
     * `true`: the placed order may only make the position smaller. One-way mode only, and not beside `closePosition`.
     */
    reduceOnly?: components["schemas"]["TrueOrFalseInput"];
    /**
     * The price at which a trailing stop starts to follow the market; left out, it starts at once.
     * Format: decimal
     * @example 68000.0
     */
    activatePrice?: DecimalInput;
    /**
     * How far in percent the price must turn back from its best for a trailing stop to trigger, 0.1 to 10; "1" is 1 %.
     * Format: decimal
     * @example 1
     */
    callbackRate?: DecimalInput;
    /**
     * A name of your own for the algo order, unique among the waiting ones only; the exchange makes one up when it is left out.
     */
    clientAlgoId?: components["schemas"]["ClientOrderId"];
    /**
     * `ACK` or `RESULT`, as for plain orders; nothing fills before the trigger, so the answers are alike.
     */
    newOrderRespType?: components["schemas"]["OrderResponseType"];
    /**
     * What happens when the placed order would trade with another order of the account; in effect with `IOC`, `GTC` and `GTD`. The exchange lists `NONE` as the default, yet an order placed without it came back with `EXPIRE_MAKER`: send it where it matters.
     */
    selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
    /**
     * When a `GTD` order ends, in milliseconds; counted in whole seconds, at least 600 seconds ahead. Needed by `GTD`, not taken otherwise.
     * Format: unix-ms
     */
    goodTillDate?: number;
}
/**
 * Trailing stop.
 */
export interface NewAlgoOrderTrailingStop extends Omit<NewAlgoOrderFields, "triggerPrice" | "price" | "priceMatch" | "closePosition"> {
    quantity: DecimalInput;
    callbackRate: DecimalInput;
    type: "TRAILING_STOP_MARKET";
}
/**
 * Stop or take-profit that closes the whole position.
 */
export interface NewAlgoOrderStopOrTakeProfitClosesWholePosition extends Omit<NewAlgoOrderFields, "quantity" | "reduceOnly" | "price" | "priceMatch" | "activatePrice" | "callbackRate"> {
    triggerPrice: DecimalInput;
    type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
    closePosition: "true" | true;
}
/**
 * Stop or take-profit that places a limit order priced by the book.
 */
export interface NewAlgoOrderStopOrTakeProfitPlacesLimitPricedByBook extends Omit<NewAlgoOrderFields, "price" | "closePosition" | "activatePrice" | "callbackRate"> {
    quantity: DecimalInput;
    triggerPrice: DecimalInput;
    priceMatch: components["schemas"]["PriceMatch"];
    type: "STOP" | "TAKE_PROFIT";
}
/**
 * Stop or take-profit that places a limit order at a price.
 */
export interface NewAlgoOrderStopOrTakeProfitPlacesLimitAtPrice extends Omit<NewAlgoOrderFields, "priceMatch" | "closePosition" | "activatePrice" | "callbackRate"> {
    quantity: DecimalInput;
    triggerPrice: DecimalInput;
    price: DecimalInput;
    type: "STOP" | "TAKE_PROFIT";
}
/**
 * Stop or take-profit that places a market order.
 */
export interface NewAlgoOrderStopOrTakeProfitPlacesMarket extends Omit<NewAlgoOrderFields, "price" | "priceMatch" | "activatePrice" | "callbackRate"> {
    quantity: DecimalInput;
    triggerPrice: DecimalInput;
    type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
    closePosition?: "false" | false;
}
/**
 * Hedge mode, closing the short position.
 */
export interface NewAlgoOrderHedgeModeClosingShortPosition {
    positionSide: "SHORT";
    closePosition: "true" | true;
    side: "BUY";
    reduceOnly?: never;
}
/**
 * Hedge mode, closing the long position.
 */
export interface NewAlgoOrderHedgeModeClosingLongPosition {
    positionSide: "LONG";
    closePosition: "true" | true;
    side: "SELL";
    reduceOnly?: never;
}
/**
 * Hedge mode.
 */
export interface NewAlgoOrderHedgeMode {
    positionSide: PositionSideExceptBoth;
    closePosition?: "false" | false;
    reduceOnly?: never;
}
/**
 * One-way mode.
 */
export interface NewAlgoOrderOneWayMode {
    positionSide?: "BOTH";
}
/**
 * Good till a date.
 */
export interface NewAlgoOrderGoodTillDate {
    goodTillDate: number;
    timeInForce: "GTD";
}
/**
 * Any other time in force.
 */
export interface NewAlgoOrderAnyOtherTimeInForce {
    timeInForce?: AlgoTimeInForceExceptGtd;
    goodTillDate?: never;
}
export type NewAlgoOrderParams = ((NewAlgoOrderTrailingStop | NewAlgoOrderStopOrTakeProfitPlacesLimitPricedByBook | NewAlgoOrderStopOrTakeProfitPlacesLimitAtPrice) & (Omit<NewAlgoOrderHedgeMode, "closePosition"> | NewAlgoOrderOneWayMode) & (NewAlgoOrderGoodTillDate | NewAlgoOrderAnyOtherTimeInForce)) | (NewAlgoOrderStopOrTakeProfitClosesWholePosition & (Omit<NewAlgoOrderHedgeModeClosingShortPosition, "reduceOnly"> | Omit<NewAlgoOrderHedgeModeClosingLongPosition, "reduceOnly"> | NewAlgoOrderOneWayMode) & (NewAlgoOrderGoodTillDate | NewAlgoOrderAnyOtherTimeInForce)) | (NewAlgoOrderStopOrTakeProfitPlacesMarket & (NewAlgoOrderHedgeMode | NewAlgoOrderOneWayMode) & (NewAlgoOrderGoodTillDate | NewAlgoOrderAnyOtherTimeInForce));
export type NewAlgoOrderExact = (((NewAlgoOrderTrailingStop & {
    triggerPrice?: never;
    price?: never;
    priceMatch?: never;
    closePosition?: never;
}) | (NewAlgoOrderStopOrTakeProfitPlacesLimitPricedByBook & {
    price?: never;
    closePosition?: never;
    activatePrice?: never;
    callbackRate?: never;
}) | (NewAlgoOrderStopOrTakeProfitPlacesLimitAtPrice & {
    priceMatch?: never;
    closePosition?: never;
    activatePrice?: never;
    callbackRate?: never;
})) & (Omit<NewAlgoOrderHedgeMode, "closePosition"> | NewAlgoOrderOneWayMode) & (NewAlgoOrderGoodTillDate | NewAlgoOrderAnyOtherTimeInForce)) | ((NewAlgoOrderStopOrTakeProfitClosesWholePosition & {
    quantity?: never;
    reduceOnly?: never;
    price?: never;
    priceMatch?: never;
    activatePrice?: never;
    callbackRate?: never;
}) & (Omit<NewAlgoOrderHedgeModeClosingShortPosition, "reduceOnly"> | Omit<NewAlgoOrderHedgeModeClosingLongPosition, "reduceOnly"> | NewAlgoOrderOneWayMode) & (NewAlgoOrderGoodTillDate | NewAlgoOrderAnyOtherTimeInForce)) | ((NewAlgoOrderStopOrTakeProfitPlacesMarket & {
    price?: never;
    priceMatch?: never;
    activatePrice?: never;
    callbackRate?: never;
}) & (NewAlgoOrderHedgeMode | NewAlgoOrderOneWayMode) & (NewAlgoOrderGoodTillDate | NewAlgoOrderAnyOtherTimeInForce));
export interface CancelAlgoOrderFields {
    /**
     * The exchange's id of the algo order, not that of the order that it places.
     * Format: int64
     * @example 1000000226909486
     */
    algoId?: IdInput;
    /**
     * The id that the algo order was placed with.
     * @example stop-0001
     */
    clientAlgoId?: string;
}
export interface CancelAlgoOrderWithClientAlgoId {
    clientAlgoId: string;
}
export interface CancelAlgoOrderWithAlgoId {
    algoId: IdInput;
}
export type CancelAlgoOrderParams = CancelAlgoOrderFields & (CancelAlgoOrderWithClientAlgoId | CancelAlgoOrderWithAlgoId);
export interface GetAllOrdersFields {
    /**
     * Only this contract. This or `pair` must be given.
     */
    symbol?: string;
    /**
     * All contracts on this pair. Not together with `orderId`.
     */
    pair?: string;
    /**
     * Orders from this id on, this one included.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * Only what happened at or after this time, in milliseconds since 1970.
     * Format: unix-ms
     */
    startTime?: number;
    /**
     * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
     * Format: unix-ms
     */
    endTime?: number;
    /**
     * At most this many orders.
     * @default 50
     */
    limit?: number;
}
export interface GetAllOrdersWithPair {
    pair: string;
}
export interface GetAllOrdersWithSymbol {
    symbol: string;
}
export interface GetAllOrdersWithoutPair {
    pair?: never;
}
export interface GetAllOrdersWithoutOrderId {
    orderId?: never;
}
export type GetAllOrdersParams = GetAllOrdersFields & (GetAllOrdersWithPair | GetAllOrdersWithSymbol) & (GetAllOrdersWithoutPair | GetAllOrdersWithoutOrderId);
export interface CancelMultipleOrdersFields {
    /**
     * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * One to ten ids that the exchange gave.
     */
    orderIdList?: IdInput[];
    /**
     * One to ten client order ids.
     */
    origClientOrderIdList?: string[];
}
export interface CancelMultipleOrdersWithOrigClientOrderIdList {
    origClientOrderIdList: string[];
}
export interface CancelMultipleOrdersWithOrderIdList {
    orderIdList: IdInput[];
}
export type CancelMultipleOrdersParams = CancelMultipleOrdersFields & (CancelMultipleOrdersWithOrigClientOrderIdList | CancelMultipleOrdersWithOrderIdList);
export interface QueryCurrentOpenOrderFields {
    /**
     * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * The exchange's id of the order. It counts when both ids are given.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * The client order id that the order was placed with. Ids are unique among open orders only: a reused id finds one of the orders that carried it.
     */
    origClientOrderId?: string;
}
export interface QueryCurrentOpenOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface QueryCurrentOpenOrderWithOrderId {
    orderId: IdInput;
}
export type QueryCurrentOpenOrderParams = QueryCurrentOpenOrderFields & (QueryCurrentOpenOrderWithOrigClientOrderId | QueryCurrentOpenOrderWithOrderId);
export interface QueryOrderFields {
    /**
     * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * The exchange's id of the order. It counts when both ids are given.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * The client order id that the order was placed with. Ids are unique among open orders only: a reused id finds one of the orders that carried it.
     */
    origClientOrderId?: string;
}
export interface QueryOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface QueryOrderWithOrderId {
    orderId: IdInput;
}
export type QueryOrderParams = QueryOrderFields & (QueryOrderWithOrigClientOrderId | QueryOrderWithOrderId);
export interface NewOrderFields {
    /**
     * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * `BUY` or `SELL`. In hedge mode it opens or closes according to `positionSide`: `SELL` with `LONG` reduces the long.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Which position the order belongs to. Hedge mode must name `LONG` or `SHORT`; one-way mode takes `BOTH`, which is also what leaving it out means. The wrong one for the account's mode gives -4061.
     */
    positionSide?: components["schemas"]["PositionSide"];
    /**
     * `LIMIT` or `MARKET`. Conditional types are placed with `POST /dapi/v1/algoOrder`.
     */
    type: components["schemas"]["OrderType"];
    /**
     * How long a limit order stays; required for `LIMIT`, refused for `MARKET` (-1106).
     */
    timeInForce?: components["schemas"]["TimeInForce"];
    /**
     * Number of contracts, whole; a multiple of the lot size step. One contract of BTC is worth 100 US dollars, of the others 10.
     * Format: decimal
     * @example 10
     */
    quantity?: DecimalInput;
    /**
     * Limit price in US dollars, a multiple of the tick size. For `LIMIT` without `priceMatch`.
     * Format: decimal
     * @example 61000.0
     */
    price?: DecimalInput;
    /**
     * Lets the exchange take the limit price from the order book when the order arrives; for limit orders only, and never together with `price`. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * `true`: the order may only make the position smaller, never turn it round. One-way mode only.
     */
    reduceOnly?: components["schemas"]["TrueOrFalseInput"];
    /**
     * A name of your own for the order, unique among the open orders only: once the order is filled or cancelled the same id is taken again. The exchange makes one up when it is left out. A name to look the order up by, no protection against placing twice.
     */
    newClientOrderId?: components["schemas"]["ClientOrderId"];
    /**
     * `ACK` answers once the order is taken, `RESULT` waits for the outcome of orders that end at once.
     */
    newOrderRespType?: components["schemas"]["OrderResponseType"];
    /**
     * What happens when the order would trade with another order of the same account. In effect with `IOC` and `GTC` only. Since the move of 2026-06-30 the account's setting is that of USDⓈ-M.
     */
    selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
}
/**
 * Market order.
 */
export interface NewOrderMarket extends Omit<NewOrderFields, "timeInForce" | "price" | "priceMatch"> {
    quantity: DecimalInput;
    type: "MARKET";
}
/**
 * Limit order priced by the book.
 */
export interface NewOrderLimitPricedByBook extends Omit<NewOrderFields, "price"> {
    timeInForce: components["schemas"]["TimeInForce"];
    quantity: DecimalInput;
    priceMatch: components["schemas"]["PriceMatch"];
    type: "LIMIT";
}
/**
 * Limit order at a price.
 */
export interface NewOrderLimitAtPrice extends Omit<NewOrderFields, "priceMatch"> {
    timeInForce: components["schemas"]["TimeInForce"];
    quantity: DecimalInput;
    price: DecimalInput;
    type: "LIMIT";
}
/**
 * Hedge mode.
 */
export interface NewOrderHedgeMode {
    positionSide: PositionSideExceptBoth;
    reduceOnly?: never;
}
/**
 * One-way mode.
 */
export interface NewOrderOneWayMode {
    positionSide?: "BOTH";
}
export type NewOrderParams = (NewOrderMarket | NewOrderLimitPricedByBook | NewOrderLimitAtPrice) & (NewOrderHedgeMode | NewOrderOneWayMode);
export type NewOrderExact = ((NewOrderMarket & {
    timeInForce?: never;
    price?: never;
    priceMatch?: never;
}) | (NewOrderLimitPricedByBook & {
    price?: never;
}) | (NewOrderLimitAtPrice & {
    priceMatch?: never;
})) & (NewOrderHedgeMode | NewOrderOneWayMode);
export interface ModifyOrderFields {
    /**
     * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * The side of the order as it was placed; it cannot be changed.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * The exchange's id of the order. It counts when both ids are given.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * The client order id that the order was placed with. Ids are unique among open orders only: a reused id finds one of the orders that carried it.
     */
    origClientOrderId?: string;
    /**
     * New total quantity in contracts, what is already filled included.
     * Format: decimal
     * @example 10
     */
    quantity: DecimalInput;
    /**
     * New limit price in US dollars.
     * Format: decimal
     * @example 61000.0
     */
    price: DecimalInput;
    /**
     * Still listed by the exchange, with no use left: it may not stand beside `price`, and `price` must be sent.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * A number of your own for this change; the answer and the modify history hand it back.
     * Format: int64
     */
    modifyId?: IdInput;
}
export interface ModifyOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface ModifyOrderWithOrderId {
    orderId: IdInput;
}
export interface ModifyOrderWithoutPrice {
    price?: never;
}
export interface ModifyOrderWithoutPriceMatch {
    priceMatch?: never;
}
export type ModifyOrderParams = ModifyOrderFields & (ModifyOrderWithOrigClientOrderId | ModifyOrderWithOrderId) & (ModifyOrderWithoutPrice | ModifyOrderWithoutPriceMatch);
export interface CancelOrderFields {
    /**
     * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * The exchange's id of the order. It counts when both ids are given.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * The client order id that the order was placed with. Ids are unique among open orders only: a reused id finds one of the orders that carried it.
     */
    origClientOrderId?: string;
}
export interface CancelOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface CancelOrderWithOrderId {
    orderId: IdInput;
}
export type CancelOrderParams = CancelOrderFields & (CancelOrderWithOrigClientOrderId | CancelOrderWithOrderId);
export interface GetOrderModifyHistoryFields {
    /**
     * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * The exchange's id of the order. It counts when both ids are given.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * The client order id that the order was placed with. Ids are unique among open orders only: a reused id finds one of the orders that carried it.
     */
    origClientOrderId?: string;
    /**
     * Only what happened at or after this time, in milliseconds since 1970.
     * Format: unix-ms
     */
    startTime?: number;
    /**
     * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
     * Format: unix-ms
     */
    endTime?: number;
    /**
     * At most this many changes.
     * @default 50
     */
    limit?: number;
}
export interface GetOrderModifyHistoryWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface GetOrderModifyHistoryWithOrderId {
    orderId: IdInput;
}
export type GetOrderModifyHistoryParams = GetOrderModifyHistoryFields & (GetOrderModifyHistoryWithOrigClientOrderId | GetOrderModifyHistoryWithOrderId);
export interface GetPositionInformationFields {
    /**
     * Only contracts that are margined in this coin, such as `BTC`. Not together with `pair`.
     * @example BTC
     */
    marginAsset?: string;
    /**
     * All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
     * @example BTCUSD
     */
    pair?: string;
}
export interface GetPositionInformationWithoutMarginAsset {
    marginAsset?: never;
}
export interface GetPositionInformationWithoutPair {
    pair?: never;
}
export type GetPositionInformationParams = GetPositionInformationFields & (GetPositionInformationWithoutMarginAsset | GetPositionInformationWithoutPair);
export interface GetAccountTradeListFields {
    /**
     * Only this contract. Not together with `pair`.
     */
    symbol?: string;
    /**
     * All contracts on this pair. Not together with `symbol`, `orderId` or `fromId`.
     */
    pair?: string;
    /**
     * Only the fills of this order; with `symbol`.
     */
    orderId?: string;
    /**
     * Only what happened at or after this time, in milliseconds since 1970.
     * Format: unix-ms
     */
    startTime?: number;
    /**
     * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
     * Format: unix-ms
     */
    endTime?: number;
    /**
     * Fills from this trade id on, this one included; with `symbol`, and without times.
     * Format: int64
     */
    fromId?: IdInput;
    /**
     * At most this many fills.
     * @default 50
     */
    limit?: number;
}
export interface GetAccountTradeListWithPair {
    pair: string;
    symbol?: never;
}
export interface GetAccountTradeListWithSymbol {
    symbol: string;
    pair?: never;
}
export interface GetAccountTradeListWithoutPair {
    pair?: never;
}
export interface GetAccountTradeListWithoutFromId {
    fromId?: never;
}
export interface GetAccountTradeListWithoutOrderId {
    orderId?: never;
}
export interface GetAccountTradeListWithoutStartTime {
    startTime?: never;
}
export interface GetAccountTradeListWithoutEndTime {
    endTime?: never;
}
export type GetAccountTradeListParams = GetAccountTradeListFields & (GetAccountTradeListWithPair | GetAccountTradeListWithSymbol) & (GetAccountTradeListWithoutPair | GetAccountTradeListWithoutFromId) & (GetAccountTradeListWithoutPair | GetAccountTradeListWithoutOrderId) & (GetAccountTradeListWithoutFromId | GetAccountTradeListWithoutStartTime) & (GetAccountTradeListWithoutFromId | GetAccountTradeListWithoutEndTime);
export interface params {
    getBasis: {
        /**
         * The pair, such as `BTCUSD`; these statistics go by pair, not by contract.
         */
        pair: string;
        /**
         * Which contract of the pair.
         */
        contractType: components["schemas"]["FollowedContractType"];
        /**
         * Length of one step.
         */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * At most this many steps.
         * @default 30
         */
        limit?: number;
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
    };
    getLongShortRatio: {
        /**
         * The pair, such as `BTCUSD`; these statistics go by pair, not by contract.
         */
        pair: string;
        /**
         * Only this kind of contract; all of the pair when left out.
         */
        contractType?: components["schemas"]["FollowedContractType"];
        /**
         * Length of one step.
         */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * At most this many steps.
         * @default 30
         */
        limit?: number;
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
    };
    getOpenInterestStatistics: {
        /**
         * The pair, such as `BTCUSD`; these statistics go by pair, not by contract.
         */
        pair: string;
        /**
         * Only this kind of contract; all of the pair when left out.
         */
        contractType?: components["schemas"]["FollowedContractType"];
        /**
         * Length of one step.
         */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * At most this many steps.
         * @default 30
         */
        limit?: number;
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
    };
    getTakerBuySellVolume: {
        /**
         * The pair, such as `BTCUSD`; these statistics go by pair, not by contract.
         */
        pair: string;
        /**
         * Which contract of the pair; `ALL` for all of them.
         * @enum {string}
         */
        contractType: "ALL" | "PERPETUAL" | "CURRENT_QUARTER" | "NEXT_QUARTER";
        /**
         * Length of one step.
         */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * At most this many steps.
         * @default 30
         */
        limit?: number;
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
    };
    getTopTraderLongShortAccountRatio: {
        /**
         * The pair, such as `BTCUSD`; these statistics go by pair, not by contract.
         */
        pair: string;
        /**
         * Only this kind of contract; all of the pair when left out.
         */
        contractType?: components["schemas"]["FollowedContractType"];
        /**
         * Length of one step.
         */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * At most this many steps.
         * @default 30
         */
        limit?: number;
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
    };
    getTopTraderLongShortPositionRatio: {
        /**
         * The pair, such as `BTCUSD`; these statistics go by pair, not by contract.
         */
        pair: string;
        /**
         * Only this kind of contract; all of the pair when left out.
         */
        contractType?: components["schemas"]["FollowedContractType"];
        /**
         * Length of one step.
         */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * At most this many steps.
         * @default 30
         */
        limit?: number;
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
    };
    getCompressedAggregateTradesList: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * The first entry to return, by its `a`.
         * Format: int64
         */
        fromId?: IdInput;
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * At most this many entries.
         * @default 500
         */
        limit?: number;
    };
    queryIndexPriceConstituents: {
        /**
         * The pair, such as `BTCUSD`; not a contract.
         * @example BTCUSD
         */
        symbol: string;
    };
    getContinuousContractKlineCandlestickData: {
        /**
         * A pair of COIN-M (`BTCUSD`) or, since 2026-06-30, of USDⓈ-M (`BTCUSDT`).
         */
        pair: string;
        /**
         * Which contract of the pair to follow.
         */
        contractType: components["schemas"]["FollowedContractType"];
        /**
         * Length of the candles; others than the listed ones give -1120.
         */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * At most this many candles; more of them weigh more.
         * @default 500
         */
        limit?: number;
    };
    getOrderBook: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * How many levels of each side.
         * @default 500
         * @enum {integer}
         */
        limit?: 5 | 10 | 20 | 50 | 100 | 500 | 1000;
    };
    getExchangeInformation: Record<string, never>;
    getFundingRateInfo: Record<string, never>;
    getFundingRateHistoryOfPerpetualFutures: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * At most this many rates.
         * @default 100
         */
        limit?: number;
    };
    getOldTradesLookup: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * At most this many trades.
         * @default 100
         */
        limit?: number;
        /**
         * The first trade to return; the latest trades when left out.
         * Format: int64
         */
        fromId?: IdInput;
    };
    getIndexPriceKlineCandlestickData: {
        /**
         * A pair of COIN-M (`BTCUSD`) or, since 2026-06-30, of USDⓈ-M (`BTCUSDT`).
         */
        pair: string;
        /**
         * Length of the candles; others than the listed ones give -1120.
         */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * At most this many candles; more of them weigh more.
         * @default 500
         */
        limit?: number;
    };
    getKlineCandlestickData: {
        /**
         * A contract of COIN-M (`BTCUSD_PERP`) or, since 2026-06-30, of USDⓈ-M (`BTCUSDT`).
         */
        symbol: string;
        /**
         * Length of the candles; others than the listed ones give -1120.
         */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * At most this many candles; more of them weigh more.
         * @default 500
         */
        limit?: number;
    };
    getMarkPriceKlineCandlestickData: {
        /**
         * A contract of COIN-M (`BTCUSD_PERP`) or, since 2026-06-30, of USDⓈ-M (`BTCUSDT`).
         */
        symbol: string;
        /**
         * Length of the candles; others than the listed ones give -1120.
         */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * At most this many candles; more of them weigh more.
         * @default 500
         */
        limit?: number;
    };
    getOpenInterest: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
    };
    testConnectivity: Record<string, never>;
    getIndexPriceAndMarkPrice: {
        /**
         * Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
        /**
         * All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
         * @example BTCUSD
         */
        pair?: string;
    };
    getPremiumIndexKlineData: {
        /**
         * A contract of COIN-M (`BTCUSD_PERP`) or, since 2026-06-30, of USDⓈ-M (`BTCUSDT`).
         */
        symbol: string;
        /**
         * Length of the candles; others than the listed ones give -1120.
         */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * At most this many candles; more of them weigh more.
         * @default 500
         */
        limit?: number;
    };
    get24hrTickerPriceChangeStatistics: Get24hrTickerPriceChangeStatisticsParams;
    getSymbolOrderBookTicker: GetSymbolOrderBookTickerParams;
    getSymbolPriceTicker: GetSymbolPriceTickerParams;
    checkServerTime: Record<string, never>;
    getRecentTradesList: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * At most this many trades.
         * @default 500
         */
        limit?: number;
    };
    getPositionAdlQuantileEstimation: {
        /**
         * Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
    };
    cancelAllAlgoOpenOrders: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
    };
    queryAlgoOrder: QueryAlgoOrderParams;
    newAlgoOrder: NewAlgoOrderParams;
    cancelAlgoOrder: CancelAlgoOrderParams;
    cancelAllOpenOrders: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
    };
    getAllOrders: GetAllOrdersParams;
    placeMultipleOrders: {
        /**
         * One to five orders, on the same contract or different ones.
         */
        batchOrders: components["schemas"]["NewOrderItem"][];
    };
    modifyMultipleOrders: {
        /**
         * One to five changes.
         */
        batchOrders: components["schemas"]["ModifyOrderItem"][];
    };
    cancelMultipleOrders: CancelMultipleOrdersParams;
    autoCancelAllOpenOrders: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * Milliseconds until the orders are cancelled; 0 stops the countdown. Leave room for delays of the network.
         * @example 60000
         */
        countdownTime: number;
    };
    getUsersForceOrders: {
        /**
         * Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
        /**
         * Only liquidations, or only auto-deleveraging.
         */
        autoCloseType?: components["schemas"]["AutoCloseType"];
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * At most this many orders, up to 100.
         * @default 50
         */
        limit?: number;
    };
    changeInitialLeverage: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * Initial leverage as a whole number; how high it may go depends on the contract's brackets and the account.
         * @example 20
         */
        leverage: number;
    };
    changeMarginType: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * `ISOLATED` limits the loss to the margin set aside for this contract; `CROSSED` puts the whole balance of its margin asset behind it.
         */
        marginType: components["schemas"]["MarginType"];
    };
    getCurrentAllAlgoOpenOrders: {
        /**
         * Only this kind of algo order; `CONDITIONAL` is the only one.
         */
        algoType?: components["schemas"]["AlgoType"];
        /**
         * Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
        /**
         * Only the algo order with this id.
         * Format: int64
         */
        algoId?: IdInput;
    };
    queryCurrentOpenOrder: QueryCurrentOpenOrderParams;
    getCurrentAllOpenOrders: {
        /**
         * Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
        /**
         * All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
         * @example BTCUSD
         */
        pair?: string;
    };
    queryOrder: QueryOrderParams;
    newOrder: NewOrderParams;
    modifyOrder: ModifyOrderParams;
    cancelOrder: CancelOrderParams;
    getOrderModifyHistory: GetOrderModifyHistoryParams;
    modifyIsolatedPositionMargin: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * How much to move, in the contract's margin asset (BTC for `BTCUSD_PERP`), above zero; `type` gives the direction.
         * Format: decimal
         * @example 0.0025
         */
        amount: DecimalInput;
        /**
         * `1` adds margin to the position, `2` takes margin back from it.
         * @enum {integer}
         */
        type: 1 | 2;
        /**
         * Which position. `LONG` or `SHORT` must be given in hedge mode; one-way mode takes `BOTH` or nothing.
         */
        positionSide?: components["schemas"]["PositionSide"];
    };
    getPositionMarginChangeHistory: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * Only additions (`1`), or only what was taken back (`2`); both when left out.
         * @enum {integer}
         */
        type?: 1 | 2;
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * At most this many changes.
         * @default 50
         */
        limit?: number;
    };
    getPositionInformation: GetPositionInformationParams;
    getCurrentPositionMode: Record<string, never>;
    changePositionMode: {
        /**
         * `true` for hedge mode (a long and a short per contract), `false` for one-way mode (one position per contract).
         */
        dualSidePosition: components["schemas"]["TrueOrFalseInput"];
    };
    getAccountTradeList: GetAccountTradeListParams;
    getAccountInformation: Record<string, never>;
    getFuturesAccountBalance: Record<string, never>;
    getUserCommissionRate: {
        /**
         * The contract: pair, underscore, then `PERP` or the delivery date as yymmdd, such as `BTCUSD_PERP` or `BTCUSD_261225`. A pair alone (`BTCUSD`) is no contract and is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
    };
    getIncomeHistory: {
        /**
         * Only this contract; transfers belong to none.
         */
        symbol?: string;
        /**
         * Only this kind of record; all kinds when left out.
         */
        incomeType?: components["schemas"]["IncomeType"];
        /**
         * Only what happened at or after this time, in milliseconds since 1970.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Only what happened at or before this time, in milliseconds since 1970. Before `startTime` gives -1023.
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * Which page of the result, from 1.
         */
        page?: number;
        /**
         * At most this many records per page.
         * @default 100
         */
        limit?: number;
    };
    getDownloadIdForFuturesTransactionHistory: {
        /**
         * Start of the records, in milliseconds since 1970.
         * Format: unix-ms
         * @example 1788220800000
         */
        startTime: number;
        /**
         * End of the records, in milliseconds since 1970; at most a year after the start.
         * Format: unix-ms
         * @example 1790812800000
         */
        endTime: number;
    };
    getFuturesTransactionHistoryDownloadLinkById: {
        /**
         * The id that ordering the file answered.
         * @example 546975389218332672
         */
        downloadId: string;
    };
    getNotionalBracketForPair: {
        /**
         * All contracts on this pair, such as `BTCUSD` for `BTCUSD_PERP` and the BTC deliveries; unknown ones give -4087.
         * @example BTCUSD
         */
        pair?: string;
    };
    getDownloadIdForFuturesOrderHistory: {
        /**
         * Start of the records, in milliseconds since 1970.
         * Format: unix-ms
         * @example 1788220800000
         */
        startTime: number;
        /**
         * End of the records, in milliseconds since 1970; at most a year after the start.
         * Format: unix-ms
         * @example 1790812800000
         */
        endTime: number;
    };
    getFuturesOrderHistoryDownloadLinkById: {
        /**
         * The id that ordering the file answered.
         * @example 546975389218332672
         */
        downloadId: string;
    };
    getDownloadIdForFuturesTradeHistory: {
        /**
         * Start of the records, in milliseconds since 1970.
         * Format: unix-ms
         * @example 1788220800000
         */
        startTime: number;
        /**
         * End of the records, in milliseconds since 1970; at most a year after the start.
         * Format: unix-ms
         * @example 1790812800000
         */
        endTime: number;
    };
    getFuturesTradeDownloadLinkById: {
        /**
         * The id that ordering the file answered.
         * @example 546975389218332672
         */
        downloadId: string;
    };
    getNotionalBracketForSymbol: {
        /**
         * Only this contract, such as `BTCUSD_PERP`; every contract when left out. Unknown ones give -1121.
         * @example BTCUSD_PERP
         */
        symbol?: string;
    };
    startUserDataStream: Record<string, never>;
    keepaliveUserDataStream: Record<string, never>;
    closeUserDataStream: Record<string, never>;
}
export interface exact {
    newAlgoOrder: NewAlgoOrderExact;
    placeMultipleOrders: {
        /**
         * One to five orders, on the same contract or different ones.
         */
        batchOrders: NewOrderItemExact[];
    };
    newOrder: NewOrderExact;
}
