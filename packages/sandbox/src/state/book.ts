import { type Atoms, atoms, textOf } from '../ledger/atoms.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { AccountChanges } from './account-changes.ts';
import type { Entry, Fill } from './fill.ts';
import { createListenKey, type ListenKey } from './listen-key.ts';
import type { Order } from './order.ts';
import { createOrderStore, type OrderStore } from './order-store.ts';
import type { Position } from './position.ts';
import type { Prices } from './prices.ts';
import type { ProductRules } from './product.ts';
import { createRecords, type Records } from './records.ts';
import type { Asked, Trading } from './trading.ts';

/** What is set per symbol. */
export interface SymbolSettings {
  readonly symbol: string;
  isolated: boolean;
  leverage: number;
  /** Bitget's isolated hedge mode has a leverage per side. */
  longLeverage: number;
  shortLeverage: number;
}

/** One change of an isolated position's margin. */
export interface MarginChange {
  readonly symbol: string;
  readonly type: number;
  readonly amount: string;
  readonly asset: string;
  readonly time: number;
  readonly positionSide: string;
}

/** A position mode; products that share one hold the same object. */
export interface PositionMode {
  hedge: boolean;
}

/** What happened in one product; of each kind, the newest are kept. */
export interface History {
  /** In the order in which they were closed; their ids are of when they were opened. */
  readonly closedPositions: Records<Position>;
  readonly fills: Records<Fill>;
  readonly entries: Records<Entry>;
  readonly marginChanges: Records<MarginChange>;
}

/** What a book has to know of its account. */
export interface Owner {
  /** Which kind of account it is, where its exchange tells kinds apart. */
  readonly kind: string | undefined;
  readonly books: readonly Book[];
}

/** A fill that an order has had. */
export interface Filled {
  readonly order: Order;
  readonly fill: Fill;
  /** The position that it has closed to the last, if it has. */
  readonly closed: Position | undefined;
  readonly at: number;
}

/** What an account has and has done in one product. */
export interface Book {
  /** The name of the account. */
  readonly account: string;
  readonly product: string;
  readonly rules: ProductRules;
  readonly prices: Prices;
  readonly positionMode: PositionMode;
  /** The account that it belongs to. */
  readonly owner: Owner;
  /** Every product under the same position mode, this one included. */
  readonly underOneMode: readonly Book[];
  /** Tells of every change of the account. */
  readonly changes: AccountChanges;
  /** Where its ordinary orders meet those who trade with them. */
  readonly trading: Trading;
  /** Whether orders and positions need margin here. */
  readonly needsMargin: boolean;
  /** Whether there is margin enough for an order, or for what a change makes of one. */
  affords(order: Asked, replaces?: Order): boolean;
  /** Lets a fill have its effect on orders that wait. */
  follow(filled: Filled): void;
  multiAssets: boolean;
  /** Whether fees are paid in BNB. */
  feeBurn: boolean;
  /** When the open orders of a symbol are to be cancelled; under the empty name, those of all. */
  readonly countdowns: Map<string, number>;
  /** What opens the account's user data stream, where the exchange has listen keys. */
  readonly listenKey: ListenKey;
  readonly symbols: ReadonlyMap<string, SymbolSettings>;
  /** The settings of a symbol, made on first use. */
  settings(symbol: string): SymbolSettings;
  positions: Position[];
  /** What each side of a symbol has brought, before fees. */
  readonly realized: Map<string, Atoms>;
  readonly closedPositions: readonly Position[];
  /** Every open order and the newest others, in the order in which they were placed. */
  readonly orders: readonly Order[];
  /** The same by their ids, and where orders are added and ended. */
  readonly orderStore: OrderStore;
  readonly fills: readonly Fill[];
  readonly entries: readonly Entry[];
  readonly marginChanges: readonly MarginChange[];
  /** Where these are written down. */
  readonly history: History;
  /** Where the money of its exchange is counted. */
  readonly ledger: Ledger;
  /** Who holds its balance of an asset there. */
  holder(asset: string): string;
  /** The same product of the account that takes the other side of trades; `undefined` if this is its own. */
  readonly liquidity: Book | undefined;
  /** What there is of an asset beside isolated margin. */
  balance(asset: string): string;
  /** The same as it is counted. */
  funds(asset: string): Atoms;
  /** Deposits what is missing, or takes out what is too much. */
  setBalance(asset: string, amount: string): void;
  /** Deposits so much; below zero, takes it out. */
  addBalance(asset: string, amount: string): void;
  /** The product's own assets, and those that were moved or set. */
  readonly assets: readonly string[];
}

/** What every asset starts with. */
const startBalance = atoms('10000');
const startLeverage = 20;

