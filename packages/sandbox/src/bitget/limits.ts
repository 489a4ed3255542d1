import type { Operation } from '../bundle/operation.ts';
import { type Counters, secondsLeft } from '../limits/counters.ts';
import { Refusal } from '../refusal.ts';
import { bitgetText } from './errors.ts';

/** Counts a call against its operation's limits and gives the header that reports what is left of the tightest. */
export const countBitgetCall = (
  counters: Counters,
  enforced: boolean,
  operation: Operation,
  account: string,
  now: number,
): { readonly [header: string]: string } => {
  let remaining = Number.POSITIVE_INFINITY;
  for (const { count, perSeconds, scope, pool } of operation.frequency) {
    const owner = scope === 'uid' ? account : 'ip';
    const length = perSeconds * 1000;
    const used = counters.add(`frequency bitget ${owner} ${pool ?? operation.operationId}`, length, 1, now);
    remaining = Math.min(remaining, Math.max(0, count - used));
    if (enforced && used > count) {
      throw new Refusal(429, '429', bitgetText('429'), { 'retry-after': String(secondsLeft(length, now)) });
    }
  }
  return Number.isFinite(remaining) ? { 'x-mbx-used-remain-limit': String(remaining) } : {};
};
