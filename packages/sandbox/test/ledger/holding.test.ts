import fc from 'fast-check';
import { expect, it } from 'vitest';
import { binanceProducts } from '../../src/binance/products.ts';
import { atoms, textOf } from '../../src/ledger/atoms.ts';
import { costOf, priceOf } from '../../src/state/contract.ts';
import { type Holding, trade } from '../../src/state/holding.ts';
import type { ProductRules } from '../../src/state/product.ts';

const [[usdm, coinm]] = binanceProducts;
const nothing: Holding = { held: 0n, cost: 0n };

const traded = (rules: ProductRules, symbol: string, holding: Holding, amount: string, price: string) => {
  const costAt = (held: bigint): bigint => costOf(rules, symbol, held, atoms(price));
  return trade(holding, atoms(amount), costAt(atoms(amount)), costAt);
};

it('keeps the price of entry while it is closed in parts, however many', () => {
  let holding: Holding = traded(coinm, 'BTCUSD_PERP', nothing, '997', '61234.5');
  for (let part = 0; part < 990; part += 1) holding = traded(coinm, 'BTCUSD_PERP', holding, '-1', '65000');
  expect(holding.held).toBe(atoms('7'));
  expect(priceOf(coinm, 'BTCUSD_PERP', holding)).toBe('61234.5');
});

it('shows the price of one trade as it was, whatever it has cost', () => {
  for (const price of ['0.123456789', '100000.1', '7', '0.00000123']) {
    expect(priceOf(usdm, 'BTCUSDT', traded(usdm, 'BTCUSDT', nothing, '0.003', price))).toBe(price);
  }
  for (const price of ['100000.1', '64999.9', '999999.9']) {
    expect(priceOf(coinm, 'BTCUSD_PERP', traded(coinm, 'BTCUSD_PERP', nothing, '-1', price))).toBe(price);
  }
});

it('goes through zero and begins anew', () => {
  const long = traded(usdm, 'BTCUSDT', nothing, '2', '100');
  const short = traded(usdm, 'BTCUSDT', long, '-5', '110');
  expect(short).toEqual({ held: atoms('-3'), cost: atoms('-330'), profit: atoms('20'), closed: atoms('2') });
});

/** Trades of some sides among each other: who buys, who sells, how much, at what price. */
const trades = fc.array(
  fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 10_000_000 })),
  { maxLength: 60 },
);

it.each([
  ['linear', usdm, 'BTCUSDT', 3],
  ['inverse', coinm, 'BTCUSD_PERP', 0],
] as const)('brings all sides together exactly what what they hold has cost: %s', (_kind, rules, symbol, places) => {
  fc.assert(
    fc.property(trades, (list) => {
      const sides: Holding[] = [nothing, nothing, nothing, nothing];
      let profits = 0n;
      for (const [buyer, seller, quantity, tenths] of list) {
        const amount = textOf(atoms(String(quantity)) / 10n ** BigInt(places));
        for (const [side, signed] of [
          [buyer, amount],
          [seller, `-${amount}`],
        ] as const) {
          const after = traded(rules, symbol, sides[side] ?? nothing, signed, textOf(atoms(String(tenths)) / 10n));
          sides[side] = after;
          profits += after.profit;
        }
        expect(sides.reduce((sum, { held }) => sum + held, 0n)).toBe(0n);
        expect(sides.reduce((sum, { cost }) => sum + cost, 0n)).toBe(profits);
      }
    }),
  );
});
