/** Since when a symbol has had a price. */
export interface PricePoint {
  readonly at: number;
  readonly price: string;
}
