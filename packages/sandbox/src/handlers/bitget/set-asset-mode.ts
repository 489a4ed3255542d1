import type { Handler } from '../handler.ts';
import { bookOf } from './product.ts';

/** Switches the USDT-margined product line between single and multi-asset margin. */
export const setAssetMode: Handler = {
  serves: { 'bitget-mix': ['setUsdtMFuturesAssetMode'] },
  handle: (call) => {
    bookOf(call).multiAssets = call.values.text('assetMode') === 'union';
    return call.template;
  },
};
