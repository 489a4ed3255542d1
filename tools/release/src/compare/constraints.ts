import { breachOf, type Constraint, resolve, type Schema, type VariantValue } from '@openderivs/model';
import type { Judge } from './judge.ts';
import { without } from './same.ts';

/** The objects, or the parameters of an operation as one, that the constraints are about. */
interface Sides {
  readonly before: object;
  readonly old: Schema;
  readonly now: Schema;
}

/** How many calls are tried before two sets of rules count as too many to compare. */
const MOST = 200_000;

/** A call, by name: the value of each parameter, undefined where it is left out. */
type Call = Readonly<Record<string, VariantValue | undefined>>;

/** A value that no rule speaks of. */
const ANY = 'any other value';

/**
 * Judges the rules by which parameters belong together, by trying every call that they tell apart: one that was fine before
 * and is refused now breaks somebody.
 */
export function compareConstraints(
  judge: Judge,
  sides: Sides,
  before: readonly Constraint[],
  after: readonly Constraint[],
): void {
  compareTitles(judge, before, after);
  const calls = callsOf(sides, before, after);
  if (calls === undefined) {
    judge.say('constraints-unclear');
    return;
  }
  const fits = (rules: readonly Constraint[], call: Call) =>
    breachOf(rules, {
      has: (name) => call[name] !== undefined,
      is: (name, value) => String(call[name]) === String(value),
    }) === undefined;
  let broken: Call | undefined;
  let won: Call | undefined;
  for (const call of calls) {
    const [was, is] = [fits(before, call), fits(after, call)];
    if (was && !is) broken ??= call;
    if (!was && is) won ??= call;
  }
  if (broken !== undefined) judge.say('constraints-narrowed', undefined, wordsOf(broken));
  else if (won !== undefined) judge.say('constraints-loosened', undefined, wordsOf(won));
  else judge.say('constraints-rewritten');
}

/** Types are named after the titles of variants. */
function compareTitles(judge: Judge, before: readonly Constraint[], after: readonly Constraint[]): void {
  const titles = (rules: readonly Constraint[]) =>
    rules.flatMap((rule) => ('variants' in rule ? rule.variants.flatMap(({ title }) => title ?? []) : []));
  const gone = without(titles(before), titles(after));
  const come = without(titles(after), titles(before));
  if (gone.length > 0) judge.say('constraints-renamed', gone.join(', '), come.length > 0 ? come.join(', ') : 'nothing');
}

/** Every call of before that the rules can tell from another; undefined where they are too many, or not all rules are understood.
 * What is new now is in no call, what was required is in each. */
function callsOf({ before, old, now }: Sides, ...rules: (readonly Constraint[])[]): Call[] | undefined {
  const all = rules.flat();
  if (!all.every(isKnown)) return undefined;
  const known = Object.keys(old.properties ?? {});
  const names = [...new Set(all.flatMap(namesIn))].filter(
    (name) => known.includes(name) && name in (now.properties ?? {}),
  );
  const values = names.map((name) => {
    const mentioned = all.flatMap((rule) => valuesIn(rule, name));
    const schema = resolve(before, old.properties?.[name] ?? {});
    const listed = (schema.enum ?? (schema.type === 'boolean' ? [true, false] : undefined)) as
      | VariantValue[]
      | undefined;
    const told = [...new Set(mentioned)].filter(
      (value) => listed === undefined || listed.map(String).includes(String(value)),
    );
    const hasMore = listed === undefined || told.length < listed.length;
    const given: (VariantValue | undefined)[] = [...told, ...(hasMore ? [ANY] : [])];
    return old.required?.includes(name) ? given : [undefined, ...given];
  });
  if (values.reduce((count, each) => count * each.length, 1) > MOST) return undefined;
  return values.reduce<Call[]>(
    (calls, each, at) => calls.flatMap((call) => each.map((value) => ({ ...call, [names[at] ?? '']: value }))),
    [{}],
  );
}

const FORMS = ['atLeastOneOf', 'exactlyOneOf', 'atMostOneOf', 'allOrNone', 'variants'];
const VARIANT = ['title', 'when', 'require', 'forbid'];

/** Whether a rule says nothing but what is understood here. */
const isKnown = (rule: Constraint): boolean =>
  Object.keys(rule).length === 1 &&
  Object.keys(rule).every((key) => FORMS.includes(key)) &&
  (!('variants' in rule) || rule.variants.every((each) => Object.keys(each).every((key) => VARIANT.includes(key))));

function namesIn(rule: Constraint): string[] {
  if (!('variants' in rule)) return Object.values(rule).flat();
  return rule.variants.flatMap(({ when = {}, require = [], forbid = [] }) => [
    ...Object.keys(when),
    ...require,
    ...forbid,
  ]);
}

function valuesIn(rule: Constraint, name: string): VariantValue[] {
  if (!('variants' in rule)) return [];
  return rule.variants.flatMap(({ when = {} }) => (when[name] ?? []).filter((value) => value !== null));
}

function wordsOf(call: Call): string {
  const given = Object.entries(call).flatMap(([name, value]) =>
    value === undefined ? [] : [value === ANY ? name : `${name}=${value}`],
  );
  return given.length === 0 ? 'none of them' : given.join(' + ');
}
