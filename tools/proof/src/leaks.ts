import { inspect } from 'node:util';

const rounds = 4;

/** Text as whoever knows its escapes reads it: JSON's, doubled ones included, and percent-encoding. */
const unescaped = (text: string): string =>
  text
    .replace(/\\+u([0-9a-f]{4})/gi, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\+\//g, '/')
    .replace(/%([0-9a-f]{2})/gi, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const shown = (value: unknown): string =>
  [
    inspect(value, { depth: null, showHidden: true, maxStringLength: null }),
    JSON.stringify(value),
    String(value),
  ].join();

/** Which secrets whatever a caller may log shows, plain or escaped: their first characters. */
export function leaksIn(values: readonly unknown[], secrets: readonly string[]): string[] {
  const found = new Set<string>();
  for (const value of values) {
    let text = shown(value);
    for (let round = 0; round < rounds; round += 1) {
      for (const secret of secrets) if (text.includes(secret)) found.add(`${secret.slice(0, 12)}…`);
      const next = unescaped(text);
      if (next === text) break;
      text = next;
    }
  }
  return [...found];
}

/**
 * Does something whose errors are all looked through, with no frames in their stacks: those hold functions and files and no values,
 * and writing them out takes longer than most calls.
 */
export async function withoutFrames<T>(work: () => Promise<T>): Promise<T> {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return await work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
