import type { SleepOptions } from '../virtual-time.ts';

/** How sockets wait. Nothing here is a promise: what is due runs at once, in the order in which it is due. */
export interface Timers {
  /** Milliseconds on a clock that tests do not set; only differences mean something. */
  now(): number;
  /** Runs something later, and gives what calls it off. A heartbeat keeps nothing else waiting. */
  after(milliseconds: number, run: () => void, options?: SleepOptions): () => void;
}

/** Waits as a client's transport does: `time.sleep` of a virtual time, for one. */
export type Sleep = (milliseconds: number, signal?: AbortSignal, options?: SleepOptions) => Promise<void>;

/** Real time. A heartbeat does not keep the process alive. */
export const realTimers: Timers = {
  now: () => performance.now(),
  after: (milliseconds, run, { heartbeat = false } = {}) => {
    const timer = setTimeout(run, milliseconds);
    if (heartbeat) timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Time that passes by sleeping. */
export const sleepingTimers = (now: () => number, sleep: Sleep): Timers => ({
  now,
  after: (milliseconds, run, options) => {
    const calledOff = new AbortController();
    sleep(milliseconds, calledOff.signal, options).then(
      () => {
        if (!calledOff.signal.aborted) run();
      },
      () => {},
    );
    return () => calledOff.abort();
  },
});
