import type { After } from '../after.ts';

/** Calls back when what was begun has not ended in time. */
export interface Deadline {
  /** Begins, unless it has begun. */
  start(): void;
  stop(): void;
}

export function createDeadline(after: After, milliseconds: number, run: () => void): Deadline {
  let forget: (() => void) | undefined;
  return {
    start() {
      if (milliseconds !== Number.POSITIVE_INFINITY) forget ??= after(milliseconds, run);
    },
    stop() {
      forget?.();
      forget = undefined;
    },
  };
}
