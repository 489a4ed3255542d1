import type { Handler } from '../../handlers/handler.ts';
import { isOpenOn } from '../../state/orders.ts';
import { positionsOf } from '../../state/positions.ts';
import { setMarginMode } from '../../state/settings.ts';
import { binanceRefusal } from '../errors.ts';
import { bookOf } from './product.ts';

/** Switches one symbol between isolated and crossed margin. */
export const changeMarginType: Handler = {
  serves: { 'binance-usdm': ['changeMarginType'], 'binance-coinm': ['changeMarginType'] },
  handle: (call) => {
    const book = bookOf(call);
    const settings = book.settings(call.values.text('symbol') ?? '');
    const isolated = call.values.text('marginType') === 'ISOLATED';
    if (settings.isolated === isolated) throw binanceRefusal(-4046);
    if (isolated && book.multiAssets) throw binanceRefusal(-4168);
    if (isOpenOn(book, settings.symbol)) throw binanceRefusal(-4047);
    if (positionsOf(book, settings.symbol).length > 0) throw binanceRefusal(-4048);
    setMarginMode(book, settings, isolated, call.now);
    return call.template;
  },
};
