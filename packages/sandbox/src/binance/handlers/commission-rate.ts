import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';
import { bookOf } from './product.ts';

/** The rates that fills are charged at. */
export const getCommissionRate: Handler = {
  serves: {
    'binance-usdm': ['getUserCommissionRate'],
    'binance-coinm': ['getUserCommissionRate'],
    'binance-pm': ['getUserCommissionRateForUm', 'getUserCommissionRateForCm'],
  },
  handle: (call) => {
    const { maker, taker } = bookOf(call).rules.fees;
    const symbol = call.values.text('symbol');
    return shape(call.template, { symbol, makerCommissionRate: maker, takerCommissionRate: taker });
  },
};
