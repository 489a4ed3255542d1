import { type Constraint, type Variant, type VariantValue, waysOf } from '@openderivs/model';

/** What a way of a constraint is called where its description gives it no title. */
const titleOf = ({ title, require = [], forbid = [] }: Variant): string =>
  title ??
  [require.length > 0 && `with ${require.join(', ')}`, forbid.length > 0 && `without ${forbid.join(', ')}`]
    .filter(Boolean)
    .join(', ');

/** What several ways ask for together. */
export interface Demand {
  readonly title: string;
  readonly allowed: ReadonlyMap<string, readonly VariantValue[]>;
  readonly required: ReadonlySet<string>;
  readonly forbidden: ReadonlySet<string>;
}

const isPresent = (value: unknown): boolean => value !== null;

/** Both at once, or `undefined` where one asks for what the other forbids. */
const join = (demand: Demand, way: Variant): Demand | undefined => {
  const allowed = new Map(demand.allowed);
  for (const [name, values] of Object.entries(way.when ?? {})) {
    const before = allowed.get(name);
    allowed.set(name, before === undefined ? values : before.filter((value) => values.includes(value)));
  }
  const required = new Set([...demand.required, ...(way.require ?? [])]);
  const forbidden = new Set([...demand.forbidden, ...(way.forbid ?? [])]);
  for (const [name, values] of allowed) {
    if (values.length === 0) return undefined;
    if (!values.includes(null)) required.add(name);
    if (!values.some(isPresent)) forbidden.add(name);
  }
  for (const name of required) if (forbidden.has(name)) return undefined;
  const title = [demand.title, titleOf(way)].filter(Boolean).join('; ');
  return { title, allowed, required, forbidden };
};

const search = (demand: Demand, left: readonly (readonly Variant[])[]): Demand | undefined => {
  const [next, ...rest] = left;
  if (next === undefined) return demand;
  for (const way of next) {
    const joined = join(demand, way);
    const found = joined && search(joined, rest);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * Demands that meet all constraints, such that every way of each constraint is in one of them. A way that the other
 * constraints leave no room for (a parameter kept for its description's sake) is in none.
 */
export const demandsOf = (constraints: readonly Constraint[], required: readonly string[]): Demand[] => {
  const start: Demand = { title: '', allowed: new Map(), required: new Set(required), forbidden: new Set() };
  const ways = constraints.map(waysOf);
  if (ways.length === 0) return [start];
  const found = ways.flatMap((own, at) =>
    own.flatMap((way) => search(start, [...ways.slice(0, at), [way], ...ways.slice(at + 1)]) ?? []),
  );
  if (found.length === 0) throw new Error(`No value meets ${JSON.stringify(constraints)}.`);
  return found;
};
