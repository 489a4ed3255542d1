import type { Api, Fault, FaultRule } from '@openderivs/sandbox';
import type { Random } from './random.ts';

/** How long after its timestamp an exchange takes a call, in milliseconds. */
export const windowOf = (api: Api): number => (api === 'bitget-mix' ? 30_000 : 5_000);

/** Codes that are no verdict: the order may have been placed. */
const unknownCodes = {
  binance: [-1000, -1001, -1006, -1007],
  bitget: ['40010', '40015', '40725', '45001', '99999'],
} as const;

/** Codes with which an exchange turns an order down. */
const refusedCodes = { binance: [-2019, -1021, -4164, -9999], bitget: ['40762', '40008', '43012'] } as const;

type Draw = (random: Random, api: Api) => Fault;

const exchangeOf = (api: Api) => (api === 'bitget-mix' ? 'bitget' : 'binance');

/** Some executed, some not: the caller cannot know. */
const either =
  (fault: (executed: boolean) => Fault): Draw =>
  (random) =>
    fault(random.chance(0.5));

const always =
  (fault: Fault): Draw =>
  () =>
    fault;

/** Every kind of fault that the sandbox has, as it may meet any call. */
const draws: readonly Draw[] = [
  (random) => ({ kind: 'latency', ms: random.whole(1, 20_000) }),
  (random, api) => ({ kind: 'late-arrival', ms: random.whole(1, windowOf(api) * 2), reset: random.chance(0.7) }),
  (random, api) => ({ kind: 'late-arrival', ms: random.whole(1, windowOf(api)), reset: true }),
  always({ kind: 'reset-before' }),
  always({ kind: 'reset-after' }),
  either((executed) => ({ kind: 'silence', executed })),
  always({ kind: 'truncated-body' }),
  always({ kind: 'truncated-json' }),
  either((executed) => ({ kind: 'empty-body', executed })),
  either((executed) => ({ kind: 'html-502', executed })),
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

/** Faults for the calls that place: the first meets the first sending, and so on. */
export function placingFaults(random: Random, api: Api): FaultRule[] {
  const count = random.pick([0, 1, 1, 1, 1, 2, 3]);
  return Array.from({ length: count }, () => ({
    ...random.pick(draws)(random, api),
    api,
    match: ({ method }) => method !== 'GET',
  }));
}

/** Faults for the calls that look, the exchange's time included. */
export function lookingFaults(random: Random, api: Api): FaultRule[] {
  const count = random.pick([0, 0, 1, 2, 4, 8]);
  return Array.from({ length: count }, () => ({
    ...random.pick(draws)(random, api),
    api,
    times: random.whole(1, 3),
    after: random.whole(0, 3),
    match: ({ method }) => method === 'GET',
  }));
}

/** While an order may still arrive, the exchange's reads may lag behind and say that there is none. */
export function laggingReads(random: Random, api: Api, isEarly: () => boolean): FaultRule[] {
  const code = api === 'bitget-mix' ? '40109' : -2013;
  const lag: FaultRule = { kind: 'code', code, api, times: random.whole(1, 4), match: isEarlyRead(isEarly) };
  return random.chance(0.2) ? [lag] : [];
}

const isEarlyRead =
  (isEarly: () => boolean): NonNullable<FaultRule['match']> =>
  ({ method, operationId = '' }) =>
    method === 'GET' && !/time|connectivity/i.test(operationId) && isEarly();
