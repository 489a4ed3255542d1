import { createHash } from 'node:crypto';

/** How long a listen key is valid from the call that last started or kept it. */
const validity = 60 * 60_000;

/**
 * The listen key of one product of an account. All programs of the account share it.
 *
 * @example
 * const { listenKey } = sandbox.account('binance').book('usdm');
 * listenKey.current; // undefined until a program starts one
 * listenKey.end(sandbox.clock.now()); // the sockets that are open on it are told so
 */
export interface ListenKey {
  /** The name of the account. */
  readonly account: string;
  /** The key that is valid; `undefined` when there is none. */
  readonly current: string | undefined;
  /** When it ends unless it is kept; `undefined` when there is none. */
  readonly endsAt: number | undefined;
  /** Gives the valid key or makes one, either for another 60 minutes. */
  start(now: number): string;
  /** Keeps the valid key for another 60 minutes, and gives it; `undefined` when there is none. */
  keep(now: number): string | undefined;
  /** Ends the valid key; gives whether there was one. */
  end(at: number): boolean;
  /**
   * Ends it when nobody has kept it. Without a world this is asked at every call, so no timer is left behind; with one it is
   * an event.
   */
  expire(now: number): void;
  /** Hears when the valid key ends; gives what stops hearing. */
  onEnd(listener: (at: number) => void): () => void;
}

/** Each key follows from whose it is and which of theirs: two runs give the same ones, and another account changes none. */
const nameKey = (account: string, product: string, count: number): string =>
  createHash('sha256').update(`${account} ${product} ${count}`).digest('hex');

export const createListenKey = (account: string, product: string): ListenKey => {
  let valid: { readonly key: string; readonly endsAt: number } | undefined;
  let count = 0;
  const listeners = new Set<(at: number) => void>();
  const keep: ListenKey['keep'] = (now) => {
    if (valid !== undefined) valid = { key: valid.key, endsAt: now + validity };
    return valid?.key;
  };
  const end: ListenKey['end'] = (at) => {
    if (valid === undefined) return false;
    valid = undefined;
    const told = [...listeners];
    listeners.clear();
    for (const tell of told) tell(at);
    return true;
  };
  return {
    account,
    get current() {
      return valid?.key;
    },
    get endsAt() {
      return valid?.endsAt;
    },
    start: (now) => {
      const kept = keep(now);
      if (kept !== undefined) return kept;
      count += 1;
      const key = nameKey(account, product, count);
      valid = { key, endsAt: now + validity };
      return key;
    },
    keep,
    end,
    expire: (now) => {
      if (valid !== undefined && now >= valid.endsAt) end(valid.endsAt);
    },
    onEnd: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
