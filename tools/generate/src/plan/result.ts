import { type Document, resolve, type Schema } from '@openderivs/model';
import type { ClientFacts } from '../targets.ts';

const CONTENT = "['responses'][200]['content']['application/json']";

/** What a successful call gives: the 200's JSON, without the API's envelope, if it has one. */
export function resultOf(
  document: Document,
  answer: Schema,
  { envelope }: ClientFacts,
): { result: Schema; resultPath: string } {
  const data = envelope === undefined ? undefined : propertyNamed(document, answer, envelope);
  return data === undefined
    ? { result: answer, resultPath: CONTENT }
    : { result: data, resultPath: `${CONTENT}['${envelope}']` };
}

/** A property's schema, looked for in the parts of an `allOf` too; the last part that has it tells the most. */
function propertyNamed(document: Document, schema: Schema, name: string): Schema | undefined {
  const whole = resolve(document, schema);
  const inParts = (whole.allOf ?? []).map((part) => propertyNamed(document, part, name));
  return whole.properties?.[name] ?? inParts.filter((part) => part !== undefined).at(-1);
}
