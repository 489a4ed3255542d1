import type { Outcome } from '@openderivs/client';
import type { Api, Fault } from '@openderivs/sandbox';
import { isBitget, maxAnswerBytes } from '../src/facts.ts';
import type { Write } from './writes.ts';

/** A fault, and what a client that sends once must make of it. */
export interface FaultCase {
  readonly name: string;
  /** `refuse` is no fault of the exchange's: nothing listens. */
  readonly fault: Fault | 'refuse';
  readonly belief: (write: Write) => Outcome | readonly Outcome[];
  /** How often the exchange carries the write out when it is sent once; never, unless given. */
  readonly executions?: (write: Write) => number;
}

/** After so many milliseconds an impatient client gives up. */
export const patience = 50;

const is = (belief: Outcome) => () => belief;
/** The texts and codes of Binance's overload are none of Bitget's, where a 503 says nothing. */
const overload = ({ api }: Write): Outcome => (isBitget(api) ? 'unknown' : 'refused');
const once = () => 1;
/** Keys alone carry no timestamp that could be refused. */
const timestamp = ({ effect }: Write): Outcome => (effect === 'session' ? 'accepted' : 'refused');

const both = (name: string, fault: (executed: boolean) => Fault): FaultCase[] =>
  [true, false].map((executed) => ({
    name: `${name}, ${executed ? 'executed' : 'not executed'}`,
    fault: fault(executed),
    belief: is('unknown'),
    executions: () => (executed ? 1 : 0),
  }));

const everywhere: readonly FaultCase[] = [
  { name: 'connection refused', fault: 'refuse', belief: is('refused') },
  { name: 'reset before the request', fault: { kind: 'reset-before' }, belief: is('unknown') },
  { name: 'reset after it', fault: { kind: 'reset-after' }, belief: is('unknown'), executions: once },
  {
    name: 'reset, and a late arrival',
    fault: { kind: 'late-arrival', ms: 15, reset: true },
    belief: is('unknown'),
    executions: once,
  },
  {
    name: 'an answer after the timeout',
    fault: { kind: 'latency', ms: 2 * patience },
    belief: is('unknown'),
    executions: once,
  },
  ...both('silence', (executed) => ({ kind: 'silence', executed })),
  ...both('503 unknown error', (executed) => ({ kind: '503-unknown', executed })),
  { name: '503 service unavailable', fault: { kind: '503-unavailable', code: -1000 }, belief: overload },
  { name: '503 internal error', fault: { kind: '503-internal', code: -1001 }, belief: overload },
  { name: '503 service unavailable, no code', fault: { kind: '503-unavailable' }, belief: overload },
  { name: '503 throttled', fault: { kind: '503-throttled' }, belief: overload },
  ...both('502 HTML', (executed) => ({ kind: 'html-502', executed })),
  { name: 'truncated JSON', fault: { kind: 'truncated-json' }, belief: is('unknown'), executions: once },
  { name: 'truncated body', fault: { kind: 'truncated-body' }, belief: is('unknown'), executions: once },
  ...both('empty body', (executed) => ({ kind: 'empty-body', executed })),
  { name: '429', fault: { kind: 'rate-limited', retryAfter: 1 }, belief: is('refused') },
  { name: '418', fault: { kind: 'banned' }, belief: is('refused') },
  {
    name: 'clock an hour on',
    fault: { kind: 'clock-jump', ms: 3_600_000 },
    belief: timestamp,
    executions: (write) => (timestamp(write) === 'accepted' ? 1 : 0),
  },
  ...([301, 302, 307, 308] as const).map(
    (status): FaultCase => ({ name: `${status}`, fault: { kind: 'redirect', status }, belief: is('unknown') }),
  ),
  { name: 'slow body', fault: { kind: 'slow-body', ms: 2, pieces: 4 }, belief: is('accepted'), executions: once },
  ...both('408', (executed) => ({ kind: 'timeout-408', executed })),
  ...[400, 401, 403, 418, 429, 500, 503].flatMap((status) =>
    both(`the answer under ${status}`, (executed) => ({ kind: 'other-status', status, executed })),
  ),
  ...[400, 404, 500].flatMap((status) =>
    both(`${status} HTML`, (executed) => ({ kind: 'html-502', status, executed })),
  ),
  // No part of the exchange that could carry a call out answers so.
  ...[401, 403, 418, 429].map(
    (status): FaultCase => ({ name: `${status} HTML`, fault: { kind: 'html-502', status }, belief: is('refused') }),
  ),
  ...both('204', (executed) => ({ kind: 'no-content', executed })),
  ...both('more than is read', (executed) => ({ kind: 'oversized', bytes: 2 * maxAnswerBytes, executed })),
  ...both('null', (executed) => ({ kind: 'hollow-answer', form: 'null', bare: true, executed })),
  { name: 'the request quoted', fault: { kind: 'echo', as: 'plain' }, belief: is('refused') },
  { name: 'the request quoted, escaped', fault: { kind: 'echo', as: 'json' }, belief: is('refused') },
  { name: 'the request quoted on a page', fault: { kind: 'echo', as: 'percent', page: true }, belief: is('unknown') },
];

