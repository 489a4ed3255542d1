import { appendFileSync, writeFileSync } from 'node:fs';
import { createGovernor } from '@openderivs/client/governor';
import { environmentsOf, readBundle } from '../apis/bundle.ts';
import { subjects } from '../apis/subjects.ts';
import { examine } from '../examine.ts';
import { type KeySource, keyOf, readKeyFile } from '../keys/read-keys.ts';
import { exitCode, exitCodeOf, type Findings } from '../report/findings.ts';
import { asMarkdown } from '../report/markdown.ts';
import { summary } from '../report/summary.ts';
import { help } from './help.ts';
import { parseArguments, type Wanted } from './parse-arguments.ts';
import type { Progress } from './progress.ts';

/** What a run touches beside the network. */
export interface Surroundings extends Progress {
  readonly env: KeySource;
  readonly version: string;
  /** Prints what was asked for. */
  readonly print: (text: string) => void;
}

const writing = (write: () => void): void => {
  try {
    write();
  } catch (error) {
    const { code }: { code?: unknown } = Object(error);
    throw new TypeError(`--out: the file cannot be written (${typeof code === 'string' ? code : 'no reason given'}).`);
  }
};

const keysFrom = ({ keys }: Wanted, { env, tell }: Surroundings): KeySource => {
  if (keys === undefined) return env;
  const { values, warning } = readKeyFile(keys);
  if (warning !== undefined) tell(warning);
  return values;
};

const examineAll = async (wanted: Wanted, surroundings: Surroundings): Promise<readonly Findings[]> => {
  const { named, place, symbol, orders } = wanted;
  const source = keysFrom(wanted, surroundings);
  const chosen = subjects.filter(({ api }) =>
    named.length === 0 ? environmentsOf(readBundle(api)).includes(place.environment) : named.includes(api),
  );
  const governor = createGovernor();
  const findings: Findings[] = [];
  try {
    for (const subject of chosen) {
      const isAsked = named.length > 0;
      // Few accounts are of Portfolio Margin, and the key of another is refused there: only who asks is meant.
      const isMeant = isAsked || subject.api !== 'binance-pm';
      const key = isMeant ? keyOf(subject.keyNames, source) : undefined;
      const withoutKey = isMeant ? 'no key was given' : 'a key is tried only with --api binance-pm';
      const onProgress = surroundings.step;
      findings.push(await examine({ subject, place, key, withoutKey, isAsked, symbol, orders, governor, onProgress }));
    }
  } finally {
    await governor.close?.();
  }
  return findings;
};

/** Runs the command and gives its exit code. No text that it prints holds a key, an id, an amount or an address. */
export const run = async (args: readonly string[], surroundings: Surroundings): Promise<number> => {
  const { print, tell, version } = surroundings;
  try {
    const command = parseArguments(args);
    if (command.kind === 'help') print(help);
    if (command.kind === 'version') print(`${version}\n`);
    if (command.kind !== 'run') return exitCode.fine;
    const { out } = command;
    // A report that has no place is not worth a minute of calls.
    if (out !== undefined) writing(() => appendFileSync(out, ''));
    const findings = await examineAll(command, surroundings);
    const report = asMarkdown(findings, version);
    if (out !== undefined) writing(() => writeFileSync(out, report));
    if (command.json) print(`${JSON.stringify({ doctor: version, findings }, undefined, 2)}\n`);
    else print(out === undefined ? report : summary(findings));
    if (out !== undefined) tell('The report is written. Read it before you post it.');
    return exitCodeOf(findings);
  } catch (error) {
    tell(error instanceof TypeError ? error.message : 'The doctor itself has failed. Please report it.');
    return exitCode.notRun;
  }
};
