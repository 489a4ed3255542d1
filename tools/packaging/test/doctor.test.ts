import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readManifest } from '../src/published.ts';

const command = join(inject('consumer'), 'node_modules/.bin/openderivs-doctor');

let folder: string;
let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openderivs-doctor-'));
  sandbox = await startSandbox({ apis: ['bitget-uta'] });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await sandbox.close();
});

/** What the installed command prints and ends with, in an empty folder. */
const runInstalled = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, env: { PATH: process.env.PATH, ...env } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => {
      out += String(data);
    });
    child.stderr.on('data', (data) => {
      err += String(data);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });

it('the doctor says who it is, and refuses an order on production', async () => {
  const { version } = readManifest(join(inject('consumer'), 'node_modules/@openderivs/doctor'));
  expect(await runInstalled(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  const { code, out, err } = await runInstalled(['--orders']);
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toContain('production trades real money');
});

it('the doctor examines an API with a key, and writes a report without it', async () => {
  const { apiKey, secretKey, passphrase } = sandbox.credentials.bitget.unified;
  const env = { BITGET_API_KEY: apiKey, BITGET_SECRET_KEY: secretKey, BITGET_PASSPHRASE: passphrase };
  const place = ['--api', 'bitget-uta', '--environment', 'sandbox', '--base-url', sandbox.urls['bitget-uta']];
  const { code, out, err } = await runInstalled([...place, '--orders', '--out', 'report.md'], env);
  expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('The report is written') });
  expect(out).toContain('0 differences from the descriptions');
  const report = readFileSync(join(folder, 'report.md'), 'utf8');
  expect(report).toContain('order, looked up again');
  for (const secret of Object.values(env)) expect(report + out + err).not.toContain(secret);
});
