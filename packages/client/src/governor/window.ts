/** A moment: by the monotonic clock, by the exchange's, and by how much the latter may be wrong. */
export interface Moment {
  monotonic: number;
  exchange: number;
  guard: number;
}

/**
 * Counts what is taken of one window of time. It never counts less than the exchange may: a call is counted from before
 * it is sent, and for as long as the exchange may count it.
 */
export interface Window {
  readonly ms: number;
  readonly rolling: boolean;
  readonly used: number;
  /** What of it is under way. */
  readonly open: number;
  /** What this process has leased of it; only where the budget is shared. */
  readonly leased?: number;
  /** Lets go of what has passed. Everything below expects that. */
  advance(now: Moment): void;
  /** How much of a limit this process may take at all. */
  capacity(limit: number): number;
  /** Milliseconds until so much more fits; 0 for now, `Infinity` where that hangs on something else than time. */
  roomIn(amount: number, limit: number, now: Moment): number;
  /** Milliseconds until a whole limit is free again, as far as anyone can tell. */
  turnIn(now: Moment): number;
  take(amount: number): void;
  /** A call has ended that took so much. `answered`: the exchange cannot count it any later than now. */
  settle(amount: number, sent: boolean, answered: boolean, now: Moment): void;
  /** The exchange has counted so much, by an answer to a call that was taken at a time on the monotonic clock. */
  raise(used: number, taken: number, now: Moment): void;
}
