import { testPayloads } from '@openderivs/described';
import { createBitgetMix } from '../src/index.ts';

/** Shown in old copies of the documents, and in no other payload. */
const oldPresets = ['data.entrustedList[].presetStopSurplusPrice', 'data.entrustedList[].presetStopLossPrice'];

testPayloads({
  api: 'bitget-mix',
  folder: new URL('./payloads/', import.meta.url),
  connect: (fetch) => createBitgetMix({ apiKey: 'key', secretKey: 'secret', passphrase: 'passphrase', fetch }),
  leftOut: { 'getHistoryTriggerOrder.jkorf.json': oldPresets, 'getPendingTriggerOrder.jkorf.json': oldPresets },
});
