import type { Bracket, Document, EitherMode, Operation, OrderKind, OrdersRules, Schema } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import type { Context, Located } from '../located.ts';
import { seeClient } from '../seen-client.ts';
import { answerIn, entryOf, inputsOf, itemOf, property } from '../shapes.ts';

/** What lint remembers of an operation until all of them are known. */
interface Seen {
  isRead: boolean;
  isFound: boolean;
  /** What a caller gives, by name. */
  inputs: Map<string, Located<Schema>>;
  answer: Located<Schema> | undefined;
}

/** Something of `x-orders` that is wrong, and the keys under which it stands. */
interface Finding {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What one entry says of an operation: what it gives it, and what it reads in each row of the answer. */
interface Use {
  readonly path: readonly (string | number)[];
  readonly operation: string;
  readonly reads: boolean;
  /** It places an order that `x-placing` has to say how to find. */
  readonly places?: true;
  readonly inputs: readonly (string | undefined)[];
  /** Where the rows are: the answer itself, its entries, or those of a property. */
  readonly rows?: {
    readonly list: string | undefined;
    readonly isList: boolean;
    readonly properties: readonly string[];
  };
  /** Of what a list parameter takes, what each entry holds. */
  readonly entries?: { readonly list: string; readonly names: readonly string[] };
}

/** What `x-orders` names exists: operations that read or change as they must, their parameters, properties of their answers. */
export const ordersNamesExist: Oas3Rule = () => {
  const client = seeClient();
  const operations = new Map<string, Seen>();
  return {
    Info: client.Info,
    Operation(node, ctx) {
      const operation = node as Operation;
      operations.set(operation.operationId ?? '', {
        isRead: String(ctx.key) === 'get',
        isFound: operation['x-placing'] !== undefined,
        inputs: inputsOf(operation, ctx),
        answer: answerIn(operation, ctx, client.facts.envelope),
      });
    },
    Root: {
      leave(node, ctx) {
        const rules = (node as Document)['x-orders'];
        if (rules === undefined) return;
        for (const { path, message } of [
          ...findingsIn(rules),
          ...usesIn(rules).flatMap((use) => wrong(use, operations, ctx)),
        ]) {
          ctx.report({ message, location: ctx.location.child(['x-orders', ...path]) });
        }
      },
    },
  };
};

function findingsIn({ kinds, positions, brackets = {} }: OrdersRules): Finding[] {
  const noKind = (kind: string, path: Finding['path']): Finding[] =>
    kind in kinds ? [] : [{ path, message: `There is no kind \`${kind}\`. Correct x-orders.` }];
  return [
    ...positions.flatMap(({ close }, index) => noKind(close.kind, ['positions', index, 'close', 'kind'])),
    ...Object.entries(brackets).flatMap(([name, { entry, stopLoss, takeProfit, position }]) => {
      const path = ['brackets', name];
      const isListed = positions.some(({ operation }) => operation === position);
      const own = [entry.quantity, entry.price, ...keysIn(entry.sides), ...[stopLoss, takeProfit].flatMap(fromIn)];
      return [
        ...noKind(entry.kind, [...path, 'entry', 'kind']),
        ...noKind(stopLoss.kind, [...path, 'stopLoss', 'kind']),
        ...noKind(takeProfit.kind, [...path, 'takeProfit', 'kind']),
        ...(isListed
          ? []
          : [{ path: [...path, 'position'], message: `\`${position}\` is none of \`positions\`. Correct x-orders.` }]),
        ...without(own, entry.takes).map((each) => ({
          path: [...path, 'entry', 'takes'],
          message: `\`${each}\` is not among \`takes\`. Correct x-orders.`,
        })),
      ];
    }),
  ];
}

const without = (names: readonly string[], known: readonly string[]): string[] =>
  names.filter((name) => !known.includes(name));

const keysIn = ({ oneWay, hedge }: EitherMode<object>): string[] =>
  [oneWay, ...(hedge ? [hedge] : [])].flatMap(({ long, short }) => Object.keys({ ...long, ...short }));

const fromIn = ({ from }: Bracket['stopLoss']): string[] => Object.values(from);

/** What a bracket names of the operations that place and list it. */
function usesOfBracket(
  bracket: Bracket,
  path: Use['path'],
  kinds: OrdersRules['kinds'],
  line: readonly string[],
): Use[] {
  const { entry, stopLoss, takeProfit, list } = bracket;
  const legs = { stopLoss, takeProfit };
  const attached = Object.values(legs).flatMap((leg) =>
    leg.attached ? [...Object.values(leg.attached.takes), ...Object.keys(leg.attached.set ?? {})] : [],
  );
  const seen = Object.values(legs).flatMap((leg) => {
    const { trigger, is, hedge, quantity } = leg.seen;
    const kind = kinds[leg.kind];
    const marks = Object.keys({ ...is, ...hedge?.long, ...hedge?.short });
    return [trigger, ...marks, ...(quantity ? [quantity] : []), ...(kind ? [kind.id, kind.clientId] : [])];
  });
  return [
    {
      path: [...path, 'entry'],
      operation: entry.operation,
      reads: false,
      places: true,
      inputs: [...line, ...entry.takes, ...attached],
    },
    ...Object.entries(legs).map(
      ([name, { operation, takes, set, from, sides, quantity }]): Use => ({
        path: [...path, name],
        operation,
        reads: false,
        places: true,
        inputs: [...Object.values(takes), ...Object.keys({ ...set, ...from }), ...keysIn(sides), quantity],
      }),
    ),
    {
      path: [...path, 'list'],
      operation: list.operation,
      reads: true,
      inputs: [
        ...line,
        ...(list.with ?? []),
        ...Object.keys(list.set ?? {}),
        ...(list.page ? [list.page.parameter] : []),
      ],
      rows: { list: list.list, isList: true, properties: ['symbol', ...seen] },
    },
  ];
}

function usesIn({ lines, kinds, positions, brackets = {} }: OrdersRules): Use[] {
  const line = lines ? [lines.parameter] : [];
  return [
    ...Object.entries(kinds).flatMap(([name, kind]) => usesOf(kind, ['kinds', name], line)),
    ...Object.entries(brackets).flatMap(([name, each]) => usesOfBracket(each, ['brackets', name], kinds, line)),
    ...positions.flatMap(({ operation, list, amount, short, hedge, close }, index): Use[] => {
      const path = ['positions', index];
      const of = [close.from, close.oneWay.from, close.hedge.from].flatMap((from) => Object.entries(from ?? {}));
      const properties = [
        amount,
        'symbol',
        ...Object.keys({ ...short, ...hedge }),
        ...of.map(([, property]) => property),
      ];
      const sets = [close.set, close.oneWay.set, close.hedge.set].flatMap((set) => Object.keys(set ?? {}));
      return [
        { path, operation, reads: true, inputs: line, rows: { list, isList: true, properties } },
        {
          path: [...path, 'close'],
          operation: close.operation,
          reads: false,
          inputs: [...line, close.side, close.quantity, ...sets, ...of.map(([parameter]) => parameter)],
        },
      ];
    }),
  ];
}

function usesOf(kind: OrderKind, path: readonly (string | number)[], line: readonly string[]): Use[] {
  const { id, clientId, status, find, cancel, lists, all, amend } = kind;
  const marks = typeof kind.closes === 'object' ? Object.keys(kind.closes) : [];
  const statuses = [status].flat();
  const whole = statuses.length === 1 ? statuses : [];
  return [
    ...find.map(
      ({ operation, list, open, ...look }, index): Use => ({
        path: [...path, 'find', index],
        operation,
        reads: true,
        inputs: [look.id, look.clientId, ...(look.with ?? []), ...Object.keys(look.set ?? {})],
        rows: {
          list,
          isList: list !== undefined || look.id === undefined,
          properties: [id, clientId, ...whole, ...(kind.quantity ? [kind.quantity] : [])],
        },
      }),
    ),
    {
      path: [...path, 'cancel'],
      operation: cancel.operation,
      reads: false,
      inputs: [...(cancel.with ?? []), ...(cancel.list ? [cancel.list] : [cancel.id, cancel.clientId])],
      ...(cancel.list && { entries: { list: cancel.list, names: [cancel.id, cancel.clientId] } }),
    },
    ...lists.map(
      ({ operation, list, page, set, symbols }, index): Use => ({
        path: [...path, 'lists', index],
        operation,
        reads: true,
        inputs: [...line, ...Object.keys(set ?? {}), ...(page ? [page.parameter, 'limit'] : []), symbols && 'symbol'],
        rows: { list, isList: true, properties: [id, clientId, 'symbol', ...whole, ...marks] },
      }),
    ),
    ...(all ? [{ path: [...path, 'all'], operation: all.operation, reads: false, inputs: all.by }] : []),
    ...(amend
      ? [
          {
            path: [...path, 'amend'],
            operation: amend.operation,
            reads: false,
            inputs: [
              amend.id,
              amend.clientId,
              ...Object.keys(amend.same),
              ...(amend.blind ?? []),
              amend.renames?.parameter,
              ...(amend.renames?.when ?? []),
            ],
          },
        ]
      : []),
  ];
}

function wrong(use: Use, operations: ReadonlyMap<string, Seen>, ctx: Context): Finding[] {
  const { path, operation, reads, places, inputs, rows, entries } = use;
  const seen = operations.get(operation);
  const find = (message: string): Finding => ({
    path: [...path, 'operation'],
    message: `${message} Correct x-orders.`,
  });
  if (seen === undefined) return [find(`There is no operation \`${operation}\`.`)];
  const found: Finding[] = [];
  if (seen.isRead !== reads) found.push(find(`\`${operation}\` ${reads ? 'changes something' : 'only reads'}.`));
  if (places && !seen.isFound) found.push(find(`\`${operation}\` has no x-placing.`));
  for (const name of inputs) {
    if (name !== undefined && !seen.inputs.has(name)) found.push(find(`\`${name}\` is no parameter of ${operation}.`));
  }
  const entry = entries && entryOf(ctx, seen.inputs.get(entries.list));
  for (const name of entries?.names ?? []) {
    if (!entry?.has(name)) found.push(find(`\`${name}\` is in no entry that ${operation} takes.`));
  }
  if (rows === undefined || seen.answer === undefined) return found;
  const where = rows.list === undefined ? seen.answer : property(ctx, seen.answer, rows.list);
  const row = rows.isList && where ? itemOf(ctx, where) : where;
  if (!row) return [...found, find(`The answer of ${operation} has no list there.`)];
  for (const name of rows.properties) {
    if (!property(ctx, row, name)) found.push(find(`\`${name}\` is no property of what ${operation} gives.`));
  }
  return found;
}
