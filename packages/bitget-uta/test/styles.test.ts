import { testStyles } from '@openderivs/described';
import { createBitgetUta } from '../src/index.ts';

const key = { apiKey: 'made up', secretKey: 'made up', passphrase: 'made up' };

testStyles({
  api: 'bitget-uta',
  connect: (transport) =>
    createBitgetUta({ ...key, transport, clock: { now: () => 1_763_683_200_000 }, mintIds: false, retry: false }),
  known: () => ({ symbol: 'BTCUSDT', marginCoin: 'USDT', coin: 'USDT', receiveWindow: '5000' }),
});
