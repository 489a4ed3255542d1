import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One listening HTTP server. */
export interface Listener {
  readonly url: string;
  /** Stops listening and ends every connection at once. */
  close(): Promise<void>;
}

/**
 * How many connections may wait to be taken. Several bots that start at once open hundreds each while the sandbox is
 * busy with the first: beyond Node's 511 the system drops the rest, and each of them waits a second or more to try again.
 * The system may hold fewer.
 */
const backlog = 4_096;

/** Starts a server; port 0 takes a free one. */
export const listen = async (onRequest: RequestListener, host: string, port: number): Promise<Listener> => {
  const server = createServer({ keepAlive: true, keepAliveTimeout: 60_000 }, onRequest);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog }, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
};
