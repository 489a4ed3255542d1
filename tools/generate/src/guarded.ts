import type { Async3Rule, Oas3Rule } from '@redocly/openapi-core';
import type { Context } from './located.ts';

/** How the message of a rule that could not read its input begins. */
export const UNREADABLE = 'This cannot be checked';

type Visit = (node: unknown, ctx: Context, ...others: unknown[]) => unknown;

/**
 * The same rule, which says so where it cannot read what it is given. Rules run beside those that look at the form, so
 * what they are given may have any: a list of parameters may be a text.
 */
export function guarded<Rule extends Oas3Rule | Async3Rule>(rule: Rule): Rule {
  return ((options: Parameters<Rule>[0]) => guardedVisitor(rule(options))) as Rule;
}

function guardedVisitor(visitor: unknown): unknown {
  if (typeof visitor === 'function') return guardedVisit(visitor as Visit);
  const entries = Object.entries(visitor as object).map(([name, inner]) => [name, guardedVisitor(inner)]);
  return Object.fromEntries(entries);
}

function guardedVisit(visit: Visit): Visit {
  return (node, ctx, ...others) => {
    try {
      return visit(node, ctx, ...others);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const message = `${UNREADABLE}: ${reason.replace(/\s+/g, ' ')}. Bring it into the form that specs/README.md gives it.`;
      ctx.report({ message, location: ctx.location });
      return undefined;
    }
  };
}
