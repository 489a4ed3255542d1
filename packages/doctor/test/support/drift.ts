import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Changes the answer to a call, as an exchange may do from one day to the next. */
export type Change = (answer: unknown, path: string) => unknown;

/** An exchange that stands before another and changes what it answers. */
export interface Drifting {
  readonly url: string;
  /** Every answer as it left. */
  readonly answers: unknown[];
  /** Every call that came in, as `GET /path`. */
  readonly calls: string[];
  close(): void;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

const passedOn = ['content-type', 'x-mbx-apikey', 'paptrading'];

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => passedOn.includes(name) || name.startsWith('access-') || name === 'locale')
      .map(([name, value]) => [name, String(value)]),
  );

/** Starts one before this address. */
export const startDrifting = async (target: string, change: Change): Promise<Drifting> => {
  const answers: unknown[] = [];
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const answer = async () => {
      const { method = 'GET', url = '/' } = request;
      calls.push(`${method} ${url.replace(/\?.*$/, '')}`);
      const body = await bodyOf(request);
      const real = await fetch(target + url, { method, headers: headersOf(request), ...(body !== '' && { body }) });
      const text = await real.text();
      const drifted =
        real.status === 200 && text !== '' ? change(JSON.parse(text), url.replace(/\?.*$/, '')) : undefined;
      answers.push(drifted);
      response.writeHead(real.status, { 'content-type': 'application/json' });
      response.end(drifted === undefined ? text : JSON.stringify(drifted));
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    answers,
    calls,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
