import type { Arrival } from './arrival.ts';
import type { NameUse } from './names-in-use.ts';

/** Is an order that was found the one that was sent, an older one of the same name, or may it be either? */
export function whichOrder(placedAt: number, use: NameUse | undefined, arrival: Arrival): 'this' | 'older' | 'unclear' {
  // A name that was made here is nobody else's.
  if (use === undefined) return 'this';
  const { time, error } = arrival.beganAt();
  if (placedAt < time - error) return 'older';
  return use.isShared(arrival.started - 2 * error) ? 'unclear' : 'this';
}
