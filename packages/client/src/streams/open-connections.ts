import type { AnyClientOptions } from '../options.ts';
import type { StreamLimits } from './channel-table.ts';

/** Counts one more open connection, and gives what takes it off the count again; `undefined` where there is no room. */
export type TakePlace = () => (() => void) | undefined;

// A registered symbol: two installed copies of this package share it, and with it the count.
const registry = Symbol.for('openderivs.connections');

function sharedCounts(): Map<string, number> {
  const home = globalThis as { [registry]?: unknown };
  if (!(home[registry] instanceof Map)) home[registry] = new Map();
  return home[registry] as Map<string, number>;
}

/**
 * The places for open connections to a host, as many as the exchange allows an address. Like governors, the clients of a process
 * share them, and one with a way of its own to the exchange shares them only if it names its address.
 */
export function createPlaces(
  { pool, openConnections }: StreamLimits,
  base: string,
  { address, fetch, transport, timing }: AnyClientOptions,
): TakePlace {
  if (openConnections === undefined) return () => () => {};
  const isApart = address === undefined && (fetch || transport || timing);
  const counts = isApart ? new Map<string, number>() : sharedCounts();
  const key = [pool, new URL(base).host, address].join(' ');
  return () => {
    const taken = counts.get(key) ?? 0;
    if (taken >= openConnections) return undefined;
    counts.set(key, taken + 1);
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      const left = (counts.get(key) ?? 1) - 1;
      if (left > 0) counts.set(key, left);
      else counts.delete(key);
    };
  };
}
