import type { Timing } from '../timing.ts';

/** Calls back after so many milliseconds, unless the process has nothing else left to do. */
export type Later = (milliseconds: number, callback: () => void) => void;

export const createLater = (timing: Partial<Timing> | undefined): Later => {
  const sleep = timing?.sleep;
  if (sleep) return (milliseconds, callback) => void sleep(milliseconds).then(callback, () => {});
  return (milliseconds, callback) => {
    const timer: unknown = setTimeout(callback, milliseconds);
    // In browsers and on workerd a timer is a number.
    (timer as { unref?(): void }).unref?.();
  };
};
