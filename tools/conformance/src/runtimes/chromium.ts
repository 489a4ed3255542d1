import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundlePage } from '../bundle.ts';
import { run } from '../run/run.ts';
import type { Found, Launch, Runtime } from './runtime.ts';

const executable = '/usr/bin/chromium';

// The browser is to load one page of this machine, and to call nobody else by itself.
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function find(): Found {
  if (!existsSync(executable)) return { absent: `no ${executable}; --install-chromium fetches it (Debian, as root)` };
  const printed = execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const version = /[\d.]{5,}/.exec(printed)?.[0] ?? '';
  return { file: executable, version };
}

async function launch(file: string, control: string): Promise<Launch> {
  await bundlePage();
  const profile = mkdtempSync(join(tmpdir(), 'openderivs-chromium-'));
  return {
    file,
    args: [...flags, `--user-data-dir=${profile}`, control],
    cleanUp: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

/** Debian's Chromium, without a window. It runs the suite in a page and leaves its report like the others. */
export const chromium: Runtime = {
  name: 'chromium',
  is: 'Chromium',
  meant: { crypto: 'WebCrypto', transport: 'fetch', governor: 'none', socket: 'WebSocket' },
  find,
  launch,
};

/** Installs it from Debian; needs root. */
export async function installChromium(): Promise<void> {
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
}
