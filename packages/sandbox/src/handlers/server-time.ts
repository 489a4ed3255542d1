import type { Handler } from './handler.ts';
import { shape } from './shape.ts';

/** The operations that tell the exchange's time. */
export const serverTime: Handler = {
  serves: {
    'binance-usdm': ['checkServerTime'],
    'binance-coinm': ['checkServerTime'],
    'bitget-mix': ['getServerTime'],
  },
  handle: ({ template, now }) => shape(template, { serverTime: now }),
};
