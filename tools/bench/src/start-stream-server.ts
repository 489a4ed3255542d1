import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Burst } from './stream-server.ts';

/** A server of streams, in its process. */
export interface StreamServer {
  readonly port: number;
  send(burst: Burst): void;
  stop(): void;
}

/** Starts the server in its process. */
export async function startStreamServer(): Promise<StreamServer> {
  const child = fork(new URL('./stream-server.ts', import.meta.url));
  const [port] = (await once(child, 'message')) as [number];
  return { port, send: (burst) => void child.send(burst), stop: () => child.disconnect() };
}
