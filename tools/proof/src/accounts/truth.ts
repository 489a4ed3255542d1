import type { AccountHandle, Book, Product } from '@openderivs/sandbox';
import type { AccountApiName } from './traders.ts';

/** What happened to an account and what it has, as the exchange itself keeps it: neither told nor read over the wire. */
export interface AccountTruth {
  readonly fills: ReadonlySet<string>;
  /** The account at the moments at which a follower was looked at. */
  readonly moments: readonly string[];
  readonly end: string;
}

/** The one account that an API opens here, its products, and what followers call the product of a balance. */
interface Kept {
  readonly account: string;
  readonly products: { readonly [P in Product]?: string };
}

const kept: { readonly [A in AccountApiName]: Kept } = {
  'binance-usdm': { account: 'binance', products: { usdm: '' } },
  'binance-coinm': { account: 'binance', products: { coinm: '' } },
  'binance-pm': { account: 'binance', products: { 'pm-um': 'UM', 'pm-cm': 'CM', 'pm-margin': 'MARGIN' } },
  'bitget-mix': {
    account: 'bitget',
    products: { 'USDT-FUTURES': 'USDT-FUTURES', 'USDC-FUTURES': 'USDC-FUTURES' },
  },
  // One balance for all of them.
  'bitget-uta': {
    account: 'bitget-unified',
    products: { 'USDT-FUTURES': '', 'COIN-FUTURES': '', 'USDC-FUTURES': '' },
  },
};

/** One name of a fill, for what was told of it and what happened. */
export const nameOfFill = (symbol: string, tradeId: string | bigint, orderId: string | bigint): string =>
  `${symbol} ${tradeId} ${orderId}`;

/** Rows of an account as one text, which is the same whenever they are. */
export const asText = (rows: readonly string[]): string => [...rows].sort().join('\n');

export const orderRow = (symbol: string, id: string | bigint, filled: string, price: string): string =>
  `order ${symbol} ${id} ${Number(filled)} ${Number(price)}`;

export const algoRow = (symbol: string, id: string | bigint): string => `algo ${symbol} ${id}`;

export const positionRow = (symbol: string, side: string, amount: number): string =>
  `position ${symbol} ${side} ${amount}`;

export const balanceRow = (product: string, asset: string, amount: string): string =>
  `balance ${product} ${asset} ${Number(amount).toFixed(8)}`;

/** Reads the books of the exchange that an API trades on. */
export function createTruth(api: AccountApiName, accountOf: (name: string) => AccountHandle) {
  const { account, products } = kept[api];
  const handle = accountOf(account);
  const books = Object.entries(products).map(([product, name]) => ({ name, book: handle.book(product as Product) }));
  return {
    // Books that have one balance between them each name it.
    now: () => asText([...new Set(books.flatMap(({ name, book }) => rowsOf(book, name, api.startsWith('bitget'))))]),
    fills: () =>
      new Set(
        books.flatMap(({ book }) => book.fills.map(({ symbol, id, orderId }) => nameOfFill(symbol, id, orderId))),
      ),
  };
}

function rowsOf(book: Book, product: string, namesSides: boolean): string[] {
  const open = book.orders.filter(({ status }) => status === 'open');
  return [
    ...open.map(({ service, symbol, id, fill, price }) =>
      service === 'plain' ? orderRow(symbol, id, fill?.quantity ?? '0', price) : algoRow(symbol, id),
    ),
    ...book.positions.map(({ symbol, side, amount }) =>
      // Bitget names a side in one-way mode too.
      namesSides
        ? positionRow(symbol, Number(amount) > 0 ? 'long' : 'short', Number(amount))
        : positionRow(symbol, side, Number(amount)),
    ),
    ...book.assets.map((asset) => balanceRow(product, asset, book.balance(asset))),
  ];
}
