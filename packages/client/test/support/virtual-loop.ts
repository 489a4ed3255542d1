import type { Timing } from '../../src/timing.ts';

/** Time that passes only when there is nothing left to do before. */
export interface VirtualLoop {
  readonly timing: Timing;
  readonly now: () => number;
  /** What has been put off and not been called off. */
  readonly pending: number;
  after(milliseconds: number, run: () => void): void;
  /** Runs what was put off, in order, until a time or until nothing is left. */
  run(until?: number): Promise<void>;
}

interface Event {
  readonly at: number;
  readonly order: number;
  run(): void;
}

export function createVirtualLoop(random: () => number = () => 0.5): VirtualLoop {
  const events = new Set<Event>();
  let now = 0;
  let order = 0;
  const add = (milliseconds: number, run: () => void): Event => {
    const event = { at: now + Math.max(0, milliseconds), order: order++, run };
    events.add(event);
    return event;
  };
  const first = () => {
    let found: Event | undefined;
    for (const event of events) {
      if (!found || event.at < found.at || (event.at === found.at && event.order < found.order)) found = event;
    }
    return found;
  };
  /** All promises that can settle now do. */
  const settle = async () => {
    for (let turn = 0; turn < 12; turn++) await Promise.resolve();
  };
  return {
    now: () => now,
    after: (milliseconds, run) => void add(milliseconds, run),
    get pending() {
      return events.size;
    },
    timing: {
      monotonic: () => now,
      wallClock: () => 1_800_000_000_000 + now,
      random,
      sleep: (milliseconds, signal) =>
        new Promise((resolve, reject) => {
          const stop = () => {
            events.delete(event);
            reject(signal?.reason);
          };
          const event = add(milliseconds, () => {
            signal?.removeEventListener('abort', stop);
            resolve();
          });
          signal?.addEventListener('abort', stop, { once: true });
        }),
    },
    async run(until = Number.POSITIVE_INFINITY) {
      await settle();
      for (let event = first(); event && event.at <= until; event = first()) {
        events.delete(event);
        now = Math.max(now, event.at);
        event.run();
        await settle();
      }
      if (Number.isFinite(until)) now = until;
    },
  };
}
