import type { Handler } from '../../handlers/handler.ts';
import { hasOpenOrders } from '../../state/orders.ts';
import { setAssetsMode } from '../../state/settings.ts';
import { binanceRefusal } from '../errors.ts';
import { bookOf } from './product.ts';

/** Switches the USDⓈ-M account between single-asset and multi-assets mode. */
export const changeMultiAssetsMode: Handler = {
  serves: { 'binance-usdm': ['changeMultiAssetsMode'] },
  handle: (call) => {
    const book = bookOf(call);
    const multiAssets = call.values.text('multiAssetsMargin') === 'true';
    if (book.multiAssets === multiAssets) throw binanceRefusal(-4171);
    if (hasOpenOrders(book)) throw binanceRefusal(-4170);
    const isolated = [...book.symbols.values()].some((settings) => settings.isolated);
    if (multiAssets && isolated) throw binanceRefusal(-4167);
    setAssetsMode(book, multiAssets, call.now);
    return call.template;
  },
};
