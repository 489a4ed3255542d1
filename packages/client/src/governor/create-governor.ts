import { realTiming } from '../timing.ts';
import type { Governor, GovernorOptions } from './governor.ts';

/**
 * A governor of one's own. Starts no timer and sends nothing.
 *
 * @example
 * const governor = createGovernor({ onWait: ({ pool, waited }) => console.log(pool, waited) });
 * const usdm = createBinanceUsdm({ apiKey, secretKey, governor });
 */
export function createGovernor(options: GovernorOptions = {}): Governor {
  const { monotonic } = { ...realTiming, ...options.timing };
  const holds = new Map<string, { until: number; error: unknown }>();
  const held: Governor['held'] = (keys) => {
    let found: { left: number; error: unknown } | undefined;
    for (const key of keys) {
      const hold = holds.get(key);
      const left = hold ? hold.until - monotonic() : 0;
      if (hold && left > (found?.left ?? 0)) found = { left, error: hold.error };
    }
    return found;
  };
  return {
    enter: () => ({ settle() {} }),
    hold(keys, milliseconds, error) {
      const until = monotonic() + milliseconds;
      for (const key of keys) if (until > (holds.get(key)?.until ?? 0)) holds.set(key, { until, error });
    },
    held,
    usage: () => [],
  };
}
