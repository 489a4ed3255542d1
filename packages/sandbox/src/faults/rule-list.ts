import type { AddedFault } from './fault.ts';

/** How often a rule applies, and what it lets pass first. */
export interface Counted {
  readonly times?: number;
  readonly after?: number;
}

/** A rule that waits, and how often it has been met. */
export interface WaitingRule<Rule> {
  readonly rule: Rule;
  readonly hits: number;
  remove(): void;
}

/** Rules that wait for what they concern. */
export interface RuleList<Rule extends Counted, Target> {
  add(rule: Rule): AddedFault;
  clear(): void;
  /** Whether none waits: nobody need say what is concerned. */
  isEmpty(): boolean;
  /** Those that are not used up, in the order in which they were added. */
  waiting(): readonly WaitingRule<Rule>[];
  /** The rule that applies, which counts as met. */
  take(target: Target): Rule | undefined;
}

interface Waiting<Rule> {
  readonly rule: Rule;
  seen: number;
  hits: number;
}

const check = ({ times = 1, after = 0 }: Counted): void => {
  if (!(times > 0)) throw new RangeError(`A fault's "times" must be above zero, not ${times}.`);
  if (!(after >= 0)) throw new RangeError(`A fault's "after" must not be below zero, but is ${after}.`);
};

export const createRuleList = <Rule extends Counted, Target>(
  concerns: (rule: Rule, target: Target) => boolean,
): RuleList<Rule, Target> => {
  let waiting: Waiting<Rule>[] = [];
  const remove = (entry: Waiting<Rule>): void => {
    waiting = waiting.filter((other) => other !== entry);
  };
  return {
    add: (rule) => {
      check(rule);
      const entry: Waiting<Rule> = { rule, seen: 0, hits: 0 };
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
    isEmpty: () => waiting.length === 0,
    waiting: () => waiting.map((entry) => ({ rule: entry.rule, hits: entry.hits, remove: () => remove(entry) })),
    take: (target) => {
      if (waiting.length === 0) return undefined;
      let taken: Rule | undefined;
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
