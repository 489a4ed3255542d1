import type { Contract } from '../contracts/contract.ts';
import type { Contracts } from '../contracts/contracts.ts';
import type { Source } from '../market/source.ts';
import type { Book } from '../state/book.ts';
import type { Ids } from '../state/ids.ts';
import type { Prices } from '../state/prices.ts';
import type { ProductRules } from '../state/product.ts';
import type { Trading } from '../state/trading.ts';
import type { Happenings } from '../world/happenings.ts';
import { type ContractMarket, createContractMarket } from './contract-market.ts';
import { createGrid } from './grid.ts';
import { createPublicBook, type PublicBook } from './public-book.ts';
import { publicHappenings, publicPrices } from './public-view.ts';

/** What the markets of an exchange are made from. */
export interface VenuesParts {
  /** Every product of the exchange. */
  readonly products: readonly ProductRules[];
  readonly contracts: Contracts;
  readonly ids: Ids;
  sourceOf(symbol: string): Source;
  /** What the paths show, and tell. */
  readonly prices: Prices;
  readonly happenings: Happenings;
  now(): number;
  /** Does something as soon as what happens at this moment has happened. */
  soon(run: () => void): void;
}

/** The markets of one exchange, each made when somebody needs it first. */
export interface Venues {
  /** What anybody sees: the paths, and with them the orders and trades of accounts. */
  readonly prices: Prices;
  readonly happenings: Pick<Happenings, 'listen'>;
  /** How a book trades on the market that its product names. */
  tradingOf(book: Book, venue: string): Trading;
  /** Looks at a step of a path. Gives what has to be done before anything else happens, if it has reached somebody's order. */
  look(source: Source): ((at: number) => void) | undefined;
  reset(): void;
}

const keyOf = (venue: string, symbol: string): string => `${venue} ${symbol}`;

/** A market, and what everybody sees of it. */
interface Shown {
  readonly market: ContractMarket;
  readonly shown: PublicBook;
}

const none: readonly ContractMarket[] = [];

export const createVenues = (parts: VenuesParts): Venues => {
  const { products, contracts, ids, sourceOf, prices, happenings, now, soon } = parts;
  const markets = new Map<string, Shown>();
  const bySource = new Map<Source, ContractMarket[]>();

  const make = (venue: string, symbol: string, listed: readonly Contract[]): Shown => {
    const source = sourceOf(symbol);
    const grid = createGrid(listed);
    const inverse = products.some((product) => product.venue === venue && product.contractSize !== undefined);
    const market = createContractMarket({
      ...{ symbol, source, ids, grid, inverse },
      band: listed.find(({ priceBand }) => priceBand !== undefined)?.priceBand,
      show: { changed: () => shown.changed(), traded: (trade) => shown.traded(trade), stepped: () => shown.stepped() },
    });
    const { levels } = market;
    const shown = createPublicBook({ symbol, source, grid, inverse, prices, happenings, levels, now, soon });
    bySource.set(source, [...(bySource.get(source) ?? []), market]);
    return { market, shown };
  };
  const at = (venue: string, symbol: string): Shown | undefined => {
    const key = keyOf(venue, symbol);
    const known = markets.get(key);
    if (known !== undefined) return known;
    const listed = products
      .filter((product) => product.venue === venue)
      .flatMap(({ name }) => contracts.every(name, symbol));
    if (listed.length === 0) return undefined;
    const made = make(venue, symbol, listed);
    markets.set(key, made);
    return made;
  };
  const marketOf = (venue: string, symbol: string): ContractMarket => {
    const found = at(venue, symbol);
    if (found !== undefined) return found.market;
    throw new TypeError(`No contract of "${venue}" is called "${symbol}".`);
  };
  const names = [...new Set(products.flatMap(({ venue }) => venue ?? []))];
  /** A symbol is listed on one market of an exchange. */
  const shownOf = (symbol: string): PublicBook | undefined => {
    for (const venue of names) {
      const found = at(venue, symbol);
      if (found !== undefined) return found.shown;
    }
    return undefined;
  };

  return {
    prices: publicPrices(prices, shownOf),
    happenings: publicHappenings(happenings, shownOf),
    tradingOf: (book, venue) => {
      const of = ({ symbol }: { readonly symbol: string }): ContractMarket => marketOf(venue, symbol);
      return {
        outlook: (order) => of(order).outlook(book, order),
        place: (order, now) => of(order).place(book, order, now),
        amend: (order, now) => of(order).amend(order, now),
        resize: (order) => of(order).resize(order),
        withdraw: (order) => {
          markets.get(keyOf(venue, order.symbol))?.market.withdraw(order);
        },
        level: book.prices.level,
      };
    },
    look: (source) => {
      let reached: ContractMarket[] | undefined;
      for (const market of bySource.get(source) ?? none) {
        if (!market.look()) continue;
        reached ??= [];
        reached.push(market);
      }
      return (
        reached &&
        ((at) => {
          for (const market of reached) market.meet(at);
        })
      );
    },
    reset: () => {
      markets.clear();
      bySource.clear();
    },
  };
};
