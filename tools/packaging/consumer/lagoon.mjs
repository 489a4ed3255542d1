// What a user of a client of his own does, against a server that behaves as the exchange would.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { isExchangeError } from '@openderivs/client';
import { createLagoonPerps } from './packages/lagoon-perps/dist/index.js';
import { placeOrder } from './packages/lagoon-perps/dist/placing.js';

const orders = new Map();
const answers = {
  'GET /v1/time': () => ({ time: Date.now() }),
  'GET /v1/account': () => ({ currency: 'USD', balance: '10000.50' }),
  'GET /v1/order': ({ query }) => orders.get(query.get('client_id')),
  'POST /v1/order': ({ body, response }) => {
    const order = JSON.parse(body);
    const { client_id, symbol, side, type, quantity } = order;
    const status = 'filled';
    orders.set(client_id, {
      order_id: 9007199254740995n,
      client_id,
      symbol,
      side,
      type,
      quantity,
      filled: quantity,
      status,
    });
    response.socket.destroy(); // The order is placed, and its answer is lost.
  },
};

const written = (value) =>
  JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `#${each}#` : each)).replace(/"#(\d+)#"/g, '$1');

const server = createServer(async (request, response) => {
  let body = '';
  for await (const piece of request) body += piece;
  const url = new URL(request.url, 'http://here');
  const [, nonce, sign] = /nonce=(\d+),sign=(\w+)/.exec(request.headers['lagoon-auth'] ?? '') ?? [];
  const expected = createHmac('sha512', 'a secret')
    .update(`${request.method}${request.url}${body}${nonce}`)
    .digest('hex');
  const say = (status, answer) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(written(answer));
  };
  const refuse = (code, text) => say(400, { ok: false, error: { code, text } });
  if (url.pathname !== '/v1/time' && sign !== expected) return refuse(10002, 'Wrong signature');
  const result = answers[`${request.method} ${url.pathname}`]?.({ query: url.searchParams, body, response });
  if (response.socket?.destroyed) return undefined;
  return result === undefined ? refuse(20001, 'No such order') : say(200, { ok: true, result });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const baseUrl = `http://127.0.0.1:${server.address().port}`;
const lagoon = createLagoonPerps({ apiKey: 'a key', secretKey: 'a secret', baseUrl });
assert.deepEqual(await lagoon.getAccount(), { currency: 'USD', balance: '10000.50' });

const stranger = createLagoonPerps({ apiKey: 'a key', secretKey: 'another', baseUrl });
const refused = await stranger.getAccount().catch((error) => error);
assert.ok(isExchangeError(refused));
assert.deepEqual([refused.exchangeCode, refused.outcome], ['10002', 'refused']);

const placed = await placeOrder(lagoon, { symbol: 'GOLD-USD', side: 'buy', type: 'market', quantity: '2' });
assert.equal(placed.outcome, 'placed');
assert.deepEqual([placed.lookedUp, placed.order.order_id, placed.order.status], [true, '9007199254740995', 'filled']);
assert.equal(orders.size, 1);

server.closeAllConnections();
server.close();
console.log('A fourth exchange was added.');
