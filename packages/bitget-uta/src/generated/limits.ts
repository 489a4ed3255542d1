// Generated from specs/bitget-uta. Do not edit.

import type { OperationLimits } from '@openderivs/client';
import type { operations as described } from './schema.ts';

/** How much of the exchange's limits one call of each operation takes. */
export const limits: Readonly<Record<keyof described, OperationLimits>> = {
  getKlineCandlestick: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getCurrentFundingRate: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getDiscountRate: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getFeeGroup: { frequency: { count: 5, perSeconds: 1, scope: 'ip' } },
  getRecentPublicFills: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getKlineCandlestickHistory: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getFundingRateHistory: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getIndexPriceComponents: { frequency: { count: 10, perSeconds: 1, scope: 'ip' } },
  getInstruments: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getLiquidations: { frequency: { count: 5, perSeconds: 1, scope: 'ip' } },
  getOpenInterestLimit: { frequency: { count: 10, perSeconds: 1, scope: 'ip' } },
  getOpenInterest: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getOrderBook: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getPositionTier: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getRiskReserve: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getRiskReserveAll: { frequency: { count: 3, perSeconds: 1, scope: 'ip' } },
  getRiskReserveHour: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getRpiOrderBook: { frequency: { count: 10, perSeconds: 1, scope: 'ip' } },
  getRpiSymbols: { frequency: { count: 10, perSeconds: 1, scope: 'ip' } },
  getTickers: { frequency: { count: 20, perSeconds: 1, scope: 'ip' } },
  getServerTime: {},
};
