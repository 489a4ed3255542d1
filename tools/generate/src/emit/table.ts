import type { Plan, PlannedOperation } from '../plan.ts';

const START = '<!-- operations:start -->';
const END = '<!-- operations:end -->';

/** The operations by tag: the method's name with the docs page behind it, the HTTP call, what it does. */
export function operationTable({ operations, tags }: Plan): string {
  return grouped(operations, tags, '| method | call | what it does |', 'summary', () => '');
}

/** The same in Chinese; a tag keeps the name that it has in the exchange's documentation, and is explained. */
export function chineseOperationTable({ operations, tags }: Plan): string {
  const explained = new Map(tags.map(({ name, chinese }) => [name, `${chinese}\n\n`]));
  return grouped(operations, tags, '| 方法 | 请求 | 用途 |', 'chinese', (tag) => explained.get(tag) ?? '');
}

function grouped(
  operations: Plan['operations'],
  tags: Plan['tags'],
  header: string,
  words: 'summary' | 'chinese',
  explain: (tag: string) => string,
): string {
  const names = new Set([...tags.map(({ name }) => name), ...operations.map(({ tag }) => tag)]);
  const groups = [...names].map((tag) => {
    const rows = operations.filter((operation) => operation.tag === tag).map((operation) => row(operation, words));
    return rows.length === 0 ? '' : `### ${heading(tag)}\n\n${explain(tag)}${header}\n|---|---|---|\n${rows.join('')}`;
  });
  return groups.filter((group) => group !== '').join('\n');
}

/** A README with the table between its two markers, or undefined when it does not have both. */
export function withTable(readme: string, table: string): string | undefined {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END, start);
  if (start < 0 || end < 0) return undefined;
  return `${readme.slice(0, start + START.length)}\n\n${table}\n${readme.slice(end)}`;
}

function row({ name, docs, method, path, ...texts }: PlannedOperation, words: 'summary' | 'chinese'): string {
  return `| [\`${name}\`](${docs}) | \`${method} ${path}\` | ${cell(texts[words])} |\n`;
}

/** A text as it can stand in a cell: on one line, and neither a new cell nor HTML. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .replace(/<(?=[A-Za-z!?/])/g, '&lt;');
}

function heading(tag: string): string {
  const words = tag.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
