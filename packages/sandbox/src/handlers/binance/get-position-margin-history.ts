import type { Handler } from '../handler.ts';
import { itemOf, shape } from '../shape.ts';
import { bookOf } from './product.ts';

export const getPositionMarginHistory: Handler = {
  serves: {
    'binance-usdm': ['getPositionMarginChangeHistory'],
    'binance-coinm': ['getPositionMarginChangeHistory'],
  },
  handle: (call) => {
    const { values, template } = call;
    const type = values.text('type');
    return bookOf(call)
      .marginChanges.filter((change) => change.symbol === values.text('symbol'))
      .filter((change) => type === undefined || String(change.type) === type)
      .map((change) => shape(itemOf(template), { ...change, deltaType: 'USER_ADJUST' }));
  },
};
