import type { Change, Origin, Part, Subject } from './change.ts';
import type { Rule } from './rules.ts';

/** Where in two descriptions a comparison stands, and what becomes of what it finds. */
export interface Judge {
  /** Tells of a difference at this place. */
  say(rule: Rule, before?: unknown, after?: unknown): void;
  /** The same one step further in: a property, or `[]` for the entries of a list. */
  inside(step: string): Judge;
  /** The same in a component, whose changes reach whatever refers to it. */
  within(component: string | undefined): Judge;
}

/** A judge that collects what is said of one subject, and of one part of it. */
export function judgeOf(changes: Change[], subject: Subject, part?: Part, origin?: Origin, holder?: Origin): Judge {
  return {
    say: (rule, before, after) => {
      changes.push({
        rule,
        subject,
        ...(part !== undefined && { part }),
        ...(before !== undefined && { before: shown(before) }),
        ...(after !== undefined && { after: shown(after) }),
        ...(origin !== undefined && { origin }),
        ...(holder !== undefined && { holder }),
      });
    },
    inside: (step) =>
      judgeOf(
        changes,
        subject,
        part && { kind: part.kind, path: joined(part.path, step) },
        origin && { component: origin.component, path: joined(origin.path, step) },
      ),
    within: (component) =>
      component === undefined || component === origin?.component
        ? judgeOf(changes, subject, part, origin, holder)
        : judgeOf(changes, subject, part, { component, path: '' }, origin?.path ? origin : holder),
  };
}

const joined = (path: string, step: string): string =>
  path === '' || step.startsWith('[') ? path + step : `${path}.${step}`;

/** A value as a changelog shows it; the sentence has no room for more than some of a long one. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

/** `nothing` instead of what is not there. */
export const orNothing = (value: unknown): unknown => (value === undefined ? 'nothing' : value);
