/**
 * What a contract takes of an order, in one form for every API. Amounts are decimal text without zeros at the end, so that
 * they compare as texts too; `undefined` is a bound that the exchange does not set.
 */
export interface ContractFilters {
  readonly symbol: string;
  /** As the exchange calls it. */
  readonly status: string | undefined;
  /** Which orders it takes in this status. */
  readonly orders: 'all' | 'closing' | 'none';
  /** What prices are multiples of. */
  readonly tick: string;
  /** How many decimals a price may have; it may be more than those of the tick. */
  readonly pricePlaces: number;
  readonly minPrice: string | undefined;
  readonly maxPrice: string | undefined;
  /** What quantities are multiples of. */
  readonly step: string;
  /** How many decimals a quantity may have. */
  readonly quantityPlaces: number;
  readonly minQuantity: string;
  readonly maxQuantity: string | undefined;
  /** The step of market orders. */
  readonly marketStep: string;
  readonly minMarketQuantity: string;
  readonly maxMarketQuantity: string | undefined;
  /** What an order has to be worth at least, in the quote asset. */
  readonly minNotional: string | undefined;
  /** Times the mark price: what a buy may cost at most, and a sell at least. */
  readonly percentPrice: { readonly up: string | undefined; readonly down: string | undefined } | undefined;
  /** How many ordinary orders of the symbol may be open. */
  readonly maxOrders: number | undefined;
  /** How many orders of the whole product line may be open. */
  readonly maxProductOrders: number | undefined;
  /** What one contract is worth in the quote asset, where quantities count contracts. */
  readonly contractSize: string | undefined;
}
