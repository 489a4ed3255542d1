import { expect, it } from 'vitest';
import { lifecycleText, words } from '../../src/prepare/lifecycle.ts';

it.each([
  [{ added: '2025-01-02' }, 'Added on 2025-01-02.'],
  [{ deprecated: '2025-01-02', replacedBy: 'newOrder' }, 'Deprecated since 2025-01-02; use newOrder.'],
  [
    { deprecated: '2025-01-02', removed: '2025-03-04', replacedBy: ['a', 'b'], note: 'It gives -4120.' },
    'Deprecated since 2025-01-02. Withdrawn on 2025-03-04; use a or b. It gives -4120.',
  ],
  [{ replacedBy: 'other' }, 'See other.'],
  [{ values: { OLD: { removed: '2025-01-02' } } }, '`OLD`: Withdrawn on 2025-01-02.'],
])('%j', (lifecycle, text) => {
  expect(lifecycleText(lifecycle)).toBe(text);
});

it('adds the life to the description and strikes out what is leaving', () => {
  expect(words({ description: 'A thing.', 'x-lifecycle': { added: '2025-01-02' } })).toEqual({
    description: 'A thing. Added on 2025-01-02.',
  });
  expect(words({ 'x-lifecycle': { removed: '2025-01-02' } })).toEqual({
    description: 'Withdrawn on 2025-01-02.',
    deprecated: true,
  });
});
