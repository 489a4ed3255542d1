import { once } from 'node:events';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isOutcomeUnknownError, isRateLimitError, isUnreadableResponseError } from '../src/index.ts';
import { createTransport as createFetch } from '../src/transport/fetch.ts';
import { createBinance } from './support/api.ts';
import { ended } from './support/ended.ts';
import { fixedTransport } from './support/fixed-transport.ts';
import { answerOf, startRawServer } from './support/raw-server.ts';
import { failureOf, openTransport, requestTo, transportNames } from './support/transports.ts';

const limit = 2 ** 20;
/** What lies in the buffers of both ends beside what was read; without a limit it would be gigabytes. */
const buffered = 2 ** 26;

const chunkedHead = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
const chunkOf = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
const big = Buffer.alloc(2 ** 18, 'x');

/** Writes for as long as somebody takes it, and tells how much that was. */
async function writeForever(socket: Socket, head: string, piece: Buffer): Promise<number> {
  let taken = 0;
  const write = (bytes: string | Buffer) =>
    new Promise<void>((next) => {
      socket.write(bytes, (error) => {
        if (!error) taken += bytes.length;
        next();
      });
    });
  await write(head);
  while (!socket.destroyed && taken < 2 * buffered) await write(piece);
  return taken;
}

describe.each(transportNames)('%s: an answer without end', (name) => {
  it.each([
    ['in chunks', chunkedHead, chunkOf(big)],
    ['until the connection ends', 'HTTP/1.1 200 OK\r\n\r\n', big],
    ['in chunks of a byte', chunkedHead, Buffer.from('1\r\nx\r\n'.repeat(2 ** 14))],
  ])('%s ends with its connection, once it is too long', async (_, head, piece) => {
    let taken: Promise<number> | undefined;
    const server = await startRawServer((socket) => {
      taken = writeForever(socket, head, piece);
    });
    const failure = await failureOf(openTransport(name).send(requestTo(server.origin, { maxAnswerBytes: limit })));
    expect(failure).toMatchObject({ reason: 'oversized', phase: 'answering', answer: { status: 200 } });
    expect(await taken).toBeLessThan(buffered);
    expect(server.sockets[0]?.destroyed).toBe(true);
  });

  it('is not waited for when its length is announced', async () => {
    const server = await startRawServer((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${limit + 1}\r\n\r\n`);
    });
    const failure = await failureOf(openTransport(name).send(requestTo(server.origin, { maxAnswerBytes: limit })));
    expect(failure).toMatchObject({ reason: 'oversized', phase: 'answering', answer: { status: 200 } });
    const [socket] = server.sockets;
    if (socket && !socket.closed) await once(socket, 'close');
  });

  it.each([true, false])('is one with a byte more than the limit; chunked: %s', async (isChunked) => {
    const text = JSON.stringify('龙'.repeat(100));
    const server = await startRawServer((socket) => {
      socket.write(
        isChunked
          ? Buffer.concat([Buffer.from(chunkedHead), chunkOf(Buffer.from(text)), Buffer.from('0\r\n\r\n')])
          : answerOf(text),
      );
    });
    const maxAnswerBytes = Buffer.byteLength(text);
    expect((await openTransport(name).send(requestTo(server.origin, { maxAnswerBytes }))).text).toBe(text);
    const request = requestTo(server.origin, { maxAnswerBytes: maxAnswerBytes - 1 });
    expect((await failureOf(openTransport(name).send(request))).reason).toBe('oversized');
  });

  it('is one beyond 16 MiB when no limit is given', async () => {
    const server = await startRawServer((socket) =>
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${2 ** 24 + 1}\r\n\r\n`),
    );
    expect((await failureOf(openTransport(name).send(requestTo(server.origin)))).reason).toBe('oversized');
  });

  it('leaves a client that works', async () => {
    const server = await startRawServer((socket, request) => {
      if (request.includes('/fapi/v1/order?')) void writeForever(socket, chunkedHead, chunkOf(big));
      else socket.write(answerOf('{"serverTime":1}'));
    });
    const transport = openTransport(name);
    const client = createBinance({ baseUrl: server.origin, transport, maxAnswerBytes: limit, retry: {} });
    const read = await client.queryOrder({ symbol: 'X' }).catch((error) => error);
    expect(isUnreadableResponseError(read)).toBe(true);
    const message = expect.stringContaining(`a body longer than maxAnswerBytes (${limit})`);
    expect(read).toMatchObject({ message, outcome: 'refused', reason: 'oversized', status: 200, start: '' });
    // A read would come back the same, so it was sent once.
    expect(server.requests).toHaveLength(1);
    const write = await client.newOrder({ symbol: 'X', newClientOrderId: 'mine' }).catch((error) => error);
    expect(isOutcomeUnknownError(write)).toBe(true);
    expect(write).toMatchObject({
      outcome: 'unknown',
      lookup: { newClientOrderId: 'mine' },
      cause: { reason: 'oversized' },
    });
    expect(server.requests).toHaveLength(2);
    expect(await client.checkServerTime()).toEqual({ serverTime: 1 });
  });
});

