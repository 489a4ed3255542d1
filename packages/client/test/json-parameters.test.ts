import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BadInputError } from '../src/index.ts';
import type { NamedOperation } from '../src/operation.ts';
import { createToWire } from '../src/parameters/to-wire.ts';

const base: NamedOperation = { name: 'placeThing', method: 'POST', path: '/thing', security: 'TRADE' };
type Members = NamedOperation['members'];
const inQuery = (params: string, members?: Members) => createToWire({ ...base, params, ...(members && { members }) });
const inBody = (params: string, members?: Members) =>
  createToWire({ ...base, params, body: 'json', ...(members && { members }) });

const sent = (params: string, given: object) =>
  Object.fromEntries(new URLSearchParams(inQuery(params)({ ...given }).query));

function refusal(run: () => unknown): BadInputError {
  try {
    run();
  } catch (error) {
    return error as BadInputError;
  }
  throw new Error('was taken');
}

/** An object that holds itself. */
const endless = () => {
  const item: Record<string, unknown> = {};
  item.item = item;
  return [item];
};

/** Like the numbers of a big-number library. */
const bigNumber = { sign: 1, digits: [1, 5], toJSON: () => '1.5' };

describe('lists and objects in the query', () => {
  it('writes identifiers as bare digits, also beyond 2^53', () => {
    const ids = [1, '8389765612825190229', 9007199254740993n];
    expect(sent('ids:ids', { ids })).toEqual({ ids: '[1,8389765612825190229,9007199254740993]' });
    expect(sent('ids:ids', { ids: [] })).toEqual({ ids: '[]' });
  });

  it.each([
    ['a double that has lost digits', [1, 2 ** 53], 'ids[1]', /is 9007199254740992, not exact/],
    ['a fraction', [1.5], 'ids[0]', /is 1\.5; give an identifier/],
    ['text that is none', ['x1'], 'ids[0]', /is "x1"; give an identifier/],
    ['nothing', [undefined], 'ids[0]', /is undefined; give an identifier/],
    // biome-ignore lint/suspicious/noSparseArray: a hole must not become `[1,,2]`
    ['a hole', [1, , 2], 'ids[1]', /is undefined; give an identifier/],
  ])('refuses among identifiers: %s', (_, ids, field, message) => {
    const error = refusal(() => inQuery('ids:ids')({ ids }));
    expect(error.field).toBe(field);
    expect(error.message).toMatch(message);
  });

  it.each([
    ['ids:ids1-2', []],
    ['ids:ids1-2', [1, 2, 3]],
    ['ids:list1-2', [{}, {}, {}]],
    ['ids:json1-2', ['a', 'b', 'c']],
    ['ids:ids2-3!', [1]],
    ['ids:ids1+', []],
  ])('%s refuses %o, and says how many it takes', (params, ids) => {
    const size = params.replace(/^\D+|!/g, '');
    for (const toWire of [inQuery, inBody]) {
      const error = refusal(() => toWire(params)({ ids }));
      expect(error).toMatchObject({ code: 'BAD_INPUT', outcome: 'refused', field: 'ids' });
      expect(error.message).toBe(`ids: is a list of ${ids.length}; give ${size} in one call`);
    }
  });

  it('takes as many entries as are described', () => {
    for (const ids of [[1], [1, 2]]) expect(sent('ids:ids1-2', { ids })).toEqual({ ids: JSON.stringify(ids) });
    expect(sent('ids:ids1+!', { ids: Array(999).fill(1) }).ids).toHaveLength(1999);
    expect(sent('ids:json0-1', { ids: [] })).toEqual({ ids: '[]' });
  });

  it('takes no object where so many entries are described', () => {
    expect(refusal(() => inQuery('ids:json1-2')({ ids: { length: 1 } })).message).toMatch(/is an object; give a list/);
  });

  it('refuses a client order id that two orders of a batch have, and only there', () => {
    const orders = ['a', 'b', 'b'].map((clientOid) => ({ clientOid, size: 1 }));
    const batch = { ...base, params: 'orders:list', members: 'orders=clientOid size:int' };
    const error = refusal(() => createToWire({ ...batch, id: 'orders.clientOid' })({ orders }));
    expect(error).toMatchObject({ code: 'BAD_INPUT', outcome: 'refused', field: 'orders[2].clientOid' });
    expect(error.message).toMatch(/is that of another order; give each its own$/);
    expect(createToWire(batch)({ orders }).query).not.toBe('');
    const unnamed = [{ size: 1 }, { size: 1 }, { size: 1, clientOid: 'a' }];
    expect(createToWire({ ...batch, id: 'orders.clientOid' })({ orders: unnamed }).query).not.toBe('');
  });

  it('counts the entries of a list inside another', () => {
    const error = refusal(() => inBody('orders:list1-5', 'orders=legs:ids1-1')({ orders: [{ legs: [1, 2] }] }));
    expect(error.message).toBe('orders[0].legs: is a list of 2; give 1-1 in one call');
  });

  it('writes nested objects as compact JSON', () => {
    const batchOrders = [{ symbol: 'BTCUSDT', price: '0.10', legs: [{ n: 1, id: 2n ** 60n }], note: undefined }];
    expect(sent('batchOrders:json!', { batchOrders })).toEqual({
      batchOrders: '[{"symbol":"BTCUSDT","price":"0.10","legs":[{"n":1,"id":1152921504606846976}]}]',
    });
  });

  it('lets a number of a library speak for itself', () => {
    expect(sent('orders:json', { orders: [{ price: bigNumber }] })).toEqual({ orders: '[{"price":"1.5"}]' });
  });

  it.each([
    ['NaN', [{ price: Number.NaN }], 'orders[0].price'],
    ['a double beyond 2^53', [{}, { id: 2 ** 53 }], 'orders[1].id'],
    ['a Date', [{ at: new Date(0) }], 'orders[0].at'],
    ['a function', { f: () => 1 }, 'orders.f'],
  ])('names the place of what it cannot write: %s', (_, orders, field) => {
    expect(refusal(() => inQuery('orders:json')({ orders }))).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('refuses an object that holds itself', () => {
    expect(refusal(() => inQuery('orders:json')({ orders: endless() })).code).toBe('BAD_INPUT');
  });
});

describe('JSON bodies', () => {
  const write = (params: string, given: object) => inBody(params)({ ...given }).body;

  it('writes decimals, identifiers and times as text, and whole counts as numbers', () => {
    const given = { size: 0.1, orderId: 8389765612825190229n, since: 1763683200000, leverage: '20', flag: true };
    expect(write('size:decimal orderId:id since:time leverage:int flag:bool', given)).toBe(
      '{"size":"0.1","orderId":"8389765612825190229","since":"1763683200000","leverage":20,"flag":"true"}',
    );
  });

  it('sends nothing in the query, and an empty object for no parameters', () => {
    expect(inBody('size:decimal')({ size: 1 }).query).toBe('');
    expect(inBody('size:decimal')({}).body).toBe('{}');
  });

  it('writes what is not described as it is', () => {
    const orderList = [{ size: 1.5, id: 2n ** 60n, deep: [{ n: 1 }], isMaker: true, none: null, left: undefined }];
    expect(write('orderList:json', { orderList })).toBe(
      '{"orderList":[{"size":1.5,"id":1152921504606846976,"deep":[{"n":1}],"isMaker":true,"none":null}]}',
    );
  });

  it('writes identifiers in a list as text', () => {
    expect(write('ids:ids', { ids: [1, '2', 3n] })).toBe('{"ids":["1","2","3"]}');
  });

  it('lets a number of a library speak for itself', () => {
    expect(write('orderList:json', { orderList: [{ size: bigNumber }] })).toBe('{"orderList":[{"size":"1.5"}]}');
  });

  it.each([
    ['a count too long for a double', 'v:int', { v: '9007199254740993' }, 'v'],
    ['NaN', 'v:decimal', { v: Number.NaN }, 'v'],
    ['NaN in a list', 'v:json', { v: [{ size: Number.NaN }] }, 'v[0].size'],
  ])('names the place of what it cannot write: %s', (_, params, given, field) => {
    expect(refusal(() => inBody(params)(given))).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it.each([
    ['half a character', 'v', { v: 'a\udc00' }, 'v'],
    ['a Date in a list', 'v:json', { v: [{ at: new Date(0) }] }, 'v[0].at'],
  ])('refuses what JSON has no text for: %s', (_, params, given, field) => {
    expect(refusal(() => inBody(params)(given))).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it.each([
    ['text', '[]'],
    ['a number', 1],
    ['null', null],
  ])('refuses %s in place of a list', (_, v) => {
    expect(refusal(() => inBody('v:json')({ v }))).toMatchObject({ code: 'BAD_INPUT', field: 'v' });
  });

  it('refuses an object that holds itself', () => {
    expect(refusal(() => inBody('v:json')({ v: endless() })).code).toBe('BAD_INPUT');
  });
});

describe('described members of lists and objects', () => {
  const members = [
    'orders=symbol! size:decimal! orderId:id goodTill:time count:int reduceOnly:bool legs:list trigger:object tags:json',
    'orders.legs=ratio:decimal!',
    'orders.trigger=price:decimal! type',
  ].join(';');
  const order = { symbol: 'BTCUSDT', size: '0.10' };
  const query = (...orders: unknown[]) => sentOf(inQuery('orders:list!', members)({ orders }).query);
  const body = (...orders: unknown[]) => inBody('orders:list!', members)({ orders }).body;
  const sentOf = (text: string) => new URLSearchParams(text).get('orders');
  const full = {
    tags: ['a', { b: 1 }],
    trigger: { type: 'mark', price: 2 },
    legs: [{ ratio: 1.5 }, { ratio: '2.0' }],
    reduceOnly: true,
    count: '03',
    goodTill: 1763683200000,
    orderId: 8389765612825190229n,
    size: 0.1,
    symbol: 'BTCUSDT',
  };

  it('are written by their kind and in described order: in a query whole numbers are bare', () => {
    expect(query(full)).toBe(
      '[{"symbol":"BTCUSDT","size":"0.1","orderId":8389765612825190229,"goodTill":1763683200000,"count":3,' +
        '"reduceOnly":"true","legs":[{"ratio":"1.5"},{"ratio":"2.0"}],"trigger":{"price":"2","type":"mark"},' +
        '"tags":["a",{"b":1}]}]',
    );
  });

  it('are written by their kind and in described order: in a body only counts are bare', () => {
    expect(body(full)).toBe(
      '{"orders":[{"symbol":"BTCUSDT","size":"0.1","orderId":"8389765612825190229","goodTill":"1763683200000","count":3,' +
        '"reduceOnly":"true","legs":[{"ratio":"1.5"},{"ratio":"2.0"}],"trigger":{"price":"2","type":"mark"},' +
        '"tags":["a",{"b":1}]}]}',
    );
  });

  it.each<[string, unknown, string, RegExp]>([
    ['an unknown name', { redueOnly: true }, 'redueOnly', /is not a parameter of placeThing; did you mean reduceOnly$/],
    ['a name in other letters', { OrderID: 1 }, 'OrderID', /did you mean orderId$/],
    ['a name like no other', { price: '1' }, 'price', /it takes symbol, size, orderId, goodTill/],
    ['a mandatory member that is missing', { size: undefined }, 'size', /is missing from placeThing; give it$/],
    ['a computed fraction', { size: 0.1 + 0.2 }, 'size', /not exact in 15 plain digits/],
    ['an exponent', { size: '1e-8' }, 'size', /is "1e-8"; give a plain decimal/],
    ['the exponent of a library', { size: { toJSON: () => '1e-8' } }, 'size', /is "1e-8"; give a plain decimal/],
    ['null', { size: null }, 'size', /is null; give a plain decimal/],
    ['a rounded identifier', { orderId: 2 ** 53 }, 'orderId', /not exact/],
    ['a Date', { goodTill: new Date(0) }, 'goodTill', /is a Date; give milliseconds/],
    ['an unknown name further in', { legs: [{ ratio: 1 }, { ratios: 1 }] }, 'legs[1].ratios', /did you mean ratio$/],
    ['a missing member further in', { trigger: {} }, 'trigger.price', /is missing/],
    ['a list in place of an object', { trigger: [] }, 'trigger', /is a list; give an object$/],
    ['an object in place of a list', { legs: { ratio: 1 } }, 'legs', /is an object; give a list of objects$/],
    ['text in place of an item', { legs: ['1'] }, 'legs[0]', /is "1"; give an object$/],
    ['a hole in what is not described', { tags: [undefined] }, 'tags[0]', /is undefined/],
  ])('are refused with their place: %s', (_, change, place, message) => {
    for (const write of [query, body]) {
      const error = refusal(() => write(order, { ...order, ...(change as object) }));
      expect(error).toMatchObject({ code: 'BAD_INPUT', field: `orders[1].${place}` });
      expect(error.message).toMatch(message);
    }
  });

  it('let a number of a library speak for itself', () => {
    expect(query({ ...order, size: bigNumber })).toContain('"size":"1.5"');
    expect(inBody('size:decimal')({ size: bigNumber }).body).toBe('{"size":"1.5"}');
  });

  it.each([[{ orders: {} }], [{ orders: 'x' }]])('are asked for in a list: %o', (given) => {
    expect(refusal(() => inQuery('orders:list!', members)(given)).field).toBe('orders');
  });
});

it('never changes the objects of the caller', () => {
  const item = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.maxSafeInteger(), fc.constant(undefined)), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(fc.array(item), fc.array(fc.maxSafeInteger()), (orders, ids) => {
      const given = { symbol: 'BTCUSDT', orders, ids, amount: 1.5, none: undefined };
      const copy = structuredClone(given);
      const frozen = Object.freeze({ ...given, orders: Object.freeze(orders.map((order) => Object.freeze(order))) });
      for (const toWire of [inQuery, inBody]) toWire('symbol orders:json ids:ids amount:decimal none')(frozen);
      expect(given).toStrictEqual(copy);
    }),
  );
});

describe('a list as the body', () => {
  const operation: NamedOperation = {
    ...base,
    effect: 'create',
    id: 'body.clientOid',
    body: 'list',
    params: 'body:list1-2!',
    members: 'body=symbol! qty:decimal! clientOid legs:list;body.legs=ratio:decimal!',
  };
  const wire = (given?: object) => createToWire(operation)(given).body;

  it('is written as it is, each entry in described order', () => {
    const orders = [
      { qty: 0.1, symbol: 'A' },
      { legs: [{ ratio: 2n }], symbol: 'B', qty: '7' },
    ];
    expect(wire(orders)).toBe('[{"symbol":"A","qty":"0.1"},{"symbol":"B","qty":"7","legs":[{"ratio":"2"}]}]');
  });

  it('has names for the entries that have none, each its own', () => {
    let made = 0;
    const mint = () => `id${made++}`;
    const orders = [
      { symbol: 'A', qty: 1 },
      { symbol: 'B', qty: 1, clientOid: 'mine' },
    ];
    const sent = JSON.parse(createToWire(operation, undefined, undefined, mint)(orders).body ?? '');
    expect(sent.map(({ clientOid }: { clientOid: string }) => clientOid)).toEqual(['id0', 'mine']);
    expect(orders[0]).toEqual({ symbol: 'A', qty: 1 });
  });

  it.each([
    ['no list', undefined, 'body', /give a list of objects/],
    ['an object', { symbol: 'A', qty: 1 }, 'body', /give a list of objects/],
    ['none', [], 'body', /is a list of 0; give 1-2/],
    ['too many', [{}, {}, {}], 'body', /is a list of 3; give 1-2/],
    [
      'a name that the exchange would pass over',
      [{ symbol: 'A', qty: 1, quantity: 2 }],
      'body[0].quantity',
      /is not a par/,
    ],
    ['an entry without what is mandatory', [{ symbol: 'A' }], 'body[0].qty', /is missing/],
    ['a number that has lost digits', [{ symbol: 'A', qty: 2 ** 53 }], 'body[0].qty', /not exact/],
    [
      'one name for two orders',
      ['a', 'a'].map((clientOid) => ({ symbol: 'A', qty: 1, clientOid })),
      'body[1].clientOid',
      /is that of another order/,
    ],
  ])('refuses %s', (_, given, field, message) => {
    const error = refusal(() => wire(given));
    expect(error.field).toBe(field);
    expect(error.message).toMatch(message);
  });
});
