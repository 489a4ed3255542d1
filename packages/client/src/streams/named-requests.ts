import type { Requests, RequestsHost } from './requests.ts';

/** Where the address of a connection names its stream there is nothing to ask for: what is wanted is there once it is open. */
export function createNamedRequests({
  wanted,
  acknowledged: tell,
  settled,
}: Pick<RequestsHost, 'wanted' | 'acknowledged' | 'settled'>): Requests {
  const acknowledged = new Set<string>();
  return {
    acknowledged,
    knows: (key) => acknowledged.has(key),
    update() {
      for (const key of wanted.keys()) {
        if (acknowledged.has(key)) continue;
        acknowledged.add(key);
        tell(key);
      }
      settled();
    },
    renew() {},
    take: () => false,
    stop() {},
  };
}
