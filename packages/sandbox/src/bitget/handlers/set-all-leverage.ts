import type { Handler } from '../../handlers/handler.ts';
import { affordsLeverage } from '../../margin/allowances.ts';
import { bothSides, setLeverage } from '../../state/settings.ts';
import { checkLeverage } from '../contracts/check-order.ts';
import { bitgetRefusal } from '../errors.ts';
import { bookOf } from './product.ts';

/** Sets the leverage of every symbol of a product line that has an open position. */
export const setAllLeverage: Handler = {
  serves: { 'bitget-mix': ['changeTheProductLineLeverage'] },
  handle: (call) => {
    const book = bookOf(call);
    const leverage = Number(call.values.text('leverage'));
    const symbols = [...new Set(book.positions.map(({ symbol }) => symbol))];
    for (const symbol of symbols) checkLeverage(call, book, symbol, leverage);
    if (!affordsLeverage(book, symbols, leverage)) throw bitgetRefusal('40893');
    for (const symbol of symbols) setLeverage(book, book.settings(symbol), bothSides(leverage), call.now);
    return call.template;
  },
};
