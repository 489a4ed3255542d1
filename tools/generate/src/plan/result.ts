import type { Document, Operation, Schema } from '../openapi.ts';
import { resolve } from '../references.ts';
import type { Target } from '../targets.ts';

const CONTENT = "['responses'][200]['content']['application/json']";

/** What a successful call gives: the 200's JSON, on Bitget without its envelope. */
export function resultOf(
  document: Document,
  operation: Operation,
  exchange: Target['exchange'],
): { result: Schema; resultPath: string } {
  const whole = answerOf(document, operation);
  const data = exchange === 'bitget' ? propertyNamed(document, whole, 'data') : undefined;
  return data === undefined
    ? { result: whole, resultPath: CONTENT }
    : { result: data, resultPath: `${CONTENT}['data']` };
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
