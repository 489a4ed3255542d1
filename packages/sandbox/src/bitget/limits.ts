import type { FrequencyLimit } from '@openderivs/model';
import type { Operation } from '../bundle/operation.ts';
import { type Budget, type Counters, wholeSeconds } from '../limits/counters.ts';
import { readInterval } from '../limits/interval.ts';
import { type Limits, usualLimits, windowsOf } from '../limits/limit-options.ts';
import { Refusal } from '../refusal.ts';
import { bitgetText } from './errors.ts';

/** Counts a call and gives the header that reports what is left. Refuses nothing unless limits were asked for. */
export interface BitgetLimits {
  /** What an address has over all operations. */
  countAddress(operation: Operation, address: string, now: number): void;
  /** What the operation has, per address or account. */
  countOperation(
    operation: Operation,
    owner: { readonly address: string; readonly account: string },
    now: number,
  ): { readonly [header: string]: string };
  reset(): void;
}

export const createBitgetLimits = (counters: Counters, asked: Limits | undefined): BitgetLimits => {
  const { calls, recoverySeconds } = { ...usualLimits, ...asked };
  const overall = windowsOf(calls);
  const refusedUntil = new Map<string, number>();

  const refuse = ({ api, operationId }: Operation, budget: Budget, ms: number, at: number): never => {
    const { pool, kind, of, interval } = budget;
    const retryAfter = wholeSeconds(ms);
    counters.refuse({ pool, kind, of, interval: interval.name, at, api, operationId, status: 429, retryAfter });
    throw new Refusal(429, '429', bitgetText('429'), { 'retry-after': String(retryAfter) });
  };

  const overallBudgets = new Map<string, readonly Budget[]>();

  const overallOf = (of: string): readonly Budget[] => {
    const known =
      overallBudgets.get(of) ?? overall.map((window): Budget => ({ ...window, pool: 'bitget', kind: 'calls', of }));
    overallBudgets.set(of, known);
    return known;
  };

  const countAddress: BitgetLimits['countAddress'] = (operation, address, now) => {
    for (const budget of overallOf(address)) {
      const left = (refusedUntil.get(address) ?? 0) - now;
      if (left > 0) refuse(operation, budget, left, now);
      const used = counters.add(budget, 1, now);
      if (asked === undefined || used <= budget.limit) continue;
      refusedUntil.set(address, now + recoverySeconds * 1000);
      refuse(operation, budget, recoverySeconds * 1000, now);
    }
  };

  /** The budgets of one limit by whose they are, made once. */
  const budgets = new WeakMap<FrequencyLimit, Map<string, Budget>>();

  const budgetOf = (operation: Operation, limit: FrequencyLimit, of: string): Budget => {
    const byOwner = budgets.get(limit) ?? new Map<string, Budget>();
    budgets.set(limit, byOwner);
    const known = byOwner.get(of) ?? {
      pool: `${operation.api} ${limit.pool ?? operation.operationId}`,
      kind: 'calls',
      of,
      interval: readInterval(`${limit.perSeconds}s`),
      limit: limit.count,
    };
    byOwner.set(of, known);
    return known;
  };

  const countOperation: BitgetLimits['countOperation'] = (operation, { address, account }, now) => {
    const left = operation.frequency.map((limit) => {
      const budget = budgetOf(operation, limit, limit.scope === 'uid' ? account : address);
      const counted = counters.roll(budget, now);
      if (asked !== undefined && counted.fullFor > 0) refuse(operation, budget, counted.fullFor, now);
      return counted.left;
    });
    return left.length === 0 ? {} : { 'x-mbx-used-remain-limit': String(Math.min(...left)) };
  };

  return { countAddress, countOperation, reset: () => refusedUntil.clear() };
};
