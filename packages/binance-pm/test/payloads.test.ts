import { testPayloads } from '@openderivs/described';
import { createBinancePm } from '../src/index.ts';

testPayloads({
  api: 'binance-pm',
  folder: new URL('./payloads/', import.meta.url),
  connect: (fetch) => createBinancePm({ apiKey: 'key', secretKey: 'secret', fetch }),
  leftOut: {},
});
