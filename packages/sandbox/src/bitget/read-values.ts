import type { Incoming } from '../http/incoming.ts';
import { readPairs } from '../http/query.ts';
import { isReadObject, type ReadJson, readJson } from '../json/read-json.ts';
import { type Values, valuesOf } from '../parameters/values.ts';
import { bitgetRefusal } from './errors.ts';

/** Names whose case the exchange does not mind; its own samples send `btcusdt` and `usdt-futures`. */
const upper = ['symbol', 'productType', 'marginCoin'];

const readBody = (body: string): { [name: string]: ReadJson } => {
  try {
    const value = readJson(body);
    if (isReadObject(value)) return value;
  } catch {
    // Malformed text is refused below, like JSON that is no object.
  }
  throw bitgetRefusal('40020', 'body');
};

const inUpperCase = (record: { [name: string]: ReadJson }): { [name: string]: ReadJson } => {
  const entries = Object.entries(record).map(([name, value]): [string, ReadJson] => [
    name,
    upper.includes(name) && typeof value === 'string' ? value.toUpperCase() : value,
  ]);
  return Object.fromEntries(entries);
};

/** The parameters of a call: the query of a GET, the JSON body of a POST. */
export const readBitgetValues = (incoming: Incoming): Values => {
  if (incoming.method === 'GET') return valuesOf(inUpperCase(Object.fromEntries(readPairs(incoming.query))));
  const type = incoming.header('content-type') ?? '';
  if (!type.toLowerCase().startsWith('application/json')) throw bitgetRefusal('40007');
  return valuesOf(inUpperCase(readBody(incoming.body)));
};
