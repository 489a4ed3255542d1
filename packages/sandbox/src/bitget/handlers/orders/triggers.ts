import { decimal } from '../../../decimal.ts';
import type { Book } from '../../../state/book.ts';
import type { Order } from '../../../state/order.ts';
import { beginTrail, type Trail } from '../../../state/trailing.ts';
import { type Condition, isMet, type TrailingCondition, type TriggerRules } from '../../../state/triggers.ts';
import type { WatchedPrice } from '../../../state/waiting.ts';
import { checkMargin } from './check-margin.ts';
import { follow } from './presets.ts';

type Kind = 'trigger' | 'profit' | 'loss' | 'better' | 'worse';

/** What an API says of one trigger of an order. */
interface Trigger {
  readonly kind: Kind;
  readonly price: string | undefined;
  readonly by: string | undefined;
  /** The limit price; nothing or zero for the market price. */
  readonly limit: string | undefined;
}

const kindsOfPlans: { readonly [planType: string]: Kind } = {
  normal_plan: 'trigger',
  profit_plan: 'profit',
  pos_profit: 'profit',
  loss_plan: 'loss',
  pos_loss: 'loss',
};

const classicTriggers = ({ given, type, price }: Order): Trigger[] => {
  const kind = kindsOfPlans[given.get('planType') ?? ''];
  if (kind === undefined) return [];
  const limit = kind === 'trigger' && type === 'market' ? undefined : price;
  return [{ kind, price: given.get('triggerPrice'), by: given.get('triggerType'), limit }];
};

/**
 * Orders of the unified account may have a take-profit and a stop-loss in one, or two prices of which one cancels the other:
 * the first of them ends both.
 */
const unifiedTriggers = ({ given }: Order): Trigger[] => {
  const limitOf = (type: string, price: string): string | undefined =>
    given.get(type) === 'limit' ? given.get(price) : undefined;
  const type = given.get('type');
  if (type === 'trigger') {
    const limit = limitOf('triggerOrderType', 'triggerOrderPrice');
    return [{ kind: 'trigger', price: given.get('triggerPrice'), by: given.get('triggerBy'), limit }];
  }
  if (type === 'oco') {
    const [better, worse] = [given.get('ocoLimitPrice'), given.get('ocoTriggerPrice')];
    return [
      { kind: 'better', price: better, by: undefined, limit: better },
      { kind: 'worse', price: worse, by: undefined, limit: limitOf('ocoOrderType', 'ocoOrderPrice') },
    ];
  }
  if (type !== 'tpsl') return [];
  const profit = { price: given.get('takeProfit'), by: given.get('tpTriggerBy') };
  const loss = { price: given.get('stopLoss'), by: given.get('slTriggerBy') };
  return [
    { kind: 'profit', ...profit, limit: limitOf('tpOrderType', 'tpLimitPrice') },
    { kind: 'loss', ...loss, limit: limitOf('slOrderType', 'slLimitPrice') },
  ];
};

/** Only orders of the unified account are placed in a category. */
const triggersOf = (order: Order): Trigger[] =>
  order.given.has('category') ? unifiedTriggers(order) : classicTriggers(order);

/** How v2 and v3 name the prices; `fill_price` and `market` are the last one. */
const watched: { readonly [by: string]: WatchedPrice } = { mark_price: 'mark', mark: 'mark', index: 'index' };

const source = (by: string | undefined): WatchedPrice => watched[by ?? ''] ?? 'last';

/** What the order that is placed has of the one that waited. */
const kept = ['force', 'stpMode', 'tradeSide', 'reduceOnly', 'marginMode'];

/** Whether it closes a position. */
const guards = (kind: Kind): boolean => kind === 'profit' || kind === 'loss';

