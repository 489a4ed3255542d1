import { expect, it } from 'vitest';
import { findings, oneChannel, oneOperation } from '../in-memory.ts';

const rule = 'examples-match-schemas';

const answering = (schema: string, value: string) =>
  oneOperation(`responses:
  '200':
    description: d
    content:
      application/json:
        schema: ${schema}
        examples:
          one:
            value: ${value}`);

it('takes a payload that fits', async () => {
  const schema =
    '{ type: object, required: [a], properties: { a: { type: integer, format: int64 }, b: { type: string } } }';
  expect(await findings(rule, answering(schema, '{ a: 1 }'))).toEqual([]);
});

it.each([
  [
    '{ type: object, required: [a], properties: { a: { type: string } } }',
    '{}',
    'The example lacks `a`, which is required.',
  ],
  [
    '{ type: object, properties: { a: { type: string } } }',
    '{ a: 1 }',
    '`a` in the example is integer where string is described.',
  ],
  ['{ type: object, properties: { a: { type: string } } }', '{ b: x }', '`b` in the example is not described.'],
  [
    '{ type: array, items: { type: string, format: decimal } }',
    "['1.0', 1x]",
    '`1` in the example is "1x", which is no decimal number.',
  ],
  ['{ type: integer, format: unix-ms }', '12', 'The example is 12, which is no time in milliseconds.'],
  ['{ type: integer, format: int64 }', '9007199254740993', 'beyond 2^53'],
])('%s refuses %s', async (schema, value, message) => {
  const [first = '', ...others] = await findings(rule, answering(schema, value));
  expect(first).toContain(message);
  expect(first).toContain('Correct the example, or the schema if the payload is real.');
  expect(others).toEqual([]);
});

it('says where in a file of its own the example is wrong', async () => {
  const files = answering('{ type: object, properties: { a: { type: string } } }', '0');
  const text = files['openapi.yaml']?.replace(/one:[\s\S]*$/, 'one: { $ref: examples/a.yaml }') ?? '';
  const example = 'summary: s\nvalue:\n  a: 5';
  expect(await findings(rule, { 'openapi.yaml': text, 'examples/a.yaml': example })).toEqual([
    expect.stringMatching(/^examples\/a\.yaml:3:6 `a` in the example is integer/),
  ]);
});

it('checks examples and defaults of parameters and properties', async () => {
  const files = oneOperation(
    'parameters:\n  - { name: a, in: query, example: 5, schema: { type: string, default: 6 } }',
  );
  expect(await findings(rule, files)).toHaveLength(2);
});

it('holds frames of a stream against their schema', async () => {
  const frame = (payload: string) =>
    oneChannel(
      `messages: { m: { payload: { type: object, required: [p], properties: { p: { type: string, format: decimal } } }, examples: [{ payload: ${payload} }] } }`,
    );
  expect(await findings(rule, frame("{ p: '1.5' }"))).toEqual([]);
  expect((await findings(rule, frame("{ p: 'high' }"))).join()).toContain(
    '`p` in the example is "high", which is no decimal number.',
  );
  expect((await findings(rule, frame("{ p: '1', q: 2 }"))).join()).toContain('`q` in the example is not described.');
});
