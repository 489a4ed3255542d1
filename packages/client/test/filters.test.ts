import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFilters, type FiltersTable } from '../src/filters/index.ts';
import type { DecimalInput } from '../src/index.ts';
import { compare, divide, floor, rational, times } from './support/rational.ts';

const table = {
  by: 'kind',
  contract: {
    symbol: 'symbol',
    status: ['status', 'state'],
    open: ['ON'],
    closing: ['ENDING'],
    read: {
      tick: [{ steps: 'endStep', places: 'place' }, 'rules.PRICE.tick'],
      minPrice: 'rules.PRICE.min',
      maxPrice: 'rules.PRICE.max',
      step: ['step', { places: 'lotPlaces' }],
      minQuantity: 'least',
      maxQuantity: 'most',
      maxMarketQuantity: 'mostAtMarket',
      minNotional: 'worth',
      priceUp: { above: 'ratio' },
      priceDown: { below: 'ratio' },
      maxOrders: 'orders',
      contractSize: { is: '100', when: { form: ['inverse'] } },
    },
  },
  order: {
    price: ['price'],
    quantity: ['amount', 'size'],
    trigger: ['stop'],
    buys: [{ side: ['BUY'] }],
    sells: [{ side: ['SELL'] }],
    market: [{ type: ['MARKET'] }],
    waits: [{ plan: ['yes'] }],
    closes: [{ reduce: ['true'] }, { closing: ['true'] }],
    exempt: [{ reduce: ['true'] }],
    spends: [{ spends: ['true'] }],
  },
  bracket: { quote: 'cap', base: 'coins' },
  position: { quantity: 'held', short: { way: ['short'] } },
  codes: {
    ...{ nothing: 1, status: 2, 'price-precision': 3, 'price-low': 4, 'price-high': 5, 'price-step': 6 },
    ...{ 'trigger-precision': 7, 'trigger-high': 8, 'trigger-step': 9, 'quantity-precision': 10, 'quantity-low': 11 },
    ...{ 'quantity-high': 12, 'quantity-step': 13, 'percent-price-up': 14, 'percent-price-down': 15, notional: 16 },
    ...{ orders: 17, bracket: 18 },
  },
} as const satisfies FiltersTable;

interface Order {
  readonly symbol?: string;
  readonly side: 'BUY' | 'SELL';
  readonly type?: string;
  readonly price?: DecimalInput;
  readonly amount?: DecimalInput;
  readonly size?: string;
  readonly stop?: string;
  readonly plan?: 'yes';
  readonly reduce?: boolean;
  readonly closing?: boolean;
  readonly spends?: boolean;
}

const { filtersOf, fitOrder, checkOrder } = createFilters<Order, object, typeof table>(table);

const contract = {
  symbol: 'AB',
  status: 'ON',
  endStep: '5',
  place: '1',
  step: '0.010',
  least: '0.02',
  most: '100',
  mostAtMarket: '10',
  worth: '20',
  ratio: '0.05',
  orders: 3,
};

const buy = { symbol: 'AB', side: 'BUY', price: '1000', amount: '1' } as const;
const known = {
  markPrice: '1000',
  openOrders: 0,
  bracket: { cap: '5000' },
  position: { held: '0', way: 'long' },
} as const;

