import { expect, it } from 'vitest';
import { findings } from '../in-memory.ts';

const rule = 'orders-names-exist';

const order = '{ type: object, properties: { id: {}, ownId: {}, state: {}, symbol: {}, done: {}, shuts: {} } }';
const position = '{ type: object, properties: { symbol: {}, amount: {}, side: {} } }';
const answering = (schema: string) =>
  `responses: { '200': { description: d, content: { application/json: { schema: ${schema} } } } }`;
const taking = (...names: string[]) =>
  `parameters: [${names.map((name) => `{ name: ${name}, in: query }`).join(', ')}]`;

/** Calls that place, cancel and change an order, show it, list orders, and list positions. */
const api = (kind: object, position_: object = {}) => ({
  'openapi.yaml': `openapi: 3.1.0
info: { title: T, version: 1, x-client: { envelope: data } }
x-orders:
  kinds:
    order: ${JSON.stringify({
      id: 'id',
      clientId: 'ownId',
      status: 'state',
      open: ['NEW'],
      over: ['GONE'],
      quantity: 'done',
      closes: { shuts: [true] },
      find: [{ operation: 'getThing', id: 'id', clientId: 'ownId', with: ['symbol'] }],
      cancel: { operation: 'cancelThing', id: 'id', clientId: 'ownId', with: ['symbol'] },
      lists: [{ operation: 'getThings' }],
      all: { operation: 'cancelThings', by: ['symbol'] },
      amend: { operation: 'changeThing', id: 'id', clientId: 'ownId', same: { price: 'price' } },
      ...kind,
    })}
  positions:
    - ${JSON.stringify({
      operation: 'getPositions',
      amount: 'amount',
      hedge: { side: ['LONG'] },
      close: {
        kind: 'order',
        operation: 'newThing',
        side: 'side',
        quantity: 'quantity',
        set: { type: 'MARKET' },
        from: { symbol: 'symbol' },
        oneWay: { long: 'SELL', short: 'BUY', set: { shuts: 'true' } },
        hedge: { long: 'SELL', short: 'BUY', from: { positionSide: 'side' } },
        ...position_,
      },
    })}
paths:
  /fapi/v1/thing:
    get: { operationId: getThing, ${taking('symbol', 'id', 'ownId')}, ${answering(order)} }
    post: { operationId: newThing, ${taking('symbol', 'side', 'quantity', 'type', 'shuts', 'positionSide')}, ${answering(order)} }
    put: { operationId: changeThing, ${taking('id', 'ownId', 'price')}, ${answering(order)} }
    delete: { operationId: cancelThing, ${taking('symbol', 'id', 'ownId')}, ${answering(order)} }
  /fapi/v1/things:
    get: { operationId: getThings, ${taking('symbol')}, ${answering(`{ type: array, items: ${order} }`)} }
    delete: { operationId: cancelThings, ${taking('symbol')}, ${answering('{ type: object }')} }
  /fapi/v1/positions:
    get: { operationId: getPositions, ${answering(`{ type: array, items: ${position} }`)} }
`,
});

it('takes what exists', async () => {
  expect(await findings(rule, api({}))).toEqual([]);
});

it.each([
  [{ find: [{ operation: 'getTing' }] }, {}, 'There is no operation `getTing`.'],
  [{ find: [{ operation: 'cancelThing', id: 'id' }] }, {}, '`cancelThing` changes something.'],
  [{ find: [{ operation: 'getThing', id: 'ident' }] }, {}, '`ident` is no parameter of getThing.'],
  [{ id: 'ident' }, {}, '`ident` is no property of what getThing gives.'],
  [{ status: 'status' }, {}, '`status` is no property of what getThing gives.'],
  [{ quantity: 'filled' }, {}, '`filled` is no property of what getThing gives.'],
  [{ closes: { reduces: [true] } }, {}, '`reduces` is no property of what getThings gives.'],
  [{ lists: [{ operation: 'getThing' }] }, {}, 'The answer of getThing has no list there.'],
  [{ lists: [{ operation: 'getThings', list: 'rows' }] }, {}, 'The answer of getThings has no list there.'],
  [{ cancel: { operation: 'getThing', id: 'id', clientId: 'ownId' } }, {}, '`getThing` only reads.'],
  [{ cancel: { operation: 'cancelThing', id: 'id', clientId: 'mine' } }, {}, '`mine` is no parameter of cancelThing.'],
  [
    { cancel: { operation: 'cancelThing', id: 'id', clientId: 'ownId', list: 'symbol' } },
    {},
    '`id` is in no entry that cancelThing takes.',
  ],
  [{ all: { operation: 'cancelThings', by: ['pair'] } }, {}, '`pair` is no parameter of cancelThings.'],
  [
    { amend: { operation: 'changeThing', id: 'id', clientId: 'ownId', same: { size: 'size' } } },
    {},
    '`size` is no parameter of changeThing.',
  ],
  [{}, { quantity: 'size' }, '`size` is no parameter of newThing.'],
  [{}, { from: { symbol: 'pair' } }, '`pair` is no property of what getPositions gives.'],
  [{}, { kind: 'stop' }, 'There is no kind `stop`.'],
])('refuses %j %j', async (kind, close, message) => {
  expect((await findings(rule, api(kind, close))).join('\n')).toContain(`${message} Correct x-orders.`);
});

