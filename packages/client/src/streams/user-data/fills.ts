import type { After } from '../after.ts';
import type { FillFact } from './facts.ts';
import { keyOf } from './key-of.ts';

/** Hands out each fill once. */
export interface Fills<Given> {
  /** `give` is called now, later, or never. */
  take(fill: FillFact, given: Given): void;
  /** Its complete form has been seen. */
  knows(fill: FillFact): boolean;
  /** From when on every fill that was seen is remembered, by the exchange's clock. */
  readonly from: number | undefined;
  /** Fills of before then need not be remembered any longer. */
  forget(before: number): void;
  stop(): void;
}

export interface FillsHost<Given> {
  readonly after: After;
  /** Early ones are handed out as well. */
  readonly fast: boolean;
  give(fill: FillFact, given: Given): void;
  /** It was not handed out, because it had been. */
  duplicate(): void;
}

/** Milliseconds that an early form waits for the complete one. */
const patience = 5_000;

/** No more are remembered. */
const most = 100_000;

export function createFills<Given>({ after, fast, give, duplicate }: FillsHost<Given>): Fills<Given> {
  const seen = new Map<string, { readonly time: number; readonly isComplete: boolean }>();
  const held = new Map<string, () => void>();
  let from: number | undefined;

  const remember = (key: string, { time }: FillFact, isComplete: boolean) => {
    seen.set(key, { time, isComplete });
    if (seen.size <= most) return;
    const [[oldest, { time: then }] = ['', { time: 0 }]] = seen;
    seen.delete(oldest);
    from = Math.max(from ?? then, then + 1);
  };

  const takeEarly = (key: string, fill: FillFact, given: Given) => {
    if (seen.has(key) || held.has(key)) return duplicate();
    if (fast) {
      remember(key, fill, false);
      give(fill, given);
      return;
    }
    const alone = () => {
      held.delete(key);
      // Should the complete one come after all, it would be the same fill twice.
      remember(key, fill, true);
      give(fill, given);
    };
    held.set(key, after(patience, alone));
  };

  return {
    get from() {
      return from;
    },
    take(fill, given) {
      const key = keyOf(fill);
      if (fill.isEarly) return takeEarly(key, fill, given);
      if (seen.get(key)?.isComplete) return duplicate();
      held.get(key)?.();
      held.delete(key);
      remember(key, fill, true);
      give(fill, given);
    },
    knows: (fill) => seen.get(keyOf(fill))?.isComplete === true,
    forget(before) {
      from = Math.max(from ?? before, before);
      for (const [key, { time }] of seen) if (time < before) seen.delete(key);
    },
    stop() {
      for (const forget of held.values()) forget();
      held.clear();
    },
  };
}
