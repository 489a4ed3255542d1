import { testStyles } from '@openderivs/described';
import { createBinancePm } from '../src/index.ts';

const key = { apiKey: 'made up', secretKey: 'made up' };

testStyles({
  api: 'binance-pm',
  connect: (transport) =>
    createBinancePm({ ...key, transport, clock: { now: () => 1_763_683_200_000 }, mintIds: false, retry: false }),
  known: () => ({ symbol: 'BTCUSDT', pair: 'BTCUSD', asset: 'USDT' }),
});
