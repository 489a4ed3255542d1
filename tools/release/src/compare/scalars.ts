import type { Schema } from '@openderivs/model';
import type { Alternative } from './alternatives.ts';
import { type Judge, orNothing } from './judge.ts';
import type { Direction } from './pair.ts';
import { same, without } from './same.ts';

/** What a value of one type can be, all its forms together. */
interface Scalar {
  /** The values that are listed. */
  readonly values: readonly unknown[];
  /** Whether there are others than those. */
  readonly open: boolean;
  /** What holds of the others. */
  readonly rest: Schema;
  /** Whether the others are of several kinds. */
  readonly odd: boolean;
  /** The component that the values are listed in. */
  readonly component: string | undefined;
}

/** Judges texts, numbers and booleans: their values, their kind, their bounds. Lists have bounds too. */
export function compareScalars(
  direction: Direction,
  judge: Judge,
  old: readonly Alternative[],
  now: readonly Alternative[],
): void {
  const types = new Set(old.map(({ type }) => type).filter((type) => type !== 'null' && type !== 'object'));
  for (const type of types) {
    const [before, after] = [scalarOf(old, type), scalarOf(now, type)];
    if (after === undefined || before === undefined) continue;
    if (before.odd || after.odd) {
      if (!same(before, after)) judge.say('unknown', before.rest, after.rest);
      continue;
    }
    compareValues(
      direction,
      before.component === after.component ? judge.within(before.component) : judge,
      before,
      after,
    );
    if (before.open && after.open) compareFacets(direction, judge, before.rest, after.rest);
  }
}

function scalarOf(forms: readonly Alternative[], type: string): Scalar | undefined {
  const fitting = forms.filter((form) => form.type === type);
  const schemas = fitting.map(({ schema }) => schema);
  if (schemas.length === 0) return undefined;
  const rest = schemas.filter((schema) => schema.enum === undefined);
  return {
    values: [...new Set(schemas.flatMap((schema) => schema.enum ?? []))],
    open: rest.length > 0,
    rest: facetsOf(rest[0] ?? {}),
    component: fitting.find(({ schema }) => schema.enum !== undefined)?.component,
    odd: type !== 'array' && rest.some((each) => !same(facetsOf(each), facetsOf(rest[0] ?? {}))),
  };
}

const FACETS = [
  'format',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'x-minimum',
  'x-maximum',
] as const;

const facetsOf = (schema: Schema): Schema =>
  Object.fromEntries(FACETS.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]));

function compareValues(direction: Direction, judge: Judge, before: Scalar, after: Scalar): void {
  if (before.open !== after.open) {
    const [rule, values] = after.open ? (['opened', before.values] as const) : (['closed', after.values] as const);
    judge.say(`${direction}-${rule}`, listed(values), listed(values));
  }
  const gone = without(before.values, after.values);
  const come = without(after.values, before.values);
  if (before.open && after.open) {
    compareListed(direction, judge, { gone, rest: after.rest }, { come, rest: before.rest });
    return;
  }
  // A value that left a list, or came to it, says something where the list is closed.
  if (!after.open)
    for (const value of before.open ? [] : gone) judge.say(`${direction}-value-removed`, listed([value]));
  if (!before.open)
    for (const value of after.open ? [] : come) judge.say(`${direction}-value-added`, undefined, listed([value]));
}

/**
 * Values that are listed beside others. One that is among the others is only known by its name. One that is not, such as
 * the empty text beside decimals, is taken or answered because it is listed.
 */
function compareListed(
  direction: Direction,
  judge: Judge,
  { gone, rest: now }: { readonly gone: readonly unknown[]; readonly rest: Schema },
  { come, rest: old }: { readonly come: readonly unknown[]; readonly rest: Schema },
): void {
  for (const value of gone) {
    if (!isAmong(value, now)) judge.say(`${direction}-value-removed`, listed([value]));
    else if (direction === 'output') judge.say('output-known-removed', listed([value]));
    else judge.say('texts-changed');
  }
  for (const value of come) {
    if (!isAmong(value, old))
      judge.say(direction === 'input' ? 'input-value-added' : 'output-exception-added', undefined, listed([value]));
    else if (direction === 'output') judge.say('output-known-added', undefined, listed([value]));
    else judge.say('texts-changed');
  }
}

const NUMBERS: readonly unknown[] = ['decimal', 'int64', 'unix-ms'];

/**
 * Whether a value fits what is said of those that are not listed. Bounds and patterns are not computed: beside them it
 * counts as an exception.
 */
const isAmong = (value: unknown, { format, ...bounds }: Schema): boolean =>
  Object.keys(bounds).length === 0 &&
  (format === undefined || (NUMBERS.includes(format) && /^-?\d+(\.\d+)?$/.test(String(value))));

const listed = (values: readonly unknown[]): string =>
  values.map((value) => (value === '' ? "`''`" : `\`${String(value)}\``)).join(', ');

/** The bounds, each with the direction in which it loosens. */
const BOUNDS = [
  ['minimum', -1],
  ['x-minimum', -1],
  ['minLength', -1],
  ['minItems', -1],
  ['maximum', 1],
  ['x-maximum', 1],
  ['maxLength', 1],
  ['maxItems', 1],
] as const;

function compareFacets(direction: Direction, judge: Judge, before: Schema, after: Schema): void {
  if (before.format !== after.format) {
    const isKnownNow = direction === 'output' && before.format === undefined && after.format !== 'int64';
    judge.say(
      isKnownNow ? 'output-format-added' : `${direction}-format-changed`,
      before.format ?? 'no format',
      after.format ?? 'no format',
    );
  }
  if (before.pattern !== after.pattern) comparePatterns(direction, judge, before.pattern, after.pattern);
  for (const [key, outward] of BOUNDS) {
    const [was, is] = [before[key], after[key]];
    if (was === is) continue;
    const wider = is === undefined || (was !== undefined && Number(is) * outward > Number(was) * outward);
    const rule =
      direction === 'input'
        ? wider
          ? 'input-loosened'
          : 'input-narrowed'
        : wider
          ? 'output-widened'
          : 'output-narrowed';
    judge.say(rule, `${key} ${orNothing(was)}`, `${key} ${orNothing(is)}`);
  }
}

/** What one expression takes and another does not is not computed: another expression counts as a narrower or wider one. */
function comparePatterns(direction: Direction, judge: Judge, was: string | undefined, is: string | undefined): void {
  if (direction === 'input' && is === undefined) judge.say('input-loosened', `pattern ${was}`, 'any');
  else if (direction === 'output' && was === undefined) judge.say('output-pattern-added', undefined, is);
  else judge.say(`${direction}-pattern-changed`, was ?? 'anything', is ?? 'anything');
}
