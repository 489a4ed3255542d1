import type { Clock } from './clock.ts';
import type { Contracts } from './contracts/contracts.ts';
import type { Exchange } from './exchange.ts';
import { checkMargin } from './margin/check-margin.ts';
import { createLiquidation, type Liquidation } from './margin/liquidation.ts';
import type { Dealing } from './state/book.ts';
import type { Ids } from './state/ids.ts';
import { createWholeFills } from './state/matching.ts';
import { type Courier, createCourier } from './venue/courier.ts';
import type { MarketPlan } from './venue/market-options.ts';
import { createVenues, type Venues } from './venue/venues.ts';
import type { Happenings } from './world/happenings.ts';
import type { WorldState } from './world/world.ts';

/** What the market of a site is made from. */
export interface SiteMarketParts {
  readonly exchanges: readonly Exchange[];
  readonly contracts: Contracts | undefined;
  readonly clock: Clock;
  readonly happenings: Happenings;
  /** The market that was asked for. */
  readonly market: MarketPlan | undefined;
  readonly seed: number;
  /** Whether the world waits until whoever has an answer is done with it. */
  readonly waitsForCallers: boolean;
}

/** How the accounts of a site deal: with each other where a market was asked for, and otherwise with the path. */
export interface SiteMarket {
  /** The markets of every exchange; none unless a market was asked for. */
  readonly venues: readonly Venues[];
  /** What closes positions that there is not enough for; `undefined` where none needs margin. */
  readonly liquidation: Liquidation | undefined;
  /** What brings answers and events to clients on a market; without one they go as they come. */
  readonly courier: Courier | undefined;
  /** What anybody sees of the markets of an exchange, where it has some. */
  shownOn(exchange: Exchange): Pick<Venues, 'prices' | 'happenings'> | undefined;
  dealingOn(exchange: Exchange): Dealing;
}

/** The time of a world. Asking for it makes nothing happen: whoever asks may be in the middle of a call. */
const timeIn =
  ({ queue }: WorldState, clock: Clock): (() => number) =>
  () =>
    queue.isRunning() ? queue.now() : Math.max(queue.now(), clock.now());

/** The markets of each exchange, where they were asked for and time passes in which they can be. */
const venuesFor = (
  { exchanges, contracts, market, clock, happenings }: SiteMarketParts,
  ids: Ids,
  world: WorldState | undefined,
): ReadonlyMap<Exchange, Venues> => {
  if (market === undefined || contracts === undefined || world === undefined) return new Map();
  const { prices, queue } = world;
  const { sourceOf } = world.market;
  const now = timeIn(world, clock);
  // Before anything is pushed at that moment: a snapshot then has what was told.
  const soon = (run: () => void): void => void queue.schedule(now(), 'show', run);
  const parts = { contracts, ids, sourceOf, prices, happenings, now, soon };
  return new Map(
    exchanges.map((exchange) => [exchange, createVenues({ ...parts, products: exchange.products.flat() })] as const),
  );
};

const liquidationFor = (
  { contracts }: SiteMarketParts,
  ids: Ids,
  world: WorldState | undefined,
): Liquidation | undefined =>
  contracts === undefined || world === undefined
    ? undefined
    : createLiquidation({ ids, contracts, sourceOf: world.market.sourceOf });

const courierFor = (
  { market, seed, waitsForCallers, clock }: SiteMarketParts,
  world: WorldState | undefined,
): Courier | undefined => {
  if (market === undefined || world === undefined) return undefined;
  return createCourier({
    plan: market,
    seed,
    timers: world.timers,
    now: timeIn(world, clock),
    isStanding: () => clock.now() < world.queue.now(),
    waitsForCallers,
  });
};

/** Wires markets, margin and the ways of answers and events together. */
export const createSiteMarket = (parts: SiteMarketParts, ids: Ids, world: WorldState | undefined): SiteMarket => {
  const venues = venuesFor(parts, ids, world);
  const needsMargin = venues.size > 0 && parts.market?.margin === true;
  return {
    venues: [...venues.values()],
    liquidation: needsMargin ? liquidationFor(parts, ids, world) : undefined,
    courier: courierFor(parts, world),
    shownOn: (exchange) => {
      const shown = venues.get(exchange);
      return shown && { prices: shown.prices, happenings: shown.happenings };
    },
    dealingOn: (exchange) => ({
      pricesOf: ({ venue }) => (venue === undefined ? undefined : venues.get(exchange)?.prices),
      tradingOf: (book) => {
        const { venue } = book.rules;
        const own = venue === undefined ? undefined : venues.get(exchange)?.tradingOf(book, venue);
        return own ?? createWholeFills(book, ids);
      },
      needsMargin,
      affords: (book, order, replaces) => !needsMargin || checkMargin(book, order, replaces) === 'enough',
      follow: (book, filled) => exchange.triggers?.follow(book, ids, filled),
    }),
  };
};
