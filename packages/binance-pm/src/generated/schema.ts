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
    "/papi/v1/cm/adlQuantile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where the account's COIN-M positions stand in the queue of auto-deleveraging.
         */
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
        /**
         * Cancel every open limit order of one COIN-M symbol.
         */
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
        /**
         * List the COIN-M orders of one symbol or of one pair, of any status.
         */
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
        /**
         * Cancel every COIN-M conditional order of one symbol that waits for its trigger.
         */
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
        /**
         * List COIN-M conditional orders of any state.
         */
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
        /**
         * Read one COIN-M conditional order while it waits for its trigger.
         */
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
        /**
         * List the COIN-M conditional orders of one symbol, or of all, that wait for their trigger.
         */
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
         * Still in the official connector of 2026-09-21, though its USDⓈ-M twin is gone and COIN-M moved conditional orders to algo orders on 2026-06-30.
         */
        post: operations["newCmConditionalOrder"];
        /**
         * Cancel one COIN-M conditional order that waits for its trigger.
         */
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
        /**
         * Read one COIN-M conditional order of any state.
         */
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
        /**
         * List orders by which the exchange closed the account's COIN-M positions.
         */
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
        /**
         * Read one COIN-M order while it is open.
         */
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
        /**
         * List the open COIN-M orders of one symbol, of one pair, or of all.
         */
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
        /**
         * Read one COIN-M order by its id.
         */
        get: operations["queryCmOrder"];
        /**
         * Change price and quantity of an open COIN-M limit order.
         */
        put: operations["modifyCmOrder"];
        /**
         * Place a limit or a market order on a COIN-M contract.
         */
        post: operations["newCmOrder"];
        /**
         * Cancel one open COIN-M order.
         */
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
        /**
         * List the changes of one COIN-M order.
         */
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
        /**
         * List the account's fills on one COIN-M symbol, or on all of one pair.
         */
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
        /**
         * Cancel every open margin order of one symbol, OCOs included.
         */
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
        /**
         * List the OCOs of the margin account.
         */
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
        /**
         * List the margin orders of one symbol, of any status.
         */
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
        /**
         * List margin orders that the exchange placed to bring debt down.
         */
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
        /**
         * List the account's margin fills on one symbol.
         */
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
        /**
         * List the open OCOs of the margin account.
         */
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
        /**
         * List the open margin orders of one symbol.
         */
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
        /**
         * Read one margin order by its id.
         */
        get: operations["queryMarginAccountOrder"];
        put?: never;
        /**
         * Place an order on the cross margin account.
         */
        post: operations["newMarginOrder"];
        /**
         * Cancel one open margin order.
         */
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
        /**
         * Place an OCO on the margin account: a limit order and a stop, of which one cancels the other.
         */
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
        /**
         * Read one OCO of the margin account.
         */
        get: operations["queryMarginAccountsOco"];
        put?: never;
        post?: never;
        /**
         * Cancel an OCO of the margin account, both orders of it.
         */
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
        /**
         * Repay a margin debt with other assets of the account.
         */
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
        /**
         * Borrow an asset on the margin account.
         */
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
        /**
         * Repay a margin loan from the margin balance.
         */
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
        /**
         * Read where the account's USDⓈ-M positions stand in the queue of auto-deleveraging.
         */
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
         * Added on 2026-04-28.
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
         * Added on 2026-04-28.
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
         * Added on 2026-04-28.
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
         * Added on 2026-04-28.
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
         * Added on 2026-04-28. Takes the place of /papi/v1/um/conditional/order. closePosition came on 2026-08-26; until then quantity had to be sent.
         */
        post: operations["newUmAlgoOrder"];
        /**
         * Cancel one USDⓈ-M algo order that waits for its trigger.
         * Added on 2026-04-28.
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
        /**
         * Cancel every open limit order of one USDⓈ-M symbol.
         */
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
        /**
         * List the USDⓈ-M orders of one symbol, of any status.
         */
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
        /**
         * Read whether USDⓈ-M fees are paid in BNB.
         */
        get: operations["getUmFuturesBnbBurnStatus"];
        put?: never;
        /**
         * Choose whether USDⓈ-M fees are paid in BNB.
         */
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
        /**
         * List orders by which the exchange closed the account's USDⓈ-M positions.
         */
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
        /**
         * Read one USDⓈ-M order while it is open.
         */
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
        /**
         * List the open USDⓈ-M orders of one symbol, or of all.
         */
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
        /**
         * Read one USDⓈ-M order by its id.
         */
        get: operations["queryUmOrder"];
        /**
         * Change price and quantity of an open USDⓈ-M limit order.
         */
        put: operations["modifyUmOrder"];
        /**
         * Place a limit or a market order on a USDⓈ-M contract.
         */
        post: operations["newUmOrder"];
        /**
         * Cancel one open USDⓈ-M order.
         */
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
        /**
         * List the changes of one USDⓈ-M order.
         */
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
         * Added on 2026-04-15.
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
        /**
         * List the account's fills on one USDⓈ-M symbol.
         */
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
        /**
         * Read the health of the whole portfolio.
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
    "/papi/v1/asset-collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move one asset from the futures wallets into the margin account.
         */
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
        /**
         * Move all assets from the futures wallets into the margin account.
         */
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
        /**
         * Read the balance of one asset, or of all.
         */
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
        /**
         * Move BNB into or out of the USDⓈ-M wallet.
         */
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
        /**
         * Read the COIN-M wallets and positions of the portfolio.
         */
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
        /**
         * Read what the account pays on one COIN-M contract.
         */
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
         * The parameter `page` was withdrawn on 2026-10-28.
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
        /**
         * Set the initial leverage of one COIN-M symbol.
         */
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
        /**
         * Read how much leverage each COIN-M contract allows at which size.
         */
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
        /**
         * Read COIN-M positions with their liquidation price and unrealized profit.
         */
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
        /**
         * Read whether the account is in hedge mode or one-way mode on COIN-M futures.
         */
        get: operations["getCmCurrentPositionMode"];
        put?: never;
        /**
         * Switch the account between one-way mode and hedge mode, asked for on the COIN-M side.
         * Had to equal UM's setting from 2026-04-14; shared with UM since 2026-06-30.
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
        /**
         * List interest charged on margin loans.
         */
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
        /**
         * List loans taken in one asset.
         */
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
        /**
         * Read how much more of an asset can be borrowed.
         */
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
        /**
         * Read how much of an asset can be transferred out of the margin account.
         */
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
        /**
         * List repayments in one asset.
         */
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
        /**
         * List interest charged on negative futures balances.
         */
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
        /**
         * List when the exchange converted assets to settle negative balances.
         */
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
    "/papi/v1/repay-futures-negative-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repay negative futures balances from the margin account now.
         */
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
        /**
         * Read whether negative futures balances are repaid by themselves.
         */
        get: operations["getAutoRepayFuturesStatus"];
        put?: never;
        /**
         * Choose whether negative futures balances are repaid by themselves.
         */
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
        /**
         * Read the USDⓈ-M wallets and positions of the portfolio.
         */
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
        /**
         * Read the account's USDⓈ-M modes, permissions and fee tier.
         */
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
        /**
         * Read how the account stands against the USDⓈ-M trading rules.
         */
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
        /**
         * Read what the account pays on one USDⓈ-M contract.
         */
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
         * The parameter `page` was withdrawn on 2026-10-28.
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
        /**
         * Ask for a file with the account's USDⓈ-M transaction history.
         */
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
        /**
         * Read the link to a file with the account's USDⓈ-M transaction history.
         */
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
        /**
         * Set the initial leverage of one USDⓈ-M symbol.
         */
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
        /**
         * Read how much leverage each USDⓈ-M contract allows at which size.
         */
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
        /**
         * Ask for a file with the account's USDⓈ-M order history.
         */
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
        /**
         * Read the link to a file with the account's USDⓈ-M order history.
         */
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
        /**
         * Read USDⓈ-M positions with their liquidation price and unrealized profit.
         */
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
        /**
         * Read whether the account is in hedge mode or one-way mode on USDⓈ-M futures.
         */
        get: operations["getUmCurrentPositionMode"];
        put?: never;
        /**
         * Switch the account between one-way mode and hedge mode.
         * Until 2026-06-30 the setting was UM's own; since then it is shared with CM.
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
        /**
         * Read the account's leverage per USDⓈ-M contract.
         */
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
        /**
         * Ask for a file with the account's USDⓈ-M trade history.
         */
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
        /**
         * Read the link to a file with the account's USDⓈ-M trade history.
         */
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
        /**
         * Read the USDⓈ-M wallets and the positions that are open.
         */
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
         * The health of the whole portfolio. Amounts are in USD.
         */
        AccountInformation: {
            /**
             * Unified maintenance margin ratio: equity over maintenance margin. The lower, the nearer to liquidation; a very large number when no margin is needed.
             * Format: decimal
             */
            uniMMR: Decimal;
            /**
             * Equity after collateral discounts.
             * Format: decimal
             */
            accountEquity: Decimal;
            /**
             * Equity before collateral discounts.
             * Format: decimal
             */
            actualEquity: Decimal;
            /**
             * Initial margin of the whole portfolio.
             * Format: decimal
             */
            accountInitialMargin: Decimal;
            /**
             * Margin that the portfolio must keep; `uniMMR` is the equity over it.
             * Format: decimal
             */
            accountMaintMargin: Decimal;
            /**
             * How safe the portfolio is, and what it may still do.
             */
            accountStatus: components["schemas"]["AccountStatus"] | OtherString;
            /**
             * What could be transferred out without breaking the initial margin.
             * Format: decimal
             */
            virtualMaxWithdrawAmount: Decimal;
            /**
             * What new positions can use. Empty in the documented answer; absent from older ones.
             */
            totalAvailableBalance?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Loss that open cross margin orders would take on if filled now. Empty in the documented answer; absent from older ones.
             */
            totalMarginOpenLoss?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Time at which the figures were taken.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * How safe the portfolio is, by its unified maintenance margin ratio. `NORMAL`: nothing is amiss. `MARGIN_CALL`: add collateral. `SUPPLY_MARGIN`: collateral is asked for, and what worsens the ratio is refused. `REDUCE_ONLY`: only orders that reduce risk. `ACTIVE_LIQUIDATION` and `FORCE_LIQUIDATION`: the exchange is closing positions. `BANKRUPTED`: the collateral is used up.
         * @enum {string}
         */
        AccountStatus: "NORMAL" | "MARGIN_CALL" | "SUPPLY_MARGIN" | "REDUCE_ONLY" | "ACTIVE_LIQUIDATION" | "FORCE_LIQUIDATION" | "BANKRUPTED";
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
         * Places in the queue, 0 (last) to 4 (first).
         */
        AdlQuantileBySide: {
            /**
             * The long position.
             */
            LONG: number;
            /**
             * The short position.
             */
            SHORT: number;
            /**
             * The position of one-way mode; in hedge mode absent or of no meaning.
             */
            BOTH?: number;
            /**
             * A sign only, 0: present when long and short of hedge mode share one queue.
             */
            HEDGE?: number;
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
         * The balance of one asset over margin, USDⓈ-M and COIN-M.
         */
        AssetBalance: {
            /**
             * The asset that the amounts are in.
             */
            asset: string;
            /**
             * Margin, USDⓈ-M and COIN-M wallets together, without unrealized profit.
             * Format: decimal
             */
            totalWalletBalance: Decimal;
            /**
             * Free plus locked in margin. Not when one asset was asked for.
             * Format: decimal
             */
            crossMarginAsset?: Decimal;
            /**
             * Principal owed.
             * Format: decimal
             */
            crossMarginBorrowed: Decimal;
            /**
             * Free in margin.
             * Format: decimal
             */
            crossMarginFree: Decimal;
            /**
             * Interest owed.
             * Format: decimal
             */
            crossMarginInterest: Decimal;
            /**
             * Held by open margin orders.
             * Format: decimal
             */
            crossMarginLocked: Decimal;
            /**
             * USDⓈ-M wallet; negative when losses were not repaid yet.
             * Format: decimal
             */
            umWalletBalance: Decimal;
            /**
             * Unrealized profit on USDⓈ-M.
             * Format: decimal
             */
            umUnrealizedPNL: Decimal;
            /**
             * COIN-M wallet; negative when losses were not repaid yet.
             * Format: decimal
             */
            cmWalletBalance: Decimal;
            /**
             * Unrealized profit on COIN-M; may be empty.
             */
            cmUnrealizedPNL: components["schemas"]["DecimalOrEmpty"];
            /**
             * When the balance last changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
            /**
             * Negative futures balance that interest is charged on. Not in every older answer.
             * Format: decimal
             */
            negativeBalance?: Decimal;
        };
        /**
         * Why the exchange traded for the account. `LIQUIDATION`: margin was too low. `ADL`: a profitable position was closed against a losing one.
         * @enum {string}
         */
        AutoCloseType: "LIQUIDATION" | "ADL";
        /**
         * Whether negative futures balances are repaid by themselves.
         */
        AutoRepayFutures: {
            /**
             * `true`: repaid from the margin account without being asked.
             */
            autoRepay: boolean;
        };
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
         * A client order id: 1 to 32 characters of `A-Z a-z 0-9 . : / _ -`. Refused with -4015 or -1100 otherwise.
         */
        ClientOrderId: string;
        /**
         * A client id of a COIN-M conditional order: 1 to 36 characters of `A-Z a-z 0-9 . : / _ -`.
         */
        ClientStrategyId: string;
        /**
         * The COIN-M part of the portfolio.
         */
        CmAccount: {
            /**
             * Futures wallets by coin.
             */
            assets: components["schemas"]["CmAccountAsset"][];
            /**
             * Positions by symbol, flat ones included.
             */
            positions: components["schemas"]["CmAccountPosition"][];
        };
        /**
         * One COIN-M futures wallet. Amounts are in that coin.
         */
        CmAccountAsset: {
            /**
             * The coin, such as BTC.
             */
            asset: string;
            /**
             * Balance without unrealized profit.
             * Format: decimal
             */
            crossWalletBalance: Decimal;
            /**
             * Unrealized profit of the positions margined in this coin.
             * Format: decimal
             */
            crossUnPnl: Decimal;
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
             * Last change of the balance; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * One COIN-M position of the account; amounts in the coin.
         */
        CmAccountPosition: {
            /**
             * The contract that the position is in, such as `BTCUSD_PERP`.
             */
            symbol: string;
            /**
             * Size in contracts; negative for a short position.
             * Format: decimal
             */
            positionAmt: Decimal;
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
             * `BOTH` in one-way mode; in hedge mode `LONG` or `SHORT`, one entry each.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Average price of entry; 0 without a position.
             * Format: decimal
             */
            entryPrice: Decimal;
            /**
             * Largest size that this leverage allows, in the coin.
             * Format: decimal
             */
            maxQty: Decimal;
            /**
             * Last change of the position; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * A COIN-M conditional order of any state, and what became of it when it was set off.
         */
        CmConditionalOrder: {
            /**
             * The exchange's id of the conditional order; not an `orderId`.
             * Format: int64
             */
            strategyId: Id;
            /**
             * Your own id of it.
             */
            newClientStrategyId: string;
            /**
             * How far the conditional order is; `status` is that of the order that it placed.
             */
            strategyStatus: components["schemas"]["StrategyStatus"] | OtherString;
            /**
             * The type that it was placed with; `type` is that of the order that it placed.
             */
            strategyType: components["schemas"]["ConditionalOrderType"] | OtherString;
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
             * Quantity in contracts.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Limit price of the triggered order; 0 for the market types.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Trigger price; of no meaning for trailing stops.
             * Format: decimal
             */
            stopPrice: Decimal;
            /**
             * The order that it placed; absent or 0 when it was never set off.
             * Format: int64
             */
            orderId?: Id;
            /**
             * State of the order that it placed; absent when it was never set off.
             */
            status?: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Type of the order that it placed; absent when it was never set off.
             */
            type?: components["schemas"]["FuturesOrderType"] | OtherString;
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
             * Whether the triggered order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * How long the triggered order stays in the book.
             */
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            /**
             * In the history only.
             */
            workingType?: components["schemas"]["WorkingType"] | OtherString;
            /**
             * In the history only.
             */
            priceProtect?: boolean;
            /**
             * `NONE` when the order has a price of its own. In the history only.
             */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /**
             * When it was placed.
             * Format: unix-ms
             */
            bookTime: UnixMs;
            /**
             * When it was set off; absent or 0 before.
             * Format: unix-ms
             */
            triggerTime?: UnixMs;
            /**
             * When it last changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * A COIN-M conditional order as it was placed or cancelled.
         */
        CmConditionalOrderResult: {
            /**
             * The exchange's id of the conditional order; not an `orderId`.
             * Format: int64
             */
            strategyId: Id;
            /**
             * Your own id of it.
             */
            newClientStrategyId: string;
            /**
             * How far the conditional order is; `NEW` while it waits for its trigger.
             */
            strategyStatus: components["schemas"]["StrategyStatus"] | OtherString;
            /**
             * What it places when it is triggered, and on which side of the price it waits.
             */
            strategyType: components["schemas"]["ConditionalOrderType"] | OtherString;
            /**
             * The contract that the order is for.
             */
            symbol: string;
            /**
             * Underlying pair. When placed only.
             */
            pair?: string;
            /**
             * Whether the triggered order would buy or sell.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the triggered order would belong to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Quantity in contracts.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Limit price of the triggered order; 0 for the market types.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Trigger price; of no meaning for trailing stops.
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
             * Whether the triggered order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * How long the triggered order would stay in the book.
             */
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            /**
             * The price that the trigger watches.
             */
            workingType: components["schemas"]["WorkingType"] | OtherString;
            /**
             * Whether the trigger is held back while mark and last price are far apart.
             */
            priceProtect: boolean;
            /**
             * When it was placed.
             * Format: unix-ms
             */
            bookTime: UnixMs;
            /**
             * When it last changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * Says that a symbol's conditional orders were cancelled.
         */
        CmConditionalOrdersCanceled: {
            /**
             * 200 when the call was carried out; in quotes, unlike elsewhere.
             */
            code: string | number;
            /**
             * The exchange's words for it; go by `code`.
             */
            msg: string;
        };
        /**
         * An order that the exchange placed to close one of the account's COIN-M positions.
         */
        CmForceOrder: {
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
             * Underlying pair.
             */
            pair: string;
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
             * Quantity in contracts.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Contracts filled so far.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * Value filled in the base asset.
             * Format: decimal
             */
            cumBase: Decimal;
            /**
             * How long the order stays in the book; usually `IOC`.
             */
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            /**
             * The type the order has now.
             */
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * The type the order was placed with.
             */
            origType: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * The direction of the order; selling closes a long position, buying a short one.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that was closed; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
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
         * One movement of the COIN-M balance.
         */
        CmIncome: {
            /**
             * Contract it belongs to; empty for transfers and other movements without one.
             */
            symbol: string;
            /**
             * What moved the balance.
             */
            incomeType: components["schemas"]["CmIncomeType"] | OtherString;
            /**
             * Amount; negative when it left the balance.
             * Format: decimal
             */
            income: Decimal;
            /**
             * The coin that the amount is in.
             */
            asset: string;
            /**
             * More about it; may be empty.
             */
            info: string;
            /**
             * When the balance changed.
             * Format: unix-ms
             */
            time: UnixMs;
            /**
             * Id of the movement; unique for one user and one type only. In quotes or not.
             */
            tranId: string | Id;
            /**
             * Id of the trade that caused it; empty when none did.
             */
            tradeId: string;
        };
        /**
         * What moved the COIN-M balance. `TRANSFER`, `WELCOME_BONUS`, `FUNDING_FEE`, `REALIZED_PNL`, `COMMISSION`, `INSURANCE_CLEAR` (liquidation), `DELIVERED_SETTELMENT` (delivery; so spelled).
         * @enum {string}
         */
        CmIncomeType: "TRANSFER" | "WELCOME_BONUS" | "FUNDING_FEE" | "REALIZED_PNL" | "COMMISSION" | "INSURANCE_CLEAR" | "DELIVERED_SETTELMENT";
        /**
         * Terms for COIN-M positions between two sizes.
         */
        CmLeverageBracket: {
            /**
             * Number of the bracket, counted from 1.
             */
            bracket: number;
            /**
             * Highest leverage in it.
             */
            initialLeverage: number;
            /**
             * Largest size, in the coin.
             * Format: decimal
             */
            qtyCap: Decimal;
            /**
             * Smallest size, in the coin.
             * Format: decimal
             */
            qtyFloor: Decimal;
            /**
             * Maintenance margin as a fraction of the size.
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
         * How much leverage a COIN-M contract allows at which size.
         */
        CmLeverageBrackets: {
            /**
             * The contract that the brackets hold for.
             */
            symbol: string;
            /**
             * By size; the smallest first.
             */
            brackets: components["schemas"]["CmLeverageBracket"][];
        };
        /**
         * The leverage now set for a COIN-M symbol.
         */
        CmLeverageSet: {
            /**
             * Initial leverage, 1 to 125.
             */
            leverage: number;
            /**
             * Largest position that this leverage allows, in the base asset.
             * Format: decimal
             */
            maxQty: Decimal;
            /**
             * The contract that the leverage holds for.
             */
            symbol: string;
        };
        /**
         * A COIN-M order after its price or quantity was changed. It keeps its ids, and loses its place in the queue.
         */
        CmModifiedOrder: {
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
             * Underlying pair, such as `BTCUSD`.
             */
            pair: string;
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
             * Average price of the fills. Older answers only.
             * Format: decimal
             */
            avgPrice?: Decimal;
            /**
             * The new quantity in contracts, what is filled already included.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Contracts filled so far.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * The same as `executedQty`.
             * Format: decimal
             */
            cumQty: Decimal;
            /**
             * Value filled so far in the base asset. Older answers only.
             * Format: decimal
             */
            cumBase?: Decimal;
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            /**
             * The type the order has now; always `LIMIT`, as no other can be modified.
             */
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * The type the order was placed with.
             */
            origType: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Time of the change.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * A COIN-M conditional order waiting for its trigger.
         */
        CmOpenConditionalOrder: {
            /**
             * The exchange's id of the conditional order; not an `orderId`.
             * Format: int64
             */
            strategyId: Id;
            /**
             * Your own id of it.
             */
            newClientStrategyId: string;
            /**
             * How far the conditional order is; `NEW` while it waits for its trigger.
             */
            strategyStatus: components["schemas"]["StrategyStatus"] | OtherString;
            /**
             * What it places when it is triggered, and on which side of the price it waits.
             */
            strategyType: components["schemas"]["ConditionalOrderType"] | OtherString;
            /**
             * The contract that the order is for.
             */
            symbol: string;
            /**
             * Whether the triggered order would buy or sell.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the triggered order would belong to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Quantity in contracts.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Limit price of the triggered order; 0 for the market types.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Trigger price; of no meaning for trailing stops.
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
             * Whether the triggered order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * How long the triggered order would stay in the book.
             */
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            /**
             * When it was placed.
             * Format: unix-ms
             */
            bookTime: UnixMs;
            /**
             * When it last changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * A COIN-M order as it stands in the exchange's books.
         */
        CmOrder: {
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
             * Underlying pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * How far the order is.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Your own id or one the exchange made; `autoclose-…` marks a liquidation, `adl_autoclose` auto-deleveraging.
             */
            clientOrderId: string;
            /**
             * Limit price in US dollars; 0 for market orders.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Average price of the fills; 0 without any.
             * Format: decimal
             */
            avgPrice: Decimal;
            /**
             * Quantity asked for in contracts.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Contracts filled so far.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * Value filled so far in the base asset.
             * Format: decimal
             */
            cumBase: Decimal;
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            /**
             * The type the order has now; a triggered stop shows as what it placed.
             */
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * The type the order was placed with; an order of a triggered stop shows the stop's.
             */
            origType: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
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
         * One change of one COIN-M order.
         */
        CmOrderAmendment: {
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
        };
        /**
         * A COIN-M order as the matching engine answers it when it is placed or cancelled.
         */
        CmOrderResult: {
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
             * Underlying pair, such as `BTCUSD`.
             */
            pair: string;
            /**
             * How far the order was when this was answered.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * The id that you gave it, or one that the exchange made.
             */
            clientOrderId: string;
            /**
             * Limit price in US dollars; 0 for market orders.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Average price of the fills. Newer answers may leave it out; the query has it.
             * Format: decimal
             */
            avgPrice?: Decimal;
            /**
             * Quantity asked for in contracts.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Contracts filled so far.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * The same as `executedQty`.
             * Format: decimal
             */
            cumQty: Decimal;
            /**
             * Value filled so far in the base asset. Newer answers may leave it out; the query has it.
             * Format: decimal
             */
            cumBase?: Decimal;
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["CmTimeInForce"] | OtherString;
            /**
             * Whether it is a limit or a market order.
             */
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Last change of the order.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * One COIN-M position with its risk figures. Margin is always crossed.
         */
        CmPositionRisk: {
            /**
             * The contract that the position is in.
             */
            symbol: string;
            /**
             * Size in contracts; negative for a short position.
             * Format: decimal
             */
            positionAmt: Decimal;
            /**
             * Average price of entry; 0 without a position.
             * Format: decimal
             */
            entryPrice: Decimal;
            /**
             * The price that profit and liquidation go by.
             * Format: decimal
             */
            markPrice: Decimal;
            /**
             * Profit at the mark price, in the coin; negative for a loss.
             * Format: decimal
             */
            unRealizedProfit: Decimal;
            /**
             * An estimate over the whole portfolio; 0 where no price would liquidate it.
             * Format: decimal
             */
            liquidationPrice: Decimal;
            /**
             * Initial leverage set for the symbol.
             * Format: decimal
             */
            leverage: Decimal;
            /**
             * `BOTH` in one-way mode; in hedge mode `LONG` and `SHORT`, one entry each.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Last change of the position; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
            /**
             * Largest size that this leverage allows, in the coin.
             * Format: decimal
             */
            maxQty: Decimal;
            /**
             * Size at the mark price, in the coin; negative for a short position.
             * Format: decimal
             */
            notionalValue: Decimal;
        };
        /**
         * How long a COIN-M order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills completely at once or expires. `GTX`: post-only, refused with -5022 when it would take liquidity.
         * @enum {string}
         */
        CmTimeInForce: "GTC" | "IOC" | "FOK" | "GTX";
        /**
         * One fill of one of the account's COIN-M orders.
         */
        CmUserTrade: {
            /**
             * The contract that was traded.
             */
            symbol: string;
            /**
             * Underlying pair, such as `BTCUSD`.
             */
            pair: string;
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
             * Price in US dollars.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Quantity in contracts.
             * Format: decimal
             */
            qty: Decimal;
            /**
             * Value in the base asset.
             * Format: decimal
             */
            baseQty: Decimal;
            /**
             * Profit that the fill realized, in the margin asset and before fees; 0 when it opened or extended the position.
             * Format: decimal
             */
            realizedPnl: Decimal;
            /**
             * The coin that the profit was settled in.
             */
            marginAsset: string;
            /**
             * Fee paid; negative when the maker was paid a rebate.
             * Format: decimal
             */
            commission: Decimal;
            /**
             * The coin that the fee was paid in.
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
        };
        /**
         * `STOP` and `TAKE_PROFIT` place a limit order once the trigger price is passed, `STOP_MARKET` and `TAKE_PROFIT_MARKET` a market order; stops trigger against the position, take profits in its favour. `TRAILING_STOP_MARKET` follows the price and places a market order when it turns back by `callbackRate`.
         * @enum {string}
         */
        ConditionalOrderType: "STOP" | "STOP_MARKET" | "TAKE_PROFIT" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
        /**
         * What was repaid of a debt.
         */
        DebtRepaid: {
            /**
             * Amount repaid.
             * Format: decimal
             */
            amount: Decimal;
            /**
             * The asset owed.
             */
            asset: string;
            /**
             * What it was repaid with; absent when no assets were named.
             */
            specifyRepayAssets?: string[];
            /**
             * When it was repaid.
             * Format: unix-ms
             */
            updateTime: UnixMs;
            /**
             * Whether the debt was repaid.
             */
            success: boolean;
        };
        /**
         * A decimal number in quotes, or an empty string where there is no value.
         */
        DecimalOrEmpty: Decimal | "";
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
             * Another link to the file; null until it is completed. Not in every answer.
             */
            s3Link?: string | null;
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
         * Whether fees are paid in BNB.
         */
        FeeBurn: {
            /**
             * `true`: in BNB at a discount while there is some in the futures wallet.
             */
            feeBurn: boolean;
        };
        /**
         * `LIMIT` trades at its price or better and may rest in the book; `MARKET` trades at once against the book. Types with a trigger are algo orders (UM) or conditional orders (CM).
         * @enum {string}
         */
        FuturesOrderType: "LIMIT" | "MARKET";
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
         * `PENDING`: under way. `CONFIRMED`: done. `FAILED`: not carried out.
         * @enum {string}
         */
        LoanStatus: "PENDING" | "CONFIRMED" | "FAILED";
        /**
         * A margin order that the exchange placed to bring the account's debt down.
         */
        MarginForceOrder: {
            /**
             * The exchange's id of the order.
             * Format: int64
             */
            orderId: Id;
            /**
             * The pair that was traded, such as BTCUSDT.
             */
            symbol: string;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
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
             * Quantity of the order, in the base asset.
             * Format: decimal
             */
            qty: Decimal;
            /**
             * Quantity filled so far.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["MarginTimeInForce"] | OtherString;
            /**
             * Last change of the order.
             * Format: unix-ms
             */
            updatedTime: UnixMs;
        };
        /**
         * A page of forced margin orders.
         */
        MarginForceOrderPage: {
            /**
             * The orders, the latest first.
             */
            rows: components["schemas"]["MarginForceOrder"][];
            /**
             * How many there are over all pages.
             */
            total: number;
        };
        /**
         * Interest charged on a margin loan.
         */
        MarginInterest: {
            /**
             * The exchange's id of the charge.
             * Format: int64
             */
            txId: Id;
            /**
             * When it was charged (so spelled).
             * Format: unix-ms
             */
            interestAccuredTime: UnixMs;
            /**
             * What the interest was charged in.
             */
            asset: string;
            /**
             * What the loan is in; absent when it is the same, in some answers.
             */
            rawAsset?: string;
            /**
             * What it was charged on.
             * Format: decimal
             */
            principal: Decimal;
            /**
             * Amount charged.
             * Format: decimal
             */
            interest: Decimal;
            /**
             * Rate of the day, as a fraction.
             * Format: decimal
             */
            interestRate: Decimal;
            /**
             * On what occasion the interest was charged.
             */
            type: components["schemas"]["MarginInterestType"] | OtherString;
        };
        /**
         * A page of interest charged on margin loans.
         */
        MarginInterestPage: {
            /**
             * The charges, the latest first.
             */
            rows: components["schemas"]["MarginInterest"][];
            /**
             * How many there are over all pages.
             */
            total: number;
        };
        /**
         * `PERIODIC`: charged each hour. `ON_BORROW`: the first, when it was borrowed. `_CONVERTED`: the same, paid in BNB. `PORTFOLIO`: on a negative balance of the portfolio.
         * @enum {string}
         */
        MarginInterestType: "PERIODIC" | "ON_BORROW" | "PERIODIC_CONVERTED" | "ON_BORROW_CONVERTED" | "PORTFOLIO";
        /**
         * A loan taken on the margin account.
         */
        MarginLoan: {
            /**
             * The `tranId` that borrowing answered.
             * Format: int64
             */
            txId: Id;
            /**
             * The asset that was borrowed.
             */
            asset: string;
            /**
             * Amount borrowed.
             * Format: decimal
             */
            principal: Decimal;
            /**
             * When it was borrowed.
             * Format: unix-ms
             */
            timestamp: UnixMs;
            /**
             * Whether the loan was carried out.
             */
            status: components["schemas"]["LoanStatus"] | OtherString;
        };
        /**
         * A page of margin loans.
         */
        MarginLoanPage: {
            /**
             * The loans, the latest first.
             */
            rows: components["schemas"]["MarginLoan"][];
            /**
             * How many there are over all pages.
             */
            total: number;
        };
        /**
         * How much more of an asset can be borrowed.
         */
        MarginMaxBorrow: {
            /**
             * What the collateral and the exchange's stock allow now. In quotes; older answers had a bare number.
             */
            amount: Decimal | Decimal;
            /**
             * What the account's level allows at most. In quotes; older answers had a bare number.
             */
            borrowLimit: Decimal | Decimal;
        };
        /**
         * How much of an asset can be transferred out.
         */
        MarginMaxWithdraw: {
            /**
             * The most that can be transferred out.
             * Format: decimal
             */
            amount: Decimal;
        };
        /**
         * Two margin orders of which one cancels the other: a limit order and a stop.
         */
        MarginOco: {
            /**
             * The exchange's id of the pair.
             * Format: int64
             */
            orderListId: Id;
            /**
             * Always `OCO`.
             */
            contingencyType: string;
            /**
             * `EXEC_STARTED`: placed or changed. `ALL_DONE`: over. `RESPONSE`: it could not be placed.
             */
            listStatusType: string;
            /**
             * `EXECUTING`: open. `ALL_DONE`: over. `REJECT`: refused.
             */
            listOrderStatus: string;
            /**
             * Your own id of the pair.
             */
            listClientOrderId: string;
            /**
             * When the pair was placed or last changed.
             * Format: unix-ms
             */
            transactionTime: UnixMs;
            /**
             * The pair that both orders are for, such as BTCUSDT.
             */
            symbol: string;
            /**
             * The two orders.
             */
            orders: components["schemas"]["MarginOcoLeg"][];
        };
        /**
         * An OCO as it was cancelled.
         */
        MarginOcoCanceled: {
            /**
             * The exchange's id of the pair.
             * Format: int64
             */
            orderListId: Id;
            /**
             * Always `OCO`.
             */
            contingencyType: string;
            /**
             * `ALL_DONE` when it was cancelled.
             */
            listStatusType: string;
            /**
             * `ALL_DONE` when it was cancelled.
             */
            listOrderStatus: string;
            /**
             * Your own id of the pair.
             */
            listClientOrderId: string;
            /**
             * When the pair was cancelled.
             * Format: unix-ms
             */
            transactionTime: UnixMs;
            /**
             * The pair that both orders were for, such as BTCUSDT.
             */
            symbol: string;
            /**
             * The two orders.
             */
            orders: components["schemas"]["MarginOcoLeg"][];
            /**
             * The two orders as they were cancelled.
             */
            orderReports: components["schemas"]["MarginOcoOrderCanceled"][];
        };
        /**
         * One of the two orders of an OCO, by its ids.
         */
        MarginOcoLeg: {
            /**
             * The pair that the order is for.
             */
            symbol: string;
            /**
             * The exchange's id of the order.
             * Format: int64
             */
            orderId: Id;
            /**
             * Your own id of the order, or one that the exchange made.
             */
            clientOrderId: string;
        };
        /**
         * One of the two orders of an OCO as it was cancelled.
         */
        MarginOcoOrderCanceled: {
            /**
             * The pair that the order was for.
             */
            symbol: string;
            /**
             * The order's own client id.
             */
            origClientOrderId: string;
            /**
             * The exchange's id of the order.
             * Format: int64
             */
            orderId: Id;
            /**
             * The exchange's id of the pair that the order belonged to.
             * Format: int64
             */
            orderListId: Id;
            /**
             * The id of this cancellation.
             */
            clientOrderId: string;
            /**
             * The limit price.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Quantity asked for, in the base asset.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Quantity filled before.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * Value filled before in the quote asset (so spelled).
             * Format: decimal
             */
            cummulativeQuoteQty: Decimal;
            /**
             * `CANCELED` when it was cancelled.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * How long the order would have stayed in the book.
             */
            timeInForce: components["schemas"]["MarginTimeInForce"] | OtherString;
            /**
             * The type the order was placed with.
             */
            type: components["schemas"]["MarginOrderType"] | OtherString;
            /**
             * Whether the order would have bought or sold.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * Trigger price, of the stop only.
             * Format: decimal
             */
            stopPrice?: Decimal;
            /**
             * Part that the book showed. Not in every answer.
             * Format: decimal
             */
            icebergQty?: Decimal;
        };
        /**
         * One of the two orders of an OCO as it was placed.
         */
        MarginOcoOrderPlaced: {
            /**
             * The pair that the order is for.
             */
            symbol: string;
            /**
             * The exchange's id of the order.
             * Format: int64
             */
            orderId: Id;
            /**
             * The exchange's id of the pair that the order belongs to.
             * Format: int64
             */
            orderListId: Id;
            /**
             * Your own id of the order, or one that the exchange made.
             */
            clientOrderId: string;
            /**
             * When the order was placed.
             * Format: unix-ms
             */
            transactTime: UnixMs;
            /**
             * The limit price.
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
             * Value filled so far in the quote asset (so spelled).
             * Format: decimal
             */
            cummulativeQuoteQty: Decimal;
            /**
             * How far the order is.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["MarginTimeInForce"] | OtherString;
            /**
             * The type of the order, which tells the limit order from the stop.
             */
            type: components["schemas"]["MarginOrderType"] | OtherString;
            /**
             * Whether the order buys or sells; the same for both.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * Trigger price, of the stop only.
             * Format: decimal
             */
            stopPrice?: Decimal;
        };
        /**
         * An OCO as it was placed.
         */
        MarginOcoPlaced: {
            /**
             * The exchange's id of the pair.
             * Format: int64
             */
            orderListId: Id;
            /**
             * Always `OCO`.
             */
            contingencyType: string;
            /**
             * `EXEC_STARTED` when it was placed.
             */
            listStatusType: string;
            /**
             * `EXECUTING` when it is open.
             */
            listOrderStatus: string;
            /**
             * Your own id of the pair.
             */
            listClientOrderId: string;
            /**
             * When the pair was placed.
             * Format: unix-ms
             */
            transactionTime: UnixMs;
            /**
             * The pair that both orders are for, such as BTCUSDT.
             */
            symbol: string;
            /**
             * How much was borrowed for it; only when something was.
             * Format: decimal
             */
            marginBuyBorrowAmount?: Decimal;
            /**
             * What was borrowed; only when something was.
             */
            marginBuyBorrowAsset?: string;
            /**
             * The two orders.
             */
            orders: components["schemas"]["MarginOcoLeg"][];
            /**
             * The two orders as they were placed.
             */
            orderReports: components["schemas"]["MarginOcoOrderPlaced"][];
        };
        /**
         * A margin order as it stands in the exchange's books.
         */
        MarginOrder: {
            /**
             * The pair that the order is for, such as BTCUSDT.
             */
            symbol: string;
            /**
             * The exchange's id of the order; unique per symbol.
             * Format: int64
             */
            orderId: Id;
            /**
             * Your own id of the order, or one that the exchange made.
             */
            clientOrderId: string;
            /**
             * Limit price; 0 for market orders.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Quantity asked for.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Quantity filled so far.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * Value filled so far in the quote asset (so spelled).
             * Format: decimal
             */
            cummulativeQuoteQty: Decimal;
            /**
             * How far the order is.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["MarginTimeInForce"] | OtherString;
            /**
             * The type the order was placed with.
             */
            type: components["schemas"]["MarginOrderType"] | OtherString;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * Trigger price; 0 without one.
             * Format: decimal
             */
            stopPrice: Decimal;
            /**
             * Part that the book shows; 0 when all of it.
             * Format: decimal
             */
            icebergQty: Decimal;
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
            /**
             * Whether the order is in the book; a stop is not until it is triggered.
             */
            isWorking: boolean;
            /**
             * Id of the margin account. Not in every answer.
             * Format: int64
             */
            accountId?: Id;
            /**
             * Not in every answer.
             */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * Id of the match that self-trade prevention stopped; null or absent without one.
             */
            preventedMatchId?: string | Id | null;
            /**
             * Quantity that self-trade prevention expired; null or absent without one.
             * Format: decimal
             */
            preventedQuantity?: Decimal | null;
        };
        /**
         * A margin order as it was cancelled.
         */
        MarginOrderCanceled: {
            /**
             * The pair that the order was for, such as BTCUSDT.
             */
            symbol: string;
            /**
             * The exchange's id of the order; unique per symbol.
             * Format: int64
             */
            orderId: Id;
            /**
             * Id of the OCO it belonged to; -1 without one. Not in every answer.
             * Format: int64
             */
            orderListId?: Id;
            /**
             * The order's own client id.
             */
            origClientOrderId: string;
            /**
             * The id of this cancellation.
             */
            clientOrderId: string;
            /**
             * Limit price; 0 for market orders.
             * Format: decimal
             */
            price: Decimal;
            /**
             * Quantity asked for.
             * Format: decimal
             */
            origQty: Decimal;
            /**
             * Quantity filled before.
             * Format: decimal
             */
            executedQty: Decimal;
            /**
             * Value filled before in the quote asset (so spelled).
             * Format: decimal
             */
            cummulativeQuoteQty: Decimal;
            /**
             * `CANCELED` when it was cancelled.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * How long the order would have stayed in the book.
             */
            timeInForce: components["schemas"]["MarginTimeInForce"] | OtherString;
            /**
             * The type the order was placed with.
             */
            type: components["schemas"]["MarginOrderType"] | OtherString;
            /**
             * Whether the order would have bought or sold.
             */
            side: components["schemas"]["OrderSide"];
        };
        /**
         * One trade of a margin order.
         */
        MarginOrderFill: {
            /**
             * Price of the trade. Not in every answer.
             * Format: decimal
             */
            price?: Decimal;
            /**
             * Quantity of the trade, in the base asset.
             * Format: decimal
             */
            qty: Decimal;
            /**
             * Fee paid.
             * Format: decimal
             */
            commission: Decimal;
            /**
             * The asset that the fee was paid in.
             */
            commissionAsset: string;
        };
        /**
         * `ACK`: ids and time only. `RESULT`: the order's state too. `FULL`: the fills too.
         * @enum {string}
         */
        MarginOrderResponseType: "ACK" | "RESULT" | "FULL";
        /**
         * A margin order as it was placed. How much of it is answered depends on `newOrderRespType`.
         */
        MarginOrderResult: {
            /**
             * The pair that the order is for, such as BTCUSDT.
             */
            symbol: string;
            /**
             * The exchange's id of the order; unique per symbol.
             * Format: int64
             */
            orderId: Id;
            /**
             * The id that you gave it, or one that the exchange made.
             */
            clientOrderId: string;
            /**
             * When the order was placed.
             * Format: unix-ms
             */
            transactTime: UnixMs;
            /**
             * Limit price; 0 for market orders. Not with `ACK`.
             * Format: decimal
             */
            price?: Decimal;
            /**
             * Quantity asked for. Not with `ACK`.
             * Format: decimal
             */
            origQty?: Decimal;
            /**
             * Quantity filled so far. Not with `ACK`.
             * Format: decimal
             */
            executedQty?: Decimal;
            /**
             * Value filled so far in the quote asset (so spelled). Not with `ACK`.
             * Format: decimal
             */
            cummulativeQuoteQty?: Decimal;
            /**
             * Not with `ACK`.
             */
            status?: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Not with `ACK`.
             */
            timeInForce?: components["schemas"]["MarginTimeInForce"] | OtherString;
            /**
             * Not with `ACK`.
             */
            type?: components["schemas"]["MarginOrderType"] | OtherString;
            /**
             * Not with `ACK`.
             */
            side?: components["schemas"]["OrderSide"];
            /**
             * Not in every answer.
             */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * How much was borrowed for the order; only when something was. In quotes; older answers had a bare number.
             */
            marginBuyBorrowAmount?: Decimal | Decimal;
            /**
             * What was borrowed; only when something was.
             */
            marginBuyBorrowAsset?: string;
            /**
             * The trades so far; with `FULL` only, and empty while the order rests.
             */
            fills?: components["schemas"]["MarginOrderFill"][];
        };
        /**
         * `LIMIT`: at its price or better. `MARKET`: at once, of a quantity or of a value. `STOP_LOSS` and `TAKE_PROFIT`: a market order once `stopPrice` is reached; with `_LIMIT` a limit order. `LIMIT_MAKER`: a limit order that is refused when it would take liquidity.
         * @enum {string}
         */
        MarginOrderType: "LIMIT" | "MARKET" | "STOP_LOSS" | "STOP_LOSS_LIMIT" | "TAKE_PROFIT" | "TAKE_PROFIT_LIMIT" | "LIMIT_MAKER";
        /**
         * A repayment on the margin account.
         */
        MarginRepayment: {
            /**
             * Amount repaid.
             * Format: decimal
             */
            amount: Decimal;
            /**
             * The asset that was repaid.
             */
            asset: string;
            /**
             * Part of it that paid interest.
             * Format: decimal
             */
            interest: Decimal;
            /**
             * Part of it that paid the loan.
             * Format: decimal
             */
            principal: Decimal;
            /**
             * Whether the repayment was carried out.
             */
            status: components["schemas"]["LoanStatus"] | OtherString;
            /**
             * When it was repaid.
             * Format: unix-ms
             */
            timestamp: UnixMs;
            /**
             * The `tranId` that repaying answered.
             * Format: int64
             */
            txId: Id;
        };
        /**
         * A page of repayments.
         */
        MarginRepaymentPage: {
            /**
             * The repayments, the latest first.
             */
            rows: components["schemas"]["MarginRepayment"][];
            /**
             * How many there are over all pages.
             */
            total: number;
        };
        /**
         * How long a margin order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills completely at once or expires.
         * @enum {string}
         */
        MarginTimeInForce: "GTC" | "IOC" | "FOK";
        /**
         * One fill of one of the account's margin orders.
         */
        MarginTrade: {
            /**
             * The pair that was traded, such as BTCUSDT.
             */
            symbol: string;
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
             * Value in the quote asset. Not in every answer.
             * Format: decimal
             */
            quoteQty?: Decimal;
            /**
             * Fee paid.
             * Format: decimal
             */
            commission: Decimal;
            /**
             * The asset that the fee was paid in.
             */
            commissionAsset: string;
            /**
             * Of no meaning.
             */
            isBestMatch: boolean;
            /**
             * Whether the account was the buyer.
             */
            isBuyer: boolean;
            /**
             * Whether the order was resting.
             */
            isMaker: boolean;
            /**
             * When it happened.
             * Format: unix-ms
             */
            time: UnixMs;
        };
        /**
         * How a position is secured. `ISOLATED`: only the margin set aside for this position can be lost to it. `CROSSED`: the whole balance of the margin asset stands behind all crossed positions in it.
         * @enum {string}
         */
        MarginType: "ISOLATED" | "CROSSED";
        /**
         * The answer of calls that only say "done".
         */
        Message: {
            /**
             * `success` when it was carried out.
             */
            msg: string;
        };
        /**
         * One asset of a settlement; bare numbers here.
         */
        NegativeBalanceDetail: {
            /**
             * The asset whose balance was negative.
             */
            asset: string;
            /**
             * What was owed.
             * Format: decimal
             */
            negativeBalance: Decimal;
            /**
             * Where the exchange steps in.
             * Format: decimal
             */
            negativeMaxThreshold: Decimal;
        };
        /**
         * One settlement of negative balances.
         */
        NegativeBalanceExchange: {
            /**
             * When the settlement began.
             * Format: unix-ms
             */
            startTime: UnixMs;
            /**
             * When it ended.
             * Format: unix-ms
             */
            endTime: UnixMs;
            /**
             * What was owed, asset by asset.
             */
            details: components["schemas"]["NegativeBalanceDetail"][];
        };
        /**
         * When the exchange converted assets to settle negative balances.
         */
        NegativeBalanceExchanges: {
            /**
             * How many settlements there are.
             */
            total: number;
            /**
             * The settlements with what was owed.
             */
            rows: components["schemas"]["NegativeBalanceExchange"][];
        };
        /**
         * Interest charged on a negative futures balance.
         */
        NegativeBalanceInterest: {
            /**
             * The asset that the interest was charged in.
             */
            asset: string;
            /**
             * Amount charged.
             * Format: decimal
             */
            interest: Decimal;
            /**
             * When it was charged (so spelled).
             * Format: unix-ms
             */
            interestAccuredTime: UnixMs;
            /**
             * Rate of the day, as a fraction.
             * Format: decimal
             */
            interestRate: Decimal;
            /**
             * What it was charged on.
             * Format: decimal
             */
            principal: Decimal;
        };
        /**
         * An empty object; that it came says that the call was carried out.
         */
        Nothing: Record<string, never>;
        /**
         * What an OCO borrows or repays. `NO_SIDE_EFFECT`: nothing. `MARGIN_BUY`: borrows what is missing when it is placed. `AUTO_REPAY`: repays debt with what it brings in.
         * @enum {string}
         */
        OcoSideEffectType: "NO_SIDE_EFFECT" | "MARGIN_BUY" | "AUTO_REPAY";
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
         * `ACK` answers as soon as the order is accepted, before any fill. `RESULT` waits for the outcome of market orders and of limit orders that end at once (`IOC`, `FOK`); other orders answer as with `ACK`.
         * @enum {string}
         */
        OrderResponseType: "ACK" | "RESULT";
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
         * The account's position mode.
         */
        PositionMode: {
            /**
             * `true`: hedge mode, a long and a short position per symbol. `false`: one-way mode, one net position.
             */
            dualSidePosition: boolean;
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
         * What a margin order borrows or repays. `NO_SIDE_EFFECT`: nothing. `MARGIN_BUY`: borrows what is missing when it is placed. `AUTO_REPAY`: repays debt with what it brings in. `AUTO_BORROW_REPAY`: both.
         * @enum {string}
         */
        SideEffectType: "NO_SIDE_EFFECT" | "MARGIN_BUY" | "AUTO_REPAY" | "AUTO_BORROW_REPAY";
        /**
         * `NEW`: waiting for its trigger. `TRIGGERED`: the order was placed. `CANCELED`: cancelled before the trigger. `EXPIRED`: ended by the exchange, such as when the order was refused at the trigger.
         * @enum {string}
         */
        StrategyStatus: "NEW" | "TRIGGERED" | "CANCELED" | "EXPIRED";
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
         * A movement that was carried out.
         */
        TransactionId: {
            /**
             * Its id.
             * Format: int64
             */
            tranId: Id;
        };
        /**
         * `TO_UM`: into the USDⓈ-M wallet. `FROM_UM`: out of it.
         * @enum {string}
         */
        TransferSide: "TO_UM" | "FROM_UM";
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
         * The USDⓈ-M part of the portfolio. Collateral is counted over the whole portfolio, so it has no totals of its own.
         */
        UmAccount: {
            /**
             * Futures wallets by margin asset.
             */
            assets: components["schemas"]["UmAccountAsset"][];
            /**
             * Positions by symbol, flat ones included.
             */
            positions: components["schemas"]["UmAccountPosition"][];
        };
        /**
         * One USDⓈ-M futures wallet. Amounts are in that asset.
         */
        UmAccountAsset: {
            /**
             * The asset, such as USDT.
             */
            asset: string;
            /**
             * Balance without unrealized profit; negative when profit and loss were settled against other collateral.
             * Format: decimal
             */
            crossWalletBalance: Decimal;
            /**
             * Unrealized profit of the positions margined in this asset.
             * Format: decimal
             */
            crossUnPnl: Decimal;
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
             * Last change of the balance; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * One USDⓈ-M position of the account; amounts in the symbol's margin asset.
         */
        UmAccountPosition: {
            /**
             * The contract that the position is in.
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
             * Average price of entry; 0 without a position.
             * Format: decimal
             */
            entryPrice: Decimal;
            /**
             * Largest notional that this leverage allows.
             * Format: decimal
             */
            maxNotional: Decimal;
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
             * `BOTH` in one-way mode; in hedge mode `LONG` or `SHORT`, one entry each.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Size; negative for a short position.
             * Format: decimal
             */
            positionAmt: Decimal;
            /**
             * Last change of the position; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * One USDⓈ-M position of the account; amounts in the symbol's margin asset.
         */
        UmAccountPositionV2: {
            /**
             * The contract that the position is in.
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
             * `BOTH` in one-way mode; in hedge mode `LONG` or `SHORT`, one entry each.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * Size; negative for a short position.
             * Format: decimal
             */
            positionAmt: Decimal;
            /**
             * Last change of the position; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
            /**
             * Size at the mark price.
             * Format: decimal
             */
            notional: Decimal;
        };
        /**
         * The USDⓈ-M part of the portfolio, what is there only.
         */
        UmAccountV2: {
            /**
             * Futures wallets by margin asset.
             */
            assets: components["schemas"]["UmAccountAsset"][];
            /**
             * Symbols with a position or open orders.
             */
            positions: components["schemas"]["UmAccountPositionV2"][];
        };
        /**
         * A USDⓈ-M algo order as it stands, and what became of it when it was set off.
         */
        UmAlgoOrder: {
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
             * The type that it was placed with, which calls take as `type`.
             */
            orderType: components["schemas"]["ConditionalOrderType"] | OtherString;
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
            timeInForce: components["schemas"]["UmTimeInForce"] | OtherString;
            /**
             * Quantity of the triggered order; 0 or empty when it closes the whole position.
             */
            quantity: components["schemas"]["DecimalOrEmpty"];
            /**
             * How far the algo order is; what became of the order that it placed is told by that order's own status.
             */
            algoStatus: components["schemas"]["AlgoStatus"] | OtherString;
            /**
             * The `orderId` of the order that it placed, in quotes; empty until it was set off. May be absent from the list of waiting ones.
             */
            actualOrderId?: string;
            /**
             * Average price of the order that it placed; 0 before. May be absent from the list of waiting ones.
             */
            actualPrice?: components["schemas"]["DecimalOrEmpty"];
            /**
             * Price that sets it off; of no meaning for trailing stops.
             */
            triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /**
             * Limit price of the triggered order; 0 or empty for the market types.
             */
            price: components["schemas"]["DecimalOrEmpty"];
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
         * Confirms that an algo order was cancelled.
         */
        UmAlgoOrderCanceled: {
            /**
             * `true` when it was cancelled.
             */
            complete: boolean;
        };
        /**
         * A USDⓈ-M algo order as it was accepted, waiting for its trigger.
         */
        UmAlgoOrderResult: {
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
            orderType: components["schemas"]["ConditionalOrderType"] | OtherString;
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
            timeInForce: components["schemas"]["UmTimeInForce"] | OtherString;
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
             * Whether the triggered order closes the whole position. Since 2026-08-26.
             */
            closePosition?: boolean;
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
         * An order that the exchange placed to close one of the account's USDⓈ-M positions.
         */
        UmForceOrder: {
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
             * How long the order stays in the book; usually `IOC`.
             */
            timeInForce: components["schemas"]["UmTimeInForce"] | OtherString;
            /**
             * The type the order has now.
             */
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * The type the order was placed with.
             */
            origType: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * The direction of the order; selling closes a long position, buying a short one.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that was closed; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
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
         * One movement of the USDⓈ-M balance.
         */
        UmIncome: {
            /**
             * Contract it belongs to; empty for transfers and other movements without one.
             */
            symbol: string;
            /**
             * What moved the balance.
             */
            incomeType: components["schemas"]["UmIncomeType"] | OtherString;
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
             * Id of the movement; unique for one user and one type only. In quotes or not.
             */
            tranId: string | Id;
            /**
             * Id of the trade that caused it; empty when none did.
             */
            tradeId: string;
        };
        /**
         * What moved the USDⓈ-M balance: trading (`REALIZED_PNL`, `COMMISSION`, `FUNDING_FEE`, `INSURANCE_CLEAR`, `DELIVERED_SETTELMENT`, so spelled), transfers and conversions, rewards and refunds, options.
         * @enum {string}
         */
        UmIncomeType: "TRANSFER" | "WELCOME_BONUS" | "REALIZED_PNL" | "FUNDING_FEE" | "COMMISSION" | "INSURANCE_CLEAR" | "REFERRAL_KICKBACK" | "COMMISSION_REBATE" | "API_REBATE" | "CONTEST_REWARD" | "CROSS_COLLATERAL_TRANSFER" | "OPTIONS_PREMIUM_FEE" | "OPTIONS_SETTLE_PROFIT" | "INTERNAL_TRANSFER" | "AUTO_EXCHANGE" | "DELIVERED_SETTELMENT" | "COIN_SWAP_DEPOSIT" | "COIN_SWAP_WITHDRAW" | "POSITION_LIMIT_INCREASE_FEE";
        /**
         * Terms for USDⓈ-M positions between two sizes.
         */
        UmLeverageBracket: {
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
         * How much leverage a USDⓈ-M contract allows at which size.
         */
        UmLeverageBrackets: {
            /**
             * The contract that the brackets hold for.
             */
            symbol: string;
            /**
             * Factor on the brackets' bounds; only for accounts whose brackets were adjusted. In quotes or not.
             */
            notionalCoef?: Decimal | Decimal;
            /**
             * By size; the smallest first.
             */
            brackets: components["schemas"]["UmLeverageBracket"][];
        };
        /**
         * The leverage now set for a USDⓈ-M symbol.
         */
        UmLeverageSet: {
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
         * A USDⓈ-M order after its price or quantity was changed. It keeps its ids, and loses its place in the queue.
         */
        UmModifiedOrder: {
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
             * Average price of the fills. Older answers only.
             * Format: decimal
             */
            avgPrice?: Decimal;
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
             * Value filled so far in the quote asset. Older answers only.
             * Format: decimal
             */
            cumQuote?: Decimal;
            /**
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["UmTimeInForce"] | OtherString;
            /**
             * The type the order has now; always `LIMIT`, as no other can be modified.
             */
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * The type the order was placed with.
             */
            origType: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * `NONE` when the order has a price of its own. Not in every answer.
             */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /**
             * Not in every older answer.
             */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * End of a `GTD` order; 0 for others. Not in every older answer.
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
         * A USDⓈ-M order as it stands in the exchange's books.
         */
        UmOrder: {
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
             * How far the order is.
             */
            status: components["schemas"]["OrderStatus"] | OtherString;
            /**
             * Your own id or one the exchange made; `autoclose-…` marks a liquidation, `adl_autoclose` auto-deleveraging.
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
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["UmTimeInForce"] | OtherString;
            /**
             * The type the order has now; a triggered stop shows as what it placed.
             */
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * The type the order was placed with; an order of a triggered stop shows the stop's.
             */
            origType: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * `NONE` when the order has a price of its own. Not in every answer.
             */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /**
             * Not in every older answer.
             */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * End of a `GTD` order; 0 for others. Not in every older answer.
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
         * One change of one USDⓈ-M order.
         */
        UmOrderAmendment: {
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
             * `NONE` when the change gave a price. Not in every older answer.
             */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
        };
        /**
         * A USDⓈ-M order as the matching engine answers it when it is placed or cancelled.
         */
        UmOrderResult: {
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
             * Average price of the fills. Newer answers may leave it out; the query has it.
             * Format: decimal
             */
            avgPrice?: Decimal;
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
             * How long the order stays in the book.
             */
            timeInForce: components["schemas"]["UmTimeInForce"] | OtherString;
            /**
             * Whether it is a limit or a market order.
             */
            type: components["schemas"]["FuturesOrderType"] | OtherString;
            /**
             * Whether the order may only make the position smaller.
             */
            reduceOnly: boolean;
            /**
             * Whether the order buys or sells.
             */
            side: components["schemas"]["OrderSide"];
            /**
             * The position that the order belongs to; `BOTH` in one-way mode.
             */
            positionSide: components["schemas"]["PositionSide"];
            /**
             * `NONE` when the order has a price of its own. Not in every answer.
             */
            priceMatch?: components["schemas"]["PriceMatch"] | OtherString;
            /**
             * Not in every older answer.
             */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | OtherString;
            /**
             * End of a `GTD` order; 0 for others. Not in every older answer.
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
         * One USDⓈ-M position with its risk figures. Margin is always crossed.
         */
        UmPositionRisk: {
            /**
             * The contract that the position is in.
             */
            symbol: string;
            /**
             * `BOTH` in one-way mode; in hedge mode `LONG` and `SHORT`, one entry each.
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
             * An estimate over the whole portfolio, which moves with every other position; 0 where no price would liquidate it.
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
             * Size at the mark price; negative for a short position.
             * Format: decimal
             */
            notional: Decimal;
            /**
             * Last change of the position; 0 when it never changed.
             * Format: unix-ms
             */
            updateTime: UnixMs;
        };
        /**
         * The account's settings on one USDⓈ-M contract.
         */
        UmSymbolConfiguration: {
            /**
             * The contract that the settings hold for.
             */
            symbol: string;
            /**
             * Always `CROSSED` on this API.
             */
            marginType: components["schemas"]["MarginType"];
            /**
             * Of no use with crossed margin. In quotes or not.
             */
            isAutoAddMargin: components["schemas"]["TrueOrFalse"] | boolean;
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
         * How long a USDⓈ-M order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills completely at once or expires. `GTX`: post-only, refused with -5022 when it would take liquidity. `GTD`: until `goodTillDate`.
         * @enum {string}
         */
        UmTimeInForce: "GTC" | "IOC" | "FOK" | "GTX" | "GTD";
        /**
         * One fill of one of the account's USDⓈ-M orders.
         */
        UmUserTrade: {
            /**
             * The contract that was traded.
             */
            symbol: string;
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
             * Fee paid; negative when the maker was paid a rebate.
             * Format: decimal
             */
            commission: Decimal;
            /**
             * The asset that the fee was paid in, such as USDT or BNB.
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
    getCmPositionAdlQuantileEstimation: {
        parameters: {
            query?: params["getCmPositionAdlQuantileEstimation"] & ReceiveWindow;
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
    queryAllCmOrders: {
        parameters: {
            query: params["queryAllCmOrders"] & ReceiveWindow;
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
            /**
             * The cancellation was carried out.
             */
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
            /**
             * The conditional orders; empty when none falls into the time.
             */
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
            /**
             * The conditional order.
             */
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
            /**
             * The waiting conditional orders; empty when there are none.
             */
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
            query: exact["newCmConditionalOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The conditional order waits for its trigger.
             */
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
            /**
             * The conditional order was cancelled.
             */
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
            /**
             * The conditional order.
             */
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
            /**
             * The orders; empty when nothing was closed.
             */
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
            /**
             * The open order, as an object or as a list of one.
             */
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
            /**
             * The open orders; empty when there are none.
             */
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
            /**
             * The order.
             */
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
            /**
             * The order after the change; look at `status`, for it may have been cancelled instead.
             */
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
            query: exact["newCmOrder"] & ReceiveWindow;
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
            /**
             * The order as it was when it was cancelled.
             */
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
            /**
             * The changes; empty when the order was never changed.
             */
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
            /**
             * The fills; empty when there are none.
             */
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
            /**
             * What was cancelled.
             */
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
            /**
             * The OCOs; empty when there are none.
             */
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
            /**
             * The orders; empty when there are none.
             */
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
            /**
             * A page of orders.
             */
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
            /**
             * The fills; empty when there are none.
             */
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
            /**
             * The OCOs; empty when there are none.
             */
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
            /**
             * The open orders; empty when there are none.
             */
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
            /**
             * The order.
             */
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
            query: exact["newMarginOrder"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The order was accepted.
             */
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
            /**
             * The order as it was when it was cancelled.
             */
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
            /**
             * The OCO was accepted.
             */
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
            /**
             * The OCO.
             */
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
            /**
             * The OCO as it was cancelled.
             */
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
            /**
             * What was repaid.
             */
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
            /**
             * The asset was borrowed.
             */
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
            /**
             * The loan was repaid.
             */
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
            /**
             * The places, one entry per symbol.
             */
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
            /**
             * The algo order.
             */
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
            /**
             * The algo orders; empty when none falls into the time.
             */
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
    queryAllCurrentUmOpenAlgoOrders: {
        parameters: {
            query?: params["queryAllCurrentUmOpenAlgoOrders"] & ReceiveWindow;
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
                    "application/json": components["schemas"]["UmAlgoOrder"][];
                };
            };
            default: components["responses"]["ApiError"];
        };
    };
    newUmAlgoOrder: {
        parameters: {
            query: exact["newUmAlgoOrder"] & ReceiveWindow;
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
            /**
             * The algo order was cancelled.
             */
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
    queryAllUmOrders: {
        parameters: {
            query: params["queryAllUmOrders"] & ReceiveWindow;
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
    toggleBnbBurnOnUmFuturesTrade: {
        parameters: {
            query: params["toggleBnbBurnOnUmFuturesTrade"] & ReceiveWindow;
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
    queryUsersUmForceOrders: {
        parameters: {
            query?: params["queryUsersUmForceOrders"] & ReceiveWindow;
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
            /**
             * The open order.
             */
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
            /**
             * The open orders; empty when there are none.
             */
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
            /**
             * The order.
             */
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
            /**
             * The order after the change; look at `status`, for it may have been cancelled instead.
             */
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
            query: exact["newUmOrder"] & ReceiveWindow;
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
            /**
             * The order as it was when it was cancelled.
             */
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
            /**
             * The changes; empty when the order was never changed.
             */
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
    getUmAccountTradeList: {
        parameters: {
            query: params["getUmAccountTradeList"] & ReceiveWindow;
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
            /**
             * The portfolio's figures.
             */
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
            /**
             * The asset was moved.
             */
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
            /**
             * The assets were moved.
             */
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
            /**
             * One asset, or all.
             */
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
            /**
             * The BNB was moved.
             */
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
            /**
             * The COIN-M part of the portfolio.
             */
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
    getCmIncomeHistory: {
        parameters: {
            query?: params["getCmIncomeHistory"] & ReceiveWindow;
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
            /**
             * The leverage was set.
             */
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
            /**
             * The brackets.
             */
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
            /**
             * The positions.
             */
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
    changeCmPositionMode: {
        parameters: {
            query: params["changeCmPositionMode"] & ReceiveWindow;
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
    getMarginBorrowLoanInterestHistory: {
        parameters: {
            query?: params["getMarginBorrowLoanInterestHistory"] & ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * A page of charges.
             */
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
            /**
             * A page of entries.
             */
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
            /**
             * The limits.
             */
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
            /**
             * The limit.
             */
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
            /**
             * A page of entries.
             */
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
            /**
             * The charges; empty when there are none.
             */
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
            /**
             * The settlements.
             */
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
    repayFuturesNegativeBalance: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The balances were repaid.
             */
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
            /**
             * The setting.
             */
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
            /**
             * The setting was changed.
             */
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
            /**
             * The USDⓈ-M part of the portfolio.
             */
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
    getPortfolioMarginUmTradingQuantitativeRulesIndicators: {
        parameters: {
            query?: params["getPortfolioMarginUmTradingQuantitativeRulesIndicators"] & ReceiveWindow;
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
    getUserCommissionRateForUm: {
        parameters: {
            query: params["getUserCommissionRateForUm"] & ReceiveWindow;
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
    getUmIncomeHistory: {
        parameters: {
            query?: params["getUmIncomeHistory"] & ReceiveWindow;
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
    getUmFuturesTransactionDownloadLinkById: {
        parameters: {
            query: params["getUmFuturesTransactionDownloadLinkById"] & ReceiveWindow;
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
    changeUmInitialLeverage: {
        parameters: {
            query: params["changeUmInitialLeverage"] & ReceiveWindow;
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
            /**
             * The brackets.
             */
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
    getUmFuturesOrderDownloadLinkById: {
        parameters: {
            query: params["getUmFuturesOrderDownloadLinkById"] & ReceiveWindow;
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
    queryUmPositionInformation: {
        parameters: {
            query?: params["queryUmPositionInformation"] & ReceiveWindow;
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
    changeUmPositionMode: {
        parameters: {
            query: params["changeUmPositionMode"] & ReceiveWindow;
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
    getUmFuturesSymbolConfiguration: {
        parameters: {
            query?: params["getUmFuturesSymbolConfiguration"] & ReceiveWindow;
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
    getUmFuturesTradeDownloadLinkById: {
        parameters: {
            query: params["getUmFuturesTradeDownloadLinkById"] & ReceiveWindow;
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
    getUmAccountDetailV2: {
        parameters: {
            query?: ReceiveWindow;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The USDⓈ-M part of the portfolio.
             */
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
            /**
             * The key was kept.
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
}
export type PositionSideExceptBoth = Exclude<components["schemas"]["PositionSide"], "BOTH">;
export type UmTimeInForceExceptGtd = Exclude<components["schemas"]["UmTimeInForce"], "GTD">;
export interface QueryAllCmOrdersFields {
    /**
     * COIN-M contract symbol, such as `BTCUSD_PERP`. Send it or `pair`.
     * @example BTCUSD_PERP
     */
    symbol?: string;
    /**
     * Pair whose contracts are all listed, such as `BTCUSD`. Send it or `symbol`.
     * @example BTCUSD
     */
    pair?: string;
    /**
     * The exchange's id of the order to start at, inclusive; left out, the latest orders are answered.
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
     * @default 50
     */
    limit?: number;
}
export interface QueryAllCmOrdersWithPair {
    pair: string;
}
export interface QueryAllCmOrdersWithSymbol {
    symbol: string;
}
export type QueryAllCmOrdersParams = QueryAllCmOrdersFields & (QueryAllCmOrdersWithPair | QueryAllCmOrdersWithSymbol);
export interface QueryCurrentCmOpenConditionalOrderFields {
    /**
     * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * The exchange's id of the conditional order. Send it or `newClientStrategyId`.
     * Format: int64
     */
    strategyId?: IdInput;
    /**
     * Your own id of the conditional order, as it was placed with. Send it or `strategyId`.
     */
    newClientStrategyId?: string;
}
export interface QueryCurrentCmOpenConditionalOrderWithNewClientStrategyId {
    newClientStrategyId: string;
}
export interface QueryCurrentCmOpenConditionalOrderWithStrategyId {
    strategyId: IdInput;
}
export type QueryCurrentCmOpenConditionalOrderParams = QueryCurrentCmOpenConditionalOrderFields & (QueryCurrentCmOpenConditionalOrderWithNewClientStrategyId | QueryCurrentCmOpenConditionalOrderWithStrategyId);
export interface NewCmConditionalOrderFields {
    /**
     * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
     * @example BTCUSD_PERP
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
    strategyType: components["schemas"]["ConditionalOrderType"];
    /**
     * How long the order stays once it was placed.
     */
    timeInForce?: components["schemas"]["CmTimeInForce"];
    /**
     * How many contracts the triggered order trades. Needed by every type: nothing else here says what to close.
     * Format: decimal
     * @example 10
     */
    quantity?: DecimalInput;
    /**
     * `true`: the order may only make the position smaller; refused with -2022 when there is nothing to reduce. Not to be sent in hedge mode, where `positionSide` says it already.
     */
    reduceOnly?: components["schemas"]["TrueOrFalseInput"];
    /**
     * Limit price of `STOP` and `TAKE_PROFIT`, in US dollars.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Which price sets off the trigger.
     */
    workingType?: components["schemas"]["WorkingType"];
    /**
     * `true` holds the trigger back while mark and last price are further apart than the symbol's `triggerProtect`.
     */
    priceProtect?: components["schemas"]["TrueOrFalseInput"];
    /**
     * Your own id for the conditional order; unique among open ones only. The exchange makes one when it is left out.
     */
    newClientStrategyId?: components["schemas"]["ClientStrategyId"];
    /**
     * Price that sets the order off. Must lie on the far side of the current price: a buying stop and a selling take profit above it, a selling stop and a buying take profit below it (-2021). Not with trailing stops.
     * Format: decimal
     */
    stopPrice?: DecimalInput;
    /**
     * Price from which a trailing stop follows; by default the price when it is placed. (UM algo orders call it `activatePrice`.)
     * Format: decimal
     */
    activationPrice?: DecimalInput;
    /**
     * How far the price must turn back to set off a trailing stop, in percent; `1` is 1 %.
     * Format: decimal
     */
    callbackRate?: DecimalInput;
}
/**
 * Trailing stop.
 */
export interface NewCmConditionalOrderTrailingStop extends Omit<NewCmConditionalOrderFields, "price" | "stopPrice"> {
    quantity: DecimalInput;
    callbackRate: DecimalInput;
    strategyType: "TRAILING_STOP_MARKET";
}
/**
 * Stop or take profit market order.
 */
export interface NewCmConditionalOrderStopOrTakeProfitMarket extends Omit<NewCmConditionalOrderFields, "price" | "activationPrice" | "callbackRate"> {
    quantity: DecimalInput;
    stopPrice: DecimalInput;
    strategyType: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
}
/**
 * Stop or take profit limit order.
 */
export interface NewCmConditionalOrderStopOrTakeProfitLimit extends Omit<NewCmConditionalOrderFields, "activationPrice" | "callbackRate"> {
    quantity: DecimalInput;
    price: DecimalInput;
    stopPrice: DecimalInput;
    strategyType: "STOP" | "TAKE_PROFIT";
}
/**
 * Hedge mode.
 */
export interface NewCmConditionalOrderHedgeMode {
    positionSide: PositionSideExceptBoth;
    reduceOnly?: never;
}
/**
 * One-way mode.
 */
export interface NewCmConditionalOrderOneWayMode {
    positionSide?: "BOTH";
}
export type NewCmConditionalOrderParams = (NewCmConditionalOrderTrailingStop | NewCmConditionalOrderStopOrTakeProfitMarket | NewCmConditionalOrderStopOrTakeProfitLimit) & (NewCmConditionalOrderHedgeMode | NewCmConditionalOrderOneWayMode);
export type NewCmConditionalOrderExact = ((NewCmConditionalOrderTrailingStop & {
    price?: never;
    stopPrice?: never;
}) | (NewCmConditionalOrderStopOrTakeProfitMarket & {
    price?: never;
    activationPrice?: never;
    callbackRate?: never;
}) | (NewCmConditionalOrderStopOrTakeProfitLimit & {
    activationPrice?: never;
    callbackRate?: never;
})) & (NewCmConditionalOrderHedgeMode | NewCmConditionalOrderOneWayMode);
export interface CancelCmConditionalOrderFields {
    /**
     * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * The exchange's id of the conditional order. Send it or `newClientStrategyId`.
     * Format: int64
     */
    strategyId?: IdInput;
    /**
     * Your own id of the conditional order, as it was placed with. Send it or `strategyId`.
     */
    newClientStrategyId?: string;
}
export interface CancelCmConditionalOrderWithNewClientStrategyId {
    newClientStrategyId: string;
}
export interface CancelCmConditionalOrderWithStrategyId {
    strategyId: IdInput;
}
export type CancelCmConditionalOrderParams = CancelCmConditionalOrderFields & (CancelCmConditionalOrderWithNewClientStrategyId | CancelCmConditionalOrderWithStrategyId);
export interface QueryCmConditionalOrderHistoryFields {
    /**
     * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * The exchange's id of the conditional order. Send it or `newClientStrategyId`.
     * Format: int64
     */
    strategyId?: IdInput;
    /**
     * Your own id of the conditional order, as it was placed with. Send it or `strategyId`.
     */
    newClientStrategyId?: string;
}
export interface QueryCmConditionalOrderHistoryWithNewClientStrategyId {
    newClientStrategyId: string;
}
export interface QueryCmConditionalOrderHistoryWithStrategyId {
    strategyId: IdInput;
}
export type QueryCmConditionalOrderHistoryParams = QueryCmConditionalOrderHistoryFields & (QueryCmConditionalOrderHistoryWithNewClientStrategyId | QueryCmConditionalOrderHistoryWithStrategyId);
export interface QueryCurrentCmOpenOrderFields {
    /**
     * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
     * @example BTCUSD_PERP
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
export interface QueryCurrentCmOpenOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface QueryCurrentCmOpenOrderWithOrderId {
    orderId: IdInput;
}
export type QueryCurrentCmOpenOrderParams = QueryCurrentCmOpenOrderFields & (QueryCurrentCmOpenOrderWithOrigClientOrderId | QueryCurrentCmOpenOrderWithOrderId);
export interface QueryCmOrderFields {
    /**
     * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
     * @example BTCUSD_PERP
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
export interface QueryCmOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface QueryCmOrderWithOrderId {
    orderId: IdInput;
}
export type QueryCmOrderParams = QueryCmOrderFields & (QueryCmOrderWithOrigClientOrderId | QueryCmOrderWithOrderId);
export interface NewCmOrderFields {
    /**
     * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
     * @example BTCUSD_PERP
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
    type: components["schemas"]["FuturesOrderType"];
    /**
     * How long the order stays. Must be sent with `LIMIT`; refused with `MARKET` (-1106).
     */
    timeInForce?: components["schemas"]["CmTimeInForce"];
    /**
     * How many contracts to trade; a whole number.
     * Format: decimal
     * @example 10
     */
    quantity?: DecimalInput;
    /**
     * `true`: the order may only make the position smaller; refused with -2022 when there is nothing to reduce. Not to be sent in hedge mode, where `positionSide` says it already.
     */
    reduceOnly?: components["schemas"]["TrueOrFalseInput"];
    /**
     * Limit price in US dollars, a multiple of the contract's tick. Not with `MARKET` and not with `priceMatch`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Takes the price from the order book when the order arrives, instead of `price`: never send both. Order types without a limit price do not take it. -5041 does not speak of the book here, as it does on USDⓈ-M: calls of the account queued up and this one timed out, so look the order up. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * Your own id for the order, at most 32 characters here. Unique among open orders only: the id of a filled or cancelled order may be used again, so it does not guard against placing an order twice. The exchange makes one when it is left out.
     */
    newClientOrderId?: components["schemas"]["ClientOrderId"];
    /**
     * Whether the answer waits for the outcome of an order that ends at once.
     */
    newOrderRespType?: components["schemas"]["OrderResponseType"];
}
/**
 * Market order.
 */
export interface NewCmOrderMarket extends Omit<NewCmOrderFields, "timeInForce" | "price" | "priceMatch"> {
    quantity: DecimalInput;
    type: "MARKET";
}
/**
 * Limit order priced by the order book.
 */
export interface NewCmOrderLimitPricedByBook extends Omit<NewCmOrderFields, "price"> {
    timeInForce: components["schemas"]["CmTimeInForce"];
    quantity: DecimalInput;
    priceMatch: components["schemas"]["PriceMatch"];
    type: "LIMIT";
}
/**
 * Limit order with a price.
 */
export interface NewCmOrderLimitWithPrice extends Omit<NewCmOrderFields, "priceMatch"> {
    timeInForce: components["schemas"]["CmTimeInForce"];
    quantity: DecimalInput;
    price: DecimalInput;
    type: "LIMIT";
}
/**
 * Hedge mode.
 */
export interface NewCmOrderHedgeMode {
    positionSide: PositionSideExceptBoth;
    reduceOnly?: never;
}
/**
 * One-way mode.
 */
export interface NewCmOrderOneWayMode {
    positionSide?: "BOTH";
}
export type NewCmOrderParams = (NewCmOrderMarket | NewCmOrderLimitPricedByBook | NewCmOrderLimitWithPrice) & (NewCmOrderHedgeMode | NewCmOrderOneWayMode);
export type NewCmOrderExact = ((NewCmOrderMarket & {
    timeInForce?: never;
    price?: never;
    priceMatch?: never;
}) | (NewCmOrderLimitPricedByBook & {
    price?: never;
}) | (NewCmOrderLimitWithPrice & {
    priceMatch?: never;
})) & (NewCmOrderHedgeMode | NewCmOrderOneWayMode);
export interface ModifyCmOrderFields {
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
     * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
     * @example BTCUSD_PERP
     */
    symbol: string;
    /**
     * The side the order has; it cannot be changed.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * The new total quantity in contracts, what is filled already included.
     * Format: decimal
     * @example 10
     */
    quantity: DecimalInput;
    /**
     * The new limit price. Send it or `priceMatch`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Takes the price from the order book when the order arrives, instead of `price`: never send both. Order types without a limit price do not take it. -5041 does not speak of the book here, as it does on USDⓈ-M: calls of the account queued up and this one timed out, so look the order up. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * A number of your own for this change; the answer hands it back.
     * Format: int64
     */
    modifyId?: IdInput;
}
export interface ModifyCmOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface ModifyCmOrderWithOrderId {
    orderId: IdInput;
}
export interface ModifyCmOrderWithPriceMatch {
    priceMatch: components["schemas"]["PriceMatch"];
    price?: never;
}
export interface ModifyCmOrderWithPrice {
    price: DecimalInput;
    priceMatch?: never;
}
export type ModifyCmOrderParams = ModifyCmOrderFields & (ModifyCmOrderWithOrigClientOrderId | ModifyCmOrderWithOrderId) & (ModifyCmOrderWithPriceMatch | ModifyCmOrderWithPrice);
export interface CancelCmOrderFields {
    /**
     * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
     * @example BTCUSD_PERP
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
export interface CancelCmOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface CancelCmOrderWithOrderId {
    orderId: IdInput;
}
export type CancelCmOrderParams = CancelCmOrderFields & (CancelCmOrderWithOrigClientOrderId | CancelCmOrderWithOrderId);
export interface QueryCmModifyOrderHistoryFields {
    /**
     * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
     * @example BTCUSD_PERP
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
export interface QueryCmModifyOrderHistoryWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface QueryCmModifyOrderHistoryWithOrderId {
    orderId: IdInput;
}
export type QueryCmModifyOrderHistoryParams = QueryCmModifyOrderHistoryFields & (QueryCmModifyOrderHistoryWithOrigClientOrderId | QueryCmModifyOrderHistoryWithOrderId);
export interface GetCmAccountTradeListFields {
    /**
     * COIN-M contract symbol, such as `BTCUSD_PERP`. Send it or `pair`, not both.
     * @example BTCUSD_PERP
     */
    symbol?: string;
    /**
     * Pair whose contracts are all listed, such as `BTCUSD`. Send it or `symbol`, not both.
     * @example BTCUSD
     */
    pair?: string;
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
     * @default 50
     */
    limit?: number;
}
export interface GetCmAccountTradeListWithPair {
    pair: string;
    symbol?: never;
}
export interface GetCmAccountTradeListWithSymbol {
    symbol: string;
    pair?: never;
}
export interface GetCmAccountTradeListWithoutPair {
    pair?: never;
}
export interface GetCmAccountTradeListWithoutFromId {
    fromId?: never;
}
export interface GetCmAccountTradeListWithoutStartTime {
    startTime?: never;
}
export interface GetCmAccountTradeListWithoutEndTime {
    endTime?: never;
}
export type GetCmAccountTradeListParams = GetCmAccountTradeListFields & (GetCmAccountTradeListWithPair | GetCmAccountTradeListWithSymbol) & (GetCmAccountTradeListWithoutPair | GetCmAccountTradeListWithoutFromId) & (GetCmAccountTradeListWithoutFromId | GetCmAccountTradeListWithoutStartTime) & (GetCmAccountTradeListWithoutFromId | GetCmAccountTradeListWithoutEndTime);
export interface QueryMarginAccountOrderFields {
    /**
     * Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name.
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
export interface QueryMarginAccountOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface QueryMarginAccountOrderWithOrderId {
    orderId: IdInput;
}
export type QueryMarginAccountOrderParams = QueryMarginAccountOrderFields & (QueryMarginAccountOrderWithOrigClientOrderId | QueryMarginAccountOrderWithOrderId);
export interface NewMarginOrderFields {
    /**
     * Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name.
     */
    symbol: string;
    /**
     * `BUY` or `SELL` the base asset.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * Order type; it decides which other parameters must and must not be sent.
     */
    type: components["schemas"]["MarginOrderType"];
    /**
     * How much to trade, in the base asset.
     * Format: decimal
     */
    quantity?: DecimalInput;
    /**
     * How much of the quote asset a market order spends or brings in, instead of `quantity`.
     * Format: decimal
     */
    quoteOrderQty?: DecimalInput;
    /**
     * Limit price.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Price at which a stop loss or take profit is set off.
     * Format: decimal
     */
    stopPrice?: DecimalInput;
    /**
     * Your own id for the order; unique among open orders only. The exchange makes one when it is left out.
     */
    newClientOrderId?: string;
    /**
     * How much is answered. Unlike on futures, `FULL` with the fills is the default.
     */
    newOrderRespType?: components["schemas"]["MarginOrderResponseType"];
    /**
     * Part of the quantity that the book shows at a time; for limit orders with `timeInForce=GTC`.
     * Format: decimal
     */
    icebergQty?: DecimalInput;
    /**
     * What the order borrows or repays.
     */
    sideEffectType?: components["schemas"]["SideEffectType"];
    /**
     * How long the order stays; must be sent with the limit types except `LIMIT_MAKER`.
     */
    timeInForce?: components["schemas"]["MarginTimeInForce"];
    /**
     * What happens instead of trading with oneself; left out, the market's own default holds.
     */
    selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
    /**
     * `true` repays what the order borrowed when it is cancelled; with `MARGIN_BUY` and `AUTO_BORROW_REPAY`.
     */
    autoRepayAtCancel?: boolean;
}
/**
 * Limit maker.
 */
export interface NewMarginOrderLimitMaker extends Omit<NewMarginOrderFields, "quoteOrderQty" | "timeInForce" | "stopPrice"> {
    quantity: DecimalInput;
    price: DecimalInput;
    type: "LIMIT_MAKER";
}
/**
 * Stop loss or take profit with a limit.
 */
export interface NewMarginOrderStopLossOrTakeProfitWithLimit extends Omit<NewMarginOrderFields, "quoteOrderQty"> {
    timeInForce: components["schemas"]["MarginTimeInForce"];
    quantity: DecimalInput;
    price: DecimalInput;
    stopPrice: DecimalInput;
    type: "STOP_LOSS_LIMIT" | "TAKE_PROFIT_LIMIT";
}
/**
 * Stop loss or take profit at the market.
 */
export interface NewMarginOrderStopLossOrTakeProfitAtMarket extends Omit<NewMarginOrderFields, "quoteOrderQty" | "timeInForce" | "price" | "icebergQty"> {
    quantity: DecimalInput;
    stopPrice: DecimalInput;
    type: "STOP_LOSS" | "TAKE_PROFIT";
}
/**
 * Market order of a value.
 */
export interface NewMarginOrderMarketValue extends Omit<NewMarginOrderFields, "quantity" | "timeInForce" | "price" | "stopPrice" | "icebergQty"> {
    quoteOrderQty: DecimalInput;
    type: "MARKET";
}
/**
 * Market order of a quantity.
 */
export interface NewMarginOrderMarketQuantity extends Omit<NewMarginOrderFields, "quoteOrderQty" | "timeInForce" | "price" | "stopPrice" | "icebergQty"> {
    quantity: DecimalInput;
    type: "MARKET";
}
/**
 * Limit order.
 */
export interface NewMarginOrderLimit extends Omit<NewMarginOrderFields, "quoteOrderQty" | "stopPrice"> {
    timeInForce: components["schemas"]["MarginTimeInForce"];
    quantity: DecimalInput;
    price: DecimalInput;
    type: "LIMIT";
}
export type NewMarginOrderParams = NewMarginOrderLimitMaker | NewMarginOrderStopLossOrTakeProfitWithLimit | NewMarginOrderStopLossOrTakeProfitAtMarket | NewMarginOrderMarketValue | NewMarginOrderMarketQuantity | NewMarginOrderLimit;
export type NewMarginOrderExact = (NewMarginOrderLimitMaker & {
    quoteOrderQty?: never;
    timeInForce?: never;
    stopPrice?: never;
}) | (NewMarginOrderStopLossOrTakeProfitWithLimit & {
    quoteOrderQty?: never;
}) | (NewMarginOrderStopLossOrTakeProfitAtMarket & {
    quoteOrderQty?: never;
    timeInForce?: never;
    price?: never;
    icebergQty?: never;
}) | (NewMarginOrderMarketValue & {
    quantity?: never;
    timeInForce?: never;
    price?: never;
    stopPrice?: never;
    icebergQty?: never;
}) | (NewMarginOrderMarketQuantity & {
    quoteOrderQty?: never;
    timeInForce?: never;
    price?: never;
    stopPrice?: never;
    icebergQty?: never;
}) | (NewMarginOrderLimit & {
    quoteOrderQty?: never;
    stopPrice?: never;
});
export interface CancelMarginAccountOrderFields {
    /**
     * Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name.
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
     * Your own id for this cancellation; the exchange makes one when it is left out.
     */
    newClientOrderId?: string;
}
export interface CancelMarginAccountOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface CancelMarginAccountOrderWithOrderId {
    orderId: IdInput;
}
export type CancelMarginAccountOrderParams = CancelMarginAccountOrderFields & (CancelMarginAccountOrderWithOrigClientOrderId | CancelMarginAccountOrderWithOrderId);
export interface NewMarginAccountOcoFields {
    /**
     * Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name.
     */
    symbol: string;
    /**
     * Your own id for the pair; unique among open OCOs only.
     */
    listClientOrderId?: string;
    /**
     * `BUY` or `SELL`, for both orders.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * How much to trade, in the base asset; the same for both orders.
     * Format: decimal
     */
    quantity: DecimalInput;
    /**
     * Your own id for the limit order.
     */
    limitClientOrderId?: string;
    /**
     * Price of the limit order.
     * Format: decimal
     */
    price: DecimalInput;
    /**
     * Part of the limit order that the book shows at a time.
     * Format: decimal
     */
    limitIcebergQty?: DecimalInput;
    /**
     * Your own id for the stop.
     */
    stopClientOrderId?: string;
    /**
     * Price at which the stop is set off.
     * Format: decimal
     */
    stopPrice: DecimalInput;
    /**
     * Limit of the stop; needs `stopLimitTimeInForce`. Left out, the stop is a market order.
     * Format: decimal
     */
    stopLimitPrice?: DecimalInput;
    /**
     * Part of the stop that the book shows at a time.
     * Format: decimal
     */
    stopIcebergQty?: DecimalInput;
    /**
     * How long the stop stays once it was set off.
     */
    stopLimitTimeInForce?: components["schemas"]["MarginTimeInForce"];
    /**
     * How much is answered of the two orders.
     */
    newOrderRespType?: components["schemas"]["OrderResponseType"];
    /**
     * What the orders borrow or repay.
     */
    sideEffectType?: components["schemas"]["OcoSideEffectType"];
}
export interface NewMarginAccountOcoWithStopLimitPriceAndStopLimitTimeInForce {
    stopLimitPrice: DecimalInput;
    stopLimitTimeInForce: components["schemas"]["MarginTimeInForce"];
}
export interface NewMarginAccountOcoWithoutStopLimitPriceAndStopLimitTimeInForce {
    stopLimitPrice?: never;
    stopLimitTimeInForce?: never;
}
export type NewMarginAccountOcoParams = NewMarginAccountOcoFields & (NewMarginAccountOcoWithStopLimitPriceAndStopLimitTimeInForce | NewMarginAccountOcoWithoutStopLimitPriceAndStopLimitTimeInForce);
export interface QueryMarginAccountsOcoFields {
    /**
     * The exchange's id of the OCO. Send it or `origClientOrderId`.
     * Format: int64
     */
    orderListId?: IdInput;
    /**
     * Your own id of the OCO, as given in `listClientOrderId`. Send it or `orderListId`.
     */
    origClientOrderId?: string;
}
export interface QueryMarginAccountsOcoWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface QueryMarginAccountsOcoWithOrderListId {
    orderListId: IdInput;
}
export type QueryMarginAccountsOcoParams = QueryMarginAccountsOcoFields & (QueryMarginAccountsOcoWithOrigClientOrderId | QueryMarginAccountsOcoWithOrderListId);
export interface CancelMarginAccountOcoOrdersFields {
    /**
     * Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name.
     */
    symbol: string;
    /**
     * The exchange's id of the OCO. Send it or `listClientOrderId`.
     * Format: int64
     */
    orderListId?: IdInput;
    /**
     * Your own id of the OCO. Send it or `orderListId`.
     */
    listClientOrderId?: string;
    /**
     * Your own id for this cancellation; the exchange makes one when it is left out.
     */
    newClientOrderId?: string;
}
export interface CancelMarginAccountOcoOrdersWithListClientOrderId {
    listClientOrderId: string;
}
export interface CancelMarginAccountOcoOrdersWithOrderListId {
    orderListId: IdInput;
}
export type CancelMarginAccountOcoOrdersParams = CancelMarginAccountOcoOrdersFields & (CancelMarginAccountOcoOrdersWithListClientOrderId | CancelMarginAccountOcoOrdersWithOrderListId);
export interface QueryCurrentUmOpenAlgoOrderFields {
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
export interface QueryCurrentUmOpenAlgoOrderWithClientAlgoId {
    clientAlgoId: string;
}
export interface QueryCurrentUmOpenAlgoOrderWithAlgoId {
    algoId: IdInput;
}
export type QueryCurrentUmOpenAlgoOrderParams = QueryCurrentUmOpenAlgoOrderFields & (QueryCurrentUmOpenAlgoOrderWithClientAlgoId | QueryCurrentUmOpenAlgoOrderWithAlgoId);
export interface NewUmAlgoOrderFields {
    /**
     * The kind of algo order; `CONDITIONAL` is the only one.
     */
    algoType: components["schemas"]["AlgoType"];
    /**
     * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
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
    type: components["schemas"]["ConditionalOrderType"];
    /**
     * How long the order stays once it was placed.
     */
    timeInForce?: components["schemas"]["UmTimeInForce"];
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
     * Takes the price from the order book when the order arrives, instead of `price`: never send both. Order types without a limit price do not take it. -5041 does not speak of the book here, as it does on USDⓈ-M: calls of the account queued up and this one timed out, so look the order up. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them.
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
     * Price from which a trailing stop follows; by default the price when it is placed.
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
    clientAlgoId?: string;
    /**
     * Form of the answer. The order only waits at first, so both answer alike.
     */
    newOrderRespType?: components["schemas"]["OrderResponseType"];
    /**
     * What happens instead of trading with oneself, for the triggered order with `timeInForce` `IOC`, `GTC` or `GTD`.
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
export interface NewUmAlgoOrderTrailingStop extends Omit<NewUmAlgoOrderFields, "price" | "priceMatch" | "triggerPrice" | "closePosition"> {
    quantity: DecimalInput;
    callbackRate: DecimalInput;
    type: "TRAILING_STOP_MARKET";
}
/**
 * Stop or take profit market order that closes the position.
 */
export interface NewUmAlgoOrderStopOrTakeProfitMarketClosesPosition extends Omit<NewUmAlgoOrderFields, "quantity" | "reduceOnly" | "price" | "priceMatch" | "activatePrice" | "callbackRate"> {
    triggerPrice: DecimalInput;
    type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
    closePosition: "true" | true;
}
/**
 * Stop or take profit market order of a quantity.
 */
export interface NewUmAlgoOrderStopOrTakeProfitMarketQuantity extends Omit<NewUmAlgoOrderFields, "price" | "priceMatch" | "activatePrice" | "callbackRate"> {
    triggerPrice: DecimalInput;
    quantity: DecimalInput;
    type: "STOP_MARKET" | "TAKE_PROFIT_MARKET";
    closePosition?: "false" | false;
}
/**
 * Stop or take profit limit order priced by the order book.
 */
export interface NewUmAlgoOrderStopOrTakeProfitLimitPricedByBook extends Omit<NewUmAlgoOrderFields, "price" | "closePosition" | "activatePrice" | "callbackRate"> {
    quantity: DecimalInput;
    triggerPrice: DecimalInput;
    priceMatch: components["schemas"]["PriceMatch"];
    type: "STOP" | "TAKE_PROFIT";
}
/**
 * Stop or take profit limit order with a price.
 */
export interface NewUmAlgoOrderStopOrTakeProfitLimitWithPrice extends Omit<NewUmAlgoOrderFields, "priceMatch" | "closePosition" | "activatePrice" | "callbackRate"> {
    quantity: DecimalInput;
    triggerPrice: DecimalInput;
    price: DecimalInput;
    type: "STOP" | "TAKE_PROFIT";
}
/**
 * Good till date.
 */
export interface NewUmAlgoOrderGoodTillDate {
    goodTillDate: number;
    timeInForce: "GTD";
}
/**
 * Any other time in force.
 */
export interface NewUmAlgoOrderAnyOtherTimeInForce {
    timeInForce?: UmTimeInForceExceptGtd;
}
/**
 * Hedge mode, closing the short position.
 */
export interface NewUmAlgoOrderHedgeModeClosingShortPosition {
    positionSide: "SHORT";
    closePosition: "true" | true;
    side: "BUY";
    reduceOnly?: never;
}
/**
 * Hedge mode, closing the long position.
 */
export interface NewUmAlgoOrderHedgeModeClosingLongPosition {
    positionSide: "LONG";
    closePosition: "true" | true;
    side: "SELL";
    reduceOnly?: never;
}
/**
 * Hedge mode.
 */
export interface NewUmAlgoOrderHedgeMode {
    positionSide: PositionSideExceptBoth;
    closePosition?: "false" | false;
    reduceOnly?: never;
}
/**
 * One-way mode.
 */
export interface NewUmAlgoOrderOneWayMode {
    positionSide?: "BOTH";
}
export type NewUmAlgoOrderParams = ((NewUmAlgoOrderTrailingStop | NewUmAlgoOrderStopOrTakeProfitLimitPricedByBook | NewUmAlgoOrderStopOrTakeProfitLimitWithPrice) & (NewUmAlgoOrderGoodTillDate | NewUmAlgoOrderAnyOtherTimeInForce) & (Omit<NewUmAlgoOrderHedgeMode, "closePosition"> | NewUmAlgoOrderOneWayMode)) | (NewUmAlgoOrderStopOrTakeProfitMarketClosesPosition & (NewUmAlgoOrderGoodTillDate | NewUmAlgoOrderAnyOtherTimeInForce) & (Omit<NewUmAlgoOrderHedgeModeClosingShortPosition, "reduceOnly"> | Omit<NewUmAlgoOrderHedgeModeClosingLongPosition, "reduceOnly"> | NewUmAlgoOrderOneWayMode)) | (NewUmAlgoOrderStopOrTakeProfitMarketQuantity & (NewUmAlgoOrderGoodTillDate | NewUmAlgoOrderAnyOtherTimeInForce) & (NewUmAlgoOrderHedgeMode | NewUmAlgoOrderOneWayMode));
export type NewUmAlgoOrderExact = (((NewUmAlgoOrderTrailingStop & {
    price?: never;
    priceMatch?: never;
    triggerPrice?: never;
    closePosition?: never;
}) | (NewUmAlgoOrderStopOrTakeProfitLimitPricedByBook & {
    price?: never;
    closePosition?: never;
    activatePrice?: never;
    callbackRate?: never;
}) | (NewUmAlgoOrderStopOrTakeProfitLimitWithPrice & {
    priceMatch?: never;
    closePosition?: never;
    activatePrice?: never;
    callbackRate?: never;
})) & (NewUmAlgoOrderGoodTillDate | NewUmAlgoOrderAnyOtherTimeInForce) & (Omit<NewUmAlgoOrderHedgeMode, "closePosition"> | NewUmAlgoOrderOneWayMode)) | ((NewUmAlgoOrderStopOrTakeProfitMarketClosesPosition & {
    quantity?: never;
    reduceOnly?: never;
    price?: never;
    priceMatch?: never;
    activatePrice?: never;
    callbackRate?: never;
}) & (NewUmAlgoOrderGoodTillDate | NewUmAlgoOrderAnyOtherTimeInForce) & (Omit<NewUmAlgoOrderHedgeModeClosingShortPosition, "reduceOnly"> | Omit<NewUmAlgoOrderHedgeModeClosingLongPosition, "reduceOnly"> | NewUmAlgoOrderOneWayMode)) | ((NewUmAlgoOrderStopOrTakeProfitMarketQuantity & {
    price?: never;
    priceMatch?: never;
    activatePrice?: never;
    callbackRate?: never;
}) & (NewUmAlgoOrderGoodTillDate | NewUmAlgoOrderAnyOtherTimeInForce) & (NewUmAlgoOrderHedgeMode | NewUmAlgoOrderOneWayMode));
export interface CancelUmAlgoOrderFields {
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
export interface CancelUmAlgoOrderWithClientAlgoId {
    clientAlgoId: string;
}
export interface CancelUmAlgoOrderWithAlgoId {
    algoId: IdInput;
}
export type CancelUmAlgoOrderParams = CancelUmAlgoOrderFields & (CancelUmAlgoOrderWithClientAlgoId | CancelUmAlgoOrderWithAlgoId);
export interface QueryCurrentUmOpenOrderFields {
    /**
     * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
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
export interface QueryCurrentUmOpenOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface QueryCurrentUmOpenOrderWithOrderId {
    orderId: IdInput;
}
export type QueryCurrentUmOpenOrderParams = QueryCurrentUmOpenOrderFields & (QueryCurrentUmOpenOrderWithOrigClientOrderId | QueryCurrentUmOpenOrderWithOrderId);
export interface QueryUmOrderFields {
    /**
     * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
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
export interface QueryUmOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface QueryUmOrderWithOrderId {
    orderId: IdInput;
}
export type QueryUmOrderParams = QueryUmOrderFields & (QueryUmOrderWithOrigClientOrderId | QueryUmOrderWithOrderId);
export interface NewUmOrderFields {
    /**
     * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
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
    type: components["schemas"]["FuturesOrderType"];
    /**
     * How long the order stays. Must be sent with `LIMIT`; refused with `MARKET` (-1106).
     */
    timeInForce?: components["schemas"]["UmTimeInForce"];
    /**
     * How much to trade, in the base asset; a multiple of the contract's lot size step.
     * Format: decimal
     */
    quantity?: DecimalInput;
    /**
     * `true`: the order may only make the position smaller; refused with -2022 when there is nothing to reduce. Not to be sent in hedge mode, where `positionSide` says it already.
     */
    reduceOnly?: components["schemas"]["TrueOrFalseInput"];
    /**
     * Limit price, a multiple of the contract's tick. Not with `MARKET` and not with `priceMatch`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Your own id for the order, at most 32 characters here. Unique among open orders only: the id of a filled or cancelled order may be used again, so it does not guard against placing an order twice. The exchange makes one when it is left out.
     */
    newClientOrderId?: components["schemas"]["ClientOrderId"];
    /**
     * Whether the answer waits for the outcome of an order that ends at once.
     */
    newOrderRespType?: components["schemas"]["OrderResponseType"];
    /**
     * Takes the price from the order book when the order arrives, instead of `price`: never send both. Order types without a limit price do not take it. -5041 does not speak of the book here, as it does on USDⓈ-M: calls of the account queued up and this one timed out, so look the order up. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * What happens instead of trading with oneself. Takes effect with `timeInForce` `IOC`, `GTC` or `GTD`.
     */
    selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"];
    /**
     * When a `GTD` order is cancelled by itself; must be sent with `timeInForce=GTD`. Milliseconds, of which only whole seconds count; at least 600 seconds ahead, else -5040.
     * Format: unix-ms
     */
    goodTillDate?: number;
}
/**
 * Market order.
 */
export interface NewUmOrderMarket extends Omit<NewUmOrderFields, "timeInForce" | "price" | "priceMatch" | "goodTillDate"> {
    quantity: DecimalInput;
    type: "MARKET";
}
/**
 * Limit order priced by the order book.
 */
export interface NewUmOrderLimitPricedByBook extends Omit<NewUmOrderFields, "price"> {
    timeInForce: components["schemas"]["UmTimeInForce"];
    quantity: DecimalInput;
    priceMatch: components["schemas"]["PriceMatch"];
    type: "LIMIT";
}
/**
 * Limit order with a price.
 */
export interface NewUmOrderLimitWithPrice extends Omit<NewUmOrderFields, "priceMatch"> {
    timeInForce: components["schemas"]["UmTimeInForce"];
    quantity: DecimalInput;
    price: DecimalInput;
    type: "LIMIT";
}
/**
 * Good till date.
 */
export interface NewUmOrderGoodTillDate {
    goodTillDate: number;
    timeInForce: "GTD";
}
/**
 * Any other time in force.
 */
export interface NewUmOrderAnyOtherTimeInForce {
    timeInForce?: UmTimeInForceExceptGtd;
}
/**
 * Hedge mode.
 */
export interface NewUmOrderHedgeMode {
    positionSide: PositionSideExceptBoth;
    reduceOnly?: never;
}
/**
 * One-way mode.
 */
export interface NewUmOrderOneWayMode {
    positionSide?: "BOTH";
}
export type NewUmOrderParams = (NewUmOrderMarket & (NewUmOrderHedgeMode | NewUmOrderOneWayMode)) | ((NewUmOrderLimitPricedByBook | NewUmOrderLimitWithPrice) & (NewUmOrderGoodTillDate | NewUmOrderAnyOtherTimeInForce) & (NewUmOrderHedgeMode | NewUmOrderOneWayMode));
export type NewUmOrderExact = ((NewUmOrderMarket & {
    timeInForce?: never;
    price?: never;
    priceMatch?: never;
    goodTillDate?: never;
}) & (NewUmOrderHedgeMode | NewUmOrderOneWayMode)) | (((NewUmOrderLimitPricedByBook & {
    price?: never;
}) | (NewUmOrderLimitWithPrice & {
    priceMatch?: never;
})) & (NewUmOrderGoodTillDate | NewUmOrderAnyOtherTimeInForce) & (NewUmOrderHedgeMode | NewUmOrderOneWayMode));
export interface ModifyUmOrderFields {
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
     * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
     */
    symbol: string;
    /**
     * The side the order has; it cannot be changed.
     */
    side: components["schemas"]["OrderSide"];
    /**
     * The new total quantity in the base asset, what is filled already included.
     * Format: decimal
     */
    quantity: DecimalInput;
    /**
     * The new limit price. Send it or `priceMatch`.
     * Format: decimal
     */
    price?: DecimalInput;
    /**
     * Takes the price from the order book when the order arrives, instead of `price`: never send both. Order types without a limit price do not take it. -5041 does not speak of the book here, as it does on USDⓈ-M: calls of the account queued up and this one timed out, so look the order up. `OPPONENT_10` and `OPPONENT_20` have not been taken since 2025-10-23: do not send them.
     */
    priceMatch?: components["schemas"]["PriceMatch"];
    /**
     * A number of your own for this change; the answer hands it back.
     * Format: int64
     */
    modifyId?: IdInput;
}
export interface ModifyUmOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface ModifyUmOrderWithOrderId {
    orderId: IdInput;
}
export interface ModifyUmOrderWithPriceMatch {
    priceMatch: components["schemas"]["PriceMatch"];
    price?: never;
}
export interface ModifyUmOrderWithPrice {
    price: DecimalInput;
    priceMatch?: never;
}
export type ModifyUmOrderParams = ModifyUmOrderFields & (ModifyUmOrderWithOrigClientOrderId | ModifyUmOrderWithOrderId) & (ModifyUmOrderWithPriceMatch | ModifyUmOrderWithPrice);
export interface CancelUmOrderFields {
    /**
     * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
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
export interface CancelUmOrderWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface CancelUmOrderWithOrderId {
    orderId: IdInput;
}
export type CancelUmOrderParams = CancelUmOrderFields & (CancelUmOrderWithOrigClientOrderId | CancelUmOrderWithOrderId);
export interface QueryUmModifyOrderHistoryFields {
    /**
     * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
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
     * @default 500
     */
    limit?: number;
}
export interface QueryUmModifyOrderHistoryWithOrigClientOrderId {
    origClientOrderId: string;
}
export interface QueryUmModifyOrderHistoryWithOrderId {
    orderId: IdInput;
}
export type QueryUmModifyOrderHistoryParams = QueryUmModifyOrderHistoryFields & (QueryUmModifyOrderHistoryWithOrigClientOrderId | QueryUmModifyOrderHistoryWithOrderId);
export interface GetUmAccountTradeListFields {
    /**
     * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
     */
    symbol: string;
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
export interface GetUmAccountTradeListWithoutFromId {
    fromId?: never;
}
export interface GetUmAccountTradeListWithoutStartTime {
    startTime?: never;
}
export interface GetUmAccountTradeListWithoutEndTime {
    endTime?: never;
}
export type GetUmAccountTradeListParams = GetUmAccountTradeListFields & (GetUmAccountTradeListWithoutFromId | GetUmAccountTradeListWithoutStartTime) & (GetUmAccountTradeListWithoutFromId | GetUmAccountTradeListWithoutEndTime);
export interface QueryMarginLoanRecordFields {
    /**
     * Asset, such as `USDT`.
     */
    asset: string;
    /**
     * Id that borrowing or repaying answered as `tranId`. Send it or `startTime`; with both, `txId` counts.
     * Format: int64
     */
    txId?: IdInput;
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
     * Page of `size` entries, counted from 1.
     * @default 1
     */
    current?: number;
    /**
     * How many entries a page has.
     * @default 10
     */
    size?: number;
    /**
     * `true` to look among entries more than six months old, which are kept apart.
     */
    archived?: components["schemas"]["TrueOrFalseInput"];
}
export interface QueryMarginLoanRecordWithStartTime {
    startTime: number;
}
export interface QueryMarginLoanRecordWithTxId {
    txId: IdInput;
}
export type QueryMarginLoanRecordParams = QueryMarginLoanRecordFields & (QueryMarginLoanRecordWithStartTime | QueryMarginLoanRecordWithTxId);
export interface QueryMarginRepayRecordFields {
    /**
     * Asset, such as `USDT`.
     */
    asset: string;
    /**
     * Id that borrowing or repaying answered as `tranId`. Send it or `startTime`; with both, `txId` counts.
     * Format: int64
     */
    txId?: IdInput;
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
     * Page of `size` entries, counted from 1.
     * @default 1
     */
    current?: number;
    /**
     * How many entries a page has.
     * @default 10
     */
    size?: number;
    /**
     * `true` to look among entries more than six months old, which are kept apart.
     */
    archived?: components["schemas"]["TrueOrFalseInput"];
}
export interface QueryMarginRepayRecordWithStartTime {
    startTime: number;
}
export interface QueryMarginRepayRecordWithTxId {
    txId: IdInput;
}
export type QueryMarginRepayRecordParams = QueryMarginRepayRecordFields & (QueryMarginRepayRecordWithStartTime | QueryMarginRepayRecordWithTxId);
export interface params {
    testConnectivity: Record<string, never>;
    getCmPositionAdlQuantileEstimation: {
        /**
         * COIN-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    cancelAllCmOpenOrders: {
        /**
         * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
    };
    queryAllCmOrders: QueryAllCmOrdersParams;
    cancelAllCmOpenConditionalOrders: {
        /**
         * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
    };
    queryAllCmConditionalOrders: {
        /**
         * COIN-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
        /**
         * The exchange's id of the conditional order to start at, inclusive.
         * Format: int64
         */
        strategyId?: IdInput;
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
    queryCurrentCmOpenConditionalOrder: QueryCurrentCmOpenConditionalOrderParams;
    queryAllCurrentCmOpenConditionalOrders: {
        /**
         * COIN-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    newCmConditionalOrder: NewCmConditionalOrderParams;
    cancelCmConditionalOrder: CancelCmConditionalOrderParams;
    queryCmConditionalOrderHistory: QueryCmConditionalOrderHistoryParams;
    queryUsersCmForceOrders: {
        /**
         * COIN-M contract symbol to look at; left out, the answer covers every symbol.
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
    queryCurrentCmOpenOrder: QueryCurrentCmOpenOrderParams;
    queryAllCurrentCmOpenOrders: {
        /**
         * COIN-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
        /**
         * Only contracts on this pair, such as `BTCUSD`.
         */
        pair?: string;
    };
    queryCmOrder: QueryCmOrderParams;
    newCmOrder: NewCmOrderParams;
    modifyCmOrder: ModifyCmOrderParams;
    cancelCmOrder: CancelCmOrderParams;
    queryCmModifyOrderHistory: QueryCmModifyOrderHistoryParams;
    getCmAccountTradeList: GetCmAccountTradeListParams;
    cancelMarginAccountAllOpenOrdersOnASymbol: {
        /**
         * Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name.
         */
        symbol: string;
    };
    queryMarginAccountsAllOco: {
        /**
         * Id of the OCO to start at, inclusive. Not together with times.
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
    queryAllMarginAccountOrders: {
        /**
         * Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name.
         */
        symbol: string;
        /**
         * The exchange's id of the order to start at, inclusive; left out, the latest orders are answered.
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
    queryUsersMarginForceOrders: {
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
         * Page of `size` entries, counted from 1.
         * @default 1
         */
        current?: number;
        /**
         * How many entries a page has.
         * @default 10
         */
        size?: number;
    };
    getMarginAccountTradeList: {
        /**
         * Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name.
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
         * Trade id to start at, inclusive.
         * Format: int64
         */
        fromId?: IdInput;
        /**
         * How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    };
    queryMarginAccountsOpenOco: Record<string, never>;
    queryCurrentMarginOpenOrder: {
        /**
         * Cross margin trading pair, such as `BTCUSDT` - the spot market, not the perpetual of the same name.
         */
        symbol: string;
    };
    queryMarginAccountOrder: QueryMarginAccountOrderParams;
    newMarginOrder: NewMarginOrderParams;
    cancelMarginAccountOrder: CancelMarginAccountOrderParams;
    newMarginAccountOco: NewMarginAccountOcoParams;
    queryMarginAccountsOco: QueryMarginAccountsOcoParams;
    cancelMarginAccountOcoOrders: CancelMarginAccountOcoOrdersParams;
    repayMarginDebt: {
        /**
         * Asset, such as `USDT`.
         */
        asset: string;
        /**
         * How much to repay; left out, all of it.
         * Format: decimal
         */
        amount?: DecimalInput;
        /**
         * Assets to repay with, separated by commas; left out, the exchange picks.
         */
        specifyRepayAssets?: string;
    };
    borrowMargin: {
        /**
         * Asset, such as `USDT`.
         */
        asset: string;
        /**
         * How much to borrow.
         * Format: decimal
         */
        amount: DecimalInput;
    };
    repayMargin: {
        /**
         * Asset, such as `USDT`.
         */
        asset: string;
        /**
         * How much to repay.
         * Format: decimal
         */
        amount: DecimalInput;
    };
    getUmPositionAdlQuantileEstimation: {
        /**
         * USDⓈ-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    queryCurrentUmOpenAlgoOrder: QueryCurrentUmOpenAlgoOrderParams;
    queryUmAlgoOrderHistory: {
        /**
         * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
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
         * How many entries to answer at most.
         * @default 500
         */
        limit?: number;
    };
    cancelAllUmAlgoOpenOrders: {
        /**
         * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
         */
        symbol: string;
    };
    queryAllCurrentUmOpenAlgoOrders: {
        /**
         * Only algo orders of this kind; `CONDITIONAL` is the only kind there is.
         */
        algoType?: string;
        /**
         * USDⓈ-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
        /**
         * Only the algo order with this id.
         * Format: int64
         */
        algoId?: IdInput;
    };
    newUmAlgoOrder: NewUmAlgoOrderParams;
    cancelUmAlgoOrder: CancelUmAlgoOrderParams;
    cancelAllUmOpenOrders: {
        /**
         * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
         */
        symbol: string;
    };
    queryAllUmOrders: {
        /**
         * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * The exchange's id of the order to start at, inclusive; left out, the latest orders are answered.
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
    getUmFuturesBnbBurnStatus: Record<string, never>;
    toggleBnbBurnOnUmFuturesTrade: {
        /**
         * `true` to pay in BNB, `false` to pay in the margin asset.
         */
        feeBurn: components["schemas"]["TrueOrFalseInput"];
    };
    queryUsersUmForceOrders: {
        /**
         * USDⓈ-M contract symbol to look at; left out, the answer covers every symbol.
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
    queryCurrentUmOpenOrder: QueryCurrentUmOpenOrderParams;
    queryAllCurrentUmOpenOrders: {
        /**
         * USDⓈ-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    queryUmOrder: QueryUmOrderParams;
    newUmOrder: NewUmOrderParams;
    modifyUmOrder: ModifyUmOrderParams;
    cancelUmOrder: CancelUmOrderParams;
    queryUmModifyOrderHistory: QueryUmModifyOrderHistoryParams;
    signFuturesTradFiPerpsContract: Record<string, never>;
    getUmAccountTradeList: GetUmAccountTradeListParams;
    getAccountInformation: Record<string, never>;
    collectFundsByAsset: {
        /**
         * Asset to move; any but `BNB`.
         */
        asset: string;
    };
    autoCollectFunds: Record<string, never>;
    getAccountBalance: {
        /**
         * Asset to look at; left out, the answer lists all.
         */
        asset?: string;
    };
    transferBnb: {
        /**
         * How much BNB to move.
         * Format: decimal
         */
        amount: DecimalInput;
        /**
         * In which direction.
         */
        transferSide: components["schemas"]["TransferSide"];
    };
    getCmAccountDetail: Record<string, never>;
    getUserCommissionRateForCm: {
        /**
         * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
    };
    getCmIncomeHistory: {
        /**
         * COIN-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
        /**
         * Only movements of this kind.
         */
        incomeType?: components["schemas"]["CmIncomeType"];
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
    changeCmInitialLeverage: {
        /**
         * COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121.
         * @example BTCUSD_PERP
         */
        symbol: string;
        /**
         * The leverage to set; each symbol's own maximum is in its leverage brackets.
         * @example 20
         */
        leverage: number;
    };
    getCmNotionalAndLeverageBrackets: {
        /**
         * COIN-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    queryCmPositionInformation: {
        /**
         * Only contracts margined in this coin, such as `BTC`.
         */
        marginAsset?: string;
        /**
         * Only contracts on this pair, such as `BTCUSD`.
         */
        pair?: string;
    };
    getCmCurrentPositionMode: Record<string, never>;
    changeCmPositionMode: {
        /**
         * `true` for hedge mode, `false` for one-way mode.
         */
        dualSidePosition: components["schemas"]["TrueOrFalseInput"];
    };
    getMarginBorrowLoanInterestHistory: {
        /**
         * Only entries in this asset.
         */
        asset?: string;
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
         * Page of `size` entries, counted from 1.
         * @default 1
         */
        current?: number;
        /**
         * How many entries a page has.
         * @default 10
         */
        size?: number;
        /**
         * `true` to look among entries more than six months old, which are kept apart.
         */
        archived?: components["schemas"]["TrueOrFalseInput"];
    };
    queryMarginLoanRecord: QueryMarginLoanRecordParams;
    getMarginMaxBorrow: {
        /**
         * Asset, such as `USDT`.
         */
        asset: string;
    };
    queryMarginMaxWithdraw: {
        /**
         * Asset, such as `USDT`.
         */
        asset: string;
    };
    queryMarginRepayRecord: QueryMarginRepayRecordParams;
    queryPortfolioMarginNegativeBalanceInterestHistory: {
        /**
         * Only entries in this asset.
         */
        asset?: string;
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
         * How many entries a page has.
         * @default 10
         */
        size?: number;
    };
    queryUserNegativeBalanceAutoExchangeRecord: {
        /**
         * Earliest time of what is answered.
         * Format: unix-ms
         */
        startTime: number;
        /**
         * Latest time of what is answered; at most three months after `startTime`.
         * Format: unix-ms
         */
        endTime: number;
    };
    queryUserRateLimit: Record<string, never>;
    repayFuturesNegativeBalance: Record<string, never>;
    getAutoRepayFuturesStatus: Record<string, never>;
    changeAutoRepayFuturesStatus: {
        /**
         * `true` to repay by itself, `false` to leave it to you.
         */
        autoRepay: components["schemas"]["TrueOrFalseInput"];
    };
    getUmAccountDetail: Record<string, never>;
    getUmFuturesAccountConfiguration: Record<string, never>;
    getPortfolioMarginUmTradingQuantitativeRulesIndicators: {
        /**
         * USDⓈ-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getUserCommissionRateForUm: {
        /**
         * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
         */
        symbol: string;
    };
    getUmIncomeHistory: {
        /**
         * USDⓈ-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
        /**
         * Only movements of this kind.
         */
        incomeType?: components["schemas"]["UmIncomeType"];
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
    getDownloadIdForUmFuturesTransactionHistory: {
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
    getUmFuturesTransactionDownloadLinkById: {
        /**
         * The id that `getDownloadIdForUmFuturesTransactionHistory` answered.
         */
        downloadId: string;
    };
    changeUmInitialLeverage: {
        /**
         * USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121.
         */
        symbol: string;
        /**
         * The leverage to set; each symbol's own maximum is in its leverage brackets.
         * @example 20
         */
        leverage: number;
    };
    getUmNotionalAndLeverageBrackets: {
        /**
         * USDⓈ-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getDownloadIdForUmFuturesOrderHistory: {
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
    getUmFuturesOrderDownloadLinkById: {
        /**
         * The id that `getDownloadIdForUmFuturesOrderHistory` answered.
         */
        downloadId: string;
    };
    queryUmPositionInformation: {
        /**
         * USDⓈ-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getUmCurrentPositionMode: Record<string, never>;
    changeUmPositionMode: {
        /**
         * `true` for hedge mode, `false` for one-way mode.
         */
        dualSidePosition: components["schemas"]["TrueOrFalseInput"];
    };
    getUmFuturesSymbolConfiguration: {
        /**
         * USDⓈ-M contract symbol to look at; left out, the answer covers every symbol.
         */
        symbol?: string;
    };
    getDownloadIdForUmFuturesTradeHistory: {
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
    getUmFuturesTradeDownloadLinkById: {
        /**
         * The id that `getDownloadIdForUmFuturesTradeHistory` answered.
         */
        downloadId: string;
    };
    getUmAccountDetailV2: Record<string, never>;
    startUserDataStream: Record<string, never>;
    keepaliveUserDataStream: Record<string, never>;
    closeUserDataStream: Record<string, never>;
}
export interface exact {
    newCmConditionalOrder: NewCmConditionalOrderExact;
    newCmOrder: NewCmOrderExact;
    newMarginOrder: NewMarginOrderExact;
    newUmAlgoOrder: NewUmAlgoOrderExact;
    newUmOrder: NewUmOrderExact;
}
