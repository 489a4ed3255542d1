import { describe, expect, it, vi } from 'vitest';
import {
  type CheckKind,
  type ChecksOptions,
  type ChecksTable,
  createChecks,
  type RuleName,
} from '../src/checks/index.ts';
import { isBadInputError } from '../src/index.ts';
import { binanceKey, createBinance } from './support/api.ts';
import { createScriptedTransport } from './support/scripted-transport.ts';

const table: ChecksTable = {
  newOrder: {
    members: {
      side: { values: ['BUY', 'SELL'] },
      interval: { values: ['30m', '1h'] },
      type: { values: ['LIMIT', 'MARKET', 'STOP'] },
      leverage: { minimum: '1', maximum: '125' },
      rate: { minimum: '0.1' },
      id: { pattern: '^[a-z-]+$', minLength: 2, maxLength: 4 },
      until: { time: true },
      countdown: { minimum: '5', maximum: '60', besides: ['0'] },
      ids: { maximum: '9' },
      legs: {
        inside: { members: { ratio: { maximum: '2' } }, constraints: [{ exactlyOneOf: ['symbol', 'pair'] }] },
      },
      account: { inside: { members: { mode: { values: ['one-way', 'hedge'] } } } },
    },
    constraints: [
      { atLeastOneOf: ['orderId', 'clientId'] },
      { atMostOneOf: ['limit', 'cursor'] },
      { allOrNone: ['size', 'worth'] },
      {
        variants: [
          { title: 'Limit order with a price', when: { type: ['LIMIT'] }, require: ['price'], forbid: ['match'] },
          { title: 'Limit order by the book', when: { type: ['LIMIT'] }, require: ['match'], forbid: ['price'] },
          { title: 'Market order', when: { type: ['MARKET', null] }, forbid: ['price', 'match'] },
        ],
      },
      {
        variants: [
          { title: 'One-way mode', when: { posSide: [null] } },
          { when: { posSide: ['long', 'short'] }, forbid: ['reduceOnly'] },
        ],
      },
    ],
  },
};

const right = { orderId: '5' };

