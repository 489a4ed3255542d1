import { describe, expect, it } from 'vitest';
import { contractOf, type LeverageBracket } from '../../src/contracts/contract.ts';
import { type Decimal, decimal, sum, zero } from '../../src/decimal.ts';
import { bankruptcyPrice } from '../../src/margin/bankruptcy-price.ts';
import { collateralOf } from '../../src/margin/collateral.ts';
import { type Leg, liquidationPrice } from '../../src/margin/liquidation-price.ts';
import { type MaintenanceTerms, maintenanceOf } from '../../src/margin/maintenance.ts';
import { assumedPrice, boundOneWay, openLoss } from '../../src/margin/order-cost.ts';

/** Brackets as tables of an exchange have them: up to which value, and at which rate. The amounts taken off follow. */
const termsOf = (rows: readonly (readonly [upTo: string, maintenance: string])[], closing = '0'): MaintenanceTerms => {
  const brackets = rows.map(([upTo, maintenance]): LeverageBracket => ({ leverage: 1, upTo, maintenance }));
  return { brackets: contractOf({ symbol: '', tick: '1', step: '1', brackets }, '').brackets, closing };
};

const leg = (amount: string, cost: Decimal): Leg => ({ amount: decimal(amount), cost, maintained: true });

const linear = (amount: string, entry: string): Leg => leg(amount, decimal(amount).times(entry));
const inverse = (amount: string, entry: string): Leg => leg(amount, decimal(amount).div(entry));

// Where each number comes from stands in specs/DECISIONS.md, "the sandbox: margin and liquidation".

describe('USDⓈ-M, by the worked examples of Binance', () => {
  const bitcoin = termsOf([
    ['50000', '0.004'],
    ['250000', '0.005'],
    ['1000000', '0.01'],
    ['5000000', '0.025'],
    ['20000000', '0.05'],
    ['50000000', '0.1'],
  ]);
  const ether = termsOf([
    ['10000', '0.005'],
    ['100000', '0.0065'],
    ['500000', '0.01'],
    ['1000000', '0.02'],
    ['2000000', '0.05'],
    ['5000000', '0.1'],
    ['10000000', '0.125'],
  ]);
  const wallet = decimal('1535443.01');
  const [bitcoins, ethers] = [linear('109.488', '32481.98'), linear('3683.979', '1456.84')];
  const [bitcoinMark, etherMark] = [decimal('31967.27'), decimal('1335.18')];
  const gain = ({ amount, cost }: Leg, mark: Decimal): Decimal => amount.times(mark).minus(cost);
  const kept = (terms: MaintenanceTerms, { amount }: Leg, mark: Decimal): Decimal =>
    maintenanceOf(terms, amount.times(mark));

  it('maintenance margin and what is taken off it', () => {
    expect(String(maintenanceOf(bitcoin, decimal('500000')))).toBe('3700');
    expect(bitcoin.brackets[2]?.cumulated).toBe('1300');
    expect(bitcoin.brackets[3]?.cumulated).toBe('16300');
    expect(ether.brackets[5]?.cumulated).toBe('135365');
    expect(kept(bitcoin, bitcoins, bitcoinMark).toNumber()).toBeCloseTo(71_200.811, 3);
    expect(kept(ether, ethers, etherMark).toNumber()).toBeCloseTo(356_512.508, 3);
    expect(gain(bitcoins, bitcoinMark).toNumber()).toBeCloseTo(-56_354.57, 2);
    expect(gain(ethers, etherMark).toNumber()).toBeCloseTo(-448_192.89, 2);
  });

  it('the liquidation price of each of two crossed positions', () => {
    const behindBitcoin = wallet.plus(gain(ethers, etherMark)).minus(kept(ether, ethers, etherMark));
    const behindEther = wallet.plus(gain(bitcoins, bitcoinMark)).minus(kept(bitcoin, bitcoins, bitcoinMark));
    const of = (terms: MaintenanceTerms, held: Leg, backing: Decimal, mark: Decimal) =>
      liquidationPrice({ legs: [held], inverse: false, terms, backing, mark })?.toNumber();
    expect(of(bitcoin, bitcoins, behindBitcoin, bitcoinMark)).toBeCloseTo(26_316.89, 2);
    expect(of(ether, ethers, behindEther, etherMark)).toBeCloseTo(1_153.26, 2);
  });

  it('the liquidation price of the same positions with the wallet as isolated margin', () => {
    const rate = (maintenance: string, cumulated: string): MaintenanceTerms => ({
      brackets: [{ upTo: '1', maintenance, cumulated }],
      closing: '0',
    });
    const of = (terms: MaintenanceTerms, held: Leg, mark: Decimal) =>
      liquidationPrice({ legs: [held], inverse: false, terms, backing: wallet, mark })?.toNumber();
    expect(of(rate('0.025', '16300'), bitcoins, bitcoinMark)).toBeCloseTo(18_778.73, 2);
    expect(of(rate('0.1', '135365'), ethers, etherMark)).toBeCloseTo(1_114.78, 2);
  });

  it('the cost of an order: initial margin, and what it would have lost at once', () => {
    const prices = {
      last: decimal('9258.99'),
      mark: decimal('9259.84'),
      bid: decimal('9258.98'),
      ask: decimal('9259'),
    };
    const initial = (buys: boolean) => assumedPrice(buys, '9253.30', prices).div(20);
    expect(initial(true).toFixed(3)).toBe('462.665');
    expect(initial(false).toFixed(2)).toBe('463.64');
    const loss = (buys: boolean) =>
      openLoss({ buys, amount: decimal(1), price: decimal('9253.30'), mark: prices.mark, inverse: false });
    expect([String(loss(true)), String(loss(false))]).toEqual(['0', '6.54']);
  });

  it('what orders bind beside a position, which is the larger of what bids and asks would make of it', () => {
    const bound = (position: number, bids: number, asks: number) =>
      boundOneWay({ position: decimal(position), bids: decimal(bids), asks: decimal(asks) }, 1).toNumber();
    // Short 10,000, and a bid of 15,000: 10,000 are needed, and are there already.
    expect(bound(-10_000, 15_000, 0)).toBe(0);
    expect(bound(-10_000, 25_000, 0)).toBe(5_000);
    expect(bound(0, 15_000, 10_000)).toBe(15_000);
    expect(bound(10_000, 0, 20_000)).toBe(0);
    expect(bound(10_000, 1_000, 0)).toBe(1_000);
  });
});

