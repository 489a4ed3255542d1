import type { Api } from './api.ts';
import type { Operation } from './bundle/operation.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import type { Clock } from './clock.ts';
import type { Contracts } from './contracts/contracts.ts';
import type { Keyring } from './credentials/keyring.ts';
import type { Exchange, Gate } from './exchange.ts';
import type { CallWatch } from './explain/call-watch.ts';
import { createFaultList } from './faults/fault-list.ts';
import { createFollowers } from './followers.ts';
import type { Handler } from './handlers/handler.ts';
import { createHandlerTable, findHandler } from './handlers/registry.ts';
import type { Holder } from './holder.ts';
import { createCounters } from './limits/counters.ts';
import type { LimitLog } from './limits/limit-log.ts';
import type { Limits } from './limits/limit-options.ts';
import { productsInForce } from './products-in-force.ts';
import { createSiteMarket, type SiteMarket } from './site-market.ts';
import type { Carry, Sockets } from './sockets/protocol.ts';
import { createSwitchboard, type Switchboard } from './sockets/switchboard.ts';
import type { Timers } from './sockets/timers.ts';
import { type Account, createAccount, createHouse, type House } from './state/account.ts';
import type { Book } from './state/book.ts';
import { createIds, type Ids } from './state/ids.ts';
import { createPrices, type Prices } from './state/prices.ts';
import type { MarketPlan } from './venue/market-options.ts';
import { createHappenings, type Happenings } from './world/happenings.ts';
import { tellSet } from './world/tell-set.ts';
import { createWorld, type WorldParts, type WorldState } from './world/world.ts';

/** What the listeners of one sandbox share. */
export interface Site extends Pick<SiteMarket, 'venues' | 'liquidation' | 'courier'> {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly prices: Prices;
  /** What happens on the markets. Without a world nothing does but what `setPrice` moves. */
  readonly happenings: Happenings;
  /** What makes prices move and time pass; `undefined` where no world was asked for. */
  readonly world: WorldState | undefined;
  readonly faults: ReturnType<typeof createFaultList>;
  readonly log: CallLog;
  /** Who looks at every call as it is judged, if somebody does. */
  readonly watch: CallWatch | undefined;
  /** The limits that are enforced; `undefined` when none are. */
  readonly limits: Limits | undefined;
  readonly limitLog: LimitLog;
  /** The contracts that are in force; `undefined` when none are. */
  readonly contracts: Contracts | undefined;
  readonly sockets: Switchboard;
  /** The time of its world, in which sockets ping and push; `undefined` where there is none. */
  readonly timers?: Timers;
  exchangeOf(api: Api): Exchange;
  gateOf(api: Api): Gate;
  handlerOf(operation: Operation): Handler | undefined;
  account(exchange: Exchange, name: string): Account;
  /** Every account, and whose it is. */
  holders(): readonly Holder[];
  /** What all accounts have in all products. */
  books(): readonly Book[];
  /** What those who take the other side have in them. */
  liquidity(): readonly Book[];
  /** Moves a price, and fills every order that it reaches. */
  setPrice(symbol: string, price: string): void;
  /** The same exchanges at the same prices with fresh accounts, in which nothing counts. */
  rehearsal(): Site;
  /** Puts everything back to the start. */
  reset(): void;
}

/** What a site is made from. */
export interface SiteParts {
  readonly exchanges: readonly Exchange[];
  readonly clock: Clock;
  readonly keys: Keyring;
  readonly limits: Limits | undefined;
  readonly strictParameters: boolean;
  readonly keptCalls: number;
  readonly keptHistory: number;
  /** The world that was asked for, and what the files of its prices hold. */
  readonly world: Pick<WorldParts, 'plan' | 'recordings' | 'pace'> | undefined;
  /** The market that was asked for, in which accounts trade with each other. */
  readonly market: MarketPlan | undefined;
  /** Whether the sandbox was given a clock of its own. */
  readonly hasOwnClock: boolean;
  readonly contracts: Contracts | undefined;
  readonly watch?: CallWatch | undefined;
  /** Which kind of account one is at the start. */
  kindOf(exchange: Exchange, account: string): string | undefined;
}

/** The same for every site that is made from the same exchanges. */
interface Shared {
  readonly byApi: ReadonlyMap<Api, Exchange>;
  readonly handlers: ReturnType<typeof createHandlerTable>;
  readonly prices: Prices;
  readonly happenings: Happenings;
  /** Whether prices move by themselves, in a rehearsal too. */
  readonly moves: boolean;
}

