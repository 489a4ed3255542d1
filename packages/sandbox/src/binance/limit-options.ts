/** What the sandbox refuses calls for once they pass it; a limit left out is the exchange's usual one. */
export interface Limits {
  /** Binance: request weight per minute and IP. */
  readonly weightPerMinute?: number;
  /** Binance: orders per ten seconds and account. */
  readonly ordersPer10s?: number;
  /** Binance: orders per minute and account. */
  readonly ordersPerMinute?: number;
  /** Binance: how many calls past the weight limit, each answered with 429, lead to 418. */
  readonly callsBeforeBan?: number;
  /** Binance: how long a ban lasts, in seconds. */
  readonly banSeconds?: number;
}

export const usualLimits: Required<Limits> = {
  weightPerMinute: 2400,
  ordersPer10s: 300,
  ordersPerMinute: 1200,
  callsBeforeBan: 10,
  banSeconds: 120,
};
