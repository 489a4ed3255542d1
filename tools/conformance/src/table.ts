import type { RuntimeOutcome } from './run/outcome.ts';

const header = ['runtime', 'version', 'crypto', 'transport', 'governor', 'socket', 'passed', 'failed', 'what failed'];

/** What a runtime was given that did not say. */
const unknown = { crypto: '?', transport: '?', governor: '?', socket: '?' } as const;

/** The lines of the table: one per runtime, and one below it per further failure. */
export function table(outcomes: readonly RuntimeOutcome[]): string[] {
  const rows = outcomes.flatMap(rowsOf);
  const all = [header, ...rows];
  // The last column is as long as it is.
  const widths = header.slice(0, -1).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)];
}

function rowsOf({ runtime, version, found, passed, failures, skipped }: RuntimeOutcome): string[][] {
  if (skipped !== undefined) return [[runtime, '', '', '', '', '', '', '', `skipped: ${skipped}`]];
  const what = failures.map(({ name, why }) => `${name}: ${why.replaceAll('\n', ' ')}`);
  const counts = [String(passed), String(failures.length)];
  const [first = '', ...others] = what;
  const { crypto, transport, governor, socket } = found ?? unknown;
  return [
    [runtime, version, crypto, transport, governor, socket, ...counts, first],
    ...others.map((other) => ['', '', '', '', '', '', '', '', other]),
  ];
}

/** All runtimes together. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Runtimes, not checks. */
  readonly skipped: number;
  /** Nothing failed, and something ran. */
  readonly ok: boolean;
}

/** Adds up what came of the runtimes. */
export function tally(outcomes: readonly RuntimeOutcome[]): Tally {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failures.length, 0);
  const skipped = outcomes.filter((outcome) => outcome.skipped !== undefined).length;
  return { passed, failed, skipped, ok: failed === 0 && passed > 0 };
}
