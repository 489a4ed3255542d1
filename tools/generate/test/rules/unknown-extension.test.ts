import { expect, it } from 'vitest';
import { extensions } from '../../src/extensions.ts';
import { findings, oneChannel, oneOperation } from '../in-memory.ts';

const rule = 'unknown-extension';

/** A code for each rule of a contract. */
const codes = [
  ...['nothing', 'status', 'price-precision', 'price-low', 'price-high', 'price-step', 'trigger-precision'],
  ...['trigger-high', 'trigger-step', 'quantity-precision', 'quantity-low', 'quantity-high', 'quantity-step'],
  ...['percent-price-up', 'percent-price-down', 'notional', 'orders', 'bracket'],
]
  .map((name) => `${name}: -1`)
  .join(', ');

/** How orders of one kind are cancelled, and positions closed. */
const orders = `
  kinds:
    order:
      id: id
      clientId: ownId
      status: [state, status]
      open: [NEW]
      over: [GONE]
      closes: { reduceOnly: [true, 'YES'] }
      find: [{ operation: queryA, id: a, absent: [-1], open: true }]
      cancel: { operation: cancelA, id: a, clientId: b, list: ids }
      lists: [{ operation: listA, page: { parameter: c, next: end, limit: 100 }, symbols: pairs, none: [-2] }]
  positions:
    - operation: positions
      amount: amt
      hedge: { side: [LONG] }
      close:
        { kind: order, operation: a, side: s, quantity: q, set: { t: M }, from: { a: b }, oneWay: { long: S, short: B }, hedge: { long: S, short: B } }
`;

it('takes every key of ours where it belongs', async () => {
  const files: Record<string, string> = oneOperation(`
x-zh: { summary: 下单, description: 提交订单 }
x-weight: [{ when: { limit: '[1,100)' }, weight: 2 }, { weight: 5 }]
x-order-count: { 10s: 1, 1m: 1 }
x-frequency-limit: { count: 10, perSeconds: 1, scope: uid }
x-lane: [{ when: { a: X }, lane: urgent }]
x-usage-headers: absent
x-idempotency: set
x-success: { code: 200 }
x-widens: [a, b.c]
x-constraints: [{ atLeastOneOf: [a, b] }, { variants: [{ when: { a: [X, null] } }, { require: [a], forbid: [b] }] }]
x-result-by: { parameter: a, present: one, absent: many }
x-paging: { by: time, item: time, span: 7d, id: { parameter: fromId, item: id, with: [symbol] }, page: page }
x-placing: { id: a, answerId: id, time: time, find: [{ operation: queryA, id: a, absent: [-1] }], absenceProves: false }
x-checked: { date: '2026-09-22', source: the docs }
x-lifecycle: { added: '2025-12-09', replacedBy: other, values: { OLD: { removed: '2026-01-01' } } }
parameters:
  - { name: a, in: query, x-zh: 参数, x-query-encoding: json, schema: { type: string, format: decimal, x-minimum: '0.1', x-maximum: '2' } }
`);
  const limits =
    "pool: futures, weight: { limits: { 1m: 2400 }, header: 'x-used-{interval}' }, orders: { limits: { 10s: 3 } }";
  files['openapi.yaml'] =
    files['openapi.yaml']?.replace('info: { ', `info: { x-languages: [en, zh], x-limits: { ${limits} }, `) ?? '';
  files['openapi.yaml'] += '\nx-lookup: [symbol]\nx-placing: { absent: [-1], taken: [{ code: -2, says: twice }] }';
  files['openapi.yaml'] +=
    `\nx-filters: { contracts: { operation: a, list: b }, by: kind, contract: { symbol: s, status: [t, u], open: [ON],
    closing: [HALF], read: { tick: { steps: a, places: b }, priceUp: [x.Y.z, { above: r }, { below: r }, { is: '1', when: { c: [D, null] } }] } },
    order: { operations: [a, b.c], price: [p], quantity: [q], trigger: [t], buys: [{ side: [BUY] }], sells: [{ side: [SELL] }],
    market: [{ type: [M] }], waits: [{ type: [S] }], closes: [{ r: ['true'] }], exempt: [{ r: ['true'] }], spends: [{ s: [x] }] },
    bracket: { quote: n, base: q }, position: { quantity: p, short: { side: [short] } }, codes: { ${codes} } }`;
  files['openapi.yaml'] += `\nx-orders: ${orders}`;
  const streams = withStreams(
    oneChannel(`
x-zh: { summary: 成交, description: 逐笔成交 }
x-route: market
x-topic: { topic: trade, symbol: '{symbol}' }
x-time: E
x-key: k.t
x-sequence: { id: 'data[].id', previous: data.0.pseq }
x-whole: action=snapshot
x-max-silence: 3s
x-overflow: keep
x-products: { member: st, own: 1, symbol: o.s, pattern: 'USD_PERP$' }
x-proof: { operation: getTrades, parameters: { symbol: '{symbol}', limit: '1' }, time: '[].time', id: '0.id' }
x-order-book:
  bids: b
  asks: data.0.a
  depths: [100, 5]
  cut: 50
  window: true
  snapshot: { operation: getBook, parameters: { limit: '{depth}' }, id: id, bids: bids, asks: asks, time: T }
  proof: { operation: getBook, parameters: { category: '{type:upper}' }, bids: bids, asks: asks }
x-lifecycle: { added: '2025-12-09' }
x-user-data: true
parameters:
  symbol: { x-zh: 合约, x-case: lower, x-many: true }
  speed: { enum: ['', '@1s'], x-lead: '@', x-left-out: 3s }
`),
  );
  const text = [...Object.values(files), ...Object.values(streams), 'x-error-codes'].join();
  expect(Object.keys(extensions).filter((key) => !text.includes(key))).toEqual([]);
  expect(await findings(rule, files)).toEqual([]);
  expect(await findings(rule, streams)).toEqual([]);
});

