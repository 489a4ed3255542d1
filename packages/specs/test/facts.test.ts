import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const bundles = ['binance-usdm', 'binance-coinm', 'binance-pm', 'bitget-mix', 'bitget-uta'] as const;
const read = (api: (typeof bundles)[number]) => require(`@openderivs/specs/${api}.json`);

/** Every text of a document with the key that it stands under. */
function textsIn(node: unknown, key = ''): [key: string, text: string][] {
  if (typeof node === 'string') return [[key, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) => textsIn(inner, Array.isArray(node) ? key : name));
}

/** What stands under `example` or `examples` anywhere in a document. */
function examplesIn(node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) => (/^examples?$/.test(name) ? [inner] : examplesIn(inner)));
}

/** One alternative of a constraint. */
interface Variant {
  when?: Record<string, unknown[]>;
  forbid?: string[];
}

describe.each(['binance-usdm', 'binance-coinm', 'binance-pm'] as const)('priceMatch of %s', (api) => {
  it('has OPPONENT_10 and OPPONENT_20 as withdrawn, and says so where it is given', () => {
    const { components } = read(api);
    const { enum: all, 'x-lifecycle': lifecycle } = components.schemas.PriceMatch;
    expect(all).toContain('OPPONENT_10');
    expect(Object.keys(lifecycle.values)).toEqual(['OPPONENT_10', 'OPPONENT_20']);
    for (const value of Object.values(lifecycle.values)) expect(value).toMatchObject({ removed: '2025-10-23' });
    const { description, 'x-zh': zh } = components.parameters.PriceMatch;
    expect([description, zh]).toEqual([expect.stringContaining('OPPONENT_20'), expect.stringContaining('OPPONENT_20')]);
  });
});

it('does not say since when COIN-M refuses conditional orders, nor that they are not placed', () => {
  const { post } = read('binance-coinm').paths['/dapi/v1/order'];
  expect(post.description).toMatch(/-4120, but since which day is open/);
  expect(post['x-zh'].description).not.toContain('且不会下单');
  expect(textsIn(read('binance-coinm')).filter(([, text]) => /-4120 and nothing is placed/.test(text))).toEqual([]);
});

it('says that an order stays as it was when its change breaks a filter', () => {
  const changes = [
    read('binance-usdm').paths['/fapi/v1/order'].put,
    read('binance-usdm').paths['/fapi/v1/batchOrders'].put,
    read('binance-coinm').paths['/dapi/v1/order'].put,
    read('binance-pm').paths['/papi/v1/um/order'].put,
    read('binance-pm').paths['/papi/v1/cm/order'].put,
  ];
  for (const { description, 'x-zh': zh } of changes) {
    expect([description, zh.description]).toEqual([
      expect.stringMatching(/as it was/),
      expect.stringContaining('原订单保持不变'),
    ]);
  }
});

describe('the description of USDⓈ-M', () => {
  const { info, paths } = read('binance-usdm');

  it('has the numbers of the pool that it shares with COIN-M', () => {
    expect(info.description).toMatch(/2,400 a minute.*1,200 a minute and 300 in ten seconds.*COIN-M/);
  });

  it('shows contracts of both products among the funding terms', () => {
    const examples = JSON.stringify(examplesIn(paths['/fapi/v1/fundingInfo']));
    expect(examples).toContain('BTCUSD_PERP');
    expect(examples).toContain('SUSHIUSDT');
  });

  it('answers one composite index for a symbol, and a list without', () => {
    const { get } = paths['/fapi/v1/indexInfo'];
    expect(get['x-result-by']).toEqual({ parameter: 'symbol', present: 'one', absent: 'many' });
  });
});

