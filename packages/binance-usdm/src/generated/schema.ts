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
        /**
         * List market trades, those of one taker order at one price taken together.
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
    "/fapi/v1/assetIndex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what margin assets count for in multi-assets mode.
         */
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
        /**
         * List the markets that the index price of a contract is made of.
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
    "/fapi/v1/continuousKlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List candles of whichever contract of a pair is the perpetual, the current or the next quarter.
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
    "/fapi/v1/depth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the order book of a contract.
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
    "/fapi/v1/exchangeInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the limits and every contract with its trading rules.
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
    "/fapi/v1/fundingInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contracts whose funding terms differ from the usual ones.
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
    "/fapi/v1/fundingRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the fundings of one contract, or of all.
         */
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
        /**
         * List older trades of the market, by trade id.
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
    "/fapi/v1/indexInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what composite index contracts are made of.
         */
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
        /**
         * List candles of the index price of a pair.
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
    "/fapi/v1/insuranceBalance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the insurance funds and what they hold.
         */
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
        /**
         * List candles of one symbol.
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
    "/fapi/v1/markPriceKlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List candles of the mark price of a contract.
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
    "/fapi/v1/openInterest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much of a contract is open now.
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
    "/fapi/v1/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether the exchange answers.
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
    "/fapi/v1/premiumIndex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read mark price, index price and the coming funding rate.
         */
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
        /**
         * List candles of the premium index of a contract.
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
    "/fapi/v1/rpiDepth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the order book of a contract with RPI orders in it.
         */
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
        /**
         * Read how likely auto-deleveraging is on a contract.
         */
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
        /**
         * Read price change and volume over the last 24 hours.
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
    "/fapi/v1/ticker/bookTicker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the best bid and ask.
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
    "/fapi/v1/ticker/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the price of the last trade.
         * See getSymbolPriceTickerV2. Still answered; version 2 is what the docs recommend.
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
    "/fapi/v1/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the latest trades of the market.
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
    "/fapi/v1/tradingSchedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read when the markets behind contracts on traditional assets are open.
         * Added on 2025-12-11.
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
        /**
         * Read the price of the last trade.
         */
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
        /**
         * List how far a contract stood from its index.
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
    "/futures/data/delivery-price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the deliveries of a pair were settled at.
         */
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
        /**
         * List the share of all accounts that were long and short.
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
         * List how the open interest of a contract developed.
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
    "/futures/data/takerlongshortRatio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what takers bought and sold.
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
         * List the share of top accounts that were long and short.
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
         * List the share of top accounts' positions that were long and short.
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
    "/fapi/v1/adlQuantile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where the account's positions stand in the queue of auto-deleveraging.
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
        /**
         * Cancel every algo order of one symbol that waits for its trigger.
         */
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
        /**
         * Read one algo order by its id.
         */
        get: operations["queryAlgoOrder"];
        put?: never;
        /**
         * Place a conditional order - stop, take profit or trailing stop.
         * Took over the conditional order types of newOrder on 2025-12-09. Until 2026-06-20 a call had an IP weight of 1 and no order count.
         */
        post: operations["newAlgoOrder"];
        /**
         * Cancel one algo order that waits for its trigger.
         */
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
         * A parameter `page` was withdrawn on 2026-04-20; page by `algoId` or by time.
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
        /**
         * Cancel every open limit order of one symbol.
         */
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
        /**
         * List orders of any status, oldest first.
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
    "/fapi/v1/batchOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change price and quantity of up to five open limit orders.
         */
        put: operations["modifyMultipleOrders"];
        /**
         * Place up to five orders in one call.
         * See newAlgoOrder. Conditional order types left on 2025-12-09 and are algo orders since.
         */
        post: operations["placeMultipleOrders"];
        /**
         * Cancel up to ten open orders of one symbol.
         */
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
        /**
         * Cancel a symbol's open orders by itself unless the countdown is set anew in time.
         */
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
        /**
         * List orders by which the exchange closed the account's positions.
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
    "/fapi/v1/leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the initial leverage of one symbol.
         */
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
        /**
         * Set a symbol to isolated or crossed margin.
         */
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
        /**
         * Read whether the account is in multi-assets mode.
         */
        get: operations["getCurrentMultiAssetsMode"];
        put?: never;
        /**
         * Switch the whole account between single-asset mode and multi-assets mode.
         */
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
        /**
         * List the algo orders of one symbol, or of all, that wait for their trigger.
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
    "/fapi/v1/openOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order while it is open.
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
    "/fapi/v1/openOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open orders of one symbol, or of all.
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
    "/fapi/v1/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order by its id.
         */
        get: operations["queryOrder"];
        /**
         * Change price and quantity of an open limit order.
         */
        put: operations["modifyOrder"];
        /**
         * Place a limit or a market order.
         * See newAlgoOrder. Of the order types only LIMIT and MARKET are left; STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET and their parameters went to newAlgoOrder on 2025-12-09.
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
    "/fapi/v1/order/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a new order without placing it.
         */
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
        /**
         * List the changes of one order.
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
    "/fapi/v1/positionMargin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add margin to an isolated position, or take margin out of it.
         */
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
        /**
         * List what was moved into and out of isolated positions of one symbol.
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
    "/fapi/v1/positionSide/dual": {
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
         * Switch the whole account between one-way mode and hedge mode.
         * Until 2026-06-30 the setting was USDⓈ-M's own; since then it is shared with COIN-M.
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
         * Added on 2025-12-11.
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
        /**
         * List the account's fills on one symbol.
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
    "/fapi/v2/positionRisk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read positions with their leverage and margin type, for every symbol.
         * See getPositionInformationV3 or getSymbolConfiguration. Still answered; version 3 came on 2024-07-24.
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
         * Added on 2024-07-24.
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
        /**
         * Read the account's modes, permissions and fee tier.
         */
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
        /**
         * Read how the account stands against the exchange's trading rules.
         */
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
        /**
         * Read what the account pays on one contract.
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
    "/fapi/v1/feeBurn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether futures fees are paid in BNB.
         */
        get: operations["getBnbBurnStatus"];
        put?: never;
        /**
         * Choose whether futures fees are paid in BNB.
         */
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
        /**
         * List what moved the futures balance - profit, fees, funding, transfers.
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
    "/fapi/v1/income/asyn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for a file with the account's transaction history.
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
    "/fapi/v1/income/asyn/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the link to a file with the account's transaction history.
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
    "/fapi/v1/leverageBracket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much leverage each contract allows at which size.
         */
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
        /**
         * Ask for a file with the account's order history.
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
    "/fapi/v1/order/asyn/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the link to a file with the account's order history.
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
    "/fapi/v1/rateLimit/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account's own order limits.
         */
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
        /**
         * Read the account's leverage and margin type per contract.
         */
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
        /**
         * Ask for a file with the account's trade history.
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
    "/fapi/v1/trade/asyn/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the link to a file with the account's trade history.
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
    "/fapi/v2/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account's modes, totals, assets and every symbol.
         * See getAccountInformationV3 or getFuturesAccountConfiguration. Still answered; version 3 came on 2024-07-24.
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
         * See getFuturesAccountBalanceV3. Still answered; version 3 came on 2024-07-24.
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
         * Added on 2024-07-24.
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
         * Added on 2024-07-24.
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
        /**
         * Convert at a quoted price.
         */
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
        /**
         * List which assets can be converted into which.
         */
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
        /**
         * Ask for a price to convert one asset into another.
         */
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
        /**
         * Read what became of a conversion.
         */
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
        /**
         * Keep the account's listen key alive for another 60 minutes.
         */
        put: operations["keepaliveUserDataStream"];
        /**
         * Get the listen key that opens the account's user data stream.
         */
        post: operations["startUserDataStream"];
        /**
         * Close the account's user data stream and drop its listen key.
         */
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
        /**
         * Read what a classic Portfolio Margin account can transfer out of futures.
         */
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
        /**
         * One margin asset. Amounts are in that asset.
         */
        AccountAssetV2: {
            /**
             * The margin asset that the amounts are in, such as USDT.
             */
            asset: string;
            /**
             * Balance without unrealized profit.
             * Format: decimal
             */
            walletBalance: Decimal;
            /**
             * Profit of the open positions at the mark price; negative for a loss.
             * Format: decimal
             */
            unrealizedProfit: Decimal;
            /**
             * Wallet balance plus unrealized profit.
             * Format: decimal
             */
            marginBalance: Decimal;
            /**
             * Margin that the positions must keep.
             * Format: decimal
             */
            maintMargin: Decimal;
            /**
             * Needed at current mark prices for positions and open orders.
             * Format: decimal
             */
            initialMargin: Decimal;
            /**
             * Part of `initialMargin` that positions need.
             * Format: decimal
             */
            positionInitialMargin: Decimal;
            /**
             * Part of `initialMargin` that open orders need.
             * Format: decimal
             */
            openOrderInitialMargin: Decimal;
            /**
             * Balance that backs crossed positions.
             * Format: decimal
             */
            crossWalletBalance: Decimal;
            /**
             * Unrealized profit of crossed positions.
             * Format: decimal
             */
            crossUnPnl: Decimal;
            /**
             * What new orders can use; in multi-assets mode counted over all assets.
             * Format: decimal
             */
            availableBalance: Decimal;
            /**
             * The most that can be transferred out.
             * Format: decimal
             */
            maxWithdrawAmount: Decimal;
            /**
             * Whether the asset may serve as margin in multi-assets mode. Not in every older answer.
             */
            marginAvailable?: boolean;
            /**
             * Last change of the balance; 0 when it never changed. Not in every older answer.
             * Format: unix-ms
             */
            updateTime?: UnixMs;
        };
        /**
         * One margin asset. Amounts are in that asset.
         */
        AccountAssetV3: {
            /**
             * The margin asset that the amounts are in, such as USDT.
             */
            asset: string;
            /**
             * Balance without unrealized profit.
             * Format: decimal
             */
            walletBalance: Decimal;
            /**
             * Profit of the open positions at the mark price; negative for a loss.
             * Format: decimal
             */
            unrealizedProfit: Decimal;
            /**
             * Wallet balance plus unrealized profit.
             * Format: decimal
             */
            marginBalance: Decimal;
            /**
             * Margin that the positions must keep.
             * Format: decimal
             */
            maintMargin: Decimal;
            /**
             * Needed at current mark prices for positions and open orders.
             * Format: decimal
             */
            initialMargin: Decimal;
            /**
             * Part of `initialMargin` that positions need.
             * Format: decimal
             */
            positionInitialMargin: Decimal;
            /**
             * Part of `initialMargin` that open orders need.
             * Format: decimal
             */
            openOrderInitialMargin: Decimal;
            /**
             * Balance that backs crossed positions.
             * Format: decimal
             */
            crossWalletBalance: Decimal;
            /**
             * Unrealized profit of crossed positions.
             * Format: decimal
             */
            crossUnPnl: Decimal;
            /**
             * What new orders can use; in multi-assets mode counted over all assets.
             * Format: decimal
             */
            availableBalance: Decimal;
            /**
             * The most that can be transferred out.
             * Format: decimal
             */
            maxWithdrawAmount: Decimal;
            /**
             * Whether the asset may serve as margin in multi-assets mode. Not in every answer.
             */
            marginAvailable?: boolean;
            /**
             * Last change of the balance; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * The futures balance of one asset.
         */
        AccountBalance: {
            /**
             * A name of the account that tells nobody who it is.
             */
            accountAlias: string;
            /**
             * The asset that the amounts are in, such as USDT.
             */
            asset: string;
            /**
             * Wallet balance without unrealized profit.
             * Format: decimal
             */
            balance: Decimal;
            /**
             * Part that backs crossed positions.
             * Format: decimal
             */
            crossWalletBalance: Decimal;
            /**
             * Unrealized profit of crossed positions.
             * Format: decimal
             */
            crossUnPnl: Decimal;
            /**
             * What new orders can use; in multi-assets mode counted over all assets.
             * Format: decimal
             */
            availableBalance: Decimal;
            /**
             * The most that can be transferred out.
             * Format: decimal
             */
            maxWithdrawAmount: Decimal;
            /**
             * Whether the asset may serve as margin in multi-assets mode.
             */
            marginAvailable: boolean;
            /**
             * Last change of the balance; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * Modes, permissions and fee tier of the account.
         */
        AccountConfiguration: {
            /**
             * Fee level; 0 for a regular user.
             */
            feeTier: number;
            /**
             * Whether the account may place orders.
             */
            canTrade: boolean;
            /**
             * Whether assets can be transferred in.
             */
            canDeposit: boolean;
            /**
             * Whether assets can be transferred out.
             */
            canWithdraw: boolean;
            /**
             * `true`: hedge mode. `false`: one-way mode.
             */
            dualSidePosition: boolean;
            /**
             * Last change of the configuration; often 0.
             * Format: unix-ms
             */
            updateTime: UnixMs;
            /**
             * `true`: multi-assets mode. `false`: single-asset mode.
             */
            multiAssetsMargin: boolean;
            /**
             * Group of accounts between which self-trade prevention holds; -1 without one.
             * Format: int64
             */
            tradeGroupId: Id;
        };
        /**
         * Modes, permissions, totals, assets and positions of the account. Totals are in USD in multi-assets mode; in single-asset mode they count the USDT wallet only.
         */
        AccountInformationV2: {
            /**
             * Fee level; 0 for a regular user.
             */
            feeTier: number;
            /**
             * Whether fees are paid in BNB. Newer answers only.
             */
            feeBurn?: boolean;
            /**
             * Not in every answer.
             */
            canTrade?: boolean;
            /**
             * Whether assets can be transferred in.
             */
            canDeposit: boolean;
            /**
             * Whether assets can be transferred out.
             */
            canWithdraw: boolean;
            /**
             * Reserved, 0.
             * Format: unix-ms
             */
            updateTime: UnixMs;
            /**
             * `true`: multi-assets mode. Not in every older answer.
             */
            multiAssetsMargin?: boolean;
            /**
             * Group of accounts between which self-trade prevention holds; -1 without one. Not in every older answer.
             * Format: int64
             */
            tradeGroupId?: Id;
            /**
             * Needed at current mark prices for positions and open orders.
             * Format: decimal
             */
            totalInitialMargin: Decimal;
            /**
             * Maintenance margin of all positions.
             * Format: decimal
             */
            totalMaintMargin: Decimal;
            /**
             * Wallet balances without unrealized profit.
             * Format: decimal
             */
            totalWalletBalance: Decimal;
            /**
             * Profit of the open positions at the mark price; negative for a loss.
             * Format: decimal
             */
            totalUnrealizedProfit: Decimal;
            /**
             * Wallet balance plus unrealized profit.
             * Format: decimal
             */
            totalMarginBalance: Decimal;
            /**
             * Part of `totalInitialMargin` that positions need.
             * Format: decimal
             */
            totalPositionInitialMargin: Decimal;
            /**
             * Part of `totalInitialMargin` that open orders need.
             * Format: decimal
             */
            totalOpenOrderInitialMargin: Decimal;
            /**
             * Wallet balance that backs crossed positions.
             * Format: decimal
             */
            totalCrossWalletBalance: Decimal;
            /**
             * Unrealized profit of the crossed positions.
             * Format: decimal
             */
            totalCrossUnPnl: Decimal;
            /**
             * What new orders can use.
             * Format: decimal
             */
            availableBalance: Decimal;
            /**
             * What can be transferred out.
             * Format: decimal
             */
            maxWithdrawAmount: Decimal;
            /**
             * The margin assets, those with a balance of 0 included.
             */
            assets: components["schemas"]["AccountAssetV2"][];
            /**
             * Every symbol, those without a position included.
             */
            positions: components["schemas"]["AccountPositionV2"][];
        };
        /**
         * Totals, assets and positions of the account. Totals are in USD in multi-assets mode; in single-asset mode they sum up the USDT wallet only.
         */
        AccountInformationV3: {
            /**
             * Needed at current mark prices for positions and open orders.
             * Format: decimal
             */
            totalInitialMargin: Decimal;
            /**
             * Maintenance margin of all positions.
             * Format: decimal
             */
            totalMaintMargin: Decimal;
            /**
             * Wallet balances without unrealized profit.
             * Format: decimal
             */
            totalWalletBalance: Decimal;
            /**
             * Profit of the open positions at the mark price; negative for a loss.
             * Format: decimal
             */
            totalUnrealizedProfit: Decimal;
            /**
             * Wallet balance plus unrealized profit.
             * Format: decimal
             */
            totalMarginBalance: Decimal;
            /**
             * Part of `totalInitialMargin` that positions need.
             * Format: decimal
             */
            totalPositionInitialMargin: Decimal;
            /**
             * Part of `totalInitialMargin` that open orders need.
             * Format: decimal
             */
            totalOpenOrderInitialMargin: Decimal;
            /**
             * Wallet balance that backs crossed positions, isolated wallets left out.
             * Format: decimal
             */
            totalCrossWalletBalance: Decimal;
            /**
             * Unrealized profit of the crossed positions.
             * Format: decimal
             */
            totalCrossUnPnl: Decimal;
            /**
             * What new orders can use.
             * Format: decimal
             */
            availableBalance: Decimal;
            /**
             * What can be transferred out.
             * Format: decimal
             */
            maxWithdrawAmount: Decimal;
            /**
             * The margin assets of the account; some may be at 0.
             */
            assets: components["schemas"]["AccountAssetV3"][];
            /**
             * Symbols with a position or open orders only; empty when there are none.
             */
            positions: components["schemas"]["AccountPositionV3"][];
        };
        /**
         * One symbol of the account; amounts in its margin asset.
         */
        AccountPositionV2: {
            /**
             * The contract that the figures are about.
             */
            symbol: string;
            /**
             * Needed at the current mark price for position and open orders.
             * Format: decimal
             */
            initialMargin: Decimal;
            /**
             * Margin that the position must keep.
             * Format: decimal
             */
            maintMargin: Decimal;
            /**
             * Profit of the position at the mark price; negative for a loss.
             * Format: decimal
             */
            unrealizedProfit: Decimal;
            /**
             * Part of `initialMargin` that the position needs.
             * Format: decimal
             */
            positionInitialMargin: Decimal;
            /**
             * Part of `initialMargin` that open orders need.
             * Format: decimal
             */
            openOrderInitialMargin: Decimal;
            /**
             * Initial leverage set for the symbol.
             * Format: decimal
             */
            leverage: Decimal;
            /**
             * Whether the symbol is in isolated margin mode.
             */
            isolated: boolean;
            /**
             * Average price of entry; 0 without a position.
             * Format: decimal
             */
            entryPrice: Decimal;
            /**
             * Price at which closing covers entry and fees paid. Not in every answer.
             * Format: decimal
             */
            breakEvenPrice?: Decimal;
            /**
             * Largest notional that this leverage allows.
             * Format: decimal
             */
            maxNotional: Decimal;
            /**
             * Notional of the open buy orders. Not in every older answer.
             * Format: decimal
             */
            bidNotional?: Decimal;
            /**
             * Notional of the open sell orders. Not in every older answer.
             * Format: decimal
             */
            askNotional?: Decimal;
            /**
             * `BOTH` in one-way mode; in hedge mode `LONG` or `SHORT`, one entry each.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Size; negative for a short position.
             * Format: decimal
             */
            positionAmt: Decimal;
            /**
             * Size at the mark price. Not in every answer.
             * Format: decimal
             */
            notional?: Decimal;
            /**
             * Margin set aside for an isolated position. Not in every answer.
             * Format: decimal
             */
            isolatedWallet?: Decimal;
            /**
             * Last change of the position; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * One position of the account; amounts in the symbol's margin asset.
         */
        AccountPositionV3: {
            /**
             * The contract that the position is in.
             */
            symbol: string;
            /**
             * `BOTH` in one-way mode; in hedge mode `LONG` or `SHORT`, one entry each.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Size; negative for a short position.
             * Format: decimal
             */
            positionAmt: Decimal;
            /**
             * Profit of the position at the mark price; negative for a loss.
             * Format: decimal
             */
            unrealizedProfit: Decimal;
            /**
             * Isolated wallet plus unrealized profit; 0 when crossed.
             * Format: decimal
             */
            isolatedMargin: Decimal;
            /**
             * Size at the mark price; negative for a short position.
             * Format: decimal
             */
            notional: Decimal;
            /**
             * Margin set aside for this position; 0 when crossed.
             * Format: decimal
             */
            isolatedWallet: Decimal;
            /**
             * Needed at the current mark price for position and open orders together.
             * Format: decimal
             */
            initialMargin: Decimal;
            /**
             * Margin that the position must keep.
             * Format: decimal
             */
            maintMargin: Decimal;
            /**
             * Last change of the position; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
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
         * Where the account's positions on one contract stand in the queue of auto-deleveraging.
         */
        AdlQuantile: {
            /**
             * The contract that the positions are in.
             */
            symbol: string;
            /**
             * The place of each of its positions, by position side.
             */
            adlQuantile: components["schemas"]["AdlQuantileBySide"];
        };
        /**
         * Places in the queue, 0 (last) to 4 (first). Which keys there are depends on position mode and margin type.
         */
        AdlQuantileBySide: {
            /**
             * The position of one-way mode; in hedge mode of no meaning.
             */
            BOTH?: number;
            /**
             * The long position of hedge mode.
             */
            LONG?: number;
            /**
             * The short position of hedge mode.
             */
            SHORT?: number;
            /**
             * A sign only, 0: present when long and short are crossed and share one queue.
             */
            HEDGE?: number;
        };
        /**
         * How likely auto-deleveraging is on one contract.
         */
        AdlRisk: {
            /**
             * The contract whose positions might be reduced.
             */
            symbol: string;
            /**
             * Likelihood over all its positions.
             */
            adlRisk: components["schemas"]["AdlRiskLevel"] | OtherString;
            /**
             * Worked out anew every half hour.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * How likely the exchange is to close profitable positions against losing ones.
         * @enum {string}
         */
        AdlRiskLevel: "low" | "medium" | "high";
        /**
         * Trades of one taker order at one price and time, as one entry.
         */
        AggregateTrade: {
            /**
             * Id of the aggregate.
             * Format: int64
             */
            a: Id;
            /**
             * Price.
             * Format: decimal
             */
            p: Decimal;
            /**
             * Quantity, trades against RPI orders included.
             * Format: decimal
             */
            q: Decimal;
            /**
             * Quantity without trades against RPI orders. Newer answers only.
             * Format: decimal
             */
            nq?: Decimal;
            /**
             * Id of the first trade.
             * Format: int64
             */
            f: Id;
            /**
             * Id of the last trade.
             * Format: int64
             */
            l: Id;
            /**
             * Time of the trades.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Whether the buyer was resting: `true` is a sale into the book.
             */
            m: boolean;
        };
        /**
         * An algo order as it stands, and what became of it when it was set off.
         */
        AlgoOrder: {
            /**
             * The exchange's id of the algo order; not an `orderId`.
             * Format: int64
             */
            algoId: Id;
            /**
             * Your own id of the algo order, or one that the exchange made.
             */
            clientAlgoId: string;
            /**
             * What kind of algo order it is; `CONDITIONAL` waits for a trigger.
             */
            algoType: components["schemas"]["AlgoType"] | OtherString;
            /**
             * The type that it was placed with, which calls take as `type`; `actualType` is what it became.
             */
            orderType: components["schemas"]["AlgoOrderType"] | OtherString;
            /**
             * The contract that the order is for.
             */
            symbol: string;
            /**
             * Whether the triggered order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the triggered order belongs to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * How long the triggered order stays in the book.
             */
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * Quantity of the triggered order; 0 or empty when it closes the whole position.
             */
            quantity: components["schemas"]["DecimalOrEmpty"];
            /**
             * How far the algo order is; what became of the order that it placed is told by that order's own status.
             */
            algoStatus: components["schemas"]["AlgoStatus"] | OtherString;
            /**
             * The `orderId` of the order that it placed, in quotes; empty until it was set off.
             */
            actualOrderId: string;
            /**
             * Average price of the order that it placed; 0 before.
             */
            actualPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Type of the order that it placed. Not in every answer.
             */
            actualType?: components["schemas"]["OrderType"] | OtherString;
            /**
             * Quantity of the order that it placed. Not in every answer.
             */
            actualQty?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price that sets it off; of no meaning for trailing stops.
             */
            triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Limit price of the triggered order; 0 or empty for the market types.
             */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Always null so far.
             * Format: decimal
             */
            icebergQuantity?: Decimal | null;
            /**
             * Trigger of an attached take profit; 0 without one. Not in every answer.
             */
            tpTriggerPrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Limit price of an attached take profit; 0 without one. Not in every answer.
             */
            tpPrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Trigger of an attached stop; 0 without one. Not in every answer.
             */
            slTriggerPrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Limit price of an attached stop; 0 without one. Not in every answer.
             */
            slPrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Type of an attached take profit; empty without one. Not in every answer.
             */
            tpOrderType?: string;
            /**
             * What happens if the triggered order would trade with another order of the same owner.
             */
            selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * The price that the trigger watches.
             */
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /**
             * `NONE` when the order has a price of its own.
             */
            priceMatch: components["schemas"]["PriceMatch"] | OtherString;
            /**
             * Whether the triggered order closes the whole position.
             */
            closePosition: boolean;
            /**
             * Whether the trigger is held back while mark and last price are far apart.
             */
            priceProtect: boolean;
            /**
             * Whether the triggered order may only make the position smaller.
             */
            reduceOnly: boolean;
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
             * When it was set off; 0 before.
             * Format: unix-ms
             */
            triggerTime: UnixMs;
            /**
             * End of a `GTD` order; 0 for others.
             * Format: unix-ms
             */
            goodTillDate: UnixMs;
        };
        /**
         * Confirms that an algo order was cancelled. The exchange answers `code` and `msg` beside the ids; in late 2025 it answered the order itself instead, so only the ids are sure.
         */
        AlgoOrderCanceled: {
            /**
             * The exchange's id of the cancelled algo order; not an `orderId`.
             * Format: int64
             */
            algoId: Id;
            /**
             * Your own id of the cancelled algo order, or the one that the exchange made.
             */
            clientAlgoId: string;
            /**
             * `"200"`, in quotes, when it was cancelled.
             */
            code?: string;
            /**
             * Usually `success`.
             */
            msg?: string;
        };
        /**
         * An algo order as it was accepted, waiting for its trigger.
         */
        AlgoOrderResult: {
            /**
             * The exchange's id of the algo order; not an `orderId`.
             * Format: int64
             */
            algoId: Id;
            /**
             * The id that you gave it, or one that the exchange made.
             */
            clientAlgoId: string;
            /**
             * What kind of algo order it is; `CONDITIONAL` waits for a trigger.
             */
            algoType: components["schemas"]["AlgoType"] | OtherString;
            /**
             * The type that it was placed with, which the call takes as `type`.
             */
            orderType: components["schemas"]["AlgoOrderType"] | OtherString;
            /**
             * The contract that the order is for.
             */
            symbol: string;
            /**
             * Whether the triggered order will buy or sell.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the triggered order will belong to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * How long the triggered order will stay in the book.
             */
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * Quantity that the triggered order will have; 0 or empty when it closes the whole position.
             */
            quantity: components["schemas"]["DecimalOrEmpty"];
            /**
             * How far the algo order is; `NEW` while it waits for its trigger.
             */
            algoStatus: components["schemas"]["AlgoStatus"] | OtherString;
            /**
             * Price that sets it off; of no meaning for trailing stops.
             */
            triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Limit price of the triggered order; 0 or empty for the market types.
             */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Always null so far.
             * Format: decimal
             */
            icebergQuantity?: Decimal | null;
            /**
             * What happens if the triggered order would trade with another order of the same owner.
             */
            selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * The price that the trigger watches.
             */
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /**
             * `NONE` when the order has a price of its own.
             */
            priceMatch: components["schemas"]["PriceMatch"] | OtherString;
            /**
             * Whether the triggered order closes the whole position.
             */
            closePosition: boolean;
            /**
             * Whether the trigger is held back while mark and last price are far apart.
             */
            priceProtect: boolean;
            /**
             * Whether the triggered order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Activation price of a trailing stop; empty or absent for other types.
             */
            activatePrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Callback rate of a trailing stop in percent; empty or absent for other types.
             */
            callbackRate?: components["schemas"]["DecimalOrEmpty"];
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
             * When it was set off; 0 before.
             * Format: unix-ms
             */
            triggerTime: UnixMs;
            /**
             * End of a `GTD` order; 0 for others.
             * Format: unix-ms
             */
            goodTillDate: UnixMs;
        };
        /**
         * What can be placed as an algo order. `STOP` and `TAKE_PROFIT` place a limit order once the trigger price is passed, `STOP_MARKET` and `TAKE_PROFIT_MARKET` a market order; stops trigger against the position, take profits in its favour. `TRAILING_STOP_MARKET` follows the price and places a market order when it turns back by `callbackRate`.
         * @enum {string}
         */
        AlgoOrderType: "STOP" | "TAKE_PROFIT" | "STOP_MARKET" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
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
         * What an asset counts for as margin in multi-assets mode, in USD.
         */
        AssetIndex: {
            /**
             * The asset against the dollar, such as `BTCUSD`.
             */
            symbol: string;
            /**
             * When the index was worked out.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * Index price of the asset.
             * Format: decimal
             */
            index: Decimal;
            /**
             * Discount on a positive balance, as a fraction.
             * Format: decimal
             */
            bidBuffer: Decimal;
            /**
             * Surcharge on a negative balance, as a fraction.
             * Format: decimal
             */
            askBuffer: Decimal;
            /**
             * What one unit of a positive balance counts for.
             * Format: decimal
             */
            bidRate: Decimal;
            /**
             * What one unit of a negative balance counts for.
             * Format: decimal
             */
            askRate: Decimal;
            /**
             * Discount when the exchange converts a positive balance.
             * Format: decimal
             */
            autoExchangeBidBuffer: Decimal;
            /**
             * Surcharge when the exchange buys the asset to settle a negative balance.
             * Format: decimal
             */
            autoExchangeAskBuffer: Decimal;
            /**
             * Price at which a positive balance is converted.
             * Format: decimal
             */
            autoExchangeBidRate: Decimal;
            /**
             * Price at which a negative balance is settled.
             * Format: decimal
             */
            autoExchangeAskRate: Decimal;
        };
        /**
         * Why the exchange traded for the account. `LIQUIDATION`: margin was too low. `ADL`: a profitable position was closed against a losing one.
         * @enum {string}
         */
        AutoCloseType: "LIQUIDATION" | "ADL";
        /**
         * How far a contract stood from its index.
         */
        Basis: {
            /**
             * The underlying pair, such as BTCUSDT, whose index price is compared.
             */
            pair: string;
            /**
             * Which contract of the pair is compared with the index.
             */
            contractType: components["schemas"]["BasisContractType"] | OtherString;
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
             * Futures price less index price.
             * Format: decimal
             */
            basis: Decimal;
            /**
             * The same as a fraction of the index price.
             * Format: decimal
             */
            basisRate: Decimal;
            /**
             * The same for a year; empty for perpetuals.
             */
            annualizedBasisRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * The time that the figures hold for.
             * Format: unix-ms
             */
            timestamp: UnixMs;
        };
        /**
         * Which contract of a pair is set against the index.
         * @enum {string}
         */
        BasisContractType: "PERPETUAL" | "CURRENT_QUARTER" | "NEXT_QUARTER";
        /**
         * A value before and after a change.
         */
        BeforeAndAfter: {
            /**
             * The value until the change.
             * Format: decimal
             */
            before: Decimal;
            /**
             * The value since the change.
             * Format: decimal
             */
            after: Decimal;
        };
        /**
         * Best prices of one order book.
         */
        BookTicker: {
            /**
             * The contract whose order book this is.
             */
            symbol: string;
            /**
             * 0 when nobody buys.
             * Format: decimal
             */
            bidPrice: Decimal;
            /**
             * Quantity at the best bid.
             * Format: decimal
             */
            bidQty: Decimal;
            /**
             * 0 when nobody sells.
             * Format: decimal
             */
            askPrice: Decimal;
            /**
             * Quantity at the best ask.
             * Format: decimal
             */
            askQty: Decimal;
            /**
             * Last change of the book.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * Where the picture stands in the sequence of the depth stream. Not in every payload.
             * Format: int64
             */
            lastUpdateId?: Id;
        };
        /**
         * A client order id: 1 to 36 characters of `A-Z a-z 0-9 . : / _ -`. Refused with -4015 or -1100 otherwise.
         */
        ClientOrderId: string;
        /**
         * What the account pays on one contract, as fractions of the value.
         */
        CommissionRate: {
            /**
             * The contract that the rates hold for.
             */
            symbol: string;
            /**
             * For resting orders; negative for a rebate.
             * Format: decimal
             */
            makerCommissionRate: Decimal;
            /**
             * For orders that take liquidity.
             * Format: decimal
             */
            takerCommissionRate: Decimal;
            /**
             * For RPI orders. Newer answers only.
             * Format: decimal
             */
            rpiCommissionRate?: Decimal;
        };
        /**
         * What a composite index contract follows.
         */
        CompositeIndex: {
            /**
             * The contract that follows the index, such as DEFIUSDT.
             */
            symbol: string;
            /**
             * The time that the weights hold for.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * What its parts are: `baseAsset`, or `quoteAsset`.
             */
            component: string;
            /**
             * The parts.
             */
            baseAssetList: components["schemas"]["CompositeIndexPart"][];
        };
        /**
         * One part of a composite index.
         */
        CompositeIndexPart: {
            /**
             * The asset that counts in the index.
             */
            baseAsset: string;
            /**
             * Not in every older answer.
             */
            quoteAsset?: string;
            /**
             * Units of the asset in one unit of the index.
             * Format: decimal
             */
            weightInQuantity: Decimal;
            /**
             * Share in the index, as a fraction.
             * Format: decimal
             */
            weightInPercentage: Decimal;
        };
        /**
         * Which contract of a pair: the perpetual (`PERPETUAL`, `TRADIFI_PERPETUAL` for traditional assets) or the one delivered at the end of this or the next quarter.
         * @enum {string}
         */
        ContinuousContractType: "PERPETUAL" | "CURRENT_QUARTER" | "NEXT_QUARTER" | "TRADIFI_PERPETUAL";
        /**
         * One contract and its trading rules.
         */
        Contract: {
            /**
             * Name to send in calls: `BTCUSDT`, or `BTCUSDT_261225` for a delivery contract. May hold non-ASCII characters.
             */
            symbol: string;
            /**
             * Underlying pair, the same for perpetual and delivery contracts.
             */
            pair: string;
            /**
             * Empty for a contract that is no longer or not yet traded.
             */
            contractType: components["schemas"]["ContractType"] | OtherString;
            /**
             * When it is delivered; the year 2100 for perpetuals, nearer once a delisting is set.
             * Format: unix-ms
             */
            deliveryDate: UnixMs;
            /**
             * Start of trading.
             * Format: unix-ms
             */
            onboardDate: UnixMs;
            /**
             * Whether the contract trades; orders are taken only while it is `TRADING`.
             */
            status: components["schemas"]["ContractStatus"] | OtherString;
            /**
             * Out of use: the leverage brackets hold what counts.
             * Format: decimal
             */
            maintMarginPercent: Decimal;
            /**
             * Out of use: the leverage brackets hold what counts.
             * Format: decimal
             */
            requiredMarginPercent: Decimal;
            /**
             * What quantities are in.
             */
            baseAsset: string;
            /**
             * What prices and notionals are in.
             */
            quoteAsset: string;
            /**
             * What margin and profit are in.
             */
            marginAsset: string;
            /**
             * Decimals of prices as shown; not the tick size.
             */
            pricePrecision: number;
            /**
             * Decimals of quantities as shown; not the lot size.
             */
            quantityPrecision: number;
            /**
             * Decimals to which the base asset is counted; not the lot size.
             */
            baseAssetPrecision: number;
            /**
             * Decimals to which the quote asset is counted; not the tick size.
             */
            quotePrecision: number;
            /**
             * What it follows: `COIN`, `INDEX`, `EQUITY`, `COMMODITY` and others.
             */
            underlyingType: string;
            /**
             * Themes such as DeFi; may be empty.
             */
            underlyingSubType: string[];
            /**
             * Of no meaning. Older answers only.
             */
            settlePlan?: number;
            /**
             * How far mark and last price may be apart, as a fraction, for a trigger with `priceProtect`.
             * Format: decimal
             */
            triggerProtect: Decimal;
            /**
             * Fee of a liquidation as a fraction of the notional. Not in every answer.
             * Format: decimal
             */
            liquidationFee?: Decimal;
            /**
             * How far from the mark price a market order may trade, as a fraction. Not in every answer.
             * Format: decimal
             */
            marketTakeBound?: Decimal;
            /**
             * How often one order may be modified. Newer answers only.
             */
            maxMoveOrderLimit?: number;
            /**
             * Rules that orders must meet. New kinds come without notice.
             */
            filters: components["schemas"]["ContractFilter"][];
            /**
             * Types the contract takes, those of algo orders included. Documented under the name `OrderType` until 2025.
             */
            orderTypes?: (components["schemas"]["OrderType"] | OtherString)[];
            /**
             * `orderTypes` as older documentation spelled it.
             */
            OrderType?: (components["schemas"]["OrderType"] | OtherString)[];
            /**
             * The values that orders for this contract may have as `timeInForce`.
             */
            timeInForce: (components["schemas"]["TimeInForce"] | OtherString)[];
            /**
             * Strategies such as GRID or COPY that may trade it. Newer answers only.
             */
            permissionSets?: string[];
        };
        /**
         * One rule that orders must meet; `filterType` tells which. The last form stands for kinds that are not known yet. The exchange may answer with variants told apart by `filterType` that are not listed here: have a branch for what you do not know.
         */
        ContractFilter: components["schemas"]["PriceFilter"] | components["schemas"]["LotSizeFilter"] | components["schemas"]["MarketLotSizeFilter"] | components["schemas"]["MaxNumOrdersFilter"] | components["schemas"]["MaxNumAlgoOrdersFilter"] | components["schemas"]["PercentPriceFilter"] | components["schemas"]["MinNotionalFilter"] | components["schemas"]["PositionRiskControlFilter"] | {
            /**
             * The exchange's name of a rule that is not described here.
             */
            filterType: OtherString;
        };
        /**
         * Orders are taken only while `TRADING`. `PENDING_TRADING`: not open yet. `PRE_DELIVERING`, `DELIVERING`, `DELIVERED`, `PRE_SETTLE`, `SETTLING`, `CLOSE`: on the way out, or gone.
         * @enum {string}
         */
        ContractStatus: "PENDING_TRADING" | "TRADING" | "PRE_DELIVERING" | "DELIVERING" | "DELIVERED" | "PRE_SETTLE" | "SETTLING" | "CLOSE";
        /**
         * `PERPETUAL`: no delivery. `CURRENT_…` and `NEXT_…`: delivered at the end of that month or quarter. `PERPETUAL_DELIVERING`: a perpetual being settled. `TRADIFI_PERPETUAL`: a perpetual on stocks, metals or other traditional assets.
         * @enum {string}
         */
        ContractType: "PERPETUAL" | "CURRENT_MONTH" | "NEXT_MONTH" | "CURRENT_QUARTER" | "NEXT_QUARTER" | "PERPETUAL_DELIVERING" | "TRADIFI_PERPETUAL";
        /**
         * A conversion that was accepted.
         */
        ConvertAccepted: {
            /**
             * Id of the conversion, in quotes; not an order of the order book.
             */
            orderId: string;
            /**
             * When the quote was accepted.
             * Format: unix-ms
             */
            createTime: UnixMs;
            /**
             * How far the conversion is; accepted does not mean that it is done.
             */
            orderStatus: components["schemas"]["ConvertOrderStatus"] | OtherString;
        };
        /**
         * A conversion as it stands.
         */
        ConvertOrder: {
            /**
             * Id of the conversion.
             * Format: int64
             */
            orderId: Id;
            /**
             * How far the conversion is.
             */
            orderStatus: components["schemas"]["ConvertOrderStatus"] | OtherString;
            /**
             * The asset that is given away.
             */
            fromAsset: string;
            /**
             * How much of `fromAsset` is given.
             * Format: decimal
             */
            fromAmount: Decimal;
            /**
             * The asset that is received.
             */
            toAsset: string;
            /**
             * How much of `toAsset` is received.
             * Format: decimal
             */
            toAmount: Decimal;
            /**
             * How much of `toAsset` one unit of `fromAsset` brought.
             * Format: decimal
             */
            ratio: Decimal;
            /**
             * How much of `fromAsset` one unit of `toAsset` cost.
             * Format: decimal
             */
            inverseRatio: Decimal;
            /**
             * When the quote was accepted.
             * Format: unix-ms
             */
            createTime: UnixMs;
        };
        /**
         * `PROCESS`: under way. `ACCEPT_SUCCESS`: accepted, not carried out yet. `SUCCESS`: done. `FAIL`: not carried out.
         * @enum {string}
         */
        ConvertOrderStatus: "PROCESS" | "ACCEPT_SUCCESS" | "SUCCESS" | "FAIL";
        /**
         * Two assets that can be converted, and between which amounts.
         */
        ConvertPair: {
            /**
             * The asset that would be given away.
             */
            fromAsset: string;
            /**
             * The asset that would be received.
             */
            toAsset: string;
            /**
             * The least of `fromAsset` that can be converted at once.
             * Format: decimal
             */
            fromAssetMinAmount: Decimal;
            /**
             * The most of `fromAsset` that can be converted at once.
             * Format: decimal
             */
            fromAssetMaxAmount: Decimal;
            /**
             * The least of `toAsset` that can be asked for at once.
             * Format: decimal
             */
            toAssetMinAmount: Decimal;
            /**
             * The most of `toAsset` that can be asked for at once.
             * Format: decimal
             */
            toAssetMaxAmount: Decimal;
        };
        /**
         * A price for a conversion, good for a few seconds.
         */
        ConvertQuote: {
            /**
             * What to accept it with; absent when the balance does not suffice.
             */
            quoteId?: string;
            /**
             * How much of `toAsset` one unit of `fromAsset` brings.
             * Format: decimal
             */
            ratio: Decimal;
            /**
             * How much of `fromAsset` one unit of `toAsset` costs.
             * Format: decimal
             */
            inverseRatio: Decimal;
            /**
             * Until when it can be accepted.
             * Format: unix-ms
             */
            validTimestamp: UnixMs;
            /**
             * How much of `toAsset` would be received.
             * Format: decimal
             */
            toAmount: Decimal;
            /**
             * How much of `fromAsset` would be given.
             * Format: decimal
             */
            fromAmount: Decimal;
        };
        /**
         * Confirms the countdown of one symbol.
         */
        CountdownSet: {
            /**
             * The contract whose open orders are cancelled when the countdown ends.
             */
            symbol: string;
            /**
             * Milliseconds from now, in quotes; `"0"` when the countdown was stopped.
             */
            countdownTime: string;
        };
        /**
         * A decimal number in quotes, or an empty string where there is no value.
         */
        DecimalOrEmpty: Decimal | "";
        /**
         * What one delivery was settled at.
         */
        DeliveryPrice: {
            /**
             * When the contracts were delivered.
             * Format: unix-ms
             */
            deliveryTime: UnixMs;
            /**
             * The price that they were settled at.
             * Format: decimal
             */
            deliveryPrice: Decimal;
        };
        /**
         * Levels per side of the order book.
         * @enum {integer}
         */
        DepthLimit: 5 | 10 | 20 | 50 | 100 | 500 | 1000;
        /**
         * How far a download is, and its link.
         */
        Download: {
            /**
             * The id that was asked for, as the call that began the download answered it.
             */
            downloadId: string;
            /**
             * Whether the file is ready; ask again later until it is.
             */
            status: components["schemas"]["DownloadStatus"] | OtherString;
            /**
             * Link to the file; empty until it is completed.
             */
            url: string;
            /**
             * Of no meaning.
             */
            notified: boolean;
            /**
             * When the link ends; -1 until it is completed.
             * Format: unix-ms
             */
            expirationTimestamp: UnixMs;
            /**
             * Whether the link has ended; null until then.
             */
            isExpired: string | boolean | null;
        };
        /**
         * A download that was asked for.
         */
        DownloadRequested: {
            /**
             * How long downloads took on average over the last 30 days.
             */
            avgCostTimestampOfLast30d: number;
            /**
             * What to ask for the link with, in quotes.
             */
            downloadId: string;
        };
        /**
         * `processing`: ask again later. `completed`: the link is there.
         * @enum {string}
         */
        DownloadStatus: "processing" | "completed";
        /**
         * Limits, margin assets, and every contract with its rules.
         */
        ExchangeInformation: {
            /**
             * Always UTC.
             */
            timezone: string;
            /**
             * Time at which the exchange answered. Use the time operation for clock offsets.
             * Format: unix-ms
             */
            serverTime: UnixMs;
            /**
             * `U_MARGINED`. Not in every answer.
             */
            futuresType?: string;
            /**
             * The limits in force for this IP and account. They differ on demo and for large accounts.
             */
            rateLimits: components["schemas"]["RateLimit"][];
            /**
             * Rules over all contracts; always empty so far.
             */
            exchangeFilters: unknown[];
            /**
             * What can serve as margin.
             */
            assets: components["schemas"]["MarginAsset"][];
            /**
             * Every contract, those not trading included; look at `status`.
             */
            symbols: components["schemas"]["Contract"][];
        };
        /**
         * Whether fees are paid in BNB.
         */
        FeeBurn: {
            /**
             * `true`: in BNB at a discount while there is some in the futures wallet.
             */
            feeBurn: boolean;
        };
        /**
         * An order that the exchange placed to close one of the account's positions.
         */
        ForceOrder: {
            /**
             * The exchange's id of the order.
             * Format: int64
             */
            orderId: Id;
            /**
             * The contract that the closed position was in.
             */
            symbol: string;
            /**
             * Underlying pair. Since 2026-08.
             */
            pair?: string;
            /**
             * How far the order is.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * `autoclose-…` for a liquidation, `adl_autoclose` for auto-deleveraging.
             */
            clientOrderId: string;
            /**
             * Limit price; `avgPrice` is what it was filled at.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Average price of the fills.
             * Format: decimal
             */
            avgPrice: Decimal;
            /**
             * Quantity, in the base asset.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Quantity filled so far.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * Value filled in the quote asset.
             * Format: decimal
             */
            cumQuote: Decimal;
            /**
             * Value filled in the base asset. Since 2026-08.
             * Format: decimal
             */
            cumBase?: Decimal;
            /**
             * How long the order stays in the book; usually `IOC`.
             */
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * The type the order has now.
             */
            type: components["schemas"]["OrderType"] | OtherString;
            /**
             * The type the order was placed with.
             */
            origType: components["schemas"]["OrderType"] | OtherString;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Whether it closes the whole position, as a stop order may.
             */
            closePosition: boolean;
            /**
             * The direction of the order; selling closes a long position, buying a short one.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that was closed; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * 0 here.
             * Format: decimal
             */
            stopPrice: Decimal;
            /**
             * The price that a trigger would watch; of no meaning here.
             */
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /**
             * When the order was placed.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * Last change of the order.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * Funding terms of a contract that differ from the usual ones.
         */
        FundingInfo: {
            /**
             * The contract that the terms hold for.
             */
            symbol: string;
            /**
             * Highest funding rate, as a fraction.
             * Format: decimal
             */
            adjustedFundingRateCap: Decimal;
            /**
             * Lowest funding rate, as a fraction; negative.
             * Format: decimal
             */
            adjustedFundingRateFloor: Decimal;
            /**
             * Hours between fundings: 8, 4 or 1.
             */
            fundingIntervalHours: number;
            /**
             * Of no meaning.
             */
            disclaimer?: boolean;
            /**
             * When the terms were changed; may be null. Not in every payload.
             * Format: unix-ms
             */
            updateTime?: UnixMs | null;
        };
        /**
         * One funding of one contract.
         */
        FundingRate: {
            /**
             * The contract whose holders paid each other.
             */
            symbol: string;
            /**
             * Rate as a fraction; positive when longs pay shorts.
             * Format: decimal
             */
            fundingRate: Decimal;
            /**
             * When it was paid.
             * Format: unix-ms
             */
            fundingTime: UnixMs;
            /**
             * Mark price the payments were worked out with; empty for fundings of the early years.
             */
            markPrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * `Regular`, or a special funding. Since 2026-07.
             */
            rateType?: string;
        };
        /**
         * One movement of the futures balance.
         */
        Income: {
            /**
             * Contract it belongs to; empty for transfers and other movements without one.
             */
            symbol: string;
            /**
             * What moved the balance.
             */
            incomeType: components["schemas"]["IncomeType"] | OtherString;
            /**
             * Amount; negative when it left the balance.
             * Format: decimal
             */
            income: Decimal;
            /**
             * The asset that the amount is in.
             */
            asset: string;
            /**
             * More about it; often the type again, may be empty.
             */
            info: string;
            /**
             * When the balance changed.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * Id of the movement; unique for one user and one type only. Older answers have it in quotes.
             */
            tranId: Id | string;
            /**
             * Id of the trade that caused it, in quotes; empty when none did.
             */
            tradeId: string | Id;
        };
        /**
         * What moved the balance. Trading: `REALIZED_PNL`, `COMMISSION`, `FUNDING_FEE`, `SPECIAL_FUNDING_FEE`, `INSURANCE_CLEAR` (liquidation), `DELIVERED_SETTELMENT` (delivery; so spelled), `POSITION_LIMIT_INCREASE_FEE`. Transfers: `TRANSFER`, `INTERNAL_TRANSFER`, `CROSS_COLLATERAL_TRANSFER`, `STRATEGY_UMFUTURES_TRANSFER`, `COIN_SWAP_DEPOSIT`, `COIN_SWAP_WITHDRAW`, `AUTO_EXCHANGE` (conversion in multi-assets mode). Rewards and refunds: `WELCOME_BONUS`, `REFERRAL_KICKBACK`, `COMMISSION_REBATE`, `API_REBATE`, `CONTEST_REWARD`, `FEE_RETURN`, `BFUSD_REWARD`. Options: `OPTIONS_PREMIUM_FEE`, `OPTIONS_SETTLE_PROFIT`.
         * @enum {string}
         */
        IncomeType: "TRANSFER" | "WELCOME_BONUS" | "REALIZED_PNL" | "FUNDING_FEE" | "COMMISSION" | "INSURANCE_CLEAR" | "REFERRAL_KICKBACK" | "COMMISSION_REBATE" | "API_REBATE" | "CONTEST_REWARD" | "CROSS_COLLATERAL_TRANSFER" | "OPTIONS_PREMIUM_FEE" | "OPTIONS_SETTLE_PROFIT" | "INTERNAL_TRANSFER" | "AUTO_EXCHANGE" | "DELIVERED_SETTELMENT" | "COIN_SWAP_DEPOSIT" | "COIN_SWAP_WITHDRAW" | "POSITION_LIMIT_INCREASE_FEE" | "STRATEGY_UMFUTURES_TRANSFER" | "FEE_RETURN" | "BFUSD_REWARD" | "SPECIAL_FUNDING_FEE";
        /**
         * One market of an index price.
         */
        IndexConstituent: {
            /**
             * The exchange, in lower case, such as `binance`.
             */
            exchange: string;
            /**
             * The market as that exchange names it.
             */
            symbol: string;
            /**
             * Its last price. Not in every answer.
             * Format: decimal
             */
            price?: Decimal;
            /**
             * Its share in the index. Not in every answer.
             * Format: decimal
             */
            weight?: Decimal;
        };
        /**
         * The markets that an index price is made of.
         */
        IndexConstituents: {
            /**
             * The contract that follows the index.
             */
            symbol: string;
            /**
             * The time that the answer is of.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * Spot markets of several exchanges; for some indices empty.
             */
            constituents: components["schemas"]["IndexConstituent"][];
        };
        /**
         * An insurance fund and the contracts it stands for.
         */
        InsuranceFund: {
            /**
             * Contracts that share the fund.
             */
            symbols: string[];
            /**
             * What the fund holds, asset by asset.
             */
            assets: components["schemas"]["InsuranceFundAsset"][];
        };
        /**
         * What an insurance fund holds of one asset.
         */
        InsuranceFundAsset: {
            /**
             * The asset that the balance is in.
             */
            asset: string;
            /**
             * How much of the asset the fund holds.
             * Format: decimal
             */
            marginBalance: Decimal;
            /**
             * The time that the balance is of.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * One candle, as a list: open time, open, high, low, close, volume (base asset), close time, value (quote asset), number of trades, volume bought by takers (base asset), value bought by takers (quote asset), and a last element without meaning.
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
         * Length of a candle: `m` minutes, `h` hours, `d` days, `w` weeks, `M` months.
         * @enum {string}
         */
        KlineInterval: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "8h" | "12h" | "1d" | "3d" | "1w" | "1M";
        /**
         * Terms for positions between two sizes.
         */
        LeverageBracket: {
            /**
             * Number of the bracket, counted from 1.
             */
            bracket: number;
            /**
             * Highest leverage in it.
             */
            initialLeverage: number;
            /**
             * Largest notional, in the quote asset.
             * Format: decimal
             */
            notionalCap: Decimal;
            /**
             * Smallest notional, in the quote asset.
             * Format: decimal
             */
            notionalFloor: Decimal;
            /**
             * Maintenance margin as a fraction of the notional.
             * Format: decimal
             */
            maintMarginRatio: Decimal;
            /**
             * What is taken off the maintenance margin, so that it has no step between brackets.
             * Format: decimal
             */
            cum: Decimal;
        };
        /**
         * How much leverage a contract allows at which size.
         */
        LeverageBrackets: {
            /**
             * The contract that the brackets hold for.
             */
            symbol: string;
            /**
             * Factor on the brackets' bounds; only for accounts whose brackets were adjusted.
             * Format: decimal
             */
            notionalCoef?: Decimal;
            /**
             * By size; the smallest first.
             */
            brackets: components["schemas"]["LeverageBracket"][];
        };
        /**
         * The leverage now set for a symbol.
         */
        LeverageSet: {
            /**
             * Initial leverage, 1 to 125.
             */
            leverage: number;
            /**
             * Largest notional of the position that this leverage allows, in the quote asset.
             * Format: decimal
             */
            maxNotionalValue: Decimal;
            /**
             * The contract that the leverage holds for.
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
         * The key that was kept alive; older answers are empty.
         */
        ListenKeyKept: {
            /**
             * The key in force. Absent from older answers.
             */
            listenKey?: string;
        };
        /**
         * How longs and shorts were divided.
         */
        LongShortRatio: {
            /**
             * The contract whose longs and shorts are compared.
             */
            symbol: string;
            /**
             * Long share over short share.
             * Format: decimal
             */
            longShortRatio: Decimal;
            /**
             * Long share as a fraction, of accounts or of positions, as the call says.
             * Format: decimal
             */
            longAccount: Decimal;
            /**
             * Short share as a fraction, of accounts or of positions, as the call says.
             * Format: decimal
             */
            shortAccount: Decimal;
            /**
             * Start of the period. A number; older answers have it in quotes.
             */
            timestamp: UnixMs | string;
        };
        /**
         * Bounds and steps of the quantities of all but market orders, which `MARKET_LOT_SIZE` is for.
         */
        LotSizeFilter: {
            /**
             * Tells this rule from the others.
             * @constant
             */
            filterType: "LOT_SIZE";
            /**
             * Smallest quantity (-4004 below it).
             * Format: decimal
             */
            minQty: Decimal;
            /**
             * Largest quantity (-4005 above it).
             * Format: decimal
             */
            maxQty: Decimal;
            /**
             * Quantities are multiples of it (-4023 otherwise).
             * Format: decimal
             */
            stepSize: Decimal;
        };
        /**
         * An asset that can stand as margin.
         */
        MarginAsset: {
            /**
             * The asset, such as USDT.
             */
            asset: string;
            /**
             * Whether it counts as margin in multi-assets mode.
             */
            marginAvailable: boolean;
            /**
             * Balance, usually negative, at which the exchange converts other assets to make it up; null where it does not. In quotes; older answers had a bare number.
             */
            autoAssetExchange?: Decimal | Decimal | null;
        };
        /**
         * How a position is secured. `ISOLATED`: only the margin set aside for this position can be lost to it. `CROSSED`: the whole balance of the margin asset stands behind all crossed positions in it.
         * @enum {string}
         */
        MarginType: "ISOLATED" | "CROSSED";
        /**
         * Mark price and funding of one contract.
         */
        MarkPrice: {
            /**
             * The contract that the prices are of.
             */
            symbol: string;
            /**
             * What profit and liquidation are worked out with.
             * Format: decimal
             */
            markPrice: Decimal;
            /**
             * Price of the underlying on spot markets.
             * Format: decimal
             */
            indexPrice: Decimal;
            /**
             * What delivery would be settled at now; of use in the last hour before delivery only.
             * Format: decimal
             */
            estimatedSettlePrice: Decimal;
            /**
             * Rate that the coming funding would have now, as a fraction; empty for delivery contracts.
             */
            lastFundingRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * Interest part of the funding rate, as a fraction; empty for delivery contracts.
             */
            interestRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * 0 for delivery contracts.
             * Format: unix-ms
             */
            nextFundingTime: UnixMs;
            /**
             * The time that the prices are of.
             * Format: unix-ms
             */
            time: UnixMs;
        };
        /**
         * Bounds and steps of the quantities of market orders.
         */
        MarketLotSizeFilter: {
            /**
             * Tells this rule from the others.
             * @constant
             */
            filterType: "MARKET_LOT_SIZE";
            /**
             * Smallest quantity (-4004 below it).
             * Format: decimal
             */
            minQty: Decimal;
            /**
             * Largest quantity (-4005 above it).
             * Format: decimal
             */
            maxQty: Decimal;
            /**
             * Quantities are multiples of it (-4023 otherwise).
             * Format: decimal
             */
            stepSize: Decimal;
        };
        /**
         * The sessions of one market in the coming week.
         */
        MarketSchedule: {
            /**
             * Stretches of time, each with what the market does in it.
             */
            sessions: components["schemas"]["MarketSession"][];
        };
        /**
         * One schedule per market.
         */
        MarketSchedules: {
            /**
             * Stocks of the United States.
             */
            EQUITY?: components["schemas"]["MarketSchedule"];
            /**
             * Metals and other commodities.
             */
            COMMODITY?: components["schemas"]["MarketSchedule"];
            /**
             * Korean stocks.
             */
            KR_EQUITY?: components["schemas"]["MarketSchedule"];
            /**
             * Stocks of Hong Kong. Since 2026-07.
             */
            HK_EQUITY?: components["schemas"]["MarketSchedule"];
            /**
             * Chinese stocks. Since 2026-08.
             */
            CN_EQUITY?: components["schemas"]["MarketSchedule"];
            /**
             * Currencies. Since 2026-09.
             */
            FX?: components["schemas"]["MarketSchedule"];
        };
        /**
         * One stretch of time of a market.
         */
        MarketSession: {
            /**
             * When the stretch begins.
             * Format: unix-ms
             */
            startTime: UnixMs;
            /**
             * When it ends.
             * Format: unix-ms
             */
            endTime: UnixMs;
            /**
             * What the stretch is, such as `REGULAR` or `NO_TRADING`.
             */
            type: string;
        };
        /**
         * How many algo orders could be open on the contract. Withdrawn on 2025-12-29 for one limit of 200 over all contracts.
         */
        MaxNumAlgoOrdersFilter: {
            /**
             * Tells this rule from the others.
             * @constant
             */
            filterType: "MAX_NUM_ALGO_ORDERS";
            /**
             * The number allowed.
             */
            limit: number;
        };
        /**
         * How many orders may be open on the contract.
         */
        MaxNumOrdersFilter: {
            /**
             * Tells this rule from the others.
             * @constant
             */
            filterType: "MAX_NUM_ORDERS";
            /**
             * The number allowed (-2025 beyond it).
             */
            limit: number;
        };
        /**
         * Smallest value of an order.
         */
        MinNotionalFilter: {
            /**
             * Tells this rule from the others.
             * @enum {string}
             */
            filterType: "MIN_NOTIONAL";
            /**
             * Least price times quantity, in the quote asset (-4164 below it); reduce-only orders may be smaller.
             * Format: decimal
             */
            notional: Decimal;
        };
        /**
         * An order after its price or quantity was changed. It keeps its ids, and loses its place in the queue.
         */
        ModifiedOrder: {
            /**
             * The exchange's id of the order, the same as before.
             * Format: int64
             */
            orderId: Id;
            /**
             * The contract that the order is for.
             */
            symbol: string;
            /**
             * Underlying pair, such as BTCUSDT. Not in every answer.
             */
            pair?: string;
            /**
             * How far the order is.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Your own id of the order, or the one that the exchange made.
             */
            clientOrderId: string;
            /**
             * The `modifyId` that was sent; absent when none was.
             * Format: int64
             */
            modifyId?: Id;
            /**
             * The new price.
             * Format: decimal
             */
            price: Decimal;
            /**
             * The new quantity, what is filled already included.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Quantity filled so far.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * The same as `executedQty`.
             * Format: decimal
             */
            cumQty: Decimal;
            /**
             * Value filled so far in the quote asset. Not in every answer.
             * Format: decimal
             */
            cumQuote?: Decimal;
            /**
             * Value filled so far in the base asset. Older answers only.
             * Format: decimal
             */
            cumBase?: Decimal;
            /**
             * Average price of the fills. Older answers only.
             * Format: decimal
             */
            avgPrice?: Decimal;
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * The type the order has now; always `LIMIT`, as no other can be modified.
             */
            type: components["schemas"]["OrderType"] | OtherString;
            /**
             * The type the order was placed with.
             */
            origType: components["schemas"]["OrderType"] | OtherString;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Whether it closes the whole position.
             */
            closePosition: boolean;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * 0 for limit orders.
             * Format: decimal
             */
            stopPrice: Decimal;
            /**
             * The price that a trigger would watch; of no meaning for limit orders.
             */
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /**
             * Whether a trigger is held back while mark and last price are far apart; of no meaning for limit orders.
             */
            priceProtect: boolean;
            /**
             * `NONE` when the order has a price of its own. Absent from answers before 2023.
             */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /**
             * Absent from answers before 2023.
             */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * End of a `GTD` order; 0 for others. Absent from answers before 2023.
             * Format: unix-ms
             */
            goodTillDate?: UnixMs;
            /**
             * Time of the change.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * One change of a batch, with the rules of a single change. Numbers travel in quotes.
         */
        ModifyOrderItem: ModifyOrderItem;
        /**
         * The account's asset mode on USDⓈ-M futures.
         */
        MultiAssetsMode: {
            /**
             * `true`: multi-assets mode, every margin asset backs every crossed position. `false`: single-asset mode, a position is backed only by its own margin asset.
             */
            multiAssetsMargin: boolean;
        };
        /**
         * One order of a batch, with the rules of a single new order. Numbers and booleans travel in quotes.
         */
        NewOrderItem: NewOrderItem;
        /**
         * What happens instead of a trade between two orders of the same owner. `EXPIRE_TAKER`: the incoming order expires. `EXPIRE_MAKER`: the resting one expires. `EXPIRE_BOTH`: both do. A single new order cannot switch the prevention off.
         * @enum {string}
         */
        NewOrderSelfTradePreventionMode: "EXPIRE_TAKER" | "EXPIRE_BOTH" | "EXPIRE_MAKER";
        /**
         * What can be placed as an ordinary order. `LIMIT` trades at its price or better and may rest in the book; `MARKET` trades at once against the book. STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET and TRAILING_STOP_MARKET were taken here until 2025-12-09 and are algo orders since.
         * @enum {string}
         */
        NewOrderType: "LIMIT" | "MARKET";
        /**
         * An empty object; that it came says that the call was carried out.
         */
        Nothing: Record<string, never>;
        /**
         * How much of a contract is open.
         */
        OpenInterest: {
            /**
             * The contract whose open positions were counted.
             */
            symbol: string;
            /**
             * Sum of all long positions, which equals that of all shorts, in the base asset.
             * Format: decimal
             */
            openInterest: Decimal;
            /**
             * When it was counted.
             * Format: unix-ms
             */
            time: UnixMs;
        };
        /**
         * Open interest of one contract at one time.
         */
        OpenInterestStatistic: {
            /**
             * The contract whose open positions were counted.
             */
            symbol: string;
            /**
             * In the base asset.
             * Format: decimal
             */
            sumOpenInterest: Decimal;
            /**
             * In the quote asset.
             * Format: decimal
             */
            sumOpenInterestValue: Decimal;
            /**
             * Circulating supply of the asset by CoinMarketCap. Newer answers only.
             * Format: decimal
             */
            CMCCirculatingSupply?: Decimal;
            /**
             * Start of the period. A number; older answers have it in quotes.
             */
            timestamp: UnixMs | string;
        };
        /**
         * An order as it stands in the exchange's books.
         */
        Order: {
            /**
             * The exchange's id of the order; unique per symbol.
             * Format: int64
             */
            orderId: Id;
            /**
             * The contract that the order is for.
             */
            symbol: string;
            /**
             * Underlying pair. Since 2026-08, in the list of all orders only.
             */
            pair?: string;
            /**
             * How far the order is.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Your own id or one the exchange made. `autoclose-…`: a liquidation; `adl_autoclose`: auto-deleveraging; `settlement_autoclose-…`: delivery or delisting.
             */
            clientOrderId: string;
            /**
             * Limit price; 0 for market orders.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Average price of the fills; 0 without any.
             * Format: decimal
             */
            avgPrice: Decimal;
            /**
             * Quantity asked for, in the base asset.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Quantity filled so far.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * Value filled so far in the quote asset.
             * Format: decimal
             */
            cumQuote: Decimal;
            /**
             * Value filled so far in the base asset. Since 2026-08, in the list of all orders only.
             * Format: decimal
             */
            cumBase?: Decimal;
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * The type the order has now; a triggered stop shows as `LIMIT` or `MARKET`.
             */
            type: components["schemas"]["OrderType"] | OtherString;
            /**
             * The type the order was placed with.
             */
            origType: components["schemas"]["OrderType"] | OtherString;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Whether it closes the whole position.
             */
            closePosition: boolean;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Trigger price; 0 for orders without one. Of no meaning for trailing stops.
             * Format: decimal
             */
            stopPrice: Decimal;
            /**
             * Activation price, of trailing stops only.
             * Format: decimal
             */
            activatePrice?: Decimal;
            /**
             * Callback rate in percent, of trailing stops only.
             * Format: decimal
             */
            priceRate?: Decimal;
            /**
             * The price that a trigger watches; of no meaning for orders without one.
             */
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /**
             * Whether a trigger is held back while mark and last price are far apart.
             */
            priceProtect: boolean;
            /**
             * `NONE` when the order has a price of its own. Absent from answers before 2023.
             */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /**
             * Absent from answers before 2023.
             */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Empty. Seen in the list of open orders of the test exchange alone.
             */
            strategyType?: string;
            /**
             * End of a `GTD` order; 0 for others. Absent from answers before 2023.
             * Format: unix-ms
             */
            goodTillDate?: UnixMs;
            /**
             * When the order was placed.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * Last change of the order.
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
             * The contract that the order is for.
             */
            symbol: string;
            /**
             * Underlying pair.
             */
            pair: string;
            /**
             * The order that was changed.
             * Format: int64
             */
            orderId: Id;
            /**
             * Your own id of the order, or the one that the exchange made.
             */
            clientOrderId: string;
            /**
             * When the change was made.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * What was changed, with the values before and after.
             */
            amendment: components["schemas"]["OrderAmendmentDetail"];
            /**
             * How the price was found. Not in every payload.
             */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
        };
        /**
         * What was changed.
         */
        OrderAmendmentDetail: {
            /**
             * The limit price before and after the change.
             */
            price: components["schemas"]["BeforeAndAfter"];
            /**
             * The ordered quantity before and after the change.
             */
            origQty: components["schemas"]["BeforeAndAfter"];
            /**
             * How often the order had been changed by then.
             */
            count: number;
            /**
             * The `modifyId` sent with the change; absent when none was.
             * Format: int64
             */
            modifyId?: Id;
        };
        /**
         * An order book at one moment.
         */
        OrderBook: {
            /**
             * Last change that is in it; where the depth stream is to be joined on.
             * Format: int64
             */
            lastUpdateId: Id;
            /**
             * Time at which it was sent.
             * Format: unix-ms
             */
            E: UnixMs;
            /**
             * Time of the last trade or change.
             * Format: unix-ms
             */
            T: UnixMs;
            /**
             * Buy orders, best price first.
             */
            bids: components["schemas"]["OrderBookLevel"][];
            /**
             * Sell orders, best price first.
             */
            asks: components["schemas"]["OrderBookLevel"][];
        };
        /**
         * One level of an order book, price and quantity.
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
         * An order as the matching engine answers it when it is placed or cancelled. It has no creation time; query the order for it.
         */
        OrderResult: {
            /**
             * The exchange's id of the order; unique per symbol.
             * Format: int64
             */
            orderId: Id;
            /**
             * The contract that the order is for.
             */
            symbol: string;
            /**
             * How far the order was when this was answered.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * The id that you gave it, or one that the exchange made.
             */
            clientOrderId: string;
            /**
             * Limit price; 0 for market orders.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Quantity asked for, in the base asset.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Quantity filled so far.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * The same as `executedQty`.
             * Format: decimal
             */
            cumQty: Decimal;
            /**
             * Value filled so far in the quote asset. Newer answers may leave it out; the query has it.
             * Format: decimal
             */
            cumQuote?: Decimal;
            /**
             * Average price of the fills. Newer answers may leave it out; the query has it.
             * Format: decimal
             */
            avgPrice?: Decimal;
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * The type the order has now; a triggered stop shows as `LIMIT` or `MARKET`.
             */
            type: components["schemas"]["OrderType"] | OtherString;
            /**
             * The type the order was placed with.
             */
            origType: components["schemas"]["OrderType"] | OtherString;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Whether it closes the whole position; not in every older answer.
             */
            closePosition?: boolean;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Trigger price; 0 for orders without one.
             * Format: decimal
             */
            stopPrice: Decimal;
            /**
             * Activation price, of trailing stops only.
             * Format: decimal
             */
            activatePrice?: Decimal;
            /**
             * Callback rate in percent, of trailing stops only.
             * Format: decimal
             */
            priceRate?: Decimal;
            /**
             * The price that a trigger watches; of no meaning for orders without one.
             */
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /**
             * Whether a trigger is held back while mark and last price are far apart.
             */
            priceProtect: boolean;
            /**
             * `NONE` when the order has a price of its own. Absent from answers before 2023.
             */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /**
             * Absent from answers before 2023.
             */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * End of a `GTD` order; 0 for others. Absent from answers before 2023.
             * Format: unix-ms
             */
            goodTillDate?: UnixMs;
            /**
             * Last change of the order.
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
         * `NEW`: accepted, nothing filled. `PARTIALLY_FILLED`: open with fills. `FILLED`: done. `CANCELED`: taken out by the user or the exchange, fills stay. `REJECTED`: never entered the book. `EXPIRED`: ended by its own terms (`IOC`, `FOK`, `GTD`, liquidation). `EXPIRED_IN_MATCH`: ended by self-trade prevention.
         * @enum {string}
         */
        OrderStatus: "NEW" | "PARTIALLY_FILLED" | "FILLED" | "CANCELED" | "REJECTED" | "EXPIRED" | "EXPIRED_IN_MATCH";
        /**
         * Every order type there is. `LIMIT` trades at its price or better; `MARKET` trades at once against the book. `STOP` and `TAKE_PROFIT` become limit orders, `STOP_MARKET` and `TAKE_PROFIT_MARKET` market orders, once the trigger price is passed; `TRAILING_STOP_MARKET` becomes one when the price turns back by a rate. The last five are placed as algo orders.
         * @enum {string}
         */
        OrderType: "LIMIT" | "MARKET" | "STOP" | "STOP_MARKET" | "TAKE_PROFIT" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
        /**
         * How far a limit price may be from the mark price, so that nobody trades by a slip of the finger.
         */
        PercentPriceFilter: {
            /**
             * Tells this rule from the others.
             * @enum {string}
             */
            filterType: "PERCENT_PRICE";
            /**
             * Buying prices are at most the mark price times this (-4016).
             * Format: decimal
             */
            multiplierUp: Decimal;
            /**
             * Selling prices are at least the mark price times this (-4024).
             * Format: decimal
             */
            multiplierDown: Decimal;
            /**
             * Decimals of the two factors.
             * Format: decimal
             */
            multiplierDecimal: Decimal;
        };
        /**
         * What a classic Portfolio Margin account can transfer out of futures.
         */
        PortfolioMarginAccountInformation: {
            /**
             * The limit in USD.
             * Format: decimal
             */
            maxWithdrawAmountUSD: Decimal;
            /**
             * The asset that was asked about.
             */
            asset: string;
            /**
             * The limit in the asset.
             * Format: decimal
             */
            maxWithdrawAmount: Decimal;
        };
        /**
         * What was moved into or out of an isolated position.
         */
        PositionMarginChanged: {
            /**
             * The amount moved, in the margin asset of the symbol; never negative.
             * Format: decimal
             */
            amount: Decimal;
            /**
             * 200 when the margin was moved.
             */
            code: number;
            /**
             * The exchange's words for it; go by `code`.
             */
            msg: string;
            /**
             * The direction asked for: 1 added, 2 taken out.
             */
            type: number;
        };
        /**
         * `1` adds margin to the isolated position, `2` takes margin out of it.
         * @enum {integer}
         */
        PositionMarginDirection: 1 | 2;
        /**
         * One movement into or out of an isolated position.
         */
        PositionMarginHistoryEntry: {
            /**
             * The contract that the position is in.
             */
            symbol: string;
            /**
             * 1 added margin, 2 took margin out.
             */
            type: number;
            /**
             * What caused it: `USER_ADJUST` by call, `TRADE` by a fill. Not in every older answer.
             */
            deltaType?: string;
            /**
             * Amount moved.
             * Format: decimal
             */
            amount: Decimal;
            /**
             * The margin asset that the amount is in.
             */
            asset: string;
            /**
             * When the margin was moved.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * The caller's own id of the movement. Not in every answer.
             */
            clientTranId?: string | null;
            /**
             * The position whose margin changed; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
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
         * Limits which side may be opened, where the exchange holds a contract back.
         */
        PositionRiskControlFilter: {
            /**
             * Tells this rule from the others.
             * @enum {string}
             */
            filterType: "POSITION_RISK_CONTROL";
            /**
             * The side held back; `NONE` when neither is.
             */
            positionControlSide: string;
        };
        /**
         * One position with its settings; symbols without a position are listed too.
         */
        PositionRiskV2: {
            /**
             * The contract that the position is in.
             */
            symbol: string;
            /**
             * `BOTH` in one-way mode; in hedge mode `LONG` or `SHORT`, one entry each.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Size in the base asset; negative for a short position.
             * Format: decimal
             */
            positionAmt: Decimal;
            /**
             * Average price of entry; 0 without a position.
             * Format: decimal
             */
            entryPrice: Decimal;
            /**
             * Price at which closing covers entry and fees paid. Absent from answers before 2023.
             * Format: decimal
             */
            breakEvenPrice?: Decimal;
            /**
             * The price that profit and liquidation go by.
             * Format: decimal
             */
            markPrice: Decimal;
            /**
             * Profit at the mark price; negative for a loss.
             * Format: decimal
             */
            unRealizedProfit: Decimal;
            /**
             * 0 where no price would liquidate it.
             * Format: decimal
             */
            liquidationPrice: Decimal;
            /**
             * Initial leverage set for the symbol.
             * Format: decimal
             */
            leverage: Decimal;
            /**
             * Largest notional that this leverage allows.
             * Format: decimal
             */
            maxNotionalValue: Decimal;
            /**
             * How the position is backed; calls spell the same `ISOLATED` and `CROSSED`.
             */
            marginType: components["schemas"]["PositionMarginType"];
            /**
             * Isolated wallet plus unrealized profit; 0 when crossed.
             * Format: decimal
             */
            isolatedMargin: Decimal;
            /**
             * `true` or `false`, in quotes: whether margin is added by itself before a liquidation.
             */
            isAutoAddMargin: string;
            /**
             * Size at the mark price; negative for a short position.
             * Format: decimal
             */
            notional: Decimal;
            /**
             * Margin set aside for this position; 0 when crossed.
             * Format: decimal
             */
            isolatedWallet: Decimal;
            /**
             * Last change of the position; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * One position with its risk figures. Amounts of money are in `marginAsset`. Leverage, margin type and auto-add-margin are settings, not risk, and stand in the symbol configuration instead.
         */
        PositionRiskV3: {
            /**
             * The contract that the position is in.
             */
            symbol: string;
            /**
             * `BOTH` in one-way mode; in hedge mode `LONG` or `SHORT`, one entry each.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Size in contracts of the base asset; negative for a short position, 0 where only orders are open.
             * Format: decimal
             */
            positionAmt: Decimal;
            /**
             * Average price of entry; 0 without a position.
             * Format: decimal
             */
            entryPrice: Decimal;
            /**
             * Price at which closing covers entry and fees paid; 0 without a position.
             * Format: decimal
             */
            breakEvenPrice: Decimal;
            /**
             * The price that profit and liquidation go by.
             * Format: decimal
             */
            markPrice: Decimal;
            /**
             * Profit at the mark price; negative for a loss.
             * Format: decimal
             */
            unRealizedProfit: Decimal;
            /**
             * 0 where no price would liquidate it, or without a position.
             * Format: decimal
             */
            liquidationPrice: Decimal;
            /**
             * Isolated wallet plus unrealized profit; 0 when crossed.
             * Format: decimal
             */
            isolatedMargin: Decimal;
            /**
             * Size at the mark price; negative for a short position.
             * Format: decimal
             */
            notional: Decimal;
            /**
             * Asset the position is margined and settled in.
             */
            marginAsset: string;
            /**
             * Margin set aside for this position; 0 when crossed.
             * Format: decimal
             */
            isolatedWallet: Decimal;
            /**
             * Needed at the current mark price for position and open orders together.
             * Format: decimal
             */
            initialMargin: Decimal;
            /**
             * Below this margin the position is liquidated.
             * Format: decimal
             */
            maintMargin: Decimal;
            /**
             * Part of `initialMargin` that the position needs.
             * Format: decimal
             */
            positionInitialMargin: Decimal;
            /**
             * Part of `initialMargin` that open orders need.
             * Format: decimal
             */
            openOrderInitialMargin: Decimal;
            /**
             * Place in the queue of auto-deleveraging, 0 (last) to 4 (first).
             */
            adl: number;
            /**
             * Notional of the open buy orders.
             * Format: decimal
             */
            bidNotional: Decimal;
            /**
             * Notional of the open sell orders.
             * Format: decimal
             */
            askNotional: Decimal;
            /**
             * Last change of the position; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * Which position an order or a change belongs to. One-way mode knows only `BOTH`: one position per symbol, long or short by its sign. Hedge mode keeps two per symbol, `LONG` and `SHORT`, and `BOTH` is refused there (-4061).
         * @enum {string}
         */
        PositionSide: "BOTH" | "LONG" | "SHORT";
        /**
         * Bounds and steps of prices.
         */
        PriceFilter: {
            /**
             * Tells this rule from the others.
             * @enum {string}
             */
            filterType: "PRICE_FILTER";
            /**
             * Lowest price (-4013 below it).
             * Format: decimal
             */
            minPrice: Decimal;
            /**
             * Highest price (-4002 above it).
             * Format: decimal
             */
            maxPrice: Decimal;
            /**
             * Prices are multiples of it (-4014 otherwise).
             * Format: decimal
             */
            tickSize: Decimal;
        };
        /**
         * One candle of a price that nobody trades, as a list: open time, open, high, low, close, an unused element, close time, an unused one, the number of samples, and three more unused ones, so that places are the same as in trading candles.
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
         * Last price of one contract.
         */
        PriceTicker: {
            /**
             * The contract that the price is of.
             */
            symbol: string;
            /**
             * Price of the last trade.
             * Format: decimal
             */
            price: Decimal;
            /**
             * The time that the price is of.
             * Format: unix-ms
             */
            time: UnixMs;
        };
        /**
         * One limit: so many units of weight, or so many orders, per stretch of time.
         */
        RateLimit: {
            /**
             * `REQUEST_WEIGHT` is counted per IP, `ORDERS` per account.
             */
            rateLimitType: components["schemas"]["RateLimitType"] | OtherString;
            /**
             * Unit of the stretch.
             */
            interval: components["schemas"]["RateLimitInterval"] | OtherString;
            /**
             * How many units the stretch has.
             */
            intervalNum: number;
            /**
             * How much is allowed in one stretch.
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
             * Time at which the exchange answered.
             * Format: unix-ms
             */
            serverTime: UnixMs;
        };
        /**
         * Time between two values: `m` minutes, `h` hours, `d` days.
         * @enum {string}
         */
        StatisticsPeriod: "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "12h" | "1d";
        /**
         * The account's settings on one contract.
         */
        SymbolConfiguration: {
            /**
             * The contract that the settings hold for.
             */
            symbol: string;
            /**
             * How positions on the contract are backed.
             */
            marginType: components["schemas"]["MarginType"];
            /**
             * Whether margin is added by itself to an isolated position. Older answers have it in quotes.
             */
            isAutoAddMargin: boolean | components["schemas"]["TrueOrFalse"];
            /**
             * Initial leverage.
             */
            leverage: number;
            /**
             * Largest notional that this leverage allows.
             * Format: decimal
             */
            maxNotionalValue: Decimal;
        };
        /**
         * What takers bought and sold in one period.
         */
        TakerVolume: {
            /**
             * Bought over sold.
             * Format: decimal
             */
            buySellRatio: Decimal;
            /**
             * Bought, in the base asset.
             * Format: decimal
             */
            buyVol: Decimal;
            /**
             * Sold, in the base asset.
             * Format: decimal
             */
            sellVol: Decimal;
            /**
             * Start of the period. A number; older answers have it in quotes.
             */
            timestamp: UnixMs | string;
        };
        /**
         * Statistics of one contract over the last 24 hours, moving with the clock.
         */
        Ticker24h: {
            /**
             * The contract that the figures are of.
             */
            symbol: string;
            /**
             * Last price less the one of 24 hours ago.
             * Format: decimal
             */
            priceChange: Decimal;
            /**
             * The same in percent.
             * Format: decimal
             */
            priceChangePercent: Decimal;
            /**
             * Average price by volume.
             * Format: decimal
             */
            weightedAvgPrice: Decimal;
            /**
             * Price of the last trade.
             * Format: decimal
             */
            lastPrice: Decimal;
            /**
             * Quantity of the last trade.
             * Format: decimal
             */
            lastQty: Decimal;
            /**
             * Price of the first trade in these hours.
             * Format: decimal
             */
            openPrice: Decimal;
            /**
             * Highest price in these hours.
             * Format: decimal
             */
            highPrice: Decimal;
            /**
             * Lowest price in these hours.
             * Format: decimal
             */
            lowPrice: Decimal;
            /**
             * In the base asset.
             * Format: decimal
             */
            volume: Decimal;
            /**
             * In the quote asset.
             * Format: decimal
             */
            quoteVolume: Decimal;
            /**
             * When these hours began.
             * Format: unix-ms
             */
            openTime: UnixMs;
            /**
             * When they ended.
             * Format: unix-ms
             */
            closeTime: UnixMs;
            /**
             * Id of the first trade; -1 without any.
             * Format: int64
             */
            firstId: Id;
            /**
             * Id of the last trade; -1 without any.
             * Format: int64
             */
            lastId: Id;
            /**
             * Number of trades.
             */
            count: number;
        };
        /**
         * How long an order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills completely at once or expires. `GTX`: post-only, refused with -5022 when it would take liquidity. `GTD`: until `goodTillDate`. `RPI`: post-only and visible to retail interfaces only, matched against their orders alone.
         * @enum {string}
         */
        TimeInForce: "GTC" | "IOC" | "FOK" | "GTX" | "GTD" | "RPI";
        /**
         * One trade of the market.
         */
        Trade: {
            /**
             * Trade id; unique per symbol.
             * Format: int64
             */
            id: Id;
            /**
             * Price of the trade.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Quantity in the base asset.
             * Format: decimal
             */
            qty: Decimal;
            /**
             * Value in the quote asset.
             * Format: decimal
             */
            quoteQty: Decimal;
            /**
             * When it happened.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * Whether the buyer was resting: `true` is a sale into the book.
             */
            isBuyerMaker: boolean;
            /**
             * Whether an RPI order was part of it. Newer answers only.
             */
            isRPITrade?: boolean;
        };
        /**
         * One rule, and whether it holds the account back.
         */
        TradingIndicator: {
            /**
             * Whether only reduce-only orders are taken because of it (-4400).
             */
            isLocked: boolean;
            /**
             * When that ends; 0 when it does not hold.
             * Format: unix-ms
             */
            plannedRecoverTime: UnixMs;
            indicator: components["schemas"]["TradingIndicatorName"] | OtherString;
            /**
             * Where the account stands.
             * Format: decimal
             */
            value: Decimal;
            /**
             * Where the rule begins to hold.
             * Format: decimal
             */
            triggerValue: Decimal;
        };
        /**
         * `UFR`: share of orders that were not filled. `IFER`: share of `IOC` and `FOK` orders that expired. `GCR`: share of `GTC` orders that were cancelled. `DR`: share of orders too small to matter. `TMV`: too many violations on several symbols, for the whole account.
         * @enum {string}
         */
        TradingIndicatorName: "UFR" | "IFER" | "GCR" | "DR" | "TMV";
        /**
         * Sessions of the markets behind contracts on traditional assets. More markets may come.
         */
        TradingSchedule: {
            /**
             * When the schedule last changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
            /**
             * The sessions, by market.
             */
            marketSchedules: components["schemas"]["MarketSchedules"];
        };
        /**
         * How the account stands against the exchange's trading rules.
         */
        TradingStatus: {
            /**
             * By symbol, and under `ACCOUNT` for rules over the whole account; empty when no rule applies.
             */
            indicators: {
                [key: string]: components["schemas"]["TradingIndicator"][];
            };
            /**
             * The time that the answer is of.
             * Format: unix-ms
             */
            updateTime: UnixMs;
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
         * One fill of one of the account's orders.
         */
        UserTrade: {
            /**
             * The contract that was traded.
             */
            symbol: string;
            /**
             * Underlying pair. Since 2026-08.
             */
            pair?: string;
            /**
             * Trade id; unique per symbol.
             * Format: int64
             */
            id: Id;
            /**
             * The order that was filled.
             * Format: int64
             */
            orderId: Id;
            /**
             * Whether the order bought or sold.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the fill changed; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Price of the fill.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Quantity in the base asset.
             * Format: decimal
             */
            qty: Decimal;
            /**
             * The same as `qty`. Since 2026-08.
             * Format: decimal
             */
            baseQty?: Decimal;
            /**
             * Value in the quote asset.
             * Format: decimal
             */
            quoteQty: Decimal;
            /**
             * Profit that the fill realized, before fees; 0 when it opened or extended the position.
             * Format: decimal
             */
            realizedPnl: Decimal;
            /**
             * Asset that the profit was settled in. Since 2026-08.
             */
            marginAsset?: string;
            /**
             * Fee paid; negative when the maker was paid a rebate.
             * Format: decimal
             */
            commission: Decimal;
            /**
             * Asset of the fee, such as USDT, or BNB when fees are paid in it.
             */
            commissionAsset: string;
            /**
             * Whether the account was the buyer.
             */
            buyer: boolean;
            /**
             * Whether the order was resting, and so paid the maker fee.
             */
            maker: boolean;
            /**
             * When it happened.
             * Format: unix-ms
             */
            time: UnixMs;
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
             * The trades, oldest first.
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
    getMultiAssetsModeAssetIndex: {
        parameters: {
            query?: params["getMultiAssetsModeAssetIndex"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One asset, or all.
             */
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
            /**
             * The markets.
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
             * The book.
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
             * The rules.
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
             * The contracts with terms of their own.
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
    getFundingRateHistory: {
        parameters: {
            query?: params["getFundingRateHistory"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The fundings; empty when none falls into the time.
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
             * The trades, oldest first.
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
    getCompositeIndexSymbolInformation: {
        parameters: {
            query?: params["getCompositeIndexSymbolInformation"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One composite index, or all.
             */
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
    queryInsuranceFundBalanceSnapshot: {
        parameters: {
            query?: params["queryInsuranceFundBalanceSnapshot"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One fund, or all.
             */
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
            /**
             * The candles; empty where there was no trading yet.
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
             * The exchange answers.
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
    getMarkPrice: {
        parameters: {
            query?: params["getMarkPrice"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One contract, or all.
             */
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
    getRpiOrderBook: {
        parameters: {
            query: params["getRpiOrderBook"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The book.
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
    getAdlRisk: {
        parameters: {
            query?: params["getAdlRisk"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One contract, or all.
             */
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
            /**
             * One contract, or all.
             */
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
            /**
             * One contract, or all.
             */
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
            /**
             * One contract, or all.
             */
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
             * The trades, oldest first.
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
    getTradingSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The schedules.
             */
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
            /**
             * One contract, or all.
             */
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
            /**
             * The values.
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
    getQuarterlyContractSettlementPrice: {
        parameters: {
            query: params["getQuarterlyContractSettlementPrice"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The deliveries, the latest first.
             */
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
            /**
             * The values.
             */
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
            /**
             * The values.
             */
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
            /**
             * The values.
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
             * The values.
             */
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
            /**
             * The values.
             */
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
            /**
             * The places, one entry per symbol.
             */
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
            /**
             * The cancellation was carried out.
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
    queryAllAlgoOrders: {
        parameters: {
            query: params["queryAllAlgoOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The algo orders; empty when none falls into the time.
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
             * The cancellation was carried out.
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
    getAllOrders: {
        parameters: {
            query?: params["getAllOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The orders; empty when none falls into the time.
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
             * One result per change, in the order sent.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["ModifiedOrder"] | {
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
             * One result per order, in the order sent.
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
             * One result per order named.
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
             * The orders; empty when nothing was closed.
             */
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
            /**
             * The leverage was set.
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
    getCurrentMultiAssetsMode: {
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
            /**
             * The mode was changed.
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
             * The waiting algo orders; empty when there are none.
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
             * The open orders; empty when there are none.
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
             * The order after the change; look at `status`, for it may have been cancelled instead.
             */
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
            query: exact["newOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The order was accepted. With `ACK` that says nothing yet of fills.
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
             * The order as it was when it was cancelled.
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
    testOrder: {
        parameters: {
            query: exact["testOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The order passed the checks; nothing was placed.
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
             * The changes; empty when the order was never changed.
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
             * The movements; empty when there are none.
             */
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
             * The mode was changed.
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
    signFuturesTradFiPerpsContract: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The agreement is signed.
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
             * The fills, oldest first; empty when there are none.
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
    getPositionInformationV2: {
        parameters: {
            query?: params["getPositionInformationV2"] & ReceiveWindow;
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
            /**
             * Symbols with a position or open orders.
             */
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
            /**
             * The configuration.
             */
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
            /**
             * The indicators.
             */
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
    getBnbBurnStatus: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The setting.
             */
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
            /**
             * The setting was changed.
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
             * The movements; empty when there are none.
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
            /**
             * How far the file is.
             */
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
            /**
             * The brackets of one contract, or of all.
             */
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
            /**
             * The file is being made.
             */
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
            /**
             * How far the file is.
             */
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
            /**
             * The limits.
             */
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
            /**
             * The settings.
             */
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
            /**
             * The file is being made.
             */
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
            /**
             * How far the file is.
             */
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
            /**
             * The account.
             */
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
            /**
             * The balances.
             */
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
            /**
             * The account.
             */
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
            /**
             * The balances.
             */
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
            /**
             * The conversion is under way.
             */
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
            /**
             * The pairs.
             */
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
            /**
             * A quote.
             */
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
            /**
             * The conversion.
             */
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
            /**
             * The key was kept.
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
             * The key in force.
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
             * The stream was closed.
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
    getClassicPortfolioMarginAccountInformation: {
        parameters: {
            query: params["getClassicPortfolioMarginAccountInformation"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The limit.
             */
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
export type PositionSideExceptBoth = Exclude<components["schemas"]["PositionSide"], "BOTH">;
export type TimeInForceExceptGtd = Exclude<components["schemas"]["TimeInForce"], "GTD">;
export interface ModifyOrderItemFields {
    /**
     * The exchange's id of the order; counts before `origClientOrderId`.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * Your own id of the order.
     */
    origClientOrderId?: string;
    /**
     * Contract symbol.
     */
    symbol: string;
    /**
     * The side the order has; it cannot be changed.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * The new total quantity, what is filled already included.
     * Format: decimal
     */
    quantity: DecimalInput;
    /**
     * The new limit price. Send it or `priceMatch`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Takes the new price from the order book. Not `OPPONENT_10` or `OPPONENT_20`, withdrawn on 2025-10-23.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * A trigger price, of no use for the limit orders that can be modified.
     * Format: decimal
     */
    stopPrice?: DecimalInput;
    /**
     * A number of your own that the answer hands back.
     * Format: int64
     */
    modifyId?: IdInput;
}
export interface ModifyOrderItemWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface ModifyOrderItemWithOrderId {
    orderId: IdInput;
}
export interface ModifyOrderItemWithPriceMatch {
    priceMatch: components["schemas"]["PriceMatch"];
    price?: never;
}
export interface ModifyOrderItemWithPrice {
    price: DecimalInput;
    priceMatch?: never;
}
export type ModifyOrderItem = ModifyOrderItemFields & (ModifyOrderItemWithOrigClientOrderId | ModifyOrderItemWithOrderId) & (ModifyOrderItemWithPriceMatch | ModifyOrderItemWithPrice);
export interface NewOrderItemFields {
    /**
     * Contract symbol; the orders of a batch may be on different ones.
     */
    symbol: string;
    /**
     * `BUY` or `SELL`; in hedge mode it opens or closes the position that `positionSide` names.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * `LONG` or `SHORT` in hedge mode; `BOTH` or left out in one-way mode.
     */
    positionSide?: components["schemas"]["PositionSide"];
    /**
     * `LIMIT` or `MARKET`. Conditional types are refused with -4120.
     */
    type: components["schemas"]["NewOrderType"];
    /**
     * How long a limit order stays. Must be sent with `LIMIT`, must not with `MARKET`.
     */
    timeInForce?: components["schemas"]["TimeInForce"];
    /**
     * How much to trade, in the base asset; a multiple of the lot size step.
     * Format: decimal
     */
    quantity: DecimalInput;
    /**
     * `true`: the order may only make the position smaller. Not to be sent in hedge mode.
     */
    reduceOnly?: components["schemas"]["TrueOrFalseInput"];
    /**
     * Limit price, a multiple of the tick. Not with `MARKET` and not with `priceMatch`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Your own id for the order; unique among open orders only.
     */
    newClientOrderId?: components["schemas"]["ClientOrderId"];
    /**
     * Whether the answer waits for the outcome of an order that ends at once.
     */
    newOrderRespType?: components["schemas"]["OrderResponseType"];
    /**
     * Takes the price from the order book instead of `price`. Not `OPPONENT_10` or `OPPONENT_20`, withdrawn on 2025-10-23.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * What happens instead of trading with oneself. The stated default, `NONE`, is doubtful, so send it where it matters.
     */
    selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
    /**
     * When a `GTD` order is cancelled by itself; at least 600 seconds ahead.
     * Format: unix-ms
     */
    goodTillDate?: number;
}
/**
 * Market order.
 */
export interface NewOrderItemMarket extends Omit<NewOrderItemFields, "timeInForce" | "price" | "priceMatch" | "goodTillDate"> {
    type: "MARKET";
}
/**
 * Limit order priced by the order book.
 */
export interface NewOrderItemLimitPricedByBook extends Omit<NewOrderItemFields, "price"> {
    timeInForce: components["schemas"]["TimeInForce"];
    priceMatch: components["schemas"]["PriceMatch"];
    type: "LIMIT";
}
/**
 * Limit order with a price.
 */
export interface NewOrderItemLimitWithPrice extends Omit<NewOrderItemFields, "priceMatch"> {
    timeInForce: components["schemas"]["TimeInForce"];
    price: DecimalInput;
    type: "LIMIT";
}
/**
 * Good till date.
 */
export interface NewOrderItemGoodTillDate {
    goodTillDate: number;
    timeInForce: "GTD";
}
/**
 * Any other time in force.
 */
export interface NewOrderItemAnyOtherTimeInForce {
    timeInForce?: TimeInForceExceptGtd;
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
export type NewOrderItem = (NewOrderItemMarket & (NewOrderItemHedgeMode | NewOrderItemOneWayMode)) | ((NewOrderItemLimitPricedByBook | NewOrderItemLimitWithPrice) & (NewOrderItemGoodTillDate | NewOrderItemAnyOtherTimeInForce) & (NewOrderItemHedgeMode | NewOrderItemOneWayMode));
export type NewOrderItemExact = ((NewOrderItemMarket & {
    timeInForce?: never;
    price?: never;
    priceMatch?: never;
    goodTillDate?: never;
}) & (NewOrderItemHedgeMode | NewOrderItemOneWayMode)) | (((NewOrderItemLimitPricedByBook & {
    price?: never;
}) | (NewOrderItemLimitWithPrice & {
    priceMatch?: never;
})) & (NewOrderItemGoodTillDate | NewOrderItemAnyOtherTimeInForce) & (NewOrderItemHedgeMode | NewOrderItemOneWayMode));
export interface QueryAlgoOrderFields {
    /**
     * The exchange's id of the algo order. Send it or `clientAlgoId`.
     * Format: int64
     */
    algoId?: IdInput;
    /**
     * Your own id of the algo order, as it was placed with. Send it or `algoId`.
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
     * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
     */
    symbol: string;
    /**
     * `BUY` or `SELL`. In hedge mode it opens or closes the position that `positionSide` names.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Which position the order works on. In one-way mode leave it out or send `BOTH`; in hedge mode `LONG` or `SHORT` must be sent. What does not fit the account's mode is refused with -4061.
     */
    positionSide?: components["schemas"]["PositionSide"];
    /**
     * What waits for the trigger; it decides which other parameters must and must not be sent.
     */
    type: components["schemas"]["AlgoOrderType"];
    /**
     * How long the order stays once it was placed.
     */
    timeInForce?: components["schemas"]["TimeInForce"];
    /**
     * How much the triggered order trades, in the base asset. Not with `closePosition=true`.
     * Format: decimal
     */
    quantity?: DecimalInput;
    /**
     * Limit price of `STOP` and `TAKE_PROFIT`. Not with `priceMatch`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Price that sets the order off. Must lie on the far side of the current price: a buying stop and a selling take profit above it, a selling stop and a buying take profit below it (-2021). Not with trailing stops.
     * Format: decimal
     */
    triggerPrice?: DecimalInput;
    /**
     * Which price sets off the trigger.
     */
    workingType?: components["schemas"]["WorkingType"];
    /**
     * Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * `true` closes the whole position at the trigger; with `STOP_MARKET` and `TAKE_PROFIT_MARKET` only, without `quantity` and `reduceOnly`.
     */
    closePosition?: components["schemas"]["TrueOrFalseInput"];
    /**
     * `true` holds the trigger back while mark and last price are further apart than the symbol's `triggerProtect`.
     */
    priceProtect?: components["schemas"]["TrueOrFalseInput"];
    /**
     * `true`: the triggered order may only make the position smaller. Not in hedge mode and not with `closePosition=true`.
     */
    reduceOnly?: components["schemas"]["TrueOrFalseInput"];
    /**
     * Price from which a trailing stop follows; by default the price when it is placed. (Elsewhere called `activationPrice`.)
     * Format: decimal
     */
    activatePrice?: DecimalInput;
    /**
     * How far the price must turn back to set off a trailing stop, in percent; `1` is 1 %. At most 10 until 2026-10-23.
     * Format: decimal
     */
    callbackRate?: DecimalInput;
    /**
     * Your own id for the algo order; unique among open algo orders only. The exchange makes one when it is left out.
     */
    clientAlgoId?: components["schemas"]["ClientOrderId"];
    /**
     * Form of the answer. The order only waits at first, so both answer alike.
     */
    newOrderRespType?: components["schemas"]["OrderResponseType"];
    /**
     * What happens instead of trading with oneself, for the triggered order with `timeInForce` `IOC`, `GTC` or `GTD`. The stated default is `NONE`, yet orders sent without it were seen to show `EXPIRE_MAKER`: send it where it matters.
     */
    selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
    /**
     * When a `GTD` order is cancelled by itself; must be sent with `timeInForce=GTD`. Milliseconds, of which only whole seconds count; at least 600 seconds ahead, else -5040.
     * Format: unix-ms
     */
    goodTillDate?: number;
}
/**
 * Trailing stop.
 */
export interface NewAlgoOrderTrailingStop extends Omit<NewAlgoOrderFields, "price" | "priceMatch" | "triggerPrice" | "closePosition"> {
    quantity: DecimalInput;
    callbackRate: DecimalInput;
    type: "TRAILING_STOP_MARKET";
}
/**
 * Stop or take profit market order that closes the position.
 */
export interface NewAlgoOrderStopOrTakeProfitMarketClosesPosition extends Omit<NewAlgoOrderFields, "quantity" | "reduceOnly" | "price" | "priceMatch" | "activatePrice" | "callbackRate"> {
    triggerPrice: DecimalInput;
    type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
    closePosition: "true" | true;
}
/**
 * Stop or take profit market order of a quantity.
 */
export interface NewAlgoOrderStopOrTakeProfitMarketQuantity extends Omit<NewAlgoOrderFields, "price" | "priceMatch" | "activatePrice" | "callbackRate"> {
    triggerPrice: DecimalInput;
    quantity: DecimalInput;
    type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
    closePosition?: "false" | false;
}
/**
 * Stop or take profit limit order priced by the order book.
 */
export interface NewAlgoOrderStopOrTakeProfitLimitPricedByBook extends Omit<NewAlgoOrderFields, "price" | "closePosition" | "activatePrice" | "callbackRate"> {
    quantity: DecimalInput;
    triggerPrice: DecimalInput;
    priceMatch: components["schemas"]["PriceMatch"];
    type: "STOP" | "TAKE_PROFIT";
}
/**
 * Stop or take profit limit order with a price.
 */
export interface NewAlgoOrderStopOrTakeProfitLimitWithPrice extends Omit<NewAlgoOrderFields, "priceMatch" | "closePosition" | "activatePrice" | "callbackRate"> {
    quantity: DecimalInput;
    triggerPrice: DecimalInput;
    price: DecimalInput;
    type: "STOP" | "TAKE_PROFIT";
}
/**
 * Good till date.
 */
export interface NewAlgoOrderGoodTillDate {
    goodTillDate: number;
    timeInForce: "GTD";
}
/**
 * Any other time in force.
 */
export interface NewAlgoOrderAnyOtherTimeInForce {
    timeInForce?: TimeInForceExceptGtd;
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
export type NewAlgoOrderParams = ((NewAlgoOrderTrailingStop | NewAlgoOrderStopOrTakeProfitLimitPricedByBook | NewAlgoOrderStopOrTakeProfitLimitWithPrice) & (NewAlgoOrderGoodTillDate | NewAlgoOrderAnyOtherTimeInForce) & (Omit<NewAlgoOrderHedgeMode, "closePosition"> | NewAlgoOrderOneWayMode)) | (NewAlgoOrderStopOrTakeProfitMarketClosesPosition & (NewAlgoOrderGoodTillDate | NewAlgoOrderAnyOtherTimeInForce) & (Omit<NewAlgoOrderHedgeModeClosingShortPosition, "reduceOnly"> | Omit<NewAlgoOrderHedgeModeClosingLongPosition, "reduceOnly"> | NewAlgoOrderOneWayMode)) | (NewAlgoOrderStopOrTakeProfitMarketQuantity & (NewAlgoOrderGoodTillDate | NewAlgoOrderAnyOtherTimeInForce) & (NewAlgoOrderHedgeMode | NewAlgoOrderOneWayMode));
export type NewAlgoOrderExact = (((NewAlgoOrderTrailingStop & {
    price?: never;
    priceMatch?: never;
    triggerPrice?: never;
    closePosition?: never;
}) | (NewAlgoOrderStopOrTakeProfitLimitPricedByBook & {
    price?: never;
    closePosition?: never;
    activatePrice?: never;
    callbackRate?: never;
}) | (NewAlgoOrderStopOrTakeProfitLimitWithPrice & {
    priceMatch?: never;
    closePosition?: never;
    activatePrice?: never;
    callbackRate?: never;
})) & (NewAlgoOrderGoodTillDate | NewAlgoOrderAnyOtherTimeInForce) & (Omit<NewAlgoOrderHedgeMode, "closePosition"> | NewAlgoOrderOneWayMode)) | ((NewAlgoOrderStopOrTakeProfitMarketClosesPosition & {
    quantity?: never;
    reduceOnly?: never;
    price?: never;
    priceMatch?: never;
    activatePrice?: never;
    callbackRate?: never;
}) & (NewAlgoOrderGoodTillDate | NewAlgoOrderAnyOtherTimeInForce) & (Omit<NewAlgoOrderHedgeModeClosingShortPosition, "reduceOnly"> | Omit<NewAlgoOrderHedgeModeClosingLongPosition, "reduceOnly"> | NewAlgoOrderOneWayMode)) | ((NewAlgoOrderStopOrTakeProfitMarketQuantity & {
    price?: never;
    priceMatch?: never;
    activatePrice?: never;
    callbackRate?: never;
}) & (NewAlgoOrderGoodTillDate | NewAlgoOrderAnyOtherTimeInForce) & (NewAlgoOrderHedgeMode | NewAlgoOrderOneWayMode));
export interface CancelAlgoOrderFields {
    /**
     * The exchange's id of the algo order. Send it or `clientAlgoId`.
     * Format: int64
     */
    algoId?: IdInput;
    /**
     * Your own id of the algo order, as it was placed with. Send it or `algoId`.
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
export interface CancelMultipleOrdersFields {
    /**
     * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
     */
    symbol: string;
    /**
     * The exchange's ids of the orders, up to ten, as one JSON array.
     */
    orderIdList?: IdInput[];
    /**
     * Your own ids of the orders, up to ten, as one JSON array.
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
     * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
     */
    symbol: string;
    /**
     * The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`.
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
     * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
     */
    symbol: string;
    /**
     * The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`.
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
     * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
     */
    symbol: string;
    /**
     * `BUY` or `SELL`. In hedge mode it opens or closes the position that `positionSide` names.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Which position the order works on. In one-way mode leave it out or send `BOTH`; in hedge mode `LONG` or `SHORT` must be sent. What does not fit the account's mode is refused with -4061.
     */
    positionSide?: components["schemas"]["PositionSide"];
    /**
     * `LIMIT` or `MARKET`; it decides which other parameters must and must not be sent.
     */
    type: components["schemas"]["NewOrderType"];
    /**
     * How long the order stays. Must be sent with `LIMIT`; refused with `MARKET` (-1106).
     */
    timeInForce?: components["schemas"]["TimeInForce"];
    /**
     * `true`: the order may only make the position smaller; refused with -2022 when there is nothing to reduce. Not to be sent in hedge mode, where `positionSide` says it already.
     */
    reduceOnly?: components["schemas"]["TrueOrFalseInput"];
    /**
     * How much to trade, in the base asset; a multiple of the step of `LOT_SIZE` (`MARKET_LOT_SIZE` for market orders).
     * Format: decimal
     */
    quantity?: DecimalInput;
    /**
     * Limit price, a multiple of the tick of `PRICE_FILTER` and inside `PERCENT_PRICE`. Not with `MARKET` and not with `priceMatch`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Your own id for the order, by which it can be queried and cancelled. Unique among open orders only: the id of a filled or cancelled order may be used again, so it does not guard against placing an order twice. The exchange makes one when it is left out; ids starting with `autoclose-`, `adl_autoclose` or `settlement_autoclose-` are the exchange's own.
     */
    newClientOrderId?: components["schemas"]["ClientOrderId"];
    /**
     * Whether the answer waits for the outcome of an order that ends at once.
     */
    newOrderRespType?: components["schemas"]["OrderResponseType"];
    /**
     * Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * What happens instead of trading with oneself. Takes effect with `timeInForce` `IOC`, `GTC` or `GTD`.
     */
    selfTradePreventionMode?: components["schemas"]["NewOrderSelfTradePreventionMode"];
    /**
     * When a `GTD` order is cancelled by itself; must be sent with `timeInForce=GTD`. Milliseconds, of which only whole seconds count; at least 600 seconds ahead, else -5040.
     * Format: unix-ms
     */
    goodTillDate?: number;
}
/**
 * Market order.
 */
export interface NewOrderMarket extends Omit<NewOrderFields, "timeInForce" | "price" | "priceMatch" | "goodTillDate"> {
    quantity: DecimalInput;
    type: "MARKET";
}
/**
 * Limit order priced by the order book.
 */
export interface NewOrderLimitPricedByBook extends Omit<NewOrderFields, "price"> {
    timeInForce: components["schemas"]["TimeInForce"];
    quantity: DecimalInput;
    priceMatch: components["schemas"]["PriceMatch"];
    type: "LIMIT";
}
/**
 * Limit order with a price.
 */
export interface NewOrderLimitWithPrice extends Omit<NewOrderFields, "priceMatch"> {
    timeInForce: components["schemas"]["TimeInForce"];
    quantity: DecimalInput;
    price: DecimalInput;
    type: "LIMIT";
}
/**
 * Good till date.
 */
export interface NewOrderGoodTillDate {
    goodTillDate: number;
    timeInForce: "GTD";
}
/**
 * Any other time in force.
 */
export interface NewOrderAnyOtherTimeInForce {
    timeInForce?: TimeInForceExceptGtd;
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
export type NewOrderParams = (NewOrderMarket & (NewOrderHedgeMode | NewOrderOneWayMode)) | ((NewOrderLimitPricedByBook | NewOrderLimitWithPrice) & (NewOrderGoodTillDate | NewOrderAnyOtherTimeInForce) & (NewOrderHedgeMode | NewOrderOneWayMode));
export type NewOrderExact = ((NewOrderMarket & {
    timeInForce?: never;
    price?: never;
    priceMatch?: never;
    goodTillDate?: never;
}) & (NewOrderHedgeMode | NewOrderOneWayMode)) | (((NewOrderLimitPricedByBook & {
    price?: never;
}) | (NewOrderLimitWithPrice & {
    priceMatch?: never;
})) & (NewOrderGoodTillDate | NewOrderAnyOtherTimeInForce) & (NewOrderHedgeMode | NewOrderOneWayMode));
export interface ModifyOrderFields {
    /**
     * The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`.
     */
    origClientOrderId?: string;
    /**
     * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
     */
    symbol: string;
    /**
     * The side the order has; it cannot be changed.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * The new total quantity, what is filled already included.
     * Format: decimal
     */
    quantity: DecimalInput;
    /**
     * The new limit price. Send it or `priceMatch`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * A number of your own for this change; the answer hands it back.
     * Format: int64
     */
    modifyId?: IdInput;
    /**
     * Must agree with the order; `true` for an order that is not reduce-only is refused with -5047.
     */
    reduceOnly?: components["schemas"]["TrueOrFalseInput"];
}
export interface ModifyOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface ModifyOrderWithOrderId {
    orderId: IdInput;
}
export interface ModifyOrderWithPriceMatch {
    priceMatch: components["schemas"]["PriceMatch"];
    price?: never;
}
export interface ModifyOrderWithPrice {
    price: DecimalInput;
    priceMatch?: never;
}
export type ModifyOrderParams = ModifyOrderFields & (ModifyOrderWithOrigClientOrderId | ModifyOrderWithOrderId) & (ModifyOrderWithPriceMatch | ModifyOrderWithPrice);
export interface CancelOrderFields {
    /**
     * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
     */
    symbol: string;
    /**
     * The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`.
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
export interface TestOrderFields {
    /**
     * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
     */
    symbol: string;
    /**
     * `BUY` or `SELL`. In hedge mode it opens or closes the position that `positionSide` names.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Which position the order works on. In one-way mode leave it out or send `BOTH`; in hedge mode `LONG` or `SHORT` must be sent. What does not fit the account's mode is refused with -4061.
     */
    positionSide?: components["schemas"]["PositionSide"];
    /**
     * Order type. Only `LIMIT` and `MARKET` say anything about what `newOrder` would do.
     */
    type: components["schemas"]["OrderType"];
    /**
     * `true`: the order may only make the position smaller; refused with -2022 when there is nothing to reduce. Not to be sent in hedge mode, where `positionSide` says it already.
     */
    reduceOnly?: components["schemas"]["TrueOrFalseInput"];
    /**
     * How much to trade, in the base asset. Not with `closePosition=true`.
     * Format: decimal
     */
    quantity?: DecimalInput;
    /**
     * Limit price. Not with `priceMatch` and not with the market types.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Your own id for the order, by which it can be queried and cancelled. Unique among open orders only: the id of a filled or cancelled order may be used again, so it does not guard against placing an order twice. The exchange makes one when it is left out; ids starting with `autoclose-`, `adl_autoclose` or `settlement_autoclose-` are the exchange's own.
     */
    newClientOrderId?: components["schemas"]["ClientOrderId"];
    /**
     * Trigger price of the stop and take profit types.
     * Format: decimal
     */
    stopPrice?: DecimalInput;
    /**
     * `true` closes the whole position at the trigger; with `STOP_MARKET` and `TAKE_PROFIT_MARKET` only, without `quantity` and `reduceOnly`.
     */
    closePosition?: components["schemas"]["TrueOrFalseInput"];
    /**
     * Price from which a trailing stop follows; by default the latest price. (Algo orders call it `activatePrice`.)
     * Format: decimal
     */
    activationPrice?: DecimalInput;
    /**
     * How far the price must turn back to set off a trailing stop, in percent; `1` is 1 %.
     * Format: decimal
     */
    callbackRate?: DecimalInput;
    /**
     * How long the order stays. Must be sent with `LIMIT`; refused with `MARKET`.
     */
    timeInForce?: components["schemas"]["TimeInForce"];
    /**
     * Which price sets off the trigger.
     */
    workingType?: components["schemas"]["WorkingType"];
    /**
     * `true` holds the trigger back while mark and last price are further apart than the symbol's `triggerProtect`.
     */
    priceProtect?: components["schemas"]["TrueOrFalseInput"];
    /**
     * As for a new order; here it changes nothing but the answer's form.
     */
    newOrderRespType?: components["schemas"]["OrderResponseType"];
    /**
     * Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * What would happen instead of trading with oneself. Takes `NONE` and has it as default, other than a new order.
     */
    selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
    /**
     * When a `GTD` order is cancelled by itself; must be sent with `timeInForce=GTD`. Milliseconds, of which only whole seconds count; at least 600 seconds ahead, else -5040.
     * Format: unix-ms
     */
    goodTillDate?: number;
}
/**
 * Trailing stop.
 */
export interface TestOrderTrailingStop extends Omit<TestOrderFields, "price" | "priceMatch" | "stopPrice" | "closePosition"> {
    quantity: DecimalInput;
    callbackRate: DecimalInput;
    type: "TRAILING_STOP_MARKET";
}
/**
 * Stop or take profit market order that closes the position.
 */
export interface TestOrderStopOrTakeProfitMarketClosesPosition extends Omit<TestOrderFields, "quantity" | "reduceOnly" | "price" | "priceMatch" | "activationPrice" | "callbackRate"> {
    stopPrice: DecimalInput;
    type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
    closePosition: "true" | true;
}
/**
 * Stop or take profit market order of a quantity.
 */
export interface TestOrderStopOrTakeProfitMarketQuantity extends Omit<TestOrderFields, "price" | "priceMatch" | "activationPrice" | "callbackRate"> {
    stopPrice: DecimalInput;
    quantity: DecimalInput;
    type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
    closePosition?: "false" | false;
}
/**
 * Stop or take profit limit order priced by the order book.
 */
export interface TestOrderStopOrTakeProfitLimitPricedByBook extends Omit<TestOrderFields, "price" | "closePosition" | "activationPrice" | "callbackRate"> {
    quantity: DecimalInput;
    stopPrice: DecimalInput;
    priceMatch: components["schemas"]["PriceMatch"];
    type: "STOP" | "TAKE_PROFIT";
}
/**
 * Stop or take profit limit order with a price.
 */
export interface TestOrderStopOrTakeProfitLimitWithPrice extends Omit<TestOrderFields, "priceMatch" | "closePosition" | "activationPrice" | "callbackRate"> {
    quantity: DecimalInput;
    stopPrice: DecimalInput;
    price: DecimalInput;
    type: "STOP" | "TAKE_PROFIT";
}
/**
 * Market order.
 */
export interface TestOrderMarket extends Omit<TestOrderFields, "timeInForce" | "price" | "priceMatch" | "goodTillDate" | "stopPrice" | "closePosition" | "activationPrice" | "callbackRate"> {
    quantity: DecimalInput;
    type: "MARKET";
}
/**
 * Limit order priced by the order book.
 */
export interface TestOrderLimitPricedByBook extends Omit<TestOrderFields, "price" | "stopPrice" | "closePosition" | "activationPrice" | "callbackRate"> {
    timeInForce: components["schemas"]["TimeInForce"];
    quantity: DecimalInput;
    priceMatch: components["schemas"]["PriceMatch"];
    type: "LIMIT";
}
/**
 * Limit order with a price.
 */
export interface TestOrderLimitWithPrice extends Omit<TestOrderFields, "priceMatch" | "stopPrice" | "closePosition" | "activationPrice" | "callbackRate"> {
    timeInForce: components["schemas"]["TimeInForce"];
    quantity: DecimalInput;
    price: DecimalInput;
    type: "LIMIT";
}
/**
 * Good till date.
 */
export interface TestOrderGoodTillDate {
    goodTillDate: number;
    timeInForce: "GTD";
}
/**
 * Any other time in force.
 */
export interface TestOrderAnyOtherTimeInForce {
    timeInForce?: TimeInForceExceptGtd;
}
/**
 * Hedge mode.
 */
export interface TestOrderHedgeMode {
    positionSide: PositionSideExceptBoth;
    reduceOnly?: never;
}
/**
 * One-way mode.
 */
export interface TestOrderOneWayMode {
    positionSide?: "BOTH";
}
export type TestOrderParams = ((TestOrderTrailingStop | TestOrderStopOrTakeProfitMarketQuantity | TestOrderStopOrTakeProfitLimitPricedByBook | TestOrderStopOrTakeProfitLimitWithPrice | TestOrderLimitPricedByBook | TestOrderLimitWithPrice) & (TestOrderGoodTillDate | TestOrderAnyOtherTimeInForce) & (TestOrderHedgeMode | TestOrderOneWayMode)) | (TestOrderStopOrTakeProfitMarketClosesPosition & (TestOrderGoodTillDate | TestOrderAnyOtherTimeInForce) & (Omit<TestOrderHedgeMode, "reduceOnly"> | TestOrderOneWayMode)) | (TestOrderMarket & (TestOrderHedgeMode | TestOrderOneWayMode));
export type TestOrderExact = (((TestOrderTrailingStop & {
    price?: never;
    priceMatch?: never;
    stopPrice?: never;
    closePosition?: never;
}) | (TestOrderStopOrTakeProfitMarketQuantity & {
    price?: never;
    priceMatch?: never;
    activationPrice?: never;
    callbackRate?: never;
}) | (TestOrderStopOrTakeProfitLimitPricedByBook & {
    price?: never;
    closePosition?: never;
    activationPrice?: never;
    callbackRate?: never;
}) | (TestOrderStopOrTakeProfitLimitWithPrice & {
    priceMatch?: never;
    closePosition?: never;
    activationPrice?: never;
    callbackRate?: never;
}) | (TestOrderLimitPricedByBook & {
    price?: never;
    stopPrice?: never;
    closePosition?: never;
    activationPrice?: never;
    callbackRate?: never;
}) | (TestOrderLimitWithPrice & {
    priceMatch?: never;
    stopPrice?: never;
    closePosition?: never;
    activationPrice?: never;
    callbackRate?: never;
})) & (TestOrderGoodTillDate | TestOrderAnyOtherTimeInForce) & (TestOrderHedgeMode | TestOrderOneWayMode)) | ((TestOrderStopOrTakeProfitMarketClosesPosition & {
    quantity?: never;
    reduceOnly?: never;
    price?: never;
    priceMatch?: never;
    activationPrice?: never;
    callbackRate?: never;
}) & (TestOrderGoodTillDate | TestOrderAnyOtherTimeInForce) & (Omit<TestOrderHedgeMode, "reduceOnly"> | TestOrderOneWayMode)) | ((TestOrderMarket & {
    timeInForce?: never;
    price?: never;
    priceMatch?: never;
    goodTillDate?: never;
    stopPrice?: never;
    closePosition?: never;
    activationPrice?: never;
    callbackRate?: never;
}) & (TestOrderHedgeMode | TestOrderOneWayMode));
export interface GetOrderModifyHistoryFields {
    /**
     * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
     */
    symbol: string;
    /**
     * The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`.
     */
    origClientOrderId?: string;
    /**
     * Earliest time of what is answered, inclusive.
     * Format: unix-ms
     */
    startTime?: number;
    /**
     * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
     * Format: unix-ms
     */
    endTime?: number;
    /**
     * How many entries to answer at most.
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
export interface GetAccountTradeListFields {
    /**
     * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
     */
    symbol: string;
    /**
     * Only fills of this order.
     * Format: int64
     */
    orderId?: IdInput;
    /**
     * Earliest time of what is answered, inclusive.
     * Format: unix-ms
     */
    startTime?: number;
    /**
     * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
     * Format: unix-ms
     */
    endTime?: number;
    /**
     * Trade id to start at, inclusive; left out, the latest fills are answered. Not together with times.
     * Format: int64
     */
    fromId?: IdInput;
    /**
     * How many entries to answer at most.
     * @default 500
     */
    limit?: number;
}
export interface GetAccountTradeListWithoutFromId {
    fromId?: never;
}
export interface GetAccountTradeListWithoutStartTime {
    startTime?: never;
}
export interface GetAccountTradeListWithoutEndTime {
    endTime?: never;
}
export type GetAccountTradeListParams = GetAccountTradeListFields & (GetAccountTradeListWithoutFromId | GetAccountTradeListWithoutStartTime) & (GetAccountTradeListWithoutFromId | GetAccountTradeListWithoutEndTime);
export interface ListAllConvertPairsFields {
    /**
     * Asset to give.
     */
    fromAsset?: string;
    /**
     * Asset to get.
     */
    toAsset?: string;
}
export interface ListAllConvertPairsWithToAsset {
    toAsset: string;
}
export interface ListAllConvertPairsWithFromAsset {
    fromAsset: string;
}
export type ListAllConvertPairsParams = ListAllConvertPairsFields & (ListAllConvertPairsWithToAsset | ListAllConvertPairsWithFromAsset);
export interface SendQuoteRequestFields {
    /**
     * Asset to give.
     */
    fromAsset: string;
    /**
     * Asset to get.
     */
    toAsset: string;
    /**
     * How much to give. Send it or `toAmount`.
     * Format: decimal
     */
    fromAmount?: DecimalInput;
    /**
     * How much to get. Send it or `fromAmount`.
     * Format: decimal
     */
    toAmount?: DecimalInput;
    /**
     * How long the quote holds; ten seconds is the only choice.
     * @default 10s
     * @enum {string}
     */
    validTime?: "10s";
}
export interface SendQuoteRequestWithToAmount {
    toAmount: DecimalInput;
}
export interface SendQuoteRequestWithFromAmount {
    fromAmount: DecimalInput;
}
export type SendQuoteRequestParams = SendQuoteRequestFields & (SendQuoteRequestWithToAmount | SendQuoteRequestWithFromAmount);
export interface GetOrderStatusFields {
    /**
     * Id of the conversion. Send it or `quoteId`.
     */
    orderId?: string;
    /**
     * Id of the quote. Send it or `orderId`.
     */
    quoteId?: string;
}
export interface GetOrderStatusWithQuoteId {
    quoteId: string;
}
export interface GetOrderStatusWithOrderId {
    orderId: string;
}
export type GetOrderStatusParams = GetOrderStatusFields & (GetOrderStatusWithQuoteId | GetOrderStatusWithOrderId);
export interface params {
    getCompressedAggregateTradesList: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * Id of the aggregate to start at, inclusive.
         * Format: int64
         */
        fromId?: IdInput;
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    };
    getMultiAssetsModeAssetIndex: {
        /**
         * Asset against the dollar, such as `BTCUSD`; left out, the answer lists all.
         * @example BTCUSD
         */
        symbol?: string;
    };
    queryIndexPriceConstituents: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
    };
    getContinuousContractKlineCandlestickData: {
        /**
         * Underlying pair, of USDⓈ-M (`BTCUSDT`) or, since 2026-06-30, of COIN-M (`BTCUSD`).
         */
        pair: string;
        /**
         * Which contract of the pair.
         */
        contractType: components["schemas"]["ContinuousContractType"];
        /**
         * Length of a candle.
         */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * How many candles to answer at most; the weight of the call grows with it.
         * @default 500
         */
        limit?: number;
    };
    getOrderBook: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * Levels per side; only these numbers are taken (-4021 otherwise). The weight grows with it.
         */
        limit?: components["schemas"]["DepthLimit"];
    };
    getExchangeInformation: Record<string, never>;
    getFundingRateInfo: Record<string, never>;
    getFundingRateHistory: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * How many entries to answer at most.
         * @default 100
         */
        limit?: number;
    };
    getOldTradesLookup: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * How many trades to answer at most.
         * @default 100
         */
        limit?: number;
        /**
         * Trade id to start at, inclusive.
         * Format: int64
         */
        fromId?: IdInput;
    };
    getCompositeIndexSymbolInformation: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getIndexPriceKlineCandlestickData: {
        /**
         * Underlying pair, of USDⓈ-M (`BTCUSDT`) or, since 2026-06-30, of COIN-M (`BTCUSD`).
         */
        pair: string;
        /**
         * Length of a candle.
         */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * How many candles to answer at most; the weight of the call grows with it.
         * @default 500
         */
        limit?: number;
    };
    queryInsuranceFundBalanceSnapshot: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getKlineCandlestickData: {
        /**
         * Contract symbol, of USDⓈ-M (`BTCUSDT`) or, since 2026-06-30, of COIN-M (`BTCUSD_PERP`).
         */
        symbol: string;
        /**
         * Length of a candle.
         */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * How many candles to answer at most; the weight of the call grows with it.
         * @default 500
         */
        limit?: number;
    };
    getMarkPriceKlineCandlestickData: {
        /**
         * Contract symbol, of USDⓈ-M (`BTCUSDT`) or, since 2026-06-30, of COIN-M (`BTCUSD_PERP`).
         */
        symbol: string;
        /**
         * Length of a candle.
         */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * How many candles to answer at most; the weight of the call grows with it.
         * @default 500
         */
        limit?: number;
    };
    getOpenInterest: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
    };
    testConnectivity: Record<string, never>;
    getMarkPrice: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getPremiumIndexKlineData: {
        /**
         * Contract symbol, of USDⓈ-M (`BTCUSDT`) or, since 2026-06-30, of COIN-M (`BTCUSD_PERP`).
         */
        symbol: string;
        /**
         * Length of a candle.
         */
        interval: components["schemas"]["KlineInterval"];
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * How many candles to answer at most; the weight of the call grows with it.
         * @default 500
         */
        limit?: number;
    };
    getRpiOrderBook: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * Levels per side; 1000 is the only number taken.
         * @enum {integer}
         */
        limit?: 1000;
    };
    getAdlRisk: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    get24hrTickerPriceChangeStatistics: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getSymbolOrderBookTicker: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getSymbolPriceTicker: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    checkServerTime: Record<string, never>;
    getRecentTradesList: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    };
    getTradingSchedule: Record<string, never>;
    getSymbolPriceTickerV2: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getBasis: {
        /**
         * Underlying pair, such as `BTCUSDT`; the same for perpetual and delivery contracts.
         */
        pair: string;
        /**
         * Which contract of the pair.
         */
        contractType: components["schemas"]["BasisContractType"];
        /**
         * Time between two values.
         */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * How many values to answer at most.
         * @default 30
         */
        limit?: number;
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
    };
    getQuarterlyContractSettlementPrice: {
        /**
         * Underlying pair, such as `BTCUSDT`; the same for perpetual and delivery contracts.
         */
        pair: string;
    };
    getLongShortRatio: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * Time between two values.
         */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * How many values to answer at most.
         * @default 30
         */
        limit?: number;
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
    };
    getOpenInterestStatistics: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * Time between two values.
         */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * How many values to answer at most.
         * @default 30
         */
        limit?: number;
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
    };
    getTakerBuySellVolume: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * Time between two values.
         */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * How many values to answer at most.
         * @default 30
         */
        limit?: number;
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
    };
    getTopTraderLongShortAccountRatio: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * Time between two values.
         */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * How many values to answer at most.
         * @default 30
         */
        limit?: number;
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
    };
    getTopTraderLongShortPositionRatio: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * Time between two values.
         */
        period: components["schemas"]["StatisticsPeriod"];
        /**
         * How many values to answer at most.
         * @default 30
         */
        limit?: number;
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
    };
    getPositionAdlQuantileEstimation: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    cancelAllAlgoOpenOrders: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
    };
    queryAlgoOrder: QueryAlgoOrderParams;
    newAlgoOrder: NewAlgoOrderParams;
    cancelAlgoOrder: CancelAlgoOrderParams;
    queryAllAlgoOrders: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * The exchange's id of the algo order to start at, inclusive.
         * Format: int64
         */
        algoId?: IdInput;
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * How many entries to answer at most. Default and maximum are not stated; 500 and 1000 elsewhere.
         */
        limit?: number;
    };
    cancelAllOpenOrders: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
    };
    getAllOrders: {
        /**
         * Contract symbol; may be left out since 2026-08-25, and the answer then covers every symbol. Had to be sent until 2026-08-25.
         */
        symbol?: string;
        /**
         * The exchange's id of the order to start at, inclusive.
         * Format: int64
         */
        orderId?: IdInput;
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    };
    placeMultipleOrders: {
        /**
         * The orders, one to five, as one JSON array; more are refused with -4082.
         */
        batchOrders: components["schemas"]["NewOrderItem"][];
    };
    modifyMultipleOrders: {
        /**
         * The changes, one to five, as one JSON array.
         */
        batchOrders: components["schemas"]["ModifyOrderItem"][];
    };
    cancelMultipleOrders: CancelMultipleOrdersParams;
    autoCancelAllOpenOrders: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * Milliseconds from now; `0` stops the countdown.
         * @example 60000
         */
        countdownTime: number;
    };
    getUsersForceOrders: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
        /**
         * Only orders of this kind.
         */
        autoCloseType?: components["schemas"]["AutoCloseType"];
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * How many entries to answer at most.
         * @default 50
         */
        limit?: number;
    };
    changeInitialLeverage: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * The leverage to set; each symbol's own maximum is in its leverage brackets.
         * @example 20
         */
        leverage: number;
    };
    changeMarginType: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * The margin type the symbol shall have. Note the spelling `CROSSED`; position reads of version 2 say `cross`.
         */
        marginType: components["schemas"]["MarginType"];
    };
    getCurrentMultiAssetsMode: Record<string, never>;
    changeMultiAssetsMode: {
        /**
         * `true` for multi-assets mode, `false` for single-asset mode.
         */
        multiAssetsMargin: components["schemas"]["TrueOrFalseInput"];
    };
    getCurrentAllAlgoOpenOrders: {
        /**
         * Only algo orders of this kind; `CONDITIONAL` is the only kind there is.
         */
        algoType?: string;
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
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
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    queryOrder: QueryOrderParams;
    newOrder: NewOrderParams;
    modifyOrder: ModifyOrderParams;
    cancelOrder: CancelOrderParams;
    testOrder: TestOrderParams;
    getOrderModifyHistory: GetOrderModifyHistoryParams;
    modifyIsolatedPositionMargin: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * Which position. In one-way mode leave it out or send `BOTH`; in hedge mode `LONG` or `SHORT` must be sent.
         */
        positionSide?: components["schemas"]["PositionSide"];
        /**
         * How much to move, in the symbol's margin asset (USDT for BTCUSDT); above zero for either direction.
         * Format: decimal
         */
        amount: DecimalInput;
        /**
         * `1` adds margin, `2` takes margin out.
         */
        type: components["schemas"]["PositionMarginDirection"];
    };
    getPositionMarginChangeHistory: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * Only movements in this direction: `1` added, `2` taken out.
         */
        type?: components["schemas"]["PositionMarginDirection"];
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    };
    getCurrentPositionMode: Record<string, never>;
    changePositionMode: {
        /**
         * `true` for hedge mode, `false` for one-way mode.
         */
        dualSidePosition: components["schemas"]["TrueOrFalseInput"];
    };
    signFuturesTradFiPerpsContract: Record<string, never>;
    getAccountTradeList: GetAccountTradeListParams;
    getPositionInformationV2: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getPositionInformationV3: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getFuturesAccountConfiguration: Record<string, never>;
    getFuturesTradingQuantitativeRulesIndicators: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getUserCommissionRate: {
        /**
         * Contract symbol as exchange information lists it: `BTCUSDT` for a perpetual, `BTCUSDT_261225` for a delivery contract. An unknown one is refused with -1121.
         */
        symbol: string;
    };
    getBnbBurnStatus: Record<string, never>;
    toggleBnbBurnOnFuturesTrade: {
        /**
         * `true` to pay in BNB, `false` to pay in the margin asset.
         */
        feeBurn: components["schemas"]["TrueOrFalseInput"];
    };
    getIncomeHistory: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
        /**
         * Only movements of this kind.
         */
        incomeType?: components["schemas"]["IncomeType"];
        /**
         * Earliest time of what is answered, inclusive.
         * Format: unix-ms
         */
        startTime?: number;
        /**
         * Latest time of what is answered, inclusive. Must not be before `startTime` (-1023).
         * Format: unix-ms
         */
        endTime?: number;
        /**
         * Page of `limit` entries, counted from 1.
         */
        page?: number;
        /**
         * How many entries to answer at most.
         * @default 100
         */
        limit?: number;
    };
    getDownloadIdForFuturesTransactionHistory: {
        /**
         * Where the history begins.
         * Format: unix-ms
         */
        startTime: number;
        /**
         * Where it ends; at most a year after `startTime`.
         * Format: unix-ms
         */
        endTime: number;
    };
    getFuturesTransactionHistoryDownloadLinkById: {
        /**
         * The id that `getDownloadIdForFuturesTransactionHistory` answered.
         */
        downloadId: string;
    };
    getNotionalAndLeverageBrackets: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getDownloadIdForFuturesOrderHistory: {
        /**
         * Where the history begins.
         * Format: unix-ms
         */
        startTime: number;
        /**
         * Where it ends; at most a year after `startTime`.
         * Format: unix-ms
         */
        endTime: number;
    };
    getFuturesOrderHistoryDownloadLinkById: {
        /**
         * The id that `getDownloadIdForFuturesOrderHistory` answered.
         */
        downloadId: string;
    };
    queryUserRateLimit: Record<string, never>;
    getSymbolConfiguration: {
        /**
         * Contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getDownloadIdForFuturesTradeHistory: {
        /**
         * Where the history begins.
         * Format: unix-ms
         */
        startTime: number;
        /**
         * Where it ends; at most a year after `startTime`.
         * Format: unix-ms
         */
        endTime: number;
    };
    getFuturesTradeDownloadLinkById: {
        /**
         * The id that `getDownloadIdForFuturesTradeHistory` answered.
         */
        downloadId: string;
    };
    getAccountInformationV2: Record<string, never>;
    getFuturesAccountBalanceV2: Record<string, never>;
    getAccountInformationV3: Record<string, never>;
    getFuturesAccountBalanceV3: Record<string, never>;
    acceptTheOfferedQuote: {
        /**
         * The quote to accept.
         */
        quoteId: string;
    };
    listAllConvertPairs: ListAllConvertPairsParams;
    sendQuoteRequest: SendQuoteRequestParams;
    getOrderStatus: GetOrderStatusParams;
    startUserDataStream: Record<string, never>;
    keepaliveUserDataStream: Record<string, never>;
    closeUserDataStream: Record<string, never>;
    getClassicPortfolioMarginAccountInformation: {
        /**
         * Asset to look at, such as `BTC`.
         */
        asset: string;
    };
}
export interface exact {
    newAlgoOrder: NewAlgoOrderExact;
    placeMultipleOrders: {
        /**
         * The orders, one to five, as one JSON array; more are refused with -4082.
         */
        batchOrders: NewOrderItemExact[];
    };
    newOrder: NewOrderExact;
    testOrder: TestOrderExact;
}
