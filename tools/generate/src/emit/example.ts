import type { Constraint, Document, Schema, Variant } from '../openapi.ts';
import { typesOf } from '../openapi.ts';
import type { PlannedOperation } from '../plan.ts';
import { resolve } from '../references.ts';
import type { Target } from '../targets.ts';
import { literal } from './literal.ts';

type Values = Record<string, unknown>;

/** The argument of a call that compiles: what is required, and one way to meet every constraint. */
export function exampleInput(operation: PlannedOperation, document: Document, target: Target): string {
  if (!operation.needsInput) return '';
  const shown = operation.bodyExample;
  if (typeof shown === 'object' && shown !== null && !Array.isArray(shown)) return literal(shown);
  return literal(exampleObject(operation.input, document, target));
}

function exampleObject(schema: Schema, document: Document, target: Target): Values {
  const { properties = {}, required = [], ...whole } = resolve(document, schema);
  const choice = mergedChoice(whole['x-constraints'] ?? []);
  const forbidden = new Set(choice.forbid);
  const wanted = new Set([...required, ...(choice.require ?? []), ...Object.keys(choice.when ?? {})]);
  const entries = Object.entries(properties).flatMap(([name, property]) => {
    const values = choice.when?.[name];
    if (!wanted.has(name) || forbidden.has(name)) return [];
    if (values === undefined) return [[name, exampleValue(property, name, document, target)] as const];
    const present = values.filter((value) => value !== null);
    return values.includes(null) || present.length === 0 ? [] : [[name, present[0]] as const];
  });
  const inParts = (whole.allOf ?? []).map((part) => exampleObject(part, document, target));
  return Object.assign({}, ...inParts, Object.fromEntries(entries));
}

/** The first way to meet each constraint; later ones keep to what earlier ones decided where they can. */
function mergedChoice(constraints: readonly Constraint[]): Variant {
  const merged: Required<Omit<Variant, 'title'>> = { when: {}, require: [], forbid: [] };
  for (const constraint of constraints) {
    const next = firstChoice(constraint, merged);
    Object.assign(merged.when, next.when);
    merged.require.push(...(next.require ?? []));
    merged.forbid.push(...(next.forbid ?? []));
  }
  return merged;
}

function firstChoice(constraint: Constraint, decided: Required<Omit<Variant, 'title'>>): Variant {
  if ('variants' in constraint) return constraint.variants.find((each) => fits(each, decided)) ?? {};
  const names = Object.values(constraint)[0] as string[];
  if ('atLeastOneOf' in constraint || 'exactlyOneOf' in constraint) {
    const taken = names.find((name) => decided.require.includes(name));
    const allowed = taken ?? names.find((name) => !decided.forbid.includes(name));
    const forbid = 'exactlyOneOf' in constraint ? names.filter((name) => name !== allowed) : [];
    return { ...(allowed !== undefined && { require: [allowed] }), forbid };
  }
  return 'allOrNone' in constraint && names.some((name) => decided.require.includes(name)) ? { require: names } : {};
}

function fits({ require = [], forbid = [] }: Variant, decided: Required<Omit<Variant, 'title'>>): boolean {
  return (
    !require.some((name) => decided.forbid.includes(name)) && !forbid.some((name) => decided.require.includes(name))
  );
}

function exampleValue(property: Schema, name: string, document: Document, target: Target): unknown {
  const schema = resolve(document, property);
  const shown = schema.example ?? schema.examples?.[0] ?? schema.const ?? schema.enum?.[0];
  if (shown !== undefined) return shown === 'true' || shown === 'false' ? shown === 'true' : shown;
  const types = typesOf(schema);
  if (types.includes('array')) return [exampleValue(schema.items ?? {}, name, document, target)];
  if (types.includes('object')) return exampleObject(schema, document, target);
  if (types.includes('boolean')) return true;
  const known = knownValue(name, target);
  if (known !== undefined && !types.includes('integer')) return known;
  if (schema.format === 'unix-ms') return types.includes('string') ? '1735689600000' : 1735689600000;
  if (schema.format === 'decimal') return schema['x-minimum'] ?? '100';
  if (schema.format === 'int64') return '123456789';
  if (types.includes('integer')) return schema.default ?? schema.minimum ?? 1;
  const part = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])][0];
  return part === undefined ? (schema.default ?? name) : exampleValue(part, name, document, target);
}

/** Values that a reader expects under names that the exchanges use everywhere. */
function knownValue(name: string, { symbol }: Target): string | undefined {
  const pair = symbol.replace('_PERP', '');
  const known: Readonly<Record<string, string>> = {
    symbol,
    pair,
    asset: 'USDT',
    coin: 'USDT',
    marginCoin: 'USDT',
    productType: 'USDT-FUTURES',
    quantity: '0.01',
    qty: '0.01',
    size: '0.01',
    price: '65000',
    orderId: '123456789',
    origClientOrderId: 'my-order-1',
    newClientOrderId: 'my-order-1',
    clientOid: 'my-order-1',
  };
  return known[name];
}
