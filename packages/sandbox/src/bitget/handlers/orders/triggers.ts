import { decimal } from '../../../decimal.ts';
import type { Book } from '../../../state/book.ts';
import type { Order } from '../../../state/order.ts';
import { type Condition, isMet, type TriggerRules } from '../../../state/triggers.ts';
import { checkMargin } from './check-margin.ts';

type Kind = 'trigger' | 'profit' | 'loss';

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

/** Trailing orders only wait. */
const classicTriggers = ({ given, type, price }: Order): Trigger[] => {
  const kind = kindsOfPlans[given.get('planType') ?? ''];
  if (kind === undefined) return [];
  const limit = kind === 'trigger' && type === 'market' ? undefined : price;
  return [{ kind, price: given.get('triggerPrice'), by: given.get('triggerType'), limit }];
};

/** Orders of the unified account may have a take-profit and a stop-loss in one, of which the first ends both. */
const unifiedTriggers = ({ given }: Order): Trigger[] => {
  const limitOf = (type: string, price: string): string | undefined =>
    given.get(type) === 'limit' ? given.get(price) : undefined;
  const type = given.get('type');
  if (type === 'trigger') {
    const limit = limitOf('triggerOrderType', 'triggerOrderPrice');
    return [{ kind: 'trigger', price: given.get('triggerPrice'), by: given.get('triggerBy'), limit }];
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

/** How v2 and v3 name the mark price; `fill_price` and `market` are the last one. */
const markPrices: ReadonlySet<string | undefined> = new Set(['mark_price', 'mark']);

const source = (by: string | undefined): Condition['by'] => (markPrices.has(by) ? 'mark' : 'last');

/** What the order that is placed has of the one that waited. */
const kept = ['force', 'stpMode', 'tradeSide', 'reduceOnly', 'marginMode'];

/** In one-way mode the side names the trade, and an order that closes says so. */
const placing = (book: Book, order: Order, kind: Kind): Pick<Order, 'side' | 'given'> => {
  const { given, side, positionSide, symbol, marginAsset } = order;
  const carried = new Map(kept.flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? ''] as const] : [])));
  carried.set('marginCoin', given.get('marginCoin') ?? marginAsset ?? book.rules.marginAsset(symbol));
  if (positionSide !== 'BOTH' || kind === 'trigger') return { side, given: carried };
  carried.delete('tradeSide');
  carried.set('reduceOnly', 'YES');
  return { side: book.rules.buys(order) ? 'buy' : 'sell', given: carried };
};

/** Whether the price has to rise: a take-profit that sells waits for that, a stop-loss that buys too. */
const risesTo = (book: Book, order: Order, kind: Kind): boolean =>
  kind === 'trigger' ? order.rises === true : book.rules.buys(order) === (kind === 'loss');

/** Notes on which side of its trigger the price is, for an order that waits until it is on the other. */
export const face = (book: Book, order: Order): void => {
  const trigger = order.service === 'plan' ? triggersOf(order).find(({ kind }) => kind === 'trigger') : undefined;
  if (trigger?.price === undefined) return;
  order.rises = !isMet(book, order.symbol, { price: trigger.price, by: source(trigger.by), rises: true });
};

export const triggers: TriggerRules = {
  conditionsOf: (book, order) =>
    triggersOf(order).flatMap(({ kind, price, by, limit }): Condition[] => {
      if (price === undefined || price === '' || decimal(price).isZero()) return [];
      const isLimit = limit !== undefined && limit !== '' && decimal(limit).gt(0);
      return [
        {
          price,
          by: source(by),
          rises: risesTo(book, order, kind),
          places: () => ({
            ...placing(book, order, kind),
            type: isLimit ? 'limit' : 'market',
            price: isLimit ? limit : '',
          }),
        },
      ];
    }),
  check: checkMargin,
  idsFor: (ids) => ({ clientId: `${ids.next()}`, id: ids.long() }),
};