it('refuses a key that is not ours', async () => {
  expect(await findings(rule, oneOperation('operationId: a\nx-wieght: 1'))).toEqual([
    expect.stringMatching(
      /^openapi\.yaml:7:7 `x-wieght` is no key of ours\. Did you mean `x-weight`\? Use one of x-zh, /,
    ),
  ]);
});

it('refuses a key in a place where it means nothing', async () => {
  const files = oneOperation('parameters:\n  - { name: a, in: query, x-weight: 1 }');
  expect(await findings(rule, files)).toEqual([
    expect.stringMatching(/`x-weight` means nothing on a Parameter\. Move it to where it belongs: Operation\./),
  ]);
});

it.each([
  ['x-weight: -1', 'x-weight'],
  ['x-weight: [{ when: { limit: 5 }, weight: 2 }]', 'x-weight.0.when.limit'],
  ['x-zh: { summary: english, description: 中文 }', 'x-zh.summary'],
  ['x-idempotency: once', 'x-idempotency'],
  ['x-frequency-limit: { count: 1, perSeconds: 1, scope: user }', 'x-frequency-limit.scope'],
  ['x-order-count: 1', 'x-order-count'],
  ['x-success: {}', 'x-success'],
  ['x-success: nothing', 'x-success'],
  ['x-success: []', 'x-success'],
  ["x-success: ['order id']", 'x-success.0'],
  ['x-success: { code: 200, msg: success }', 'x-success'],
  ['x-success: { msg: well done }', 'x-success.msg'],
  ['x-widens: symbol', 'x-widens'],
  ['x-widens: [a.b.c]', 'x-widens.0'],
  ['x-constraints: [{ atLeastOneOf: [a] }]', 'x-constraints.0.atLeastOneOf'],
  ['x-lifecycle: { added: 2025 }', 'x-lifecycle.added'],
  ['x-result-by: { parameter: a, present: one }', 'x-result-by'],
  ['x-paging: { by: page, item: time }', 'x-paging.by'],
  ['x-paging: { by: time, item: -1 }', 'x-paging.item'],
  ['x-paging: { by: time, item: time, span: a week }', 'x-paging.span'],
  ['x-paging: { by: cursor, parameter: idLessThan, list: fillList, id: tradeId }', 'x-paging'],
  ['x-placing: { id: a.b.c, answerId: a, time: t, find: [{ operation: q }] }', 'x-placing.id'],
  ['x-placing: { id: a, answerId: a, time: t, find: [] }', 'x-placing.find'],
  [
    'x-placing: { id: a, answerId: a, time: t, find: [{ operation: q }], absenceProves: true }',
    'x-placing.absenceProves',
  ],
  ['x-placing: { id: a, answerId: a, time: t, find: [{ operation: q, absent: [none] }] }', 'x-placing.find.0.absent.0'],
])('refuses %s at its misfit', async (line, at) => {
  const [first = '', ...others] = await findings(rule, oneOperation(line));
  expect(first).toContain(`\`${at}`);
  expect(first).toMatch(/is not in its form\. Write .+\(specs\/README\.md\)\./);
  expect(others).toEqual([]);
});

