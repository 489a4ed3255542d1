import { testChecks, withPem } from '@openderivs/described';
import { createChecks } from '../src/checks.ts';
import { createBinancePm } from '../src/index.ts';

testChecks({
  api: 'binance-pm',
  connect: (transport) =>
    createBinancePm({
      ...{ apiKey: 'made up', secretKey: 'made up', checks: createChecks(), transport },
      ...{ clock: { now: () => 1_790_000_000_000 }, retry: false },
    }),
  known: () => ({ symbol: 'BTCUSDT', pair: 'BTCUSD', asset: 'USDT' }),
  scope: (pm) => ({ pm, createBinancePm: withPem(createBinancePm) }),
  typeTests: [
    {
      url: new URL('types.test-d.ts', import.meta.url),
      typesAlone: {
        'answers and verdicts, which no call takes': ['verdict.data;'],
      },
    },
  ],
});
