import type { Document, Schema } from '../openapi.ts';
import { membersOf } from '../plan/members.ts';
import { wireKind } from '../plan/wire-kind.ts';
import type { Plan, PlannedOperation } from '../plan.ts';
import { resolve } from '../references.ts';
import { header } from './header.ts';
import { key, literal } from './literal.ts';

/** operations.ts: what the runtime must know to carry out a call. Data only, and small: every bundle contains it. */
export function emitOperations(plan: Plan, document: Document): string {
  const entries = plan.operations.map((operation) => entry(operation, document));
  return `${header(plan.target.api)}
import type { Operation } from '@openderivs/client';
import type { operations as described } from './schema.ts';

export type OperationName = keyof described;

export const operations: Readonly<Record<OperationName, Operation>> = {
${entries.join('')}};
`;
}

function entry(operation: PlannedOperation, document: Document): string {
  const { name, method, path, security, orderCount = {}, effect, widens, success, form, text } = operation;
  const order = Object.values(orderCount).some((count) => count > 0) || undefined;
  const inside = membersTexts(document, operation.input);
  const lines = [
    { method, path, security },
    { body: operation.body || undefined, params: paramsText(document, operation.input) || undefined },
    { members: inside.length > 0 ? Object.fromEntries(inside) : undefined },
    { effect, widens: widens.join(' ') || undefined, order, pool: poolsText(operation) },
    { success, form, text: text.join(' ') || undefined },
  ].map(members);
  const filled = lines.filter((line) => line !== '').map((line) => `    ${line},\n`);
  return `  ${key(name)}: {\n${filled.join('')}  },\n`;
}

/** The limits that it shares with others, and its own if it has that too: what one refusal speaks of. */
function poolsText({ name, frequency = [] }: PlannedOperation): string | undefined {
  const text = [...new Set([frequency].flat().map(({ pool = name }) => pool))].join(' ');
  return text === '' || text === name ? undefined : text;
}

function members(record: Record<string, unknown>): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${key(name)}: ${literal(value)}`)
    .join(', ');
}

/** `symbol! amount:decimal! type:int!`: names in their described order, what they are on the wire, `!` where required. */
function paramsText(document: Document, given: Schema): string {
  const { properties, required } = membersOf(document, given) ?? { properties: {}, required: [] };
  return Object.entries(properties)
    .map(([name, property]) => {
      const kind = wireKind(document, property);
      return `${name}${kind === 'text' ? '' : `:${kind}`}${required.includes(name) ? '!' : ''}`;
    })
    .join(' ');
}

/** The same for each object and list of objects among them, by its path: `batchOrders`, or `orders.legs` inside another. */
function membersTexts(document: Document, given: Schema, at = ''): [string, string][] {
  return Object.entries(membersOf(document, given)?.properties ?? {}).flatMap(([name, property]) => {
    const kind = wireKind(document, property);
    if (kind !== 'list' && kind !== 'object') return [];
    const schema = resolve(document, property);
    const object = kind === 'list' ? (schema.items ?? {}) : schema;
    const path = `${at}${name}`;
    return [[path, paramsText(document, object)], ...membersTexts(document, object, `${path}.`)];
  });
}
