import { type Decimal, decimal, sum } from '../decimal.ts';
import type { Book } from '../state/book.ts';
import { type AssetFunds, assetFunds } from './asset-funds.ts';
import { collateralOf } from './collateral.ts';

/** What stands behind the crossed positions of some books together. */
export interface Pool {
  readonly books: readonly Book[];
  /** The asset that all of it is counted in; `undefined` where several assets are, in dollars. */
  readonly asset: string | undefined;
}

/** What a pool has and needs, in its asset or in dollars. Isolated positions are left out. */
export interface PoolFigures {
  /** Each asset at what it counts for. */
  readonly equity: Decimal;
  /** Each asset at what it is worth. */
  readonly actual: Decimal;
  readonly initial: Decimal;
  readonly orders: Decimal;
  readonly maintenance: Decimal;
}

/** The pool that a position of a book margined in an asset belongs to. */
export const poolOf = (book: Book, asset: string): Pool => {
  const { rules, owner } = book;
  const { margin } = rules;
  if (rules.brackets === undefined || margin === undefined) return { books: [book], asset };
  const together = margin.together?.(owner.kind);
  if (together !== undefined) {
    return { books: owner.books.filter(({ product }) => together.includes(product)), asset: undefined };
  }
  return { books: [book], asset: book.multiAssets ? undefined : asset };
};

/** Every asset that a pool has, and what it counts as margin for. */
const parts = ({
  books,
  asset,
}: Pool): { readonly funds: AssetFunds; readonly dollars: string; readonly rate: string }[] =>
  books.flatMap((book) =>
    (asset === undefined ? book.assets : [asset]).map((each) => ({
      funds: assetFunds(book, each),
      dollars: asset === undefined ? book.prices.dollars(each) : '1',
      rate: asset === undefined ? rateOf(book, each) : '1',
    })),
  );

const rateOf = ({ rules }: Book, asset: string): string => rules.margin?.collateral(asset) ?? '1';

export const poolFigures = (pool: Pool): PoolFigures => {
  const all = parts(pool).map(({ funds, dollars, rate }) => ({
    ...{ funds, dollars: decimal(dollars), rate },
    worth: funds.crossWallet.plus(funds.crossUnrealized).times(decimal(dollars)),
  }));
  const total = (part: (funds: AssetFunds) => Decimal): Decimal =>
    sum(all.map(({ funds, dollars }) => part(funds).times(dollars)));
  return {
    equity: sum(all.map(({ worth, rate }) => collateralOf(worth, rate))),
    actual: sum(all.map(({ worth }) => worth)),
    initial: total(({ crossInitial }) => crossInitial),
    get orders() {
      return total(({ orderInitial }) => orderInitial);
    },
    maintenance: total(({ crossMaintenance }) => crossMaintenance),
  };
};

/** What of a pool is bound by nothing, as so much of an asset. Below zero where more is bound than there is. */
export const freeIn = (
  { books, asset: only }: Pool,
  { equity, initial, orders }: PoolFigures,
  asset: string,
): Decimal => {
  const free = equity.minus(initial).minus(orders);
  const book = books[0];
  return only !== undefined || book === undefined ? free : free.div(book.prices.dollars(asset));
};
