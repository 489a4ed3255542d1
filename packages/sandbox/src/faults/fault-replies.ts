import { handlerAnswer } from '../answers.ts';
import type { Exchange } from '../api.ts';
import { type BinanceCode, binanceText } from '../binance/errors.ts';
import { type BitgetCode, bitgetText } from '../bitget/errors.ts';
import { jsonReply, type Reply } from '../http/reply.ts';
import type { JsonObject } from '../json/json.ts';
import type { Fault } from './fault.ts';

/** Binance's texts of a 503, letter for letter; what each means for the call differs. */
export const texts503 = {
  unknown: 'Unknown error, please check your request or try again later.',
  unavailable: 'Service Unavailable.',
  internal: 'Internal error; unable to process your request. Please try again.',
} as const;

const refusal = (exchange: Exchange, code: number | string, msg: string) =>
  exchange === 'binance' ? { code: Number(code), msg } : { code: String(code), msg, requestTime: 0, data: null };

const known = (exchange: Exchange, code: number | string): string =>
  (exchange === 'binance' ? binanceText(Number(code) as BinanceCode) : bitgetText(String(code) as BitgetCode)) ?? '';

const statuses: { readonly [code: string]: number } = {
  '-1000': 500,
  '-1001': 500,
  '-1003': 429,
  '-1006': 500,
  '-1007': 408,
  '-1008': 503,
  '429': 429,
};

const textOf = (exchange: Exchange, code: number | string): string => {
  try {
    return known(exchange, code);
  } catch {
    return 'An error that the sandbox was asked for.';
  }
};

/** A refusal with any code; text and status are the exchange's unless given. */
export const codeReply = (
  exchange: Exchange,
  fault: { readonly code: number | string; readonly msg?: string; readonly status?: number },
): Reply => {
  const status = fault.status ?? statuses[String(fault.code)] ?? 400;
  return jsonReply(status, refusal(exchange, fault.code, fault.msg ?? textOf(exchange, fault.code)));
};

/** A 503 with one of these texts. The docs state a text only, so a `code` is there only when one is given. */
export const textReply = (msg: string, code: number | undefined): Reply => jsonReply(503, { code, msg });

type OddRefusal = Extract<Fault, { readonly kind: 'odd-refusal' }>;

/** A refusal with parts of other types than the exchange's. */
export const oddRefusal = (exchange: Exchange, { form, code, status = 400 }: OddRefusal): Reply => {
  const usual = { ...refusal(exchange, code, textOf(exchange, code)) };
  const odd = {
    'code-retyped': { code: exchange === 'binance' ? String(code) : Number(code) },
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
  if (bare || exchange === 'binance') return jsonReply(200, hollow ?? (form === 'null' ? null : {}));
  return jsonReply(200, { ...(handlerAnswer(exchange, null, 0) as JsonObject), data: hollow });
};

export const throttledReply: Reply = jsonReply(503, { code: -1008, msg: binanceText(-1008) });

export const timeoutReply = (exchange: Exchange): Reply =>
  codeReply(exchange, exchange === 'binance' ? { code: -1007 } : { code: '40010', status: 408 });

export const limitReply = (exchange: Exchange, status: 418 | 429, retryAfter: number): Reply => {
  const headers = { 'retry-after': String(retryAfter) };
  if (exchange === 'bitget') return jsonReply(status, refusal(exchange, '429', bitgetText('429')), headers);
  const msg =
    status === 429
      ? binanceText(-1003, '127.0.0.1', '2400')
      : 'Way too many requests; IP(127.0.0.1) banned. Please use the websocket for live updates to avoid bans.';
  return jsonReply(status, { code: -1003, msg }, headers);
};

export const redirectReply = (status: number, location = 'http://redirected.invalid/'): Reply => ({
  status,
  headers: { location },
  body: '',
});
