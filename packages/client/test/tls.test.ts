import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createBinance } from './support/api.ts';
import { ended } from './support/ended.ts';
import { openTransport } from './support/transports.ts';

const pem = (name: string) => readFileSync(new URL(`./support/tls/${name}.pem`, import.meta.url));

async function startTls() {
  let connections = 0;
  const server = createServer({ key: pem('key'), cert: pem('certificate') }, (_, response) =>
    response.end('{"orderId":1}'),
  );
  server.on('secureConnection', () => {
    connections += 1;
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `https://127.0.0.1:${port}`, connections: () => connections };
}

afterEach(() => vi.unstubAllEnvs());

describe.each(['node', 'undici'] as const)('%s over TLS', (name) => {
  it('20 calls in a row use one connection', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const server = await startTls();
    const client = createBinance({ baseUrl: server.baseUrl, transport: openTransport(name) });
    for (let calls = 0; calls < 20; calls += 1) {
      await (calls % 2 ? client.newOrder({ symbol: 'X' }) : client.GET('/fapi/v1/time'));
    }
    expect(server.connections()).toBe(1);
  });

  it('sends nothing to a server whose certificate nobody trusts', async () => {
    const server = await startTls();
    const client = createBinance({ baseUrl: server.baseUrl, transport: openTransport(name) });
    const error = await ended(client.newOrder({ symbol: 'X' }));
    expect(error).toMatchObject({
      code: 'NETWORK',
      outcome: 'refused',
      cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    });
  });
});
