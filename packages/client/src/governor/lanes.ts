import type { Lane, LimitWindow, Pool } from './governor.ts';

/** In the order in which they go. */
export const lanes: readonly Lane[] = ['urgent', 'order', 'read'];

export type LaneIndex = 0 | 1 | 2;

export const indexOf = (lane: Lane): LaneIndex => (lane === 'urgent' ? 0 : lane === 'order' ? 1 : 2);

/**
 * How much of a limit a call may use. Only urgent calls may use all of it; what is left for them is at least one in twenty,
 * and in a limit of fewer than that there is nothing to leave unless the pool asks for it.
 */
export function usable(pool: Pool, { limit }: LimitWindow, amount: number, urgent: boolean, reserve: number): number {
  if (urgent) return limit;
  const rest = limit - Math.floor(pool.reserve ?? limit * reserve);
  // What takes more than that at once goes when nothing else has been taken.
  return amount > rest ? limit : rest;
}
