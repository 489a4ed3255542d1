import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';
import { bookOf } from './product.ts';

export const getMultiAssetsMode: Handler = {
  serves: { 'binance-usdm': ['getCurrentMultiAssetsMode'] },
  handle: (call) => shape(call.template, { multiAssetsMargin: bookOf(call).multiAssets }),
};
