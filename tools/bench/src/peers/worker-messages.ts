import type { Task } from './contender.ts';
import type { Turn, TurnOrder } from './turn.ts';

/** What a worker is told to do with a task. */
export type Order =
  /** Do it so often, and measure. */
  | ({ readonly kind: 'turn'; readonly task: Task } & TurnOrder)
  /** Do it once and give what was read. */
  | { readonly kind: 'read'; readonly task: Task }
  /** Do it so often and say how each ended. */
  | { readonly kind: 'attempts'; readonly task: Task; readonly times: number; readonly atOnce?: boolean }
  /** Do it so often and say what memory it leaves. */
  | ({ readonly kind: 'memory'; readonly task: Task } & TurnOrder);

/** What a library has thrown. */
export interface Told {
  readonly name: string;
  readonly message: string;
  readonly code: string;
  readonly outcome: string;
  /** All that a program could print of it. */
  readonly printed: string;
}

/** How a task ended. */
export interface Attempt {
  readonly read?: unknown;
  readonly thrown?: Told;
}

/** What a worker says. */
export type Report =
  | { readonly kind: 'ready'; readonly tasks: readonly Task[]; readonly chosen: string }
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'read'; readonly read: unknown }
  | { readonly kind: 'attempts'; readonly attempts: readonly Attempt[] }
  | { readonly kind: 'memory'; readonly rss: number; readonly heapUsed: number }
  | { readonly kind: 'failure'; readonly because: string };
