import type { Handler } from '../../handlers/handler.ts';
import { hasOpenOrders } from '../../state/orders.ts';
import { bitgetRefusal } from '../errors.ts';
import { bookOf } from './product.ts';

/** Switches the USDT-margined product line between single and multi-asset margin. */
export const setAssetMode: Handler = {
  serves: { 'bitget-mix': ['setUsdtMFuturesAssetMode'] },
  handle: (call) => {
    const book = bookOf(call);
    if (hasOpenOrders(book) || book.positions.length > 0) throw bitgetRefusal('40872');
    book.multiAssets = call.values.text('assetMode') === 'union';
    return call.template;
  },
};
