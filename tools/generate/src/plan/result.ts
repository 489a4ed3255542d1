import type { Document, Operation, Schema } from '../openapi.ts';
import { resolve } from '../references.ts';
import type { ClientFacts } from '../targets.ts';

const CONTENT = "['responses'][200]['content']['application/json']";

/** What a successful call gives: the 200's JSON, without the API's envelope, if it has one. */
export function resultOf(
  document: Document,
  operation: Operation,
  { envelope }: ClientFacts,
): { result: Schema; resultPath: string } {
  const whole = answerOf(document, operation);
  const data = envelope === undefined ? undefined : propertyNamed(document, whole, envelope);
  return data === undefined
    ? { result: whole, resultPath: CONTENT }
    : { result: data, resultPath: `${CONTENT}['${envelope}']` };
}

/** The schema of the 200's JSON. */
export function answerOf(document: Document, operation: Operation): Schema {
  const response = operation.responses?.['200'];
  return (response && resolve(document, response).content?.['application/json']?.schema) ?? {};
}

/** A property's schema, looked for in the parts of an `allOf` too; the last part that has it tells the most. */
function propertyNamed(document: Document, schema: Schema, name: string): Schema | undefined {
  const whole = resolve(document, schema);
  const inParts = (whole.allOf ?? []).map((part) => propertyNamed(document, part, name));
  return whole.properties?.[name] ?? inParts.filter((part) => part !== undefined).at(-1);
}
