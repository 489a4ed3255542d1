import { isJsonObject, type Json } from '../json/json.ts';
import type { Values } from '../parameters/values.ts';

/** Under which names an answer, or a request, holds the id that a client gave an order. */
const names = [
  'newClientOrderId',
  'origClientOrderId',
  'clientOrderId',
  'clientAlgoId',
  'newClientStrategyId',
  'clientOid',
] as const;

const isName = (name: string): boolean => (names as readonly string[]).includes(name);

/** The client order id that a call names. */
export const clientIdIn = (values: Values): string | undefined =>
  names.map((name) => values.text(name)).find((id) => id !== undefined && id !== '');

/** Does an answer name an order by the id that its client gave it? */
export const holdsClientId = (json: Json | undefined): boolean => {
  if (Array.isArray(json)) return json.some(holdsClientId);
  if (!isJsonObject(json)) return false;
  return Object.entries(json).some(([name, value]) => isName(name) || holdsClientId(value));
};

/** The same answer with other client order ids. */
export const renamed = (json: Json, rename: (id: string) => string): Json => {
  if (Array.isArray(json)) return json.map((item: Json) => renamed(item, rename));
  if (!isJsonObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      if (value === undefined) return [name, value];
      return [name, isName(name) && typeof value === 'string' ? rename(value) : renamed(value, rename)];
    }),
  );
};
