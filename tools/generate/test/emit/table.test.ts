import { expect, it } from 'vitest';
import { chineseOperationTable, operationTable, withTable } from '../../src/emit/table.ts';
import type { Plan } from '../../src/plan.ts';

it('needs both markers, in their order', () => {
  expect(withTable('<!-- operations:end --><!-- operations:start -->', 'x')).toBeUndefined();
  expect(withTable('<!-- operations:start -->', 'x')).toBeUndefined();
});

it('gives the same README again', () => {
  const once = withTable('a <!-- operations:start --><!-- operations:end --> b', 'table\n') ?? '';
  expect(withTable(once, 'table\n')).toBe(once);
  expect(once).toMatch(/^a .*\n\ntable\n\n.* b$/s);
});

it('keeps a summary on its line, in its cell, and text', () => {
  const summary = 'One | two\n<b>three</b> <!-- operations:end --> 1 < 2.';
  const operation = { name: 'a', docs: 'https://x.invalid', method: 'GET', path: '/a', tag: 'trade', summary };
  const tags = [{ name: 'trade', chinese: '交易' }];
  const table = operationTable({ tags, operations: [operation] } as unknown as Plan);
  expect(table.trim().split('\n').at(-1)).toBe(
    '| [`a`](https://x.invalid) | `GET /a` | One \\| two &lt;b>three&lt;/b> &lt;!-- operations:end --> 1 < 2. |',
  );
});

it('says in Chinese what the descriptions say in Chinese', () => {
  const where = { docs: 'https://x.invalid', method: 'GET', path: '/a', tag: 'trade-data' };
  const operations = [{ ...where, name: 'a', summary: 'Read a.', chinese: '读取 a。' }];
  const tags = [{ name: 'trade-data', chinese: '交易数据。' }];
  expect(chineseOperationTable({ tags, operations } as unknown as Plan)).toBe(
    '### Trade data\n\n交易数据。\n\n| 方法 | 请求 | 用途 |\n|---|---|---|\n| [`a`](https://x.invalid) | `GET /a` | 读取 a。 |\n',
  );
});
