import type { Counted } from '../compare/tally.ts';
import type { Unread } from '../reads/read-all.ts';
import type { Findings } from './findings.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines];

const differenceRow = ({ kind, method, at, operation, path, described, answered, count }: Counted): string[] => [
  kind,
  `${code(`${method} ${at}`)} (${operation})`,
  code(path),
  described,
  answered,
  String(count),
];

const unreadLines = (unread: readonly Unread[]): string[] =>
  unread.map(({ operation, at, why }) => `- ${code(at)} (${operation}): ${why}`);

const partOf = ({ api, environment, description, checks, reads, differences }: Findings): string[] => [
  '',
  `## ${api}, ${environment}`,
  '',
  `Description: \`specs/${api}/openapi.yaml\`, version ${description}. It names the file of every path.`,
  ...section(
    'Checks',
    table(
      ['', 'check', 'found', 'what to do'],
      checks.map(({ level, name, found, fix = '' }) => [level, name, found, fix]),
    ),
  ),
  ...section(
    `Differences: ${differences.length}`,
    differences.length === 0
      ? ['None.']
      : table(['difference', 'operation', 'where', 'described', 'answered', 'times'], differences.map(differenceRow)),
  ),
  ...(reads === undefined
    ? []
    : [
        ...section('Reads', [
          `${reads.made} made, ${reads.compared} answers compared, ${reads.empty.length} operations answered with nothing inside.`,
        ]),
        ...section('Answered with nothing inside', reads.empty.length === 0 ? [] : [reads.empty.join(', ')]),
        ...section('Refused', unreadLines(reads.refused)),
        ...section('Not made', unreadLines(reads.skipped)),
      ]),
];

/** The report as the text of an issue. */
export const asMarkdown = (findings: readonly Findings[], version: string): string =>
  [
    '# What answers differ from the descriptions',
    '',
    `Written by \`@openderivs/doctor\` ${version} on Node ${process.versions.node}. It holds names, paths, kinds and enum values; ids, amounts, prices, addresses and keys are left out.`,
    ...findings.flatMap(partOf),
    '',
  ].join('\n');
