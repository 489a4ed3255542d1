import { arrangeBinance, testExamples } from '@openderivs/described';
import { createBinanceCoinm } from '../src/index.ts';

testExamples({
  api: 'binance-coinm',
  source: new URL('../src/generated/client.ts', import.meta.url),
  connect: (sandbox) =>
    createBinanceCoinm({ ...sandbox.credentials.binance.hmac, transport: sandbox.transport('binance-coinm') }),
  arrange: arrangeBinance,
});
