import { Agent, request } from 'node:http';

/** What came back over node's own http, errors and connection included. */
export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: string;
  /** The code of the error that ended it. */
  readonly error: string | undefined;
  /** The local port, which tells connections apart. */
  readonly port: number | undefined;
}

/** An agent that keeps one connection. */
export const keepAliveAgent = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });

export const rawRequest = (
  url: string,
  options: { readonly method?: string; readonly headers?: { [name: string]: string }; readonly agent?: Agent } = {},
): Promise<RawAnswer> =>
  new Promise((resolve) => {
    let status: number | undefined;
    let headers: RawAnswer['headers'] = {};
    let port: number | undefined;
    let body = '';
    const done = (error?: string): void => resolve({ status, headers, body, error, port });
    const sent = request(url, options, (response) => {
      status = response.statusCode;
      headers = response.headers;
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => done());
      response.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    });
    sent.on('socket', (socket) => {
      const note = (): void => {
        port = socket.localPort;
      };
      if (socket.connecting) socket.once('connect', note);
      else note();
    });
    sent.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    sent.end();
  });
