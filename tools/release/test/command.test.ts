import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Compile, command } from '../src/command.ts';
import { type SmallWorkspace, smallWorkspace } from './workspace.ts';

let workspace: SmallWorkspace;
beforeEach(() => {
  workspace = smallWorkspace();
});
afterEach(() => workspace.remove());

const fine: Compile = () => [];
const run = (...args: string[]) => command(args, workspace.folder, fine);

/** A field of the answer to reading an order goes. */
const breakAnswer = () => {
  workspace.describe('schemas/Order.yaml', 'client_id, symbol, side, type, status', 'client_id, symbol, side, status');
};

const addField = () =>
  workspace.describe('schemas/Order.yaml', '  quantity:', '  note: { type: string, description: Yours. }\n  quantity:');

describe('before anything was released', () => {
  it('finds nothing to check, and needs no repository', async () => {
    expect(await run('--check')).toEqual({ code: 0, out: 'lagoon: first release\n', err: '' });
  });
});

describe('after a release', () => {
  beforeEach(() => workspace.release('0.1.0'));

  it('is content with what was released', async () => {
    expect(await run('--check')).toEqual({ code: 0, out: 'lagoon: nothing changed since 0.1.0\n', err: '' });
  });

  it('fails for a change without a changeset, and says which, of what level, and what to do', async () => {
    breakAnswer();
    const { code, err } = await run('--check');
    expect(code).toBe(1);
    expect(err).toContain(
      '@openderivs/lagoon: a breaking change of its description needs a minor version, and no changeset raises it',
    );
    expect(err).toContain('@openderivs/specs: a breaking change');
    expect(err).toContain('`getOrder`, `placeOrder`, `cancelOrder`: the field `result.type` may be absent now.');
    expect(err).toContain('npm run changes -- --write');
  });

  it('fails for a changeset that says less', async () => {
    breakAnswer();
    workspace.changeset('small', '---\n"@openderivs/lagoon": patch\n"@openderivs/specs": minor\n---\n\nOrders.\n');
    const { code, err } = await run('--check');
    expect(code).toBe(1);
    expect(err).toContain('@openderivs/lagoon: ');
    expect(err).toContain('its changesets raise it by a patch version');
    expect(err).not.toContain('@openderivs/specs: ');
  });

  it('writes the changeset that the check asks for, in both languages', async () => {
    breakAnswer();
    addField();
    expect(await run('--write')).toMatchObject({ code: 0 });
    const text = workspace.changesetOf('lagoon');
    expect(text).toMatch(/^---\n"@openderivs\/lagoon": minor\n"@openderivs\/specs": minor\n---\n/);
    expect(text).toContain('**Breaks programs**');
    expect(text).toContain('- `getOrder`, `placeOrder`, `cancelOrder`: the field `result.type` may be absent now.');
    expect(text).toContain('- `getOrder`, `placeOrder`, `cancelOrder`: the field `result.note` is new.');
    expect(text).toContain('**不兼容的改变**');
    expect(text).toContain('- `getOrder`、`placeOrder`、`cancelOrder`：返回字段 `result.type` 可能缺失。');
    expect(await run('--check')).toMatchObject({ code: 0, err: '' });
  });

  it('asks for a patch for what is new while versions begin with 0., and for a minor version from 1.0 on', async () => {
    addField();
    await run('--write');
    expect(workspace.changesetOf('lagoon')).toContain('"@openderivs/lagoon": patch');
    workspace.describe('schemas/Order.yaml', '  note: { type: string, description: Yours. }\n', '');
    workspace.release('1.0.0');
    addField();
    await run('--write');
    expect(workspace.changesetOf('lagoon')).toContain('"@openderivs/lagoon": minor');
  });

  it('counts what the version has been raised by already: the changesets of a release are gone before its tag is there', async () => {
    breakAnswer();
    workspace.release('0.2.0');
    workspace.git('tag', '--delete', '@openderivs/lagoon@0.2.0', '@openderivs/specs@0.2.0');
    expect(await run('--check')).toMatchObject({ code: 0 });
  });

  it('takes a change back', async () => {
    breakAnswer();
    await run('--write');
    workspace.describe(
      'schemas/Order.yaml',
      'client_id, symbol, side, status',
      'client_id, symbol, side, type, status',
    );
    await run('--write');
    expect(() => workspace.changesetOf('lagoon')).toThrow();
  });

  it('compares with the newest release, not with the first', async () => {
    addField();
    workspace.release('0.10.0');
    workspace.git('tag', '@openderivs/lagoon@0.9.0', '@openderivs/lagoon@0.1.0^{}');
    expect((await run('--check')).out).toContain('since 0.10.0');
  });

  it('raises the level when a program of the last release no longer compiles', async () => {
    addField();
    await run('--write');
    const refused: Compile = () => [
      { program: 'packages/lagoon/README.md:12', packages: ['@openderivs/lagoon'], message: 'Property is missing' },
    ];
    const { code, err } = await command(['--check'], workspace.folder, refused);
    expect(code).toBe(1);
    expect(err).toContain('packages/lagoon/README.md:12 no longer compiles: Property is missing');
  });

  it('refuses a clone whose history is cut off, where no release can be seen', async () => {
    workspace.git('commit', '--quiet', '--allow-empty', '--message', 'More');
    const shallow = join(workspace.folder, 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(workspace.folder).href, shallow]);
    const { code, err } = await command(['--check'], shallow, fine);
    expect(code).toBe(1);
    expect(err).toContain('git fetch --unshallow --tags');
  });
});

it('says where a description is wrong that the generator would refuse', async () => {
  workspace.describe('schemas/Order.yaml', 'type: object', 'type: objekt');
  const { code, err } = await run('--check');
  expect(code).toBe(1);
  expect(err).toContain('specs/lagoon/schemas/Order.yaml:1');
  expect(err).toContain('npm run generate');
});

it('says what can be asked for', async () => {
  expect((await run('--help')).out).toContain('--check');
  expect(await run('--chekc')).toMatchObject({ code: 1, err: expect.stringContaining('--check') });
  expect(await run('--check', '--write')).toMatchObject({ code: 1, err: expect.stringContaining('one of the two') });
});
