import { arrangeBinance, testOperations } from '@openderivs/described';
import { operations } from '../src/generated/operations.ts';
import { createBinanceCoinm } from '../src/index.ts';

testOperations({
  api: 'binance-coinm',
  names: Object.keys(operations),
  connect: ({ credentials, urls }) =>
    createBinanceCoinm({ ...credentials.binance.hmac, baseUrl: urls['binance-coinm'] }),
  arrange: arrangeBinance,
  known: () => ({ symbol: 'BTCUSD_PERP', pair: 'BTCUSD', asset: 'BTC', marginAsset: 'BTC' }),
});