describe('COIN-M, by the examples of Binance', () => {
  const bitcoin = termsOf([
    ['5', '0.004'],
    ['10', '0.005'],
    ['20', '0.01'],
    ['50', '0.025'],
    ['100', '0.05'],
    ['200', '0.1'],
    ['400', '0.125'],
    ['1000', '0.15'],
  ]);

  it('maintenance margin, and what is taken off it', () => {
    expect(bitcoin.brackets[6]).toMatchObject({ maintenance: '0.125', cumulated: '11.605' });
    const value = decimal(100).times(100).div(25_000);
    expect(String(maintenanceOf(bitcoin, value))).toBe('0.0016');
  });

  it("the liquidation price that the exchange's calculator gave", () => {
    const given = { legs: [inverse('10000000', '45000')], inverse: true, terms: bitcoin, backing: decimal(101) };
    // It gave 33,599.40, which is two cents less than its own formula with its own table.
    expect(liquidationPrice({ ...given, mark: decimal(45_000) })?.toNumber()).toBeCloseTo(33_599.4, 1);
  });
});

describe('Bitget futures, by the examples of its support pages', () => {
  const tiers = termsOf(
    [
      ['200000', '0.004'],
      ['1000000', '0.005'],
    ],
    '0.0006',
  );

  it('maintenance margin tier by tier, with the fee of closing', () => {
    expect(String(maintenanceOf(tiers, decimal(3).times(110_000)))).toBe('1648');
  });

  it('the worst price of closing an isolated position takes all of its margin', () => {
    // Long: (margin - price x size) / (size x (fee - 1)). Short: (margin + price x size) / (size x (fee + 1)).
    const [margin, price, size] = [decimal(1000), decimal(50_000), decimal('0.2')];
    const worst = (amount: Decimal) =>
      bankruptcyPrice({ amount, inverse: false, mark: price, equity: margin, fee: '0.0006' });
    expect(String(worst(size))).toBe(String(margin.minus(price.times(size)).div(size.times('-0.9994'))));
    expect(String(worst(size.negated()))).toBe(String(margin.plus(price.times(size)).div(size.times('1.0006'))));
  });

  it('the liquidation price of an isolated position, by the published formula', () => {
    // [margin + offset - size x entry x direction] / [size x (rate + fee - direction)], in the second tier.
    const [margin, entry, size] = [decimal(33_000), decimal(110_000), decimal(3)];
    for (const direction of [1, -1]) {
      const above = margin.plus(200).minus(size.times(entry).times(direction));
      const expected = above.div(size.times(decimal('0.0056').minus(direction)));
      const found = liquidationPrice({
        legs: [linear(String(size.times(direction)), String(entry))],
        ...{ inverse: false, terms: tiers, backing: margin, mark: entry },
      });
      expect(found?.toFixed(4)).toBe(expected.toFixed(4));
    }
  });
});

