import { expect, it } from 'vitest';
import { findings } from '../in-memory.ts';

const rule = 'filters-names-exist';

const contract = `{ type: object, properties: { symbol: {}, status: {}, places: {}, ratio: {}, rules: { type: array, items: { anyOf: [
              { type: object, properties: { kind: { const: PRICE }, tick: {} } },
              { type: object, properties: { kind: { enum: [LOT] }, step: {} } } ] } } } }`;

/** A call that lists contracts, and two that place orders, one of them a list. */
const api = (filters: string) => ({
  'openapi.yaml': `openapi: 3.1.0
info: { title: T, version: 1, x-client: { envelope: data } }
x-filters:
${filters}
paths:
  /fapi/v1/thing:
    post:
      operationId: newThing
      parameters:
        - { name: side, in: query }
        - { name: size, in: query }
        - { name: price, in: query }
        - { name: things, in: query, schema: { type: array, items: { type: object, properties: { reduceOnly: {} } } } }
    get:
      operationId: getThings
      responses: { '200': { description: d, content: { application/json: { schema: { type: object, properties: { list: {
        type: array, items: ${contract} } } } } } } }
`,
});

const good = `  contracts: { operation: getThings, list: list }
  by: kind
  contract:
    symbol: symbol
    status: status
    read: { tick: [rules.PRICE.tick, { steps: ratio, places: places }], step: rules.LOT.step, priceUp: { above: ratio } }
  order:
    operations: [newThing, newThing.things]
    price: [price]
    quantity: [size]
    buys: [{ side: [BUY] }]
    closes: [{ reduceOnly: ['true'] }]`;

it('takes names that exist', async () => {
  expect(await findings(rule, api(good))).toEqual([]);
});

it('knows nothing of the contracts of an API that lists none', async () => {
  const listless = good.replace(/ {2}contracts.*\n/, '').replace('status: status', 'status: [a, b.c]');
  expect(await findings(rule, api(listless))).toEqual([]);
});

it.each([
  ['operation: getThings', 'operation: getTings', '4:3', 'There is no operation `getTings`.'],
  ['list: list', 'list: rows', '4:3', 'The answer of getThings has no list there.'],
  ['symbol: symbol', 'symbol: name', '7:5', '`name` leads nowhere in an entry of getThings.'],
  ['rules.LOT.step', 'rules.LOT.tick', '9:', '`rules.LOT.tick` leads nowhere in an entry of getThings.'],
  ['rules.PRICE.tick', 'rules.MARKET.tick', '9:', '`rules.MARKET.tick` leads nowhere in an entry of getThings.'],
  ['{ above: ratio }', '{ above: ration }', '9:', '`ration` leads nowhere in an entry of getThings.'],
  ['newThing.things', 'newThing.tings', '11:', '`newThing.tings` places nothing.'],
  ['[size]', '[quantity]', '13:5', '`quantity` is no property of an order that they place.'],
  ["reduceOnly: ['true']", "closePosition: ['true']", '15:5', '`closePosition` is no property of an order'],
])('refuses %s as %s', async (right, wrong, at, message) => {
  const found = await findings(rule, api(good.replace(right, wrong)));
  // Where a list is not found, neither is what stands in it.
  expect(found).toHaveLength(wrong === 'newThing.tings' ? 2 : 1);
  expect(found[0]).toContain(`openapi.yaml:${at}`);
  expect(found[0]).toContain(message);
});
