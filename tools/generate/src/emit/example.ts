import { type Document, resolve, type Schema, typesOf } from '@openderivs/model';
import type { PlannedOperation } from '../plan.ts';
import type { Target } from '../targets.ts';
import { mergedChoice } from './example-choice.ts';
import { knownValue, timeNear } from './known-values.ts';
import { literal } from './literal.ts';

type Values = Record<string, unknown>;

/** What the values of one call are made from. */
interface Source {
  document: Document;
  target: Target;
}

/**
 * The argument of a call that compiles and that someone would make: what is required, and one way to meet every
 * constraint. `given` names parameters that are given beside, if the operation has them.
 */
export function exampleInput(
  operation: PlannedOperation,
  document: Document,
  target: Target,
  given: readonly string[] = [],
): string {
  if (!operation.needsInput && given.length === 0) return '';
  const shown = operation.bodyExample;
  if (typeof shown === 'object' && shown !== null) return literal(shown);
  return literal(exampleObject(operation.input, { document, target }, given));
}

function exampleObject(schema: Schema, source: Source, given: readonly string[] = []): Values {
  const { properties = {}, required = [], ...whole } = resolve(source.document, schema);
  const usual = (name: string) => exampleValue(properties[name] ?? {}, name, source);
  const choice = mergedChoice(whole['x-constraints'] ?? [], required, usual);
  const forbidden = new Set(choice.forbid);
  const wanted = new Set([...required, ...given, ...(choice.require ?? []), ...Object.keys(choice.when ?? {})]);
  const entries = Object.keys(properties).flatMap((name) => {
    const values: readonly unknown[] = choice.when?.[name] ?? [usual(name)];
    if (!wanted.has(name) || forbidden.has(name) || values.includes(null) || values.length === 0) return [];
    return [[name, values.includes(usual(name)) ? usual(name) : values[0]] as const];
  });
  const inParts = (whole.allOf ?? []).map((part) => exampleObject(part, source));
  return Object.assign({}, ...inParts, Object.fromEntries(entries));
}

function exampleValue(property: Schema, name: string, source: Source): unknown {
  const schema = resolve(source.document, property);
  const types = typesOf(schema);
  // A date that stands written down is in the past one day.
  if (schema.format === 'unix-ms') return timeNear(name, types.includes('string'));
  const shown = schema.example ?? schema.examples?.[0] ?? schema.const ?? schema.enum?.[0];
  if (shown !== undefined) return shown === 'true' || shown === 'false' ? shown === 'true' : shown;
  if (types.includes('array')) return [exampleValue(schema.items ?? {}, name, source)];
  if (types.includes('object')) return exampleObject(schema, source);
  if (types.includes('boolean')) return true;
  const known = knownValue(name, source.target);
  if (known !== undefined && !types.includes('integer')) return known;
  if (schema.format === 'decimal') return schema['x-minimum'] ?? '100';
  if (schema.format === 'int64') return '123456789';
  if (types.includes('integer')) return schema.default ?? schema.minimum ?? 1;
  const part = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])][0];
  return part === undefined ? (schema.default ?? name) : exampleValue(part, name, source);
}
