import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark, Measured } from '../benchmark.ts';
import { makeCertificate } from '../certificate.ts';

const calls = 20;
const ways = { default: 'default path', agent: 'an agent of the caller’s', undici: 'undici' } as const;

async function countConnections(folder: string): Promise<readonly Measured[]> {
  const { key, cert } = makeCertificate(folder);
  let connections = 0;
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"code":200,"msg":"","amount":1,"type":1}');
  });
  server.on('secureConnection', () => {
    connections += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const rows: Measured[] = [];
  try {
    for (const [way, path] of Object.entries(ways)) {
      connections = 0;
      // In a process of its own, because Node reads which certificates to trust when it starts.
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert };
      const caller = fork(new URL('../tls-caller.ts', import.meta.url), [way, origin, String(calls)], { env });
      const [code] = (await once(caller, 'exit')) as [number | null];
      if (code !== 0) throw new Error(`the calls over ${path} failed`);
      const what = `TLS connections for ${calls} calls in a row, ${path}`;
      rows.push({ what, unit: 'connections', reach: 1, measured: connections });
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return rows;
}

/** How many connections are opened. */
export const connections: Benchmark = {
  name: 'connections',
  title: `TLS connections opened for ${calls} calls in a row (needs openssl)`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'openderivs-bench-'));
    try {
      return await countConnections(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
