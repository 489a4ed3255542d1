import { expect, it } from 'vitest';
import { withTable } from '../../src/emit/table.ts';

it('needs both markers, in their order', () => {
  expect(withTable('<!-- operations:end --><!-- operations:start -->', 'x')).toBeUndefined();
  expect(withTable('<!-- operations:start -->', 'x')).toBeUndefined();
});

it('gives the same README again', () => {
  const once = withTable('a <!-- operations:start --><!-- operations:end --> b', 'table\n') ?? '';
  expect(withTable(once, 'table\n')).toBe(once);
  expect(once).toMatch(/^a .*\n\ntable\n\n.* b$/s);
});
