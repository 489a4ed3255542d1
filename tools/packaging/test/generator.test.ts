import { createHmac } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { here, root } from '../src/paths.ts';
import { attempt, run, runNode } from '../src/run.ts';

// A user's own folder, with the packages that npm has installed from the tarballs and nothing else of ours. What is
// generated from is what the README of the generator shows.

const modules = join(inject('consumer'), 'node_modules');
const readme = readFileSync(join(root, 'packages/generator/README.md'), 'utf8');

const shown = (language: string): string => {
  const [, text] = new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'm').exec(readme) ?? [];
  if (text === undefined) throw new Error(`The README of the generator shows no ${language}.`);
  return text;
};

let folder: string;
const at = (...path: string[]): string => join(folder, ...path);
const read = (...path: string[]): string => readFileSync(at(...path), 'utf8');
const generator = (...args: string[]) => attempt(join(modules, '.bin/openderivs-generator'), args, folder);
const tsc = (api: string, ...args: string[]) =>
  attempt(process.execPath, [join(modules, 'typescript/bin/tsc'), ...args], at('packages', api));

/** What of a folder is there now, with what it holds. */
const everything = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );

/** Runs something with other text in a description, and puts it back. */
async function withChange(path: string, from: string, to: string, act: () => Promise<void>): Promise<void> {
  const before = read(path);
  expect(before).toContain(from);
  writeFileSync(at(path), before.replace(from, to));
  try {
    await act();
  } finally {
    writeFileSync(at(path), before);
  }
}

