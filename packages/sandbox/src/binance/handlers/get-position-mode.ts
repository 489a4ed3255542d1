import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';
import { bookOf } from './product.ts';

export const getPositionMode: Handler = {
  serves: {
    'binance-usdm': ['getCurrentPositionMode'],
    'binance-coinm': ['getCurrentPositionMode'],
    'binance-pm': ['getUmCurrentPositionMode', 'getCmCurrentPositionMode'],
  },
  handle: (call) => shape(call.template, { dualSidePosition: bookOf(call).positionMode.hedge }),
};
