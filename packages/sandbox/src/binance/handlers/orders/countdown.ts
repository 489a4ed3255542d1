import type { Handler } from '../../../handlers/handler.ts';
import { shape } from '../../../handlers/shape.ts';
import { bookOf } from '../product.ts';

/** Sets, sets again or with 0 stops the countdown after which the ordinary orders of a symbol are cancelled. */
export const setCountdown: Handler = {
  serves: { 'binance-usdm': ['autoCancelAllOpenOrders'], 'binance-coinm': ['autoCancelAllOpenOrders'] },
  handle: (call) => {
    const { values, now, template } = call;
    const symbol = values.text('symbol') ?? '';
    const countdownTime = values.text('countdownTime') ?? '0';
    const { countdowns } = bookOf(call);
    if (Number(countdownTime) === 0) countdowns.delete(symbol);
    else countdowns.set(symbol, now + Number(countdownTime));
    return shape(template, { symbol, countdownTime });
  },
};