const createSiteAt = (parts: SiteParts, shared: Shared, world: WorldState | undefined): Site => {
  const { exchanges, clock, keys, limits, strictParameters, keptCalls, keptHistory, contracts, kindOf } = parts;
  const { byApi, handlers, prices, happenings, moves } = shared;
  const accounts = new Map<string, Holder>();
  let books: readonly Book[] = [];
  const counters = createCounters();
  const ids = createIds();
  const faults = createFaultList();
  const log = createCallLog(keptCalls);
  const productsOf = (exchange: Exchange) => productsInForce(exchange, contracts, parts.market?.fees);
  const houses = new Map<Exchange, House>();
  const houseOf = (exchange: Exchange): House => {
    const known = houses.get(exchange);
    if (known !== undefined) return known;
    const made = createHouse(productsOf(exchange), prices);
    houses.set(exchange, made);
    return made;
  };
  const market = createSiteMarket(
    {
      ...{ exchanges, contracts, clock, happenings, market: parts.market },
      ...{ seed: parts.world?.plan.seed ?? 0, waitsForCallers: parts.world?.plan.time !== undefined },
    },
    ids,
    world,
  );
  const { venues, liquidation, courier } = market;
  const account: Site['account'] = (exchange, name) => {
    const key = `${exchange.name} ${name}`;
    const known = accounts.get(key);
    if (known !== undefined) return known.account;
    const { ledger, liquidity } = houseOf(exchange);
    const settling = { ledger, liquidity, dealing: market.dealingOn(exchange) };
    const made = createAccount(name, kindOf(exchange, name), productsOf(exchange), prices, keptHistory, settling);
    accounts.set(key, { exchange, account: made });
    liquidation?.follow(exchange, made);
    books = [...books, ...made.books];
    return made;
  };
  const gates = new Map(
    exchanges.map((exchange) => {
      const judgesTime = (): boolean => parts.world?.pace?.isKept ?? true;
      const own = { clock, keys, limits, counters, contracts, strictParameters, judgesTime };
      return [exchange, exchange.createGate({ ...own, account: (name) => account(exchange, name) })] as const;
    }),
  );
  const exchangeOf: Site['exchangeOf'] = (api) => {
    const exchange = byApi.get(api);
    if (exchange === undefined) throw new TypeError(`No exchange has an API "${api}".`);
    return exchange;
  };
  const carry: Carry = courier?.carry ?? ((_account, send) => send());
  const socketsOf = new Map<Exchange, Sockets>();
  for (const exchange of exchanges) {
    const kind = (name: string): string | undefined => account(exchange, name).kind;
    const paths = { prices, happenings, contracts };
    const shown = { ...paths, ...market.shownOn(exchange) };
    const accountOf = (name: string): Account => account(exchange, name);
    const own = { clock, keys, limits, kindOf: kind, books: () => books, accountOf, market: shown, paths, carry };
    const sockets = exchange.createSockets?.(own);
    if (sockets !== undefined) socketsOf.set(exchange, sockets);
  }
  const sockets = createSwitchboard((api) => socketsOf.get(exchangeOf(api)), world?.timers.now ?? clock.now);
  return {
    clock,
    ids,
    prices,
    happenings,
    world,
    faults,
    log,
    watch: parts.watch,
    limits,
    limitLog: counters.log,
    contracts,
    sockets,
    ...(world && { timers: world.timers }),
    holders: () => [...accounts.values()],
    books: () => books,
    liquidity: () => [...houses.values()].flatMap((house) => house.liquidity.books),
    venues,
    liquidation,
    courier,
    account,
    exchangeOf,
    gateOf: (api) => {
      const gate = gates.get(exchangeOf(api));
      if (gate === undefined) throw new TypeError(`No exchange has an API "${api}".`);
      return gate;
    },
    handlerOf: (operation) => {
      const handler = findHandler(handlers, operation);
      return handler?.needsWorld && !moves ? undefined : handler;
    },
    setPrice: (symbol, price) => {
      if (world === undefined) {
        tellSet(prices, happenings, clock.now(), () => {
          prices.set(symbol, price);
          for (const book of books) book.trading.reached?.(clock.now(), () => true);
        });
        return;
      }
      world.catchUp();
      prices.set(symbol, price);
      // What the price has reached is due now.
      world.catchUp();
    },
    rehearsal: () => {
      const kindNow = (exchange: Exchange, name: string): string | undefined => account(exchange, name).kind;
      return createSiteAt({ ...parts, limits: undefined, kindOf: kindNow, watch: undefined }, shared, undefined);
    },
    reset: () => {
      sockets.reset();
      accounts.clear();
      houses.clear();
      books = [];
      for (const each of venues) each.reset();
      liquidation?.reset();
      counters.reset();
      for (const gate of gates.values()) gate.reset();
      ids.reset();
      faults.clear();
      clock.reset();
      log.reset();
      parts.watch?.reset();
      if (world === undefined) prices.reset();
      else world.reset();
      courier?.reset();
    },
  };
};

const createWorldOf = (parts: SiteParts, happenings: Happenings, siteOf: () => Site): WorldState | undefined => {
  if (parts.world === undefined) return undefined;
  const { clock, hasOwnClock, contracts } = parts;
  const tickOf = (symbol: string): string | undefined => contracts?.tickOf(symbol);
  return createWorld({ ...parts.world, clock, hasOwnClock, tickOf, happenings, ...createFollowers(siteOf) });
};

export const createSite = (parts: SiteParts): Site => {
  const happenings = createHappenings();
  const world = createWorldOf(parts, happenings, () => site);
  const shared: Shared = {
    byApi: new Map(parts.exchanges.flatMap((exchange) => exchange.apis.map((api) => [api, exchange] as const))),
    handlers: createHandlerTable(parts.exchanges, parts.contracts !== undefined),
    prices: world?.prices ?? createPrices(parts.clock.now),
    happenings,
    moves: world !== undefined,
  };
  const site = createSiteAt(parts, shared, world);
  return site;
};
