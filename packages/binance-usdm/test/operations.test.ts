import { arrangeBinance, testOperations } from '@openderivs/described';
import { operations } from '../src/generated/operations.ts';
import { createBinanceUsdm } from '../src/index.ts';

testOperations({
  api: 'binance-usdm',
  names: Object.keys(operations),
  connect: ({ credentials, urls }) => createBinanceUsdm({ ...credentials.binance.hmac, baseUrl: urls['binance-usdm'] }),
  arrange: arrangeBinance,
  known: () => ({ symbol: 'BTCUSDT', pair: 'BTCUSDT', asset: 'USDT' }),
});
