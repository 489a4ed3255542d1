import { createFixedWindow, type FixedWindow } from './fixed-window.ts';
import type { Moment, Window } from './window.ts';

/** A window whose budget is leased from a source that several processes share. */
export interface LeasedWindow extends Window {
  readonly pool: string;
  /** As the source knows it. A rolling limit is leased in fixed windows, so its length need not be `ms`. */
  readonly fixed: FixedWindow;
  /** What may be spent in this window, and what has been. */
  granted: number;
  readonly spent: number;
  /** How much of it was not leased: the source could not be reached. */
  unleased: number;
  /** Carried over from the window before, and not told to the source yet. */
  untold: number;
  /** Nothing was left for requests up to this limit when the source was last asked; until when that is believed. */
  dryLimit: number;
  dryUntil: number;
  /** A request is under way. */
  asking: boolean;
  /** How much to ask for, how much of it left asks for more, and when the last lease came. */
  size: number;
  low: number;
  leasedAt: number;
  /** Something was taken since this was last looked at. */
  busy: boolean;
}

/**
 * Leases know fixed windows only. Half of a rolling limit in each of two that follow each other is never more than the
 * limit in any window across them; a limit of one is spent at the beginning of windows of twice the length.
 */
export function createLeasedWindow(pool: string, ms: number, rolling: boolean, limit: number): LeasedWindow {
  const single = rolling && limit < 2;
  const fixed = createFixedWindow(single ? ms * 2 : ms);
  let start = Number.NEGATIVE_INFINITY;
  let spent = 0;
  const isOver = ({ exchange, guard }: Moment) => single && exchange - guard >= fixed.start + ms / 2;
  const window: LeasedWindow = {
    ...{ pool, ms, rolling, fixed, granted: 0, unleased: 0, untold: 0, dryLimit: 0, dryUntil: 0 },
    ...{ asking: false, size: 0, low: 0, leasedAt: 0, busy: false },
    get used() {
      return fixed.used;
    },
    get open() {
      return fixed.open;
    },
    get spent() {
      return spent;
    },
    get leased() {
      return window.granted;
    },
    capacity: (given) => (rolling && !single ? Math.floor(given / 2) : given),
    turnIn: fixed.turnIn,
    advance(now) {
      fixed.advance(now);
      if (fixed.start === start) return;
      start = fixed.start;
      spent = 0;
      window.granted = 0;
      window.unleased = 0;
      window.dryLimit = 0;
      window.untold = fixed.carried;
    },
    roomIn(amount, given, now) {
      if (isOver(now)) return fixed.turnIn(now);
      if (spent + amount <= window.granted) return 0;
      // Beyond that, whoever waits is told when a request is answered.
      const isDry = window.dryLimit >= given && window.dryUntil > now.monotonic;
      return isDry ? Math.min(window.dryUntil - now.monotonic, fixed.turnIn(now)) : Number.POSITIVE_INFINITY;
    },
    take(amount) {
      fixed.take(amount);
      spent += amount;
      window.busy = true;
    },
    settle(amount, sent, answered, now) {
      // What was not sent can be spent again, unless its window is over.
      if (!sent && spent >= amount) spent -= amount;
      fixed.settle(amount, sent, answered, now);
    },
    raise: fixed.raise,
  };
  return window;
}
