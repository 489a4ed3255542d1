import { BadInputError } from '@openderivs/client';

/** The names of what is kept in Redis. */
export interface Keys {
  readonly run: string;
  readonly channel: string;
  window(pool: string, ms: number, start: number): string;
  holders(pool: string, ms: number): string;
  hold(pool: string): string;
}

/** Between braces, the prefix puts all keys into one slot of a cluster, as a script wants it. */
export function createKeys(prefix: string): Keys {
  if (!/^[^{}\s]+$/.test(prefix)) {
    throw new BadInputError('prefix', 'has no characters, or blanks or braces', 'give a plain name, "openderivs" say');
  }
  const at = `{${prefix}}`;
  return {
    run: `${at}:run`,
    channel: `${at}:holds`,
    window: (pool, ms, start) => `${at}:window:${ms}:${start}:${pool}`,
    holders: (pool, ms) => `${at}:holders:${ms}:${pool}`,
    hold: (pool) => `${at}:hold:${pool}`,
  };
}
