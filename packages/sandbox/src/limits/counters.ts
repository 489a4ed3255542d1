import { createNewest } from '../state/newest.ts';
import { type CountedWindow, keptEntries, type LimitLog, type LimitName, type LimitRefusal } from './limit-log.ts';
import type { LimitWindow } from './limit-options.ts';

/** A limit with one of its windows. */
export type Budget = Omit<LimitName, 'interval'> & LimitWindow;

type OpenWindow = { -readonly [Key in keyof CountedWindow]: CountedWindow[Key] };

/** What is counted against limits. */
export interface Counters {
  readonly log: LimitLog;
  /**
   * Adds to a window that begins at a multiple of its length on the exchange's clock, and gives what it holds now. What
   * comes on top of a full window counts too.
   */
  add(budget: Budget, amount: number, now: number): number;
  /**
   * Counts a call against a limit that holds in any stretch of its length, unless that is full already. Gives how many
   * calls are left and, if it was full, the milliseconds until it is not.
   */
  roll(budget: Budget, now: number): { readonly left: number; readonly fullFor: number };
  refuse(refusal: LimitRefusal): void;
  reset(): void;
}

const keys = new WeakMap<Budget, string>();

const keyOf = (budget: Budget): string => {
  const known = keys.get(budget);
  if (known !== undefined) return known;
  const { pool, kind, of, interval } = budget;
  const key = `${pool} ${kind} ${of} ${interval.name}`;
  keys.set(budget, key);
  return key;
};

export const createCounters = (): Counters => {
  const open = new Map<string, OpenWindow>();
  const rolling = new Map<string, number[]>();
  const windows = createNewest<CountedWindow>(keptEntries);
  const refusals = createNewest<LimitRefusal>(keptEntries);

  const windowAt = (budget: Budget, now: number): OpenWindow => {
    const key = keyOf(budget);
    const start = now - (now % budget.interval.ms);
    const known = open.get(key);
    if (known?.start === start) return known;
    const { interval, limit, ...name } = budget;
    const fresh = { ...name, interval: interval.name, start, limit, used: 0, refused: 0 };
    open.set(key, fresh);
    windows.add(fresh);
    return fresh;
  };

  return {
    log: {
      get windows() {
        return windows.items;
      },
      get refusals() {
        return refusals.items;
      },
    },
    add: (budget, amount, now) => {
      const window = windowAt(budget, now);
      window.used += amount;
      if (window.used > budget.limit) window.refused += amount;
      return window.used;
    },
    roll: (budget, now) => {
      const key = keyOf(budget);
      const { interval, limit } = budget;
      const recent = (rolling.get(key) ?? []).filter((at) => at > now - interval.ms);
      rolling.set(key, recent);
      const [oldest] = recent;
      if (recent.length >= limit) return { left: 0, fullFor: (oldest ?? now) + interval.ms - now };
      recent.push(now);
      return { left: limit - recent.length, fullFor: 0 };
    },
    refuse: refusals.add,
    reset: () => {
      open.clear();
      rolling.clear();
      windows.clear();
      refusals.clear();
    },
  };
};

/** Whole seconds, at least one. */
export const wholeSeconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1000));

/** Milliseconds until the window ends in which it is now. */
export const msLeft = ({ ms }: LimitWindow['interval'], now: number): number => ms - (now % ms);
