/** A code of the exchange's, as it answers it. */
export type Code = number | string;

/** Which objects are meant: those of which each named property has one of these values; `null` is one that is left out. */
export type When = Readonly<Record<string, readonly (string | null)[]>>;

/**
 * Where a value of a contract stands: the path to it, on which a list is entered by what its entries are called. Or how it is
 * made: so many steps of the place that another property counts, one more or less than a ratio, or always the same.
 */
export type Place =
  | string
  | { readonly steps?: string; readonly places: string }
  | { readonly above: string }
  | { readonly below: string }
  | { readonly is: string; readonly when: When };

/** What is read of a contract. */
export type Reading =
  | 'tick'
  | 'pricePlaces'
  | 'minPrice'
  | 'maxPrice'
  | 'step'
  | 'quantityPlaces'
  | 'minQuantity'
  | 'maxQuantity'
  | 'marketStep'
  | 'minMarketQuantity'
  | 'maxMarketQuantity'
  | 'minNotional'
  | 'priceUp'
  | 'priceDown'
  | 'maxOrders'
  | 'maxProductOrders'
  | 'contractSize';

/** A rule of a contract that an order may break. */
export type Rule =
  | 'nothing'
  | 'status'
  | 'price-precision'
  | 'price-low'
  | 'price-high'
  | 'price-step'
  | 'trigger-precision'
  | 'trigger-high'
  | 'trigger-step'
  | 'quantity-precision'
  | 'quantity-low'
  | 'quantity-high'
  | 'quantity-step'
  | 'percent-price-up'
  | 'percent-price-down'
  | 'notional'
  | 'orders'
  | 'bracket';

/** What the contracts and the orders of an API look like. Generated from the descriptions; data only. */
export interface FiltersTable {
  /** The property of a list's entries by which a path enters it. */
  readonly by?: string;
  readonly contract: {
    readonly symbol: string;
    readonly status: string | readonly string[];
    /**
     * In which statuses orders are taken, and in which only those that close.
     */
    readonly open: readonly string[];
    readonly closing?: readonly string[];
    /**
     * Several places: the first that has a value counts.
     */
    readonly read: { readonly [Name in Reading]?: Place | readonly Place[] };
  };
  readonly order: {
    /**
     * Properties of an order, of which one kind has one name and another kind perhaps another.
     */
    readonly price: readonly string[];
    readonly quantity: readonly string[];
    readonly trigger?: readonly string[];
    readonly buys: readonly When[];
    readonly sells: readonly When[];
    /**
     * Trades at whatever price there is.
     */
    readonly market: readonly When[];
    /**
     * Waits for its trigger.
     */
    readonly waits?: readonly When[];
    /**
     * Can only make a position smaller.
     */
    readonly closes: readonly When[];
    /**
     * May be worth as little as it likes.
     */
    readonly exempt?: readonly When[];
    /**
     * Says what it spends instead of how much it buys.
     */
    readonly spends?: readonly When[];
  };
  /** The largest position of a leverage bracket, by what it is counted in. */
  readonly bracket: { readonly quote?: string; readonly base?: string };
  readonly position: { readonly quantity: string; readonly short?: When };
  readonly codes: Readonly<Record<Rule, Code>>;
}
