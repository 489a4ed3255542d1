import type { Book, Entry as Booked, Fill, Order, Position, Product, Service } from '@openderivs/sandbox';
import type { Entry, Scene } from './scene.ts';

/** An entry that has to be read: what it is known by, and the time that its history goes by. */
export interface Expected {
  readonly key: string;
  readonly at: number;
}

/** One way to read one history, and all that has to be read that way, in this order. */
export interface Row {
  readonly operation: string;
  readonly filter: object;
  expected(scene: Scene): Expected[];
  /** What an entry is known by that was read. */
  keyOf(entry: Entry): string;
  /** How far back it is read, where that is not to the beginning. */
  readonly back?: number;
  /** Whether nothing is like that. */
  readonly none?: boolean;
}

/** Everything that is worked out here is worked out from what the account holds, without a word of the sandbox's pages. */
type Of<Kept> = (kept: Kept, scene: Scene) => boolean;

const all = () => true;
const day = 86_400_000;

/** Binance forgets what came to nothing after three days, and conditional orders after seven. */
const isFound = ({ service, status, fill, createdAt }: Order, now: number): boolean => {
  const days = service === 'plain' ? 3 : service === 'conditional' ? 7 : Number.POSITIVE_INFINITY;
  return status === 'open' || fill !== undefined || now - createdAt <= days * day;
};

const byTime = <Kept extends Expected>(rows: Kept[]): Kept[] => rows.sort((a, b) => a.at - b.at);

const newestFirst = <Kept extends { readonly id: bigint }>(rows: readonly Kept[]): Kept[] =>
  [...rows].sort((a, b) => (a.id > b.id ? -1 : 1));

const orderExpected = ({ id, createdAt }: Order): Expected => ({ key: String(id), at: createdAt });
const fillExpected = ({ id, at }: Fill): Expected => ({ key: String(id), at });

const bookIn = (scene: Scene, product: Product): Book => scene.book(product);

export const binanceOrders = (
  operation: string,
  product: Product,
  filter: object,
  is: Of<Order> = all,
  [service, key]: readonly [Service, string] = ['plain', 'orderId'],
): Row => ({
  operation,
  filter,
  expected: (scene) => {
    const orders = bookIn(scene, product).orders.filter(
      (order) => order.service === service && isFound(order, scene.now()) && is(order, scene),
    );
    return byTime(orders.map(orderExpected));
  },
  keyOf: (entry) => String(entry[key]),
});

export const binanceFills = (operation: string, product: Product, filter: object, is: Of<Fill> = all): Row => ({
  operation,
  filter,
  expected: (scene) =>
    bookIn(scene, product)
      .fills.filter((fill) => is(fill, scene))
      .map(fillExpected),
  keyOf: ({ id }) => String(id),
});

const incomesOf = ({ id, kind, amount, at }: Booked): (Expected & { readonly type: string })[] => {
  const income = (type: string) => ({ key: `${id} ${type}`, at, type });
  if (kind === 'trade') return [...(Number(amount) === 0 ? [] : [income('REALIZED_PNL')]), income('COMMISSION')];
  if (kind === 'funding') return [income('FUNDING_FEE')];
  return kind === 'transfer' ? [income('TRANSFER')] : [];
};

export const binanceIncome = (
  operation: string,
  product: Product,
  filter: { readonly symbol?: string; readonly incomeType?: string },
): Row => ({
  operation,
  filter,
  expected: (scene) =>
    bookIn(scene, product)
      .entries.filter(({ symbol }) => filter.symbol === undefined || symbol === filter.symbol)
      .flatMap(incomesOf)
      .filter(({ type }) => filter.incomeType === undefined || type === filter.incomeType),
  keyOf: ({ tranId, incomeType }) => `${tranId} ${incomeType}`,
});

/** A way to read a history that finds nothing in it. */
export const none = (operation: string, filter: object): Row => ({
  operation,
  filter,
  expected: () => [],
  keyOf: String,
  none: true,
});

/** A history of Bitget, newest first. */
const backwards =
  <Kept extends { readonly id: bigint }>(of: (book: Book) => readonly Kept[], expected: (kept: Kept) => Expected) =>
  (operation: string, key: string, products: readonly Product[], filter: object, is: Of<Kept> = all): Row => ({
    operation,
    filter,
    expected: (scene) => {
      const kept = products.flatMap((product) => of(bookIn(scene, product)));
      return newestFirst(kept.filter((each) => is(each, scene))).map(expected);
    },
    keyOf: (entry) => String(entry[key]),
  });

export const pastOrders = backwards(({ orders }) => orders.filter(({ status }) => status !== 'open'), orderExpected);
export const openOrders = backwards(({ orders }) => orders.filter(({ status }) => status === 'open'), orderExpected);
export const fills = backwards(({ fills: kept }) => kept, fillExpected);
export const bills = backwards(
  ({ entries }) => entries,
  ({ id, at }: Booked): Expected => ({ key: String(id), at }),
);
export const closedPositions = backwards(
  ({ closedPositions: closed }) => closed,
  ({ id, updatedAt }: Position): Expected => ({ key: String(id), at: updatedAt }),
);

const hour = 3_600_000;

/** Candles of an hour, one for each; those of the past leave out the one that is still changing. */
export const candles = (operation: string, filter: object, { complete = false } = {}): Row => ({
  operation,
  filter,
  expected: ({ startedAt, now }) => {
    const count = Math.floor((now() - startedAt) / hour) + (complete ? 0 : 1);
    return Array.from({ length: count }, (_, index) => startedAt + index * hour).map((at) => ({ key: String(at), at }));
  },
  keyOf: (entry) => String(entry[0]),
});

export const fundingRates = (operation: string, product: Product, symbol: string): Row => ({
  operation,
  filter: { symbol },
  expected: (scene) =>
    (bookIn(scene, product).prices.funding(symbol)?.past ?? []).map(({ at }) => ({ key: String(at), at })),
  keyOf: ({ fundingTime }) => String(fundingTime),
});

/** The newest thousand trades are kept, which is less than two days can be asked for. */
export const aggregates = (product: Product, symbol: string): Row => ({
  operation: 'getCompressedAggregateTradesList',
  filter: { symbol },
  back: 10 * hour,
  expected: (scene) =>
    bookIn(scene, product)
      .prices.trades(symbol)
      .map(({ id, at }) => ({ key: String(id), at })),
  keyOf: ({ a }) => String(a),
});
