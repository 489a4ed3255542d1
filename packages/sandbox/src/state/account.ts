import { createLedger, type Ledger } from '../ledger/ledger.ts';
import { type AccountChanges, createAccountChanges } from './account-changes.ts';
import { type Book, createBook, type Dealing, type PositionMode } from './book.ts';
import type { Prices } from './prices.ts';
import type { ProductRules } from './product.ts';

/** Everything that belongs to the holder of a key. */
export interface Account {
  readonly name: string;
  /** Which kind of account it is, where its exchange tells kinds apart. */
  kind: string | undefined;
  /** The products of the account, in a fixed order. */
  readonly books: readonly Book[];
  book(product: string): Book;
  /** Tells of everything that changes in it. */
  readonly changes: AccountChanges;
}

/** Where the accounts of one exchange settle. */
export interface House {
  readonly ledger: Ledger;
  /** The account that takes the other side of what no other account does. It keeps no history, and no key reaches it. */
  readonly liquidity: Account;
}

/** How an account deals and settles; `liquidity` has no other side. */
type Settling = Pick<House, 'ledger'> & Partial<Pick<House, 'liquidity'>> & { readonly dealing: Dealing };

/** Liquidity is what orders meet, and places none. */
const noDealing: Dealing = {
  tradingOf: ({ account }) => {
    throw new Error(`The account "${account}" places no orders.`);
  },
  needsMargin: false,
  affords: () => true,
  follow: () => {},
};

const createGroup = (
  name: string,
  products: readonly ProductRules[],
  prices: Prices,
  owner: () => Account,
  changes: AccountChanges,
  keptHistory: number,
  settling: Settling,
): Book[] => {
  const positionMode: PositionMode = { hedge: false };
  const underOneMode: Book[] = [];
  const bookOf: Account['book'] = (product) => owner().book(product);
  const { ledger, liquidity, dealing } = settling;
  const shared = {
    ...{ account: name, prices, positionMode, underOneMode, owner, bookOf, changes, keptHistory },
    ...{ ledger, liquidity, dealing },
  };
  for (const rules of products) underOneMode.push(createBook(rules, shared));
  return underOneMode;
};

/** An account of products in groups, each of which shares a position mode. */
export const createAccount = (
  name: string,
  kind: string | undefined,
  groups: readonly (readonly ProductRules[])[],
  prices: Prices,
  keptHistory: number,
  settling: Settling,
): Account => {
  const bookOf: Account['book'] = (product) => {
    const found = books.find((book) => book.product === product);
    if (found !== undefined) return found;
    const known = books.map((book) => book.product).join(', ');
    throw new TypeError(`Account "${name}" trades no "${product}"; its products are ${known}.`);
  };
  const changes = createAccountChanges();
  const books: readonly Book[] = groups.flatMap((group) =>
    createGroup(name, group, prices, () => account, changes, keptHistory, settling),
  );
  const account: Account = { name, kind, books, book: bookOf, changes };
  return account;
};

export const createHouse = (groups: readonly (readonly ProductRules[])[], prices: Prices): House => {
  const ledger = createLedger();
  return {
    ledger,
    liquidity: createAccount('liquidity', undefined, groups, prices, 0, { ledger, dealing: noDealing }),
  };
};