/** The same with a bracket. */
const bracketed = (changes: object = {}, leg: object = {}, entry: object = {}) => {
  const guard = {
    kind: 'order',
    operation: 'newThing',
    takes: { triggerPrice: 'price' },
    set: { type: 'STOP' },
    from: { symbol: 'symbol' },
    sides: { oneWay: { long: { side: 'SELL' }, short: { side: 'BUY' } } },
    seen: { trigger: 'done', is: { shuts: [true] } },
    ...leg,
  };
  const bracket = {
    entry: {
      kind: 'order',
      operation: 'newThing',
      takes: ['symbol', 'side', 'quantity', 'price'],
      quantity: 'quantity',
      price: 'price',
      sides: { oneWay: { long: { side: ['BUY'] }, short: { side: ['SELL'] } } },
      ...entry,
    },
    stopLoss: guard,
    takeProfit: { ...guard, set: { type: 'PROFIT' } },
    list: { operation: 'getThings', with: ['symbol'] },
    position: 'getPositions',
    ...changes,
  };
  const files = api({});
  const text = files['openapi.yaml']
    .replace('paths:', `  brackets:\n    order: ${JSON.stringify(bracket)}\npaths:`)
    .replace('operationId: newThing,', 'operationId: newThing, x-placing: {}, x-idempotency: create,')
    .replace('{ name: shuts, in: query }', '{ name: shuts, in: query }, { name: price, in: query }');
  return { 'openapi.yaml': text };
};

it('takes a bracket of what exists', async () => {
  expect(await findings(rule, bracketed())).toEqual([]);
});

it.each([
  [{}, {}, { operation: 'newTing' }, 'There is no operation `newTing`.'],
  [{}, {}, { kind: 'plan' }, 'There is no kind `plan`.'],
  [{}, {}, { operation: 'changeThing' }, '`changeThing` has no x-placing.'],
  [{}, {}, { takes: ['symbol', 'side', 'quantity'] }, '`price` is not among `takes`.'],
  [{}, {}, { takes: ['symbol', 'side', 'quantity', 'price', 'hidden'] }, '`hidden` is no parameter of newThing.'],
  [{ position: 'getPosition' }, {}, {}, '`getPosition` is none of `positions`.'],
  [{ list: { operation: 'getThings', with: ['kind'] } }, {}, {}, '`kind` is no parameter of getThings.'],
  [{}, { kind: 'stop' }, {}, 'There is no kind `stop`.'],
  [{}, { takes: { triggerPrice: 'trigger' } }, {}, '`trigger` is no parameter of newThing.'],
  [{}, { from: { symbol: 'pair' } }, {}, '`pair` is not among `takes`.'],
  [{}, { quantity: 'amount' }, {}, '`amount` is no parameter of newThing.'],
  [{}, { seen: { trigger: 'trigger' } }, {}, '`trigger` is no property of what getThings gives.'],
  [{}, { attached: { takes: { triggerPrice: 'preset' } } }, {}, '`preset` is no parameter of newThing.'],
])('refuses a bracket with %j, %j, %j', async (changes, leg, entry, message) => {
  expect((await findings(rule, bracketed(changes, leg, entry))).join('\n')).toContain(`${message} Correct x-orders.`);
});
