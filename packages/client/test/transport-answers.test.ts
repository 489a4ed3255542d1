import { describe, expect, it } from 'vitest';
import { isUnreadableResponseError } from '../src/index.ts';
import { createBinance } from './support/api.ts';
import { startExchange } from './support/exchange.ts';
import { answerOf, arrived, startRawServer } from './support/raw-server.ts';
import { openTransport, requestTo, transportNames } from './support/transports.ts';

const text = '{"symbol":"龙虾USDT🚀"}';

describe.each(transportNames)('%s: whole answers', (name) => {
  it('come together from pieces, also where a character is cut in two', async () => {
    const bytes = Buffer.from(answerOf(text));
    const server = await startRawServer(async (socket) => {
      for (const byte of bytes) {
        socket.write(Buffer.of(byte));
        await arrived();
      }
    });
    expect((await openTransport(name).send(requestTo(server.origin))).text).toBe(text);
  });

  it('may be chunked, slow, and empty', async () => {
    const chunk = (part: string) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`;
    const server = await startRawServer(async (socket, request) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
      for (const part of request.includes('/empty') ? [] : [text.slice(0, 9), text.slice(9)]) {
        await arrived();
        socket.write(chunk(part));
      }
      socket.write('0\r\n\r\n');
    });
    const transport = openTransport(name);
    expect((await transport.send(requestTo(server.origin))).text).toBe(text);
    expect((await transport.send(requestTo(server.origin, { target: '/empty' }))).text).toBe('');
  });

  it('may end with the connection', async () => {
    const server = await startRawServer((socket) => socket.end(`HTTP/1.1 200 OK\r\n\r\n${text}`));
    expect((await openTransport(name).send(requestTo(server.origin))).text).toBe(text);
  });

  it('may be long', async () => {
    const long = JSON.stringify('龙'.repeat(500_000));
    const exchange = await startExchange({ body: long });
    expect((await openTransport(name).send(requestTo(exchange.baseUrl))).text).toBe(long);
  });

  it('may come after an early hint', async () => {
    const hint = 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n';
    const server = await startRawServer((socket) => socket.write(hint + answerOf(text)));
    expect(await openTransport(name).send(requestTo(server.origin))).toMatchObject({ status: 200, text });
  });

  it('have their headers in lower case, repeated ones joined', async () => {
    const headers = 'X-One: 1\r\nX-Two: a\r\nx-two: b\r\nSet-Cookie: c=1\r\nSet-Cookie: d=2\r\n';
    const server = await startRawServer((socket) => socket.write(answerOf(text, headers)));
    const answer = await openTransport(name).send(requestTo(server.origin));
    expect(answer.headers).toMatchObject({ 'x-one': '1', 'x-two': 'a, b', 'set-cookie': expect.any(String) });
  });

  it.each([301, 302, 303, 307, 308])('a %i is an answer, never followed', async (status) => {
    const elsewhere = await startExchange();
    const headers = { location: `${elsewhere.baseUrl}/fapi/v1/order?signature=stolen` };
    const exchange = await startExchange({ status, headers, body: '' });
    const client = createBinance({ baseUrl: exchange.baseUrl, transport: openTransport(name) });
    const read = await client.queryOrder({ symbol: 'X' }).catch((error) => error);
    const write = await client.newOrder({ symbol: 'X' }).catch((error) => error);
    expect(isUnreadableResponseError(read)).toBe(true);
    expect(read).toMatchObject({ outcome: 'refused', status });
    expect(write).toMatchObject({ code: 'OUTCOME_UNKNOWN', outcome: 'unknown', cause: { status } });
    await arrived();
    expect(elsewhere.connections()).toBe(0);
    expect(exchange.received).toHaveLength(2);
  });

  it('are asked for with the very bytes of the request', async () => {
    const exchange = await startExchange({ body: text });
    const body = '{"symbol":"龙虾USDT"}';
    const headers = { 'X-MBX-APIKEY': 'k', 'content-type': 'application/json' };
    const target = "/a/b?symbol=%E9%BE%99&list=%5B1%5D&x=a+b'";
    await openTransport(name).send(requestTo(exchange.baseUrl, { target: target.replace("'", '%27'), headers, body }));
    expect(exchange.received[0]).toMatchObject({
      method: 'POST',
      path: '/a/b',
      query: 'symbol=%E9%BE%99&list=%5B1%5D&x=a+b%27',
      headers: { 'x-mbx-apikey': 'k', 'content-length': String(Buffer.byteLength(body)) },
      body,
    });
  });

  it.each(['GET', 'POST', 'PUT', 'DELETE'])('are asked for by %s without a body', async (method) => {
    const exchange = await startExchange({ body: text });
    await openTransport(name).send(requestTo(exchange.baseUrl, { method }));
    expect(exchange.received[0]).toMatchObject({ method, body: '' });
    expect(exchange.received[0]?.headers['transfer-encoding']).toBeUndefined();
  });
});
