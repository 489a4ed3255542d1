import { expect, it } from 'vitest';
import { findings, oneOperation } from './in-memory.ts';

it('lets a rule that cannot read its input say where', async () => {
  const spoilt = oneOperation('tags: 5\nresponses: {}');
  expect(await findings('plain-names', spoilt)).toEqual([
    expect.stringMatching(
      /^openapi\.yaml:\d+:\d+ This cannot be checked: .+\. Bring it into the form that specs\/README\.md gives it\.$/,
    ),
  ]);
});