/** In one-way mode the side names the trade, and an order that closes says so. */
const placing = (book: Book, order: Order, kind: Kind): Pick<Order, 'side' | 'given'> => {
  const { given, side, positionSide, symbol, marginAsset } = order;
  const carried = new Map(kept.flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? ''] as const] : [])));
  carried.set('marginCoin', given.get('marginCoin') ?? marginAsset ?? book.rules.marginAsset(symbol));
  if (positionSide !== 'BOTH' || !guards(kind)) return { side, given: carried };
  carried.delete('tradeSide');
  carried.set('reduceOnly', 'YES');
  return { side: book.rules.buys(order) ? 'buy' : 'sell', given: carried };
};

/** Whether the price has to rise: a take-profit that sells waits for that, a stop-loss that buys too. */
const risesTo = (book: Book, order: Order, kind: Kind): boolean =>
  kind === 'trigger' ? order.rises === true : book.rules.buys(order) === (kind === 'loss' || kind === 'worse');

/** What an API says of an order that follows the price. */
interface Following {
  readonly trail: Omit<Trail, 'sells'>;
  readonly kind: Kind;
  /** The limit price; nothing for the market price. */
  readonly limit?: string | undefined;
}

/** A trailing order of its own, or one that guards a part of a position. */
const classicFollowing = ({ given }: Order): Following | undefined => {
  const own = given.get('planType') === 'track_plan';
  if (!own && given.get('planType') !== 'moving_plan') return undefined;
  const percent = given.get(own ? 'callbackRatio' : 'rangeRate');
  if (percent === undefined || percent === '') return undefined;
  const trail = { by: source(given.get('triggerType')), from: given.get('triggerPrice'), back: { percent } };
  return { trail, kind: own ? 'trigger' : 'loss' };
};

const unifiedFollowing = ({ given }: Order): Following | undefined => {
  const variance = given.get('trailVariance');
  if (given.get('type') !== 'trailing_stop' || variance === undefined) return undefined;
  const back = given.get('trailType') === 'spread' ? { distance: variance } : { percent: variance };
  const trail = { by: source(given.get('activationType')), from: given.get('activationPrice'), back };
  const limit = given.get('preOrderType') === 'limit' ? given.get('preOrderPrice') : undefined;
  return { trail, kind: 'trigger', limit };
};

const trailingOf = (book: Book, order: Order): TrailingCondition | undefined => {
  const following = order.given.has('category') ? unifiedFollowing(order) : classicFollowing(order);
  if (following === undefined) return undefined;
  const { trail, kind, limit } = following;
  return {
    trail: { ...trail, sells: !book.rules.buys(order) },
    places: () => ({ ...placing(book, order, kind), ...pricing(limit) }),
  };
};

/**
 * Notes where the price is as an order begins to wait: a plan waits until it is on the other side of its trigger, and a
 * trailing order follows from here on.
 */
export const face = (book: Book, order: Order): void => {
  const trail = trailingOf(book, order)?.trail;
  if (trail !== undefined) order.trailed = beginTrail(book, order.symbol, trail);
  const trigger = order.service === 'plan' ? triggersOf(order).find(({ kind }) => kind === 'trigger') : undefined;
  if (trigger?.price === undefined) return;
  order.rises = !isMet(book, order.symbol, { price: trigger.price, by: source(trigger.by), rises: true });
};

/** An order at a limit price, or at the market price. */
const pricing = (limit: string | undefined): Pick<Order, 'type' | 'price'> =>
  limit !== undefined && limit !== '' && decimal(limit).gt(0)
    ? { type: 'limit', price: limit }
    : { type: 'market', price: '' };

export const triggers: TriggerRules = {
  conditionsOf: (book, order) =>
    triggersOf(order).flatMap(({ kind, price, by, limit }): Condition[] => {
      if (price === undefined || price === '' || decimal(price).isZero()) return [];
      return [
        {
          price,
          by: source(by),
          rises: risesTo(book, order, kind),
          places: () => ({ ...placing(book, order, kind), ...pricing(limit) }),
        },
      ];
    }),
  trailingOf,
  check: checkMargin,
  follow,
  idsFor: (ids) => ({ clientId: `${ids.next()}`, id: ids.long() }),
};
