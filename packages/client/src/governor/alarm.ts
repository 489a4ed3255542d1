import type { Timing } from '../timing.ts';

/** One timer, which runs only while somebody waits. */
export interface Alarm {
  /** Rings in so many milliseconds, or earlier where it was set so already. */
  set(milliseconds: number): void;
  clear(): void;
}

export function createAlarm({ monotonic, sleep }: Timing, ring: () => void): Alarm {
  let pending: { readonly at: number; readonly stop: AbortController } | undefined;
  const clear = () => {
    pending?.stop.abort();
    pending = undefined;
  };
  return {
    clear,
    set(milliseconds) {
      const at = monotonic() + milliseconds;
      if (pending && pending.at <= at) return;
      clear();
      const mine = { at, stop: new AbortController() };
      pending = mine;
      sleep(milliseconds, mine.stop.signal).then(
        () => {
          if (pending === mine) pending = undefined;
          ring();
        },
        () => {},
      );
    },
  };
}
