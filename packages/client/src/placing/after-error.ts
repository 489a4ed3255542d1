import type { OpenDerivsError } from '@openderivs/signing';
import { isExchangeError } from '../errors/guards.ts';
import type { NamedOrder, PlacingAttempt } from './begin-placing.ts';
import { type Findable, lookUp } from './look-up.ts';
import type { Placed } from './placed.ts';

/** What became of an order that was answered with an error, or not at all. */
export async function afterError<Client, Params, Found>(
  findable: Findable<Client, Params, Found>,
  order: NamedOrder<Params>,
  error: OpenDerivsError,
  attempt: PlacingAttempt,
): Promise<Placed<Found>> {
  const { clientOrderId, use } = order;
  // Nothing else can have a name that was made here: if it is taken, then by this order, which something on the way sent twice.
  const isThere = use === undefined && saysNameIsTaken(error);
  if (error.outcome === 'refused' && !isThere) return { outcome: 'refused', clientOrderId, error };
  return lookUp(findable, order, error, attempt);
}

/** Futures and Bitget have a code for it, the margin account a text. */
function saysNameIsTaken(error: OpenDerivsError): boolean {
  if (!isExchangeError(error)) return false;
  const { exchangeCode, exchangeMessage } = error;
  return (
    exchangeCode === -4116 || exchangeCode === '40786' || (exchangeCode === -2010 && /duplicate/i.test(exchangeMessage))
  );
}
