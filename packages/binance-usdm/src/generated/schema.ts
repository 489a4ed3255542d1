// Generated from specs/binance-usdm. Do not edit.

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
    "/fapi/v1/aggTrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List market trades, those of one taker order at one price taken together. */
        get: operations["getCompressedAggregateTradesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/assetIndex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what margin assets count for in multi-assets mode. */
        get: operations["getMultiAssetsModeAssetIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/constituents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the markets that the index price of a contract is made of. */
        get: operations["queryIndexPriceConstituents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/continuousKlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List candles of whichever contract of a pair is the perpetual, the current or the next quarter. */
        get: operations["getContinuousContractKlineCandlestickData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/depth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the order book of a contract. */
        get: operations["getOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/exchangeInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the limits and every contract with its trading rules. */
        get: operations["getExchangeInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/fundingInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the contracts whose funding terms differ from the usual ones. */
        get: operations["getFundingRateInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/fundingRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the fundings of one contract, or of all. */
        get: operations["getFundingRateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/historicalTrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List older trades of the market, by trade id. */
        get: operations["getOldTradesLookup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/indexInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what composite index contracts are made of. */
        get: operations["getCompositeIndexSymbolInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/indexPriceKlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List candles of the index price of a pair. */
        get: operations["getIndexPriceKlineCandlestickData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/insuranceBalance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the insurance funds and what they hold. */
        get: operations["queryInsuranceFundBalanceSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/klines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List candles of one symbol. */
        get: operations["getKlineCandlestickData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/markPriceKlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List candles of the mark price of a contract. */
        get: operations["getMarkPriceKlineCandlestickData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/openInterest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how much of a contract is open now. */
        get: operations["getOpenInterest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See whether the exchange answers. */
        get: operations["testConnectivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/premiumIndex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read mark price, index price and the coming funding rate. */
        get: operations["getMarkPrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/premiumIndexKlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List candles of the premium index of a contract. */
        get: operations["getPremiumIndexKlineData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/rpiDepth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the order book of a contract with RPI orders in it. */
        get: operations["getRpiOrderBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/symbolAdlRisk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how likely auto-deleveraging is on a contract. */
        get: operations["getAdlRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/ticker/24hr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read price change and volume over the last 24 hours. */
        get: operations["get24hrTickerPriceChangeStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/ticker/bookTicker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the best bid and ask. */
        get: operations["getSymbolOrderBookTicker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/ticker/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the price of the last trade.
         * @description See getSymbolPriceTickerV2. Still answered; version 2 is what the docs recommend.
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
    "/fapi/v1/time": {
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
    "/fapi/v1/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the latest trades of the market. */
        get: operations["getRecentTradesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/tradingSchedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read when the markets behind contracts on traditional assets are open.
         * @description Added on 2025-12-11.
         */
        get: operations["getTradingSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v2/ticker/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the price of the last trade. */
        get: operations["getSymbolPriceTickerV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/futures/data/basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List how far a contract stood from its index. */
        get: operations["getBasis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/futures/data/delivery-price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the deliveries of a pair were settled at. */
        get: operations["getQuarterlyContractSettlementPrice"];
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
        /** List the share of all accounts that were long and short. */
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
        /** List how the open interest of a contract developed. */
        get: operations["getOpenInterestStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/futures/data/takerlongshortRatio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what takers bought and sold. */
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
        /** List the share of top accounts that were long and short. */
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
        /** List the share of top accounts' positions that were long and short. */
        get: operations["getTopTraderLongShortPositionRatio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/adlQuantile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read where the account's positions stand in the queue of auto-deleveraging. */
        get: operations["getPositionAdlQuantileEstimation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/algoOpenOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel every algo order of one symbol that waits for its trigger. */
        delete: operations["cancelAllAlgoOpenOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/algoOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one algo order by its id. */
        get: operations["queryAlgoOrder"];
        put?: never;
        /**
         * Place a conditional order - stop, take profit or trailing stop.
         * @description Took over the conditional order types of newOrder on 2025-12-09. Until 2026-06-20 a call had an IP weight of 1 and no order count.
         */
        post: operations["newAlgoOrder"];
        /** Cancel one algo order that waits for its trigger. */
        delete: operations["cancelAlgoOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/allAlgoOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the algo orders of one symbol, waiting and ended ones.
         * @description A parameter `page` was withdrawn on 2026-04-20; page by `algoId` or by time.
         */
        get: operations["queryAllAlgoOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/allOpenOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel every open limit order of one symbol. */
        delete: operations["cancelAllOpenOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/allOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders of any status, oldest first. */
        get: operations["getAllOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/batchOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change price and quantity of up to five open limit orders. */
        put: operations["modifyMultipleOrders"];
        /**
         * Place up to five orders in one call.
         * @description See newAlgoOrder. Conditional order types left on 2025-12-09 and are algo orders since.
         */
        post: operations["placeMultipleOrders"];
        /** Cancel up to ten open orders of one symbol. */
        delete: operations["cancelMultipleOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/countdownCancelAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a symbol's open orders by itself unless the countdown is set anew in time. */
        post: operations["autoCancelAllOpenOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/forceOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders by which the exchange closed the account's positions. */
        get: operations["getUsersForceOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the initial leverage of one symbol. */
        post: operations["changeInitialLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/marginType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a symbol to isolated or crossed margin. */
        post: operations["changeMarginType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/multiAssetsMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read whether the account is in multi-assets mode. */
        get: operations["getCurrentMultiAssetsMode"];
        put?: never;
        /** Switch the whole account between single-asset mode and multi-assets mode. */
        post: operations["changeMultiAssetsMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/openAlgoOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the algo orders of one symbol, or of all, that wait for their trigger. */
        get: operations["getCurrentAllAlgoOpenOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/openOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one order while it is open. */
        get: operations["queryCurrentOpenOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/openOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the open orders of one symbol, or of all. */
        get: operations["getCurrentAllOpenOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one order by its id. */
        get: operations["queryOrder"];
        /** Change price and quantity of an open limit order. */
        put: operations["modifyOrder"];
        /**
         * Place a limit or a market order.
         * @description See newAlgoOrder. Of the order types only LIMIT and MARKET are left; STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET and their parameters went to newAlgoOrder on 2025-12-09.
         */
        post: operations["newOrder"];
        /** Cancel one open order. */
        delete: operations["cancelOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/order/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a new order without placing it. */
        post: operations["testOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/orderAmendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the changes of one order. */
        get: operations["getOrderModifyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/positionMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add margin to an isolated position, or take margin out of it. */
        post: operations["modifyIsolatedPositionMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/positionMargin/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was moved into and out of isolated positions of one symbol. */
        get: operations["getPositionMarginChangeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/positionSide/dual": {
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
         * Switch the whole account between one-way mode and hedge mode.
         * @description Until 2026-06-30 the setting was USDⓈ-M's own; since then it is shared with COIN-M.
         */
        post: operations["changePositionMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/stock/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the agreement that trading contracts on traditional assets needs.
         * @description Added on 2025-12-11.
         */
        post: operations["signFuturesTradFiPerpsContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/userTrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the account's fills on one symbol. */
        get: operations["getAccountTradeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v2/positionRisk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read positions with their leverage and margin type, for every symbol.
         * @description See getPositionInformationV3 or getSymbolConfiguration. Still answered; version 3 came on 2024-07-24.
         */
        get: operations["getPositionInformationV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v3/positionRisk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read positions with their margin, liquidation price and unrealized profit.
         * @description Added on 2024-07-24.
         */
        get: operations["getPositionInformationV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/accountConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the account's modes, permissions and fee tier. */
        get: operations["getFuturesAccountConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/apiTradingStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how the account stands against the exchange's trading rules. */
        get: operations["getFuturesTradingQuantitativeRulesIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/commissionRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what the account pays on one contract. */
        get: operations["getUserCommissionRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/feeBurn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read whether futures fees are paid in BNB. */
        get: operations["getBnbBurnStatus"];
        put?: never;
        /** Choose whether futures fees are paid in BNB. */
        post: operations["toggleBnbBurnOnFuturesTrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/income": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what moved the futures balance - profit, fees, funding, transfers. */
        get: operations["getIncomeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/income/asyn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a file with the account's transaction history. */
        get: operations["getDownloadIdForFuturesTransactionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/income/asyn/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the link to a file with the account's transaction history. */
        get: operations["getFuturesTransactionHistoryDownloadLinkById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/leverageBracket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how much leverage each contract allows at which size. */
        get: operations["getNotionalAndLeverageBrackets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/order/asyn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a file with the account's order history. */
        get: operations["getDownloadIdForFuturesOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/order/asyn/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the link to a file with the account's order history. */
        get: operations["getFuturesOrderHistoryDownloadLinkById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/rateLimit/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the account's own order limits. */
        get: operations["queryUserRateLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/symbolConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the account's leverage and margin type per contract. */
        get: operations["getSymbolConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/trade/asyn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a file with the account's trade history. */
        get: operations["getDownloadIdForFuturesTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/trade/asyn/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the link to a file with the account's trade history. */
        get: operations["getFuturesTradeDownloadLinkById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v2/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account's modes, totals, assets and every symbol.
         * @description See getAccountInformationV3 or getFuturesAccountConfiguration. Still answered; version 3 came on 2024-07-24.
         */
        get: operations["getAccountInformationV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v2/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the futures balance by asset.
         * @description See getFuturesAccountBalanceV3. Still answered; version 3 came on 2024-07-24.
         */
        get: operations["getFuturesAccountBalanceV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v3/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account's totals, its margin assets and its positions.
         * @description Added on 2024-07-24.
         */
        get: operations["getAccountInformationV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v3/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the futures balance by asset.
         * @description Added on 2024-07-24.
         */
        get: operations["getFuturesAccountBalanceV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/convert/acceptQuote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Convert at a quoted price. */
        post: operations["acceptTheOfferedQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/convert/exchangeInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List which assets can be converted into which. */
        get: operations["listAllConvertPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/convert/getQuote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a price to convert one asset into another. */
        post: operations["sendQuoteRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/convert/orderStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what became of a conversion. */
        get: operations["getOrderStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/listenKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep the account's listen key alive for another 60 minutes. */
        put: operations["keepaliveUserDataStream"];
        /** Get the listen key that opens the account's user data stream. */
        post: operations["startUserDataStream"];
        /** Close the account's user data stream and drop its listen key. */
        delete: operations["closeUserDataStream"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fapi/v1/pmAccountInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what a classic Portfolio Margin account can transfer out of futures. */
        get: operations["getClassicPortfolioMarginAccountInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One margin asset. Amounts are in that asset. */
        AccountAssetV2: {
            asset: string;
            /**
             * Format: decimal
             * @description Balance without unrealized profit.
             */
            walletBalance: Decimal;
            /** Format: decimal */
            unrealizedProfit: Decimal;
            /**
             * Format: decimal
             * @description Wallet balance plus unrealized profit.
             */
            marginBalance: Decimal;
            /** Format: decimal */
            maintMargin: Decimal;
            /**
             * Format: decimal
             * @description Needed at current mark prices for positions and open orders.
             */
            initialMargin: Decimal;
            /** Format: decimal */
            positionInitialMargin: Decimal;
            /** Format: decimal */
            openOrderInitialMargin: Decimal;
            /**
             * Format: decimal
             * @description Balance that backs crossed positions.
             */
            crossWalletBalance: Decimal;
            /**
             * Format: decimal
             * @description Unrealized profit of crossed positions.
             */
            crossUnPnl: Decimal;
            /**
             * Format: decimal
             * @description What new orders can use; in multi-assets mode counted over all assets.
             */
            availableBalance: Decimal;
            /** Format: decimal */
            maxWithdrawAmount: Decimal;
            /** @description Whether the asset may serve as margin in multi-assets mode. Not in every older answer. */
            marginAvailable?: boolean;
            /**
             * Format: unix-ms
             * @description Last change of the balance; 0 when it never changed. Not in every older answer.
             */
            updateTime?: UnixMs;
        };
        /** @description One margin asset. Amounts are in that asset. */
        AccountAssetV3: {
            asset: string;
            /**
             * Format: decimal
             * @description Balance without unrealized profit.
             */
            walletBalance: Decimal;
            /** Format: decimal */
            unrealizedProfit: Decimal;
            /**
             * Format: decimal
             * @description Wallet balance plus unrealized profit.
             */
            marginBalance: Decimal;
            /** Format: decimal */
            maintMargin: Decimal;
            /**
             * Format: decimal
             * @description Needed at current mark prices for positions and open orders.
             */
            initialMargin: Decimal;
            /** Format: decimal */
            positionInitialMargin: Decimal;
            /** Format: decimal */
            openOrderInitialMargin: Decimal;
            /**
             * Format: decimal
             * @description Balance that backs crossed positions.
             */
            crossWalletBalance: Decimal;
            /**
             * Format: decimal
             * @description Unrealized profit of crossed positions.
             */
            crossUnPnl: Decimal;
            /**
             * Format: decimal
             * @description What new orders can use; in multi-assets mode counted over all assets.
             */
            availableBalance: Decimal;
            /** Format: decimal */
            maxWithdrawAmount: Decimal;
            /** @description Whether the asset may serve as margin in multi-assets mode. Not in every answer. */
            marginAvailable?: boolean;
            /**
             * Format: unix-ms
             * @description Last change of the balance; 0 when it never changed.
             */
            updateTime: UnixMs;
        };
        /** @description The futures balance of one asset. */
        AccountBalance: {
            /** @description A name of the account that tells nobody who it is. */
            accountAlias: string;
            asset: string;
            /**
             * Format: decimal
             * @description Wallet balance without unrealized profit.
             */
            balance: Decimal;
            /**
             * Format: decimal
             * @description Part that backs crossed positions.
             */
            crossWalletBalance: Decimal;
            /**
             * Format: decimal
             * @description Unrealized profit of crossed positions.
             */
            crossUnPnl: Decimal;
            /**
             * Format: decimal
             * @description What new orders can use; in multi-assets mode counted over all assets.
             */
            availableBalance: Decimal;
            /** Format: decimal */
            maxWithdrawAmount: Decimal;
            /** @description Whether the asset may serve as margin in multi-assets mode. */
            marginAvailable: boolean;
            /**
             * Format: unix-ms
             * @description Last change of the balance; 0 when it never changed.
             */
            updateTime: UnixMs;
        };
        /** @description Modes, permissions and fee tier of the account. */
        AccountConfiguration: {
            /** @description Fee level; 0 for a regular user. */
            feeTier: number;
            canTrade: boolean;
            /** @description Whether assets can be transferred in. */
            canDeposit: boolean;
            /** @description Whether assets can be transferred out. */
            canWithdraw: boolean;
            /** @description `true`: hedge mode. `false`: one-way mode. */
            dualSidePosition: boolean;
            /**
             * Format: unix-ms
             * @description Last change of the configuration; often 0.
             */
            updateTime: UnixMs;
            /** @description `true`: multi-assets mode. `false`: single-asset mode. */
            multiAssetsMargin: boolean;
            /**
             * Format: int64
             * @description Group of accounts between which self-trade prevention holds; -1 without one.
             */
            tradeGroupId: Id;
        };
        /** @description Modes, permissions, totals, assets and positions of the account. Totals are in USD in multi-assets mode; in single-asset mode they count the USDT wallet only. */
        AccountInformationV2: {
            /** @description Fee level; 0 for a regular user. */
            feeTier: number;
            /** @description Whether fees are paid in BNB. Newer answers only. */
            feeBurn?: boolean;
            /** @description Not in every answer. */
            canTrade?: boolean;
            /** @description Whether assets can be transferred in. */
            canDeposit: boolean;
            /** @description Whether assets can be transferred out. */
            canWithdraw: boolean;
            /**
             * Format: unix-ms
             * @description Reserved, 0.
             */
            updateTime: UnixMs;
            /** @description `true`: multi-assets mode. Not in every older answer. */
            multiAssetsMargin?: boolean;
            /**
             * Format: int64
             * @description Group of accounts between which self-trade prevention holds; -1 without one. Not in every older answer.
             */
            tradeGroupId?: Id;
            /**
             * Format: decimal
             * @description Needed at current mark prices for positions and open orders.
             */
            totalInitialMargin: Decimal;
            /**
             * Format: decimal
             * @description Maintenance margin of all positions.
             */
            totalMaintMargin: Decimal;
            /**
             * Format: decimal
             * @description Wallet balances without unrealized profit.
             */
            totalWalletBalance: Decimal;
            /** Format: decimal */
            totalUnrealizedProfit: Decimal;
            /**
             * Format: decimal
             * @description Wallet balance plus unrealized profit.
             */
            totalMarginBalance: Decimal;
            /** Format: decimal */
            totalPositionInitialMargin: Decimal;
            /** Format: decimal */
            totalOpenOrderInitialMargin: Decimal;
            /**
             * Format: decimal
             * @description Wallet balance that backs crossed positions.
             */
            totalCrossWalletBalance: Decimal;
            /**
             * Format: decimal
             * @description Unrealized profit of the crossed positions.
             */
            totalCrossUnPnl: Decimal;
            /**
             * Format: decimal
             * @description What new orders can use.
             */
            availableBalance: Decimal;
            /**
             * Format: decimal
             * @description What can be transferred out.
             */
            maxWithdrawAmount: Decimal;
            /** @description The margin assets, those with a balance of 0 included. */
            assets: components["schemas"]["AccountAssetV2"][];
            /** @description Every symbol, those without a position included. */
            positions: components["schemas"]["AccountPositionV2"][];
        };
        /** @description Totals, assets and positions of the account. Totals are in USD in multi-assets mode; in single-asset mode they sum up the USDT wallet only. */
        AccountInformationV3: {
            /**
             * Format: decimal
             * @description Needed at current mark prices for positions and open orders.
             */
            totalInitialMargin: Decimal;
            /**
             * Format: decimal
             * @description Maintenance margin of all positions.
             */
            totalMaintMargin: Decimal;
            /**
             * Format: decimal
             * @description Wallet balances without unrealized profit.
             */
            totalWalletBalance: Decimal;
            /** Format: decimal */
            totalUnrealizedProfit: Decimal;
            /**
             * Format: decimal
             * @description Wallet balance plus unrealized profit.
             */
            totalMarginBalance: Decimal;
            /** Format: decimal */
            totalPositionInitialMargin: Decimal;
            /** Format: decimal */
            totalOpenOrderInitialMargin: Decimal;
            /**
             * Format: decimal
             * @description Wallet balance that backs crossed positions, isolated wallets left out.
             */
            totalCrossWalletBalance: Decimal;
            /**
             * Format: decimal
             * @description Unrealized profit of the crossed positions.
             */
            totalCrossUnPnl: Decimal;
            /**
             * Format: decimal
             * @description What new orders can use.
             */
            availableBalance: Decimal;
            /**
             * Format: decimal
             * @description What can be transferred out.
             */
            maxWithdrawAmount: Decimal;
            /** @description The margin assets of the account; some may be at 0. */
            assets: components["schemas"]["AccountAssetV3"][];
            /** @description Symbols with a position or open orders only; empty when there are none. */
            positions: components["schemas"]["AccountPositionV3"][];
        };
        /** @description One symbol of the account; amounts in its margin asset. */
        AccountPositionV2: {
            symbol: string;
            /**
             * Format: decimal
             * @description Needed at the current mark price for position and open orders.
             */
            initialMargin: Decimal;
            /** Format: decimal */
            maintMargin: Decimal;
            /** Format: decimal */
            unrealizedProfit: Decimal;
            /** Format: decimal */
            positionInitialMargin: Decimal;
            /** Format: decimal */
            openOrderInitialMargin: Decimal;
            /**
             * Format: decimal
             * @description Initial leverage set for the symbol.
             */
            leverage: Decimal;
            /** @description Whether the symbol is in isolated margin mode. */
            isolated: boolean;
            /**
             * Format: decimal
             * @description Average price of entry; 0 without a position.
             */
            entryPrice: Decimal;
            /**
             * Format: decimal
             * @description Price at which closing covers entry and fees paid. Not in every answer.
             */
            breakEvenPrice?: Decimal;
            /**
             * Format: decimal
             * @description Largest notional that this leverage allows.
             */
            maxNotional: Decimal;
            /**
             * Format: decimal
             * @description Notional of the open buy orders. Not in every older answer.
             */
            bidNotional?: Decimal;
            /**
             * Format: decimal
             * @description Notional of the open sell orders. Not in every older answer.
             */
            askNotional?: Decimal;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Size; negative for a short position.
             */
            positionAmt: Decimal;
            /**
             * Format: decimal
             * @description Size at the mark price. Not in every answer.
             */
            notional?: Decimal;
            /**
             * Format: decimal
             * @description Margin set aside for an isolated position. Not in every answer.
             */
            isolatedWallet?: Decimal;
            /**
             * Format: unix-ms
             * @description Last change of the position; 0 when it never changed.
             */
            updateTime: UnixMs;
        };
        /** @description One position of the account; amounts in the symbol's margin asset. */
        AccountPositionV3: {
            symbol: string;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Size; negative for a short position.
             */
            positionAmt: Decimal;
            /** Format: decimal */
            unrealizedProfit: Decimal;
            /**
             * Format: decimal
             * @description Isolated wallet plus unrealized profit; 0 when crossed.
             */
            isolatedMargin: Decimal;
            /**
             * Format: decimal
             * @description Size at the mark price; negative for a short position.
             */
            notional: Decimal;
            /**
             * Format: decimal
             * @description Margin set aside for this position; 0 when crossed.
             */
            isolatedWallet: Decimal;
            /** Format: decimal */
            initialMargin: Decimal;
            /** Format: decimal */
            maintMargin: Decimal;
            /**
             * Format: unix-ms
             * @description Last change of the position; 0 when it never changed.
             */
            updateTime: UnixMs;
        };
        /** @description The answer of calls that only say "done". `code` is 200: it looks like an error, and is none. */
        Acknowledgement: {
            /** @description 200 when the call was carried out. */
            code: number;
            /** @description Usually `success`. */
            msg: string;
        };
        /** @description Where the account's positions on one contract stand in the queue of auto-deleveraging. */
        AdlQuantile: {
            symbol: string;
            adlQuantile: components["schemas"]["AdlQuantileBySide"];
        };
        /** @description Places in the queue, 0 (last) to 4 (first). Which keys there are depends on position mode and margin type. */
        AdlQuantileBySide: {
            /** @description The position of one-way mode; in hedge mode of no meaning. */
            BOTH?: number;
            /** @description The long position of hedge mode. */
            LONG?: number;
            /** @description The short position of hedge mode. */
            SHORT?: number;
            /** @description A sign only, 0: present when long and short are crossed and share one queue. */
            HEDGE?: number;
        };
        /** @description How likely auto-deleveraging is on one contract. */
        AdlRisk: {
            symbol: string;
            /** @description Likelihood over all its positions. */
            adlRisk: components["schemas"]["AdlRiskLevel"] | OtherString;
            /**
             * Format: unix-ms
             * @description Worked out anew every half hour.
             */
            updateTime: UnixMs;
        };
        /**
         * @description How likely the exchange is to close profitable positions against losing ones.
         * @enum {string}
         */
        AdlRiskLevel: "low" | "medium" | "high";
        /** @description Trades of one taker order at one price and time, as one entry. */
        AggregateTrade: {
            /**
             * Format: int64
             * @description Id of the aggregate.
             */
            a: Id;
            /**
             * Format: decimal
             * @description Price.
             */
            p: Decimal;
            /**
             * Format: decimal
             * @description Quantity, trades against RPI orders included.
             */
            q: Decimal;
            /**
             * Format: decimal
             * @description Quantity without trades against RPI orders. Newer answers only.
             */
            nq?: Decimal;
            /**
             * Format: int64
             * @description Id of the first trade.
             */
            f: Id;
            /**
             * Format: int64
             * @description Id of the last trade.
             */
            l: Id;
            /**
             * Format: unix-ms
             * @description Time of the trades.
             */
            T: UnixMs;
            /** @description Whether the buyer was resting: `true` is a sale into the book. */
            m: boolean;
        };
        /** @description An algo order as it stands, and what became of it when it was set off. */
        AlgoOrder: {
            /**
             * Format: int64
             * @description The exchange's id of the algo order; not an `orderId`.
             */
            algoId: Id;
            clientAlgoId: string;
            algoType: components["schemas"]["AlgoType"] | OtherString;
            orderType: components["schemas"]["AlgoOrderType"] | OtherString;
            symbol: string;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /** @description Quantity of the triggered order; 0 or empty when it closes the whole position. */
            quantity: components["schemas"]["DecimalOrEmpty"];
            algoStatus: components["schemas"]["AlgoStatus"] | OtherString;
            /** @description The `orderId` of the order that it placed, in quotes; empty until it was set off. */
            actualOrderId: string;
            /** @description Average price of the order that it placed; 0 before. */
            actualPrice: components["schemas"]["DecimalOrEmpty"];
            /** @description Type of the order that it placed. Not in every answer. */
            actualType?: components["schemas"]["OrderType"] | OtherString;
            /** @description Quantity of the order that it placed. Not in every answer. */
            actualQty?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that sets it off; of no meaning for trailing stops. */
            triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /** @description Limit price of the triggered order; 0 or empty for the market types. */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Format: decimal
             * @description Always null so far.
             */
            icebergQuantity?: Decimal | null;
            /** @description Trigger of an attached take profit; 0 without one. Not in every answer. */
            tpTriggerPrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description Limit price of an attached take profit; 0 without one. Not in every answer. */
            tpPrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description Trigger of an attached stop; 0 without one. Not in every answer. */
            slTriggerPrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description Limit price of an attached stop; 0 without one. Not in every answer. */
            slPrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description Type of an attached take profit; empty without one. Not in every answer. */
            tpOrderType?: string;
            selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /** @description `NONE` when the order has a price of its own. */
            priceMatch: components["schemas"]["PriceMatch"] | OtherString;
            /** @description Whether the triggered order closes the whole position. */
            closePosition: boolean;
            /** @description Whether the trigger is held back while mark and last price are far apart. */
            priceProtect: boolean;
            reduceOnly: boolean;
            /** Format: unix-ms */
            createTime: UnixMs;
            /** Format: unix-ms */
            updateTime: UnixMs;
            /**
             * Format: unix-ms
             * @description When it was set off; 0 before.
             */
            triggerTime: UnixMs;
            /**
             * Format: unix-ms
             * @description End of a `GTD` order; 0 for others.
             */
            goodTillDate: UnixMs;
        };
        /** @description Confirms that an algo order was cancelled. The exchange answers `code` and `msg` beside the ids; in late 2025 it answered the order itself instead, so only the ids are sure. */
        AlgoOrderCanceled: {
            /** Format: int64 */
            algoId: Id;
            clientAlgoId: string;
            /** @description `"200"`, in quotes, when it was cancelled. */
            code?: string;
            /** @description Usually `success`. */
            msg?: string;
        };
        /** @description An algo order as it was accepted, waiting for its trigger. */
        AlgoOrderResult: {
            /**
             * Format: int64
             * @description The exchange's id of the algo order; not an `orderId`.
             */
            algoId: Id;
            clientAlgoId: string;
            algoType: components["schemas"]["AlgoType"] | OtherString;
            orderType: components["schemas"]["AlgoOrderType"] | OtherString;
            symbol: string;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /** @description Quantity that the triggered order will have; 0 or empty when it closes the whole position. */
            quantity: components["schemas"]["DecimalOrEmpty"];
            algoStatus: components["schemas"]["AlgoStatus"] | OtherString;
            /** @description Price that sets it off; of no meaning for trailing stops. */
            triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /** @description Limit price of the triggered order; 0 or empty for the market types. */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Format: decimal
             * @description Always null so far.
             */
            icebergQuantity?: Decimal | null;
            selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /** @description `NONE` when the order has a price of its own. */
            priceMatch: components["schemas"]["PriceMatch"] | OtherString;
            /** @description Whether the triggered order closes the whole position. */
            closePosition: boolean;
            /** @description Whether the trigger is held back while mark and last price are far apart. */
            priceProtect: boolean;
            reduceOnly: boolean;
            /** @description Activation price of a trailing stop; empty or absent for other types. */
            activatePrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description Callback rate of a trailing stop in percent; empty or absent for other types. */
            callbackRate?: components["schemas"]["DecimalOrEmpty"];
            /** Format: unix-ms */
            createTime: UnixMs;
            /** Format: unix-ms */
            updateTime: UnixMs;
            /**
             * Format: unix-ms
             * @description When it was set off; 0 before.
             */
            triggerTime: UnixMs;
            /**
             * Format: unix-ms
             * @description End of a `GTD` order; 0 for others.
             */
            goodTillDate: UnixMs;
        };
        /**
         * @description What can be placed as an algo order. `STOP` and `TAKE_PROFIT` place a limit order once the trigger price is passed, `STOP_MARKET` and `TAKE_PROFIT_MARKET` a market order; stops trigger against the position, take profits in its favour. `TRAILING_STOP_MARKET` follows the price and places a market order when it turns back by `callbackRate`.
         * @enum {string}
         */
        AlgoOrderType: "STOP" | "TAKE_PROFIT" | "STOP_MARKET" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
        /**
         * @description `NEW`: waiting for its trigger. `TRIGGERING`: the trigger was passed, the order is being placed. `TRIGGERED`: the order was placed. `FINISHED`: that order was filled or ended. `CANCELED`: cancelled before the trigger. `REJECTED`: the order was refused, such as for lack of margin. `EXPIRED`: ended by the exchange, such as when its position was gone.
         * @enum {string}
         */
        AlgoStatus: "NEW" | "CANCELED" | "TRIGGERING" | "TRIGGERED" | "FINISHED" | "REJECTED" | "EXPIRED";
        /**
         * @description The kind of algo order. `CONDITIONAL`: waits for a trigger, then places an order.
         * @enum {string}
         */
        AlgoType: "CONDITIONAL";
        /** @description What a refused call answers. */
        ApiError: {
            /** @description The reason as a negative number, such as -1121. */
            code: number;
            /** @description The reason in words; may change without notice, so go by `code`. */
            msg: string;
        };
        /** @description What an asset counts for as margin in multi-assets mode, in USD. */
        AssetIndex: {
            /** @description The asset against the dollar, such as `BTCUSD`. */
            symbol: string;
            /** Format: unix-ms */
            time: UnixMs;
            /**
             * Format: decimal
             * @description Index price of the asset.
             */
            index: Decimal;
            /**
             * Format: decimal
             * @description Discount on a positive balance, as a fraction.
             */
            bidBuffer: Decimal;
            /**
             * Format: decimal
             * @description Surcharge on a negative balance, as a fraction.
             */
            askBuffer: Decimal;
            /**
             * Format: decimal
             * @description What one unit of a positive balance counts for.
             */
            bidRate: Decimal;
            /**
             * Format: decimal
             * @description What one unit of a negative balance counts for.
             */
            askRate: Decimal;
            /**
             * Format: decimal
             * @description Discount when the exchange converts a positive balance.
             */
            autoExchangeBidBuffer: Decimal;
            /**
             * Format: decimal
             * @description Surcharge when the exchange buys the asset to settle a negative balance.
             */
            autoExchangeAskBuffer: Decimal;
            /**
             * Format: decimal
             * @description Price at which a positive balance is converted.
             */
            autoExchangeBidRate: Decimal;
            /**
             * Format: decimal
             * @description Price at which a negative balance is settled.
             */
            autoExchangeAskRate: Decimal;
        };
        /**
         * @description Why the exchange traded for the account. `LIQUIDATION`: margin was too low. `ADL`: a profitable position was closed against a losing one.
         * @enum {string}
         */
        AutoCloseType: "LIQUIDATION" | "ADL";
        /** @description How far a contract stood from its index. */
        Basis: {
            pair: string;
            contractType: components["schemas"]["BasisContractType"] | OtherString;
            /** Format: decimal */
            futuresPrice: Decimal;
            /** Format: decimal */
            indexPrice: Decimal;
            /**
             * Format: decimal
             * @description Futures price less index price.
             */
            basis: Decimal;
            /**
             * Format: decimal
             * @description The same as a fraction of the index price.
             */
            basisRate: Decimal;
            /** @description The same for a year; empty for perpetuals. */
            annualizedBasisRate: components["schemas"]["DecimalOrEmpty"];
            /** Format: unix-ms */
            timestamp: UnixMs;
        };
        /**
         * @description Which contract of a pair is set against the index.
         * @enum {string}
         */
        BasisContractType: "PERPETUAL" | "CURRENT_QUARTER" | "NEXT_QUARTER";
        /** @description A value before and after a change. */
        BeforeAndAfter: {
            /** Format: decimal */
            before: Decimal;
            /** Format: decimal */
            after: Decimal;
        };
        /** @description Best prices of one order book. */
        BookTicker: {
            symbol: string;
            /**
             * Format: decimal
             * @description 0 when nobody buys.
             */
            bidPrice: Decimal;
            /** Format: decimal */
            bidQty: Decimal;
            /**
             * Format: decimal
             * @description 0 when nobody sells.
             */
            askPrice: Decimal;
            /** Format: decimal */
            askQty: Decimal;
            /**
             * Format: unix-ms
             * @description Last change of the book.
             */
            time: UnixMs;
            /**
             * Format: int64
             * @description Where the picture stands in the sequence of the depth stream. Not in every payload.
             */
            lastUpdateId?: Id;
        };
        /** @description A client order id: 1 to 36 characters of `A-Z a-z 0-9 . : / _ -`. Refused with -4015 or -1100 otherwise. */
        ClientOrderId: string;
        /** @description What the account pays on one contract, as fractions of the value. */
        CommissionRate: {
            symbol: string;
            /**
             * Format: decimal
             * @description For resting orders; negative for a rebate.
             */
            makerCommissionRate: Decimal;
            /**
             * Format: decimal
             * @description For orders that take liquidity.
             */
            takerCommissionRate: Decimal;
            /**
             * Format: decimal
             * @description For RPI orders. Newer answers only.
             */
            rpiCommissionRate?: Decimal;
        };
        /** @description What a composite index contract follows. */
        CompositeIndex: {
            symbol: string;
            /** Format: unix-ms */
            time: UnixMs;
            /** @description What its parts are: `baseAsset`, or `quoteAsset`. */
            component: string;
            /** @description The parts. */
            baseAssetList: components["schemas"]["CompositeIndexPart"][];
        };
        /** @description One part of a composite index. */
        CompositeIndexPart: {
            baseAsset: string;
            /** @description Not in every older answer. */
            quoteAsset?: string;
            /**
             * Format: decimal
             * @description Units of the asset in one unit of the index.
             */
            weightInQuantity: Decimal;
            /**
             * Format: decimal
             * @description Share in the index, as a fraction.
             */
            weightInPercentage: Decimal;
        };
        /**
         * @description Which contract of a pair: the perpetual (`PERPETUAL`, `TRADIFI_PERPETUAL` for traditional assets) or the one delivered at the end of this or the next quarter.
         * @enum {string}
         */
        ContinuousContractType: "PERPETUAL" | "CURRENT_QUARTER" | "NEXT_QUARTER" | "TRADIFI_PERPETUAL";
        /** @description One contract and its trading rules. */
        Contract: {
            /** @description Name to send in calls: `BTCUSDT`, or `BTCUSDT_261225` for a delivery contract. May hold non-ASCII characters. */
            symbol: string;
            /** @description Underlying pair, the same for perpetual and delivery contracts. */
            pair: string;
            /** @description Empty for a contract that is no longer or not yet traded. */
            contractType: components["schemas"]["ContractType"] | OtherString;
            /**
             * Format: unix-ms
             * @description When it is delivered; the year 2100 for perpetuals, nearer once a delisting is set.
             */
            deliveryDate: UnixMs;
            /**
             * Format: unix-ms
             * @description Start of trading.
             */
            onboardDate: UnixMs;
            status: components["schemas"]["ContractStatus"] | OtherString;
            /**
             * Format: decimal
             * @description Out of use: the leverage brackets hold what counts.
             */
            maintMarginPercent: Decimal;
            /**
             * Format: decimal
             * @description Out of use: the leverage brackets hold what counts.
             */
            requiredMarginPercent: Decimal;
            /** @description What quantities are in. */
            baseAsset: string;
            /** @description What prices and notionals are in. */
            quoteAsset: string;
            /** @description What margin and profit are in. */
            marginAsset: string;
            /** @description Decimals of prices as shown; not the tick size. */
            pricePrecision: number;
            /** @description Decimals of quantities as shown; not the lot size. */
            quantityPrecision: number;
            baseAssetPrecision: number;
            quotePrecision: number;
            /** @description What it follows: `COIN`, `INDEX`, `EQUITY`, `COMMODITY` and others. */
            underlyingType: string;
            /** @description Themes such as DeFi; may be empty. */
            underlyingSubType: string[];
            /** @description Of no meaning. Older answers only. */
            settlePlan?: number;
            /**
             * Format: decimal
             * @description How far mark and last price may be apart, as a fraction, for a trigger with `priceProtect`.
             */
            triggerProtect: Decimal;
            /**
             * Format: decimal
             * @description Fee of a liquidation as a fraction of the notional. Not in every answer.
             */
            liquidationFee?: Decimal;
            /**
             * Format: decimal
             * @description How far from the mark price a market order may trade, as a fraction. Not in every answer.
             */
            marketTakeBound?: Decimal;
            /** @description How often one order may be modified. Newer answers only. */
            maxMoveOrderLimit?: number;
            /** @description Rules that orders must meet. New kinds come without notice. */
            filters: components["schemas"]["ContractFilter"][];
            /** @description Types the contract takes, those of algo orders included. Documented under the name `OrderType` until 2025. */
            orderTypes?: (components["schemas"]["OrderType"] | OtherString)[];
            /** @description `orderTypes` as older documentation spelled it. */
            OrderType?: (components["schemas"]["OrderType"] | OtherString)[];
            timeInForce: (components["schemas"]["TimeInForce"] | OtherString)[];
            /** @description Strategies such as GRID or COPY that may trade it. Newer answers only. */
            permissionSets?: string[];
        };
        /** @description One rule that orders must meet; `filterType` tells which. The last form stands for kinds that are not known yet. The exchange may answer with variants told apart by `filterType` that are not listed here: have a branch for what you do not know. */
        ContractFilter: components["schemas"]["PriceFilter"] | components["schemas"]["LotSizeFilter"] | components["schemas"]["OrderLimitFilter"] | components["schemas"]["PercentPriceFilter"] | components["schemas"]["MinNotionalFilter"] | components["schemas"]["PositionRiskControlFilter"];
        /**
         * @description Orders are taken only while `TRADING`. `PENDING_TRADING`: not open yet. `PRE_DELIVERING`, `DELIVERING`, `DELIVERED`, `PRE_SETTLE`, `SETTLING`, `CLOSE`: on the way out, or gone.
         * @enum {string}
         */
        ContractStatus: "PENDING_TRADING" | "TRADING" | "PRE_DELIVERING" | "DELIVERING" | "DELIVERED" | "PRE_SETTLE" | "SETTLING" | "CLOSE";
        /**
         * @description `PERPETUAL`: no delivery. `CURRENT_…` and `NEXT_…`: delivered at the end of that month or quarter. `PERPETUAL_DELIVERING`: a perpetual being settled. `TRADIFI_PERPETUAL`: a perpetual on stocks, metals or other traditional assets.
         * @enum {string}
         */
        ContractType: "PERPETUAL" | "CURRENT_MONTH" | "NEXT_MONTH" | "CURRENT_QUARTER" | "NEXT_QUARTER" | "PERPETUAL_DELIVERING" | "TRADIFI_PERPETUAL";
        /** @description A conversion that was accepted. */
        ConvertAccepted: {
            /** @description Id of the conversion, in quotes; not an order of the order book. */
            orderId: string;
            /** Format: unix-ms */
            createTime: UnixMs;
            orderStatus: components["schemas"]["ConvertOrderStatus"] | OtherString;
        };
        /** @description A conversion as it stands. */
        ConvertOrder: {
            /**
             * Format: int64
             * @description Id of the conversion.
             */
            orderId: Id;
            orderStatus: components["schemas"]["ConvertOrderStatus"] | OtherString;
            fromAsset: string;
            /** Format: decimal */
            fromAmount: Decimal;
            toAsset: string;
            /** Format: decimal */
            toAmount: Decimal;
            /**
             * Format: decimal
             * @description How much of `toAsset` one unit of `fromAsset` brought.
             */
            ratio: Decimal;
            /**
             * Format: decimal
             * @description How much of `fromAsset` one unit of `toAsset` cost.
             */
            inverseRatio: Decimal;
            /** Format: unix-ms */
            createTime: UnixMs;
        };
        /**
         * @description `PROCESS`: under way. `ACCEPT_SUCCESS`: accepted, not carried out yet. `SUCCESS`: done. `FAIL`: not carried out.
         * @enum {string}
         */
        ConvertOrderStatus: "PROCESS" | "ACCEPT_SUCCESS" | "SUCCESS" | "FAIL";
        /** @description Two assets that can be converted, and between which amounts. */
        ConvertPair: {
            fromAsset: string;
            toAsset: string;
            /** Format: decimal */
            fromAssetMinAmount: Decimal;
            /** Format: decimal */
            fromAssetMaxAmount: Decimal;
            /** Format: decimal */
            toAssetMinAmount: Decimal;
            /** Format: decimal */
            toAssetMaxAmount: Decimal;
        };
        /** @description A price for a conversion, good for a few seconds. */
        ConvertQuote: {
            /** @description What to accept it with; absent when the balance does not suffice. */
            quoteId?: string;
            /**
             * Format: decimal
             * @description How much of `toAsset` one unit of `fromAsset` brings.
             */
            ratio: Decimal;
            /**
             * Format: decimal
             * @description How much of `fromAsset` one unit of `toAsset` costs.
             */
            inverseRatio: Decimal;
            /**
             * Format: unix-ms
             * @description Until when it can be accepted.
             */
            validTimestamp: UnixMs;
            /** Format: decimal */
            toAmount: Decimal;
            /** Format: decimal */
            fromAmount: Decimal;
        };
        /** @description Confirms the countdown of one symbol. */
        CountdownSet: {
            symbol: string;
            /** @description Milliseconds from now, in quotes; `"0"` when the countdown was stopped. */
            countdownTime: string;
        };
        /** @description A decimal number in quotes, or an empty string where there is no value. */
        DecimalOrEmpty: Decimal | "";
        /** @description What one delivery was settled at. */
        DeliveryPrice: {
            /** Format: unix-ms */
            deliveryTime: UnixMs;
            /** Format: decimal */
            deliveryPrice: Decimal;
        };
        /**
         * @description Levels per side of the order book.
         * @enum {integer}
         */
        DepthLimit: 5 | 10 | 20 | 50 | 100 | 500 | 1000;
        /** @description How far a download is, and its link. */
        Download: {
            downloadId: string;
            status: components["schemas"]["DownloadStatus"] | OtherString;
            /** @description Link to the file; empty until it is completed. */
            url: string;
            /** @description Of no meaning. */
            notified: boolean;
            /**
             * Format: unix-ms
             * @description When the link ends; -1 until it is completed.
             */
            expirationTimestamp: UnixMs;
            /** @description Whether the link has ended; null until then. */
            isExpired: string | boolean | null;
        };
        /** @description A download that was asked for. */
        DownloadRequested: {
            /** @description How long downloads took on average over the last 30 days. */
            avgCostTimestampOfLast30d: number;
            /** @description What to ask for the link with, in quotes. */
            downloadId: string;
        };
        /**
         * @description `processing`: ask again later. `completed`: the link is there.
         * @enum {string}
         */
        DownloadStatus: "processing" | "completed";
        /** @description Limits, margin assets, and every contract with its rules. */
        ExchangeInformation: {
            /** @description Always UTC. */
            timezone: string;
            /**
             * Format: unix-ms
             * @description Time at which the exchange answered. Use the time operation for clock offsets.
             */
            serverTime: UnixMs;
            /** @description `U_MARGINED`. Not in every answer. */
            futuresType?: string;
            /** @description The limits in force for this IP and account. They differ on demo and for large accounts. */
            rateLimits: components["schemas"]["RateLimit"][];
            /** @description Rules over all contracts; always empty so far. */
            exchangeFilters: unknown[];
            /** @description What can serve as margin. */
            assets: components["schemas"]["MarginAsset"][];
            /** @description Every contract, those not trading included; look at `status`. */
            symbols: components["schemas"]["Contract"][];
        };
        /** @description Whether fees are paid in BNB. */
        FeeBurn: {
            /** @description `true`: in BNB at a discount while there is some in the futures wallet. */
            feeBurn: boolean;
        };
        /** @description An order that the exchange placed to close one of the account's positions. */
        ForceOrder: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
            /** @description Underlying pair. Since 2026-08. */
            pair?: string;
            status: components["schemas"]["OrderStatus"] | OtherString;
            /** @description `autoclose-…` for a liquidation, `adl_autoclose` for auto-deleveraging. */
            clientOrderId: string;
            /** Format: decimal */
            price: Decimal;
            /**
             * Format: decimal
             * @description Average price of the fills.
             */
            avgPrice: Decimal;
            /**
             * Format: decimal
             * @description Quantity, in the base asset.
             */
            origQty: Decimal;
            /** Format: decimal */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description Value filled in the quote asset.
             */
            cumQuote: Decimal;
            /**
             * Format: decimal
             * @description Value filled in the base asset. Since 2026-08.
             */
            cumBase?: Decimal;
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            type: components["schemas"]["OrderType"] | OtherString;
            origType: components["schemas"]["OrderType"] | OtherString;
            reduceOnly: boolean;
            closePosition: boolean;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description 0 here.
             */
            stopPrice: Decimal;
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /** Format: unix-ms */
            time: UnixMs;
            /** Format: unix-ms */
            updateTime: UnixMs;
        };
        /** @description Funding terms of a contract that differ from the usual ones. */
        FundingInfo: {
            symbol: string;
            /**
             * Format: decimal
             * @description Highest funding rate, as a fraction.
             */
            adjustedFundingRateCap: Decimal;
            /**
             * Format: decimal
             * @description Lowest funding rate, as a fraction; negative.
             */
            adjustedFundingRateFloor: Decimal;
            /** @description Hours between fundings: 8, 4 or 1. */
            fundingIntervalHours: number;
            /** @description Of no meaning. */
            disclaimer?: boolean;
            /**
             * Format: unix-ms
             * @description When the terms were changed; may be null. Not in every payload.
             */
            updateTime?: UnixMs | null;
        };
        /** @description One funding of one contract. */
        FundingRate: {
            symbol: string;
            /**
             * Format: decimal
             * @description Rate as a fraction; positive when longs pay shorts.
             */
            fundingRate: Decimal;
            /** Format: unix-ms */
            fundingTime: UnixMs;
            /** @description Mark price the payments were worked out with; empty for fundings of the early years. */
            markPrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description `Regular`, or a special funding. Since 2026-07. */
            rateType?: string;
        };
        /** @description One movement of the futures balance. */
        Income: {
            /** @description Contract it belongs to; empty for transfers and other movements without one. */
            symbol: string;
            incomeType: components["schemas"]["IncomeType"] | OtherString;
            /**
             * Format: decimal
             * @description Amount; negative when it left the balance.
             */
            income: Decimal;
            asset: string;
            /** @description More about it; often the type again, may be empty. */
            info: string;
            /** Format: unix-ms */
            time: UnixMs;
            /** @description Id of the movement; unique for one user and one type only. Older answers have it in quotes. */
            tranId: Id | string;
            /** @description Id of the trade that caused it, in quotes; empty when none did. */
            tradeId: string | Id;
        };
        /**
         * @description What moved the balance. Trading: `REALIZED_PNL`, `COMMISSION`, `FUNDING_FEE`, `SPECIAL_FUNDING_FEE`, `INSURANCE_CLEAR` (liquidation), `DELIVERED_SETTELMENT` (delivery; so spelled), `POSITION_LIMIT_INCREASE_FEE`. Transfers: `TRANSFER`, `INTERNAL_TRANSFER`, `CROSS_COLLATERAL_TRANSFER`, `STRATEGY_UMFUTURES_TRANSFER`, `COIN_SWAP_DEPOSIT`, `COIN_SWAP_WITHDRAW`, `AUTO_EXCHANGE` (conversion in multi-assets mode). Rewards and refunds: `WELCOME_BONUS`, `REFERRAL_KICKBACK`, `COMMISSION_REBATE`, `API_REBATE`, `CONTEST_REWARD`, `FEE_RETURN`, `BFUSD_REWARD`. Options: `OPTIONS_PREMIUM_FEE`, `OPTIONS_SETTLE_PROFIT`.
         * @enum {string}
         */
        IncomeType: "TRANSFER" | "WELCOME_BONUS" | "REALIZED_PNL" | "FUNDING_FEE" | "COMMISSION" | "INSURANCE_CLEAR" | "REFERRAL_KICKBACK" | "COMMISSION_REBATE" | "API_REBATE" | "CONTEST_REWARD" | "CROSS_COLLATERAL_TRANSFER" | "OPTIONS_PREMIUM_FEE" | "OPTIONS_SETTLE_PROFIT" | "INTERNAL_TRANSFER" | "AUTO_EXCHANGE" | "DELIVERED_SETTELMENT" | "COIN_SWAP_DEPOSIT" | "COIN_SWAP_WITHDRAW" | "POSITION_LIMIT_INCREASE_FEE" | "STRATEGY_UMFUTURES_TRANSFER" | "FEE_RETURN" | "BFUSD_REWARD" | "SPECIAL_FUNDING_FEE";
        /** @description One market of an index price. */
        IndexConstituent: {
            /** @description The exchange, in lower case, such as `binance`. */
            exchange: string;
            /** @description The market as that exchange names it. */
            symbol: string;
            /**
             * Format: decimal
             * @description Its last price. Not in every answer.
             */
            price?: Decimal;
            /**
             * Format: decimal
             * @description Its share in the index. Not in every answer.
             */
            weight?: Decimal;
        };
        /** @description The markets that an index price is made of. */
        IndexConstituents: {
            symbol: string;
            /** Format: unix-ms */
            time: UnixMs;
            /** @description Spot markets of several exchanges; for some indices empty. */
            constituents: components["schemas"]["IndexConstituent"][];
        };
        /** @description An insurance fund and the contracts it stands for. */
        InsuranceFund: {
            /** @description Contracts that share the fund. */
            symbols: string[];
            assets: components["schemas"]["InsuranceFundAsset"][];
        };
        /** @description What an insurance fund holds of one asset. */
        InsuranceFundAsset: {
            asset: string;
            /** Format: decimal */
            marginBalance: Decimal;
            /** Format: unix-ms */
            updateTime: UnixMs;
        };
        /** @description One candle, as a list: open time, open, high, low, close, volume (base asset), close time, value (quote asset), number of trades, volume bought by takers (base asset), value bought by takers (quote asset), and a last element without meaning. */
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
         * @description Length of a candle: `m` minutes, `h` hours, `d` days, `w` weeks, `M` months.
         * @enum {string}
         */
        KlineInterval: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M";
        /** @description Terms for positions between two sizes. */
        LeverageBracket: {
            /** @description Number of the bracket, counted from 1. */
            bracket: number;
            /** @description Highest leverage in it. */
            initialLeverage: number;
            /**
             * Format: decimal
             * @description Largest notional, in the quote asset.
             */
            notionalCap: Decimal;
            /**
             * Format: decimal
             * @description Smallest notional, in the quote asset.
             */
            notionalFloor: Decimal;
            /**
             * Format: decimal
             * @description Maintenance margin as a fraction of the notional.
             */
            maintMarginRatio: Decimal;
            /**
             * Format: decimal
             * @description What is taken off the maintenance margin, so that it has no step between brackets.
             */
            cum: Decimal;
        };
        /** @description How much leverage a contract allows at which size. */
        LeverageBrackets: {
            symbol: string;
            /**
             * Format: decimal
             * @description Factor on the brackets' bounds; only for accounts whose brackets were adjusted.
             */
            notionalCoef?: Decimal;
            /** @description By size; the smallest first. */
            brackets: components["schemas"]["LeverageBracket"][];
        };
        /** @description The leverage now set for a symbol. */
        LeverageSet: {
            /** @description Initial leverage, 1 to 125. */
            leverage: number;
            /**
             * Format: decimal
             * @description Largest notional of the position that this leverage allows, in the quote asset.
             */
            maxNotionalValue: Decimal;
            symbol: string;
        };
        /** @description The key that names the account's user data stream. Whoever has it can read the stream. */
        ListenKey: {
            /** @description Goes into the websocket address; valid for 60 minutes from the last call that started or kept it. */
            listenKey: string;
        };
        /** @description The key that was kept alive; older answers are empty. */
        ListenKeyKept: {
            /** @description The key in force. Absent from older answers. */
            listenKey?: string;
        };
        /** @description How longs and shorts were divided. */
        LongShortRatio: {
            symbol: string;
            /**
             * Format: decimal
             * @description Long share over short share.
             */
            longShortRatio: Decimal;
            /**
             * Format: decimal
             * @description Long share as a fraction, of accounts or of positions, as the call says.
             */
            longAccount: Decimal;
            /**
             * Format: decimal
             * @description Short share as a fraction, of accounts or of positions, as the call says.
             */
            shortAccount: Decimal;
            /** @description Start of the period. A number; older answers have it in quotes. */
            timestamp: UnixMs | string;
        };
        /** @description Bounds and steps of quantities; `MARKET_LOT_SIZE` for market orders, `LOT_SIZE` for all others. */
        LotSizeFilter: {
            /** @enum {string} */
            filterType: "LOT_SIZE" | "MARKET_LOT_SIZE";
            /**
             * Format: decimal
             * @description Smallest quantity (-4004 below it).
             */
            minQty: Decimal;
            /**
             * Format: decimal
             * @description Largest quantity (-4005 above it).
             */
            maxQty: Decimal;
            /**
             * Format: decimal
             * @description Quantities are multiples of it (-4023 otherwise).
             */
            stepSize: Decimal;
        };
        /** @description An asset that can stand as margin. */
        MarginAsset: {
            asset: string;
            /** @description Whether it counts as margin in multi-assets mode. */
            marginAvailable: boolean;
            /** @description Balance, usually negative, at which the exchange converts other assets to make it up; null where it does not. In quotes; older answers had a bare number. */
            autoAssetExchange?: Decimal | Decimal | null;
        };
        /**
         * @description How a position is secured. `ISOLATED`: only the margin set aside for this position can be lost to it. `CROSSED`: the whole balance of the margin asset stands behind all crossed positions in it.
         * @enum {string}
         */
        MarginType: "ISOLATED" | "CROSSED";
        /** @description Mark price and funding of one contract. */
        MarkPrice: {
            symbol: string;
            /**
             * Format: decimal
             * @description What profit and liquidation are worked out with.
             */
            markPrice: Decimal;
            /**
             * Format: decimal
             * @description Price of the underlying on spot markets.
             */
            indexPrice: Decimal;
            /**
             * Format: decimal
             * @description What delivery would be settled at now; of use in the last hour before delivery only.
             */
            estimatedSettlePrice: Decimal;
            /** @description Rate that the coming funding would have now, as a fraction; empty for delivery contracts. */
            lastFundingRate: components["schemas"]["DecimalOrEmpty"];
            /** @description Interest part of the funding rate, as a fraction; empty for delivery contracts. */
            interestRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * Format: unix-ms
             * @description 0 for delivery contracts.
             */
            nextFundingTime: UnixMs;
            /** Format: unix-ms */
            time: UnixMs;
        };
        /** @description The sessions of one market in the coming week. */
        MarketSchedule: {
            sessions: components["schemas"]["MarketSession"][];
        };
        /** @description One schedule per market. */
        MarketSchedules: {
            /** @description Stocks of the United States. */
            EQUITY?: components["schemas"]["MarketSchedule"];
            /** @description Metals and other commodities. */
            COMMODITY?: components["schemas"]["MarketSchedule"];
            /** @description Korean stocks. */
            KR_EQUITY?: components["schemas"]["MarketSchedule"];
            /** @description Stocks of Hong Kong. Since 2026-07. */
            HK_EQUITY?: components["schemas"]["MarketSchedule"];
            /** @description Chinese stocks. Since 2026-08. */
            CN_EQUITY?: components["schemas"]["MarketSchedule"];
            /** @description Currencies. Since 2026-09. */
            FX?: components["schemas"]["MarketSchedule"];
        };
        /** @description One stretch of time of a market. */
        MarketSession: {
            /** Format: unix-ms */
            startTime: UnixMs;
            /** Format: unix-ms */
            endTime: UnixMs;
            /** @description What the stretch is, such as `REGULAR` or `NO_TRADING`. */
            type: string;
        };
        /** @description Smallest value of an order. */
        MinNotionalFilter: {
            /** @enum {string} */
            filterType: "MIN_NOTIONAL";
            /**
             * Format: decimal
             * @description Least price times quantity, in the quote asset (-4164 below it); reduce-only orders may be smaller.
             */
            notional: Decimal;
        };
        /** @description An order after its price or quantity was changed. It keeps its ids, and loses its place in the queue. */
        ModifiedOrder: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
            /** @description Underlying pair, such as BTCUSDT. Not in every answer. */
            pair?: string;
            status: components["schemas"]["OrderStatus"] | OtherString;
            clientOrderId: string;
            /**
             * Format: int64
             * @description The `modifyId` that was sent; absent when none was.
             */
            modifyId?: Id;
            /**
             * Format: decimal
             * @description The new price.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description The new quantity, what is filled already included.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Quantity filled so far.
             */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description The same as `executedQty`.
             */
            cumQty: Decimal;
            /**
             * Format: decimal
             * @description Value filled so far in the quote asset. Not in every answer.
             */
            cumQuote?: Decimal;
            /**
             * Format: decimal
             * @description Value filled so far in the base asset. Older answers only.
             */
            cumBase?: Decimal;
            /**
             * Format: decimal
             * @description Average price of the fills. Older answers only.
             */
            avgPrice?: Decimal;
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            type: components["schemas"]["OrderType"] | OtherString;
            origType: components["schemas"]["OrderType"] | OtherString;
            reduceOnly: boolean;
            /** @description Whether it closes the whole position. */
            closePosition: boolean;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description 0 for limit orders.
             */
            stopPrice: Decimal;
            workingType: components["schemas"]["WorkingType"] | OtherString;
            priceProtect: boolean;
            /** @description `NONE` when the order has a price of its own. Absent from answers before 2023. */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /** @description Absent from answers before 2023. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Format: unix-ms
             * @description End of a `GTD` order; 0 for others. Absent from answers before 2023.
             */
            goodTillDate?: UnixMs;
            /**
             * Format: unix-ms
             * @description Time of the change.
             */
            updateTime: UnixMs;
        };
        /** @description One change of a batch, with the rules of a single change. Numbers travel in quotes. */
        ModifyOrderItem: {
            /**
             * Format: int64
             * @description The exchange's id of the order; counts before `origClientOrderId`.
             */
            orderId?: IdInput;
            /** @description Your own id of the order. */
            origClientOrderId?: string;
            /** @description Contract symbol. */
            symbol: string;
            /** @description The side the order has; it cannot be changed. */
            side: components["schemas"]["OrderSide"];
            /**
             * Format: decimal
             * @description The new total quantity, what is filled already included.
             */
            quantity: DecimalInput;
            /**
             * Format: decimal
             * @description The new limit price. Send it or `priceMatch`.
             */
            price?: DecimalInput;
            /** @description Takes the new price from the order book. Not `OPPONENT_10` or `OPPONENT_20`, withdrawn on 2025-10-23. */
            priceMatch?: components["schemas"]["PriceMatch"];
            /**
             * Format: decimal
             * @description A trigger price, of no use for the limit orders that can be modified.
             */
            stopPrice?: DecimalInput;
            /**
             * Format: int64
             * @description A number of your own that the answer hands back.
             */
            modifyId?: IdInput;
        } & ({
            orderId: IdInput;
        } | {
            origClientOrderId: string;
        }) & ({
            price: DecimalInput;
            priceMatch?: never;
        } | {
            priceMatch: components["schemas"]["PriceMatch"];
            price?: never;
        });
        /** @description The account's asset mode on USDⓈ-M futures. */
        MultiAssetsMode: {
            /** @description `true`: multi-assets mode, every margin asset backs every crossed position. `false`: single-asset mode, a position is backed only by its own margin asset. */
            multiAssetsMargin: boolean;
        };
        /** @description One order of a batch, with the rules of a single new order. Numbers and booleans travel in quotes. */
        NewOrderItem: {
            /** @description Contract symbol; the orders of a batch may be on different ones. */
            symbol: string;
            /** @description `BUY` or `SELL`; in hedge mode it opens or closes the position that `positionSide` names. */
            side: components["schemas"]["OrderSide"];
            /** @description `LONG` or `SHORT` in hedge mode; `BOTH` or left out in one-way mode. */
            positionSide?: components["schemas"]["PositionSide"];
            /** @description `LIMIT` or `MARKET`. Conditional types are refused with -4120. */
            type: components["schemas"]["NewOrderType"];
            /** @description How long a limit order stays. Must be sent with `LIMIT`, must not with `MARKET`. */
            timeInForce?: components["schemas"]["TimeInForce"];
            /**
             * Format: decimal
             * @description How much to trade, in the base asset; a multiple of the lot size step.
             */
            quantity: DecimalInput;
            /** @description `true`: the order may only make the position smaller. Not to be sent in hedge mode. */
            reduceOnly?: components["schemas"]["TrueOrFalseInput"];
            /**
             * Format: decimal
             * @description Limit price, a multiple of the tick. Not with `MARKET` and not with `priceMatch`.
             */
            price?: DecimalInput;
            /** @description Your own id for the order; unique among open orders only. */
            newClientOrderId?: components["schemas"]["ClientOrderId"];
            /** @description Whether the answer waits for the outcome of an order that ends at once. */
            newOrderRespType?: components["schemas"]["OrderResponseType"];
            /** @description Takes the price from the order book instead of `price`. Not `OPPONENT_10` or `OPPONENT_20`, withdrawn on 2025-10-23. */
            priceMatch?: components["schemas"]["PriceMatch"];
            /** @description What happens instead of trading with oneself. The stated default, `NONE`, is doubtful, so send it where it matters. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
            /**
             * Format: unix-ms
             * @description When a `GTD` order is cancelled by itself; at least 600 seconds ahead.
             */
            goodTillDate?: number;
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
            goodTillDate?: never;
        }) & ({
            goodTillDate: number;
            timeInForce: "GTD";
        } | {
            timeInForce?: "GTC" | "IOC" | "FOK" | "GTX" | "RPI";
        }) & ({
            positionSide?: "BOTH";
        } | {
            positionSide: "LONG" | "SHORT";
            reduceOnly?: never;
        });
        /**
         * @description What happens instead of a trade between two orders of the same owner. `EXPIRE_TAKER`: the incoming order expires. `EXPIRE_MAKER`: the resting one expires. `EXPIRE_BOTH`: both do. A single new order cannot switch the prevention off.
         * @enum {string}
         */
        NewOrderSelfTradePreventionMode: "EXPIRE_TAKER" | "EXPIRE_BOTH" | "EXPIRE_MAKER";
        /**
         * @description What can be placed as an ordinary order. `LIMIT` trades at its price or better and may rest in the book; `MARKET` trades at once against the book. STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET were taken here until 2025-12-09 and are algo orders since.
         * @enum {string}
         */
        NewOrderType: "LIMIT" | "MARKET";
        /** @description An empty object; that it came says that the call was carried out. */
        Nothing: Record<string, never>;
        /** @description How much of a contract is open. */
        OpenInterest: {
            symbol: string;
            /**
             * Format: decimal
             * @description Sum of all long positions, which equals that of all shorts, in the base asset.
             */
            openInterest: Decimal;
            /** Format: unix-ms */
            time: UnixMs;
        };
        /** @description Open interest of one contract at one time. */
        OpenInterestStatistic: {
            symbol: string;
            /**
             * Format: decimal
             * @description In the base asset.
             */
            sumOpenInterest: Decimal;
            /**
             * Format: decimal
             * @description In the quote asset.
             */
            sumOpenInterestValue: Decimal;
            /**
             * Format: decimal
             * @description Circulating supply of the asset by CoinMarketCap. Newer answers only.
             */
            CMCCirculatingSupply?: Decimal;
            /** @description Start of the period. A number; older answers have it in quotes. */
            timestamp: UnixMs | string;
        };
        /** @description An order as it stands in the exchange's books. */
        Order: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
            /** @description Underlying pair. Since 2026-08, in the list of all orders only. */
            pair?: string;
            status: components["schemas"]["OrderStatus"] | OtherString;
            /** @description Your own id or one the exchange made. `autoclose-…`: a liquidation; `adl_autoclose`: auto-deleveraging; `settlement_autoclose-…`: delivery or delisting. */
            clientOrderId: string;
            /**
             * Format: decimal
             * @description Limit price; 0 for market orders.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Average price of the fills; 0 without any.
             */
            avgPrice: Decimal;
            /**
             * Format: decimal
             * @description Quantity asked for, in the base asset.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Quantity filled so far.
             */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description Value filled so far in the quote asset.
             */
            cumQuote: Decimal;
            /**
             * Format: decimal
             * @description Value filled so far in the base asset. Since 2026-08, in the list of all orders only.
             */
            cumBase?: Decimal;
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /** @description The type the order has now; a triggered stop shows as `LIMIT` or `MARKET`. */
            type: components["schemas"]["OrderType"] | OtherString;
            /** @description The type the order was placed with. */
            origType: components["schemas"]["OrderType"] | OtherString;
            reduceOnly: boolean;
            /** @description Whether it closes the whole position. */
            closePosition: boolean;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Trigger price; 0 for orders without one. Of no meaning for trailing stops.
             */
            stopPrice: Decimal;
            /**
             * Format: decimal
             * @description Activation price, of trailing stops only.
             */
            activatePrice?: Decimal;
            /**
             * Format: decimal
             * @description Callback rate in percent, of trailing stops only.
             */
            priceRate?: Decimal;
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /** @description Whether a trigger is held back while mark and last price are far apart. */
            priceProtect: boolean;
            /** @description `NONE` when the order has a price of its own. Absent from answers before 2023. */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /** @description Absent from answers before 2023. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /** @description Empty. Seen in the list of open orders of the test exchange alone. */
            strategyType?: string;
            /**
             * Format: unix-ms
             * @description End of a `GTD` order; 0 for others. Absent from answers before 2023.
             */
            goodTillDate?: UnixMs;
            /**
             * Format: unix-ms
             * @description When the order was placed.
             */
            time: UnixMs;
            /**
             * Format: unix-ms
             * @description Last change of the order.
             */
            updateTime: UnixMs;
        };
        /** @description One change of one order. */
        OrderAmendment: {
            /** Format: int64 */
            amendmentId: Id;
            symbol: string;
            /** @description Underlying pair. */
            pair: string;
            /** Format: int64 */
            orderId: Id;
            clientOrderId: string;
            /**
             * Format: unix-ms
             * @description When the change was made.
             */
            time: UnixMs;
            amendment: components["schemas"]["OrderAmendmentDetail"];
            /** @description How the price was found. Not in every payload. */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
        };
        /** @description What was changed. */
        OrderAmendmentDetail: {
            price: components["schemas"]["BeforeAndAfter"];
            origQty: components["schemas"]["BeforeAndAfter"];
            /** @description How often the order had been changed by then. */
            count: number;
            /**
             * Format: int64
             * @description The `modifyId` sent with the change; absent when none was.
             */
            modifyId?: Id;
        };
        /** @description An order book at one moment. */
        OrderBook: {
            /**
             * Format: int64
             * @description Last change that is in it; where the depth stream is to be joined on.
             */
            lastUpdateId: Id;
            /**
             * Format: unix-ms
             * @description Time at which it was sent.
             */
            E: UnixMs;
            /**
             * Format: unix-ms
             * @description Time of the last trade or change.
             */
            T: UnixMs;
            /** @description Buy orders, best price first. */
            bids: components["schemas"]["OrderBookLevel"][];
            /** @description Sell orders, best price first. */
            asks: components["schemas"]["OrderBookLevel"][];
        };
        /** @description One level of an order book, price and quantity. */
        OrderBookLevel: [
            Decimal,
            Decimal
        ];
        /** @description How many orders may be open on the contract. `MAX_NUM_ALGO_ORDERS` was withdrawn on 2025-12-29 for one limit of 200 over all contracts. */
        OrderLimitFilter: {
            /** @enum {string} */
            filterType: "MAX_NUM_ORDERS" | "MAX_NUM_ALGO_ORDERS";
            /** @description The number allowed (-2025 beyond it). */
            limit: number;
        };
        /**
         * @description `ACK` answers as soon as the order is accepted, before any fill. `RESULT` waits for the outcome of market orders and of limit orders that end at once (`IOC`, `FOK`); other orders answer as with `ACK`.
         * @enum {string}
         */
        OrderResponseType: "ACK" | "RESULT";
        /** @description An order as the matching engine answers it when it is placed or cancelled. It has no creation time; query the order for it. */
        OrderResult: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
            status: components["schemas"]["OrderStatus"] | OtherString;
            clientOrderId: string;
            /**
             * Format: decimal
             * @description Limit price; 0 for market orders.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Quantity asked for, in the base asset.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Quantity filled so far.
             */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description The same as `executedQty`.
             */
            cumQty: Decimal;
            /**
             * Format: decimal
             * @description Value filled so far in the quote asset. Newer answers may leave it out; the query has it.
             */
            cumQuote?: Decimal;
            /**
             * Format: decimal
             * @description Average price of the fills. Newer answers may leave it out; the query has it.
             */
            avgPrice?: Decimal;
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /** @description The type the order has now; a triggered stop shows as `LIMIT` or `MARKET`. */
            type: components["schemas"]["OrderType"] | OtherString;
            /** @description The type the order was placed with. */
            origType: components["schemas"]["OrderType"] | OtherString;
            reduceOnly: boolean;
            /** @description Whether it closes the whole position; not in every older answer. */
            closePosition?: boolean;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Trigger price; 0 for orders without one.
             */
            stopPrice: Decimal;
            /**
             * Format: decimal
             * @description Activation price, of trailing stops only.
             */
            activatePrice?: Decimal;
            /**
             * Format: decimal
             * @description Callback rate in percent, of trailing stops only.
             */
            priceRate?: Decimal;
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /** @description Whether a trigger is held back while mark and last price are far apart. */
            priceProtect: boolean;
            /** @description `NONE` when the order has a price of its own. Absent from answers before 2023. */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /** @description Absent from answers before 2023. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Format: unix-ms
             * @description End of a `GTD` order; 0 for others. Absent from answers before 2023.
             */
            goodTillDate?: UnixMs;
            /**
             * Format: unix-ms
             * @description Last change of the order.
             */
            updateTime: UnixMs;
        };
        /**
         * @description `BUY` opens or adds to a long, or reduces a short; `SELL` the other way round.
         * @enum {string}
         */
        OrderSide: "BUY" | "SELL";
        /**
         * @description `NEW`: accepted, nothing filled. `PARTIALLY_FILLED`: open with fills. `FILLED`: done. `CANCELED`: taken out by the user or the exchange, fills stay. `REJECTED`: never entered the book. `EXPIRED`: ended by its own terms (`IOC`, `FOK`, `GTD`, liquidation). `EXPIRED_IN_MATCH`: ended by self-trade prevention.
         * @enum {string}
         */
        OrderStatus: "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "REJECTED" | "EXPIRED" | "EXPIRED_IN_MATCH";
        /**
         * @description Every order type there is. `LIMIT` trades at its price or better; `MARKET` trades at once against the book. `STOP` and `TAKE_PROFIT` become limit orders, `STOP_MARKET` and `TAKE_PROFIT_MARKET` market orders, once the trigger price is passed; `TRAILING_STOP_MARKET` becomes one when the price turns back by a rate. The last five are placed as algo orders.
         * @enum {string}
         */
        OrderType: "LIMIT" | "MARKET" | "STOP" | "STOP_MARKET" | "TAKE_PROFIT" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
        /** @description How far a limit price may be from the mark price, so that nobody trades by a slip of the finger. */
        PercentPriceFilter: {
            /** @enum {string} */
            filterType: "PERCENT_PRICE";
            /**
             * Format: decimal
             * @description Buying prices are at most the mark price times this (-4016).
             */
            multiplierUp: Decimal;
            /**
             * Format: decimal
             * @description Selling prices are at least the mark price times this (-4024).
             */
            multiplierDown: Decimal;
            /**
             * Format: decimal
             * @description Decimals of the two factors.
             */
            multiplierDecimal: Decimal;
        };
        /** @description What a classic Portfolio Margin account can transfer out of futures. */
        PortfolioMarginAccountInformation: {
            /**
             * Format: decimal
             * @description The limit in USD.
             */
            maxWithdrawAmountUSD: Decimal;
            asset: string;
            /**
             * Format: decimal
             * @description The limit in the asset.
             */
            maxWithdrawAmount: Decimal;
        };
        /** @description What was moved into or out of an isolated position. */
        PositionMarginChanged: {
            /**
             * Format: decimal
             * @description The amount moved, in the margin asset of the symbol; never negative.
             */
            amount: Decimal;
            /** @description 200 when the margin was moved. */
            code: number;
            msg: string;
            /** @description The direction asked for: 1 added, 2 taken out. */
            type: number;
        };
        /**
         * @description `1` adds margin to the isolated position, `2` takes margin out of it.
         * @enum {integer}
         */
        PositionMarginDirection: 1 | 2;
        /** @description One movement into or out of an isolated position. */
        PositionMarginHistoryEntry: {
            symbol: string;
            /** @description 1 added margin, 2 took margin out. */
            type: number;
            /** @description What caused it: `USER_ADJUST` by call, `TRADE` by a fill. Not in every older answer. */
            deltaType?: string;
            /**
             * Format: decimal
             * @description Amount moved.
             */
            amount: Decimal;
            asset: string;
            /** Format: unix-ms */
            time: UnixMs;
            /** @description The caller's own id of the movement. Not in every answer. */
            clientTranId?: string | null;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
        };
        /**
         * @description How a position is backed, as version 2 of the position reads spells it.
         * @enum {string}
         */
        PositionMarginType: "isolated" | "cross";
        /** @description The account's position mode. */
        PositionMode: {
            /** @description `true`: hedge mode, a long and a short position per symbol. `false`: one-way mode, one net position. */
            dualSidePosition: boolean;
        };
        /** @description Limits which side may be opened, where the exchange holds a contract back. */
        PositionRiskControlFilter: {
            /** @enum {string} */
            filterType: "POSITION_RISK_CONTROL";
            /** @description The side held back; `NONE` when neither is. */
            positionControlSide: string;
        };
        /** @description One position with its settings; symbols without a position are listed too. */
        PositionRiskV2: {
            symbol: string;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Size in the base asset; negative for a short position.
             */
            positionAmt: Decimal;
            /**
             * Format: decimal
             * @description Average price of entry; 0 without a position.
             */
            entryPrice: Decimal;
            /**
             * Format: decimal
             * @description Price at which closing covers entry and fees paid. Absent from answers before 2023.
             */
            breakEvenPrice?: Decimal;
            /** Format: decimal */
            markPrice: Decimal;
            /**
             * Format: decimal
             * @description Profit at the mark price; negative for a loss.
             */
            unRealizedProfit: Decimal;
            /**
             * Format: decimal
             * @description 0 where no price would liquidate it.
             */
            liquidationPrice: Decimal;
            /**
             * Format: decimal
             * @description Initial leverage set for the symbol.
             */
            leverage: Decimal;
            /**
             * Format: decimal
             * @description Largest notional that this leverage allows.
             */
            maxNotionalValue: Decimal;
            marginType: components["schemas"]["PositionMarginType"] | OtherString;
            /**
             * Format: decimal
             * @description Isolated wallet plus unrealized profit; 0 when crossed.
             */
            isolatedMargin: Decimal;
            /** @description `true` or `false`, in quotes: whether margin is added by itself before a liquidation. */
            isAutoAddMargin: string;
            /**
             * Format: decimal
             * @description Size at the mark price; negative for a short position.
             */
            notional: Decimal;
            /**
             * Format: decimal
             * @description Margin set aside for this position; 0 when crossed.
             */
            isolatedWallet: Decimal;
            /**
             * Format: unix-ms
             * @description Last change of the position; 0 when it never changed.
             */
            updateTime: UnixMs;
        };
        /** @description One position with its risk figures. Amounts of money are in `marginAsset`. Leverage, margin type and auto-add-margin are settings, not risk, and stand in the symbol configuration instead. */
        PositionRiskV3: {
            symbol: string;
            /** @description `BOTH` in one-way mode; in hedge mode `LONG` or `SHORT`, one entry each. */
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Size in contracts of the base asset; negative for a short position, 0 where only orders are open.
             */
            positionAmt: Decimal;
            /**
             * Format: decimal
             * @description Average price of entry; 0 without a position.
             */
            entryPrice: Decimal;
            /**
             * Format: decimal
             * @description Price at which closing covers entry and fees paid; 0 without a position.
             */
            breakEvenPrice: Decimal;
            /** Format: decimal */
            markPrice: Decimal;
            /**
             * Format: decimal
             * @description Profit at the mark price; negative for a loss.
             */
            unRealizedProfit: Decimal;
            /**
             * Format: decimal
             * @description 0 where no price would liquidate it, or without a position.
             */
            liquidationPrice: Decimal;
            /**
             * Format: decimal
             * @description Isolated wallet plus unrealized profit; 0 when crossed.
             */
            isolatedMargin: Decimal;
            /**
             * Format: decimal
             * @description Size at the mark price; negative for a short position.
             */
            notional: Decimal;
            /** @description Asset the position is margined and settled in. */
            marginAsset: string;
            /**
             * Format: decimal
             * @description Margin set aside for this position; 0 when crossed.
             */
            isolatedWallet: Decimal;
            /**
             * Format: decimal
             * @description Needed at the current mark price for position and open orders together.
             */
            initialMargin: Decimal;
            /**
             * Format: decimal
             * @description Below this margin the position is liquidated.
             */
            maintMargin: Decimal;
            /**
             * Format: decimal
             * @description Part of `initialMargin` that the position needs.
             */
            positionInitialMargin: Decimal;
            /**
             * Format: decimal
             * @description Part of `initialMargin` that open orders need.
             */
            openOrderInitialMargin: Decimal;
            /** @description Place in the queue of auto-deleveraging, 0 (last) to 4 (first). */
            adl: number;
            /**
             * Format: decimal
             * @description Notional of the open buy orders.
             */
            bidNotional: Decimal;
            /**
             * Format: decimal
             * @description Notional of the open sell orders.
             */
            askNotional: Decimal;
            /**
             * Format: unix-ms
             * @description Last change of the position; 0 when it never changed.
             */
            updateTime: UnixMs;
        };
        /**
         * @description Which position an order or a change belongs to. One-way mode knows only `BOTH`: one position per symbol, long or short by its sign. Hedge mode keeps two per symbol, `LONG` and `SHORT`, and `BOTH` is refused there (-4061).
         * @enum {string}
         */
        PositionSide: "BOTH" | "LONG" | "SHORT";
        /** @description Bounds and steps of prices. */
        PriceFilter: {
            /** @enum {string} */
            filterType: "PRICE_FILTER";
            /**
             * Format: decimal
             * @description Lowest price (-4013 below it).
             */
            minPrice: Decimal;
            /**
             * Format: decimal
             * @description Highest price (-4002 above it).
             */
            maxPrice: Decimal;
            /**
             * Format: decimal
             * @description Prices are multiples of it (-4014 otherwise).
             */
            tickSize: Decimal;
        };
        /** @description One candle of a price that nobody trades, as a list: open time, open, high, low, close, an unused element, close time, an unused one, the number of samples, and three more unused ones, so that places are the same as in trading candles. */
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
        /** @description Last price of one contract. */
        PriceTicker: {
            symbol: string;
            /**
             * Format: decimal
             * @description Price of the last trade.
             */
            price: Decimal;
            /** Format: unix-ms */
            time: UnixMs;
        };
        /** @description One limit: so many units of weight, or so many orders, per stretch of time. */
        RateLimit: {
            /** @description `REQUEST_WEIGHT` is counted per IP, `ORDERS` per account. */
            rateLimitType: components["schemas"]["RateLimitType"] | OtherString;
            /** @description Unit of the stretch. */
            interval: components["schemas"]["RateLimitInterval"] | OtherString;
            /** @description How many units the stretch has. */
            intervalNum: number;
            /** @description How much is allowed in one stretch. */
            limit: number;
        };
        /**
         * @description Unit of time of a limit.
         * @enum {string}
         */
        RateLimitInterval: "SECOND" | "MINUTE" | "DAY";
        /**
         * @description `REQUEST_WEIGHT`: weight of calls, per IP. `ORDERS`: orders placed or modified, per account.
         * @enum {string}
         */
        RateLimitType: "REQUEST_WEIGHT" | "ORDERS";
        /**
         * @description What happens instead of a trade between two orders of the same owner. `NONE`: they trade. `EXPIRE_TAKER`: the incoming order expires. `EXPIRE_MAKER`: the resting one expires. `EXPIRE_BOTH`: both do.
         * @enum {string}
         */
        SelfTradePreventionMode: "NONE" | "EXPIRE_TAKER" | "EXPIRE_BOTH" | "EXPIRE_MAKER";
        /** @description The exchange's clock. */
        ServerTime: {
            /**
             * Format: unix-ms
             * @description Time at which the exchange answered.
             */
            serverTime: UnixMs;
        };
        /**
         * @description Time between two values: `m` minutes, `h` hours, `d` days.
         * @enum {string}
         */
        StatisticsPeriod: "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "12h" | "1d";
        /** @description The account's settings on one contract. */
        SymbolConfiguration: {
            symbol: string;
            marginType: components["schemas"]["MarginType"] | OtherString;
            /** @description Whether margin is added by itself to an isolated position. Older answers have it in quotes. */
            isAutoAddMargin: boolean | components["schemas"]["TrueOrFalse"];
            /** @description Initial leverage. */
            leverage: number;
            /**
             * Format: decimal
             * @description Largest notional that this leverage allows.
             */
            maxNotionalValue: Decimal;
        };
        /** @description What takers bought and sold in one period. */
        TakerVolume: {
            /**
             * Format: decimal
             * @description Bought over sold.
             */
            buySellRatio: Decimal;
            /**
             * Format: decimal
             * @description Bought, in the base asset.
             */
            buyVol: Decimal;
            /**
             * Format: decimal
             * @description Sold, in the base asset.
             */
            sellVol: Decimal;
            /** @description Start of the period. A number; older answers have it in quotes. */
            timestamp: UnixMs | string;
        };
        /** @description Statistics of one contract over the last 24 hours, moving with the clock. */
        Ticker24h: {
            symbol: string;
            /**
             * Format: decimal
             * @description Last price less the one of 24 hours ago.
             */
            priceChange: Decimal;
            /**
             * Format: decimal
             * @description The same in percent.
             */
            priceChangePercent: Decimal;
            /**
             * Format: decimal
             * @description Average price by volume.
             */
            weightedAvgPrice: Decimal;
            /** Format: decimal */
            lastPrice: Decimal;
            /**
             * Format: decimal
             * @description Quantity of the last trade.
             */
            lastQty: Decimal;
            /** Format: decimal */
            openPrice: Decimal;
            /** Format: decimal */
            highPrice: Decimal;
            /** Format: decimal */
            lowPrice: Decimal;
            /**
             * Format: decimal
             * @description In the base asset.
             */
            volume: Decimal;
            /**
             * Format: decimal
             * @description In the quote asset.
             */
            quoteVolume: Decimal;
            /** Format: unix-ms */
            openTime: UnixMs;
            /** Format: unix-ms */
            closeTime: UnixMs;
            /**
             * Format: int64
             * @description Id of the first trade; -1 without any.
             */
            firstId: Id;
            /**
             * Format: int64
             * @description Id of the last trade; -1 without any.
             */
            lastId: Id;
            /** @description Number of trades. */
            count: number;
        };
        /**
         * @description How long an order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills completely at once or expires. `GTX`: post-only, refused with -5022 when it would take liquidity. `GTD`: until `goodTillDate`. `RPI`: post-only and visible to retail interfaces only, matched against their orders alone.
         * @enum {string}
         */
        TimeInForce: "GTC" | "IOC" | "FOK" | "GTX" | "GTD" | "RPI";
        /** @description One trade of the market. */
        Trade: {
            /**
             * Format: int64
             * @description Trade id; unique per symbol.
             */
            id: Id;
            /** Format: decimal */
            price: Decimal;
            /**
             * Format: decimal
             * @description Quantity in the base asset.
             */
            qty: Decimal;
            /**
             * Format: decimal
             * @description Value in the quote asset.
             */
            quoteQty: Decimal;
            /** Format: unix-ms */
            time: UnixMs;
            /** @description Whether the buyer was resting: `true` is a sale into the book. */
            isBuyerMaker: boolean;
            /** @description Whether an RPI order was part of it. Newer answers only. */
            isRPITrade?: boolean;
        };
        /** @description One rule, and whether it holds the account back. */
        TradingIndicator: {
            /** @description Whether only reduce-only orders are taken because of it (-4400). */
            isLocked: boolean;
            /**
             * Format: unix-ms
             * @description When that ends; 0 when it does not hold.
             */
            plannedRecoverTime: UnixMs;
            indicator: components["schemas"]["TradingIndicatorName"] | OtherString;
            /**
             * Format: decimal
             * @description Where the account stands.
             */
            value: Decimal;
            /**
             * Format: decimal
             * @description Where the rule begins to hold.
             */
            triggerValue: Decimal;
        };
        /**
         * @description `UFR`: share of orders that were not filled. `IFER`: share of `IOC` and `FOK` orders that expired. `GCR`: share of `GTC` orders that were cancelled. `DR`: share of orders too small to matter. `TMV`: too many violations on several symbols, for the whole account.
         * @enum {string}
         */
        TradingIndicatorName: "UFR" | "IFER" | "GCR" | "DR" | "TMV";
        /** @description Sessions of the markets behind contracts on traditional assets. More markets may come. */
        TradingSchedule: {
            /** Format: unix-ms */
            updateTime: UnixMs;
            marketSchedules: components["schemas"]["MarketSchedules"];
        };
        /** @description How the account stands against the exchange's trading rules. */
        TradingStatus: {
            /** @description By symbol, and under `ACCOUNT` for rules over the whole account; empty when no rule applies. */
            indicators: {
                [key: string]: components["schemas"]["TradingIndicator"][];
            };
            /** Format: unix-ms */
            updateTime: UnixMs;
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
            filterType: string;
        };
        /** @description One fill of one of the account's orders. */
        UserTrade: {
            symbol: string;
            /** @description Underlying pair. Since 2026-08. */
            pair?: string;
            /**
             * Format: int64
             * @description Trade id; unique per symbol.
             */
            id: Id;
            /** Format: int64 */
            orderId: Id;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /** Format: decimal */
            price: Decimal;
            /**
             * Format: decimal
             * @description Quantity in the base asset.
             */
            qty: Decimal;
            /**
             * Format: decimal
             * @description The same as `qty`. Since 2026-08.
             */
            baseQty?: Decimal;
            /**
             * Format: decimal
             * @description Value in the quote asset.
             */
            quoteQty: Decimal;
            /**
             * Format: decimal
             * @description Profit that the fill realized, before fees; 0 when it opened or extended the position.
             */
            realizedPnl: Decimal;
            /** @description Asset that the profit was settled in. Since 2026-08. */
            marginAsset?: string;
            /**
             * Format: decimal
             * @description Fee paid; negative when the maker was paid a rebate.
             */
            commission: Decimal;
            /** @description Asset of the fee, such as USDT, or BNB when fees are paid in it. */
            commissionAsset: string;
            /** @description Whether the account was the buyer. */
            buyer: boolean;
            /** @description Whether the order was resting, and so paid the maker fee. */
            maker: boolean;
            /** Format: unix-ms */
            time: UnixMs;
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
    getCompressedAggregateTradesList: {
        parameters: {
            query: params["getCompressedAggregateTradesList"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trades, oldest first. */
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
    getMultiAssetsModeAssetIndex: {
        parameters: {
            query?: params["getMultiAssetsModeAssetIndex"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One asset, or all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetIndex"] | components["schemas"]["AssetIndex"][];
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
            /** @description The markets. */
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
            /** @description The book. */
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
            /** @description The rules. */
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
            /** @description The contracts with terms of their own. */
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
    getFundingRateHistory: {
        parameters: {
            query?: params["getFundingRateHistory"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fundings; empty when none falls into the time. */
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
            /** @description The trades, oldest first. */
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
    getCompositeIndexSymbolInformation: {
        parameters: {
            query?: params["getCompositeIndexSymbolInformation"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One composite index, or all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositeIndex"] | components["schemas"]["CompositeIndex"][];
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
    queryInsuranceFundBalanceSnapshot: {
        parameters: {
            query?: params["queryInsuranceFundBalanceSnapshot"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One fund, or all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsuranceFund"] | components["schemas"]["InsuranceFund"][];
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
            /** @description The candles; empty where there was no trading yet. */
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
            /** @description The exchange answers. */
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
    getMarkPrice: {
        parameters: {
            query?: params["getMarkPrice"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One contract, or all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkPrice"] | components["schemas"]["MarkPrice"][];
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
    getRpiOrderBook: {
        parameters: {
            query: params["getRpiOrderBook"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book. */
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
    getAdlRisk: {
        parameters: {
            query?: params["getAdlRisk"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One contract, or all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdlRisk"] | components["schemas"]["AdlRisk"][];
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
            /** @description One contract, or all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticker24h"] | components["schemas"]["Ticker24h"][];
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
            /** @description One contract, or all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookTicker"] | components["schemas"]["BookTicker"][];
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
            /** @description One contract, or all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceTicker"] | components["schemas"]["PriceTicker"][];
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
            /** @description The trades, oldest first. */
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
    getTradingSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradingSchedule"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSymbolPriceTickerV2: {
        parameters: {
            query?: params["getSymbolPriceTickerV2"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One contract, or all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceTicker"] | components["schemas"]["PriceTicker"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getBasis: {
        parameters: {
            query: params["getBasis"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values. */
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
    getQuarterlyContractSettlementPrice: {
        parameters: {
            query: params["getQuarterlyContractSettlementPrice"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPrice"][];
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
            /** @description The values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LongShortRatio"][];
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
            /** @description The values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenInterestStatistic"][];
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
            /** @description The values. */
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
            /** @description The values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LongShortRatio"][];
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
            /** @description The values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LongShortRatio"][];
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
            /** @description The places, one entry per symbol. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdlQuantile"][] | components["schemas"]["Nothing"];
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
            /** @description The cancellation was carried out. */
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
                    "application/json": components["schemas"]["AlgoOrderResult"];
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
    queryAllAlgoOrders: {
        parameters: {
            query: params["queryAllAlgoOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The algo orders; empty when none falls into the time. */
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
    cancelAllOpenOrders: {
        parameters: {
            query: params["cancelAllOpenOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancellation was carried out. */
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
    getAllOrders: {
        parameters: {
            query?: params["getAllOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders; empty when none falls into the time. */
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
            /** @description One result per change, in the order sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["ModifiedOrder"] | components["schemas"]["ApiError"])[];
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
            /** @description One result per order, in the order sent. */
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
            /** @description One result per order named. */
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
            /** @description The orders; empty when nothing was closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForceOrder"][];
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
            /** @description The leverage was set. */
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
    getCurrentMultiAssetsMode: {
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
                    "application/json": components["schemas"]["MultiAssetsMode"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    changeMultiAssetsMode: {
        parameters: {
            query: params["changeMultiAssetsMode"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mode was changed. */
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
            /** @description The waiting algo orders; empty when there are none. */
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
            /** @description The open orders; empty when there are none. */
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
            /** @description The order after the change; look at `status`, for it may have been cancelled instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModifiedOrder"];
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
            /** @description The order was accepted. With `ACK` that says nothing yet of fills. */
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
            /** @description The order as it was when it was cancelled. */
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
    testOrder: {
        parameters: {
            query: params["testOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order passed the checks; nothing was placed. */
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
            /** @description The changes; empty when the order was never changed. */
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
            /** @description The movements; empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionMarginHistoryEntry"][];
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
            /** @description The mode was changed. */
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
    signFuturesTradFiPerpsContract: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement is signed. */
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
            /** @description The fills, oldest first; empty when there are none. */
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
    getPositionInformationV2: {
        parameters: {
            query?: params["getPositionInformationV2"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["PositionRiskV2"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPositionInformationV3: {
        parameters: {
            query?: params["getPositionInformationV3"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Symbols with a position or open orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionRiskV3"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesAccountConfiguration: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountConfiguration"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesTradingQuantitativeRulesIndicators: {
        parameters: {
            query?: params["getFuturesTradingQuantitativeRulesIndicators"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradingStatus"];
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
    getBnbBurnStatus: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeBurn"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    toggleBnbBurnOnFuturesTrade: {
        parameters: {
            query: params["toggleBnbBurnOnFuturesTrade"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting was changed. */
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
    getIncomeHistory: {
        parameters: {
            query?: params["getIncomeHistory"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The movements; empty when there are none. */
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
                    "application/json": components["schemas"]["DownloadRequested"];
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
                    "application/json": components["schemas"]["Download"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getNotionalAndLeverageBrackets: {
        parameters: {
            query?: params["getNotionalAndLeverageBrackets"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brackets of one contract, or of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeverageBrackets"] | components["schemas"]["LeverageBrackets"][];
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
                    "application/json": components["schemas"]["DownloadRequested"];
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
                    "application/json": components["schemas"]["Download"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryUserRateLimit: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimit"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSymbolConfiguration: {
        parameters: {
            query?: params["getSymbolConfiguration"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SymbolConfiguration"][];
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
                    "application/json": components["schemas"]["DownloadRequested"];
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
                    "application/json": components["schemas"]["Download"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAccountInformationV2: {
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
                    "application/json": components["schemas"]["AccountInformationV2"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesAccountBalanceV2: {
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
                    "application/json": components["schemas"]["AccountBalance"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAccountInformationV3: {
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
                    "application/json": components["schemas"]["AccountInformationV3"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesAccountBalanceV3: {
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
                    "application/json": components["schemas"]["AccountBalance"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    acceptTheOfferedQuote: {
        parameters: {
            query: params["acceptTheOfferedQuote"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversion is under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertAccepted"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    listAllConvertPairs: {
        parameters: {
            query: params["listAllConvertPairs"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertPair"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    sendQuoteRequest: {
        parameters: {
            query: params["sendQuoteRequest"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A quote. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertQuote"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getOrderStatus: {
        parameters: {
            query: params["getOrderStatus"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertOrder"];
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
            /** @description The key was kept. */
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
            /** @description The key in force. */
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
            /** @description The stream was closed. */
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
    getClassicPortfolioMarginAccountInformation: {
        parameters: {
            query: params["getClassicPortfolioMarginAccountInformation"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioMarginAccountInformation"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
}
export interface params {
    getCompressedAggregateTradesList: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * Format: int64
         * @description Id of the aggregate to start at, inclusive.
         */
        fromId?: IdInput;
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /**
         * @description How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    };
    getMultiAssetsModeAssetIndex: {
        /** @description Asset against the dollar, such as `BTCUSD`; left out, the answer lists all. */
        symbol?: string;
    };
    queryIndexPriceConstituents: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
    };
    getContinuousContractKlineCandlestickData: {
        /** @description Underlying pair, of USDⓈ-M (`BTCUSDT`) or, since 2026-06-30, of COIN-M (`BTCUSD`). */
        pair: string;
        /** @description Which contract of the pair. */
        contractType: components["schemas"]["ContinuousContractType"];
        /** @description Length of a candle. */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /**
         * @description How many candles to answer at most; the weight of the call grows with it.
         * @default 500
         */
        limit?: number;
    };
    getOrderBook: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description Levels per side; only these numbers are taken (-4021 otherwise). The weight grows with it. */
        limit?: components["schemas"]["DepthLimit"];
    };
    getExchangeInformation: Record<string, never>;
    getFundingRateInfo: Record<string, never>;
    getFundingRateHistory: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /**
         * @description How many entries to answer at most.
         * @default 100
         */
        limit?: number;
    };
    getOldTradesLookup: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * @description How many trades to answer at most.
         * @default 100
         */
        limit?: number;
        /**
         * Format: int64
         * @description Trade id to start at, inclusive.
         */
        fromId?: IdInput;
    };
    getCompositeIndexSymbolInformation: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getIndexPriceKlineCandlestickData: {
        /** @description Underlying pair, of USDⓈ-M (`BTCUSDT`) or, since 2026-06-30, of COIN-M (`BTCUSD`). */
        pair: string;
        /** @description Length of a candle. */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /**
         * @description How many candles to answer at most; the weight of the call grows with it.
         * @default 500
         */
        limit?: number;
    };
    queryInsuranceFundBalanceSnapshot: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getKlineCandlestickData: {
        /** @description Contract symbol, of USDⓈ-M (`BTCUSDT`) or, since 2026-06-30, of COIN-M (`BTCUSD_PERP`). */
        symbol: string;
        /** @description Length of a candle. */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /**
         * @description How many candles to answer at most; the weight of the call grows with it.
         * @default 500
         */
        limit?: number;
    };
    getMarkPriceKlineCandlestickData: {
        /** @description Contract symbol, of USDⓈ-M (`BTCUSDT`) or, since 2026-06-30, of COIN-M (`BTCUSD_PERP`). */
        symbol: string;
        /** @description Length of a candle. */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /**
         * @description How many candles to answer at most; the weight of the call grows with it.
         * @default 500
         */
        limit?: number;
    };
    getOpenInterest: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
    };
    testConnectivity: Record<string, never>;
    getMarkPrice: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getPremiumIndexKlineData: {
        /** @description Contract symbol, of USDⓈ-M (`BTCUSDT`) or, since 2026-06-30, of COIN-M (`BTCUSD_PERP`). */
        symbol: string;
        /** @description Length of a candle. */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /**
         * @description How many candles to answer at most; the weight of the call grows with it.
         * @default 500
         */
        limit?: number;
    };
    getRpiOrderBook: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * @description Levels per side; 1000 is the only number taken.
         * @enum {integer}
         */
        limit?: 1000;
    };
    getAdlRisk: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    get24hrTickerPriceChangeStatistics: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getSymbolOrderBookTicker: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getSymbolPriceTicker: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    checkServerTime: Record<string, never>;
    getRecentTradesList: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * @description How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    };
    getTradingSchedule: Record<string, never>;
    getSymbolPriceTickerV2: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getBasis: {
        /** @description Underlying pair, such as `BTCUSDT`; the same for perpetual and delivery contracts. */
        pair: string;
        /** @description Which contract of the pair. */
        contractType: components["schemas"]["BasisContractType"];
        /** @description Time between two values. */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * @description How many values to answer at most.
         * @default 30
         */
        limit?: number;
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
    };
    getQuarterlyContractSettlementPrice: {
        /** @description Underlying pair, such as `BTCUSDT`; the same for perpetual and delivery contracts. */
        pair: string;
    };
    getLongShortRatio: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description Time between two values. */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * @description How many values to answer at most.
         * @default 30
         */
        limit?: number;
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
    };
    getOpenInterestStatistics: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description Time between two values. */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * @description How many values to answer at most.
         * @default 30
         */
        limit?: number;
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
    };
    getTakerBuySellVolume: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description Time between two values. */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * @description How many values to answer at most.
         * @default 30
         */
        limit?: number;
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
    };
    getTopTraderLongShortAccountRatio: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description Time between two values. */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * @description How many values to answer at most.
         * @default 30
         */
        limit?: number;
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
    };
    getTopTraderLongShortPositionRatio: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description Time between two values. */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * @description How many values to answer at most.
         * @default 30
         */
        limit?: number;
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
    };
    getPositionAdlQuantileEstimation: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    cancelAllAlgoOpenOrders: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
    };
    queryAlgoOrder: {
        /**
         * Format: int64
         * @description The exchange's id of the algo order. Send it or `clientAlgoId`.
         */
        algoId?: IdInput;
        /** @description Your own id of the algo order, as it was placed with. Send it or `algoId`. */
        clientAlgoId?: string;
    } & ({
        algoId: IdInput;
    } | {
        clientAlgoId: string;
    });
    newAlgoOrder: {
        /** @description The kind of algo order; `CONDITIONAL` is the only one. */
        algoType: components["schemas"]["AlgoType"];
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description `BUY` or `SELL`. In hedge mode it opens or closes the position that `positionSide` names. */
        side: components["schemas"]["OrderSide"];
        /** @description Which position the order works on. In one-way mode leave it out or send `BOTH`; in hedge mode `LONG` or `SHORT` must be sent. What does not fit the account's mode is refused with -4061. */
        positionSide?: components["schemas"]["PositionSide"];
        /** @description What waits for the trigger; it decides which other parameters must and must not be sent. */
        type: components["schemas"]["AlgoOrderType"];
        /** @description How long the order stays once it was placed. */
        timeInForce?: components["schemas"]["TimeInForce"];
        /**
         * Format: decimal
         * @description How much the triggered order trades, in the base asset. Not with `closePosition=true`.
         */
        quantity?: DecimalInput;
        /**
         * Format: decimal
         * @description Limit price of `STOP` and `TAKE_PROFIT`. Not with `priceMatch`.
         */
        price?: DecimalInput;
        /**
         * Format: decimal
         * @description Price that sets the order off. Must lie on the far side of the current price: a buying stop and a selling take profit above it, a selling stop and a buying take profit below it (-2021). Not with trailing stops.
         */
        triggerPrice?: DecimalInput;
        /** @description Which price sets off the trigger. */
        workingType?: components["schemas"]["WorkingType"];
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /** @description `true` closes the whole position at the trigger; with `STOP_MARKET` and `TAKE_PROFIT_MARKET` only, without `quantity` and `reduceOnly`. */
        closePosition?: components["schemas"]["TrueOrFalseInput"];
        /** @description `true` holds the trigger back while mark and last price are further apart than the symbol's `triggerProtect`. */
        priceProtect?: components["schemas"]["TrueOrFalseInput"];
        /** @description `true`: the triggered order may only make the position smaller. Not in hedge mode and not with `closePosition=true`. */
        reduceOnly?: components["schemas"]["TrueOrFalseInput"];
        /**
         * Format: decimal
         * @description Price from which a trailing stop follows; by default the price when it is placed. (Elsewhere called `activationPrice`.)
         */
        activatePrice?: DecimalInput;
        /**
         * Format: decimal
         * @description How far the price must turn back to set off a trailing stop, in percent; `1` is 1 %. At most 10 until 2026-10-23.
         */
        callbackRate?: DecimalInput;
        /** @description Your own id for the algo order; unique among open algo orders only. The exchange makes one when it is left out. */
        clientAlgoId?: components["schemas"]["ClientOrderId"];
        /** @description Form of the answer. The order only waits at first, so both answer alike. */
        newOrderRespType?: components["schemas"]["OrderResponseType"];
        /** @description What happens instead of trading with oneself, for the triggered order with `timeInForce` `IOC`, `GTC` or `GTD`. The stated default is `NONE`, yet orders sent without it were seen to show `EXPIRE_MAKER`: send it where it matters. */
        selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
        /**
         * Format: unix-ms
         * @description When a `GTD` order is cancelled by itself; must be sent with `timeInForce=GTD`. Milliseconds, of which only whole seconds count; at least 600 seconds ahead, else -5040.
         */
        goodTillDate?: number;
    } & ({
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
        quantity: DecimalInput;
        type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
        closePosition?: "false" | false;
        price?: never;
        priceMatch?: never;
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
        price?: never;
        priceMatch?: never;
        triggerPrice?: never;
        closePosition?: never;
    }) & ({
        goodTillDate: number;
        timeInForce: "GTD";
    } | {
        timeInForce?: "GTC" | "IOC" | "FOK" | "GTX" | "RPI";
    }) & ({
        positionSide?: "BOTH";
    } | {
        positionSide: "LONG" | "SHORT";
        closePosition?: "false" | false;
        reduceOnly?: never;
    } | {
        positionSide: "LONG";
        closePosition: "true" | true;
        side: "SELL";
        reduceOnly?: never;
    } | {
        positionSide: "SHORT";
        closePosition: "true" | true;
        side: "BUY";
        reduceOnly?: never;
    });
    cancelAlgoOrder: {
        /**
         * Format: int64
         * @description The exchange's id of the algo order. Send it or `clientAlgoId`.
         */
        algoId?: IdInput;
        /** @description Your own id of the algo order, as it was placed with. Send it or `algoId`. */
        clientAlgoId?: string;
    } & ({
        algoId: IdInput;
    } | {
        clientAlgoId: string;
    });
    queryAllAlgoOrders: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the algo order to start at, inclusive.
         */
        algoId?: IdInput;
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /** @description How many entries to answer at most. Default and maximum are not stated; 500 and 1000 elsewhere. */
        limit?: number;
    };
    cancelAllOpenOrders: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
    };
    getAllOrders: {
        /** @description Contract symbol; may be left out since 2026-08-25, and the answer then covers every symbol. Had to be sent until 2026-08-25. */
        symbol?: string;
        /**
         * Format: int64
         * @description The exchange's id of the order to start at, inclusive.
         */
        orderId?: IdInput;
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /**
         * @description How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    };
    placeMultipleOrders: {
        /** @description The orders, one to five, as one JSON array; more are refused with -4082. */
        batchOrders: components["schemas"]["NewOrderItem"][];
    };
    modifyMultipleOrders: {
        /** @description The changes, one to five, as one JSON array. */
        batchOrders: components["schemas"]["ModifyOrderItem"][];
    };
    cancelMultipleOrders: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description The exchange's ids of the orders, up to ten, as one JSON array. */
        orderIdList?: IdInput[];
        /** @description Your own ids of the orders, up to ten, as one JSON array. */
        origClientOrderIdList?: string[];
    } & ({
        orderIdList: IdInput[];
    } | {
        origClientOrderIdList: string[];
    });
    autoCancelAllOpenOrders: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description Milliseconds from now; `0` stops the countdown. */
        countdownTime: number;
    };
    getUsersForceOrders: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
        /** @description Only orders of this kind. */
        autoCloseType?: components["schemas"]["AutoCloseType"];
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /**
         * @description How many entries to answer at most.
         * @default 50
         */
        limit?: number;
    };
    changeInitialLeverage: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description The leverage to set; each symbol's own maximum is in its leverage brackets. */
        leverage: number;
    };
    changeMarginType: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description The margin type the symbol shall have. Note the spelling `CROSSED`; position reads of version 2 say `cross`. */
        marginType: components["schemas"]["MarginType"];
    };
    getCurrentMultiAssetsMode: Record<string, never>;
    changeMultiAssetsMode: {
        /** @description `true` for multi-assets mode, `false` for single-asset mode. */
        multiAssetsMargin: components["schemas"]["TrueOrFalseInput"];
    };
    getCurrentAllAlgoOpenOrders: {
        /** @description Only algo orders of this kind; `CONDITIONAL` is the only kind there is. */
        algoType?: string;
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
        /**
         * Format: int64
         * @description Only the algo order with this id.
         */
        algoId?: IdInput;
    };
    queryCurrentOpenOrder: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
         */
        orderId?: IdInput;
        /** @description Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`. */
        origClientOrderId?: string;
    } & ({
        orderId: IdInput;
    } | {
        origClientOrderId: string;
    });
    getCurrentAllOpenOrders: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    queryOrder: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
         */
        orderId?: IdInput;
        /** @description Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`. */
        origClientOrderId?: string;
    } & ({
        orderId: IdInput;
    } | {
        origClientOrderId: string;
    });
    newOrder: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description `BUY` or `SELL`. In hedge mode it opens or closes the position that `positionSide` names. */
        side: components["schemas"]["OrderSide"];
        /** @description Which position the order works on. In one-way mode leave it out or send `BOTH`; in hedge mode `LONG` or `SHORT` must be sent. What does not fit the account's mode is refused with -4061. */
        positionSide?: components["schemas"]["PositionSide"];
        /** @description `LIMIT` or `MARKET`; it decides which other parameters must and must not be sent. */
        type: components["schemas"]["NewOrderType"];
        /** @description How long the order stays. Must be sent with `LIMIT`; refused with `MARKET` (-1106). */
        timeInForce?: components["schemas"]["TimeInForce"];
        /** @description `true`: the order may only make the position smaller; refused with -2022 when there is nothing to reduce. Not to be sent in hedge mode, where `positionSide` says it already. */
        reduceOnly?: components["schemas"]["TrueOrFalseInput"];
        /**
         * Format: decimal
         * @description How much to trade, in the base asset; a multiple of the step of `LOT_SIZE` (`MARKET_LOT_SIZE` for market orders).
         */
        quantity?: DecimalInput;
        /**
         * Format: decimal
         * @description Limit price, a multiple of the tick of `PRICE_FILTER` and inside `PERCENT_PRICE`. Not with `MARKET` and not with `priceMatch`.
         */
        price?: DecimalInput;
        /** @description Your own id for the order, by which it can be queried and cancelled. Unique among open orders only: the id of a filled or cancelled order may be used again, so it does not guard against placing an order twice. The exchange makes one when it is left out; ids starting with `autoclose-`, `adl_autoclose` or `settlement_autoclose-` are the exchange's own. */
        newClientOrderId?: components["schemas"]["ClientOrderId"];
        /** @description Whether the answer waits for the outcome of an order that ends at once. */
        newOrderRespType?: components["schemas"]["OrderResponseType"];
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /** @description What happens instead of trading with oneself. Takes effect with `timeInForce` `IOC`, `GTC` or `GTD`. */
        selfTradePreventionMode?: components["schemas"]["NewOrderSelfTradePreventionMode"];
        /**
         * Format: unix-ms
         * @description When a `GTD` order is cancelled by itself; must be sent with `timeInForce=GTD`. Milliseconds, of which only whole seconds count; at least 600 seconds ahead, else -5040.
         */
        goodTillDate?: number;
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
        goodTillDate?: never;
    }) & ({
        goodTillDate: number;
        timeInForce: "GTD";
    } | {
        timeInForce?: "GTC" | "IOC" | "FOK" | "GTX" | "RPI";
    }) & ({
        positionSide?: "BOTH";
    } | {
        positionSide: "LONG" | "SHORT";
        reduceOnly?: never;
    });
    modifyOrder: {
        /**
         * Format: int64
         * @description The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
         */
        orderId?: IdInput;
        /** @description Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`. */
        origClientOrderId?: string;
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description The side the order has; it cannot be changed. */
        side: components["schemas"]["OrderSide"];
        /**
         * Format: decimal
         * @description The new total quantity, what is filled already included.
         */
        quantity: DecimalInput;
        /**
         * Format: decimal
         * @description The new limit price. Send it or `priceMatch`.
         */
        price?: DecimalInput;
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /**
         * Format: int64
         * @description A number of your own for this change; the answer hands it back.
         */
        modifyId?: IdInput;
        /** @description Must agree with the order; `true` for an order that is not reduce-only is refused with -5047. */
        reduceOnly?: components["schemas"]["TrueOrFalseInput"];
    } & ({
        orderId: IdInput;
    } | {
        origClientOrderId: string;
    }) & ({
        price: DecimalInput;
        priceMatch?: never;
    } | {
        priceMatch: components["schemas"]["PriceMatch"];
        price?: never;
    });
    cancelOrder: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
         */
        orderId?: IdInput;
        /** @description Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`. */
        origClientOrderId?: string;
    } & ({
        orderId: IdInput;
    } | {
        origClientOrderId: string;
    });
    testOrder: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description `BUY` or `SELL`. In hedge mode it opens or closes the position that `positionSide` names. */
        side: components["schemas"]["OrderSide"];
        /** @description Which position the order works on. In one-way mode leave it out or send `BOTH`; in hedge mode `LONG` or `SHORT` must be sent. What does not fit the account's mode is refused with -4061. */
        positionSide?: components["schemas"]["PositionSide"];
        /** @description Order type. Only `LIMIT` and `MARKET` say anything about what `newOrder` would do. */
        type: components["schemas"]["OrderType"];
        /** @description `true`: the order may only make the position smaller; refused with -2022 when there is nothing to reduce. Not to be sent in hedge mode, where `positionSide` says it already. */
        reduceOnly?: components["schemas"]["TrueOrFalseInput"];
        /**
         * Format: decimal
         * @description How much to trade, in the base asset. Not with `closePosition=true`.
         */
        quantity?: DecimalInput;
        /**
         * Format: decimal
         * @description Limit price. Not with `priceMatch` and not with the market types.
         */
        price?: DecimalInput;
        /** @description Your own id for the order, by which it can be queried and cancelled. Unique among open orders only: the id of a filled or cancelled order may be used again, so it does not guard against placing an order twice. The exchange makes one when it is left out; ids starting with `autoclose-`, `adl_autoclose` or `settlement_autoclose-` are the exchange's own. */
        newClientOrderId?: components["schemas"]["ClientOrderId"];
        /**
         * Format: decimal
         * @description Trigger price of the stop and take profit types.
         */
        stopPrice?: DecimalInput;
        /** @description `true` closes the whole position at the trigger; with `STOP_MARKET` and `TAKE_PROFIT_MARKET` only, without `quantity` and `reduceOnly`. */
        closePosition?: components["schemas"]["TrueOrFalseInput"];
        /**
         * Format: decimal
         * @description Price from which a trailing stop follows; by default the latest price. (Algo orders call it `activatePrice`.)
         */
        activationPrice?: DecimalInput;
        /**
         * Format: decimal
         * @description How far the price must turn back to set off a trailing stop, in percent; `1` is 1 %.
         */
        callbackRate?: DecimalInput;
        /** @description How long the order stays. Must be sent with `LIMIT`; refused with `MARKET`. */
        timeInForce?: components["schemas"]["TimeInForce"];
        /** @description Which price sets off the trigger. */
        workingType?: components["schemas"]["WorkingType"];
        /** @description `true` holds the trigger back while mark and last price are further apart than the symbol's `triggerProtect`. */
        priceProtect?: components["schemas"]["TrueOrFalseInput"];
        /** @description As for a new order; here it changes nothing but the answer's form. */
        newOrderRespType?: components["schemas"]["OrderResponseType"];
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /** @description What would happen instead of trading with oneself. Takes `NONE` and has it as default, other than a new order. */
        selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
        /**
         * Format: unix-ms
         * @description When a `GTD` order is cancelled by itself; must be sent with `timeInForce=GTD`. Milliseconds, of which only whole seconds count; at least 600 seconds ahead, else -5040.
         */
        goodTillDate?: number;
    } & ({
        timeInForce: components["schemas"]["TimeInForce"];
        quantity: DecimalInput;
        price: DecimalInput;
        type: "LIMIT";
        priceMatch?: never;
        stopPrice?: never;
        closePosition?: never;
        activationPrice?: never;
        callbackRate?: never;
    } | {
        timeInForce: components["schemas"]["TimeInForce"];
        quantity: DecimalInput;
        priceMatch: components["schemas"]["PriceMatch"];
        type: "LIMIT";
        price?: never;
        stopPrice?: never;
        closePosition?: never;
        activationPrice?: never;
        callbackRate?: never;
    } | {
        quantity: DecimalInput;
        type: "MARKET";
        timeInForce?: never;
        price?: never;
        priceMatch?: never;
        goodTillDate?: never;
        stopPrice?: never;
        closePosition?: never;
        activationPrice?: never;
        callbackRate?: never;
    } | {
        quantity: DecimalInput;
        stopPrice: DecimalInput;
        price: DecimalInput;
        type: "STOP" | "TAKE_PROFIT";
        priceMatch?: never;
        closePosition?: never;
        activationPrice?: never;
        callbackRate?: never;
    } | {
        quantity: DecimalInput;
        stopPrice: DecimalInput;
        priceMatch: components["schemas"]["PriceMatch"];
        type: "STOP" | "TAKE_PROFIT";
        price?: never;
        closePosition?: never;
        activationPrice?: never;
        callbackRate?: never;
    } | {
        stopPrice: DecimalInput;
        quantity: DecimalInput;
        type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
        closePosition?: "false" | false;
        price?: never;
        priceMatch?: never;
        activationPrice?: never;
        callbackRate?: never;
    } | {
        stopPrice: DecimalInput;
        type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
        closePosition: "true" | true;
        quantity?: never;
        reduceOnly?: never;
        price?: never;
        priceMatch?: never;
        activationPrice?: never;
        callbackRate?: never;
    } | {
        quantity: DecimalInput;
        callbackRate: DecimalInput;
        type: "TRAILING_STOP_MARKET";
        price?: never;
        priceMatch?: never;
        stopPrice?: never;
        closePosition?: never;
    }) & ({
        goodTillDate: number;
        timeInForce: "GTD";
    } | {
        timeInForce?: "GTC" | "IOC" | "FOK" | "GTX" | "RPI";
    }) & ({
        positionSide?: "BOTH";
    } | {
        positionSide: "LONG" | "SHORT";
        reduceOnly?: never;
    });
    getOrderModifyHistory: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
         */
        orderId?: IdInput;
        /** @description Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`. */
        origClientOrderId?: string;
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /**
         * @description How many entries to answer at most.
         * @default 50
         */
        limit?: number;
    } & ({
        orderId: IdInput;
    } | {
        origClientOrderId: string;
    });
    modifyIsolatedPositionMargin: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description Which position. In one-way mode leave it out or send `BOTH`; in hedge mode `LONG` or `SHORT` must be sent. */
        positionSide?: components["schemas"]["PositionSide"];
        /**
         * Format: decimal
         * @description How much to move, in the symbol's margin asset (USDT for BTCUSDT); above zero for either direction.
         */
        amount: DecimalInput;
        /** @description `1` adds margin, `2` takes margin out. */
        type: components["schemas"]["PositionMarginDirection"];
    };
    getPositionMarginChangeHistory: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /** @description Only movements in this direction: `1` added, `2` taken out. */
        type?: components["schemas"]["PositionMarginDirection"];
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /**
         * @description How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    };
    getCurrentPositionMode: Record<string, never>;
    changePositionMode: {
        /** @description `true` for hedge mode, `false` for one-way mode. */
        dualSidePosition: components["schemas"]["TrueOrFalseInput"];
    };
    signFuturesTradFiPerpsContract: Record<string, never>;
    getAccountTradeList: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * Format: int64
         * @description Only fills of this order.
         */
        orderId?: IdInput;
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /**
         * Format: int64
         * @description Trade id to start at, inclusive; left out, the latest fills are answered. Not together with times.
         */
        fromId?: IdInput;
        /**
         * @description How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    } & ({
        startTime?: never;
    } | {
        fromId?: never;
    }) & ({
        endTime?: never;
    } | {
        fromId?: never;
    });
    getPositionInformationV2: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getPositionInformationV3: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getFuturesAccountConfiguration: Record<string, never>;
    getFuturesTradingQuantitativeRulesIndicators: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getUserCommissionRate: {
        /** @description Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121. */
        symbol: string;
    };
    getBnbBurnStatus: Record<string, never>;
    toggleBnbBurnOnFuturesTrade: {
        /** @description `true` to pay in BNB, `false` to pay in the margin asset. */
        feeBurn: components["schemas"]["TrueOrFalseInput"];
    };
    getIncomeHistory: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
        /** @description Only movements of this kind. */
        incomeType?: components["schemas"]["IncomeType"];
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered, inclusive.
         */
        startTime?: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         */
        endTime?: number;
        /** @description Page of `limit` entries, counted from 1. */
        page?: number;
        /**
         * @description How many entries to answer at most.
         * @default 100
         */
        limit?: number;
    };
    getDownloadIdForFuturesTransactionHistory: {
        /**
         * Format: unix-ms
         * @description Where the history begins.
         */
        startTime: number;
        /**
         * Format: unix-ms
         * @description Where it ends; at most a year after `startTime`.
         */
        endTime: number;
    };
    getFuturesTransactionHistoryDownloadLinkById: {
        /** @description The id that `getDownloadIdForFuturesTransactionHistory` answered. */
        downloadId: string;
    };
    getNotionalAndLeverageBrackets: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getDownloadIdForFuturesOrderHistory: {
        /**
         * Format: unix-ms
         * @description Where the history begins.
         */
        startTime: number;
        /**
         * Format: unix-ms
         * @description Where it ends; at most a year after `startTime`.
         */
        endTime: number;
    };
    getFuturesOrderHistoryDownloadLinkById: {
        /** @description The id that `getDownloadIdForFuturesOrderHistory` answered. */
        downloadId: string;
    };
    queryUserRateLimit: Record<string, never>;
    getSymbolConfiguration: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getDownloadIdForFuturesTradeHistory: {
        /**
         * Format: unix-ms
         * @description Where the history begins.
         */
        startTime: number;
        /**
         * Format: unix-ms
         * @description Where it ends; at most a year after `startTime`.
         */
        endTime: number;
    };
    getFuturesTradeDownloadLinkById: {
        /** @description The id that `getDownloadIdForFuturesTradeHistory` answered. */
        downloadId: string;
    };
    getAccountInformationV2: Record<string, never>;
    getFuturesAccountBalanceV2: Record<string, never>;
    getAccountInformationV3: Record<string, never>;
    getFuturesAccountBalanceV3: Record<string, never>;
    acceptTheOfferedQuote: {
        /** @description The quote to accept. */
        quoteId: string;
    };
    listAllConvertPairs: {
        /** @description Asset to give. */
        fromAsset?: string;
        /** @description Asset to get. */
        toAsset?: string;
    } & ({
        fromAsset: string;
    } | {
        toAsset: string;
    });
    sendQuoteRequest: {
        /** @description Asset to give. */
        fromAsset: string;
        /** @description Asset to get. */
        toAsset: string;
        /**
         * Format: decimal
         * @description How much to give. Send it or `toAmount`.
         */
        fromAmount?: DecimalInput;
        /**
         * Format: decimal
         * @description How much to get. Send it or `fromAmount`.
         */
        toAmount?: DecimalInput;
        /**
         * @description How long the quote holds; ten seconds is the only choice.
         * @default 10s
         * @enum {string}
         */
        validTime?: "10s";
    } & ({
        fromAmount: DecimalInput;
    } | {
        toAmount: DecimalInput;
    });
    getOrderStatus: {
        /** @description Id of the conversion. Send it or `quoteId`. */
        orderId?: string;
        /** @description Id of the quote. Send it or `orderId`. */
        quoteId?: string;
    } & ({
        orderId: string;
    } | {
        quoteId: string;
    });
    startUserDataStream: Record<string, never>;
    keepaliveUserDataStream: Record<string, never>;
    closeUserDataStream: Record<string, never>;
    getClassicPortfolioMarginAccountInformation: {
        /** @description Asset to look at, such as `BTC`. */
        asset: string;
    };
}
