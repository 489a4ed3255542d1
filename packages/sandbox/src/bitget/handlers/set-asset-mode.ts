import type { Handler } from '../../handlers/handler.ts';
import { hasOpenOrders } from '../../state/orders.ts';
import { setAssetsMode } from '../../state/settings.ts';
import { bitgetRefusal } from '../errors.ts';
import { bookOf } from './product.ts';

/** Switches the USDT-margined product line between single and multi-asset margin. */
export const setAssetMode: Handler = {
  serves: { 'bitget-mix': ['setUsdtMFuturesAssetMode'] },
  handle: (call) => {
    const book = bookOf(call);
    if (hasOpenOrders(book) || book.positions.length > 0) throw bitgetRefusal('40872');
    setAssetsMode(book, call.values.text('assetMode') === 'union', call.now);
    return call.template;
  },
};
