import { arrangeUnified, testOperations } from '@openderivs/described';
import { operations } from '../src/generated/operations.ts';
import { createBitgetUta } from '../src/index.ts';

testOperations({
  api: 'bitget-uta',
  names: Object.keys(operations),
  connect: ({ credentials, urls }) => createBitgetUta({ ...credentials.bitget.unified, baseUrl: urls['bitget-uta'] }),
  arrange: arrangeUnified,
  known: ({ operationId }) => ({
    symbol: 'BTCUSDT',
    coin: 'USDT',
    orderId: '1267890000000000001',
    // One history counts its pages.
    cursor: operationId === 'getFundingRateHistory' ? 1 : '1267890000000000001',
  }),
});
