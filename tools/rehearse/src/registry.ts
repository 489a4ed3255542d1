import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { run } from './run.ts';

/** A registry of this machine alone. */
export interface Registry {
  readonly url: string;
  /** What npm is to be told: the registry, and who publishes. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** The part of verdaccio that is used; its own types name packages that are not installed. */
interface Verdaccio {
  runServer(config: object): Promise<Server>;
}

/** The registry that packages of others come from: the one that npm uses here anyway. */
const upstream = async (): Promise<string> =>
  (await run('npm', ['config', 'get', 'registry'], { cwd: '/' })).trim().split('\n').at(-1) as string;

const configuration = (folder: string, url: string) => ({
  configPath: join(folder, 'config.yaml'),
  self_path: folder,
  storage: join(folder, 'storage'),
  auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 1 } },
  uplinks: { others: { url, maxage: '60m', timeout: '60s' } },
  packages: {
    // Ours are here or nowhere, as on the day of the first release.
    '@openderivs/*': { access: '$all', publish: '$authenticated', unpublish: '$authenticated' },
    '**': { access: '$all', proxy: 'others' },
  },
  web: { enable: false },
  log: { type: 'file', path: join(folder, 'registry.log'), level: 'warn' },
});

/** Who publishes: without it verdaccio takes nothing, as npm does. */
async function signUp(url: string): Promise<string> {
  const answer = await fetch(`${url}/-/user/org.couchdb.user:releaser`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'releaser', password: 'of this rehearsal alone' }),
  });
  const { token } = (await answer.json()) as { readonly token?: string };
  if (token === undefined) throw new Error(`the registry gave no token: ${answer.status}`);
  return token;
}

/** Start a registry on a free port of 127.0.0.1, with nothing in it. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const { runServer } = createRequire(import.meta.url)('verdaccio') as Verdaccio;
  const server = await runServer(configuration(folder, await upstream()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const npmrc = join(folder, 'npmrc');
  writeFileSync(npmrc, `registry=${url}/\n//127.0.0.1:${port}/:_authToken=${await signUp(url)}\n`);
  return {
    url,
    // A cache of its own: npm must ask, and not remember another rehearsal.
    env: { npm_config_userconfig: npmrc, npm_config_registry: `${url}/`, npm_config_cache: join(folder, 'npm-cache') },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
