import { arrangeBinance, testOperations } from '@openderivs/described';
import { operations } from '../src/generated/operations.ts';
import { createBinancePm } from '../src/index.ts';

testOperations({
  api: 'binance-pm',
  names: Object.keys(operations),
  connect: ({ credentials, urls }) => createBinancePm({ ...credentials.binance.hmac, baseUrl: urls['binance-pm'] }),
  arrange: arrangeBinance,
  known: ({ path }) => ({ symbol: path.includes('/cm/') ? 'BTCUSD_PERP' : 'BTCUSDT', pair: 'BTCUSD', asset: 'USDT' }),
});
