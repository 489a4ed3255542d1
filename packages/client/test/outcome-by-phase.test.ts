import { describe, expect, it } from 'vitest';
import { isAbortedError, isNetworkError, isOutcomeUnknownError, isTimeoutError } from '../src/index.ts';
import { createBinance } from './support/api.ts';
import { ended } from './support/ended.ts';
import { moveTimers } from './support/moved-timers.ts';
import { arrived, closedPort, type Script, startRawServer } from './support/raw-server.ts';
import { openTransport, transportNames } from './support/transports.ts';

const half = 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"half":';

/** What a read and a write end in where the server, or the caller, does this. */
async function ends(name: (typeof transportNames)[number], script: Script, options = {}) {
  const server = await startRawServer(script);
  const client = createBinance({ baseUrl: server.origin, transport: openTransport(name), ...options });
  const read = await ended(client.queryOrder({ symbol: 'X', orderId: 7 }));
  const write = await ended(client.newOrder({ symbol: 'X', newClientOrderId: 'mine-1' }));
  return { server, read, write };
}

describe.each(transportNames)('%s', (name) => {
  it('a write whose connection was refused', async () => {
    const client = createBinance({ baseUrl: `http://127.0.0.1:${await closedPort()}`, transport: openTransport(name) });
    const read = await ended(client.queryOrder({ symbol: 'X' }));
    const write = await ended(client.newOrder({ symbol: 'X' }));
    expect([isNetworkError(read), read.outcome]).toEqual([true, 'refused']);
    // A `fetch` cannot tell that no byte had left.
    expect(write.outcome).toBe(name === 'fetch' ? 'unknown' : 'refused');
    expect(isNetworkError(name === 'fetch' ? write.cause : write)).toBe(true);
  });

  it.each<[string, Script]>([
    ['reset', (socket) => socket.resetAndDestroy()],
    ['closed without an answer', (socket) => socket.end()],
    ['cut short in the answer', (socket) => socket.end(half)],
  ])('%s: unknown for a write, refused for a read', async (_, script) => {
    const { server, read, write } = await ends(name, script);
    expect([isNetworkError(read), read.outcome]).toEqual([true, 'refused']);
    expect([isOutcomeUnknownError(write), isNetworkError(write.cause)]).toEqual([true, true]);
    expect(write).toMatchObject({
      outcome: 'unknown',
      operation: 'newOrder',
      lookup: { symbol: 'X', newClientOrderId: 'mine-1' },
    });
    expect(write.message).toMatch(/^newOrder: it is unknown whether the call took effect\. .*the connection failed/);
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, Script]>([
    ['before', () => {}],
    ['within', (socket) => socket.write(half)],
  ])('timed out %s the answer', async (_, answer) => {
    const moveBy = moveTimers();
    const script: Script = async (socket, request) => {
      answer(socket, request);
      await arrived();
      moveBy(30);
    };
    const { read, write } = await ends(name, script, { timeout: 30 });
    expect([isTimeoutError(read), read.outcome, read.timeout]).toEqual([true, 'refused', 30]);
    expect([isTimeoutError(write.cause), write.outcome]).toEqual([true, 'unknown']);
    expect(read.message).toBe('queryOrder: no answer within 30 ms');
  });

  it('aborted before it was sent', async () => {
    const server = await startRawServer(() => {});
    const client = createBinance({ baseUrl: server.origin, transport: openTransport(name) });
    const reason = new Error('changed my mind');
    const signal = AbortSignal.abort(reason);
    const write = await ended(client.newOrder({ symbol: 'X' }, { signal }));
    expect([isAbortedError(write), write.outcome, write.cause]).toEqual([true, 'refused', reason]);
    await arrived();
    expect(server.sockets).toEqual([]);
  });

  it('aborted once it had arrived', async () => {
    const controllers = [new AbortController(), new AbortController()];
    const server = await startRawServer(() => controllers.shift()?.abort());
    const client = createBinance({ baseUrl: server.origin, transport: openTransport(name) });
    const [first, second] = controllers.map(({ signal }) => ({ signal }));
    const read = await ended(client.queryOrder({ symbol: 'X' }, first));
    const write = await ended(client.newOrder({ symbol: 'X' }, second));
    expect([isAbortedError(read), read.outcome]).toEqual([true, 'refused']);
    expect([isAbortedError(write.cause), write.outcome]).toEqual([true, 'unknown']);
  });

  it.each([
    ['a value with a line break', { 'x-note': 'a\nb' }],
    ['a value beyond Latin-1', { 'x-note': '龙' }],
    ['a name with a blank', { 'x note': 'a' }],
  ])('refuses a header that HTTP cannot carry, before anything is sent: %s', async (_, headers) => {
    const server = await startRawServer(() => {});
    const client = createBinance({ baseUrl: server.origin, transport: openTransport(name) });
    const write = await ended(client.newOrder({ symbol: 'X' }, { headers }));
    expect(write).toMatchObject({ code: 'BAD_INPUT', outcome: 'refused', field: 'headers' });
    expect(server.requests).toEqual([]);
  });

  it.each([0, -1, Number.NaN, 2 ** 31])('refuses a timeout of %d', async (timeout) => {
    const client = createBinance({ baseUrl: 'http://127.0.0.1:9', transport: openTransport(name) });
    await expect(client.newOrder({ symbol: 'X' }, { timeout })).rejects.toMatchObject({ field: 'timeout' });
  });
});
