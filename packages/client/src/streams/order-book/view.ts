import { BadInputError } from '@openderivs/signing';
import type { Base } from './base.ts';
import type { BookLevel } from './side.ts';

/**
 * A book as it is now: right, and of one moment. It holds for as long as nothing has changed; used later, after an `await` for
 * instance, it throws instead of giving levels of the past. So read it where you use it, and keep levels, not views.
 *
 * @example
 * const view = book.read();
 * if (view !== 'syncing') console.log(view.bestBid?.price, view.bestAsk?.price, view.bids(10));
 */
export interface BookView {
  /** `undefined`: nobody bids at all. */
  readonly bestBid: BookLevel | undefined;
  readonly bestAsk: BookLevel | undefined;
  /** The best bids, the best first: so many, or all that are known. */
  bids(count?: number): readonly BookLevel[];
  asks(count?: number): readonly BookLevel[];
  /**
   * Bids below this price are not known: the snapshot ended there. `undefined`: every bid is known. A sum over more than the known
   * levels would be too small, and nothing would show it.
   */
  readonly knownDownTo: string | undefined;
  /** Asks above this price are not known. `undefined`: every ask is known. */
  readonly knownUpTo: string | undefined;
  /** The exchange's number of the last change. */
  readonly id: string;
  /** The exchange's time of the last change, in milliseconds since 1970; `NaN` where the snapshot has none. */
  readonly time: number;
  /** When it came, by this machine. */
  readonly receivedAt: number;
}

/** `isCurrent`: nothing has changed since. */
export function createView(base: Base, isCurrent: () => boolean): BookView {
  const { levels, id, time, receivedAt } = base;
  const check = () => {
    if (isCurrent()) return;
    throw new BadInputError('view', 'is of an earlier moment: the book has changed since', 'read() the book again');
  };
  return {
    ...{ id, time, receivedAt },
    get bestBid() {
      check();
      return levels.bids.best;
    },
    get bestAsk() {
      check();
      return levels.asks.best;
    },
    bids(count = Number.POSITIVE_INFINITY) {
      check();
      return levels.bids.top(count);
    },
    asks(count = Number.POSITIVE_INFINITY) {
      check();
      return levels.asks.top(count);
    },
    knownDownTo: levels.knownDownTo,
    knownUpTo: levels.knownUpTo,
  };
}
