import type { OpenDerivsError } from '@openderivs/signing';
import type { NamedOrder, PlacingAttempt } from './begin-placing.ts';
import { findOrder, type Item, isNamed, isRejected } from './find-order.ts';
import type { Placed } from './placed.ts';
import { neverCame, rejected, sharedName } from './placing-errors.ts';
import { whichOrder } from './which-order.ts';
import { within } from './within.ts';

const firstDelay = 250;
const longestDelay = 2_000;

/**
 * Look for an order until it is found, or until it can no longer arrive and is not there, or until the bound. It is
 * never placed again. "Not found" said before the order can no longer arrive is no verdict.
 */
export async function lookUp(
  order: NamedOrder,
  error: OpenDerivsError,
  attempt: PlacingAttempt,
): Promise<Placed<object>> {
  const { client, kind, options, patience, arrival, internals } = attempt;
  const { answerId, time, absenceProves = true } = kind.order;
  const { timing } = internals;
  const { clientOrderId } = order;
  const { signal } = options;
  const bound = Math.max(arrival.latestEnd() + patience, timing.monotonic());
  // A slow answer to it must not keep an order from being found.
  const measure = () => within(timing, longestDelay, signal, () => arrival.measure());
  let hadOlder = false;
  let isFirst = true;
  internals.options.logger?.warn('looking up an order whose outcome is not known', {
    clientOrderId,
    errorCode: error.code,
  });

  for (let delay = firstDelay; !signal?.aborted; delay = Math.min(delay * 2, longestDelay)) {
    const asked = timing.monotonic();
    // One look at least, also when the orders before it in a batch have used up the time.
    const left = isFirst ? Math.max(bound - asked, longestDelay) : bound - asked;
    if (left <= 0) break;
    isFirst = false;
    const answered = await within(timing, left, signal, (until) =>
      findOrder(client, kind.table, kind.order, {
        params: order.wholeParams,
        id: clientOrderId,
        options: { ...options, signal: until },
      }),
    );
    // An answer that is not the order of this very id proves nothing: neither that it is there nor that it is not.
    const proves = answered?.value === undefined || isNamed(answered.value, answerId, clientOrderId);
    const looked = proves ? answered : undefined;
    if (looked && (looked.value === undefined || order.use)) await measure();
    const found = looked?.value as Item | undefined;
    if (found !== undefined) {
      const which = whichOrder(Number(found[time]), order.use, arrival);
      if (which === 'unclear') return { outcome: 'unknown', clientOrderId, error: sharedName(clientOrderId, error) };
      if (which === 'this' && isRejected(kind.order, found)) {
        return { outcome: 'refused', clientOrderId, error: rejected(clientOrderId, error) };
      }
      if (which === 'this') return { outcome: 'placed', clientOrderId, order: found, lookedUp: true };
      hadOlder = true;
    }
    const late = looked !== undefined && asked >= arrival.end();
    // An older order of the same name may hide this one: which of them the exchange shows is its own affair.
    if (late && absenceProves && !hadOlder) {
      return { outcome: 'refused', clientOrderId, error: neverCame(clientOrderId, error) };
    }
    if (late) break;
    const now = timing.monotonic();
    // Not past the moment from which an absence counts, nor past the bound.
    const end = arrival.end();
    const longest = Math.max((now < end && end < bound ? end : bound) - now, 0);
    await timing.sleep(Math.min(delay, Math.ceil(longest)), signal).catch(() => undefined);
  }
  return { outcome: 'unknown', clientOrderId, error };
}
