import { type JsonObject, writeJson } from '../../json.ts';
import type { Carry, Connection } from '../../sockets/protocol.ts';
import type { Timers } from '../../sockets/timers.ts';
import type { Account } from '../../state/account.ts';
import type { ListenKey } from '../../state/listen-key.ts';
import { eventsOf } from './account/account-stream.ts';
import { tellFigures } from './account/pro-events.ts';
import {
  expiryEvent,
  type FindListenKey,
  isPro,
  type KeyRoute,
  keyProductOf,
  productsOf,
  readKeyName,
} from './listen-keys.ts';

/** What listen keys open, and whose. */
export interface KeyParts extends KeyRoute {
  readonly listenKeyOf: FindListenKey;
  accountOf(name: string): Account;
  readonly carry: Carry;
  /** The exchange's time. */
  now(): number;
}

/** A name that a connection has subscribed: what ends it, and whose listen key it is. */
export interface Joined {
  readonly leave: () => void;
  readonly account?: string;
}

/** The listen keys that one connection is open on. */
export interface KeyStreams {
  /** Joins what a key opens: all events of the account, or those of one kind. A key that is not valid opens nothing. */
  join(name: string, shown: string, send: (text: string) => void): Joined;
}

/** Who hears of a key: everything, or one kind of event. */
interface Hearer {
  readonly event: string | undefined;
  readonly send: (text: string) => void;
}

const silent: Joined = { leave: () => {} };

/** Hears of an account as long as its key is valid, and gives what stops it. */
const hear = (parts: KeyParts, timers: Timers, key: ListenKey, deliver: (event: JsonObject) => void): (() => void) => {
  const text = key.current ?? '';
  const account = parts.accountOf(key.account);
  const products = productsOf(parts);
  const stopChanges = account.changes.listen((change) => {
    if (!products.includes(change.product)) return;
    const now = parts.now();
    // Without a world nothing else ends a key while its account makes no calls.
    key.expire(now);
    if (key.current !== text) return;
    for (const event of eventsOf(account, change, now)) deliver(event);
  });
  const stopFigures = isPro(parts) ? tellFigures(timers, account, parts.now, deliver) : () => {};
  const stopEnd = key.onEnd((at) => {
    stopChanges();
    stopFigures();
    deliver(expiryEvent(parts, text, at));
  });
  return () => {
    stopChanges();
    stopFigures();
    stopEnd();
  };
};

export const createKeyStreams = (connection: Connection, parts: KeyParts): KeyStreams => {
  /** By key, so that events come in their order however many names ask for them. */
  const heard = new Map<string, { readonly hearers: Set<Hearer>; readonly stop: () => void }>();

  const start = (listenKey: string, key: ListenKey) => {
    const hearers = new Set<Hearer>();
    const deliver = (event: JsonObject): void => {
      const text = writeJson(event);
      parts.carry(key.account, () => {
        for (const hearer of hearers) if (hearer.event === undefined || hearer.event === event.e) hearer.send(text);
      });
    };
    const started = { hearers, stop: hear(parts, connection.timers, key, deliver) };
    heard.set(listenKey, started);
    return started;
  };

  return {
    join: (name, shown, send) => {
      const { listenKey, event } = readKeyName(name);
      const key = parts.listenKeyOf(keyProductOf(parts), listenKey);
      if (key === undefined) return silent;
      const { account } = key;
      if (!connection.subscribes(shown)) return { ...silent, account };
      const { hearers, stop } = heard.get(listenKey) ?? start(listenKey, key);
      const hearer: Hearer = { event, send };
      hearers.add(hearer);
      const leave = (): void => {
        hearers.delete(hearer);
        if (hearers.size > 0) return;
        stop();
        heard.delete(listenKey);
      };
      return { account, leave };
    },
  };
};
