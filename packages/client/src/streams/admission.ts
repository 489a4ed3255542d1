import type { Clock } from '@openderivs/signing';
import { governorOf } from '#governor';
import type { Claim } from '../governor/governor.ts';
import type { Internals } from '../internals.ts';
import type { StreamLimits } from './channel-table.ts';

/** Waits until there is room for one more connection within what the exchange allows an address. */
export type Admit = (signal: AbortSignal) => Promise<void>;

export function createAdmission(
  internals: Internals,
  { pool, connections }: StreamLimits,
  clock: Clock,
  own: { readonly baseUrl?: string | undefined; readonly socket?: unknown },
): Admit {
  const { options } = internals;
  const governor = connections && !own.baseUrl ? governorOf(internals, options) : undefined;
  if (!governor || !connections) return async () => {};
  const { environment = 'production', address = 'here' } = options;
  const { count, perSeconds } = connections;
  const claim: Claim = {
    pool: {
      key: `${pool} ${environment} ${address} connections`,
      windows: [{ ms: perSeconds * 1_000, limit: count, rolling: true }],
      reserve: 0,
    },
    amount: 1,
  };
  return async (signal) => {
    const ticket = await governor.enter({
      ...{
        operation: 'connect',
        claims: [claim],
        lane: () => 'urgent',
        signal,
        maxWait: Number.POSITIVE_INFINITY,
        clock,
      },
    });
    // An attempt counts, whatever becomes of it.
    ticket.settle(undefined, true);
  };
}
