import { arrangeBitget, testExamples } from '@openderivs/described';
import { createBitgetMix } from '../src/index.ts';

testExamples({
  api: 'bitget-mix',
  source: new URL('../src/generated/client.ts', import.meta.url),
  connect: (sandbox) =>
    createBitgetMix({ ...sandbox.credentials.bitget.hmac, transport: sandbox.transport('bitget-mix') }),
  arrange: arrangeBitget,
});
