import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of its own, on a free port of this machine and with a folder of its own. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Ends it at once, as a machine that loses power would: what it knew is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  restart(): Promise<void>;
  /** It keeps its connections and answers nothing, until `wake`. */
  freeze(): void;
  wake(): void;
  stop(): Promise<void>;
}

const isInstalled = spawnSync('redis-server', ['--version']).error === undefined;
const missing = 'redis-server is not installed (on Debian and Ubuntu: apt-get install redis-server)';

/**
 * Whether tests that need a server are left out: only on a contributor's machine that has none, and never in silence.
 */
export const withoutRedis = !isInstalled && !process.env.CI;
if (withoutRedis) console.warn(`\n  SKIPPED: ${missing}, so the tests that share a budget do not run.\n`);

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

const isUp = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    // A server that is loading refuses; one that wants a password answers all the same.
    socket.once('data', (reply) => {
      socket.destroy();
      resolve(/^(\+PONG|-NOAUTH)/.test(reply.toString()));
    });
    socket.once('error', () => resolve(false));
  });

/** Starts a server with settings of its own (`--requirepass secret`), beside those that keep it to itself. */
export async function startRedis(settings: readonly string[] = []): Promise<RedisServer> {
  if (!isInstalled) throw new Error(`${missing}; CI must not leave these tests out`);
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), 'openderivs-redis-'));
  let server: ChildProcess;

  const start = async () => {
    const own = ['--bind', '127.0.0.1', '--port', `${port}`, '--dir', folder, '--save', '', '--appendonly', 'no'];
    server = spawn('redis-server', [...own, ...settings], { stdio: 'ignore' });
    const ended = once(server, 'exit').then(([code]) => {
      throw new Error(`redis-server has ended with ${code}`);
    });
    ended.catch(() => {});
    while (!(await Promise.race([isUp(port), ended]))) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };

  await start();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill,
    restart: start,
    freeze: () => void server.kill('SIGSTOP'),
    wake: () => void server.kill('SIGCONT'),
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
