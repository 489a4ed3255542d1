import { expect, it } from 'vitest';
import { createSharedGovernor } from '../src/create-shared-governor.ts';

const redis = { isOpen: true, sendCommand: async () => {}, duplicate: () => ({}) };
const closed = { redis, whenAway: 'closed' } as const;

it.each([
  [{ redis }, /^whenAway: says nothing about what calls do without Redis; give 'closed', or \{ share \}/],
  [{ redis, whenAway: 'open' }, /^whenAway: /],
  [{ redis, whenAway: { share: 0 } }, /^whenAway: /],
  [{ redis, whenAway: { share: 1.1 } }, /^whenAway: /],
  [{ ...closed, prefix: '' }, /^prefix: /],
  [{ ...closed, prefix: 'a{b}' }, /^prefix: /],
  [{ ...closed, holder: '' }, /^holder: /],
  [{ ...closed, deadline: 0 }, /^deadline: is 0; give milliseconds above 0/],
  [{ ...closed, maxQueue: -1 }, /^maxQueue: /],
  [{ ...closed, whenaway: 'closed' }, /^whenaway: is not an option; give one of redis, whenAway, .*, maxQueue/],
])('refuses options that cannot be used, by name: %#', (options, problem) => {
  expect(() => createSharedGovernor(options as never)).toThrow(problem);
});

it('sends nothing until something is leased', () => {
  let sent = 0;
  const counting = { ...redis, sendCommand: async () => void sent++, duplicate: () => void sent++ };
  createSharedGovernor({ redis: counting, whenAway: 'closed' });
  expect(sent).toBe(0);
});
