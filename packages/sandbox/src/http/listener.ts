import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { OnUpgrade } from '../sockets/upgrade.ts';

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
export const listen = async (
  onRequest: RequestListener,
  onUpgrade: OnUpgrade,
  host: string,
  port: number,
): Promise<Listener> => {
  const server = createServer({ keepAlive: true, keepAliveTimeout: 60_000 }, onRequest);
  /** Connections that are no longer HTTP: the server waits for them, but ends none. */
  const upgraded = new Set<Duplex>();
  server.on('upgrade', (request, socket, head) => {
    upgraded.add(socket);
    socket.once('close', () => upgraded.delete(socket));
    onUpgrade(request, socket, head);
  });
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
        for (const socket of upgraded) socket.destroy();
      }),
  };
};
