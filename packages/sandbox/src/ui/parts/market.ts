import { decimal, sum } from '../../decimal.ts';
import type { Site } from '../../site.ts';
import type { Book } from '../../state/book.ts';
import { restOf } from '../../state/matching.ts';
import type { Order } from '../../state/order.ts';
import { openOrders } from '../../state/orders.ts';
import type { Prices, Side } from '../../state/prices.ts';
import type { Bar, BookView, FillView, Level, PriceView, TradeView, View } from '../protocol.ts';

const levels = 12;
const newestTrades = 30;
const newestFills = 200;
const shownBars = 240;

/** The books of all accounts that trade where the page looks: product lines may share a market. */
const booksOf = (site: Site, { exchange, product }: View): readonly Book[] => {
  const all = site.holders().flatMap((holder) => (holder.exchange.name === exchange ? holder.account.books : []));
  const venue = all.find((book) => book.product === product)?.rules.venue;
  return all.filter((book) => book.product === product || (venue !== undefined && book.rules.venue === venue));
};

/** The prices as the exchange shows them: on a market, with the orders and trades of its accounts. */
const shownPrices = (site: Site, view: View): Prices => booksOf(site, view)[0]?.prices ?? site.prices;

export const priceView = ({ prices, clock }: Site, { symbol }: View): PriceView => {
  const { open, high, low } = prices.day(symbol, clock.now());
  const funding = prices.funding(symbol);
  return {
    ...{ last: prices.of(symbol), mark: prices.mark(symbol), index: prices.index(symbol), open, high, low },
    funding: funding && { rate: funding.rate, nextAt: funding.nextAt },
  };
};

/** Orders at a price of one side, of all accounts together. */
const ownAt = (books: readonly Book[], symbol: string, buys: boolean): Map<string, string> => {
  const amounts = new Map<string, string>();
  for (const book of books) {
    const isShown = (order: Order): boolean =>
      order.symbol === symbol && book.rules.buys(order) === buys && book.rules.limitTypes.includes(order.type);
    for (const order of openOrders(book, 'plain').filter(isShown)) {
      const price = String(decimal(order.price));
      amounts.set(price, String(sum([decimal(amounts.get(price) ?? 0), restOf(order)])));
    }
  }
  return amounts;
};

/** The levels of the market and those of the accounts, the best first. Own orders show however far away they are. */
const ladder = (site: Site, view: View, side: Side, isInContracts: boolean): Level[] => {
  const isBid = side === 'bid';
  const own = ownAt(booksOf(site, view), view.symbol, isBid);
  const known = new Map<string, Level>();
  const prices = shownPrices(site, view);
  for (const { price, quantity, contracts } of prices.depth(view.symbol, side, levels)) {
    known.set(String(decimal(price)), { price, quantity: isInContracts ? contracts : quantity, own: '0' });
  }
  for (const [price, amount] of own) {
    // Beyond what is shown of a book, own orders are all that is known.
    const level = known.get(price) ?? { price, quantity: prices === site.prices ? '0' : amount };
    const quantity = prices === site.prices ? String(decimal(level.quantity).plus(amount)) : level.quantity;
    known.set(price, { ...level, quantity, own: amount });
  }
  const inOrder = [...known.values()].sort((a, b) => Number(b.price) - Number(a.price));
  const bestFirst = isBid ? inOrder : inOrder.reverse();
  return bestFirst.filter(({ own }, index) => index < levels || own !== '0');
};

export const bookView = (site: Site, view: View, isInContracts: boolean): BookView => ({
  bids: ladder(site, view, 'bid', isInContracts),
  asks: ladder(site, view, 'ask', isInContracts),
});

export const tradesView = (site: Site, view: View, isInContracts: boolean): TradeView[] =>
  shownPrices(site, view)
    .trades(view.symbol)
    .slice(-newestTrades)
    .reverse()
    .map(({ id, at, price, quantity, contracts, buyerIsMaker }) => ({
      ...{ id: String(id), at, price, quantity: isInContracts ? contracts : quantity },
      buys: buyerIsMaker === undefined ? undefined : !buyerIsMaker,
    }));

export const barsView = ({ prices, clock }: Site, { symbol, interval }: View): Bar[] =>
  prices
    .candles({
      ...{ symbol, interval, series: 'last' as const, offset: 0, limit: shownBars },
      ...{ start: undefined, end: undefined, now: clock.now() },
    })
    .map(({ from, open, high, low, close }) => ({ from, open, high, low, close }));

export const fillsView = (site: Site, view: View): FillView[] =>
  booksOf(site, view)
    .flatMap(({ fills, account }) =>
      fills
        .slice(-newestFills)
        .filter(({ symbol }) => symbol === view.symbol)
        .map(({ id, at, buys, price, quantity }) => ({ id: String(id), account, at, buys, price, quantity })),
    )
    .sort((a, b) => b.at - a.at);
