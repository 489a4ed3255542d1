// Generated from specs/bitget-uta. Do not edit.

import type { Decimal, DecimalInput, OtherString, UnixMs } from '@openderivs/client';

export interface paths {
    "/api/v3/market/candles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recent candlesticks, the current one included.
         */
        get: operations["getKlineCandlestick"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/current-fund-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the funding rate of the next settlement, its bounds and its time.
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
    "/api/v3/market/discount-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See at what part of its value each coin counts as margin.
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
    "/api/v3/market/fee-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the fee groups: which pairs are in one, and what each VIP level pays there.
         */
        get: operations["getFeeGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the latest trades of one pair.
         */
        get: operations["getRecentPublicFills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/history-candles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List older candlesticks, closed bars as a rule.
         */
        get: operations["getKlineCandlestickHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/history-fund-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List past funding rates of one pair.
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
    "/api/v3/market/index-components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See which exchanges an index price is made of, and with which weights.
         */
        get: operations["getIndexPriceComponents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pairs with their steps, limits, fees and status.
         */
        get: operations["getInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/liquidations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recent liquidations of the market.
         */
        get: operations["getLiquidations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/oi-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how much of each pair one user may hold.
         */
        get: operations["getOpenInterestLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/open-interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how much of each pair is held in the market.
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
    "/api/v3/market/orderbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the order book of one pair.
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
    "/api/v3/market/position-tier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tiers of a pair: how large a position may be at which leverage.
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
    "/api/v3/market/risk-reserve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the insurance fund that stands behind a pair, by day.
         */
        get: operations["getRiskReserve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/risk-reserve-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read every insurance fund of a futures line.
         */
        get: operations["getRiskReserveAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/risk-reserve-hour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the insurance fund that stands behind a pair, by hour.
         */
        get: operations["getRiskReserveHour"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/rpi-orderbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the order book with the orders of retail price improvement in it.
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
    "/api/v3/market/rpi-symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pairs that take orders of retail price improvement.
         */
        get: operations["getRpiSymbols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/market/tickers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read prices and volume over 24 hours.
         */
        get: operations["getTickers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/public/time": {
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
    "/api/v3/account/adjust-account-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change what the unified account may do: its level.
         */
        post: operations["adjustAccountMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/all-fee-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what your account pays for every pair of a category.
         */
        get: operations["getAllFeeRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the equity of the account, its margin rates, and the balance of each coin.
         */
        get: operations["getAccountAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/borrow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Borrow a coin on the margin of the account.
         */
        post: operations["borrow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/collateral-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See which coins count as margin.
         */
        get: operations["getCollateralType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/convert-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversions of one coin into another.
         */
        get: operations["getConvertRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/custom-collateral-coins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the coins that can be chosen as margin.
         */
        get: operations["getCustomCollateralCoins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/deduct-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether fees are paid in BGB.
         */
        get: operations["getDeductInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/delta-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how far the account is from neutral, on the delta level.
         */
        get: operations["getDeltaInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/eligible-loan-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how much your account may borrow, and how much the platform has left.
         * Added on 2026-08-07.
         */
        get: operations["getEligibleLoanInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/eligible-margin-tier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the margin tiers that hold for your account.
         * Added on 2026-08-07.
         */
        get: operations["getEligibleMarginTier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/eligible-symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pairs that your account may trade, with their steps and limits.
         * Added on 2026-08-07.
         */
        get: operations["getEligibleSymbols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/fee-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what your account pays for one pair.
         */
        get: operations["getAccountFeeRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/financial-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes of the balance in the last 90 days.
         */
        get: operations["getFinancialRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/funding-assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balances of the funding account.
         */
        get: operations["getAccountFundingAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whose key this is, what it may do, and from which addresses.
         */
        get: operations["getAccountInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/max-borrowable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how much of a coin you could borrow now.
         */
        get: operations["getMaxBorrowable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/max-open-available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See how much an order of this kind could open now.
         */
        post: operations["queryMaxOpenAvailable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/open-interest-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how much of one pair you, your sub-accounts and a market maker may hold.
         * Added on 2025-11-28.
         */
        get: operations["getOiLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/payment-coins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the coins that debts can be paid with.
         */
        get: operations["getPaymentCoins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/pre-set-leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what another leverage would do, without setting it.
         */
        get: operations["getPreSetLeverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/repay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repay debts with coins of your choice.
         */
        post: operations["repay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/repayable-coins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the coins that you owe and can repay.
         */
        get: operations["getRepayableCoins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/set-collateral-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose which coins count as margin.
         */
        post: operations["setCollateralType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/set-hold-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the whole account between one-way and hedge mode.
         */
        post: operations["setHoldingMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/set-leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the leverage of a futures pair, or of a coin on margin.
         */
        post: operations["setLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/set-margin": {
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
        post: operations["setMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/set-repay-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose how debts of the account are repaid.
         */
        post: operations["setRepayMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the modes of the account and the leverage of pairs and coins.
         */
        get: operations["getAccountSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the account back to the classic kind.
         * Added on 2025-07-16.
         */
        post: operations["switchAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/switch-deduct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn paying fees in BGB on or off.
         */
        post: operations["switchDeduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/switch-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how a switch of the account is going.
         */
        get: operations["getSwitchStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/loan-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what margin trading has borrowed, and what it costs next hour.
         */
        get: operations["getLoanData"];
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
         * One coin of a unified account.
         */
        AccountAsset: {
            coin: string;
            /**
             * Balance, unrealized profit counted and debt taken off.
             */
            equity: components["schemas"]["DecimalOrEmpty"];
            /**
             * Equity in USD.
             */
            usdValue: components["schemas"]["DecimalOrEmpty"];
            /**
             * Balance.
             */
            balance: components["schemas"]["DecimalOrEmpty"];
            /**
             * What is free.
             */
            available: components["schemas"]["DecimalOrEmpty"];
            /**
             * What is borrowed, with interest.
             */
            debt: components["schemas"]["DecimalOrEmpty"];
            /**
             * What orders hold.
             */
            locked: components["schemas"]["DecimalOrEmpty"];
            /**
             * In live answers of 2026; presumably the balance without trial funds.
             */
            balanceOriginal?: components["schemas"]["DecimalOrNull"];
            /**
             * Trial funds; in live answers of 2026.
             */
            bonus?: components["schemas"]["DecimalOrNull"];
            /**
             * What interest is reckoned on; in live answers of 2026.
             */
            interestBase?: components["schemas"]["DecimalOrNull"];
        };
        /**
         * The unified account: sums, and each coin.
         */
        AccountAssets: {
            /**
             * Equity in USD.
             */
            accountEquity: components["schemas"]["DecimalOrEmpty"];
            /**
             * Equity in USDT.
             */
            usdtEquity: components["schemas"]["DecimalOrEmpty"];
            /**
             * Equity in BTC.
             */
            btcEquity: components["schemas"]["DecimalOrEmpty"];
            /**
             * Unrealized profit in USD.
             */
            unrealisedPnl: components["schemas"]["DecimalOrEmpty"];
            /**
             * Unrealized profit in USDT.
             */
            usdtUnrealisedPnl: components["schemas"]["DecimalOrEmpty"];
            /**
             * Unrealized profit in BTC; spelled with z.
             */
            btcUnrealizedPnl: components["schemas"]["DecimalOrEmpty"];
            /**
             * What counts as margin, after the discount of each coin.
             */
            effEquity: components["schemas"]["DecimalOrEmpty"];
            /**
             * Maintenance margin. All payloads at hand have `0`, so it is open whether it is an amount or a rate.
             */
            mmr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Initial margin, in the same form as `mmr`.
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
             * Value of all positions; in live answers of 2026.
             */
            positionValue?: components["schemas"]["DecimalOrNull"];
            /**
             * Value of the positions to the equity; in live answers of 2026.
             */
            leverage?: components["schemas"]["DecimalOrNull"];
            /**
             * Trial funds in the account; in live answers of 2026.
             */
            bonus?: components["schemas"]["DecimalOrNull"];
            /**
             * One entry per coin.
             */
            assets: components["schemas"]["AccountAsset"][];
        };
        /**
         * A key and its owner.
         */
        AccountInfo: {
            userId: string;
            /**
             * Who invited the user; empty for nobody.
             */
            inviterId: string;
            /**
             * The main account of a sub-account; empty for a main account.
             */
            parentId: string;
            channelCode: string;
            /**
             * How the user came.
             */
            channel: string;
            /**
             * The addresses that the key is bound to, with commas between; empty for none.
             */
            ips: string;
            /**
             * Whether the key may write. Live answers say `read_and_write`, the page `read-and-write`.
             */
            permType: components["schemas"]["KeyPermission"] | OtherString;
            /**
             * What the key may touch, such as `uta_mgt`, `uta_trade`, `withdraw`.
             */
            permissions: string[];
            /**
             * When the user registered.
             * Format: unix-ms
             */
            regisTime: string;
        };
        /**
         * `basic` and `advanced`: how much the account may trade. `isolated`: without shared margin. `delta`: for hedged portfolios.
         * @enum {string}
         */
        AccountLevel: "basic" | "advanced" | "isolated" | "delta";
        /**
         * `unified`: everything is in the unified account. `hybrid`: in the samples of the docs; presumably a part is still in classic accounts. `upgrading`: on the way from classic. `switching`: on the way back.
         * @enum {string}
         */
        AccountMode: "unified" | "hybrid" | "upgrading" | "switching";
        /**
         * The mode to change to.
         */
        AccountModeChange: {
            /**
             * The level of the account from now on.
             */
            mode: components["schemas"]["AccountModeTarget"];
            /**
             * The sub-account to change. Left out: the account of the key.
             */
            targetUid?: string;
        };
        /**
         * A level of the account. `basic` and `advanced` are documented; `delta` and `isolated` come from one client.
         * @enum {string}
         */
        AccountModeTarget: "basic" | "advanced" | "delta" | "isolated";
        /**
         * How the account is set up.
         */
        AccountSettings: {
            uid: string;
            accountMode: components["schemas"]["AccountMode"] | OtherString;
            /**
             * What the account may do; newer answers only.
             */
            accountLevel?: components["schemas"]["AccountLevel"] | OtherString;
            /**
             * Which assets are margin: `multi_assets` in answers, `union` in the table of enums.
             */
            assetMode: string;
            holdMode: components["schemas"]["PositionMode"];
            /**
             * The self-trade prevention of orders that name none.
             */
            stpMode: components["schemas"]["SelfTradePrevention"] | OtherString;
            /**
             * Futures: pairs whose settings were touched.
             */
            symbolConfigList: components["schemas"]["SymbolSettings"][];
            /**
             * Margin: coins whose leverage was touched.
             */
            coinConfigList: components["schemas"]["CoinSettings"][];
        };
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
         * One level of the book. Numbers in recorded answers, strings in older documents.
         */
        BookLevel: [
            Decimal | Decimal,
            Decimal | Decimal
        ];
        /**
         * What to borrow.
         */
        BorrowRequest: {
            /**
             * The coin in capitals.
             */
            coin: string;
            /**
             * How much, in the coin.
             * Format: decimal
             */
            amount: DecimalInput;
        };
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
         * Which price the bars are made of: last traded, mark, index, or the premium index.
         * @enum {string}
         */
        CandleType: "market" | "mark" | "index" | "premium";
        /**
         * A business line of the account. `SPOT`: spot. `MARGIN`: spot pairs with borrowed coins. `USDT-FUTURES`, `USDC-FUTURES`: contracts margined in that coin, sizes in the base coin. `COIN-FUTURES`: coin-margined contracts with names like `BTCUSD_CM`, sizes in the quote coin; those of the classic API (`BTCUSD`) ended on 2026-09-17.
         * @enum {string}
         */
        Category: "SPOT" | "MARGIN" | "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES";
        /**
         * A coin, how much of it, and what that is worth.
         */
        CoinAmount: {
            coin: string;
            /**
             * How much, in the coin.
             */
            size: components["schemas"]["DecimalOrEmpty"];
            /**
             * What it is worth, presumably in USD.
             */
            amount: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * The leverage of one coin on margin.
         */
        CoinSettings: {
            coin: string;
            leverage: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * A coin that can be margin.
         */
        CollateralCoin: {
            collateralCoin: string;
        };
        /**
         * Which coins count as margin.
         */
        CollateralType: {
            /**
             * How the coins are chosen.
             */
            collateralType: string;
            /**
             * The coins, with commas between as far as is known.
             */
            collateralCoins: string;
        };
        /**
         * Which coins are to count as margin.
         */
        CollateralTypeChange: {
            /**
             * How the coins are chosen; the values are in no source.
             */
            collateralType: string;
            /**
             * The coins, with commas between as far as is known. Left out: presumably more coins count than you named before.
             */
            collateralCoins?: string;
        };
        /**
         * With or without an end.
         * @enum {string}
         */
        ContractType: "perpetual" | "delivery";
        /**
         * One conversion.
         */
        Conversion: {
            fromCoin: string;
            /**
             * What was given.
             * Format: decimal
             */
            fromCoinSize: Decimal;
            toCoin: string;
            /**
             * What was received.
             * Format: decimal
             */
            toCoinSize: Decimal;
            /**
             * What one unit of the given coin brought.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * A page of conversions, newest first.
         */
        ConversionPage: {
            /**
             * The conversions; empty or null when there are none.
             */
            list: components["schemas"]["Conversion"][] | null;
            /**
             * Where the next page begins; null when there is none.
             */
            cursor: string | null;
        };
        /**
         * The debt in one coin.
         */
        DebtCoin: {
            coin: string;
            /**
             * What is owed.
             */
            debt: components["schemas"]["DecimalOrEmpty"];
            /**
             * The part that bears no interest.
             */
            interestFreeAmount: components["schemas"]["DecimalOrEmpty"];
            /**
             * The rate of the next hour, as a fraction.
             */
            interestRateNextHour: components["schemas"]["DecimalOrEmpty"];
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
         * Whether to pay fees in BGB.
         */
        DeductChange: {
            /**
             * On or off.
             */
            deduct: components["schemas"]["OnOff"];
        };
        /**
         * Whether fees are paid in BGB.
         */
        DeductInfo: {
            deduct: components["schemas"]["OnOff"];
        };
        /**
         * Where a delivery contract stands: being configured, trading, about to be delivered, being delivered.
         * @enum {string}
         */
        DeliveryStatus: "delivery_config_period" | "delivery_normal" | "delivery_before" | "delivery_period";
        /**
         * The exposure to one coin.
         */
        DeltaCoin: {
            coin: string;
            /**
             * As a fraction.
             */
            positionRatio: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * How far the account is from neutral.
         */
        DeltaInfo: {
            /**
             * Exposure to equity, as a fraction.
             */
            deltaEquityRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Where it is too much.
             */
            deltaThreshold: components["schemas"]["DecimalOrEmpty"];
            /**
             * Where that of one coin is too much.
             */
            positionThreshold: components["schemas"]["DecimalOrEmpty"];
            /**
             * One entry per coin.
             */
            list: components["schemas"]["DeltaCoin"][];
        };
        /**
         * The tiers of one coin.
         */
        DiscountRate: {
            coin: string;
            /**
             * The tiers, lowest first. The page's table leaves this list out.
             */
            list: components["schemas"]["DiscountRateTier"][];
        };
        /**
         * From which value on which part counts.
         */
        DiscountRateTier: {
            /**
             * Where the tier begins, in the value of the coin held.
             */
            tierStartValue: components["schemas"]["DecimalOrEmpty"];
            /**
             * The part of the value that counts, as a fraction.
             */
            discountRate: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * How much may be borrowed.
         */
        EligibleLoanInfo: {
            /**
             * The most this account may borrow.
             */
            limit: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most main account and sub-accounts may borrow together.
             */
            masterSubLimit: components["schemas"]["DecimalOrEmpty"];
            /**
             * What the platform has left to lend.
             */
            platformRemaingQuota: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * The margin tiers of one coin.
         */
        EligibleMarginTier: {
            coin: string;
            /**
             * The tiers, smallest first.
             */
            tiers: components["schemas"]["PositionTier"][];
        };
        /**
         * A pair that the account may trade.
         */
        EligibleSymbol: {
            symbol: string;
            category: components["schemas"]["Category"] | OtherString;
            baseCoin: string;
            /**
             * The coin that prices are in.
             */
            quoteCoin: string;
            /**
             * What the pair is about.
             */
            symbolType: components["schemas"]["SymbolType"] | OtherString;
            /**
             * Whether it belongs to Bitget's Reality market.
             */
            isReality: string;
            /**
             * Whether it is in a special trading area.
             */
            areaSymbol: string;
            /**
             * How far above the market the price of a buy may be, as a fraction.
             */
            buyLimitPriceRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * How far below the market the price of a sell may be, as a fraction.
             */
            sellLimitPriceRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Smallest size.
             */
            minOrderQty: components["schemas"]["DecimalOrEmpty"];
            /**
             * Largest size.
             */
            maxOrderQty: components["schemas"]["DecimalOrEmpty"];
            /**
             * Smallest value of an order, in USDT.
             */
            minOrderAmount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Decimal places of prices.
             */
            pricePrecision: components["schemas"]["DecimalOrEmpty"];
            /**
             * Decimal places of sizes.
             */
            quantityPrecision: components["schemas"]["DecimalOrEmpty"];
            /**
             * Decimal places of amounts in the quote coin.
             */
            quotePrecision: components["schemas"]["DecimalOrEmpty"];
            /**
             * How many open orders the pair allows; empty when the category's number alone counts.
             */
            maxSymbolOrderNum: string;
            /**
             * How many open orders the category allows.
             */
            maxProductOrderNum: string;
            /**
             * How many positions may be open.
             */
            maxPositionNum: string;
            status: components["schemas"]["InstrumentStatus"] | OtherString;
            /**
             * When maintenance ends; empty as a rule.
             */
            maintainTime: string;
            /**
             * When it was listed; empty or `0` as a rule.
             */
            launchTime: components["schemas"]["TimeOrEmpty"];
        };
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
         * One group of pairs and its fees.
         */
        FeeGroup: {
            category: components["schemas"]["FeeGroupCategory"] | OtherString;
            group: components["schemas"]["FeeGroupName"] | OtherString;
            /**
             * The pairs of the group, by weight.
             */
            labelList: components["schemas"]["FeeGroupLabel"][];
            /**
             * What each level pays.
             */
            tierList: components["schemas"]["FeeTier"][];
        };
        /**
         * Spot, or all futures lines together.
         * @enum {string}
         */
        FeeGroupCategory: "SPOT" | "FUTURES";
        /**
         * Pairs of one weight.
         */
        FeeGroupLabel: {
            /**
             * Not explained; presumably how much their volume counts for the level.
             * Format: decimal
             */
            weight: Decimal;
            label: string;
            symbols: string[];
        };
        /**
         * A group of pairs with fees of its own.
         * @enum {string}
         */
        FeeGroupName: "DEFAULT" | "GROUP_A" | "GROUP_B" | "GROUP_C";
        /**
         * What your account pays.
         */
        FeeRate: {
            /**
             * Maker fee as a fraction: `0.0002` is 0.02 %. Negative is a rebate.
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
         * The fees of one level.
         */
        FeeTier: {
            level: string;
            /**
             * Maker fee as a fraction: `0.0002` is 0.02 %. Negative is a rebate.
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
         * One change of the balance.
         */
        FinancialRecord: {
            id: string;
            /**
             * The business line; not in capitals in the page's sample (`Margin`).
             */
            category: string;
            /**
             * The pair; empty where there is none, as on transfers.
             */
            symbol: string | null;
            coin: string;
            /**
             * What changed the balance; an open list.
             */
            type: string;
            /**
             * Change: negative is out.
             */
            amount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Fee: negative is paid.
             */
            fee: components["schemas"]["DecimalOrEmpty"];
            /**
             * Balance of the coin afterwards.
             */
            balance: components["schemas"]["DecimalOrEmpty"];
            /**
             * When it was booked.
             * Format: unix-ms
             */
            ts: string;
            /**
             * Presumably the margin mode or side of the position; in live answers of 2026.
             */
            positionType?: string | null;
            /**
             * Presumably the change of the position's margin; in live answers of 2026.
             */
            positionAmount?: components["schemas"]["DecimalOrNull"];
            /**
             * Presumably the position's margin afterwards; in live answers of 2026.
             */
            positionBalance?: components["schemas"]["DecimalOrNull"];
        };
        /**
         * A page of records, newest first.
         */
        FinancialRecordPage: {
            /**
             * The records; empty or null when there are none.
             */
            list: components["schemas"]["FinancialRecord"][] | null;
            /**
             * Where the next page begins; null when there is none.
             */
            cursor: string | null;
        };
        /**
         * One coin of the funding account.
         */
        FundingAsset: {
            coin: string;
            /**
             * What is free.
             */
            available: components["schemas"]["DecimalOrEmpty"];
            /**
             * What is held.
             */
            frozen: components["schemas"]["DecimalOrEmpty"];
            /**
             * The two together.
             */
            balance: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * The funding of one pair as it stands.
         */
        FundingRate: {
            symbol: string;
            /**
             * The rate of the next settlement as a fraction; positive is paid by longs to shorts.
             */
            fundingRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * Hours between two settlements.
             */
            fundingRateInterval: components["schemas"]["DecimalOrEmpty"];
            /**
             * When the next settlement is.
             */
            nextUpdate: components["schemas"]["TimeOrEmpty"];
            /**
             * The lowest that the rate can be.
             */
            minFundingRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * The highest that the rate can be.
             */
            maxFundingRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * A cash dividend that is settled beside the funding, presumably of contracts on shares; `0` where there is none.
             */
            cashDividend?: components["schemas"]["DecimalOrNull"];
            /**
             * When that dividend is settled; `0` when there is none.
             */
            cashDividendNextUpdate?: components["schemas"]["TimeOrNull"];
        };
        /**
         * The funding of one settlement.
         */
        FundingRateRecord: {
            symbol: string;
            /**
             * The rate as a fraction; positive was paid by longs to shorts.
             * Format: decimal
             */
            fundingRate: Decimal;
            /**
             * When it was settled.
             * Format: unix-ms
             */
            fundingRateTimestamp: string;
        };
        /**
         * A futures line. Sizes are in the base coin on `USDT-FUTURES` and `USDC-FUTURES`, in the quote coin on `COIN-FUTURES`.
         * @enum {string}
         */
        FuturesCategory: "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES";
        /**
         * The position mode to switch the account to.
         */
        HoldModeChange: {
            /**
             * The mode of all futures of the account.
             */
            holdMode: components["schemas"]["PositionMode"];
        };
        /**
         * One exchange in an index.
         */
        IndexComponent: {
            exchange: string;
            /**
             * The pair there.
             */
            spotPair: string;
            /**
             * Its price, turned into the quote coin of the index.
             * Format: decimal
             */
            equivalentPrice: Decimal;
            /**
             * Its weight as a fraction.
             * Format: decimal
             */
            weight: Decimal;
        };
        /**
         * What one index is made of.
         */
        IndexComponents: {
            symbol: string;
            componentList: components["schemas"]["IndexComponent"][];
        };
        /**
         * What one pair is and what orders for it must obey.
         */
        Instrument: {
            symbol: string;
            category: components["schemas"]["Category"] | OtherString;
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
             * Extra on the fee rate when margin is held for an order; empty for spot and margin.
             */
            feeRateUpRatio: components["schemas"]["DecimalOrEmpty"];
            /**
             * Futures: maker fee as a fraction, without your discounts.
             */
            makerFeeRate?: components["schemas"]["DecimalOrNull"];
            /**
             * Futures: taker fee as a fraction, without your discounts.
             */
            takerFeeRate?: components["schemas"]["DecimalOrNull"];
            /**
             * Futures: extra on the cost of opening when margin is held for an order.
             */
            openCostUpRatio?: components["schemas"]["DecimalOrNull"];
            /**
             * Smallest size, in the coin that sizes of the pair are in.
             */
            minOrderQty: components["schemas"]["DecimalOrEmpty"];
            /**
             * Largest size of a limit order; empty when there is none.
             */
            maxOrderQty: components["schemas"]["DecimalOrEmpty"];
            /**
             * Largest size of a market order; absent from some answers.
             */
            maxMarketOrderQty?: components["schemas"]["DecimalOrNull"];
            /**
             * Decimal places of prices.
             */
            pricePrecision: components["schemas"]["DecimalOrEmpty"];
            /**
             * Decimal places of sizes.
             */
            quantityPrecision: components["schemas"]["DecimalOrEmpty"];
            /**
             * Decimal places of amounts in the quote coin; empty or null for futures.
             */
            quotePrecision: components["schemas"]["DecimalOrNull"];
            /**
             * Futures: prices are multiples of this.
             */
            priceMultiplier?: components["schemas"]["DecimalOrNull"];
            /**
             * Futures: sizes are multiples of this, and not below `minOrderQty`.
             */
            quantityMultiplier?: components["schemas"]["DecimalOrNull"];
            /**
             * Smallest value of an order, in USDT.
             */
            minOrderAmount: components["schemas"]["DecimalOrEmpty"];
            /**
             * How many open orders the pair allows; empty when the category's number alone counts.
             */
            maxSymbolOrderNum: components["schemas"]["DecimalOrEmpty"];
            /**
             * How many open orders the category allows.
             */
            maxProductOrderNum: components["schemas"]["DecimalOrEmpty"];
            /**
             * How many positions may be open.
             */
            maxPositionNum: components["schemas"]["DecimalOrEmpty"];
            /**
             * Futures: with or without an end.
             */
            type?: components["schemas"]["ContractType"] | OtherString | null;
            /**
             * What the pair is about.
             */
            symbolType?: components["schemas"]["SymbolType"] | OtherString | null;
            status: components["schemas"]["InstrumentStatus"] | OtherString;
            /**
             * When it is delisted; empty or `-1` when that is not planned.
             */
            offTime: components["schemas"]["TimeOrEmpty"];
            /**
             * From when it can only be closed; empty or `-1` when that is not planned.
             */
            limitOpenTime: components["schemas"]["TimeOrEmpty"];
            /**
             * Delivery contracts: when it ends. Empty for perpetuals.
             */
            deliveryTime?: components["schemas"]["TimeOrNull"];
            /**
             * Delivery contracts: when trading began. Empty for perpetuals.
             */
            deliveryStartTime?: components["schemas"]["TimeOrNull"];
            /**
             * Delivery contracts: which period it ends in. Empty for perpetuals.
             */
            deliveryPeriod?: string | null;
            /**
             * When it was listed; empty or `0` as a rule.
             */
            launchTime?: components["schemas"]["TimeOrNull"];
            /**
             * Futures: hours between two funding settlements.
             */
            fundInterval?: components["schemas"]["DecimalOrNull"];
            /**
             * Futures: smallest leverage.
             */
            minLeverage?: components["schemas"]["DecimalOrNull"];
            /**
             * Futures: largest leverage; less for large positions, see `getPositionTier`.
             */
            maxLeverage?: components["schemas"]["DecimalOrNull"];
            /**
             * When maintenance ends; empty as a rule.
             */
            maintainTime: components["schemas"]["TimeOrEmpty"];
            /**
             * Margin: whether the base coin can be borrowed in isolated mode, `YES` or `NO`.
             */
            isIsolatedBaseBorrowable?: components["schemas"]["YesOrNo"] | null;
            /**
             * Margin: whether the quote coin can be borrowed in isolated mode, `YES` or `NO`.
             */
            isIsolatedQuotedBorrowable?: components["schemas"]["YesOrNo"] | null;
            /**
             * Margin: the risk ratio at which the exchange warns.
             */
            warningRiskRatio?: components["schemas"]["DecimalOrNull"];
            /**
             * Margin: the risk ratio at which it liquidates.
             */
            liquidationRiskRatio?: components["schemas"]["DecimalOrNull"];
            /**
             * Margin: largest leverage in crossed mode.
             */
            maxCrossedLeverage?: components["schemas"]["DecimalOrNull"];
            /**
             * Margin: largest leverage in isolated mode.
             */
            maxIsolatedLeverage?: components["schemas"]["DecimalOrNull"];
            /**
             * Margin: smallest amount that can be borrowed.
             */
            userMinBorrow?: components["schemas"]["DecimalOrNull"];
            /**
             * Spot and margin: whether the pair is in a special trading area; empty, `yes` or `no`.
             */
            areaSymbol?: string | null;
            /**
             * Whether it stands for a real-world asset, such as a share: `YES` or `NO`, in capitals.
             */
            isRwa?: components["schemas"]["YesOrNo"] | null;
            /**
             * Whether it belongs to Bitget's Reality market, in small letters; newer answers only.
             */
            isReality?: components["schemas"]["YesNo"] | null;
        };
        /**
         * `listed`: announced, not trading yet. `online`: trading. `limit_open`: closing only. `limit_close`: presumably closing is restricted (since 2025-11-21). `offline`: delisted or in maintenance. `restrictedAPI`: not by API.
         * @enum {string}
         */
        InstrumentStatus: "listed" | "online" | "limit_open" | "limit_close" | "offline" | "restrictedAPI";
        /**
         * Length of a candlestick: `m` minutes, `H` hours, `D` days.
         * @enum {string}
         */
        Interval: "1m" | "3m" | "5m" | "15m" | "30m" | "1H" | "4H" | "6H" | "12H" | "1D";
        /**
         * That a key may write, in the two spellings that were seen. What a key that may only read has here is in no payload.
         * @enum {string}
         */
        KeyPermission: "read_and_write" | "read-and-write";
        /**
         * A business line with leverage: set per coin on `MARGIN`, per pair on the futures lines.
         * @enum {string}
         */
        LeverageCategory: "MARGIN" | "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES";
        /**
         * A leverage to set, and for what.
         */
        LeverageChange: LeverageChange;
        /**
         * What another leverage would do.
         */
        LeveragePreview: {
            /**
             * How much could be opened then.
             */
            estMaxOpen: components["schemas"]["DecimalOrEmpty"];
            /**
             * How much could be borrowed then.
             */
            estMaxBorrowable: components["schemas"]["DecimalOrEmpty"];
            /**
             * The margin that would be needed.
             */
            requiredMargin: components["schemas"]["DecimalOrEmpty"];
            /**
             * How the margin would change.
             */
            marginChange: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * A page of liquidations.
         */
        LiquidationPage: {
            list: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Where the next page begins; null or absent on the last one.
             */
            cursor?: string | null;
        };
        /**
         * What was borrowed.
         */
        LoanData: {
            /**
             * All debts together.
             */
            currentLoans: components["schemas"]["DecimalOrEmpty"];
            /**
             * When interest is charged next.
             */
            interestPaymentTime: components["schemas"]["TimeOrEmpty"];
            /**
             * One entry per coin.
             */
            debtCoinList: components["schemas"]["DebtCoin"][];
        };
        /**
         * Margin to move into or out of an isolated position.
         */
        MarginChange: {
            /**
             * The futures line that the pair belongs to.
             */
            category: components["schemas"]["FuturesCategory"];
            /**
             * The pair in upper case: `BTCUSDT`.
             */
            symbol: string;
            /**
             * The position.
             */
            posSide: components["schemas"]["PositionSide"];
            /**
             * Add or take out.
             */
            operation: components["schemas"]["MarginOperation"];
            /**
             * How much, in the margin coin; positive either way.
             * Format: decimal
             */
            amount: DecimalInput;
        };
        /**
         * `crossed`: the positions share the equity of the account. `isolated`: a position risks only the margin assigned to it.
         * @enum {string}
         */
        MarginMode: "crossed" | "isolated";
        /**
         * `add`: from the balance into the position. `remove`: back.
         * @enum {string}
         */
        MarginOperation: "add" | "remove";
        /**
         * A business line with a market of its own. `MARGIN` has none: it trades in the books of `SPOT`.
         * @enum {string}
         */
        MarketCategory: "SPOT" | "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES";
        /**
         * What could be opened now. Fields that do not apply are empty.
         */
        MaxOpen: {
            /**
             * Spot and margin: what the order could trade.
             */
            available: components["schemas"]["DecimalOrEmpty"];
            /**
             * Futures: largest size, in the coin that sizes are in.
             */
            maxOpen: components["schemas"]["DecimalOrEmpty"];
            /**
             * Futures: what a buy of `size` would hold.
             */
            buyOpenCost: components["schemas"]["DecimalOrEmpty"];
            /**
             * Futures: what a sell of `size` would hold.
             */
            sellOpenCost: components["schemas"]["DecimalOrEmpty"];
            /**
             * Futures: largest buy.
             */
            maxBuyOpen: components["schemas"]["DecimalOrEmpty"];
            /**
             * Futures: largest sell.
             */
            maxSellOpen: components["schemas"]["DecimalOrEmpty"];
            /**
             * Spot and margin: largest buy; newer answers only.
             */
            maxBuyAvailable?: components["schemas"]["DecimalOrNull"];
            /**
             * Spot and margin: largest sell; newer answers only.
             */
            maxSellAvailable?: components["schemas"]["DecimalOrNull"];
        };
        /**
         * How much of one pair may be held.
         */
        OiLimit: {
            symbol: string;
            /**
             * The most this account may hold.
             */
            singleUserLimit: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most main account and sub-accounts may hold together.
             */
            masterSubLimit: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most a market maker may hold; `0` for others.
             */
            marketMakerLimit: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * A switch.
         * @enum {string}
         */
        OnOff: "on" | "off";
        /**
         * The order to reckon with.
         */
        OpenEstimate: OpenEstimate;
        /**
         * The open interest of pairs at one time.
         */
        OpenInterest: {
            list: components["schemas"]["SymbolOpenInterest"][];
            /**
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * How much of one pair may be held.
         */
        OpenInterestLimit: {
            symbol: string;
            /**
             * The most one account may hold, as value.
             */
            notionalValue: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most a main account and its sub-accounts may hold together, as value.
             */
            totalNotionalValue: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * The order book at one time.
         */
        OrderBook: {
            /**
             * Asks, lowest price first.
             */
            a: components["schemas"]["BookLevel"][];
            /**
             * Bids, highest price first.
             */
            b: components["schemas"]["BookLevel"][];
            /**
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * What the order does in the market, in both position modes: a long is closed with `sell`. (In the classic v2 API `side` names the position in hedge mode.)
         * @enum {string}
         */
        OrderSide: "buy" | "sell";
        /**
         * `limit`: at the given price or better. `market`: at the best prices there are.
         * @enum {string}
         */
        OrderType: "limit" | "market";
        /**
         * Coins that debts can be paid with.
         */
        PaymentCoins: {
            paymentCoinList: components["schemas"]["CoinAmount"][];
            /**
             * How many fit into one repayment.
             */
            maxSelection: string;
        };
        /**
         * `one_way_mode`: one net position per symbol. `hedge_mode`: a long and a short of one symbol side by side.
         * @enum {string}
         */
        PositionMode: "one_way_mode" | "hedge_mode";
        /**
         * The position that an order belongs to in hedge mode: `long` or `short`, whether the order opens or closes it.
         * @enum {string}
         */
        PositionSide: "long" | "short";
        /**
         * What holds for positions of one range of values.
         */
        PositionTier: {
            /**
             * The number of the tier; `1` is the smallest.
             */
            tier: string;
            /**
             * From which value on, in the quote coin.
             */
            minTierValue: components["schemas"]["DecimalOrEmpty"];
            /**
             * Up to which value, in the quote coin.
             */
            maxTierValue: components["schemas"]["DecimalOrEmpty"];
            /**
             * Largest leverage in this tier.
             */
            leverage: components["schemas"]["DecimalOrEmpty"];
            /**
             * Maintenance margin rate, as a fraction of the value.
             */
            mmr: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * One trade of the market.
         */
        PublicFill: {
            execId: string;
            /**
             * The id that both sides of one trade share; since 2025-08-12, absent from some answers.
             */
            execLinkId?: string;
            /**
             * Format: decimal
             */
            price: Decimal;
            /**
             * Size in the base coin, on `COIN-FUTURES` in the quote coin.
             * Format: decimal
             */
            size: Decimal;
            /**
             * The side of the fill; whether it is the taker's is documented nowhere.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * Format: unix-ms
             */
            ts: string;
            /**
             * Whether a retail price improvement order was filled; newer answers only.
             */
            isRPI?: components["schemas"]["YesNo"] | null;
        };
        /**
         * A business line; `OTHER` is what belongs to none.
         * @enum {string}
         */
        RecordCategory: "SPOT" | "MARGIN" | "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES" | "OTHER";
        /**
         * How to repay.
         */
        RepayModeChange: {
            /**
             * The mode; `manual` is the only one on record.
             */
            repayMode: string;
        };
        /**
         * Coins that are owed.
         */
        RepayableCoins: {
            repayableCoinList: components["schemas"]["CoinAmount"][];
            /**
             * How many fit into one repayment.
             */
            maxSelection: string;
        };
        /**
         * Which debts to repay, and with what.
         */
        Repayment: {
            /**
             * The coins whose debt to repay.
             */
            repayableCoinList: string[];
            /**
             * The coins to pay with.
             */
            paymentCoinList: string[];
        };
        /**
         * What was repaid.
         */
        RepaymentResult: {
            /**
             * `YES` in the page's sample.
             */
            result: string;
            /**
             * How much was repaid, presumably in USD.
             */
            repayAmount: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * An insurance fund and its course.
         */
        RiskReserve: {
            /**
             * What is in the fund; empty in the payload at hand.
             */
            totalBalance: components["schemas"]["DecimalOrEmpty"];
            coin: string;
            /**
             * One entry a day, newest first.
             */
            riskReserveRecords: components["schemas"]["RiskReserveRecord"][];
        };
        /**
         * One insurance fund.
         */
        RiskReserveFund: {
            /**
             * The pairs that it stands behind.
             */
            symbols: string[];
            coin: string;
            /**
             * What is in it.
             * Format: decimal
             */
            balance: Decimal;
        };
        /**
         * The fund in one hour.
         */
        RiskReserveHour: {
            /**
             * Change: negative is out.
             * Format: decimal
             */
            amount: Decimal;
            /**
             * What was in the fund afterwards.
             * Format: decimal
             */
            balance: Decimal;
            /**
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * The course of an insurance fund by the hour.
         */
        RiskReserveHours: {
            coin: string;
            /**
             * One entry an hour.
             */
            riskReserveRecords: components["schemas"]["RiskReserveHour"][];
        };
        /**
         * The fund on one day.
         */
        RiskReserveRecord: {
            /**
             * What changed it; empty in the payload at hand.
             */
            type: string;
            /**
             * Change: negative is out.
             */
            amount: components["schemas"]["DecimalOrEmpty"];
            /**
             * What was in the fund afterwards.
             */
            balance: components["schemas"]["DecimalOrEmpty"];
            /**
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * A pair with retail price improvement.
         */
        RpiSymbol: {
            category: components["schemas"]["MarketCategory"] | OtherString;
            symbol: string;
        };
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
         * Nothing to say: an empty object is sent.
         */
        SwitchRequest: Record<string, never>;
        /**
         * How a switch is going.
         */
        SwitchStatus: {
            /**
             * `fail` in the only payload at hand; the other values are not documented.
             */
            status: string;
            /**
             * Why it failed, such as `upgrade_disabled`; empty otherwise.
             */
            reason: string | null;
        };
        /**
         * What your account pays for one pair.
         */
        SymbolFeeRate: components["schemas"]["FeeRate"] & {
            symbol: string;
        };
        /**
         * The open interest of one pair.
         */
        SymbolOpenInterest: {
            symbol: string;
            /**
             * Size held in the market.
             */
            openInterest: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * The settings of one futures pair.
         */
        SymbolSettings: {
            category: components["schemas"]["FuturesCategory"] | OtherString;
            symbol: string;
            marginMode: components["schemas"]["MarginMode"];
            leverage: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * What a pair is about: a coin, a metal, a share or another commodity.
         * @enum {string}
         */
        SymbolType: "crypto" | "metal" | "stock" | "commodity";
        /**
         * Prices and volume of one pair over 24 hours.
         */
        Ticker: {
            category: components["schemas"]["MarketCategory"] | OtherString;
            symbol: string;
            /**
             * Time of the figures; absent from answers of 2024.
             * Format: unix-ms
             */
            ts?: string;
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
             * Best ask; empty or `0` when there is none.
             */
            ask1Price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Best bid; empty or `0` when there is none.
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
             * Turnover of the whole platform; in answers that one client checked live.
             */
            platformTurnover24h?: components["schemas"]["DecimalOrNull"];
            /**
             * Futures: index price.
             */
            indexPrice: components["schemas"]["DecimalOrNull"];
            /**
             * Futures: mark price.
             */
            markPrice: components["schemas"]["DecimalOrNull"];
            /**
             * Futures: the rate of the next settlement as it stands.
             */
            fundingRate: components["schemas"]["DecimalOrNull"];
            /**
             * Futures: size held in the market.
             */
            openInterest: components["schemas"]["DecimalOrNull"];
            /**
             * Delivery contracts: when trading began. Empty for perpetuals.
             */
            deliveryStartTime: components["schemas"]["TimeOrNull"];
            /**
             * Delivery contracts: when it ends. Empty for perpetuals.
             */
            deliveryTime: components["schemas"]["TimeOrNull"];
            /**
             * Delivery contracts only; empty for perpetuals.
             */
            deliveryStatus: components["schemas"]["DeliveryStatus"] | OtherString | null;
        };
        /**
         * A time in milliseconds in quotes, or an empty string where there is none.
         */
        TimeOrEmpty: string | "";
        /**
         * A time in milliseconds in quotes; an empty string or null where there is none.
         */
        TimeOrNull: string | "" | null;
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
    getKlineCandlestick: {
        parameters: {
            query: params["getKlineCandlestick"];
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
    getCurrentFundingRate: {
        parameters: {
            query?: params["getCurrentFundingRate"];
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
             * The coins and their tiers.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["DiscountRate"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFeeGroup: {
        parameters: {
            query: params["getFeeGroup"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The groups.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["FeeGroup"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getRecentPublicFills: {
        parameters: {
            query: params["getRecentPublicFills"];
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
                        data: components["schemas"]["PublicFill"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getKlineCandlestickHistory: {
        parameters: {
            query: params["getKlineCandlestickHistory"];
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
    getFundingRateHistory: {
        parameters: {
            query: params["getFundingRateHistory"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of rates.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: {
                            /**
                             * The rates, newest first; empty or null past the last page.
                             */
                            resultList: components["schemas"]["FundingRateRecord"][] | null;
                        };
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getIndexPriceComponents: {
        parameters: {
            query: params["getIndexPriceComponents"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The components.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["IndexComponents"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getInstruments: {
        parameters: {
            query: params["getInstruments"];
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
                        data: components["schemas"]["Instrument"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getLiquidations: {
        parameters: {
            query: params["getLiquidations"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of liquidations.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["LiquidationPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getOpenInterestLimit: {
        parameters: {
            query: params["getOpenInterestLimit"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderBook"];
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
             * The tiers, smallest first.
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
    getRiskReserve: {
        parameters: {
            query: params["getRiskReserve"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The fund.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["RiskReserve"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getRiskReserveAll: {
        parameters: {
            query: params["getRiskReserveAll"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The funds.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: {
                            list: components["schemas"]["RiskReserveFund"][];
                        };
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getRiskReserveHour: {
        parameters: {
            query: params["getRiskReserveHour"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The fund.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["RiskReserveHours"];
                    };
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OrderBook"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getRpiSymbols: {
        parameters: {
            query?: params["getRpiSymbols"];
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
                        data: components["schemas"]["RpiSymbol"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getTickers: {
        parameters: {
            query: params["getTickers"];
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
    adjustAccountMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["adjustAccountMode"];
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
                        /**
                         * Nothing of use: null in one client, a text in another.
                         */
                        data: unknown;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAllFeeRate: {
        parameters: {
            query: params["getAllFeeRate"];
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
                        data: components["schemas"]["SymbolFeeRate"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAccountAssets: {
        parameters: {
            query?: never;
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
                        data: components["schemas"]["AccountAssets"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    borrow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["borrow"];
            };
        };
        responses: {
            /**
             * The loan was made.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * Not known: no source shows it.
                         */
                        data: unknown;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getCollateralType: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["CollateralType"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getConvertRecords: {
        parameters: {
            query: params["getConvertRecords"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of conversions.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["ConversionPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getCustomCollateralCoins: {
        parameters: {
            query?: params["getCustomCollateralCoins"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The coins.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["CollateralCoin"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getDeductInfo: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["DeductInfo"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getDeltaInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The exposure.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["DeltaInfo"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getEligibleLoanInfo: {
        parameters: {
            query?: params["getEligibleLoanInfo"];
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
                        data: components["schemas"]["EligibleLoanInfo"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getEligibleMarginTier: {
        parameters: {
            query?: params["getEligibleMarginTier"];
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
                        data: components["schemas"]["EligibleMarginTier"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getEligibleSymbols: {
        parameters: {
            query?: params["getEligibleSymbols"];
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
                        data: components["schemas"]["EligibleSymbol"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAccountFeeRate: {
        parameters: {
            query: params["getAccountFeeRate"];
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
                        data: components["schemas"]["FeeRate"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getFinancialRecords: {
        parameters: {
            query: params["getFinancialRecords"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of records.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["FinancialRecordPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAccountFundingAssets: {
        parameters: {
            query?: params["getAccountFundingAssets"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["FundingAsset"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAccountInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The key and its owner.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["AccountInfo"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getMaxBorrowable: {
        parameters: {
            query: params["getMaxBorrowable"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * How much could be borrowed.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * Not known: no source shows it.
                         */
                        data: unknown;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryMaxOpenAvailable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": exact["queryMaxOpenAvailable"];
            };
        };
        responses: {
            /**
             * What could be opened.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["MaxOpen"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getOiLimit: {
        parameters: {
            query: params["getOiLimit"];
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
                        data: components["schemas"]["OiLimit"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPaymentCoins: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The coins.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["PaymentCoins"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPreSetLeverage: {
        parameters: {
            query: params["getPreSetLeverage"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The estimate.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["LeveragePreview"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    repay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["repay"];
            };
        };
        responses: {
            /**
             * What was repaid.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["RepaymentResult"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getRepayableCoins: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The debts.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["RepayableCoins"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    setCollateralType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["setCollateralType"];
            };
        };
        responses: {
            /**
             * The setting was changed.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * `success`, as a text.
                         */
                        data: string;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    setHoldingMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["setHoldingMode"];
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
                         * `success`, as a text.
                         */
                        data: string;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    setLeverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": exact["setLeverage"];
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
                         * `success`, as a text.
                         */
                        data: string;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    setMargin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["setMargin"];
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
                         * `success`, as a text.
                         */
                        data: string;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    setRepayMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["setRepayMode"];
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
                         * Not known: no source shows it.
                         */
                        data: unknown;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAccountSettings: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["AccountSettings"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    switchAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": params["switchAccount"];
            };
        };
        responses: {
            /**
             * The switch has begun.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * Null.
                         */
                        data: unknown;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    switchDeduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["switchDeduct"];
            };
        };
        responses: {
            /**
             * The setting was changed.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * Whether it was done.
                         */
                        data: boolean;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSwitchStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The status.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["SwitchStatus"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getLoanData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The debts.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["LoanData"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
}
export type CategoryExceptSpot = Exclude<components["schemas"]["Category"], "SPOT">;
export type LeverageCategoryExceptMargin = Exclude<components["schemas"]["LeverageCategory"], "MARGIN">;
export interface LeverageChangeFields {
    /**
     * The business line.
     */
    category: components["schemas"]["LeverageCategory"];
    /**
     * The pair, for futures.
     */
    symbol?: string;
    /**
     * The coin, for `MARGIN`.
     */
    coin?: string;
    /**
     * The leverage. Must be given also where `longLeverage` and `shortLeverage` outweigh it.
     * Format: decimal
     */
    leverage: DecimalInput;
    /**
     * Whose leverage is meant: that of crossed or of isolated positions.
     */
    marginMode?: components["schemas"]["MarginMode"];
    /**
     * Isolated only: which side. Its meaning in one-way mode is not documented.
     */
    posSide?: components["schemas"]["PositionSide"];
    /**
     * Isolated in hedge mode: the leverage of the long.
     * Format: decimal
     */
    longLeverage?: DecimalInput;
    /**
     * Isolated in hedge mode: the leverage of the short.
     * Format: decimal
     */
    shortLeverage?: DecimalInput;
}
/**
 * Futures, isolated in hedge mode, both sides.
 */
export interface LeverageChangeFuturesIsolatedInHedgeModeBothSides extends Omit<LeverageChangeFields, "coin" | "posSide"> {
    symbol: string;
    longLeverage: DecimalInput;
    shortLeverage: DecimalInput;
    category: LeverageCategoryExceptMargin;
    marginMode: "isolated";
}
/**
 * Futures, isolated, one side.
 */
export interface LeverageChangeFuturesIsolatedOneSide extends Omit<LeverageChangeFields, "coin" | "longLeverage" | "shortLeverage"> {
    symbol: string;
    posSide: components["schemas"]["PositionSide"];
    category: LeverageCategoryExceptMargin;
    marginMode: "isolated";
}
/**
 * Futures, crossed.
 */
export interface LeverageChangeFuturesCrossed extends Omit<LeverageChangeFields, "coin" | "posSide" | "longLeverage" | "shortLeverage"> {
    symbol: string;
    category: LeverageCategoryExceptMargin;
    marginMode?: "crossed";
}
/**
 * Margin: the leverage of a coin.
 */
export interface LeverageChangeMargin extends Omit<LeverageChangeFields, "symbol" | "posSide" | "longLeverage" | "shortLeverage"> {
    coin: string;
    category: "MARGIN";
}
export type LeverageChange = LeverageChangeFuturesIsolatedInHedgeModeBothSides | LeverageChangeFuturesIsolatedOneSide | LeverageChangeFuturesCrossed | LeverageChangeMargin;
export type LeverageChangeExact = (LeverageChangeFuturesIsolatedInHedgeModeBothSides & {
    coin?: never;
    posSide?: never;
}) | (LeverageChangeFuturesIsolatedOneSide & {
    coin?: never;
    longLeverage?: never;
    shortLeverage?: never;
}) | (LeverageChangeFuturesCrossed & {
    coin?: never;
    posSide?: never;
    longLeverage?: never;
    shortLeverage?: never;
}) | (LeverageChangeMargin & {
    symbol?: never;
    posSide?: never;
    longLeverage?: never;
    shortLeverage?: never;
});
export interface OpenEstimateFields {
    /**
     * The business line that the pair belongs to.
     */
    category: components["schemas"]["Category"];
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * Limit or market.
     */
    orderType: components["schemas"]["OrderType"];
    /**
     * Buy or sell.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Limit price; needed for `limit`, left out for `market`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * The size that the costs are reckoned for. Left out: no costs.
     * Format: decimal
     */
    size?: DecimalInput;
    /**
     * Spot only: whether borrowing counts.
     */
    autoBorrow?: components["schemas"]["YesNo"];
}
/**
 * Market order.
 */
export interface OpenEstimateMarket extends Omit<OpenEstimateFields, "price"> {
    orderType: "market";
}
/**
 * Limit order.
 */
export interface OpenEstimateLimit extends OpenEstimateFields {
    price: DecimalInput;
    orderType: "limit";
}
/**
 * Margin and futures.
 */
export interface OpenEstimateMarginAndFutures {
    category: CategoryExceptSpot;
    autoBorrow?: never;
}
/**
 * Spot.
 */
export interface OpenEstimateSpot {
    category: "SPOT";
}
export type OpenEstimate = (OpenEstimateMarket | OpenEstimateLimit) & (OpenEstimateMarginAndFutures | OpenEstimateSpot);
export type OpenEstimateExact = ((OpenEstimateMarket & {
    price?: never;
}) | OpenEstimateLimit) & (OpenEstimateMarginAndFutures | OpenEstimateSpot);
export interface params {
    getKlineCandlestick: {
        /**
         * The business line that the pair belongs to. Margin pairs are those of `SPOT`.
         */
        category: components["schemas"]["MarketCategory"];
        /**
         * The pair in upper case: `BTCUSDT`, `BTCPERP` for USDC futures, `BTCUSD_CM` for coin-margined ones.
         */
        symbol: string;
        /**
         * Length of a bar.
         */
        interval: components["schemas"]["Interval"];
        /**
         * From when, in milliseconds.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * Which price the bars are made of.
         */
        type?: components["schemas"]["CandleType"];
        /**
         * How many bars to answer.
         * @default 100
         */
        limit?: number;
    };
    getCurrentFundingRate: {
        /**
         * The pair in upper case. Left out: every pair (a page of 2025 asks for it).
         */
        symbol?: string;
        /**
         * Only this futures line.
         */
        category?: components["schemas"]["FuturesCategory"];
    };
    getDiscountRate: Record<string, never>;
    getFeeGroup: {
        /**
         * Spot or futures.
         */
        category: components["schemas"]["FeeGroupCategory"];
        /**
         * Only this group. Left out: every one.
         */
        group?: components["schemas"]["FeeGroupName"];
    };
    getRecentPublicFills: {
        /**
         * The business line that the pair belongs to.
         */
        category: components["schemas"]["Category"];
        /**
         * The pair in upper case: `BTCUSDT`, `BTCPERP` for USDC futures, `BTCUSD_CM` for coin-margined ones.
         */
        symbol: string;
        /**
         * How many entries to answer.
         * @default 100
         */
        limit?: number;
    };
    getKlineCandlestickHistory: {
        /**
         * The business line that the pair belongs to. Margin pairs are those of `SPOT`.
         */
        category: components["schemas"]["MarketCategory"];
        /**
         * The pair in upper case: `BTCUSDT`, `BTCPERP` for USDC futures, `BTCUSD_CM` for coin-margined ones.
         */
        symbol: string;
        /**
         * Length of a bar.
         */
        interval: components["schemas"]["Interval"];
        /**
         * From when, in milliseconds; a range spans 90 days at most.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * Which price the bars are made of.
         */
        type?: components["schemas"]["CandleType"];
        /**
         * How many bars to answer.
         * @default 100
         */
        limit?: number;
    };
    getFundingRateHistory: {
        /**
         * The futures line that the pair belongs to.
         */
        category: components["schemas"]["FuturesCategory"];
        /**
         * The pair in upper case: `BTCUSDT`, `BTCPERP` for USDC futures, `BTCUSD_CM` for coin-margined ones.
         */
        symbol: string;
        /**
         * The number of the page.
         * @default 1
         */
        cursor?: number;
        /**
         * How many entries a page holds.
         * @default 200
         */
        limit?: number;
    };
    getIndexPriceComponents: {
        /**
         * The pair in upper case: `BTCUSDT`, `BTCPERP` for USDC futures, `BTCUSD_CM` for coin-margined ones.
         */
        symbol: string;
        /**
         * The futures line of the pair; which values it takes is not documented.
         */
        category?: components["schemas"]["FuturesCategory"];
    };
    getInstruments: {
        /**
         * The business line that the pair belongs to.
         */
        category: components["schemas"]["Category"];
        /**
         * The pair in upper case. Left out: every pair of the category.
         */
        symbol?: string;
    };
    getLiquidations: {
        /**
         * The futures line that the pair belongs to.
         */
        category: components["schemas"]["FuturesCategory"];
        /**
         * The pair in upper case. Left out: every pair of the category.
         */
        symbol?: string;
        /**
         * How many entries a page holds; the bounds are not documented.
         */
        limit?: number;
        /**
         * Where the next page begins: the `cursor` that the page before answered. Leave it out for the first page.
         */
        cursor?: string;
    };
    getOpenInterestLimit: {
        /**
         * The pair in upper case. Left out: every pair of the category.
         */
        symbol?: string;
        /**
         * The futures line that the pair belongs to.
         */
        category: components["schemas"]["FuturesCategory"];
    };
    getOpenInterest: {
        /**
         * The futures line that the pair belongs to.
         */
        category: components["schemas"]["FuturesCategory"];
        /**
         * The pair in upper case. Left out: every pair of the category.
         */
        symbol?: string;
    };
    getOrderBook: {
        /**
         * The business line that the pair belongs to. Margin pairs are those of `SPOT`.
         */
        category: components["schemas"]["MarketCategory"];
        /**
         * The pair in upper case: `BTCUSDT`, `BTCPERP` for USDC futures, `BTCUSD_CM` for coin-margined ones.
         */
        symbol: string;
        /**
         * How many levels a side (200 at most before 2026).
         * @default 5
         */
        limit?: number;
    };
    getPositionTier: {
        /**
         * The business line.
         */
        category: components["schemas"]["LeverageCategory"];
        /**
         * The pair, for futures.
         */
        symbol?: string;
        /**
         * The coin, for `MARGIN`; the page's example has it for futures too.
         */
        coin?: string;
    };
    getRiskReserve: {
        /**
         * The futures line that the pair belongs to.
         */
        category: components["schemas"]["FuturesCategory"];
        /**
         * The pair in upper case: `BTCUSDT`, `BTCPERP` for USDC futures, `BTCUSD_CM` for coin-margined ones.
         */
        symbol: string;
        /**
         * The margin coin of the fund.
         */
        marginCoin?: string;
    };
    getRiskReserveAll: {
        /**
         * The futures line that the pair belongs to.
         */
        category: components["schemas"]["FuturesCategory"];
    };
    getRiskReserveHour: {
        /**
         * The futures line that the pair belongs to.
         */
        category: components["schemas"]["FuturesCategory"];
        /**
         * The pair in upper case: `BTCUSDT`, `BTCPERP` for USDC futures, `BTCUSD_CM` for coin-margined ones.
         */
        symbol: string;
        /**
         * The margin coin of the fund.
         */
        marginCoin?: string;
    };
    getRpiOrderBook: {
        /**
         * The business line that the pair belongs to. Margin pairs are those of `SPOT`.
         */
        category: components["schemas"]["MarketCategory"];
        /**
         * The pair in upper case: `BTCUSDT`, `BTCPERP` for USDC futures, `BTCUSD_CM` for coin-margined ones.
         */
        symbol: string;
        /**
         * How many levels a side; which numbers are taken is not documented.
         */
        limit?: number;
    };
    getRpiSymbols: {
        /**
         * Only this business line. Left out: every one.
         */
        category?: components["schemas"]["MarketCategory"];
    };
    getTickers: {
        /**
         * The business line that the pair belongs to. Margin pairs are those of `SPOT`.
         */
        category: components["schemas"]["MarketCategory"];
        /**
         * The pair in upper case. Left out: every pair of the category.
         */
        symbol?: string;
    };
    getServerTime: Record<string, never>;
    adjustAccountMode: components["schemas"]["AccountModeChange"];
    getAllFeeRate: {
        /**
         * The business line that the pair belongs to.
         */
        category: components["schemas"]["Category"];
        /**
         * The pair in upper case. Left out: every pair of the category.
         */
        symbol?: string;
    };
    getAccountAssets: Record<string, never>;
    borrow: components["schemas"]["BorrowRequest"];
    getCollateralType: Record<string, never>;
    getConvertRecords: {
        /**
         * The coin that was given, in capitals.
         */
        fromCoin: string;
        /**
         * The coin that was received, in capitals.
         */
        toCoin: string;
        /**
         * From when, in milliseconds; no more than 90 days ago.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; a range spans 30 days at most.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries a page holds.
         * @default 100
         */
        limit?: number;
        /**
         * Where the next page begins: the `cursor` that the page before answered. Leave it out for the first page.
         */
        cursor?: string;
    };
    getCustomCollateralCoins: {
        /**
         * Only this coin. Left out: every one.
         */
        collateralCoin?: string;
    };
    getDeductInfo: Record<string, never>;
    getDeltaInfo: Record<string, never>;
    getEligibleLoanInfo: {
        /**
         * Only this coin, in capitals: `USDT`. Left out: every coin.
         */
        coin?: string;
    };
    getEligibleMarginTier: {
        /**
         * Only this coin, in capitals: `USDT`. Left out: every coin.
         */
        coin?: string;
    };
    getEligibleSymbols: {
        /**
         * Only this pair. Left out: every one.
         */
        symbol?: string;
    };
    getAccountFeeRate: {
        /**
         * The pair in upper case: `BTCUSDT`, `BTCPERP` for USDC futures, `BTCUSD_CM` for coin-margined ones.
         */
        symbol: string;
        /**
         * The business line that the pair belongs to.
         */
        category: components["schemas"]["Category"];
    };
    getFinancialRecords: {
        /**
         * The business line, or `OTHER`.
         */
        category: components["schemas"]["RecordCategory"];
        /**
         * Only this coin, in capitals: `USDT`. Left out: every coin.
         */
        coin?: string;
        /**
         * Only records of this type, such as `TRANSFER_IN`, `OPEN_LONG` or `CONTRACT_MAIN_SETTLE_FEE_USER_IN` (funding received).
         */
        type?: string;
        /**
         * From when, in milliseconds; no more than 90 days ago.
         * Format: unix-ms
         */
        startTime?: string | number;
        /**
         * Until when, in milliseconds; a range spans 30 days at most.
         * Format: unix-ms
         */
        endTime?: string | number;
        /**
         * How many entries a page holds.
         * @default 100
         */
        limit?: number;
        /**
         * Where the next page begins: the `cursor` that the page before answered. Leave it out for the first page.
         */
        cursor?: string;
    };
    getAccountFundingAssets: {
        /**
         * Only this coin, in capitals: `USDT`. Left out: every coin.
         */
        coin?: string;
    };
    getAccountInfo: Record<string, never>;
    getMaxBorrowable: {
        /**
         * The coin in capitals: `USDT`.
         */
        coin: string;
    };
    queryMaxOpenAvailable: components["schemas"]["OpenEstimate"];
    getOiLimit: {
        /**
         * The pair in upper case: `BTCUSDT`, `BTCPERP` for USDC futures, `BTCUSD_CM` for coin-margined ones.
         */
        symbol: string;
        /**
         * The futures line that the pair belongs to.
         */
        category: components["schemas"]["FuturesCategory"];
    };
    getPaymentCoins: Record<string, never>;
    getPreSetLeverage: {
        /**
         * The business line.
         */
        category: components["schemas"]["LeverageCategory"];
        /**
         * Crossed or isolated.
         */
        marginMode: components["schemas"]["MarginMode"];
        /**
         * The pair, for futures.
         */
        symbol?: string;
        /**
         * The coin, for `MARGIN`.
         */
        coin?: string;
        /**
         * The leverage to try.
         * Format: decimal
         */
        leverage?: DecimalInput;
        /**
         * Isolated in hedge mode: the leverage of the long to try.
         * Format: decimal
         */
        longLeverage?: DecimalInput;
        /**
         * Isolated in hedge mode: the leverage of the short to try.
         * Format: decimal
         */
        shortLeverage?: DecimalInput;
    };
    repay: components["schemas"]["Repayment"];
    getRepayableCoins: Record<string, never>;
    setCollateralType: components["schemas"]["CollateralTypeChange"];
    setHoldingMode: components["schemas"]["HoldModeChange"];
    setLeverage: components["schemas"]["LeverageChange"];
    setMargin: components["schemas"]["MarginChange"];
    setRepayMode: components["schemas"]["RepayModeChange"];
    getAccountSettings: Record<string, never>;
    switchAccount: components["schemas"]["SwitchRequest"];
    switchDeduct: components["schemas"]["DeductChange"];
    getSwitchStatus: Record<string, never>;
    getLoanData: Record<string, never>;
}
export interface exact {
    queryMaxOpenAvailable: OpenEstimateExact;
    setLeverage: LeverageChangeExact;
}
