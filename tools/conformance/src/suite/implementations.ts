import { createBinanceSigner } from '@openderivs/signing/binance';
import { usdmOf } from './clients.ts';
import { alone, sentBy } from './governed.ts';
import { withUsdmStreams } from './streams.ts';
import type { Implementations, Target } from './target.ts';

/**
 * What this runtime was given, told from how it behaves: `node:crypto` signs at once and WebCrypto later, only one of the
 * two transports calls the global `fetch`, only a governor holds back the second of two calls, and only one of the two
 * sockets is made by the global `WebSocket`.
 */
export async function findImplementations(target: Target): Promise<Implementations> {
  const signing = createBinanceSigner({ apiKey: 'k', secretKey: 's' }).sign({ query: '', timestamp: 1 });
  return {
    crypto: signing instanceof Promise ? 'WebCrypto' : 'node:crypto',
    transport: (await callsFetch(target)) ? 'fetch' : 'node:http',
    governor: (await sentBy(alone(target, {}))) === 1 ? 'own' : 'none',
    socket: await findSocket(target),
  };
}

async function callsFetch(target: Target): Promise<boolean> {
  const own = globalThis.fetch;
  let calls = 0;
  globalThis.fetch = ((...given: Parameters<typeof fetch>) => {
    calls += 1;
    return own(...given);
  }) as typeof fetch;
  try {
    await usdmOf(target).checkServerTime();
  } finally {
    globalThis.fetch = own;
  }
  return calls > 0;
}

async function findSocket(target: Target): Promise<Implementations['socket']> {
  const Own = globalThis.WebSocket;
  let made = 0;
  globalThis.WebSocket = function counting(url: string) {
    made += 1;
    return new Own(url);
  } as unknown as typeof WebSocket;
  try {
    await withUsdmStreams(target, ({ aggTrade }) => aggTrade({ symbol: 'BTCUSDT' }).acknowledged);
  } finally {
    globalThis.WebSocket = Own;
  }
  if (made === 0) return 'ws';
  return 'pause' in Own.prototype ? 'pausing WebSocket' : 'WebSocket';
}
