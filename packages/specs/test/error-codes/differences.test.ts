import { describe, expect, it } from 'vitest';
import { binanceApis, entryOf, explainedBy } from './codes.ts';

describe('codes that mean different things', () => {
  it.each([
    [-4087, 'REDUCE_ONLY_ORDER_PERMISSION', 'INVALID_PAIR'],
    [-4088, 'NO_PLACE_ORDER_PERMISSION', 'INVALID_TIME_INTERVAL'],
    [-4202, 'ADJUST_LEVERAGE_KYC_FAILED', 'ADJUST_LEVERAGE_ACCOUNT_SYMBOL_FAILED'],
  ] as const)('%i: %s on USDⓈ-M, %s on COIN-M', (code, onUsdm, onCoinm) => {
    const [usdm, coinm] = [entryOf('binance-usdm', code), entryOf('binance-coinm', code)];
    expect([usdm.name, coinm.name]).toEqual([onUsdm, onCoinm]);
    expect(usdm.meaning).not.toBe(coinm.meaning);
  });

  it.each([
    [-4164, -4178],
    [-4161, -4150],
    [-4131, -4113],
    [-4118, -4112],
    [-5025, -4196],
    [-4183, -4151],
  ] as const)('the same under two numbers: %i on USDⓈ-M, %i on COIN-M', (onUsdm, onCoinm) => {
    expect(entryOf('binance-usdm', onUsdm)).toEqual(entryOf('binance-coinm', onCoinm));
    expect(explainedBy('binance-coinm')).not.toHaveProperty([onUsdm]);
    expect(explainedBy('binance-usdm')).not.toHaveProperty([onCoinm]);
  });

  it('Portfolio Margin has reduce-only measures of its own, and not what only USDⓈ-M has', () => {
    expect(entryOf('binance-pm', -4517)).toEqual(entryOf('binance-usdm', -4105));
    expect(entryOf('binance-pm', -4087)).toEqual(entryOf('binance-usdm', -4087));
    const own = Object.keys(explainedBy('binance-pm'));
    expect(own.filter((code) => ['-4105', '-4120', '-4171', '-5038'].includes(code))).toEqual([]);
  });

  it('-5041 is an empty book on USDⓈ-M and a time-out in the queue on Portfolio Margin', () => {
    const onPm = entryOf('binance-pm', -5041);
    expect(entryOf('binance-usdm', -5041)).toMatchObject({ name: 'BBO_ORDER_REJECT', outcome: 'refused' });
    expect(onPm).toMatchObject({ name: 'TOO_MANY_REQUESTS_IN_QUEUE', outcome: 'unknown' });
    expect(`${onPm.meaning} ${onPm.remedy}`).not.toMatch(/book|price/);
  });
});

it('-4531 sends to COIN-M, where it is not answered itself', () => {
  const entry = entryOf('binance-usdm', -4531);
  expect(entry.remedy).toMatch(/in COIN-M/);
  expect(entry['x-zh'].remedy).toContain('币本位');
  expect(entryOf('binance-pm', -4531)).toEqual(entry);
  expect(explainedBy('binance-coinm')).not.toHaveProperty(['-4531']);
});

it.each([
  ['binance-usdm', -4411, 'signFuturesTradFiPerpsContract'],
  ['binance-usdm', -4120, 'newAlgoOrder'],
  ['binance-coinm', -4120, 'newAlgoOrder'],
] as const)('on %s, %i names the operation that helps, in both languages', (api, code, operation) => {
  const { remedy, 'x-zh': zh } = entryOf(api, code);
  expect([remedy, zh.remedy]).toEqual([expect.stringContaining(operation), expect.stringContaining(operation)]);
});

it.each(binanceApis)('on %s, -1016 and -1109 may be a maintenance: wait and repeat', (api) => {
  for (const { meaning, remedy, 'x-zh': zh } of [entryOf(api, -1016), entryOf(api, -1109)]) {
    expect(meaning).toContain('maintenance');
    expect(remedy).toMatch(/^Wait and retry/);
    expect([zh.meaning, zh.remedy]).toEqual([expect.stringContaining('维护'), expect.stringContaining('稍后重试')]);
  }
});

it('on Bitget, what the gateway says is the same in both APIs, and which package to use is not', () => {
  for (const code of ['40008', '40009', '40010', '40099', '40725', '45001']) {
    expect(entryOf('bitget-uta', code)).toEqual(entryOf('bitget-mix', code));
  }
  const { meaning, remedy, 'x-zh': zh } = entryOf('bitget-uta', '40084');
  expect(meaning).toMatch(/classic account.*unified \(v3\)/);
  expect([remedy, zh.remedy]).toEqual([expect.stringContaining('bitget-mix'), expect.stringContaining('bitget-mix')]);
});

it('on Bitget, 40084 and 40085 explain the account mode', () => {
  const [classic, unified] = [entryOf('bitget-mix', '40084'), entryOf('bitget-mix', '40085')];
  expect(classic.meaning).toMatch(/classic account.*unified \(v3\)/);
  expect(unified.meaning).toMatch(/unified mode.*classic v2/);
  expect(unified['x-zh'].meaning).toContain('统一账户');
});
