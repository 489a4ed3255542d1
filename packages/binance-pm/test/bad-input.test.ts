import { badOptions, badOrderCalls, callByName, testBadInput } from '@openderivs/described';
import { type BinancePm, createBinancePm } from '../src/index.ts';

const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '1' } as const;

testBadInput<BinancePm>({
  api: 'binance-pm',
  create: (options) => createBinancePm(options as Parameters<typeof createBinancePm>[0]),
  key: ({ credentials }) => credentials.binance.hmac,
  options: badOptions,
  calls: [
    ...badOrderCalls({ place: 'newUmOrder', query: 'queryUmOrder', order }),
    ['a fractional leverage', 'leverage', (pm) => pm.changeUmInitialLeverage({ symbol: order.symbol, leverage: 2.5 })],
    [
      'an undefined amount, without which all debt is repaid',
      'amount',
      (pm) => callByName(pm, 'repayMarginDebt', { asset: 'USDT', amount: undefined }),
    ],
    ['NaN lent to a margin account', 'amount', (pm) => pm.borrowMargin({ asset: 'USDT', amount: Number.NaN })],
  ],
});
