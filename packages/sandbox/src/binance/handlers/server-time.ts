import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';

/** The operations that tell the exchange's time. */
export const getServerTime: Handler = {
  serves: { 'binance-usdm': ['checkServerTime'], 'binance-coinm': ['checkServerTime'] },
  handle: ({ template, now }) => shape(template, { serverTime: now }),
};
