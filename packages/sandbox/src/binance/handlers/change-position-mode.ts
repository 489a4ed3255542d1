import type { Handler } from '../../handlers/handler.ts';
import { hasOpenOrders } from '../../state/orders.ts';
import { setPositionMode } from '../../state/settings.ts';
import { binanceRefusal } from '../errors.ts';
import { bookOf } from './product.ts';

/** Switches between one-way and hedge mode, for every product that shares the mode. */
export const changePositionMode: Handler = {
  serves: {
    'binance-usdm': ['changePositionMode'],
    'binance-coinm': ['changePositionMode'],
    'binance-pm': ['changeUmPositionMode', 'changeCmPositionMode'],
  },
  handle: (call) => {
    const book = bookOf(call);
    const { positionMode, underOneMode } = book;
    const hedge = call.values.text('dualSidePosition') === 'true';
    if (positionMode.hedge === hedge) throw binanceRefusal(-4059);
    if (underOneMode.some(hasOpenOrders)) throw binanceRefusal(-4067);
    if (underOneMode.some(({ positions }) => positions.length > 0)) throw binanceRefusal(-4068);
    setPositionMode(book, hedge, call.now);
    return call.template;
  },
};
