import type { Check } from '../checks/check.ts';
import type { Findings } from './findings.ts';

const marks = { fine: 'ok', note: 'note', problem: 'PROBLEM' } as const;

const lineOf = ({ name, level, found, fix }: Check): string =>
  `  ${marks[level].padEnd(8)} ${name}: ${found}${fix === undefined ? '' : `\n           ${fix}`}`;

/** The checks of every API for a terminal, where the rest went into a file. */
export const summary = (findings: readonly Findings[]): string =>
  `${findings
    .map(({ api, environment, checks, reads, differences }) =>
      [
        `${api}, ${environment}`,
        ...checks.map(lineOf),
        ...(reads === undefined ? [] : [`  ${reads.made} reads made, ${reads.compared} answers compared`]),
        `  ${differences.length} differences from the descriptions`,
      ].join('\n'),
    )
    .join('\n\n')}\n`;
