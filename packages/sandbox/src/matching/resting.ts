import { type BookSide, createBookSide } from './book-side.ts';
import { checkLots } from './checks.ts';
import type { CoreOrder } from './core-order.ts';
import type { Place } from './level.ts';
import { type LiquidityLevels, quotesOf } from './liquidity-levels.ts';

/** Both sides, and where each order of a user stands. */
export interface Resting<O> {
  readonly bids: BookSide<O>;
  readonly asks: BookSide<O>;
  /** The side on which buyers stand, or sellers. */
  side(buys: boolean): BookSide<O>;
  /** Where an order stands; `undefined` when it does not rest here. */
  placeOf(order: O): Place<O> | undefined;
  /** Refuses more lots than can be summed exactly. */
  checkRoom(more: number): void;
  rest(order: O): void;
  leave(place: Place<O>, order: O): void;
  /** Takes lots from an order that stays where it stands. */
  reduce(place: Place<O>, order: O, lots: number): void;
  count(): number;
}

export const createResting = <O extends CoreOrder>(liquidity: LiquidityLevels): Resting<O> => {
  const bids = createBookSide<O>(quotesOf(liquidity, true), true);
  const asks = createBookSide<O>(quotesOf(liquidity, false), false);
  const side = (buys: boolean): BookSide<O> => (buys ? bids : asks);
  const places = new Map<O, Place<O>>();
  let sum = 0;
  return {
    bids,
    asks,
    side,
    placeOf: (order) => places.get(order),
    checkRoom: (more) => checkLots(sum + more, 1, 'The sum of all lots that rest'),
    rest: (order) => {
      places.set(order, side(order.buys).join(order));
      sum += order.lots;
    },
    leave: (place, order) => {
      places.delete(order);
      sum -= order.lots;
      side(order.buys).leave(place);
    },
    reduce: (place, order, lots) => {
      order.lots -= lots;
      place.level.lots -= lots;
      sum -= lots;
    },
    count: () => places.size,
  };
};
