import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../src/arguments.ts';
import { benchmarks } from '../src/benchmarks.ts';
import { rows } from '../src/peers/rows.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', cli, ...args], { encoding: 'utf8', timeout: 50_000 });

const none = {
  ...{ only: [], json: false, strict: false, help: false },
  ...{ peers: false, quick: false, out: undefined },
};

describe('arguments', () => {
  it('measure everything when there are none', () => {
    expect(readArguments([])).toEqual(none);
  });

  it('are all read', () => {
    const given = ['--only', 'bundle', '--only', 'load', '--json', '--strict'];
    expect(readArguments(given)).toEqual({ ...none, only: ['bundle', 'load'], json: true, strict: true });
  });

  it('that are unknown are refused with what there is', () => {
    expect(() => readArguments(['--only', 'speed'])).toThrow(/speed.*calls.*signing/);
  });
});

describe('arguments of a comparison', () => {
  it('name its rows, one by one or with commas', () => {
    const given = ['--peers', '--quick', '--only', 'http,tls', '--only', 'apis', '--out', 'here'];
    expect(readArguments(given)).toEqual({
      ...none,
      ...{ peers: true, quick: true, only: ['http', 'tls', 'apis'], out: 'here' },
    });
  });

  it.each([
    [['--peers', '--only', 'signing'], /--only signing: choose among .*http/],
    [['--only', 'http'], /--only http: choose among .*signing/],
    [['--quick'], /--quick belongs to --peers/],
    [['--peers', '--strict'], /--strict/],
  ])('are refused where they do not belong: %s', (given, says) => {
    expect(() => readArguments(given)).toThrow(says);
  });
});

it('names every benchmark and every row in its help', () => {
  const { stdout, status } = run('--help');
  expect(status).toBe(0);
  const lines = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
  for (const { name, title } of benchmarks) expect(lines).toContainEqual(expect.arrayContaining([name, title]));
  for (const { name, title, quick } of rows) {
    expect(lines).toContainEqual(expect.arrayContaining([name, quick ? title : `${title} *`]));
  }
});

it('measures what it is told to, in a process of its own, and prints JSON alone', () => {
  const { stdout, stderr, status } = run('--only', 'connections', '--json');
  expect(stderr).toBe('connections …\n');
  expect(status).toBe(0);
  const rows = JSON.parse(stdout);
  expect(rows).toHaveLength(3);
  for (const row of rows) {
    expect(row).toMatchObject({ benchmark: 'connections', unit: 'connections', reach: 1, measured: 1, ok: true });
  }
});

it('says what went wrong, and with exit code 1', () => {
  const { stdout, stderr, status } = run('--only', 'nothing');
  expect([stdout, status]).toEqual(['', 1]);
  expect(stderr).toMatch(/--only nothing: choose among/);
});
