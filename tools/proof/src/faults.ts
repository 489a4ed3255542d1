import type { Api, Fault, FaultRule } from '@openderivs/sandbox';
import { always, type Draw, either } from './draw.ts';
import { absentOf, exchangeOf, windowOf } from './facts.ts';
import { misleading, strangeLooks } from './misleading.ts';
import { isTime, oddTimes } from './odd-times.ts';
import type { Random } from './random.ts';

/** Codes that are no verdict: the order may have been placed. */
const unknownCodes = {
  binance: [-1000, -1001, -1006, -1007, -9999],
  bitget: ['40010', '40015', '40725', '45001', '99999'],
} as const;

/** Codes with which an exchange turns an order down. */
const refusedCodes = { binance: [-2019, -1021, -4164], bitget: ['40762', '40008', '43012'] } as const;

/** Faults that leave the caller without a verdict, or with an honest one. */
export const plain: readonly Draw[] = [
  (random) => ({ kind: 'latency', ms: random.whole(1, 20_000) }),
  (random, api) => ({ kind: 'late-arrival', ms: random.whole(1, windowOf(api) * 2), reset: random.chance(0.7) }),
  (random, api) => ({ kind: 'late-arrival', ms: random.whole(1, windowOf(api)), reset: true }),
  always({ kind: 'reset-before' }),
  always({ kind: 'reset-after' }),
  either((executed) => ({ kind: 'silence', executed })),
  always({ kind: 'truncated-body' }),
  always({ kind: 'truncated-json' }),
  either((executed) => ({ kind: 'empty-body', executed })),
  (random) => ({ kind: 'html-502', status: random.pick([400, 404, 500, 502, 504]), executed: random.chance(0.5) }),
  // Turned away before any part of the exchange that could carry the call out.
  (random) => ({ kind: 'html-502', status: random.pick([401, 403, 418, 429]) }),
  (random) => ({ kind: 'rate-limited', retryAfter: random.whole(0, 3) }),
  always({ kind: 'banned' }),
  either((executed) => ({ kind: '503-unknown', executed })),
  always({ kind: '503-unavailable' }),
  always({ kind: '503-internal' }),
  always({ kind: '503-throttled' }),
  either((executed) => ({ kind: 'timeout-408', executed })),
  (random, api) => ({
    kind: 'code',
    code: random.pick<number | string>(unknownCodes[exchangeOf(api)]),
    executed: random.chance(0.5),
  }),
  (random, api) => ({
    kind: 'code',
    code: random.pick<number | string>(refusedCodes[exchangeOf(api)]),
    executed: false,
  }),
  (random) => ({ kind: 'redirect', status: random.pick([301, 302, 307, 308] as const) }),
  (random) => ({ kind: 'slow-body', ms: random.whole(1, 4_000), pieces: random.whole(2, 8) }),
  always({ kind: 'stale-keep-alive' }),
  // Forward only: set back, it would lengthen receive windows in flight and turn the orders' times around.
  (random) => ({ kind: 'clock-jump', ms: random.pick([400, 3_000, 40_000, 3_600_000]) }),
];

const placingDraws = [...plain, ...misleading];
const lookingDraws = [...plain, ...misleading, ...strangeLooks];

/** Faults for the calls that place: the first meets the first sending, and so on. */
function placingFaults(random: Random, api: Api): FaultRule[] {
  const count = random.pick([0, 1, 1, 1, 1, 2, 3]);
  return Array.from({ length: count }, () => ({
    ...random.pick(placingDraws)(random, api),
    api,
    match: ({ method }) => method !== 'GET',
  }));
}

/** Faults for the calls that look, the exchange's time included. */
function lookingFaults(random: Random, api: Api, readsTwice: boolean): FaultRule[] {
  const count = random.pick([0, 0, 1, 2, 4, 8]);
  const mayEmpty = everySecond();
  return Array.from({ length: count }, () => {
    const fault = random.pick(lookingDraws)(random, api);
    const match: FaultRule['match'] = ({ method, operationId = '' }) => {
      if (method !== 'GET') return false;
      const deceit = empties(fault) ? deceitOf(operationId, readsTwice) : 'always';
      return deceit === 'always' || (deceit === 'every second' && mayEmpty(fault, operationId));
    };
    return { ...fault, api, times: random.whole(1, 3), after: random.whole(0, 3), match };
  });
}

const empties = (fault: Fault): boolean => fault.kind === 'hollow-answer' && fault.form === '[]';

const openOrders = /(OpenOrders|MarginOpenOrder)$/;

/** What else an account may have none of: positions, and orders that wait for a price. */
const otherLists = /^(get.*PositionInformation.*|query.mPositionInformation|.*Algo(Open)?Orders|.*ConditionalOrders)$/;

const history = 'queryUmAlgoOrderHistory';

/**
 * How often an empty list may stand for what is listed. It is what an account without orders is told: nobody could tell it
 * from the truth, except who reads twice.
 */
function deceitOf(operationId: string, readsTwice: boolean): 'always' | 'every second' | 'never' {
  // Before open orders: the names of both end alike, and who looks at what waits may look once.
  if (otherLists.test(operationId)) return readsTwice ? 'every second' : 'never';
  if (openOrders.test(operationId)) return 'every second';
  return operationId === history ? 'never' : 'always';
}

/** Of two readings of a list in a row, an empty one deceives one at most: two deceive whoever reads twice. */
function everySecond(): (fault: Fault, operationId: string) => boolean {
  const readings = new Map<string, number>();
  let owner: Fault | undefined;
  return (fault, operationId) => {
    owner ??= fault;
    if (owner !== fault) return false;
    const count = readings.get(operationId) ?? 0;
    readings.set(operationId, count + 1);
    return count % 2 === 0;
  };
}

/** While an order may still arrive, the exchange's reads may lag behind and say that there is none. */
function laggingReads(random: Random, api: Api, isEarly: () => boolean): FaultRule[] {
  const lag: FaultRule = {
    kind: 'code',
    code: absentOf(api),
    api,
    times: random.whole(1, 4),
    match: isEarlyRead(isEarly),
  };
  return random.chance(0.2) ? [lag] : [];
}

const isEarlyRead =
  (isEarly: () => boolean): NonNullable<FaultRule['match']> =>
  ({ method, operationId }) =>
    method === 'GET' && !isTime(operationId) && isEarly();

/** What faults are drawn for. */
export interface Meeting {
  readonly api: Api;
  /** How far the exchange's clock is ahead. */
  readonly skew: number;
  /** Whether an order may still arrive. */
  readonly isEarly: () => boolean;
  /** Whether lists are believed empty only after two readings. */
  readonly readsTwice?: boolean | undefined;
}

/** The faults that one call meets. */
export const drawFaults = (random: Random, { api, skew, isEarly, readsTwice = false }: Meeting): FaultRule[] => [
  ...oddTimes(random, api, skew),
  ...placingFaults(random, api),
  ...laggingReads(random, api, isEarly),
  ...lookingFaults(random, api, readsTwice),
];

/** A fault in words: its kind and options. */
export const wordsOf = ({ kind, api: _api, match: _match, ...rest }: FaultRule): string =>
  [kind, ...Object.entries(rest).map(([name, value]) => `${name} ${value}`)].join(' ');
