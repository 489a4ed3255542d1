import { expect, it } from 'vitest';
import { findings, oneChannel, oneOperation } from '../in-memory.ts';

const rule = 'number-format';

const answering = (schema: string) =>
  oneOperation(`responses: { '200': { description: d, content: { application/json: { schema: ${schema} } } } }`);
const object = (properties: string) => answering(`{ type: object, properties: { ${properties} } }`);

it('takes numbers that say what they are', async () => {
  const files = object(
    'id: { type: integer, format: int64 }, price: { type: number, format: decimal }, count: { type: integer }',
  );
  expect(await findings(rule, files)).toEqual([]);
});

it('refuses a number without format, also in a request', async () => {
  expect(await findings(rule, object('price: { type: number }'))).toEqual([
    expect.stringContaining('`type: number` without `format: decimal` would lose digits.'),
  ]);
  const files = oneOperation('parameters:\n  - { name: price, in: query, schema: { type: number } }');
  expect(await findings(rule, files)).toHaveLength(1);
});

it('refuses one name for two kinds in one response', async () => {
  const files = object(
    'id: { type: integer, format: int64 }, inner: { type: object, properties: { id: { type: integer } } }',
  );
  expect(await findings(rule, files)).toEqual([
    expect.stringContaining(
      '`id` is integer here and int64 elsewhere in this response. Describe both as the same kind.',
    ),
  ]);
});

it('lets a text share the name of a number', async () => {
  const files = object(
    'id: { type: integer, format: int64 }, inner: { type: object, properties: { id: { type: string } } }',
  );
  expect(await findings(rule, files)).toEqual([]);
});

it('refuses a number that is read as text and has no name', async () => {
  expect(await findings(rule, answering('{ type: array, items: { type: integer, format: int64 } }'))).toEqual([
    expect.stringContaining('stands under no property name'),
  ]);
  expect(
    await findings(rule, object('map: { type: object, additionalProperties: { type: number, format: decimal } }')),
  ).toHaveLength(1);
});

it('looks at the frames of streams too', async () => {
  const frame = (id: string) =>
    oneChannel(
      `messages: { m: { payload: { type: object, properties: { a: { ${id} }, k: { type: object, properties: { a: { type: integer, format: int64 } } } } } } }`,
    );
  expect(await findings(rule, frame('type: integer, format: int64'))).toEqual([]);
  expect((await findings(rule, frame('type: integer'))).join()).toContain('`a` is int64 here and integer elsewhere');
  expect((await findings(rule, frame('type: number'))).join()).toContain('would lose digits');
});
