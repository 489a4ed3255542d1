import type { Handler } from '../../handlers/handler.ts';
import type { Json } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import type { PositionSide } from '../../state/position.ts';
import { bookOf, isOfSymbol } from './product.ts';

/** Nothing is ever liquidated. */
export const listForcedOrders: Handler = {
  serves: {
    'binance-usdm': ['getUsersForceOrders'],
    'binance-coinm': ['getUsersForceOrders'],
    'binance-pm': ['queryUsersUmForceOrders', 'queryUsersCmForceOrders'],
  },
  handle: () => [],
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
