/** Whether two values are the same JSON; the order of an object's keys says nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    const both = Array.isArray(one) && Array.isArray(other) && one.length === other.length;
    return both && one.every((each, at) => same(each, other[at]));
  }
  return keysOf(one, other).every((key) => same(Reflect.get(one, key), Reflect.get(other, key)));
}

/** JSON with the keys of every object in one order. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'undefined'
  );
}

/** The keys of two objects, each once. */
export const keysOf = (...objects: (object | undefined)[]): string[] => [
  ...new Set(objects.flatMap((each) => Object.keys(each ?? {}))),
];

/** The entries that one list has and the other has not. */
export const without = <T>(list: readonly T[], other: readonly T[]): T[] =>
  list.filter((each) => !other.some((one) => same(one, each)));
