import type { Api } from '../api.ts';
import { type Limits, type LimitWindow, usualLimits, windowsOf } from '../limits/limit-options.ts';

/** USDⓈ-M and COIN-M share one pool; portfolio margin has its own. */
export const poolOf = (api: Api): 'binance-pm' | 'binance-futures' =>
  api === 'binance-pm' ? 'binance-pm' : 'binance-futures';

/** What is in force on an API: the limits that were asked for, and beside them the exchange's. */
export const limitsOn = (
  api: Api,
  asked: Limits = {},
): { readonly weight: readonly LimitWindow[]; readonly orders: readonly LimitWindow[] } => {
  const isPm = api === 'binance-pm';
  const [given, usual] = isPm ? [asked.portfolioMargin, usualLimits.portfolioMargin] : [asked, usualLimits];
  return {
    weight: windowsOf(given?.weight ?? usual.weight ?? {}),
    orders: windowsOf(given?.orders ?? usual.orders ?? {}),
  };
};