const description = 'specs/usdm-extra/openapi.yaml';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openderivs-own-'));
  symlinkSync(modules, at('node_modules'));
  mkdirSync(at('specs/usdm-extra'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('says what is missing where nothing is described', async () => {
  const { code, output } = await generator();
  expect({ code, output }).toMatchObject({
    code: 1,
    output: expect.stringContaining('Write specs/<api>/openapi.yaml'),
  });
  expect(everything()).toEqual({});
});

it('tells file, line and fix of a description that is wrong, and leaves nothing behind', async () => {
  writeFileSync(at(description), shown('yaml').replace('operationId: parkOrder', 'operationId: park order'));
  const before = everything();
  const { code, output } = await generator();
  expect(code).toBe(1);
  expect(output).toMatch(/^specs\/usdm-extra\/openapi\.yaml:\d+:\d+ {2}`park order` is not camelCase\./m);
  expect(output).toContain('Nothing was written.');
  expect(everything()).toEqual(before);
});

describe('a call that the published client does not have', () => {
  it('becomes a package by one command, which then compiles by itself', { timeout: 120_000 }, async () => {
    writeFileSync(at(description), shown('yaml'));
    const { code, output } = await generator();
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('2 operations') });
    expect(await tsc('usdm-extra', '-p', 'tsconfig.build.json')).toEqual({ code: 0, output: '' });
    const { dependencies } = JSON.parse(read('packages/usdm-extra/package.json'));
    expect(Object.keys(dependencies)).toEqual(['@openderivs/client', '@openderivs/signing']);
    expect(Object.values(everything()).join('\n')).not.toContain(root);
  });

  it('is signed and read as the published ones are', async () => {
    const asked: { url: string; key: unknown }[] = [];
    const server = createServer(({ url = '', headers }, answer) => {
      asked.push({ url, key: headers['x-mbx-apikey'] });
      answer.setHeader('content-type', 'application/json');
      answer.end('{"orderId":8389765612825190229,"parkedQty":"0.250","status":"PARKED"}');
    });
    const output = await served(server, (url) =>
      runNode(
        shown('js')
          .replace("from 'usdm-extra'", "from './packages/usdm-extra/dist/index.js'")
          .replace('{ apiKey, secretKey }', `{ apiKey: 'the key', secretKey: 'a secret', baseUrl: '${url}' }`),
        folder,
      ),
    );
    expect(output).toBe('8389765612825190229 PARKED\n');
    const [{ url, key } = { url: '', key: '' }] = asked;
    const [, signed = '', signature] = /\?(.*)&signature=(.*)$/.exec(url) ?? [];
    expect(signed).toMatch(/^symbol=BTCUSDT&orderId=8389765612825190229&until=FUNDING&timestamp=\d{13}$/);
    expect([asked.length, key, signature]).toEqual([
      1,
      'the key',
      createHmac('sha256', 'a secret').update(signed).digest('hex'),
    ]);
  });

  it('compiles no mistake, and refuses each by name before anything is sent', { timeout: 120_000 }, async () => {
    const mistakes = [
      `{ symbol: 'A', orderId: '1', until: 'NOON' }`,
      `{ orderId: '1' }`,
      `{ symbol: 'A', orderID: '1' }`,
    ];
    const calls = mistakes.map((given) => `// @ts-expect-error\nvoid extra.parkOrder(${given});\n`).join('');
    const client = `import { createUsdmExtra } from './index.ts';\nconst extra = createUsdmExtra();\n`;
    writeFileSync(at('packages/usdm-extra/src/mistakes.ts'), client + calls);
    expect(await tsc('usdm-extra', '--noEmit')).toEqual({ code: 0, output: '' });
    rmSync(at('packages/usdm-extra/src/mistakes.ts'));
    const program = `import { createUsdmExtra } from './packages/usdm-extra/dist/index.js';
      const extra = createUsdmExtra({ apiKey: 'a', secretKey: 'b', baseUrl: 'http://127.0.0.1:9' });
      const error = await extra.parkOrder({ symbol: 'A', orderID: '1' }).catch((cause) => cause);
      process.stdout.write([error.name, error.outcome, error.message.includes('orderID')].join());`;
    expect(await runNode(program, folder)).toBe('BadInputError,refused,true');
  });

  it('changes with its description, and what its owner has written stays', async () => {
    const own = '// Mine.\n';
    writeFileSync(at('packages/usdm-extra/src/create.ts'), own + read('packages/usdm-extra/src/create.ts'));
    const before = everything();
    await withChange(description, 'name: until', 'name: endsAt', async () => {
      const checked = await generator('--check');
      expect(checked).toMatchObject({ code: 1, output: expect.stringContaining('is not what its description says') });
      expect(everything()).toEqual({ ...before, [description]: read(description) });
      expect((await generator('usdm-extra')).code).toBe(0);
      const after = everything();
      const changed = Object.keys(after).filter((file) => file !== description && after[file] !== before[file]);
      expect(changed.filter((file) => !file.startsWith('packages/usdm-extra/src/generated/'))).toEqual([]);
      expect(after['packages/usdm-extra/src/generated/schema.ts']).toContain('endsAt');
    });
    expect((await generator()).code).toBe(0);
    expect(everything()).toEqual(before);
    expect((await generator('--check')).code).toBe(0);
  });
});

describe('another exchange', () => {
  it('is one file more', { timeout: 120_000 }, async () => {
    cpSync(join(root, 'tools/scaffold/third-exchange/descriptions'), at('specs/lagoon-perps'), { recursive: true });
    const { code, output } = await generator('lagoon-perps', '--title', 'Lagoon perpetuals');
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('7 operations') });
    mkdirSync(at('packages/lagoon-perps/src/exchange'));
    writeFileSync(at('packages/lagoon-perps/src/exchange/index.ts'), shown('ts'));
    expect(await tsc('lagoon-perps', '-p', 'tsconfig.build.json')).toEqual({ code: 0, output: '' });
  });

  it('signs in its own way, knows its refusals and finds an order whose answer was lost', async () => {
    const program = readFileSync(join(here, 'consumer/lagoon.mjs'), 'utf8');
    expect(await runNode(program, folder)).toBe('A fourth exchange was added.\n');
  });
});

/** Runs something while a server answers on a free port. */
async function served<T>(server: Server, act: (url: string) => Promise<T>): Promise<T> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    return await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

it('prints its options', async () => {
  expect(await run(join(modules, '.bin/openderivs-generator'), ['--help'], folder)).toContain('--check');
});
