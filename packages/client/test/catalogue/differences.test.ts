import { describe, expect, expectTypeOf, it } from 'vitest';
import { errorCodes as coinm, type KnownErrorCode as KnownOnCoinm } from '../../src/catalogue-binance-coinm.ts';
import { errorCodes as pm } from '../../src/catalogue-binance-pm.ts';
import { type KnownErrorCode as KnownOnUsdm, errorCodes as usdm } from '../../src/catalogue-binance-usdm.ts';
import { errorCodes as bitget, type KnownErrorCode as KnownOnBitget } from '../../src/catalogue-bitget-mix.ts';

describe('codes that mean different things', () => {
  it.each([
    [-4087, 'REDUCE_ONLY_ORDER_PERMISSION', 'INVALID_PAIR'],
    [-4088, 'NO_PLACE_ORDER_PERMISSION', 'INVALID_TIME_INTERVAL'],
    [-4202, 'ADJUST_LEVERAGE_KYC_FAILED', 'ADJUST_LEVERAGE_ACCOUNT_SYMBOL_FAILED'],
  ] as const)('%i: %s on USDⓈ-M, %s on COIN-M', (code, onUsdm, onCoinm) => {
    expect([usdm[code].name, coinm[code].name]).toEqual([onUsdm, onCoinm]);
    expect(usdm[code].meaning).not.toBe(coinm[code].meaning);
  });

  it.each([
    [-4164, -4178],
    [-4161, -4150],
    [-4131, -4113],
    [-4118, -4112],
    [-5025, -4196],
    [-4183, -4151],
  ] as const)('the same under two numbers: %i on USDⓈ-M, %i on COIN-M', (onUsdm, onCoinm) => {
    expect(usdm[onUsdm]).toEqual(coinm[onCoinm]);
    expect(Object.keys(coinm)).not.toContain(String(onUsdm));
    expect(Object.keys(usdm)).not.toContain(String(onCoinm));
  });

  it('Portfolio Margin has reduce-only measures of its own, and not what only USDⓈ-M has', () => {
    expect(pm[-4517]).toEqual(usdm[-4105]);
    expect(pm[-4087]).toEqual(usdm[-4087]);
    expect(Object.keys(pm).filter((code) => ['-4105', '-4120', '-4171', '-5038'].includes(code))).toEqual([]);
  });
});

it('-5041 is an empty book on USDⓈ-M and a time-out in the queue on Portfolio Margin', () => {
  expect(usdm[-5041]).toMatchObject({ name: 'BBO_ORDER_REJECT', outcome: 'refused' });
  expect(pm[-5041]).toMatchObject({ name: 'TOO_MANY_REQUESTS_IN_QUEUE', outcome: 'unknown' });
  expect(`${pm[-5041].meaning} ${pm[-5041].remedy}`).not.toMatch(/book|price/);
});

it('-4531 sends to COIN-M, where it is not answered itself', () => {
  expect(usdm[-4531].remedy).toMatch(/in COIN-M/);
  expect(usdm[-4531].zh.remedy).toContain('币本位');
  expect(pm[-4531]).toBe(usdm[-4531]);
  expect(Object.keys(coinm)).not.toContain('-4531');
});

it('-4411 names the operation that signs the agreement', () => {
  expect(usdm[-4411].remedy).toContain('`signFuturesTradFiPerpsContract`');
  expect(usdm[-4411].zh.remedy).toContain('`signFuturesTradFiPerpsContract`');
});

it.each([usdm, coinm, pm])('-1016 and -1109 may be a maintenance: wait and repeat', (catalogue) => {
  for (const { meaning, remedy, zh } of [catalogue[-1016], catalogue[-1109]]) {
    expect(meaning).toContain('maintenance');
    expect(remedy).toMatch(/^Wait and repeat/);
    expect([zh.meaning, zh.remedy]).toEqual([expect.stringContaining('维护'), expect.stringContaining('稍后重试')]);
  }
});

it('-4120 names the operation that took over', () => {
  for (const { remedy, zh } of [usdm[-4120], coinm[-4120]]) {
    expect(remedy).toContain('`newAlgoOrder`');
    expect(zh.remedy).toContain('`newAlgoOrder`');
  }
});

it('40084 and 40085 explain the account mode', () => {
  expect(bitget['40084'].meaning).toMatch(/classic account.*unified \(v3\)/);
  expect(bitget['40085'].meaning).toMatch(/unified mode.*classic v2/);
  expect(bitget['40085'].zh.meaning).toContain('统一账户');
});

it('the codes are known to the compiler', () => {
  expectTypeOf<-4046>().toExtend<KnownOnUsdm>();
  expectTypeOf<-4164>().toExtend<KnownOnUsdm>();
  expectTypeOf<-4164>().not.toExtend<KnownOnCoinm>();
  expectTypeOf<-1>().not.toExtend<KnownOnUsdm>();
  expectTypeOf<'40009'>().toExtend<KnownOnBitget>();
  expectTypeOf<'00001'>().toExtend<KnownOnBitget>();
  expectTypeOf<40_009>().not.toExtend<KnownOnBitget>();
  // @ts-expect-error: not a code of the catalogue
  expect(usdm[-4178]).toBeUndefined();
});
