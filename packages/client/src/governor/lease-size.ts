import type { LeasedWindow } from './leased-window.ts';

/** A lease is a round trip: it should last for so many calls. */
const calls = 32;

/** No process takes more than a third of a limit at once. */
const mostOf = (limit: number) => Math.max(1, Math.floor(limit / 3));

/** A lease that was used up sooner than this many milliseconds was too small; one that lasted longer than that, too large. */
const [tooSoon, tooLong] = [100, 1_000];

/** How much to ask for now: as much as the pace wants. */
export function leaseSize(window: LeasedWindow, amount: number, limit: number, now: number): number {
  const least = calls * amount;
  const lasted = now - window.leasedAt;
  if (lasted < tooSoon) window.size *= 2;
  else if (lasted > tooLong) window.size /= 2;
  window.size = Math.min(Math.max(window.size, least), mostOf(limit));
  return Math.max(Math.floor(window.size), amount);
}
