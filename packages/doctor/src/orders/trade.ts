import type { Client } from '../apis/client.ts';

/** A call of a round trip. */
export interface Step {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** An order there and back: placed where nobody meets it, looked up, cancelled, looked up again. */
export interface RoundTrip {
  readonly place: Step;
  readonly find: Step;
  readonly cancel: Step;
  /** The state in what `find` is answered. */
  state(data: unknown): string;
  readonly open: readonly string[];
  readonly cancelled: readonly string[];
}

/** Makes the calls of a round trip, for a contract as it is traded now. */
export type Trade = (client: Client, symbol: string, clientOrderId: string) => Promise<RoundTrip>;