/** What is said of a call, or nothing. */
function told(values: object, options?: ChecksOptions, given: object = values): unknown {
  const check = createChecks(table, options)([{ name: 'newOrder' }], console);
  try {
    check('newOrder', { ...right, ...values }, given);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('checks', () => {
  it.each<[object, string, string]>([
    [{ side: 'buy' }, 'side', 'side: is "buy"; did you mean BUY (rule newOrder.side.values)'],
    [{ side: 'long' }, 'side', 'side: is "long"; give BUY or SELL (rule newOrder.side.values)'],
    [{ interval: '60m' }, 'interval', 'interval: is "60m"; give 30m or 1h (rule newOrder.interval.values)'],
    [
      { side: 'k'.repeat(64) },
      'side',
      'side: is a text of 64 characters; give BUY or SELL (rule newOrder.side.values)',
    ],
    [
      { side: 'Passphrase123456' },
      'side',
      'side: is a text of 16 characters; give BUY or SELL (rule newOrder.side.values)',
    ],
    [
      { type: {} },
      'type',
      'type: is "no text", which does not go with the rest; give LIMIT or MARKET, or leave out type (rule newOrder.type.combination)',
    ],
    [{ side: 'OPEN_LONG' }, 'side', 'side: is "OPEN_LONG"; give BUY or SELL (rule newOrder.side.values)'],
    [{ leverage: 0 }, 'leverage', 'leverage: is "0", below 1; give 1 to 125 (rule newOrder.leverage.minimum)'],
    [{ leverage: 126n }, 'leverage', 'leverage: is "126", above 125; give 1 to 125 (rule newOrder.leverage.maximum)'],
    [{ rate: '0.09' }, 'rate', 'rate: is "0.09", below 0.1; give 0.1 or more (rule newOrder.rate.minimum)'],
    [{ rate: '-.5' }, 'rate', 'rate: is "-.5", below 0.1; give 0.1 or more (rule newOrder.rate.minimum)'],
    [{ id: 'a' }, 'id', 'id: has a length of 1; give 2 to 4 (rule newOrder.id.length)'],
    [{ id: 'abcde' }, 'id', 'id: has a length of 5; give 2 to 4 (rule newOrder.id.length)'],
    [{ id: 'a b' }, 'id', 'id: is "a b"; give text like ^[a-z-]+$ (rule newOrder.id.pattern)'],
    [
      { until: 1_763_683_200_000_000 },
      'until',
      'until: is "1763683200000000", a time in microseconds; give milliseconds, 1763683200000 (rule newOrder.until.time)',
    ],
    [
      { until: 1_763_683_200_000_000_000n },
      'until',
      'until: is "1763683200000000000", a time in nanoseconds; give milliseconds, 1763683200000 (rule newOrder.until.time)',
    ],
    [
      { countdown: '1' },
      'countdown',
      'countdown: is "1", below 5; give 0, or 5 to 60 (rule newOrder.countdown.minimum)',
    ],
    [{ ids: ['1', '10'] }, 'ids[1]', 'ids[1]: is "10", above 9; give 9 or less (rule newOrder.ids.maximum)'],
    [
      { legs: [{ symbol: 'A' }, { symbol: 'A', ratio: '2.01' }] },
      'legs[1].ratio',
      'legs[1].ratio: is "2.01", above 2; give 2 or less (rule newOrder.legs.ratio.maximum)',
    ],
    [
      { legs: [{}] },
      'legs[0].symbol',
      'legs[0].symbol: is missing; give symbol or pair (rule newOrder.legs.symbol.required)',
    ],
    [
      { account: { mode: 'both' } },
      'account.mode',
      'account.mode: is "both"; give one-way or hedge (rule newOrder.account.mode.values)',
    ],
    [
      { orderId: undefined },
      'orderId',
      'orderId: is missing; give orderId or clientId (rule newOrder.orderId.required)',
    ],
    [
      { limit: 1, cursor: 2 },
      'cursor',
      'cursor: does not go with limit; give limit or cursor, not both (rule newOrder.cursor.forbidden)',
    ],
    [
      { size: '1' },
      'worth',
      'worth: is missing beside size; give size, worth together, or none of them (rule newOrder.worth.required)',
    ],
    [
      { type: 'LIMIT' },
      'price',
      'price: is missing for "Limit order with a price"; give price or match (rule newOrder.price.required)',
    ],
    [
      { type: 'LIMIT', price: '1', match: 'QUEUE' },
      'match',
      'match: does not go with "Limit order with a price"; leave out match or price (rule newOrder.match.forbidden)',
    ],
    [
      { price: '1' },
      'price',
      'price: does not go with "Market order"; give type LIMIT, or leave out price (rule newOrder.price.forbidden)',
    ],
    [
      { type: 'STOP' },
      'type',
      'type: is "STOP", which does not go with the rest; give LIMIT or MARKET, or leave out type (rule newOrder.type.combination)',
    ],
    [
      { posSide: 'long', reduceOnly: 'true' },
      'reduceOnly',
      'reduceOnly: does not go with the rest; leave out reduceOnly or posSide (rule newOrder.reduceOnly.forbidden)',
    ],
  ])('refuse %o by the name %s', (values, field, message) => {
    const error = told(values);
    const rule = /\(rule (.*)\)$/.exec(message)?.[1];
    expect(error).toMatchObject({ code: 'BAD_INPUT', outcome: 'refused', field, rule, message });
    expect(isBadInputError(error)).toBe(true);
  });

  it.each<[object]>([
    [{ side: 'SELL', leverage: 125, rate: '+0.1', id: 'ab-c' }],
    [{ countdown: '0' }],
    [{ countdown: '60.0' }],
    [{ until: 99_999_999_999_999 }],
    [{ ids: ['1', 9n] }],
    [{ legs: [{ pair: 'A', ratio: '2.000' }] }],
    [{ type: 'LIMIT', match: 'QUEUE' }],
    [{ size: '1', worth: '2' }],
    [{ reduceOnly: 'true' }],
    [{ account: { mode: 'hedge', unknown: 5 }, other: 'anything' }],
  ])('let %o pass', (values) => {
    expect(told(values)).toBeUndefined();
  });

  it('refuse undefined where leaving out means something of its own, and nowhere else', () => {
    expect(told({}, {}, { posSide: undefined })).toMatchObject({ rule: 'newOrder.posSide.undefined' });
    expect(told({}, {}, { type: undefined, side: undefined })).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>, boolean]>([
    ['where the rest fits both', { product: 'futures' }, true],
    ['where the rest fits one', { product: 'spot' }, false],
    ['where one forbids what is given', { product: 'futures', reduceOnly: 'true' }, false],
    ['where nobody knows what the rest fits', {}, false],
  ])('refuse undefined only %s', (_where, values, isRefused) => {
    const constraints = [
      {
        variants: [
          { when: { product: ['spot'] }, forbid: ['side'] },
          { when: { product: ['futures'], side: [null] } },
          { when: { product: ['futures'], side: ['long', 'short'] }, forbid: ['reduceOnly'] },
        ],
      },
    ];
    const check = createChecks({ newOrder: { constraints } }, { off: ['required'] })([{ name: 'newOrder' }], undefined);
    const call = () => check('newOrder', values, { ...values, side: undefined });
    if (isRefused) expect(call).toThrow(expect.objectContaining({ rule: 'newOrder.side.undefined' }));
    else expect(call).not.toThrow();
  });

  it('take undefined where leaving out lets stay what there is', () => {
    const variants = [{ when: { unit: [null] } }, { when: { unit: ['mark', 'last'] }, require: ['price'] }];
    const check = createChecks({ change: { constraints: [{ variants }] } })([{ name: 'change' }], undefined);
    expect(() => check('change', { price: '5' }, { price: '5', unit: undefined })).not.toThrow();
  });

  it('say nothing of what goes with a value that nobody knows', () => {
    expect(told({ type: 'NEW' })).toMatchObject({ rule: 'newOrder.type.values' });
    expect(told({ type: 'NEW' }, { off: ['values'] })).toBeUndefined();
  });
});

describe('of several forms, what is said of a call', () => {
  const strategies: ChecksTable[string] = {
    constraints: [
      {
        variants: [
          { title: 'Take-profit', when: { type: ['tpsl', null] }, require: ['takeProfit'], forbid: ['size', 'level'] },
          { title: 'Trigger at a limit', when: { type: ['trigger'], kind: ['limit'] }, require: ['size', 'price'] },
          {
            title: 'Trigger at market',
            when: { type: ['trigger'], kind: ['market'] },
            require: ['size'],
            forbid: ['price'],
          },
          { title: 'TWAP', when: { type: ['twap'] }, require: ['parts'], forbid: ['size', 'level'] },
        ],
      },
    ],
  };
  const trailing: ChecksTable[string] = {
    members: { plan: { values: ['plain', 'track'] }, unit: { values: ['last', 'mark'] } },
    constraints: [
      {
        variants: [
          { title: 'Plain', when: { plan: ['plain'] }, forbid: ['rate'] },
          { title: 'Trailing', when: { plan: ['track'], unit: ['last', null] }, require: ['rate'], forbid: ['price'] },
        ],
      },
    ],
  };
  const changes: ChecksTable[string] = {
    constraints: [
      {
        variants: [
          { title: 'A trigger', forbid: ['rate'] },
          { title: 'A trailing', require: ['rate'], forbid: ['price'] },
        ],
      },
    ],
  };
  const leverages: ChecksTable[string] = {
    constraints: [
      {
        variants: [
          { title: 'One', when: { side: [null] }, require: ['each'], forbid: ['long', 'short'] },
          { title: 'One side', when: { side: ['long', 'short'] }, require: ['each'], forbid: ['long', 'short'] },
          { title: 'Both', when: { side: [null] }, require: ['long', 'short'], forbid: ['each'] },
        ],
      },
    ],
  };
  it.each<[ChecksTable[string], Record<string, unknown>, string]>([
    [
      strategies,
      { type: 'trigger', size: 1, level: 2 },
      'kind: is missing; give limit or market (rule call.kind.required)',
    ],
    [strategies, { size: 1, level: 2, kind: 'market' }, 'type: is missing; give trigger (rule call.type.required)'],
    [strategies, { type: 'twap' }, 'parts: is missing for "TWAP"; give parts (rule call.parts.required)'],
    [
      trailing,
      { plan: 'track', unit: 'mark', rate: 1 },
      'unit: is "mark", which does not go with the rest; give last, or leave out unit (rule call.unit.combination)',
    ],
    [
      changes,
      { rate: 1, price: 5 },
      'rate: does not go with "A trigger"; leave out rate or price (rule call.rate.forbidden)',
    ],
    [changes, { price: 5, rate: undefined }, ''],
    [
      leverages,
      { side: 'long', long: 5, short: 5 },
      'side: does not go with "Both"; leave out side (rule call.side.forbidden)',
    ],
    [leverages, { long: 5 }, 'short: is missing for "Both"; give short (rule call.short.required)'],
  ])('is what the least of it speaks against: %#', (call, values, message) => {
    const check = createChecks({ call })([{ name: 'call' }], undefined);
    if (message) expect(() => check('call', values, {})).toThrow(message);
    else expect(() => check('call', values, {})).not.toThrow();
  });
});

describe('rules', () => {
  it.each<[string, object]>([
    ['newOrder.leverage.maximum', { leverage: 500 }],
    ['newOrder.leverage', { leverage: 500 }],
    ['newOrder', { leverage: 500 }],
    ['maximum', { leverage: 500 }],
    ['newOrder.legs.ratio', { legs: [{ symbol: 'A', ratio: '3' }] }],
    ['newOrder.price.required', { type: 'LIMIT' }],
    ['required', { orderId: undefined }],
  ])('%s can be switched off', (name, values) => {
    expect(told(values)).toBeInstanceOf(Error);
    expect(told(values, { off: [name] })).toBeUndefined();
    expect(told({ side: 'buy' }, { off: [name] }) === undefined).toBe(name === 'newOrder');
  });

  it('that are off leave the others of a call in force', () => {
    expect(told({ leverage: 500, side: 'buy' }, { off: ['maximum'] })).toMatchObject({ field: 'side' });
  });

  it('that only warn tell the logger, and never the value of something long', () => {
    const warn = vi.fn();
    const check = createChecks(table, { warn: ['values'] })([{ name: 'newOrder' }], { warn, debug: vi.fn() });
    check('newOrder', { ...right, side: 'k'.repeat(64) }, {});
    const message = 'side: is a text of 64 characters; give BUY or SELL (rule newOrder.side.values)';
    const facts = { operation: 'newOrder', rule: 'newOrder.side.values', message };
    expect(warn.mock.calls).toEqual([['the exchange may refuse this call', facts]]);
    expect(() => check('newOrder', { ...right, leverage: 500 }, {})).toThrow(/leverage/);
  });

  it('warn of everything when they are told to', () => {
    const warn = vi.fn();
    const check = createChecks(table, { warn: true })([{ name: 'newOrder' }], { warn, debug: vi.fn() });
    check('newOrder', { side: 'buy', leverage: 500 }, { posSide: undefined });
    expect(warn.mock.calls.map(([, { rule }]) => rule)).toEqual([
      'newOrder.side.values',
      'newOrder.leverage.maximum',
      'newOrder.posSide.undefined',
      'newOrder.orderId.required',
    ]);
  });

  const kinds: Record<CheckKind, true> = {
    ...{ values: true, minimum: true, maximum: true, pattern: true, length: true, time: true },
    ...{ required: true, forbidden: true, combination: true, undefined: true },
  };
  it('have these kinds, of which any can be switched off', () => {
    expect(() => createChecks(table, { off: Object.keys(kinds) as CheckKind[] })).not.toThrow();
  });

  it.each<RuleName[]>([
    ...[['newOrder.orderId.required'], ['newOrder.cursor.forbidden'], ['newOrder.worth.required']],
    ...[['newOrder.legs.symbol.required'], ['newOrder.legs.pair.forbidden'], ['newOrder.type.combination']],
    ...[['newOrder.price.required'], ['newOrder.price.forbidden'], ['newOrder.posSide.undefined']],
  ])('that there are are known: %s', (name) => {
    expect(() => createChecks(table, { off: [name] })).not.toThrow();
  });

  it('are those that were given when the checks were made', () => {
    const off: RuleName[] = ['values'];
    const check = createChecks(table, { off })([{ name: 'newOrder' }], undefined);
    off.push('maximum');
    expect(() => check('newOrder', { ...right, leverage: 500 }, {})).toThrow(/leverage/);
  });

  it.each<[ChecksOptions, string, RegExp]>([
    [{ off: ['maximun' as 'maximum'] }, 'checks.off', /"maximun", which is no rule; did you mean maximum$/],
    [{ off: ['newOrders'] }, 'checks.off', /did you mean newOrder$/],
    [{ off: ['newOrder.levarage'] }, 'checks.off', /did you mean newOrder\.leverage$/],
    [{ off: ['anything'] }, 'checks.off', /give a kind of rule, an operation, or a name that an error/],
    [{ off: ['newOrder.leverage.maximun'] }, 'checks.off', /did you mean newOrder\.leverage\.maximum$/],
    [{ warn: ['newOrder.side.maximum'] }, 'checks.warn', /is no rule/],
    [{ off: ['newOrder.clientId.required'] }, 'checks.off', /is no rule/],
    [{ off: ['newOrder.orderId.forbidden'] }, 'checks.off', /is no rule/],
    [{ off: ['newOrder.orderId.undefined'] }, 'checks.off', /is no rule/],
    [{ off: ['newOrder.limit'] }, 'checks.off', /is no rule/],
    [{ off: ['newOrder.size.forbidden'] }, 'checks.off', /is no rule/],
    [{ off: ['newOrder.price.combination'] }, 'checks.off', /is no rule/],
    [{ off: ['newOrder.type.undefined'] }, 'checks.off', /is no rule/],
    [{ off: ['k'.repeat(64)] }, 'checks.off', /^checks\.off: has a text of 64 characters, which is no rule; give/],
    [{ off: [`newOrder.${'k'.repeat(99)}`] }, 'checks.off', /has a text of 108 characters/],
    [{ off: 'maximum' as never }, 'checks.off', /give a list of rules$/],
    [{ off: [Symbol('x')] as never }, 'checks.off', /is Symbol\(x\); give names of rules$/],
    [{ off: [null] as never }, 'checks.off', /is null; give names/],
    [{ off: [undefined] as never }, 'checks.off', /is undefined; give names/],
    [{ off: new Array(1) }, 'checks.off', /is undefined; give names/],
    [{ off: [{}] as never }, 'checks.off', /is an object; give names/],
    [null as never, 'checks', /^checks: is null; give an object$/],
    [5 as never, 'checks', /^checks: is 5; give an object$/],
    [{ ignore: [] } as never, 'checks.ignore', /is not an option; it takes warn, off$/],
  ])('that there are not are refused: %o', (options, field, message) => {
    expect(() => createChecks(table, options)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', field }));
    expect(() => createChecks(table, options)).toThrow(message);
  });
});

describe('a client', () => {
  const answers = () => createScriptedTransport();

  it('sends nothing that its checks refuse, by name and by verb', async () => {
    const transport = answers();
    const checks = createChecks({ newOrder: { members: { quantity: { maximum: '5' } } } });
    const client = createBinance({ ...binanceKey, transport, checks });
    const order = { symbol: 'BTCUSDT', quantity: '6' };
    const refused = { code: 'BAD_INPUT', outcome: 'refused', field: 'quantity', rule: 'newOrder.quantity.maximum' };
    await expect(client.newOrder(order)).rejects.toMatchObject(refused);
    await expect(client.newOrder(order).verdict()).resolves.toMatchObject({ outcome: 'refused', error: refused });
    await expect(client.POST('/fapi/v1/order', { params: { query: order } })).rejects.toMatchObject(refused);
    expect(transport.requests).toEqual([]);
  });

  it('refuses checks of another API, checks that warn nobody, and what makes checks in their place', () => {
    const rules = { newOrder: { members: { quantity: { maximum: '5' } } } };
    expect(() => createBinance({ checks: createChecks({ placeOrder: {} }) })).toThrow(
      /^checks: are those of another API/,
    );
    const ofNearlyThis = { ...rules, placeOrder: {} };
    expect(() => createBinance({ checks: createChecks(ofNearlyThis) })).toThrow(/^checks: are those of another API/);
    expect(() => createBinance({ checks: createChecks(rules, { warn: true }) })).toThrow(/^logger: is missing/);
    const ofAnApi = (options?: ChecksOptions) => createChecks(rules, options);
    expect(() => createBinance({ checks: ofAnApi as never })).toThrow(
      'checks: is createChecks itself; call it: createChecks()',
    );
  });
});
