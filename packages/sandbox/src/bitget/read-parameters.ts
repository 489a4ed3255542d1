import type { Incoming } from '../http/incoming.ts';
import { readPairs } from '../http/query.ts';
import { isReadObject, readJson } from '../json.ts';
import type { ReadRecord } from './as-described.ts';
import { bitgetRefusal } from './errors.ts';

const readBody = (body: string): ReadRecord => {
  try {
    const value = readJson(body);
    if (isReadObject(value)) return value;
  } catch {
    // Malformed text is refused below, like JSON that is no object.
  }
  throw bitgetRefusal('40020', 'body');
};

/** The parameters of a call: the query of a GET, the JSON body of a POST. */
export const readBitgetParameters = (incoming: Incoming): ReadRecord => {
  if (incoming.method === 'GET') return Object.fromEntries(readPairs(incoming.query));
  const type = incoming.header('content-type') ?? '';
  if (!type.toLowerCase().startsWith('application/json')) throw bitgetRefusal('40007');
  return readBody(incoming.body);
};
