import { testPayloads } from '@openderivs/described';
import { createBitgetUta } from '../src/index.ts';

testPayloads({
  api: 'bitget-uta',
  folder: new URL('./payloads/', import.meta.url),
  connect: (fetch) => createBitgetUta({ apiKey: 'key', secretKey: 'secret', passphrase: 'passphrase', fetch }),
  leftOut: {},
  required: 0.8,
});