describe('the description of Bitget', () => {
  const bitget = read('bitget-mix');

  it('takes a UUID as a client order id', () => {
    const id = new RegExp(bitget.components.schemas.ClientOrderId.pattern);
    expect('0d9c4f6e-6d53-4f0e-9c1d-8f2f6f0f7a11').toMatch(id);
    expect('x'.repeat(65)).not.toMatch(id);
  });

  it('keeps the coin-margined line for old rows, and out of every example', () => {
    const { enum: lines, 'x-lifecycle': lifecycle } = bitget.components.schemas.ProductType;
    expect(lines).toContain('COIN-FUTURES');
    expect(lifecycle.values['COIN-FUTURES']).toMatchObject({ deprecated: '2026-09-17' });
    const coinMargined = /COIN-FUTURES|"[A-Z]+USD([FGHJKMNQUVXZ]\d\d|_CM)?"/;
    expect(JSON.stringify([examplesIn(bitget), bitget.components.examples])).not.toMatch(coinMargined);
  });

  it('does not know which time the range of closed positions is compared with', () => {
    const { get } = bitget.paths['/api/v2/mix/position/history-position'];
    expect(get.description).toMatch(/three months.*not known/);
    for (const { name, description } of get.parameters) {
      if (/Time$/.test(name)) expect(description).not.toContain('creation time');
    }
  });

  it('turns a long by the pair that closes one', () => {
    expect(JSON.stringify(examplesIn(bitget.paths['/api/v2/mix/order/click-backhand']))).toContain(
      '"side":"buy","tradeSide":"close"',
    );
  });
});

describe('the description of unified accounts', () => {
  const uta = read('bitget-uta');
  const { schemas } = uta.components;
  const post = (path: string) => uta.paths[`/api/v3/${path}`].post;
  const variantsOf = (schema: string, property: string): Variant[] =>
    schemas[schema]['x-constraints']
      .flatMap(({ variants = [] }: { variants?: Variant[] }) => variants)
      .filter(({ when = {} }: Variant) => property in when);

  it('closes a long by selling it, in hedge mode too', () => {
    const { description } = post('trade/place-order');
    expect(description).toContain('close a long with `sell` and `long`, a short with `buy` and `short`');
    expect(JSON.stringify(examplesIn(post('trade/place-order')))).toContain('"side":"sell","posSide":"long"');
  });

  it('has no reduce-only order that names a position, and none in a batch', () => {
    const named = variantsOf('NewOrder', 'posSide').filter(({ when }) => when?.posSide?.includes('long'));
    expect(named).toHaveLength(2);
    for (const { forbid } of named) expect(forbid).toContain('reduceOnly');
    expect(Object.keys(schemas.BatchOrder.properties)).not.toContain('reduceOnly');
  });

  it('takes neither presets nor changes nor strategies on coin-margined contracts', () => {
    const coinMargined = ({ when }: Variant) => when?.category?.includes('COIN-FUTURES');
    for (const { forbid } of variantsOf('NewOrder', 'category').filter(coinMargined)) {
      expect(forbid).toEqual(expect.arrayContaining(['takeProfit', 'stopLoss']));
    }
    for (const schema of ['OrderChange', 'BatchOrderChange']) {
      expect(variantsOf(schema, 'category')).toHaveLength(2);
      expect(variantsOf(schema, 'category').filter(coinMargined)).toEqual([]);
    }
    expect(schemas.StrategyCategory.enum).not.toContain('COIN-FUTURES');
    expect(schemas.NewOrder.properties.qty.description).toMatch(/`COIN-FUTURES`: in the quote coin/);
  });

  it('wants pair and category of every change', () => {
    for (const schema of ['OrderChange', 'BatchOrderChange']) {
      expect(schemas[schema].required).toEqual(expect.arrayContaining(['category', 'symbol']));
    }
  });

  it('says that nothing to cancel means done, where everything is cancelled', () => {
    const { description, 'x-zh': zh } = post('trade/cancel-symbol-order');
    expect(description).toMatch(/25204.*take it for done/);
    expect(zh.description).toMatch(/25204.*视为已完成/);
  });

  it('says of an example without a payload that it was put together', () => {
    const unknown = ['account/borrow', 'account/set-repay-mode'].map((path) => post(path));
    const reads = ['public/time', 'market/liquidations', 'account/max-borrowable'].map(
      (path) => uta.paths[`/api/v3/${path}`].get,
    );
    for (const { responses } of [...unknown, ...reads]) {
      for (const example of Object.values(responses['200'].content['application/json'].examples)) {
        expect(example).toMatchObject({ summary: expect.stringMatching(/^Constructed: /) });
      }
    }
  });
});

it.each(bundles)('%s has one Chinese term for one thing', (api) => {
  const others = /应答|追踪|裸数字|死人开关|断线保护|只做 ?maker|标的币种|组合账户|优先级低于/i;
  expect(textsIn(read(api)).filter(([, text]) => others.test(text))).toEqual([]);
});