describe('filtersOf', () => {
  it('reads every bound exactly, and leaves out what is not there', () => {
    expect(filtersOf(contract)).toEqual({
      ...{ symbol: 'AB', status: 'ON', orders: 'all', tick: '0.5', pricePlaces: 1, minPrice: undefined },
      ...{ maxPrice: undefined, step: '0.01', quantityPlaces: 2, minQuantity: '0.02', maxQuantity: '100' },
      ...{ marketStep: '0.01', minMarketQuantity: '0.01', maxMarketQuantity: '10', minNotional: '20' },
      ...{ percentPrice: { up: '1.05', down: '0.95' }, maxOrders: 3 },
      ...{ maxProductOrders: undefined, contractSize: undefined },
    });
  });

  it('enters a list by what an entry is called, and takes 0 for no bound', () => {
    const rules = [{ kind: 'OTHER', tick: '7' }, null, { kind: 'PRICE', tick: '0.10', min: '0', max: '500' }];
    const listed = filtersOf({ state: 'GONE', rules, lotPlaces: '3', form: 'inverse', ratio: '', worth: '0.000' });
    expect(listed).toMatchObject({ tick: '0.1', minPrice: undefined, maxPrice: '500', step: '0.001' });
    expect(listed).toMatchObject({
      orders: 'none',
      percentPrice: undefined,
      minNotional: undefined,
      contractSize: '100',
    });
  });

  it('sees no floor under a sell that may be as cheap as it likes', () => {
    expect(filtersOf({ ...contract, ratio: '1.2' }).percentPrice).toEqual({ up: '2.2', down: undefined });
  });

  it.each([
    [
      { ...contract, endStep: '', place: '' },
      'contract: has no step of prices; give an entry of the list of contracts',
    ],
    [{ ...contract, step: '0' }, 'contract: has no step of quantities'],
    ['BTCUSDT', 'contract: is "BTCUSDT"; give an object'],
    [[contract], 'contract: is a list; give an object'],
  ])('refuses what is no contract: %o', (given, message) => {
    expect(() => filtersOf(given as object)).toThrow(message);
  });
});

describe('fitOrder', () => {
  it('rounds each amount the right way, and changes nothing else', () => {
    const order = { ...buy, price: '1000.9', amount: 1.239, stop: '999.76', plan: 'yes' } as const;
    const fitted = fitOrder(order, contract);
    expect(fitted).toEqual({ ...order, price: '1000.5', amount: '1.23', stop: '1000' });
    expect(order.price).toBe('1000.9');
    expect(fitOrder({ ...order, side: 'SELL' }, contract).price).toBe('1001');
    expect(fitOrder({ side: 'BUY', type: 'MARKET', size: '2.999' }, contract)).toEqual({
      ...{ side: 'BUY', type: 'MARKET', size: '2.99' },
    });
    expect(fitOrder({ side: 'BUY', type: 'MARKET', amount: '20.123', spends: true }, contract).amount).toBe('20.123');
  });

  it('takes what a library has calculated', () => {
    const order = { ...buy, price: new Big('3001').div(3), amount: new Big('1e-2').times('3.9') };
    expect(fitOrder(order, contract)).toEqual({ ...buy, price: '1000', amount: '0.03' });
    const options = { ...known, markPrice: new Big('900') };
    expect(checkOrder({ ...buy, price: new Big('1000') }, contract, options).refusals).toMatchObject([
      { rule: 'percent-price-up', passes: '945' },
    ]);
  });

  const digits = fc.tuple(fc.nat(10_000_000), fc.nat(9_999_999)).map(([whole, rest]) => `${whole + 1}.${rest}`);
  const step = fc.constantFrom('0.00001', '0.25', '0.5', '1', '5', '0.03', '0.10');

  it('never makes a buy dearer, a sell cheaper, or an order larger', () => {
    fc.assert(
      fc.property(digits, digits, step, step, fc.constantFrom('BUY', 'SELL'), (price, amount, tick, lot, side) => {
        const rules = [{ kind: 'PRICE', tick }];
        const given = { symbol: 'AB', status: 'ON', rules, step: lot };
        const order = { side: side as 'BUY' | 'SELL', price: `1${price}`, amount: `1${amount}` };
        const fitted = fitOrder(order, given);
        const [from, to] = [rational(order.price), rational(fitted.price)];
        const apart = compare(to, from);
        expect(side === 'BUY' ? apart <= 0 : apart >= 0).toBe(true);
        expect(compare(rational(fitted.amount), rational(order.amount))).toBeLessThanOrEqual(0);
        for (const [text, size] of [
          [fitted.price, tick],
          [fitted.amount, lot],
        ] as const) {
          const count = divide(rational(text), rational(size));
          expect(compare(times(rational(size), floor(count)), rational(text))).toBe(0);
        }
        expect(checkOrder(fitted, given).refusals).toEqual([]);
      }),
    );
  });

  it.each([
    [{ amount: '0.009' }, 'amount: is 0.009, of which rounding to 0.01 leaves nothing; give 0.01 at least'],
    [{ price: '0.4' }, 'price: is 0.4, of which rounding to 0.5 leaves nothing; give 0.5 at least'],
    [{ price: '-3' }, 'price: is -3, of which rounding to 0.5 leaves nothing'],
    [{ price: '1e3' }, 'price: is "1e3"; give a plain decimal'],
    [{ price: 0.1 + 0.2 }, 'price: is 0.30000000000000004, not exact'],
    [{ side: 'LONG' }, 'side: is LONG; give BUY or SELL'],
    [{ symbol: 'CD' }, 'contract: is AB, and the order is of CD; give that of its symbol'],
  ])('refuses %o', (changes, message) => {
    expect(() => fitOrder({ ...buy, ...changes } as Order, contract)).toThrow(message);
    if (!/nothing/.test(message)) expect(() => checkOrder({ ...buy, ...changes } as Order, contract)).toThrow(message);
  });
});

