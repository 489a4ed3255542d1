import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'query-encoding';

const parameter = (rest: string) => oneOperation(`parameters:\n  - { name: list, in: query, ${rest} }`);

it('wants the key on lists and objects and nowhere else', async () => {
  expect(await findings(rule, parameter('x-query-encoding: json, schema: { type: array }'))).toEqual([]);
  expect(await findings(rule, parameter('schema: { type: string }'))).toEqual([]);
  expect(await findings(rule, parameter('schema: { type: array }'))).toEqual([
    expect.stringContaining('`list` is a list or an object. Add x-query-encoding: json'),
  ]);
  expect(await findings(rule, parameter('x-query-encoding: json, schema: { type: string }'))).toEqual([
    expect.stringContaining('`list` is neither a list nor an object. Take x-query-encoding away.'),
  ]);
});
