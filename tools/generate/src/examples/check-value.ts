import { breachOf, type Given, type Schema } from '@openderivs/model';
import type { Location } from '@redocly/openapi-core';
import { type Context, follow } from '../located.ts';
import { checkScalar } from './check-scalar.ts';
import { isObject, kindOf, kindsOf } from './kinds.ts';

/** What is wrong with a value, and where inside it. */
export interface Fault {
  path: (string | number)[];
  message: string;
}

/** What a value came to under a schema: its faults, and the properties that the schema knows of. */
interface Verdict {
  faults: Fault[];
  known: ReadonlySet<string>;
  /** Whether any further property is fine: a map, or a schema that describes no properties at all. */
  open: boolean;
}

/** A schema, a place in the file that its references start from, and where in the value it is looked at. */
interface Place {
  node: Schema;
  location: Location;
  path: (string | number)[];
}

/** Checks a payload against the schema that it is an example of. A property that the schema does not know is a fault. */
export function checkValue(ctx: Context, schema: Schema, location: Location, value: unknown): Fault[] {
  return closed(ctx, { node: schema, location, path: [] }, value);
}

const NOTHING: ReadonlySet<string> = new Set();

/** Nothing inside the value, and nothing inside the schema, to look at. */
function isScalar({ allOf, anyOf, oneOf }: Schema, value: unknown): boolean {
  return (allOf ?? anyOf ?? oneOf) === undefined && (typeof value !== 'object' || value === null);
}

function closed(ctx: Context, place: Place, value: unknown): Fault[] {
  const verdict = judge(ctx, place, value);
  return [...verdict.faults, ...unknown(verdict, value, place.path)];
}

function unknown({ known, open }: Verdict, value: unknown, path: Fault['path']): Fault[] {
  if (open || !isObject(value)) return [];
  const names = Object.keys(value).filter((name) => !known.has(name));
  return names.map((name) => ({ path: [...path, name], message: 'is not described' }));
}

function judge(ctx: Context, place: Place, value: unknown): Verdict {
  const { node, location } = follow(ctx, place);
  const at = (child: Schema, path = place.path): Place => ({ node: child, location, path });
  const kinds = kindsOf(node);
  if (kinds.length > 0 && !kinds.some((kind) => kindOf(value).includes(kind))) {
    const message = `is ${kindOf(value)[0]} where ${kinds.join(' or ')} is described`;
    return { faults: [{ path: place.path, message }], known: NOTHING, open: true };
  }
  const faults = checkScalar(node, value).map((message) => ({ path: place.path, message }));
  if (isScalar(node, value)) return { faults, known: NOTHING, open: true };
  const known = new Set(Object.keys(node.properties ?? {}));
  let open =
    node.properties === undefined && node.allOf === undefined && node.anyOf === undefined && node.oneOf === undefined;
  if (isObject(value)) {
    faults.push(...required(node, value, place.path), ...constraints(node, value, place.path));
    for (const [name, child] of Object.entries(node.properties ?? {})) {
      if (name in value) faults.push(...closed(ctx, at(child, [...place.path, name]), value[name]));
    }
    if (typeof node.additionalProperties === 'object') {
      open = true;
      for (const name of Object.keys(value).filter((each) => !known.has(each))) {
        faults.push(...closed(ctx, at(node.additionalProperties, [...place.path, name]), value[name]));
      }
    }
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      const tuple = node.prefixItems?.[index];
      const path = [...place.path, index];
      if (tuple !== undefined) faults.push(...closed(ctx, at(tuple, path), item));
      else if (node.items !== undefined) faults.push(...closed(ctx, at(node.items, path), item));
    });
  }
  const verdict = { faults, known, open };
  for (const part of node.allOf ?? []) join(verdict, judge(ctx, at(part), value));
  for (const key of ['anyOf', 'oneOf'] as const) {
    const verdicts = node[key]?.map((part) => judge(ctx, at(part), value));
    if (verdicts === undefined || verdicts.length === 0) continue;
    join(verdict, best(verdicts, value, verdict));
    const fitting = verdicts.filter((each) => each.faults.length === 0).length;
    if (key === 'oneOf' && fitting > 1)
      faults.push({ path: place.path, message: `fits ${fitting} alternatives of a oneOf; write anyOf` });
  }
  return verdict;
}

/** The choice that fits the value best; what its parent knows of counts as known. */
function best(verdicts: Verdict[], value: unknown, { known }: Verdict): Verdict {
  const badness = (verdict: Verdict) => {
    const whole = { ...verdict, known: new Set([...verdict.known, ...known]) };
    const depth = Math.max(0, ...verdict.faults.map(({ path }) => path.length));
    return (
      verdict.faults.length * 1000 + unknown(whole, value, []).length * 10 - (verdict.faults.length > 0 ? depth : 0)
    );
  };
  return verdicts.reduce((one, other) => (badness(other) < badness(one) ? other : one));
}

function join(whole: Verdict & { known: Set<string> }, part: Verdict): void {
  whole.faults.push(...part.faults);
  for (const name of part.known) whole.known.add(name);
  whole.open ||= part.open;
}

function required(schema: Schema, value: Record<string, unknown>, path: Fault['path']): Fault[] {
  const missing = (schema.required ?? []).filter((name) => !(name in value));
  return missing.map((name) => ({ path, message: `lacks \`${name}\`, which is required` }));
}

function constraints(schema: Schema, value: Record<string, unknown>, path: Fault['path']): Fault[] {
  const given: Given = {
    has: (name) => (value[name] ?? null) !== null,
    is: (name, wanted) => value[name] === wanted,
  };
  return (schema['x-constraints'] ?? []).flatMap((constraint, index) => {
    const isBroken = breachOf([constraint], given) !== undefined;
    return isBroken ? [{ path, message: `breaks x-constraints[${index}]` }] : [];
  });
}
