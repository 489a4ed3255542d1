import type { Handler } from '../../handlers/handler.ts';
import { itemOf, shape } from '../../handlers/shape.ts';
import type { Json } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import type { ForcedClose } from '../../state/fill.ts';
import type { PositionSide } from '../../state/position.ts';
import { orderFacts } from './orders/order-facts.ts';
import { pageOf } from './page.ts';
import { bookOf, isOfSymbol } from './product.ts';

const closes: { readonly [autoCloseType: string]: ForcedClose } = { LIQUIDATION: 'liquidation', ADL: 'adl' };

/** The orders with which the exchange closed positions. */
export const listForcedOrders: Handler = {
  serves: {
    'binance-usdm': ['getUsersForceOrders'],
    'binance-coinm': ['getUsersForceOrders'],
    'binance-pm': ['queryUsersUmForceOrders', 'queryUsersCmForceOrders'],
  },
  handle: (call) => {
    const { values, template } = call;
    const kind = closes[values.text('autoCloseType') ?? ''];
    const orders = pageOf(call, bookOf(call).orderStore.placed, {
      isAsked: ({ forced, symbol }) =>
        forced !== undefined && (kind === undefined || forced === kind) && isOfSymbol(values, symbol),
    });
    return orders.map((order) => shape(itemOf(template), orderFacts(order)));
  },
};

/** The same in the pages of the margin account, where nothing is borrowed and so nothing is liquidated. */
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
