import { once } from 'node:events';
import { Agent } from 'node:http';
import { Pool } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTransport } from '../src/transport/node.ts';
import { undiciTransport } from '../src/transport/undici.ts';
import { createBinance } from './support/api.ts';
import { startExchange } from './support/exchange.ts';
import { answerOf, arrived, startRawServer } from './support/raw-server.ts';
import { openTransport, requestTo, transportNames } from './support/transports.ts';

describe.each(transportNames)('%s: connections', (name) => {
  it('20 calls in a row use one', async () => {
    const exchange = await startExchange({ body: { orderId: 1 } });
    const client = createBinance({ baseUrl: exchange.baseUrl, transport: openTransport(name) });
    for (let calls = 0; calls < 20; calls += 1) {
      await (calls % 2 ? client.newOrder({ symbol: 'X' }) : client.GET('/fapi/v1/time'));
    }
    expect(exchange.received).toHaveLength(20);
    // Node's own `fetch` hands over an answer before its pool has the connection back.
    expect(exchange.connections()).toBeLessThanOrEqual(name === 'fetch' ? 2 : 1);
  });

  it('a connection that the server closed while it was idle is not used again', async () => {
    const server = await startRawServer((socket) => socket.write(answerOf('{}')));
    const transport = openTransport(name);
    for (let calls = 0; calls < 3; calls += 1) {
      expect((await transport.send(requestTo(server.origin))).text).toBe('{}');
      const socket = server.sockets.at(-1);
      if (!socket) throw new Error('no connection');
      socket.end();
      await once(socket, 'close');
      await arrived();
    }
    expect(server.sockets).toHaveLength(3);
    expect(server.requests).toHaveLength(3);
  });

  it('nothing is sent twice over a connection that breaks', async () => {
    const server = await startRawServer((socket) => {
      if (server.requests.length === 1) socket.write(answerOf('{}'));
      else socket.resetAndDestroy();
    });
    const transport = openTransport(name);
    await transport.send(requestTo(server.origin, { method: 'GET' }));
    const again = transport.send(requestTo(server.origin, { method: 'GET' }));
    await expect(again).rejects.toMatchObject({ reason: 'network', phase: 'sent' });
    await arrived();
    expect(server.requests).toHaveLength(2);
  });
});

describe.each(['node', 'undici'] as const)('%s: close', (name) => {
  it('ends idle connections; the client can be used again', async () => {
    const server = await startRawServer((socket) => socket.write(answerOf('{}')));
    const client = createBinance({ baseUrl: server.origin, transport: openTransport(name) });
    await client.checkServerTime();
    const [socket] = server.sockets;
    const closed = socket && once(socket, 'close');
    client.close();
    await closed;
    expect(await client.checkServerTime()).toEqual({});
    expect(server.sockets).toHaveLength(2);
  });

  it('leaves a call that is under way alone', async () => {
    const server = await startRawServer(async (socket) => {
      transport.close?.();
      await arrived();
      socket.write(answerOf('{}'));
    });
    const transport = openTransport(name);
    expect((await transport.send(requestTo(server.origin))).text).toBe('{}');
  });
});

describe('a connection of the caller’s own', () => {
  it('goes through the agent that was given, which close leaves open', async () => {
    const exchange = await startExchange({ body: {} });
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    const transport = createTransport({ agent });
    await transport.send(requestTo(exchange.baseUrl));
    await arrived();
    transport.close?.();
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(1);
    await transport.send(requestTo(exchange.baseUrl));
    expect(exchange.connections()).toBe(1);
  });

  it('goes through the dispatcher that was given, which close leaves open', async () => {
    const exchange = await startExchange({ body: {} });
    const dispatcher = new Pool(exchange.baseUrl);
    onTestFinished(() => dispatcher.destroy());
    const transport = undiciTransport({ dispatcher });
    await transport.send(requestTo(exchange.baseUrl));
    transport.close?.();
    await transport.send(requestTo(exchange.baseUrl));
    expect(exchange.connections()).toBe(1);
  });
});
