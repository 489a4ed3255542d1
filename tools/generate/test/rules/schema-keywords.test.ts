import { expect, it } from 'vitest';
import { findings, oneChannel, oneOperation } from '../in-memory.ts';

const rule = 'schema-keywords';

const parameter = (schema: string) => oneOperation(`parameters:\n  - { name: a, in: query, schema: ${schema} }`);

it.each([
  '{ type: string, format: decimal }',
  '{ type: [integer, "null"], format: int64 }',
  '{ type: string, pattern: a }',
])('takes %s', async (schema) => {
  expect(await findings(rule, parameter(schema))).toEqual([]);
});

it.each([
  [
    '{ type: string, format: int46 }',
    'The format `int46` means nothing on this type. Use decimal (string or number), int64',
  ],
  ['{ type: integer, format: decimal }', 'The format `decimal` means nothing on this type.'],
  ["{ type: string, pattern: '(' }", '`(` is no regular expression. Correct it.'],
  ['{ type: integer, multipleOf: 5 }', '`multipleOf` is not read from schemas. Say it with another keyword'],
])('refuses %s', async (schema, message) => {
  expect(await findings(rule, parameter(schema))).toEqual([expect.stringContaining(message)]);
});

it('admits tuples in the schemas of streams', async () => {
  const tuple = (key: string) =>
    oneChannel(`messages: { m: { payload: { type: array, ${key}: [{ type: string }] } } }`);
  expect(await findings(rule, tuple('prefixItems'))).toEqual([]);
  expect((await findings(rule, tuple('contains'))).join()).toContain('`contains` is not read from schemas.');
});
