import type { Contracts } from '../../contracts/contracts.ts';
import { type Decimal, decimal } from '../../decimal.ts';
import type { Book } from '../../state/book.ts';
import { leverageOf } from '../../state/positions.ts';

/** What would be opened. */
export interface Opening {
  readonly book: Book;
  readonly symbol: string;
  readonly price: string;
  readonly isShort: boolean;
  /** Those in force, if any are. */
  readonly contracts: Contracts | undefined;
}

/** The part of its value that an order needs: its margin, and where margin is reckoned its fee too. */
const needed = ({ book, symbol, isShort, contracts }: Opening): Decimal => {
  const margin = decimal(1).div(leverageOf(book, symbol, decimal(isShort ? -1 : 1)));
  return contracts === undefined ? margin : margin.plus(book.rules.margin?.orderFee ?? 0);
};

/** The largest size that an amount of the margin coin opens, in whole steps where contracts are in force. */
export const mostOpened = (opening: Opening, available: Decimal): Decimal => {
  const { book, symbol, price, contracts } = opening;
  const value = available.div(needed(opening));
  const size = book.rules.contractSize === undefined ? value.div(price) : value.times(price);
  const step = contracts?.of(book.product, symbol)?.step;
  return step === undefined ? size : size.minus(size.mod(step));
};
