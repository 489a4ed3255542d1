import { type Clock, OpenDerivsError } from '@openderivs/signing';
import type { NamedOrder, PlacingAttempt } from './begin-placing.ts';
import type { Placed, PlaceOptions } from './placed.ts';

/** A client as far as placing goes. */
export interface PlacingClient {
  readonly clock: Clock;
}

/** How an order is found again by its client id. */
export interface Findable<Client, Params, Found> {
  /** The parameter that holds the client order id. */
  readonly idName: keyof Params & string;
  /** The order of that id; `undefined` when the exchange says that there is none. Throws when it cannot tell. */
  readonly find: (client: Client, params: Params, id: string, options: PlaceOptions) => Promise<Found | undefined>;
  /** When the order that was found was placed, by the exchange's clock. */
  readonly placedAt: (order: Found) => number | undefined;
  /** `false` where only open orders can be listed, so that not finding one proves nothing. */
  readonly absenceProves?: boolean;
}

const firstDelay = 250;
const longestDelay = 2_000;
const defaultPatience = 10_000;
/** By how much an order's time may lie before our own: an exchange takes timestamps up to a second ahead of its clock. */
const clockTolerance = 1_000;

/**
 * Look for an order until it is found, or until it can no longer arrive and is not there, or until the bound. It is
 * never placed again. "Not found" said before the order can no longer arrive is no verdict.
 */
export async function lookUp<Client, Params, Found>(
  { find, placedAt, absenceProves = true }: Findable<Client, Params, Found>,
  { params, clientOrderId, minted }: NamedOrder<Params>,
  error: OpenDerivsError,
  attempt: PlacingAttempt,
): Promise<Placed<Found>> {
  const { options, startedAt } = attempt;
  const { timing } = attempt.internals;
  const until = attempt.until();
  const bound = until + (options.patience ?? defaultPatience);
  // An id of the caller's own may be that of an older order: a name is free again once its order is filled or cancelled.
  const isThis = (order: Found) => minted || (placedAt(order) ?? startedAt) >= startedAt - clockTolerance;

  for (let delay = firstDelay; !options.signal?.aborted; delay = Math.min(delay * 2, longestDelay)) {
    const asked = timing.monotonic();
    const looked = await find(attempt.client as Client, params, clientOrderId, options).then(
      (order) => ({ order: order !== undefined && isThis(order) ? order : undefined }),
      () => undefined,
    );
    if (looked?.order !== undefined) return { outcome: 'placed', clientOrderId, order: looked.order };
    const late = asked >= until;
    if (looked && late && absenceProves)
      return { outcome: 'refused', clientOrderId, error: neverCame(clientOrderId, error) };
    const now = timing.monotonic();
    if (now >= bound || (looked && late)) break;
    // Not past the moment from which an absence counts, nor past the bound.
    const longest = (now < until ? until : bound) - now;
    await timing.sleep(Math.min(delay, longest), options.signal).catch(() => undefined);
  }
  return { outcome: 'unknown', clientOrderId, error };
}

const neverCame = (clientOrderId: string, cause: OpenDerivsError): OpenDerivsError =>
  new OpenDerivsError(`the order ${clientOrderId} never arrived: it is not there, and can no longer come`, {
    code: 'NOT_PLACED',
    outcome: 'refused',
    cause,
  });
