import type { LeaseSource } from '@openderivs/client/governor';

/** A source of leases that has no distance: what is measured with it is the governor's own part. */
export function createMemoryLeases(): LeaseSource {
  const used = new Map<string, number>();
  return {
    whenAway: 'closed',
    lease: async (requests) => {
      const grants = requests.map(({ key, ms, start, limit, want, carried }) => {
        const window = `${key} ${ms} ${start}`;
        const before = (used.get(window) ?? 0) + carried;
        const grant = Math.max(0, Math.min(want, limit - before));
        used.set(window, before + grant);
        return grant;
      });
      return { grants, holds: [] };
    },
    giveBack: async () => {},
    hold: async () => {},
    onHold: () => () => {},
  };
}
