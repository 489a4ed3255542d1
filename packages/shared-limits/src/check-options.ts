import { BadInputError } from '@openderivs/client';
import type { RedisLeasesOptions } from './options.ts';

const known = ['redis', 'whenAway', 'onAway', 'onBack', 'prefix', 'holder', 'deadline'];

/** Options of a governor, which the short way takes as well. */
export const governorOptions: readonly string[] = ['maxQueue', 'reserve', 'onWait', 'timing'];

/** The longest time that a timer takes. */
const longest = 2 ** 31 - 1;

/** Refuses what cannot be used, by name. */
export function checkOptions(options: RedisLeasesOptions, others: readonly string[] = []): void {
  const names = [...known, ...others];
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || names.includes(name)) continue;
    throw new BadInputError(name, 'is not an option', `give one of ${names.join(', ')}`);
  }
  const { whenAway, deadline, holder } = options;
  const share = typeof whenAway === 'object' && whenAway !== null ? whenAway.share : undefined;
  if (whenAway !== 'closed' && !(typeof share === 'number' && share > 0 && share <= 1)) {
    const wanted = "give 'closed', or { share } with a part of the limits above 0 and up to 1";
    throw new BadInputError('whenAway', 'says nothing about what calls do without Redis', wanted);
  }
  if (deadline !== undefined && !(deadline > 0 && deadline <= longest)) {
    throw new BadInputError('deadline', `is ${deadline}`, `give milliseconds above 0, up to ${longest}`);
  }
  if (holder !== undefined && (typeof holder !== 'string' || holder === '')) {
    throw new BadInputError('holder', 'is empty or no text', 'give a name that no other process has, or leave it out');
  }
}
