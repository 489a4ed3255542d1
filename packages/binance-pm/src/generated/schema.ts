// Generated from specs/binance-pm. Do not edit.

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
    "/papi/v1/ping": {
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
    "/papi/v1/cm/adlQuantile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read where the account's COIN-M positions stand in the queue of auto-deleveraging. */
        get: operations["getCmPositionAdlQuantileEstimation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/allOpenOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel every open limit order of one COIN-M symbol. */
        delete: operations["cancelAllCmOpenOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/allOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the COIN-M orders of one symbol or of one pair, of any status. */
        get: operations["queryAllCmOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/conditional/allOpenOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel every COIN-M conditional order of one symbol that waits for its trigger. */
        delete: operations["cancelAllCmOpenConditionalOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/conditional/allOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List COIN-M conditional orders of any state. */
        get: operations["queryAllCmConditionalOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/conditional/openOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one COIN-M conditional order while it waits for its trigger. */
        get: operations["queryCurrentCmOpenConditionalOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/conditional/openOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the COIN-M conditional orders of one symbol, or of all, that wait for their trigger. */
        get: operations["queryAllCurrentCmOpenConditionalOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/conditional/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a COIN-M conditional order - stop, take profit or trailing stop.
         * @description Still in the official connector of 2026-09-21, though its USDⓈ-M twin is gone and COIN-M moved conditional orders to algo orders on 2026-06-30.
         */
        post: operations["newCmConditionalOrder"];
        /** Cancel one COIN-M conditional order that waits for its trigger. */
        delete: operations["cancelCmConditionalOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/conditional/orderHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one COIN-M conditional order of any state. */
        get: operations["queryCmConditionalOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/forceOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders by which the exchange closed the account's COIN-M positions. */
        get: operations["queryUsersCmForceOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/openOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one COIN-M order while it is open. */
        get: operations["queryCurrentCmOpenOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/openOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the open COIN-M orders of one symbol, of one pair, or of all. */
        get: operations["queryAllCurrentCmOpenOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one COIN-M order by its id. */
        get: operations["queryCmOrder"];
        /** Change price and quantity of an open COIN-M limit order. */
        put: operations["modifyCmOrder"];
        /** Place a limit or a market order on a COIN-M contract. */
        post: operations["newCmOrder"];
        /** Cancel one open COIN-M order. */
        delete: operations["cancelCmOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/orderAmendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the changes of one COIN-M order. */
        get: operations["queryCmModifyOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/userTrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the account's fills on one COIN-M symbol, or on all of one pair. */
        get: operations["getCmAccountTradeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/allOpenOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel every open margin order of one symbol, OCOs included. */
        delete: operations["cancelMarginAccountAllOpenOrdersOnASymbol"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/allOrderList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the OCOs of the margin account. */
        get: operations["queryMarginAccountsAllOco"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/allOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the margin orders of one symbol, of any status. */
        get: operations["queryAllMarginAccountOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/forceOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List margin orders that the exchange placed to bring debt down. */
        get: operations["queryUsersMarginForceOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/myTrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the account's margin fills on one symbol. */
        get: operations["getMarginAccountTradeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/openOrderList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the open OCOs of the margin account. */
        get: operations["queryMarginAccountsOpenOco"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/openOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the open margin orders of one symbol. */
        get: operations["queryCurrentMarginOpenOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one margin order by its id. */
        get: operations["queryMarginAccountOrder"];
        put?: never;
        /** Place an order on the cross margin account. */
        post: operations["newMarginOrder"];
        /** Cancel one open margin order. */
        delete: operations["cancelMarginAccountOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/order/oco": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place an OCO on the margin account: a limit order and a stop, of which one cancels the other. */
        post: operations["newMarginAccountOco"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/orderList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one OCO of the margin account. */
        get: operations["queryMarginAccountsOco"];
        put?: never;
        post?: never;
        /** Cancel an OCO of the margin account, both orders of it. */
        delete: operations["cancelMarginAccountOcoOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/repay-debt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repay a margin debt with other assets of the account. */
        post: operations["repayMarginDebt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/marginLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Borrow an asset on the margin account. */
        post: operations["borrowMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/repayLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repay a margin loan from the margin balance. */
        post: operations["repayMargin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/adlQuantile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read where the account's USDⓈ-M positions stand in the queue of auto-deleveraging. */
        get: operations["getUmPositionAdlQuantileEstimation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/algo/algoOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one USDⓈ-M algo order by its id.
         * @description Added on 2026-04-28.
         */
        get: operations["queryCurrentUmOpenAlgoOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/algo/allAlgoOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the USDⓈ-M algo orders of one symbol, waiting and ended ones.
         * @description Added on 2026-04-28.
         */
        get: operations["queryUmAlgoOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/algo/allOpenOrders": {
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
         * Cancel every USDⓈ-M algo order of one symbol that waits for its trigger.
         * @description Added on 2026-04-28.
         */
        delete: operations["cancelAllUmAlgoOpenOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/algo/openAlgoOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the USDⓈ-M algo orders of one symbol, or of all, that wait for their trigger.
         * @description Added on 2026-04-28.
         */
        get: operations["queryAllCurrentUmOpenAlgoOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/algo/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a USDⓈ-M conditional order - stop, take profit or trailing stop.
         * @description Added on 2026-04-28. Takes the place of /papi/v1/um/conditional/order. closePosition came on 2026-08-26; until then quantity had to be sent.
         */
        post: operations["newUmAlgoOrder"];
        /**
         * Cancel one USDⓈ-M algo order that waits for its trigger.
         * @description Added on 2026-04-28.
         */
        delete: operations["cancelUmAlgoOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/allOpenOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cancel every open limit order of one USDⓈ-M symbol. */
        delete: operations["cancelAllUmOpenOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/allOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the USDⓈ-M orders of one symbol, of any status. */
        get: operations["queryAllUmOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/feeBurn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read whether USDⓈ-M fees are paid in BNB. */
        get: operations["getUmFuturesBnbBurnStatus"];
        put?: never;
        /** Choose whether USDⓈ-M fees are paid in BNB. */
        post: operations["toggleBnbBurnOnUmFuturesTrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/forceOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders by which the exchange closed the account's USDⓈ-M positions. */
        get: operations["queryUsersUmForceOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/openOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one USDⓈ-M order while it is open. */
        get: operations["queryCurrentUmOpenOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/openOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the open USDⓈ-M orders of one symbol, or of all. */
        get: operations["queryAllCurrentUmOpenOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one USDⓈ-M order by its id. */
        get: operations["queryUmOrder"];
        /** Change price and quantity of an open USDⓈ-M limit order. */
        put: operations["modifyUmOrder"];
        /** Place a limit or a market order on a USDⓈ-M contract. */
        post: operations["newUmOrder"];
        /** Cancel one open USDⓈ-M order. */
        delete: operations["cancelUmOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/orderAmendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the changes of one USDⓈ-M order. */
        get: operations["queryUmModifyOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/stock/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the agreement that trading USDⓈ-M contracts on traditional assets needs.
         * @description Added on 2026-04-15.
         */
        post: operations["signFuturesTradFiPerpsContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/userTrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the account's fills on one USDⓈ-M symbol. */
        get: operations["getUmAccountTradeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the health of the whole portfolio. */
        get: operations["getAccountInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/asset-collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move one asset from the futures wallets into the margin account. */
        post: operations["collectFundsByAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/auto-collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move all assets from the futures wallets into the margin account. */
        post: operations["autoCollectFunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the balance of one asset, or of all. */
        get: operations["getAccountBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/bnb-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move BNB into or out of the USDⓈ-M wallet. */
        post: operations["transferBnb"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the COIN-M wallets and positions of the portfolio. */
        get: operations["getCmAccountDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/commissionRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what the account pays on one COIN-M contract. */
        get: operations["getUserCommissionRateForCm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/income": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what moved the COIN-M balance - profit, fees, funding, transfers.
         * @description The parameter `page` was withdrawn on 2026-10-28.
         */
        get: operations["getCmIncomeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the initial leverage of one COIN-M symbol. */
        post: operations["changeCmInitialLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/leverageBracket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how much leverage each COIN-M contract allows at which size. */
        get: operations["getCmNotionalAndLeverageBrackets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/positionRisk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read COIN-M positions with their liquidation price and unrealized profit. */
        get: operations["queryCmPositionInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/cm/positionSide/dual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read whether the account is in hedge mode or one-way mode on COIN-M futures. */
        get: operations["getCmCurrentPositionMode"];
        put?: never;
        /**
         * Switch the account between one-way mode and hedge mode, asked for on the COIN-M side.
         * @description Had to equal UM's setting from 2026-04-14; shared with UM since 2026-06-30.
         */
        post: operations["changeCmPositionMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/marginInterestHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List interest charged on margin loans. */
        get: operations["getMarginBorrowLoanInterestHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/marginLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List loans taken in one asset. */
        get: operations["queryMarginLoanRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/maxBorrowable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how much more of an asset can be borrowed. */
        get: operations["getMarginMaxBorrow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/maxWithdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how much of an asset can be transferred out of the margin account. */
        get: operations["queryMarginMaxWithdraw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/margin/repayLoan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List repayments in one asset. */
        get: operations["queryMarginRepayRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/portfolio/interest-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List interest charged on negative futures balances. */
        get: operations["queryPortfolioMarginNegativeBalanceInterestHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/portfolio/negative-balance-exchange-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List when the exchange converted assets to settle negative balances. */
        get: operations["queryUserNegativeBalanceAutoExchangeRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/rateLimit/order": {
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
    "/papi/v1/repay-futures-negative-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repay negative futures balances from the margin account now. */
        post: operations["repayFuturesNegativeBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/repay-futures-switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read whether negative futures balances are repaid by themselves. */
        get: operations["getAutoRepayFuturesStatus"];
        put?: never;
        /** Choose whether negative futures balances are repaid by themselves. */
        post: operations["changeAutoRepayFuturesStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the USDⓈ-M wallets and positions of the portfolio. */
        get: operations["getUmAccountDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/accountConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the account's USDⓈ-M modes, permissions and fee tier. */
        get: operations["getUmFuturesAccountConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/apiTradingStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how the account stands against the USDⓈ-M trading rules. */
        get: operations["getPortfolioMarginUmTradingQuantitativeRulesIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/commissionRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what the account pays on one USDⓈ-M contract. */
        get: operations["getUserCommissionRateForUm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/income": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what moved the USDⓈ-M balance - profit, fees, funding, transfers.
         * @description The parameter `page` was withdrawn on 2026-10-28.
         */
        get: operations["getUmIncomeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/income/asyn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a file with the account's USDⓈ-M transaction history. */
        get: operations["getDownloadIdForUmFuturesTransactionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/income/asyn/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the link to a file with the account's USDⓈ-M transaction history. */
        get: operations["getUmFuturesTransactionDownloadLinkById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/leverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the initial leverage of one USDⓈ-M symbol. */
        post: operations["changeUmInitialLeverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/leverageBracket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how much leverage each USDⓈ-M contract allows at which size. */
        get: operations["getUmNotionalAndLeverageBrackets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/order/asyn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a file with the account's USDⓈ-M order history. */
        get: operations["getDownloadIdForUmFuturesOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/order/asyn/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the link to a file with the account's USDⓈ-M order history. */
        get: operations["getUmFuturesOrderDownloadLinkById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/positionRisk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read USDⓈ-M positions with their liquidation price and unrealized profit. */
        get: operations["queryUmPositionInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/positionSide/dual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read whether the account is in hedge mode or one-way mode on USDⓈ-M futures. */
        get: operations["getUmCurrentPositionMode"];
        put?: never;
        /**
         * Switch the account between one-way mode and hedge mode.
         * @description Until 2026-06-30 the setting was UM's own; since then it is shared with CM.
         */
        post: operations["changeUmPositionMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/symbolConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the account's leverage per USDⓈ-M contract. */
        get: operations["getUmFuturesSymbolConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/trade/asyn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for a file with the account's USDⓈ-M trade history. */
        get: operations["getDownloadIdForUmFuturesTradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/um/trade/asyn/id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the link to a file with the account's USDⓈ-M trade history. */
        get: operations["getUmFuturesTradeDownloadLinkById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v2/um/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the USDⓈ-M wallets and the positions that are open. */
        get: operations["getUmAccountDetailV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/papi/v1/listenKey": {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description The health of the whole portfolio. Amounts are in USD. */
        AccountInformation: {
            /**
             * Format: decimal
             * @description Unified maintenance margin ratio: equity over maintenance margin. The lower, the nearer to liquidation; a very large number when no margin is needed.
             */
            uniMMR: Decimal;
            /**
             * Format: decimal
             * @description Equity after collateral discounts.
             */
            accountEquity: Decimal;
            /**
             * Format: decimal
             * @description Equity before collateral discounts.
             */
            actualEquity: Decimal;
            /** Format: decimal */
            accountInitialMargin: Decimal;
            /** Format: decimal */
            accountMaintMargin: Decimal;
            accountStatus: components["schemas"]["AccountStatus"] | OtherString;
            /**
             * Format: decimal
             * @description What could be transferred out without breaking the initial margin.
             */
            virtualMaxWithdrawAmount: Decimal;
            /** @description What new positions can use. Empty in the documented answer; absent from older ones. */
            totalAvailableBalance?: components["schemas"]["DecimalOrEmpty"];
            /** @description Loss that open cross margin orders would take on if filled now. Empty in the documented answer; absent from older ones. */
            totalMarginOpenLoss?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Format: unix-ms
             * @description Time at which the figures were taken.
             */
            updateTime: UnixMs;
        };
        /**
         * @description How safe the portfolio is, by its unified maintenance margin ratio. `NORMAL`: nothing is amiss. `MARGIN_CALL`: add collateral. `SUPPLY_MARGIN`: collateral is asked for, and what worsens the ratio is refused. `REDUCE_ONLY`: only orders that reduce risk. `ACTIVE_LIQUIDATION` and `FORCE_LIQUIDATION`: the exchange is closing positions. `BANKRUPTED`: the collateral is used up.
         * @enum {string}
         */
        AccountStatus: "NORMAL" | "MARGIN_CALL" | "SUPPLY_MARGIN" | "REDUCE_ONLY" | "ACTIVE_LIQUIDATION" | "FORCE_LIQUIDATION" | "BANKRUPTED";
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
        /** @description Places in the queue, 0 (last) to 4 (first). */
        AdlQuantileBySide: {
            /** @description The long position. */
            LONG: number;
            /** @description The short position. */
            SHORT: number;
            /** @description The position of one-way mode; in hedge mode absent or of no meaning. */
            BOTH?: number;
            /** @description A sign only, 0: present when long and short of hedge mode share one queue. */
            HEDGE?: number;
        };
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
        /** @description The balance of one asset over margin, USDⓈ-M and COIN-M. */
        AssetBalance: {
            asset: string;
            /**
             * Format: decimal
             * @description Margin, USDⓈ-M and COIN-M wallets together, without unrealized profit.
             */
            totalWalletBalance: Decimal;
            /**
             * Format: decimal
             * @description Free plus locked in margin. Not when one asset was asked for.
             */
            crossMarginAsset?: Decimal;
            /**
             * Format: decimal
             * @description Principal owed.
             */
            crossMarginBorrowed: Decimal;
            /**
             * Format: decimal
             * @description Free in margin.
             */
            crossMarginFree: Decimal;
            /**
             * Format: decimal
             * @description Interest owed.
             */
            crossMarginInterest: Decimal;
            /**
             * Format: decimal
             * @description Held by open margin orders.
             */
            crossMarginLocked: Decimal;
            /**
             * Format: decimal
             * @description USDⓈ-M wallet; negative when losses were not repaid yet.
             */
            umWalletBalance: Decimal;
            /**
             * Format: decimal
             * @description Unrealized profit on USDⓈ-M.
             */
            umUnrealizedPNL: Decimal;
            /**
             * Format: decimal
             * @description COIN-M wallet; negative when losses were not repaid yet.
             */
            cmWalletBalance: Decimal;
            /** @description Unrealized profit on COIN-M; may be empty. */
            cmUnrealizedPNL: components["schemas"]["DecimalOrEmpty"];
            /** Format: unix-ms */
            updateTime: UnixMs;
            /**
             * Format: decimal
             * @description Negative futures balance that interest is charged on. Not in every older answer.
             */
            negativeBalance?: Decimal;
        };
        /**
         * @description Why the exchange traded for the account. `LIQUIDATION`: margin was too low. `ADL`: a profitable position was closed against a losing one.
         * @enum {string}
         */
        AutoCloseType: "LIQUIDATION" | "ADL";
        /** @description Whether negative futures balances are repaid by themselves. */
        AutoRepayFutures: {
            /** @description `true`: repaid from the margin account without being asked. */
            autoRepay: boolean;
        };
        /** @description A value before and after a change. */
        BeforeAndAfter: {
            /** Format: decimal */
            before: Decimal;
            /** Format: decimal */
            after: Decimal;
        };
        /** @description A client order id: 1 to 32 characters of `A-Z a-z 0-9 . : / _ -`. Refused with -4015 or -1100 otherwise. */
        ClientOrderId: string;
        /** @description A client id of a COIN-M conditional order: 1 to 36 characters of `A-Z a-z 0-9 . : / _ -`. */
        ClientStrategyId: string;
        /** @description The COIN-M part of the portfolio. */
        CmAccount: {
            /** @description Futures wallets by coin. */
            assets: components["schemas"]["CmAccountAsset"][];
            /** @description Positions by symbol, flat ones included. */
            positions: components["schemas"]["CmAccountPosition"][];
        };
        /** @description One COIN-M futures wallet. Amounts are in that coin. */
        CmAccountAsset: {
            asset: string;
            /**
             * Format: decimal
             * @description Balance without unrealized profit.
             */
            crossWalletBalance: Decimal;
            /**
             * Format: decimal
             * @description Unrealized profit of the positions margined in this coin.
             */
            crossUnPnl: Decimal;
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
             * Format: unix-ms
             * @description Last change of the balance; 0 when it never changed.
             */
            updateTime: UnixMs;
        };
        /** @description One COIN-M position of the account; amounts in the coin. */
        CmAccountPosition: {
            symbol: string;
            /**
             * Format: decimal
             * @description Size in contracts; negative for a short position.
             */
            positionAmt: Decimal;
            /** Format: decimal */
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
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Average price of entry; 0 without a position.
             */
            entryPrice: Decimal;
            /**
             * Format: decimal
             * @description Largest size that this leverage allows, in the coin.
             */
            maxQty: Decimal;
            /**
             * Format: unix-ms
             * @description Last change of the position; 0 when it never changed.
             */
            updateTime: UnixMs;
        };
        /** @description A COIN-M conditional order of any state, and what became of it when it was set off. */
        CmConditionalOrder: {
            /**
             * Format: int64
             * @description The exchange's id of the conditional order; not an `orderId`.
             */
            strategyId: Id;
            /** @description Your own id of it. */
            newClientStrategyId: string;
            strategyStatus: components["schemas"]["StrategyStatus"] | OtherString;
            strategyType: components["schemas"]["ConditionalOrderType"] | OtherString;
            symbol: string;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Quantity in contracts.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Limit price of the triggered order; 0 for the market types.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Trigger price; of no meaning for trailing stops.
             */
            stopPrice: Decimal;
            /**
             * Format: int64
             * @description The order that it placed; absent or 0 when it was never set off.
             */
            orderId?: Id;
            /** @description State of the order that it placed; absent when it was never set off. */
            status?: components["schemas"]["OrderStatus"] | OtherString;
            /** @description Type of the order that it placed; absent when it was never set off. */
            type?: components["schemas"]["FuturesOrderType"] | OtherString;
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
            reduceOnly: boolean;
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            /** @description In the history only. */
            workingType?: components["schemas"]["WorkingType"] | OtherString;
            /** @description In the history only. */
            priceProtect?: boolean;
            /** @description `NONE` when the order has a price of its own. In the history only. */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /**
             * Format: unix-ms
             * @description When it was placed.
             */
            bookTime: UnixMs;
            /**
             * Format: unix-ms
             * @description When it was set off; absent or 0 before.
             */
            triggerTime?: UnixMs;
            /** Format: unix-ms */
            updateTime: UnixMs;
        };
        /** @description A COIN-M conditional order as it was placed or cancelled. */
        CmConditionalOrderResult: {
            /**
             * Format: int64
             * @description The exchange's id of the conditional order; not an `orderId`.
             */
            strategyId: Id;
            /** @description Your own id of it. */
            newClientStrategyId: string;
            strategyStatus: components["schemas"]["StrategyStatus"] | OtherString;
            strategyType: components["schemas"]["ConditionalOrderType"] | OtherString;
            symbol: string;
            /** @description Underlying pair. When placed only. */
            pair?: string;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Quantity in contracts.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Limit price of the triggered order; 0 for the market types.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Trigger price; of no meaning for trailing stops.
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
            reduceOnly: boolean;
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /** @description Whether the trigger is held back while mark and last price are far apart. */
            priceProtect: boolean;
            /**
             * Format: unix-ms
             * @description When it was placed.
             */
            bookTime: UnixMs;
            /** Format: unix-ms */
            updateTime: UnixMs;
        };
        /** @description Says that a symbol's conditional orders were cancelled. */
        CmConditionalOrdersCanceled: {
            /** @description 200 when the call was carried out; in quotes, unlike elsewhere. */
            code: string | number;
            msg: string;
        };
        /** @description An order that the exchange placed to close one of the account's COIN-M positions. */
        CmForceOrder: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
            /** @description Underlying pair. */
            pair: string;
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
             * @description Quantity in contracts.
             */
            origQty: Decimal;
            /** Format: decimal */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description Value filled in the base asset.
             */
            cumBase: Decimal;
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            origType: components["schemas"]["FuturesOrderType"] | OtherString;
            reduceOnly: boolean;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /** Format: unix-ms */
            time: UnixMs;
            /** Format: unix-ms */
            updateTime: UnixMs;
        };
        /** @description One movement of the COIN-M balance. */
        CmIncome: {
            /** @description Contract it belongs to; empty for transfers and other movements without one. */
            symbol: string;
            incomeType: components["schemas"]["CmIncomeType"] | OtherString;
            /**
             * Format: decimal
             * @description Amount; negative when it left the balance.
             */
            income: Decimal;
            asset: string;
            /** @description More about it; may be empty. */
            info: string;
            /** Format: unix-ms */
            time: UnixMs;
            /** @description Id of the movement; unique for one user and one type only. In quotes or not. */
            tranId: string | Id;
            /** @description Id of the trade that caused it; empty when none did. */
            tradeId: string;
        };
        /**
         * @description What moved the COIN-M balance. `TRANSFER`, `WELCOME_BONUS`, `FUNDING_FEE`, `REALIZED_PNL`, `COMMISSION`, `INSURANCE_CLEAR` (liquidation), `DELIVERED_SETTELMENT` (delivery; so spelled).
         * @enum {string}
         */
        CmIncomeType: "TRANSFER" | "WELCOME_BONUS" | "FUNDING_FEE" | "REALIZED_PNL" | "COMMISSION" | "INSURANCE_CLEAR" | "DELIVERED_SETTELMENT";
        /** @description Terms for COIN-M positions between two sizes. */
        CmLeverageBracket: {
            /** @description Number of the bracket, counted from 1. */
            bracket: number;
            /** @description Highest leverage in it. */
            initialLeverage: number;
            /**
             * Format: decimal
             * @description Largest size, in the coin.
             */
            qtyCap: Decimal;
            /**
             * Format: decimal
             * @description Smallest size, in the coin.
             */
            qtyFloor: Decimal;
            /**
             * Format: decimal
             * @description Maintenance margin as a fraction of the size.
             */
            maintMarginRatio: Decimal;
            /**
             * Format: decimal
             * @description What is taken off the maintenance margin, so that it has no step between brackets.
             */
            cum: Decimal;
        };
        /** @description How much leverage a COIN-M contract allows at which size. */
        CmLeverageBrackets: {
            symbol: string;
            /** @description By size; the smallest first. */
            brackets: components["schemas"]["CmLeverageBracket"][];
        };
        /** @description The leverage now set for a COIN-M symbol. */
        CmLeverageSet: {
            /** @description Initial leverage, 1 to 125. */
            leverage: number;
            /**
             * Format: decimal
             * @description Largest position that this leverage allows, in the base asset.
             */
            maxQty: Decimal;
            symbol: string;
        };
        /** @description A COIN-M order after its price or quantity was changed. It keeps its ids, and loses its place in the queue. */
        CmModifiedOrder: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
            /** @description Underlying pair, such as `BTCUSD`. */
            pair: string;
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
             * @description Average price of the fills. Older answers only.
             */
            avgPrice?: Decimal;
            /**
             * Format: decimal
             * @description The new quantity in contracts, what is filled already included.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Contracts filled so far.
             */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description The same as `executedQty`.
             */
            cumQty: Decimal;
            /**
             * Format: decimal
             * @description Value filled so far in the base asset. Older answers only.
             */
            cumBase?: Decimal;
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            origType: components["schemas"]["FuturesOrderType"] | OtherString;
            reduceOnly: boolean;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: unix-ms
             * @description Time of the change.
             */
            updateTime: UnixMs;
        };
        /** @description A COIN-M conditional order waiting for its trigger. */
        CmOpenConditionalOrder: {
            /**
             * Format: int64
             * @description The exchange's id of the conditional order; not an `orderId`.
             */
            strategyId: Id;
            /** @description Your own id of it. */
            newClientStrategyId: string;
            strategyStatus: components["schemas"]["StrategyStatus"] | OtherString;
            strategyType: components["schemas"]["ConditionalOrderType"] | OtherString;
            symbol: string;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Quantity in contracts.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Limit price of the triggered order; 0 for the market types.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Trigger price; of no meaning for trailing stops.
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
            reduceOnly: boolean;
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            /**
             * Format: unix-ms
             * @description When it was placed.
             */
            bookTime: UnixMs;
            /** Format: unix-ms */
            updateTime: UnixMs;
        };
        /** @description A COIN-M order as it stands in the exchange's books. */
        CmOrder: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
            /** @description Underlying pair, such as `BTCUSD`. */
            pair: string;
            status: components["schemas"]["OrderStatus"] | OtherString;
            /** @description Your own id or one the exchange made; `autoclose-…` marks a liquidation, `adl_autoclose` auto-deleveraging. */
            clientOrderId: string;
            /**
             * Format: decimal
             * @description Limit price in US dollars; 0 for market orders.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Average price of the fills; 0 without any.
             */
            avgPrice: Decimal;
            /**
             * Format: decimal
             * @description Quantity asked for in contracts.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Contracts filled so far.
             */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description Value filled so far in the base asset.
             */
            cumBase: Decimal;
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            /** @description The type the order was placed with; an order of a triggered stop shows the stop's. */
            origType: components["schemas"]["FuturesOrderType"] | OtherString;
            reduceOnly: boolean;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
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
        /** @description One change of one COIN-M order. */
        CmOrderAmendment: {
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
        };
        /** @description A COIN-M order as the matching engine answers it when it is placed or cancelled. */
        CmOrderResult: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
            /** @description Underlying pair, such as `BTCUSD`. */
            pair: string;
            status: components["schemas"]["OrderStatus"] | OtherString;
            clientOrderId: string;
            /**
             * Format: decimal
             * @description Limit price in US dollars; 0 for market orders.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Average price of the fills. Newer answers may leave it out; the query has it.
             */
            avgPrice?: Decimal;
            /**
             * Format: decimal
             * @description Quantity asked for in contracts.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Contracts filled so far.
             */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description The same as `executedQty`.
             */
            cumQty: Decimal;
            /**
             * Format: decimal
             * @description Value filled so far in the base asset. Newer answers may leave it out; the query has it.
             */
            cumBase?: Decimal;
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            reduceOnly: boolean;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: unix-ms
             * @description Last change of the order.
             */
            updateTime: UnixMs;
        };
        /** @description One COIN-M position with its risk figures. Margin is always crossed. */
        CmPositionRisk: {
            symbol: string;
            /**
             * Format: decimal
             * @description Size in contracts; negative for a short position.
             */
            positionAmt: Decimal;
            /**
             * Format: decimal
             * @description Average price of entry; 0 without a position.
             */
            entryPrice: Decimal;
            /** Format: decimal */
            markPrice: Decimal;
            /**
             * Format: decimal
             * @description Profit at the mark price, in the coin; negative for a loss.
             */
            unRealizedProfit: Decimal;
            /**
             * Format: decimal
             * @description An estimate over the whole portfolio; 0 where no price would liquidate it.
             */
            liquidationPrice: Decimal;
            /**
             * Format: decimal
             * @description Initial leverage set for the symbol.
             */
            leverage: Decimal;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: unix-ms
             * @description Last change of the position; 0 when it never changed.
             */
            updateTime: UnixMs;
            /**
             * Format: decimal
             * @description Largest size that this leverage allows, in the coin.
             */
            maxQty: Decimal;
            /**
             * Format: decimal
             * @description Size at the mark price, in the coin; negative for a short position.
             */
            notionalValue: Decimal;
        };
        /**
         * @description How long a COIN-M order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills completely at once or expires. `GTX`: post-only, refused with -5022 when it would take liquidity.
         * @enum {string}
         */
        CmTimeInForce: "GTC" | "IOC" | "FOK" | "GTX";
        /** @description One fill of one of the account's COIN-M orders. */
        CmUserTrade: {
            symbol: string;
            /** @description Underlying pair, such as `BTCUSD`. */
            pair: string;
            /**
             * Format: int64
             * @description Trade id; unique per symbol.
             */
            id: Id;
            /** Format: int64 */
            orderId: Id;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Price in US dollars.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Quantity in contracts.
             */
            qty: Decimal;
            /**
             * Format: decimal
             * @description Value in the base asset.
             */
            baseQty: Decimal;
            /**
             * Format: decimal
             * @description Profit that the fill realized, in the margin asset and before fees; 0 when it opened or extended the position.
             */
            realizedPnl: Decimal;
            marginAsset: string;
            /**
             * Format: decimal
             * @description Fee paid; negative when the maker was paid a rebate.
             */
            commission: Decimal;
            commissionAsset: string;
            /** @description Whether the account was the buyer. */
            buyer: boolean;
            /** @description Whether the order was resting, and so paid the maker fee. */
            maker: boolean;
            /** Format: unix-ms */
            time: UnixMs;
        };
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
        };
        /**
         * @description `STOP` and `TAKE_PROFIT` place a limit order once the trigger price is passed, `STOP_MARKET` and `TAKE_PROFIT_MARKET` a market order; stops trigger against the position, take profits in its favour. `TRAILING_STOP_MARKET` follows the price and places a market order when it turns back by `callbackRate`.
         * @enum {string}
         */
        ConditionalOrderType: "STOP" | "STOP_MARKET" | "TAKE_PROFIT" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
        /** @description What was repaid of a debt. */
        DebtRepaid: {
            /**
             * Format: decimal
             * @description Amount repaid.
             */
            amount: Decimal;
            /** @description The asset owed. */
            asset: string;
            /** @description What it was repaid with; absent when no assets were named. */
            specifyRepayAssets?: string[];
            /** Format: unix-ms */
            updateTime: UnixMs;
            success: boolean;
        };
        /** @description A decimal number in quotes, or an empty string where there is no value. */
        DecimalOrEmpty: Decimal | "";
        /** @description How far a download is, and its link. */
        Download: {
            downloadId: string;
            status: components["schemas"]["DownloadStatus"] | OtherString;
            /** @description Link to the file; empty until it is completed. */
            url: string;
            /** @description Another link to the file; null until it is completed. Not in every answer. */
            s3Link?: string | null;
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
        /** @description Whether fees are paid in BNB. */
        FeeBurn: {
            /** @description `true`: in BNB at a discount while there is some in the futures wallet. */
            feeBurn: boolean;
        };
        /**
         * @description `LIMIT` trades at its price or better and may rest in the book; `MARKET` trades at once against the book. Types with a trigger are algo orders (UM) or conditional orders (CM).
         * @enum {string}
         */
        FuturesOrderType: "LIMIT" | "MARKET";
        /** @description The key that names the account's user data stream. Whoever has it can read the stream. */
        ListenKey: {
            /** @description Goes into the websocket address; valid for 60 minutes from the last call that started or kept it. */
            listenKey: string;
        };
        /**
         * @description `PENDING`: under way. `CONFIRMED`: done. `FAILED`: not carried out.
         * @enum {string}
         */
        LoanStatus: "PENDING" | "CONFIRMED" | "FAILED";
        /** @description A margin order that the exchange placed to bring the account's debt down. */
        MarginForceOrder: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
            side: components["schemas"]["OrderSide"] | OtherString;
            /** Format: decimal */
            price: Decimal;
            /**
             * Format: decimal
             * @description Average price of the fills.
             */
            avgPrice: Decimal;
            /** Format: decimal */
            qty: Decimal;
            /** Format: decimal */
            executedQty: Decimal;
            timeInForce: components["schemas"]["MarginTimeInForce"] | OtherString;
            /** Format: unix-ms */
            updatedTime: UnixMs;
        };
        /** @description A page of forced margin orders. */
        MarginForceOrderPage: {
            /** @description The orders, the latest first. */
            rows: components["schemas"]["MarginForceOrder"][];
            /** @description How many there are over all pages. */
            total: number;
        };
        /** @description Interest charged on a margin loan. */
        MarginInterest: {
            /** Format: int64 */
            txId: Id;
            /**
             * Format: unix-ms
             * @description When it was charged (so spelled).
             */
            interestAccuredTime: UnixMs;
            /** @description What the interest was charged in. */
            asset: string;
            /** @description What the loan is in; absent when it is the same, in some answers. */
            rawAsset?: string;
            /**
             * Format: decimal
             * @description What it was charged on.
             */
            principal: Decimal;
            /** Format: decimal */
            interest: Decimal;
            /**
             * Format: decimal
             * @description Rate of the day, as a fraction.
             */
            interestRate: Decimal;
            type: components["schemas"]["MarginInterestType"] | OtherString;
        };
        /** @description A page of interest charged on margin loans. */
        MarginInterestPage: {
            /** @description The charges, the latest first. */
            rows: components["schemas"]["MarginInterest"][];
            /** @description How many there are over all pages. */
            total: number;
        };
        /**
         * @description `PERIODIC`: charged each hour. `ON_BORROW`: the first, when it was borrowed. `_CONVERTED`: the same, paid in BNB. `PORTFOLIO`: on a negative balance of the portfolio.
         * @enum {string}
         */
        MarginInterestType: "PERIODIC" | "ON_BORROW" | "PERIODIC_CONVERTED" | "ON_BORROW_CONVERTED" | "PORTFOLIO";
        /** @description A loan taken on the margin account. */
        MarginLoan: {
            /**
             * Format: int64
             * @description The `tranId` that borrowing answered.
             */
            txId: Id;
            asset: string;
            /**
             * Format: decimal
             * @description Amount borrowed.
             */
            principal: Decimal;
            /** Format: unix-ms */
            timestamp: UnixMs;
            status: components["schemas"]["LoanStatus"] | OtherString;
        };
        /** @description A page of margin loans. */
        MarginLoanPage: {
            /** @description The loans, the latest first. */
            rows: components["schemas"]["MarginLoan"][];
            /** @description How many there are over all pages. */
            total: number;
        };
        /** @description How much more of an asset can be borrowed. */
        MarginMaxBorrow: {
            /** @description What the collateral and the exchange's stock allow now. In quotes; older answers had a bare number. */
            amount: Decimal | Decimal;
            /** @description What the account's level allows at most. In quotes; older answers had a bare number. */
            borrowLimit: Decimal | Decimal;
        };
        /** @description How much of an asset can be transferred out. */
        MarginMaxWithdraw: {
            /** Format: decimal */
            amount: Decimal;
        };
        /** @description Two margin orders of which one cancels the other: a limit order and a stop. */
        MarginOco: {
            /**
             * Format: int64
             * @description The exchange's id of the pair.
             */
            orderListId: Id;
            /** @description Always `OCO`. */
            contingencyType: string;
            /** @description `EXEC_STARTED`: placed or changed. `ALL_DONE`: over. `RESPONSE`: it could not be placed. */
            listStatusType: string;
            /** @description `EXECUTING`: open. `ALL_DONE`: over. `REJECT`: refused. */
            listOrderStatus: string;
            /** @description Your own id of the pair. */
            listClientOrderId: string;
            /** Format: unix-ms */
            transactionTime: UnixMs;
            symbol: string;
            /** @description The two orders. */
            orders: components["schemas"]["MarginOcoLeg"][];
        };
        /** @description An OCO as it was cancelled. */
        MarginOcoCanceled: {
            /**
             * Format: int64
             * @description The exchange's id of the pair.
             */
            orderListId: Id;
            /** @description Always `OCO`. */
            contingencyType: string;
            /** @description `ALL_DONE` when it was cancelled. */
            listStatusType: string;
            /** @description `ALL_DONE` when it was cancelled. */
            listOrderStatus: string;
            /** @description Your own id of the pair. */
            listClientOrderId: string;
            /** Format: unix-ms */
            transactionTime: UnixMs;
            symbol: string;
            /** @description The two orders. */
            orders: components["schemas"]["MarginOcoLeg"][];
            /** @description The two orders as they were cancelled. */
            orderReports: components["schemas"]["MarginOcoOrderCanceled"][];
        };
        /** @description One of the two orders of an OCO, by its ids. */
        MarginOcoLeg: {
            symbol: string;
            /** Format: int64 */
            orderId: Id;
            clientOrderId: string;
        };
        /** @description One of the two orders of an OCO as it was cancelled. */
        MarginOcoOrderCanceled: {
            symbol: string;
            /** @description The order's own client id. */
            origClientOrderId: string;
            /** Format: int64 */
            orderId: Id;
            /** Format: int64 */
            orderListId: Id;
            /** @description The id of this cancellation. */
            clientOrderId: string;
            /** Format: decimal */
            price: Decimal;
            /** Format: decimal */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Quantity filled before.
             */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description Value filled before in the quote asset (so spelled).
             */
            cummulativeQuoteQty: Decimal;
            status: components["schemas"]["OrderStatus"] | OtherString;
            timeInForce: components["schemas"]["MarginTimeInForce"] | OtherString;
            type: components["schemas"]["MarginOrderType"] | OtherString;
            side: components["schemas"]["OrderSide"] | OtherString;
            /**
             * Format: decimal
             * @description Trigger price, of the stop only.
             */
            stopPrice?: Decimal;
            /**
             * Format: decimal
             * @description Part that the book showed. Not in every answer.
             */
            icebergQty?: Decimal;
        };
        /** @description One of the two orders of an OCO as it was placed. */
        MarginOcoOrderPlaced: {
            symbol: string;
            /** Format: int64 */
            orderId: Id;
            /** Format: int64 */
            orderListId: Id;
            clientOrderId: string;
            /** Format: unix-ms */
            transactTime: UnixMs;
            /** Format: decimal */
            price: Decimal;
            /** Format: decimal */
            origQty: Decimal;
            /** Format: decimal */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description Value filled so far in the quote asset (so spelled).
             */
            cummulativeQuoteQty: Decimal;
            status: components["schemas"]["OrderStatus"] | OtherString;
            timeInForce: components["schemas"]["MarginTimeInForce"] | OtherString;
            type: components["schemas"]["MarginOrderType"] | OtherString;
            side: components["schemas"]["OrderSide"] | OtherString;
            /**
             * Format: decimal
             * @description Trigger price, of the stop only.
             */
            stopPrice?: Decimal;
        };
        /** @description An OCO as it was placed. */
        MarginOcoPlaced: {
            /**
             * Format: int64
             * @description The exchange's id of the pair.
             */
            orderListId: Id;
            /** @description Always `OCO`. */
            contingencyType: string;
            /** @description `EXEC_STARTED` when it was placed. */
            listStatusType: string;
            /** @description `EXECUTING` when it is open. */
            listOrderStatus: string;
            /** @description Your own id of the pair. */
            listClientOrderId: string;
            /** Format: unix-ms */
            transactionTime: UnixMs;
            symbol: string;
            /**
             * Format: decimal
             * @description How much was borrowed for it; only when something was.
             */
            marginBuyBorrowAmount?: Decimal;
            /** @description What was borrowed; only when something was. */
            marginBuyBorrowAsset?: string;
            /** @description The two orders. */
            orders: components["schemas"]["MarginOcoLeg"][];
            /** @description The two orders as they were placed. */
            orderReports: components["schemas"]["MarginOcoOrderPlaced"][];
        };
        /** @description A margin order as it stands in the exchange's books. */
        MarginOrder: {
            symbol: string;
            /** Format: int64 */
            orderId: Id;
            clientOrderId: string;
            /**
             * Format: decimal
             * @description Limit price; 0 for market orders.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Quantity asked for.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Quantity filled so far.
             */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description Value filled so far in the quote asset (so spelled).
             */
            cummulativeQuoteQty: Decimal;
            status: components["schemas"]["OrderStatus"] | OtherString;
            timeInForce: components["schemas"]["MarginTimeInForce"] | OtherString;
            type: components["schemas"]["MarginOrderType"] | OtherString;
            side: components["schemas"]["OrderSide"] | OtherString;
            /**
             * Format: decimal
             * @description Trigger price; 0 without one.
             */
            stopPrice: Decimal;
            /**
             * Format: decimal
             * @description Part that the book shows; 0 when all of it.
             */
            icebergQty: Decimal;
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
            /** @description Whether the order is in the book; a stop is not until it is triggered. */
            isWorking: boolean;
            /**
             * Format: int64
             * @description Id of the margin account. Not in every answer.
             */
            accountId?: Id;
            /** @description Not in every answer. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /** @description Id of the match that self-trade prevention stopped; null or absent without one. */
            preventedMatchId?: string | Id | null;
            /**
             * Format: decimal
             * @description Quantity that self-trade prevention expired; null or absent without one.
             */
            preventedQuantity?: Decimal | null;
        };
        /** @description A margin order as it was cancelled. */
        MarginOrderCanceled: {
            symbol: string;
            /** Format: int64 */
            orderId: Id;
            /**
             * Format: int64
             * @description Id of the OCO it belonged to; -1 without one. Not in every answer.
             */
            orderListId?: Id;
            /** @description The order's own client id. */
            origClientOrderId: string;
            /** @description The id of this cancellation. */
            clientOrderId: string;
            /**
             * Format: decimal
             * @description Limit price; 0 for market orders.
             */
            price: Decimal;
            /**
             * Format: decimal
             * @description Quantity asked for.
             */
            origQty: Decimal;
            /**
             * Format: decimal
             * @description Quantity filled before.
             */
            executedQty: Decimal;
            /**
             * Format: decimal
             * @description Value filled before in the quote asset (so spelled).
             */
            cummulativeQuoteQty: Decimal;
            status: components["schemas"]["OrderStatus"] | OtherString;
            timeInForce: components["schemas"]["MarginTimeInForce"] | OtherString;
            type: components["schemas"]["MarginOrderType"] | OtherString;
            side: components["schemas"]["OrderSide"] | OtherString;
        };
        /** @description One trade of a margin order. */
        MarginOrderFill: {
            /**
             * Format: decimal
             * @description Price of the trade. Not in every answer.
             */
            price?: Decimal;
            /** Format: decimal */
            qty: Decimal;
            /**
             * Format: decimal
             * @description Fee paid.
             */
            commission: Decimal;
            commissionAsset: string;
        };
        /**
         * @description `ACK`: ids and time only. `RESULT`: the order's state too. `FULL`: the fills too.
         * @enum {string}
         */
        MarginOrderResponseType: "ACK" | "RESULT" | "FULL";
        /** @description A margin order as it was placed. How much of it is answered depends on `newOrderRespType`. */
        MarginOrderResult: {
            symbol: string;
            /** Format: int64 */
            orderId: Id;
            clientOrderId: string;
            /**
             * Format: unix-ms
             * @description When the order was placed.
             */
            transactTime: UnixMs;
            /**
             * Format: decimal
             * @description Limit price; 0 for market orders. Not with `ACK`.
             */
            price?: Decimal;
            /**
             * Format: decimal
             * @description Quantity asked for. Not with `ACK`.
             */
            origQty?: Decimal;
            /**
             * Format: decimal
             * @description Quantity filled so far. Not with `ACK`.
             */
            executedQty?: Decimal;
            /**
             * Format: decimal
             * @description Value filled so far in the quote asset (so spelled). Not with `ACK`.
             */
            cummulativeQuoteQty?: Decimal;
            /** @description Not with `ACK`. */
            status?: components["schemas"]["OrderStatus"] | OtherString;
            /** @description Not with `ACK`. */
            timeInForce?: components["schemas"]["MarginTimeInForce"] | OtherString;
            /** @description Not with `ACK`. */
            type?: components["schemas"]["MarginOrderType"] | OtherString;
            /** @description Not with `ACK`. */
            side?: components["schemas"]["OrderSide"] | OtherString;
            /** @description Not in every answer. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /** @description How much was borrowed for the order; only when something was. In quotes; older answers had a bare number. */
            marginBuyBorrowAmount?: Decimal | Decimal;
            /** @description What was borrowed; only when something was. */
            marginBuyBorrowAsset?: string;
            /** @description The trades so far; with `FULL` only, and empty while the order rests. */
            fills?: components["schemas"]["MarginOrderFill"][];
        };
        /**
         * @description `LIMIT`: at its price or better. `MARKET`: at once, of a quantity or of a value. `STOP_LOSS` and `TAKE_PROFIT`: a market order once `stopPrice` is reached; with `_LIMIT` a limit order. `LIMIT_MAKER`: a limit order that is refused when it would take liquidity.
         * @enum {string}
         */
        MarginOrderType: "LIMIT" | "MARKET" | "STOP_LOSS" | "STOP_LOSS_LIMIT" | "TAKE_PROFIT" | "TAKE_PROFIT_LIMIT" | "LIMIT_MAKER";
        /** @description A repayment on the margin account. */
        MarginRepayment: {
            /**
             * Format: decimal
             * @description Amount repaid.
             */
            amount: Decimal;
            asset: string;
            /**
             * Format: decimal
             * @description Part of it that paid interest.
             */
            interest: Decimal;
            /**
             * Format: decimal
             * @description Part of it that paid the loan.
             */
            principal: Decimal;
            status: components["schemas"]["LoanStatus"] | OtherString;
            /** Format: unix-ms */
            timestamp: UnixMs;
            /**
             * Format: int64
             * @description The `tranId` that repaying answered.
             */
            txId: Id;
        };
        /** @description A page of repayments. */
        MarginRepaymentPage: {
            /** @description The repayments, the latest first. */
            rows: components["schemas"]["MarginRepayment"][];
            /** @description How many there are over all pages. */
            total: number;
        };
        /**
         * @description How long a margin order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills completely at once or expires.
         * @enum {string}
         */
        MarginTimeInForce: "GTC" | "IOC" | "FOK";
        /** @description One fill of one of the account's margin orders. */
        MarginTrade: {
            symbol: string;
            /**
             * Format: int64
             * @description Trade id; unique per symbol.
             */
            id: Id;
            /** Format: int64 */
            orderId: Id;
            /** Format: decimal */
            price: Decimal;
            /**
             * Format: decimal
             * @description Quantity in the base asset.
             */
            qty: Decimal;
            /**
             * Format: decimal
             * @description Value in the quote asset. Not in every answer.
             */
            quoteQty?: Decimal;
            /**
             * Format: decimal
             * @description Fee paid.
             */
            commission: Decimal;
            commissionAsset: string;
            /** @description Of no meaning. */
            isBestMatch: boolean;
            /** @description Whether the account was the buyer. */
            isBuyer: boolean;
            /** @description Whether the order was resting. */
            isMaker: boolean;
            /** Format: unix-ms */
            time: UnixMs;
        };
        /**
         * @description How a position is secured. `ISOLATED`: only the margin set aside for this position can be lost to it. `CROSSED`: the whole balance of the margin asset stands behind all crossed positions in it.
         * @enum {string}
         */
        MarginType: "ISOLATED" | "CROSSED";
        /** @description The answer of calls that only say "done". */
        Message: {
            /** @description `success` when it was carried out. */
            msg: string;
        };
        /** @description One asset of a settlement; bare numbers here. */
        NegativeBalanceDetail: {
            asset: string;
            /**
             * Format: decimal
             * @description What was owed.
             */
            negativeBalance: Decimal;
            /**
             * Format: decimal
             * @description Where the exchange steps in.
             */
            negativeMaxThreshold: Decimal;
        };
        /** @description One settlement of negative balances. */
        NegativeBalanceExchange: {
            /** Format: unix-ms */
            startTime: UnixMs;
            /** Format: unix-ms */
            endTime: UnixMs;
            details: components["schemas"]["NegativeBalanceDetail"][];
        };
        /** @description When the exchange converted assets to settle negative balances. */
        NegativeBalanceExchanges: {
            total: number;
            rows: components["schemas"]["NegativeBalanceExchange"][];
        };
        /** @description Interest charged on a negative futures balance. */
        NegativeBalanceInterest: {
            asset: string;
            /** Format: decimal */
            interest: Decimal;
            /**
             * Format: unix-ms
             * @description When it was charged (so spelled).
             */
            interestAccuredTime: UnixMs;
            /**
             * Format: decimal
             * @description Rate of the day, as a fraction.
             */
            interestRate: Decimal;
            /**
             * Format: decimal
             * @description What it was charged on.
             */
            principal: Decimal;
        };
        /** @description An empty object; that it came says that the call was carried out. */
        Nothing: Record<string, never>;
        /**
         * @description What an OCO borrows or repays. `NO_SIDE_EFFECT`: nothing. `MARGIN_BUY`: borrows what is missing when it is placed. `AUTO_REPAY`: repays debt with what it brings in.
         * @enum {string}
         */
        OcoSideEffectType: "NO_SIDE_EFFECT" | "MARGIN_BUY" | "AUTO_REPAY";
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
        /**
         * @description `ACK` answers as soon as the order is accepted, before any fill. `RESULT` waits for the outcome of market orders and of limit orders that end at once (`IOC`, `FOK`); other orders answer as with `ACK`.
         * @enum {string}
         */
        OrderResponseType: "ACK" | "RESULT";
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
        /** @description The account's position mode. */
        PositionMode: {
            /** @description `true`: hedge mode, a long and a short position per symbol. `false`: one-way mode, one net position. */
            dualSidePosition: boolean;
        };
        /**
         * @description Which position an order or a change belongs to. One-way mode knows only `BOTH`: one position per symbol, long or short by its sign. Hedge mode keeps two per symbol, `LONG` and `SHORT`, and `BOTH` is refused there (-4061).
         * @enum {string}
         */
        PositionSide: "BOTH" | "LONG" | "SHORT";
        /**
         * @description Where in the book the price comes from. `OPPONENT`: best price of the other side; `OPPONENT_5`, `_10`, `_20`: its 5th, 10th, 20th level. `QUEUE`: best price of the order's own side; `QUEUE_5`, `_10`, `_20`: its 5th, 10th, 20th level. `OPPONENT_10`: Withdrawn on 2025-10-23. Not taken for placing or changing orders, until the exchange says otherwise; no return is announced. `OPPONENT_20`: Withdrawn on 2025-10-23. Not taken for placing or changing orders, until the exchange says otherwise; no return is announced.
         * @enum {string}
         */
        PriceMatch: "OPPONENT" | "OPPONENT_5" | "OPPONENT_10" | "OPPONENT_20" | "QUEUE" | "QUEUE_5" | "QUEUE_10" | "QUEUE_20";
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
        /**
         * @description What a margin order borrows or repays. `NO_SIDE_EFFECT`: nothing. `MARGIN_BUY`: borrows what is missing when it is placed. `AUTO_REPAY`: repays debt with what it brings in. `AUTO_BORROW_REPAY`: both.
         * @enum {string}
         */
        SideEffectType: "NO_SIDE_EFFECT" | "MARGIN_BUY" | "AUTO_REPAY" | "AUTO_BORROW_REPAY";
        /**
         * @description `NEW`: waiting for its trigger. `TRIGGERED`: the order was placed. `CANCELED`: cancelled before the trigger. `EXPIRED`: ended by the exchange, such as when the order was refused at the trigger.
         * @enum {string}
         */
        StrategyStatus: "NEW" | "TRIGGERED" | "CANCELED" | "EXPIRED";
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
        /** @description How the account stands against the exchange's trading rules. */
        TradingStatus: {
            /** @description By symbol, and under `ACCOUNT` for rules over the whole account; empty when no rule applies. */
            indicators: {
                [key: string]: components["schemas"]["TradingIndicator"][];
            };
            /** Format: unix-ms */
            updateTime: UnixMs;
        };
        /** @description A movement that was carried out. */
        TransactionId: {
            /**
             * Format: int64
             * @description Its id.
             */
            tranId: Id;
        };
        /**
         * @description `TO_UM`: into the USDⓈ-M wallet. `FROM_UM`: out of it.
         * @enum {string}
         */
        TransferSide: "TO_UM" | "FROM_UM";
        /**
         * @description A boolean that travels in quotes.
         * @enum {string}
         */
        TrueOrFalse: "true" | "false";
        /** @description A boolean that travels in quotes. */
        TrueOrFalseInput: BooleanInput;
        /** @description The USDⓈ-M part of the portfolio. Collateral is counted over the whole portfolio, so it has no totals of its own. */
        UmAccount: {
            /** @description Futures wallets by margin asset. */
            assets: components["schemas"]["UmAccountAsset"][];
            /** @description Positions by symbol, flat ones included. */
            positions: components["schemas"]["UmAccountPosition"][];
        };
        /** @description One USDⓈ-M futures wallet. Amounts are in that asset. */
        UmAccountAsset: {
            asset: string;
            /**
             * Format: decimal
             * @description Balance without unrealized profit; negative when profit and loss were settled against other collateral.
             */
            crossWalletBalance: Decimal;
            /**
             * Format: decimal
             * @description Unrealized profit of the positions margined in this asset.
             */
            crossUnPnl: Decimal;
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
             * Format: unix-ms
             * @description Last change of the balance; 0 when it never changed.
             */
            updateTime: UnixMs;
        };
        /** @description One USDⓈ-M position of the account; amounts in the symbol's margin asset. */
        UmAccountPosition: {
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
            /**
             * Format: decimal
             * @description Average price of entry; 0 without a position.
             */
            entryPrice: Decimal;
            /**
             * Format: decimal
             * @description Largest notional that this leverage allows.
             */
            maxNotional: Decimal;
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
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Size; negative for a short position.
             */
            positionAmt: Decimal;
            /**
             * Format: unix-ms
             * @description Last change of the position; 0 when it never changed.
             */
            updateTime: UnixMs;
        };
        /** @description One USDⓈ-M position of the account; amounts in the symbol's margin asset. */
        UmAccountPositionV2: {
            symbol: string;
            /** Format: decimal */
            initialMargin: Decimal;
            /** Format: decimal */
            maintMargin: Decimal;
            /** Format: decimal */
            unrealizedProfit: Decimal;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /**
             * Format: decimal
             * @description Size; negative for a short position.
             */
            positionAmt: Decimal;
            /**
             * Format: unix-ms
             * @description Last change of the position; 0 when it never changed.
             */
            updateTime: UnixMs;
            /**
             * Format: decimal
             * @description Size at the mark price.
             */
            notional: Decimal;
        };
        /** @description The USDⓈ-M part of the portfolio, what is there only. */
        UmAccountV2: {
            /** @description Futures wallets by margin asset. */
            assets: components["schemas"]["UmAccountAsset"][];
            /** @description Symbols with a position or open orders. */
            positions: components["schemas"]["UmAccountPositionV2"][];
        };
        /** @description A USDⓈ-M algo order as it stands, and what became of it when it was set off. */
        UmAlgoOrder: {
            /**
             * Format: int64
             * @description The exchange's id of the algo order; not an `orderId`.
             */
            algoId: Id;
            clientAlgoId: string;
            algoType: components["schemas"]["AlgoType"] | OtherString;
            orderType: components["schemas"]["ConditionalOrderType"] | OtherString;
            symbol: string;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            timeInForce: components["schemas"]["UmTimeInForce"] | OtherString;
            /** @description Quantity of the triggered order; 0 or empty when it closes the whole position. */
            quantity: components["schemas"]["DecimalOrEmpty"];
            algoStatus: components["schemas"]["AlgoStatus"] | OtherString;
            /** @description The `orderId` of the order that it placed, in quotes; empty until it was set off. May be absent from the list of waiting ones. */
            actualOrderId?: string;
            /** @description Average price of the order that it placed; 0 before. May be absent from the list of waiting ones. */
            actualPrice?: components["schemas"]["DecimalOrEmpty"];
            /** @description Price that sets it off; of no meaning for trailing stops. */
            triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /** @description Limit price of the triggered order; 0 or empty for the market types. */
            price: components["schemas"]["DecimalOrEmpty"];
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
        /** @description Confirms that an algo order was cancelled. */
        UmAlgoOrderCanceled: {
            /** @description `true` when it was cancelled. */
            complete: boolean;
        };
        /** @description A USDⓈ-M algo order as it was accepted, waiting for its trigger. */
        UmAlgoOrderResult: {
            /**
             * Format: int64
             * @description The exchange's id of the algo order; not an `orderId`.
             */
            algoId: Id;
            clientAlgoId: string;
            algoType: components["schemas"]["AlgoType"] | OtherString;
            orderType: components["schemas"]["ConditionalOrderType"] | OtherString;
            symbol: string;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            timeInForce: components["schemas"]["UmTimeInForce"] | OtherString;
            /** @description Quantity that the triggered order will have; 0 or empty when it closes the whole position. */
            quantity: components["schemas"]["DecimalOrEmpty"];
            algoStatus: components["schemas"]["AlgoStatus"] | OtherString;
            /** @description Price that sets it off; of no meaning for trailing stops. */
            triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /** @description Limit price of the triggered order; 0 or empty for the market types. */
            price: components["schemas"]["DecimalOrEmpty"];
            selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /** @description `NONE` when the order has a price of its own. */
            priceMatch: components["schemas"]["PriceMatch"] | OtherString;
            /** @description Whether the triggered order closes the whole position. Since 2026-08-26. */
            closePosition?: boolean;
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
        /** @description An order that the exchange placed to close one of the account's USDⓈ-M positions. */
        UmForceOrder: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
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
            timeInForce: components["schemas"]["UmTimeInForce"] | OtherString;
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            origType: components["schemas"]["FuturesOrderType"] | OtherString;
            reduceOnly: boolean;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /** Format: unix-ms */
            time: UnixMs;
            /** Format: unix-ms */
            updateTime: UnixMs;
        };
        /** @description One movement of the USDⓈ-M balance. */
        UmIncome: {
            /** @description Contract it belongs to; empty for transfers and other movements without one. */
            symbol: string;
            incomeType: components["schemas"]["UmIncomeType"] | OtherString;
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
            /** @description Id of the movement; unique for one user and one type only. In quotes or not. */
            tranId: string | Id;
            /** @description Id of the trade that caused it; empty when none did. */
            tradeId: string;
        };
        /**
         * @description What moved the USDⓈ-M balance: trading (`REALIZED_PNL`, `COMMISSION`, `FUNDING_FEE`, `INSURANCE_CLEAR`, `DELIVERED_SETTELMENT`, so spelled), transfers and conversions, rewards and refunds, options.
         * @enum {string}
         */
        UmIncomeType: "TRANSFER" | "WELCOME_BONUS" | "REALIZED_PNL" | "FUNDING_FEE" | "COMMISSION" | "INSURANCE_CLEAR" | "REFERRAL_KICKBACK" | "COMMISSION_REBATE" | "API_REBATE" | "CONTEST_REWARD" | "CROSS_COLLATERAL_TRANSFER" | "OPTIONS_PREMIUM_FEE" | "OPTIONS_SETTLE_PROFIT" | "INTERNAL_TRANSFER" | "AUTO_EXCHANGE" | "DELIVERED_SETTELMENT" | "COIN_SWAP_DEPOSIT" | "COIN_SWAP_WITHDRAW" | "POSITION_LIMIT_INCREASE_FEE";
        /** @description Terms for USDⓈ-M positions between two sizes. */
        UmLeverageBracket: {
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
        /** @description How much leverage a USDⓈ-M contract allows at which size. */
        UmLeverageBrackets: {
            symbol: string;
            /** @description Factor on the brackets' bounds; only for accounts whose brackets were adjusted. In quotes or not. */
            notionalCoef?: Decimal | Decimal;
            /** @description By size; the smallest first. */
            brackets: components["schemas"]["UmLeverageBracket"][];
        };
        /** @description The leverage now set for a USDⓈ-M symbol. */
        UmLeverageSet: {
            /** @description Initial leverage, 1 to 125. */
            leverage: number;
            /**
             * Format: decimal
             * @description Largest notional of the position that this leverage allows, in the quote asset.
             */
            maxNotionalValue: Decimal;
            symbol: string;
        };
        /** @description A USDⓈ-M order after its price or quantity was changed. It keeps its ids, and loses its place in the queue. */
        UmModifiedOrder: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
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
             * @description Average price of the fills. Older answers only.
             */
            avgPrice?: Decimal;
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
             * @description Value filled so far in the quote asset. Older answers only.
             */
            cumQuote?: Decimal;
            timeInForce: components["schemas"]["UmTimeInForce"] | OtherString;
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            origType: components["schemas"]["FuturesOrderType"] | OtherString;
            reduceOnly: boolean;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /** @description `NONE` when the order has a price of its own. Not in every answer. */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /** @description Not in every older answer. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Format: unix-ms
             * @description End of a `GTD` order; 0 for others. Not in every older answer.
             */
            goodTillDate?: UnixMs;
            /**
             * Format: unix-ms
             * @description Time of the change.
             */
            updateTime: UnixMs;
        };
        /** @description A USDⓈ-M order as it stands in the exchange's books. */
        UmOrder: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
            status: components["schemas"]["OrderStatus"] | OtherString;
            /** @description Your own id or one the exchange made; `autoclose-…` marks a liquidation, `adl_autoclose` auto-deleveraging. */
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
            timeInForce: components["schemas"]["UmTimeInForce"] | OtherString;
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            /** @description The type the order was placed with; an order of a triggered stop shows the stop's. */
            origType: components["schemas"]["FuturesOrderType"] | OtherString;
            reduceOnly: boolean;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /** @description `NONE` when the order has a price of its own. Not in every answer. */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /** @description Not in every older answer. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Format: unix-ms
             * @description End of a `GTD` order; 0 for others. Not in every older answer.
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
        /** @description One change of one USDⓈ-M order. */
        UmOrderAmendment: {
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
            /** @description `NONE` when the change gave a price. Not in every older answer. */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
        };
        /** @description A USDⓈ-M order as the matching engine answers it when it is placed or cancelled. */
        UmOrderResult: {
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
             * @description Average price of the fills. Newer answers may leave it out; the query has it.
             */
            avgPrice?: Decimal;
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
            timeInForce: components["schemas"]["UmTimeInForce"] | OtherString;
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            reduceOnly: boolean;
            side: components["schemas"]["OrderSide"] | OtherString;
            positionSide: components["schemas"]["PositionSide"] | OtherString;
            /** @description `NONE` when the order has a price of its own. Not in every answer. */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /** @description Not in every older answer. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Format: unix-ms
             * @description End of a `GTD` order; 0 for others. Not in every older answer.
             */
            goodTillDate?: UnixMs;
            /**
             * Format: unix-ms
             * @description Last change of the order.
             */
            updateTime: UnixMs;
        };
        /** @description One USDⓈ-M position with its risk figures. Margin is always crossed. */
        UmPositionRisk: {
            symbol: string;
            /** @description `BOTH` in one-way mode; in hedge mode `LONG` and `SHORT`, one entry each. */
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
            /** Format: decimal */
            markPrice: Decimal;
            /**
             * Format: decimal
             * @description Profit at the mark price; negative for a loss.
             */
            unRealizedProfit: Decimal;
            /**
             * Format: decimal
             * @description An estimate over the whole portfolio, which moves with every other position; 0 where no price would liquidate it.
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
            /**
             * Format: decimal
             * @description Size at the mark price; negative for a short position.
             */
            notional: Decimal;
            /**
             * Format: unix-ms
             * @description Last change of the position; 0 when it never changed.
             */
            updateTime: UnixMs;
        };
        /** @description The account's settings on one USDⓈ-M contract. */
        UmSymbolConfiguration: {
            symbol: string;
            /** @description Always `CROSSED` on this API. */
            marginType: components["schemas"]["MarginType"] | OtherString;
            /** @description Of no use with crossed margin. In quotes or not. */
            isAutoAddMargin: components["schemas"]["TrueOrFalse"] | boolean;
            /** @description Initial leverage. */
            leverage: number;
            /**
             * Format: decimal
             * @description Largest notional that this leverage allows.
             */
            maxNotionalValue: Decimal;
        };
        /**
         * @description How long a USDⓈ-M order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills completely at once or expires. `GTX`: post-only, refused with -5022 when it would take liquidity. `GTD`: until `goodTillDate`.
         * @enum {string}
         */
        UmTimeInForce: "GTC" | "IOC" | "FOK" | "GTX" | "GTD";
        /** @description One fill of one of the account's USDⓈ-M orders. */
        UmUserTrade: {
            symbol: string;
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
             * @description Value in the quote asset.
             */
            quoteQty: Decimal;
            /**
             * Format: decimal
             * @description Profit that the fill realized, before fees; 0 when it opened or extended the position.
             */
            realizedPnl: Decimal;
            /**
             * Format: decimal
             * @description Fee paid; negative when the maker was paid a rebate.
             */
            commission: Decimal;
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
    getCmPositionAdlQuantileEstimation: {
        parameters: {
            query?: params["getCmPositionAdlQuantileEstimation"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["AdlQuantile"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelAllCmOpenOrders: {
        parameters: {
            query: params["cancelAllCmOpenOrders"] & ReceiveWindow;
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
    queryAllCmOrders: {
        parameters: {
            query: params["queryAllCmOrders"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["CmOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelAllCmOpenConditionalOrders: {
        parameters: {
            query: params["cancelAllCmOpenConditionalOrders"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["CmConditionalOrdersCanceled"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryAllCmConditionalOrders: {
        parameters: {
            query?: params["queryAllCmConditionalOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conditional orders; empty when none falls into the time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CmConditionalOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryCurrentCmOpenConditionalOrder: {
        parameters: {
            query: params["queryCurrentCmOpenConditionalOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conditional order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CmOpenConditionalOrder"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryAllCurrentCmOpenConditionalOrders: {
        parameters: {
            query?: params["queryAllCurrentCmOpenConditionalOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The waiting conditional orders; empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CmOpenConditionalOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    newCmConditionalOrder: {
        parameters: {
            query: params["newCmConditionalOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conditional order waits for its trigger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CmConditionalOrderResult"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelCmConditionalOrder: {
        parameters: {
            query: params["cancelCmConditionalOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conditional order was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CmConditionalOrderResult"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryCmConditionalOrderHistory: {
        parameters: {
            query: params["queryCmConditionalOrderHistory"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conditional order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CmConditionalOrder"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryUsersCmForceOrders: {
        parameters: {
            query?: params["queryUsersCmForceOrders"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["CmForceOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryCurrentCmOpenOrder: {
        parameters: {
            query: params["queryCurrentCmOpenOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open order, as an object or as a list of one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CmOrder"] | components["schemas"]["CmOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryAllCurrentCmOpenOrders: {
        parameters: {
            query?: params["queryAllCurrentCmOpenOrders"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["CmOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryCmOrder: {
        parameters: {
            query: params["queryCmOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["CmOrder"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    modifyCmOrder: {
        parameters: {
            query: params["modifyCmOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["CmModifiedOrder"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    newCmOrder: {
        parameters: {
            query: params["newCmOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["CmOrderResult"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelCmOrder: {
        parameters: {
            query: params["cancelCmOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["CmOrderResult"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryCmModifyOrderHistory: {
        parameters: {
            query: params["queryCmModifyOrderHistory"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["CmOrderAmendment"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getCmAccountTradeList: {
        parameters: {
            query: params["getCmAccountTradeList"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fills; empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CmUserTrade"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelMarginAccountAllOpenOrdersOnASymbol: {
        parameters: {
            query: params["cancelMarginAccountAllOpenOrdersOnASymbol"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["MarginOcoCanceled"] | components["schemas"]["MarginOrderCanceled"])[];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryMarginAccountsAllOco: {
        parameters: {
            query?: params["queryMarginAccountsAllOco"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OCOs; empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginOco"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryAllMarginAccountOrders: {
        parameters: {
            query: params["queryAllMarginAccountOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders; empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryUsersMarginForceOrders: {
        parameters: {
            query?: params["queryUsersMarginForceOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginForceOrderPage"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getMarginAccountTradeList: {
        parameters: {
            query: params["getMarginAccountTradeList"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fills; empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginTrade"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryMarginAccountsOpenOco: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OCOs; empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginOco"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryCurrentMarginOpenOrder: {
        parameters: {
            query: params["queryCurrentMarginOpenOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["MarginOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryMarginAccountOrder: {
        parameters: {
            query: params["queryMarginAccountOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["MarginOrder"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    newMarginOrder: {
        parameters: {
            query: params["newMarginOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginOrderResult"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelMarginAccountOrder: {
        parameters: {
            query: params["cancelMarginAccountOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["MarginOrderCanceled"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    newMarginAccountOco: {
        parameters: {
            query: params["newMarginAccountOco"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OCO was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginOcoPlaced"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryMarginAccountsOco: {
        parameters: {
            query: params["queryMarginAccountsOco"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OCO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginOco"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelMarginAccountOcoOrders: {
        parameters: {
            query: params["cancelMarginAccountOcoOrders"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OCO as it was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginOcoCanceled"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    repayMarginDebt: {
        parameters: {
            query: params["repayMarginDebt"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was repaid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebtRepaid"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    borrowMargin: {
        parameters: {
            query: params["borrowMargin"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset was borrowed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionId"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    repayMargin: {
        parameters: {
            query: params["repayMargin"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The loan was repaid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionId"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUmPositionAdlQuantileEstimation: {
        parameters: {
            query?: params["getUmPositionAdlQuantileEstimation"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["AdlQuantile"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryCurrentUmOpenAlgoOrder: {
        parameters: {
            query: params["queryCurrentUmOpenAlgoOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmAlgoOrder"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryUmAlgoOrderHistory: {
        parameters: {
            query: params["queryUmAlgoOrderHistory"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmAlgoOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelAllUmAlgoOpenOrders: {
        parameters: {
            query: params["cancelAllUmAlgoOpenOrders"] & ReceiveWindow;
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
    queryAllCurrentUmOpenAlgoOrders: {
        parameters: {
            query?: params["queryAllCurrentUmOpenAlgoOrders"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmAlgoOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    newUmAlgoOrder: {
        parameters: {
            query: params["newUmAlgoOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmAlgoOrderResult"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelUmAlgoOrder: {
        parameters: {
            query: params["cancelUmAlgoOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmAlgoOrderCanceled"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelAllUmOpenOrders: {
        parameters: {
            query: params["cancelAllUmOpenOrders"] & ReceiveWindow;
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
    queryAllUmOrders: {
        parameters: {
            query: params["queryAllUmOrders"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUmFuturesBnbBurnStatus: {
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
    toggleBnbBurnOnUmFuturesTrade: {
        parameters: {
            query: params["toggleBnbBurnOnUmFuturesTrade"] & ReceiveWindow;
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
    queryUsersUmForceOrders: {
        parameters: {
            query?: params["queryUsersUmForceOrders"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmForceOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryCurrentUmOpenOrder: {
        parameters: {
            query: params["queryCurrentUmOpenOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmOrder"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryAllCurrentUmOpenOrders: {
        parameters: {
            query?: params["queryAllCurrentUmOpenOrders"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryUmOrder: {
        parameters: {
            query: params["queryUmOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmOrder"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    modifyUmOrder: {
        parameters: {
            query: params["modifyUmOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmModifiedOrder"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    newUmOrder: {
        parameters: {
            query: params["newUmOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmOrderResult"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    cancelUmOrder: {
        parameters: {
            query: params["cancelUmOrder"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmOrderResult"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryUmModifyOrderHistory: {
        parameters: {
            query: params["queryUmModifyOrderHistory"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmOrderAmendment"][];
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
    getUmAccountTradeList: {
        parameters: {
            query: params["getUmAccountTradeList"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmUserTrade"][];
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
            /** @description The portfolio's figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountInformation"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    collectFundsByAsset: {
        parameters: {
            query: params["collectFundsByAsset"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    autoCollectFunds: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assets were moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAccountBalance: {
        parameters: {
            query?: params["getAccountBalance"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["AssetBalance"] | components["schemas"]["AssetBalance"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    transferBnb: {
        parameters: {
            query: params["transferBnb"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The BNB was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionId"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getCmAccountDetail: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The COIN-M part of the portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CmAccount"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUserCommissionRateForCm: {
        parameters: {
            query: params["getUserCommissionRateForCm"] & ReceiveWindow;
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
    getCmIncomeHistory: {
        parameters: {
            query?: params["getCmIncomeHistory"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["CmIncome"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    changeCmInitialLeverage: {
        parameters: {
            query: params["changeCmInitialLeverage"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["CmLeverageSet"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getCmNotionalAndLeverageBrackets: {
        parameters: {
            query?: params["getCmNotionalAndLeverageBrackets"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brackets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CmLeverageBrackets"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryCmPositionInformation: {
        parameters: {
            query?: params["queryCmPositionInformation"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["CmPositionRisk"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getCmCurrentPositionMode: {
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
    changeCmPositionMode: {
        parameters: {
            query: params["changeCmPositionMode"] & ReceiveWindow;
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
    getMarginBorrowLoanInterestHistory: {
        parameters: {
            query?: params["getMarginBorrowLoanInterestHistory"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of charges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginInterestPage"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryMarginLoanRecord: {
        parameters: {
            query: params["queryMarginLoanRecord"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginLoanPage"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getMarginMaxBorrow: {
        parameters: {
            query: params["getMarginMaxBorrow"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["MarginMaxBorrow"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryMarginMaxWithdraw: {
        parameters: {
            query: params["queryMarginMaxWithdraw"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["MarginMaxWithdraw"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryMarginRepayRecord: {
        parameters: {
            query: params["queryMarginRepayRecord"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarginRepaymentPage"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryPortfolioMarginNegativeBalanceInterestHistory: {
        parameters: {
            query?: params["queryPortfolioMarginNegativeBalanceInterestHistory"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charges; empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NegativeBalanceInterest"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    queryUserNegativeBalanceAutoExchangeRecord: {
        parameters: {
            query: params["queryUserNegativeBalanceAutoExchangeRecord"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settlements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NegativeBalanceExchanges"];
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
    repayFuturesNegativeBalance: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances were repaid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getAutoRepayFuturesStatus: {
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
                    "application/json": components["schemas"]["AutoRepayFutures"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    changeAutoRepayFuturesStatus: {
        parameters: {
            query: params["changeAutoRepayFuturesStatus"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUmAccountDetail: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The USDⓈ-M part of the portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UmAccount"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUmFuturesAccountConfiguration: {
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
    getPortfolioMarginUmTradingQuantitativeRulesIndicators: {
        parameters: {
            query?: params["getPortfolioMarginUmTradingQuantitativeRulesIndicators"] & ReceiveWindow;
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
    getUserCommissionRateForUm: {
        parameters: {
            query: params["getUserCommissionRateForUm"] & ReceiveWindow;
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
    getUmIncomeHistory: {
        parameters: {
            query?: params["getUmIncomeHistory"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmIncome"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getDownloadIdForUmFuturesTransactionHistory: {
        parameters: {
            query: params["getDownloadIdForUmFuturesTransactionHistory"] & ReceiveWindow;
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
    getUmFuturesTransactionDownloadLinkById: {
        parameters: {
            query: params["getUmFuturesTransactionDownloadLinkById"] & ReceiveWindow;
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
    changeUmInitialLeverage: {
        parameters: {
            query: params["changeUmInitialLeverage"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmLeverageSet"];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUmNotionalAndLeverageBrackets: {
        parameters: {
            query?: params["getUmNotionalAndLeverageBrackets"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brackets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UmLeverageBrackets"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getDownloadIdForUmFuturesOrderHistory: {
        parameters: {
            query: params["getDownloadIdForUmFuturesOrderHistory"] & ReceiveWindow;
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
    getUmFuturesOrderDownloadLinkById: {
        parameters: {
            query: params["getUmFuturesOrderDownloadLinkById"] & ReceiveWindow;
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
    queryUmPositionInformation: {
        parameters: {
            query?: params["queryUmPositionInformation"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmPositionRisk"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getUmCurrentPositionMode: {
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
    changeUmPositionMode: {
        parameters: {
            query: params["changeUmPositionMode"] & ReceiveWindow;
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
    getUmFuturesSymbolConfiguration: {
        parameters: {
            query?: params["getUmFuturesSymbolConfiguration"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmSymbolConfiguration"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    getDownloadIdForUmFuturesTradeHistory: {
        parameters: {
            query: params["getDownloadIdForUmFuturesTradeHistory"] & ReceiveWindow;
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
    getUmFuturesTradeDownloadLinkById: {
        parameters: {
            query: params["getUmFuturesTradeDownloadLinkById"] & ReceiveWindow;
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
    getUmAccountDetailV2: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The USDⓈ-M part of the portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UmAccountV2"];
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
                    "application/json": components["schemas"]["Nothing"];
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
}
export interface params {
    testConnectivity: Record<string, never>;
    getCmPositionAdlQuantileEstimation: {
        /** @description COIN-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    cancelAllCmOpenOrders: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
        symbol: string;
    };
    queryAllCmOrders: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP`. Send it or `pair`. */
        symbol?: string;
        /** @description Pair whose contracts are all listed, such as `BTCUSD`. Send it or `symbol`. */
        pair?: string;
        /**
         * Format: int64
         * @description The exchange's id of the order to start at, inclusive; left out, the latest orders are answered.
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
         * @default 50
         */
        limit?: number;
    } & ({
        symbol: string;
    } | {
        pair: string;
    });
    cancelAllCmOpenConditionalOrders: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
        symbol: string;
    };
    queryAllCmConditionalOrders: {
        /** @description COIN-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
        /**
         * Format: int64
         * @description The exchange's id of the conditional order to start at, inclusive.
         */
        strategyId?: IdInput;
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
    queryCurrentCmOpenConditionalOrder: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the conditional order. Send it or `newClientStrategyId`.
         */
        strategyId?: IdInput;
        /** @description Your own id of the conditional order, as it was placed with. Send it or `strategyId`. */
        newClientStrategyId?: string;
    } & ({
        strategyId: IdInput;
    } | {
        newClientStrategyId: string;
    });
    queryAllCurrentCmOpenConditionalOrders: {
        /** @description COIN-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    newCmConditionalOrder: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
        symbol: string;
        /** @description `BUY` or `SELL`. In hedge mode it opens or closes the position that `positionSide` names. */
        side: components["schemas"]["OrderSide"];
        /** @description Which position the order works on. In one-way mode leave it out or send `BOTH`; in hedge mode `LONG` or `SHORT` must be sent. What does not fit the account's mode is refused with -4061. */
        positionSide?: components["schemas"]["PositionSide"];
        /** @description What waits for the trigger; it decides which other parameters must and must not be sent. */
        strategyType: components["schemas"]["ConditionalOrderType"];
        /** @description How long the order stays once it was placed. */
        timeInForce?: components["schemas"]["CmTimeInForce"];
        /**
         * Format: decimal
         * @description How many contracts the triggered order trades. Needed by every type: nothing else here says what to close.
         */
        quantity?: DecimalInput;
        /** @description `true`: the order may only make the position smaller; refused with -2022 when there is nothing to reduce. Not to be sent in hedge mode, where `positionSide` says it already. */
        reduceOnly?: components["schemas"]["TrueOrFalseInput"];
        /**
         * Format: decimal
         * @description Limit price of `STOP` and `TAKE_PROFIT`, in US dollars.
         */
        price?: DecimalInput;
        /** @description Which price sets off the trigger. */
        workingType?: components["schemas"]["WorkingType"];
        /** @description `true` holds the trigger back while mark and last price are further apart than the symbol's `triggerProtect`. */
        priceProtect?: components["schemas"]["TrueOrFalseInput"];
        /** @description Your own id for the conditional order; unique among open ones only. The exchange makes one when it is left out. */
        newClientStrategyId?: components["schemas"]["ClientStrategyId"];
        /**
         * Format: decimal
         * @description Price that sets the order off. Must lie on the far side of the current price: a buying stop and a selling take profit above it, a selling stop and a buying take profit below it (-2021). Not with trailing stops.
         */
        stopPrice?: DecimalInput;
        /**
         * Format: decimal
         * @description Price from which a trailing stop follows; by default the price when it is placed. (UM algo orders call it `activatePrice`.)
         */
        activationPrice?: DecimalInput;
        /**
         * Format: decimal
         * @description How far the price must turn back to set off a trailing stop, in percent; `1` is 1 %.
         */
        callbackRate?: DecimalInput;
    } & ({
        quantity: DecimalInput;
        price: DecimalInput;
        stopPrice: DecimalInput;
        strategyType: "STOP" | "TAKE_PROFIT";
        activationPrice?: never;
        callbackRate?: never;
    } | {
        quantity: DecimalInput;
        stopPrice: DecimalInput;
        strategyType: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
        price?: never;
        activationPrice?: never;
        callbackRate?: never;
    } | {
        quantity: DecimalInput;
        callbackRate: DecimalInput;
        strategyType: "TRAILING_STOP_MARKET";
        price?: never;
        stopPrice?: never;
    }) & ({
        positionSide?: "BOTH";
    } | {
        positionSide: "LONG" | "SHORT";
        reduceOnly?: never;
    });
    cancelCmConditionalOrder: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the conditional order. Send it or `newClientStrategyId`.
         */
        strategyId?: IdInput;
        /** @description Your own id of the conditional order, as it was placed with. Send it or `strategyId`. */
        newClientStrategyId?: string;
    } & ({
        strategyId: IdInput;
    } | {
        newClientStrategyId: string;
    });
    queryCmConditionalOrderHistory: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the conditional order. Send it or `newClientStrategyId`.
         */
        strategyId?: IdInput;
        /** @description Your own id of the conditional order, as it was placed with. Send it or `strategyId`. */
        newClientStrategyId?: string;
    } & ({
        strategyId: IdInput;
    } | {
        newClientStrategyId: string;
    });
    queryUsersCmForceOrders: {
        /** @description COIN-M contract symbol to look at; left out, the answer covers every symbol. */
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
    queryCurrentCmOpenOrder: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
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
    queryAllCurrentCmOpenOrders: {
        /** @description COIN-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
        /** @description Only contracts on this pair, such as `BTCUSD`. */
        pair?: string;
    };
    queryCmOrder: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
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
    newCmOrder: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
        symbol: string;
        /** @description `BUY` or `SELL`. In hedge mode it opens or closes the position that `positionSide` names. */
        side: components["schemas"]["OrderSide"];
        /** @description Which position the order works on. In one-way mode leave it out or send `BOTH`; in hedge mode `LONG` or `SHORT` must be sent. What does not fit the account's mode is refused with -4061. */
        positionSide?: components["schemas"]["PositionSide"];
        /** @description `LIMIT` or `MARKET`; it decides which other parameters must and must not be sent. */
        type: components["schemas"]["FuturesOrderType"];
        /** @description How long the order stays. Must be sent with `LIMIT`; refused with `MARKET` (-1106). */
        timeInForce?: components["schemas"]["CmTimeInForce"];
        /**
         * Format: decimal
         * @description How many contracts to trade; a whole number.
         */
        quantity?: DecimalInput;
        /** @description `true`: the order may only make the position smaller; refused with -2022 when there is nothing to reduce. Not to be sent in hedge mode, where `positionSide` says it already. */
        reduceOnly?: components["schemas"]["TrueOrFalseInput"];
        /**
         * Format: decimal
         * @description Limit price in US dollars, a multiple of the contract's tick. Not with `MARKET` and not with `priceMatch`.
         */
        price?: DecimalInput;
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Order types without a limit price do not take it. -5041 does not speak of the book here, as it does on USDⓈ-M: calls of the account queued up and this one timed out, so look the order up. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /** @description Your own id for the order, at most 32 characters here. Unique among open orders only: the id of a filled or cancelled order may be used again, so it does not guard against placing an order twice. The exchange makes one when it is left out. */
        newClientOrderId?: components["schemas"]["ClientOrderId"];
        /** @description Whether the answer waits for the outcome of an order that ends at once. */
        newOrderRespType?: components["schemas"]["OrderResponseType"];
    } & ({
        timeInForce: components["schemas"]["CmTimeInForce"];
        quantity: DecimalInput;
        price: DecimalInput;
        type: "LIMIT";
        priceMatch?: never;
    } | {
        timeInForce: components["schemas"]["CmTimeInForce"];
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
    modifyCmOrder: {
        /**
         * Format: int64
         * @description The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
         */
        orderId?: IdInput;
        /** @description Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`. */
        origClientOrderId?: string;
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
        symbol: string;
        /** @description The side the order has; it cannot be changed. */
        side: components["schemas"]["OrderSide"];
        /**
         * Format: decimal
         * @description The new total quantity in contracts, what is filled already included.
         */
        quantity: DecimalInput;
        /**
         * Format: decimal
         * @description The new limit price. Send it or `priceMatch`.
         */
        price?: DecimalInput;
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Order types without a limit price do not take it. -5041 does not speak of the book here, as it does on USDⓈ-M: calls of the account queued up and this one timed out, so look the order up. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /**
         * Format: int64
         * @description A number of your own for this change; the answer hands it back.
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
    cancelCmOrder: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
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
    queryCmModifyOrderHistory: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
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
    getCmAccountTradeList: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP`. Send it or `pair`, not both. */
        symbol?: string;
        /** @description Pair whose contracts are all listed, such as `BTCUSD`. Send it or `symbol`, not both. */
        pair?: string;
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
        startTime?: never;
    } | {
        fromId?: never;
    }) & ({
        endTime?: never;
    } | {
        fromId?: never;
    });
    cancelMarginAccountAllOpenOrdersOnASymbol: {
        /** @description Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name. */
        symbol: string;
    };
    queryMarginAccountsAllOco: {
        /**
         * Format: int64
         * @description Id of the OCO to start at, inclusive. Not together with times.
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
    queryAllMarginAccountOrders: {
        /** @description Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name. */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the order to start at, inclusive; left out, the latest orders are answered.
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
    queryUsersMarginForceOrders: {
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
         * @description Page of `size` entries, counted from 1.
         * @default 1
         */
        current?: number;
        /**
         * @description How many entries a page has.
         * @default 10
         */
        size?: number;
    };
    getMarginAccountTradeList: {
        /** @description Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name. */
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
         * @description Trade id to start at, inclusive.
         */
        fromId?: IdInput;
        /**
         * @description How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    };
    queryMarginAccountsOpenOco: Record<string, never>;
    queryCurrentMarginOpenOrder: {
        /** @description Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name. */
        symbol: string;
    };
    queryMarginAccountOrder: {
        /** @description Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name. */
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
    newMarginOrder: {
        /** @description Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name. */
        symbol: string;
        /** @description `BUY` or `SELL` the base asset. */
        side: components["schemas"]["OrderSide"];
        /** @description Order type; it decides which other parameters must and must not be sent. */
        type: components["schemas"]["MarginOrderType"];
        /**
         * Format: decimal
         * @description How much to trade, in the base asset.
         */
        quantity?: DecimalInput;
        /**
         * Format: decimal
         * @description How much of the quote asset a market order spends or brings in, instead of `quantity`.
         */
        quoteOrderQty?: DecimalInput;
        /**
         * Format: decimal
         * @description Limit price.
         */
        price?: DecimalInput;
        /**
         * Format: decimal
         * @description Price at which a stop loss or take profit is set off.
         */
        stopPrice?: DecimalInput;
        /** @description Your own id for the order; unique among open orders only. The exchange makes one when it is left out. */
        newClientOrderId?: string;
        /** @description How much is answered. Unlike on futures, `FULL` with the fills is the default. */
        newOrderRespType?: components["schemas"]["MarginOrderResponseType"];
        /**
         * Format: decimal
         * @description Part of the quantity that the book shows at a time; for limit orders with `timeInForce=GTC`.
         */
        icebergQty?: DecimalInput;
        /** @description What the order borrows or repays. */
        sideEffectType?: components["schemas"]["SideEffectType"];
        /** @description How long the order stays; must be sent with the limit types except `LIMIT_MAKER`. */
        timeInForce?: components["schemas"]["MarginTimeInForce"];
        /** @description What happens instead of trading with oneself; left out, the market's own default holds. */
        selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
        /** @description `true` repays what the order borrowed when it is cancelled; with `MARGIN_BUY` and `AUTO_BORROW_REPAY`. */
        autoRepayAtCancel?: boolean;
    } & ({
        timeInForce: components["schemas"]["MarginTimeInForce"];
        quantity: DecimalInput;
        price: DecimalInput;
        type: "LIMIT";
        quoteOrderQty?: never;
        stopPrice?: never;
    } | {
        quantity: DecimalInput;
        type: "MARKET";
        quoteOrderQty?: never;
        timeInForce?: never;
        price?: never;
        stopPrice?: never;
        icebergQty?: never;
    } | {
        quoteOrderQty: DecimalInput;
        type: "MARKET";
        quantity?: never;
        timeInForce?: never;
        price?: never;
        stopPrice?: never;
        icebergQty?: never;
    } | {
        quantity: DecimalInput;
        stopPrice: DecimalInput;
        type: "STOP_LOSS" | "TAKE_PROFIT";
        quoteOrderQty?: never;
        timeInForce?: never;
        price?: never;
        icebergQty?: never;
    } | {
        timeInForce: components["schemas"]["MarginTimeInForce"];
        quantity: DecimalInput;
        price: DecimalInput;
        stopPrice: DecimalInput;
        type: "STOP_LOSS_LIMIT" | "TAKE_PROFIT_LIMIT";
        quoteOrderQty?: never;
    } | {
        quantity: DecimalInput;
        price: DecimalInput;
        type: "LIMIT_MAKER";
        quoteOrderQty?: never;
        timeInForce?: never;
        stopPrice?: never;
    });
    cancelMarginAccountOrder: {
        /** @description Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name. */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
         */
        orderId?: IdInput;
        /** @description Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`. */
        origClientOrderId?: string;
        /** @description Your own id for this cancellation; the exchange makes one when it is left out. */
        newClientOrderId?: string;
    } & ({
        orderId: IdInput;
    } | {
        origClientOrderId: string;
    });
    newMarginAccountOco: {
        /** @description Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name. */
        symbol: string;
        /** @description Your own id for the pair; unique among open OCOs only. */
        listClientOrderId?: string;
        /** @description `BUY` or `SELL`, for both orders. */
        side: components["schemas"]["OrderSide"];
        /**
         * Format: decimal
         * @description How much to trade, in the base asset; the same for both orders.
         */
        quantity: DecimalInput;
        /** @description Your own id for the limit order. */
        limitClientOrderId?: string;
        /**
         * Format: decimal
         * @description Price of the limit order.
         */
        price: DecimalInput;
        /**
         * Format: decimal
         * @description Part of the limit order that the book shows at a time.
         */
        limitIcebergQty?: DecimalInput;
        /** @description Your own id for the stop. */
        stopClientOrderId?: string;
        /**
         * Format: decimal
         * @description Price at which the stop is set off.
         */
        stopPrice: DecimalInput;
        /**
         * Format: decimal
         * @description Limit of the stop; needs `stopLimitTimeInForce`. Left out, the stop is a market order.
         */
        stopLimitPrice?: DecimalInput;
        /**
         * Format: decimal
         * @description Part of the stop that the book shows at a time.
         */
        stopIcebergQty?: DecimalInput;
        /** @description How long the stop stays once it was set off. */
        stopLimitTimeInForce?: components["schemas"]["MarginTimeInForce"];
        /** @description How much is answered of the two orders. */
        newOrderRespType?: components["schemas"]["OrderResponseType"];
        /** @description What the orders borrow or repay. */
        sideEffectType?: components["schemas"]["OcoSideEffectType"];
    } & ({
        stopLimitPrice: DecimalInput;
        stopLimitTimeInForce: components["schemas"]["MarginTimeInForce"];
    } | {
        stopLimitPrice?: never;
        stopLimitTimeInForce?: never;
    });
    queryMarginAccountsOco: {
        /**
         * Format: int64
         * @description The exchange's id of the OCO. Send it or `origClientOrderId`.
         */
        orderListId?: IdInput;
        /** @description Your own id of the OCO, as given in `listClientOrderId`. Send it or `orderListId`. */
        origClientOrderId?: string;
    } & ({
        orderListId: IdInput;
    } | {
        origClientOrderId: string;
    });
    cancelMarginAccountOcoOrders: {
        /** @description Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name. */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the OCO. Send it or `listClientOrderId`.
         */
        orderListId?: IdInput;
        /** @description Your own id of the OCO. Send it or `orderListId`. */
        listClientOrderId?: string;
        /** @description Your own id for this cancellation; the exchange makes one when it is left out. */
        newClientOrderId?: string;
    } & ({
        orderListId: IdInput;
    } | {
        listClientOrderId: string;
    });
    repayMarginDebt: {
        /** @description Asset, such as `USDT`. */
        asset: string;
        /**
         * Format: decimal
         * @description How much to repay; left out, all of it.
         */
        amount?: DecimalInput;
        /** @description Assets to repay with, separated by commas; left out, the exchange picks. */
        specifyRepayAssets?: string;
    };
    borrowMargin: {
        /** @description Asset, such as `USDT`. */
        asset: string;
        /**
         * Format: decimal
         * @description How much to borrow.
         */
        amount: DecimalInput;
    };
    repayMargin: {
        /** @description Asset, such as `USDT`. */
        asset: string;
        /**
         * Format: decimal
         * @description How much to repay.
         */
        amount: DecimalInput;
    };
    getUmPositionAdlQuantileEstimation: {
        /** @description USDⓈ-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    queryCurrentUmOpenAlgoOrder: {
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
    queryUmAlgoOrderHistory: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
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
        /**
         * @description How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    };
    cancelAllUmAlgoOpenOrders: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
        symbol: string;
    };
    queryAllCurrentUmOpenAlgoOrders: {
        /** @description Only algo orders of this kind; `CONDITIONAL` is the only kind there is. */
        algoType?: string;
        /** @description USDⓈ-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
        /**
         * Format: int64
         * @description Only the algo order with this id.
         */
        algoId?: IdInput;
    };
    newUmAlgoOrder: {
        /** @description The kind of algo order; `CONDITIONAL` is the only one. */
        algoType: components["schemas"]["AlgoType"];
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
        symbol: string;
        /** @description `BUY` or `SELL`. In hedge mode it opens or closes the position that `positionSide` names. */
        side: components["schemas"]["OrderSide"];
        /** @description Which position the order works on. In one-way mode leave it out or send `BOTH`; in hedge mode `LONG` or `SHORT` must be sent. What does not fit the account's mode is refused with -4061. */
        positionSide?: components["schemas"]["PositionSide"];
        /** @description What waits for the trigger; it decides which other parameters must and must not be sent. */
        type: components["schemas"]["ConditionalOrderType"];
        /** @description How long the order stays once it was placed. */
        timeInForce?: components["schemas"]["UmTimeInForce"];
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
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Order types without a limit price do not take it. -5041 does not speak of the book here, as it does on USDⓈ-M: calls of the account queued up and this one timed out, so look the order up. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /** @description `true` closes the whole position at the trigger; with `STOP_MARKET` and `TAKE_PROFIT_MARKET` only, without `quantity` and `reduceOnly`. */
        closePosition?: components["schemas"]["TrueOrFalseInput"];
        /** @description `true` holds the trigger back while mark and last price are further apart than the symbol's `triggerProtect`. */
        priceProtect?: components["schemas"]["TrueOrFalseInput"];
        /** @description `true`: the triggered order may only make the position smaller. Not in hedge mode and not with `closePosition=true`. */
        reduceOnly?: components["schemas"]["TrueOrFalseInput"];
        /**
         * Format: decimal
         * @description Price from which a trailing stop follows; by default the price when it is placed.
         */
        activatePrice?: DecimalInput;
        /**
         * Format: decimal
         * @description How far the price must turn back to set off a trailing stop, in percent; `1` is 1 %. At most 10 until 2026-10-23.
         */
        callbackRate?: DecimalInput;
        /** @description Your own id for the algo order; unique among open algo orders only. The exchange makes one when it is left out. */
        clientAlgoId?: string;
        /** @description Form of the answer. The order only waits at first, so both answer alike. */
        newOrderRespType?: components["schemas"]["OrderResponseType"];
        /** @description What happens instead of trading with oneself, for the triggered order with `timeInForce` `IOC`, `GTC` or `GTD`. */
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
        timeInForce?: "GTC" | "IOC" | "FOK" | "GTX";
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
    cancelUmAlgoOrder: {
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
    cancelAllUmOpenOrders: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
        symbol: string;
    };
    queryAllUmOrders: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
        symbol: string;
        /**
         * Format: int64
         * @description The exchange's id of the order to start at, inclusive; left out, the latest orders are answered.
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
    getUmFuturesBnbBurnStatus: Record<string, never>;
    toggleBnbBurnOnUmFuturesTrade: {
        /** @description `true` to pay in BNB, `false` to pay in the margin asset. */
        feeBurn: components["schemas"]["TrueOrFalseInput"];
    };
    queryUsersUmForceOrders: {
        /** @description USDⓈ-M contract symbol to look at; left out, the answer covers every symbol. */
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
    queryCurrentUmOpenOrder: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
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
    queryAllCurrentUmOpenOrders: {
        /** @description USDⓈ-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    queryUmOrder: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
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
    newUmOrder: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
        symbol: string;
        /** @description `BUY` or `SELL`. In hedge mode it opens or closes the position that `positionSide` names. */
        side: components["schemas"]["OrderSide"];
        /** @description Which position the order works on. In one-way mode leave it out or send `BOTH`; in hedge mode `LONG` or `SHORT` must be sent. What does not fit the account's mode is refused with -4061. */
        positionSide?: components["schemas"]["PositionSide"];
        /** @description `LIMIT` or `MARKET`; it decides which other parameters must and must not be sent. */
        type: components["schemas"]["FuturesOrderType"];
        /** @description How long the order stays. Must be sent with `LIMIT`; refused with `MARKET` (-1106). */
        timeInForce?: components["schemas"]["UmTimeInForce"];
        /**
         * Format: decimal
         * @description How much to trade, in the base asset; a multiple of the contract's lot size step.
         */
        quantity?: DecimalInput;
        /** @description `true`: the order may only make the position smaller; refused with -2022 when there is nothing to reduce. Not to be sent in hedge mode, where `positionSide` says it already. */
        reduceOnly?: components["schemas"]["TrueOrFalseInput"];
        /**
         * Format: decimal
         * @description Limit price, a multiple of the contract's tick. Not with `MARKET` and not with `priceMatch`.
         */
        price?: DecimalInput;
        /** @description Your own id for the order, at most 32 characters here. Unique among open orders only: the id of a filled or cancelled order may be used again, so it does not guard against placing an order twice. The exchange makes one when it is left out. */
        newClientOrderId?: components["schemas"]["ClientOrderId"];
        /** @description Whether the answer waits for the outcome of an order that ends at once. */
        newOrderRespType?: components["schemas"]["OrderResponseType"];
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Order types without a limit price do not take it. -5041 does not speak of the book here, as it does on USDⓈ-M: calls of the account queued up and this one timed out, so look the order up. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /** @description What happens instead of trading with oneself. Takes effect with `timeInForce` `IOC`, `GTC` or `GTD`. */
        selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
        /**
         * Format: unix-ms
         * @description When a `GTD` order is cancelled by itself; must be sent with `timeInForce=GTD`. Milliseconds, of which only whole seconds count; at least 600 seconds ahead, else -5040.
         */
        goodTillDate?: number;
    } & ({
        timeInForce: components["schemas"]["UmTimeInForce"];
        quantity: DecimalInput;
        price: DecimalInput;
        type: "LIMIT";
        priceMatch?: never;
    } | {
        timeInForce: components["schemas"]["UmTimeInForce"];
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
        timeInForce?: "GTC" | "IOC" | "FOK" | "GTX";
    }) & ({
        positionSide?: "BOTH";
    } | {
        positionSide: "LONG" | "SHORT";
        reduceOnly?: never;
    });
    modifyUmOrder: {
        /**
         * Format: int64
         * @description The exchange's id of the order. Send it or `origClientOrderId`; with both, `orderId` counts.
         */
        orderId?: IdInput;
        /** @description Your own id of the order, as given in `newClientOrderId`. Send it or `orderId`. */
        origClientOrderId?: string;
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
        symbol: string;
        /** @description The side the order has; it cannot be changed. */
        side: components["schemas"]["OrderSide"];
        /**
         * Format: decimal
         * @description The new total quantity in the base asset, what is filled already included.
         */
        quantity: DecimalInput;
        /**
         * Format: decimal
         * @description The new limit price. Send it or `priceMatch`.
         */
        price?: DecimalInput;
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Order types without a limit price do not take it. -5041 does not speak of the book here, as it does on USDⓈ-M: calls of the account queued up and this one timed out, so look the order up. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /**
         * Format: int64
         * @description A number of your own for this change; the answer hands it back.
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
    cancelUmOrder: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
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
    queryUmModifyOrderHistory: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
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
         * @default 500
         */
        limit?: number;
    } & ({
        orderId: IdInput;
    } | {
        origClientOrderId: string;
    });
    signFuturesTradFiPerpsContract: Record<string, never>;
    getUmAccountTradeList: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
        symbol: string;
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
    getAccountInformation: Record<string, never>;
    collectFundsByAsset: {
        /** @description Asset to move; any but `BNB`. */
        asset: string;
    };
    autoCollectFunds: Record<string, never>;
    getAccountBalance: {
        /** @description Asset to look at; left out, the answer lists all. */
        asset?: string;
    };
    transferBnb: {
        /**
         * Format: decimal
         * @description How much BNB to move.
         */
        amount: DecimalInput;
        /** @description In which direction. */
        transferSide: components["schemas"]["TransferSide"];
    };
    getCmAccountDetail: Record<string, never>;
    getUserCommissionRateForCm: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
        symbol: string;
    };
    getCmIncomeHistory: {
        /** @description COIN-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
        /** @description Only movements of this kind. */
        incomeType?: components["schemas"]["CmIncomeType"];
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
    changeCmInitialLeverage: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
        symbol: string;
        /** @description The leverage to set; each symbol's own maximum is in its leverage brackets. */
        leverage: number;
    };
    getCmNotionalAndLeverageBrackets: {
        /** @description COIN-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    queryCmPositionInformation: {
        /** @description Only contracts margined in this coin, such as `BTC`. */
        marginAsset?: string;
        /** @description Only contracts on this pair, such as `BTCUSD`. */
        pair?: string;
    };
    getCmCurrentPositionMode: Record<string, never>;
    changeCmPositionMode: {
        /** @description `true` for hedge mode, `false` for one-way mode. */
        dualSidePosition: components["schemas"]["TrueOrFalseInput"];
    };
    getMarginBorrowLoanInterestHistory: {
        /** @description Only entries in this asset. */
        asset?: string;
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
         * @description Page of `size` entries, counted from 1.
         * @default 1
         */
        current?: number;
        /**
         * @description How many entries a page has.
         * @default 10
         */
        size?: number;
        /** @description `true` to look among entries more than six months old, which are kept apart. */
        archived?: components["schemas"]["TrueOrFalseInput"];
    };
    queryMarginLoanRecord: {
        /** @description Asset, such as `USDT`. */
        asset: string;
        /**
         * Format: int64
         * @description Id that borrowing or repaying answered as `tranId`. Send it or `startTime`; with both, `txId` counts.
         */
        txId?: IdInput;
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
         * @description Page of `size` entries, counted from 1.
         * @default 1
         */
        current?: number;
        /**
         * @description How many entries a page has.
         * @default 10
         */
        size?: number;
        /** @description `true` to look among entries more than six months old, which are kept apart. */
        archived?: components["schemas"]["TrueOrFalseInput"];
    } & ({
        txId: IdInput;
    } | {
        startTime: number;
    });
    getMarginMaxBorrow: {
        /** @description Asset, such as `USDT`. */
        asset: string;
    };
    queryMarginMaxWithdraw: {
        /** @description Asset, such as `USDT`. */
        asset: string;
    };
    queryMarginRepayRecord: {
        /** @description Asset, such as `USDT`. */
        asset: string;
        /**
         * Format: int64
         * @description Id that borrowing or repaying answered as `tranId`. Send it or `startTime`; with both, `txId` counts.
         */
        txId?: IdInput;
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
         * @description Page of `size` entries, counted from 1.
         * @default 1
         */
        current?: number;
        /**
         * @description How many entries a page has.
         * @default 10
         */
        size?: number;
        /** @description `true` to look among entries more than six months old, which are kept apart. */
        archived?: components["schemas"]["TrueOrFalseInput"];
    } & ({
        txId: IdInput;
    } | {
        startTime: number;
    });
    queryPortfolioMarginNegativeBalanceInterestHistory: {
        /** @description Only entries in this asset. */
        asset?: string;
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
         * @description How many entries a page has.
         * @default 10
         */
        size?: number;
    };
    queryUserNegativeBalanceAutoExchangeRecord: {
        /**
         * Format: unix-ms
         * @description Earliest time of what is answered.
         */
        startTime: number;
        /**
         * Format: unix-ms
         * @description Latest time of what is answered; at most three months after `startTime`.
         */
        endTime: number;
    };
    queryUserRateLimit: Record<string, never>;
    repayFuturesNegativeBalance: Record<string, never>;
    getAutoRepayFuturesStatus: Record<string, never>;
    changeAutoRepayFuturesStatus: {
        /** @description `true` to repay by itself, `false` to leave it to you. */
        autoRepay: components["schemas"]["TrueOrFalseInput"];
    };
    getUmAccountDetail: Record<string, never>;
    getUmFuturesAccountConfiguration: Record<string, never>;
    getPortfolioMarginUmTradingQuantitativeRulesIndicators: {
        /** @description USDⓈ-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getUserCommissionRateForUm: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
        symbol: string;
    };
    getUmIncomeHistory: {
        /** @description USDⓈ-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
        /** @description Only movements of this kind. */
        incomeType?: components["schemas"]["UmIncomeType"];
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
    getDownloadIdForUmFuturesTransactionHistory: {
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
    getUmFuturesTransactionDownloadLinkById: {
        /** @description The id that `getDownloadIdForUmFuturesTransactionHistory` answered. */
        downloadId: string;
    };
    changeUmInitialLeverage: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
        symbol: string;
        /** @description The leverage to set; each symbol's own maximum is in its leverage brackets. */
        leverage: number;
    };
    getUmNotionalAndLeverageBrackets: {
        /** @description USDⓈ-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getDownloadIdForUmFuturesOrderHistory: {
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
    getUmFuturesOrderDownloadLinkById: {
        /** @description The id that `getDownloadIdForUmFuturesOrderHistory` answered. */
        downloadId: string;
    };
    queryUmPositionInformation: {
        /** @description USDⓈ-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getUmCurrentPositionMode: Record<string, never>;
    changeUmPositionMode: {
        /** @description `true` for hedge mode, `false` for one-way mode. */
        dualSidePosition: components["schemas"]["TrueOrFalseInput"];
    };
    getUmFuturesSymbolConfiguration: {
        /** @description USDⓈ-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getDownloadIdForUmFuturesTradeHistory: {
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
    getUmFuturesTradeDownloadLinkById: {
        /** @description The id that `getDownloadIdForUmFuturesTradeHistory` answered. */
        downloadId: string;
    };
    getUmAccountDetailV2: Record<string, never>;
    startUserDataStream: Record<string, never>;
    keepaliveUserDataStream: Record<string, never>;
    closeUserDataStream: Record<string, never>;
}
