import type { Handler } from '../../handlers/handler.ts';
import { bothSides, setLeverage } from '../../state/settings.ts';
import { checkLeverage } from '../contracts/check-order.ts';
import { bookOf } from './product.ts';

/** Sets the leverage of every symbol of a product line that has an open position. */
export const setAllLeverage: Handler = {
  serves: { 'bitget-mix': ['changeTheProductLineLeverage'] },
  handle: (call) => {
    const book = bookOf(call);
    const leverage = Number(call.values.text('leverage'));
    for (const { symbol } of book.positions) checkLeverage(call, book, symbol, leverage);
    for (const { symbol } of book.positions) {
      setLeverage(book, book.settings(symbol), bothSides(leverage), call.now);
    }
    return call.template;
  },
};
