import type { Api } from './api.ts';
import type { RecordedCall } from './calls.ts';
import { createNewest } from './state/newest.ts';

/** The newest calls, and how often each operation took effect since the start, however many calls are kept. */
export interface CallLog {
  /** Oldest first. */
  readonly calls: readonly RecordedCall[];
  add(call: RecordedCall): void;
  /** Counts an operation that took effect. */
  countExecution(call: RecordedCall): void;
  /** How often an operation took effect, on one API or on all. */
  executions(operationId: string, api?: Api): number;
  reset(): void;
}

/** Keeps so many calls: the newest ones. */
export const createCallLog = (keep: number): CallLog => {
  const calls = createNewest<RecordedCall>(keep);
  const counts = new Map<string, Map<Api, number>>();
  return {
    get calls() {
      return calls.items;
    },
    add: calls.add,
    countExecution: ({ operationId = '', api }) => {
      const byApi = counts.get(operationId) ?? new Map<Api, number>();
      counts.set(operationId, byApi.set(api, (byApi.get(api) ?? 0) + 1));
    },
    executions: (operationId, api) => {
      const byApi = counts.get(operationId) ?? new Map<Api, number>();
      if (api !== undefined) return byApi.get(api) ?? 0;
      return [...byApi.values()].reduce((sum, count) => sum + count, 0);
    },
    reset: () => {
      calls.clear();
      counts.clear();
    },
  };
};
