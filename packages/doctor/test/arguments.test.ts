import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { help } from '../src/cli/help.ts';
import { doctor, envOf } from './support/doctor.ts';
import { type Drifting, startDrifting } from './support/drift.ts';

let sandbox: Sandbox;
let before: Drifting;
let folder: string;
beforeAll(async () => {
  sandbox = await startSandbox({ apis: ['binance-usdm', 'bitget-mix'] });
  before = await startDrifting(sandbox.urls['binance-usdm'], (answer) => answer);
  folder = mkdtempSync(join(tmpdir(), 'openderivs-doctor-'));
});
afterAll(async () => {
  before.close();
  rmSync(folder, { recursive: true, force: true });
  await sandbox.close();
});

describe('--orders', () => {
  it.each([
    ['production by its name', ['--environment', 'production']],
    ['production, which is meant when nothing is named', []],
    [
      'an address of the caller, whatever it is called',
      ['--base-url', 'https://fapi.binance.com', '--environment', 'sandbox'],
    ],
    ['an address of the caller in a test environment', ['--base-url', 'http://127.0.0.1:1', '--environment', 'demo']],
  ])('is refused before anything is sent: %s', async (_what, args) => {
    const env = envOf('binance', sandbox.credentials.binance.hmac);
    const { code, printed, told } = await doctor(['--api', 'binance-usdm', '--orders', ...args], env);
    expect(code).toBe(3);
    expect(told).toMatch(/--orders/);
    expect(printed).toBe('');
  });

  it('sends nothing to production that stands at the address', async () => {
    const env = envOf('binance', sandbox.credentials.binance.hmac);
    await doctor(['--api', 'binance-usdm', '--orders', '--base-url', before.url], env);
    expect(before.calls).toEqual([]);
  });

  it('makes four calls about one order', async () => {
    const env = envOf('binance', sandbox.credentials.binance.hmac);
    const args = ['--api', 'binance-usdm', '--orders', '--environment', 'sandbox', '--base-url', before.url];
    const { code } = await doctor(args, env);
    expect(code).toBe(0);
    const aboutOrders = before.calls.filter((call) => / \/fapi\/v1\/order$/.test(call));
    expect(aboutOrders).toEqual([
      'POST /fapi/v1/order',
      'GET /fapi/v1/order',
      'DELETE /fapi/v1/order',
      'GET /fapi/v1/order',
    ]);
    expect(before.calls.filter((call) => !call.startsWith('GET '))).toHaveLength(2);
  });

  it('cancels the order though it was not told that it was placed', async () => {
    sandbox.faults.add({ kind: 'reset-after', operation: 'newOrder' });
    const env = envOf('binance', sandbox.credentials.binance.hmac);
    const url = sandbox.urls['binance-usdm'];
    await doctor(['--api', 'binance-usdm', '--orders', '--environment', 'sandbox', '--base-url', url], env);
    expect(sandbox.executions('cancelOrder')).toBe(sandbox.executions('newOrder'));
  });
});

describe('arguments', () => {
  it.each([
    ['a key', ['--api-key', 'aVerySecretText'], /never taken from arguments/],
    ['a secret', ['--secret=aVerySecretText'], /never taken from arguments/],
    ['a passphrase', ['--passphrase', 'aVerySecretText'], /never taken from arguments/],
    ['something that stands alone', ['aVerySecretText'], /stands alone/],
    ['an API that there is not', ['--api', 'aVerySecretText'], /--api takes binance-usdm/],
    ['an environment that there is not', ['--environment', 'aVerySecretText'], /--environment takes production/],
    [
      'an environment that the API has not',
      ['--api', 'binance-pm', '--environment', 'demo'],
      /binance-pm has no environment demo/,
    ],
    ['an address without an API', ['--base-url', 'https://aVerySecretText'], /name it with --api/],
    ['a symbol that is none', ['--symbol', 'aVerySecretText'], /--symbol takes a symbol/],
    ['an option without its value', ['--out'], /--out needs a value/],
    ['a flag with a value', ['--json=aVerySecretText'], /--json takes no value/],
    ['an option that there is not', ['--aVeryOddText'], /There is no such option/],
    ['a file of keys that is not there', ['--keys', '/aVerySecretText'], /--keys: the file cannot be read \(ENOENT\)/],
  ])('refuses %s, and does not repeat what was given', async (_what, args, words) => {
    const { code, printed, told } = await doctor(args);
    expect(code).toBe(3);
    expect(told).toMatch(words);
    expect(printed + told).not.toContain('aVerySecretText');
  });

  it('prints help and version', async () => {
    expect(await doctor(['--help'])).toMatchObject({ code: 0, printed: help });
    expect(await doctor(['--version'])).toMatchObject({ code: 0, printed: '0.0.0\n' });
  });
});

describe('files', () => {
  it('reads keys from one, prefers the names of the API, and warns when others may read it', async () => {
    const { apiKey, secretKey } = sandbox.credentials.binance.hmac;
    const keys = join(folder, 'keys.env');
    writeFileSync(
      keys,
      `BINANCE_API_KEY=other\nBINANCE_USDM_API_KEY=${apiKey}\nBINANCE_USDM_SECRET_KEY='${secretKey}'\n`,
    );
    const args = [
      '--api',
      'binance-usdm',
      '--environment',
      'sandbox',
      '--base-url',
      sandbox.urls['binance-usdm'],
      '--keys',
      keys,
    ];
    chmodSync(keys, 0o644);
    const open = await doctor(args);
    expect(open.code).toBe(0);
    expect(open.told).toContain('chmod 600');
    chmodSync(keys, 0o600);
    expect((await doctor(args)).told).not.toContain('chmod');
  });

  it('takes private keys of several lines', async () => {
    const { apiKey, privateKey } = sandbox.credentials.binance.ed25519;
    const args = ['--api', 'binance-usdm', '--environment', 'sandbox', '--base-url', sandbox.urls['binance-usdm']];
    for (const text of [privateKey, privateKey.replaceAll('\n', '\\n')]) {
      expect((await doctor(args, { BINANCE_API_KEY: apiKey, BINANCE_PRIVATE_KEY: text })).code).toBe(0);
    }
  });

  it('writes the report into one, and says so', async () => {
    const out = join(folder, 'report.md');
    const args = ['--api', 'binance-usdm', '--environment', 'sandbox', '--base-url', sandbox.urls['binance-usdm']];
    const { printed, told, code } = await doctor([...args, '--out', out]);
    expect(code).toBe(0);
    expect(printed).toContain('ok       reachable: yes');
    expect(told).toContain('Read it before you post it');
    expect(readFileSync(out, 'utf8')).toContain('## binance-usdm, sandbox');
  });

  it('finds out before the first call that a report cannot be written', async () => {
    const seen = before.calls.length;
    const args = ['--api', 'binance-usdm', '--environment', 'sandbox', '--base-url', before.url];
    const { told, code } = await doctor([...args, '--out', join(folder, 'no/such/folder')]);
    expect([told, code]).toEqual(['--out: the file cannot be written (ENOENT).\n', 3]);
    expect(before.calls).toHaveLength(seen);
  });
});
