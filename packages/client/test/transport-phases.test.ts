import { once } from 'node:events';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { TransportFailure } from '../src/index.ts';
import { moveTimers } from './support/moved-timers.ts';
import { answerOf, arrived, closedPort, startRawServer } from './support/raw-server.ts';
import { failureOf, openTransport, requestTo, transportNames } from './support/transports.ts';

const half = 'HTTP/1.1 200 OK\r\nx-one: 1\r\ncontent-length: 100\r\n\r\n{"half":';
const halfChunked = 'HTTP/1.1 200 OK\r\nx-one: 1\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"ha';
/** How long nothing happens before a call gives up, where a test waits for that. */
const short = 40;

describe.each(transportNames)('%s: how far a failed request got', (name) => {
  // `fetch` tells nothing before the answer, so whatever it was called for may have been sent.
  const beforeSending = name === 'fetch' ? 'sent' : 'unsent';

  it('connection refused', async () => {
    const failure = await failureOf(openTransport(name).send(requestTo(`http://127.0.0.1:${await closedPort()}`)));
    expect(failure).toBeInstanceOf(TransportFailure);
    expect(failure).toMatchObject({ reason: 'network', phase: beforeSending, answer: undefined });
    const { cause } = failure as { cause?: { code?: string; cause?: { code?: string } } };
    expect(cause?.code ?? cause?.cause?.code).toBe('ECONNREFUSED');
  });

  it('aborted before it began: nothing reaches the network', async () => {
    const server = await startRawServer(() => {});
    const reason = new Error('changed my mind');
    const failure = await failureOf(
      openTransport(name).send(requestTo(server.origin, { signal: AbortSignal.abort(reason) })),
    );
    expect(failure).toMatchObject({ reason: 'aborted', phase: 'unsent' });
    expect(failure.cause).toBe(reason);
    await arrived();
    expect(server.sockets).toEqual([]);
  });

  it('timed out in a TLS handshake that nobody answers', async () => {
    const server = await startRawServer(() => {});
    const request = requestTo(`https://127.0.0.1:${server.port}`, { timeout: short });
    const failure = await failureOf(openTransport(name).send(request));
    expect(failure).toMatchObject({ reason: 'timeout', phase: beforeSending });
    expect(server.requests).toEqual([]);
  });

  it('aborted in a TLS handshake that nobody answers', async () => {
    const controller = new AbortController();
    const server = await startRawServer(
      () => {},
      () => controller.abort(),
    );
    const request = requestTo(`https://127.0.0.1:${server.port}`, { signal: controller.signal });
    const failure = await failureOf(openTransport(name).send(request));
    expect(failure).toMatchObject({ reason: 'aborted', phase: beforeSending });
  });

  it('reset as soon as the connection stood', async () => {
    const server = await startRawServer(
      () => {},
      (socket) => socket.resetAndDestroy(),
    );
    const failure = await failureOf(openTransport(name).send(requestTo(server.origin)));
    // Whether the bytes left before the reset came is a race; that nothing was answered is none.
    expect(['unsent', 'sent']).toContain(failure.phase);
    expect(failure).toMatchObject({ reason: 'network', answer: undefined });
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['reset', (socket: Socket) => socket.resetAndDestroy()],
    ['closed', (socket: Socket) => socket.end()],
    ['answered with noise', (socket: Socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n\r\n')],
  ])('%s once the request had arrived', async (_, script) => {
    const server = await startRawServer(script);
    const failure = await failureOf(openTransport(name).send(requestTo(server.origin)));
    expect(failure).toMatchObject({ reason: 'network', phase: 'sent', answer: undefined });
    expect(server.requests).toHaveLength(1);
  });

  it('timed out after the request had arrived', async () => {
    const moveBy = moveTimers();
    const server = await startRawServer(() => moveBy(60_000));
    const failure = await failureOf(openTransport(name).send(requestTo(server.origin, { timeout: 60_000 })));
    expect(failure).toMatchObject({ reason: 'timeout', phase: 'sent', answer: undefined });
    expect(server.requests).toHaveLength(1);
  });

  it('aborted after the request had arrived: the connection goes too', async () => {
    const controller = new AbortController();
    const server = await startRawServer(() => controller.abort('enough'));
    const request = requestTo(server.origin, { signal: controller.signal });
    const failure = await failureOf(openTransport(name).send(request));
    expect(failure).toMatchObject({ reason: 'aborted', phase: 'sent' });
    const [socket] = server.sockets;
    if (socket && !socket.closed) await once(socket, 'close');
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['of a known length', half],
    ['in chunks', halfChunked],
  ])('body cut short, %s', async (_, bytes) => {
    const server = await startRawServer((socket) => socket.end(bytes));
    const failure = await failureOf(openTransport(name).send(requestTo(server.origin)));
    expect(failure).toMatchObject({ reason: 'network', phase: 'answering', answer: { status: 200 } });
    expect(failure.answer?.headers).toMatchObject({ 'x-one': '1' });
  });

  it('reset in the middle of the body', async () => {
    const server = await startRawServer((socket) => {
      socket.write(half, async () => {
        await arrived();
        socket.resetAndDestroy();
      });
    });
    const failure = await failureOf(openTransport(name).send(requestTo(server.origin)));
    expect(failure).toMatchObject({ reason: 'network', phase: 'answering', answer: { status: 200 } });
  });

  it('timed out in the middle of the body', async () => {
    const moveBy = moveTimers();
    const server = await startRawServer((socket) => {
      socket.write(half, async () => {
        await arrived();
        moveBy(60_000);
      });
    });
    const failure = await failureOf(openTransport(name).send(requestTo(server.origin, { timeout: 60_000 })));
    expect(failure).toMatchObject({ reason: 'timeout', phase: 'answering', answer: { status: 200 } });
  });

  it('aborted in the middle of the body', async () => {
    const controller = new AbortController();
    const server = await startRawServer((socket) => {
      socket.write(half, async () => {
        await arrived();
        controller.abort();
      });
    });
    const request = requestTo(server.origin, { signal: controller.signal });
    const failure = await failureOf(openTransport(name).send(request));
    expect(failure).toMatchObject({ reason: 'aborted', phase: 'answering', answer: { status: 200 } });
  });
});

describe.each(['node', 'undici'] as const)('%s: a call that waits for a connection', (name) => {
  it.each([
    ['timeout', { timeout: short }],
    ['aborted', { signal: AbortSignal.timeout(short) }],
  ])('is unsent when it ends there: %s', async (reason, more) => {
    const server = await startRawServer((socket) => setTimeout(() => socket.write(answerOf('{}')), 2 * short));
    const transport = openTransport(name, 1);
    const first = transport.send(requestTo(server.origin));
    const failure = await failureOf(transport.send(requestTo(server.origin, { ...more, target: '/second' })));
    expect(failure).toMatchObject({ reason, phase: 'unsent' });
    expect((await first).text).toBe('{}');
    await arrived();
    expect(server.requests).toHaveLength(1);
  });
});
