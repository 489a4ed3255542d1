import { isJsonObject, type Json } from '../json.ts';
import type { Values } from '../parameters/values.ts';

/** Under which names an exchange's answers and requests hold the id that a client gave an order. */
type Names = readonly string[];

/** The client order id that a call names. */
export const clientIdIn = (names: Names, values: Values): string | undefined =>
  names.map((name) => values.text(name)).find((id) => id !== undefined && id !== '');

/** Does an answer name an order by the id that its client gave it? */
export const holdsClientId = (names: Names, json: Json | undefined): boolean => {
  if (Array.isArray(json)) return json.some((item: Json) => holdsClientId(names, item));
  if (!isJsonObject(json)) return false;
  return Object.entries(json).some(([name, value]) => names.includes(name) || holdsClientId(names, value));
};

/** The same answer with other client order ids. */
export const renamed = (names: Names, json: Json, rename: (id: string) => string): Json => {
  if (Array.isArray(json)) return json.map((item: Json) => renamed(names, item, rename));
  if (!isJsonObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      if (value === undefined) return [name, value];
      return [name, names.includes(name) && typeof value === 'string' ? rename(value) : renamed(names, value, rename)];
    }),
  );
};
