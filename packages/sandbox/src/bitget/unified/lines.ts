import type { Call } from '../../handlers/handler.ts';
import type { Account } from '../../state/account.ts';
import type { Book } from '../../state/book.ts';

/** The futures lines; the account has one position mode for all of them. */
const futures: readonly string[] = ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'];

export const futuresOf = (account: Account): Book[] => futures.map((name) => account.book(name));

/** The business line that a call names. Which names there are was checked with its parameters. */
export const bookOf = ({ account, values }: Call): Book => account.book(values.text('category') ?? '');

/** The one that a call names, or all of them. */
export const booksOf = ({ account, values }: Call): readonly Book[] => {
  const category = values.text('category') || undefined;
  return account.books.filter(({ product }) => category === undefined || product === category);
};

/** Whether quantities of a line are in the quote coin. */
export const countsQuote = ({ rules }: Book): boolean => rules.contractSize !== undefined;

/** Where the balance of a coin is kept. */
export const keeperOf = (account: Account, coin: string): Book => {
  const own = futuresOf(account).find(({ rules }) => (rules.assets as readonly string[]).includes(coin));
  return own ?? account.book('COIN-FUTURES');
};
