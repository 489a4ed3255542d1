import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDescriptions } from '../src/descriptions.ts';

let folder: string;

/** An npm that knows two releases, and packs whatever version it is asked for. */
const NPM = `#!/usr/bin/env node
const { execFileSync } = require('node:child_process');
const { mkdirSync, writeFileSync } = require('node:fs');
const [command, wanted, field, place] = process.argv.slice(2);
const times = {
  '@openderivs/binance-usdm': { created: '2026-01-01T00:00:00Z', '0.3.0': '2026-01-10T10:00:00Z', '0.4.0': '2026-03-01T10:00:00Z' },
  '@openderivs/specs': { modified: '2026-09-09T00:00:00Z', '0.2.0': '2026-01-10T10:05:00Z', '0.2.1': '2026-02-01T00:00:00Z', '0.3.0': '2026-03-01T09:55:00Z' },
};
if (command === 'view' && field === 'time') console.log(JSON.stringify(times[wanted]));
else if (command === 'view') {
  const [, name, version] = /^(.+)@(.+)$/.exec(wanted);
  if (!(version in times[name])) process.exit(1);
  console.log(JSON.stringify(version));
} else if (wanted.endsWith('@9.9.9')) process.exit(1);
else {
  mkdirSync(place + '/package/dist', { recursive: true });
  writeFileSync(place + '/package/dist/binance-usdm.json', JSON.stringify({ openapi: '3.1.0', info: { title: wanted, version: '1' } }));
  execFileSync('tar', ['-czf', place + '/specs.tgz', '-C', place, 'package']);
  console.log(JSON.stringify([{ filename: 'specs.tgz' }]));
}
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openderivs-npm-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npm'), NPM);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  vi.stubEnv('PATH', [join(folder, 'bin'), process.env.PATH].join(delimiter));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const fetched = async (given: string) =>
  (await readDescriptions(given, folder)).get('binance-usdm')?.document.info.title;

describe('descriptions by npm', () => {
  it('are those of the version that is given', async () => {
    expect(await fetched('0.2.1')).toBe('@openderivs/specs@0.2.1');
    expect(await fetched('@openderivs/specs@latest')).toBe('@openderivs/specs@latest');
  });

  it('are, for a version of a client, those that were the newest when it was released', async () => {
    expect(await fetched('@openderivs/binance-usdm@0.3.0')).toBe('@openderivs/specs@0.2.0');
    expect(await fetched('@openderivs/binance-usdm@0.4.0')).toBe('@openderivs/specs@0.3.0');
  });

  it('are asked for in words where npm has none', async () => {
    await expect(fetched('9.9.9')).rejects.toThrow('npm has no @openderivs/specs@9.9.9');
    await expect(fetched('@openderivs/binance-usdm@7.0.0')).rejects.toThrow(
      'npm view @openderivs/binance-usdm versions',
    );
  });
});
