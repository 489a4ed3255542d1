import { type Document, type Operation, type Schema, typesOf } from '../openapi.ts';
import { resolve } from '../references.ts';
import { answerOf } from './result.ts';

/** The outer form of the 200's JSON: `[]` for a list, `*` for an object or a list, undefined for an object. */
export function answerForm(document: Document, operation: Operation): '[]' | '*' | undefined {
  const lists = areLists(document, answerOf(document, operation));
  if (!lists.includes(true)) return undefined;
  return lists.includes(false) ? '*' : '[]';
}

/** Of each thing that a schema may be: whether it is a list. */
function areLists(document: Document, schema: Schema): boolean[] {
  const whole = resolve(document, schema);
  const choices = whole.oneOf ?? whole.anyOf;
  if (choices !== undefined) return choices.flatMap((choice) => areLists(document, choice));
  const types = typesOf(whole);
  return types.length === 0 ? [false] : types.map((type) => type === 'array');
}
