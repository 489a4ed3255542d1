import type { Contracts } from '../contracts/contracts.ts';
import type { Source } from '../market/source.ts';
import type { Book } from '../state/book.ts';
import type { Ids } from '../state/ids.ts';
import type { ProductRules } from '../state/product.ts';
import type { Trading } from '../state/trading.ts';
import { type ContractMarket, createContractMarket } from './contract-market.ts';
import { createGrid } from './grid.ts';

/** What the markets of an exchange are made from. */
export interface VenuesParts {
  /** Every product of the exchange. */
  readonly products: readonly ProductRules[];
  readonly contracts: Contracts;
  readonly ids: Ids;
  sourceOf(symbol: string): Source;
}

/** The markets of one exchange, each made when somebody needs it first. */
export interface Venues {
  /** How a book trades on the market that its product names. */
  tradingOf(book: Book, venue: string): Trading;
  /** Looks at a step of a path. Gives what has to be done before anything else happens, if it has reached somebody's order. */
  look(source: Source): ((at: number) => void) | undefined;
  reset(): void;
}

const keyOf = (venue: string, symbol: string): string => `${venue} ${symbol}`;

const none: readonly ContractMarket[] = [];

export const createVenues = (parts: VenuesParts): Venues => {
  const { products, contracts, ids, sourceOf } = parts;
  const markets = new Map<string, ContractMarket>();
  const bySource = new Map<Source, ContractMarket[]>();

  const marketOf = ({ rules }: Book, venue: string, symbol: string): ContractMarket => {
    const key = keyOf(venue, symbol);
    const known = markets.get(key);
    if (known !== undefined) return known;
    const listed = products
      .filter((product) => product.venue === venue)
      .flatMap(({ name }) => contracts.every(name, symbol));
    const source = sourceOf(symbol);
    const made = createContractMarket({
      ...{ symbol, source, ids, grid: createGrid(listed) },
      inverse: rules.contractSize !== undefined,
      band: listed.find(({ priceBand }) => priceBand !== undefined)?.priceBand,
    });
    markets.set(key, made);
    bySource.set(source, [...(bySource.get(source) ?? []), made]);
    return made;
  };

  return {
    tradingOf: (book, venue) => {
      const at = (symbol: string): ContractMarket => marketOf(book, venue, symbol);
      return {
        outlook: (order) => at(order.symbol).outlook(book, order),
        place: (order, now) => at(order.symbol).place(book, order, now),
        amend: (order, now) => at(order.symbol).amend(order, now),
        resize: (order) => at(order.symbol).resize(order),
        withdraw: (order) => {
          markets.get(keyOf(venue, order.symbol))?.withdraw(order);
        },
        level: (symbol, side, level) => at(symbol).level(side, level) ?? book.prices.level(symbol, side, level),
        // The path reaches a market by its steps.
        reached: () => {},
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
