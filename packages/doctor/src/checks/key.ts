import type { Client } from '../apis/client.ts';
import type { Fact, Subject } from '../apis/subject.ts';
import type { Check } from './check.ts';
import { diagnose, isOddAnswer, isOtherKind } from './diagnose.ts';

const asCheck = ({ name, value, advice }: Fact): Check => ({
  name,
  level: advice === undefined ? 'fine' : 'note',
  found: value,
  ...(advice !== undefined && { fix: advice }),
});

/** What the key opens, and whether it opens anything. */
export interface KeyChecks {
  readonly checks: readonly Check[];
  readonly isUsable: boolean;
}

/**
 * Tries the key with the calls that read the account's settings. An account of the other kind is a problem only where the
 * caller has asked for this API by name.
 */
export const checkKey = async (
  subject: Subject,
  client: Client,
  symbol: string,
  isAsked: boolean,
): Promise<KeyChecks> => {
  const facts: Fact[] = [];
  const failed: Check[] = [];
  for (const { operation, parameters, read } of subject.settings) {
    try {
      facts.push(...read(await client.call(operation, parameters?.(symbol))));
    } catch (error) {
      const isForgiven = isOddAnswer(error) || (isOtherKind(error) && !isAsked);
      failed.push({ name: `key (${operation})`, level: isForgiven ? 'note' : 'problem', ...diagnose(error, subject) });
      // What refuses a key refuses it everywhere.
      if (facts.length === 0 && !isOddAnswer(error)) return { checks: failed, isUsable: false };
    }
  }
  const works: Check = { name: 'key', level: 'fine', found: 'accepted, and may read' };
  return { checks: [works, ...facts.map(asCheck), ...failed, ...subject.untold.map(asCheck)], isUsable: true };
};
