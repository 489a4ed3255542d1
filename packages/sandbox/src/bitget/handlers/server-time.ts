import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';

/** The operation that tells the exchange's time. */
export const getServerTime: Handler = {
  serves: { 'bitget-mix': ['getServerTime'], 'bitget-uta': ['getServerTime'] },
  handle: ({ template, now }) => shape(template, { serverTime: now }),
};
