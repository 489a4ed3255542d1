import { type Document, resolve, typesOf } from '@openderivs/model';
import { checksOf, type PlannedMember, type PlannedObject } from '../plan/checks.ts';
import type { Plan } from '../plan.ts';
import { header } from './header.ts';
import { Code, key, literal } from './literal.ts';

/** checks.ts: what parameters must hold to. A file of its own, so that only who has calls checked loads it. */
export function emitChecks({ target, operations }: Plan, document: Document): string {
  const lists = new Map<string, string>();
  const entries = operations.flatMap(({ name, input }) => {
    const isList = typesOf(resolve(document, input)).includes('array');
    const checks = checksOf(document, isList ? { properties: { body: input } } : input);
    return checks === undefined ? [] : [`  ${key(name)}: ${objectOf(checks, lists, '  ')},\n`];
  });
  const named = [...lists].map(([name, values]) => `const ${name} = ${values};\n`).sort();
  return `${header(target.api)}
import type { ChecksTable } from '@openderivs/client/checks';
${named.length > 0 ? `\n${named.join('')}` : ''}
/** What the parameters of each operation must hold to. */
export const checks: ChecksTable = {
${entries.join('')}};
`;
}

/** A line for each member and for each constraint, so that a change shows where it is. */
function objectOf({ members, constraints }: PlannedObject, lists: Map<string, string>, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(members ?? {}).map(
    ([name, member]) => `${inner}  ${key(name)}: ${memberOf(member, lists, `${inner}  `)},\n`,
  );
  const rules = (constraints ?? []).map((constraint) => `${inner}  ${literal(constraint)},\n`);
  return [
    '{\n',
    ...(lines.length > 0 ? [`${inner}members: {\n`, ...lines, `${inner}},\n`] : []),
    ...(rules.length > 0 ? [`${inner}constraints: [\n`, ...rules, `${inner}],\n`] : []),
    `${indent}}`,
  ].join('');
}

function memberOf({ values, inside, ...plain }: PlannedMember, lists: Map<string, string>, indent: string): string {
  if (inside !== undefined) return `{ inside: ${objectOf(inside, lists, indent)} }`;
  return literal({ ...(values !== undefined && { values: valuesOf(values, lists) }), ...plain });
}

/** The list itself, or the name under which it stands once: many parameters take the same. */
function valuesOf({ component, values }: NonNullable<PlannedMember['values']>, lists: Map<string, string>): Code {
  const list = literal(values);
  if (component === undefined || !/^[A-Za-z]\w*$/.test(component)) return new Code(list);
  const name = `${component.charAt(0).toLowerCase()}${component.slice(1)}Values`;
  if ((lists.get(name) ?? list) !== list) return new Code(list);
  lists.set(name, list);
  return new Code(name);
}
