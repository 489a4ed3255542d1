import { arrangeUnified, testExamples } from '@openderivs/described';
import { createBitgetUta } from '../src/index.ts';

testExamples({
  api: 'bitget-uta',
  source: new URL('../src/generated/client.ts', import.meta.url),
  connect: (sandbox) =>
    createBitgetUta({ ...sandbox.credentials.bitget.unified, transport: sandbox.transport('bitget-uta') }),
  arrange: arrangeUnified,
});
