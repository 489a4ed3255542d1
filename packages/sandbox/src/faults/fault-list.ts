import type { AddedFault, Fault, FaultRule, FaultTarget } from './fault.ts';

/** The faults that wait for their call. */
export interface FaultList<Name extends string = string> {
  add(rule: FaultRule<Name>): AddedFault;
  clear(): void;
}

interface Waiting {
  readonly rule: FaultRule;
  seen: number;
  hits: number;
}

const concerns = ({ api, operation, match }: FaultRule, target: FaultTarget): boolean =>
  (api === undefined || api === target.api) &&
  (operation === undefined || operation === target.operationId) &&
  (match === undefined || match(target));

const check = ({ times = 1, after = 0 }: FaultRule): void => {
  if (!(times > 0)) throw new RangeError(`A fault's "times" must be above zero, not ${times}.`);
  if (!(after >= 0)) throw new RangeError(`A fault's "after" must not be below zero, but is ${after}.`);
};

export const createFaultList = (): FaultList & { take(target: FaultTarget): Fault | undefined } => {
  let waiting: Waiting[] = [];
  const remove = (entry: Waiting): void => {
    waiting = waiting.filter((other) => other !== entry);
  };
  return {
    add: (rule) => {
      check(rule);
      const entry: Waiting = { rule, seen: 0, hits: 0 };
      waiting.push(entry);
      return {
        get hits() {
          return entry.hits;
        },
        remove: () => remove(entry),
      };
    },
    clear: () => {
      waiting = [];
    },
    take: (target) => {
      if (waiting.length === 0) return undefined;
      let taken: Fault | undefined;
      for (const entry of waiting.filter(({ rule }) => concerns(rule, target))) {
        entry.seen += 1;
        if (taken !== undefined || entry.seen <= (entry.rule.after ?? 0)) continue;
        entry.hits += 1;
        taken = entry.rule;
        if (entry.hits >= (entry.rule.times ?? 1)) remove(entry);
      }
      return taken;
    },
  };
};
