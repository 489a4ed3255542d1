import type { Outcome } from '@openderivs/client';
import type { Api, Fault } from '@openderivs/sandbox';
import type { Write } from './writes.ts';

/** A fault, and what a client that sends once must make of it. */
export interface FaultCase {
  readonly name: string;
  /** `refuse` is no fault of the exchange's: nothing listens. */
  readonly fault: Fault | 'refuse';
  readonly belief: (write: Write) => Outcome;
  /** How often the exchange carries the write out when it is sent once; never, unless given. */
  readonly executions?: (write: Write) => number;
}

/** After so many milliseconds an impatient client gives up. */
export const patience = 50;

const is = (belief: Outcome) => () => belief;
const isBitget = (api: Api) => api === 'bitget-mix';
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
];

const codes = (list: readonly (number | string)[]): FaultCase[] =>
  list.flatMap((code) => both(String(code), (executed) => ({ kind: 'code', code, executed })));

const refusedCode = (code: number | string): FaultCase => ({
  name: String(code),
  fault: { kind: 'code', code },
  belief: is('refused'),
});

/** A code that Binance's lists do not have comes with a 4xx, which says that the call was at fault. */
const ofBinance = [...codes([-1000, -1001, -1006, -1007]), refusedCode(-1021), refusedCode(-9999)];

/** A code that Bitget's list does not have says nothing. */
const ofBitget = [...codes(['40010', '40015', '40725', '45001', '99999']), refusedCode('40008')];

export const casesFor = (api: Api): readonly FaultCase[] => [...everywhere, ...(isBitget(api) ? ofBitget : ofBinance)];

/** Does the exchange make its caller wait for more than the impatient do? */
export const keepsWaiting = ({ fault }: FaultCase): boolean =>
  fault !== 'refuse' && (fault.kind === 'silence' || fault.kind === 'latency');
