/** Which addresses are banned from a pool, and for how long. */
export interface Bans {
  /** Milliseconds until the ban ends; 0 where there is none. */
  left(address: string, now: number): number;
  /** Takes note of a call past the limit. Gives how long the ban lasts that it has led to, in milliseconds; 0 for none. */
  strike(address: string, now: number): number;
  reset(): void;
}

const longest = 3 * 86_400_000;

/** Bans that begin after so many calls past the limit. Each lasts twice as long as the address's last one, up to three days. */
export const createBans = (callsBeforeBan: number, firstMs: number): Bans => {
  const addresses = new Map<string, { strikes: number; bans: number; until: number }>();
  return {
    left: (address, now) => Math.max(0, (addresses.get(address)?.until ?? 0) - now),
    strike: (address, now) => {
      const known = addresses.get(address) ?? { strikes: 0, bans: 0, until: 0 };
      addresses.set(address, known);
      known.strikes += 1;
      if (known.strikes <= callsBeforeBan) return 0;
      const length = Math.min(firstMs * 2 ** known.bans, Math.max(longest, firstMs));
      known.strikes = 0;
      known.bans += 1;
      known.until = now + length;
      return length;
    },
    reset: () => addresses.clear(),
  };
};
