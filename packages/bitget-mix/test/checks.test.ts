import { testChecks, withPem } from '@openderivs/described';
import { createChecks } from '../src/checks.ts';
import { createBitgetMix } from '../src/index.ts';
import { iterate } from '../src/paging.ts';

testChecks({
  api: 'bitget-mix',
  connect: (transport) =>
    createBitgetMix({
      ...{ apiKey: 'made up', secretKey: 'made up', passphrase: 'made up', checks: createChecks(), transport },
      ...{ clock: { now: () => 1_790_000_000_000 }, retry: false },
    }),
  known: () => ({ symbol: 'BTCUSDT', marginCoin: 'USDT', coin: 'USDT', receiveWindow: '5000' }),
  scope: (bitget) => ({ bitget, createBitgetMix: withPem(createBitgetMix), iterate }),
  typeTests: [
    {
      url: new URL('types.test-d.ts', import.meta.url),
      typesAlone: {
        'answers and verdicts, which no call takes': ['verdict.data;'],
        'the value is right: only its type is wider': [
          "bitget.changeMarginMode({ ...account, marginMode: String('isolated') })",
        ],
        'the exchange takes it in any case': [
          "bitget.placeOrder({ ...market, side: 'BUY' })",
          "bitget.placeTriggerOrder({ ...plan, reduceOnly: 'YES' })",
        ],
        'the verdict of a read, which there is': ['bitget.getServerTime().verdict()'],
      },
    },
    { url: new URL('paging.test-d.ts', import.meta.url), typesAlone: {} },
  ],
});
