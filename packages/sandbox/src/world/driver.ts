import type { Clock } from '../clock.ts';
import type { VirtualTime } from '../virtual-time.ts';
import type { EventQueue } from './queue.ts';
import type { Runner } from './runner.ts';

/** How a client that lives in a world reads clocks and waits: for its `timing` option. */
export type Timing = VirtualTime['timing'];

/** What makes the time of a world pass. */
export interface Driver {
  /** Resolves once the world has come that far. */
  advanceTo(at: number): Promise<void>;
  /** Resolves after the first event that makes the condition true. */
  runUntil(condition: () => boolean): Promise<void>;
  readonly timing: Timing;
  /** Told that something was entered into the queue. */
  scheduled(at: number): void;
  close(): void;
}

export interface DriverParts {
  /** The exchange's clock. The queue follows it forward, never back. */
  readonly clock: Clock;
  readonly queue: EventQueue;
  readonly runner: Runner;
}

/** How long a condition is waited for: a year of the world. */
export const longestWait = 365 * 86_400_000;

export const neverMet = (): Error =>
  new Error('runUntil: nothing that happened within a year has made the condition true.');
