import { isReadObject, type ReadJson, readJson } from '../json.ts';

/** What a call, or one item of one of its lists, was given. Scalars are text, as they are on the wire. */
export interface Values {
  readonly names: readonly string[];
  /** Whether it was sent and is not empty. */
  has(name: string): boolean;
  text(name: string): string | undefined;
  /** The items of a list, each with its own values; a scalar item has its text under the empty name. */
  list(name: string): readonly Values[] | undefined;
}

const textOf = (value: ReadJson | undefined): string | undefined => {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const parsed = (value: ReadJson | undefined): ReadJson | undefined => {
  if (typeof value !== 'string') return value;
  try {
    return readJson(value);
  } catch {
    return undefined;
  }
};

/** The values of an object; a text that holds a JSON list counts as that list. */
export const valuesOf = (record: { readonly [name: string]: ReadJson }): Values => {
  const own = (name: string): ReadJson | undefined => (Object.hasOwn(record, name) ? record[name] : undefined);
  const text = (name: string): string | undefined => textOf(own(name));
  return {
    names: Object.keys(record),
    text,
    has: (name) => (text(name) ?? '') !== '',
    list: (name) => {
      const list = parsed(own(name));
      if (!Array.isArray(list)) return undefined;
      return list.map((item) => valuesOf(isReadObject(item) ? item : { '': item }));
    },
  };
};
