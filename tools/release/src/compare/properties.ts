import type { Schema } from '@openderivs/model';
import type { Judge } from './judge.ts';
import { type Named, shapeOf } from './named.ts';
import type { CompareSchemas, Pair } from './pair.ts';

/** Judges the properties of an object: those that came, went or changed their name, and what each has become. */
export function comparePropertiesOf(
  pair: Pair,
  judge: Judge,
  before: Schema,
  after: Schema,
  compareSchemas: CompareSchemas,
): void {
  const list = ({ properties = {}, required = [] }: Schema): Named[] =>
    Object.entries(properties).map(([name, schema]) => ({ name, schema, required: required.includes(name) }));
  compareNamed(pair, judge, list(before), list(after), compareSchemas);
}

/** The same of anything that has a name and may be required, such as parameters. */
export function compareNamed(
  pair: Pair,
  judge: Judge,
  before: readonly Named[],
  after: readonly Named[],
  compareSchemas: CompareSchemas,
): void {
  const { direction } = pair;
  const gone = before.filter(({ name }) => !after.some((each) => each.name === name));
  const come = after.filter(({ name }) => !before.some((each) => each.name === name));
  const renamed = renames(pair, gone, come);
  for (const one of gone) {
    const other = renamed.get(one);
    const here = judge.inside(one.name);
    if (other === undefined) here.say(`${direction}-removed`);
    else here.say(`${direction}-renamed`, one.name, `\`${other.name}\``);
  }
  for (const one of come) {
    if ([...renamed.values()].includes(one)) continue;
    const rule = direction === 'output' ? 'output-added' : one.required ? 'input-added-required' : 'input-added';
    judge.inside(one.name).say(rule);
  }
  for (const one of before) {
    const other = after.find(({ name }) => name === one.name);
    if (other === undefined) continue;
    const here = judge.inside(one.name);
    if (one.required !== other.required) here.say(`${direction}-now-${other.required ? 'required' : 'optional'}`);
    compareSchemas(pair, here, one.schema, other.schema);
  }
}

/** What went and what came are one thing under two names where just one of each is described alike. */
function renames({ before, after }: Pair, gone: readonly Named[], come: readonly Named[]): Map<Named, Named> {
  const found = new Map<Named, Named>();
  for (const one of gone) {
    const alike = (list: readonly Named[], document: object) =>
      list.filter((each) => shapeOf(document, each) === shapeOf(before, one));
    const [other, ...others] = alike(come, after);
    if (other !== undefined && others.length === 0 && alike(gone, before).length === 1) found.set(one, other);
  }
  return found;
}
