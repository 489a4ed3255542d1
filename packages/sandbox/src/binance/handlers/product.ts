import type { Operation } from '../../bundle/operation.ts';
import type { Call } from '../../handlers/handler.ts';
import type { Values } from '../../parameters/values.ts';
import type { Book } from '../../state/book.ts';

const productOf = ({ path }: Operation): string => {
  if (path.startsWith('/fapi/')) return 'usdm';
  if (path.startsWith('/dapi/')) return 'coinm';
  if (path.startsWith('/papi/v1/margin')) return 'pm-margin';
  return /^\/papi\/v\d\/cm\//.test(path) ? 'pm-cm' : 'pm-um';
};

/** The part of the account that an operation is about, by its path. */
export const bookOf = ({ account, operation }: Call): Book => account.book(productOf(operation));

/** Whether a symbol is the one that a call names, or one of the pair; every symbol is where it names none. */
export const isOfSymbol = (values: Values, symbol: string): boolean => {
  const [wanted, pair] = [values.text('symbol'), values.text('pair')];
  return (wanted === undefined || symbol === wanted) && (pair === undefined || symbol.split('_')[0] === pair);
};
