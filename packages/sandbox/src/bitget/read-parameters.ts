import type { Incoming } from '../http/incoming.ts';
import { isReadObject, readJson } from '../json.ts';
import type { ReadRecord } from './as-described.ts';
import { bitgetRefusal } from './errors.ts';

const readBody = (body: string, takesList: boolean | undefined): ReadRecord => {
  try {
    const value = readJson(body);
    if (isReadObject(value) && takesList !== true) return value;
    if (Array.isArray(value) && takesList !== false) return { body: value };
  } catch {
    // Malformed text is refused below, like JSON of another form.
  }
  throw bitgetRefusal('40020', 'body');
};

/**
 * The parameters of a call: the query of a GET, the JSON body of a POST. A body that is a list stands under the name `body`;
 * one of another form than the call takes is refused where that is said.
 */
export const readBitgetParameters = (incoming: Incoming, takesList?: boolean): ReadRecord => {
  if (incoming.method === 'GET') return Object.fromEntries(incoming.pairs);
  const type = incoming.header('content-type') ?? '';
  if (!type.toLowerCase().startsWith('application/json')) throw bitgetRefusal('40007');
  return readBody(incoming.body, takesList);
};
