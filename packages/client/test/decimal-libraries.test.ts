import { runInNewContext } from 'node:vm';
import { encodeJson, serializeQuery } from '@openderivs/signing';
import { Big } from 'big.js';
import { BigNumber } from 'bignumber.js';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BadInputError, DecimalInput, DecimalLike } from '../src/index.ts';
import type { NamedOperation } from '../src/operation.ts';
import { createToWire } from '../src/parameters/to-wire.ts';
import { createBinance } from './support/api.ts';
import { startExchange } from './support/exchange.ts';

const libraries: Readonly<Record<string, (text: string) => DecimalLike>> = {
  'big.js': (text) => new Big(text),
  // Products of many digits must not be cut off by the library itself.
  'decimal.js': (text) => new (Decimal.clone({ precision: 100 }))(text),
  'bignumber.js': (text) => new BigNumber(text),
};

const operation = (params: string, more: Partial<NamedOperation> = {}): NamedOperation => ({
  name: 'placeThing',
  method: 'POST',
  path: '/thing',
  security: 'TRADE',
  params,
  ...more,
});

const refusal = (call: () => unknown): Pick<BadInputError, 'field' | 'message'> => {
  try {
    call();
  } catch (error) {
    const { field, message } = error as BadInputError;
    return { field, message };
  }
  throw new Error('was taken');
};

describe.each(Object.entries(libraries))('a decimal of %s', (_name, of) => {
  const plain = fc
    .tuple(fc.stringMatching(/^[1-9]\d{0,20}$/), fc.stringMatching(/^\d{0,20}[1-9]$/), fc.boolean())
    .map(([whole, fraction, isSmall]) => `${isSmall ? '0' : whole}.${fraction}`);

  it('goes to the wire with all its digits and without an exponent', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(createToWire(operation('price:decimal'))({ price: of(text) }).query).toBe(`price=${text}`);
      }),
    );
    expect(createToWire(operation('price:decimal'))({ price: of('1e-9') }).query).toBe('price=0.000000001');
    expect(createToWire(operation('price:decimal'))({ price: of('1e25') }).query).toBe(`price=1${'0'.repeat(25)}`);
  });

  it('stands in batches, bodies and what is not described', () => {
    const batch = createToWire(operation('orders:list!', { members: 'orders=price:decimal!' }))({
      orders: [{ price: of('1e-8') }],
    });
    expect(decodeURIComponent(batch.query)).toBe('orders=[{"price":"0.00000001"}]');
    const body = createToWire(
      operation('size:decimal legs:list extra:json', { body: 'json', members: 'legs=price:decimal' }),
    );
    const given = { size: of('0.10'), legs: [{ price: of('2.5e-7') }], extra: { deep: [of('1e-7')] } };
    expect(body(given).body).toBe('{"size":"0.1","legs":[{"price":"0.00000025"}],"extra":{"deep":["0.0000001"]}}');
  });

  it('is written the same by the functions that sign without a client', () => {
    expect(serializeQuery({ price: of('1e-7'), orders: [{ price: of('1e-7') }] })).toBe(
      `price=0.0000001&orders=${encodeURIComponent('[{"price":"0.0000001"}]')}`,
    );
    expect(encodeJson({ price: of('1e-7') })).toBe('{"price":"0.0000001"}');
  });
});

it('is the same by method and by verb', async () => {
  const exchange = await startExchange({ body: '{"orderId":1}' });
  const client = createBinance({ baseUrl: exchange.baseUrl, clock: { now: () => 1_763_683_200_000 } });
  const query = { symbol: 'BTCUSDT', quantity: new Big('3e-8') };
  await client.newOrder(query);
  await client.POST('/fapi/v1/order', { params: { query } });
  const [named, verb] = exchange.received;
  expect(named?.query).toContain('quantity=0.00000003');
  expect(verb).toEqual(named);
});

it('has a type that fits the libraries, and neither a Number object nor a Date', () => {
  const take = (...given: DecimalInput[]): number => given.length;
  expect(take(new Big(1), new Decimal(1), new BigNumber(1), '1', 1, 1n)).toBe(6);
  // @ts-expect-error a Number object is no decimal: its toFixed rounds to a whole number
  take(new Number(1));
  // @ts-expect-error a Date is no decimal
  take(new Date(0));
  // @ts-expect-error what has no toFixed is no decimal
  take({ valueOf: () => '1' });
});

describe('what is no number', () => {
  const nothings: readonly (readonly [string, unknown])[] = [
    ['"NaN"', new BigNumber(Number.NaN)],
    ['"NaN"', new Decimal(Number.NaN)],
    ['"Infinity"', new BigNumber(1).div(0)],
    ['"-Infinity"', new Decimal(-1).div(0)],
    ['"about 5"', { toFixed: () => 'about 5' }],
    ['5', { toFixed: () => 5 }],
  ];

  it.each(nothings)('is refused by name: %s', (shown, value) => {
    const mend = `is ${shown}; give a finite decimal, and no Number object`;
    const wire = createToWire(operation('orders:list price:decimal', { members: 'orders=price:decimal' }));
    expect(refusal(() => wire({ price: value }))).toEqual({ field: 'price', message: `price: ${mend}` });
    const inBatch = refusal(() => wire({ orders: [{ price: '1' }, { price: value }] }));
    expect(inBatch).toEqual({ field: 'orders[1].price', message: `orders[1].price: ${mend}` });
    expect(refusal(() => encodeJson({ price: value })).message).toBe(`value.price: ${mend}`);
  });

  it('is a Number object, of this realm or of another: its toFixed would make 0 of 0.1', () => {
    for (const number of [new Number(0.1), runInNewContext('new Number(0.1)')]) {
      expect(number.toFixed()).toBe('0');
      const { field, message } = refusal(() => createToWire(operation('quantity:decimal'))({ quantity: number }));
      expect([field, message]).toEqual([
        'quantity',
        'quantity: is an object; give a finite decimal, and no Number object',
      ]);
      expect(refusal(() => encodeJson({ quantity: number })).field).toBe('value.quantity');
    }
  });
});
