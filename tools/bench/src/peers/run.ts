import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBench } from './bench.ts';
import { entrants } from './entrants.ts';
import { installPeers } from './install.ts';
import { lanes } from './lanes.ts';
import { readConditions } from './report/conditions.ts';
import { sectionText } from './report/markdown.ts';
import { type Run, report } from './report/report.ts';
import type { Row } from './row.ts';
import { rows } from './rows.ts';
import type { Section } from './section.ts';

/** What is asked of a run. */
export interface RunOptions {
  readonly only: readonly string[];
  readonly quick: boolean;
  /** The folder that the report is written to. */
  readonly out: string;
  /** Told of how far it is. */
  readonly show: (row: string, detail?: string) => void;
  /** Told of each table as soon as it is there. */
  readonly tell: (text: string) => void;
}

/** Compares with the peers, and writes the report. Gives what was measured. */
export async function runPeers({ only, quick, out, show, tell }: RunOptions): Promise<Run> {
  show('peers', 'are installed');
  installPeers();
  const asked = rows.filter((row) => (only.length > 0 ? only.includes(row.name) : !quick || row.quick));
  const conditions = readConditions(new Date());
  let current = '';
  const bench = await openBench(entrants, quick, (detail) => show(current, detail));
  const found = new Map<Row, readonly Section[]>();
  const find = async (row: Row): Promise<void> => {
    current = row.name;
    show(row.name);
    const sections = await row.run(bench);
    found.set(row, sections);
    for (const section of sections) tell(`\n${sectionText(section)}`);
  };
  try {
    for (const row of asked) if (!row.counted) await find(row);
    // Four at once: some of them mostly wait.
    await lanes(
      asked.filter(({ counted }) => counted),
      4,
      find,
    );
  } finally {
    bench.close();
  }
  const run: Run = {
    conditions,
    chosen: bench.chosen(),
    sections: asked.flatMap((row) => found.get(row) ?? []),
    leftOut: rows.filter((row) => !asked.includes(row)).map(({ name }) => name),
    command: ['npm run bench -- --peers', quick && '--quick', only.length > 0 && `--only ${only.join(',')}`]
      .filter(Boolean)
      .join(' '),
  };
  mkdirSync(out, { recursive: true });
  // Charts of tables that are no longer there.
  for (const name of readdirSync(out)) if (/-(light|dark)\.svg$/.test(name)) rmSync(join(out, name));
  for (const { name, text } of report(run)) writeFileSync(join(out, name), text);
  return run;
}
