import type { Exchange } from '../exchange.ts';
import { jsonReply, type Reply } from '../http/reply.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { Fault } from './fault.ts';

/** Binance's texts of a 503, letter for letter; what each means for the call differs. */
export const texts503 = {
  unknown: 'Unknown error, please check your request or try again later.',
  unavailable: 'Service Unavailable.',
  internal: 'Internal error; unable to process your request. Please try again.',
} as const;

const unknownText = 'An error that the sandbox was asked for.';

/** A refusal as the exchange writes it, of no particular time. */
const refusal = ({ envelope, words }: Exchange, code: number | string, msg = words.textOf(code)): JsonObject => {
  const body = envelope.refusal(code, msg ?? unknownText, 0);
  return isJsonObject(body) ? body : {};
};

/** A refusal with any code; text and status are the exchange's unless given. */
export const codeReply = (
  exchange: Exchange,
  fault: { readonly code: number | string; readonly msg?: string; readonly status?: number },
): Reply => {
  const status = fault.status ?? exchange.words.statusOf(fault.code);
  return jsonReply(status, refusal(exchange, fault.code, fault.msg));
};

/** A 503 with one of these texts. The docs state a text only, so a `code` is there only when one is given. */
export const textReply = (msg: string, code: number | undefined): Reply => jsonReply(503, { code, msg });

type OddRefusal = Extract<Fault, { readonly kind: 'odd-refusal' }>;

/** A refusal with parts of other types than the exchange's. */
export const oddRefusal = (exchange: Exchange, { form, code, status = 400 }: OddRefusal): Reply => {
  const usual = refusal(exchange, code);
  const odd = {
    'code-retyped': { code: exchange.words.retyped(code) },
    'code-object': { code: { value: code } },
    'msg-number': { msg: 7 },
    'msg-missing': { msg: undefined },
  };
  return jsonReply(status, { ...usual, ...odd[form] });
};

const hollows = { '{}': {}, '[]': [], null: null, none: undefined } as const;

/** An answer that says nothing of what was asked. */
export const hollowReply = (
  exchange: Exchange,
  { form, bare = false }: { readonly form: keyof typeof hollows; readonly bare?: boolean },
): Reply => {
  const hollow = hollows[form];
  if (bare) return jsonReply(200, hollow === undefined ? {} : hollow);
  return jsonReply(200, exchange.envelope.answer(hollow, 0));
};

/** The fourth text of a 503, and the one that always has its code. */
export const throttledReply: Reply = jsonReply(503, {
  code: -1008,
  msg: 'Request throttled by system-level protection. Reduce-only/close-position orders are exempt. Please try again.',
});

export const timeoutReply = (exchange: Exchange): Reply => codeReply(exchange, exchange.words.timeout);

export const limitReply = (exchange: Exchange, status: 418 | 429, retryAfter: number): Reply => {
  const { code, msg } = exchange.words.limited(status);
  return jsonReply(status, refusal(exchange, code, msg), { 'retry-after': String(retryAfter) });
};

export const redirectReply = (status: number, location = 'http://redirected.invalid/'): Reply => ({
  status,
  headers: { location },
  body: '',
});
