import { type Decimal, sum, zero } from '../../decimal.ts';
import { type Funds, fundsOf } from '../../margin/funds.ts';
import type { Book } from '../../state/book.ts';
import { money } from './position-facts.ts';

/** As it is while nothing is held. */
const noRisk = '99999999.00000000';

/** How many times what has to be there an equity is. */
export const ratioOf = (equity: Decimal, maintenance: Decimal): string =>
  maintenance.isZero() ? noRisk : money(equity.div(maintenance));

const totalOf = (books: readonly Book[], part: (funds: Funds) => Decimal): Decimal =>
  sum(
    books.flatMap((book) => book.assets.map((asset) => part(fundsOf(book, asset)).times(book.prices.dollars(asset)))),
  );

/** What several futures products are worth together, in dollars. */
export const equityOf = (books: readonly Book[]): Decimal =>
  totalOf(books, ({ wallet, unrealized }) => wallet.plus(unrealized));

/** What futures products bind of an equity, and what that leaves; in dollars. */
export const portfolioFigures = (books: readonly Book[], equity: Decimal) => {
  const initial = totalOf(books, ({ positionInitial, orderInitial }) => positionInitial.plus(orderInitial));
  const maintenance = totalOf(books, (funds) => funds.maintenance);
  const free = equity.minus(initial);
  return {
    ratio: ratioOf(equity, maintenance),
    equity: money(equity),
    initial: money(initial),
    maintenance: money(maintenance),
    free: money(free.lt(0) ? zero : free),
  };
};
