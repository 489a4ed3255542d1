import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';
import { bookOf } from './product.ts';

export const getAccountConfiguration: Handler = {
  serves: {
    'binance-usdm': ['getFuturesAccountConfiguration'],
    'binance-pm': ['getUmFuturesAccountConfiguration'],
  },
  handle: (call) => {
    const { positionMode, multiAssets } = bookOf(call);
    return shape(call.template, { dualSidePosition: positionMode.hedge, multiAssetsMargin: multiAssets });
  },
};
