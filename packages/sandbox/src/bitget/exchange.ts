import type { Exchange } from '../exchange.ts';
import { isJsonObject } from '../json.ts';
import { valuesOf } from '../parameters/values.ts';
import { accountKinds } from './account-kinds.ts';
import { bitgetContracts } from './contracts/source.ts';
import { bitgetCredentials, bitgetKeys, unifiedAccounts } from './credentials.ts';
import { bitgetRefusal, bitgetText, statusOf, textOf } from './errors.ts';
import { createBitgetGate } from './gate.ts';
import { bitgetHandlers } from './handlers/handlers.ts';
import { triggers } from './handlers/orders/triggers.ts';
import { forcedOrders } from './liquidation.ts';
import { bitgetProducts } from './products.ts';
import { readBitgetParameters } from './read-parameters.ts';
import { emptyMarket } from './retired.ts';
import { bitgetSigning } from './signing.ts';
import { createBitgetSockets } from './sockets/sockets.ts';
import { unifiedHandlers } from './unified/handlers.ts';

const firstVersion = /^\/api\/(?:mix|spot|margin)\/v1\//;

export const bitget = {
  name: 'bitget',
  apis: ['bitget-mix', 'bitget-uta'],
  oneHost: true,
  accountKinds,
  accounts: unifiedAccounts,
  products: bitgetProducts,
  usualProduct: 'USDT-FUTURES',
  triggers,
  forced: forcedOrders,
  handlers: [...bitgetHandlers, ...unifiedHandlers],
  contracts: bitgetContracts,
  keys: bitgetKeys,
  credentials: bitgetCredentials,
  shownKeys: () => ({
    'Bitget, classic account, HMAC': { ...bitgetCredentials.hmac },
    'Bitget, unified account, HMAC': { ...bitgetCredentials.unified },
  }),
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
      if (!isJsonObject(answer)) return undefined;
      if (Array.isArray(data)) return { ...answer, data: verdicts(data) };
      if (!isJsonObject(data)) return undefined;
      const { list, successList, failureList } = data;
      if (Array.isArray(list)) return { ...answer, data: { ...data, list: verdicts(list) } };
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
  createSockets: createBitgetSockets,
  signing: bitgetSigning,
  readValues: (incoming) => valuesOf(readBitgetParameters(incoming)),
  unknownRoute: (_method, path) => {
    return firstVersion.test(path) ? bitgetRefusal('30032') : bitgetRefusal('40404');
  },
  answerFirst: emptyMarket,
} as const satisfies Exchange;
