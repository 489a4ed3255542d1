import type { Api } from './api.ts';
import type { Operation } from './bundle/operation.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import type { Clock } from './clock.ts';
import type { Keyring } from './credentials/keyring.ts';
import type { Exchange, Gate } from './exchange.ts';
import { createFaultList } from './faults/fault-list.ts';
import type { Handler } from './handlers/handler.ts';
import { createHandlerTable, findHandler } from './handlers/registry.ts';
import { createCounters } from './limits/counters.ts';
import type { LimitLog } from './limits/limit-log.ts';
import type { Limits } from './limits/limit-options.ts';
import type { Sockets } from './sockets/protocol.ts';
import { createSwitchboard, type Switchboard } from './sockets/switchboard.ts';
import type { Timers } from './sockets/timers.ts';
import { type Account, createAccount } from './state/account.ts';
import { createIds, type Ids } from './state/ids.ts';
import { fillReached } from './state/matching.ts';
import { createPrices, type Prices } from './state/prices.ts';

/** What the listeners of one sandbox share. */
export interface Site {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly prices: Prices;
  readonly faults: ReturnType<typeof createFaultList>;
  readonly log: CallLog;
  /** The limits that are enforced; `undefined` when none are. */
  readonly limits: Limits | undefined;
  readonly limitLog: LimitLog;
  readonly sockets: Switchboard;
  /** The time of its world, in which sockets ping and push; `undefined` where there is none. */
  readonly timers?: Timers;
  exchangeOf(api: Api): Exchange;
  gateOf(api: Api): Gate;
  handlerOf(operation: Operation): Handler | undefined;
  account(exchange: Exchange, name: string): Account;
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
  /** Which kind of account one is at the start. */
  kindOf(exchange: Exchange, account: string): string | undefined;
}

/** The same for every site that is made from the same exchanges. */
interface Shared {
  readonly byApi: ReadonlyMap<Api, Exchange>;
  readonly handlers: ReturnType<typeof createHandlerTable>;
  readonly prices: Prices;
}

const createSiteAt = (parts: SiteParts, shared: Shared): Site => {
  const { exchanges, clock, keys, limits, strictParameters, keptCalls, keptHistory, kindOf } = parts;
  const { byApi, handlers, prices } = shared;
  const accounts = new Map<string, Account>();
  const counters = createCounters();
  const ids = createIds();
  const faults = createFaultList();
  const log = createCallLog(keptCalls);
  const account: Site['account'] = (exchange, name) => {
    const key = `${exchange.name} ${name}`;
    const known =
      accounts.get(key) ?? createAccount(name, kindOf(exchange, name), exchange.products, prices, keptHistory);
    accounts.set(key, known);
    return known;
  };
  const gates = new Map(
    exchanges.map((exchange) => {
      const own = { clock, keys, limits, counters, strictParameters };
      return [exchange, exchange.createGate({ ...own, account: (name) => account(exchange, name) })] as const;
    }),
  );
  const exchangeOf: Site['exchangeOf'] = (api) => {
    const exchange = byApi.get(api);
    if (exchange === undefined) throw new TypeError(`No exchange has an API "${api}".`);
    return exchange;
  };
  const socketsOf = new Map<Exchange, Sockets>();
  for (const exchange of exchanges) {
    const kind = (name: string): string | undefined => account(exchange, name).kind;
    const sockets = exchange.createSockets?.({ clock, keys, limits, kindOf: kind });
    if (sockets !== undefined) socketsOf.set(exchange, sockets);
  }
  const sockets = createSwitchboard((api) => socketsOf.get(exchangeOf(api)), clock.now);
  return {
    clock,
    ids,
    prices,
    faults,
    log,
    limits,
    limitLog: counters.log,
    sockets,
    account,
    exchangeOf,
    gateOf: (api) => {
      const gate = gates.get(exchangeOf(api));
      if (gate === undefined) throw new TypeError(`No exchange has an API "${api}".`);
      return gate;
    },
    handlerOf: (operation) => findHandler(handlers, operation),
    setPrice: (symbol, price) => {
      prices.set(symbol, price);
      for (const { books } of accounts.values()) for (const book of books) fillReached(book, ids, clock.now());
    },
    rehearsal: () =>
      createSiteAt({ ...parts, limits: undefined, kindOf: (exchange, name) => account(exchange, name).kind }, shared),
    reset: () => {
      sockets.reset();
      accounts.clear();
      counters.reset();
      for (const gate of gates.values()) gate.reset();
      ids.reset();
      faults.clear();
      clock.reset();
      log.reset();
      prices.reset();
    },
  };
};

export const createSite = (parts: SiteParts): Site =>
  createSiteAt(parts, {
    byApi: new Map(parts.exchanges.flatMap((exchange) => exchange.apis.map((api) => [api, exchange] as const))),
    handlers: createHandlerTable(parts.exchanges),
    prices: createPrices(parts.clock.now),
  });
