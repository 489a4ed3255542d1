import type { UserData } from '@openderivs/client/streams';

/** What an account has in a symbol, as its exchange says it. */
export interface Held {
  /** Below zero for a short position. */
  readonly amount: string;
  readonly openProfit: bigint;
}

/** An account as its exchange reports it, in USDT. */
export interface AccountNow {
  readonly wallet: bigint;
  readonly openProfit: bigint;
  readonly held: ReadonlyMap<string, Held>;
}

/** A bot with its client and its streams, and what its exchange says of its account. */
export interface Trader {
  run(signal: AbortSignal, log: (text: string) => void): Promise<void>;
  account(): Promise<AccountNow>;
  /** What was paid as funding since a time, by symbol; above zero it was received. */
  funding(startTime: number): Promise<ReadonlyMap<string, bigint>>;
  /** What a fill has cost: exchanges differ in the sign. */
  feeOf(fee: string): bigint;
  readonly user: UserData;
  close(): Promise<void>;
}
