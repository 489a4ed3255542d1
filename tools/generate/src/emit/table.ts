import type { Plan, PlannedOperation } from '../plan.ts';

const START = '<!-- operations:start -->';
const END = '<!-- operations:end -->';

/** The operations by tag: the method's name with the docs page behind it, the HTTP call, what it does. */
export function operationTable({ operations, tags }: Plan): string {
  const groups = [...new Set([...tags, ...operations.map(({ tag }) => tag)])].map((tag) => {
    const rows = operations.filter((operation) => operation.tag === tag).map(row);
    return rows.length === 0
      ? ''
      : `### ${heading(tag)}\n\n| method | call | what it does |\n|---|---|---|\n${rows.join('')}`;
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

function row({ name, docs, method, path, summary }: PlannedOperation): string {
  return `| [\`${name}\`](${docs}) | \`${method} ${path}\` | ${cell(summary)} |\n`;
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
