import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const names = Object.keys(manifest.exports).filter((name) => name !== './package.json');

it('exports one description per API', () => {
  const built = readdirSync(new URL('../dist', import.meta.url)).map((file) => `./${file}`);
  expect([...names].sort()).toEqual(built.sort());
  expect(names).toContain('./bitget-mix.json');
});

describe.each(names)('%s', (name) => {
  const file = `@openderivs/specs/${name.slice(2)}`;

  it('can be imported and required by its name', async () => {
    const imported = await import(file, { with: { type: 'json' } });
    expect(imported.default.openapi).toMatch(/^3\.1\./);
    expect(require(file)).toEqual(imported.default);
  });

  it('is self-contained: every reference finds what it refers to', () => {
    const document = require(file);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, reference = '']) => reference,
    );
    expect(references.length).toBeGreaterThan(0);
    const missing = references.filter((reference) => {
      const keys = reference.replace(/^#\//, '').split('/');
      return !reference.startsWith('#/') || keys.reduce((node, key) => node?.[key], document) === undefined;
    });
    expect(missing).toEqual([]);
  });

  it('has operations with examples', () => {
    const { paths } = require(file);
    const operations = Object.values(paths).flatMap((item) =>
      Object.values(item as Record<string, { responses?: unknown }>),
    );
    expect(operations.length).toBeGreaterThan(0);
    for (const operation of operations) expect(JSON.stringify(operation.responses)).toContain('"examples"');
  });
});
