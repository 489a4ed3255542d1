import type { Section } from '../section.ts';
import { showCell } from './show.ts';

/** Characters as wide as they are shown. */
const widthOf = (text: string): number => [...text].length;

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** What would end a cell of a table. */
const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

/** A table of Markdown that can be read as text too. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows].map((row) => row.map(escaped));
  const widths = header.map((_, column) => Math.max(3, ...all.map((row) => widthOf(row[column] ?? ''))));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** A section: its title, what was done, and the table. */
export function sectionText({ title, text, columns, entries }: Section): string {
  const hasNotes = entries.some(({ note }) => note !== undefined);
  const header = ['', ...columns, ...(hasNotes ? ['note'] : [])];
  const rows = entries.map(({ contender, cells, note }) => [
    contender,
    ...columns.map((column) => showCell(cells[column])),
    ...(hasNotes ? [note ?? ''] : []),
  ]);
  return `### ${title}\n\n${text}\n\n${table(header, rows)}`;
}
