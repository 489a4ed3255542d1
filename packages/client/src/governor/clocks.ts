import type { ExchangeClock } from './governor.ts';
import type { PoolState } from './pool-state.ts';

export type Monotonic = () => number;

/** How far a clock may be off that nobody has measured: what an exchange accepts of a timestamp ahead of its own. */
const unmeasured = 1_000;

/** Clocks tick in whole milliseconds, and drift after they were measured. */
const drift = 5;

const uncertaintyOf = ({ uncertainty = unmeasured }: ExchangeClock) => uncertainty;

export const isBetter = (clock: ExchangeClock, than: ExchangeClock | undefined): boolean =>
  !than || uncertaintyOf(clock) < uncertaintyOf(than);

/** Reads the clocks for a pool. */
export function look({ now, clock }: PoolState, monotonic: number): void {
  now.monotonic = monotonic;
  if (!clock) return;
  now.exchange = clock.now();
  now.guard = uncertaintyOf(clock) + drift;
}
