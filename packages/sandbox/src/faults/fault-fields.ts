import type { SocketFaultKind } from '../sockets/faults/socket-fault.ts';
import type { FaultKind } from './fault.ts';

/** One option of a fault, as a form asks for it. */
export type FaultField = {
  readonly name: string;
  readonly required?: boolean;
} & (
  | { readonly type: 'number'; readonly least?: number }
  | { readonly type: 'text' | 'code' | 'flag' }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
);

const executed: FaultField = { name: 'executed', type: 'flag' };
const milliseconds: FaultField = { name: 'ms', type: 'number', least: 0, required: true };
const status: FaultField = { name: 'status', type: 'number', least: 100 };
const numericCode: FaultField = { name: 'code', type: 'number' };
const code: FaultField = { name: 'code', type: 'code', required: true };
const retryAfter: FaultField = { name: 'retryAfter', type: 'number', least: 0 };

const choice = (name: string, ...choices: string[]): FaultField => ({ name, type: 'choice', choices, required: true });

/** The faults of calls with their options, those that are met most often first. */
export const callFaults = {
  'reset-after': [],
  'reset-before': [],
  silence: [executed],
  'timeout-408': [executed],
  '503-unknown': [executed, numericCode],
  '503-unavailable': [numericCode],
  '503-internal': [numericCode],
  '503-throttled': [],
  'rate-limited': [retryAfter],
  banned: [retryAfter],
  code: [code, { name: 'msg', type: 'text' }, status, executed],
  latency: [milliseconds, { name: 'virtual', type: 'flag' }],
  'late-arrival': [milliseconds, { name: 'reset', type: 'flag' }],
  'clock-jump': [{ name: 'ms', type: 'number', required: true }],
  'html-502': [status, executed],
  'truncated-body': [],
  'truncated-json': [],
  'empty-body': [executed],
  'no-content': [executed],
  'slow-body': [
    { name: 'ms', type: 'number', least: 0 },
    { name: 'pieces', type: 'number', least: 1 },
  ],
  'stale-keep-alive': [],
  oversized: [{ name: 'bytes', type: 'number', least: 1 }, executed],
  redirect: [
    { name: 'status', type: 'number', least: 300 },
    { name: 'location', type: 'text' },
  ],
  'other-status': [{ ...status, required: true }, executed],
  'hollow-answer': [choice('form', '{}', '[]', 'null', 'none'), { name: 'bare', type: 'flag' }, executed],
  'odd-refusal': [choice('form', 'code-retyped', 'code-object', 'msg-number', 'msg-missing'), code, status, executed],
  'foreign-order': [choice('as', 'other-id', 'other-case'), executed],
  'odd-batch': [
    choice('form', 'fewer', 'more', 'reordered', 'odd-items'),
    { name: 'at', type: 'number', least: 0 },
    { name: 'lost', type: 'choice', choices: ['none', 'some', 'all'] },
  ],
  echo: [choice('as', 'plain', 'json', 'slashes', 'percent', 'percent-lower'), { name: 'page', type: 'flag' }],
  'odd-time': [{ name: 'ahead', type: 'number', required: true }],
} as const satisfies { readonly [Kind in FaultKind]: readonly FaultField[] };

/** The faults of WebSockets with their options. */
export const socketFaults = {
  drop: [],
  duplicate: [],
  reorder: [],
  late: [milliseconds],
  silence: [],
  'half-open': [],
  close: [numericCode, { name: 'reason', type: 'text' }],
  cut: [],
  'sequence-break': [],
  'sequence-reset': [],
  restart: [{ name: 'ms', type: 'number', least: 0 }],
  'wrong-route': [],
  unanswered: [],
  'refused-login': [numericCode],
  'refused-upgrade': [status],
} as const satisfies { readonly [Kind in SocketFaultKind]: readonly FaultField[] };

export type Where = 'call' | 'socket';

const times: FaultField = { name: 'times', type: 'number', least: 1 };
const after: FaultField = { name: 'after', type: 'number', least: 0 };

/** What a fault is narrowed to. Which APIs and operations there are, the sandbox knows. */
export const scopeFields: { readonly [W in Where]: readonly FaultField[] } = {
  call: [{ name: 'api', type: 'text' }, { name: 'operation', type: 'text' }, times, after],
  socket: [{ name: 'api', type: 'text' }, { name: 'stream', type: 'text' }, times, after],
};

const tables: { readonly [W in Where]: { readonly [kind: string]: readonly FaultField[] } } = {
  call: callFaults,
  socket: socketFaults,
};

export const kindsOf = (where: Where): readonly string[] => Object.keys(tables[where]);

/** The options of one kind; `undefined` where there is no such kind. */
export const fieldsOf = (where: Where, kind: string): readonly FaultField[] | undefined => {
  const table = tables[where];
  return Object.hasOwn(table, kind) ? table[kind] : undefined;
};
