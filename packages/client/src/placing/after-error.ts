import type { OpenDerivsError } from '@openderivs/signing';
import { isExchangeError } from '../errors/guards.ts';
import type { NamedOrder, PlacingAttempt } from './begin-placing.ts';
import { lookUp } from './look-up.ts';
import type { Placed } from './placed.ts';
import type { PlacingTable } from './placing.ts';

/** What became of an order that was answered with an error, or not at all. */
export async function afterError(
  order: NamedOrder,
  error: OpenDerivsError,
  attempt: PlacingAttempt,
): Promise<Placed<object>> {
  const { clientOrderId, use } = order;
  // Nothing else can have a name that was made here: if it is taken, then by this order, which something on the way sent twice.
  const isThere = use === undefined && saysNameIsTaken(attempt.kind.table, error);
  if (error.outcome === 'refused' && !isThere) return { outcome: 'refused', clientOrderId, error };
  return lookUp(order, error, attempt);
}

const saysNameIsTaken = ({ taken }: PlacingTable, error: OpenDerivsError): boolean =>
  isExchangeError(error) &&
  taken.some(
    ({ code, says = '' }) =>
      code === error.exchangeCode && error.exchangeMessage.toLowerCase().includes(says.toLowerCase()),
  );
