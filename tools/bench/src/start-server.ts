import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Starts the server in its process and gives its port. */
export async function startServer(): Promise<{ readonly port: number; readonly stop: () => void }> {
  const child = fork(new URL('./server.ts', import.meta.url));
  const [port] = (await once(child, 'message')) as [number];
  return { port, stop: () => child.disconnect() };
}
