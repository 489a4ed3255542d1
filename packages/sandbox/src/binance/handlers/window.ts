import type { Call } from '../../handlers/handler.ts';
import { type Span, spanIn } from '../../handlers/rows.ts';
import type { Refusal } from '../../refusal.ts';
import { binanceRefusal } from '../errors.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** What one call takes of a history, in milliseconds. */
interface Window {
  /** How long a time may be; one that has only one end is as long. */
  readonly most?: number;
  /** What is covered before `endTime`, or before now, where there is no `startTime`. */
  readonly usual?: number;
  /** How far back it goes. */
  readonly back?: number;
  /** Whether an earlier `startTime` is known to be refused. Otherwise what is older is just not found. */
  readonly refusesOlder?: boolean;
}

const week: Window = { most: 7 * day, usual: 7 * day };
const dayLong: Window = { most: day, usual: day };
const quarter = 90 * day;
const recentWeek: Window = { ...week, back: quarter, refusesOlder: true };
const forced: Window = { usual: 7 * day, back: quarter };
const candles: Window = { most: 200 * day };

const windows: { readonly [api: string]: { readonly [operationId: string]: Window } } = {
  'binance-usdm': {
    getAllOrders: recentWeek,
    getAccountTradeList: recentWeek,
    queryAllAlgoOrders: week,
    getIncomeHistory: { usual: 7 * day, back: quarter },
    getOrderModifyHistory: { usual: quarter, back: quarter },
    getPositionMarginChangeHistory: { most: 30 * day, usual: 30 * day, back: 30 * day },
    getUsersForceOrders: forced,
    // A time of more than an hour is taken, whatever the page says.
    getCompressedAggregateTradesList: { back: 2 * day, refusesOlder: true },
  },
  'binance-coinm': {
    getAllOrders: { ...week, back: quarter },
    getAccountTradeList: { ...week, back: quarter },
    getIncomeHistory: { most: 365 * day, usual: 7 * day },
    getOrderModifyHistory: { usual: quarter, back: quarter },
    getUsersForceOrders: { usual: 200 * day, back: quarter },
    getCompressedAggregateTradesList: { back: day },
    getKlineCandlestickData: candles,
    getContinuousContractKlineCandlestickData: candles,
    getIndexPriceKlineCandlestickData: candles,
    getMarkPriceKlineCandlestickData: candles,
    getPremiumIndexKlineData: candles,
  },
  'binance-pm': {
    queryAllUmOrders: week,
    queryUmAlgoOrderHistory: week,
    queryAllCmConditionalOrders: week,
    getUmAccountTradeList: week,
    getCmAccountTradeList: dayLong,
    getMarginAccountTradeList: { most: day },
    getUmIncomeHistory: { usual: 7 * day, back: quarter },
    getCmIncomeHistory: { most: 200 * day, usual: 200 * day },
    queryUsersUmForceOrders: forced,
    queryUsersCmForceOrders: forced,
  },
};

/** USDⓈ-M and Portfolio Margin have a number of their own for it; days are counted in hours where there is but one. */
const tooLong = ({ operation }: Call, most: number): Refusal => {
  if (most <= day) return binanceRefusal(-1127, String(most / hour));
  return binanceRefusal(operation.api === 'binance-coinm' ? -4088 : -4165, String(most / day));
};

const windowOf = ({ operation }: Call): Window => windows[operation.api]?.[operation.operationId] ?? {};

/** Refuses what lies further back than a history of this kind goes. */
export const checkAge = (call: Call, at: number): void => {
  const { back, refusesOlder } = windowOf(call);
  if (back !== undefined && refusesOlder && at < call.now - back) throw binanceRefusal(-4166, String(back / day));
};

/** The time that a call is about. One that goes on from an id covers everything from there. */
export const spanOf = (call: Call, byId = false): Span => {
  const { from, to } = spanIn(call.values);
  const { most = Number.POSITIVE_INFINITY, usual, back = Number.POSITIVE_INFINITY } = windowOf(call);
  const [hasFrom, hasTo] = [Number.isFinite(from), Number.isFinite(to)];
  const oldest = call.now - back;
  if (from > to) throw binanceRefusal(-1023);
  if (hasFrom && hasTo && to - from > most) throw tooLong(call, most);
  if (hasFrom) {
    checkAge(call, from);
    return { from: Math.max(from, oldest), to: hasTo ? to : from + most };
  }
  if (byId) return { from: oldest, to };
  // What has no usual time answers the latest, however old they are.
  if (usual === undefined) return { from: hasTo ? to - most : Number.NEGATIVE_INFINITY, to };
  return { from: Math.max((hasTo ? to : call.now) - usual, oldest), to };
};
