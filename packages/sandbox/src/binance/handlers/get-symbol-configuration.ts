import type { Handler } from '../../handlers/handler.ts';
import { itemOf, shape } from '../../handlers/shape.ts';
import { bookOf } from './product.ts';

/** Margin type and leverage of one symbol, or of every symbol that the account has touched. */
export const getSymbolConfiguration: Handler = {
  serves: {
    'binance-usdm': ['getSymbolConfiguration'],
    'binance-pm': ['getUmFuturesSymbolConfiguration'],
  },
  handle: (call) => {
    const book = bookOf(call);
    const symbol = call.values.text('symbol');
    const symbols = symbol === undefined ? [...book.symbols.keys()] : [symbol];
    return symbols.map((name) => {
      const { isolated, leverage } = book.settings(name);
      const marginType = isolated ? 'ISOLATED' : 'CROSSED';
      return shape(itemOf(call.template), { symbol: name, marginType, leverage, isAutoAddMargin: false });
    });
  },
};
