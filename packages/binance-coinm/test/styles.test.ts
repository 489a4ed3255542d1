import { testStyles } from '@openderivs/described';
import { createBinanceCoinm } from '../src/index.ts';

const key = { apiKey: 'made up', secretKey: 'made up' };

testStyles({
  api: 'binance-coinm',
  connect: (transport) =>
    createBinanceCoinm({ ...key, transport, clock: { now: () => 1_763_683_200_000 }, mintIds: false, retry: false }),
  known: () => ({ symbol: 'BTCUSD_PERP', pair: 'BTCUSD', asset: 'BTC', marginAsset: 'BTC' }),
});
