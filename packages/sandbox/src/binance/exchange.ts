import type { Exchange } from '../exchange.ts';
import { binanceContracts } from './contracts/source.ts';
import { binanceCredentials, binanceKeys } from './credentials.ts';
import { binanceRefusal, binanceText, statusOf, textOf } from './errors.ts';
import { createBinanceGate } from './gate.ts';
import { binanceHandlers } from './handlers/handlers.ts';
import { triggers } from './handlers/orders/triggers.ts';
import { forcedOrders } from './liquidation.ts';
import { binanceProducts } from './products.ts';
import { readBinanceValues } from './read-values.ts';
import { binanceSigning } from './signing.ts';
import { createBinanceSockets } from './sockets/sockets.ts';

const banned = 'Way too many requests; IP(127.0.0.1) banned. Please use the websocket for live updates to avoid bans.';

export const binance = {
  name: 'binance',
  apis: ['binance-usdm', 'binance-coinm', 'binance-pm'],
  products: binanceProducts,
  usualProduct: 'usdm',
  triggers,
  forced: forcedOrders,
  handlers: binanceHandlers,
  contracts: binanceContracts,
  keys: binanceKeys,
  credentials: binanceCredentials,
  shownKeys: () => ({
    'Binance, HMAC': { ...binanceCredentials.hmac },
    'Binance, Ed25519': { ...binanceCredentials.ed25519 },
  }),
  envelope: {
    dataOf: (example) => example,
    withData: (_example, data) => data,
    answer: (data) => (data === undefined ? {} : data),
    example: (example) => example,
    refusal: (code, msg) => ({ code: Number(code), msg }),
  },
  batch: {
    change: (answer, verdicts) => (Array.isArray(answer) ? verdicts(answer) : undefined),
    extra: () => ({ code: -4003, msg: binanceText(-4003) }),
  },
  words: {
    textOf: (code) => textOf(Number(code)),
    statusOf: (code) => statusOf(Number(code)),
    timeout: { code: -1007 },
    limited: (status) => ({
      code: -1003,
      msg: status === 429 ? binanceText(-1003, '127.0.0.1', '2400', 'minute') : banned,
    }),
    echo: -1100,
    quotedHeaders: ['x-mbx-apikey'],
    retyped: String,
    clientIds: ['newClientOrderId', 'origClientOrderId', 'clientOrderId', 'clientAlgoId', 'newClientStrategyId'],
    times: ['serverTime'],
  },
  createGate: createBinanceGate,
  createSockets: createBinanceSockets,
  signing: binanceSigning,
  readValues: (incoming) => readBinanceValues(incoming).values,
  unknownRoute: (method, path) => binanceRefusal(-5000, path, method),
} as const satisfies Exchange;
