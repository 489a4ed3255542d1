import { type Decimal, decimal } from '../decimal.ts';
import { type Atoms, atoms, one, product, quotient, rounded, textOf } from '../ledger/atoms.ts';
import type { Holding } from './holding.ts';
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

/** What so much of a contract costs at a price, in the asset that it is margined in: see `Holding`. */
export const costOf = (rules: ProductRules, symbol: string, held: Atoms, price: Atoms): Atoms => {
  const size = rules.contractSize?.(symbol);
  if (size === undefined) return product(held, price);
  return price === 0n ? 0n : quotient(-held * atoms(size), price);
};

/** What so many digits of a price at most are certain of where its cost is a quotient, which is rounded itself. */
const certainDigits = 12;
const shownPlaces = 8;

/** The price at which a holding has cost what it has. One that has no end is rounded to eight places. */
export const priceOf = (rules: ProductRules, symbol: string, { held, cost }: Holding): string => {
  if (held === 0n || cost === 0n) return '0';
  const size = rules.contractSize?.(symbol);
  if (size === undefined) {
    const price = quotient(cost * one, held);
    return textOf(price * held === cost * one ? price : rounded(price, shownPlaces));
  }
  const price = quotient(-held * atoms(size), cost);
  const whole = price < one ? 0 : String(price / one).length;
  return textOf(rounded(price, Math.min(shownPlaces, certainDigits - whole)));
};
