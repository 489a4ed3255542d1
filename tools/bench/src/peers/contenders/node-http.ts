import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { batchSize, restingOrder, signedCalls } from '../calls.ts';
import type { Contender, Open, Place } from '../contender.ts';

/** Sends one request over kept-alive connections and reads the answer: the least that Node takes for a call. */
function sender({ origin }: Place) {
  const { protocol, hostname: host, port } = new URL(origin);
  const isTls = protocol === 'https:';
  const send = isTls ? tlsRequest : request;
  const agent = isTls ? new TlsAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
  return (method: string, path: string, headers: Record<string, string>, body?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const outgoing = send({ method, host, port, path, headers, agent }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => {
          const read: unknown = JSON.parse(Buffer.concat(chunks).toString());
          if (incoming.statusCode === 200) resolve(read);
          else reject(new Error(`HTTP ${incoming.statusCode}`));
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
}

const hmac = (secretKey: string, text: string, encoding: 'hex' | 'base64'): string =>
  createHmac('sha256', secretKey).update(text).digest(encoding);

/** A query as one would write it, signed. */
const signed = (query: string, secretKey: string): string => {
  const whole = `${query}&timestamp=${Date.now()}`;
  return `${whole}&signature=${hmac(secretKey, whole, 'hex')}`;
};

const idsOf = (read: unknown): string[] =>
  (read as readonly { orderId: number }[]).map(({ orderId }) => String(orderId));

const usdm: Open = (place) => {
  const send = sender(place);
  const headers = { 'X-MBX-APIKEY': place.apiKey };
  const { path, parameters } = signedCalls.usdm;
  const { symbol, amount, type } = parameters;
  const get = (target: string): Promise<unknown> => send('GET', target, headers);
  return {
    call: async () => {
      const query = signed(`symbol=${symbol}&amount=${amount}&type=${type}`, place.secretKey);
      return ((await send('POST', `${path}?${query}`, headers)) as { amount: number }).amount;
    },
    exchangeInformation: async () => ((await get('/fapi/v1/exchangeInfo')) as { symbols: unknown[] }).symbols.length,
    orders: async () => {
      const read = await get(`/fapi/v1/allOrders?${signed('symbol=BTCUSDT&limit=1000', place.secretKey)}`);
      return idsOf(read);
    },
    batch: async () => {
      const orders = encodeURIComponent(JSON.stringify(Array.from({ length: batchSize }, () => restingOrder)));
      const query = signed(`batchOrders=${orders}`, place.secretKey);
      return idsOf(await send('POST', `/fapi/v1/batchOrders?${query}`, headers));
    },
  };
};

/** The other calls of Binance, whose answers only have a message. */
const binance =
  (api: 'coinm' | 'pm'): Open =>
  (place) => {
    const send = sender(place);
    const headers = { 'X-MBX-APIKEY': place.apiKey };
    const { path, parameters } = signedCalls[api];
    const query = Object.entries(parameters)
      .map(([name, value]) => `${name}=${value}`)
      .join('&');
    return {
      call: async () => {
        const read = await send('POST', `${path}?${signed(query, place.secretKey)}`, headers);
        return (read as { msg: string }).msg;
      },
    };
  };

const bitget: Open = (place) => {
  const send = sender(place);
  const { path, parameters } = signedCalls.bitget;
  return {
    call: async () => {
      const timestamp = String(Date.now());
      const body = JSON.stringify(parameters);
      const headers = {
        'ACCESS-KEY': place.apiKey,
        'ACCESS-SIGN': hmac(place.secretKey, `${timestamp}POST${path}${body}`, 'base64'),
        'ACCESS-TIMESTAMP': timestamp,
        'ACCESS-PASSPHRASE': place.passphrase,
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(body)),
      };
      return ((await send('POST', path, headers, body)) as { data: { longLeverage: string } }).data.longLeverage;
    },
  };
};

/** The floor of every row. */
export const contender: Contender = {
  chosen:
    '`request(options)` of `node:http` or `node:https`, `keepAlive`, a template for the query, `createHmac`, `JSON.parse`',
  apis: { usdm, coinm: binance('coinm'), pm: binance('pm'), bitget },
};
