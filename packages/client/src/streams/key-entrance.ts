import type { Entrance } from './entrance.ts';
import type { StreamKeys } from './stream-key.ts';
import { createHolds } from './user-data/condition.ts';
import type { StreamKeyRule } from './user-data/table.ts';

/** Lets connections in by a key in their address. */
export function createKeyEntrance(keys: StreamKeys, base: string, rule: StreamKeyRule, path = rule.path): Entrance {
  const isExpiry = createHolds(rule.expired);
  return {
    async enter() {
      const key = await keys.fresh();
      return {
        url: base + path.replace('{key}', encodeURIComponent(key)),
        isNamed: true,
        isKnown: () => keys.isKnown(key),
        clean: keys.clean,
        heard(event) {
          if (isExpiry(event, event)) keys.expired(key);
        },
      };
    },
    use: (line) =>
      keys.use({
        lost: line.expel,
        known: line.prove,
      }),
  };
}
