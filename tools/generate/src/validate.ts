import { dirname } from 'node:path';
import type { ErrorCode } from '@openderivs/model';
import type { NormalizedProblem } from '@redocly/openapi-core';
import { besideOperations } from './beside-operations.ts';
import { readErrorCodes } from './error-codes.ts';
import { followFiles } from './follow-files.ts';
import { UNREADABLE } from './guarded.ts';
import type { Source } from './load.ts';
import { mends } from './mends.ts';
import { looksForOrphans, type Named, orphansIn, together } from './orphans.ts';
import { placeIn } from './place-in.ts';
import { BadInput, type Problem } from './problem.ts';
import { lintDocument } from './redocly.ts';
import { type ReadUserData, readUserData } from './user-data.ts';

/** What is known of a description that passed every check. */
export interface Validated extends Named {
  codes: Readonly<Record<string, ErrorCode>>;
  /** What `info.x-user-data` of the streams refers to, and its file. */
  userData: ReadUserData | undefined;
}

/**
 * Everything that Redocly's rules and ours have to say about one description, its streams included; throws when there is
 * anything. Files that cannot be read, and references that lead nowhere, come alone: what else would be said are
 * consequences.
 */
export async function validate(source: Source, streams?: Source): Promise<Validated> {
  const sources = [source, ...(streams === undefined ? [] : [streams])];
  const followed = [];
  for (const each of sources) followed.push(await followFiles(each));
  const unsound = followed.flatMap(({ problems }) => problems);
  if (unsound.length > 0) throw new BadInput(sorted(unsound));
  const { files, named } = together(followed);
  const { codes, problems: wrongCodes } = readErrorCodes(source, { files });
  const folder = dirname(source.root.source.absoluteRef);
  const orphans = looksForOrphans(source.config) ? await orphansIn(folder, { files, named }, source.resolver) : [];
  const found = [];
  for (const each of sources) found.push(...(await problemsOf(each)));
  const beside = streams === undefined ? [] : besideOperations(source.root, streams.root, files);
  const { userData, problems: wrongUserData } = readUserData(streams, files);
  const problems = sorted([...found, ...wrongCodes, ...beside, ...wrongUserData, ...orphans]);
  if (problems.length > 0) throw new BadInput(problems);
  return { codes, files, named, userData };
}

/** What the rules find in files that can be read. Where a rule could not, the others have said why, or nobody has. */
export async function problemsOf({ root, resolver, config }: Source): Promise<Problem[]> {
  const found = await lintDocument({ document: root, externalRefResolver: resolver, config });
  const problems = found.filter(({ ignored }) => ignored !== true);
  const causes = problems.filter(({ message }) => !message.startsWith(UNREADABLE));
  return sorted((causes.length > 0 ? causes : problems).map(toProblem));
}

function toProblem(found: NormalizedProblem): Problem {
  const [place] = found.location;
  if (place === undefined) return { file: '', line: 1, col: 1, message: sentence(found) };
  return { file: place.source.absoluteRef, ...placeIn(place), message: sentence(found) };
}

/** House rules say how to mend it in their own message; for Redocly's rules the table has it. */
function sentence({ message, ruleId, suggest }: NormalizedProblem): string {
  const what = message.trim().replace(/\s*\n\s*/g, ' ');
  const mend = mends[ruleId];
  const near = suggest.length > 0 ? ` Did you mean ${suggest.slice(0, 3).join(', ')}?` : '';
  return `${/[.?!]$/.test(what) ? what : `${what}.`}${near}${mend === undefined ? '' : ` ${mend}`}`;
}

function sorted(problems: Problem[]): Problem[] {
  const lines = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...lines.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.col - b.col || a.message.localeCompare(b.message),
  );
}
