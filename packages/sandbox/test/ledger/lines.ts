import type { Product, Sandbox, SandboxOptions } from '../../src/index.ts';
import type { Book } from '../../src/state/book.ts';

/** What is traded where: prices begin somewhere, and quantities and prices have so many places. */
export interface Line {
  readonly product: Product;
  readonly symbol: string;
  readonly price: number;
  readonly places: { readonly quantity: number; readonly price: number };
  /** About what a trade is for, in what quantities are counted in; in the quote asset unless given. */
  readonly contracts?: number;
}

export type Exchange = 'binance' | 'bitget';

export const linesOf: { readonly [E in Exchange]: readonly Line[] } = {
  binance: [
    { product: 'usdm', symbol: 'BTCUSDT', price: 65_000, places: { quantity: 3, price: 1 } },
    { product: 'usdm', symbol: '1000PEPEUSDT', price: 0.0123457, places: { quantity: 0, price: 7 } },
    { product: 'coinm', symbol: 'BTCUSD_PERP', price: 65_000, places: { quantity: 0, price: 1 }, contracts: 500 },
    { product: 'pm-um', symbol: 'ETHUSDT', price: 3_500, places: { quantity: 3, price: 2 } },
    { product: 'pm-cm', symbol: 'ETHUSD_PERP', price: 3_500, places: { quantity: 0, price: 2 }, contracts: 5_000 },
    { product: 'pm-margin', symbol: 'ETHUSDT', price: 3_500, places: { quantity: 5, price: 2 } },
  ],
  bitget: [
    { product: 'USDT-FUTURES', symbol: 'BTCUSDT', price: 65_000, places: { quantity: 4, price: 1 } },
    { product: 'COIN-FUTURES', symbol: 'BTCUSD', price: 65_000, places: { quantity: 0, price: 1 }, contracts: 50_000 },
    { product: 'USDC-FUTURES', symbol: 'ETHPERP', price: 3_500, places: { quantity: 2, price: 2 } },
    { product: 'SPOT', symbol: 'BTCUSDT', price: 65_000, places: { quantity: 6, price: 2 } },
    { product: 'MARGIN', symbol: 'ETHUSDC', price: 3_500, places: { quantity: 4, price: 2 } },
  ],
};

const names = ['maker', 'trend', 'noise', 'whale'];

const nameOf = (exchange: Exchange, name: string): string => `${exchange}-${name}`;

/** Keys to the accounts, for a sandbox to start with. */
export const credentials: NonNullable<SandboxOptions['credentials']> = Object.keys(linesOf).flatMap((exchange) =>
  names.map((name) => {
    const account = nameOf(exchange as Exchange, name);
    return { exchange: exchange as Exchange, apiKey: account, secretKey: account, passphrase: account, account };
  }),
);

/** The books of each account of an exchange. */
export const accountsOf = (sandbox: Sandbox, exchange: Exchange): readonly (readonly Book[])[] => {
  const products = [...new Set(linesOf[exchange].map(({ product }) => product))];
  return names.map((name) => {
    const account = sandbox.account(nameOf(exchange, name));
    return products.map((product) => account.book(product));
  });
};

/** The books of the account that takes the other side. */
export const liquidityOf = (books: readonly Book[]): readonly Book[] =>
  books.flatMap(({ liquidity }) => (liquidity === undefined ? [] : [liquidity]));
