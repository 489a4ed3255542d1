import type { CheckedOperation } from './checked.ts';

export type Language = 'en' | 'zh';

const HEADS: Readonly<Record<Language, string>> = {
  en: '| API | operations | oldest | median | newest |',
  zh: '| API | 接口数 | 最早 | 中位 | 最新 |',
};

/** Of which days the sources of each API are, as a table for a README. */
export function tableOf(operations: readonly CheckedOperation[], language: Language): string {
  const apis = [...new Set(operations.map(({ api }) => api))];
  const rows = apis.map((api) => {
    const dates = operations
      .filter((each) => each.api === api)
      .map(({ date }) => date)
      .sort();
    const median = dates[Math.floor((dates.length - 1) / 2)];
    return `| ${api} | ${dates.length} | ${dates[0]} | ${median} | ${dates.at(-1)} |`;
  });
  return [HEADS[language], '|---|---|---|---|---|', ...rows].join('\n');
}

const BEGIN = '<!-- freshness: npm run freshness -- --write -->';
const END = '<!-- end of freshness -->';

/** A README with the table between its marks brought up to date. */
export function withTable(readme: string, table: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`The README has no ${BEGIN} with ${END} behind it: put both where the table goes.`);
  return `${readme.slice(0, begin + BEGIN.length)}\n${table}\n${readme.slice(end)}`;
}
