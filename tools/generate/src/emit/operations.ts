import type { Document } from '../openapi.ts';
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
  const { name, method, path, security, weight, orderCount, frequency, effect, widens, success, form, text } = operation;
  const lines = [
    { method, path, security },
    { body: operation.body || undefined, params: paramsText(operation, document) || undefined },
    { weight, orderCount, frequency, effect, widens: widens.join(' ') || undefined },
    { success, form, text: text.join(' ') || undefined },
  ].map(members);
  const filled = lines.filter((line) => line !== '').map((line) => `    ${line},\n`);
  return `  ${key(name)}: {\n${filled.join('')}  },\n`;
}

function members(record: Record<string, unknown>): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${key(name)}: ${literal(value)}`)
    .join(', ');
}

/** `symbol! amount:decimal! type:int!`: names in their described order, what they are on the wire, `!` where required. */
function paramsText({ input }: PlannedOperation, document: Document): string {
  const schema = resolve(document, input);
  return Object.entries(schema.properties ?? {})
    .map(([name, property]) => {
      const kind = wireKind(document, property);
      return `${name}${kind === 'text' ? '' : `:${kind}`}${schema.required?.includes(name) ? '!' : ''}`;
    })
    .join(' ');
}
