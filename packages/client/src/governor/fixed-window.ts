import type { Moment, Window } from './window.ts';

export interface FixedWindow extends Window {
  /** Where it begins on the exchange's clock. */
  readonly start: number;
  /** What calls of the window before may count in this one. */
  readonly carried: number;
  /** The most that the exchange has said of it. */
  readonly seen: number;
}

/**
 * A window that begins at multiples of its length on the exchange's clock.
 *
 * The exchange counts a call when it arrives, which is some time between sending and answer, and its clock is known to
 * within `guard`. So a window opens only when its beginning has surely passed, and starts with all that may arrive in it:
 * calls under way, and calls that were answered when the window before may have been over.
 */
export function createFixedWindow(ms: number): FixedWindow {
  let start = Number.NEGATIVE_INFINITY;
  let opened = Number.NEGATIVE_INFINITY;
  let used = 0;
  let open = 0;
  let late = 0;
  let carried = 0;
  let seen = 0;
  const turnIn = ({ exchange, guard }: Moment) => Math.max(start + ms + guard - exchange, 1);
  return {
    ms,
    rolling: false,
    get used() {
      return used;
    },
    get open() {
      return open;
    },
    get start() {
      return start;
    },
    get carried() {
      return carried;
    },
    get seen() {
      return seen;
    },
    advance({ exchange, guard, monotonic }) {
      const next = Math.floor((exchange - guard) / ms) * ms;
      // A clock that was set back a little, or whose guard has grown, does not reopen the window before.
      if (next === start || next === start - ms) return;
      // Set back by more than that, the window is another one that may have counted everything.
      if (next > start) {
        carried = next === start + ms ? open + late : open;
        used = carried;
      }
      [start, opened, late, seen] = [next, monotonic, 0, 0];
    },
    capacity: (limit) => limit,
    roomIn: (amount, limit, now) => (used + amount <= limit ? 0 : turnIn(now)),
    turnIn,
    take(amount) {
      used += amount;
      open += amount;
    },
    settle(amount, sent, answered, { exchange, guard }) {
      open -= amount;
      if (!sent) used -= amount;
      else if (!answered || exchange >= start + ms - guard) late += amount;
    },
    raise(count, taken, { exchange, guard }) {
      if (taken < opened || exchange >= start + ms - guard) return;
      seen = Math.max(seen, count);
      used = Math.max(used, count);
    },
  };
}
