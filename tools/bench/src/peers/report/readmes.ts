import { shownConditions } from './conditions.ts';
import type { Language } from './language.ts';
import { picture, type Run } from './report.ts';
import { summaryTable } from './summary.ts';

const begin = '<!-- comparison: npm run bench -- --peers -->';
const end = '<!-- end of comparison -->';

/** The pages that show what a whole run measured, by their names in the workspace's root. */
export const readmes: Readonly<Record<Language, string>> = { en: 'README.md', zh: 'README.zh-CN.md' };

/** Where the charts lie, as those pages see it. */
const folder = 'tools/bench/results/';

const made: Readonly<Record<Language, (conditions: string) => string>> = {
  en: (conditions) => `Measured on ${conditions}. [All tables, versions and spreads](${folder}README.md).`,
  zh: (conditions) => `测量条件：${conditions}。[全部表格、版本与离散程度](${folder}README.md)。`,
};

/** The tables whose charts the pages show, and what they are called there. */
const charts: readonly ({ readonly id: string } & Readonly<Record<Language, string>>)[] = [
  {
    id: 'http-32',
    en: 'Processor time of a signed call over HTTP, 32 at once, as a ratio to code written by hand',
    zh: '每次签名请求的 CPU 用量（HTTP，32 个并发），以手写代码为 1',
  },
  {
    id: 'books',
    en: 'Processor time of a change of an order book, as a ratio to a loop written by hand',
    zh: '盘口每次变动的 CPU 用量，以手写循环为 1',
  },
];

/** A page with what a run measured between its marks. */
export function withComparison(readme: string, { sections, conditions }: Run, language: Language): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${readmes[language]} has no ${begin} with ${end} behind it: put both where the comparison goes.`);
  const pictures = charts.flatMap(({ id, [language]: alt }) => {
    const section = sections.find((one) => one.id === id);
    return section ? [picture(section, folder, alt)] : [];
  });
  const blocks = [made[language](shownConditions(conditions, language)), summaryTable(sections, language), ...pictures];
  return `${readme.slice(0, from + begin.length)}\n${blocks.join('\n\n')}\n${readme.slice(to)}`;
}
