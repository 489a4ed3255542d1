import { isExchangeError } from '../errors/guards.ts';

/** The answer of a query, or `undefined` when the exchange says with one of these codes that there is no such order. */
export async function absentWhen<Found>(
  codes: readonly (number | string)[],
  query: Promise<Found>,
): Promise<Found | undefined> {
  try {
    return await query;
  } catch (error) {
    if (isExchangeError(error) && codes.includes(error.exchangeCode)) return undefined;
    throw error;
  }
}
