import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../src/arguments.ts';
import { benchmarks } from '../src/benchmarks.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', cli, ...args], { encoding: 'utf8', timeout: 50_000 });

describe('arguments', () => {
  it('measure everything when there are none', () => {
    expect(readArguments([])).toEqual({ only: [], json: false, strict: false, help: false });
  });

  it('are all read', () => {
    const given = ['--only', 'bundle', '--only', 'load', '--json', '--strict'];
    expect(readArguments(given)).toEqual({ only: ['bundle', 'load'], json: true, strict: true, help: false });
  });

  it('that are unknown are refused with what there is', () => {
    expect(() => readArguments(['--only', 'speed'])).toThrow(/speed.*calls.*signing/);
  });
});

it('names every benchmark in its help', () => {
  const { stdout, status } = run('--help');
  expect(status).toBe(0);
  const lines = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
  for (const { name, title } of benchmarks) expect(lines).toContainEqual(expect.arrayContaining([name, title]));
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
