import type { OpenDerivsError } from '@openderivs/signing';
import { createPauses, type Work } from './begin-work.ts';
import { cancelListed, closes } from './cancel-listed.ts';
import { type ListedOrder, type Read, readOpen, type Scope, symbolOf, type Unread } from './read-open.ts';

/** An order that was still open when it was last seen. */
export interface LeftOrder {
  /** Its kind: `order` for plain ones, and the names of those that wait for a price. */
  readonly kind: string;
  readonly symbol: string;
  readonly orderId: string;
  readonly clientOrderId: string | undefined;
  /** As the exchange listed it. */
  readonly order: object;
  /** What was said against its cancel, if anything was. */
  readonly error: OpenDerivsError | undefined;
}

/**
 * What became of cancelling everything. `done`: lists that were read twice after the last cancel showed no open order.
 * `left`: everything was read, and those of `left` are still open. `unknown`: some lists could not be read.
 */
export interface CancelledEverything {
  readonly outcome: 'done' | 'left' | 'unknown';
  readonly left: readonly LeftOrder[];
  readonly unread: readonly Unread[];
}

/** What else has to be gone, and how it is made to. */
export interface Holdings<Position> {
  read(): Promise<Read<Position>>;
  close(positions: readonly Position[]): Promise<void>;
}

/** What was seen last. */
interface Sight<Position> {
  readonly orders: Read<ListedOrder>;
  readonly held: Read<Position>;
}

export interface Swept<Position> extends CancelledEverything {
  readonly held: readonly Position[];
}

/** As often an order that protects may be spared because something could not be read. */
const patientRounds = 3;

/**
 * Cancels and closes until two readings in a row show nothing. What can open or enlarge a position goes first; then
 * positions are closed; stops and take-profits go last, and stay while anything is left that they may be needed for.
 */
export async function sweep<Position>(
  work: Work,
  scope: Scope,
  holdings: Holdings<Position>,
): Promise<Swept<Position>> {
  const { internals, options, bound } = work;
  const pause = createPauses(work);
  const errors = new Map<unknown, OpenDerivsError>();
  let calm = 0;
  let blind = 0;
  let sight: Sight<Position>;
  for (;;) {
    sight = { orders: await readOpen(work, scope), held: await holdings.read() };
    const { orders, held } = sight;
    const isBlind = orders.unread.length + held.unread.length > 0;
    const isEmpty = orders.rows.length + held.rows.length === 0;
    blind = isBlind ? blind + 1 : 0;
    calm = isEmpty && !isBlind ? calm + 1 : 0;
    if (calm === 2 || options.signal?.aborted) break;
    if (calm === 1) continue;
    if (internals.timing.monotonic() >= bound) break;
    const opening = orders.rows.filter((listed) => !closes(listed));
    if (opening.length > 0) await cancelListed(work, opening, orders.rows, errors);
    if (held.rows.length > 0) await holdings.close(held.rows);
    const isSafe = opening.length + held.rows.length === 0 && (!isBlind || blind > patientRounds);
    if (isSafe) await cancelListed(work, orders.rows, orders.rows, errors);
    await pause();
  }
  const { orders, held } = sight;
  const unread = [...orders.unread, ...held.unread];
  const left = orders.rows.map((listed) => leftOf(listed, errors));
  const outcome = left.length + held.rows.length > 0 ? 'left' : 'done';
  return {
    outcome: unread.length > 0 || (outcome === 'done' && calm < 2) ? 'unknown' : outcome,
    left,
    unread,
    held: held.rows,
  };
}

const leftOf = ({ name, kind, order }: ListedOrder, errors: ReadonlyMap<unknown, OpenDerivsError>): LeftOrder => ({
  kind: name,
  symbol: symbolOf(order),
  orderId: String(order[kind.id]),
  clientOrderId: order[kind.clientId] === undefined ? undefined : String(order[kind.clientId]),
  order,
  error: errors.get(order[kind.id]),
});
