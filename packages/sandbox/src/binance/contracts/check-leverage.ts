import { capAt, maxLeverageOf } from '../../contracts/contract.ts';
import { decimal } from '../../decimal.ts';
import type { Call } from '../../handlers/handler.ts';
import type { Book } from '../../state/book.ts';
import { worthInMargin } from '../../state/contract.ts';
import { positionsOf } from '../../state/positions.ts';
import { binanceRefusal } from '../errors.ts';

/** Refuses a leverage above the brackets of a contract, or one at which its position would be too large. */
export const checkLeverage = (call: Call, book: Book, symbol: string, leverage: number): void => {
  const contract = call.contracts?.of(book.product, symbol, call.operation.api);
  if (contract === undefined) return;
  if (leverage > (maxLeverageOf(contract) ?? leverage)) throw binanceRefusal(-4028, String(leverage));
  const cap = capAt(contract, leverage);
  if (cap === undefined) return;
  const worthOf = (amount: string) =>
    worthInMargin(book.rules, symbol, decimal(amount).abs(), book.prices.mark(symbol));
  if (positionsOf(book, symbol).some(({ amount }) => worthOf(amount).gt(cap))) throw binanceRefusal(-2027);
};
