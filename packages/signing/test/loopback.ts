import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** A request as it came off the wire. */
export interface Received {
  readonly method: string;
  /** Path and query, to the byte. */
  readonly target: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A server on this machine that keeps what it receives, byte for byte, until the test is over. */
export async function startLoopback(answer: { status?: number; headers?: Record<string, string> } = {}) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const target = request.url ?? '';
    const [path = '', query = ''] = target.split(/\?(.*)/s);
    const body = Buffer.concat(chunks).toString('utf8');
    received.push({ method: request.method ?? '', target, path, query, headers: request.headers, body });
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
    response.end('{"code":200,"msg":"success"}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the loopback server has no port');
  return { baseUrl: `http://127.0.0.1:${address.port}`, received };
}
