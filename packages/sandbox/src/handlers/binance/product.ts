import type { Operation } from '../../bundle/operation.ts';
import type { Book, Product } from '../../state/book.ts';
import type { Call } from '../handler.ts';

const productOf = ({ path }: Operation): Product => {
  if (path.startsWith('/fapi/')) return 'usdm';
  if (path.startsWith('/dapi/')) return 'coinm';
  if (path.startsWith('/papi/v1/margin')) return 'pm-margin';
  return /^\/papi\/v\d\/cm\//.test(path) ? 'pm-cm' : 'pm-um';
};

/** The part of the account that an operation is about, by its path. */
export const bookOf = ({ account, operation }: Call): Book => account.book(productOf(operation));

const quoteAssets = ['USDC', 'BFUSD', 'FDUSD', 'USD1', 'USDT'];

/** What a symbol's positions are margined in: its coin on COIN-M, else its quote asset. */
export const marginAssetOf = (product: Product, symbol: string): string => {
  if (product === 'coinm' || product === 'pm-cm') return symbol.split('USD_')[0] ?? symbol;
  const pair = symbol.split('_')[0] ?? symbol;
  return quoteAssets.find((asset) => pair.endsWith(asset)) ?? 'USDT';
};
