import { arrangeBinance, testExamples } from '@openderivs/described';
import { createBinancePm } from '../src/index.ts';

testExamples({
  api: 'binance-pm',
  source: new URL('../src/generated/client.ts', import.meta.url),
  connect: (sandbox) =>
    createBinancePm({ ...sandbox.credentials.binance.hmac, transport: sandbox.transport('binance-pm') }),
  arrange: arrangeBinance,
});
