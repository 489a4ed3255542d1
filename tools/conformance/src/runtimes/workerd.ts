import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundleWorker } from '../bundle.ts';
import { findCached, installCached, type Pinned } from './cache.ts';
import type { Launch, Runtime } from './runtime.ts';

// The executable itself, not the `workerd` package, whose starter leaves its child running when it is ended.
const pinned: Pinned = {
  version: '1.20261117.1',
  packages: {
    'linux-x64': '@cloudflare/workerd-linux-64',
    'linux-arm64': '@cloudflare/workerd-linux-arm64',
    'darwin-x64': '@cloudflare/workerd-darwin-64',
    'darwin-arm64': '@cloudflare/workerd-darwin-arm64',
  },
  file: 'bin/workerd',
};

/** No compatibility flag: the packages have to do without Node's modules. A worker may call this machine only if told. */
const configuration = (worker: string): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [(name = "worker", esModule = embed "${worker}")],
      compatibilityDate = "2025-06-01",
      globalOutbound = "machine",
    )),
    (name = "machine", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "suite")],
);
`;

async function launch(file: string, control: string): Promise<Launch> {
  const worker = await bundleWorker();
  // Beside the worker, because what is embedded is looked for from there.
  const config = join(dirname(worker), 'config.capnp');
  writeFileSync(config, configuration(basename(worker)));
  return {
    file,
    args: ['serve', config, '--control-fd=3'],
    // Calling the worker starts the suite; it leaves its report by itself.
    onControl: (text) => {
      const { event, port } = JSON.parse(text) as { event: string; port?: number };
      if (event !== 'listen' || port === undefined) return;
      void fetch(`http://127.0.0.1:${port}/?control=${encodeURIComponent(control)}`)
        .then(async (response) => {
          if (!response.ok) await fetch(`${control}/broken`, { method: 'POST', body: await response.text() });
        })
        // The worker is ended while it answers, once its report is there.
        .catch(() => {});
    },
  };
}

/** Cloudflare's runtime. */
export const workerd: Runtime = {
  name: 'workerd',
  is: 'workerd',
  meant: { crypto: 'WebCrypto', transport: 'fetch', governor: 'own', socket: 'WebSocket' },
  find: () => findCached(pinned),
  install: () => installCached(pinned),
  launch,
};
