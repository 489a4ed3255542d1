import type { Call, Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';
import type { JsonObject } from '../../json.ts';
import type { LimitWindow } from '../../limits/limit-options.ts';
import { listedSymbols } from '../contracts/listings.ts';
import { limitsOn } from '../pools.ts';

const intervals = { s: 'SECOND', m: 'MINUTE', h: 'HOUR', d: 'DAY' } as const;

const facts =
  (rateLimitType: string) =>
  ({ interval, limit }: LimitWindow): JsonObject => ({
    rateLimitType,
    interval: intervals[interval.unit],
    intervalNum: interval.count,
    limit,
  });

const limitsFor = ({ operation, limits }: Call) => limitsOn(operation.api, limits);

/** The described contracts, and the limits that are in force. */
export const getExchangeInformation: Handler = {
  serves: { 'binance-usdm': ['getExchangeInformation'], 'binance-coinm': ['getExchangeInformation'] },
  handle: (call) => {
    const { weight, orders } = limitsFor(call);
    const rateLimits = [...weight.map(facts('REQUEST_WEIGHT')), ...orders.map(facts('ORDERS'))];
    const symbols = listedSymbols(call);
    return shape(call.template, { serverTime: call.now, rateLimits, ...(symbols !== undefined && { symbols }) });
  },
};

/** The account's order limits. */
export const queryRateLimit: Handler = {
  serves: { 'binance-usdm': ['queryUserRateLimit'], 'binance-pm': ['queryUserRateLimit'] },
  handle: (call) => limitsFor(call).orders.map(facts('ORDERS')),
};
