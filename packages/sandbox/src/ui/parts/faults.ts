import type { WaitingRule } from '../../faults/rule-list.ts';
import type { Site } from '../../site.ts';
import type { FaultView } from '../protocol.ts';

type Rule = object & { readonly kind: string; readonly times?: number };

/** The faults that wait, each under a number of its own: tests add and use up others meanwhile. */
export interface FaultParts {
  views(): readonly FaultView[];
  /** Whether there was one of that number. */
  remove(id: string): boolean;
}

export const createFaultParts = ({ faults, sockets }: Site): FaultParts => {
  const numbers = new WeakMap<object, string>();
  let count = 0;
  const numberOf = (rule: object): string => {
    const known = numbers.get(rule) ?? String(++count);
    numbers.set(rule, known);
    return known;
  };
  const all = (): readonly (WaitingRule<Rule> & { readonly where: FaultView['where'] })[] => [
    ...faults.waiting().map((waiting) => ({ ...waiting, where: 'call' as const })),
    ...sockets.faults.waiting().map((waiting) => ({ ...waiting, where: 'socket' as const })),
  ];
  return {
    views: () =>
      all().map(({ rule, hits, where }) => {
        const given = Object.entries(rule).filter(([name]) => name !== 'kind' && name !== 'times');
        const options = given.map(([name, value]) => [name, typeof value === 'function' ? '…' : String(value)]);
        const { kind, times = 1 } = rule;
        return {
          id: numberOf(rule),
          where,
          kind,
          options: Object.fromEntries(options),
          hits,
          times: Number.isFinite(times) ? times : null,
        };
      }),
    remove: (id) => {
      const meant = all().find(({ rule }) => numberOf(rule) === id);
      meant?.remove();
      return meant !== undefined;
    },
  };
};
