import { expect, it } from 'vitest';
import { whatIsReceived } from '../../src/prepare/convert.ts';

it('keeps what is said of the name that tells a variant that is not known', () => {
  const known = { type: 'object' as const, properties: { kind: { type: 'string' as const, const: 'A' } } };
  const kind = { type: 'string' as const, description: 'What it is called.', 'x-lifecycle': { added: '2026-01-31' } };
  const received = whatIsReceived({})({ oneOf: [known, { type: 'object', properties: { kind } }] });
  expect(received.oneOf?.[1]?.properties?.kind).toEqual({
    type: 'string',
    description: 'What it is called. Added on 2026-01-31.',
    'x-ts': 'OtherString',
  });
});
