import { type Document, resolve, type Schema, typesOf } from '@openderivs/model';

/** The outer form of what a 200 answers: `[]` for a list, `*` for an object or a list, undefined for an object. */
export function answerForm(document: Document, answer: Schema): '[]' | '*' | undefined {
  const lists = areLists(document, answer);
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
