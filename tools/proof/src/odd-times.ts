import type { Api, Fault, FaultRule } from '@openderivs/sandbox';
import type { Random } from './random.ts';

const day = 86_400_000;
/** Clocks may jump while a call is under way. */
const margin = 6 * 3_600_000;

/** Absurd answers of the operation that tells the time, for an exchange that is so far ahead of this machine. */
export function oddTimes(random: Random, api: Api, skew: number): FaultRule[] {
  if (!random.chance(0.2)) return [];
  // Too far for its own clock and for this machine's.
  const far = day + margin + Math.abs(skew);
  const absurd = [0, '', null, -1, 1e300, 'abc', 'NaN', 1, 253_402_300_800_000];
  const fault: Fault = random.chance(0.4)
    ? { kind: 'odd-time', ahead: random.pick([far, -far]) }
    : { kind: 'odd-time', time: random.pick<number | string | null>(absurd) };
  return [{ ...fault, api, times: random.whole(1, 4), match: ({ operationId }) => isTime(operationId) }];
}

/** Does an operation tell the time, in its body or by its date? */
export const isTime = (operationId = ''): boolean => /time|connectivity/i.test(operationId);
