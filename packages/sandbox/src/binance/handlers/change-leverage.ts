import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';
import { affordsLeverage } from '../../margin/allowances.ts';
import { positionsOf } from '../../state/positions.ts';
import { bothSides, setLeverage } from '../../state/settings.ts';
import { checkLeverage } from '../contracts/check-leverage.ts';
import { binanceRefusal } from '../errors.ts';
import { bookOf } from './product.ts';

/** Sets the leverage of one symbol; the same again succeeds again, as on the exchange. */
export const changeLeverage: Handler = {
  serves: {
    'binance-usdm': ['changeInitialLeverage'],
    'binance-coinm': ['changeInitialLeverage'],
    'binance-pm': ['changeUmInitialLeverage', 'changeCmInitialLeverage'],
  },
  handle: (call) => {
    const book = bookOf(call);
    const settings = book.settings(call.values.text('symbol') ?? '');
    const leverage = Number(call.values.text('leverage'));
    checkLeverage(call, book, settings.symbol, leverage);
    const held = positionsOf(book, settings.symbol).length > 0;
    if (settings.isolated && held && leverage < settings.leverage) throw binanceRefusal(-4161);
    if (!affordsLeverage(book, [settings.symbol], leverage)) throw binanceRefusal(-2028);
    setLeverage(book, settings, bothSides(leverage), call.now);
    return shape(call.template, { symbol: settings.symbol, leverage });
  },
};
