import { testStyles } from '@openderivs/described';
import { createBitgetMix } from '../src/index.ts';

const key = { apiKey: 'made up', secretKey: 'made up', passphrase: 'made up' };

testStyles({
  api: 'bitget-mix',
  connect: (transport) =>
    createBitgetMix({ ...key, transport, clock: { now: () => 1_763_683_200_000 }, mintIds: false, retry: false }),
  known: () => ({ symbol: 'BTCUSDT', marginCoin: 'USDT', coin: 'USDT', receiveWindow: '5000' }),
});
