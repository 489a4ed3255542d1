// Generated from specs/bitget-uta. Do not edit.

import type { Decimal, DecimalInput, Id, OtherString, UnixMs } from '@openderivs/client';

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
         * See how much of its value each coin counts for as margin.
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
         * List the coins that can repay debts.
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
    "/api/v3/account/cancel-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a withdrawal that has not left yet.
         */
        post: operations["cancelWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/deposit-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose which account deposits of a coin go to.
         */
        post: operations["setUpDepositAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/deposit-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the address to deposit a coin at.
         */
        get: operations["getDepositAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/deposit-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deposits.
         */
        get: operations["getDepositRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/max-transferable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how much of a coin could be moved out of the unified account.
         * Added on 2025-10-29.
         */
        get: operations["getMaxTransferable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/max-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how much of a coin could be withdrawn, by account.
         */
        get: operations["getMaxWithdrawal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/sub-deposit-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the address to deposit a coin at for a sub-account.
         */
        get: operations["getSubDepositAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/sub-deposit-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deposits of a sub-account.
         */
        get: operations["getSubDepositRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/sub-master-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move coins between a sub-account and its main account, with the key of the sub-account.
         * Added on 2025-09-26.
         */
        post: operations["makeSubMainAccountTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/sub-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move coins between the main account and sub-accounts.
         */
        post: operations["makeMainSubAccountTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/sub-transfer-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transfers between the main account and sub-accounts.
         */
        get: operations["getMainSubTransferRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move coins between your own accounts.
         */
        post: operations["transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/transferable-coins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the coins that can be moved from one account to another.
         */
        get: operations["getTransferableCoins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/withdraw-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the addresses of the withdrawal address book.
         */
        get: operations["getWithdrawAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send coins out of the exchange, or to another user of it.
         */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/withdrawal-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List withdrawals.
         */
        get: operations["getWithdrawalRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/move-position-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List moves of positions between your accounts.
         */
        get: operations["getMovePositionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/move-positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move positions from one account of yours to another.
         */
        post: operations["movePositions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/position/adlRank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how near your positions are to auto-deleveraging.
         * Added on 2025-08-01.
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
    "/api/v3/position/current-position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your open positions of one futures line.
         */
        get: operations["getPositionInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/position/history-position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List positions that were closed in the last 90 days.
         */
        get: operations["getPositionsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/batch-modify-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change up to 20 open orders of one category.
         * `symbol` and `category` are mandatory in every entry since 2026-09-30.
         */
        post: operations["modifyBatchOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/cancel-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel up to 20 open orders of one category.
         */
        post: operations["cancelBatchOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/cancel-order": {
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
    "/api/v3/trade/cancel-symbol-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel every open order of a pair, or of a whole category.
         */
        post: operations["cancelAllOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/close-positions": {
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
        post: operations["closeAllPositions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/countdown-cancel-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have orders cancelled by the exchange unless you call again in time.
         */
        post: operations["countdownCancelAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/fills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your fills of the last 90 days.
         */
        get: operations["getFillHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/history-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders that were finished in the last 90 days.
         */
        get: operations["getOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/modify-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the size or price of an open order.
         * `symbol` and `category` are mandatory since 2026-09-30.
         */
        post: operations["modifyOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/order-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order, by either of its ids.
         */
        get: operations["getOrderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/place-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place up to 20 orders of one category.
         */
        post: operations["placeBatchOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/place-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a limit or market order, for spot, margin or futures.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/unfilled-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your open orders.
         */
        get: operations["getOpenOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/cancel-strategy-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel one strategy order.
         */
        post: operations["cancelStrategyOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/history-strategy-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List strategy orders that were triggered, failed or were cancelled.
         */
        get: operations["getHistoryStrategyOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/modify-strategy-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a take-profit, stop-loss or trigger order that is still waiting.
         */
        post: operations["modifyStrategyOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/place-strategy-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order that waits or works by itself: take-profit, stop-loss, trigger, OCO, trailing, iceberg, TWAP.
         */
        post: operations["placeStrategyOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/strategy-sub-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the orders that one strategy order has placed.
         */
        get: operations["getStrategySubOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/trade/unfilled-strategy-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List strategy orders that are still waiting.
         */
        get: operations["getUnfilledStrategyOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/account/sub-unified-assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balances of sub-accounts with unified accounts.
         */
        get: operations["getSubAccountUnifiedAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/create-sub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a virtual sub-account.
         */
        post: operations["createSubAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/create-sub-api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an API key for a sub-account.
         */
        post: operations["createSubAccountApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/delete-sub-api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a key of a sub-account.
         */
        post: operations["deleteSubAccountApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/freeze-sub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze a sub-account, or free it again.
         */
        post: operations["freezeOrUnfreezeSubAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/rate-limit-quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how many calls a second the main account and each sub-account may make.
         * Added on 2026-08-04.
         */
        get: operations["getRateLimitQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/set-rate-limit-quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Divide the rate-limit quota among accounts.
         * Added on 2026-08-04.
         */
        post: operations["setRateLimitQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/sub-account/agent-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a sub-account for an agent, with an API key of its own.
         */
        post: operations["createAgentSubAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/sub-api-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of a sub-account.
         */
        get: operations["getSubAccountApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/sub-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sub-accounts of the main account.
         */
        get: operations["getSubAccountList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/update-sub-api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change what a key of a sub-account may do, or its passphrase.
         */
        post: operations["modifySubAccountApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/loan/borrow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Borrow a coin against a pledged one.
         */
        post: operations["borrowLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/loan/borrow-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List past loans.
         */
        get: operations["getLoanBorrowHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/loan/borrow-ongoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List open loans.
         */
        get: operations["getLoanBorrowOngoing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/loan/coins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the coins that can be borrowed and pledged, with rates and limits.
         */
        get: operations["getLoanCoins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/loan/debts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is owed and pledged, coin by coin.
         */
        get: operations["getLoanDebts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/loan/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Estimate how much a pledge lets you borrow, and at which rate.
         */
        get: operations["getLoanInterest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/loan/pledge-rate-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes of pledges.
         */
        get: operations["getLoanPledgeRateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/loan/reduces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List forced sales of pledges.
         */
        get: operations["getLoanReduces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/loan/repay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repay a loan, or a part of it.
         */
        post: operations["repayLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/loan/repay-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List repayments.
         */
        get: operations["getLoanRepayHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/loan/revise-pledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add to the pledge of a loan, or withdraw from it.
         */
        post: operations["reviseLoanPledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/tax/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes of the balance for a tax report.
         * Added on 2025-11-21.
         */
        get: operations["getUnifiedAccountTaxRecords"];
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
            /**
             * The coin that the amounts are in, such as USDT.
             */
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
             * One entry per coin; empty or null when there are none.
             */
            assets: components["schemas"]["AccountAsset"][] | null;
        };
        /**
         * A key and its owner.
         */
        AccountInfo: {
            /**
             * The account that the key belongs to.
             */
            userId: string;
            /**
             * Who invited the user; empty for nobody.
             */
            inviterId: string | null;
            /**
             * The main account of a sub-account; empty for a main account.
             */
            parentId: string | null;
            /**
             * The exchange's code of the way by which the user came; empty or null without one.
             */
            channelCode: string | null;
            /**
             * How the user came.
             */
            channel: string | null;
            /**
             * The addresses that the key is bound to, with commas between; empty for none.
             */
            ips: string | null;
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
         * The quota of one account.
         */
        AccountQuota: {
            /**
             * The account that the quota is for.
             */
            uid: string;
            /**
             * Calls a second.
             */
            quota: string;
        };
        /**
         * How the account is set up.
         */
        AccountSettings: {
            /**
             * The account that the settings are of.
             */
            uid: string;
            /**
             * Whether the account is unified, or on the way there or back.
             */
            accountMode: components["schemas"]["AccountMode"] | OtherString;
            /**
             * What the account may do; newer answers only.
             */
            accountLevel?: components["schemas"]["AccountLevel"] | OtherString;
            /**
             * Which assets are margin: `multi_assets` in answers, `union` in the table of enums.
             */
            assetMode: string;
            /**
             * Whether a futures pair has one net position, or a long and a short side by side.
             */
            holdMode: components["schemas"]["PositionMode"];
            /**
             * The self-trade prevention of orders that name none.
             */
            stpMode: components["schemas"]["SelfTradePrevention"] | OtherString;
            /**
             * Futures: pairs whose settings were touched; empty or null when there are none.
             */
            symbolConfigList: components["schemas"]["SymbolSettings"][] | null;
            /**
             * Margin: coins whose leverage was touched; empty or null when there are none.
             */
            coinConfigList: components["schemas"]["CoinSettings"][] | null;
        };
        /**
         * Which price starts the trailing; `index` on futures only.
         * @enum {string}
         */
        ActivationType: "market" | "mark" | "index";
        /**
         * What kind of address: `EVM` of any EVM chain, `internal` of another user. How `regular` and `universal` differ is not documented.
         * @enum {string}
         */
        AddressKind: "EVM" | "regular" | "universal" | "internal";
        /**
         * A page of addresses.
         */
        AddressPage: {
            /**
             * The addresses; empty or null when there are none.
             */
            addressList: components["schemas"]["WithdrawAddress"][] | null;
            /**
             * Where the next page begins; empty, null or absent when there is none.
             */
            cursor?: string | null;
        };
        /**
         * How near one position is to auto-deleveraging.
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
             * From 0 to 1; the higher, the sooner.
             */
            adlRank: components["schemas"]["DecimalOrEmpty"];
            /**
             * The direction of the position; called `posSide` everywhere else.
             */
            holdSide: components["schemas"]["PositionSide"];
        };
        /**
         * The new sub-account and its key.
         */
        AgentSubAccount: {
            /**
             * Its full name.
             */
            username: string;
            /**
             * The id of the sub-account, which other calls take.
             */
            subUid: string;
            /**
             * The public part of the key, sent with each call that is signed with it.
             */
            apiKey: string;
            /**
             * The secret of the key, shown this once.
             */
            secret: string;
            /**
             * Your remark about it; null or empty without one.
             */
            note: string | null;
            /**
             * When it was created.
             * Format: unix-ms
             */
            createdTime: string;
        };
        /**
         * A sub-account for an agent.
         */
        AgentSubAccountRequest: {
            /**
             * Its name.
             */
            username: string;
            /**
             * The passphrase to choose for the key of the new sub-account; calls signed by that key send it.
             */
            passphrase: string;
            /**
             * A note of yours.
             */
            note?: string;
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
         * One order of a batch. No reduce-only, no margin mode, no presets.
         */
        BatchOrder: BatchOrder;
        /**
         * One order of a batch to cancel.
         */
        BatchOrderCancel: BatchOrderCancel;
        /**
         * What to change about one order of a batch.
         */
        BatchOrderChange: BatchOrderChange;
        /**
         * What became of one order of a batch. `00000` around it says nothing about it.
         */
        BatchReceipt: {
            /**
             * The exchange's id; empty or null when it was refused.
             */
            orderId: string | null;
            /**
             * Your id, or the one that the exchange made.
             */
            clientOid: string | null;
            /**
             * `00000`, or why this order was refused. Absent from answers of 2025.
             */
            code?: string;
            /**
             * The same in words.
             */
            msg?: string;
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
         * Which orders to cancel.
         */
        CancelAll: {
            /**
             * The business line whose orders go.
             */
            category: components["schemas"]["Category"];
            /**
             * Only orders of this pair. Left out: every order of the category.
             */
            symbol?: string;
        };
        /**
         * Why an order was cancelled. `normal_cancel`: by the user or the system. `fok_…`, `ioc_…`, `post_only_fill_cancel`: its time in force. `stp_cancel`, `self_trade_cancel`: self-trade prevention. `modify_limit_order`: a change with `autoCancel`. `slippage_cancel`, `limit_price_exceed_cancel`: the price strayed too far. `adl_cancel`, `burst_cancel`, `penetrate_cancel`: deleveraging and liquidation. `cancel_receiveWindow`: its receive window ran out (since 2026-08-06).
         * @enum {string}
         */
        CancelReason: "normal_cancel" | "trade_too_many_times_cancel" | "trade_count_too_small" | "fok_not_full_cancel" | "ioc_not_full_cancel" | "post_only_fill_cancel" | "self_trade_cancel" | "trade_max_deal_size_cancel" | "tpsl_plan_cancel" | "back_contract_cancel" | "delegated_risk_order_cancel" | "trader_order_cancel" | "delivery_order_cancel" | "modify_limit_order" | "slippage_cancel" | "adl_cancel" | "penetrate_cancel" | "stp_cancel" | "call_auction_cancel" | "limit_price_exceed_cancel" | "burst_cancel" | "cancel_receiveWindow";
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
         * The key from now on.
         */
        ChangedSubKey: components["schemas"]["SubKey"] & {
            /**
             * In live answers of 2026.
             */
            secret?: string | null;
        };
        /**
         * A client order id that you choose: up to 32 letters, digits, dots, colons, slashes, hyphens or underscores.
         */
        ClientOrderId: string;
        /**
         * Which positions to close.
         */
        CloseAll: {
            /**
             * The futures line whose positions go.
             */
            category: components["schemas"]["FuturesCategory"];
            /**
             * Only the positions of this pair. Left out: every position of the category.
             */
            symbol?: string;
            /**
             * Only this side of hedge mode. Left out: both. Its effect in one-way mode is not documented.
             */
            posSide?: components["schemas"]["PositionSide"];
        };
        /**
         * One closed position.
         */
        ClosedPosition: {
            /**
             * The exchange's id of the position.
             */
            positionId: string;
            /**
             * The product line of the pair.
             */
            category: components["schemas"]["FuturesCategory"] | OtherString;
            /**
             * The pair that the position was in.
             */
            symbol: string;
            /**
             * The coin that secured the position and that profit was paid in.
             */
            marginCoin: string;
            /**
             * The position mode it was held in.
             */
            holdMode: components["schemas"]["PositionMode"];
            /**
             * The direction of the position.
             */
            posSide: components["schemas"]["PositionSide"];
            /**
             * Whether only its own margin or the whole balance stood behind it.
             */
            marginMode: components["schemas"]["MarginMode"];
            /**
             * Average opening price.
             */
            openPriceAvg: components["schemas"]["DecimalOrEmpty"];
            /**
             * Average closing price.
             */
            closePriceAvg: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size that was opened.
             */
            openTotalPos: components["schemas"]["DecimalOrEmpty"];
            /**
             * Size that was closed.
             */
            closeTotalPos: components["schemas"]["DecimalOrEmpty"];
            /**
             * Profit from the prices alone.
             */
            cumRealisedPnl: components["schemas"]["DecimalOrEmpty"];
            /**
             * Profit after fees and funding.
             */
            netProfit: components["schemas"]["DecimalOrEmpty"];
            /**
             * Funding: negative is paid.
             */
            totalFunding: components["schemas"]["DecimalOrEmpty"];
            /**
             * Fees for opening: negative is paid.
             */
            openFeeTotal: components["schemas"]["DecimalOrEmpty"];
            /**
             * Fees for closing: negative is paid.
             */
            closeFeeTotal: components["schemas"]["DecimalOrEmpty"];
            /**
             * Cash dividends, presumably of contracts on shares; in live answers of 2026.
             */
            cashDividend?: components["schemas"]["DecimalOrNull"];
            /**
             * When it was opened.
             * Format: unix-ms
             */
            createdTime: string;
            /**
             * When it last changed: the close.
             * Format: unix-ms
             */
            updatedTime: string;
        };
        /**
         * A page of closed positions, newest first.
         */
        ClosedPositionPage: {
            /**
             * The positions; empty or null when there are none.
             */
            list: components["schemas"]["ClosedPosition"][] | null;
            /**
             * Where the next page begins; null or absent when there is none.
             */
            cursor?: string | null;
        };
        /**
         * A coin, how much of it, and what that is worth.
         */
        CoinAmount: {
            /**
             * The coin, such as BTC.
             */
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
            /**
             * The coin that the leverage holds for.
             */
            coin: string;
            /**
             * The leverage that is set.
             */
            leverage: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * A coin that can be margin.
         */
        CollateralCoin: {
            /**
             * The coin, such as BTC.
             */
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
            /**
             * The coin that was given.
             */
            fromCoin: string;
            /**
             * What was given.
             * Format: decimal
             */
            fromCoinSize: Decimal;
            /**
             * The coin that was received.
             */
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
             * When it was converted.
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
             * Where the next page begins; null or absent when there is none.
             */
            cursor?: string | null;
        };
        /**
         * When to cancel.
         */
        Countdown: {
            /**
             * Seconds until orders are cancelled, from 5 to 60; `0` switches the countdown off.
             */
            countdown: "0" | DecimalInput;
        };
        /**
         * The debt in one coin.
         */
        DebtCoin: {
            /**
             * The coin that is owed.
             */
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
            /**
             * `on` when fees are paid in BGB, `off` when they are paid in the usual coin.
             */
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
            /**
             * The coin that the account is exposed to.
             */
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
             * One entry per coin; empty or null when there are none.
             */
            list: components["schemas"]["DeltaCoin"][] | null;
        };
        /**
         * Where deposits go: funding, the unified account, or P2P.
         * @enum {string}
         */
        DepositAccount: "funding" | "unified" | "otc";
        /**
         * A coin, and where its deposits are to go.
         */
        DepositAccountChange: {
            /**
             * The coin in capitals: `USDT`.
             */
            coin: string;
            /**
             * Where deposits go.
             */
            accountType: components["schemas"]["DepositAccount"];
        };
        /**
         * Where to deposit a coin.
         */
        DepositAddress: {
            /**
             * The coin that may be sent there; another may be lost.
             */
            coin: string;
            /**
             * The chain that the address is on; sent over another, the coin may be lost.
             */
            chain: string;
            /**
             * The address to send to; some coins need the `tag` too.
             */
            address: string;
            /**
             * The tag or memo; null or empty when the coin has none.
             */
            tag: string | null;
            /**
             * A page of the chain about the address; empty at times.
             */
            url: string | null;
        };
        /**
         * One deposit.
         */
        DepositRecord: {
            /**
             * The exchange's id of the deposit.
             */
            orderId: string;
            /**
             * The id of the transfer; on a chain that of the transaction, empty or null until there is one.
             */
            recordId: string | null;
            /**
             * In capitals in live answers.
             */
            coin: string;
            /**
             * `deposit` in live answers.
             */
            type: string;
            /**
             * `on_chain` or `internal_transfer`.
             */
            dest: string;
            /**
             * How much was sent, in the coin.
             * Format: decimal
             */
            size: Decimal;
            /**
             * `success` in the payloads at hand.
             */
            status: string;
            /**
             * Empty or null where it is not known.
             */
            fromAddress: string | null;
            /**
             * The address that it was sent to.
             */
            toAddress: string;
            /**
             * In capitals in live answers; empty or null where no chain is involved.
             */
            chain: string | null;
            /**
             * When the deposit was recorded.
             * Format: unix-ms
             */
            createdTime: string;
            /**
             * When it last changed.
             * Format: unix-ms
             */
            updatedTime: string;
            /**
             * Null in live answers, absent from documents.
             */
            clientOid?: string | null;
        };
        /**
         * The tiers of one coin.
         */
        DiscountRate: {
            /**
             * The coin that counts as margin.
             */
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
            /**
             * The coin that the tiers hold for.
             */
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
            /**
             * The pair, as calls name it.
             */
            symbol: string;
            /**
             * The product line that the pair belongs to.
             */
            category: components["schemas"]["Category"] | OtherString;
            /**
             * The coin that is traded.
             */
            baseCoin: string;
            /**
             * The coin that prices are in.
             */
            quoteCoin: string;
            /**
             * What the pair is about.
             */
            symbolType?: components["schemas"]["SymbolType"] | OtherString | null;
            /**
             * Whether it belongs to Bitget's Reality market.
             */
            isReality?: string | null;
            /**
             * Whether it is in a special trading area.
             */
            areaSymbol?: string | null;
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
            /**
             * Whether the pair can be traded now.
             */
            status: components["schemas"]["InstrumentStatus"] | OtherString;
            /**
             * When maintenance ends; empty as a rule.
             */
            maintainTime?: string | null;
            /**
             * When it was listed; empty or `0` as a rule.
             */
            launchTime?: components["schemas"]["TimeOrNull"];
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
         * How an order came to be executed: by its owner, by netting long and short, by forced reduction, by liquidation, by delivery.
         * @enum {string}
         */
        ExecType: "normal" | "offset" | "reduce" | "liquidation" | "delivery";
        /**
         * One group of pairs and its fees.
         */
        FeeGroup: {
            /**
             * The product line that the group is of.
             */
            category: components["schemas"]["FeeGroupCategory"] | OtherString;
            /**
             * Which of the groups it is.
             */
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
            /**
             * The name of the weight, such as `default`.
             */
            label: string;
            /**
             * The pairs that have it.
             */
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
            /**
             * The VIP level of an account, such as `VIP0`.
             */
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
         * One fill.
         */
        Fill: {
            /**
             * The id of the fill.
             */
            execId: string;
            /**
             * The id that both sides of one trade share; since 2025-08-12, absent from some answers.
             */
            execLinkId?: string;
            /**
             * The order that was filled.
             */
            orderId: string;
            /**
             * Your id of the order; absent from some answers.
             */
            clientOid?: string;
            /**
             * In capitals here; one client has also met small letters.
             */
            category: components["schemas"]["Category"] | OtherString;
            /**
             * The pair that was traded.
             */
            symbol: string;
            /**
             * Whether a limit or a market order was filled.
             */
            orderType: components["schemas"]["OrderType"] | OtherString;
            /**
             * The trade, in both position modes.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * In live answers of 2026.
             */
            posSide?: components["schemas"]["ReportedPositionSide"] | null;
            /**
             * Price of the fill.
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
             * Whether the order was resting in the book or took from it.
             */
            tradeScope: components["schemas"]["TradeScope"];
            /**
             * What the fill did to the position; absent from some answers.
             */
            tradeSide?: components["schemas"]["TradeSide"] | OtherString | null;
            /**
             * The fee, one entry per coin; null where none is known.
             */
            feeDetail: components["schemas"]["FillFee"][] | null;
            /**
             * Profit that a closing fill realized, fees not counted.
             */
            execPnl: components["schemas"]["DecimalOrEmpty"];
            /**
             * Whether a retail price improvement order was filled; newer answers only.
             */
            isRPI?: components["schemas"]["YesNo"] | null;
            /**
             * When it happened.
             * Format: unix-ms
             */
            createdTime: string;
            /**
             * When its record last changed.
             * Format: unix-ms
             */
            updatedTime: string;
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
         * A page of fills, newest first.
         */
        FillPage: {
            /**
             * The fills; null or empty when there are none.
             */
            list: components["schemas"]["Fill"][] | null;
            /**
             * Where the next page begins; null or absent when there is none.
             */
            cursor?: string | null;
        };
        /**
         * One change of the balance.
         */
        FinancialRecord: {
            /**
             * The id of the record.
             */
            id: string;
            /**
             * The business line; not in capitals in the page's sample (`Margin`).
             */
            category: string;
            /**
             * The pair; empty where there is none, as on transfers.
             */
            symbol: string | null;
            /**
             * The coin whose balance changed.
             */
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
            fee: components["schemas"]["DecimalOrNull"];
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
             * Where the next page begins; null or absent when there is none.
             */
            cursor?: string | null;
        };
        /**
         * What to do.
         * @enum {string}
         */
        FreezeOperation: "freeze" | "unfreeze";
        /**
         * One coin of the funding account.
         */
        FundingAsset: {
            /**
             * The coin that the amounts are in.
             */
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
            /**
             * The pair that the rate is of.
             */
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
            /**
             * The pair that the rate was of.
             */
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
         * `queue1`: at the best price of the own side. `counterparty1`: at the best price of the other side.
         * @enum {string}
         */
        IcebergExecution: "queue1" | "counterparty1";
        /**
         * How an order is sent in parts.
         */
        IcebergParams: IcebergParams;
        /**
         * How the parts are priced.
         * @enum {string}
         */
        IcebergPreference: "faster_execution" | "fixed_distance" | "fixed_price";
        /**
         * `quantity`: parts of one size. `order`: a number of parts.
         * @enum {string}
         */
        IcebergSplit: "quantity" | "order";
        /**
         * Who owns the account that coins go to.
         * @enum {string}
         */
        IdentityType: "company" | "user";
        /**
         * One exchange in an index.
         */
        IndexComponent: {
            /**
             * The exchange whose price counts.
             */
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
            /**
             * The pair that follows the index.
             */
            symbol: string;
            /**
             * The exchanges whose prices make up the index.
             */
            componentList: components["schemas"]["IndexComponent"][];
        };
        /**
         * What one pair is and what orders for it must obey.
         */
        Instrument: {
            /**
             * The pair, as calls name it.
             */
            symbol: string;
            /**
             * The product line that the pair belongs to.
             */
            category: components["schemas"]["Category"] | OtherString;
            /**
             * The coin that is traded.
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
            /**
             * Whether the pair can be traded now.
             */
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
         * An exchange that wants to know who withdraws to it.
         * @enum {string}
         */
        KoreanExchange: "bithumb" | "korbit" | "coinone";
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
            estMaxOpen: components["schemas"]["DecimalOrNull"];
            /**
             * How much could be borrowed then.
             */
            estMaxBorrowable: components["schemas"]["DecimalOrNull"];
            /**
             * The margin that would be needed.
             */
            requiredMargin: components["schemas"]["DecimalOrNull"];
            /**
             * How the margin would change.
             */
            marginChange: components["schemas"]["DecimalOrNull"];
        };
        /**
         * A page of liquidations.
         */
        LiquidationPage: {
            /**
             * The liquidations of the page; empty or null when there are none.
             */
            list: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Where the next page begins; null or absent on the last one.
             */
            cursor?: string | null;
        };
        /**
         * A key in a list.
         */
        ListedSubKey: components["schemas"]["SubKey"] & {
            /**
             * When it was made.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * The terms of one coin to borrow.
         */
        LoanCoin: {
            /**
             * The coin that can be borrowed.
             */
            coin: string;
            /**
             * Rate of an hour as a fraction, open end.
             * Format: decimal
             */
            hourRateFlexible: Decimal;
            /**
             * Rate of a year as a fraction, open end.
             * Format: decimal
             */
            rateFlexible: Decimal;
            /**
             * Rate of an hour, seven days.
             * Format: decimal
             */
            hourRate7D: Decimal;
            /**
             * Rate of a year, seven days.
             * Format: decimal
             */
            rate7D: Decimal;
            /**
             * Rate of an hour, thirty days.
             * Format: decimal
             */
            hourRate30D: Decimal;
            /**
             * Rate of a year, thirty days.
             * Format: decimal
             */
            rate30D: Decimal;
            /**
             * Smallest loan.
             * Format: decimal
             */
            minBorrowAmount: Decimal;
            /**
             * Largest loan.
             * Format: decimal
             */
            maxBorrowAmount: Decimal;
            /**
             * Another lower bound; its difference from `minBorrowAmount` is not documented.
             * Format: decimal
             */
            minBorrowLimit: Decimal;
            /**
             * Another upper bound; its difference from `maxBorrowAmount` is not documented.
             * Format: decimal
             */
            maxBorrowLimit: Decimal;
        };
        /**
         * Coins to borrow and coins to pledge.
         */
        LoanCoins: {
            /**
             * Coins that can be borrowed.
             */
            loanInfos: components["schemas"]["LoanCoin"][];
            /**
             * Coins that can be pledged.
             */
            pledgeInfos: components["schemas"]["PledgeCoin"][];
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
             * One entry per coin; empty or null when nothing is owed.
             */
            debtCoinList: components["schemas"]["DebtCoin"][] | null;
        };
        /**
         * What is owed and pledged.
         */
        LoanDebts: {
            /**
             * Pledged coins; empty or null when there are none.
             */
            pledgeInfos: components["schemas"]["LoanSum"][] | null;
            /**
             * Borrowed coins; empty or null when there are none.
             */
            loanInfos: components["schemas"]["LoanSum"][] | null;
        };
        /**
         * What a pledge would bring.
         */
        LoanEstimate: {
            /**
             * Interest of an hour.
             * Format: decimal
             */
            hourInterest: Decimal;
            /**
             * How much could be borrowed.
             * Format: decimal
             */
            loanAmount: Decimal;
        };
        /**
         * What to repay of which loan.
         */
        LoanRepayment: LoanRepayment;
        /**
         * One repayment.
         */
        LoanRepaymentRecord: components["schemas"]["LoanRepaymentResult"] & {
            /**
             * The loan.
             */
            orderId: string;
            /**
             * When it was repaid.
             * Format: unix-ms
             */
            repayTime: string;
        };
        /**
         * What was repaid.
         */
        LoanRepaymentResult: {
            /**
             * The coin that was borrowed.
             */
            loanCoin: string;
            /**
             * The coin that was pledged for it.
             */
            pledgeCoin: string;
            /**
             * What was paid.
             */
            repayAmount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Of it, interest.
             */
            payInterest: components["schemas"]["DecimalOrEmpty"];
            /**
             * Of it, the loan itself.
             */
            repayLoanAmount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Pledge that came back.
             */
            repayUnlockAmount: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * A loan to take.
         */
        LoanRequest: LoanRequest;
        /**
         * How a loan ended: `ROLLBACK` undone, `FORCE` by sale of the pledge, `REPAY` repaid.
         * @enum {string}
         */
        LoanStatus: "ROLLBACK" | "FORCE" | "REPAY";
        /**
         * The sum of one coin.
         */
        LoanSum: {
            /**
             * The coin that is added up.
             */
            coin: string;
            /**
             * How much, in the coin.
             * Format: decimal
             */
            amount: Decimal;
            /**
             * The same in USDT.
             * Format: decimal
             */
            amountUsdt: Decimal;
        };
        /**
         * How long a loan runs: seven days, thirty days, or open.
         * @enum {string}
         */
        LoanTerm: "SEVEN" | "THIRTY" | "FLEXIBLE";
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
         * How much of a coin could be moved out.
         */
        MaxTransferable: {
            /**
             * The coin that the amounts are in.
             */
            coin: string;
            /**
             * Without borrowing.
             */
            maxTransfer: components["schemas"]["DecimalOrEmpty"];
            /**
             * With borrowing.
             */
            borrowMaxTransfer: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * How much of a coin could be withdrawn.
         */
        MaxWithdrawal: {
            /**
             * The coin that the amounts are in.
             */
            coin: string;
            /**
             * From the P2P account.
             */
            otcMaxWithdrawal: components["schemas"]["DecimalOrEmpty"];
            /**
             * From the funding account.
             */
            spotMaxWithdrawal: components["schemas"]["DecimalOrEmpty"];
            /**
             * From the unified account.
             */
            utaMaxWithdrawal: components["schemas"]["DecimalOrEmpty"];
            /**
             * In all.
             */
            totalMaxWithdrawal: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * One move.
         */
        MovedPosition: {
            /**
             * The product line of the pair.
             */
            category: components["schemas"]["FuturesCategory"] | OtherString;
            /**
             * The account that gave the position.
             */
            fromUid: string;
            /**
             * The account that received it.
             */
            toUid: string;
            /**
             * Presumably the id that `movePositions` answered.
             */
            orderId: string;
            /**
             * The fill that opened it on the receiving account.
             */
            openExecId: string | null;
            /**
             * The fill that closed it on the giving account.
             */
            closeExecId: string | null;
            /**
             * The pair that the position is in.
             */
            symbol: string;
            /**
             * The direction of the position.
             */
            posSide: components["schemas"]["PositionSide"];
            /**
             * The size that was moved.
             * Format: decimal
             */
            qty: Decimal;
            /**
             * The price that both fills have.
             * Format: decimal
             */
            price: Decimal;
            /**
             * What became of it; the values are in no source.
             */
            status: string;
            /**
             * When it was asked for.
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
         * An order to place. `side` is the trade; in hedge mode `posSide` names the position, in one-way mode it is left out.
         */
        NewOrder: NewOrder;
        /**
         * A strategy order to place. `type` decides which parameters belong to it.
         */
        NewStrategyOrder: NewStrategyOrder;
        /**
         * The new sub-account.
         */
        NewSubAccount: {
            /**
             * Its full name.
             */
            username: string;
            /**
             * The id of the sub-account, which other calls take.
             */
            subUid: string;
            /**
             * Whether the sub-account can be used.
             */
            status: components["schemas"]["SubAccountStatus"] | OtherString;
            /**
             * Your remark about it; null or empty without one.
             */
            note: string | null;
            /**
             * When it was created.
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
         * The new key.
         */
        NewSubKey: components["schemas"]["SubKey"] & {
            /**
             * The secret of the key, shown this once.
             */
            secret: string;
        };
        /**
         * A limit leg and a conditional leg; whichever comes first cancels the other.
         */
        OcoParams: OcoParams;
        /**
         * `percentage`: as a fraction of the price. `spread`: as a distance in price.
         * @enum {string}
         */
        OffsetType: "percentage" | "spread";
        /**
         * How much of one pair may be held.
         */
        OiLimit: {
            /**
             * The pair that the limits hold for.
             */
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
            /**
             * What is held of each pair.
             */
            list: components["schemas"]["SymbolOpenInterest"][];
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
             * The most one account may hold, as value.
             */
            notionalValue: components["schemas"]["DecimalOrEmpty"];
            /**
             * The most a main account and its sub-accounts may hold together, as value.
             */
            totalNotionalValue: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * A page of open orders, newest first.
         */
        OpenOrderPage: {
            /**
             * The orders; empty or null when there are none.
             */
            list: components["schemas"]["Order"][] | null;
            /**
             * Where the next page begins; null or absent when there is none.
             */
            cursor?: string | null;
        };
        /**
         * What every answer about an order has.
         */
        Order: {
            /**
             * The exchange's id of the order.
             */
            orderId: string;
            /**
             * Your id, or the one that the exchange made.
             */
            clientOid: string;
            /**
             * The product line that the order was placed in.
             */
            category: components["schemas"]["Category"] | OtherString;
            /**
             * The pair that the order is for.
             */
            symbol: string;
            /**
             * Whether it is a limit or a market order.
             */
            orderType: components["schemas"]["OrderType"] | OtherString;
            /**
             * The trade, in both position modes.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The limit price; `0` for a market order.
             */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Ordered size, in the coin that `placeOrder` takes; `0` where `amount` counts.
             */
            qty: components["schemas"]["DecimalOrEmpty"];
            /**
             * Ordered amount in the quote coin: spot and margin market buys. `0` elsewhere.
             */
            amount: components["schemas"]["DecimalOrEmpty"];
            /**
             * Filled size.
             */
            cumExecQty: components["schemas"]["DecimalOrEmpty"];
            /**
             * Filled value.
             */
            cumExecValue: components["schemas"]["DecimalOrEmpty"];
            /**
             * Average price of the fills; `0` before a fill.
             */
            avgPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["TimeInForce"] | OtherString;
            /**
             * How far the order is.
             */
            orderStatus: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * The position that the order belongs to; empty for spot and margin.
             */
            posSide: components["schemas"]["ReportedPositionSide"];
            /**
             * The position mode it was placed in; empty for spot and margin.
             */
            holdMode: components["schemas"]["ReportedHoldMode"];
            /**
             * What the order did or would do to the position; absent from some answers.
             */
            tradeSide?: components["schemas"]["TradeSide"] | OtherString | null;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: components["schemas"]["ReportedReduceOnly"];
            /**
             * Fees so far, one entry per coin; before a fill one entry of empty or null fields.
             */
            feeDetail: components["schemas"]["OrderFee"][] | null;
            /**
             * Why it was cancelled; empty for other orders.
             */
            cancelReason?: components["schemas"]["CancelReason"] | OtherString | null;
            /**
             * How it came to be executed; empty for spot.
             */
            execType?: components["schemas"]["ExecType"] | OtherString | null;
            /**
             * What kind of order it is, such as `normal`; newer answers only.
             */
            delegateType?: string | null;
            /**
             * Newer answers only.
             */
            marginMode?: components["schemas"]["ReportedMarginMode"] | null;
            /**
             * What happens if it would trade with another order of the same owner; absent from some answers.
             */
            stpMode?: components["schemas"]["SelfTradePrevention"] | OtherString | null;
            /**
             * Trigger price of the preset take-profit; empty or null when there is none. Check it after placing.
             */
            takeProfit?: components["schemas"]["DecimalOrNull"];
            /**
             * Trigger price of the preset stop-loss; empty or null when there is none. Check it after placing.
             */
            stopLoss?: components["schemas"]["DecimalOrNull"];
            /**
             * `market` or `mark`; empty or null without a take-profit.
             */
            tpTriggerBy?: string | null;
            /**
             * `market` or `mark`; empty or null without a stop-loss.
             */
            slTriggerBy?: string | null;
            /**
             * `market` or `limit`; empty or null without a take-profit.
             */
            tpOrderType?: string | null;
            /**
             * `market` or `limit`; empty or null without a stop-loss.
             */
            slOrderType?: string | null;
            /**
             * Limit price of the take-profit; empty or null when there is none.
             */
            tpLimitPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Limit price of the stop-loss; empty or null when there is none.
             */
            slLimitPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * When the order was placed.
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
             * The time that the book is of.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * Which order to cancel.
         */
        OrderCancel: OrderCancel;
        /**
         * What to change about one open order.
         */
        OrderChange: OrderChange;
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
         * A page of finished orders, newest first.
         */
        OrderPage: {
            /**
             * The orders; empty or null when there are none.
             */
            list: components["schemas"]["OrderRecord"][] | null;
            /**
             * Where the next page begins; null or absent when there is none.
             */
            cursor?: string | null;
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
             * The exchange's id. Null for a reduce-only order in one-way mode that replaces others: look it up by `clientOid`.
             */
            orderId: string | null;
        };
        /**
         * An order in its detail and in the history, which also say how it ended.
         */
        OrderRecord: components["schemas"]["Order"] & {
            /**
             * Why it was cancelled; empty for other orders.
             */
            cancelReason: components["schemas"]["CancelReason"] | OtherString;
            /**
             * How it came to be executed; empty for spot.
             */
            execType: components["schemas"]["ExecType"] | OtherString;
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
         * What became of one order. `00000` around it says nothing about it.
         */
        OrderVerdict: {
            /**
             * The order that the verdict is about; empty or null when there is none.
             */
            orderId: string | null;
            /**
             * Empty or null when there is none.
             */
            clientOid: string | null;
            /**
             * `00000`, or why it failed, such as `24056`: no longer there.
             */
            code: string;
            /**
             * The same in words.
             */
            msg: string;
        };
        /**
         * What became of each order.
         */
        OrderVerdictList: {
            /**
             * One entry per order.
             */
            list: components["schemas"]["OrderVerdict"][] | null;
        };
        /**
         * A loan of the past.
         */
        PastLoan: {
            /**
             * The exchange's id of the loan.
             */
            orderId: string;
            /**
             * The coin that was borrowed.
             */
            loanCoin: string;
            /**
             * The coin that was pledged for it.
             */
            pledgeCoin: string;
            /**
             * What was pledged at first.
             * Format: decimal
             */
            initPledgeAmount: Decimal;
            /**
             * What was borrowed.
             * Format: decimal
             */
            initLoanAmount: Decimal;
            /**
             * Rate of an hour as a fraction.
             * Format: decimal
             */
            hourRate: Decimal;
            /**
             * How many days it was to run.
             */
            pledgeDays: string;
            /**
             * Which term it had.
             */
            daily: components["schemas"]["LoanTerm"] | OtherString;
            /**
             * When it was borrowed.
             * Format: unix-ms
             */
            borrowTime: string;
            /**
             * How the loan ended.
             */
            status: components["schemas"]["LoanStatus"] | OtherString;
        };
        /**
         * Coins that debts can be paid with.
         */
        PaymentCoins: {
            /**
             * The coins; empty or null when there are none.
             */
            paymentCoinList: components["schemas"]["CoinAmount"][] | null;
            /**
             * How many fit into one repayment.
             */
            maxSelection: string;
        };
        /**
         * How to change the pledge of a loan.
         */
        PledgeChange: {
            /**
             * The loan.
             */
            orderId: string;
            /**
             * The pledged coin.
             */
            pledgeCoin: string;
            /**
             * How much; positive either way.
             * Format: decimal
             */
            amount: DecimalInput;
            /**
             * Add to the pledge, or withdraw from it.
             */
            reviseType?: components["schemas"]["PledgeChangeType"];
        };
        /**
         * The pledge from now on.
         */
        PledgeChangeResult: {
            /**
             * The coin that is borrowed.
             */
            loanCoin: string;
            /**
             * The coin that is pledged for it.
             */
            pledgeCoin: string;
            /**
             * The rate from now on, as a fraction.
             * Format: decimal
             */
            afterPledgeRate: Decimal;
        };
        /**
         * `IN`: add to the pledge. `OUT`: take some back.
         * @enum {string}
         */
        PledgeChangeType: "OUT" | "IN";
        /**
         * The terms of one coin to pledge.
         */
        PledgeCoin: {
            /**
             * The coin that can be pledged.
             */
            coin: string;
            /**
             * How much may be borrowed against it at first, as a fraction.
             * Format: decimal
             */
            initRate: Decimal;
            /**
             * From which rate on more has to be pledged.
             * Format: decimal
             */
            supRate: Decimal;
            /**
             * From which rate on the pledge is sold.
             * Format: decimal
             */
            forceRate: Decimal;
            /**
             * Smallest pledge.
             * Format: decimal
             */
            minPledgeAmount: Decimal;
            /**
             * Largest pledge.
             * Format: decimal
             */
            maxPledgeAmount: Decimal;
        };
        /**
         * One change of a pledge.
         */
        PledgeRateChange: {
            /**
             * The loan.
             */
            orderId: string;
            /**
             * The coin that is borrowed.
             */
            loanCoin: string;
            /**
             * The coin that is pledged for it.
             */
            pledgeCoin: string;
            /**
             * When the pledge was changed.
             * Format: unix-ms
             */
            reviseTime: string;
            /**
             * Whether something was added to the pledge or withdrawn.
             */
            reviseSide: components["schemas"]["PledgeRateSide"] | OtherString;
            /**
             * How much was added or withdrawn.
             * Format: decimal
             */
            reviseAmount: Decimal;
            /**
             * Debt to pledge before, as a fraction.
             * Format: decimal
             */
            beforePledgeRate: Decimal;
            /**
             * Debt to pledge afterwards, as a fraction.
             * Format: decimal
             */
            afterPledgeRate: Decimal;
        };
        /**
         * `down`: the rate fell, more was pledged. `up`: the rate rose, pledge was withdrawn.
         * @enum {string}
         */
        PledgeRateSide: "down" | "up";
        /**
         * One forced sale.
         */
        PledgeReduction: {
            /**
             * The loan.
             */
            orderId: string;
            /**
             * The coin that is borrowed.
             */
            loanCoin: string;
            /**
             * The coin that was sold.
             */
            pledgeCoin: string;
            /**
             * When the pledge was sold.
             * Format: unix-ms
             */
            reduceTime: string;
            /**
             * The rate that led to it.
             * Format: decimal
             */
            pledgeRate: Decimal;
            /**
             * The price of the pledge then.
             * Format: decimal
             */
            pledgePrice: Decimal;
            /**
             * How far the sale is.
             */
            status: components["schemas"]["ReduceStatus"] | OtherString;
            /**
             * What was pledged.
             * Format: decimal
             */
            pledgeAmount: Decimal;
            /**
             * Fee of the sale.
             * Format: decimal
             */
            reduceFee: Decimal;
            /**
             * What was left.
             * Format: decimal
             */
            residueAmount: Decimal;
            /**
             * What came back; spelled so on the wire.
             * Format: decimal
             */
            runlockAmount: Decimal;
            /**
             * What was repaid.
             * Format: decimal
             */
            repayLoanAmount: Decimal;
        };
        /**
         * One open position.
         */
        Position: {
            /**
             * The product line of the pair.
             */
            category: components["schemas"]["FuturesCategory"] | OtherString;
            /**
             * The pair that the position is in.
             */
            symbol: string;
            /**
             * The coin that secures the position and that profit is paid in.
             */
            marginCoin: string;
            /**
             * Whether the pair has one net position, or a long and a short side by side.
             */
            holdMode: components["schemas"]["PositionMode"];
            /**
             * The direction of the position.
             */
            posSide: components["schemas"]["PositionSide"];
            /**
             * Whether only its own margin or the whole balance stands behind it.
             */
            marginMode: components["schemas"]["MarginMode"];
            /**
             * The margin of the position, in the margin coin.
             */
            positionBalance: components["schemas"]["DecimalOrEmpty"];
            /**
             * What can still be closed: `total` less what closing orders hold.
             */
            available: components["schemas"]["DecimalOrEmpty"];
            /**
             * What closing orders hold.
             */
            frozen: components["schemas"]["DecimalOrEmpty"];
            /**
             * The size, in the base coin; on `COIN-FUTURES` in the quote coin, as its orders are. Positive for shorts too.
             */
            total: components["schemas"]["DecimalOrEmpty"];
            /**
             * The leverage of the position.
             */
            leverage: components["schemas"]["DecimalOrEmpty"];
            /**
             * Profit realized since the position was opened.
             */
            curRealisedPnl: components["schemas"]["DecimalOrEmpty"];
            /**
             * Average opening price.
             */
            avgPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * `normal` in every payload at hand; other values are in no source.
             */
            positionStatus: string;
            /**
             * Unrealized profit at the mark price.
             */
            unrealisedPnl: components["schemas"]["DecimalOrEmpty"];
            /**
             * Estimated liquidation price; `0` for none.
             */
            liquidationPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Maintenance margin rate of the position's tier, as a fraction.
             */
            mmr: components["schemas"]["DecimalOrEmpty"];
            /**
             * Unrealized profit to margin, as a fraction.
             */
            profitRate: components["schemas"]["DecimalOrEmpty"];
            /**
             * The mark price, which unrealized profit and liquidation go by.
             */
            markPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * The closing price that covers the fees; absent from some older answers.
             */
            breakEvenPrice?: components["schemas"]["DecimalOrNull"];
            /**
             * Funding since it was opened: negative is paid; absent from some older answers.
             */
            totalFunding?: components["schemas"]["DecimalOrNull"];
            /**
             * Fees for opening: negative is paid; absent from some older answers.
             */
            openFeeTotal?: components["schemas"]["DecimalOrNull"];
            /**
             * Fees for closing so far: negative is paid; absent from some older answers.
             */
            closeFeeTotal?: components["schemas"]["DecimalOrNull"];
            /**
             * Cash dividends, presumably of contracts on shares; in live answers of 2026.
             */
            cashDividend?: components["schemas"]["DecimalOrNull"];
            /**
             * When it was opened.
             * Format: unix-ms
             */
            createdTime: string;
            /**
             * When the position last changed.
             * Format: unix-ms
             */
            updatedTime: string;
        };
        /**
         * `one_way_mode`: one net position per symbol. `hedge_mode`: a long and a short of one symbol side by side.
         * @enum {string}
         */
        PositionMode: "one_way_mode" | "hedge_mode";
        /**
         * Positions to move, from where and to where.
         */
        PositionMove: {
            /**
             * The account that has the positions.
             */
            fromUid: string;
            /**
             * The account to move them to.
             */
            toUid: string;
            /**
             * The futures line of all of them.
             */
            category: components["schemas"]["FuturesCategory"];
            /**
             * The positions.
             */
            positionList: components["schemas"]["PositionToMove"][];
        };
        /**
         * A page of moves.
         */
        PositionMovePage: {
            /**
             * The moves; empty or null when there are none.
             */
            list: components["schemas"]["MovedPosition"][] | null;
            /**
             * Where the next page begins; null or absent when there is none.
             */
            cursor?: string | null;
        };
        /**
         * What became of each order of a move.
         */
        PositionMoveResult: {
            /**
             * The orders that close on the one account.
             */
            closePosition: components["schemas"]["OrderVerdict"][] | null;
            /**
             * The orders that open on the other account.
             */
            openPosition: components["schemas"]["OrderVerdict"][] | null;
        };
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
         * A position to move, or a part of one.
         */
        PositionToMove: {
            /**
             * The pair in upper case: `BTCUSDT`.
             */
            symbol: string;
            /**
             * Buy or sell; it is not documented whether of the position or of the order that closes it.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * How much of it, in the coin that sizes of the pair are in.
             * Format: decimal
             */
            qty: DecimalInput;
        };
        /**
         * One trade of the market.
         */
        PublicFill: {
            /**
             * The id of the trade.
             */
            execId: string;
            /**
             * The id that both sides of one trade share; since 2025-08-12, absent from some answers.
             */
            execLinkId?: string;
            /**
             * Price of the trade.
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
             * When it happened.
             * Format: unix-ms
             */
            ts: string;
            /**
             * Whether a retail price improvement order was filled; newer answers only.
             */
            isRPI?: components["schemas"]["YesNo"] | null;
        };
        /**
         * Spot, or all futures lines together; in small letters.
         * @enum {string}
         */
        QuotaCategory: "spot" | "futures";
        /**
         * Which accounts get which quota.
         */
        QuotaChange: {
            /**
             * Spot or futures.
             */
            category: components["schemas"]["QuotaCategory"];
            /**
             * The accounts, at most 50.
             */
            uids: string[];
            /**
             * Calls a second for each of them.
             * Format: decimal
             */
            quota: DecimalInput;
        };
        /**
         * How many calls a second each account may make.
         */
        RateLimitQuota: {
            /**
             * Whether the quotas are for spot or for futures.
             */
            category: components["schemas"]["QuotaCategory"] | OtherString;
            /**
             * One entry per account; empty or null when there are none.
             */
            quotaList: components["schemas"]["AccountQuota"][] | null;
            /**
             * What all accounts have together now.
             */
            masterSubQuota: string;
            /**
             * What they can have together at most.
             */
            masterSubCap: string;
            /**
             * Where the next page begins; empty, null or absent when there is none.
             */
            cursor?: string | null;
        };
        /**
         * A business line; `OTHER` is what belongs to none.
         * @enum {string}
         */
        RecordCategory: "SPOT" | "MARGIN" | "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES" | "OTHER";
        /**
         * Whether a forced sale is done.
         * @enum {string}
         */
        ReduceStatus: "COMPLETE" | "WAIT";
        /**
         * How to repay.
         */
        RepayModeChange: {
            /**
             * The mode; `manual` is the only one that has been seen.
             */
            repayMode: string;
        };
        /**
         * Coins that are owed.
         */
        RepayableCoins: {
            /**
             * The coins; empty or null when nothing is owed.
             */
            repayableCoinList: components["schemas"]["CoinAmount"][] | null;
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
         * An insurance fund and its course.
         */
        RiskReserve: {
            /**
             * What is in the fund; empty in the payload at hand.
             */
            totalBalance: components["schemas"]["DecimalOrEmpty"];
            /**
             * The coin that the fund is in.
             */
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
            /**
             * The coin that the balance is in.
             */
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
             * The hour that the entry is of.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * The course of an insurance fund by the hour.
         */
        RiskReserveHours: {
            /**
             * The coin that the fund is in.
             */
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
             * The day that the entry is of.
             * Format: unix-ms
             */
            ts: string;
        };
        /**
         * A pair with retail price improvement.
         */
        RpiSymbol: {
            /**
             * The product line that the pair belongs to.
             */
            category: components["schemas"]["MarketCategory"] | OtherString;
            /**
             * The pair that takes such orders.
             */
            symbol: string;
        };
        /**
         * A loan that runs.
         */
        RunningLoan: {
            /**
             * The exchange's id of the loan, which other loan calls take.
             */
            orderId: string;
            /**
             * The coin that is borrowed.
             */
            loanCoin: string;
            /**
             * What is owed, without interest.
             * Format: decimal
             */
            loanAmount: Decimal;
            /**
             * Interest so far.
             * Format: decimal
             */
            interestAmount: Decimal;
            /**
             * Rate of an hour as a fraction.
             * Format: decimal
             */
            hourInterestRate: Decimal;
            /**
             * The coin that is pledged for it.
             */
            pledgeCoin: string;
            /**
             * How much is pledged, in the pledged coin.
             * Format: decimal
             */
            pledgeAmount: Decimal;
            /**
             * Debt to pledge, as a fraction.
             * Format: decimal
             */
            pledgeRate: Decimal;
            /**
             * From which rate on more has to be pledged.
             * Format: decimal
             */
            supRate: Decimal;
            /**
             * From which rate on the pledge is sold.
             * Format: decimal
             */
            forceRate: Decimal;
            /**
             * When it was borrowed.
             * Format: unix-ms
             */
            borrowTime: string;
            /**
             * When it ends; presumably empty or `0` for loans with an open end.
             */
            expireTime: components["schemas"]["TimeOrEmpty"];
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
         * A business line that takes strategy orders: all but `COIN-FUTURES`.
         * @enum {string}
         */
        StrategyCategory: "SPOT" | "MARGIN" | "USDT-FUTURES" | "USDC-FUTURES";
        /**
         * A cursor that is text in documents and a number in live answers.
         */
        StrategyCursor: string | Id | null;
        /**
         * A strategy order. Fields of other types than its own are empty, null or absent.
         */
        StrategyOrder: {
            /**
             * The exchange's id of the strategy order; what it places has ids of its own.
             */
            orderId: string;
            /**
             * Your id, or the one that the exchange made.
             */
            clientOid: string;
            /**
             * The product line that the order is in.
             */
            category: components["schemas"]["Category"] | OtherString;
            /**
             * The pair that the order is for.
             */
            symbol: string;
            /**
             * Newer answers only.
             */
            type?: components["schemas"]["StrategyType"] | OtherString | null;
            /**
             * Newer answers only.
             */
            status?: components["schemas"]["StrategyStatus"] | OtherString | null;
            /**
             * The size; empty or null where the whole position is meant.
             */
            qty: components["schemas"]["DecimalOrNull"];
            /**
             * The position that the order belongs to; null where it has none.
             */
            posSide: components["schemas"]["ReportedPositionSide"] | null;
            /**
             * Where the take-profit triggers; empty or null when there is none.
             */
            takeProfit: components["schemas"]["DecimalOrNull"];
            /**
             * Where the stop-loss triggers; empty or null when there is none.
             */
            stopLoss: components["schemas"]["DecimalOrNull"];
            /**
             * Which price triggers the take-profit; empty or null without one.
             */
            tpTriggerBy: components["schemas"]["TriggerBy"] | OtherString | null;
            /**
             * Which price triggers the stop-loss; empty or null without one.
             */
            slTriggerBy: components["schemas"]["TriggerBy"] | OtherString | null;
            /**
             * Whether the take-profit places a limit or a market order; empty or null without one.
             */
            tpOrderType: components["schemas"]["OrderType"] | OtherString | null;
            /**
             * Whether the stop-loss places a limit or a market order; empty or null without one.
             */
            slOrderType: components["schemas"]["OrderType"] | OtherString | null;
            /**
             * Limit price of the take-profit; empty or null for market.
             */
            tpLimitPrice: components["schemas"]["DecimalOrNull"];
            /**
             * Limit price of the stop-loss; empty or null for market.
             */
            slLimitPrice: components["schemas"]["DecimalOrNull"];
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
             * In the page's table and one client; in no payload at hand.
             */
            triggerType?: string | null;
            /**
             * The parameters of an `oco` order; in no payload at hand.
             */
            ocoParams?: unknown;
            /**
             * The parameters of a `trailing_stop` order; in no payload at hand.
             */
            trailingStopParams?: unknown;
            /**
             * The parameters of an `iceberg` order; in no payload at hand.
             */
            icebergParams?: unknown;
            /**
             * The parameters of a `twap` order; in no payload at hand.
             */
            twapParams?: unknown;
            /**
             * When the order was placed.
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
         * Which strategy order to cancel.
         */
        StrategyOrderCancel: StrategyOrderCancel;
        /**
         * What to change about one waiting order.
         */
        StrategyOrderChange: StrategyOrderChange;
        /**
         * A page of strategy orders, newest first.
         */
        StrategyOrderPage: {
            /**
             * The orders; empty or null when there are none.
             */
            list: components["schemas"]["StrategyOrder"][] | null;
            /**
             * Where the next page begins; null or absent when there is none.
             */
            cursor?: components["schemas"]["StrategyCursor"];
        };
        /**
         * `pending`: waiting. `submitting`: triggered, on its way. `success`: its order was placed; whether it filled is another matter. `failed`: triggered and refused. `cancelled`: cancelled before it triggered.
         * @enum {string}
         */
        StrategyStatus: "pending" | "success" | "failed" | "cancelled" | "submitting";
        /**
         * An order that a strategy has placed.
         */
        StrategySubOrder: {
            /**
             * The exchange's id of the order that was placed.
             */
            subOrderId: string;
            /**
             * The client order id of that order.
             */
            subClientOid: string;
            /**
             * The product line that the order is in.
             */
            category: components["schemas"]["Category"] | OtherString;
            /**
             * The pair that the order is for.
             */
            symbol: string;
            /**
             * The limit price; empty or `0` for a market order.
             */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Ordered size.
             * Format: decimal
             */
            qty: Decimal;
            /**
             * Filled size.
             */
            cumExecQty: components["schemas"]["DecimalOrEmpty"];
            /**
             * Average price of the fills.
             */
            avgPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * The trade.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to; null where it has none.
             */
            posSide?: components["schemas"]["ReportedPositionSide"] | null;
            /**
             * What became of the order.
             */
            status: components["schemas"]["StrategySubOrderStatus"] | OtherString;
            /**
             * When the order was placed.
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
         * A page of orders that a strategy has placed.
         */
        StrategySubOrderPage: {
            /**
             * The orders; empty or null when there are none.
             */
            list: components["schemas"]["StrategySubOrder"][] | null;
            /**
             * Where the next page begins; null or absent when there is none.
             */
            cursor?: components["schemas"]["StrategyCursor"];
        };
        /**
         * What became of an order that a strategy placed.
         * @enum {string}
         */
        StrategySubOrderStatus: "filled" | "cancelled" | "failed";
        /**
         * `tpsl`: take-profit and stop-loss of a position. `trigger`: an order that is sent when a price is reached. `oco`: two legs of which one cancels the other. `trailing_stop`: a trigger that follows the price. `iceberg`: an order sent in parts. `twap`: an order spread over time. The last four are newer than the documents at hand: two clients vouch for them.
         * @enum {string}
         */
        StrategyType: "tpsl" | "trigger" | "oco" | "trailing_stop" | "iceberg" | "twap";
        /**
         * One sub-account.
         */
        SubAccount: {
            /**
             * The id of the sub-account, which other calls take.
             */
            subUid: string;
            /**
             * Its name, in part hidden.
             */
            username: string;
            /**
             * Whether the sub-account can be used.
             */
            status: components["schemas"]["SubAccountStatus"] | OtherString;
            /**
             * `CLASSIC` or `UNIFIED`, in capitals.
             */
            accountMode: string;
            /**
             * `VIRTUAL_CHILD` in the payloads at hand.
             */
            type: string;
            /**
             * Your remark about it; null or empty without one.
             */
            note: string | null;
            /**
             * When it was created.
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
         * The balances of one sub-account.
         */
        SubAccountAssets: {
            /**
             * The sub-account that the balances are of.
             */
            subUid: string;
            /**
             * Where a page that begins behind this entry starts; null or absent behind the last.
             */
            cursor?: string | null;
            /**
             * One entry per coin; empty or null when it has none.
             */
            assets: components["schemas"]["AccountAsset"][] | null;
        };
        /**
         * Which sub-account, and what to do.
         */
        SubAccountFreeze: {
            /**
             * The sub-account.
             */
            subUid: string;
            /**
             * Freeze or free.
             */
            operation: components["schemas"]["FreezeOperation"];
        };
        /**
         * The kind of a new sub-account.
         * @enum {string}
         */
        SubAccountMode: "classic" | "unified";
        /**
         * A page of sub-accounts.
         */
        SubAccountPage: {
            /**
             * The sub-accounts; empty or null when there are none.
             */
            list: components["schemas"]["SubAccount"][] | null;
            /**
             * Whether there is another page. The page's table calls it text.
             */
            hasNext: boolean;
            /**
             * Where the next page begins; null or absent when there is none.
             */
            cursor?: string | null;
        };
        /**
         * A sub-account to create.
         */
        SubAccountRequest: {
            /**
             * Its name.
             */
            username: string;
            /**
             * Its kind. The default is not documented.
             */
            accountMode?: components["schemas"]["SubAccountMode"];
            /**
             * A note of yours.
             */
            note?: string;
        };
        /**
         * Whether a sub-account can be used.
         * @enum {string}
         */
        SubAccountStatus: "normal" | "freeze";
        /**
         * A key of a sub-account.
         */
        SubKey: {
            /**
             * The page's table spells it `apikey`.
             */
            apiKey: string;
            /**
             * Your name for the key; null or empty without one.
             */
            note: string | null;
            /**
             * Whether the key may only read or trade too.
             */
            type: components["schemas"]["SubKeyType"] | OtherString;
            /**
             * What it may touch.
             */
            permissions: string[];
            /**
             * The addresses that it is bound to; empty or null for none.
             */
            ips: string[] | null;
        };
        /**
         * What to change about a key.
         */
        SubKeyChange: {
            /**
             * The key to change.
             */
            apiKey: string;
            /**
             * Its passphrase from now on.
             */
            passphrase: string;
            /**
             * Whether it may write. Left out, presumably as before.
             */
            type?: components["schemas"]["SubKeyType"];
            /**
             * What it may touch. Left out, presumably as before.
             */
            permissions?: components["schemas"]["SubKeyScope"][];
            /**
             * The addresses that it is bound to, at most 30. Left out, presumably as before.
             */
            ips?: string[];
        };
        /**
         * Which key to delete.
         */
        SubKeyDelete: {
            /**
             * The key to delete.
             */
            apiKey: string;
        };
        /**
         * A page of keys. One of the two lists is there.
         */
        SubKeyPage: {
            /**
             * The keys, as documents have it.
             */
            items?: components["schemas"]["ListedSubKey"][] | null;
            /**
             * The keys, as live answers of 2026 have it.
             */
            list?: components["schemas"]["ListedSubKey"][] | null;
            /**
             * Whether there is another page. The page's table calls it text.
             */
            hasNext: boolean;
            /**
             * Where the next page begins; null or absent when there is none.
             */
            cursor?: string | null;
        };
        /**
         * A key to make.
         */
        SubKeyRequest: {
            /**
             * The sub-account.
             */
            subUid: string;
            /**
             * A note of yours.
             */
            note: string;
            /**
             * Whether it may write.
             */
            type: components["schemas"]["SubKeyType"];
            /**
             * The passphrase to choose for the new key; calls signed by that key send it.
             */
            passphrase: string;
            /**
             * What it may touch.
             */
            permissions: components["schemas"]["SubKeyScope"][];
            /**
             * The addresses that it is bound to, at most 30.
             */
            ips: string[];
        };
        /**
         * What a key may touch: `uta_mgt` the account, `uta_trade` orders and positions.
         * @enum {string}
         */
        SubKeyScope: "uta_mgt" | "uta_trade";
        /**
         * Whether a key may write.
         * @enum {string}
         */
        SubKeyType: "read_write" | "read_only";
        /**
         * Coins to move between a sub-account and its main account.
         */
        SubMainTransferRequest: {
            /**
             * Where the coins come from.
             */
            fromType: components["schemas"]["SubMainTransferSource"];
            /**
             * Where the coins go.
             */
            toType: components["schemas"]["SubMainTransferTarget"];
            /**
             * How much, in the coin.
             * Format: decimal
             */
            amount: DecimalInput;
            /**
             * The coin in capitals: `USDT`.
             */
            coin: string;
            /**
             * Your own name for the transfer.
             */
            clientOid?: string;
        };
        /**
         * The account that coins come from. `uta`: the unified account.
         * @enum {string}
         */
        SubMainTransferSource: "spot" | "uta";
        /**
         * The account that coins go to. `uta`: the unified account.
         * @enum {string}
         */
        SubMainTransferTarget: "spot" | "p2p" | "uta";
        /**
         * One transfer.
         */
        SubTransfer: {
            /**
             * The exchange's id of the transfer.
             */
            transferId: string;
            /**
             * The id that the classic API knows it by.
             */
            oldTransferId: string | null;
            /**
             * The kind of account that gave.
             */
            fromType: components["schemas"]["TransferAccount"] | OtherString;
            /**
             * The kind of account that received.
             */
            toType: components["schemas"]["TransferAccount"] | OtherString;
            /**
             * How much was moved, in the coin.
             * Format: decimal
             */
            amount: Decimal;
            /**
             * The coin that was moved.
             */
            coin: string;
            /**
             * The user that gave.
             */
            fromUserId: string;
            /**
             * The user that received.
             */
            toUserId: string;
            /**
             * `Successful` in the payloads at hand.
             */
            status: string;
            /**
             * Your name for it.
             */
            clientOid: string | null;
            /**
             * When the transfer was asked for.
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
         * An account that coins can be moved between, of a main account or a sub-account. `uta`: the unified account.
         * @enum {string}
         */
        SubTransferAccount: "spot" | "p2p" | "usdt_futures" | "coin_futures" | "usdc_futures" | "crossed_margin" | "uta";
        /**
         * A page of transfers, newest first.
         */
        SubTransferPage: {
            /**
             * The transfers; empty or null when there are none.
             */
            list: components["schemas"]["SubTransfer"][] | null;
            /**
             * Where the next page begins; null or absent when there is none.
             */
            cursor?: string | null;
        };
        /**
         * The transfer.
         */
        SubTransferReceipt: {
            /**
             * The exchange's id of the transfer.
             */
            transferId: string;
            /**
             * Your name for it.
             */
            clientOid: string | null;
        };
        /**
         * Coins to move between a main account and a sub-account.
         */
        SubTransferRequest: {
            /**
             * The account of `fromUserId` that the coins come from.
             */
            fromType: components["schemas"]["SubTransferAccount"];
            /**
             * The account of `toUserId` that the coins go to.
             */
            toType: components["schemas"]["SubTransferAccount"];
            /**
             * How much, in the coin.
             * Format: decimal
             */
            amount: DecimalInput;
            /**
             * The coin in capitals: `USDT`.
             */
            coin: string;
            /**
             * Whose coins they are now.
             */
            fromUserId: string;
            /**
             * Whose coins they will be.
             */
            toUserId: string;
            /**
             * Your own name for the transfer.
             */
            clientOid: string;
            /**
             * Whether coins may be moved that the account has to borrow for it. In one client only.
             */
            allowBorrow?: components["schemas"]["YesNo"];
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
            /**
             * The pair that the rates hold for.
             */
            symbol: string;
        };
        /**
         * The open interest of one pair.
         */
        SymbolOpenInterest: {
            /**
             * The pair whose open positions were counted.
             */
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
            /**
             * The product line of the pair.
             */
            category: components["schemas"]["FuturesCategory"] | OtherString;
            /**
             * The pair that the settings hold for.
             */
            symbol: string;
            /**
             * Whether only a position's own margin or the whole balance stands behind it.
             */
            marginMode: components["schemas"]["MarginMode"];
            /**
             * The leverage that is set.
             */
            leverage: components["schemas"]["DecimalOrEmpty"];
        };
        /**
         * What a pair is about: a coin, a metal, a share or another commodity.
         * @enum {string}
         */
        SymbolType: "crypto" | "metal" | "stock" | "commodity";
        /**
         * One change of the balance.
         */
        TaxRecord: {
            /**
             * The id of the record.
             */
            id: string;
            /**
             * The coin whose balance changed.
             */
            coin: string;
            /**
             * What changed the balance, such as `ORDER_DEALT_IN`; an open list of more than eighty.
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
        };
        /**
         * Prices and volume of one pair over 24 hours.
         */
        Ticker: {
            /**
             * The product line that the pair belongs to.
             */
            category: components["schemas"]["MarketCategory"] | OtherString;
            /**
             * The pair that the figures are of.
             */
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
         * `gtc`: rests until filled or cancelled. `ioc`: fills what it can at once, the rest is cancelled. `fok`: fills at once as a whole or not at all. `post_only`: only ever adds liquidity; cancelled when it would take. `rpi`: rests for retail flow, on the pairs of `getRpiSymbols` and for accounts that were let in.
         * @enum {string}
         */
        TimeInForce: "ioc" | "fok" | "gtc" | "post_only" | "rpi";
        /**
         * A time in milliseconds in quotes, or an empty string where there is none.
         */
        TimeOrEmpty: string | "";
        /**
         * A time in milliseconds in quotes; an empty string or null where there is none.
         */
        TimeOrNull: string | "" | null;
        /**
         * `full`: the whole position, whatever its size then is. `partial`: a part of it.
         * @enum {string}
         */
        TpslMode: "full" | "partial";
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
         * `ratio`: in percent. `spread`: as a distance in price.
         * @enum {string}
         */
        TrailType: "ratio" | "spread";
        /**
         * When the trailing starts, and how far the price must turn back.
         */
        TrailingStopParams: TrailingStopParams;
        /**
         * An account that coins can be moved between. `uta`: the unified account. `spot`: the funding side. `p2p`: the account for trades between users. The others belong to classic accounts.
         * @enum {string}
         */
        TransferAccount: "spot" | "p2p" | "coin_futures" | "usdt_futures" | "usdc_futures" | "crossed_margin" | "isolated_margin" | "uta";
        /**
         * The transfer.
         */
        TransferReceipt: {
            /**
             * The exchange's id of the transfer.
             */
            transferId: string;
            /**
             * Your name for it; in live answers of 2026.
             */
            clientOid?: string | null;
        };
        /**
         * Coins to move between accounts.
         */
        TransferRequest: {
            /**
             * Where the coins come from.
             */
            fromType: components["schemas"]["TransferAccount"];
            /**
             * Where the coins go.
             */
            toType: components["schemas"]["TransferAccount"];
            /**
             * How much, in the coin.
             * Format: decimal
             */
            amount: DecimalInput;
            /**
             * The coin in capitals: `USDT`.
             */
            coin: string;
            /**
             * The pair, for `isolated_margin`.
             */
            symbol?: string;
            /**
             * Whether coins may be moved that the account has to borrow for it. In one client only.
             */
            allowBorrow?: components["schemas"]["YesNo"];
            /**
             * Your own name for the transfer. In one client only.
             */
            clientOid?: string;
        };
        /**
         * Who began a transfer, or who got it.
         * @enum {string}
         */
        TransferRole: "initiator" | "receiver";
        /**
         * Which price triggers: the last traded one or the mark price.
         * @enum {string}
         */
        TriggerBy: "market" | "mark";
        /**
         * Seconds between two parts.
         * @enum {string}
         */
        TwapInterval: "5" | "10" | "20" | "30" | "60";
        /**
         * How an order is spread over time.
         */
        TwapParams: {
            /**
             * How long it runs, in minutes.
             * Format: decimal
             */
            duration?: DecimalInput;
            /**
             * Seconds between two parts.
             */
            interval?: components["schemas"]["TwapInterval"];
            /**
             * What the parts are.
             */
            orderType?: components["schemas"]["OrderType"];
            /**
             * How the limit price of a part is offset from the market.
             */
            limitOffsetType?: components["schemas"]["OffsetType"];
            /**
             * The offset as a fraction, with `percentage`.
             * Format: decimal
             */
            limitOffsetPercentage?: DecimalInput;
            /**
             * The offset as a distance in price, at most 20 % of it, with `spread`.
             * Format: decimal
             */
            limitOffsetSpread?: DecimalInput;
            /**
             * The price that starts it.
             * Format: decimal
             */
            twapTriggerPrice?: DecimalInput;
            /**
             * The price that ends it.
             * Format: decimal
             */
            twapTerminationPrice?: DecimalInput;
        };
        /**
         * One address.
         */
        WithdrawAddress: {
            /**
             * The coin that may be withdrawn to it.
             */
            coin: string;
            /**
             * The chain that the address is on.
             */
            chain: string;
            /**
             * The address, or for another user what names the user.
             */
            address: string;
            /**
             * Of a mobile number.
             */
            countryCode: string | null;
            /**
             * Your note.
             */
            label: string | null;
            /**
             * The tag or memo.
             */
            memo: string | null;
            /**
             * What kind of destination it is.
             */
            type: components["schemas"]["AddressKind"] | OtherString;
            /**
             * How another user is named; empty for addresses on a chain.
             */
            internalType: string | null;
            /**
             * When the address was added.
             * Format: unix-ms
             */
            createdTime: string;
        };
        /**
         * Which withdrawal to cancel.
         */
        WithdrawalCancel: WithdrawalCancel;
        /**
         * The ids of a withdrawal.
         */
        WithdrawalIds: {
            /**
             * The exchange's id of the withdrawal, which its records have too.
             */
            orderId: string;
            /**
             * Your name for it.
             */
            clientOid: string | null;
        };
        /**
         * `on_chain`: to an address on a chain. `internal_transfer`: to another user of the exchange.
         * @enum {string}
         */
        WithdrawalKind: "on_chain" | "internal_transfer";
        /**
         * One withdrawal.
         */
        WithdrawalRecord: {
            /**
             * The exchange's id of the withdrawal.
             */
            orderId: string;
            /**
             * The id of the transfer; on a chain that of the transaction, empty or null until there is one.
             */
            recordId: string | null;
            /**
             * In capitals in live answers.
             */
            coin: string;
            /**
             * `withdraw` in live answers.
             */
            type: string;
            /**
             * `on_chain` or `internal_transfer`.
             */
            dest: string;
            /**
             * How much was withdrawn, in the coin.
             * Format: decimal
             */
            size: Decimal;
            /**
             * `success` in the payloads at hand.
             */
            status: string;
            /**
             * Empty or null where it is not known.
             */
            fromAddress: string | null;
            /**
             * The address that it was sent to.
             */
            toAddress: string;
            /**
             * In capitals in live answers; empty or null where no chain is involved.
             */
            chain: string | null;
            /**
             * When the withdrawal was asked for.
             * Format: unix-ms
             */
            createdTime: string;
            /**
             * When it last changed.
             * Format: unix-ms
             */
            updatedTime: string;
            /**
             * Your name for it; null when there was none.
             */
            clientOid: string | null;
            /**
             * Negative in recorded answers, positive in the docs.
             */
            fee: components["schemas"]["DecimalOrNull"];
            /**
             * How many confirmations the chain gave.
             */
            confirm: string | null;
            /**
             * The tag or memo of the address; absent from some answers.
             */
            tag?: string | null;
        };
        /**
         * Coins to send out.
         */
        WithdrawalRequest: WithdrawalRequest;
        /**
         * How another user is named.
         * @enum {string}
         */
        WithdrawalTarget: "uid" | "email" | "mobile";
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
                            /**
                             * The funds, each with the pairs that it stands behind.
                             */
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
    cancelWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["cancelWithdrawal"];
            };
        };
        responses: {
            /**
             * The withdrawal was cancelled.
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
    setUpDepositAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["setUpDepositAccount"];
            };
        };
        responses: {
            /**
             * The account was set.
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
    getDepositAddress: {
        parameters: {
            query: params["getDepositAddress"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The address.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["DepositAddress"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getDepositRecords: {
        parameters: {
            query: params["getDepositRecords"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The deposits.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["DepositRecord"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getMaxTransferable: {
        parameters: {
            query: params["getMaxTransferable"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * How much.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["MaxTransferable"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getMaxWithdrawal: {
        parameters: {
            query: params["getMaxWithdrawal"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * How much.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["MaxWithdrawal"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSubDepositAddress: {
        parameters: {
            query: params["getSubDepositAddress"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The address.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["DepositAddress"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSubDepositRecords: {
        parameters: {
            query: params["getSubDepositRecords"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The deposits.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["DepositRecord"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    makeSubMainAccountTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["makeSubMainAccountTransfer"];
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
                        data: components["schemas"]["SubTransferReceipt"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    makeMainSubAccountTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["makeMainSubAccountTransfer"];
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
                        data: components["schemas"]["SubTransferReceipt"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getMainSubTransferRecords: {
        parameters: {
            query?: params["getMainSubTransferRecords"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of transfers.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["SubTransferPage"];
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
    getTransferableCoins: {
        parameters: {
            query: params["getTransferableCoins"];
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
                        data: string[];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getWithdrawAddress: {
        parameters: {
            query?: params["getWithdrawAddress"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The addresses.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["AddressPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": exact["withdraw"];
            };
        };
        responses: {
            /**
             * The withdrawal was received.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["WithdrawalIds"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getWithdrawalRecords: {
        parameters: {
            query: params["getWithdrawalRecords"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The withdrawals.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["WithdrawalRecord"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getMovePositionHistory: {
        parameters: {
            query: params["getMovePositionHistory"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of moves.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["PositionMovePage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    movePositions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["movePositions"];
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
                        data: components["schemas"]["PositionMoveResult"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPositionAdlRank: {
        parameters: {
            query?: never;
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
    getPositionInfo: {
        parameters: {
            query: params["getPositionInfo"];
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
                        data: {
                            /**
                             * The positions; null when there are none.
                             */
                            list: components["schemas"]["Position"][] | null;
                        };
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getPositionsHistory: {
        parameters: {
            query: params["getPositionsHistory"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of closed positions.
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
    modifyBatchOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["modifyBatchOrders"];
            };
        };
        responses: {
            /**
             * A verdict for each change.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["BatchReceipt"][];
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
                        data: components["schemas"]["BatchReceipt"][];
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
                        data: components["schemas"]["OrderVerdictList"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    closeAllPositions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["closeAllPositions"];
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
                        data: components["schemas"]["OrderVerdictList"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    countdownCancelAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["countdownCancelAll"];
            };
        };
        responses: {
            /**
             * The countdown was set.
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
    getFillHistory: {
        parameters: {
            query?: params["getFillHistory"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of fills.
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
    getOrderHistory: {
        parameters: {
            query: params["getOrderHistory"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of orders.
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
    modifyOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": exact["modifyOrder"];
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
    getOrderDetails: {
        parameters: {
            query: params["getOrderDetails"];
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
                        data: components["schemas"]["OrderRecord"];
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
                        data: components["schemas"]["BatchReceipt"][];
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
    getOpenOrders: {
        parameters: {
            query?: params["getOpenOrders"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of open orders.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["OpenOrderPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelStrategyOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["cancelStrategyOrder"];
            };
        };
        responses: {
            /**
             * The order was cancelled.
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
    getHistoryStrategyOrders: {
        parameters: {
            query: params["getHistoryStrategyOrders"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of orders.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["StrategyOrderPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    modifyStrategyOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["modifyStrategyOrder"];
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
    placeStrategyOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["placeStrategyOrder"];
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
                        data: components["schemas"]["OrderIds"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getStrategySubOrders: {
        parameters: {
            query: params["getStrategySubOrders"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of orders.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["StrategySubOrderPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUnfilledStrategyOrders: {
        parameters: {
            query: params["getUnfilledStrategyOrders"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["StrategyOrder"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSubAccountUnifiedAssets: {
        parameters: {
            query?: params["getSubAccountUnifiedAssets"];
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
                        data: components["schemas"]["SubAccountAssets"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    createSubAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["createSubAccount"];
            };
        };
        responses: {
            /**
             * The sub-account.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["NewSubAccount"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    createSubAccountApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["createSubAccountApiKey"];
            };
        };
        responses: {
            /**
             * The key.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["NewSubKey"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    deleteSubAccountApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["deleteSubAccountApiKey"];
            };
        };
        responses: {
            /**
             * The key is gone.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * Empty.
                         */
                        data: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    freezeOrUnfreezeSubAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["freezeOrUnfreezeSubAccount"];
            };
        };
        responses: {
            /**
             * It was done.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * Empty.
                         */
                        data: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getRateLimitQuota: {
        parameters: {
            query: params["getRateLimitQuota"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The quotas.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["RateLimitQuota"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    setRateLimitQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["setRateLimitQuota"];
            };
        };
        responses: {
            /**
             * The quotas were set.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        /**
                         * Nothing of use: an empty object in one client, a text in another.
                         */
                        data: unknown;
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    createAgentSubAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["createAgentSubAccount"];
            };
        };
        responses: {
            /**
             * The sub-account and its key.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["AgentSubAccount"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSubAccountApiKeys: {
        parameters: {
            query: params["getSubAccountApiKeys"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of keys.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["SubKeyPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getSubAccountList: {
        parameters: {
            query?: params["getSubAccountList"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of sub-accounts.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["SubAccountPage"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    modifySubAccountApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["modifySubAccountApiKey"];
            };
        };
        responses: {
            /**
             * The key from now on.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["ChangedSubKey"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    borrowLoan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["borrowLoan"];
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
                        data: {
                            /**
                             * The id of the loan.
                             */
                            orderId: string;
                        };
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getLoanBorrowHistory: {
        parameters: {
            query: params["getLoanBorrowHistory"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The loans.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["PastLoan"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getLoanBorrowOngoing: {
        parameters: {
            query?: params["getLoanBorrowOngoing"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The loans.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["RunningLoan"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getLoanCoins: {
        parameters: {
            query?: params["getLoanCoins"];
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
                        data: components["schemas"]["LoanCoins"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getLoanDebts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The sums.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["LoanDebts"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getLoanInterest: {
        parameters: {
            query: params["getLoanInterest"];
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
                        data: components["schemas"]["LoanEstimate"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getLoanPledgeRateHistory: {
        parameters: {
            query: params["getLoanPledgeRateHistory"];
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
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["PledgeRateChange"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getLoanReduces: {
        parameters: {
            query: params["getLoanReduces"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The sales.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["PledgeReduction"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    repayLoan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": exact["repayLoan"];
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
                        data: components["schemas"]["LoanRepaymentResult"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getLoanRepayHistory: {
        parameters: {
            query: params["getLoanRepayHistory"];
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The repayments.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["LoanRepaymentRecord"][];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    reviseLoanPledge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": params["reviseLoanPledge"];
            };
        };
        responses: {
            /**
             * The rate from now on.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] & {
                        data: components["schemas"]["PledgeChangeResult"];
                    };
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUnifiedAccountTaxRecords: {
        parameters: {
            query: params["getUnifiedAccountTaxRecords"];
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
}
export type CategoryExceptSpot = Exclude<components["schemas"]["Category"], "SPOT">;
export type LeverageCategoryExceptMargin = Exclude<components["schemas"]["LeverageCategory"], "MARGIN">;
export interface BatchOrderFields {
    /**
     * The business line that the pair belongs to; one for the whole batch.
     */
    category: components["schemas"]["Category"];
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * The trade, in both position modes: a long is closed with `sell`, a short with `buy`. In hedge mode `posSide` says which position is meant.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Limit or market.
     */
    orderType: components["schemas"]["OrderType"];
    /**
     * The size. `USDT-FUTURES` and `USDC-FUTURES`: in the base coin. `COIN-FUTURES`: in the quote coin, so `100` on `BTCUSD_CM` is 100 dollars' worth. Spot and margin: in the base coin, but a market buy in the quote coin. A multiple of the pair's step and not below its minimum (25207, 45110), see `getInstruments`. The wire calls it `qty`, where the classic API says `size`.
     * Format: decimal
     */
    qty: DecimalInput;
    /**
     * Limit price, a multiple of the pair's price step (25244) and not too far from the market (25205, 25206). Needed for `limit`, left out for `market`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * How long a limit order stays; of no use to a market order.
     */
    timeInForce?: components["schemas"]["TimeInForce"];
    /**
     * Futures in hedge mode, and required there (25156 without): the position that the order opens or closes. `buy` and `long` open a long, `sell` and `long` close it; `sell` and `short` open a short, `buy` and `short` close it. Left out in one-way mode.
     */
    posSide?: components["schemas"]["PositionSide"];
    /**
     * Your own name for the order: up to 32 letters, digits, dots, colons, slashes, hyphens or underscores; a UUID fits without its hyphens. Must differ from those of all open orders (25212). Free again once its order is filled or cancelled, since 2025-10-09 at once, so it is no protection against placing twice. Left out, the exchange makes one.
     */
    clientOid?: components["schemas"]["ClientOrderId"];
    /**
     * What happens when the order would meet one of your own.
     */
    stpMode?: components["schemas"]["SelfTradePrevention"];
}
/**
 * Market order.
 */
export interface BatchOrderMarket extends Omit<BatchOrderFields, "price"> {
    orderType: "market";
}
/**
 * Limit order.
 */
export interface BatchOrderLimit extends BatchOrderFields {
    price: DecimalInput;
    orderType: "limit";
}
/**
 * Futures: posSide in hedge mode only.
 */
export interface BatchOrderFutures {
    category: "USDT-FUTURES" | "USDC-FUTURES" | "COIN-FUTURES";
}
/**
 * Spot and margin.
 */
export interface BatchOrderSpotAndMargin {
    category: "SPOT" | "MARGIN";
    posSide?: never;
}
export type BatchOrder = (BatchOrderMarket | BatchOrderLimit) & (BatchOrderFutures | BatchOrderSpotAndMargin);
export type BatchOrderExact = ((BatchOrderMarket & {
    price?: never;
}) | BatchOrderLimit) & (BatchOrderFutures | BatchOrderSpotAndMargin);
export interface BatchOrderCancelFields {
    /**
     * The business line of the order; one for the whole batch.
     */
    category: components["schemas"]["Category"];
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * The order by the exchange's id; give this or `clientOid`, this one counts when both are given.
     */
    orderId?: string;
    /**
     * The order by your own id; give this or `orderId`.
     */
    clientOid?: string;
}
export interface BatchOrderCancelWithClientOid {
    clientOid: string;
}
export interface BatchOrderCancelWithOrderId {
    orderId: string;
}
export type BatchOrderCancel = BatchOrderCancelFields & (BatchOrderCancelWithClientOid | BatchOrderCancelWithOrderId);
export interface BatchOrderChangeFields {
    /**
     * The business line of the order; one for the whole batch. Not `COIN-FUTURES`: its orders cannot be changed.
     */
    category: components["schemas"]["Category"];
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * The order by the exchange's id; give this or `clientOid`, this one counts when both are given.
     */
    orderId?: string;
    /**
     * The order by your own id; give this or `orderId`.
     */
    clientOid?: string;
    /**
     * The new total size, what is filled already included. Left out: it stays.
     * Format: decimal
     */
    qty?: DecimalInput;
    /**
     * The new limit price. Left out: it stays.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * `yes` cancels the order when the change fails.
     */
    autoCancel?: components["schemas"]["YesNo"];
    /**
     * A number of your own for this change, echoed on the order stream and not in the answer. The exchange takes 18 digits; 15 are what every JSON reader keeps. It is not checked for being unique.
     */
    requestId?: number;
}
export interface BatchOrderChangeWithClientOid {
    clientOid: string;
}
export interface BatchOrderChangeWithOrderId {
    orderId: string;
}
export interface BatchOrderChangeWithPrice {
    price: DecimalInput;
}
export interface BatchOrderChangeWithQty {
    qty: DecimalInput;
}
/**
 * Futures except coin-margined ones.
 */
export interface BatchOrderChangeFuturesExceptCoinMarginedOnes extends BatchOrderChangeFields {
    category: "USDT-FUTURES" | "USDC-FUTURES";
}
/**
 * Spot and margin.
 */
export interface BatchOrderChangeSpotAndMargin extends BatchOrderChangeFields {
    category: "SPOT" | "MARGIN";
}
export type BatchOrderChange = (BatchOrderChangeFuturesExceptCoinMarginedOnes | BatchOrderChangeSpotAndMargin) & (BatchOrderChangeWithClientOid | BatchOrderChangeWithOrderId) & (BatchOrderChangeWithPrice | BatchOrderChangeWithQty);
export interface IcebergParamsFields {
    /**
     * Parts of one size, or a number of parts.
     */
    splitMode?: components["schemas"]["IcebergSplit"];
    /**
     * The size of a part, with `quantity`.
     * Format: decimal
     */
    qtyPerOrder?: DecimalInput;
    /**
     * The number of parts, with `order`.
     * Format: decimal
     */
    splitOrderNumbers?: DecimalInput;
    /**
     * How the parts are priced.
     */
    orderPreference?: components["schemas"]["IcebergPreference"];
    /**
     * Which side of the book, with `faster_execution`.
     */
    executionStrategy?: components["schemas"]["IcebergExecution"];
    /**
     * Whether `distance` is a percentage or a distance, with `fixed_distance`.
     */
    fixedDistanceType?: components["schemas"]["OffsetType"];
    /**
     * How far from the market, with `fixed_distance`.
     * Format: decimal
     */
    distance?: DecimalInput;
    /**
     * The price, with `fixed_price`.
     * Format: decimal
     */
    fixedPrice?: DecimalInput;
    /**
     * The worst price that parts may have.
     * Format: decimal
     */
    priceLimit?: DecimalInput;
}
/**
 * A number of parts.
 */
export interface IcebergParamsNumberParts extends Omit<IcebergParamsFields, "qtyPerOrder"> {
    splitOrderNumbers: DecimalInput;
    splitMode: "order";
}
/**
 * Parts of one size.
 */
export interface IcebergParamsPartsOneSize extends Omit<IcebergParamsFields, "splitOrderNumbers"> {
    qtyPerOrder: DecimalInput;
    splitMode: "quantity";
}
export type IcebergParams = IcebergParamsNumberParts | IcebergParamsPartsOneSize;
export type IcebergParamsExact = (IcebergParamsNumberParts & {
    qtyPerOrder?: never;
}) | (IcebergParamsPartsOneSize & {
    splitOrderNumbers?: never;
});
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
     * The leverage. Required even where `longLeverage` and `shortLeverage` override it.
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
export interface LoanRepaymentFields {
    /**
     * The loan.
     */
    orderId: string;
    /**
     * All of it, or `amount`.
     */
    repayAll: components["schemas"]["YesNo"];
    /**
     * How much of the borrowed coin, when not all.
     * Format: decimal
     */
    amount?: DecimalInput;
    /**
     * Whether pledge that is no longer needed comes back. The default is not documented.
     */
    repayUnlock?: components["schemas"]["YesNo"];
}
/**
 * A part.
 */
export interface LoanRepaymentPart extends LoanRepaymentFields {
    amount: DecimalInput;
    repayAll: "no";
}
/**
 * All.
 */
export interface LoanRepaymentAll extends Omit<LoanRepaymentFields, "amount"> {
    repayAll: "yes";
}
export type LoanRepayment = LoanRepaymentPart | LoanRepaymentAll;
export type LoanRepaymentExact = LoanRepaymentPart | (LoanRepaymentAll & {
    amount?: never;
});
export interface LoanRequestFields {
    /**
     * The coin to borrow.
     */
    loanCoin: string;
    /**
     * The coin to pledge.
     */
    pledgeCoin: string;
    /**
     * How long it runs.
     */
    daily: components["schemas"]["LoanTerm"];
    /**
     * How much to pledge; this or `loanAmount`.
     * Format: decimal
     */
    pledgeAmount?: DecimalInput;
    /**
     * How much to borrow; this or `pledgeAmount`.
     * Format: decimal
     */
    loanAmount?: DecimalInput;
}
export interface LoanRequestWithLoanAmount {
    loanAmount: DecimalInput;
    pledgeAmount?: never;
}
export interface LoanRequestWithPledgeAmount {
    pledgeAmount: DecimalInput;
    loanAmount?: never;
}
export type LoanRequest = LoanRequestFields & (LoanRequestWithLoanAmount | LoanRequestWithPledgeAmount);
export interface NewOrderFields {
    /**
     * The business line that the pair belongs to.
     */
    category: components["schemas"]["Category"];
    /**
     * The pair in upper case: `BTCUSDT`, `BTCPERP` for USDC futures, `BTCUSD_CM` for coin-margined ones.
     */
    symbol: string;
    /**
     * The trade, in both position modes: a long is closed with `sell`, a short with `buy`. In hedge mode `posSide` says which position is meant.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Limit or market.
     */
    orderType: components["schemas"]["OrderType"];
    /**
     * The size. `USDT-FUTURES` and `USDC-FUTURES`: in the base coin. `COIN-FUTURES`: in the quote coin, so `100` on `BTCUSD_CM` is 100 dollars' worth. Spot and margin: in the base coin, but a market buy in the quote coin. A multiple of the pair's step and not below its minimum (25207, 45110), see `getInstruments`. The wire calls it `qty`, where the classic API says `size`.
     * Format: decimal
     */
    qty: DecimalInput;
    /**
     * Limit price, a multiple of the pair's price step (25244) and not too far from the market (25205, 25206). Needed for `limit`, left out for `market`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * How long a limit order stays; of no use to a market order.
     */
    timeInForce?: components["schemas"]["TimeInForce"];
    /**
     * Futures in hedge mode, and required there (25156 without): the position that the order opens or closes. `buy` and `long` open a long, `sell` and `long` close it; `sell` and `short` open a short, `buy` and `short` close it. Left out in one-way mode.
     */
    posSide?: components["schemas"]["PositionSide"];
    /**
     * Futures in one-way mode: `yes` keeps the order from opening or turning the position. In hedge mode it protects nothing; there `side` and `posSide` say what closes.
     */
    reduceOnly?: components["schemas"]["YesNo"];
    /**
     * Futures: the margin mode of the position that the order opens or adds to. Left out it is crossed, and the whole account stands behind the position.
     */
    marginMode?: components["schemas"]["MarginMode"];
    /**
     * Your own name for the order: up to 32 letters, digits, dots, colons, slashes, hyphens or underscores; a UUID fits without its hyphens. Must differ from those of all open orders (25212). Free again once its order is filled or cancelled, since 2025-10-09 at once, so it is no protection against placing twice. Left out, the exchange makes one.
     */
    clientOid?: components["schemas"]["ClientOrderId"];
    /**
     * What happens when the order would meet one of your own.
     */
    stpMode?: components["schemas"]["SelfTradePrevention"];
    /**
     * Spot: borrow what the balance lacks. Margin orders do that anyway.
     */
    autoBorrow?: components["schemas"]["YesNo"];
    /**
     * Trigger price of a take-profit that starts with the fill. Left out: none.
     * Format: decimal
     */
    takeProfit?: DecimalInput;
    /**
     * Trigger price of a stop-loss that starts with the fill. Left out: none.
     * Format: decimal
     */
    stopLoss?: DecimalInput;
    /**
     * Which price triggers the take-profit. Futures only.
     */
    tpTriggerBy?: components["schemas"]["TriggerBy"];
    /**
     * Which price triggers the stop-loss. Futures only.
     */
    slTriggerBy?: components["schemas"]["TriggerBy"];
    /**
     * Whether the take-profit closes at market or at a limit price. Left out, presumably at market: say it.
     */
    tpOrderType?: components["schemas"]["OrderType"];
    /**
     * Whether the stop-loss closes at market or at a limit price, which may go unfilled. Left out, presumably at market: say it.
     */
    slOrderType?: components["schemas"]["OrderType"];
    /**
     * Limit price of the take-profit; with `tpOrderType` `limit` only, and needed there.
     * Format: decimal
     */
    tpLimitPrice?: DecimalInput;
    /**
     * Limit price of the stop-loss; with `slOrderType` `limit` only, and needed there.
     * Format: decimal
     */
    slLimitPrice?: DecimalInput;
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
 * Coin-margined in hedge mode: no presets.
 */
export interface NewOrderCoinMarginedInHedgeMode {
    category: "COIN-FUTURES";
    posSide: "long" | "short";
    reduceOnly?: never;
    autoBorrow?: never;
    takeProfit?: never;
    tpTriggerBy?: never;
    tpOrderType?: never;
    tpLimitPrice?: never;
    stopLoss?: never;
    slTriggerBy?: never;
    slOrderType?: never;
    slLimitPrice?: never;
}
/**
 * Coin-margined in one-way mode: no presets.
 */
export interface NewOrderCoinMarginedInOneWayMode {
    category: "COIN-FUTURES";
    posSide?: never;
    autoBorrow?: never;
    takeProfit?: never;
    tpTriggerBy?: never;
    tpOrderType?: never;
    tpLimitPrice?: never;
    stopLoss?: never;
    slTriggerBy?: never;
    slOrderType?: never;
    slLimitPrice?: never;
}
/**
 * Futures in hedge mode: buy and long open, sell and long close.
 */
export interface NewOrderFuturesInHedgeMode {
    category: "USDT-FUTURES" | "USDC-FUTURES";
    posSide: "long" | "short";
    reduceOnly?: never;
    autoBorrow?: never;
}
/**
 * Futures in one-way mode: close with reduceOnly.
 */
export interface NewOrderFuturesInOneWayMode {
    category: "USDT-FUTURES" | "USDC-FUTURES";
    posSide?: never;
    autoBorrow?: never;
}
/**
 * Spot and margin.
 */
export interface NewOrderSpotAndMargin {
    category: "SPOT" | "MARGIN";
    posSide?: never;
    marginMode?: never;
    reduceOnly?: never;
    tpTriggerBy?: never;
    slTriggerBy?: never;
}
/**
 * Take-profit at a limit price.
 */
export interface NewOrderTakeProfitAtLimitPrice {
    takeProfit: DecimalInput;
    tpLimitPrice: DecimalInput;
    tpOrderType: "limit";
}
/**
 * Take-profit at market, or none.
 */
export interface NewOrderTakeProfitAtMarketOrNone {
    tpOrderType?: "market";
    tpLimitPrice?: never;
}
/**
 * Stop-loss at a limit price.
 */
export interface NewOrderStopLossAtLimitPrice {
    stopLoss: DecimalInput;
    slLimitPrice: DecimalInput;
    slOrderType: "limit";
}
/**
 * Stop-loss at market, or none.
 */
export interface NewOrderStopLossAtMarketOrNone {
    slOrderType?: "market";
    slLimitPrice?: never;
}
export type NewOrder = (NewOrderMarket | NewOrderLimit) & (NewOrderCoinMarginedInHedgeMode | NewOrderCoinMarginedInOneWayMode | NewOrderFuturesInHedgeMode | NewOrderFuturesInOneWayMode | NewOrderSpotAndMargin) & (NewOrderTakeProfitAtLimitPrice | NewOrderTakeProfitAtMarketOrNone) & (NewOrderStopLossAtLimitPrice | NewOrderStopLossAtMarketOrNone);
export type NewOrderExact = ((NewOrderMarket & {
    price?: never;
}) | NewOrderLimit) & (NewOrderCoinMarginedInHedgeMode | NewOrderCoinMarginedInOneWayMode | NewOrderFuturesInHedgeMode | NewOrderFuturesInOneWayMode | NewOrderSpotAndMargin) & (NewOrderTakeProfitAtLimitPrice | NewOrderTakeProfitAtMarketOrNone) & (NewOrderStopLossAtLimitPrice | NewOrderStopLossAtMarketOrNone);
export interface NewStrategyOrderFields {
    /**
     * The business line that the pair belongs to. Not `COIN-FUTURES`: it takes no strategy orders.
     */
    category: components["schemas"]["StrategyCategory"];
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * What kind of order.
     */
    type?: components["schemas"]["StrategyType"];
    /**
     * Your own name for the order, held for six hours as a rule. By one client only orders of type `tpsl` heed it.
     */
    clientOid?: components["schemas"]["ClientOrderId"];
    /**
     * Futures in hedge mode: the position. Left out in one-way mode.
     */
    posSide?: components["schemas"]["PositionSide"];
    /**
     * The trade: `sell` closes a long. Needed for `trigger`; `tpsl` has none, it always closes.
     */
    side?: components["schemas"]["OrderSide"];
    /**
     * The size in the base coin. Needed for `trigger` and for `tpsl` in `partial` mode; left out in `full` mode, which closes all.
     * Format: decimal
     */
    qty?: DecimalInput;
    /**
     * `trigger` orders in one-way mode: `yes` keeps the order from opening or turning the position.
     */
    reduceOnly?: components["schemas"]["YesNo"];
    /**
     * `tpsl` only: the whole position or a part.
     */
    tpslMode?: components["schemas"]["TpslMode"];
    /**
     * `tpsl`: where the take-profit triggers.
     * Format: decimal
     */
    takeProfit?: DecimalInput;
    /**
     * `tpsl`: where the stop-loss triggers.
     * Format: decimal
     */
    stopLoss?: DecimalInput;
    /**
     * Which price triggers the take-profit.
     */
    tpTriggerBy?: components["schemas"]["TriggerBy"];
    /**
     * Which price triggers the stop-loss.
     */
    slTriggerBy?: components["schemas"]["TriggerBy"];
    /**
     * Whether the take-profit closes at market or at a limit price.
     */
    tpOrderType?: components["schemas"]["OrderType"];
    /**
     * Whether the stop-loss closes at market or at a limit price, which may go unfilled.
     */
    slOrderType?: components["schemas"]["OrderType"];
    /**
     * Limit price of the take-profit, with `tpOrderType` `limit`.
     * Format: decimal
     */
    tpLimitPrice?: DecimalInput;
    /**
     * Limit price of the stop-loss, with `slOrderType` `limit`.
     * Format: decimal
     */
    slLimitPrice?: DecimalInput;
    /**
     * `trigger`: the price that sends the order. The page says that a market order ignores it, surely a slip.
     * Format: decimal
     */
    triggerPrice?: DecimalInput;
    /**
     * `trigger`: which price is compared with the trigger price.
     */
    triggerBy?: components["schemas"]["TriggerBy"];
    /**
     * `trigger`: what the trigger sends.
     */
    triggerOrderType?: components["schemas"]["OrderType"];
    /**
     * `trigger`: limit price of the order, with `triggerOrderType` `limit`.
     * Format: decimal
     */
    triggerOrderPrice?: DecimalInput;
    /**
     * The two legs of `oco`.
     */
    ocoParams?: components["schemas"]["OcoParams"][];
    /**
     * How `trailing_stop` follows the price.
     */
    trailingStopParams?: components["schemas"]["TrailingStopParams"][];
    /**
     * How `iceberg` is split.
     */
    icebergParams?: components["schemas"]["IcebergParams"][];
    /**
     * How `twap` is spread.
     */
    twapParams?: components["schemas"]["TwapParams"][];
}
/**
 * TWAP.
 */
export interface NewStrategyOrderTWAP {
    twapParams: components["schemas"]["TwapParams"][];
    type: "twap";
    reduceOnly?: never;
    tpslMode?: never;
    takeProfit?: never;
    stopLoss?: never;
    tpTriggerBy?: never;
    slTriggerBy?: never;
    tpOrderType?: never;
    slOrderType?: never;
    tpLimitPrice?: never;
    slLimitPrice?: never;
    triggerBy?: never;
    triggerPrice?: never;
    triggerOrderType?: never;
    triggerOrderPrice?: never;
    ocoParams?: never;
    trailingStopParams?: never;
    icebergParams?: never;
}
/**
 * Iceberg.
 */
export interface NewStrategyOrderIceberg {
    icebergParams: components["schemas"]["IcebergParams"][];
    type: "iceberg";
    reduceOnly?: never;
    tpslMode?: never;
    takeProfit?: never;
    stopLoss?: never;
    tpTriggerBy?: never;
    slTriggerBy?: never;
    tpOrderType?: never;
    slOrderType?: never;
    tpLimitPrice?: never;
    slLimitPrice?: never;
    triggerBy?: never;
    triggerPrice?: never;
    triggerOrderType?: never;
    triggerOrderPrice?: never;
    ocoParams?: never;
    trailingStopParams?: never;
    twapParams?: never;
}
/**
 * Trailing stop.
 */
export interface NewStrategyOrderTrailingStop {
    trailingStopParams: components["schemas"]["TrailingStopParams"][];
    type: "trailing_stop";
    reduceOnly?: never;
    tpslMode?: never;
    takeProfit?: never;
    stopLoss?: never;
    tpTriggerBy?: never;
    slTriggerBy?: never;
    tpOrderType?: never;
    slOrderType?: never;
    tpLimitPrice?: never;
    slLimitPrice?: never;
    triggerBy?: never;
    triggerPrice?: never;
    triggerOrderType?: never;
    triggerOrderPrice?: never;
    ocoParams?: never;
    icebergParams?: never;
    twapParams?: never;
}
/**
 * One cancels the other.
 */
export interface NewStrategyOrderOneCancelsOther {
    ocoParams: components["schemas"]["OcoParams"][];
    type: "oco";
    reduceOnly?: never;
    tpslMode?: never;
    takeProfit?: never;
    stopLoss?: never;
    tpTriggerBy?: never;
    slTriggerBy?: never;
    tpOrderType?: never;
    slOrderType?: never;
    tpLimitPrice?: never;
    slLimitPrice?: never;
    triggerBy?: never;
    triggerPrice?: never;
    triggerOrderType?: never;
    triggerOrderPrice?: never;
    trailingStopParams?: never;
    icebergParams?: never;
    twapParams?: never;
}
/**
 * Trigger at market in hedge mode.
 */
export interface NewStrategyOrderTriggerAtMarketInHedgeMode {
    side: components["schemas"]["OrderSide"];
    qty: DecimalInput;
    triggerPrice: DecimalInput;
    type: "trigger";
    triggerOrderType: "market";
    posSide: "long" | "short";
    triggerOrderPrice?: never;
    reduceOnly?: never;
    tpslMode?: never;
    takeProfit?: never;
    stopLoss?: never;
    tpTriggerBy?: never;
    slTriggerBy?: never;
    tpOrderType?: never;
    slOrderType?: never;
    tpLimitPrice?: never;
    slLimitPrice?: never;
    ocoParams?: never;
    trailingStopParams?: never;
    icebergParams?: never;
    twapParams?: never;
}
/**
 * Trigger at market in one-way mode.
 */
export interface NewStrategyOrderTriggerAtMarketInOneWayMode {
    side: components["schemas"]["OrderSide"];
    qty: DecimalInput;
    triggerPrice: DecimalInput;
    type: "trigger";
    triggerOrderType: "market";
    posSide?: never;
    triggerOrderPrice?: never;
    tpslMode?: never;
    takeProfit?: never;
    stopLoss?: never;
    tpTriggerBy?: never;
    slTriggerBy?: never;
    tpOrderType?: never;
    slOrderType?: never;
    tpLimitPrice?: never;
    slLimitPrice?: never;
    ocoParams?: never;
    trailingStopParams?: never;
    icebergParams?: never;
    twapParams?: never;
}
/**
 * Trigger at a limit price in hedge mode.
 */
export interface NewStrategyOrderTriggerAtLimitPriceInHedgeMode {
    side: components["schemas"]["OrderSide"];
    qty: DecimalInput;
    triggerPrice: DecimalInput;
    triggerOrderPrice: DecimalInput;
    type: "trigger";
    triggerOrderType: "limit";
    posSide: "long" | "short";
    reduceOnly?: never;
    tpslMode?: never;
    takeProfit?: never;
    stopLoss?: never;
    tpTriggerBy?: never;
    slTriggerBy?: never;
    tpOrderType?: never;
    slOrderType?: never;
    tpLimitPrice?: never;
    slLimitPrice?: never;
    ocoParams?: never;
    trailingStopParams?: never;
    icebergParams?: never;
    twapParams?: never;
}
/**
 * Trigger at a limit price in one-way mode.
 */
export interface NewStrategyOrderTriggerAtLimitPriceInOneWayMode {
    side: components["schemas"]["OrderSide"];
    qty: DecimalInput;
    triggerPrice: DecimalInput;
    triggerOrderPrice: DecimalInput;
    type: "trigger";
    triggerOrderType: "limit";
    posSide?: never;
    tpslMode?: never;
    takeProfit?: never;
    stopLoss?: never;
    tpTriggerBy?: never;
    slTriggerBy?: never;
    tpOrderType?: never;
    slOrderType?: never;
    tpLimitPrice?: never;
    slLimitPrice?: never;
    ocoParams?: never;
    trailingStopParams?: never;
    icebergParams?: never;
    twapParams?: never;
}
/**
 * Stop-loss of a part.
 */
export interface NewStrategyOrderStopLossPart {
    stopLoss: DecimalInput;
    qty: DecimalInput;
    type?: "tpsl";
    tpslMode: "partial";
    takeProfit?: never;
    side?: never;
    reduceOnly?: never;
    triggerBy?: never;
    triggerPrice?: never;
    triggerOrderType?: never;
    triggerOrderPrice?: never;
    ocoParams?: never;
    trailingStopParams?: never;
    icebergParams?: never;
    twapParams?: never;
}
/**
 * Take-profit of a part, with or without a stop-loss.
 */
export interface NewStrategyOrderTakeProfitPartWithOrWithoutStopLoss {
    takeProfit: DecimalInput;
    qty: DecimalInput;
    type?: "tpsl";
    tpslMode: "partial";
    side?: never;
    reduceOnly?: never;
    triggerBy?: never;
    triggerPrice?: never;
    triggerOrderType?: never;
    triggerOrderPrice?: never;
    ocoParams?: never;
    trailingStopParams?: never;
    icebergParams?: never;
    twapParams?: never;
}
/**
 * Stop-loss of the whole position.
 */
export interface NewStrategyOrderStopLossWholePosition {
    stopLoss: DecimalInput;
    type?: "tpsl";
    tpslMode?: "full";
    qty?: never;
    takeProfit?: never;
    side?: never;
    reduceOnly?: never;
    triggerBy?: never;
    triggerPrice?: never;
    triggerOrderType?: never;
    triggerOrderPrice?: never;
    ocoParams?: never;
    trailingStopParams?: never;
    icebergParams?: never;
    twapParams?: never;
}
/**
 * Take-profit of the whole position, with or without a stop-loss.
 */
export interface NewStrategyOrderTakeProfitWholePositionWithOrWithoutStopLoss {
    takeProfit: DecimalInput;
    type?: "tpsl";
    tpslMode?: "full";
    qty?: never;
    side?: never;
    reduceOnly?: never;
    triggerBy?: never;
    triggerPrice?: never;
    triggerOrderType?: never;
    triggerOrderPrice?: never;
    ocoParams?: never;
    trailingStopParams?: never;
    icebergParams?: never;
    twapParams?: never;
}
/**
 * Take-profit at a limit price.
 */
export interface NewStrategyOrderTakeProfitAtLimitPrice {
    takeProfit: DecimalInput;
    tpLimitPrice: DecimalInput;
    tpOrderType: "limit";
}
/**
 * Take-profit at market.
 */
export interface NewStrategyOrderTakeProfitAtMarket {
    tpOrderType?: "market";
    tpLimitPrice?: never;
}
/**
 * Stop-loss at a limit price.
 */
export interface NewStrategyOrderStopLossAtLimitPrice {
    stopLoss: DecimalInput;
    slLimitPrice: DecimalInput;
    slOrderType: "limit";
}
/**
 * Stop-loss at market.
 */
export interface NewStrategyOrderStopLossAtMarket {
    slOrderType?: "market";
    slLimitPrice?: never;
}
export type NewStrategyOrder = NewStrategyOrderFields & (NewStrategyOrderTWAP | NewStrategyOrderIceberg | NewStrategyOrderTrailingStop | NewStrategyOrderOneCancelsOther | NewStrategyOrderTriggerAtMarketInHedgeMode | NewStrategyOrderTriggerAtMarketInOneWayMode | NewStrategyOrderTriggerAtLimitPriceInHedgeMode | NewStrategyOrderTriggerAtLimitPriceInOneWayMode | NewStrategyOrderStopLossPart | NewStrategyOrderTakeProfitPartWithOrWithoutStopLoss | NewStrategyOrderStopLossWholePosition | NewStrategyOrderTakeProfitWholePositionWithOrWithoutStopLoss) & (NewStrategyOrderTakeProfitAtLimitPrice | NewStrategyOrderTakeProfitAtMarket) & (NewStrategyOrderStopLossAtLimitPrice | NewStrategyOrderStopLossAtMarket);
export interface OcoParamsFields {
    /**
     * Price of the limit leg.
     * Format: decimal
     */
    ocoLimitPrice?: DecimalInput;
    /**
     * Where the conditional leg triggers.
     * Format: decimal
     */
    ocoTriggerPrice?: DecimalInput;
    /**
     * What the conditional leg sends.
     */
    ocoOrderType?: components["schemas"]["OrderType"];
    /**
     * Limit price of the conditional leg, with `ocoOrderType` `limit`.
     * Format: decimal
     */
    ocoOrderPrice?: DecimalInput;
}
export interface OcoParamsWithOcoLimitPriceAndOcoTriggerPrice {
    ocoLimitPrice: DecimalInput;
    ocoTriggerPrice: DecimalInput;
}
export interface OcoParamsWithoutOcoLimitPriceAndOcoTriggerPrice {
    ocoLimitPrice?: never;
    ocoTriggerPrice?: never;
}
/**
 * Conditional leg at a limit price.
 */
export interface OcoParamsConditionalLegAtLimitPrice {
    ocoOrderPrice: DecimalInput;
    ocoOrderType: "limit";
}
/**
 * Conditional leg at market.
 */
export interface OcoParamsConditionalLegAtMarket {
    ocoOrderType?: "market";
    ocoOrderPrice?: never;
}
export type OcoParams = OcoParamsFields & (OcoParamsWithOcoLimitPriceAndOcoTriggerPrice | OcoParamsWithoutOcoLimitPriceAndOcoTriggerPrice) & (OcoParamsConditionalLegAtLimitPrice | OcoParamsConditionalLegAtMarket);
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
export interface OrderCancelFields {
    /**
     * The order by the exchange's id; give this or `clientOid`, this one counts when both are given.
     */
    orderId?: string;
    /**
     * The order by your own id; give this or `orderId`.
     */
    clientOid?: string;
    /**
     * The business line of the order; not needed, the id decides.
     */
    category?: components["schemas"]["Category"];
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
     * The business line of the order. Not `COIN-FUTURES`: its orders cannot be changed.
     */
    category: components["schemas"]["Category"];
    /**
     * The pair in upper case: `BTCUSDT`.
     */
    symbol: string;
    /**
     * The order by the exchange's id; give this or `clientOid`, this one counts when both are given.
     */
    orderId?: string;
    /**
     * The order by your own id; give this or `orderId`.
     */
    clientOid?: string;
    /**
     * The new total size, what is filled already included. Left out: it stays.
     * Format: decimal
     */
    qty?: DecimalInput;
    /**
     * The new limit price. Left out: it stays.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * `yes` cancels the order when the change fails.
     */
    autoCancel?: components["schemas"]["YesNo"];
    /**
     * A number of your own for this change, echoed on the order stream and not in the answer. The exchange takes 18 digits; 15 are what every JSON reader keeps. It is not checked for being unique.
     */
    requestId?: number;
    /**
     * Trigger price of a take-profit of the order. Left out: it stays as it is. `0` takes it away.
     * Format: decimal
     */
    takeProfit?: DecimalInput;
    /**
     * Trigger price of a stop-loss of the order. Left out: it stays as it is. `0` takes it away.
     * Format: decimal
     */
    stopLoss?: DecimalInput;
    /**
     * Which price triggers the take-profit. Futures only.
     */
    tpTriggerBy?: components["schemas"]["TriggerBy"];
    /**
     * Which price triggers the stop-loss. Futures only.
     */
    slTriggerBy?: components["schemas"]["TriggerBy"];
    /**
     * Whether the take-profit closes at market or at a limit price. Left out, presumably at market: say it.
     */
    tpOrderType?: components["schemas"]["OrderType"];
    /**
     * Whether the stop-loss closes at market or at a limit price, which may go unfilled. Left out, presumably at market: say it.
     */
    slOrderType?: components["schemas"]["OrderType"];
    /**
     * Limit price of the take-profit; with `tpOrderType` `limit` only, and needed there.
     * Format: decimal
     */
    tpLimitPrice?: DecimalInput;
    /**
     * Limit price of the stop-loss; with `slOrderType` `limit` only, and needed there.
     * Format: decimal
     */
    slLimitPrice?: DecimalInput;
}
export interface OrderChangeWithClientOid {
    clientOid: string;
}
export interface OrderChangeWithOrderId {
    orderId: string;
}
export interface OrderChangeWithPrice {
    price: DecimalInput;
}
export interface OrderChangeWithQty {
    qty: DecimalInput;
}
/**
 * Futures except coin-margined ones.
 */
export interface OrderChangeFuturesExceptCoinMarginedOnes extends OrderChangeFields {
    category: "USDT-FUTURES" | "USDC-FUTURES";
}
/**
 * Spot and margin.
 */
export interface OrderChangeSpotAndMargin extends Omit<OrderChangeFields, "tpTriggerBy" | "slTriggerBy"> {
    category: "SPOT" | "MARGIN";
}
/**
 * Take-profit at a limit price.
 */
export interface OrderChangeTakeProfitAtLimitPrice {
    takeProfit: DecimalInput;
    tpLimitPrice: DecimalInput;
    tpOrderType: "limit";
}
/**
 * Take-profit at market.
 */
export interface OrderChangeTakeProfitAtMarket {
    tpOrderType?: "market";
    tpLimitPrice?: never;
}
/**
 * Stop-loss at a limit price.
 */
export interface OrderChangeStopLossAtLimitPrice {
    stopLoss: DecimalInput;
    slLimitPrice: DecimalInput;
    slOrderType: "limit";
}
/**
 * Stop-loss at market.
 */
export interface OrderChangeStopLossAtMarket {
    slOrderType?: "market";
    slLimitPrice?: never;
}
export type OrderChange = (OrderChangeFuturesExceptCoinMarginedOnes | OrderChangeSpotAndMargin) & (OrderChangeWithClientOid | OrderChangeWithOrderId) & (OrderChangeWithPrice | OrderChangeWithQty) & (OrderChangeTakeProfitAtLimitPrice | OrderChangeTakeProfitAtMarket) & (OrderChangeStopLossAtLimitPrice | OrderChangeStopLossAtMarket);
export type OrderChangeExact = (OrderChangeFuturesExceptCoinMarginedOnes | (OrderChangeSpotAndMargin & {
    tpTriggerBy?: never;
    slTriggerBy?: never;
})) & (OrderChangeWithClientOid | OrderChangeWithOrderId) & (OrderChangeWithPrice | OrderChangeWithQty) & (OrderChangeTakeProfitAtLimitPrice | OrderChangeTakeProfitAtMarket) & (OrderChangeStopLossAtLimitPrice | OrderChangeStopLossAtMarket);
export interface StrategyOrderCancelFields {
    /**
     * The order by the exchange's id; give this or `clientOid`, this one counts when both are given.
     */
    orderId?: string;
    /**
     * The order by your own id; give this or `orderId`.
     */
    clientOid?: string;
}
export interface StrategyOrderCancelWithClientOid {
    clientOid: string;
}
export interface StrategyOrderCancelWithOrderId {
    orderId: string;
}
export type StrategyOrderCancel = StrategyOrderCancelFields & (StrategyOrderCancelWithClientOid | StrategyOrderCancelWithOrderId);
export interface StrategyOrderChangeFields {
    /**
     * The order by the exchange's id; give this or `clientOid`, this one counts when both are given.
     */
    orderId?: string;
    /**
     * The order by your own id; give this or `orderId`.
     */
    clientOid?: string;
    /**
     * The size in the base coin.
     * Format: decimal
     */
    qty: DecimalInput;
    /**
     * Where the take-profit triggers.
     * Format: decimal
     */
    takeProfit?: DecimalInput;
    /**
     * Where the stop-loss triggers.
     * Format: decimal
     */
    stopLoss?: DecimalInput;
    /**
     * Which price triggers the take-profit.
     */
    tpTriggerBy?: components["schemas"]["TriggerBy"];
    /**
     * Which price triggers the stop-loss.
     */
    slTriggerBy?: components["schemas"]["TriggerBy"];
    /**
     * Whether the take-profit closes at market or at a limit price.
     */
    tpOrderType?: components["schemas"]["OrderType"];
    /**
     * Whether the stop-loss closes at market or at a limit price.
     */
    slOrderType?: components["schemas"]["OrderType"];
    /**
     * Limit price of the take-profit, with `tpOrderType` `limit`.
     * Format: decimal
     */
    tpLimitPrice?: DecimalInput;
    /**
     * Limit price of the stop-loss, with `slOrderType` `limit`.
     * Format: decimal
     */
    slLimitPrice?: DecimalInput;
    /**
     * `trigger` orders: the price that sends the order.
     * Format: decimal
     */
    triggerPrice?: DecimalInput;
    /**
     * `trigger` orders: which price is compared with it.
     */
    triggerBy?: components["schemas"]["TriggerBy"];
    /**
     * `trigger` orders: what the trigger sends.
     */
    triggerOrderType?: components["schemas"]["OrderType"];
    /**
     * `trigger` orders: limit price, with `triggerOrderType` `limit`.
     * Format: decimal
     */
    triggerOrderPrice?: DecimalInput;
}
export interface StrategyOrderChangeWithClientOid {
    clientOid: string;
}
export interface StrategyOrderChangeWithOrderId {
    orderId: string;
}
/**
 * Trigger order.
 */
export interface StrategyOrderChangeTrigger {
    triggerPrice: DecimalInput;
    takeProfit?: never;
    stopLoss?: never;
    tpTriggerBy?: never;
    slTriggerBy?: never;
    tpOrderType?: never;
    slOrderType?: never;
    tpLimitPrice?: never;
    slLimitPrice?: never;
}
/**
 * Take-profit and stop-loss.
 */
export interface StrategyOrderChangeTakeProfitAndStopLoss {
    triggerBy?: never;
    triggerPrice?: never;
    triggerOrderType?: never;
    triggerOrderPrice?: never;
}
/**
 * Take-profit at a limit price.
 */
export interface StrategyOrderChangeTakeProfitAtLimitPrice {
    takeProfit: DecimalInput;
    tpLimitPrice: DecimalInput;
    tpOrderType: "limit";
}
/**
 * Take-profit at market.
 */
export interface StrategyOrderChangeTakeProfitAtMarket {
    tpOrderType?: "market";
    tpLimitPrice?: never;
}
/**
 * Stop-loss at a limit price.
 */
export interface StrategyOrderChangeStopLossAtLimitPrice {
    stopLoss: DecimalInput;
    slLimitPrice: DecimalInput;
    slOrderType: "limit";
}
/**
 * Stop-loss at market.
 */
export interface StrategyOrderChangeStopLossAtMarket {
    slOrderType?: "market";
    slLimitPrice?: never;
}
/**
 * Trigger at a limit price.
 */
export interface StrategyOrderChangeTriggerAtLimitPrice {
    triggerOrderPrice: DecimalInput;
    triggerOrderType: "limit";
}
/**
 * Trigger at market.
 */
export interface StrategyOrderChangeTriggerAtMarket {
    triggerOrderType?: "market";
    triggerOrderPrice?: never;
}
export type StrategyOrderChange = StrategyOrderChangeFields & (StrategyOrderChangeWithClientOid | StrategyOrderChangeWithOrderId) & (StrategyOrderChangeTrigger | StrategyOrderChangeTakeProfitAndStopLoss) & (StrategyOrderChangeTakeProfitAtLimitPrice | StrategyOrderChangeTakeProfitAtMarket) & (StrategyOrderChangeStopLossAtLimitPrice | StrategyOrderChangeStopLossAtMarket) & (StrategyOrderChangeTriggerAtLimitPrice | StrategyOrderChangeTriggerAtMarket);
export interface TrailingStopParamsFields {
    /**
     * The price that starts the trailing. Left out, presumably at once.
     * Format: decimal
     */
    activationPrice?: DecimalInput;
    /**
     * Which price starts it.
     */
    activationType?: components["schemas"]["ActivationType"];
    /**
     * Whether `trailVariance` is a percentage or a distance.
     */
    trailType?: components["schemas"]["TrailType"];
    /**
     * How far the price must turn back: percent with `ratio` (0.1 to 10 on futures, to 20 on spot), a distance in price with `spread`.
     * Format: decimal
     */
    trailVariance?: DecimalInput;
    /**
     * What the trigger sends.
     */
    preOrderType?: components["schemas"]["OrderType"];
    /**
     * Limit price of that order, with `preOrderType` `limit`.
     * Format: decimal
     */
    preOrderPrice?: DecimalInput;
}
export interface TrailingStopParamsWithTrailTypeAndTrailVariance {
    trailType: components["schemas"]["TrailType"];
    trailVariance: DecimalInput;
}
export interface TrailingStopParamsWithoutTrailTypeAndTrailVariance {
    trailType?: never;
    trailVariance?: never;
}
/**
 * At a limit price.
 */
export interface TrailingStopParamsAtLimitPrice {
    preOrderPrice: DecimalInput;
    preOrderType: "limit";
}
/**
 * At market.
 */
export interface TrailingStopParamsAtMarket {
    preOrderType?: "market";
    preOrderPrice?: never;
}
export type TrailingStopParams = TrailingStopParamsFields & (TrailingStopParamsWithTrailTypeAndTrailVariance | TrailingStopParamsWithoutTrailTypeAndTrailVariance) & (TrailingStopParamsAtLimitPrice | TrailingStopParamsAtMarket);
export interface WithdrawalCancelFields {
    /**
     * The withdrawal by the exchange's id; give this or `clientOid`.
     */
    orderId?: string;
    /**
     * The withdrawal by your own id; give this or `orderId`.
     */
    clientOid?: string;
}
export interface WithdrawalCancelWithClientOid {
    clientOid: string;
}
export interface WithdrawalCancelWithOrderId {
    orderId: string;
}
export type WithdrawalCancel = WithdrawalCancelFields & (WithdrawalCancelWithClientOid | WithdrawalCancelWithOrderId);
export interface WithdrawalRequestFields {
    /**
     * The coin to withdraw, such as `USDT`.
     */
    coin: string;
    /**
     * On a chain, or to another user.
     */
    transferType: components["schemas"]["WithdrawalKind"];
    /**
     * The address; for another user the id, mail address or number that `innerToType` says.
     */
    address: string;
    /**
     * The chain, needed for `on_chain`, such as `erc20` or `trc20`.
     */
    chain?: string;
    /**
     * How another user is named in `address`.
     */
    innerToType?: components["schemas"]["WithdrawalTarget"];
    /**
     * The country code of a `mobile` number.
     */
    areaCode?: string;
    /**
     * The tag or memo of the address, for coins that have one.
     */
    tag?: string;
    /**
     * How much, in the coin.
     * Format: decimal
     */
    size: DecimalInput;
    /**
     * A note.
     */
    remark?: string;
    /**
     * Your own name for the withdrawal.
     */
    clientOid?: string;
    /**
     * The exchange that the address belongs to, for the travel rule.
     */
    memberCode?: components["schemas"]["KoreanExchange"];
    /**
     * Whether a company or a person owns the address, for the travel rule.
     */
    identityType?: components["schemas"]["IdentityType"];
    /**
     * The name of the company.
     */
    companyName?: string;
    /**
     * The first name of the person.
     */
    firstName?: string;
    /**
     * The last name of the person.
     */
    lastName?: string;
    /**
     * Which account the coins come from; in one client only, without its values.
     */
    accountType?: string;
}
/**
 * To another user.
 */
export interface WithdrawalRequestToAnotherUser extends Omit<WithdrawalRequestFields, "chain" | "tag"> {
    transferType: "internal_transfer";
}
/**
 * On a chain.
 */
export interface WithdrawalRequestOnChain extends Omit<WithdrawalRequestFields, "innerToType" | "areaCode"> {
    chain: string;
    transferType: "on_chain";
}
export type WithdrawalRequest = WithdrawalRequestToAnotherUser | WithdrawalRequestOnChain;
export type WithdrawalRequestExact = (WithdrawalRequestToAnotherUser & {
    chain?: never;
    tag?: never;
}) | (WithdrawalRequestOnChain & {
    innerToType?: never;
    areaCode?: never;
});
export interface GetOrderDetailsFields {
    /**
     * The order by the exchange's id; give this or `clientOid`, this one counts when both are given.
     */
    orderId?: string;
    /**
     * The order by your own id; give this or `orderId`.
     */
    clientOid?: string;
}
export interface GetOrderDetailsWithClientOid {
    clientOid: string;
}
export interface GetOrderDetailsWithOrderId {
    orderId: string;
}
export type GetOrderDetailsParams = GetOrderDetailsFields & (GetOrderDetailsWithClientOid | GetOrderDetailsWithOrderId);
export interface GetStrategySubOrdersFields {
    /**
     * The strategy order by the exchange's id; the safe way to name it.
     */
    orderId?: string;
    /**
     * The strategy order by your own id.
     */
    clientOid?: string;
    /**
     * How many entries a page holds.
     * @default 100
     */
    limit?: number;
    /**
     * Where the next page begins: the `cursor` that the page before answered. Leave it out for the first page.
     */
    cursor?: string;
}
export interface GetStrategySubOrdersWithClientOid {
    clientOid: string;
}
export interface GetStrategySubOrdersWithOrderId {
    orderId: string;
}
export type GetStrategySubOrdersParams = GetStrategySubOrdersFields & (GetStrategySubOrdersWithClientOid | GetStrategySubOrdersWithOrderId);
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
    cancelWithdrawal: components["schemas"]["WithdrawalCancel"];
    setUpDepositAccount: components["schemas"]["DepositAccountChange"];
    getDepositAddress: {
        /**
         * The coin in capitals: `USDT`.
         */
        coin: string;
        /**
         * The chain. Left out: the coin's main one.
         */
        chain?: string;
        /**
         * The amount, for Lightning invoices.
         * Format: decimal
         */
        size?: DecimalInput;
    };
    getDepositRecords: {
        /**
         * Only the deposit of this id.
         */
        orderId?: string;
        /**
         * Only this coin. Left out: every coin.
         */
        coin?: string;
        /**
         * From when, in milliseconds.
         * Format: unix-ms
         */
        startTime: string | number;
        /**
         * Until when, in milliseconds.
         * Format: unix-ms
         */
        endTime: string | number;
        /**
         * How many entries to answer.
         * @default 20
         */
        limit?: number;
        /**
         * Where to begin; presumably the `orderId` of the last entry.
         */
        cursor?: string;
    };
    getMaxTransferable: {
        /**
         * The coin in capitals: `USDT`.
         */
        coin: string;
    };
    getMaxWithdrawal: {
        /**
         * The coin in capitals: `USDT`.
         */
        coin: string;
    };
    getSubDepositAddress: {
        /**
         * The sub-account.
         */
        subUid: string;
        /**
         * The coin in capitals: `USDT`.
         */
        coin: string;
        /**
         * The chain. Left out: the coin's main one.
         */
        chain?: string;
        /**
         * The amount, for Lightning invoices.
         * Format: decimal
         */
        size?: DecimalInput;
    };
    getSubDepositRecords: {
        /**
         * The sub-account.
         */
        subUid: string;
        /**
         * Only this coin. Left out: every coin.
         */
        coin?: string;
        /**
         * From when, in milliseconds.
         * Format: unix-ms
         */
        startTime: string | number;
        /**
         * Until when, in milliseconds.
         * Format: unix-ms
         */
        endTime: string | number;
        /**
         * How many entries to answer.
         * @default 20
         */
        limit?: number;
        /**
         * Where to begin; presumably the `orderId` of the last entry.
         */
        cursor?: string;
    };
    makeSubMainAccountTransfer: components["schemas"]["SubMainTransferRequest"];
    makeMainSubAccountTransfer: components["schemas"]["SubTransferRequest"];
    getMainSubTransferRecords: {
        /**
         * Only transfers of this sub-account. Left out: of the account of the key.
         */
        subUid?: string;
        /**
         * Those that it began, or those that it got.
         */
        role?: components["schemas"]["TransferRole"];
        /**
         * Only this coin, in capitals. Left out: every coin.
         */
        coin?: string;
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
         * Only the transfer of this name.
         */
        clientOid?: string;
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
    transfer: components["schemas"]["TransferRequest"];
    getTransferableCoins: {
        /**
         * Where the coins come from.
         */
        fromType: components["schemas"]["TransferAccount"];
        /**
         * Where the coins go.
         */
        toType: components["schemas"]["TransferAccount"];
    };
    getWithdrawAddress: {
        /**
         * Only addresses for this coin. Left out: every coin.
         */
        coin?: string;
        /**
         * Only this kind of address.
         */
        type?: components["schemas"]["AddressKind"];
        /**
         * How many entries a page holds; the bounds are not documented.
         */
        limit?: number;
        /**
         * Where the next page begins: the `cursor` that the page before answered. Leave it out for the first page.
         */
        cursor?: string;
    };
    withdraw: components["schemas"]["WithdrawalRequest"];
    getWithdrawalRecords: {
        /**
         * Only this coin. Left out: every coin.
         */
        coin?: string;
        /**
         * Only the withdrawal of this id; counts before `clientOid`.
         */
        orderId?: string;
        /**
         * Only the withdrawal of this name.
         */
        clientOid?: string;
        /**
         * From when, in milliseconds.
         * Format: unix-ms
         */
        startTime: string | number;
        /**
         * Until when, in milliseconds.
         * Format: unix-ms
         */
        endTime: string | number;
        /**
         * How many entries to answer.
         * @default 20
         */
        limit?: number;
        /**
         * Where to begin; presumably the `orderId` of the last entry.
         */
        cursor?: string;
    };
    getMovePositionHistory: {
        /**
         * The futures line that the pair belongs to.
         */
        category: components["schemas"]["FuturesCategory"];
        /**
         * The pair in upper case. Left out: every pair of the category.
         */
        symbol?: string;
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
         * How many entries a page holds; the bounds are not documented.
         */
        limit?: number;
        /**
         * Where the next page begins: the `cursor` that the page before answered. Leave it out for the first page.
         */
        cursor?: string;
    };
    movePositions: components["schemas"]["PositionMove"];
    getPositionAdlRank: Record<string, never>;
    getPositionInfo: {
        /**
         * The futures line that the pair belongs to.
         */
        category: components["schemas"]["FuturesCategory"];
        /**
         * The pair in upper case. Left out: every pair of the category.
         */
        symbol?: string;
        /**
         * Only this side; in hedge mode.
         */
        posSide?: components["schemas"]["PositionSide"];
    };
    getPositionsHistory: {
        /**
         * The futures line that the pair belongs to.
         */
        category: components["schemas"]["FuturesCategory"];
        /**
         * The pair in upper case. Left out: every pair of the category.
         */
        symbol?: string;
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
    modifyBatchOrders: components["schemas"]["BatchOrderChange"][];
    cancelBatchOrders: components["schemas"]["BatchOrderCancel"][];
    cancelOrder: components["schemas"]["OrderCancel"];
    cancelAllOrders: components["schemas"]["CancelAll"];
    closeAllPositions: components["schemas"]["CloseAll"];
    countdownCancelAll: components["schemas"]["Countdown"];
    getFillHistory: {
        /**
         * Only this business line. Left out: every one.
         */
        category?: components["schemas"]["Category"];
        /**
         * Only fills of this order.
         */
        orderId?: string;
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
    getOrderHistory: {
        /**
         * The business line that the pair belongs to.
         */
        category: components["schemas"]["Category"];
        /**
         * The pair in upper case. Left out: every pair of the category.
         */
        symbol?: string;
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
    modifyOrder: components["schemas"]["OrderChange"];
    getOrderDetails: GetOrderDetailsParams;
    placeBatchOrders: components["schemas"]["BatchOrder"][];
    placeOrder: components["schemas"]["NewOrder"];
    getOpenOrders: {
        /**
         * Only this business line. Left out: every one.
         */
        category?: components["schemas"]["Category"];
        /**
         * Only this pair. Left out: every one.
         */
        symbol?: string;
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
         * How many entries a page holds.
         * @default 100
         */
        limit?: number;
        /**
         * Where the next page begins: the `cursor` that the page before answered. Leave it out for the first page.
         */
        cursor?: string;
    };
    cancelStrategyOrder: components["schemas"]["StrategyOrderCancel"];
    getHistoryStrategyOrders: {
        /**
         * The business line.
         */
        category: components["schemas"]["Category"];
        /**
         * Only this type. Left out, presumably every one: ask for each where it matters.
         */
        type?: components["schemas"]["StrategyType"];
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
         * How many entries a page holds.
         * @default 100
         */
        limit?: number;
        /**
         * Where the next page begins: the `cursor` that the page before answered. Leave it out for the first page.
         */
        cursor?: string;
    };
    modifyStrategyOrder: components["schemas"]["StrategyOrderChange"];
    placeStrategyOrder: components["schemas"]["NewStrategyOrder"];
    getStrategySubOrders: GetStrategySubOrdersParams;
    getUnfilledStrategyOrders: {
        /**
         * The business line.
         */
        category: components["schemas"]["Category"];
        /**
         * Only this type. Left out, presumably every one: ask for each where it matters.
         */
        type?: components["schemas"]["StrategyType"];
    };
    getSubAccountUnifiedAssets: {
        /**
         * Only this sub-account. Left out: every one.
         */
        subUid?: string;
        /**
         * Where the next page begins: the `cursor` that the page before answered. Leave it out for the first page.
         */
        cursor?: string;
        /**
         * How many entries a page holds.
         * @default 10
         */
        limit?: number;
    };
    createSubAccount: components["schemas"]["SubAccountRequest"];
    createSubAccountApiKey: components["schemas"]["SubKeyRequest"];
    deleteSubAccountApiKey: components["schemas"]["SubKeyDelete"];
    freezeOrUnfreezeSubAccount: components["schemas"]["SubAccountFreeze"];
    getRateLimitQuota: {
        /**
         * Spot or futures.
         */
        category: components["schemas"]["QuotaCategory"];
        /**
         * Only this account. Left out: every one.
         */
        uid?: string;
        /**
         * Where the next page begins: the `cursor` that the page before answered. Leave it out for the first page.
         */
        cursor?: string;
        /**
         * How many entries a page holds; the bounds are not documented.
         */
        limit?: number;
    };
    setRateLimitQuota: components["schemas"]["QuotaChange"];
    createAgentSubAccount: components["schemas"]["AgentSubAccountRequest"];
    getSubAccountApiKeys: {
        /**
         * The sub-account.
         */
        subUid: string;
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
    getSubAccountList: {
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
    modifySubAccountApiKey: components["schemas"]["SubKeyChange"];
    borrowLoan: components["schemas"]["LoanRequest"];
    getLoanBorrowHistory: {
        /**
         * From when, in milliseconds.
         * Format: unix-ms
         */
        startTime: string | number;
        /**
         * Until when, in milliseconds.
         * Format: unix-ms
         */
        endTime: string | number;
        /**
         * Only this loan.
         */
        orderId?: string;
        /**
         * Only loans of this coin.
         */
        loanCoin?: string;
        /**
         * Only loans against this coin.
         */
        pledgeCoin?: string;
        /**
         * Only loans that ended so.
         */
        status?: components["schemas"]["LoanStatus"];
        /**
         * The number of the page.
         */
        pageNum?: number;
        /**
         * How many entries a page holds; the bounds are not documented.
         */
        pageSize?: number;
    };
    getLoanBorrowOngoing: {
        /**
         * Only this loan.
         */
        orderId?: string;
        /**
         * Only loans of this coin.
         */
        loanCoin?: string;
        /**
         * Only loans against this coin.
         */
        pledgeCoin?: string;
    };
    getLoanCoins: {
        /**
         * Only this coin, in capitals: `USDT`. Left out: every coin.
         */
        coin?: string;
    };
    getLoanDebts: Record<string, never>;
    getLoanInterest: {
        /**
         * The coin to borrow.
         */
        loanCoin: string;
        /**
         * The coin to pledge.
         */
        pledgeCoin: string;
        /**
         * How long it runs.
         */
        daily: components["schemas"]["LoanTerm"];
        /**
         * How much would be pledged.
         * Format: decimal
         */
        pledgeAmount: DecimalInput;
    };
    getLoanPledgeRateHistory: {
        /**
         * From when, in milliseconds.
         * Format: unix-ms
         */
        startTime: string | number;
        /**
         * Until when, in milliseconds.
         * Format: unix-ms
         */
        endTime: string | number;
        /**
         * Only this loan.
         */
        orderId?: string;
        /**
         * Only changes in this direction.
         */
        reviseSide?: components["schemas"]["PledgeRateSide"];
        /**
         * Only this pledged coin.
         */
        pledgeCoin?: string;
        /**
         * The number of the page.
         */
        pageNum?: number;
        /**
         * How many entries a page holds; the bounds are not documented.
         */
        pageSize?: number;
    };
    getLoanReduces: {
        /**
         * From when, in milliseconds.
         * Format: unix-ms
         */
        startTime: string | number;
        /**
         * Until when, in milliseconds.
         * Format: unix-ms
         */
        endTime: string | number;
        /**
         * Only this loan.
         */
        orderId?: string;
        /**
         * Only loans of this coin.
         */
        loanCoin?: string;
        /**
         * Only loans against this coin.
         */
        pledgeCoin?: string;
        /**
         * Only sales that stand so.
         */
        status?: components["schemas"]["ReduceStatus"];
        /**
         * The number of the page.
         */
        pageNum?: number;
        /**
         * How many entries a page holds; the bounds are not documented.
         */
        pageSize?: number;
    };
    repayLoan: components["schemas"]["LoanRepayment"];
    getLoanRepayHistory: {
        /**
         * From when, in milliseconds.
         * Format: unix-ms
         */
        startTime: string | number;
        /**
         * Until when, in milliseconds.
         * Format: unix-ms
         */
        endTime: string | number;
        /**
         * Only this loan.
         */
        orderId?: string;
        /**
         * Only loans of this coin.
         */
        loanCoin?: string;
        /**
         * Only loans against this coin.
         */
        pledgeCoin?: string;
        /**
         * The number of the page.
         */
        pageNum?: number;
        /**
         * How many entries a page holds; the bounds are not documented.
         */
        pageSize?: number;
    };
    reviseLoanPledge: components["schemas"]["PledgeChange"];
    getUnifiedAccountTaxRecords: {
        /**
         * The business line, or `OTHER`.
         */
        bizType: components["schemas"]["RecordCategory"];
        /**
         * On `MARGIN`: crossed or isolated.
         */
        marginType?: components["schemas"]["MarginMode"];
        /**
         * Only this coin, in capitals. Left out: every coin.
         */
        coin?: string;
        /**
         * From when, in milliseconds.
         * Format: unix-ms
         */
        startTime: string | number;
        /**
         * Until when, in milliseconds; at most seven days after the start.
         * Format: unix-ms
         */
        endTime: string | number;
        /**
         * How many entries to answer.
         * @default 500
         */
        limit?: number;
        /**
         * Where to begin; presumably the `id` of the last entry.
         */
        cursor?: string;
    };
}
export interface exact {
    queryMaxOpenAvailable: OpenEstimateExact;
    setLeverage: LeverageChangeExact;
    withdraw: WithdrawalRequestExact;
    modifyOrder: OrderChangeExact;
    placeBatchOrders: BatchOrderExact[];
    placeOrder: NewOrderExact;
    repayLoan: LoanRepaymentExact;
}
