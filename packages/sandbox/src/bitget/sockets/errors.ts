import { isJsonObject, type Json, type JsonObject, writeJson } from '../../json.ts';
import type { Generation } from './channels.ts';

/** The texts of the codes of sockets: those seen on the wire, else those of the pages. */
const texts = {
  30002: 'Unrecognized request',
  30004: 'User not logged in/User must be logged in',
  30005: 'error',
  30006: 'request too many',
  30007: 'request over limit,connection close',
  30011: 'Invalid ACCESS_KEY',
  30012: 'Invalid ACCESS_PASSPHRASE',
  30013: 'Invalid ACCESS_TIMESTAMP',
  30014: 'Request timestamp expired',
  30015: 'Invalid sign',
  30016: 'Param error',
} as const;

export type SocketCode = keyof typeof texts;

const textOf = (code: number): string => (texts as { readonly [code: number]: string })[code] ?? 'error';

/** What an error is about. */
export interface Cause {
  readonly op?: string;
  readonly arg?: Json;
}

/** Writes errors as a generation does: v2 repeats argument and op, v3 says the connection instead. */
export interface Errors {
  /** A word in `op` that is none, or not on this address. */
  invalidOp(op: string): JsonObject;
  /** Any code: a test may ask for one that the sandbox does not send by itself. */
  of(code: number, cause?: Cause): JsonObject;
  /** A channel or symbol that does not exist. */
  missing(arg: Json, op: string): JsonObject;
}

const asArgument = (arg: Json): JsonObject => (isJsonObject(arg) ? arg : {});

/** The same of both generations, and without the words of v2. */
const invalidOp = (op: string): JsonObject => ({ event: 'error', code: 30003, msg: `INVALID op:${op}` });

const v2: Errors = {
  invalidOp,
  of: (code, { op, arg } = {}) => ({ event: 'error', arg, code, msg: textOf(code), op }),
  missing: (arg, op) => {
    const named = Object.entries(asArgument(arg)).map(([name, value]) => `${name}:${String(value)}`);
    return { event: 'error', arg, code: 30001, msg: `${named.join(',')},precision:null doesn't exist`, op };
  },
};

const sorted = (arg: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(arg).sort(([a], [b]) => (a < b ? -1 : 1)));

const v3 = (connId: string): Errors => ({
  invalidOp: (op) => ({ ...invalidOp(op), connId }),
  of: (code) => ({ event: 'error', code, msg: textOf(code), connId }),
  missing: (arg) => ({
    event: 'error',
    code: 30001,
    msg: `${writeJson(sorted(asArgument(arg)))} doesn't exist`,
    connId,
  }),
});

export const createErrors = (generation: Generation, connId: string): Errors => (generation === 'v2' ? v2 : v3(connId));
