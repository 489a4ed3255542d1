import { decimal, least, placesOf } from '../../../decimal.ts';
import type { Book, Filled } from '../../../state/book.ts';
import type { Ids } from '../../../state/ids.ts';
import type { Order } from '../../../state/order.ts';
import { amend, cancel } from '../../../state/orders.ts';
import type { Position } from '../../../state/position.ts';
import { findPosition } from '../../../state/positions.ts';
import { withoutPosition } from '../../../state/triggers.ts';
import { marginMode } from '../facts.ts';

/** A take-profit or a stop-loss that was given with an order. */
interface Preset {
  readonly planType: 'pos_profit' | 'pos_loss';
  readonly price: string;
  readonly executePrice: string;
  readonly by: string;
}

const isThere = (price: string | undefined): price is string => price !== undefined && Number(price) > 0;

const kinds = [
  { planType: 'pos_profit', prefix: 'stopSurplus', preset: 'presetStopSurplus', rises: true },
  { planType: 'pos_loss', prefix: 'stopLoss', preset: 'presetStopLoss', rises: false },
] as const;

/** What a trigger order says of the position that its order opens; one that trails says it in percent of the price. */
const withPlan = ({ given }: Order, fill: Filled['fill']): Preset[] =>
  kinds.flatMap(({ planType, prefix, rises }): Preset[] => {
    const told = given.get(`${prefix}TriggerPrice`);
    if (!isThere(told)) return [];
    const by = given.get(`${prefix}TriggerType`) ?? 'fill_price';
    if (given.get('planType') !== 'track_plan') {
      return [{ planType, price: told, executePrice: given.get(`${prefix}ExecutePrice`) ?? '', by }];
    }
    const distance = decimal(fill.price).times(told).div(100);
    const price = decimal(fill.price).plus(fill.buys === rises ? distance : distance.negated());
    return [{ planType, price: price.toFixed(placesOf(decimal(fill.price))), executePrice: '', by }];
  });

/** What an order says of its own position. Their trigger cannot be chosen: it goes by the mark price. */
const withOrder = ({ given }: Order): Preset[] =>
  kinds.flatMap(({ planType, preset }): Preset[] => {
    const price = given.get(`${preset}Price`);
    if (!isThere(price)) return [];
    return [{ planType, price, executePrice: given.get(`${preset}ExecutePrice`) ?? '', by: 'mark_price' }];
  });

/** What every order has that waits to close a position. */
const closing = (book: Book, ids: Ids, { order, at }: Filled) => ({
  id: ids.long(),
  clientId: `${ids.next()}`,
  service: 'tpsl' as const,
  symbol: order.symbol,
  positionSide: order.positionSide,
  status: 'open' as const,
  changes: 0,
  marginAsset: order.marginAsset ?? book.rules.marginAsset(order.symbol),
  createdAt: at,
  updatedAt: at,
});

/** Puts a take-profit or stop-loss on the whole position, or moves the one that is there. */
const putOnPosition = (book: Book, ids: Ids, filled: Filled, position: Position, preset: Preset): void => {
  const { planType, price, executePrice, by } = preset;
  const { order, at } = filled;
  const limit = isThere(executePrice) ? executePrice : '';
  const others = book.orderStore.waiting.bySymbol.get(order.symbol)?.orders ?? new Set<Order>();
  const told = { triggerPrice: price, triggerType: by, executePrice: limit };
  for (const known of others) {
    if (known.given.get('planType') !== planType || known.positionSide !== order.positionSide) continue;
    if (known.given.has('category')) continue;
    const given = new Map([...known.given, ...Object.entries(told)]);
    amend(book, known, { given, price: limit, changes: known.changes + 1 }, at);
    return;
  }
  book.orderStore.add({
    ...closing(book, ids, filled),
    side: position.held > 0n ? 'buy' : 'sell',
    type: limit === '' ? 'market' : 'limit',
    price: limit,
    quantity: '0',
    given: new Map([
      ...Object.entries({ ...told, planType, tradeSide: 'close' }),
      ['marginCoin', order.given.get('marginCoin') ?? position.marginAsset],
      ['marginMode', marginMode(book.settings(order.symbol))],
    ]),
  });
};

