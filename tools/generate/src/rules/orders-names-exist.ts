import type { Document, Operation, OrderKind, OrdersRules, Schema } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import type { Context, Located } from '../located.ts';
import { seeClient } from '../seen-client.ts';
import { answerIn, entryOf, inputsOf, itemOf, property } from '../shapes.ts';

/** What lint remembers of an operation until all of them are known. */
interface Seen {
  isRead: boolean;
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

const findingsIn = ({ kinds, positions }: OrdersRules): Finding[] =>
  positions.flatMap(({ close }, index) =>
    close.kind in kinds
      ? []
      : [
          {
            path: ['positions', index, 'close', 'kind'],
            message: `There is no kind \`${close.kind}\`. Correct x-orders.`,
          },
        ],
  );

function usesIn({ lines, kinds, positions }: OrdersRules): Use[] {
  const line = lines ? [lines.parameter] : [];
  return [
    ...Object.entries(kinds).flatMap(([name, kind]) => usesOf(kind, ['kinds', name], line)),
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
  const { path, operation, reads, inputs, rows, entries } = use;
  const seen = operations.get(operation);
  const find = (message: string): Finding => ({
    path: [...path, 'operation'],
    message: `${message} Correct x-orders.`,
  });
  if (seen === undefined) return [find(`There is no operation \`${operation}\`.`)];
  const found: Finding[] = [];
  if (seen.isRead !== reads) found.push(find(`\`${operation}\` ${reads ? 'changes something' : 'only reads'}.`));
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
