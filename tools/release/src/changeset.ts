import type { Bump } from './bump.ts';
import type { Change } from './compare/change.ts';
import { LEVELS, type Level } from './compare/level.ts';
import { entriesOf } from './compare/words.ts';

const HEADINGS: Readonly<Record<Level, readonly [en: string, zh: string]>> = {
  breaking: ['Breaks programs', '不兼容的改变'],
  feature: ['New', '新增'],
  patch: ['Also', '其他'],
};

/** A changeset as a file: what each package is raised by, and what changed, in English and in Chinese. */
export function changesetText(api: string, bumps: Readonly<Record<string, Bump>>, changes: readonly Change[]): string {
  const head = Object.entries(bumps).map(([name, bump]) => `"${name}": ${bump}`);
  const body = (['en', 'zh'] as const).map((language, at) => {
    const title = language === 'en' ? `The description of ${api} changed.` : `${api} 的接口描述有以下改变。`;
    const sections = LEVELS.flatMap((level) => {
      const lines = entriesOf(changes).filter((entry) => entry.level === level);
      return lines.length === 0
        ? []
        : ['', `**${HEADINGS[level][at]}**`, '', ...lines.map((line) => `- ${line[language]}`)];
    });
    return [title, ...sections].join('\n');
  });
  return `---\n${head.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}