/** What an order of the unified account says of both. */
const unified = [
  ...['takeProfit', 'tpTriggerBy', 'tpOrderType', 'tpLimitPrice'],
  ...['stopLoss', 'slTriggerBy', 'slOrderType', 'slLimitPrice'],
];

const isGiven = ({ given }: Order, name: string): boolean => (given.get(name) ?? '') !== '';

const isGuarded = (order: Order): boolean => isGiven(order, 'takeProfit') || isGiven(order, 'stopLoss');

/** Guards what an order of the unified account has opened, which grows with every fill. */
const guardPart = (book: Book, ids: Ids, filled: Filled, position: Position | undefined): void => {
  const { order, fill, at } = filled;
  if (position === undefined) return;
  const told = unified.filter((name) => isGiven(order, name));
  // Of an order that turns a position, the part that closed the other side has opened nothing.
  const quantity = String(least(decimal(order.fill?.quantity ?? fill.quantity), decimal(position.amount).abs()));
  if (order.guard !== undefined) {
    if (order.guard.status === 'open') amend(book, order.guard, { quantity }, at);
    return;
  }
  const isLong = position.held > 0n;
  const hedge = order.positionSide !== 'BOTH';
  const guard: Order = {
    ...closing(book, ids, filled),
    // In hedge mode the side names the position, in one-way mode the trade.
    side: hedge === isLong ? 'buy' : 'sell',
    type: 'market',
    price: '',
    quantity,
    given: new Map([
      ...told.map((name): [string, string] => [name, order.given.get(name) ?? '']),
      ...Object.entries({ category: book.product, symbol: order.symbol, type: 'tpsl', tpslMode: 'partial' }),
      ['planType', told.includes('takeProfit') ? 'profit_plan' : 'loss_plan'],
      ...(hedge
        ? ([
            ['posSide', isLong ? 'long' : 'short'],
            ['tradeSide', 'close'],
          ] as const)
        : []),
    ]),
  };
  order.guard = guard;
  book.orderStore.add(guard);
};

/** The position that an order has opened or made larger. */
const openedBy = (book: Book, { order, fill }: Filled): Position | undefined => {
  const position = findPosition(book, order.symbol, order.positionSide);
  return position !== undefined && position.held > 0n === fill.buys ? position : undefined;
};

/**
 * Whether no fill of the order before has opened anything. What is for the whole position grows with it, so that presets are
 * put on it once; an order that turns a position has closed the other side with its first fills.
 */
const isFirst = ({ order, fill }: Filled, position: Position): boolean =>
  order.fill === undefined ||
  decimal(order.fill.quantity).eq(fill.quantity) ||
  decimal(position.amount).abs().lte(fill.quantity);

/** Places the take-profits and stop-losses that were given with an order, once it has opened something. */
const placePresets = (book: Book, ids: Ids, filled: Filled): void => {
  const { order, fill } = filled;
  if (book.rules.spot || book.rules.closes(order)) return;
  if (order.given.has('category')) {
    if (isGuarded(order)) guardPart(book, ids, filled, openedBy(book, filled));
    return;
  }
  const { placedBy } = order;
  const presets = placedBy?.service === 'plan' ? withPlan(placedBy, fill) : withOrder(order);
  const position = presets.length === 0 ? undefined : openedBy(book, filled);
  if (position === undefined || !isFirst(filled, position)) return;
  for (const preset of presets) putOnPosition(book, ids, filled, position, preset);
};

/** Take-profits and stop-losses end with their position, and begin with the fill of an order that they were given with. */
export const follow = (book: Book, ids: Ids, filled: Filled): void => {
  for (const order of withoutPosition(book, filled, ({ service }) => service === 'tpsl'))
    cancel(book, order, filled.at);
  placePresets(book, ids, filled);
};