describe('Portfolio Margin, by the table of its page', () => {
  it('the figures that the ratio is made of', () => {
    const terms = termsOf([['1000000', '0.005']]);
    const gain = (held: Leg, mark: number) => held.amount.times(mark).minus(held.cost);
    expect(String(gain(linear('-0.05', '52000'), 40_000))).toBe('600');
    expect(String(gain(linear('0.04', '52350'), 42_000))).toBe('-414');
    const maintained = sum([
      maintenanceOf(terms, decimal('0.05').times(40_000)),
      maintenanceOf(terms, decimal('0.04').times(42_000)),
      maintenanceOf(terms, decimal(10_000).div(40_000)).times(40_000),
    ]);
    expect(String(maintained)).toBe('68.4');
  });

  it('an asset counts for less than it is worth, and a debt for all of it', () => {
    expect(String(collateralOf(decimal(1000), '0.95'))).toBe('950');
    expect(String(collateralOf(decimal(-1000), '0.95'))).toBe('-1000');
    expect(collateralOf(zero, '0.95').isZero()).toBe(true);
  });
});

describe('liquidation and bankruptcy prices that no page shows', () => {
  const terms = termsOf([
    ['100000', '0.004'],
    ['1000000', '0.01'],
    ['10000000', '0.05'],
  ]);

  /** By bisection: where what there is crosses what has to be there. */
  const searched = (legs: readonly Leg[], isInverse: boolean, backing: Decimal, from: number, to: number): number => {
    const slack = (price: number): number => {
      const worth = legs.map(({ amount, cost }) =>
        isInverse ? cost.minus(amount.div(price)) : amount.times(price).minus(cost),
      );
      const needed = legs.map(({ amount }) =>
        maintenanceOf(terms, isInverse ? amount.abs().div(price) : amount.abs().times(price)),
      );
      return backing.plus(sum(worth)).minus(sum(needed)).toNumber();
    };
    let [low, high] = [from, to];
    for (let round = 0; round < 80; round += 1) {
      const middle = (low + high) / 2;
      if (Math.sign(slack(middle)) === Math.sign(slack(low))) low = middle;
      else high = middle;
    }
    return low;
  };

  it.each([
    ['a long', [linear('10', '50000')], 60_000, 1, 50_000],
    ['a short', [linear('-10', '50000')], 60_000, 50_000, 500_000],
    ['a long that reaches lower brackets on its way', [linear('30', '50000')], 1_450_000, 1, 50_000],
    ['both sides in hedge mode', [linear('10', '50000'), linear('-4', '52000')], 60_000, 1, 50_000],
    ['a short of both sides', [linear('4', '50000'), linear('-10', '52000')], 60_000, 50_000, 500_000],
  ] as const)('linear: %s', (_, legs, backing, from, to) => {
    const found = liquidationPrice({ legs, inverse: false, terms, backing: decimal(backing), mark: decimal(50_000) });
    expect(found?.toNumber()).toBeCloseTo(searched(legs, false, decimal(backing), from, to), 3);
  });

  it.each([
    ['a long', [inverse('500000', '50000')], '1.2', 1, 50_000],
    ['a short', [inverse('-500000', '50000')], '1.2', 50_000, 500_000],
    ['both sides', [inverse('500000', '50000'), inverse('-200000', '52000')], '1.2', 1, 50_000],
  ] as const)('inverse: %s', (_, legs, backing, from, to) => {
    const found = liquidationPrice({ legs, inverse: true, terms, backing: decimal(backing), mark: decimal(50_000) });
    expect(found?.toNumber()).toBeCloseTo(searched(legs, true, decimal(backing), from, to), 3);
  });

  it('is none where no price takes so much', () => {
    const given = { inverse: false, terms, mark: decimal(50_000) };
    expect(liquidationPrice({ ...given, legs: [linear('1', '50000')], backing: decimal(60_000) })).toBeUndefined();
    expect(liquidationPrice({ ...given, legs: [], backing: decimal(1) })).toBeUndefined();
    const short = { amount: decimal(-100), inverse: true, mark: decimal(50_000), equity: decimal(1), fee: '0' };
    expect(bankruptcyPrice(short)).toBeUndefined();
  });

  it.each([
    ['10', false],
    ['-10', false],
    ['500000', true],
    ['-500000', true],
  ])('closing %s at the bankruptcy price leaves nothing (inverse: %s)', (amount, isInverse) => {
    const [size, mark, equity, fee] = [decimal(amount), decimal(50_000), decimal(isInverse ? '0.7' : 20_000), '0.0004'];
    const price = bankruptcyPrice({ amount: size, inverse: isInverse, mark, equity, fee }) ?? zero;
    const gain = isInverse ? size.div(mark).minus(size.div(price)) : size.times(price.minus(mark));
    const paid = (isInverse ? size.abs().div(price) : size.abs().times(price)).times(fee);
    expect(equity.plus(gain).minus(paid).toNumber()).toBeCloseTo(0, 5);
  });
});
