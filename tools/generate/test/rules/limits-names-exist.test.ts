import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'limits-names-exist';

const entry = '{ type: object, properties: { reduceOnly: { type: string } } }';
const operation = (more: string) => `operationId: newOrder
parameters:
  - { name: reduceOnly, in: query, schema: { type: string } }
  - { name: orders, in: query, schema: { type: array, items: ${entry} } }
${more}`;

it.each([
  'x-lane: urgent',
  "x-lane: [{ when: { reduceOnly: 'true' }, lane: urgent }]",
  "x-lane: [{ when: { orders.reduceOnly: 'true' }, lane: urgent }]",
])('takes %s', async (lane) => {
  expect(await findings(rule, oneOperation(operation(lane)))).toEqual([]);
});

it('takes the properties of a body that is a list', async () => {
  const body = `requestBody: { content: { application/json: { schema: { type: array, items: ${entry} } } } }`;
  const lane = "x-lane: [{ when: { body.reduceOnly: 'yes' }, lane: urgent }]";
  expect(await findings(rule, oneOperation(`${body}\n${lane}`))).toEqual([]);
});

it.each([
  ['{ close: present }', '`close` is no parameter or property here. Correct the name.'],
  ['{ orders.close: present }', '`orders.close` is no parameter or property here. Correct the name.'],
  ['{ reduceOnly.close: present }', '`reduceOnly.close` is no parameter or property here. Correct the name.'],
])('refuses a lane that depends on %s', async (when, message) => {
  expect(await findings(rule, oneOperation(operation(`x-lane: [{ when: ${when}, lane: urgent }]`)))).toEqual([
    expect.stringContaining(message),
  ]);
});

const api = (limits: string, more = 'x-order-count: { 10s: 1 }') => {
  const files = oneOperation(operation(more));
  const text = files['openapi.yaml']?.replace('info: { ', `info: { x-limits: { pool: futures, ${limits} }, `);
  return { 'openapi.yaml': `${text}\nservers: [{ url: https://a.example, description: 'demo: paper.' }]` };
};
const told = 'told: { operation: newOrder, list: a, kind: a, weight: A, orders: O, count: c, unit: u, limit: l }';

it('takes limits whose names exist', async () => {
  const limits = `weight: { limits: { 1m: 1 } }, orders: { limits: { 10s: 1 } }, environments: { demo: { weight: { 1m: 2 } } }`;
  expect(await findings(rule, api(`${limits}, ${told}`))).toEqual([]);
});

it.each([
  [
    'environments: { testnet: { weight: { 1m: 2 } } }',
    'No server is called `testnet`. Correct x-limits; known are: demo.',
  ],
  [told.replace('newOrder', 'newOdrer'), 'There is no operation `newOdrer`. Correct x-limits.'],
])('refuses %s', async (limits, message) => {
  const all = `weight: { limits: { 1m: 1 } }, orders: { limits: { 10s: 1 } }, ${limits}`;
  expect(await findings(rule, api(all))).toEqual([expect.stringContaining(message)]);
});

it('refuses one header for several intervals, and an interval without a limit', async () => {
  const limits = 'weight: { limits: { 1m: 1, 1h: 9 }, header: x-used }, orders: { limits: { 1m: 1 } }';
  expect(await findings(rule, api(limits))).toEqual([
    expect.stringContaining('`x-used` is the header of several intervals. Write {interval} where it names one.'),
    expect.stringContaining('`info.x-limits` has no limit of orders for 10s. Add it there, or correct the interval.'),
  ]);
});
