import { type Values, valuesOf } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import type { Order } from '../../../state/order.ts';
import { expire } from '../../../state/orders.ts';
import { type Condition, type TrailingCondition, type TriggerRules, withoutPosition } from '../../../state/triggers.ts';
import type { WatchedPrice } from '../../../state/waiting.ts';
import { checkMargin } from './check-margin.ts';
import { checkTerms } from './check-terms.ts';
import { limitPrice } from './limit-price.ts';

/** What each kind places. Trailing stops are apart: no price of their own sets them off. */
const kinds: { readonly [type: string]: { readonly type: string; readonly profit: boolean } } = {
  STOP: { type: 'LIMIT', profit: false },
  STOP_MARKET: { type: 'MARKET', profit: false },
  TAKE_PROFIT: { type: 'LIMIT', profit: true },
  TAKE_PROFIT_MARKET: { type: 'MARKET', profit: true },
};

/** What the order that is placed has of the one that waited. */
const kept = ['symbol', 'side', 'timeInForce', 'goodTillDate', 'reduceOnly', 'priceMatch', 'selfTradePreventionMode'];

/** Whether an order is for all of a position, and ends with it. */
export const closesAll = ({ given }: Pick<Order, 'given'>): boolean => given.get('closePosition') === 'true';

const givenTo = ({ given }: Order): ReadonlyMap<string, string> => {
  const carried = kept.flatMap((name): [string, string][] => (given.has(name) ? [[name, given.get(name) ?? '']] : []));
  return new Map([
    ...carried,
    ...(closesAll({ given })
      ? ([
          ['closePosition', 'true'],
          ['reduceOnly', 'true'],
        ] as const)
      : []),
  ]);
};

const valuesIn = (given: ReadonlyMap<string, string>): Values => valuesOf(Object.fromEntries(given));

const watched = ({ given }: Order): WatchedPrice => (given.get('workingType') === 'MARK_PRICE' ? 'mark' : 'last');

/** A stop to buy waits for a rise and one to sell for a fall; a take-profit the other way round. */
const conditionOf = (book: Book, order: Order): Condition | undefined => {
  const kind = kinds[order.type];
  const { given, side, symbol } = order;
  const trigger = given.get('triggerPrice') ?? given.get('stopPrice');
  if (kind === undefined || trigger === undefined) return undefined;
  return {
    price: trigger,
    by: watched(order),
    rises: (side === 'BUY') !== kind.profit,
    places: () => {
      const handed = givenTo(order);
      const price = kind.type === 'LIMIT' ? (limitPrice(book, symbol, valuesIn(handed)) ?? order.price) : '0';
      return { side, type: kind.type, price, given: handed };
    },
  };
};

/** USDⓈ-M and COIN-M name the price from which it follows in one way, Portfolio Margin's conditional orders in another. */
const trailingOf = (order: Order): TrailingCondition | undefined => {
  const { given, side, type } = order;
  const percent = given.get('callbackRate');
  if (type !== 'TRAILING_STOP_MARKET' || percent === undefined) return undefined;
  const from = given.get('activatePrice') ?? given.get('activationPrice');
  return {
    trail: { by: watched(order), sells: side === 'SELL', from, back: { percent } },
    places: () => ({ side, type: 'MARKET', price: '0', given: givenTo(order) }),
  };
};

export const triggers: TriggerRules = {
  conditionsOf: (book, order) => {
    const condition = conditionOf(book, order);
    return condition === undefined ? [] : [condition];
  },
  trailingOf: (_book, order) => trailingOf(order),
  check: (book, placed) => {
    // The least time that a dated order has is that of the order which waited.
    checkTerms(book, placed, valuesIn(placed.given), Number.NEGATIVE_INFINITY);
    checkMargin(book, placed);
  },
  follow: (book, _ids, filled) => {
    for (const order of withoutPosition(book, filled, closesAll)) expire(book, order, filled.at);
  },
  idsFor: (ids, symbol) => {
    const id = ids.order(symbol);
    return { id, clientId: `sandbox${id}` };
  },
};
