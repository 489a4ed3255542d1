import { testChecks, withPem } from '@openderivs/described';
import { createChecks } from '../src/checks.ts';
import { createBinanceCoinm } from '../src/index.ts';

testChecks({
  api: 'binance-coinm',
  connect: (transport) =>
    createBinanceCoinm({
      ...{ apiKey: 'made up', secretKey: 'made up', checks: createChecks(), transport },
      ...{ clock: { now: () => 1_790_000_000_000 }, retry: false },
    }),
  known: () => ({ symbol: 'BTCUSD_PERP', pair: 'BTCUSD', asset: 'BTC', marginAsset: 'BTC' }),
  scope: (coinm) => ({ coinm, createBinanceCoinm: withPem(createBinanceCoinm) }),
  typeTests: [
    {
      url: new URL('types.test-d.ts', import.meta.url),
      typesAlone: {
        'answers and verdicts, which no call takes': ['verdict.data;'],
        'the value is right: only its type is wider': ["coinm.newOrder({ ...market, side: String('BUY') })"],
        'a path that no description has, which may be a new one': [
          "coinm.GET('/dapi/v1/marginType', {})",
          "coinm.GET('/dapi/v1/nothing', {})",
        ],
        'the verdict of a read, which there is': ['coinm.checkServerTime().verdict()'],
      },
    },
  ],
});
