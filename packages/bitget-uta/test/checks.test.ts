import { testChecks, withPem } from '@openderivs/described';
import { createChecks } from '../src/checks.ts';
import { createBitgetUta } from '../src/index.ts';

testChecks({
  api: 'bitget-uta',
  connect: (transport) =>
    createBitgetUta({
      ...{ apiKey: 'made up', secretKey: 'made up', passphrase: 'made up', checks: createChecks(), transport },
      ...{ clock: { now: () => 1_790_000_000_000 }, retry: false },
    }),
  known: () => ({ symbol: 'BTCUSDT', marginCoin: 'USDT', coin: 'USDT', receiveWindow: '5000' }),
  takes: {
    NewOrder: { operation: 'placeOrder' },
    NewOrderExact: { operation: 'placeOrder' },
    BatchOrder: { operation: 'placeBatchOrders', inList: true },
    OrderChange: { operation: 'modifyOrder' },
    LeverageChange: { operation: 'setLeverage' },
    NewStrategyOrder: { operation: 'placeStrategyOrder' },
    StrategyOrderChange: { operation: 'modifyStrategyOrder' },
  },
  scope: (uta) => ({ uta, createBitgetUta: withPem(createBitgetUta) }),
  typeTests: [
    {
      url: new URL('types.test-d.ts', import.meta.url),
      typesAlone: {
        'a function that takes no client of another exchange': [
          'export const ofAnother = (usdm: { getServerTime(): Promise<unknown> }) => accountKind(usdm);',
        ],
        'the exchange takes it in any case': ["{ ...pair, ...market, side: 'sell', reduceOnly: 'YES' }"],
      },
    },
  ],
});
