import { testPayloads } from '@openderivs/described';
import { createBinanceCoinm } from '../src/index.ts';

testPayloads({
  api: 'binance-coinm',
  folder: new URL('./payloads/', import.meta.url),
  connect: (fetch) => createBinanceCoinm({ apiKey: 'key', secretKey: 'secret', fetch }),
  leftOut: {},
});
