import { once } from 'node:events';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createBinance } from './support/api.ts';
import { startExchange } from './support/exchange.ts';
import { moveTimers } from './support/moved-timers.ts';
import { answerOf, closedPort, startRawServer } from './support/raw-server.ts';
import { failureOf, requestTo } from './support/transports.ts';

type Undici = typeof import('undici');

/** Undici 8 cannot be loaded by an older Node. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const loadsEight = major > 22 || (major === 22 && minor >= 19);

const versions: readonly (readonly [string, () => Promise<Undici>])[] = [
  ['undici 6', async () => (await import('undici-v6')) as unknown as Undici],
  ['undici 7', () => import('undici')],
  ...(loadsEight ? [['undici 8', async () => (await import('undici-v8')) as unknown as Undici] as const] : []),
];

describe.each(versions)('%s', (_, load) => {
  /** A transport that finds this version installed. */
  const open = async (options = {}) => {
    const installed = await load();
    vi.resetModules();
    vi.doMock('undici', () => installed);
    const { undiciTransport } = await import('../src/transport/undici.ts');
    const transport = undiciTransport(options);
    onTestFinished(() => {
      transport.close?.();
      vi.doUnmock('undici');
    });
    return transport;
  };

  it('carries calls over a pool, one connection for all in a row', async () => {
    const exchange = await startExchange({
      body: '{"orderId":1,"symbol":"龙虾USDT"}',
      headers: { 'X-Two': ['a', 'b'], 'X-One': 'é' },
    });
    const client = createBinance({ baseUrl: exchange.baseUrl, transport: await open() });
    for (let calls = 0; calls < 5; calls += 1) {
      const { data, status, headers } = await client.newOrder({ symbol: '龙虾USDT' }).withResponse();
      expect([data, status, headers['x-two']]).toEqual([{ orderId: '1', symbol: '龙虾USDT' }, 200, 'a, b']);
    }
    expect(exchange.received).toHaveLength(5);
    expect(exchange.connections()).toBe(1);
  });

  it('carries a body', async () => {
    const exchange = await startExchange();
    const transport = await open();
    await transport.send(requestTo(exchange.baseUrl, { body: '{"a":"龙"}' }));
    expect(exchange.received[0]).toMatchObject({ method: 'POST', body: '{"a":"龙"}' });
  });

  it.each(['Pool', 'Agent'] as const)('takes a %s of its own as dispatcher', async (name) => {
    const exchange = await startExchange();
    const installed = await load();
    const dispatcher = name === 'Pool' ? new installed.Pool(exchange.baseUrl) : new installed[name]();
    onTestFinished(() => dispatcher.destroy());
    const { status } = await (await open({ dispatcher })).send(requestTo(exchange.baseUrl));
    expect(status).toBe(200);
  });

  it('takes a dispatcher with interceptors', async () => {
    const exchange = await startExchange();
    const { Agent, interceptors } = await load();
    const agent = new Agent();
    onTestFinished(() => agent.destroy());
    const transport = await open({ dispatcher: agent.compose(interceptors.retry({ maxRetries: 0 })) });
    expect((await transport.send(requestTo(exchange.baseUrl))).status).toBe(200);
  });

  it('tells how far a failed call got', async () => {
    const server = await startRawServer((socket, request) => {
      if (request.includes('/reset')) socket.resetAndDestroy();
      if (request.includes('/half')) socket.end('HTTP/1.1 200 OK\r\nx-one: 1\r\ncontent-length: 100\r\n\r\n{"half":');
    });
    const transport = await open();
    const failing = (more: object) => failureOf(transport.send(requestTo(server.origin, more)));
    const closed = requestTo(`http://127.0.0.1:${await closedPort()}`);
    expect(await failureOf(transport.send(closed))).toMatchObject({ reason: 'network', phase: 'unsent' });
    expect(await failing({ target: '/reset' })).toMatchObject({ reason: 'network', phase: 'sent' });
    expect(await failing({ target: '/half' })).toMatchObject({
      reason: 'network',
      phase: 'answering',
      answer: { status: 200, headers: { 'x-one': '1' } },
    });
  });

  it.each(['timeout', 'aborted'] as const)('ends a call by %s, and its connection', async (reason) => {
    const controller = new AbortController();
    const moveBy = moveTimers();
    const server = await startRawServer(() => (reason === 'aborted' ? controller.abort() : moveBy(60_000)));
    const transport = await open();
    const request = requestTo(server.origin, { signal: controller.signal, timeout: 60_000 });
    expect(await failureOf(transport.send(request))).toMatchObject({ reason, phase: 'sent' });
    const [socket] = server.sockets;
    if (socket && !socket.closed) await once(socket, 'close');
    expect(server.requests).toHaveLength(1);
  });

  it('ends an answer that is too long', async () => {
    const server = await startRawServer((socket) => socket.write(answerOf('x'.repeat(1_000))));
    const transport = await open();
    const failure = await failureOf(transport.send(requestTo(server.origin, { maxAnswerBytes: 999 })));
    expect(failure).toMatchObject({ reason: 'oversized', phase: 'answering', answer: { status: 200 } });
    expect((await transport.send(requestTo(server.origin, { maxAnswerBytes: 1_000 }))).text).toHaveLength(1_000);
  });
});

it('covers every version that the package says it works with', async () => {
  const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
  expect(manifest.peerDependencies.undici).toBe('>=6 <9');
});

describe('what is no dispatcher', () => {
  it.each([[{}], ['http://127.0.0.1:3128'], [{ dispatch: true }]])(
    'is refused when the transport is made: %o',
    async (wrong) => {
      const { undiciTransport } = await import('../src/transport/undici.ts');
      const dispatcher = wrong as unknown as import('undici').Dispatcher;
      expect(() => undiciTransport({ dispatcher })).toThrow(
        'dispatcher: has no method dispatch; give a Pool, an Agent or a ProxyAgent of undici',
      );
    },
  );

  it('is heard of when it throws: nothing was sent, and no timer is left', async () => {
    const { undiciTransport } = await import('../src/transport/undici.ts');
    const dispatcher = {
      dispatch() {
        throw new Error('a header that it does not take');
      },
    } as unknown as import('undici').Dispatcher;
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const failure = await failureOf(undiciTransport({ dispatcher }).send(requestTo('http://127.0.0.1:1')));
    expect(failure).toMatchObject({
      reason: 'network',
      phase: 'unsent',
      cause: { message: 'a header that it does not take' },
    });
    expect(vi.getTimerCount()).toBe(0);
  });
});
