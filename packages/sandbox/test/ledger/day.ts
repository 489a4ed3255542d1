import type { Sandbox } from '../../src/index.ts';
import { type Atoms, atoms } from '../../src/ledger/atoms.ts';
import type { Book } from '../../src/state/book.ts';
import { payFunding } from '../../src/state/funding-payment.ts';
import { givePosition, moveMargin } from '../../src/state/ledger.ts';
import type { PositionSide } from '../../src/state/position.ts';
import { createRandomStream } from '../../src/world/random.ts';
import { createDesk } from './desk.ts';
import { type Held, imbalances, misbookings } from './identities.ts';
import { accountsOf, type Exchange, type Line, linesOf, liquidityOf } from './lines.ts';

const fundings = 3;

export interface Day {
  readonly seed: number;
  readonly exchange: Exchange;
  /** How much happens, and how many times its balances are looked at. */
  readonly actions: number;
  readonly checks: number;
  /** Told of the books before anything happens. */
  readonly before?: (books: readonly Book[]) => void;
}

/** Plays one day on the books of accounts that do this and that by chance, and lists what does not add up. */
export const playDay = (sandbox: Sandbox, { seed, exchange, actions, checks, before }: Day): readonly string[] => {
  sandbox.reset();
  const of = createRandomStream(seed, exchange, 'accounting');
  const one = <T>(list: readonly T[]): T => {
    const item = list[of.below(list.length)];
    if (item === undefined) throw new RangeError('There is nothing to choose from.');
    return item;
  };
  const isSo = (): boolean => of.below(2) === 0;

  const accounts = accountsOf(sandbox, exchange);
  const books = accounts.flat();
  const [first] = books;
  if (first === undefined) throw new RangeError('There is no book.');
  const { ledger } = first;
  const liquidity = liquidityOf(accounts[0] ?? []);
  const { match, fill, ids } = createDesk();
  const bookOf = (account: readonly Book[], product: string): Book => {
    const found = account.find((book) => book.product === product);
    if (found === undefined) throw new RangeError(`No account has a book of ${product}.`);
    return found;
  };
  before?.(books);

  const deposits = new Map<string, Atoms>();
  const keyOf = ({ account, product }: Book, asset: string): string => `${account} ${product} ${asset}`;
  const heldBy = accounts.map(
    (own): Held => ({ books: own, deposited: (book, asset) => deposits.get(keyOf(book, asset)) ?? 0n }),
  );
  /** What an action adds to an amount was put in by hand. */
  const putIn = (book: Book, asset: string, read: () => string, act: () => void): void => {
    const was = atoms(read());
    act();
    const key = keyOf(book, asset);
    deposits.set(key, (deposits.get(key) ?? 0n) + atoms(read()) - was);
  };

  const prices = new Map<Line, number>();
  const priceOf = (line: Line): string => {
    const next = (prices.get(line) ?? line.price) * (1 + of.normal() / 100);
    prices.set(line, next);
    return next.toFixed(line.places.price);
  };
  const quantityOf = ({ contracts, price, places: { quantity: places } }: Line): string =>
    Math.max(of.unit() * (contracts ?? 20_000 / price), 10 ** -places).toFixed(places);
  const positionSideOf = (book: Book): PositionSide =>
    book.positionMode.hedge && !book.rules.spot ? one(['LONG', 'SHORT']) : 'BOTH';

  const trade = (line: Line): void => {
    const deal = { symbol: line.symbol, quantity: quantityOf(line), price: priceOf(line) };
    const sideOf = (book: Book) => ({ book, positionSide: positionSideOf(book) });
    const some = sideOf(bookOf(one(accounts), line.product));
    const other = sideOf(bookOf(one(accounts), line.product));
    const buys = isSo();
    // Now and then an account trades with itself.
    if (of.below(4) > 0) match({ ...some, buys }, other, deal);
    else fill({ ...some, buys, maker: isSo() }, deal);
  };
  const deposit = (line: Line): void => {
    const account = one(accounts);
    const book = bookOf(account, line.product);
    const asset = one([...book.rules.assets, book.rules.marginAsset(line.symbol)]);
    const keeper = bookOf(account, book.rules.keptBy?.(asset) ?? book.product);
    putIn(
      keeper,
      asset,
      () => keeper.balance(asset),
      () => {
        if (isSo()) book.setBalance(asset, (of.unit() * 30_000).toFixed(8));
        else book.addBalance(asset, (of.normal() * 100).toFixed(8));
      },
    );
  };
  const give = (line: Line): void => {
    const book = bookOf(one(accounts), line.product);
    if (book.rules.spot) return;
    const { symbol } = line;
    const side = positionSideOf(book);
    const marginAsset = book.rules.marginAsset(symbol);
    const found = () => book.positions.find((position) => position.symbol === symbol && position.side === side);
    const amount = `${isSo() ? '' : '-'}${quantityOf(line)}`;
    const isolatedMargin = isSo() ? (of.unit() * 100).toFixed(8) : undefined;
    putIn(
      book,
      marginAsset,
      () => found()?.isolatedMargin ?? '0',
      () => givePosition(book, ids, { symbol, side, marginAsset, amount, isolatedMargin, price: priceOf(line), at: 1 }),
    );
  };
  const bind = ({ symbol, product }: Line): void => {
    const book = bookOf(one(accounts), product);
    const position = book.positions.find((each) => each.symbol === symbol);
    if (position !== undefined)
      moveMargin(book, position, { amount: (of.normal() * 10).toFixed(8), at: 1, id: ids.next() });
  };
  const change = ({ symbol, product }: Line): void => {
    const book = bookOf(one(accounts), product);
    Object.assign(book.settings(symbol), { isolated: isSo(), leverage: 1 + of.below(50) });
    if (book.underOneMode.every(({ positions }) => positions.length === 0)) book.positionMode.hedge = isSo();
  };
  const fund = (line: Line): void => {
    const payment = { rate: (of.normal() / 5_000).toFixed(8), mark: priceOf(line), at: 1 };
    for (const book of [...books, ...liquidity]) {
      if (book.product !== line.product) continue;
      for (const each of book.positions) if (each.symbol === line.symbol) payFunding(book, ids, each, payment);
    }
  };

  const acts = [...Array.from({ length: 12 }, () => trade), deposit, give, bind, change, change];
  const problems: string[] = [];
  for (let turn = 1; turn <= actions && problems.length === 0; turn += 1) {
    one(acts)(one(linesOf[exchange]));
    if (turn % Math.ceil(actions / fundings) === 0) for (const line of linesOf[exchange]) fund(line);
    if (turn % Math.ceil(actions / checks) === 0) problems.push(...imbalances(ledger, [...books, ...liquidity]));
  }
  problems.push(...imbalances(ledger, [...books, ...liquidity]), ...misbookings(ledger, heldBy));
  return problems.map((problem) => `${exchange}, day ${seed}: ${problem}`);
};
