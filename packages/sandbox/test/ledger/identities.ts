import { BigNumber } from 'bignumber.js';
import { type Atoms, atoms, textOf } from '../../src/ledger/atoms.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Book } from '../../src/state/book.ts';
import type { Fill } from '../../src/state/fill.ts';

/** An account, and what a test has put into its books by hand. */
export interface Held {
  readonly books: readonly Book[];
  deposited(book: Book, asset: string): Atoms;
}

/** A library's decimals, so that nothing is worked out the way the ledger does it. */
const Exact = BigNumber.clone({ DECIMAL_PLACES: 40, ROUNDING_MODE: BigNumber.ROUND_HALF_UP, EXPONENTIAL_AT: 1e9 });

const start = atoms('10000');
const places = 18;
const eighth = 10n ** 10n;
const house = ['deposits', 'fees', 'funding', 'insurance', 'clearing', 'rounding'];

const sumOf = (amounts: Iterable<Atoms>): Atoms => {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
};

const keeperOf = ({ rules }: Book, asset: string): string => rules.keptBy?.(asset) ?? rules.name;

/** The exact fee of a fill, by the formula of the documentation. */
const feeOf = ({ rules }: Book, { symbol, quantity, price, maker, buys }: Fill): BigNumber => {
  const amount = new Exact(quantity);
  const rate = maker ? rules.fees.maker : rules.fees.taker;
  const size = rules.contractSize?.(symbol);
  if (size !== undefined) return amount.times(size).div(price).decimalPlaces(places).times(rate).decimalPlaces(places);
  const came = rules.spot && buys ? amount : amount.times(price).decimalPlaces(places);
  return came.times(rate).decimalPlaces(places);
};

/** Beside what is put in by hand, these change what there is of an asset. */
const income: readonly string[] = ['trade', 'funding', 'clearance', 'exchange'];

/** What the records of an account say that there is of an asset. */
const recordedOf = ({ books, deposited }: Held, book: Book, asset: string): Atoms =>
  sumOf([
    start,
    deposited(book, asset),
    // Spot writes its own entries down, although other products may keep the asset.
    ...books
      .filter((each) => keeperOf(each, asset) === book.product)
      .flatMap(({ entries }) => entries.filter((entry) => entry.asset === asset && income.includes(entry.kind)))
      .map(({ amount, fee }) => atoms(amount) - atoms(fee)),
  ]);

const marginsOf = (book: Book, asset: string): readonly Atoms[] =>
  book.positions.filter(({ marginAsset }) => marginAsset === asset).map((each) => atoms(each.isolatedMargin));

/** Every account has what was put in and what its records say, to the last of eight places. */
const wrongWallets = (accounts: readonly Held[]): readonly string[] =>
  accounts.flatMap((held) =>
    held.books.flatMap((book) =>
      book.assets.flatMap((asset) => {
        if (keeperOf(book, asset) !== book.product) return [];
        const wallet = sumOf([atoms(book.balance(asset)), ...marginsOf(book, asset)]);
        const recorded = recordedOf(held, book, asset);
        const name = `${book.account} ${book.product}`;
        return [
          ...(wallet === recorded ? [] : [`${name}: ${textOf(wallet)} ${asset}, recorded are ${textOf(recorded)}`]),
          ...(wallet % eighth === 0n ? [] : [`${name}: ${textOf(wallet)} ${asset} has more than eight places`]),
        ];
      }),
    ),
  );

const amountIn = (amounts: ReadonlyMap<string, Atoms>, key: string): Atoms => amounts.get(key) ?? 0n;

const add = (amounts: Map<string, Atoms>, key: string, amount: Atoms): void => {
  amounts.set(key, amountIn(amounts, key) + amount);
};

/**
 * What must hold at any moment, whatever was traded: the sum of all holders is nothing, clearing owes exactly what all
 * positions have cost, of every contract as much is held long as short, funding was passed on, and only open positions have
 * margin of their own. `books` are those of all accounts and of liquidity.
 */
export const imbalances = (ledger: Ledger, books: readonly Book[]): readonly string[] => {
  const costs = new Map<string, Atoms>();
  const amounts = new Map<string, Atoms>();
  const pockets = new Set<string>();
  for (const book of books) {
    for (const { marginAsset, symbol, cost, held, pocket } of book.positions) {
      add(costs, marginAsset, cost);
      // Products that share a market trade with each other.
      add(amounts, `${book.rules.venue ?? book.product} ${symbol}`, held);
      pockets.add(pocket);
    }
  }
  const own = new Set([...house, ...books.flatMap((book) => book.assets.map((asset) => book.holder(asset)))]);
  const nothing = [...ledger.assets()].flatMap((asset) => [
    [`the sum of ${asset}`, ledger.sum(asset)] as const,
    [`clearing and costs in ${asset}`, ledger.amount('clearing', asset) + amountIn(costs, asset)] as const,
    [`funding in ${asset}`, ledger.amount('funding', asset)] as const,
  ]);
  return [
    ...[...nothing, ...amounts]
      .filter(([, amount]) => amount !== 0n)
      .map(([what, amount]) => `${what}: ${textOf(amount)}`),
    ...[...ledger.holders()]
      .filter((holder) => !own.has(holder) && !pockets.has(holder))
      .flatMap((holder) => [...ledger.assets()].map((asset) => [`${holder} in ${asset}`, ledger.amount(holder, asset)]))
      .filter(([, amount]) => amount !== 0n)
      .map(([what, amount]) => `${what}: ${textOf(amount as Atoms)} without a position`),
  ];
};

/** What the records of all accounts must add up to: see `imbalances`. Their histories have to be kept whole. */
export const misbookings = (ledger: Ledger, accounts: readonly Held[]): readonly string[] => {
  const exact = new Map<string, BigNumber>();
  const charged = new Map<string, Atoms>();
  for (const { books } of accounts) {
    for (const book of books) {
      for (const fill of book.fills) {
        const asset = fill.commissionAsset;
        exact.set(asset, (exact.get(asset) ?? new Exact(0)).plus(feeOf(book, fill)));
        add(charged, asset, atoms(fill.commission));
      }
    }
  }
  const wrongFees = [...exact].flatMap(([asset, fees]) => {
    const booked = ledger.amount('fees', asset);
    if (booked < amountIn(charged, asset)) return [`fees: ${textOf(booked)} ${asset} are less than were charged`];
    return textOf(booked) === String(fees) ? [] : [`fees: ${textOf(booked)} ${asset}, the formula says ${fees}`];
  });
  return [...wrongWallets(accounts), ...wrongFees];
};
