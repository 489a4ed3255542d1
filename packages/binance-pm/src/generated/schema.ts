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
        /** @description A client order id: 1 to 32 characters of `A-Z a-z 0-9 . : / _ -`. Refused with -4015 or -1100 otherwise. */
        ClientOrderId: string;
        /** @description A client id of a COIN-M conditional order: 1 to 36 characters of `A-Z a-z 0-9 . : / _ -`. */
        ClientStrategyId: string;
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
        /**
         * @description `STOP` and `TAKE_PROFIT` place a limit order once the trigger price is passed, `STOP_MARKET` and `TAKE_PROFIT_MARKET` a market order; stops trigger against the position, take profits in its favour. `TRAILING_STOP_MARKET` follows the price and places a market order when it turns back by `callbackRate`.
         * @enum {string}
         */
        ConditionalOrderType: "STOP" | "STOP_MARKET" | "TAKE_PROFIT" | "TAKE_PROFIT_MARKET" | "TRAILING_STOP_MARKET";
        /** @description A decimal number in quotes, or an empty string where there is no value. */
        DecimalOrEmpty: Decimal | "";
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
        /**
         * @description How long a margin order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills completely at once or expires.
         * @enum {string}
         */
        MarginTimeInForce: "GTC" | "IOC" | "FOK";
        /** @description An empty object; that it came says that the call was carried out. */
        Nothing: Record<string, never>;
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
         * @description Where in the book the price comes from. `OPPONENT`: best price of the other side; `OPPONENT_5`, `_10`, `_20`: its 5th, 10th, 20th level. `QUEUE`: best price of the order's own side; `QUEUE_5`, `_10`, `_20`: its 5th, 10th, 20th level.
         * @enum {string}
         */
        PriceMatch: "OPPONENT" | "OPPONENT_5" | "OPPONENT_10" | "OPPONENT_20" | "QUEUE" | "QUEUE_5" | "QUEUE_10" | "QUEUE_20";
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
        /** @description A boolean that travels in quotes. */
        TrueOrFalse: BooleanInput;
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
         * @description How many contracts the triggered order trades.
         */
        quantity?: DecimalInput;
        /** @description `true`: the order may only make the position smaller; refused with -2022 when there is nothing to reduce. Not to be sent in hedge mode, where `positionSide` says it already. */
        reduceOnly?: components["schemas"]["TrueOrFalse"];
        /**
         * Format: decimal
         * @description Limit price of `STOP` and `TAKE_PROFIT`, in US dollars.
         */
        price?: DecimalInput;
        /** @description Which price sets off the trigger. */
        workingType?: components["schemas"]["WorkingType"];
        /** @description `true` holds the trigger back while mark and last price are further apart than the symbol's `triggerProtect`. */
        priceProtect?: components["schemas"]["TrueOrFalse"];
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
        reduceOnly?: components["schemas"]["TrueOrFalse"];
        /**
         * Format: decimal
         * @description Limit price in US dollars, a multiple of the contract's tick. Not with `MARKET` and not with `priceMatch`.
         */
        price?: DecimalInput;
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. */
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
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. */
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
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /** @description `true` closes the whole position at the trigger; with `STOP_MARKET` and `TAKE_PROFIT_MARKET` only, without `quantity` and `reduceOnly`. */
        closePosition?: components["schemas"]["TrueOrFalse"];
        /** @description `true` holds the trigger back while mark and last price are further apart than the symbol's `triggerProtect`. */
        priceProtect?: components["schemas"]["TrueOrFalse"];
        /** @description `true`: the triggered order may only make the position smaller. Not in hedge mode and not with `closePosition=true`. */
        reduceOnly?: components["schemas"]["TrueOrFalse"];
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
        reduceOnly?: components["schemas"]["TrueOrFalse"];
        /**
         * Format: decimal
         * @description Limit price, a multiple of the contract's tick. Not with `MARKET` and not with `priceMatch`.
         */
        price?: DecimalInput;
        /** @description Your own id for the order, at most 32 characters here. Unique among open orders only: the id of a filled or cancelled order may be used again, so it does not guard against placing an order twice. The exchange makes one when it is left out. */
        newClientOrderId?: components["schemas"]["ClientOrderId"];
        /** @description Whether the answer waits for the outcome of an order that ends at once. */
        newOrderRespType?: components["schemas"]["OrderResponseType"];
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. */
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
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. */
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
    changeCmInitialLeverage: {
        /** @description COIN-M contract symbol, such as `BTCUSD_PERP` or `BTCUSD_261225`. An unknown one is refused with -1121. */
        symbol: string;
        /** @description The leverage to set; each symbol's own maximum is in its leverage brackets. */
        leverage: number;
    };
    getCmCurrentPositionMode: Record<string, never>;
    changeCmPositionMode: {
        /** @description `true` for hedge mode, `false` for one-way mode. */
        dualSidePosition: components["schemas"]["TrueOrFalse"];
    };
    getUmAccountDetail: Record<string, never>;
    changeUmInitialLeverage: {
        /** @description USDⓈ-M contract symbol, such as `BTCUSDT`. An unknown one is refused with -1121. */
        symbol: string;
        /** @description The leverage to set; each symbol's own maximum is in its leverage brackets. */
        leverage: number;
    };
    queryUmPositionInformation: {
        /** @description USDⓈ-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getUmCurrentPositionMode: Record<string, never>;
    changeUmPositionMode: {
        /** @description `true` for hedge mode, `false` for one-way mode. */
        dualSidePosition: components["schemas"]["TrueOrFalse"];
    };
    startUserDataStream: Record<string, never>;
    keepaliveUserDataStream: Record<string, never>;
    closeUserDataStream: Record<string, never>;
}
