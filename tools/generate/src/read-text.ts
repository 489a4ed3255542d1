import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Place } from './place-in.ts';

/** Something about a whole file, or about one place in its text. */
export class FileFault extends Error {
  /** Where in the file; undefined where what refers to the file is wrong, not what is in it. */
  readonly place: Place | undefined;

  constructor(message: string, place?: Place) {
    super(message);
    this.name = 'FileFault';
    this.place = place;
  }
}

/** The largest file that is read; the largest of the descriptions is a hundredth of it. */
const MOST_BYTES = 2 * 1024 * 1024;

/** What a text file does not hold: control characters, separators that end a line of code, halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNWANTED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** The first character of a text that no description may hold, as `U+0000`, and where it stands. */
export function unwantedIn(text: string): { name: string; index: number } | undefined {
  const index = text.search(UNWANTED);
  if (index < 0) return undefined;
  const code = text.codePointAt(index) ?? 0;
  return { name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, index };
}

/** The text of a file below `folder`. Anything but a file of reasonable size with clean UTF-8 in it is refused. */
export function readText(file: string, folder: string): string {
  if (isOutside(file, folder)) {
    throw new FileFault('It lies outside of specs/. Move what is needed below specs/.');
  }
  const stats = statSync(file);
  if (!stats.isFile()) {
    const kind = stats.isDirectory() ? 'a folder' : 'a device or pipe';
    throw new FileFault(`It is ${kind}, not a file. Name a .yaml file.`);
  }
  if (isOutside(realpathSync(file), realpathSync(folder))) {
    throw new FileFault('It is a link to a place outside of specs/. Move what is needed below specs/.');
  }
  if (stats.size > MOST_BYTES) {
    throw new FileFault(`It has ${stats.size} bytes, more than ${MOST_BYTES}. Divide it into smaller files.`);
  }
  return textOf(readFileSync(file));
}

const isOutside = (file: string, folder: string): boolean => {
  const path = relative(folder, file);
  return path === '..' || path.startsWith(`..${sep}`);
};

function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8').replaceAll('\r\n', '\n');
  const replaced = text.indexOf('\ufffd');
  if (replaced >= 0 && !isUtf8(bytes)) {
    throw new FileFault('The file is not UTF-8 from here on. Save it as UTF-8.', placeOf(text, replaced));
  }
  const unwanted = unwantedIn(text);
  if (unwanted === undefined) return text;
  const { name, index } = unwanted;
  const what =
    name === 'U+FEFF'
      ? 'a byte order mark. Save the file as UTF-8 without one.'
      : `the character ${name}. Take it out.`;
  throw new FileFault(`Here stands ${what}`, placeOf(text, index));
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function placeOf(text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, col: (before.at(-1)?.length ?? 0) + 1 };
}
