import type { BinanceUsdm, BinanceUsdmOptions } from '@openderivs/binance-usdm';
import * as described from '@openderivs/binance-usdm/limits';
import { type ApiLimits, isRateBudgetError } from '@openderivs/client';
import { usdmOf } from './clients.ts';
import type { Target } from './target.ts';

/** A deep book takes 20, so that one fits and a second does not. */
export const deepBook = { symbol: 'BTCUSDT', limit: 1000 } as const;
const limits = { weight: { '1h': 25 } } as const;

/** What a web page gives beside a governor: all limits, here with one window of weight. */
export const limitsWith = (window: Readonly<Record<string, number>>): ApiLimits => ({
  limits: described.limits,
  rateLimits: { ...described.rateLimits, weight: { ...described.rateLimits.weight, limits: window } },
});

let addresses = 0;

/** A client whose budget nobody else uses. */
export function alone(target: Target, options: Partial<BinanceUsdmOptions>): BinanceUsdm {
  addresses += 1;
  return usdmOf(target, { address: `conformance-${addresses}`, limits, ...options });
}

/** How many of two reads are sent. */
export async function sentBy(usdm: BinanceUsdm): Promise<number> {
  let sent = 0;
  for (let call = 0; call < 2; call += 1) {
    try {
      await usdm.getOrderBook(deepBook, { maxWait: 0 });
      sent += 1;
    } catch (error) {
      if (!isRateBudgetError(error)) throw error;
    }
  }
  return sent;
}
