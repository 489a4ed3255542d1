import { type Document, resolve, type Schema, typesOf } from '@openderivs/model';
import { membersOf } from '../plan/members.ts';
import { wireKind } from '../plan/wire-kind.ts';
import type { Plan, PlannedOperation } from '../plan.ts';
import { header } from './header.ts';
import { literal } from './literal.ts';

/** The table's columns. What calls of one kind have in common comes first, so that they stand together when sorted. */
const columns = [
  'security',
  'method',
  'path',
  'name',
  'form',
  'params',
  'text',
  'effect',
  'success',
  'body',
  'widens',
  'id',
  'counts',
  'pool',
  'members',
] as const;

/**
 * table.ts: what the runtime must know to carry out a call. Every bundle contains it, so it is one text, which compresses
 * better than objects do, sorted, so that what is alike stands together, and without columns that are empty.
 */
export function emitTable({ target, operations, lookup }: Plan, document: Document): string {
  const records = operations.map((operation) => record(operation, document));
  const filled = columns.filter((column) => records.some((each) => each[column]));
  const rows = records.map((each) =>
    filled
      .map((column) => cell(each, column))
      .join(',')
      .replace(/,+$/, ''),
  );
  return `${header(target.api)}
/** What the client knows of each operation; \`readOperations\` of \`@openderivs/client\` reads it. */
export const table = \`${[filled.join(','), ...rows.sort()].join('\n').replace(/[`\\$]/g, '\\$&')}\`;

/** The parameters that tell what a call was about: by them it is asked for when its outcome is unknown. */
export const lookup = ${literal(lookup.join(' '))};
`;
}

/** The rules keep names plain; what would still move the columns of a line is stopped here. */
function cell(record: Facts, column: (typeof columns)[number]): string {
  const text = record[column] ?? '';
  if (/[,\r\n]/.test(text)) throw new Error(`${record.name}: ${column} holds a comma or a line break`);
  return text;
}

/** operations.ts: the same as objects, for whoever has a use for it. */
export function emitOperations({ target }: Plan): string {
  return `${header(target.api)}
import { type Operation, operationsOf } from '@openderivs/client';
import type { operations as described } from './schema.ts';
import { table } from './table.ts';

export type OperationName = keyof described;

/** What the client knows of each operation. */
export const operations: Readonly<Record<OperationName, Operation>> = operationsOf(table);
`;
}

type Facts = Record<(typeof columns)[number], string | undefined>;

function record(operation: PlannedOperation, document: Document): Facts {
  const { name, method, path, security, orderCount = {}, effect, widens, success, form, text, placing } = operation;
  const isList = typesOf(resolve(document, operation.input)).includes('array');
  const input = isList ? { properties: { body: operation.input }, required: ['body'] } : operation.input;
  return {
    ...{ name, method, path, security, form, effect, success },
    params: paramsText(document, input),
    members: membersTexts(document, input).join(';'),
    text: text.join(' '),
    body: isList ? 'list' : operation.body ? 'json' : undefined,
    widens: widens.join(' '),
    id: placing?.id,
    counts: Object.values(orderCount).some((count) => count > 0) ? 'orders' : undefined,
    pool: poolsText(operation),
  };
}

/** The limits that it shares with others, and its own if it has that too: what one refusal speaks of. */
function poolsText({ name, frequency = [] }: PlannedOperation): string | undefined {
  const text = [...new Set([frequency].flat().map(({ pool = name }) => pool))].join(' ');
  return text === '' || text === name ? undefined : text;
}

/**
 * `symbol! amount:decimal! orders:list1-5!`: names in their described order, what they are on the wire, how many entries a list
 * may have, `!` where required.
 */
function paramsText(document: Document, given: Schema): string {
  const { properties, required } = membersOf(document, given) ?? { properties: {}, required: [] };
  return Object.entries(properties)
    .map(([name, property]) => {
      const kind = wireKind(document, property);
      return `${name}${kind === 'text' ? '' : `:${kind}${sizeText(document, property)}`}${required.includes(name) ? '!' : ''}`;
    })
    .join(' ');
}

/** `1-5`, or `1+` without a most; nothing for any number. */
function sizeText(document: Document, property: Schema): string {
  const { minItems = 0, maxItems } = resolve(document, property);
  return maxItems === undefined ? (minItems > 0 ? `${minItems}+` : '') : `${minItems}-${maxItems}`;
}

/** The same for each object and list of objects among them, by its path: `batchOrders`, or `orders.legs` inside another. */
function membersTexts(document: Document, given: Schema, at = ''): string[] {
  return Object.entries(membersOf(document, given)?.properties ?? {}).flatMap(([name, property]) => {
    const kind = wireKind(document, property);
    if (kind !== 'list' && kind !== 'object') return [];
    const schema = resolve(document, property);
    const object = kind === 'list' ? (schema.items ?? {}) : schema;
    const path = `${at}${name}`;
    return [`${path}=${paramsText(document, object)}`, ...membersTexts(document, object, `${path}.`)];
  });
}