it.each([
  ['x-constraints: [{ atLeastOnOf: [a, b] }]', 'x-constraints.0.atLeastOnOf', 'Did you mean `atLeastOneOf`? '],
  ['x-constraints: [{ oneOf: [a, b] }]', 'x-constraints.0.oneOf', ''],
  [
    'x-constraints: [{ variants: [{ requires: [a] }, {}] }]',
    'x-constraints.0.variants.0.requires',
    'Did you mean `require`? ',
  ],
  ['x-weight: [{ wieght: 1 }]', 'x-weight.0.wieght', 'Did you mean `weight`? '],
  ['x-paging: { by: time, itme: time }', 'x-paging.itme', 'Did you mean `item`? '],
  ['x-paging: { by: cursor, parameter: a, list: b, nxt: c, id: d }', 'x-paging.nxt', 'Did you mean `next`? '],
])('refuses the unknown key in %s, and says what was probably meant', async (line, at, near) => {
  const [first = '', ...others] = await findings(rule, oneOperation(line));
  expect(first).toContain(`\`${at}\` is no key of ours. ${near}Use one of `);
  expect(others).toEqual([]);
});

it('takes the files of x-error-codes, and nothing else there', async () => {
  const root = (value: string) => ({
    'openapi.yaml': `openapi: 3.1.0\ninfo: { title: T, version: 1 }\nx-error-codes: ${value}\npaths: {}\n`,
  });
  expect(await findings(rule, root('[{ $ref: error-codes/a.yaml }]'))).toEqual([]);
  const [first] = await findings(rule, root('[error-codes/a.yaml]'));
  expect(first).toMatch(/^openapi\.yaml:3:\d+ `x-error-codes\.0` is not in its form\. Write an object of \$ref/);
});

const limits =
  'pool: streams, connections: { count: 300, perSeconds: 300 }, openConnections: 100, streams: 200, framesPerSecond: 10, ' +
  'requestsPerHour: 240, perFrame: 20, bytesPerFrame: 4096, lifetime: 86400, ' +
  'heartbeat: { from: client, text: ping, every: 30, within: 120 }';

/** The same with limits of its connections. */
function withStreams(files: Readonly<Record<string, string>>, given = limits): Record<string, string> {
  const root = files['asyncapi.yaml']?.replace('info: { ', `info: { x-streams: { ${given} }, `) ?? '';
  return { ...files, 'asyncapi.yaml': root };
}

it.each([
  ['x-overflow: drop', 'x-overflow'],
  ['x-max-silence: 3', 'x-max-silence'],
  ['x-time: data..ts', 'x-time'],
  ['x-sequence: { previous: pu }', 'x-sequence'],
  ['x-whole: snapshot', 'x-whole'],
  ['x-topic: trade', 'x-topic'],
  ["x-products: { member: st, own: 1, symbol: s, pattern: '(' }", 'x-products.pattern'],
  ['x-proof: { operation: getTrades, parameters: { limit: 1 }, time: T }', 'x-proof.parameters.limit'],
  ['x-order-book: { bids: b, asks: a, depths: [] }', 'x-order-book.depths'],
  ['x-order-book: { bids: b, asks: a, depths: [5], window: 5 }', 'x-order-book.window'],
  [
    'x-order-book: { bids: b, asks: a, depths: [5], snapshot: { operation: getBook, parameters: {}, bids: b, asks: a } }',
    'x-order-book.snapshot',
  ],
  ['parameters: { symbol: { x-case: upper } }', 'x-case'],
  ['parameters: { symbol: { x-many: yes } }', 'x-many'],
])('refuses %s of a channel at its misfit', async (line, at) => {
  const [first = '', ...others] = await findings(rule, oneChannel(line));
  expect(first).toContain(`\`${at}\` is not in its form.`);
  expect(others).toEqual([]);
});

it('refuses a misspelt key of a channel, and a limit that is none', async () => {
  expect(await findings(rule, oneChannel('x-rout: market'))).toEqual([
    expect.stringMatching(/^channels\/trade\.yaml:1:1 `x-rout` is no key of ours\. Did you mean `x-route`\?/),
  ]);
  const [first] = await findings(rule, withStreams(oneChannel('title: T'), limits.replace('lifetime', 'lifetme')));
  expect(first).toContain('`x-streams.lifetme` is no key of ours. Did you mean `lifetime`?');
});
