import type { Document } from '../openapi.ts';
import type { PlannedOperation } from '../plan.ts';
import { resolve } from '../references.ts';
import { typeOfAlternative } from './result-type.ts';

/** Signatures whose result follows from whether one argument is given; the last is for who does not know that either. */
export function overloads(
  operation: PlannedOperation,
  document: Document,
  names: Readonly<Record<'params' | 'result' | 'callOptions' | 'call', string>>,
): string {
  const { params, result, callOptions, call } = names;
  const { name, resultBy, input } = operation;
  if (resultBy === undefined) return '';
  const { parameter, present, absent } = resultBy;
  const type = `${params}['${parameter}']`;
  const given = `NonNullable<${type}>`;
  // Parameters that constrain each other are a union, and Omit would lose it.
  const plain = resolve(document, input)['x-constraints'] === undefined;
  const others = plain ? `Omit<${params}, '${parameter}'>` : params;
  const mark = (resolve(document, input).required ?? []).length > 0 || !plain ? '' : '?';
  const one = (which: 'one' | 'many') => typeOfAlternative(operation, document, which);
  return [
    `  ${name}(params: ${others} & { ${parameter}: ${given} }, options?: ${callOptions}): ${call}<${one(present)}>;`,
    `  /** Without \`${parameter}\`. */`,
    `  ${name}(params${mark}: ${others} & { ${parameter}?: undefined }, options?: ${callOptions}): ${call}<${one(absent)}>;`,
    `  /** With a \`${parameter}\` that may be undefined: the result is either. */`,
    `  ${name}(params${mark}: ${others} & { ${parameter}?: ${type} | undefined }, options?: ${callOptions}): ${call}<${result}>;`,
    '',
  ].join('\n');
}
