import type { Exchange } from './api.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import type { Clock } from './clock.ts';
import type { Keyring } from './credentials/keyring.ts';
import { createFaultList } from './faults/fault-list.ts';
import { type BinanceLimits, createBinanceLimits } from './limits/binance-limits.ts';
import { type Counters, createCounters } from './limits/counters.ts';
import type { Limits } from './limits/limits.ts';
import { type Account, createAccount } from './state/account.ts';
import { createIds, type Ids } from './state/ids.ts';

/** What the listeners of one sandbox share. */
export interface World {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly keys: Keyring;
  readonly faults: ReturnType<typeof createFaultList>;
  readonly limits: Limits | undefined;
  /** Whether Binance's parameters must all be described. */
  readonly strictParameters: boolean;
  readonly counters: Counters;
  readonly binanceLimits: BinanceLimits;
  readonly log: CallLog;
  account(name: string, exchange: Exchange): Account;
  /** Puts everything back to the start. */
  reset(): void;
}

/** What a world is made from. */
export interface WorldParts {
  readonly clock: Clock;
  readonly keys: Keyring;
  readonly limits: Limits | undefined;
  readonly strictParameters: boolean;
  readonly keptCalls: number;
}

export const createWorld = ({ clock, keys, limits, strictParameters, keptCalls }: WorldParts): World => {
  const accounts = new Map<string, Account>();
  const counters = createCounters();
  const binanceLimits = createBinanceLimits(counters, limits);
  const ids = createIds();
  const faults = createFaultList();
  const log = createCallLog(keptCalls);
  return {
    clock,
    ids,
    keys,
    faults,
    limits,
    strictParameters,
    counters,
    binanceLimits,
    log,
    account: (name, exchange) => {
      const key = `${exchange} ${name}`;
      const known = accounts.get(key) ?? createAccount(name, exchange);
      accounts.set(key, known);
      return known;
    },
    reset: () => {
      accounts.clear();
      counters.reset();
      binanceLimits.reset();
      ids.reset();
      faults.clear();
      clock.reset();
      log.reset();
    },
  };
};
