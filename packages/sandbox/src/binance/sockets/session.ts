import type { Connection, Session } from '../../sockets/protocol.ts';
import { createRate } from '../../sockets/rate.ts';
import { answerControl, type Subscribed } from './control.ts';
import type { BinanceRoute } from './routes.ts';

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

/** One connection to streams of Binance. */
export const openBinanceSession = (connection: Connection, route: BinanceRoute): Session => {
  const names = new Set<string>();
  const messages = createRate(rules.messagesASecond, 1_000);
  const clock = keepTime(connection);
  const subscribed: Subscribed = {
    combined: route.combined,
    room: (more) => new Set([...names, ...more]).size <= mostStreams,
    subscribe: (more) => {
      for (const name of more) names.add(name);
    },
    unsubscribe: (fewer) => {
      for (const name of fewer) names.delete(name);
    },
    list: () => [...names],
  };
  subscribed.subscribe(route.names);
  return {
    get subscriptions() {
      return [...names].map(withoutKey);
    },
    account: undefined,
    receive: (text) => {
      if (messages.exceeds(connection.timers.now())) connection.close(1008, 'Too many requests');
      else connection.send(answerControl(text, subscribed));
    },
    ponged: clock.heard,
    ended: clock.stop,
  };
};
