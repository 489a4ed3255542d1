import { createGovernor, type Governor, type GovernorOptions } from '@openderivs/client/governor';
import { checkOptions, governorOptions } from './check-options.ts';
import { leasesFrom } from './create-redis-leases.ts';
import type { RedisLeasesOptions } from './options.ts';

/** What a shared governor takes: what Redis is for, and what any governor takes. */
export interface SharedGovernorOptions extends RedisLeasesOptions, Omit<GovernorOptions, 'leases' | 'onShared'> {}

/** A governor to give to any number of clients of this process. */
export interface SharedGovernor extends Governor {
  /** Gives back what is leased and not used, and closes the connection that listens. Your own client stays open. */
  close(): Promise<void>;
}

/**
 * A governor whose budget all processes share that name the same Redis and the same prefix. Starts no timer and sends
 * nothing until the first call.
 *
 * @example
 * const governor = createSharedGovernor({ redis, whenAway: 'closed', onAway: ({ reason }) => page(reason) });
 * const usdm = createBinanceUsdm({ apiKey, secretKey, governor });
 */
export function createSharedGovernor(options: SharedGovernorOptions): SharedGovernor {
  checkOptions(options, governorOptions);
  const leases = leasesFrom(options);
  const { maxQueue, reserve, onWait, timing } = options;
  const governor = createGovernor({ maxQueue, reserve, onWait, timing, leases });
  return { ...governor, close: async () => governor.close?.() };
}
