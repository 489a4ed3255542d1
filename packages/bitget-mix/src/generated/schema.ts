// Generated from specs/bitget-mix. Do not edit.

import type { Decimal, DecimalInput, Id, OtherString, UnixMs } from '@openderivs/client';

export interface paths {
    "/api/v2/account/all-account-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what each of your accounts is worth in USDT.
         */
        get: operations["getAssetsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/common/all-trade-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the fees your account pays for every pair of a business line.
         */
        get: operations["getBusinessLineAllSymbolTradeRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/common/trade-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the fees your account pays for one pair.
         */
        get: operations["getTradeRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/public/annoucements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List announcements of listings, delistings, maintenance and API changes.
         */
        get: operations["queryAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/public/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the exchange's clock.
         */
        get: operations["getServerTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/spot/wallet/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a coin between spot, futures, funding and margin accounts.
         */
        post: operations["transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tax/future-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all futures bookings, for tax.
         */
        get: operations["getFuturesTransactionRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/candles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recent candlesticks, the current one included.
         */
        get: operations["getCandlestickData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pairs with their steps, limits, fees and status.
         */
        get: operations["getContractConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/current-fund-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the current funding rate of one pair, or of all.
         */
        get: operations["getCurrentFundingRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/discount-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how much of each coin counts as margin in multi-asset mode.
         */
        get: operations["getDiscountRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/exchange-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See at which rates coins are converted to repay loans of multi-asset margin.
         */
        get: operations["getInterestExchangeRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the latest trades of one pair.
         */
        get: operations["getRecentTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/fills-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List trades of one pair within the last 90 days.
         */
        get: operations["getHistoryTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/funding-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See when funding is settled next, and how often.
         */
        get: operations["getNextFundingTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/history-candles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List finished candlesticks of the traded price, any time back.
         */
        get: operations["getHistoricalCandlestick"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/history-fund-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List past funding rates of one pair.
         */
        get: operations["getHistoricalFundingRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/history-index-candles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List finished candlesticks of the index price, any time back.
         */
        get: operations["getHistoricalIndexPriceCandlestick"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/history-mark-candles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List finished candlesticks of the mark price, any time back.
         */
        get: operations["getHistoricalMarkPriceCandlestick"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/merge-depth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the order book, with prices merged to a scale.
         */
        get: operations["getMergeMarketDepth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/oi-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how much of a pair one account may hold.
         * Added on 2025-03-11.
         */
        get: operations["getContractOiLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/open-interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the open interest of one pair.
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
    "/api/v2/mix/market/symbol-price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read last, index and mark price of one pair.
         */
        get: operations["getMarkIndexMarketPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/ticker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read prices and volume of one pair.
         */
        get: operations["getTicker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/tickers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read prices and volume of every pair of a product line.
         */
        get: operations["getAllTickers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/union-interest-rate-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List past interest rates for what multi-asset margin borrows.
         */
        get: operations["getInterestRateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/vip-fee-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List futures fees by VIP level.
         */
        get: operations["getVipFeeRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read balance, equity, mode and leverage under one margin coin.
         */
        get: operations["getSingleAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List balances under every margin coin of a product line.
         */
        get: operations["getAccountList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/bill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes of the futures balance in the last 90 days.
         */
        get: operations["getAccountBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/interest-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what is borrowed in multi-asset mode, and the interest charged.
         */
        get: operations["getUsdtMFuturesInterestHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/isolated-symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List symbols of the account that are in isolated mode.
         * Added on 2025-10-21.
         */
        get: operations["getIsolatedSymbols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/liq-price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Estimate the liquidation price if a position were opened.
         * Added on 2025-11-07.
         */
        get: operations["getLiquidationPrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/max-open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how much of a symbol can still be opened in one direction.
         * Added on 2025-11-07.
         */
        get: operations["getMaxOpenableQuantity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/open-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reckon how much a given margin would open at a price and leverage.
         */
        get: operations["getMyEstimatedOpenCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/set-all-leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the leverage of every symbol with an open position.
         */
        post: operations["changeTheProductLineLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/set-asset-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch USDT-M futures between single-asset and multi-asset margin.
         */
        post: operations["setUsdtMFuturesAssetMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/set-auto-margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an isolated position take margin from the balance by itself.
         */
        post: operations["setIsolatedPositionAutoMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/set-leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the leverage of one symbol.
         */
        post: operations["changeLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/set-margin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add margin to an isolated position, or take some out.
         */
        post: operations["adjustPositionMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/set-margin-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch one symbol between isolated and crossed margin.
         */
        post: operations["changeMarginMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/set-position-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a whole product line between one-way and hedge mode.
         */
        post: operations["changePositionMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/sub-account-assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List futures balances of all sub-accounts.
         */
        get: operations["getSubaccountAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/switch-union-usdt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how much USDT switching the asset mode takes.
         * Added on 2025-09-11.
         */
        get: operations["getSwitchUnionUsdt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/transfer-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how much of a coin may be transferred into the multi-asset account.
         * Added on 2025-09-11.
         */
        get: operations["getUnionTransferLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/union-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read margin rates and limits of loans in multi-asset mode.
         * Added on 2025-09-11.
         */
        get: operations["getUnionConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/account/union-convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert a coin of the multi-asset account into USDT.
         * Added on 2025-09-11.
         */
        post: operations["convertUnion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/query-position-lever": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the position tiers of one pair.
         */
        get: operations["getPositionTier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/position/adlRank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how near each position is to auto-deleveraging.
         * Added on 2025-04-09.
         */
        get: operations["getPositionAdlRank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/position/all-position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all open positions of a product line.
         */
        get: operations["getAllPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/position/history-position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List positions closed in the last three months.
         */
        get: operations["getHistoricalPosition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/position/single-position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the open positions of one symbol.
         */
        get: operations["getSinglePosition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/batch-cancel-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel up to 50 orders, or all of a symbol or product line.
         */
        post: operations["cancelBatchOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/batch-place-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place up to 50 orders of one symbol.
         */
        post: operations["placeBatchOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/cancel-all-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel every open order of a product line.
         */
        post: operations["cancelAllOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/cancel-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel one open order.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/click-backhand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a position at market and open the opposite one.
         */
        post: operations["reversePosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/close-positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close positions at market.
         */
        post: operations["flashClosePosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order, by either of its ids.
         */
        get: operations["getOrderDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/fill-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your fills, a week at a time.
         */
        get: operations["getHistoricalTransactionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your recent fills.
         */
        get: operations["getOrderFillDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/modify-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an open limit order, by replacing it.
         */
        post: operations["modifyOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/orders-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List finished orders of the last 90 days.
         */
        get: operations["getHistoryOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/orders-pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open orders of a product line.
         */
        get: operations["getPendingOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/place-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a limit or market order.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/cancel-plan-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel trigger orders, take-profits and stop-losses of one kind.
         */
        post: operations["cancelTriggerOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/modify-plan-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a waiting trigger order or trailing order.
         */
        post: operations["modifyTriggerOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/modify-tpsl-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a waiting take-profit, stop-loss or trailing stop.
         */
        post: operations["modifyTheStopProfitAndStopLossPlanOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/orders-plan-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List trigger orders, take-profits and stop-losses that are done.
         */
        get: operations["getHistoryTriggerOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/orders-plan-pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List trigger orders, take-profits and stop-losses that wait.
         */
        get: operations["getPendingTriggerOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/place-plan-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a trigger order or a trailing order.
         */
        post: operations["placeTriggerOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/place-pos-tpsl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a take-profit and a stop-loss on a position in one call.
         */
        post: operations["placeSimultaneousStopProfitAndStopLossPlanOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/place-tpsl-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a take-profit, a stop-loss or a trailing stop on a position.
         */
        post: operations["placeStopProfitAndStopLossPlanOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/order/plan-sub-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the orders that one trigger order placed.
         */
        get: operations["getTriggerSubOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/account-long-short": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the share of accounts that trade long and short.
         */
        get: operations["getFuturesActiveLongShortAccountData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/isolated-borrow-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the borrowing ratio of isolated spot margin.
         */
        get: operations["getIsolatedMarginBorrowingRatioData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/long-short": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read long against short over all traders.
         */
        get: operations["getFuturesLongAndShortRatioData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/position-long-short": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the share of positions that are long and short.
         */
        get: operations["getFuturesActiveLongShortPositionData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mix/market/taker-buy-sell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the volume that takers bought and sold.
         */
        get: operations["getFuturesActiveBuySellVolumeData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/spot/market/support-symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pairs that the trading insights know.
         */
        get: operations["getTradeDataSupportSymbols"];
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
         * One margin coin's futures account, with the leverage and mode of the symbol asked for. Answers from before 2024 lack `assetMode` and the profits by margin mode.
         */
        Account: components["schemas"]["FuturesBalance"] & {
            /**
             * Risk of the crossed positions as a fraction; liquidation begins at 1.
             */
            crossedRiskRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * The symbol's leverage in crossed mode.
             */
            crossedMarginLeverage: components["schemas"]["LeverageValue"];
            /**
             * The symbol's leverage of the long side in isolated mode.
             */
            isolatedLongLever: components["schemas"]["LeverageValue"];
            /**
             * The symbol's leverage of the short side in isolated mode.
             */
            isolatedShortLever: components["schemas"]["LeverageValue"];
            /**
             * The symbol's margin mode.
             */
            marginMode: components["schemas"]["MarginMode"];
            /**
             * The product line's position mode.
             */
            posMode: components["schemas"]["PositionMode"];
        };
        /**
         * An account of the user.
         * @enum {string}
         */
        AccountKind: "spot" | "futures" | "funding" | "earn" | "bots" | "margin";
        /**
         * One margin coin's futures account, with the sums of multi-asset margin. Answers from before 2024 end at `coupon` or a little after.
         */
        AccountListEntry: components["schemas"]["FuturesBalance"] & {
            /**
             * Risk of the crossed positions as a fraction; liquidation begins at 1.
             */
            crossedRiskRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * All coins together as margin, in USDT. The docs' example misspells the key as `unionTotalMagin`.
             */
            unionTotalMargin?: components["schemas"]["DecimalOrNull"];
            /**
             * What of it is free to open with, in USDT.
             */
            unionAvailable?: components["schemas"]["DecimalOrNull"];
            /**
             * Maintenance margin in multi-asset mode.
             */
            unionMm?: components["schemas"]["DecimalOrNull"];
            /**
             * The coins of the account in multi-asset mode.
             */
            assetList?: components["schemas"]["UnionAsset"][] | null;
        };
        /**
         * What one account is worth.
         */
        AccountOverview: {
            /**
             * Which of the accounts it is.
             */
            accountType: components["schemas"]["AccountKind"] | OtherString;
            /**
             * All its assets in USDT.
             */
            usdtBalance: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * How near a position is to auto-deleveraging.
         */
        AdlRank: {
            /**
             * The pair that the position is in.
             */
            symbol: string;
            /**
             * The coin that secures the position.
             */
            marginCoin: string;
            /**
             * The old figure. Deprecated since 2025-07-29. Use rank.
             * @deprecated
             */
            adlRank: components["schemas"]["DecimalOrEmpty"];
            /**
             * From 0 to 1: the nearer to 1, the sooner the position is reduced by force. Added on 2025-07-29.
             */
            rank?: components["schemas"]["DecimalOrEmpty"];
            /**
             * The direction of the position. Added on 2025-06-16.
             */
            holdSide?: components["schemas"]["HoldSide"];
        };
        /**
         * The leverage for all open positions of a product line.
         */
        AllLeverageChange: {
            /**
             * The product line whose open positions change.
             */
            productType: components["schemas"]["ProductType"];
            /**
             * The leverage.
             * Format: decimal
             */
            leverage: DecimalInput;
        };
        /**
         * One announcement.
         */
        Announcement: {
            /**
             * The exchange's id of the announcement.
             */
            annId: string;
            /**
             * Its headline.
             */
            annTitle: string;
            /**
             * A short text; can be empty.
             */
            annDesc: string | null;
            /**
             * When it was published.
             * Format: unix-ms
             */
            cTime: string;
            /**
             * The language that it is in.
             */
            language: components["schemas"]["AnnouncementLanguage"] | OtherString;
            /**
             * Where the text is.
             */
            annUrl: string;
            /**
             * What it is about.
             */
            annType?: components["schemas"]["AnnouncementType"] | OtherString | null;
            /**
             * What it is about, more closely.
             */
            annSubType?: string | null;
        };
        /**
         * The language of an announcement.
         * @enum {string}
         */
        AnnouncementLanguage: "zh_CN" | "en_US";
        /**
         * What an announcement is about.
         * @enum {string}
         */
        AnnouncementType: "latest_news" | "coin_listings" | "product_updates" | "security" | "api_trading" | "maintenance_system_updates" | "symbol_delisting";
        /**
         * What a refused call answers.
         */
        ApiError: {
            /**
             * The reason, such as `40017`; never `00000`.
             */
            code: string;
            /**
             * The reason in words, at times with unfilled `{0}` placeholders; go by `code`.
             */
            msg: string;
            /**
             * The exchange's time when the request came in, as in any answer.
             */
            requestTime?: UnixMs | string;
            /**
             * Null as a rule; absent from some refusals.
             */
            data?: unknown;
        };
        /**
         * `single`: only the margin coin itself is margin. `union`: several coins together, at a discount, are margin for USDT-M futures.
         * @enum {string}
         */
        AssetMode: "single" | "union";
        /**
         * Which asset mode to switch to.
         */
        AssetModeChange: {
            /**
             * Always USDT-M futures.
             */
            productType: components["schemas"]["UsdtFutures"];
            /**
             * The mode to switch to.
             */
            assetMode: components["schemas"]["AssetMode"];
        };
        /**
         * Which isolated position to switch it for.
         */
        AutoMarginChange: {
            /**
             * The pair of the position in upper case. There is no product type here.
             */
            symbol: string;
            /**
             * Whether margin is added by itself from now on.
             */
            autoMargin: components["schemas"]["OnOff"];
            /**
             * The margin coin in capitals: `USDT`.
             */
            marginCoin: string;
            /**
             * The direction of the position.
             */
            holdSide: components["schemas"]["HoldSide"];
        };
        /**
         * Which orders to cancel. Without `orderIdList` ALL of the symbol, without `symbol` too ALL of the product line.
         */
        BatchCancel: BatchCancel;
        /**
         * One order of a batch. No execution prices for the presets, unlike a single order.
         */
        BatchOrderItem: BatchOrderItem;
        /**
         * Orders of one symbol to place together.
         */
        BatchOrders: {
            /**
             * The pair of all orders of the batch, in upper case.
             */
            symbol: string;
            /**
             * The product line that the pair belongs to.
             */
            productType: components["schemas"]["ProductType"];
            /**
             * The margin coin in capitals: `USDT`.
             */
            marginCoin: string;
            /**
             * The margin mode of the position that the order belongs to; must be the one the symbol is in.
             */
            marginMode: components["schemas"]["MarginMode"];
            /**
             * The orders, at most 50. Each gets a verdict of its own.
             */
            orderList: components["schemas"]["BatchOrderItem"][];
        };
        /**
         * What became of each order of a batch that was to be placed.
         */
        BatchPlacement: components["schemas"]["BatchResult"] & {
            /**
             * Only in newer answers and of no use beside the lists.
             */
            result?: boolean;
        };
        /**
         * What became of each order of a batch. The call itself answers `00000` even when all of them failed.
         */
        BatchResult: {
            /**
             * What was done. A cancelled order is only what stands here.
             */
            successList: components["schemas"]["OrderIds"][];
            /**
             * What was not done.
             */
            failureList: components["schemas"]["FailedOrder"][];
        };
        /**
         * One change of the balance.
         */
        Bill: {
            /**
             * The exchange's id of the bill.
             */
            billId: string;
            /**
             * The pair; empty or null where there is none, as on transfers.
             */
            symbol: string | null;
            /**
             * Change without the fee: negative is out. `0` on an opening fill.
             */
            amount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Fee: negative is paid.
             */
            fee: components["schemas"]["DecimalOrEmpty"];
            /**
             * The part of the fee that a coupon paid; often empty.
             */
            feeByCoupon: components["schemas"]["DecimalOrNull"];
            /**
             * What the bill is for, such as a fill, funding or a transfer.
             */
            businessType: components["schemas"]["BillType"] | OtherString;
            /**
             * The coin whose balance changed.
             */
            coin: string;
            /**
             * Balance of the coin afterwards; absent from answers of 2023.
             */
            balance?: components["schemas"]["DecimalOrEmpty"];
            /**
             * When it was booked.
             * Format: unix-ms
             */
            cTime: string;
        };
        /**
         * A page of bills, newest first.
         */
        BillPage: {
            /**
             * The bills; empty or null when there are none.
             */
            bills: components["schemas"]["Bill"][] | null;
            /**
             * The last id of the page, for `idLessThan` of the next; null, empty or absent when there is none.
             */
            endId?: string | null;
        };
        /**
         * What a bill is for. `contract_settle_fee` is funding (other names for it are refused with 40020). `trans_…`: transfers; `open_…`, `close_…`: hedge mode; `buy`, `sell`: one-way mode; `force_…`, `burst_…`: forced reduction and liquidation; `…_margin`: margin of isolated positions; `settle_interest`: interest; `adl_…`: auto-deleveraging. `risk_captital_user_transfer` is spelled so.
         * @enum {string}
         */
        BillType: "unknown" | "trans_from_exchange" | "trans_to_exchange" | "open_long" | "open_short" | "close_long" | "close_short" | "force_close_long" | "force_close_short" | "contract_settle_fee" | "append_margin" | "adjust_down_lever_append_margin" | "reduce_margin" | "auto_append_margin" | "cash_gift_issue" | "cash_gift_recycle" | "tracking_follow_pay" | "tracking_follow_back" | "tracking_trader_income" | "burst_long_loss_query" | "burst_short_loss_query" | "trans_from_contract" | "trans_to_contract" | "trans_from_otc" | "trans_to_otc" | "buy" | "sell" | "force_buy" | "force_sell" | "burst_buy" | "burst_sell" | "bonus_issue" | "bonus_recycle" | "bonus_expired" | "delivery_long" | "delivery_short" | "trans_from_cross" | "trans_to_cross" | "trans_from_isolated" | "trans_to_isolated" | "risk_captital_user_transfer" | "user_exchange_buy" | "user_exchange_sell" | "settle_interest" | "adl_close_long" | "adl_close_short" | "adl_buy_in_single_side_mode" | "adl_sell_in_single_side_mode";
        /**
         * One level of the book.
         */
        BookLevel: [
            Decimal,
            Decimal
        ];
        /**
         * How far back.
         * @enum {string}
         */
        BorrowPeriod: "24h" | "30d";
        /**
         * The borrowing ratio at one time.
         */
        BorrowRate: {
            /**
             * The time that the rate is of.
             * Format: unix-ms
             */
            ts: string;
            /**
             * Borrowed base coin against borrowed quote coin; can be negative.
             */
            borrowRate: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * The business line; futures are `mix`.
         * @enum {string}
         */
        BusinessLine: "mix" | "spot" | "margin";
        /**
         * Which product line to clear.
         */
        CancelAll: CancelAll;
        /**
         * The kind of trigger order to cancel, each by its own name. `profit_loss` is for queries only.
         * @enum {string}
         */
        CancelPlanType: "normal_plan" | "track_plan" | "profit_plan" | "loss_plan" | "pos_profit" | "pos_loss" | "moving_plan";
        /**
         * `normal_cancel`: by the user or the system. `stp_cancel`: by self-trade prevention.
         * @enum {string}
         */
        CancelReason: "normal_cancel" | "stp_cancel";
        /**
         * One candlestick, all in quotes.
         */
        Candle: [
            string,
            Decimal,
            Decimal,
            Decimal,
            Decimal,
            Decimal,
            Decimal
        ];
        /**
         * Which price the bars are made of: last traded, mark or index. Printed in capitals in 2025.
         * @enum {string}
         */
        CandlePriceType: "market" | "mark" | "index";
        /**
         * A client order id that you choose. The exchange's pages allow 32, 50 or 64 characters; this pattern takes the widest, because UUIDs of 36 are in use. 32 fit everywhere. A longer one that a call does not take is refused (40304, 40305).
         */
        ClientOrderId: string;
        /**
         * What became of each position.
         */
        CloseResult: {
            /**
             * Closing orders that were placed.
             */
            successList: components["schemas"]["ClosedOrder"][];
            /**
             * Positions that were not closed.
             */
            failureList: components["schemas"]["FailedClose"][];
            /**
             * Seen false beside a successful close in 2023; newer answers leave it out. Go by the lists.
             */
            result?: boolean;
        };
        /**
         * The closing order of one position.
         */
        ClosedOrder: {
            /**
             * The exchange's id of the closing order.
             */
            orderId: string;
            /**
             * The client order id of the closing order, made by the exchange.
             */
            clientOid: string;
            /**
             * The pair; absent from older answers.
             */
            symbol?: string;
        };
        /**
         * A position that was closed.
         */
        ClosedPosition: {
            /**
             * Absent from answers before 2025.
             */
            positionId?: string;
            /**
             * The coin that secured the position and that profit was paid in.
             */
            marginCoin: string;
            /**
             * The pair that the position was in.
             */
            symbol: string;
            /**
             * The direction of the position.
             */
            holdSide: components["schemas"]["HoldSide"];
            /**
             * Average entry price.
             */
            openAvgPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Average price it was closed at.
             */
            closeAvgPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Whether only its own margin or the whole balance stood behind it.
             */
            marginMode: components["schemas"]["ReportedMarginMode"];
            /**
             * Size opened in all, in the base coin.
             */
            openTotalPos: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size closed in all, in the base coin.
             */
            closeTotalPos: components["schemas"]["DecimalOrEmpty"];
            /**
             * Profit without fees and funding.
             */
            pnl: components["schemas"]["DecimalOrEmpty"];
            /**
             * `pnl`, `totalFunding`, `openFee` and `closeFee` added up.
             */
            netProfit: components["schemas"]["DecimalOrEmpty"];
            /**
             * Funding: negative is paid.
             */
            totalFunding: components["schemas"]["DecimalOrEmpty"];
            /**
             * Fees for opening: negative is paid.
             */
            openFee: components["schemas"]["DecimalOrEmpty"];
            /**
             * Fees for closing: negative is paid.
             */
            closeFee: components["schemas"]["DecimalOrEmpty"];
            /**
             * The position mode it was held in. Added on 2025-07-14.
             */
            posMode?: components["schemas"]["PositionMode"] | null;
            /**
             * Dividends settled in cash; for contracts on shares. Added on 2026-07-23.
             */
            cashDividend?: components["schemas"]["DecimalOrNull"];
            /**
             * When it was opened. Written `cTime` elsewhere.
             * Format: unix-ms
             */
            ctime: string;
            /**
             * When it was closed. Written `uTime` elsewhere.
             * Format: unix-ms
             */
            utime: string;
        };
        /**
         * A page of closed positions, newest first.
         */
        ClosedPositionPage: {
            /**
             * The positions; empty when there are none.
             */
            list: components["schemas"]["ClosedPosition"][] | null;
            /**
             * The last id of the page, for `idLessThan` of the next; absent from an empty page.
             */
            endId?: string | null;
        };
        /**
         * How much of a coin counts as margin.
         */
        CoinDiscountRate: {
            /**
             * The coin that counts as margin.
             */
            coin: string;
            /**
             * The most of the coin that one user may have counted.
             */
            userLimit: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most that the exchange counts for all users together.
             */
            totalLimit: components["schemas"]["DecimalOrEmpty"];
            /**
             * How much of it counts, by amount.
             */
            discountRateList: components["schemas"]["DiscountRateTier"][];
        };
        /**
         * How a coin converts when a loan has to be repaid with it.
         */
        CoinExchangeRate: {
            /**
             * The coin that is converted.
             */
            coin: string;
            /**
             * The tiers, under the key as the exchange misspells it: this is the one that answers have.
             */
            excahngeRateList?: components["schemas"]["ExchangeRateTier"][];
            /**
             * The tiers as the docs spell the key; not seen in live answers.
             */
            exchangeRateList?: components["schemas"]["ExchangeRateTier"][];
        };
        /**
         * What one pair is and what orders for it must obey.
         */
        Contract: {
            /**
             * The pair, as calls name it.
             */
            symbol: string;
            /**
             * The coin that sizes are in.
             */
            baseCoin: string;
            /**
             * The coin that prices are in.
             */
            quoteCoin: string;
            /**
             * How far above the market the price of a buy may be, as a fraction.
             */
            buyLimitPriceRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * How far below the market the price of a sell may be, as a fraction.
             */
            sellLimitPriceRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Extra on the fee rate when margin is held for an order.
             */
            feeRateUpRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Maker fee as a fraction, without your discounts.
             */
            makerFeeRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * Taker fee as a fraction, without your discounts.
             */
            takerFeeRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * Extra on the cost of opening when margin is held for an order.
             */
            openCostUpRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Coins that can be margin.
             */
            supportMarginCoins: string[];
            /**
             * Smallest size in the base coin.
             */
            minTradeNum: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price step in units of the last place: a price is a multiple of `priceEndStep` × 10 to the minus `pricePlace`.
             */
            priceEndStep: components["schemas"]["DecimalOrEmpty"];
            /**
             * Decimal places of sizes.
             */
            volumePlace: components["schemas"]["DecimalOrEmpty"];
            /**
             * Decimal places of prices.
             */
            pricePlace: components["schemas"]["DecimalOrEmpty"];
            /**
             * Sizes are multiples of this, and not below `minTradeNum`.
             */
            sizeMultiplier: components["schemas"]["DecimalOrEmpty"];
            /**
             * Whether it is a perpetual or a delivery contract.
             */
            symbolType: components["schemas"]["SymbolType"] | OtherString;
            /**
             * Smallest value of an order in USDT.
             */
            minTradeUSDT: components["schemas"]["DecimalOrEmpty"];
            /**
             * How many open orders the pair allows.
             */
            maxSymbolOrderNum: components["schemas"]["DecimalOrEmpty"];
            /**
             * How many open orders the product line allows.
             */
            maxProductOrderNum: components["schemas"]["DecimalOrEmpty"];
            /**
             * How many positions may be open.
             */
            maxPositionNum: components["schemas"]["DecimalOrEmpty"];
            /**
             * Whether the pair can be traded now.
             */
            symbolStatus: components["schemas"]["SymbolStatus"] | OtherString;
            /**
             * When it is delisted; `-1` is not planned.
             */
            offTime: components["schemas"]["TimeOrEmpty"];
            /**
             * From when it can only be closed; `-1` is not planned.
             */
            limitOpenTime: components["schemas"]["TimeOrEmpty"];
            /**
             * When a delivery contract ends; empty for perpetuals.
             */
            deliveryTime: components["schemas"]["TimeOrEmpty"];
            /**
             * When trading of a delivery contract began; empty for perpetuals.
             */
            deliveryStartTime: components["schemas"]["TimeOrEmpty"];
            /**
             * Delivery contracts only; empty or absent for perpetuals.
             */
            deliveryPeriod?: components["schemas"]["DeliveryPeriod"] | OtherString | null;
            /**
             * When it was listed; often empty.
             */
            launchTime: components["schemas"]["TimeOrEmpty"];
            /**
             * Hours between two funding settlements.
             */
            fundInterval: components["schemas"]["DecimalOrEmpty"];
            /**
             * Smallest leverage.
             */
            minLever: components["schemas"]["DecimalOrEmpty"];
            /**
             * Largest leverage; less for large positions, see `getPositionTier`.
             */
            maxLever: components["schemas"]["DecimalOrEmpty"];
            /**
             * No longer in use.
             * @deprecated
             */
            posLimit?: components["schemas"]["DecimalOrNull"];
            /**
             * No longer in use.
             * @deprecated
             */
            openTime?: components["schemas"]["TimeOrNull"];
            /**
             * When maintenance ends; often empty.
             */
            maintainTime: components["schemas"]["TimeOrEmpty"];
            /**
             * Largest size of a market order. Added on 2025-06-09.
             */
            maxMarketOrderQty?: components["schemas"]["DecimalOrNull"];
            /**
             * Largest size of a limit order. Added on 2025-06-09.
             */
            maxOrderQty?: components["schemas"]["DecimalOrNull"];
            /**
             * Whether the underlying is a real-world asset, such as a share. Added on 2025-11-19.
             */
            isRwa?: components["schemas"]["YesOrNo"] | null;
        };
        /**
         * A decimal number in quotes, or an empty string where there is no value.
         */
        DecimalOrEmpty: Decimal | "";
        /**
         * A decimal number in quotes, or an empty string where there is no value.
         */
        DecimalOrEmptyInput: DecimalInput | "";
        /**
         * A decimal number in quotes; an empty string or null where there is no value.
         */
        DecimalOrNull: Decimal | "" | null;
        /**
         * Which quarter a delivery contract ends in.
         * @enum {string}
         */
        DeliveryPeriod: "this_quarter" | "next_quarter";
        /**
         * Where a delivery contract stands: being configured, trading, about to be delivered, being delivered.
         * @enum {string}
         */
        DeliveryStatus: "delivery_config_period" | "delivery_normal" | "delivery_before" | "delivery_period";
        /**
         * How many levels a side.
         * @enum {string}
         */
        DepthLimit: "1" | "5" | "15" | "50" | "max";
        /**
         * How far prices are merged: `scale0` not at all, `scale3` the most.
         * @enum {string}
         */
        DepthPrecision: "scale0" | "scale1" | "scale2" | "scale3";
        /**
         * The discount of one tier.
         */
        DiscountRateTier: {
            /**
             * Number of the tier, from 1.
             */
            tier: string;
            /**
             * From this amount of the coin.
             * Format: decimal
             */
            minAmount: Decimal;
            /**
             * Up to this amount; `-1` is without end.
             * Format: decimal
             */
            maxAmount: Decimal;
            /**
             * Which part of the amount counts as margin: `0.95` is 95 %.
             * Format: decimal
             */
            discountRate: Decimal;
        };
        /**
         * Where an order came from. Also seen in small letters.
         * @enum {string}
         */
        EntryPoint: "WEB" | "API" | "SYS" | "ANDROID" | "IOS";
        /**
         * What surrounds every answer. The order of the fields is not fixed.
         */
        Envelope: {
            /**
             * `00000` is success; anything else names the reason of a refusal.
             */
            code: string;
            /**
             * `success`, or the reason in words; may change without notice, so go by `code`.
             */
            msg: string;
            /**
             * The exchange's time when the request came in. A number; answers recorded in 2024 and before also have it in quotes.
             */
            requestTime: UnixMs | string;
        };
        /**
         * The rate of one tier.
         */
        ExchangeRateTier: {
            /**
             * Number of the tier, from 1.
             */
            tier: string;
            /**
             * From this amount of the coin.
             * Format: decimal
             */
            minAmount: Decimal;
            /**
             * Up to this amount; `-1` is without end.
             * Format: decimal
             */
            maxAmount: Decimal;
            /**
             * Which part of the amount converts: `0.99` is 99 %.
             * Format: decimal
             */
            exchangeRate: Decimal;
        };
        /**
         * A position that was not closed, and why.
         */
        FailedClose: {
            /**
             * The exchange's id of the closing order, where there is one.
             */
            orderId?: string | null;
            /**
             * The client order id of the closing order, where there is one.
             */
            clientOid?: string | null;
            /**
             * The pair; absent from older answers.
             */
            symbol?: string;
            /**
             * The reason in words.
             */
            errorMsg: string;
            /**
             * The reason.
             */
            errorCode?: string;
        };
        /**
         * An order of a batch that was not carried out, and why.
         */
        FailedOrder: {
            /**
             * The exchange's id. Empty for an order that was not placed.
             */
            orderId?: string | null;
            /**
             * Your id, as far as it is known.
             */
            clientOid?: string | null;
            /**
             * The reason in words.
             */
            errorMsg: string;
            /**
             * The reason; absent in most answers to cancels.
             */
            errorCode?: string;
        };
        /**
         * What your account pays.
         */
        FeeRate: {
            /**
             * Maker fee as a fraction: `0.0002` is 0.02 %. The table of 2025 calls it `makerRate`; answers do not.
             * Format: decimal
             */
            makerFeeRate: Decimal;
            /**
             * Taker fee as a fraction.
             * Format: decimal
             */
            takerFeeRate: Decimal;
        };
        /**
         * One fill of an order.
         */
        Fill: {
            /**
             * The exchange's id of the fill.
             */
            tradeId: string;
            /**
             * The pair that was traded.
             */
            symbol: string;
            /**
             * The margin coin. Added on 2025-08-06.
             */
            marginCoin?: string;
            /**
             * The order that was filled.
             */
            orderId: string;
            /**
             * Price of the fill, in the quote coin.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Size in the base coin.
             * Format: decimal
             */
            baseVolume: Decimal;
            /**
             * The fees of the fill, one entry per coin.
             */
            feeDetail: components["schemas"]["FillFee"][];
            /**
             * The trade in one-way mode; in hedge mode the position (`buy` is the long), on closes too.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * Value in the quote coin.
             */
            quoteVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * Profit realized by this fill, fees not counted; `0` on an opening fill.
             */
            profit: components["schemas"]["DecimalOrEmpty"];
            /**
             * Where the order came from, such as `API`.
             */
            enterPointSource: components["schemas"]["EntryPoint"] | OtherString;
            /**
             * What the fill did to the position.
             */
            tradeSide: components["schemas"]["ReportedTradeSide"] | OtherString;
            /**
             * The position mode that the order was placed in.
             */
            posMode: components["schemas"]["PositionMode"];
            /**
             * Whether the order was resting in the book or took from it.
             */
            tradeScope: components["schemas"]["TradeScope"];
            /**
             * When the fill happened.
             * Format: unix-ms
             */
            cTime: string;
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
         * A page of fills, newest first.
         */
        FillPage: {
            /**
             * The fills; null or empty when there are none.
             */
            fillList: components["schemas"]["Fill"][] | null;
            /**
             * The last id of the page, for `idLessThan` of the next; null, empty or absent when there is none.
             */
            endId?: string | null;
        };
        /**
         * `executed`: triggered and its order placed. `fail_execute`: triggered, but its order was refused. `cancelled`: never triggered. Spelled with two l here, with one in orders.
         * @enum {string}
         */
        FinishedPlanStatus: "executed" | "fail_execute" | "cancelled";
        /**
         * A trigger order that was executed, failed or was cancelled.
         */
        FinishedTriggerOrder: components["schemas"]["TriggerOrder"] & {
            /**
             * Id of the order that the trigger placed; absent or empty when there is none.
             */
            executeOrderId?: string | null;
            /**
             * Average price of that order's fills.
             */
            priceAvg?: components["schemas"]["DecimalOrNull"];
            /**
             * Filled size of that order in the base coin.
             */
            baseVolume?: components["schemas"]["DecimalOrNull"];
        };
        /**
         * A page of finished trigger orders, newest first.
         */
        FinishedTriggerOrderPage: {
            /**
             * The trigger orders; null when there are none.
             */
            entrustedList: components["schemas"]["FinishedTriggerOrder"][] | null;
            /**
             * The last id of the page, for `idLessThan` of the next; null, empty or absent when there is none.
             */
            endId?: string | null;
        };
        /**
         * Which positions to close. Without `symbol` ALL positions of the product line.
         */
        FlashClose: {
            /**
             * The pair. Left out: EVERY position of `productType` is closed.
             */
            symbol?: string;
            /**
             * Hedge mode: which side to close. Left out: both. Ignored in one-way mode.
             */
            holdSide?: components["schemas"]["HoldSide"];
            /**
             * The product line that the pair belongs to.
             */
            productType: components["schemas"]["ProductType"];
        };
        /**
         * Hours between two funding settlements.
         * @enum {string}
         */
        FundingInterval: "1" | "2" | "4" | "8";
        /**
         * The funding rate as it stands.
         */
        FundingRate: {
            /**
             * The pair that the rate is of.
             */
            symbol: string;
            /**
             * As a fraction; the rate that would be settled next. Positive: longs pay shorts.
             */
            fundingRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * Hours between two settlements. Added on 2025-03-27.
             */
            fundingRateInterval?: components["schemas"]["FundingInterval"] | OtherString;
            /**
             * When it is settled next. Added on 2025-03-27.
             */
            nextUpdate?: components["schemas"]["TimeOrEmpty"];
            /**
             * The lowest it can be. Added on 2025-03-27.
             */
            minFundingRate?: components["schemas"]["DecimalOrEmpty"];
            /**
             * The highest it can be. Added on 2025-03-27.
             */
            maxFundingRate?: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * One funding settlement.
         */
        FundingRateRecord: {
            /**
             * The pair that the rate was of.
             */
            symbol: string;
            /**
             * As a fraction: `0.0001` is 0.01 %. Positive: longs pay shorts.
             * Format: decimal
             */
            fundingRate: Decimal;
            /**
             * When it was settled.
             * Format: unix-ms
             */
            fundingTime: string;
        };
        /**
         * What one margin coin's futures account holds.
         */
        FuturesBalance: {
            /**
             * The coin that the amounts are in, where nothing else is said.
             */
            marginCoin: string;
            /**
             * Held by open orders, in the margin coin.
             */
            locked: components["schemas"]["DecimalOrEmpty"];
            /**
             * The balance without unrealized profit, less the margin of isolated positions. What orders hold and crossed positions use is still in it. Can be negative with multi-asset margin.
             */
            available: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most that can be used to open in crossed mode.
             */
            crossedMaxAvailable: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most that can be used to open in isolated mode.
             */
            isolatedMaxAvailable: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most that can be transferred to another account now.
             */
            maxTransferOut: components["schemas"]["DecimalOrEmpty"];
            /**
             * Balance with the unrealized profit of open positions, in the margin coin.
             */
            accountEquity: components["schemas"]["DecimalOrEmpty"];
            /**
             * The equity in USDT.
             */
            usdtEquity: components["schemas"]["DecimalOrEmpty"];
            /**
             * The equity in BTC.
             */
            btcEquity: components["schemas"]["DecimalOrEmpty"];
            /**
             * Profit of the open positions, not yet taken. Empty when nothing is held.
             */
            unrealizedPL: components["schemas"]["DecimalOrNull"];
            /**
             * Trading bonus: counts as margin, cannot be transferred out.
             */
            coupon: components["schemas"]["DecimalOrNull"];
            /**
             * Unrealized profit of the crossed positions.
             */
            crossedUnrealizedPL?: components["schemas"]["DecimalOrNull"];
            /**
             * Unrealized profit of the isolated positions.
             */
            isolatedUnrealizedPL?: components["schemas"]["DecimalOrNull"];
            /**
             * Whether several coins together are margin.
             */
            assetMode?: components["schemas"]["AssetMode"] | OtherString | null;
            /**
             * Trial funds in the account.
             */
            grant?: components["schemas"]["DecimalOrNull"];
            /**
             * Margin held by isolated positions.
             */
            isolatedMargin?: components["schemas"]["DecimalOrNull"];
            /**
             * Margin held by crossed positions.
             */
            crossedMargin?: components["schemas"]["DecimalOrNull"];
        };
        /**
         * Length of a candlestick: `m` minutes, `H` hours, `D` days, `W` weeks, `M` months. Bars from six hours up begin by UTC+8 time, those that end in `utc` by UTC.
         * @enum {string}
         */
        Granularity: "1m" | "3m" | "5m" | "15m" | "30m" | "1H" | "4H" | "6H" | "12H" | "1D" | "3D" | "1W" | "1M" | "6Hutc" | "12Hutc" | "1Dutc" | "3Dutc" | "1Wutc" | "1Mutc";
        /**
         * The direction of a position.
         * @enum {string}
         */
        HoldSide: "long" | "short";
        /**
         * Length of the interval that one entry covers.
         * @enum {string}
         */
        InsightPeriod: "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "12h" | "1d";
        /**
         * Pairs that the statistics know.
         */
        InsightSymbols: {
            /**
             * Pairs of the spot and margin statistics.
             */
            spotList: string[];
            /**
             * Pairs of the futures statistics.
             */
            futureList: string[];
        };
        /**
         * Interest charged on one coin.
         */
        InterestCharge: {
            /**
             * The coin that was owed and that the interest is in.
             */
            coin: string;
            /**
             * What was owed.
             */
            liability: components["schemas"]["DecimalOrEmpty"];
            /**
             * How much of it bears no interest.
             */
            interestFreeLimit: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most that may be owed.
             */
            interestLimit: components["schemas"]["DecimalOrEmpty"];
            /**
             * The rate of an hour as a fraction.
             */
            hourInterestRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * What was charged. The table of 2025 spells it `interset`; answers do not.
             */
            interest: components["schemas"]["DecimalOrEmpty"];
            /**
             * When it was charged.
             * Format: unix-ms
             */
            cTime: string;
        };
        /**
         * What is owed, and what was charged for it.
         */
        InterestHistory: {
            /**
             * When interest is charged next.
             */
            nextSettleTime: components["schemas"]["TimeOrNull"];
            /**
             * Owed now, in USDT.
             */
            borrowAmount: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most that may be owed, in USDT.
             */
            borrowLimit: components["schemas"]["DecimalOrEmpty"];
            /**
             * The charges, newest first.
             */
            interestList: components["schemas"]["InterestCharge"][] | null;
            /**
             * The last id of the page, for `idLessThan` of the next.
             */
            endId?: string | null;
        };
        /**
         * The interest rate of one day.
         */
        InterestRate: {
            /**
             * The day that the rate is of.
             * Format: unix-ms
             */
            ts: string;
            /**
             * A year's rate as a fraction.
             * Format: decimal
             */
            annualInterestRate: Decimal;
            /**
             * A day's rate as a fraction.
             * Format: decimal
             */
            dailyInterestRate: Decimal;
        };
        /**
         * Interest rates of one coin, newest first.
         */
        InterestRateHistory: {
            /**
             * The coin that the rates are of.
             */
            coin: string;
            /**
             * The rates, newest first.
             */
            historyInterestRateList: components["schemas"]["InterestRate"][];
        };
        /**
         * A pair in isolated mode.
         */
        IsolatedSymbol: {
            /**
             * The pair, as calls name it.
             */
            symbol: string;
            /**
             * Always `isolated`.
             */
            marginMode: components["schemas"]["MarginMode"];
        };
        /**
         * The leverage to set, for one side or for both.
         */
        LeverageChange: LeverageChange;
        /**
         * The leverage of one symbol. The exchange's table misspells `shortLeverage` as `shortLeveage`; payloads do not.
         */
        LeverageResult: {
            /**
             * The pair that the leverage holds for.
             */
            symbol: string;
            /**
             * The coin that secures its positions.
             */
            marginCoin: string;
            /**
             * Leverage of the long side in isolated mode.
             */
            longLeverage: components["schemas"]["DecimalOrNull"];
            /**
             * Leverage of the short side in isolated mode.
             */
            shortLeverage: components["schemas"]["DecimalOrNull"];
            /**
             * Leverage in crossed mode, shared by both sides.
             */
            crossMarginLeverage: components["schemas"]["DecimalOrNull"];
            /**
             * Which of the leverages counts now.
             */
            marginMode: components["schemas"]["MarginMode"];
        };
        /**
         * A leverage, in quotes in older answers and bare in newer ones; read as its text either way.
         */
        LeverageValue: Decimal | Decimal;
        /**
         * An estimate.
         */
        LiquidationPrice: {
            /**
             * The price; zero or below means that no price would liquidate the position.
             */
            liqPrice: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * One order of a list. Its state is called `status` here and `state` in the order detail.
         */
        ListedOrder: components["schemas"]["Order"] & {
            /**
             * The order's state; the same thing as `state` in the order detail.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
        };
        /**
         * How many of the active accounts were long and short in one interval.
         */
        LongShortAccounts: {
            /**
             * Share of accounts that were long: `0.58` is 58 %.
             */
            longAccountRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Share of accounts that were short.
             */
            shortAccountRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Long by short. Seen as a hundredth of that: `0.0138` for 0.58 and 0.42.
             */
            longShortAccountRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * The time that the figures are of.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * How much of the active positions was long and short in one interval.
         */
        LongShortPositions: {
            /**
             * Share of positions that were long.
             */
            longPositionRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Share of positions that were short.
             */
            shortPositionRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Long by short.
             */
            longShortPositionRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * The time that the figures are of.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * Long against short in one interval.
         */
        LongShortRatio: {
            /**
             * Share that was long.
             */
            longRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Share that was short.
             */
            shortRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Long by short.
             */
            longShortRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * The time that the figures are of.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * `isolated`: a position risks only the margin assigned to it. `crossed`: all positions of the margin coin share the balance.
         * @enum {string}
         */
        MarginMode: "isolated" | "crossed";
        /**
         * Which symbol to switch, and to what.
         */
        MarginModeChange: {
            /**
             * The pair to switch, in upper case: `BTCUSDT`.
             */
            symbol: string;
            /**
             * The product line that the pair belongs to.
             */
            productType: components["schemas"]["ProductType"];
            /**
             * The margin coin in capitals: `USDT`.
             */
            marginCoin: string;
            /**
             * The mode to switch to.
             */
            marginMode: components["schemas"]["MarginMode"];
        };
        /**
         * The margin mode and leverage of one symbol. The exchange's table misspells `shortLeverage` as `shortLeveage`; payloads do not.
         */
        MarginModeResult: {
            /**
             * The pair that the mode holds for.
             */
            symbol: string;
            /**
             * The coin that secures its positions.
             */
            marginCoin: string;
            /**
             * Leverage of the long side in isolated mode.
             * Format: decimal
             */
            longLeverage: Decimal;
            /**
             * Leverage of the short side in isolated mode.
             * Format: decimal
             */
            shortLeverage: Decimal;
            /**
             * Leverage in crossed mode. Null in isolated mode; absent from answers since 2025.
             * Format: decimal
             */
            crossMarginLeverage?: Decimal | null;
            /**
             * The mode that holds now.
             */
            marginMode: components["schemas"]["MarginMode"];
        };
        /**
         * One trade of the market.
         */
        MarketTrade: {
            /**
             * The exchange's id of the trade.
             */
            tradeId: string;
            /**
             * Price of the trade, in the quote coin.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Size in the base coin.
             * Format: decimal
             */
            size: Decimal;
            /**
             * Side of the taker. `getHistoryTransactions` writes it with a capital: `Buy`, `Sell`.
             */
            side: components["schemas"]["TakerSide"];
            /**
             * When it happened.
             * Format: unix-ms
             */
            ts: string;
            /**
             * The pair that was traded.
             */
            symbol: string;
        };
        /**
         * How much can still be opened.
         */
        MaxOpenable: {
            /**
             * In the base coin.
             */
            maxOpen: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * The order book, prices merged to a scale. The levels are bare numbers, not strings.
         */
        MergedDepth: {
            /**
             * Sell side, lowest price first.
             */
            asks: components["schemas"]["BookLevel"][];
            /**
             * Buy side, highest price first.
             */
            bids: components["schemas"]["BookLevel"][];
            /**
             * Time of the matching engine (before 2025-06-17 of the answer).
             * Format: unix-ms
             */
            ts: string;
            /**
             * The price step that the levels were merged to.
             * Format: decimal
             */
            scale: Decimal;
            /**
             * The precision in effect: one that the pair does not have is lowered to its coarsest.
             */
            precision: components["schemas"]["DepthPrecision"] | OtherString;
            /**
             * Whether this is the coarsest the pair has.
             */
            isMaxPrecision: components["schemas"]["YesOrNo"];
        };
        /**
         * An order to place. In one-way mode `tradeSide` is left out and `side` is the trade; in hedge mode `side` names the position.
         */
        NewOrder: NewOrder;
        /**
         * A take-profit or stop-loss for an open position, whole or in part.
         */
        NewTpslOrder: NewTpslOrder;
        /**
         * An order that is placed when a price is reached, or a trailing order. Trailing orders give their take-profit and stop-loss as percentages.
         */
        NewTriggerOrder: NewTriggerOrder;
        /**
         * When funding is settled next.
         */
        NextFundingTime: {
            /**
             * The pair that the funding is of.
             */
            symbol: string;
            /**
             * When funding is settled next.
             * Format: unix-ms
             */
            nextFundingTime: string;
            /**
             * Hours between two settlements.
             * Format: decimal
             */
            ratePeriod: Decimal;
        };
        /**
         * A switch.
         * @enum {string}
         */
        OnOff: "on" | "off";
        /**
         * What a margin would open.
         */
        OpenCount: {
            /**
             * In the base coin.
             */
            size: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * Open interest at a time.
         */
        OpenInterest: {
            /**
             * One entry for the pair asked for.
             */
            openInterestList: components["schemas"]["SymbolOpenInterest"][];
            /**
             * The time that the figures are of.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * How much of one pair may be held.
         */
        OpenInterestLimit: {
            /**
             * The pair that the limits hold for.
             */
            symbol: string;
            /**
             * The most that one account may hold, as value in the quote coin.
             * Format: decimal
             */
            notionalValue: Decimal;
            /**
             * The most that main and sub-accounts may hold together.
             * Format: decimal
             */
            totalNotionalValue: Decimal;
        };
        /**
         * `live`: in the book, nothing filled. `partially_filled`: in the book, filled in part.
         * @enum {string}
         */
        OpenOrderStatus: "live" | "partially_filled";
        /**
         * What every answer about an order has. Its state is `state` in the detail and `status` in lists: one thing under two names.
         */
        Order: {
            /**
             * The pair, at times in small letters.
             */
            symbol: string;
            /**
             * Ordered size in the base coin.
             */
            size: components["schemas"]["DecimalOrEmpty"];
            /**
             * The exchange's id of the order.
             */
            orderId: string;
            /**
             * Your id, or the one that the exchange made.
             */
            clientOid: string;
            /**
             * Filled size in the base coin.
             */
            baseVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * Fees so far: negative is paid. Empty or `0` before a fill.
             */
            fee: components["schemas"]["DecimalOrEmpty"];
            /**
             * The limit price; empty or `0` for a market order.
             */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Average price of the fills. Empty before a fill.
             */
            priceAvg: components["schemas"]["DecimalOrNull"];
            /**
             * The trade in one-way mode; in hedge mode the position (`buy` is the long), on closes too.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * Time in force.
             */
            force: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * Profit realized by the order's fills, fees not counted. Empty or `0` while nothing was closed.
             */
            totalProfits: components["schemas"]["DecimalOrNull"];
            /**
             * The position that the order belongs to.
             */
            posSide: components["schemas"]["PositionDirection"];
            /**
             * The margin coin, at times in small letters.
             */
            marginCoin: string;
            /**
             * Filled value in the quote coin.
             */
            quoteVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * The leverage that the order was placed with.
             */
            leverage: components["schemas"]["LeverageValue"];
            /**
             * Whether only the position's own margin or the whole balance stands behind it.
             */
            marginMode: components["schemas"]["ReportedMarginMode"];
            /**
             * Where the order came from, in small letters at times.
             */
            enterPointSource: components["schemas"]["EntryPoint"] | OtherString;
            /**
             * What the order did or would do to the position; empty in some older answers.
             */
            tradeSide: components["schemas"]["ReportedTradeSide"] | OtherString;
            /**
             * The position mode that the order was placed in.
             */
            posMode: components["schemas"]["PositionMode"];
            /**
             * Whether it is a limit or a market order.
             */
            orderType: components["schemas"]["OrderType"] | OtherString;
            /**
             * What made the order, such as a trigger or a liquidation.
             */
            orderSource: components["schemas"]["OrderSource"] | OtherString;
            /**
             * Trigger price of the preset take-profit; empty when there is none.
             */
            presetStopSurplusPrice: components["schemas"]["DecimalOrNull"];
            /**
             * Limit price of that take-profit; empty for market.
             */
            presetStopSurplusExecutePrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Which price triggers the take-profit. The same thing as `presetStopSurplusTriggerType`, which newer lists of orders have.
             */
            presetStopSurplusType?: components["schemas"]["TriggerType"] | OtherString | null;
            /**
             * Which price triggers the take-profit. The same thing as `presetStopSurplusType` of the order detail.
             */
            presetStopSurplusTriggerType?: components["schemas"]["TriggerType"] | OtherString | null;
            /**
             * Trigger price of the preset stop-loss; empty when there is none.
             */
            presetStopLossPrice: components["schemas"]["DecimalOrNull"];
            /**
             * Limit price of that stop-loss; empty for market.
             */
            presetStopLossExecutePrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Which price triggers the stop-loss. The same thing as `presetStopLossTriggerType`, which newer lists of orders have.
             */
            presetStopLossType?: components["schemas"]["TriggerType"] | OtherString | null;
            /**
             * Which price triggers the stop-loss. The same thing as `presetStopLossType` of the order detail.
             */
            presetStopLossTriggerType?: components["schemas"]["TriggerType"] | OtherString | null;
            /**
             * Whether the order may only reduce; also seen in small letters.
             */
            reduceOnly?: components["schemas"]["ReportedReduceOnly"] | null;
            /**
             * Average entry price of the position; empty on orders that open.
             */
            posAvg?: components["schemas"]["DecimalOrNull"];
            /**
             * Liquidation price; empty where there is none. Added on 2025-11-27.
             */
            liqPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Why the order was cancelled; empty otherwise.
             */
            cancelReason?: components["schemas"]["CancelReason"] | OtherString | null;
            /**
             * A newer name for the direction, without documentation; null or absent in most answers.
             */
            newTradeSide?: string | null;
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
         * Which order to cancel.
         */
        OrderCancel: OrderCancel;
        /**
         * What to change on an open limit order: either its size and price, or its take-profit and stop-loss.
         */
        OrderChange: OrderChange;
        /**
         * One order looked up by its id. Its state is called `state` here and `status` in lists.
         */
        OrderDetail: components["schemas"]["Order"] & {
            /**
             * The order's state; the same thing as `status` in lists of orders.
             */
            state: components["schemas"]["OrderStatus"] | OtherString;
        };
        /**
         * The ids of an order.
         */
        OrderIds: {
            /**
             * The exchange's id.
             */
            orderId: string;
            /**
             * Your id; empty when there is none.
             */
            clientOid: string;
        };
        /**
         * A page of orders, newest first.
         */
        OrderPage: {
            /**
             * The orders; null when there are none.
             */
            entrustedList: components["schemas"]["ListedOrder"][] | null;
            /**
             * The last id of the page, for `idLessThan` of the next; null, empty or absent when there is none.
             */
            endId?: string | null;
        };
        /**
         * The ids of an order that was received. Received is not executed: look it up before relying on it.
         */
        OrderReceipt: {
            /**
             * Your id, or the one that the exchange made.
             */
            clientOid: string;
            /**
             * The exchange's id. Null or absent when the order gets it later: for some reduce-only orders in one-way mode and for changed orders. Look it up by `clientOid` then.
             */
            orderId?: string | null;
        };
        /**
         * One order, by either id.
         */
        OrderRef: OrderRef;
        /**
         * The trade in one-way mode; in hedge mode the position (`buy` is the long, `sell` the short), whether the order opens or closes it.
         * @enum {string}
         */
        OrderSide: "buy" | "sell";
        /**
         * What made the order. Beside those that can be asked for: `plan_…` a trigger order, `move_…` a trailing take-profit or stop-loss, `tracking_…` a trailing order, `strategy_…` a bot, `modify_order_limit` a changed order, `reduce_offset` a forced reduction, `off_close` a delisting.
         * @enum {string}
         */
        OrderSource: "normal" | "market" | "profit_market" | "loss_market" | "Trader_delegate" | "trader_profit" | "trader_loss" | "reverse" | "trader_reverse" | "profit_limit" | "loss_limit" | "liquidation" | "delivery_close_long" | "delivery_close_short" | "pos_profit_limit" | "pos_profit_market" | "pos_loss_limit" | "pos_loss_market" | "profit_chase" | "loss_chase" | "follower_delegate" | "reduce_offset" | "market_risk" | "plan_limit" | "plan_market" | "strategy_positive" | "strategy_reverse" | "strategy_unlimited" | "move_limit" | "move_market" | "tracking_limit" | "tracking_market" | "strategy_dca_positive" | "strategy_dca_reverse" | "strategy_oco_limit" | "strategy_oco_trigger" | "modify_order_limit" | "strategy_regular_buy" | "strategy_grid_middle" | "off_close";
        /**
         * What made the order. `normal` and `market`: placed as such; `profit_…` and `loss_…`: a partial take-profit or stop-loss; `pos_…`: one for the whole position; `trader_…`: copy trading; `reverse`: a reversal; `delivery_…`: settlement.
         * @enum {string}
         */
        OrderSourceFilter: "normal" | "market" | "profit_market" | "loss_market" | "Trader_delegate" | "trader_profit" | "trader_loss" | "reverse" | "trader_reverse" | "profit_limit" | "loss_limit" | "liquidation" | "delivery_close_long" | "delivery_close_short" | "pos_profit_limit" | "pos_profit_market" | "pos_loss_limit" | "pos_loss_market";
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
         * A page of waiting trigger orders, newest first.
         */
        PendingTriggerOrderPage: {
            /**
             * The trigger orders; null when there are none.
             */
            entrustedList: components["schemas"]["TriggerOrder"][] | null;
            /**
             * The last id of the page, for `idLessThan` of the next; null, empty or absent when there is none.
             */
            endId?: string | null;
        };
        /**
         * `live`: waits for its trigger; older answers say `not_trigger`. The others as in `FinishedPlanStatus`. Called `planStatus` here and `status` or `state` in orders.
         * @enum {string}
         */
        PlanStatus: "live" | "executed" | "fail_execute" | "cancelled";
        /**
         * One open position. Answers from before 2024 end at `marginRatio` and `cTime`; the other fields came one by one.
         */
        Position: {
            /**
             * The coin that secures the position and that profit is paid in.
             */
            marginCoin: string;
            /**
             * The pair that the position is in.
             */
            symbol: string;
            /**
             * The direction of the position, in one-way mode too.
             */
            holdSide: components["schemas"]["HoldSide"];
            /**
             * Size of the open orders that would add to the position, in the base coin.
             */
            openDelegateSize: components["schemas"]["DecimalOrEmpty"];
            /**
             * Margin that the position holds, in the margin coin.
             */
            marginSize: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size that can be closed: `total` less what closing orders hold.
             */
            available: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size held by open closing orders.
             */
            locked: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size of the position in the base coin, never negative: `holdSide` is the sign.
             */
            total: components["schemas"]["DecimalOrEmpty"];
            /**
             * The leverage of the position.
             */
            leverage: components["schemas"]["LeverageValue"];
            /**
             * Profit already taken by closing parts of this position; fees and funding not counted.
             */
            achievedProfits: components["schemas"]["DecimalOrEmpty"];
            /**
             * Average entry price.
             */
            openPriceAvg: components["schemas"]["DecimalOrEmpty"];
            /**
             * Whether only its own margin or the whole balance stands behind it.
             */
            marginMode: components["schemas"]["MarginMode"];
            /**
             * Whether the pair has one net position, or a long and a short side by side.
             */
            posMode: components["schemas"]["PositionMode"];
            /**
             * Profit at the mark price, negative for a loss.
             */
            unrealizedPL: components["schemas"]["DecimalOrEmpty"];
            /**
             * Estimated. Zero or below means that no price would liquidate the position.
             */
            liquidationPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Maintenance margin rate of the position's tier as a fraction.
             */
            keepMarginRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * The mark price, which unrealized profit and liquidation go by.
             */
            markPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Maintenance margin against the margin there is as a fraction; liquidation begins at 1.
             */
            marginRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price at which closing would neither win nor lose, fees and funding counted.
             */
            breakEvenPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Funding paid (negative) or received since the position was opened. Empty before the first settlement.
             */
            totalFee?: components["schemas"]["DecimalOrNull"];
            /**
             * Trading fees paid for this position.
             */
            deductedFee?: components["schemas"]["DecimalOrNull"];
            /**
             * Whether several coins together are margin; absent from older answers.
             */
            assetMode?: components["schemas"]["AssetMode"] | OtherString | null;
            /**
             * Whether an isolated position takes margin from the balance by itself.
             */
            autoMargin?: components["schemas"]["OnOff"] | null;
            /**
             * Trial funds used as margin.
             */
            grant?: components["schemas"]["DecimalOrNull"];
            /**
             * Trigger price of the position's take-profit. Empty or null when there is none.
             */
            takeProfit?: components["schemas"]["DecimalOrNull"];
            /**
             * Trigger price of the position's stop-loss. Empty or null when there is none.
             */
            stopLoss?: components["schemas"]["DecimalOrNull"];
            /**
             * Order id of the position's take-profit. Empty or null when there is none.
             */
            takeProfitId?: string | null;
            /**
             * Order id of the position's stop-loss. Empty or null when there is none.
             */
            stopLossId?: string | null;
            /**
             * Dividends settled on the position in cash; for contracts on shares. Added on 2026-07-21.
             */
            cashDividend?: components["schemas"]["DecimalOrNull"];
            /**
             * When the position was opened.
             * Format: unix-ms
             */
            cTime: string;
            /**
             * When the position last changed, funding settlements included.
             * Format: unix-ms
             */
            uTime?: string;
        };
        /**
         * The position of an order: `long` or `short` in hedge mode, `net` in one-way mode.
         * @enum {string}
         */
        PositionDirection: "long" | "short" | "net";
        /**
         * Which isolated position to add margin to, and how much.
         */
        PositionMarginChange: {
            /**
             * The pair of the position, in upper case.
             */
            symbol: string;
            /**
             * The product line that the pair belongs to.
             */
            productType: components["schemas"]["ProductType"];
            /**
             * The margin coin in capitals: `USDT`.
             */
            marginCoin: string;
            /**
             * The amount in the margin coin: positive adds to the position, negative takes out.
             * Format: decimal
             */
            amount: DecimalInput;
            /**
             * The direction of the position. Required in one-way mode too, where it names the direction of the net position.
             */
            holdSide: components["schemas"]["HoldSide"];
        };
        /**
         * `one_way_mode`: one net position per symbol. `hedge_mode`: a long and a short of one symbol side by side.
         * @enum {string}
         */
        PositionMode: "one_way_mode" | "hedge_mode";
        /**
         * Which product line to switch, and to what.
         */
        PositionModeChange: {
            /**
             * The product line whose symbols all change mode.
             */
            productType: components["schemas"]["ProductType"];
            /**
             * The mode to switch to.
             */
            posMode: components["schemas"]["PositionMode"];
        };
        PositionModeResult: {
            /**
             * The mode that holds now, for all pairs of the product line.
             */
            posMode: components["schemas"]["PositionMode"];
        };
        /**
         * One tier of position sizes.
         */
        PositionTier: {
            /**
             * The pair that the tier is of.
             */
            symbol: string;
            /**
             * Number of the tier, from 1.
             */
            level: string;
            /**
             * From this position value.
             * Format: decimal
             */
            startUnit: Decimal;
            /**
             * Up to this position value.
             * Format: decimal
             */
            endUnit: Decimal;
            /**
             * The largest leverage in the tier.
             */
            leverage: components["schemas"]["LeverageValue"];
            /**
             * Maintenance margin rate in the tier as a fraction.
             * Format: decimal
             */
            keepMarginRate: Decimal;
        };
        /**
         * A take-profit and a stop-loss to put on a position at once. Give at least one of the two trigger prices.
         */
        PositionTpsl: PositionTpsl;
        /**
         * One of the two orders. Which of them it is, the answer does not say.
         */
        PositionTpslIds: {
            /**
             * The exchange's id of the order.
             */
            orderId: string;
            /**
             * The client order id of the take-profit, on both entries.
             */
            stopSurplusClientOid?: string | null;
            /**
             * The client order id of the stop-loss, on both entries.
             */
            stopLossClientOid?: string | null;
        };
        /**
         * The product line: `USDT-FUTURES` margined in USDT, `USDC-FUTURES` margined in USDC, `COIN-FUTURES` margined in the coin itself, of which only history is left. Demo trading uses the same. `COIN-FUTURES`: Deprecated since 2026-09-17. The last coin-margined perpetuals of this API were retired that day, and market reads answer an empty list; histories may still hold old rows. What follows it is in the unified API (v3): other contracts (BTCUSD_CM) with other units of quantity. `SUSDT-FUTURES`: Withdrawn on 2025-08-04. Demo trading is the header paptrading with a demo key. `SCOIN-FUTURES`: Withdrawn on 2025-08-04. Demo trading is the header paptrading with a demo key. `SUSDC-FUTURES`: Withdrawn on 2025-08-04. Demo trading is the header paptrading with a demo key.
         * @enum {string}
         */
        ProductType: "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES";
        /**
         * `normal_plan`: trigger orders. `track_plan`: trailing orders. `profit_loss`: all take-profits and stop-losses together (`profit_plan`, `loss_plan`, `moving_plan`, `pos_profit`, `pos_loss`); only queries know it.
         * @enum {string}
         */
        QueryPlanType: "normal_plan" | "track_plan" | "profit_loss";
        /**
         * Length of the interval that one entry covers; the day is written `1Dutc` here and `1d` elsewhere.
         * @enum {string}
         */
        RatioPeriod: "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "12h" | "1Dutc";
        /**
         * Whether an order may only reduce the position. In capitals here; trigger orders spell it in small letters.
         * @enum {string}
         */
        ReduceOnly: "YES" | "NO";
        /**
         * The margin mode of an order or a closed position. Older ones spell `isolated` as `fixed` and `crossed` as `cross`; requests take neither.
         * @enum {string}
         */
        ReportedMarginMode: "isolated" | "crossed" | "fixed" | "cross";
        /**
         * The kind of a trigger order. It is what a cancel has to name. Meanings as in `TriggerPlanType` and `TpslPlanType`.
         * @enum {string}
         */
        ReportedPlanType: "normal_plan" | "track_plan" | "profit_plan" | "loss_plan" | "moving_plan" | "pos_profit" | "pos_loss";
        /**
         * Whether an order may only reduce the position, in capitals or in small letters, by the age of the answer.
         * @enum {string}
         */
        ReportedReduceOnly: "YES" | "NO" | "yes" | "no";
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
         * Which position to turn around.
         */
        Reversal: Reversal;
        /**
         * `none`: the two orders trade. `cancel_taker`: the incoming order is cancelled. `cancel_maker`: the resting one. `cancel_both`: both.
         * @enum {string}
         */
        SelfTradePrevention: "none" | "cancel_taker" | "cancel_maker" | "cancel_both";
        ServerTime: {
            /**
             * The clock as text, unlike `requestTime` beside it.
             * Format: unix-ms
             */
            serverTime: string;
        };
        /**
         * `success`: the order was placed. `fail`: it was refused. `in_progress_tracking`: a trailing order follows the price.
         * @enum {string}
         */
        SubOrderStatus: "success" | "fail" | "cancelled" | "in_progress" | "in_progress_tracking";
        /**
         * The futures accounts of one sub-account.
         */
        SubaccountAssets: {
            /**
             * The sub-account's id, bare in answers and in quotes in the docs' table; read as its text either way.
             */
            userId: Id | string;
            /**
             * One entry per margin coin.
             */
            assetList: components["schemas"]["FuturesBalance"][];
        };
        /**
         * What your account pays for one pair.
         */
        SymbolFeeRate: components["schemas"]["FeeRate"] & {
            /**
             * The pair that the rates hold for.
             */
            symbol: string;
        };
        /**
         * Open interest of one pair.
         */
        SymbolOpenInterest: {
            /**
             * The pair whose open positions were counted.
             */
            symbol: string;
            /**
             * In the base coin, all traders together.
             * Format: decimal
             */
            size: Decimal;
        };
        /**
         * Last, index and mark price of one pair.
         */
        SymbolPrices: {
            /**
             * The pair that the prices are of.
             */
            symbol: string;
            /**
             * Last traded price.
             */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price of the underlying on several markets; for USDC-M in USDC since 2025-01-15, in USD before.
             */
            indexPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * The price that profit and liquidation go by.
             */
            markPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * The time that the prices are of.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * `listed`: announced, not trading yet. `normal`: trading. `maintain`: halted. `limit_open`: closing only. `restrictedAPI`: not by API. `off`: delisted.
         * @enum {string}
         */
        SymbolStatus: "listed" | "normal" | "maintain" | "limit_open" | "restrictedAPI" | "off";
        /**
         * With or without an end.
         * @enum {string}
         */
        SymbolType: "perpetual" | "delivery";
        /**
         * The side of the taker, in small letters or with a capital, by the call that is asked.
         * @enum {string}
         */
        TakerSide: "buy" | "sell" | "Buy" | "Sell";
        /**
         * What takers bought and sold in one interval.
         */
        TakerVolume: {
            /**
             * Bought by takers.
             */
            buyVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * Sold by takers.
             */
            sellVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * The time that the figures are of.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * One entry of the futures record.
         */
        TaxRecord: {
            /**
             * The id of the record.
             */
            id: string;
            /**
             * The pair; empty or null where there is none.
             */
            symbol: string | null;
            /**
             * The coin whose balance changed.
             */
            marginCoin: string;
            /**
             * What changed the balance.
             */
            futureTaxType: components["schemas"]["TaxRecordType"] | OtherString;
            /**
             * Change without the fee: negative is out.
             */
            amount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Fee: negative is paid.
             */
            fee: components["schemas"]["DecimalOrEmpty"];
            /**
             * When it was booked.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * What a record is for. Listed in capitals, written in small letters in the docs' example. `CONTRACT_MAIN_SETTLE_FEE_USER_…` is funding.
         * @enum {string}
         */
        TaxRecordType: "TRANSFER_IN" | "TRANSFER_OUT" | "ORDER_DEALT_FROZEN_OUT" | "ORDER_DEALT_IN" | "ORDER_PLF_FEE_OUT" | "EXCHANGE_SOURCE_TOKEN_USER_OUT" | "EXCHANGE_TARGET_TOKEN_USER_IN" | "OPEN_LONG" | "OPEN_SHORT" | "BUY_DEAL" | "SELL_DEAL" | "CLOSE_LONG" | "CLOSE_SHORT" | "FORCE_CLOSE_LONG" | "FORCE_CLOSE_SHORT" | "BURST_CLOSE_LONG" | "BURST_CLOSE_SHORT" | "OFFSET_REDUCE_CLOSE_LONG" | "OFFSET_REDUCE_CLOSE_SHORT" | "FORCE_BUY_SSM" | "FORCE_SELL_SSM" | "BURST_BUY_SSM" | "BURST_SELL_SSM" | "RISK_LIQ_USER_IN" | "RISK_LIQ_USER_OUT" | "INTEREST_SETTLEMENT_OUT" | "CONTRACT_MAIN_SETTLE_FEE_USER_IN" | "CONTRACT_MAIN_SETTLE_FEE_USER_OUT";
        /**
         * Prices and volume of one pair over 24 hours.
         */
        Ticker: {
            /**
             * The pair that the figures are of.
             */
            symbol: string;
            /**
             * Last traded price.
             */
            lastPr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Best ask; empty or `0` when there is none.
             */
            askPr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Best bid; empty or `0` when there is none.
             */
            bidPr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size at the best bid in the base coin.
             */
            bidSz: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size at the best ask in the base coin.
             */
            askSz: components["schemas"]["DecimalOrEmpty"];
            /**
             * Highest price of 24 hours.
             */
            high24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Lowest price of 24 hours.
             */
            low24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * The time that the figures are of.
             * Format: unix-ms
             */
            ts: string;
            /**
             * Change over a rolling 24 hours as a fraction: `0.0047` is 0.47 %. Until 2024-10-17 since 00:00 UTC+8.
             */
            change24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * Volume of 24 hours in the base coin.
             */
            baseVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * Volume of 24 hours in the quote coin.
             */
            quoteVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * Volume of 24 hours in USDT.
             */
            usdtVolume: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price at 00:00 UTC.
             */
            openUtc: components["schemas"]["DecimalOrEmpty"];
            /**
             * Change since 00:00 UTC as a fraction.
             */
            changeUtc24h: components["schemas"]["DecimalOrEmpty"];
            /**
             * The index price: that of the underlying on several markets.
             */
            indexPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * The rate of the next settlement as it stands; `0` for delivery contracts.
             */
            fundingRate?: components["schemas"]["DecimalOrNull"];
            /**
             * Open interest in the base coin.
             */
            holdingAmount?: components["schemas"]["DecimalOrNull"];
            /**
             * Delivery contracts: when trading began. Null or empty for perpetuals.
             */
            deliveryStartTime?: components["schemas"]["TimeOrNull"];
            /**
             * Delivery contracts: when it ends. Null or empty for perpetuals.
             */
            deliveryTime?: components["schemas"]["TimeOrNull"];
            /**
             * Delivery contracts only; for perpetuals empty or without meaning.
             */
            deliveryStatus?: components["schemas"]["DeliveryStatus"] | OtherString | null;
            /**
             * Price 24 hours ago; absent from old answers.
             */
            open24h?: components["schemas"]["DecimalOrNull"];
            /**
             * Mark price; absent from answers before 2024.
             */
            markPrice?: components["schemas"]["DecimalOrNull"];
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
         * What a waiting take-profit or stop-loss becomes. It is stated as a whole: what is left out is not kept.
         */
        TpslChange: TpslChange;
        /**
         * The position. Hedge mode: `long` or `short`. One-way mode: `buy` for a long position, `sell` for a short one.
         * @enum {string}
         */
        TpslHoldSide: "long" | "short" | "buy" | "sell";
        /**
         * `profit_plan`, `loss_plan`: take-profit or stop-loss for a part of a position. `pos_profit`, `pos_loss`: for the whole position, whatever its size becomes; takes no size. `moving_plan`: a trailing stop for a part.
         * @enum {string}
         */
        TpslPlanType: "profit_plan" | "loss_plan" | "moving_plan" | "pos_profit" | "pos_loss";
        /**
         * Whether the fill took or added liquidity.
         * @enum {string}
         */
        TradeScope: "taker" | "maker";
        /**
         * Whether an order in hedge mode opens or closes the position that `side` names.
         * @enum {string}
         */
        TradeSide: "open" | "close";
        /**
         * An account that money can be moved from or to. `p2p` is the funding account.
         * @enum {string}
         */
        TransferAccount: "spot" | "p2p" | "coin_futures" | "usdt_futures" | "usdc_futures" | "crossed_margin" | "isolated_margin";
        /**
         * The transfer.
         */
        TransferReceipt: {
            /**
             * The exchange's id of the transfer.
             */
            transferId: string;
            /**
             * Your name for it; empty when there was none.
             */
            clientOid: string | null;
        };
        /**
         * What to move, and where.
         */
        TransferRequest: TransferRequest;
        /**
         * Which trigger orders to cancel. Without `orderIdList` ALL of the `planType`, under the symbol or the whole product line.
         */
        TriggerCancel: TriggerCancel;
        /**
         * A trigger order, trailing order, take-profit or stop-loss.
         */
        TriggerOrder: {
            /**
             * The kind; what a cancel has to name.
             */
            planType: components["schemas"]["ReportedPlanType"] | OtherString;
            /**
             * The pair, at times in small letters.
             */
            symbol: string;
            /**
             * Size in the base coin; `0` for `pos_profit` and `pos_loss`, which close whatever there is.
             */
            size: components["schemas"]["DecimalOrEmpty"];
            /**
             * The exchange's id of the order; what its trigger places has another.
             */
            orderId: string;
            /**
             * Your id, or the one that the exchange made; can be empty.
             */
            clientOid: string;
            /**
             * Limit price after the trigger. Absent from trailing orders.
             */
            price?: components["schemas"]["DecimalOrNull"];
            /**
             * Limit price after the trigger, as `price`; absent from older answers.
             */
            executePrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Callback of a trailing order in percent, 1 to 10; empty for other kinds.
             */
            callbackRatio: components["schemas"]["DecimalOrNull"];
            /**
             * The price that triggers it.
             */
            triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Which price triggers.
             */
            triggerType: components["schemas"]["ReportedTriggerType"] | OtherString;
            /**
             * The same concept as `status` or `state` of orders, with other values.
             */
            planStatus: components["schemas"]["PlanStatus"] | OtherString;
            /**
             * The trade in one-way mode; in hedge mode the position (`buy` is the long), on closes too.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to.
             */
            posSide: components["schemas"]["PositionDirection"];
            /**
             * The margin coin, at times in small letters.
             */
            marginCoin: string;
            /**
             * Empty on take-profits and stop-losses.
             */
            marginMode: components["schemas"]["ReportedMarginMode"] | "";
            /**
             * Where the order came from, such as `API`.
             */
            enterPointSource: components["schemas"]["EntryPoint"] | OtherString;
            /**
             * What the order would do to the position.
             */
            tradeSide: components["schemas"]["ReportedTradeSide"] | OtherString;
            /**
             * The position mode that the order was placed in.
             */
            posMode: components["schemas"]["PositionMode"];
            /**
             * What the trigger places.
             */
            orderType: components["schemas"]["OrderType"] | OtherString;
            /**
             * What made it; absent from many answers.
             */
            orderSource?: components["schemas"]["OrderSource"] | OtherString | null;
            /**
             * Take-profit trigger: a price, a percentage for a trailing order. Empty or null when there is none. On a take-profit its own trigger price.
             */
            stopSurplusTriggerPrice: components["schemas"]["DecimalOrNull"];
            /**
             * Limit price of the take-profit; empty or null for market. Older answers call it `presetStopSurplusPrice`.
             */
            stopSurplusExecutePrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Which price triggers the take-profit; can be set where there is none.
             */
            stopSurplusTriggerType: components["schemas"]["ReportedTriggerType"] | OtherString | null;
            /**
             * Stop-loss trigger: a price, a percentage for a trailing order. Empty or null when there is none. On a stop-loss its own trigger price.
             */
            stopLossTriggerPrice: components["schemas"]["DecimalOrNull"];
            /**
             * Limit price of the stop-loss; empty or null for market. Older answers call it `presetStopLossPrice`.
             */
            stopLossExecutePrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Which price triggers the stop-loss; can be set where there is none.
             */
            stopLossTriggerType: components["schemas"]["ReportedTriggerType"] | OtherString | null;
            /**
             * When it was placed.
             * Format: unix-ms
             */
            cTime: string;
            /**
             * When it last changed; can be empty.
             */
            uTime: components["schemas"]["TimeOrEmpty"];
        };
        /**
         * What to change on a waiting trigger or trailing order. What is left out stays.
         */
        TriggerOrderChange: TriggerOrderChange;
        /**
         * `normal_plan`: a trigger order, placed when a price is reached. `track_plan`: a trailing order, placed at market when the price has turned back from its extreme by the callback ratio.
         * @enum {string}
         */
        TriggerPlanType: "normal_plan" | "track_plan";
        /**
         * Whether a trigger order may only reduce the position. In small letters here; orders spell it in capitals.
         * @enum {string}
         */
        TriggerReduceOnly: "yes" | "no";
        /**
         * An order that a trigger placed.
         */
        TriggerSubOrder: {
            /**
             * The exchange's id of the order that was placed.
             */
            orderId: string;
            /**
             * The limit price; empty or `0` for market.
             */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Called `orderType` elsewhere.
             */
            type: components["schemas"]["OrderType"] | OtherString;
            /**
             * What became of the placing, not of the order. `cancelled` with two l.
             */
            status: components["schemas"]["SubOrderStatus"] | OtherString;
        };
        /**
         * Which price triggers: `fill_price` the last traded one, `mark_price` the mark price.
         * @enum {string}
         */
        TriggerType: "fill_price" | "mark_price";
        /**
         * What one coin contributes to multi-asset margin.
         */
        UnionAsset: {
            /**
             * The coin that counts.
             */
            coin: string;
            /**
             * Balance of the coin.
             */
            balance: components["schemas"]["DecimalOrEmpty"];
            /**
             * The part of it that is free.
             */
            available: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * The rules of loans in multi-asset mode.
         */
        UnionConfig: {
            /**
             * Initial margin rate of loans as a fraction; 0.1.
             */
            imr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Maintenance margin rate of loans as a fraction; 0.05.
             */
            mmr: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most that may be owed, in USDT.
             */
            individualLimit: components["schemas"]["DecimalOrEmpty"];
            /**
             * The part of that limit that is used, as a fraction.
             */
            individualLimitRatio: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * What to convert into USDT.
         */
        UnionConversion: {
            /**
             * The coin to give, in capitals.
             */
            coin: string;
            /**
             * How much of it.
             * Format: decimal
             */
            amount: DecimalInput;
        };
        /**
         * What it gave.
         */
        UnionConversionResult: {
            /**
             * USDT received.
             */
            usdtAmount: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * What switching takes.
         */
        UnionSwitchAmount: {
            /**
             * USDT needed.
             */
            usdtAmount: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * How much of a coin may still be brought in.
         */
        UnionTransferLimit: {
            /**
             * The coin that would be brought in.
             */
            coin: string;
            /**
             * The most that can be transferred in.
             */
            maxTransferIn: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * USDT-M futures, the only product line that knows multi-asset margin.
         * @enum {string}
         */
        UsdtFutures: "USDT-FUTURES";
        /**
         * Fees and limits of one VIP level.
         */
        VipFeeRate: {
            /**
             * The VIP level, `0` for none.
             */
            level: string;
            /**
             * Trading volume in 30 days that leads to the level, in USDT.
             */
            dealAmount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Assets that lead to the level, in USDT.
             */
            assetAmount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Taker fee as a fraction: `0.0006` is 0.06 %.
             * Format: decimal
             */
            takerFeeRate: Decimal;
            /**
             * Maker fee as a fraction.
             * Format: decimal
             */
            makerFeeRate: Decimal;
            /**
             * Withdrawal limit of 24 hours in BTC.
             */
            btcWithdrawAmount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Withdrawal limit of 24 hours in USDT.
             */
            usdtWithdrawAmount: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * A yes or no in small letters.
         * @enum {string}
         */
        YesNo: "yes" | "no";
        /**
         * A yes or no in capitals.
         * @enum {string}
         */
        YesOrNo: "YES" | "NO";
    };
    responses: {
        /**
         * The exchange refused the call, or could not tell what became of it (40010, 40015, 40725, 45001 and every code without a stated meaning). The status is 400 as a rule, 429 past a limit; go by `code`.
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
    getAssetsOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The accounts.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["AccountOverview"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getBusinessLineAllSymbolTradeRate: {
        parameters: {
            query: params["getBusinessLineAllSymbolTradeRate"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The fees.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["SymbolFeeRate"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getTradeRate: {
        parameters: {
            query: params["getTradeRate"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The fees.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["FeeRate"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryAnnouncements: {
        parameters: {
            query: params["queryAnnouncements"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The announcements.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["Announcement"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getServerTime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The current time.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["ServerTime"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    transfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["transfer"];
            };
        };
        responses: {
            /**
             * The transfer was made.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["TransferReceipt"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesTransactionRecords: {
        parameters: {
            query: params["getFuturesTransactionRecords"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["TaxRecord"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getCandlestickData: {
        parameters: {
            query: params["getCandlestickData"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The bars.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["Candle"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getContractConfig: {
        parameters: {
            query: params["getContractConfig"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The contracts.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["Contract"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getCurrentFundingRate: {
        parameters: {
            query: params["getCurrentFundingRate"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["FundingRate"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getDiscountRate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The discounts.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["CoinDiscountRate"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getInterestExchangeRate: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["CoinExchangeRate"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getRecentTransactions: {
        parameters: {
            query: params["getRecentTransactions"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["MarketTrade"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getHistoryTransactions: {
        parameters: {
            query: params["getHistoryTransactions"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["MarketTrade"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getNextFundingTime: {
        parameters: {
            query: params["getNextFundingTime"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The next settlement.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["NextFundingTime"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getHistoricalCandlestick: {
        parameters: {
            query: params["getHistoricalCandlestick"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The bars.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["Candle"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getHistoricalFundingRates: {
        parameters: {
            query: params["getHistoricalFundingRates"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The settlements.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["FundingRateRecord"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getHistoricalIndexPriceCandlestick: {
        parameters: {
            query: params["getHistoricalIndexPriceCandlestick"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The bars.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["Candle"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getHistoricalMarkPriceCandlestick: {
        parameters: {
            query: params["getHistoricalMarkPriceCandlestick"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The bars.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["Candle"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getMergeMarketDepth: {
        parameters: {
            query: params["getMergeMarketDepth"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["MergedDepth"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getContractOiLimit: {
        parameters: {
            query: params["getContractOiLimit"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OpenInterestLimit"][];
                    };
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OpenInterest"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getMarkIndexMarketPrices: {
        parameters: {
            query: params["getMarkIndexMarketPrices"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The prices.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["SymbolPrices"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getTicker: {
        parameters: {
            query: params["getTicker"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The ticker.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["Ticker"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAllTickers: {
        parameters: {
            query: params["getAllTickers"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The tickers.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["Ticker"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getInterestRateHistory: {
        parameters: {
            query: params["getInterestRateHistory"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["InterestRateHistory"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getVipFeeRate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The levels.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["VipFeeRate"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSingleAccount: {
        parameters: {
            query: params["getSingleAccount"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["Account"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAccountList: {
        parameters: {
            query: params["getAccountList"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The accounts.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["AccountListEntry"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAccountBills: {
        parameters: {
            query: params["getAccountBills"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The bills.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["BillPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUsdtMFuturesInterestHistory: {
        parameters: {
            query: params["getUsdtMFuturesInterestHistory"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The loan and its interest.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["InterestHistory"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getIsolatedSymbols: {
        parameters: {
            query: params["getIsolatedSymbols"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The symbols.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["IsolatedSymbol"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getLiquidationPrice: {
        parameters: {
            query: params["getLiquidationPrice"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The price.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["LiquidationPrice"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getMaxOpenableQuantity: {
        parameters: {
            query: params["getMaxOpenableQuantity"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The size.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["MaxOpenable"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getMyEstimatedOpenCount: {
        parameters: {
            query: params["getMyEstimatedOpenCount"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The size.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OpenCount"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    changeTheProductLineLeverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["changeTheProductLineLeverage"];
            };
        };
        responses: {
            /**
             * The leverage was set.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * The word `success`.
                         */
                        data: string;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    setUsdtMFuturesAssetMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["setUsdtMFuturesAssetMode"];
            };
        };
        responses: {
            /**
             * The mode was set.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * The word `success`.
                         */
                        data: string;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    setIsolatedPositionAutoMargin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["setIsolatedPositionAutoMargin"];
            };
        };
        responses: {
            /**
             * The switch was set.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * The word `success`.
                         */
                        data: string;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    changeLeverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["changeLeverage"];
            };
        };
        responses: {
            /**
             * The leverage of the symbol from now on.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["LeverageResult"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    adjustPositionMargin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["adjustPositionMargin"];
            };
        };
        responses: {
            /**
             * The margin was moved.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * An empty string.
                         */
                        data: string;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    changeMarginMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["changeMarginMode"];
            };
        };
        responses: {
            /**
             * The symbol's mode and leverage from now on.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["MarginModeResult"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    changePositionMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["changePositionMode"];
            };
        };
        responses: {
            /**
             * The mode of the product line from now on.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["PositionModeResult"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSubaccountAssets: {
        parameters: {
            query: params["getSubaccountAssets"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The sub-accounts.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["SubaccountAssets"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSwitchUnionUsdt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The amount.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["UnionSwitchAmount"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUnionTransferLimits: {
        parameters: {
            query: params["getUnionTransferLimits"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["UnionTransferLimit"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUnionConfig: {
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["UnionConfig"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    convertUnion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["convertUnion"];
            };
        };
        responses: {
            /**
             * The conversion.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["UnionConversionResult"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPositionTier: {
        parameters: {
            query: params["getPositionTier"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The tiers.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["PositionTier"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPositionAdlRank: {
        parameters: {
            query: params["getPositionAdlRank"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The ranks.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["AdlRank"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAllPositions: {
        parameters: {
            query: params["getAllPositions"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["Position"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getHistoricalPosition: {
        parameters: {
            query?: params["getHistoricalPosition"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["ClosedPositionPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSinglePosition: {
        parameters: {
            query: params["getSinglePosition"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["Position"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelBatchOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["cancelBatchOrders"];
            };
        };
        responses: {
            /**
             * A verdict for each order.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["BatchResult"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    placeBatchOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": exact["placeBatchOrders"];
            };
        };
        responses: {
            /**
             * A verdict for each order.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["BatchPlacement"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelAllOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["cancelAllOrders"];
            };
        };
        responses: {
            /**
             * A verdict for each order.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["BatchResult"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["cancelOrder"];
            };
        };
        responses: {
            /**
             * The cancel was received.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderIds"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    reversePosition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["reversePosition"];
            };
        };
        responses: {
            /**
             * The reversal was received.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderReceipt"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    flashClosePosition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["flashClosePosition"];
            };
        };
        responses: {
            /**
             * A verdict for each position.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["CloseResult"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getOrderDetail: {
        parameters: {
            query: params["getOrderDetail"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderDetail"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getHistoricalTransactionDetails: {
        parameters: {
            query: params["getHistoricalTransactionDetails"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["FillPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getOrderFillDetails: {
        parameters: {
            query: params["getOrderFillDetails"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["FillPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    modifyOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["modifyOrder"];
            };
        };
        responses: {
            /**
             * The change was received.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderReceipt"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getHistoryOrder: {
        parameters: {
            query: params["getHistoryOrder"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The finished orders.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPendingOrders: {
        parameters: {
            query: params["getPendingOrders"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The open orders.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    placeOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": exact["placeOrder"];
            };
        };
        responses: {
            /**
             * The order was received.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderReceipt"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelTriggerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["cancelTriggerOrder"];
            };
        };
        responses: {
            /**
             * A verdict for each order; an empty `successList` means that nothing was cancelled.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["BatchResult"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    modifyTriggerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["modifyTriggerOrder"];
            };
        };
        responses: {
            /**
             * The change was received.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderIds"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    modifyTheStopProfitAndStopLossPlanOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["modifyTheStopProfitAndStopLossPlanOrder"];
            };
        };
        responses: {
            /**
             * The change was received.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderIds"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getHistoryTriggerOrder: {
        parameters: {
            query: params["getHistoryTriggerOrder"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The finished orders.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["FinishedTriggerOrderPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPendingTriggerOrder: {
        parameters: {
            query: params["getPendingTriggerOrder"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The waiting orders.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["PendingTriggerOrderPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    placeTriggerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": exact["placeTriggerOrder"];
            };
        };
        responses: {
            /**
             * The trigger order waits.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderIds"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    placeSimultaneousStopProfitAndStopLossPlanOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["placeSimultaneousStopProfitAndStopLossPlanOrders"];
            };
        };
        responses: {
            /**
             * The orders that wait now.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["PositionTpslIds"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    placeStopProfitAndStopLossPlanOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": exact["placeStopProfitAndStopLossPlanOrders"];
            };
        };
        responses: {
            /**
             * The take-profit or stop-loss waits.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderIds"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getTriggerSubOrder: {
        parameters: {
            query: params["getTriggerSubOrder"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The orders placed.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["TriggerSubOrder"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesActiveLongShortAccountData: {
        parameters: {
            query: params["getFuturesActiveLongShortAccountData"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The intervals.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["LongShortAccounts"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getIsolatedMarginBorrowingRatioData: {
        parameters: {
            query: params["getIsolatedMarginBorrowingRatioData"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The ratios.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["BorrowRate"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesLongAndShortRatioData: {
        parameters: {
            query: params["getFuturesLongAndShortRatioData"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The intervals.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["LongShortRatio"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesActiveLongShortPositionData: {
        parameters: {
            query: params["getFuturesActiveLongShortPositionData"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The intervals.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["LongShortPositions"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFuturesActiveBuySellVolumeData: {
        parameters: {
            query: params["getFuturesActiveBuySellVolumeData"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The intervals.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["TakerVolume"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getTradeDataSupportSymbols: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["InsightSymbols"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
}
export type TransferAccountExceptIsolatedMargin = Exclude<components["schemas"]["TransferAccount"], "isolated_margin">;
export interface BatchCancelFields {
    /**
     * The orders, at most 50 (40912). Left out: every open order of `symbol`, or of `productType` when `symbol` is left out too.
     */
    orderIdList?: components["schemas"]["OrderRef"][];
    /**
     * The pair of the orders. Needed with `orderIdList`. Without both, the whole product line is cancelled.
     */
    symbol?: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The margin coin in capitals: `USDT`.
     */
    marginCoin?: string;
}
/**
 * The orders named.
 */
export interface BatchCancelNamed {
    orderIdList: components["schemas"]["OrderRef"][];
    symbol: string;
}
/**
 * ALL open orders of the symbol, or of the product line when no symbol is given.
 */
export interface BatchCancelALLOpenSymbolOrProductLineWhenNoSymbolGiven {
    orderIdList?: never;
}
export type BatchCancel = BatchCancelFields & (BatchCancelNamed | BatchCancelALLOpenSymbolOrProductLineWhenNoSymbolGiven);
export interface BatchOrderItemFields {
    /**
     * Size in the base coin, whatever the product line. A multiple of `sizeMultiplier` and at least `minTradeNum` and `minTradeUSDT` of `getContractConfig` (45110, 45111, 22038).
     * Format: decimal
     */
    size: DecimalInput;
    /**
     * Limit price, a multiple of the pair's price step (45115). Needed for `limit`, left out for `market`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * One-way mode: the trade, `buy` or `sell`; a long is closed with `sell`. Hedge mode: the position, `buy` for the long and `sell` for the short, opening and closing alike: a long is closed with `buy` and `tradeSide` `close`. In hedge mode `sell` with `close` closes the short.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Hedge mode only, and required there: `open` adds to the position that `side` names, `close` takes from it. Left out in one-way mode (40774 when sent).
     */
    tradeSide?: components["schemas"]["TradeSide"];
    /**
     * Whether the order has a price of its own.
     */
    orderType: components["schemas"]["OrderType"];
    /**
     * How long the order stays. For limit orders; a market order pays no heed to it.
     */
    force?: components["schemas"]["TimeInForce"];
    /**
     * Your own name for the order: letters, digits, `_`, `:`, `#`, `-`, `+` or white space (avoid the last and the colon: Bitget disagrees with itself). Its pages allow 32, 50 or 64 characters; UUIDs of 36 are in use, 32 fit everywhere. Must differ from those of all open orders (40786, 43118, 45034); free again once its order is filled or cancelled, so it is no protection against placing twice. Left out, the exchange makes one.
     */
    clientOid?: components["schemas"]["ClientOrderId"];
    /**
     * One-way mode only: `YES` keeps the order from opening or turning the position. In hedge mode `tradeSide` `close` does that.
     */
    reduceOnly?: components["schemas"]["ReduceOnly"];
    /**
     * Trigger price of the take-profit; left out: none. On a symbol with an open position it replaces that position's take-profit.
     * Format: decimal
     */
    presetStopSurplusPrice?: DecimalInput;
    /**
     * Trigger price of the stop-loss; left out: none. On a symbol with an open position it replaces that position's stop-loss.
     * Format: decimal
     */
    presetStopLossPrice?: DecimalInput;
    /**
     * What happens when the order would meet one of your own. Decided by the order that takes.
     */
    stpMode?: components["schemas"]["SelfTradePrevention"];
}
/**
 * Market order.
 */
export interface BatchOrderItemMarket extends Omit<BatchOrderItemFields, "price"> {
    orderType: "market";
}
/**
 * Limit order.
 */
export interface BatchOrderItemLimit extends BatchOrderItemFields {
    price: DecimalInput;
    orderType: "limit";
}
/**
 * Hedge mode: side names the position, opening and closing alike.
 */
export interface BatchOrderItemHedgeMode {
    tradeSide: "open" | "close";
    reduceOnly?: never;
}
/**
 * One-way mode: side is the trade.
 */
export interface BatchOrderItemOneWayMode {
    tradeSide?: never;
}
export type BatchOrderItem = (BatchOrderItemMarket | BatchOrderItemLimit) & (BatchOrderItemHedgeMode | BatchOrderItemOneWayMode);
export type BatchOrderItemExact = ((BatchOrderItemMarket & {
    price?: never;
}) | BatchOrderItemLimit) & (BatchOrderItemHedgeMode | BatchOrderItemOneWayMode);
export interface CancelAllFields {
    /**
     * The product line: every open order of every symbol in it is cancelled.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The margin coin in capitals. Left out: orders under every margin coin.
     */
    marginCoin?: string;
    /**
     * When the request was made; together with `receiveWindow`.
     * Format: unix-ms
     */
    requestTime?: string | number;
    /**
     * How many milliseconds after `requestTime` the request may arrive (40078 when later). At most 60000 (40079).
     * Format: decimal
     */
    receiveWindow?: DecimalInput;
}
export interface CancelAllWithRequestTimeAndReceiveWindow {
    requestTime: string | number;
    receiveWindow: DecimalInput;
}
export interface CancelAllWithoutRequestTimeAndReceiveWindow {
    requestTime?: never;
    receiveWindow?: never;
}
export type CancelAll = CancelAllFields & (CancelAllWithRequestTimeAndReceiveWindow | CancelAllWithoutRequestTimeAndReceiveWindow);
export interface LeverageChangeFields {
    /**
     * The pair whose leverage changes, in upper case.
     */
    symbol: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The margin coin in capitals: `USDT`.
     */
    marginCoin: string;
    /**
     * The leverage of both sides in crossed mode, of the position in isolated one-way mode, of the side `holdSide` in isolated hedge mode.
     * Format: decimal
     */
    leverage?: DecimalInput;
    /**
     * Leverage of the long side in isolated hedge mode, together with `shortLeverage`. Goes before `leverage`. In crossed mode it is not refused and sets the shared leverage. Added on 2025-07-14.
     * Format: decimal
     */
    longLeverage?: DecimalInput;
    /**
     * Leverage of the short side in isolated hedge mode, together with `longLeverage`. Goes before `leverage`. Added on 2025-07-14.
     * Format: decimal
     */
    shortLeverage?: DecimalInput;
    /**
     * The side that `leverage` is for. Needed in isolated hedge mode (40808 without it), left out otherwise.
     */
    holdSide?: components["schemas"]["HoldSide"];
}
/**
 * Both sides of isolated hedge mode.
 */
export interface LeverageChangeBothSidesIsolatedHedgeMode {
    longLeverage: DecimalInput;
    shortLeverage: DecimalInput;
    holdSide?: never;
    leverage?: never;
}
/**
 * One side of isolated hedge mode.
 */
export interface LeverageChangeOneSideIsolatedHedgeMode {
    leverage: DecimalInput;
    holdSide: "long" | "short";
    longLeverage?: never;
    shortLeverage?: never;
}
/**
 * One leverage: crossed mode, or isolated one-way mode.
 */
export interface LeverageChangeOneLeverage {
    leverage: DecimalInput;
    holdSide?: never;
    longLeverage?: never;
    shortLeverage?: never;
}
export type LeverageChange = LeverageChangeFields & (LeverageChangeBothSidesIsolatedHedgeMode | LeverageChangeOneSideIsolatedHedgeMode | LeverageChangeOneLeverage);
export interface NewOrderFields {
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The margin mode of the position that the order belongs to; must be the one the symbol is in.
     */
    marginMode: components["schemas"]["MarginMode"];
    /**
     * The margin coin in capitals: `USDT`.
     */
    marginCoin: string;
    /**
     * Size in the base coin, whatever the product line. A multiple of `sizeMultiplier` and at least `minTradeNum` and `minTradeUSDT` of `getContractConfig` (45110, 45111, 22038).
     * Format: decimal
     */
    size: DecimalInput;
    /**
     * Limit price, a multiple of the pair's price step (45115). Needed for `limit`, left out for `market`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * One-way mode: the trade, `buy` or `sell`; a long is closed with `sell`. Hedge mode: the position, `buy` for the long and `sell` for the short, opening and closing alike: a long is closed with `buy` and `tradeSide` `close`. In hedge mode `sell` with `close` closes the short.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Hedge mode only, and required there: `open` adds to the position that `side` names, `close` takes from it. Left out in one-way mode (40774 when sent).
     */
    tradeSide?: components["schemas"]["TradeSide"];
    /**
     * Whether the order has a price of its own.
     */
    orderType: components["schemas"]["OrderType"];
    /**
     * How long the order stays. For limit orders; a market order pays no heed to it.
     */
    force?: components["schemas"]["TimeInForce"];
    /**
     * Your own name for the order: letters, digits, `_`, `:`, `#`, `-`, `+` or white space (avoid the last and the colon: Bitget disagrees with itself). Its pages allow 32, 50 or 64 characters; UUIDs of 36 are in use, 32 fit everywhere. Must differ from those of all open orders (40786, 43118, 45034); free again once its order is filled or cancelled, so it is no protection against placing twice. Left out, the exchange makes one.
     */
    clientOid?: components["schemas"]["ClientOrderId"];
    /**
     * One-way mode only: `YES` keeps the order from opening or turning the position. In hedge mode `tradeSide` `close` does that.
     */
    reduceOnly?: components["schemas"]["ReduceOnly"];
    /**
     * Trigger price of a take-profit that starts with the fill. Left out: no take-profit. The trigger price type cannot be chosen here.
     * Format: decimal
     */
    presetStopSurplusPrice?: DecimalInput;
    /**
     * Trigger price of a stop-loss that starts with the fill. Left out: no stop-loss.
     * Format: decimal
     */
    presetStopLossPrice?: DecimalInput;
    /**
     * Limit price of that take-profit. Left out or `0`: closes at market. Only together with `presetStopSurplusPrice`. Added on 2025-05-08.
     * Format: decimal
     */
    presetStopSurplusExecutePrice?: DecimalInput;
    /**
     * Limit price of that stop-loss. Left out or `0`: closes at market. Only together with `presetStopLossPrice`. Added on 2025-05-08.
     * Format: decimal
     */
    presetStopLossExecutePrice?: DecimalInput;
    /**
     * What happens when the order would meet one of your own. Decided by the order that takes.
     */
    stpMode?: components["schemas"]["SelfTradePrevention"];
}
/**
 * Market order.
 */
export interface NewOrderMarket extends Omit<NewOrderFields, "price"> {
    orderType: "market";
}
/**
 * Limit order.
 */
export interface NewOrderLimit extends NewOrderFields {
    price: DecimalInput;
    orderType: "limit";
}
/**
 * Hedge mode: side names the position, opening and closing alike.
 */
export interface NewOrderHedgeMode {
    tradeSide: "open" | "close";
    reduceOnly?: never;
}
/**
 * One-way mode: side is the trade.
 */
export interface NewOrderOneWayMode {
    tradeSide?: never;
}
export type NewOrder = (NewOrderMarket | NewOrderLimit) & (NewOrderHedgeMode | NewOrderOneWayMode);
export type NewOrderExact = ((NewOrderMarket & {
    price?: never;
}) | NewOrderLimit) & (NewOrderHedgeMode | NewOrderOneWayMode);
export interface NewTpslOrderFields {
    /**
     * The margin coin in capitals: `USDT`.
     */
    marginCoin: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * Take-profit, stop-loss or trailing stop, for a part or for the whole position.
     */
    planType: components["schemas"]["TpslPlanType"];
    /**
     * The price that triggers it. On the wrong side of the market it is refused (40830, 40832, 40834, 40836, 45060 to 45062).
     * Format: decimal
     */
    triggerPrice: DecimalInput;
    /**
     * Which price triggers. What is used when it is left out is not documented: send it.
     */
    triggerType?: components["schemas"]["TriggerType"];
    /**
     * Limit price of the closing order. Left out or `0`: market. Not for `moving_plan`.
     * Format: decimal
     */
    executePrice?: DecimalInput;
    /**
     * The position to protect, not the closing trade: in hedge mode `long` or `short`, in one-way mode `buy` for a long position and `sell` for a short one.
     */
    holdSide: components["schemas"]["TpslHoldSide"];
    /**
     * Size to close in the base coin. Needed for a part (`profit_plan`, `loss_plan`, `moving_plan`), left out for the whole position.
     * Format: decimal
     */
    size?: DecimalInput;
    /**
     * Trailing stop only: how far the price must turn back, in percent.
     * Format: decimal
     */
    rangeRate?: DecimalInput;
    /**
     * Your own name for the order: letters, digits, `_`, `:`, `#`, `-`, `+` or white space (avoid the last and the colon: Bitget disagrees with itself). Its pages allow 32, 50 or 64 characters; UUIDs of 36 are in use, 32 fit everywhere. Must differ from those of all open orders (40786, 43118, 45034); free again once its order is filled or cancelled, so it is no protection against placing twice. Left out, the exchange makes one.
     */
    clientOid?: components["schemas"]["ClientOrderId"];
    /**
     * What happens when the order, once triggered, would meet one of your own.
     */
    stpMode?: components["schemas"]["SelfTradePrevention"];
}
/**
 * Take-profit or stop-loss for the whole position.
 */
export interface NewTpslOrderTakeProfitOrStopLossForWholePosition extends Omit<NewTpslOrderFields, "size" | "rangeRate"> {
    planType: "pos_profit" | "pos_loss";
}
/**
 * Trailing stop for a part.
 */
export interface NewTpslOrderTrailingStopForPart extends Omit<NewTpslOrderFields, "executePrice"> {
    size: DecimalInput;
    rangeRate: DecimalInput;
    planType: "moving_plan";
}
/**
 * Take-profit or stop-loss for a part.
 */
export interface NewTpslOrderTakeProfitOrStopLossForPart extends Omit<NewTpslOrderFields, "rangeRate"> {
    size: DecimalInput;
    planType: "profit_plan" | "loss_plan";
}
export type NewTpslOrder = NewTpslOrderTakeProfitOrStopLossForWholePosition | NewTpslOrderTrailingStopForPart | NewTpslOrderTakeProfitOrStopLossForPart;
export type NewTpslOrderExact = (NewTpslOrderTakeProfitOrStopLossForWholePosition & {
    size?: never;
    rangeRate?: never;
}) | (NewTpslOrderTrailingStopForPart & {
    executePrice?: never;
}) | (NewTpslOrderTakeProfitOrStopLossForPart & {
    rangeRate?: never;
});
export interface NewTriggerOrderFields {
    /**
     * A trigger order or a trailing order.
     */
    planType: components["schemas"]["TriggerPlanType"];
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The margin mode of the position that the order belongs to; must be the one the symbol is in.
     */
    marginMode: components["schemas"]["MarginMode"];
    /**
     * The margin coin in capitals: `USDT`.
     */
    marginCoin: string;
    /**
     * Size in the base coin, whatever the product line.
     * Format: decimal
     */
    size: DecimalInput;
    /**
     * Limit price of the order that the trigger places. Needed for a trigger order of type `limit`; a market or trailing order has none.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Trailing orders only: how far the price must turn back, in percent from 1 to 10.
     * Format: decimal
     */
    callbackRatio?: DecimalInput;
    /**
     * The price that triggers the order; for a trailing order the price that starts the trailing.
     * Format: decimal
     */
    triggerPrice: DecimalInput;
    /**
     * Which price is compared with the trigger price.
     */
    triggerType: components["schemas"]["TriggerType"];
    /**
     * One-way mode: the trade, `buy` or `sell`; a long is closed with `sell`. Hedge mode: the position, `buy` for the long and `sell` for the short, opening and closing alike: a long is closed with `buy` and `tradeSide` `close`. In hedge mode `sell` with `close` closes the short.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Hedge mode only, and required there: `open` adds to the position that `side` names, `close` takes from it. Left out in one-way mode (40774 when sent).
     */
    tradeSide?: components["schemas"]["TradeSide"];
    /**
     * What the trigger places. A trailing order is always `market`.
     */
    orderType: components["schemas"]["OrderType"];
    /**
     * Your own name for the order: letters, digits, `_`, `:`, `#`, `-`, `+` or white space (avoid the last and the colon: Bitget disagrees with itself). Its pages allow 32, 50 or 64 characters; UUIDs of 36 are in use, 32 fit everywhere. Must differ from those of all open orders (40786, 43118, 45034); free again once its order is filled or cancelled, so it is no protection against placing twice. Left out, the exchange makes one.
     */
    clientOid?: components["schemas"]["ClientOrderId"];
    /**
     * One-way mode only, in small letters here (`placeOrder` has capitals). 22042 says that a trigger order in one-way mode cannot be reduce-only: be ready for it.
     */
    reduceOnly?: components["schemas"]["TriggerReduceOnly"];
    /**
     * Where the take-profit of the resulting position triggers. A percentage of 0.01 to 999.99 for a trailing order, a price otherwise. Left out or `0`: none.
     * Format: decimal
     */
    stopSurplusTriggerPrice?: DecimalInput;
    /**
     * Limit price of that take-profit. Left out or `0`: market. Not for trailing orders.
     * Format: decimal
     */
    stopSurplusExecutePrice?: DecimalInput;
    /**
     * Which price triggers the take-profit; goes with its trigger price. `fill_price` for trailing orders.
     */
    stopSurplusTriggerType?: components["schemas"]["TriggerType"];
    /**
     * Where the stop-loss of the resulting position triggers. A percentage of 0.01 to 999.99 for a trailing order, a price otherwise. Left out or `0`: none.
     * Format: decimal
     */
    stopLossTriggerPrice?: DecimalInput;
    /**
     * Limit price of that stop-loss. Left out or `0`: market. Not for trailing orders.
     * Format: decimal
     */
    stopLossExecutePrice?: DecimalInput;
    /**
     * Which price triggers the stop-loss; goes with its trigger price. `fill_price` for trailing orders.
     */
    stopLossTriggerType?: components["schemas"]["TriggerType"];
    /**
     * What happens when the order, once triggered, would meet one of your own.
     */
    stpMode?: components["schemas"]["SelfTradePrevention"];
}
/**
 * Trailing order: take-profit and stop-loss are percentages.
 */
export interface NewTriggerOrderTrailing extends Omit<NewTriggerOrderFields, "price" | "stopSurplusExecutePrice" | "stopLossExecutePrice"> {
    callbackRatio: DecimalInput;
    planType: "track_plan";
    orderType: "market";
    stopSurplusTriggerType?: "fill_price";
    stopLossTriggerType?: "fill_price";
}
/**
 * Trigger order at market.
 */
export interface NewTriggerOrderTriggerAtMarket extends Omit<NewTriggerOrderFields, "price" | "callbackRatio"> {
    planType: "normal_plan";
    orderType: "market";
}
/**
 * Trigger order at a limit price.
 */
export interface NewTriggerOrderTriggerAtLimitPrice extends Omit<NewTriggerOrderFields, "callbackRatio"> {
    price: DecimalInput;
    planType: "normal_plan";
    orderType: "limit";
}
/**
 * Hedge mode: side names the position, opening and closing alike.
 */
export interface NewTriggerOrderHedgeMode {
    tradeSide: "open" | "close";
    reduceOnly?: never;
}
/**
 * One-way mode: side is the trade.
 */
export interface NewTriggerOrderOneWayMode {
    tradeSide?: never;
}
export interface NewTriggerOrderWithStopSurplusTriggerPriceAndStopSurplusTriggerType {
    stopSurplusTriggerPrice: DecimalInput;
    stopSurplusTriggerType: components["schemas"]["TriggerType"];
}
export interface NewTriggerOrderWithoutStopSurplusTriggerPriceAndStopSurplusTriggerType {
    stopSurplusTriggerPrice?: never;
    stopSurplusTriggerType?: never;
}
export interface NewTriggerOrderWithStopLossTriggerPriceAndStopLossTriggerType {
    stopLossTriggerPrice: DecimalInput;
    stopLossTriggerType: components["schemas"]["TriggerType"];
}
export interface NewTriggerOrderWithoutStopLossTriggerPriceAndStopLossTriggerType {
    stopLossTriggerPrice?: never;
    stopLossTriggerType?: never;
}
export type NewTriggerOrder = (NewTriggerOrderTrailing | NewTriggerOrderTriggerAtMarket | NewTriggerOrderTriggerAtLimitPrice) & (NewTriggerOrderHedgeMode | NewTriggerOrderOneWayMode) & (NewTriggerOrderWithStopSurplusTriggerPriceAndStopSurplusTriggerType | NewTriggerOrderWithoutStopSurplusTriggerPriceAndStopSurplusTriggerType) & (NewTriggerOrderWithStopLossTriggerPriceAndStopLossTriggerType | NewTriggerOrderWithoutStopLossTriggerPriceAndStopLossTriggerType);
export type NewTriggerOrderExact = ((NewTriggerOrderTrailing & {
    price?: never;
    stopSurplusExecutePrice?: never;
    stopLossExecutePrice?: never;
}) | (NewTriggerOrderTriggerAtMarket & {
    price?: never;
    callbackRatio?: never;
}) | (NewTriggerOrderTriggerAtLimitPrice & {
    callbackRatio?: never;
})) & (NewTriggerOrderHedgeMode | NewTriggerOrderOneWayMode) & (NewTriggerOrderWithStopSurplusTriggerPriceAndStopSurplusTriggerType | NewTriggerOrderWithoutStopSurplusTriggerPriceAndStopSurplusTriggerType) & (NewTriggerOrderWithStopLossTriggerPriceAndStopLossTriggerType | NewTriggerOrderWithoutStopLossTriggerPriceAndStopLossTriggerType);
export interface OrderCancelFields {
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The margin coin in capitals: `USDT`.
     */
    marginCoin?: string;
    /**
     * The order by the exchange's id; goes before `clientOid`.
     */
    orderId?: string;
    /**
     * The order by your own id; `orderId` goes first when both are given.
     */
    clientOid?: string;
}
export interface OrderCancelWithClientOid {
    clientOid: string;
}
export interface OrderCancelWithOrderId {
    orderId: string;
}
export type OrderCancel = OrderCancelFields & (OrderCancelWithClientOid | OrderCancelWithOrderId);
export interface OrderChangeFields {
    /**
     * The order by the exchange's id; goes before `clientOid`.
     */
    orderId?: string;
    /**
     * The order by your own id; `orderId` goes first when both are given.
     */
    clientOid?: string;
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The client order id of the order that takes the old one's place. The only sure way to find it: the answer may lack its `orderId`. 22003 without it when size or price change.
     */
    newClientOid: components["schemas"]["ClientOrderId"];
    /**
     * The new size, together with `newPrice` (40925). Send the old size to change the price alone.
     * Format: decimal
     */
    newSize?: DecimalInput;
    /**
     * The new price, together with `newSize` (40925). Send the old price to change the size alone.
     * Format: decimal
     */
    newPrice?: DecimalInput;
    /**
     * The new take-profit trigger, `0` to delete it. Send both presets: one that is left out may be deleted.
     * Format: decimal
     */
    newPresetStopSurplusPrice?: DecimalInput;
    /**
     * The new stop-loss trigger, `0` to delete it. Send both presets: one that is left out may be deleted.
     * Format: decimal
     */
    newPresetStopLossPrice?: DecimalInput;
}
export interface OrderChangeWithClientOid {
    clientOid: string;
}
export interface OrderChangeWithOrderId {
    orderId: string;
}
/**
 * New take-profit and stop-loss.
 */
export interface OrderChangeNewTakeProfitAndStopLoss {
    newPresetStopSurplusPrice: DecimalInput;
    newPresetStopLossPrice: DecimalInput;
    newSize?: never;
    newPrice?: never;
}
/**
 * New size and price: replaces the order.
 */
export interface OrderChangeNewSizeAndPrice {
    newSize: DecimalInput;
    newPrice: DecimalInput;
    newPresetStopSurplusPrice?: never;
    newPresetStopLossPrice?: never;
}
export type OrderChange = OrderChangeFields & (OrderChangeWithClientOid | OrderChangeWithOrderId) & (OrderChangeNewTakeProfitAndStopLoss | OrderChangeNewSizeAndPrice);
export interface OrderRefFields {
    /**
     * The order by the exchange's id.
     */
    orderId?: string;
    /**
     * The order by your own id; `orderId` goes first when both are given.
     */
    clientOid?: string;
}
export interface OrderRefWithClientOid {
    clientOid: string;
}
export interface OrderRefWithOrderId {
    orderId: string;
}
export type OrderRef = OrderRefFields & (OrderRefWithClientOid | OrderRefWithOrderId);
export interface PositionTpslFields {
    /**
     * The margin coin in capitals: `USDT`.
     */
    marginCoin: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * Trigger price of the take-profit. Left out: no take-profit is placed.
     * Format: decimal
     */
    stopSurplusTriggerPrice?: DecimalInput;
    /**
     * Size of the take-profit in the base coin. Given: for a part (`profit_plan`). Left out: for the whole position (`pos_profit`).
     * Format: decimal
     */
    stopSurplusSize?: DecimalInput;
    /**
     * Which price triggers the take-profit.
     */
    stopSurplusTriggerType?: components["schemas"]["TriggerType"];
    /**
     * Limit price of the take-profit. Left out or `0`: market.
     * Format: decimal
     */
    stopSurplusExecutePrice?: DecimalInput;
    /**
     * Trigger price of the stop-loss. Left out: no stop-loss is placed.
     * Format: decimal
     */
    stopLossTriggerPrice?: DecimalInput;
    /**
     * Size of the stop-loss in the base coin. Given: for a part (`loss_plan`). Left out: for the whole position (`pos_loss`).
     * Format: decimal
     */
    stopLossSize?: DecimalInput;
    /**
     * Which price triggers the stop-loss.
     */
    stopLossTriggerType?: components["schemas"]["TriggerType"];
    /**
     * Limit price of the stop-loss. Left out or `0`: market.
     * Format: decimal
     */
    stopLossExecutePrice?: DecimalInput;
    /**
     * The position to protect, not the closing trade: in hedge mode `long` or `short`, in one-way mode `buy` for a long position and `sell` for a short one.
     */
    holdSide: components["schemas"]["TpslHoldSide"];
    /**
     * What happens when the order, once triggered, would meet one of your own.
     */
    stpMode?: components["schemas"]["SelfTradePrevention"];
    /**
     * Your own name for the take-profit, different from the stop-loss's. Added on 2025-07-14.
     */
    stopSurplusClientOid?: components["schemas"]["ClientOrderId"];
    /**
     * Your own name for the stop-loss, different from the take-profit's. Added on 2025-07-14.
     */
    stopLossClientOid?: components["schemas"]["ClientOrderId"];
}
export interface PositionTpslWithStopLossTriggerPrice {
    stopLossTriggerPrice: DecimalInput;
}
export interface PositionTpslWithStopSurplusTriggerPrice {
    stopSurplusTriggerPrice: DecimalInput;
}
export type PositionTpsl = PositionTpslFields & (PositionTpslWithStopLossTriggerPrice | PositionTpslWithStopSurplusTriggerPrice);
export interface ReversalFields {
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * The margin coin in capitals: `USDT`.
     */
    marginCoin: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * Size in the base coin. Left out: the whole position in one-way mode. In hedge mode less than the position closes and reopens that much, anything else the whole position.
     * Format: decimal
     */
    size?: DecimalInput;
    /**
     * Hedge mode: `buy` turns a long into a short, `sell` a short into a long. For one-way mode the exchange does not say which one it wants.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Needed in hedge mode; left out in one-way mode (40774). The exchange's page has one table for it: to open a long is `buy` and `open`, to open a short `sell` and `open`, to close a long `buy` and `close`, to close a short `sell` and `close`. Which of them a reversal wants it does not say; by `side`, which names the position to turn around, `close` fits.
     */
    tradeSide?: components["schemas"]["TradeSide"];
    /**
     * Your own name for the order: letters, digits, `_`, `:`, `#`, `-`, `+` or white space (avoid the last and the colon: Bitget disagrees with itself). Its pages allow 32, 50 or 64 characters; UUIDs of 36 are in use, 32 fit everywhere. Must differ from those of all open orders (40786, 43118, 45034); free again once its order is filled or cancelled, so it is no protection against placing twice. Left out, the exchange makes one.
     */
    clientOid?: components["schemas"]["ClientOrderId"];
}
/**
 * Hedge mode: side names the position to turn around.
 */
export interface ReversalHedgeMode {
    tradeSide: "open" | "close";
}
/**
 * One-way mode.
 */
export interface ReversalOneWayMode {
    tradeSide?: never;
}
export type Reversal = ReversalFields & (ReversalHedgeMode | ReversalOneWayMode);
export interface TpslChangeFields {
    /**
     * The trigger order by the exchange's id; goes before `clientOid`.
     */
    orderId?: string;
    /**
     * The order by your own id; `orderId` goes first when both are given.
     */
    clientOid?: string;
    /**
     * The margin coin in capitals: `USDT`.
     */
    marginCoin: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * The new trigger price; send the old one to keep it.
     * Format: decimal
     */
    triggerPrice: DecimalInput;
    /**
     * Which price triggers. What leaving it out does is not documented: send it.
     */
    triggerType?: components["schemas"]["TriggerType"];
    /**
     * The new limit price. Left out or `0` means market, NOT unchanged: it turns a limit take-profit into a market one. Not for `moving_plan`.
     * Format: decimal
     */
    executePrice?: DecimalInput;
    /**
     * The new size in the base coin; an empty string for `pos_profit` and `pos_loss`, and only for them.
     */
    size: components["schemas"]["DecimalOrEmptyInput"];
    /**
     * Trailing stop only: how far the price must turn back, in percent.
     * Format: decimal
     */
    rangeRate?: DecimalInput;
}
export interface TpslChangeWithClientOid {
    clientOid: string;
}
export interface TpslChangeWithOrderId {
    orderId: string;
}
export type TpslChange = TpslChangeFields & (TpslChangeWithClientOid | TpslChangeWithOrderId);
export interface TransferRequestFields {
    /**
     * The account that gives.
     */
    fromType: components["schemas"]["TransferAccount"];
    /**
     * The account that receives.
     */
    toType: components["schemas"]["TransferAccount"];
    /**
     * How much.
     * Format: decimal
     */
    amount: DecimalInput;
    /**
     * The coin in capitals.
     */
    coin: string;
    /**
     * The pair of the isolated margin account; only and always when one side is `isolated_margin`.
     */
    symbol?: string;
    /**
     * Your own name for the transfer. Sent again with the same one, the exchange answers the earlier transfer and moves nothing.
     */
    clientOid?: components["schemas"]["ClientOrderId"];
}
/**
 * Between other accounts.
 */
export interface TransferRequestBetweenOtherAccounts extends TransferRequestFields {
    fromType: TransferAccountExceptIsolatedMargin;
    toType: TransferAccountExceptIsolatedMargin;
}
/**
 * To an isolated margin account.
 */
export interface TransferRequestToIsolatedMarginAccount extends TransferRequestFields {
    symbol: string;
    fromType: TransferAccountExceptIsolatedMargin;
    toType: "isolated_margin";
}
/**
 * From an isolated margin account.
 */
export interface TransferRequestFromIsolatedMarginAccount extends TransferRequestFields {
    symbol: string;
    fromType: "isolated_margin";
}
export type TransferRequest = TransferRequestBetweenOtherAccounts | TransferRequestToIsolatedMarginAccount | TransferRequestFromIsolatedMarginAccount;
export interface TriggerCancelFields {
    /**
     * The orders, all of the kind `planType`. Left out: every order of that kind, under `symbol` or, without it, under the whole product line.
     */
    orderIdList?: components["schemas"]["OrderRef"][];
    /**
     * The pair of the orders. Needed with `orderIdList`. Without both, the whole product line.
     */
    symbol?: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The margin coin in capitals: `USDT`.
     */
    marginCoin?: string;
    /**
     * The kind of the orders, exactly as the list of pending ones says it. With another kind, or left out where they are not `normal_plan`, the call answers success and cancels nothing.
     */
    planType?: components["schemas"]["CancelPlanType"];
}
/**
 * ALL orders of the kind, of the symbol or of the product line when no symbol is given.
 */
export interface TriggerCancelALLKindSymbolOrProductLineWhenNoSymbolGiven {
    planType: components["schemas"]["CancelPlanType"];
    orderIdList?: never;
}
/**
 * The orders named.
 */
export interface TriggerCancelNamed {
    orderIdList: components["schemas"]["OrderRef"][];
    symbol: string;
    planType: components["schemas"]["CancelPlanType"];
}
export type TriggerCancel = TriggerCancelFields & (TriggerCancelALLKindSymbolOrProductLineWhenNoSymbolGiven | TriggerCancelNamed);
export interface TriggerOrderChangeFields {
    /**
     * The trigger order by the exchange's id; goes before `clientOid`.
     */
    orderId?: string;
    /**
     * The order by your own id; `orderId` goes first when both are given.
     */
    clientOid?: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The new size in the base coin; left out: unchanged.
     * Format: decimal
     */
    newSize?: DecimalInput;
    /**
     * The new limit price; left out: unchanged. Only for a trigger order of type `limit`.
     * Format: decimal
     */
    newPrice?: DecimalInput;
    /**
     * Trailing orders only, and needed there: the new callback ratio in percent.
     * Format: decimal
     */
    newCallbackRatio?: DecimalInput;
    /**
     * The new trigger price; left out: unchanged. Needed when `newTriggerType` is given.
     * Format: decimal
     */
    newTriggerPrice?: DecimalInput;
    /**
     * Which price triggers from now on; together with `newTriggerPrice`.
     */
    newTriggerType?: components["schemas"]["TriggerType"];
    /**
     * The new take-profit trigger, a percentage for a trailing order. Left out: unchanged. `0`: the take-profit is deleted.
     * Format: decimal
     */
    newStopSurplusTriggerPrice?: DecimalInput;
    /**
     * The new limit price of the take-profit. Left out: unchanged. `0`: its limit price is deleted, so it goes at market.
     * Format: decimal
     */
    newStopSurplusExecutePrice?: DecimalInput;
    /**
     * Which price triggers the take-profit; goes with its new trigger price.
     */
    newStopSurplusTriggerType?: components["schemas"]["TriggerType"];
    /**
     * The new stop-loss trigger, a percentage for a trailing order. Left out: unchanged. `0`: the stop-loss is deleted.
     * Format: decimal
     */
    newStopLossTriggerPrice?: DecimalInput;
    /**
     * The new limit price of the stop-loss. Left out: unchanged. `0`: the docs say that it deletes the stop-loss itself, unlike the take-profit's; do not send it to get a market stop.
     * Format: decimal
     */
    newStopLossExecutePrice?: DecimalInput;
    /**
     * Which price triggers the stop-loss; goes with its new trigger price.
     */
    newStopLossTriggerType?: components["schemas"]["TriggerType"];
}
export interface TriggerOrderChangeWithClientOid {
    clientOid: string;
}
export interface TriggerOrderChangeWithOrderId {
    orderId: string;
}
/**
 * A trailing order.
 */
export interface TriggerOrderChangeTrailing {
    newCallbackRatio: DecimalInput;
    newPrice?: never;
    newStopSurplusExecutePrice?: never;
    newStopSurplusTriggerType?: never;
    newStopLossExecutePrice?: never;
    newStopLossTriggerType?: never;
}
/**
 * A trigger order.
 */
export interface TriggerOrderChangeTrigger {
    newCallbackRatio?: never;
}
/**
 * Another trigger type.
 */
export interface TriggerOrderChangeAnotherTriggerType {
    newTriggerPrice: DecimalInput;
    newTriggerType: "fill_price" | "mark_price";
}
/**
 * The trigger type stays.
 */
export interface TriggerOrderChangeTriggerTypeStays {
    newTriggerType?: never;
}
export type TriggerOrderChange = TriggerOrderChangeFields & (TriggerOrderChangeWithClientOid | TriggerOrderChangeWithOrderId) & (TriggerOrderChangeTrailing | TriggerOrderChangeTrigger) & (TriggerOrderChangeAnotherTriggerType | TriggerOrderChangeTriggerTypeStays);
export interface GetLiquidationPriceFields {
    /**
     * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
     */
    symbol: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The margin coin in capitals: `USDT` or `USDC`; the coin itself on the coin-margined line, which has ended.
     */
    marginCoin: string;
    /**
     * The direction of the position to open.
     */
    posSide: components["schemas"]["HoldSide"];
    /**
     * How it would be opened.
     */
    orderType: components["schemas"]["OrderType"];
    /**
     * How much would be opened. The docs of 2025 call it an amount of margin, those of 2026 the amount opened.
     * Format: decimal
     */
    openAmount: DecimalInput;
    /**
     * The price it would be opened at. Needed for `limit`.
     * Format: decimal
     */
    openPrice?: DecimalInput;
}
/**
 * By market order.
 */
export interface GetLiquidationPriceByMarket extends GetLiquidationPriceFields {
    orderType: "market";
}
/**
 * By limit order.
 */
export interface GetLiquidationPriceByLimit extends GetLiquidationPriceFields {
    openPrice: DecimalInput;
    orderType: "limit";
}
export type GetLiquidationPriceParams = GetLiquidationPriceByMarket | GetLiquidationPriceByLimit;
export interface GetMaxOpenableQuantityFields {
    /**
     * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
     */
    symbol: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The margin coin in capitals: `USDT` or `USDC`; the coin itself on the coin-margined line, which has ended.
     */
    marginCoin: string;
    /**
     * The direction of the position to open.
     */
    posSide: components["schemas"]["HoldSide"];
    /**
     * How it would be opened.
     */
    orderType: components["schemas"]["OrderType"];
    /**
     * The price it would be opened at. Needed for `limit`.
     * Format: decimal
     */
    openPrice?: DecimalInput;
}
/**
 * By market order.
 */
export interface GetMaxOpenableQuantityByMarket extends GetMaxOpenableQuantityFields {
    orderType: "market";
}
/**
 * By limit order.
 */
export interface GetMaxOpenableQuantityByLimit extends GetMaxOpenableQuantityFields {
    openPrice: DecimalInput;
    orderType: "limit";
}
export type GetMaxOpenableQuantityParams = GetMaxOpenableQuantityByMarket | GetMaxOpenableQuantityByLimit;
export interface GetOrderDetailFields {
    /**
     * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
     */
    symbol: string;
    /**
     * The product line that the pair belongs to.
     */
    productType: components["schemas"]["ProductType"];
    /**
     * The order by the exchange's id; give this or `clientOid`, this one counts when both are given.
     */
    orderId?: string;
    /**
     * The order by your own id; give this or `orderId`.
     */
    clientOid?: string;
}
export interface GetOrderDetailWithClientOid {
    clientOid: string;
}
export interface GetOrderDetailWithOrderId {
    orderId: string;
}
export type GetOrderDetailParams = GetOrderDetailFields & (GetOrderDetailWithClientOid | GetOrderDetailWithOrderId);
export interface params {
    getAssetsOverview: Record<string, never>;
    getBusinessLineAllSymbolTradeRate: {
        /**
         * Only of older docs; not needed.
         */
        symbol?: string;
        /**
         * The business line; `mix` for futures. The docs' example calls it `business`, which is not the name.
         */
        businessType: components["schemas"]["BusinessLine"];
    };
    getTradeRate: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The business line; `mix` for futures. The docs' example calls it `business`, which is not the name.
         */
        businessType: components["schemas"]["BusinessLine"];
    };
    queryAnnouncements: {
        /**
         * Only announcements about this.
         */
        annType?: components["schemas"]["AnnouncementType"];
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * The last `annId` of the page before.
         */
        cursor?: string;
        /**
         * How many entries a page holds.
         * @default 10
         */
        limit?: number;
        /**
         * The language of the texts.
         */
        language: components["schemas"]["AnnouncementLanguage"];
    };
    getServerTime: Record<string, never>;
    transfer: components["schemas"]["TransferRequest"];
    getFuturesTransactionRecords: {
        /**
         * The product line.
         */
        productType?: components["schemas"]["ProductType"];
        /**
         * Only this margin coin, in capitals.
         */
        marginCoin?: string;
        /**
         * From when, in milliseconds.
         * Format: unix-ms
         */
        startTime: string | number;
        /**
         * Until when, in milliseconds; 30 days after the start at most.
         * Format: unix-ms
         */
        endTime: string | number;
        /**
         * How many entries a page holds.
         * @default 500
         */
        limit?: number;
        /**
         * Only records older than this `id`.
         */
        idLessThan?: string;
    };
    getCandlestickData: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * Length of a bar.
         */
        granularity: components["schemas"]["Granularity"];
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * Which price the bars are made of.
         */
        kLineType?: components["schemas"]["CandlePriceType"];
        /**
         * How many entries to answer.
         * @default 100
         */
        limit?: number;
    };
    getContractConfig: {
        /**
         * The pair in upper case. Left out: every pair of the product line.
         */
        symbol?: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
    };
    getCurrentFundingRate: {
        /**
         * The pair in upper case. Left out: every pair of the product line.
         */
        symbol?: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
    };
    getDiscountRate: Record<string, never>;
    getInterestExchangeRate: Record<string, never>;
    getRecentTransactions: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * How many entries to answer.
         * @default 100
         */
        limit?: number;
    };
    getHistoryTransactions: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * How many entries to answer.
         * @default 500
         */
        limit?: number;
        /**
         * Only trades older than this `tradeId`; for the next page the smallest of the page before.
         */
        idLessThan?: string;
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
    };
    getNextFundingTime: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
    };
    getHistoricalCandlestick: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * Length of a bar.
         */
        granularity: components["schemas"]["Granularity"];
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries to answer.
         * @default 100
         */
        limit?: number;
    };
    getHistoricalFundingRates: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * How many entries a page holds.
         * @default 20
         */
        pageSize?: number;
        /**
         * Which page, from 1.
         */
        pageNo?: number;
    };
    getHistoricalIndexPriceCandlestick: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * Length of a bar.
         */
        granularity: components["schemas"]["Granularity"];
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries to answer.
         * @default 100
         */
        limit?: number;
    };
    getHistoricalMarkPriceCandlestick: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * Length of a bar.
         */
        granularity: components["schemas"]["Granularity"];
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries to answer.
         * @default 100
         */
        limit?: number;
    };
    getMergeMarketDepth: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * How far to merge prices.
         */
        precision?: components["schemas"]["DepthPrecision"];
        /**
         * How many levels a side; 100 when left out.
         */
        limit?: components["schemas"]["DepthLimit"];
    };
    getContractOiLimit: {
        /**
         * The pair in upper case. Left out: every pair of the product line.
         */
        symbol?: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
    };
    getOpenInterest: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
    };
    getMarkIndexMarketPrices: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
    };
    getTicker: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
    };
    getAllTickers: {
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
    };
    getInterestRateHistory: {
        /**
         * The coin in capitals: `USDT`.
         */
        coin: string;
    };
    getVipFeeRate: Record<string, never>;
    getSingleAccount: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * The margin coin in capitals: `USDT` or `USDC`; the coin itself on the coin-margined line, which has ended.
         */
        marginCoin: string;
    };
    getAccountList: {
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
    };
    getAccountBills: {
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * Only this coin; counts for the transfers `trans_from_exchange` and `trans_to_exchange` only.
         */
        coin?: string;
        /**
         * Only bills for this.
         */
        businessType?: components["schemas"]["BillType"];
        /**
         * `yes` leaves out margin moved between balance and isolated positions: `append_margin`, `adjust_down_lever_append_margin`, `reduce_margin`, `auto_append_margin`. It does not mean funding fees.
         */
        onlyFunding?: components["schemas"]["YesNo"];
        /**
         * Only what is older than this id: the `endId` of the page before. An order id or a time range beside it comes first.
         */
        idLessThan?: string;
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries a page holds.
         * @default 20
         */
        limit?: number;
    };
    getUsdtMFuturesInterestHistory: {
        /**
         * Only charges on this coin.
         */
        coin?: string;
        /**
         * Only USDT-M futures bear interest.
         */
        productType: components["schemas"]["UsdtFutures"];
        /**
         * Only what is older than this id: the `endId` of the page before. An order id or a time range beside it comes first.
         */
        idLessThan?: string;
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries a page holds.
         * @default 20
         */
        limit?: number;
    };
    getIsolatedSymbols: {
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
    };
    getLiquidationPrice: GetLiquidationPriceParams;
    getMaxOpenableQuantity: GetMaxOpenableQuantityParams;
    getMyEstimatedOpenCount: {
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * The margin coin in capitals: `USDT` or `USDC`; the coin itself on the coin-margined line, which has ended.
         */
        marginCoin: string;
        /**
         * The margin to spend, in the margin coin.
         * Format: decimal
         */
        openAmount: DecimalInput;
        /**
         * The price it would be opened at.
         * Format: decimal
         */
        openPrice: DecimalInput;
        /**
         * The leverage to reckon with; that of the symbol is not looked up.
         * Format: decimal
         * @default 20
         */
        leverage?: DecimalInput;
    };
    changeTheProductLineLeverage: components["schemas"]["AllLeverageChange"];
    setUsdtMFuturesAssetMode: components["schemas"]["AssetModeChange"];
    setIsolatedPositionAutoMargin: components["schemas"]["AutoMarginChange"];
    changeLeverage: components["schemas"]["LeverageChange"];
    adjustPositionMargin: components["schemas"]["PositionMarginChange"];
    changeMarginMode: components["schemas"]["MarginModeChange"];
    changePositionMode: components["schemas"]["PositionModeChange"];
    getSubaccountAssets: {
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
    };
    getSwitchUnionUsdt: Record<string, never>;
    getUnionTransferLimits: {
        /**
         * The coin in capitals.
         */
        coin: string;
    };
    getUnionConfig: Record<string, never>;
    convertUnion: components["schemas"]["UnionConversion"];
    getPositionTier: {
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
    };
    getPositionAdlRank: {
        /**
         * The product line. The docs call it required and give a default all the same.
         */
        productType: components["schemas"]["ProductType"];
    };
    getAllPositions: {
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * Only positions under this margin coin, in capitals.
         */
        marginCoin?: string;
    };
    getHistoricalPosition: {
        /**
         * Only this pair, in upper case. Left out: the whole product line.
         */
        symbol?: string;
        /**
         * The product line; ignored when a symbol is given.
         */
        productType?: components["schemas"]["ProductType"];
        /**
         * Only what is older than this id: the `endId` of the page before. An order id or a time range beside it comes first.
         */
        idLessThan?: string;
        /**
         * From when, in milliseconds, three months back at most. Whether opening or closing is compared with it is not known.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds, at most three months after the start. Compared with the same time as `startTime`. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries a page holds.
         * @default 20
         */
        limit?: number;
    };
    getSinglePosition: {
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * The pair, in upper case and without a suffix: `BTCUSDT`. Coin-margined names (`BTCUSD`, or pair, month letter and year for a delivery) only stand in old rows. A suffix of the retired v1 API is refused with 40034.
         */
        symbol: string;
        /**
         * The margin coin in capitals: `USDT` or `USDC`; the coin itself on the coin-margined line, which has ended.
         */
        marginCoin: string;
    };
    cancelBatchOrders: components["schemas"]["BatchCancel"];
    placeBatchOrders: components["schemas"]["BatchOrders"];
    cancelAllOrders: components["schemas"]["CancelAll"];
    cancelOrder: components["schemas"]["OrderCancel"];
    reversePosition: components["schemas"]["Reversal"];
    flashClosePosition: components["schemas"]["FlashClose"];
    getOrderDetail: GetOrderDetailParams;
    getHistoricalTransactionDetails: {
        /**
         * Only fills of this order.
         */
        orderId?: string;
        /**
         * The pair in upper case. Left out: every pair of the product line.
         */
        symbol?: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * Only what is older than this id: the `endId` of the page before. An order id or a time range beside it comes first.
         */
        idLessThan?: string;
        /**
         * How many entries a page holds.
         * @default 100
         */
        limit?: number;
    };
    getOrderFillDetails: {
        /**
         * Only fills of this order.
         */
        orderId?: string;
        /**
         * The pair in upper case. Left out: every pair of the product line.
         */
        symbol?: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * Only what is older than this id: the `endId` of the page before. An order id or a time range beside it comes first.
         */
        idLessThan?: string;
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries a page holds.
         * @default 100
         */
        limit?: number;
    };
    modifyOrder: components["schemas"]["OrderChange"];
    getHistoryOrder: {
        /**
         * Only the order with this id; outweighs the time range.
         */
        orderId?: string;
        /**
         * Only the order with this client order id.
         */
        clientOid?: string;
        /**
         * The pair in upper case. Left out: every pair of the product line.
         */
        symbol?: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * Only what is older than this id: the `endId` of the page before. An order id or a time range beside it comes first.
         */
        idLessThan?: string;
        /**
         * Only orders made by this.
         */
        orderSource?: components["schemas"]["OrderSourceFilter"];
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries a page holds.
         * @default 100
         */
        limit?: number;
    };
    getPendingOrders: {
        /**
         * Only the order with this id; outweighs the time range.
         */
        orderId?: string;
        /**
         * Only the order with this client order id.
         */
        clientOid?: string;
        /**
         * The pair in upper case. Left out: every pair of the product line.
         */
        symbol?: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * Which open orders.
         */
        status?: components["schemas"]["OpenOrderStatus"];
        /**
         * Only what is older than this id: the `endId` of the page before. An order id or a time range beside it comes first.
         */
        idLessThan?: string;
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries a page holds.
         * @default 100
         */
        limit?: number;
    };
    placeOrder: components["schemas"]["NewOrder"];
    cancelTriggerOrder: components["schemas"]["TriggerCancel"];
    modifyTriggerOrder: components["schemas"]["TriggerOrderChange"];
    modifyTheStopProfitAndStopLossPlanOrder: components["schemas"]["TpslChange"];
    getHistoryTriggerOrder: {
        /**
         * Only the trigger order with this id; outweighs the time range.
         */
        orderId?: string;
        /**
         * Only the trigger order with this client order id.
         */
        clientOid?: string;
        /**
         * Which kinds. `profit_loss` for take-profits and stop-losses, whose own kinds are not taken here.
         */
        planType: components["schemas"]["QueryPlanType"];
        /**
         * Only those that ended like this. Left out: all.
         */
        planStatus?: components["schemas"]["FinishedPlanStatus"];
        /**
         * The pair in upper case. Left out: every pair of the product line.
         */
        symbol?: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * Only what is older than this id: the `endId` of the page before. An order id or a time range beside it comes first.
         */
        idLessThan?: string;
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries a page holds.
         * @default 100
         */
        limit?: number;
    };
    getPendingTriggerOrder: {
        /**
         * Only the trigger order with this id; outweighs the time range.
         */
        orderId?: string;
        /**
         * Only the trigger order with this client order id.
         */
        clientOid?: string;
        /**
         * The pair in upper case. Left out: every pair of the product line.
         */
        symbol?: string;
        /**
         * Which kinds. `profit_loss` for take-profits and stop-losses, whose own kinds are not taken here.
         */
        planType: components["schemas"]["QueryPlanType"];
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * Only what is older than this id: the `endId` of the page before. An order id or a time range beside it comes first.
         */
        idLessThan?: string;
        /**
         * From when, in milliseconds; compared with the creation time.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; compared with the creation time. A start after the end is refused with 40707.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries a page holds.
         * @default 100
         */
        limit?: number;
    };
    placeTriggerOrder: components["schemas"]["NewTriggerOrder"];
    placeSimultaneousStopProfitAndStopLossPlanOrders: components["schemas"]["PositionTpsl"];
    placeStopProfitAndStopLossPlanOrders: components["schemas"]["NewTpslOrder"];
    getTriggerSubOrder: {
        /**
         * The kind of the trigger order.
         */
        planType: components["schemas"]["TriggerPlanType"];
        /**
         * The id of the trigger order.
         */
        planOrderId: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
    };
    getFuturesActiveLongShortAccountData: {
        /**
         * The pair, one of `futureList` of `getTradeDataSupportSymbols`.
         */
        symbol: string;
        /**
         * Length of one entry.
         */
        period?: components["schemas"]["InsightPeriod"];
    };
    getIsolatedMarginBorrowingRatioData: {
        /**
         * The pair, one of `spotList` of `getTradeDataSupportSymbols`.
         */
        symbol: string;
        /**
         * How far back.
         */
        period?: components["schemas"]["BorrowPeriod"];
    };
    getFuturesLongAndShortRatioData: {
        /**
         * The pair, one of `futureList` of `getTradeDataSupportSymbols`.
         */
        symbol: string;
        /**
         * Length of one entry.
         */
        period?: components["schemas"]["RatioPeriod"];
    };
    getFuturesActiveLongShortPositionData: {
        /**
         * The pair, one of `futureList` of `getTradeDataSupportSymbols`.
         */
        symbol: string;
        /**
         * Length of one entry.
         */
        period?: components["schemas"]["InsightPeriod"];
    };
    getFuturesActiveBuySellVolumeData: {
        /**
         * The pair, one of `futureList` of `getTradeDataSupportSymbols`.
         */
        symbol: string;
        /**
         * Length of one entry.
         */
        period?: components["schemas"]["InsightPeriod"];
    };
    getTradeDataSupportSymbols: Record<string, never>;
}
export interface exact {
    placeBatchOrders: {
        /**
         * The pair of all orders of the batch, in upper case.
         */
        symbol: string;
        /**
         * The product line that the pair belongs to.
         */
        productType: components["schemas"]["ProductType"];
        /**
         * The margin coin in capitals: `USDT`.
         */
        marginCoin: string;
        /**
         * The margin mode of the position that the order belongs to; must be the one the symbol is in.
         */
        marginMode: components["schemas"]["MarginMode"];
        /**
         * The orders, at most 50. Each gets a verdict of its own.
         */
        orderList: BatchOrderItemExact[];
    };
    placeOrder: NewOrderExact;
    placeTriggerOrder: NewTriggerOrderExact;
    placeStopProfitAndStopLossPlanOrders: NewTpslOrderExact;
}
