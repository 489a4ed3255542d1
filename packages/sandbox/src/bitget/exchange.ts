import type { Exchange } from '../exchange.ts';
import { isJsonObject } from '../json.ts';
import { valuesOf } from '../parameters/values.ts';
import { bitgetCredentials, bitgetKeys } from './credentials.ts';
import { bitgetRefusal, bitgetText, statusOf, textOf } from './errors.ts';
import { createBitgetGate } from './gate.ts';
import { bitgetHandlers } from './handlers/handlers.ts';
import { bitgetProducts } from './products.ts';
import { readBitgetParameters } from './read-parameters.ts';
import { emptyMarket } from './retired.ts';

const firstVersion = /^\/api\/(?:mix|spot|margin)\/v1\//;

export const bitget = {
  name: 'bitget',
  apis: ['bitget-mix'],
  products: bitgetProducts,
  usualProduct: 'USDT-FUTURES',
  handlers: bitgetHandlers,
  keys: bitgetKeys,
  credentials: bitgetCredentials,
  shownKeys: () => ({ 'Bitget, HMAC': { ...bitgetCredentials.hmac } }),
  envelope: {
    dataOf: (example) => (isJsonObject(example) ? (example.data ?? null) : example),
    withData: (example, data) => (isJsonObject(example) ? { ...example, data } : data),
    answer: (data, now) => ({ code: '00000', msg: 'success', requestTime: now, data }),
    example: (example, now) => (isJsonObject(example) ? { ...example, requestTime: now } : example),
    refusal: (code, msg, now) => ({ code: String(code), msg, requestTime: now, data: null }),
  },
  batch: {
    change: (answer, verdicts) => {
      const data = isJsonObject(answer) ? answer.data : undefined;
      if (!isJsonObject(answer) || !isJsonObject(data)) return undefined;
      const { successList, failureList } = data;
      if (!Array.isArray(successList) || !Array.isArray(failureList)) return undefined;
      return { ...answer, data: { successList: verdicts(successList), failureList: verdicts(failureList) } };
    },
    extra: (list) => {
      const known = list.find((item) => isJsonObject(item) && 'clientOid' in item);
      const base = isJsonObject(known) ? known : { orderId: '1' };
      return { ...base, clientOid: 'someone-else' };
    },
  },
  words: {
    textOf: (code) => textOf(String(code)),
    statusOf: (code) => statusOf(String(code)),
    timeout: { code: '40010', status: 408 },
    limited: () => ({ code: '429', msg: bitgetText('429') }),
    echo: '40017',
    quotedHeaders: ['access-key', 'access-sign', 'access-passphrase', 'access-timestamp'],
    retyped: Number,
    clientIds: ['clientOid'],
    times: ['serverTime', 'requestTime'],
  },
  createGate: createBitgetGate,
  readValues: (incoming) => valuesOf(readBitgetParameters(incoming)),
  unknownRoute: (_method, path) => {
    if (firstVersion.test(path)) return bitgetRefusal('30032');
    // Everything here is a classic account, which the paths of unified accounts refuse.
    return path.startsWith('/api/v3/') ? bitgetRefusal('40084') : bitgetRefusal('40404');
  },
  answerFirst: emptyMarket,
} as const satisfies Exchange;
