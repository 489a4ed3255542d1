import type { Handler } from '../../handlers/handler.ts';
import { pageFrom } from '../../handlers/rows.ts';
import { itemOf, shape } from '../../handlers/shape.ts';
import { bookOf } from './product.ts';

export const getPositionMarginHistory: Handler = {
  serves: {
    'binance-usdm': ['getPositionMarginChangeHistory'],
    'binance-coinm': ['getPositionMarginChangeHistory'],
  },
  handle: (call) => {
    const { values, template } = call;
    const type = values.text('type');
    const changes = bookOf(call)
      .marginChanges.filter((change) => change.symbol === values.text('symbol'))
      .filter((change) => type === undefined || String(change.type) === type);
    return pageFrom(values, changes, { at: ({ time }) => time }, { usual: 500 }).map((change) =>
      shape(itemOf(template), { ...change, deltaType: 'USER_ADJUST' }),
    );
  },
};
