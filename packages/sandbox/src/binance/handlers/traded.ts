import { decimal, withPlaces } from '../../decimal.ts';
import type { TradedAmounts } from '../../state/candles.ts';
import type { ProductRules } from '../../state/product.ts';

/**
 * What was traded as the exchange counts it: the base asset and beside it the quote asset, or contracts and beside them the
 * base asset.
 */
export const tradedFacts = (
  { contractSize }: ProductRules,
  symbol: string,
  { quantity, contracts, quote, inverse }: TradedAmounts,
): { readonly size: string; readonly other: string } =>
  contractSize === undefined
    ? { size: quantity, other: quote }
    : { size: contracts, other: withPlaces(decimal(inverse).times(contractSize(symbol)), 8) };
