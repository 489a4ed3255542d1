import { isBadInputError } from '../errors/guards.ts';
import type { Item } from '../placing/find-order.ts';
import { placeOne } from '../placing/place-one.ts';
import type { Placed } from '../placing/placed.ts';
import type { PlacingTable } from '../placing/placing.ts';
import { within } from '../placing/within.ts';
import { createPauses, type Work } from './begin-work.ts';
import { type Held, has } from './held.ts';
import { idsOf, lookAtOrder } from './look-at-order.ts';
import type { ClosingOrder, OrderKindTable } from './orders-table.ts';
import { lineParameter, symbolOf } from './read-open.ts';

/** The order that closes a position, and can do nothing else: reduce-only, or in hedge mode of its side. */
function closingOrder(work: Work, { list, line, row, side, size }: Held): Item {
  const { close, hedge } = list;
  const mode: ClosingOrder = has(row, hedge) ? close.hedge : close.oneWay;
  const facts: Item = { ...row, symbol: symbolOf(row) };
  const from = Object.entries({ ...close.from, ...mode.from }).map(([parameter, property]) => [
    parameter,
    facts[property],
  ]);
  return {
    ...lineParameter(work.table, line),
    ...Object.fromEntries(from),
    ...close.set,
    ...mode.set,
    [close.side]: mode[side],
    [close.quantity]: size,
  };
}

/** As long a closing order may take to be found, and to be filled, before positions are read again. */
const filledWithin = 5_000;

/**
 * Gives up soon on finding out what became of an order that closes: another can close no more than is left, and a position that
 * stays open for a whole receive window is what nobody wants who closes it.
 */
export async function soon(
  work: Work,
  place: (signal: AbortSignal) => Promise<Placed<object>>,
): Promise<Placed<object>> {
  const { internals, options } = work;
  const [over, done] = [new AbortController(), new AbortController()];
  void internals.timing.sleep(filledWithin, done.signal).then(
    () => over.abort(),
    () => undefined,
  );
  try {
    return await place(options.signal ? AbortSignal.any([over.signal, options.signal]) : over.signal);
  } finally {
    done.abort();
  }
}

/** Waits until an order is over, as far as that can be seen soon. A position that is read before then is an old one. */
async function awaitEnd(work: Work, name: string, order: object, params: Item): Promise<void> {
  const { timing } = work.internals;
  const kind = work.table.kinds[name] as OrderKindTable;
  const ids = idsOf(kind, order as Item);
  const until = { ...work, bound: timing.monotonic() + filledWithin };
  const pause = createPauses(until);
  while (timing.monotonic() < until.bound && !work.options.signal?.aborted) {
    const looked = await within(timing, until.bound - timing.monotonic(), work.options.signal, (signal) =>
      lookAtOrder(work, kind, { ids, params, options: { ...work.options, signal } }),
    );
    if (looked?.value && looked.value.state !== 'open') return;
    await pause();
  }
}

/** A closing order is made of what the exchange listed: if that cannot be sent, the other positions are closed all the same. */
const notSent = (error: unknown): Placed<object> => {
  if (isBadInputError(error)) return { outcome: 'refused', clientOrderId: '', error };
  throw error;
};

/** Sends the order that closes a position, and waits until it is over. */
export async function closeHeld(work: Work, placing: PlacingTable, held: Held): Promise<Placed<object>> {
  const { kind, operation } = held.list.close;
  const place = placeOne({ operation, order: placing.orders[operation] as never, table: placing });
  const order = closingOrder(work, held);
  const placed = await soon(work, (signal) =>
    place(work.client, order, { ...work.options, margin: work.margin, signal }),
  ).catch(notSent);
  if (placed.outcome === 'placed') await awaitEnd(work, kind, placed.order, order);
  return placed;
}
