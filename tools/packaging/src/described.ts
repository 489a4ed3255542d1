import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, bodyOf, type Document, operationsOf, resolve, type Schema } from '@openderivs/model';

/** An operation as its description has it. */
export interface DescribedOperation {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly input: Schema;
  readonly result: Schema;
}

/** What the clients add by themselves; `recvWindow` is an option of the call. */
const byTheClient = ['timestamp', 'signature', 'recvWindow'];

/** The operations of a bundled description, and what its references stand for. */
export function readDescribed(
  consumer: string,
  api: string,
): { operations: DescribedOperation[]; resolve: (schema: Schema) => Schema } {
  const file = join(consumer, 'node_modules/@openderivs/specs/dist', `${api}.json`);
  const bundle: Document = JSON.parse(readFileSync(file, 'utf8'));
  const isBitget = api.startsWith('bitget-');
  const propertyOf = (schema: Schema, name: string): Schema | undefined => {
    const { properties, allOf = [] } = resolve(bundle, schema);
    return properties?.[name] ?? allOf.map((part) => propertyOf(part, name)).find((found) => found !== undefined);
  };
  const operations = operationsOf(bundle).map(({ operation, parameters }) => {
    const given = parameters
      .filter(({ name }) => isBitget || !byTheClient.includes(name))
      .map(({ name, description, schema }) => [name, { ...schema, ...(description && { description }) }] as const);
    const answer = answerOf(bundle, operation)?.schema ?? {};
    const inEnvelope = isBitget ? propertyOf(answer, 'data') : undefined;
    return {
      name: String(operation.operationId),
      summary: String(operation.summary),
      description: String(operation.description),
      input: bodyOf(bundle, operation)?.schema ?? { properties: Object.fromEntries(given) },
      result: inEnvelope ?? answer,
    };
  });
  return { operations, resolve: (schema) => resolve(bundle, schema) };
}
