import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it came off the wire. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** As it was sent, percent-encoded. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** An answer: JSON when it is an object, the very text when it is one. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | object;
  /** Send the body in chunks, without a length. */
  readonly chunked?: boolean;
}

export interface Exchange {
  readonly baseUrl: string;
  readonly received: Received[];
  /** Connections opened so far. */
  connections(): number;
  answer: Answer;
}

/** An HTTP exchange on this machine that answers as it is told and keeps what it receives, until the test is over. */
export async function startExchange(answer: Answer = { body: {} }, host = '127.0.0.1'): Promise<Exchange> {
  const received: Received[] = [];
  let connections = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const [path = '', query = ''] = (request.url ?? '').split(/\?(.*)/s);
    const body = Buffer.concat(chunks).toString('utf8');
    received.push({ method: request.method ?? '', path, query, headers: request.headers, body });
    respond(response, exchange.answer);
  });
  server.on('connection', () => {
    connections += 1;
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((ready) => server.listen(0, host, ready));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const exchange: Exchange = { baseUrl, received, connections: () => connections, answer };
  return exchange;
}

function respond(response: ServerResponse, { status = 200, headers = {}, body = '', chunked = false }: Answer): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const length = chunked ? undefined : { 'content-length': Buffer.byteLength(text) };
  response.writeHead(status, { 'content-type': 'application/json', ...length, ...headers });
  if (chunked) for (const part of text.match(/[\s\S]{1,7}/g) ?? []) response.write(part);
  response.end(chunked ? undefined : text);
}
