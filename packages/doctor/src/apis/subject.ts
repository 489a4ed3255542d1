import type { ApiLimits, ErrorCatalogue } from '@openderivs/client';
import type { Trade } from '../orders/trade.ts';
import type { Client } from './client.ts';

/** What a key consists of; which parts there have to be, the client says. */
export interface Key {
  readonly apiKey: string;
  readonly secretKey?: string;
  readonly privateKey?: string;
  readonly privateKeyPassphrase?: string;
  readonly passphrase?: string;
}

/** A setting of the account, in words that come from here or have passed `shown.ts`. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** What to do about it, where something should be done. */
  readonly advice?: string;
}

/** A call that reads settings, and what its answer says. */
export interface Setting {
  readonly operation: string;
  readonly parameters?: (symbol: string) => Readonly<Record<string, unknown>>;
  read(data: unknown): readonly Fact[];
}

/** What the doctor knows of one API. */
export interface Subject {
  readonly api: string;
  readonly exchange: 'binance' | 'bitget';
  /** The prefixes of the names under which its key is looked for, the API's own first. */
  readonly keyNames: readonly string[];
  readonly errorCodes: ErrorCatalogue;
  readonly limits: ApiLimits;
  /** Makes a client, with the options of this API's. */
  connect(options: object): Client;
  /** The call that tells the exchange's time, and the time in its answer. */
  readonly clock: {
    readonly operation: string;
    at(data: unknown, headers: Readonly<Record<string, string>>): number;
    /** Milliseconds from one time that it can tell to the next. */
    readonly resolution: number;
  };
  /** The call that lists contracts, and those of its answer that are traded. */
  readonly contracts?: {
    readonly operation: string;
    readonly parameters?: Readonly<Record<string, unknown>>;
    traded(data: unknown): readonly string[];
  };
  readonly settings: readonly Setting[];
  /** What no call of this API tells, said in the place of an answer. */
  readonly untold: readonly Fact[];
  /** How an order goes there and back; `undefined` where no test environment exists. */
  readonly trade?: Trade;
}
