import { arrangeBinance, testExamples } from '@openderivs/described';
import { createBinanceUsdm } from '../src/index.ts';

testExamples({
  api: 'binance-usdm',
  source: new URL('../src/generated/client.ts', import.meta.url),
  connect: (sandbox) =>
    createBinanceUsdm({ ...sandbox.credentials.binance.hmac, transport: sandbox.transport('binance-usdm') }),
  arrange: arrangeBinance,
});
