import { isExchangeError } from '@openderivs/client';
import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, type Case, casesOf } from './cases.ts';
import { contracts, type Desk, desksOf } from './desks.ts';
import { marks } from './recorded.ts';

interface Row extends Case {
  readonly desk: Desk;
}

const sides = ['buy', 'sell'] as const;

/** The table of one API: what every contract takes and refuses, on both sides. */
const rowsOf = (desks: readonly Desk[]): Row[] =>
  desks.flatMap((desk) =>
    sides.flatMap((side) => {
      const { mark = '', cap } = marks[desk.listed.symbol] ?? {};
      return casesOf(desk.listed, side, mark, desk.hasBrackets ? cap : undefined)
        .filter(({ order }) => desk.hasStops || order.type !== 'stop')
        .map((one) => ({ ...one, desk }));
    }),
  );

/** In the direction of the order, or against it for one that closes. */
const heldBefore = ({ order, held = '0' }: Case): string =>
  held !== '0' && (order.side === 'sell') !== (order.closes === true) ? `-${held}` : held;

const codeOf = (placing: Promise<unknown>): Promise<number | string | undefined> =>
  placing.then(
    () => undefined,
    (error: unknown) => {
      if (isExchangeError(error)) return error.exchangeCode;
      throw error;
    },
  );

/** What a value that passes is put into. */
const withPassing = (order: Asked, field: string, value: string): Asked => {
  if (/price/i.test(field)) return { ...order, [field === 'price' ? 'price' : 'trigger']: value };
  return { ...order, quantity: value };
};

describe.each(Object.keys(desksOf) as (keyof typeof desksOf)[])('checkOrder of %s', (api) => {
  let sandbox: Sandbox;
  let rows: Row[];
  beforeAll(async () => {
    sandbox = await startSandbox({ contracts: contracts as never });
    rows = rowsOf(await desksOf[api](sandbox));
  });
  afterAll(() => sandbox.close());

  /** The exchange as it is before each order of the table. */
  const prepare = (row: Row): void => {
    sandbox.reset();
    for (const [symbol, { mark }] of Object.entries(marks)) sandbox.setPrice(symbol, mark);
    for (const name of ['binance', 'bitget', 'bitget-unified']) {
      for (const asset of ['USDT', 'BTC', 'AAVE']) sandbox.account(name).setBalance(asset, '1000000000');
    }
    for (const product of ['pm-margin', 'pm-um', 'pm-cm'] as const) {
      for (const asset of ['USDT', 'BTC', 'AAVE']) sandbox.account('binance').setBalance(asset, '1000000000', product);
    }
    sandbox.account('binance').setBalance('BTC', '1000000000', 'coinm');
    sandbox.account('binance').setBalance('AAVE', '1000000000', 'coinm');
    const held = heldBefore(row);
    if (held !== '0') row.desk.hold(held);
  };
  const check = (row: Row, order = row.order) => {
    const { mark = '', cap } = marks[row.desk.listed.symbol] ?? {};
    const known = { markPrice: mark, openOrders: 0, held: heldBefore(row), ...(cap && { cap }) };
    return row.desk.check(order, row.desk.hasBrackets ? known : { ...known, cap: undefined as never });
  };
  const named = ({ desk, order, name }: Row): string => `${desk.listed.symbol} ${order.side} ${order.type} ${name}`;

  it('agrees with the exchange on each of sixty orders and more', async () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    const told: unknown[] = [];
    const answered: unknown[] = [];
    for (const row of rows) {
      prepare(row);
      const [first] = check(row).refusals;
      told.push([named(row), first?.rule, first?.code]);
      answered.push([named(row), row.rule, await codeOf(row.desk.place(row.order))]);
    }
    expect(told).toEqual(answered);
    expect(new Set(rows.map(({ rule }) => rule)).size).toBeGreaterThan(7);
  });

  it('names a value that the exchange takes', async () => {
    let tried = 0;
    for (const row of rows) {
      const [first] = check(row).refusals;
      if (first?.passes === undefined) continue;
      const mended = withPassing(row.order, first.field, first.passes);
      expect([named(row), check(row, mended).refusals.filter(({ field }) => field === first.field)]).toEqual([
        named(row),
        [],
      ]);
      prepare(row);
      expect([named(row), await codeOf(row.desk.place(mended))]).not.toEqual([named(row), first.code]);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(30);
  });

  it('finds no wrong step in an order that was fitted', () => {
    const something = rows.filter(({ rule, order }) => rule !== 'nothing' && order.price !== '0');
    for (const row of something) {
      const { price } = row.order;
      const fitted = row.desk.fit(row.order);
      const rules = check(row, fitted).refusals.map(({ rule }) => rule);
      expect([named(row), rules.filter((rule) => /step|precision/.test(rule))]).toEqual([named(row), []]);
      if (price === undefined) continue;
      const dearer = Number(fitted.price) - Number(price);
      expect([named(row), row.order.side === 'buy' ? dearer <= 0 : dearer >= 0]).toEqual([named(row), true]);
    }
  });

  it('says what it could not judge, and does not guess', () => {
    const far = rows.filter(({ rule }) => rule?.startsWith('percent-price'));
    expect(far.length).toBeGreaterThan(3);
    for (const row of far) {
      const { refusals, unjudged } = row.desk.check(row.order, {});
      expect([named(row), refusals]).toEqual([named(row), []]);
      expect(unjudged).toContainEqual(expect.objectContaining({ rule: 'percent-price', needs: 'markPrice' }));
      expect(unjudged).toContainEqual(expect.objectContaining({ rule: 'bracket', needs: 'bracket' }));
    }
  });
});
