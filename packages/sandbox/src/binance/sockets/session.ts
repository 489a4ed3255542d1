import type { Contracts } from '../../contracts/contracts.ts';
import type { MarketView } from '../../sockets/market.ts';
import type { Connection, Session } from '../../sockets/protocol.ts';
import { createRate } from '../../sockets/rate.ts';
import { answerControl, type Subscribed } from './control.ts';
import { isCoinMargined } from './feeds/facts.ts';
import { feedOf } from './feeds/feed-of.ts';
import { createKeyStreams, type Joined, type KeyParts } from './key-streams.ts';
import { opensAccounts } from './listen-keys.ts';
import type { BinanceRoute } from './routes.ts';
import { readStream } from './streams.ts';

const minute = 60_000;

/** How many streams a connection may have. */
export const mostStreams = 200;

/** What Binance prints of connections. */
const rules = {
  pingEvery: 3 * minute,
  pongWithin: 10 * minute,
  life: 24 * 60 * minute,
  messagesASecond: 10,
};

/** A listen key opens an account: it is not shown. */
const withoutKey = (name: string): string => name.replace(/^[A-Za-z0-9]{40,}(?=@|$)/, '<listenKey>');

/** Pings, and ends a connection that does not answer them or has lived its day. */
const keepTime = ({ timers, ping, close }: Connection): { readonly heard: () => void; readonly stop: () => void } => {
  const heartbeat = { heartbeat: true };
  const giveUp = (): void => close(1008, 'Pong timeout');
  let stopPing = (): void => {};
  const pingAgain = (): void => {
    stopPing = timers.after(
      rules.pingEvery,
      () => {
        ping();
        pingAgain();
      },
      heartbeat,
    );
  };
  const waitForPong = (): (() => void) => timers.after(rules.pongWithin, giveUp, heartbeat);
  let stopWaiting = waitForPong();
  const stopLife = timers.after(rules.life, () => close(1001), heartbeat);
  pingAgain();
  return {
    heard: () => {
      stopWaiting();
      stopWaiting = waitForPong();
    },
    stop: () => {
      stopPing();
      stopWaiting();
      stopLife();
    },
  };
};

/** A route of an API, and what its streams look at. */
export interface OpenedRoute extends BinanceRoute, KeyParts {
  readonly market: MarketView;
}

const silent: Joined = { leave: () => {} };

const isListed = (contracts: Contracts, symbol: string): boolean =>
  contracts.has(isCoinMargined(symbol) ? 'binance-coinm' : 'binance-usdm', symbol);

/** One connection to streams of Binance. */
export const openBinanceSession = (connection: Connection, route: OpenedRoute): Session => {
  const names = new Map<string, Joined>();
  const messages = createRate(rules.messagesASecond, 1_000);
  const clock = keepTime(connection);
  const keys = createKeyStreams(connection, route);
  const sender = (name: string): ((data: string) => void) => {
    const wrap = (data: string): string =>
      subscribed.combined ? `{"stream":${JSON.stringify(name)},"data":${data}}` : data;
    const shown = withoutKey(name);
    return (data) => connection.push(shown, wrap(data));
  };
  const join = (name: string): Joined => {
    const { api, serves, market } = route;
    const stream = readStream(api, name);
    if (stream === undefined) return opensAccounts(route) ? keys.join(name, withoutKey(name), sender(name)) : silent;
    // On the wrong route a stream is acknowledged and never comes.
    const { contracts } = market;
    if (serves !== 'all' && serves !== stream.route) return silent;
    // So is one of a symbol that is not there.
    if (contracts !== undefined && stream.ofSymbol && !isListed(contracts, stream.of)) return silent;
    if (!connection.subscribes(name)) return silent;
    return { leave: connection.feeds.join(`${api} ${name}`, feedOf(market, stream), sender(name)) };
  };
  const subscribed: Subscribed = {
    combined: route.combined,
    room: (more) => new Set([...names.keys(), ...more]).size <= mostStreams,
    subscribe: (more) => {
      for (const name of more) if (!names.has(name)) names.set(name, join(name));
    },
    unsubscribe: (fewer) => {
      for (const name of fewer) {
        names.get(name)?.leave();
        names.delete(name);
      }
    },
    list: () => [...names.keys()],
  };
  subscribed.subscribe(route.names);
  return {
    get subscriptions() {
      return [...names.keys()].map(withoutKey);
    },
    get account() {
      return [...names.values()].find(({ account }) => account !== undefined)?.account;
    },
    receive: (text) => {
      if (messages.exceeds(connection.timers.now())) connection.close(1008, 'Too many requests');
      else connection.send(answerControl(text, subscribed));
    },
    ponged: clock.heard,
    ended: () => {
      clock.stop();
      for (const { leave } of names.values()) leave();
    },
  };
};
