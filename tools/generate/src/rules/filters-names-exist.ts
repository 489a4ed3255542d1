import type { Document, FiltersPlace, FiltersRules, FiltersWhen, Operation, Schema } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { type Context, follow, type Located } from '../located.ts';
import { seeClient } from '../seen-client.ts';
import { answerIn, entryOf, inputsOf, itemOf, property } from '../shapes.ts';

/** What lint remembers of an operation until all of them are known. */
interface Seen {
  readonly inputs: ReadonlyMap<string, Located<Schema>>;
  readonly answer: Located<Schema> | undefined;
}

/**
 * What `x-filters` names exists: the operation that lists contracts, where a contract has each value, the operations that
 * place orders, and what the orders are told by. Where an API lists no contracts, nothing is known of theirs.
 */
export const filtersNamesExist: Oas3Rule = () => {
  const client = seeClient();
  const operations = new Map<string, Seen>();
  return {
    Info: client.Info,
    Operation(node, ctx) {
      const operation = node as Operation;
      operations.set(operation.operationId ?? '', {
        inputs: inputsOf(operation, ctx),
        answer: answerIn(operation, ctx, client.facts.envelope),
      });
    },
    Root: {
      leave(node, ctx) {
        const rules = (node as Document)['x-filters'];
        if (rules === undefined) return;
        const at = ctx.location.child(['x-filters']);
        for (const [where, message] of [
          ...aboutContracts(rules, operations, ctx),
          ...aboutOrders(rules, operations, ctx),
        ]) {
          ctx.report({ message, location: at.child(where).key() });
        }
      },
    },
  };
};

type Finding = readonly [where: string[], message: string];

function aboutContracts(
  { contracts, by, contract }: FiltersRules,
  operations: ReadonlyMap<string, Seen>,
  ctx: Context,
): Finding[] {
  if (contracts === undefined) return [];
  const { operation, list } = contracts;
  const answer = operations.get(operation)?.answer;
  if (!answer) return [[['contracts'], `There is no operation \`${operation}\`. Correct x-filters.`]];
  const rows = list === undefined ? answer : property(ctx, answer, list);
  const row = rows && itemOf(ctx, rows);
  if (!row) return [[['contracts'], `The answer of ${operation} has no list there. Correct x-filters.`]];
  const findings: Finding[] = [];
  const expect = (paths: readonly string[], where: string[]): void => {
    for (const path of paths) {
      if (leads(row, path.split('.'), by, ctx)) continue;
      findings.push([where, `\`${path}\` leads nowhere in an entry of ${operation}. Correct x-filters.`]);
    }
  };
  expect([contract.symbol], ['contract', 'symbol']);
  expect([contract.status].flat(), ['contract', 'status']);
  for (const [name, places] of Object.entries(contract.read)) {
    expect(([places].flat() as FiltersPlace[]).flatMap(pathsIn), ['contract', 'read', name]);
  }
  return findings;
}

/** The paths in a place. */
function pathsIn(place: FiltersPlace): string[] {
  if (typeof place === 'string') return [place];
  if ('is' in place) return Object.keys(place.when);
  return Object.values(place);
}

/** Whether a path leads to a property; a list is entered by what the property `by` of an entry is. */
function leads(from: Located<Schema>, [name, ...rest]: string[], by: string | undefined, ctx: Context): boolean {
  if (name === undefined) return true;
  const item = itemOf(ctx, from);
  if (item === undefined) {
    const found = property(ctx, from, name);
    return found !== undefined && leads(found, rest, by, ctx);
  }
  if (by === undefined) return false;
  return choicesOf(item, ctx).some((choice) => {
    const kind = property(ctx, choice, by)?.node as { enum?: unknown[]; const?: unknown } | undefined;
    return (kind?.const === name || kind?.enum?.includes(name)) && leads(choice, rest, by, ctx);
  });
}

/** The forms that an entry may have. */
function choicesOf(entry: Located<Schema>, ctx: Context): Located<Schema>[] {
  const { node, location } = follow(ctx, entry);
  const choices = (['oneOf', 'anyOf'] as const).flatMap((key) =>
    (node[key] ?? []).map((choice, index) => ({ node: choice, location: location.child([key, index]) })),
  );
  return choices.length === 0 ? [{ node, location }] : choices;
}

function aboutOrders({ order }: FiltersRules, operations: ReadonlyMap<string, Seen>, ctx: Context): Finding[] {
  const findings: Finding[] = [];
  const names = new Set<string>();
  order.operations.forEach((path, index) => {
    const [operation = '', list] = path.split('.');
    const inputs = operations.get(operation)?.inputs;
    const given = list === undefined ? inputs : inputs && entryOf(ctx, inputs.get(list));
    for (const name of given?.keys() ?? []) names.add(name);
    if (!given)
      findings.push([['order', 'operations', String(index)], `\`${path}\` places nothing. Correct x-filters.`]);
  });
  const { operations: _operations, ...looks } = order;
  for (const [key, told] of Object.entries(looks)) {
    const used = told.flatMap((one: string | FiltersWhen) => (typeof one === 'string' ? [one] : Object.keys(one)));
    for (const name of new Set(used)) {
      if (names.has(name)) continue;
      findings.push([['order', key], `\`${name}\` is no property of an order that they place. Correct x-filters.`]);
    }
  }
  return findings;
}
