import { membersOf, resolve, type Schema, typesOf } from '@openderivs/model';
import { type KnownValues, scalarOf } from './scalar.ts';
import { type Demand, demandsOf } from './ways.ts';

/** A valid value, and what it is an example of. */
export interface Case<Value = unknown> {
  readonly title: string;
  readonly value: Value;
}

/** What values are made from: the bundle that references lead into, and names whose values mean something. */
export interface Source {
  readonly bundle: object;
  readonly known: KnownValues;
}

type Values = { readonly [name: string]: unknown };

/** How much of what may be left out is given. */
type Extent = 'least' | 'most';

const objectsOf = (source: Source, schema: Schema): Case<Values>[] => {
  const { properties, required, constraints } = membersOf(source.bundle, schema);
  const names = Object.keys(properties);
  const members = new Map(names.map((name) => [name, casesOf(source, properties[name] ?? {}, name)]));
  const build = (demand: Demand, extent: Extent): Values => {
    const wanted = names.filter((name) =>
      extent === 'least' ? demand.required.has(name) : !demand.forbidden.has(name),
    );
    return Object.fromEntries(
      wanted.map((name) => {
        const allowed = demand.allowed.get(name)?.find((value) => value !== null);
        return [name, allowed ?? members.get(name)?.[0]?.value];
      }),
    );
  };
  const demands = demandsOf(constraints, required);
  const plain = demands.flatMap((demand) =>
    (['least', 'most'] as const).map((extent) => ({
      title: [demand.title, extent === 'least' ? 'what must be given' : 'all that can be given']
        .filter(Boolean)
        .join(': '),
      value: build(demand, extent),
    })),
  );
  const nested = demands.slice(0, 1).flatMap((demand) =>
    names.flatMap((name) =>
      demand.forbidden.has(name)
        ? []
        : (members.get(name) ?? []).slice(1).map(({ title, value }) => ({
            title: `${name}: ${title}`,
            value: { ...build(demand, 'least'), [name]: value },
          })),
    ),
  );
  return distinct([...plain, ...nested]);
};

/** Without those that ask for the same. */
const distinct = <Value>(cases: readonly Case<Value>[]): Case<Value>[] => {
  const texts = cases.map(({ value }) => JSON.stringify(value));
  return cases.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
};

/** Values that a schema of a request allows: one for a plain value, and for an object one for each of its forms. */
export const casesOf = (source: Source, given: Schema, name: string): Case[] => {
  const schema = resolve(source.bundle, given);
  const types = typesOf(schema);
  if (types.includes('array')) {
    return casesOf(source, schema.items ?? {}, name).map(({ title, value }) => ({ title, value: [value] }));
  }
  if (types.includes('object') || schema.allOf !== undefined) return objectsOf(source, schema);
  const part = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (part !== undefined) return casesOf(source, { ...part, examples: schema.examples ?? [] }, name);
  return [{ title: '', value: scalarOf(schema, name, source.known) }];
};
