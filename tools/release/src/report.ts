import type { Compared } from './baseline.ts';
import { type Bump, bumpFor, greatest, raisedBy, suffices } from './bump.ts';
import type { Change } from './compare/change.ts';
import { compare, levelOfAll } from './compare/compare.ts';
import { LEVELS, type Level } from './compare/level.ts';
import { type Entry, entriesOf } from './compare/words.ts';
import type { Broken } from './programs.ts';

/** What became of one API since its last release, and what a changeset has to say for it. */
export interface Report {
  readonly api: string;
  readonly name: string;
  /** The version of the last release; left out for an API that was never released. */
  readonly since?: string;
  readonly changes: readonly Change[];
  /** Programs of the last release that no longer compile. */
  readonly broken: readonly Broken[];
  readonly level: Level | undefined;
}

/** Compares an API with its last release; a program that compiled against that and does not now makes it breaking. */
export function reportOf({ api, name, now, released }: Compared, broken: readonly Broken[]): Report {
  if (released === undefined) return { api, name, changes: [], broken: [], level: undefined };
  const changes = compare(released.description, now);
  const level = broken.length > 0 ? 'breaking' : levelOfAll(changes);
  return { api, name, since: released.version, changes, broken, level };
}

/** What raises the version of a package since its last release: pending changesets, and what they raised already. */
export interface Raised {
  readonly name: string;
  readonly released: string;
  readonly version: string;
  readonly pending: readonly (Bump | undefined)[];
}

/** A package whose changesets say less than its description does. */
export interface Shortfall {
  readonly name: string;
  readonly needed: Bump;
  readonly given: Bump | undefined;
  readonly level: Level;
  readonly why: readonly string[];
}

/** What is missing for a package whose content is these APIs; undefined where nothing is. */
export function shortfallOf(
  { name, released, version, pending }: Raised,
  reports: readonly Report[],
): Shortfall | undefined {
  const level = LEVELS.find((each) => reports.some((report) => report.level === each));
  if (level === undefined) return undefined;
  const needed = bumpFor(level, released);
  const given = greatest([...pending, raisedBy(released, version)]);
  if (suffices(given, needed)) return undefined;
  return { name, needed, given, level, why: reports.filter((report) => report.level === level).flatMap(reasonsOf) };
}

/** The lines that make a report what it is. */
function reasonsOf({ changes, broken, level }: Report): string[] {
  const entries: Entry[] = entriesOf(changes).filter((entry) => entry.level === level);
  return [
    ...entries.map(({ en }) => en),
    ...broken.map(({ program, message }) => `${program} no longer compiles: ${message}`),
  ];
}
