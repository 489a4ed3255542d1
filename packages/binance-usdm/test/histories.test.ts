import { testHistories } from '@openderivs/described';
import { createBinanceUsdm } from '../src/create.ts';
import { iterate, paging } from '../src/paging.ts';

const symbol = 'BTCUSDT';
const filters = {
  getCompressedAggregateTradesList: { symbol, startTime: Date.now() - 40 * 3_600_000 },
  getContinuousContractKlineCandlestickData: { pair: symbol, contractType: 'PERPETUAL', interval: '1M' },
  getFundingRateHistory: {},
  getIndexPriceKlineCandlestickData: { pair: symbol, interval: '1w' },
  getKlineCandlestickData: { symbol, interval: '1h' },
  getMarkPriceKlineCandlestickData: { symbol, interval: '1h' },
  getPremiumIndexKlineData: { symbol, interval: '1h' },
  getAllOrders: { symbol },
  getAccountTradeList: { symbol },
  getIncomeHistory: {},
};

testHistories({
  api: 'binance-usdm',
  names: Object.keys(paging),
  connect: (sandbox) => {
    const client = createBinanceUsdm({
      ...sandbox.credentials.binance.hmac,
      transport: sandbox.transport('binance-usdm'),
    });
    return (name, params) => iterate(client, name as keyof typeof paging, params as never);
  },
  filters,
});
