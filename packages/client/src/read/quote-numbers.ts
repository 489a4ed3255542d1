/** Puts numbers of a JSON text in quotes. Works on text, so that no digit passes through a double. */

const escapeName = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Quotes every number that stands directly under one of the names, also inside lists under them.
 *
 * The pattern cannot match inside a string: quotes in there are escaped, so `"name":` with bare quotes is always a key.
 * The look-behind keeps out a key that merely ends in an escaped quote and the name.
 */
export function quoteNumbersUnder(names: readonly string[]): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const key = `(?<!\\\\)"(?:${names.map(escapeName).join('|')})"\\s*:\\s*`;
  const scalar = new RegExp(`(${key})(-?\\d[\\d.eE+-]*)`, 'g');
  const list = new RegExp(`${key}\\[`);
  const written = new Set(names.map((name) => JSON.stringify(name)));
  return (text) => {
    const quoted = text.replace(scalar, '$1"$2"');
    return list.test(quoted) ? quoteNumbersInLists(quoted, written) : quoted;
  };
}

/** A string (kept), or a number together with what shows that it is one. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** A key with its colon, a string, a number, or a bracket. */
const structure = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d[\d.eE+-]*|[[\]{}]/g;

/** Lists under the names: their numbers, and those of lists in them. Objects in them have names of their own. */
function quoteNumbersInLists(text: string, names: ReadonlySet<string>): string {
  /** For each open bracket: does it stand for a list under one of the names? */
  const open: boolean[] = [];
  let key: string | undefined;
  return text.replace(structure, (found, string: string | undefined, colon: string | undefined) => {
    if (found === ']' || found === '}') open.pop();
    else if (found === '[') open.push(key === undefined ? open.at(-1) === true : names.has(key));
    else if (found === '{') open.push(false);
    else if (string === undefined && key === undefined && open.at(-1)) return `"${found}"`;
    key = colon === undefined ? undefined : string;
    return found;
  });
}

/** Is there a bare number too long for a double? A cheap look that may say yes too often, never no too often. */
const long = /(?:^|[:[,])\s*-?(?:\d{16}|[\d.]{17}|[\d.]+[eE][+-]?\d{2})/;

export const isCutShort = (text: string): boolean => long.test(text);

/** Quotes each bare number that a double would change, and reports it. */
export function quoteInexactNumbers(text: string, report?: (text: string) => void): string {
  return text.replace(token, (found) => {
    if (found.startsWith('"') || isExact(found)) return found;
    report?.(found);
    return `"${found}"`;
  });
}

/** Would a double give these digits back? Compares significant digits and magnitude. */
function isExact(text: string): boolean {
  const value = Number(text);
  return Number.isFinite(value) && canonical(text) === canonical(value.toExponential());
}

/** A number's sign, significant digits and power of ten, so that `1.50`, `1.5` and `15e-1` are the same. */
function canonical(text: string): string {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const negative = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace(/^[+-]/, '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${negative}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
