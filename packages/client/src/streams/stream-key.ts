import { isExchangeError } from '../errors/guards.ts';
import { createAges, type Moment } from '../pipeline/age.ts';
import type { Timing } from '../timing.ts';
import type { After } from './after.ts';
import { backoff } from './backoff.ts';
import { find } from './path.ts';
import type { StreamKeyRule } from './user-data/table.ts';

/**
 * The key that names the stream of an account. The exchange gives every process of the account the same one, and ends it for all of
 * them at once: so it is made and kept, and never deleted.
 */
export interface StreamKeys {
  /** One that the exchange has just named; where it cannot be reached, the last one for as long as that lives. */
  fresh(): Promise<string>;
  /** The exchange has named this one within the last minute. */
  isKnown(key: string): boolean;
  /** The exchange no longer knows it. */
  expired(key: string): void;
  /** Keeps the key until the function that this returns is called. */
  use(user: StreamKeyUser): () => void;
  /** Takes every key out of a text. */
  clean(text: string): string;
}

export interface StreamKeyUser {
  /** Connections by the key so far are good for nothing. */
  lost(reason: string): void;
  /** The exchange has named the key. */
  known(): void;
}

export interface StreamKeysHost {
  readonly rest: object;
  readonly rule: StreamKeyRule;
  readonly after: After;
  readonly timing: Timing;
}

const minute = 60_000;

/** What stands where a key was. */
const hidden = '***';

/** Milliseconds for which an answer that named the key counts as one that comes now. */
const fresh = 5_000;

/** Keys that are still taken out of texts. A process that lives for ever has many. */
const most = 64;

export function createStreamKeys({ rest, rule, after, timing }: StreamKeysHost): StreamKeys {
  const ages = createAges(timing);
  const life = rule.minutes * minute;
  const keyIn = find(rule.at);
  const named = new RegExp(`("${rule.at.replace(/.*\./, '')}"\\s*:\\s*")[^"]*`, 'g');
  const users = new Set<StreamKeyUser>();
  const secrets = new Set<string>();
  let key: string | undefined;
  /** When the exchange last named it. */
  let namedAt: Moment | undefined;
  let starting: Promise<string> | undefined;
  let failures = 0;
  let forget = () => {};

  /** Milliseconds since then. A clock that was set back must not make the key younger. */
  const age = (): number => (namedAt ? ages.since(namedAt) : Number.POSITIVE_INFINITY);

  const call = (operation: string): Promise<unknown> => (rest[operation as never] as () => Promise<unknown>)();

  const watch = (milliseconds: number) => {
    forget();
    forget = users.size && key !== undefined ? after(milliseconds, () => void keep()) : () => {};
  };

  const lose = (reason: string) => {
    key = undefined;
    namedAt = undefined;
    forget();
    for (const user of [...users]) user.lost(reason);
  };

  const name = () => {
    namedAt = ages.now();
    failures = 0;
    // Half of its life is left when something goes wrong.
    watch(life / 2);
    for (const user of [...users]) user.known();
  };

  const keep = async () => {
    const mine = key;
    try {
      await call(rule.keep);
      if (key === mine) name();
    } catch (error) {
      if (key !== mine) return;
      if (isExchangeError(error) && rule.gone.some((code) => String(code) === String(error.exchangeCode))) {
        lose('the exchange no longer knows the listen key');
      } else if (age() >= life) lose('the listen key could not be kept');
      else {
        failures += 1;
        watch(1_000 + backoff(failures, timing.random));
      }
    }
  };

  const start = async (): Promise<string> => {
    try {
      const given = keyIn(await call(rule.start));
      if (typeof given !== 'string' || given === '') throw new TypeError('no listen key in the answer');
      secrets.add(given);
      if (secrets.size > most) secrets.delete(secrets.values().next().value as string);
      const isOther = key !== undefined && key !== given;
      if (isOther) lose('the exchange has given another listen key');
      key = given;
      name();
      return given;
    } catch (error) {
      // A blip of the network is no reason to be without a stream while the key lives.
      if (key === undefined || isExchangeError(error) || age() >= life) throw error;
      // Until the exchange has named it again, nothing shows that it is more than a connection that stays silent.
      watch(1_000);
      return key;
    } finally {
      starting = undefined;
    }
  };

  return {
    fresh() {
      if (key !== undefined && age() < fresh) return Promise.resolve(key);
      starting ??= start();
      return starting;
    },
    isKnown: (given) => given === key && age() < minute,
    expired(given) {
      if (given === key) lose('the listen key has expired');
    },
    use(user) {
      users.add(user);
      if (users.size === 1 && key !== undefined) watch(Math.max(life / 2 - age(), 1_000));
      return () => {
        users.delete(user);
        if (!users.size) forget();
      };
    },
    clean(text) {
      let cleaned = text;
      for (const secret of secrets) if (cleaned.includes(secret)) cleaned = cleaned.replaceAll(secret, hidden);
      return cleaned.replace(named, `$1${hidden}`);
    },
  };
}

const known = new WeakMap<object, StreamKeys>();

/** The keys of a client: all streams that are made from it share one. */
export function streamKeysOf(host: StreamKeysHost): StreamKeys {
  let found = known.get(host.rest);
  if (!found) {
    found = createStreamKeys(host);
    known.set(host.rest, found);
  }
  return found;
}
