import { chinese, drawDay, english } from '../../../packages/sandbox/examples/day/chart.ts';
import { printed } from '../../../packages/sandbox/examples/day/print.ts';
import { type Day, runDay } from '../../../packages/sandbox/examples/day/run.ts';

const folder = new URL('../../../packages/sandbox/', import.meta.url);

/** The day of the README: what `npm run day -- market-maker` gives. */
export const shownDay = (): Promise<Day> =>
  runDay({ bot: 'market-maker', seed: 1, days: 1, symbols: ['BTCUSDT', 'ETHUSDT', 'SOLUSDT'] });

/** Its pictures, where they are and how they are drawn. */
export const pictures = [
  { file: new URL('day.svg', folder), draw: ({ recorded, report }: Day) => drawDay(recorded, report, english) },
  { file: new URL('day.zh-CN.svg', folder), draw: ({ recorded, report }: Day) => drawDay(recorded, report, chinese) },
] as const;

export const readmes = [new URL('README.md', folder), new URL('README.zh-CN.md', folder)] as const;

const block = /(```text\n)(?:market-maker, [^`]*)(```)/;

/** The report in a README, between the lines around it. */
export const reportIn = (readme: string): string | undefined => block.exec(readme)?.[0];

/** A README with this day's report in it. */
export const withReport = (readme: string, { report }: Day): string => {
  if (!block.test(readme)) throw new Error('The README has no block of text that begins with "market-maker, ".');
  return readme.replace(block, (_, begin: string, end: string) => `${begin}${printed(report)}${end}`);
};
