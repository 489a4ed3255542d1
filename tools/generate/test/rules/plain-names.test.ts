import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'plain-names';

const named = (operationId: string, tag: string, parameter: string) =>
  oneOperation(`operationId: ${operationId}
tags: [${tag}]
parameters: [{ name: ${parameter}, in: query, schema: { type: object, properties: { '24h': {}, a-b.c@d: {} } } }]
responses: {}`);

it('takes names that are made of what names are made of', async () => {
  expect(await findings(rule, named('getTime', 'market-data', 'startTime'))).toEqual([]);
  expect(await findings(rule, oneOperation('responses: {}', 'get', '/api/v2/mix/order/place-order.x_y~z'))).toEqual([]);
});

it.each(["'a b'", "'a:b'", "'a!'", "'[]'", `"a'b"`, '"a`b"', "'*/'", "'é'", "''"])(
  'refuses a parameter called %s',
  async (name) => {
    expect(await findings(rule, named('getTime', 'trade', name))).toEqual([
      expect.stringMatching(/^openapi\.yaml:8:\d+ `.*` is no name of a parameter\. A name has letters, digits/),
    ]);
  },
);

it('refuses such a property by its place', async () => {
  const schema = "{ type: object, properties: { fine: {}, 'not fine': {} } }";
  const body = `requestBody: { content: { application/json: { schema: ${schema} } } }\nresponses: {}`;
  expect(await findings(rule, oneOperation(body))).toEqual([
    expect.stringMatching(/^openapi\.yaml:6:\d+ `not fine` is no name of a property\./),
  ]);
});

it.each(['Trade', "'a b'", 'a--b', "'a|b'", "'<b>'"])('refuses a tag called %s', async (tag) => {
  expect(await findings(rule, named('getTime', tag, 'a'))).toEqual([
    expect.stringMatching(/^openapi\.yaml:7:\d+ `.*` is no name of a tag\. Write small letters/),
  ]);
});

it.each(['then', 'constructor', 'clock', 'close'])('refuses an operation called %s', async (name) => {
  expect(await findings(rule, named(name, 'trade', 'a'))).toEqual([
    expect.stringContaining(`\`${name}\` is what every client has already.`),
  ]);
});

it.each(["'/a b'", "'/a`b'", "'/a|b'", '/a//b', '/a/{id}', '/a/'])('refuses the path %s', async (path) => {
  expect(await findings(rule, oneOperation('responses: {}', 'get', path))).toEqual([
    expect.stringMatching(/^openapi\.yaml:4:\d+ `.*` is no path\./),
  ]);
});
