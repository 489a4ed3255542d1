import { expect, it } from 'vitest';
import { blockComment } from '../../src/emit/comment.ts';

it('takes several lines for one line, which bundled declarations keep in its place', () => {
  expect(blockComment(['Short.'], '  ')).toBe('  /**\n   * Short.\n   */\n');
  expect(blockComment(['', ''])).toBe('');
});

it('wraps, keeps paragraphs apart and cannot be ended from inside', () => {
  const comment = blockComment([`${'word '.repeat(40)}end.`, 'A comment */ inside.', '@see https://example.com']);
  const lines = comment.trimEnd().split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  expect(comment.indexOf('*/')).toBe(comment.length - 3);
  expect(lines.filter((line) => line === ' *')).toHaveLength(1);
});

it('keeps the lines of code', () => {
  const code = `@example\n\`\`\`ts\n${'x'.repeat(200)}\n\`\`\``;
  expect(blockComment([code])).toContain(` * ${'x'.repeat(200)}\n`);
});
