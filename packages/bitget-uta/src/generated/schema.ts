// Generated from specs/bitget-uta. Do not edit.

import type { Decimal, OtherString, UnixMs } from '@openderivs/client';

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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
         * With or without an end.
         * @enum {string}
         */
        ContractType: "perpetual" | "delivery";
        /**
         * A decimal number in quotes, or an empty string where there is no value.
         */
        DecimalOrEmpty: Decimal | "";
        /**
         * A decimal number in quotes; an empty string or null where there is no value.
         */
        DecimalOrNull: Decimal | "" | null;
        /**
         * Where a delivery contract stands: being configured, trading, about to be delivered, being delivered.
         * @enum {string}
         */
        DeliveryStatus: "delivery_config_period" | "delivery_normal" | "delivery_before" | "delivery_period";
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
         * A business line with leverage: set per coin on `MARGIN`, per pair on the futures lines.
         * @enum {string}
         */
        LeverageCategory: "MARGIN" | "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES";
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
         * A business line with a market of its own. `MARGIN` has none: it trades in the books of `SPOT`.
         * @enum {string}
         */
        MarketCategory: "SPOT" | "USDT-FUTURES" | "COIN-FUTURES" | "USDC-FUTURES";
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
        ServerTime: {
            /**
             * The clock as text, unlike `requestTime` beside it.
             * Format: unix-ms
             */
            serverTime: string;
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
}
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
}
