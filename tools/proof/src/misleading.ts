import { type Draw, either } from './draw.ts';
import { absentOf, exchangeOf, maxAnswerBytes } from './facts.ts';

const lyingStatuses = [400, 401, 403, 418, 429, 500, 503] as const;

/** No verdict, whatever the status says. */
const timeouts = { binance: -1007, bitget: '40010' } as const;

/** Codes that no table calls a refusal, within a 200. */
const within200 = { binance: [-1007, -9999], bitget: ['40010', '99999'] } as const;

const turnedDown = { binance: -2019, bitget: '40762' } as const;

const hollows = ['{}', '[]', 'null', 'none'] as const;
const escapes = ['plain', 'json', 'slashes', 'percent', 'percent-lower'] as const;
const batches = ['fewer', 'more', 'reordered', 'odd-items'] as const;

/** Answers that contradict themselves, say nothing, or quote what they must not: the order may be there or not. */
export const misleading: readonly Draw[] = [
  (random) => ({ kind: 'other-status', status: random.pick(lyingStatuses), executed: random.chance(0.5) }),
  (random, api) => ({
    kind: 'code',
    code: timeouts[exchangeOf(api)],
    status: random.pick(lyingStatuses),
    executed: random.chance(0.5),
  }),
  (random, api) => ({
    kind: 'code',
    code: random.pick<number | string>(within200[exchangeOf(api)]),
    status: 200,
    executed: random.chance(0.5),
  }),
  (random, api) => ({
    kind: 'odd-refusal',
    form: 'code-object',
    code: turnedDown[exchangeOf(api)],
    status: 200,
    executed: random.chance(0.5),
  }),
  // Refused for certain, though oddly.
  (random, api) => ({
    kind: 'odd-refusal',
    form: random.pick(['code-retyped', 'code-object', 'msg-number', 'msg-missing'] as const),
    code: turnedDown[exchangeOf(api)],
    status: random.pick([200, 400] as const),
  }),
  either((executed) => ({ kind: 'no-content', executed })),
  either((executed) => ({ kind: 'oversized', bytes: 2 * maxAnswerBytes, executed })),
  (random) => ({
    kind: 'hollow-answer',
    form: random.pick(hollows),
    bare: random.chance(0.3),
    executed: random.chance(0.5),
  }),
  (random) => ({
    kind: 'foreign-order',
    as: random.pick(['other-id', 'other-case'] as const),
    executed: random.chance(0.5),
  }),
  (random) => ({
    kind: 'odd-batch',
    form: random.pick(batches),
    at: random.whole(0, 4),
    lost: random.pick(['none', 'none', 'some', 'all'] as const),
  }),
  (random) => ({ kind: 'echo', as: random.pick(escapes), page: random.chance(0.3) }),
];

/** "No such order", from an answer that nobody should believe. */
export const strangeLooks: readonly Draw[] = [
  (_random, api) => ({ kind: 'odd-refusal', form: 'code-retyped', code: absentOf(api), status: 200 }),
  (random, api) => ({
    kind: 'code',
    code: absentOf(api),
    status: random.pick([200, 418, 429, 500, 503] as const),
  }),
];
