import { describe, expect, it } from 'vitest';
import { startHost } from '../src/host/host.ts';
import { runRuntime } from '../src/run/run-runtime.ts';
import type { Runtime } from '../src/runtimes/runtime.ts';
import { runtimes } from '../src/runtimes/runtimes.ts';
import type { Target } from '../src/suite/target.ts';

const here = runtimes.filter((runtime) => 'file' in runtime.find());
const line = `node${Number.parseInt(process.versions.node, 10)}`;
const node = here.find(({ name }) => name === line) as Runtime;

it('always has the Node that runs this', () => {
  expect(here.map(({ name }) => name)).toContain(line);
});

// The others are run where they have been fetched; `tsx tools/conformance/src/cli.ts` fetches them.
it.each(here.map((runtime) => [runtime.name, runtime] as const))('passes on %s', async (_name, runtime) => {
  const { passed, failures, found } = await runRuntime(runtime);
  console.log(`${runtime.name}: ${passed} passed`);
  expect(failures).toEqual([]);
  expect(passed).toBeGreaterThan(100);
  expect(found).toEqual(runtime.meant);
});

describe('a suite that has something to find', () => {
  const namesOf = async (
    runtime: Runtime,
    change = (target: Target) => target,
    choice: Pick<Target, 'only' | 'without'> = { without: 'streams: ' },
  ) => {
    const { passed, failures } = await runRuntime(runtime, (target) => ({ ...change(target), ...choice }));
    return { passed, failed: failures.map(({ name }) => name) };
  };

  it('fails the calls that are signed with a wrong secret, and no others', async () => {
    const { passed, failed } = await namesOf(node, (target) => {
      const hmac = { ...target.credentials.binance.hmac, secretKey: 'another' };
      return { ...target, credentials: { ...target.credentials, binance: { ...target.credentials.binance, hmac } } };
    });
    expect(failed).toContain('Binance: a signed read');
    expect(failed).toContain('plain openapi-fetch with the Binance middleware');
    expect(failed).not.toContain('Binance: a public call, without a key');
    expect(failed.filter((name) => name.startsWith('Bitget'))).toEqual([]);
    expect(passed).toBeGreaterThan(50);
  });

  it('fails the account that is listened to with a wrong secret, and no other', async () => {
    const wrong = (target: Target): Target => {
      const hmac = { ...target.credentials.bitget.hmac, secretKey: 'another' };
      return { ...target, credentials: { ...target.credentials, bitget: { ...target.credentials.bitget, hmac } } };
    };
    const { passed, failed } = await namesOf(node, wrong, { only: 'streams: the account of ' });
    expect(failed).toEqual([
      'streams: the account of Bitget tells of an order that REST placed, and of its fill',
      'streams: the account of Bitget tells once of a fill that happened while its connection was cut',
    ]);
    expect(passed).toBe(4);
  });

  it('fails the order book that is not the one of REST', async () => {
    const other = await startHost(node.meant);
    const { urls } = (await (await fetch(`${other.control}/target`)).json()) as Target;
    const only = 'streams: the order book of Bitget unified ';
    const { failed } = await namesOf(node, (target) => ({ ...target, urls }), { only });
    await other.close();
    expect(failed).toEqual([
      `${only}becomes live, and is what REST says`,
      `${only}is gone in the moment its connection is cut, and comes again`,
    ]);
  });

  it('fails where a runtime got other code than it was meant to have', async () => {
    const web: Runtime = { ...node, meant: { ...node.meant, crypto: 'WebCrypto', transport: 'fetch' } };
    expect((await namesOf(web)).failed).toEqual(['signing and client have the code meant for this runtime']);
  });

  it('fails where a runtime is not the one that it should be', async () => {
    expect((await namesOf({ ...node, is: 'Bun' })).failed).toEqual(['another runtime']);
  });

  it('fails where a runtime ends without a report, and says what it printed', async () => {
    const program = "console.error('cannot find a thing'); process.exitCode = 3";
    const launch = async (file: string) => ({ file, args: ['--eval', program] });
    const { passed, failures } = await runRuntime({ ...node, launch });
    expect(passed).toBe(0);
    expect(failures).toEqual([{ name: 'no report', why: 'ended with 3 and left no report: cannot find a thing' }]);
  });

  it('fails where something keeps a program from ending after its report', async () => {
    const report = { runtime: 'Node', version: process.versions.node, planned: 1, results: [{ name: 'a' }] };
    const leave = (after: string) => async (file: string, control: string) => ({
      file,
      args: ['--eval', `fetch('${control}/report', { method: 'POST', body: '${JSON.stringify(report)}' })${after}`],
    });
    const { failures } = await runRuntime({ ...node, launch: leave('; setInterval(() => {}, 1000)') }, undefined, 500);
    expect(failures.map(({ name }) => name)).toEqual(['does not end']);
    expect((await runRuntime({ ...node, launch: leave('') })).failures).toEqual([]);
  });

  it('fails where a runtime cannot be started', async () => {
    const launch = async () => ({ file: '/no/such/program', args: [] });
    expect((await namesOf({ ...node, launch })).failed).toEqual(['no report']);
  });

  it('skips a runtime that is not here, and counts nothing for it', async () => {
    const outcome = await runRuntime({ ...node, find: () => ({ absent: 'not in the cache' }) });
    expect(outcome).toMatchObject({ skipped: 'not in the cache', passed: 0, failures: [] });
  });
});
