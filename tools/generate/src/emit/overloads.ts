import type { Document } from '../openapi.ts';
import type { PlannedOperation } from '../plan.ts';
import { resolve } from '../references.ts';
import { blockComment } from './comment.ts';
import { key, literal } from './literal.ts';
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
  const property = key(parameter);
  const type = `${params}[${literal(parameter)}]`;
  const given = `NonNullable<${type}>`;
  // Parameters that constrain each other are a union, and Omit would lose it.
  const plain = resolve(document, input)['x-constraints'] === undefined;
  const others = plain ? `Omit<${params}, ${literal(parameter)}>` : params;
  const mark = (resolve(document, input).required ?? []).length > 0 || !plain ? '' : '?';
  const one = (which: 'one' | 'many') => typeOfAlternative(operation, document, which);
  const said = (words: string) => blockComment([words], '  ').trimEnd();
  return [
    `  ${name}(params: ${others} & { ${property}: ${given} }, options?: ${callOptions}): ${call}<${one(present)}>;`,
    said(`Without \`${parameter}\`.`),
    `  ${name}(params${mark}: ${others} & { ${property}?: undefined }, options?: ${callOptions}): ${call}<${one(absent)}>;`,
    said(`With a \`${parameter}\` that may be undefined: the result is either.`),
    `  ${name}(params${mark}: ${others} & { ${property}?: ${type} | undefined }, options?: ${callOptions}): ${call}<${result}>;`,
    '',
  ].join('\n');
}
