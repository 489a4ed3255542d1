import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const names = Object.keys(manifest.exports).filter((name) => name !== './package.json');

const isStreams = (name: string) => name.endsWith('.streams.json');

it('exports one description per API, and those of streams', () => {
  const built = readdirSync(new URL('../dist', import.meta.url)).map((file) => `./${file}`);
  expect([...names].sort()).toEqual(built.sort());
  expect(names).toContain('./bitget-mix.json');
});

describe.each(names)('%s', (name) => {
  const file = `@openderivs/specs/${name.slice(2)}`;

  it('can be imported and required by its name', async () => {
    const imported = await import(file, { with: { type: 'json' } });
    const { openapi, asyncapi } = imported.default;
    expect([openapi, asyncapi]).toEqual(
      isStreams(name) ? [undefined, expect.stringMatching(/^3\.0\./)] : [expect.stringMatching(/^3\.1\./), undefined],
    );
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
});

describe.each(names.filter((name) => !isStreams(name)))('%s', (name) => {
  it('has operations with examples', () => {
    const { paths } = require(`@openderivs/specs/${name.slice(2)}`);
    const operations = Object.values(paths).flatMap((item) =>
      Object.values(item as Record<string, { responses?: unknown }>),
    );
    expect(operations.length).toBeGreaterThan(0);
    for (const operation of operations) expect(JSON.stringify(operation.responses)).toContain('"examples"');
  });
});

describe.each(names.filter(isStreams))('%s', (name) => {
  interface Channel {
    messages: Record<string, { examples: { payload: unknown }[] }>;
  }

  it('has channels with frames, and an operation for each', () => {
    const { channels, operations } = require(`@openderivs/specs/${name.slice(2)}`);
    expect(Object.keys(operations)).toEqual(Object.keys(channels));
    expect(Object.keys(channels).length).toBeGreaterThan(0);
    for (const { messages } of Object.values<Channel>(channels)) {
      const frames = Object.values(messages).flatMap(({ examples }) => examples);
      expect(frames.length).toBeGreaterThan(0);
      for (const { payload } of frames) expect(payload).toBeInstanceOf(Object);
    }
  });

  it('belongs to an API whose operations are described, with the same servers', () => {
    const { servers } = require(`@openderivs/specs/${name.slice(2)}`);
    const beside = require(`@openderivs/specs/${name.slice(2).replace('.streams', '')}`);
    const names = beside.servers.map(({ description }: { description: string }) => description.split(':')[0]);
    expect(Object.keys(servers)).toEqual(names);
  });
});
