import type { Measured, Unit } from './benchmark.ts';

/** Is it within reach? A number that is none is not. */
export const isReached = ({ reach, measured }: Measured): boolean => measured <= reach;

const inUnit: Readonly<Record<Unit, (value: number) => string>> = {
  times: (value) => `${value.toFixed(2)} x`,
  bytes: (value) => `${(value / 1000).toFixed(1)} KB`,
  ms: (value) => `${value.toFixed(1)} ms`,
  µs: (value) => `${value.toFixed(2)} µs`,
  connections: (value) => String(value),
};

const header = ['what', 'reach', 'measured', 'middle half', '', ''];

/** The lines of the table. */
export function table(rows: readonly Measured[]): string[] {
  const cells = rows.map((row) => {
    const show = inUnit[row.unit];
    const spread = row.spread ? `${show(row.spread[0])} to ${show(row.spread[1])}` : '';
    return [
      row.what,
      `<= ${show(row.reach)}`,
      show(row.measured),
      spread,
      isReached(row) ? 'ok' : 'over',
      row.note ?? '',
    ];
  });
  const all = [header, ...cells];
  const widths = header.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const line = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(header),
    line(widths.map((width, column) => (header[column] ? '-'.repeat(width) : ''))),
    ...cells.map(line),
  ];
}
