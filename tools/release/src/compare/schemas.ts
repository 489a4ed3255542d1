import { type Constraint, refName, resolve, type Schema } from '@openderivs/model';
import { type Alternative, alternativesOf } from './alternatives.ts';
import { compareConstraints } from './constraints.ts';
import { type Judge, orNothing } from './judge.ts';
import { compareKeys } from './keys.ts';
import type { CompareSchemas, Direction, Pair } from './pair.ts';
import { comparePropertiesOf } from './properties.ts';
import { canonical, same, without } from './same.ts';
import { compareScalars } from './scalars.ts';

/** Judges what became of the schema of a value. */
export const compareSchemas: CompareSchemas = (pair, judge, before, after) => {
  const key = `${canonical(before)} ${canonical(after)}`;
  if (pair.open?.includes(key)) return;
  const inner =
    before.$ref === undefined && after.$ref === undefined ? pair : { ...pair, open: [...(pair.open ?? []), key] };
  const [old, now] = [alternativesOf(pair.before, before), alternativesOf(pair.after, after)];
  compareTypes(pair.direction, judge, old, now);
  compareDefaults(pair, judge, before, after);
  const here = judge.within(componentOf(before, after));
  compareScalars(pair.direction, here, old, now);
  compareArrays(inner, here, old, now);
  compareObjects(inner, here, old, now);
  compareTexts(here, old, now);
  compareUnknown(here, old, now);
};

function componentOf(before: Schema, after: Schema): string | undefined {
  const ref = before.$ref ?? after.$ref;
  return ref === undefined ? undefined : refName(ref);
}

function compareTypes(
  direction: Direction,
  judge: Judge,
  old: readonly Alternative[],
  now: readonly Alternative[],
): void {
  const [were, are] = [typesIn(old), typesIn(now)];
  const takesAll = are.includes('any');
  const tookAll = were.includes('any');
  const gone = takesAll ? [] : without(were, are);
  const come = tookAll ? [] : without(are, were);
  // Between any value and one of a type there is nothing else to compare.
  const [lost, won] = [tookAll && !takesAll ? ['any'] : gone, takesAll && !tookAll ? ['any'] : come];
  for (const type of lost) judge.say(`${direction}-kind-removed`, type);
  for (const type of won) judge.say(`${direction}-kind-added`, undefined, type);
}

const typesIn = (forms: readonly Alternative[]): string[] => [...new Set(forms.map(({ type }) => type))];

/** Only an input that is left out has a default: in an answer it says nothing. */
function compareDefaults({ before, after, direction }: Pair, judge: Judge, old: Schema, now: Schema): void {
  const [was, is] = [resolve(before, old).default, resolve(after, now).default];
  if (same(was, is)) return;
  if (direction === 'output') judge.say('texts-changed');
  else if (was === undefined) judge.say('input-default-added', undefined, is);
  else judge.say('input-default-changed', was, orNothing(is));
}

const ofType = (forms: readonly Alternative[], type: string): Alternative[] =>
  forms.filter((form) => form.type === type);

function compareArrays(pair: Pair, judge: Judge, old: readonly Alternative[], now: readonly Alternative[]): void {
  compareForms(pair, judge, ofType(old, 'array'), ofType(now, 'array'), (before, after) => {
    compareItems(pair, judge, before.items, after.items);
    const [tuple, other] = [before.prefixItems ?? [], after.prefixItems ?? []];
    for (const at of Array(Math.max(tuple.length, other.length)).keys()) {
      const [one, two] = [tuple[at], other[at]];
      const here = judge.inside(`[${at}]`);
      if (one === undefined) here.say(pair.direction === 'output' ? 'output-added' : 'input-added-required');
      else if (two === undefined) here.say(`${pair.direction}-removed`);
      else compareSchemas(pair, here, one, two);
    }
  });
}

function compareItems(pair: Pair, judge: Judge, before: Schema | undefined, after: Schema | undefined): void {
  if (before !== undefined || after !== undefined) compareSchemas(pair, judge.inside('[]'), before ?? {}, after ?? {});
}

function compareObjects(pair: Pair, judge: Judge, old: readonly Alternative[], now: readonly Alternative[]): void {
  compareForms(pair, judge, ofType(old, 'object'), ofType(now, 'object'), (before, after) => {
    comparePropertiesOf(pair, judge, before, after, compareSchemas);
    const [was, is] = [before.additionalProperties ?? true, after.additionalProperties ?? true];
    if (typeof was === 'object' && typeof is === 'object') compareSchemas(pair, judge.inside('{}'), was, is);
    else if (!same(was, is)) judge.say('unknown', { additionalProperties: was }, { additionalProperties: is });
    const [rules, others]: (readonly Constraint[])[] = [before['x-constraints'] ?? [], after['x-constraints'] ?? []];
    if (same(rules, others)) return;
    if (pair.direction === 'input')
      compareConstraints(judge, { before: pair.before, old: before, now: after }, rules ?? [], others ?? []);
    else judge.say('unknown', { 'x-constraints': rules }, { 'x-constraints': others });
  });
}