describe('checkOrder', () => {
  const rules = (order: Partial<Order>, options: object = known, changes: object = {}) =>
    checkOrder({ ...buy, ...order }, { ...contract, ...changes }, options as typeof known).refusals.map(
      ({ rule, code, message }) => [rule, code, message],
    );

  it.each<[string, Partial<Order>, string[]]>([
    ['nothing against', {}, []],
    ['one rule', { price: '1000.3' }, ['price: 1000.3 is no multiple of the tick 0.5; give 1000']],
    ['the side', { side: 'SELL', price: '1000.3' }, ['price: 1000.3 is no multiple of the tick 0.5; give 1000.5']],
    ['places', { price: 1000.25 }, ['price: 1000.25 has more decimals than 1; give 1000']],
    [
      'bounds',
      { amount: '100.01', price: '20' },
      [
        'amount: 100.01 is above the most, 100; give 5',
        'amount: with it the position would be 100.01, and the bracket allows a worth of 5000; give 5',
      ],
    ],
    ['worth', { amount: '0.02', price: '20' }, ['amount: 0.02 at 20 is worth 0.4, less than the least, 20; give 1']],
    ['the band', { price: '1050.5' }, ['price: 1050.5 is above 1050, 1.05 times the mark price 1000; give 1050']],
    ['no quantity', { amount: '0' }, ['amount: 0 is nothing to trade; give 0.02']],
    [
      'the bracket',
      { amount: '5.01' },
      ['amount: with it the position would be 5.01, and the bracket allows a worth of 5000; give 5'],
    ],
    [
      'several rules in the order in which the exchange looks',
      { price: '1050.6', amount: '0.001' },
      [
        'price: 1050.6 is no multiple of the tick 0.5; give 1050',
        'amount: 0.001 has more decimals than 2; give 0.02',
        'price: 1050.6 is above 1050, 1.05 times the mark price 1000; give 1050',
        'amount: 0.001 at 1050 is worth 1.05, less than the least, 20; give 0.02',
      ],
    ],
  ])('says %s', (_name, order, messages) => {
    expect(rules(order).map(([, , message]) => message)).toEqual(messages);
  });

  it('goes by the status', () => {
    expect(rules({}, known, { status: 'OFF' })).toEqual([['status', 2, 'symbol: AB takes no orders while it is OFF']]);
    expect(rules({}, known, { status: 'ENDING' })).toHaveLength(1);
    expect(rules({ reduce: true }, known, { status: 'ENDING' })).toEqual([]);
  });

  it('counts open orders if it is told how many there are', () => {
    expect(rules({}, { ...known, openOrders: 3 })).toEqual([
      ['orders', 17, 'symbol: 3 orders of AB are open, and 3 may be'],
    ]);
  });

  it.each<[object | null, string]>([
    [{ openOrders: Number.NaN }, 'openOrders: is NaN; give how many orders are open, a whole number'],
    [{ openOrders: '3' }, 'openOrders: is "3"; give how many orders are open, a whole number'],
    [{ openOrders: -1 }, 'openOrders: is -1'],
    [{ markprice: '1' }, 'markprice: is not an option; did you mean markPrice'],
    [null, 'options: is null; give an object'],
  ])('refuses circumstances that it cannot read: %j', (given, message) => {
    expect(() => checkOrder(buy, contract, given as typeof known)).toThrow(message);
  });

  it('lets an order make a position smaller, or turn it round into a smaller one', () => {
    const short = (held: string) => ({ ...known, position: { held, way: 'short' } });
    expect(rules({ amount: '12' }, short('7'))).toEqual([]);
    expect(rules({ amount: '12' }, short('5.5')).map(([rule]) => rule)).toEqual(['bracket']);
    expect(rules({ amount: '5.01', reduce: true })).toEqual([]);
  });

  it('counts a bracket of a coin by contracts of a size', () => {
    const inCoins = { ...known, bracket: { coins: '0.5' } };
    const inverse = { form: 'inverse', step: '1', least: '1' };
    expect(rules({ amount: '5' }, inCoins, inverse)).toEqual([]);
    expect(checkOrder({ ...buy, amount: '6' }, { ...contract, ...inverse }, inCoins).refusals).toMatchObject([
      { rule: 'bracket', passes: '5' },
    ]);
    // What is counted otherwise than the contract is compared with nothing.
    const { refusals, unjudged } = checkOrder({ ...buy, amount: '60' }, contract, inCoins);
    expect([refusals, unjudged.map(({ rule }) => rule)]).toEqual([[], ['bracket']]);
  });

  it('claims nothing that it was not told', () => {
    const { refusals, unjudged } = checkOrder({ ...buy, price: '9000' }, contract);
    expect(refusals).toEqual([]);
    expect(unjudged).toEqual([
      { rule: 'percent-price', needs: 'markPrice', message: 'how far the price may be goes by the mark price' },
      { rule: 'orders', needs: 'openOrders', message: '3 orders of AB may be open' },
      { rule: 'bracket', needs: 'bracket', message: 'how large a position may be goes by the bracket of its leverage' },
    ]);
  });

  const unjudged = (order: Order) =>
    checkOrder(order, contract, known).unjudged.map(({ rule, needs }) => [rule, needs]);

  it('does not guess what happens later, or what the exchange does not say', () => {
    expect(unjudged({ side: 'BUY', type: 'MARKET', amount: '1' })).toEqual([['percent-price', undefined]]);
    expect(unjudged({ ...buy, price: '2000', plan: 'yes' })).toEqual([
      ['percent-price', undefined],
      ['orders', undefined],
    ]);
    expect(unjudged({ side: 'BUY', type: 'MARKET', amount: '11', plan: 'yes' })).toEqual([
      ['market-quantity', undefined],
      ['percent-price', undefined],
      ['notional', undefined],
      ['orders', undefined],
    ]);
    expect(unjudged({ ...buy, amount: '0.02', closing: true })).toEqual([['notional', undefined]]);
    expect(unjudged({ ...buy, amount: '0.02', reduce: true })).toEqual([]);
    expect(unjudged({ side: 'BUY', amount: '1' })).toEqual([
      ['percent-price', undefined],
      ['notional', undefined],
    ]);
  });

  it('judges what an order spends by its worth alone', () => {
    const spending = { side: 'BUY', type: 'MARKET', spends: true } as const;
    expect(checkOrder({ ...spending, amount: '19.999' }, contract, known).refusals).toMatchObject([
      { rule: 'notional', passes: '20' },
    ]);
    expect(checkOrder({ ...spending, amount: '20.001' }, contract, known).refusals).toEqual([]);
  });

  it('names no value where none passes', () => {
    const narrow = { ...contract, most: '0.01' };
    const [refusal] = checkOrder(buy, narrow).refusals;
    expect(refusal).toEqual({
      ...{ rule: 'quantity-high', code: 12, field: 'amount' },
      message: 'amount: 1 is above the most, 0.01',
    });
  });

  it.each([
    [{ markPrice: 'about 1000' }, 'markPrice: is "about 1000"; give a plain decimal'],
    [{ bracket: {} }, 'bracket.coins: is undefined; give an entry of the brackets'],
    [{ bracket: '5000' }, 'bracket: is "5000"; give an object'],
    [{ position: {} }, 'position.held: is undefined; give the size of the position'],
  ])('refuses %o', (options, message) => {
    expect(() => checkOrder(buy, contract, options as never)).toThrow(message);
  });
});
