import type { Problem } from './problem.ts';
import { FileFault } from './read-text.ts';
import { ResolveError, YamlParseError } from './redocly.ts';

/** A file that cannot be read or parsed, as a problem. */
export function yamlProblem(cause: unknown, file: string): Problem {
  if (cause instanceof YamlParseError) {
    const what = cause.message
      .replace(/( in "[^"]*")?( \(\d+:\d+\))?$/, '')
      .replace(/^./, (first) => first.toUpperCase());
    return {
      file: cause.source.absoluteRef,
      line: cause.line || 1,
      col: cause.col || 1,
      message: `This is not YAML: ${what}. Mend the indentation, quotes or brackets at this place.`,
    };
  }
  const reason = cause instanceof ResolveError ? cause.originalError : cause;
  if (reason instanceof FileFault) {
    const { place = { line: 1, col: 1 }, message } = reason;
    return { file, ...place, message: `The file cannot be used. ${message}` };
  }
  const what = cause instanceof Error ? cause.message : String(cause);
  return { file, line: 1, col: 1, message: `The file cannot be read: ${what}. Create it, or correct its name.` };
}
