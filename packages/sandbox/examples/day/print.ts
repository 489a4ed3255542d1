import type { Report } from './report.ts';

const shown = (decimal: string): string => {
  const text = Number(decimal).toFixed(2);
  return Number(text) === 0 ? '0.00' : text;
};

const part = (ratio: number): string => `${(ratio * 100).toFixed(2)} %`;

const columns = [
  'symbol',
  'fills',
  'maker',
  'turnover',
  'realised',
  'fees',
  'funding',
  'open',
  'profit',
  'held',
] as const;

const table = (rows: readonly (readonly string[])[]): string[] => {
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};

/** The report as a terminal shows it, in USDT. */
export const printed = (report: Report): string => {
  const { bot, seed, days, deposits, wallet, openProfit, profit, drawdown, drawdownPart, symbols } = report;
  const rows = symbols.map((each) => [
    each.symbol,
    String(each.fills),
    each.fills === 0 ? '-' : part(each.asMaker / each.fills),
    ...[each.turnover, each.realised, each.fees, each.funding, each.openProfit, each.profit].map(shown),
    each.held,
  ]);
  const { orders, fills, turnover, realised, fees, funding } = report;
  const total = ['all', String(fills), '', ...[turnover, realised, fees, funding, openProfit, profit].map(shown), ''];
  return [
    `${bot}, ${days} ${days === 1 ? 'day' : 'days'} with seed ${seed}, in USDT`,
    '',
    ...table([columns, ...rows, total]),
    '',
    `orders    ${orders} placed or moved, ${fills} fills`,
    `wallet    ${shown(wallet)} of ${shown(deposits)} paid in, open profit ${shown(openProfit)}`,
    `profit    ${shown(profit)} (${part(Number(profit) / Number(deposits))})`,
    `drawdown  ${shown(drawdown)} (${part(drawdownPart)})`,
    '',
  ].join('\n');
};
