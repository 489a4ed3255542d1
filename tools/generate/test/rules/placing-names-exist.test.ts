import { expect, it } from 'vitest';
import { findings } from '../in-memory.ts';

const rule = 'placing-names-exist';

const order = '{ type: object, properties: { ownId: {}, time: {}, status: {} } }';
const answering = (schema: string) =>
  `responses: { '200': { description: d, content: { application/json: { schema: ${schema} } } } }`;

const rules = 'x-placing: { absent: [-1], taken: [{ code: -2 }], batch: { by: place, code: code, message: msg } }';

/** A call that places, one that finds, and one that lists. */
const api = (placing: string, { head = rules, effect = 'create', list = `{ type: array, items: ${order} }` } = {}) => ({
  'openapi.yaml': `openapi: 3.1.0
info: { title: T, version: 1, x-client: { envelope: data } }
${head}
paths:
  /fapi/v1/thing:
    post:
      operationId: newThing
      x-idempotency: ${effect}
      x-placing: ${placing}
      parameters:
        - { name: symbol, in: query }
        - { name: newId, in: query }
        - { name: things, in: query, schema: { type: array, items: { type: object, properties: { newId: {} } } } }
      ${answering(order)}
    get:
      operationId: getThing
      parameters: [{ name: symbol, in: query }, { name: id, in: query }]
      ${answering(`{ allOf: [{ type: object, properties: { data: {} } }, { type: object, properties: { data: ${order} } }] }`)}
  /fapi/v1/things:
    get:
      operationId: getThings
      parameters: [{ name: symbol, in: query }]
      ${answering(list)}
`,
});

const placing = (find: string, rest = '') => `{ id: newId, answerId: ownId, time: time, find: [${find}]${rest} }`;
const found = '{ operation: getThing, id: id, with: [symbol] }';

it.each([
  placing(found, ', rejected: { status: REJECTED }'),
  placing(`${found}, { operation: getThings, with: [symbol] }`, ', absenceProves: false'),
  placing('{ operation: getThing, id: id, set: { symbol: X } }'),
  `{ id: things.newId, answerId: ownId, time: time, find: [${found}] }`,
])('takes %s', async (given) => {
  expect(await findings(rule, api(given))).toEqual([]);
});

it('calls a body that is a list body', async () => {
  const one = '{ type: object, properties: { newId: {}, symbol: {} } }';
  const body = `requestBody: { content: { application/json: { schema: { type: array, items: ${one} } } } }`;
  const given = `{ id: body.newId, answerId: ownId, time: time, find: [${found}] }`;
  const { 'openapi.yaml': text } = api(given);
  const inBody = text.replace(/(x-placing: \{ id.*\n) {6}parameters:\n(?: {8}.*\n)+/, `$1      ${body}\n`);
  expect(inBody).toContain('requestBody');
  expect(await findings(rule, { 'openapi.yaml': inBody })).toEqual([]);
  expect(await findings(rule, { 'openapi.yaml': inBody.replace('body.newId', 'orders.newId') })).not.toEqual([]);
});

it('takes a list under a property', async () => {
  const list = `{ type: object, properties: { rows: { type: array, items: ${order} } } }`;
  const given = placing('{ operation: getThings, list: rows }');
  expect(await findings(rule, api(given, { list }))).toEqual([]);
});

it.each([
  [placing('{ operation: getTing, id: id }'), 'There is no operation `getTing`.'],
  [placing('{ operation: newThing, id: newId }'), '`newThing` changes something. Look the order up by a GET.'],
  [placing('{ operation: getThing, id: ide }'), '`ide` is no parameter of getThing.'],
  [placing('{ operation: getThing, id: id, set: { mode: x } }'), '`mode` is no parameter of getThing.'],
  [placing('{ operation: getThing, id: id, with: [id] }'), '`id` is no parameter here, so it cannot be looked up by.'],
  [placing('{ operation: getThing }'), 'The answer of getThing has no list there.'],
  [placing('{ operation: getThings, list: rows }'), 'The answer of getThings has no list there.'],
  [placing(found, ', rejected: { state: REJECTED }'), '`state` is no property of the answer.'],
  [`{ id: newIde, answerId: ownId, time: time, find: [${found}] }`, '`newIde` is no parameter here.'],
  [`{ id: things.newIde, answerId: ownId, time: time, find: [${found}] }`, '`things.newIde` is no parameter here.'],
  [`{ id: newId, answerId: id, time: time, find: [${found}] }`, '`id` is no property of the answer.'],
  [
    `{ id: newId, answerId: ownId, time: tim, find: [${found}] }`,
    '`tim` is no property of an order that getThing gives.',
  ],
])('refuses %s', async (given, message) => {
  const found = await findings(rule, api(given));
  expect(found).toContainEqual(expect.stringContaining(`openapi.yaml:9:7 ${message}`));
  expect(found.length).toBeLessThan(3);
});

it('wants a call that places, and what all orders have in common', async () => {
  expect(await findings(rule, api(placing(found), { effect: 'set' }))).toEqual([
    expect.stringContaining('`x-placing` stands on a call that places nothing.'),
  ]);
  expect(await findings(rule, api(placing(found), { head: 'tags: []' }))).toEqual([
    expect.stringContaining('The API has no x-placing beside its paths.'),
  ]);
  const head = 'x-placing: { absent: [-1], taken: [{ code: -2 }] }';
  const batch = `{ id: things.newId, answerId: ownId, time: time, find: [${found}] }`;
  expect(await findings(rule, api(batch, { head }))).toEqual([
    expect.stringContaining("The API's x-placing has no `batch`."),
  ]);
});
