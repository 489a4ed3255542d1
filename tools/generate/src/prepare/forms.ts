import { type Document, requiredIn, type Schema, type Variant, waysOf } from '@openderivs/model';
import { alternative } from './constraints.ts';
import { variantName } from './variant-name.ts';

/** A schema whose properties constrain each other, taken apart into types that have names. */
export interface Form {
  /** What the whole is called. */
  name: string;
  /** The whole with the properties that a variant does not take as `never`; nothing where it is the same. */
  exact: string | undefined;
  /** All properties with their descriptions. */
  fields: Part;
  /** Every alternative of every constraint. */
  parts: Part[];
  /** One of these holds. */
  terms: Term[];
}

/** A type of its own. */
export interface Part {
  name: string;
  /** What it is for, in the description's words. */
  title: string | undefined;
  schema: Schema;
  /** On a variant: the fields that it has none of. It has all others. */
  without?: readonly string[];
}

/** A variant, or all fields, and beside it one alternative of every list. */
export interface Term {
  variant: Named;
  beside: Named[][];
}

/** A type by its name, without the properties that the variant beside it does not take. */
export interface Named {
  name: string;
  without: readonly string[];
}

/**
 * The form of a schema. Where a constraint's variants are told apart by a property that must be given, such as `type`,
 * each is a type without what it does not take: an editor then offers no price for a market order, and an error speaks
 * of one variant.
 */
export function formOf(
  name: string,
  owner: string,
  document: Document,
  source: Schema,
  fields: Schema,
  free: (wanted: string, schema: Schema) => string,
): Form {
  const lists = (source['x-constraints'] ?? []).map((constraint) => preferredLast(waysOf(constraint)));
  const leading = lists.find(areToldApart);
  const all: Part = { name: free(`${owner}Fields`, fields), title: undefined, schema: fields };
  const parts = new Map<Variant, Part>();
  for (const list of lists) {
    for (const choice of list) {
      const without = list === leading ? [...(choice.forbid ?? [])] : undefined;
      const schema = alternative(
        document,
        source,
        fields.properties ?? {},
        without ? { ...choice, forbid: [] } : choice,
      );
      const part = free(variantName(owner, choice), schema);
      parts.set(choice, { name: part, title: choice.title, schema, ...(without && { without }) });
    }
  }
  const others = lists.filter((list) => list !== leading);
  const named = (choice: Variant, without: readonly string[]) => ({ name: parts.get(choice)?.name ?? '', without });
  const terms = leading?.map((choice) => ({
    variant: named(choice, choice.forbid ?? []),
    beside: others.flatMap((list) => whatIsLeft(list, choice, named)),
  }));
  const isExact = leading?.every(({ forbid = [] }) => forbid.length === 0) ?? true;
  return {
    name,
    exact: isExact ? undefined : free(`${owner}Exact`, {}),
    fields: all,
    parts: [...new Map([...parts.values()].map((part) => [part.name, part])).values()],
    terms: terms ?? [
      { variant: { name: all.name, without: [] }, beside: others.map((list) => list.map((each) => named(each, []))) },
    ],
  };
}

/** Of variants that fit equally well, a compiler speaks of the last: that is the first described, or what asks for nothing. */
function preferredLast(list: readonly Variant[]): Variant[] {
  const reversed = [...list].reverse();
  return [...reversed.filter(asksForSomething), ...reversed.filter((choice) => !asksForSomething(choice))];
}

const asksForSomething = (choice: Variant): boolean => requiredIn(choice).length > 0;

/** Whether one property, which must be given, says by its value which variant it is. */
function areToldApart(list: readonly Variant[]): boolean {
  const names = Object.keys(list[0]?.when ?? {});
  return names.some((name) => list.every(({ when = {} }) => when[name] !== undefined && !when[name].includes(null)));
}

/** What a constraint still asks for beside a variant: without what cannot be there with it, and what it does not take. */
function whatIsLeft(
  list: readonly Variant[],
  variant: Variant,
  named: (choice: Variant, without: readonly string[]) => Named,
): Named[][] {
  const { forbid: forbidden = [] } = variant;
  const possible = list.filter((choice) => !excludes(variant, choice) && !excludes(choice, variant));
  const namesOf = ({ when = {}, require = [], forbid = [] }: Variant) => [...Object.keys(when), ...require, ...forbid];
  if (possible.some((choice) => namesOf(choice).every((name) => forbidden.includes(name)))) return [];
  return [
    possible.map((choice) =>
      named(
        choice,
        namesOf(choice).filter((name) => forbidden.includes(name)),
      ),
    ),
  ];
}

/** Whether two variants cannot hold at once: one needs what the other forbids, or both need one property to differ. */
function excludes(one: Variant, other: Variant): boolean {
  const apart = Object.entries(one.when ?? {}).some(([name, values]) => {
    const others = other.when?.[name];
    return others !== undefined && !values.some((value) => others.includes(value));
  });
  return apart || requiredIn(one).some((name) => other.forbid?.includes(name));
}

/** Gives names that nobody has: the same one for the same content, another one where it is taken. */
export function namesFor(document: Document): (wanted: string, schema: Schema) => string {
  const taken = new Map<string, string>(Object.keys(document.components?.schemas ?? {}).map((name) => [name, '']));
  const free = (wanted: string, schema: Schema): string => {
    const content = JSON.stringify(schema);
    const before = taken.get(wanted);
    if (before !== undefined && before !== content) return free(`${wanted}Variant`, schema);
    taken.set(wanted, content);
    return wanted;
  };
  return free;
}
