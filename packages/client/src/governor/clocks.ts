import type { ExchangeClock } from './governor.ts';
import type { Moment } from './window.ts';

export type Monotonic = () => number;

/** How far a clock may be off that nobody has measured: what an exchange accepts of a timestamp ahead of its own. */
const unmeasured = 1_000;

/** Clocks tick in whole milliseconds, and drift after they were measured. */
const drift = 5;

const uncertaintyOf = ({ uncertainty = unmeasured }: ExchangeClock) => uncertainty;

export const isBetter = (clock: ExchangeClock, than: ExchangeClock | undefined): boolean =>
  !than || uncertaintyOf(clock) < uncertaintyOf(than);

/** Who goes by a clock, and what it showed last. */
interface Clocked {
  readonly now: Moment;
  readonly clock: ExchangeClock | undefined;
}

/** Reads the clocks for a pool. */
export function look({ now, clock }: Clocked, monotonic: number): void {
  now.monotonic = monotonic;
  if (!clock) return;
  now.exchange = clock.now();
  now.guard = uncertaintyOf(clock) + drift;
}
