import { expect, it } from 'vitest';
import { clients, findings, oneOperation } from '../in-memory.ts';

const rule = 'paging-names-exist';

const list = '{ type: array, items: { type: object, properties: { id: { type: string }, time: { type: integer } } } }';
const page = (entries: string) => `{ type: object, properties: { list: ${entries}, endId: { type: string } } }`;
const enveloped = (data: string) =>
  `{ allOf: [{ type: object, properties: { data: {} } }, { type: object, properties: { data: ${data} } }] }`;

const history = (paging: string, schema: string, names = ['symbol', 'startTime', 'endTime', 'fromId']) =>
  oneOperation(
    `x-paging: ${paging}
parameters:
${names.map((name) => `  - { name: ${name}, in: query, schema: { type: string } }`).join('\n')}
  - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
responses: { '200': { description: d, content: { application/json: { schema: ${schema} } } } }`,
    'get',
    '/api/v2/thing',
    clients.bitget,
  );

it.each([
  ['{ by: time, item: time, id: { parameter: fromId, item: id, with: [symbol] } }', list],
  ['{ by: time, item: 0, step: symbol }', '{ type: array, items: { type: array, prefixItems: [{ type: integer }] } }'],
  ['{ by: time, item: time }', enveloped(list)],
  ['{ by: cursor, parameter: fromId, list: list, next: endId, id: id, item: time, span: 7d }', enveloped(page(list))],
])('takes %s', async (paging, schema) => {
  expect(await findings(rule, history(paging, schema))).toEqual([]);
});

it.each([
  ['{ by: time, item: tine }', list, '`tine` is no property of an entry. Correct x-paging.'],
  [
    '{ by: time, item: 1 }',
    '{ type: array, items: { type: array, prefixItems: [{}] } }',
    '`1` is no property of an entry.',
  ],
  ['{ by: time, item: time, id: { parameter: fromId, item: key } }', list, '`key` is no property of an entry.'],
  ['{ by: time, item: time, id: { parameter: since, item: id } }', list, '`since` is no parameter here. Describe it,'],
  ['{ by: time, item: time, id: { parameter: fromId, item: id, with: [pair] } }', list, '`pair` is no parameter here.'],
  ['{ by: time, item: time, step: interval }', list, '`interval` is no parameter here.'],
  ['{ by: time, item: time, page: page }', list, '`page` is no parameter here.'],
  ['{ by: time, item: time }', '{ type: object }', 'The answer is no list. Correct x-paging.'],
  [
    '{ by: cursor, parameter: idLessThan, list: list, next: endId, id: id }',
    page(list),
    '`idLessThan` is no parameter',
  ],
  ['{ by: cursor, parameter: fromId, list: rows, next: endId, id: id }', page(list), '`rows` is no list.'],
  ['{ by: cursor, parameter: fromId, list: list, next: end, id: id }', page(list), '`end` is no property of a page.'],
  [
    '{ by: cursor, parameter: fromId, list: list, next: endId, id: key }',
    page(list),
    '`key` is no property of an entry.',
  ],
  ['{ by: cursor, parameter: fromId, list: list, next: endId, id: id, span: 7d }', page(list), 'A `span` needs `item`'],
])('refuses %s over %s', async (paging, schema, message) => {
  expect(await findings(rule, history(paging, schema))).toEqual([
    expect.stringContaining(`openapi.yaml:6:7 ${message}`),
  ]);
});

it('wants the parameters that every history has, and the size of the largest page', async () => {
  const [files, names] = [history('{ by: time, item: time }', list, ['symbol']), ['startTime', 'endTime']];
  expect(await findings(rule, files)).toEqual(
    names.reverse().map((name) => expect.stringContaining(`\`${name}\` is no parameter here.`)),
  );
  const endless = history('{ by: time, item: time }', list);
  const text = endless['openapi.yaml']?.replace(', maximum: 100', '') ?? '';
  expect(await findings(rule, { 'openapi.yaml': text })).toEqual([expect.stringContaining('`limit` has no maximum')]);
});