describe('a compressed answer', () => {
  const text = '{"serverTime":1}';
  const zipped = gzipSync(text);
  const head = (length: number) => `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${length}\r\n\r\n`;

  it.each(['node', 'undici'] as const)('%s: that was not asked for is unreadable', async (name) => {
    const server = await startRawServer((socket) =>
      socket.write(Buffer.concat([Buffer.from(head(zipped.length)), zipped])),
    );
    const client = createBinance({ baseUrl: server.origin, transport: openTransport(name), retry: {} });
    const read = await client.checkServerTime().catch((error) => error);
    expect(isUnreadableResponseError(read)).toBe(true);
    const message = expect.stringContaining('answered with HTTP 200 and a compressed body');
    expect(read).toMatchObject({ message, reason: 'encoded', outcome: 'refused', start: '' });
    expect(server.requests).toHaveLength(1);
    const write = await client.newOrder({ symbol: 'X' }).catch((error) => error);
    expect(write).toMatchObject({ code: 'OUTCOME_UNKNOWN', cause: { reason: 'encoded' } });
  });

  it.each(['node', 'undici'] as const)('%s: is not one whose header names no compression', async (name) => {
    const server = await startRawServer((socket) => socket.write(answerOf(text, 'content-encoding: identity\r\n')));
    expect((await openTransport(name).send(requestTo(server.origin))).text).toBe(text);
  });

  it('fetch: is decoded, and counted as it is decoded', async () => {
    const bomb = gzipSync(Buffer.alloc(2 ** 25, ' '));
    const server = await startRawServer((socket, request) => {
      const body = request.includes('/bomb') ? bomb : zipped;
      socket.write(Buffer.concat([Buffer.from(head(body.length)), body]));
    });
    expect(bomb.length).toBeLessThan(limit);
    const send = (target: string) =>
      openTransport('fetch').send(requestTo(server.origin, { target, maxAnswerBytes: limit }));
    expect((await send('/')).text).toBe(text);
    expect(await failureOf(send('/bomb'))).toMatchObject({ reason: 'oversized', phase: 'answering' });
  });
});

describe('a fetch of the caller’s own', () => {
  it('that heeds no signal has its stream cancelled', async () => {
    let pulled = 0;
    let isCancelled = false;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(big);
      },
      cancel() {
        isCancelled = true;
      },
    });
    const transport = createFetch({ fetch: async () => new Response(body) });
    const failure = await failureOf(transport.send(requestTo('http://127.0.0.1:1', { maxAnswerBytes: limit })));
    expect(failure.reason).toBe('oversized');
    expect(isCancelled).toBe(true);
    expect(pulled).toBeLessThan(10);
  });

  it('that gives no stream has its text checked', async () => {
    const response = { status: 200, headers: new Headers(), text: async () => '{"a":1}' } as Response;
    const fetch = async () => response;
    expect(await createBinance({ fetch }).checkServerTime()).toEqual({ a: 1 });
    const refused = await createBinance({ fetch, maxAnswerBytes: 6 })
      .checkServerTime()
      .catch((error) => error);
    expect(refused).toMatchObject({ code: 'UNREADABLE_RESPONSE', reason: 'oversized' });
  });
});

describe('a transport of the caller’s own', () => {
  it('is told the limit', async () => {
    const transport = fixedTransport(200, {});
    await createBinance({ transport }).checkServerTime();
    await createBinance({ transport, maxAnswerBytes: 5 }).checkServerTime();
    expect(transport.requests.map(({ maxAnswerBytes }) => maxAnswerBytes)).toEqual([2 ** 24, 5]);
  });

  it('has its texts checked, by their bytes', async () => {
    const transport = fixedTransport(200, '{"a":"龙"}');
    expect(await createBinance({ transport, maxAnswerBytes: 11 }).checkServerTime()).toEqual({ a: '龙' });
    const read = createBinance({ transport, maxAnswerBytes: 10 }).checkServerTime();
    await expect(read).rejects.toMatchObject({ code: 'UNREADABLE_RESPONSE', reason: 'oversized', status: 200 });
    const { data, error, response } = await createBinance({ transport, maxAnswerBytes: 10 }).GET('/fapi/v1/time');
    expect([data, response.status, response.ok]).toEqual([undefined, 200, false]);
    expect(error).toContain('maxAnswerBytes (10)');
  });

  it('may say that the exchange counts too many calls, but what it did not say is unknown', async () => {
    const transport = fixedTransport(429, 'x'.repeat(100), { 'retry-after': '7' });
    const error = await ended(createBinance({ transport, maxAnswerBytes: 50 }).newOrder({ symbol: 'X' }));
    expect(isRateLimitError(error.cause)).toBe(true);
    expect(error).toMatchObject({ outcome: 'unknown', cause: { retryAfter: 7_000 } });
  });
});

it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '5' as unknown as number])(
  'refuses %s for a limit when the client is made',
  (maxAnswerBytes) => {
    expect(() => createBinance({ maxAnswerBytes })).toThrow(/^maxAnswerBytes: is .*; give a whole number above 0$/);
  },
);
