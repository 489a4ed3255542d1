import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../src/paths.ts';

interface Form {
  readonly name?: string;
  readonly description?: string;
  readonly body?: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes?: Record<string, unknown>;
  }[];
}

const folder = join(root, '.github/ISSUE_TEMPLATE');
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

/** What GitHub asks of a form; one that breaks a rule is not shown, and nobody is told. */
describe.each(forms)('the issue form %s', (file) => {
  const { name, description, body = [] } = parse(readFileSync(join(folder, file), 'utf8')) as Form;

  it('has a name, a description and at least one question', () => {
    expect([name, description].every(Boolean)).toBe(true);
    expect(body.some(({ type }) => type !== 'markdown')).toBe(true);
  });

  it('gives every question an id of its own and a label', () => {
    const asked = body.filter(({ type }) => type !== 'markdown');
    expect(asked.filter(({ attributes }) => !attributes?.label)).toEqual([]);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    expect(body.filter(({ type }) => !/^(markdown|input|textarea|dropdown|checkboxes)$/.test(type))).toEqual([]);
  });
});

it('offers every API in the form about descriptions', () => {
  const apis = readdirSync(join(root, 'specs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.endsWith('-shared'))
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(root, 'specs', name)).includes('openapi.yaml'));
  const { body = [] } = parse(readFileSync(join(folder, 'description.yml'), 'utf8')) as Form;
  const offered = body.find(({ id }) => id === 'api')?.attributes?.options as string[];
  expect(offered.filter((api) => api !== 'another').sort()).toEqual(apis.sort());
});
