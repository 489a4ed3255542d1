import { testHistories } from '@openderivs/described';
import { createBinanceCoinm } from '../src/create.ts';
import { iterate, paging } from '../src/paging.ts';

const symbol = 'BTCUSD_PERP';
const filters = {
  getCompressedAggregateTradesList: { symbol },
  getContinuousContractKlineCandlestickData: { pair: 'BTCUSD', contractType: 'PERPETUAL', interval: '1d' },
  getFundingRateHistoryOfPerpetualFutures: { symbol },
  getIndexPriceKlineCandlestickData: { pair: 'BTCUSD', interval: '1d' },
  getKlineCandlestickData: { symbol, interval: '1h' },
  getMarkPriceKlineCandlestickData: { symbol, interval: '1h' },
  getPremiumIndexKlineData: { symbol, interval: '1h' },
  getAllOrders: { symbol },
  getAccountTradeList: { symbol },
  getIncomeHistory: {},
};

testHistories({
  api: 'binance-coinm',
  names: Object.keys(paging),
  connect: (sandbox) => {
    const client = createBinanceCoinm({
      ...sandbox.credentials.binance.hmac,
      transport: sandbox.transport('binance-coinm'),
    });
    return (name, params) => iterate(client, name as keyof typeof paging, params as never);
  },
  filters,
});
