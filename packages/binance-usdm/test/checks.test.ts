import { testChecks, withPem } from '@openderivs/described';
import { createChecks } from '../src/checks.ts';
import * as values from '../src/generated/values.ts';
import { createBinanceUsdm } from '../src/index.ts';
import { iterate } from '../src/paging.ts';

const decimal = { toFixed: () => '61000.1', valueOf: () => '61000.1', plus: () => decimal };

testChecks({
  api: 'binance-usdm',
  connect: (transport) =>
    createBinanceUsdm({
      ...{ apiKey: 'made up', secretKey: 'made up', checks: createChecks(), transport },
      ...{ clock: { now: () => 1_790_000_000_000 }, mintIds: true, retry: false },
    }),
  known: () => ({ symbol: 'BTCUSDT', pair: 'BTCUSDT', asset: 'USDT' }),
  scope: (usdm) => ({ ...values, usdm, big: decimal, createBinanceUsdm: withPem(createBinanceUsdm), iterate }),
  typeTests: [
    {
      url: new URL('types.test-d.ts', import.meta.url),
      typesAlone: {
        'answers and verdicts, which no call takes': [
          "case 'CANCELLED':",
          "if ('CANCELLED' === status) return;",
          "if (status === 'CANCELLED') return;",
          "orderStatusValues.push('NEW')",
          'verdict.data;',
        ],
        'the value is right: only its type is wider': ["usdm.newOrder({ ...market, side: String('BUY') })"],
        'a path that no description has, which may be a new one': ["usdm.GET('/fapi/v1/marginType', {})"],
        'the verdict of a read, which there is': ['usdm.checkServerTime().verdict()'],
      },
    },
    { url: new URL('paging.test-d.ts', import.meta.url), typesAlone: {} },
  ],
});
