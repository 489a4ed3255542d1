import { arrangeBitget, testOperations } from '@openderivs/described';
import { operations } from '../src/generated/operations.ts';
import { createBitgetMix } from '../src/index.ts';

testOperations({
  api: 'bitget-mix',
  names: Object.keys(operations),
  connect: ({ credentials, urls }) => createBitgetMix({ ...credentials.bitget.hmac, baseUrl: urls['bitget-mix'] }),
  arrange: arrangeBitget,
  known: () => ({
    symbol: 'BTCUSDT',
    marginCoin: 'USDT',
    coin: 'USDT',
    orderId: '1267890000000000001',
    idLessThan: '1267890000000000001',
    receiveWindow: '5000',
  }),
});
