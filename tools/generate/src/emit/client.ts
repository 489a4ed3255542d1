import type { Document } from '@openderivs/model';
import type { Plan, PlannedOperation } from '../plan.ts';
import type { Prepared } from '../prepare.ts';
import { pascal } from '../targets.ts';
import { header } from './header.ts';
import { type Form, methodComment } from './method-comment.ts';
import { overloads } from './overloads.ts';
import { isOneOrMany, typeOfResult } from './result-type.ts';

/** client.ts: one documented method per operation, and a name for every type. */
export function emitClient(plan: Plan, prepared: Prepared, document: Document): string {
  const { target, operations } = plan;
  const own = ownTypes(prepared);
  const schemas = Object.keys(prepared.document.components?.schemas ?? {});
  const callOptions = target.options ? `${pascal(target.exchange)}CallOptions` : 'CallOptions';
  const methods = operations.map((operation) => method(operation, document, plan, prepared, callOptions));
  const aliases = [
    ...schemas.map((name) => [name, `components['schemas']['${name}']`] as const),
    ...operations.flatMap((operation) => aliasesOf(operation)),
  ];
  const named = new Map(
    aliases.filter(([name]) => !own.includes(name)).map(([name, type]) => [name, `export type ${name} = ${type};\n`]),
  );
  const types = [...named.values()].join('');
  const runtime = new Set([
    ...(target.options ? [] : [callOptions]),
    ...operations.map(callType),
    ...(operations.some((operation) => wideningNames(operation).length > 0) ? ['Explicit'] : []),
    ...(Object.keys(prepared.exact).length > 0 ? ['Exact'] : []),
  ]);
  const used = [
    ...(schemas.length > 0 ? ['components'] : []),
    ...(/\boperations\[/.test(types) ? ['operations'] : []),
    ...(Object.keys(prepared.exact).length > 0 ? ['exact'] : []),
    'params',
  ];
  const ownUsed = own.filter((name) => new RegExp(`\\b${name}\\b`).test(methods.join('')));
  return `${header(target.api)}
import type { ${[...runtime].sort().join(', ')} } from '@openderivs/client';
${target.options ? `import type { ${callOptions} } from '@openderivs/client/${target.exchange}';\n` : ''}import type { ${[...used, ...ownUsed].join(', ')} } from './schema.ts';

/** Every operation of the API as a method. */
export interface ${target.methods} {
${methods.join('\n')}}

${own.length > 0 ? `export type { ${own.join(', ')} } from './schema.ts';\n` : ''}${types}`;
}

/** The types that schema.ts gives a name of their own. */
function ownTypes({ forms, excepts }: Prepared): string[] {
  const names = forms.flatMap(({ name, exact, fields, parts }) => [
    name,
    ...(exact === undefined ? [] : [exact]),
    ...[fields, ...parts].map((part) => part.name),
  ]);
  return [...new Set([...names, ...excepts.map(({ name }) => name)])].sort();
}

/** A call that changes something can be asked for its verdict. */
const callType = ({ method }: PlannedOperation): string => (method === 'GET' ? 'Call' : 'WriteCall');

/**
 * The parameters that widen the call when they are left out. What stands in the entries of a list is left to the runtime:
 * the list's own type keeps its plain form.
 */
const wideningNames = ({ widens }: PlannedOperation): string[] => widens.filter((path) => !path.includes('.'));

/** What the types of an operation are called. */
function typeNames({ name }: PlannedOperation): { params: string; result: string } {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return { params: `${type}Params`, result: `${type}Result` };
}

function aliasesOf(operation: PlannedOperation): (readonly [string, string])[] {
  const { params, result } = typeNames(operation);
  const type = typeOfResult(operation);
  // A component may be called what the alias would be called: then it is the type already.
  return [[params, `params['${operation.name}']`] as const, ...(type === result ? [] : [[result, type] as const])];
}

function method(
  operation: PlannedOperation,
  document: Document,
  { target }: Plan,
  { exact }: Prepared,
  callOptions: string,
): string {
  const comment = (form?: Form) => methodComment(operation, document, target, form);
  const { params, result } = typeNames(operation);
  if (operation.resultBy !== undefined && isOneOrMany(operation, document)) {
    return overloads(operation, document, { params, result, callOptions, call: callType(operation) }, comment);
  }
  const widening = wideningNames(operation).map((name) => `'${name}'`);
  // A variant does not name what it does not take, so that no editor offers it: what is given is compared to the letter.
  const letter = exact[operation.name] === undefined ? undefined : `exact['${operation.name}']`;
  const checks = [
    ...(letter === undefined ? [] : [`Exact<Given, ${params}, ${letter}>`]),
    ...(widening.length === 0 ? [] : [`Explicit<Given, ${letter ?? params}, ${widening.join(' | ')}>`]),
  ];
  const generic = checks.length === 0 ? '' : `<Given extends ${params}>`;
  const type = checks.length === 0 ? params : ['Given', ...checks].join(' & ');
  const given = `params${operation.needsInput ? '' : '?'}: ${type}`;
  return `${comment()}  ${operation.name}${generic}(${given}, options?: ${callOptions}): ${callType(operation)}<${result}>;\n`;
}
