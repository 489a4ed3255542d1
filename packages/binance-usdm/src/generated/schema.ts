// Generated from specs/binance-usdm. Do not edit.

import type { BooleanInput, Decimal, DecimalInput, Id, IdInput, UnixMs } from '@openderivs/client';

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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            /** @description The margin assets of the account; in multi-assets mode those that count as margin. */
            assets: components["schemas"]["AccountAssetV3"][];
            /** @description Symbols with a position or open orders only; empty when there are none. */
            positions: components["schemas"]["AccountPositionV3"][];
        };
        /** @description One position of the account; amounts in the symbol's margin asset. */
        AccountPositionV3: {
            symbol: string;
            positionSide: components["schemas"]["PositionSide"] | (string & {});
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
            algoType: components["schemas"]["AlgoType"] | (string & {});
            orderType: components["schemas"]["AlgoOrderType"] | (string & {});
            symbol: string;
            side: components["schemas"]["OrderSide"] | (string & {});
            positionSide: components["schemas"]["PositionSide"] | (string & {});
            timeInForce: components["schemas"]["TimeInForce"] | (string & {});
            /** @description Quantity of the triggered order; 0 or empty when it closes the whole position. */
            quantity: components["schemas"]["DecimalOrEmpty"];
            algoStatus: components["schemas"]["AlgoStatus"] | (string & {});
            /** @description The `orderId` of the order that it placed, in quotes; empty until it was set off. */
            actualOrderId: string;
            /** @description Average price of the order that it placed; 0 before. */
            actualPrice: components["schemas"]["DecimalOrEmpty"];
            /** @description Type of the order that it placed. Not in every answer. */
            actualType?: components["schemas"]["OrderType"] | (string & {});
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
            selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"] | (string & {});
            workingType: components["schemas"]["WorkingType"] | (string & {});
            /** @description `NONE` when the order has a price of its own. */
            priceMatch: components["schemas"]["PriceMatch"] | (string & {});
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
            algoType: components["schemas"]["AlgoType"] | (string & {});
            orderType: components["schemas"]["AlgoOrderType"] | (string & {});
            symbol: string;
            side: components["schemas"]["OrderSide"] | (string & {});
            positionSide: components["schemas"]["PositionSide"] | (string & {});
            timeInForce: components["schemas"]["TimeInForce"] | (string & {});
            /** @description Quantity that the triggered order will have; 0 or empty when it closes the whole position. */
            quantity: components["schemas"]["DecimalOrEmpty"];
            algoStatus: components["schemas"]["AlgoStatus"] | (string & {});
            /** @description Price that sets it off; of no meaning for trailing stops. */
            triggerPrice: components["schemas"]["DecimalOrEmpty"];
            /** @description Limit price of the triggered order; 0 or empty for the market types. */
            price: components["schemas"]["DecimalOrEmpty"];
            /**
             * Format: decimal
             * @description Always null so far.
             */
            icebergQuantity?: Decimal | null;
            selfTradePreventionMode: components["schemas"]["SelfTradePreventionMode"] | (string & {});
            workingType: components["schemas"]["WorkingType"] | (string & {});
            /** @description `NONE` when the order has a price of its own. */
            priceMatch: components["schemas"]["PriceMatch"] | (string & {});
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
        /** @description A client order id: 1 to 36 characters of `A-Z a-z 0-9 . : / _ -`. Refused with -4015 or -1100 otherwise. */
        ClientOrderId: string;
        /** @description One contract and its trading rules. */
        Contract: {
            /** @description Name to send in calls: `BTCUSDT`, or `BTCUSDT_261225` for a delivery contract. May hold non-ASCII characters. */
            symbol: string;
            /** @description Underlying pair, the same for perpetual and delivery contracts. */
            pair: string;
            /** @description Empty for a contract that is no longer or not yet traded. */
            contractType: components["schemas"]["ContractType"] | (string & {});
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
            status: components["schemas"]["ContractStatus"] | (string & {});
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
            orderTypes?: (components["schemas"]["OrderType"] | (string & {}))[];
            /** @description `orderTypes` as older documentation spelled it. */
            OrderType?: (components["schemas"]["OrderType"] | (string & {}))[];
            timeInForce: (components["schemas"]["TimeInForce"] | (string & {}))[];
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
        /** @description Confirms the countdown of one symbol. */
        CountdownSet: {
            symbol: string;
            /** @description Milliseconds from now, in quotes; `"0"` when the countdown was stopped. */
            countdownTime: string;
        };
        /** @description A decimal number in quotes, or an empty string where there is no value. */
        DecimalOrEmpty: Decimal | "";
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
        /** @description One movement of the futures balance. */
        Income: {
            /** @description Contract it belongs to; empty for transfers and other movements without one. */
            symbol: string;
            incomeType: components["schemas"]["IncomeType"] | (string & {});
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
            status: components["schemas"]["OrderStatus"] | (string & {});
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
            timeInForce: components["schemas"]["TimeInForce"] | (string & {});
            type: components["schemas"]["OrderType"] | (string & {});
            origType: components["schemas"]["OrderType"] | (string & {});
            reduceOnly: boolean;
            /** @description Whether it closes the whole position. */
            closePosition: boolean;
            side: components["schemas"]["OrderSide"] | (string & {});
            positionSide: components["schemas"]["PositionSide"] | (string & {});
            /**
             * Format: decimal
             * @description 0 for limit orders.
             */
            stopPrice: Decimal;
            workingType: components["schemas"]["WorkingType"] | (string & {});
            priceProtect: boolean;
            /** @description `NONE` when the order has a price of its own. Absent from answers before 2023. */
            priceMatch?: components["schemas"]["PriceMatch"] | (string & {});
            /** @description Absent from answers before 2023. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | (string & {});
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
            /** @description Takes the new price from the order book. */
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
            reduceOnly?: components["schemas"]["TrueOrFalse"];
            /**
             * Format: decimal
             * @description Limit price, a multiple of the tick. Not with `MARKET` and not with `priceMatch`.
             */
            price?: DecimalInput;
            /** @description Your own id for the order; unique among open orders only. */
            newClientOrderId?: components["schemas"]["ClientOrderId"];
            /** @description Whether the answer waits for the outcome of an order that ends at once. */
            newOrderRespType?: components["schemas"]["OrderResponseType"];
            /** @description Takes the price from the order book instead of `price`. */
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
        /** @description An order as it stands in the exchange's books. */
        Order: {
            /** Format: int64 */
            orderId: Id;
            symbol: string;
            /** @description Underlying pair. Since 2026-08, in the list of all orders only. */
            pair?: string;
            status: components["schemas"]["OrderStatus"] | (string & {});
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
            timeInForce: components["schemas"]["TimeInForce"] | (string & {});
            /** @description The type the order has now; a triggered stop shows as `LIMIT` or `MARKET`. */
            type: components["schemas"]["OrderType"] | (string & {});
            /** @description The type the order was placed with. */
            origType: components["schemas"]["OrderType"] | (string & {});
            reduceOnly: boolean;
            /** @description Whether it closes the whole position. */
            closePosition: boolean;
            side: components["schemas"]["OrderSide"] | (string & {});
            positionSide: components["schemas"]["PositionSide"] | (string & {});
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
            workingType: components["schemas"]["WorkingType"] | (string & {});
            /** @description Whether a trigger is held back while mark and last price are far apart. */
            priceProtect: boolean;
            /** @description `NONE` when the order has a price of its own. Absent from answers before 2023. */
            priceMatch?: components["schemas"]["PriceMatch"] | (string & {});
            /** @description Absent from answers before 2023. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | (string & {});
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
            status: components["schemas"]["OrderStatus"] | (string & {});
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
            timeInForce: components["schemas"]["TimeInForce"] | (string & {});
            /** @description The type the order has now; a triggered stop shows as `LIMIT` or `MARKET`. */
            type: components["schemas"]["OrderType"] | (string & {});
            /** @description The type the order was placed with. */
            origType: components["schemas"]["OrderType"] | (string & {});
            reduceOnly: boolean;
            /** @description Whether it closes the whole position; not in every older answer. */
            closePosition?: boolean;
            side: components["schemas"]["OrderSide"] | (string & {});
            positionSide: components["schemas"]["PositionSide"] | (string & {});
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
            workingType: components["schemas"]["WorkingType"] | (string & {});
            /** @description Whether a trigger is held back while mark and last price are far apart. */
            priceProtect: boolean;
            /** @description `NONE` when the order has a price of its own. Absent from answers before 2023. */
            priceMatch?: components["schemas"]["PriceMatch"] | (string & {});
            /** @description Absent from answers before 2023. */
            selfTradePreventionMode?: components["schemas"]["SelfTradePreventionMode"] | (string & {});
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
        /** @description One position with its risk figures. Amounts of money are in `marginAsset`. Leverage, margin type and auto-add-margin are settings, not risk, and stand in the symbol configuration instead. */
        PositionRiskV3: {
            symbol: string;
            /** @description `BOTH` in one-way mode; in hedge mode `LONG` or `SHORT`, one entry each. */
            positionSide: components["schemas"]["PositionSide"] | (string & {});
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
        /**
         * @description Where in the book the price comes from. `OPPONENT`: best price of the other side; `OPPONENT_5`, `_10`, `_20`: its 5th, 10th, 20th level. `QUEUE`: best price of the order's own side; `QUEUE_5`, `_10`, `_20`: its 5th, 10th, 20th level.
         * @enum {string}
         */
        PriceMatch: "OPPONENT" | "OPPONENT_5" | "OPPONENT_10" | "OPPONENT_20" | "QUEUE" | "QUEUE_5" | "QUEUE_10" | "QUEUE_20";
        /** @description One limit: so many units of weight, or so many orders, per stretch of time. */
        RateLimit: {
            /** @description `REQUEST_WEIGHT` is counted per IP, `ORDERS` per account. */
            rateLimitType: components["schemas"]["RateLimitType"] | (string & {});
            /** @description Unit of the stretch. */
            interval: components["schemas"]["RateLimitInterval"] | (string & {});
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
         * @description How long an order stays. `GTC`: until it is filled or cancelled. `IOC`: fills what it can at once, the rest expires. `FOK`: fills completely at once or expires. `GTX`: post-only, refused with -5022 when it would take liquidity. `GTD`: until `goodTillDate`. `RPI`: post-only and visible to retail interfaces only, matched against their orders alone.
         * @enum {string}
         */
        TimeInForce: "GTC" | "IOC" | "FOK" | "GTX" | "GTD" | "RPI";
        /** @description A boolean that travels in quotes. */
        TrueOrFalse: BooleanInput;
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
            side: components["schemas"]["OrderSide"] | (string & {});
            positionSide: components["schemas"]["PositionSide"] | (string & {});
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
    getExchangeInformation: Record<string, never>;
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
    checkServerTime: Record<string, never>;
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
        multiAssetsMargin: components["schemas"]["TrueOrFalse"];
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
        reduceOnly?: components["schemas"]["TrueOrFalse"];
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
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. */
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
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. */
        priceMatch?: components["schemas"]["PriceMatch"];
        /**
         * Format: int64
         * @description A number of your own for this change; the answer hands it back.
         */
        modifyId?: IdInput;
        /** @description Must agree with the order; `true` for an order that is not reduce-only is refused with -5047. */
        reduceOnly?: components["schemas"]["TrueOrFalse"];
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
        reduceOnly?: components["schemas"]["TrueOrFalse"];
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
        closePosition?: components["schemas"]["TrueOrFalse"];
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
        priceProtect?: components["schemas"]["TrueOrFalse"];
        /** @description As for a new order; here it changes nothing but the answer's form. */
        newOrderRespType?: components["schemas"]["OrderResponseType"];
        /** @description Takes the price from the order book when the order arrives, instead of `price`: never send both. Refused with -5038 for order types without a limit price and with -5041 when that level of the book is empty. */
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
    getCurrentPositionMode: Record<string, never>;
    changePositionMode: {
        /** @description `true` for hedge mode, `false` for one-way mode. */
        dualSidePosition: components["schemas"]["TrueOrFalse"];
    };
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
    getPositionInformationV3: {
        /** @description Contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
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
    getAccountInformationV3: Record<string, never>;
    startUserDataStream: Record<string, never>;
    keepaliveUserDataStream: Record<string, never>;
    closeUserDataStream: Record<string, never>;
}
