import type { Holder } from './holder.ts';
import type { Liquidation } from './margin/liquidation.ts';
import { textOf } from './market/amounts.ts';
import { ratePlaces } from './market/funding.ts';
import type { Source } from './market/source.ts';
import type { Book } from './state/book.ts';
import { payFunding } from './state/funding-payment.ts';
import type { Ids } from './state/ids.ts';
import { setOffReached } from './state/triggers.ts';
import type { Venues } from './venue/venues.ts';
import type { WorldParts, WorldState } from './world/world.ts';

/** What prices have an effect on. */
export interface Followed {
  readonly world: WorldState | undefined;
  readonly ids: Ids;
  readonly venues: readonly Venues[];
  readonly liquidation: Liquidation | undefined;
  holders(): readonly Holder[];
  books(): readonly Book[];
  liquidity(): readonly Book[];
}

/** Makes what follows from the prices of a world happen to the accounts of its site. */
export const createFollowers = (siteOf: () => Followed): Pick<WorldParts, 'onStep' | 'onMove' | 'onFunding'> => {
  const follows = (source: Source, symbol: string): boolean => siteOf().world?.market.sourceOf(symbol) === source;
  return {
    onStep: (source) => {
      const { world, venues } = siteOf();
      if (world === undefined) return;
      const { queue } = world;
      for (const each of venues) {
        const meet = each.look(source);
        if (meet !== undefined) queue.schedule(queue.now(), 'trigger', () => meet(queue.now()));
      }
    },
    onMove: (source) => {
      const { world, ids, books, holders, liquidation } = siteOf();
      const isMeant = (symbol: string): boolean => follows(source, symbol);
      // Asked at every step of every price, and nearly always there is nothing to do.
      const isConcerned = (): boolean => {
        for (const { orderStore, trading } of books()) {
          if (trading.reached === undefined ? orderStore.waiting.has(isMeant) : orderStore.hasOpen()) return true;
        }
        return false;
      };
      if (world === undefined) return;
      const { queue } = world;
      const setOff = (): void => {
        for (const book of books()) if (book.orderStore.hasOpen()) book.trading.reached?.(queue.now(), isMeant);
        for (const { exchange, account } of holders()) {
          const { triggers } = exchange;
          if (triggers === undefined) continue;
          const isSetOff = account.books.map((book) => setOffReached(book, triggers, ids, queue.now(), isMeant));
          if (isSetOff.includes(true)) world.planDeadlines(account);
        }
      };
      if (isConcerned()) queue.schedule(queue.now(), 'trigger', setOff);
      // What is left once all that was set off has been traded.
      if (liquidation?.isDue()) queue.schedule(queue.now(), 'trigger', () => liquidation.run(queue.now()));
    },
    onFunding: (source, { at, rate, mark }) => {
      const { ids, books, liquidity } = siteOf();
      const payment = { at, rate: textOf(rate, ratePlaces), mark: textOf(mark, source.scale.places) };
      for (const book of [...books(), ...liquidity()]) {
        for (const position of book.positions) {
          if (follows(source, position.symbol)) payFunding(book, ids, position, payment);
        }
      }
    },
  };
};
