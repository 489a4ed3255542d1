import type { Chosen } from '../contender.ts';
import type { Section } from '../section.ts';
import { drawChart, type Theme } from './chart.ts';
import { type Conditions, shownConditions } from './conditions.ts';
import { sectionText, table } from './markdown.ts';
import { summaryTable } from './summary.ts';

/** A file that a run writes. */
export interface ReportFile {
  readonly name: string;
  readonly text: string;
}

/** A run, and what has to be said of it. */
export interface Run {
  readonly conditions: Conditions;
  readonly chosen: readonly Chosen[];
  readonly sections: readonly Section[];
  /** Rows that were not asked for. */
  readonly leftOut: readonly string[];
  readonly command: string;
}

const themes: readonly Theme[] = ['light', 'dark'];

const chartName = (id: string, theme: Theme): string => `${id}-${theme}.svg`;

/** A section's chart for a page that lies beside the folder of charts; an empty folder is the page's own. */
export const picture = ({ id, title }: Section, folder = '', alt = title): string =>
  [
    '<picture>',
    `  <source media="(prefers-color-scheme: dark)" srcset="${folder}${chartName(id, 'dark')}">`,
    `  <img alt="${alt.replaceAll('"', '')}" src="${folder}${chartName(id, 'light')}">`,
    '</picture>',
  ].join('\n');

const hasChart = ({ chart, entries }: Section): boolean =>
  chart !== undefined && entries.some(({ cells }) => typeof cells[chart.column] === 'object');

/** The page of a run. */
function page({ conditions, chosen, sections, leftOut, command }: Run): string {
  const versions = Object.entries(conditions.versions).map(([name, version]) => [name, version]);
  return [
    '# Side by side',
    `Made by \`${command}\`: ${shownConditions(conditions)}.`,
    'Everyone does the same work, each in a process of its own. An exchange on this machine verifies every signature, and what is read of its answers is compared with what it sent: whoever does not do the work is named and not timed. They take turns, each round begun by another. A ratio is the median of the rounds, and the middle half of the rounds stands in parentheses. Processor time is that of the whole process, and does not count what other programs do.',
    ...(leftOut.length > 0 ? [`Left out of this run: ${leftOut.join(', ')}.`] : []),
    '## In short',
    summaryTable(sections),
    '## What was compared',
    table(['package', 'version'], versions),
    table(
      ['contender', 'as chosen'],
      chosen.map(({ name, chosen: text }) => [name, text]),
    ),
    '## Results',
    ...sections.flatMap((section) => [sectionText(section), ...(hasChart(section) ? [picture(section)] : [])]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** Everything that a run leaves: a page, the numbers, and a chart for each table that has one. */
export function report(run: Run): readonly ReportFile[] {
  const below = shownConditions(run.conditions);
  const charts = run.sections
    .filter(hasChart)
    .flatMap((section) =>
      themes.map((theme) => ({ name: chartName(section.id, theme), text: drawChart(section, theme, below) })),
    );
  return [
    { name: 'README.md', text: page(run) },
    { name: 'results.json', text: `${JSON.stringify(run, undefined, 2)}\n` },
    ...charts,
  ];
}
