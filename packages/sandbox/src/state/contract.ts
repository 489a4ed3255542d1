import { type Decimal, decimal } from '../decimal.ts';
import type { ProductRules } from './product.ts';

/** What a quantity is at a price, in either asset of the symbol. */
export const worth = (
  rules: ProductRules,
  symbol: string,
  quantity: Decimal,
  price: string,
): { readonly base: Decimal; readonly quote: Decimal } => {
  const size = rules.contractSize?.(symbol);
  if (size === undefined) return { base: quantity, quote: quantity.times(decimal(price)) };
  const quote = quantity.times(decimal(size));
  return { base: isNoPrice(price) ? decimal(0) : quote.div(price), quote };
};

/** What a quantity is worth in the asset that its margin, fees and profit are counted in. */
export const worthInMargin = (rules: ProductRules, symbol: string, quantity: Decimal, price: string): Decimal => {
  const { base, quote } = worth(rules, symbol, quantity, price);
  return rules.contractSize === undefined ? quote : base;
};

const isNoPrice = (price: string): boolean => decimal(price).isZero();

/** What an amount, below zero for a short, gains from one price to another. */
export const gainOf = (rules: ProductRules, symbol: string, amount: Decimal, from: string, to: string): Decimal => {
  const rise = decimal(to).minus(from);
  const size = rules.contractSize?.(symbol);
  if (size === undefined) return amount.times(rise);
  return amount.times(size).times(rise).div(decimal(from).times(to));
};

/** The price of two quantities together. Inverse contracts average what they are worth in the base asset. */
export const averagePrice = (
  rules: ProductRules,
  first: { readonly quantity: Decimal; readonly price: string },
  second: { readonly quantity: Decimal; readonly price: string },
): string => {
  const quantity = first.quantity.plus(second.quantity);
  if (first.quantity.isZero()) return second.price;
  if (rules.contractSize === undefined) {
    const worthOf = (part: typeof first): Decimal => part.quantity.times(decimal(part.price));
    return String(worthOf(first).plus(worthOf(second)).div(quantity));
  }
  const crossed = first.quantity.times(second.price).plus(second.quantity.times(first.price));
  return String(quantity.times(first.price).times(second.price).div(crossed));
};
