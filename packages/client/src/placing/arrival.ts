import type { Clock, ServerClock } from '@openderivs/signing';
import type { Internals } from '../internals.ts';

/** Both clocks are read in whole milliseconds. */
const rounding = 2;

/** When an order that was sent can arrive, by the monotonic clock. */
export interface Arrival {
  /** When placing began. */
  readonly started: number;
  /** Notes that the order was signed with this timestamp. Only the last sending counts: those before it were refused. */
  signed(timestamp: number): void;
  /** Measures how far the clock is off, once; until that has worked, the exchange's tolerance stands for it. */
  measure(): Promise<void>;
  /** From then on it can no longer arrive. Nearer once the clock has been measured. */
  end(): number;
  /** The latest `end` worth waiting for. */
  latestEnd(): number;
  /** The exchange's time when placing began, and how far it may be wrong. */
  beganAt(): { readonly time: number; readonly error: number };
}

const follows = (clock: Clock): clock is ServerClock => 'sync' in clock;

/**
 * An exchange takes a call while its own clock shows at most the timestamp plus the receive window. By this machine that
 * is later when the clock that signed was fast, so the end is reckoned from the timestamp, not from the sending.
 */
export function createArrival(clock: Clock, internals: Internals, window: number, margin: number): Arrival {
  const { timing, dialect } = internals;
  const { ahead } = dialect;
  const started = timing.monotonic();
  let signedAt = started;
  let latest = clock.now();
  let measured = false;
  /** How far the clock may be off, where `tolerance` is as far as the exchange lets it be. */
  const error = (tolerance: number) => (measured && follows(clock) ? (clock.uncertainty ?? tolerance) : tolerance);
  return {
    started,
    signed(timestamp) {
      signedAt = timing.monotonic();
      latest = timestamp;
    },
    async measure() {
      if (measured || !follows(clock)) return;
      await clock.sync().then(
        () => {
          measured = true;
        },
        () => undefined,
      );
    },
    end() {
      const now = timing.monotonic();
      const left = latest - clock.now() + error(ahead);
      // A clock that has not been measured may have jumped since the order was signed.
      return Math.max(signedAt + (measured ? 0 : ahead), now + left) + window + margin;
    },
    latestEnd: () => signedAt + window + margin + ahead,
    beganAt: () => ({
      time: clock.now() - (timing.monotonic() - started),
      error: error(Math.max(ahead, window)) + rounding,
    }),
  };
}
