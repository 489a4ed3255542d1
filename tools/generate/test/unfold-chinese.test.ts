import { expect, it } from 'vitest';
import { unfoldChinese } from '../src/unfold-chinese.ts';

it('takes blanks out between Chinese characters, and only under x-zh', () => {
  const folded = '调整保证金，仅限 `ISOLATED` 模式。 否则 返回 -4046。';
  expect(unfoldChinese({ description: folded, 'x-zh': { summary: folded, list: [folded] } })).toEqual({
    description: folded,
    'x-zh': {
      summary: '调整保证金，仅限 `ISOLATED` 模式。否则返回 -4046。',
      list: ['调整保证金，仅限 `ISOLATED` 模式。否则返回 -4046。'],
    },
  });
});
