import { BadInputError } from '@openderivs/signing';
import type { NamedOperation } from '../operation.ts';
import { type Advice, checkNames } from './names.ts';
import type { Parameter, Parameters } from './parse.ts';
import { wireForm } from './wire-text.ts';

/**
 * What is given of an operation's parameters, or of an object among them, as it goes on the wire: in described order,
 * each value a text, or a bigint where JSON has bare digits. Refuses unknown names and missing mandatory ones: an
 * exchange passes over a name that it does not know, and does the rest. `at` is where the object stands, such as
 * `batchOrders[0].`.
 */
export function wireValues(
  operation: NamedOperation,
  members: Parameters,
  given: Readonly<Record<string, unknown>>,
  at = '',
  advice?: Advice,
): Record<string, unknown> {
  checkNames(given, members, at, `is not a parameter of ${operation.name}`, { advice });
  const values: Record<string, unknown> = {};
  for (const member of members.values()) {
    const { name, required } = member;
    const value = given[name];
    if (value !== undefined) values[name] = wireValue(operation, member, value, at + name, at !== '');
    else if (required) throw new BadInputError(at + name, `is missing from ${operation.name}`, 'give it');
  }
  return values;
}

function wireValue(
  operation: NamedOperation,
  { kind, members, size }: Pick<Parameter, 'kind' | 'members' | 'size'>,
  given: unknown,
  path: string,
  isInside: boolean,
): unknown {
  const value = wireForm(path, kind, given, size);
  if (typeof value === 'string') {
    // Lists in a query hold bare digits, also those that a double would round; in a body only counts are numbers.
    const bare = operation.body ? 'int' : isInside ? 'int id time' : '';
    return bare.includes(kind) ? (value.length < 16 ? Number : BigInt)(value) : value;
  }
  if (kind === 'json') return value;
  if (kind === 'object') return wireValues(operation, members ?? new Map(), value, `${path}.`);
  const item = { kind: kind === 'ids' ? 'id' : 'object', members, size: '' } as const;
  const taken = new Set();
  const { id } = operation;
  const idName = id?.startsWith(`${path}.`) ? id.slice(path.length + 1) : '';
  // `from` shows a hole as undefined, which is refused: left out, it would shift the items after it.
  return Array.from(value as unknown as unknown[], (one, index) => {
    const at = `${path}[${index}]`;
    const entry = wireValue(operation, item, one, at, true);
    if (idName) refuseTaken(entry as Record<string, unknown>, idName, taken, at);
    return entry;
  });
}

/** Refuses a client order id that another order of the batch has: a look-up could not tell them apart. */
function refuseTaken(order: Readonly<Record<string, unknown>>, name: string, taken: Set<unknown>, at: string): void {
  if (name in order && taken.size === taken.add(order[name]).size) {
    throw new BadInputError(`${at}.${name}`, 'is that of another order', 'give each its own');
  }
}
