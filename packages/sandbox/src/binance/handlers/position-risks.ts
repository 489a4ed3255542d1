import type { Handler } from '../../handlers/handler.ts';
import { pageFrom } from '../../handlers/rows.ts';
import { itemOf, shape } from '../../handlers/shape.ts';
import type { Json } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import type { Order } from '../../state/order.ts';
import type { PositionSide } from '../../state/position.ts';
import { orderFacts } from './orders/order-facts.ts';
import { bookOf, isOfSymbol } from './product.ts';

/** The orders by which the exchange has closed positions. None of them deleverages others. */
export const listForcedOrders: Handler = {
  serves: {
    'binance-usdm': ['getUsersForceOrders'],
    'binance-coinm': ['getUsersForceOrders'],
    'binance-pm': ['queryUsersUmForceOrders', 'queryUsersCmForceOrders'],
  },
  handle: (call) => {
    const { values, template } = call;
    const asked = values.text('autoCloseType');
    const forced = bookOf(call)
      .orders.filter((order) => order.forced !== undefined && isOfSymbol(values, order.symbol))
      .filter(() => asked === undefined || asked === 'LIQUIDATION');
    const keys = { at: ({ createdAt }: Order) => createdAt };
    return pageFrom(values, forced, keys, { usual: 50 }).map((order) => shape(itemOf(template), orderFacts(order)));
  },
};

/** The same, in the pages of the margin account. */
export const listForcedMarginOrders: Handler = {
  serves: { 'binance-pm': ['queryUsersMarginForceOrders'] },
  handle: () => ({ rows: [], total: 0 }),
};

/** What each side has; USDⓈ-M leaves out the sides that the account's mode does not know. */
const quantilesOf = ({ product, positionMode }: Book, held: readonly PositionSide[]): Json => {
  const of = (side: PositionSide): number => (held.includes(side) ? 1 : 0);
  if (!positionMode.hedge && product === 'usdm') return { BOTH: of('BOTH') };
  const sides = { LONG: of('LONG'), SHORT: of('SHORT') };
  return positionMode.hedge && product !== 'pm-um' && product !== 'pm-cm'
    ? { ...sides, HEDGE: 0 }
    : { ...sides, BOTH: of('BOTH') };
};

/** Every position has the lowest rank but one. */
export const getAdlQuantiles: Handler = {
  serves: {
    'binance-usdm': ['getPositionAdlQuantileEstimation'],
    'binance-coinm': ['getPositionAdlQuantileEstimation'],
    'binance-pm': ['getUmPositionAdlQuantileEstimation', 'getCmPositionAdlQuantileEstimation'],
  },
  handle: (call) => {
    const book = bookOf(call);
    const held = book.positions.filter(({ symbol }) => isOfSymbol(call.values, symbol));
    return [...new Set(held.map(({ symbol }) => symbol))].map((symbol): Json => {
      const sides = held.filter((position) => position.symbol === symbol).map(({ side }) => side);
      return { symbol, adlQuantile: quantilesOf(book, sides) };
    });
  },
};
