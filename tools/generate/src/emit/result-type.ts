import { type Document, refName, resolve, type Schema, typesOf } from '@openderivs/model';
import type { PlannedOperation } from '../plan.ts';

/** The type of what a call gives: by component names where the schema is made of components, else by its place. */
export function typeOfResult(operation: PlannedOperation): string {
  return named(operation.result) ?? `operations['${operation.name}']${operation.resultPath}`;
}

/** Whether the result is an object or a list, so that an argument can decide which. */
export function isOneOrMany(operation: PlannedOperation, document: Document): boolean {
  const { one, many } = alternatives(operation.result, document);
  return one !== undefined && many !== undefined;
}

/** The type of the object, or of the list, of a result that is one of the two. */
export function typeOfAlternative(operation: PlannedOperation, document: Document, which: 'one' | 'many'): string {
  const schema = alternatives(operation.result, document)[which];
  const whole = typeOfResult(operation);
  const list = 'readonly unknown[]';
  return (schema && named(schema)) ?? (which === 'many' ? `Extract<${whole}, ${list}>` : `Exclude<${whole}, ${list}>`);
}

function alternatives(result: Schema, document: Document): { one: Schema | undefined; many: Schema | undefined } {
  const whole = resolve(document, result);
  const choices = whole.oneOf ?? whole.anyOf ?? [];
  const isList = (schema: Schema) => typesOf(resolve(document, schema)).includes('array');
  return { one: choices.find((choice) => !isList(choice)), many: choices.find(isList) };
}

function named(schema: Schema): string | undefined {
  if (schema.$ref !== undefined) return refName(schema.$ref);
  const nullable = Array.isArray(schema.type) && schema.type.includes('null') ? ' | null' : '';
  if (typesOf(schema).includes('array')) {
    const item = schema.prefixItems === undefined && schema.items ? named(schema.items) : undefined;
    return item && `${/[ |]/.test(item) ? `(${item})` : item}[]${nullable}`;
  }
  const choices = (schema.oneOf ?? schema.anyOf ?? []).map(named);
  if (choices.length === 0 || choices.includes(undefined) || schema.properties !== undefined) return undefined;
  return `${choices.join(' | ')}${nullable}`;
}