/** Pairs the forms of one type that are the same thing, by name or by what tells them apart, and compares each with its own. */
function compareForms(
  pair: Pair,
  judge: Judge,
  old: readonly Alternative[],
  now: readonly Alternative[],
  compare: (before: Schema, after: Schema) => void,
): void {
  // A type that came or went as a whole is told by its name.
  if (old.length === 0 || now.length === 0) return;
  const [first] = old;
  const [second] = now;
  if (old.length === 1 && now.length === 1 && first && second) {
    compare(first.schema, second.schema);
    return;
  }
  const left = [...now];
  const gone: Alternative[] = [];
  for (const form of old) {
    const at = left.findIndex((other) => markOf(other) === markOf(form));
    const [match] = at < 0 ? [] : left.splice(at, 1);
    if (match === undefined) gone.push(form);
    else compare(form.schema, match.schema);
  }
  const hasRest = old.some(isCatchAll) && pair.direction === 'output';
  for (const form of gone) judge.say(`${pair.direction}-alternative-removed`, nameOf(form));
  for (const form of left) {
    judge.say(
      hasRest ? 'output-known-alternative-added' : `${pair.direction}-alternative-added`,
      undefined,
      nameOf(form),
    );
  }
}

/** By what a form is known again: its component, its title, or the values that tell it from the others. */
function markOf({ component, schema }: Alternative): string {
  return (
    component ?? schema.title ?? discriminators(schema) ?? JSON.stringify(Object.keys(schema.properties ?? schema))
  );
}

function discriminators({ properties = {} }: Schema): string | undefined {
  const fixed = Object.entries(properties).filter(
    ([, { const: only, enum: values }]) => only !== undefined || values?.length === 1,
  );
  return fixed.length === 0 ? undefined : JSON.stringify(fixed);
}

/** The last form of a union takes whatever the others do not: an exchange may add forms, and a reader has to expect it. */
const isCatchAll = ({ component = '', schema }: Alternative): boolean =>
  /^(Unknown|Other)/.test(component) ||
  (Object.keys(schema.properties ?? {}).length === 0 && schema.items === undefined);

const nameOf = ({ component, schema, type }: Alternative): string =>
  component ??
  schema.title ??
  (schema.properties === undefined ? type : `{ ${Object.keys(schema.properties).join(', ')} }`);

const texts = (forms: readonly Alternative[]) =>
  forms.map(({ schema: { title, description, 'x-zh': zh, example, examples } }) => ({
    title,
    description,
    zh,
    example,
    examples,
  }));

function compareTexts(judge: Judge, old: readonly Alternative[], now: readonly Alternative[]): void {
  if (!same(texts(old), texts(now)) && typesIn(old).join() === typesIn(now).join()) judge.say('texts-changed');
  const [was, is] = [lives(old), lives(now)];
  if (!same(was, is)) judge.say('lifecycle-changed', was[0] ?? 'nothing', is[0] ?? 'nothing');
}

const lives = (forms: readonly Alternative[]) =>
  forms.flatMap(({ schema }) => schema['x-lifecycle'] ?? schema.deprecated ?? []);

const JUDGED = [
  ...[
    'type',
    'format',
    'default',
    'enum',
    'const',
    'pattern',
    'properties',
    'required',
    'additionalProperties',
    'items',
  ],
  ...[
    'prefixItems',
    'x-constraints',
    'minimum',
    'maximum',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'x-minimum',
    'x-maximum',
  ],
  ...['x-lifecycle', 'deprecated'],
];

/** Keys that no rule knows, whatever form they stand on. */
function compareUnknown(judge: Judge, old: readonly Alternative[], now: readonly Alternative[]): void {
  const merge = (forms: readonly Alternative[]): object => Object.assign({}, ...forms.map(({ schema }) => schema));
  const quiet = ['title', 'description', 'x-zh', 'example', 'examples', ...JUDGED];
  const strip = (schema: object) => Object.fromEntries(Object.entries(schema).filter(([key]) => !quiet.includes(key)));
  compareKeys(judge, strip(merge(old)), strip(merge(now)), {});
}
