import { isExchangeError } from '../errors/guards.ts';

/** The statuses with which an exchange says that there is no such order, or no such path; under others a code proves nothing. */
const absent = [400, 404];

/** The answer of a query, or `undefined` when the exchange says with one of these codes that there is no such order. */
export async function absentWhen<Found>(
  codes: readonly (number | string)[],
  query: Promise<Found>,
): Promise<Found | undefined> {
  try {
    // An answer without data is no order, and no word that there is none.
    return (await query) ?? (null as Found);
  } catch (error) {
    if (isExchangeError(error) && absent.includes(error.status) && codes.includes(error.exchangeCode)) return undefined;
    throw error;
  }
}

/** The list under a property of an answer; `null` is how Bitget writes an empty one. */
export function listIn<Entry>(answer: unknown, property: string): readonly Entry[] {
  const list: unknown = Object(answer)[property];
  if (Array.isArray(list)) return list;
  if (list === null) return [];
  throw new TypeError(`the answer has no list ${property}`);
}
