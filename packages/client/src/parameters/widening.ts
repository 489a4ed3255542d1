import { BadInputError } from '@openderivs/signing';
import type { NamedOperation } from '../operation.ts';

/** The exchange reads each of these as left out, or nobody knows that it does not. */
const saysNothing = (value: unknown) => value == null || value === '' || (Array.isArray(value) && !value.length);

/**
 * What is wrong with a call that names a parameter without saying anything, where leaving it out widens the effect: it
 * would cancel or close everything, and the caller meant to name something. Left out on purpose it stays allowed.
 */
export function wideningIn({ name, widens }: NamedOperation, given: unknown): BadInputError | undefined {
  if (!widens) return undefined;
  for (const path of widens.split(' ')) {
    const [key, list] = path.split('.').reverse() as [string, string?];
    const holders = list ? Object(given)[list] : [given];
    if (!Array.isArray(holders)) continue;
    for (const [at, each] of holders.entries()) {
      const holder = Object(each);
      if (key in holder && saysNothing(holder[key])) {
        return new BadInputError(
          list ? `${list}[${at}].${key}` : key,
          `is ${JSON.stringify(holder[key])}, and without it ${name} reaches further`,
          'give a value, or leave it out on purpose',
        );
      }
    }
  }
  return undefined;
}
