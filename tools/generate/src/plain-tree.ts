import type { Path } from './problem-at.ts';
import { unwantedIn } from './read-text.ts';

/** A `$ref` and where it stands. */
export interface Reference {
  readonly path: Path;
  readonly ref: string;
}

/** What a parsed file holds: its references, or the first thing in it that no description may hold. */
export interface Tree {
  readonly references: readonly Reference[];
  readonly fault?: { readonly path: Path; readonly message: string };
}

/** How many lists and maps may stand inside each other; the descriptions have about twenty. */
const DEEPEST = 64;

/** Looks through a parsed file without recursion, whatever it holds. */
export function treeOf(parsed: unknown): Tree {
  if (parsed === undefined || parsed === null) {
    return { references: [], fault: { path: [], message: 'The file is empty. Fill it, or take the $ref to it away.' } };
  }
  const references: Reference[] = [];
  const seen = new Set<unknown>();
  const open: { path: Path; value: unknown }[] = [{ path: [], value: parsed }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next;
    const message = wrongWith(value, path, seen);
    if (message !== undefined) return { references, fault: { path, message } };
    if (typeof value !== 'object' || value === null) continue;
    seen.add(value);
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, each] of entries.reverse()) open.push({ path: [...path, key], value: each });
    const ref = Array.isArray(value) ? undefined : (value as { $ref?: unknown }).$ref;
    if (typeof ref === 'string') references.push({ path: [...path, '$ref'], ref });
  }
  return { references };
}

function wrongWith(value: unknown, path: Path, seen: ReadonlySet<unknown>): string | undefined {
  const key = path.at(-1);
  if (key === '__proto__') return 'No key can be called `__proto__`. Take it out.';
  const unwanted = (typeof key === 'string' ? unwantedIn(key) : undefined) ?? unwantedInText(value);
  if (unwanted !== undefined) return `The text holds the character ${unwanted.name}. Take it out.`;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return `${value} is no number that JSON has. Write a finite one, or a text.`;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
    return 'A YAML tag makes something here that JSON does not have. Write a text, a number, a list or a map.';
  }
  if (seen.has(value)) {
    return 'A YAML alias repeats what stands elsewhere. Write it out, or put it into a file and refer to it.';
  }
  if (path.length > DEEPEST) return `More than ${DEEPEST} levels stand inside each other. Divide it with $ref.`;
  return undefined;
}

const unwantedInText = (value: unknown) => (typeof value === 'string' ? unwantedIn(value) : undefined);
