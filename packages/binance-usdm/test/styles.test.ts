import { testStyles } from '@openderivs/described';
import { createBinanceUsdm } from '../src/index.ts';

const key = { apiKey: 'made up', secretKey: 'made up' };

testStyles({
  api: 'binance-usdm',
  connect: (transport) =>
    createBinanceUsdm({ ...key, transport, clock: { now: () => 1_763_683_200_000 }, mintIds: false, retry: false }),
  known: () => ({ symbol: 'BTCUSDT', pair: 'BTCUSDT', asset: 'USDT' }),
});