/** What the products of one account under one position mode share. */
interface SharedByBooks extends Pick<Book, 'account' | 'prices' | 'positionMode' | 'underOneMode' | 'changes'> {
  owner(): Owner;
  bookOf(product: string): Book;
  readonly keptHistory: number;
  readonly ledger: Ledger;
  /** The account that takes the other side; `undefined` if this is it. */
  readonly liquidity: { book(product: string): Book } | undefined;
  readonly dealing: Dealing;
}

/** How the books of an account trade, and what they may spend. */
export interface Dealing {
  /** The prices that a product shows, where they are others than those of all. */
  pricesOf?(rules: ProductRules): Prices | undefined;
  tradingOf(book: Book): Trading;
  readonly needsMargin: boolean;
  affords(book: Book, order: Asked, replaces: Order | undefined): boolean;
  /** What a fill brings to orders that wait: some end with their position, some are placed by it. */
  follow(book: Book, filled: Filled): void;
}

export const createBook = (rules: ProductRules, shared: SharedByBooks): Book => {
  const { account, positionMode, underOneMode, changes, bookOf, keptHistory } = shared;
  const { ledger, liquidity, dealing } = shared;
  const prices = dealing.pricesOf?.(rules) ?? shared.prices;
  const orderStore = createOrderStore(keptHistory, (event, order, at) => {
    if (changes.heard) changes.tell({ kind: 'order', product: rules.name, event, order, at });
  });
  const history: History = {
    closedPositions: createRecords(keptHistory, { at: ({ updatedAt }) => updatedAt, id: ({ id }) => id }),
    fills: createRecords(keptHistory, { at: ({ at }) => at, id: ({ id }) => id }),
    entries: createRecords(keptHistory, { at: ({ at }) => at, id: ({ id }) => id }),
    // Nobody can ask for one by an id.
    marginChanges: createRecords(keptHistory, { at: ({ time }) => time, id: () => 0n }),
  };
  const symbols = new Map<string, SymbolSettings>();
  /** The assets whose start balance was deposited. Every other one has it in reserve. */
  const opened = new Set<string>();
  const own = liquidity === undefined ? account : `${account} ${rules.name}`;
  /** The book that counts an asset among its own, where it is another one. */
  const keeperOf = (asset: string): Book | undefined => {
    const product = rules.keptBy?.(asset);
    return product === undefined ? undefined : bookOf(product);
  };
  const holder: Book['holder'] = (asset) => {
    const keeper = keeperOf(asset);
    if (keeper !== undefined) return keeper.holder(asset);
    if (!opened.has(asset)) {
      opened.add(asset);
      if (liquidity !== undefined) ledger.transfer('deposits', own, asset, startBalance);
    }
    return own;
  };
  const funds: Book['funds'] = (asset) => {
    const keeper = keeperOf(asset);
    if (keeper !== undefined) return keeper.funds(asset);
    return opened.has(asset) || liquidity === undefined ? ledger.amount(own, asset) : startBalance;
  };
  const deposit = (asset: string, amount: Atoms): void => ledger.transfer('deposits', holder(asset), asset, amount);
  let trading: Trading | undefined;
  const book: Book = {
    account,
    product: rules.name,
    rules,
    prices,
    positionMode,
    get owner() {
      return shared.owner();
    },
    underOneMode,
    changes,
    get trading() {
      trading ??= dealing.tradingOf(book);
      return trading;
    },
    needsMargin: dealing.needsMargin,
    affords: (order, replaces) => dealing.affords(book, order, replaces),
    follow: (filled) => dealing.follow(book, filled),
    multiAssets: false,
    feeBurn: true,
    countdowns: new Map(),
    listenKey: createListenKey(account, rules.name),
    symbols,
    settings: (symbol) => {
      const known = symbols.get(symbol);
      if (known !== undefined) return known;
      const leverage = startLeverage;
      const made = { symbol, isolated: false, leverage, longLeverage: leverage, shortLeverage: leverage };
      symbols.set(symbol, made);
      return made;
    },
    positions: [],
    realized: new Map(),
    get closedPositions() {
      return history.closedPositions.items;
    },
    get orders() {
      return orderStore.all;
    },
    orderStore,
    get fills() {
      return history.fills.items;
    },
    get entries() {
      return history.entries.items;
    },
    get marginChanges() {
      return history.marginChanges.items;
    },
    history,
    ledger,
    holder,
    get liquidity() {
      return liquidity?.book(rules.name);
    },
    balance: (asset) => textOf(funds(asset)),
    funds,
    setBalance: (asset, amount) => deposit(asset, atoms(amount) - funds(asset)),
    addBalance: (asset, amount) => deposit(asset, atoms(amount)),
    get assets() {
      return [...new Set([...rules.assets, ...opened])];
    },
  };
  return book;
};
