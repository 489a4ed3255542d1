import type { NormalizedProblem } from '@redocly/openapi-core';
import type { Source } from './load.ts';
import { mends } from './mends.ts';
import { BadInput, type Problem } from './problem.ts';
import { getLineColLocation, lintDocument } from './redocly.ts';
import { yamlProblem } from './yaml-problem.ts';

/** Everything that Redocly's rules and ours have to say about one description; throws when there is anything. */
export async function validate(source: Source): Promise<void> {
  const problems = await problemsOf(source);
  if (problems.length > 0) throw new BadInput(problems);
}

/** The same as a list. Broken YAML comes alone: what else is said about it are its consequences. */
export async function problemsOf({ root, resolver, config }: Source): Promise<Problem[]> {
  const found = await lintDocument({ document: root, externalRefResolver: resolver, config });
  if (found.length === 0) return [];
  const unread: Problem[] = [];
  for (const [file, reading] of resolver.cache) {
    const failure = await Promise.resolve(reading).catch((cause: unknown) => cause);
    if (failure instanceof Error && 'source' in failure) unread.push(yamlProblem(failure, file));
  }
  if (unread.length > 0) return unread;
  return sorted(found.filter(({ ignored }) => ignored !== true).map(toProblem));
}

function toProblem(found: NormalizedProblem): Problem {
  const [place] = found.location;
  if (place === undefined) return { file: '', line: 1, col: 1, message: sentence(found) };
  const { start } = getLineColLocation(place);
  return { file: place.source.absoluteRef, line: start.line, col: start.col, message: sentence(found) };
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