/** The same with each exchange's codes: one that is no verdict, and one that turns a call down. */
const contradicting = (timeout: number | string, refused: number | string): FaultCase[] => [
  ...[200, 400, 401, 403, 418, 429, 500, 503].flatMap((status) =>
    both(`${timeout} under ${status}`, (executed) => ({ kind: 'code', code: timeout, status, executed })),
  ),
  { name: `${refused} within 200`, fault: { kind: 'code', code: refused, status: 200 }, belief: is('refused') },
  {
    name: `${refused} retyped within 200`,
    fault: { kind: 'odd-refusal', form: 'code-retyped', code: refused, status: 200 },
    belief: is('refused'),
  },
  ...both('a code that is an object', (executed) => ({
    kind: 'odd-refusal',
    form: 'code-object',
    code: refused,
    executed,
  })),
  // Its message is for people: whether an odd one leaves the code its meaning is left open.
  ...(['msg-number', 'msg-missing'] as const).map(
    (form): FaultCase => ({
      name: `${refused}, ${form}`,
      fault: { kind: 'odd-refusal', form, code: refused },
      belief: () => ['refused', 'unknown'],
    }),
  ),
];

const codes = (list: readonly (number | string)[]): FaultCase[] =>
  list.flatMap((code) => both(String(code), (executed) => ({ kind: 'code', code, executed })));

const refusedCode = (code: number | string): FaultCase => ({
  name: String(code),
  fault: { kind: 'code', code },
  belief: is('refused'),
});

/** A code that the exchange's list does not have says nothing, with a 400 or without. */
const ofBinance = [
  ...codes([-1000, -1001, -1006, -1007, -9999]),
  ...[-1021, -1022, -1100, -1121, -1130, -2014, -2015, -2019].map(refusedCode),
  ...contradicting(-1007, -2019),
];

const ofBitget = [
  ...codes(['40010', '40015', '40725', '45001', '99999']),
  ...['40008', '40009', '40017', '40762'].map(refusedCode),
  {
    name: '00001 within 200',
    fault: { kind: 'code', code: '00001', status: 200 },
    // A code of the classic API alone: it must not pass for the zeroes of a success on either.
    belief: ({ api }: Write) => (api === 'bitget-mix' ? 'refused' : 'unknown'),
  } as const,
  ...contradicting('40010', '40762'),
];

export const casesFor = (api: Api): readonly FaultCase[] => [...everywhere, ...(isBitget(api) ? ofBitget : ofBinance)];

/** Does the exchange make its caller wait for more than the impatient do? */
export const keepsWaiting = ({ fault }: FaultCase): boolean =>
  fault !== 'refuse' && (fault.kind === 'silence' || fault.kind === 'latency');
