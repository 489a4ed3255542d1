import type { Handler } from '../../handlers/handler.ts';
import { itemOf, shape } from '../../handlers/shape.ts';
import { pageOf } from './page.ts';
import { bookOf } from './product.ts';

export const getPositionMarginHistory: Handler = {
  serves: {
    'binance-usdm': ['getPositionMarginChangeHistory'],
    'binance-coinm': ['getPositionMarginChangeHistory'],
  },
  handle: (call) => {
    const { values, template } = call;
    const [symbol, type] = [values.text('symbol'), values.text('type')];
    const changes = pageOf(call, bookOf(call).history.marginChanges, {
      isAsked: (change) => change.symbol === symbol && (type === undefined || String(change.type) === type),
    });
    return changes.map((change) => shape(itemOf(template), { ...change, deltaType: 'USER_ADJUST' }));
  },
};
