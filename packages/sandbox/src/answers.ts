import type { Exchange } from './api.ts';
import type { Operation } from './bundle/operation.ts';
import { isJsonObject, type Json } from './json/json.ts';
import type { Values } from './parameters/values.ts';

const showsResult = (example: Json): boolean => isJsonObject(example) && example.status === 'FILLED';

/**
 * The first example; where a parameter decides between an object and a list, the first of that kind, and where a call asks
 * for an order's result, the one that shows a result.
 */
export const exampleFor = ({ examples, resultBy }: Operation, values: Values): Json => {
  const result = values.text('newOrderRespType') === 'RESULT' ? examples.find(showsResult) : undefined;
  if (result !== undefined) return result;
  if (resultBy === undefined) return examples[0] ?? {};
  const wanted = values.has(resultBy.parameter) ? resultBy.present : resultBy.absent;
  return examples.find((example) => Array.isArray(example) === (wanted === 'many')) ?? examples[0] ?? {};
};

const withRequestTime = (example: Json, now: number): Json =>
  isJsonObject(example) ? { ...example, requestTime: now } : example;

/** What a described example becomes as an answer: Bitget's says when it was given. */
export const exampleAnswer = (exchange: Exchange, example: Json, now: number): Json =>
  exchange === 'bitget' ? withRequestTime(example, now) : example;

/** The part of an example that a handler fills: all of it, or the `data` of Bitget's envelope. */
export const templateOf = (exchange: Exchange, example: Json): Json =>
  exchange === 'bitget' && isJsonObject(example) ? (example.data ?? null) : example;

/** A handler's answer as it is sent. */
export const handlerAnswer = (exchange: Exchange, answer: Json, now: number): Json =>
  exchange === 'bitget' ? { code: '00000', msg: 'success', requestTime: now, data: answer } : answer;

/** A refusal's body. */
export const refusalBody = (exchange: Exchange, code: number | string, msg: string, now: number): Json =>
  exchange === 'bitget' ? { code: String(code), msg, requestTime: now, data: null } : { code, msg };
