// Generated from specs/binance-pm. Do not edit.

import type { BooleanInput, Decimal, UnixMs } from '@openderivs/client';

export interface ReceiveWindow {
    /**
     * Receive window in milliseconds: the exchange refuses the call with -1021 when it arrives later than this after
     * `timestamp`. Orders are checked once more when they reach the matching engine (-5028).
     * @default 5000
     */
    recvWindow?: number;
}

export interface paths {
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
            accountStatus: components["schemas"]["AccountStatus"] | (string & {});
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
        /** @description What a refused call answers. */
        ApiError: {
            /** @description The reason as a negative number, such as -1121. */
            code: number;
            /** @description The reason in words; may change without notice, so go by `code`. */
            msg: string;
        };
        /** @description A decimal number in quotes, or an empty string where there is no value. */
        DecimalOrEmpty: Decimal | "";
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
            positionSide: components["schemas"]["PositionSide"] | (string & {});
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
        /** @description One USDⓈ-M position with its risk figures. Margin is always crossed. */
        UmPositionRisk: {
            symbol: string;
            /** @description `BOTH` in one-way mode; in hedge mode `LONG` and `SHORT`, one entry each. */
            positionSide: components["schemas"]["PositionSide"] | (string & {});
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
}
export interface params {
    getAccountInformation: Record<string, never>;
    getUmAccountDetail: Record<string, never>;
    queryUmPositionInformation: {
        /** @description USDⓈ-M contract symbol to look at; left out, the answer covers every symbol. */
        symbol?: string;
    };
    getUmCurrentPositionMode: Record<string, never>;
    changeUmPositionMode: {
        /** @description `true` for hedge mode, `false` for one-way mode. */
        dualSidePosition: components["schemas"]["TrueOrFalse"];
    };
}
