import { type Document, resolve } from '@openderivs/model';
import type { PlannedOperation } from '../plan.ts';
import { literal } from './literal.ts';
import type { Form } from './method-comment.ts';
import { typeOfAlternative } from './result-type.ts';

/**
 * Signatures whose result follows from whether one argument is given; the last is for who does not know that either. Each
 * has the whole documentation, with a sentence on the case that it is for. The argument's type is made from that of the
 * parameters, so that an editor still shows its description.
 */
export function overloads(
  operation: PlannedOperation,
  document: Document,
  names: Readonly<Record<'params' | 'result' | 'callOptions' | 'call', string>>,
  comment: (form: Form) => string,
): string {
  const { params, result, callOptions, call } = names;
  const { name, resultBy, input } = operation;
  if (resultBy === undefined) return '';
  const { parameter, present, absent } = resultBy;
  const { required = [], 'x-constraints': constraints } = resolve(document, input);
  // Parameters that constrain each other are a union, and Omit would lose it.
  const others = constraints === undefined ? `Omit<${params}, ${literal(parameter)}>` : params;
  const mark = required.length > 0 || constraints !== undefined ? '' : '?';
  const argument = `Pick<${params}, ${literal(parameter)}>`;
  const one = (which: 'one' | 'many') => typeOfAlternative(operation, document, which);
  const signature = (form: Form, given: string, type: string) =>
    `${comment(form)}  ${name}(${given}, options?: ${callOptions}): ${call}<${type}>;\n`;
  const answer = { one: 'one object', many: 'a list' } as const;
  return [
    signature(
      { words: `With \`${parameter}\` the answer is ${answer[present]}.`, given: [parameter] },
      `params: ${others} & Required<${argument}>`,
      one(present),
    ),
    signature(
      { words: `Without \`${parameter}\` the answer is ${answer[absent]}.`, given: [] },
      `params${mark}: ${others} & { [Name in keyof ${argument}]?: undefined }`,
      one(absent),
    ),
    signature(
      { words: `With a \`${parameter}\` that may be undefined the answer is either.`, given: [parameter] },
      `params${mark}: ${others} & { [Name in keyof ${argument}]?: ${params}[Name] | undefined }`,
      result,
    ),
  ].join('');
}
