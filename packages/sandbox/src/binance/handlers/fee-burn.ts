import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';
import { bookOf } from './product.ts';

/** Switches paying fees in BNB. */
export const toggleFeeBurn: Handler = {
  serves: { 'binance-usdm': ['toggleBnbBurnOnFuturesTrade'], 'binance-pm': ['toggleBnbBurnOnUmFuturesTrade'] },
  handle: (call) => {
    bookOf(call).feeBurn = call.values.text('feeBurn') === 'true';
    return call.template;
  },
};

export const getFeeBurn: Handler = {
  serves: { 'binance-usdm': ['getBnbBurnStatus'], 'binance-pm': ['getUmFuturesBnbBurnStatus'] },
  handle: (call) => shape(call.template, { feeBurn: bookOf(call).feeBurn }),
};
