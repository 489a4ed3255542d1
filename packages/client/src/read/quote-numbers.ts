/**
 * Puts numbers of a JSON text in quotes, so that no digit passes through a double. Works by `indexOf` and character
 * codes: patterns cost several times as much on the large answers, and the parse itself is the measure.
 */

const quote = 34;
const colon = 58;
const openBracket = 91;
const minus = 45;
const backslash = 92;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Digits, point, sign and exponent. NaN past the end is none of them. */
const isOfNumber = (code: number): boolean =>
  isDigit(code) || code === 46 || code === 43 || code === minus || code === 101 || code === 69;

export function skipBlanks(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; ) {
    at += 1;
    code = text.charCodeAt(at);
  }
  return at;
}

function endOfNumber(text: string, from: number): number {
  let at = from;
  while (isOfNumber(text.charCodeAt(at))) at += 1;
  return at;
}

const escapeName = (name: string): string => JSON.stringify(name).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Quotes the numbers that stand directly under the names; `asks[]` is a name under which lists of numbers stand too.
 *
 * A name between bare quotes with a colon behind it is always a key: quotes inside a string are escaped. It can only be
 * the end of a longer key, which the look-behind and `isKeyStart` keep out.
 */
export function quoteNumbersUnder(names: readonly string[]): (text: string) => string {
  const lists = names.filter((name) => name.endsWith('[]')).map((name) => JSON.stringify(name.slice(0, -2)).slice(1));
  const plain = names.filter((name) => !name.endsWith('[]')).map(escapeName);
  if (plain.length === 0) return (text) => lists.reduce(quoteUnder, text);
  // One replacement by a pattern gives one flat string, which the parser wants; pieces put together cost twice that.
  const scalar = new RegExp(`(?<!\\\\)((?:${plain.join('|')})\\s*:\\s*)(-?\\d[\\d.eE+-]*)`, 'g');
  return (text) => lists.reduce(quoteUnder, text.replace(scalar, '$1"$2"'));
}

function quoteUnder(text: string, end: string): string {
  let result = '';
  let done = 0;
  for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
    const afterKey = skipBlanks(text, at + end.length);
    if (text.charCodeAt(afterKey) !== colon || !isKeyStart(text, at - 1)) continue;
    const start = skipBlanks(text, afterKey + 1);
    const first = text.charCodeAt(start);
    if (isDigit(first) || first === minus) {
      at = endOfNumber(text, start);
      result += `${text.slice(done, start)}"${text.slice(start, at)}"`;
      done = at;
    } else if (first === openBracket) {
      const { quoted, next } = quoteList(text, start, end);
      result += text.slice(done, start) + quoted;
      done = next;
      at = next;
    }
  }
  return done === 0 ? text : result + text.slice(done);
}

const isKeyStart = (text: string, at: number): boolean =>
  text.charCodeAt(at) === quote && text.charCodeAt(at - 1) !== backslash;

const piece = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[[\]{}]/g;

/**
 * A list under a name, up to its end: its numbers and those of lists in it are quoted. Objects in it have names of their
 * own, and go by those.
 */
function quoteList(text: string, start: number, end: string): { readonly quoted: string; readonly next: number } {
  let quoted = '';
  let done = start;
  let depth = 0;
  piece.lastIndex = start;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [found] = match;
    const at = match.index;
    if (found === '[') depth += 1;
    else if (found === ']') depth -= 1;
    else if (found === '{') {
      const next = endOfObject(text, at);
      quoted += text.slice(done, at) + quoteUnder(text.slice(at, next), end);
      done = next;
      piece.lastIndex = next;
    } else if (found !== '}' && !found.startsWith('"')) {
      quoted += `${text.slice(done, at)}"${found}"`;
      done = at + found.length;
    }
    if (depth === 0) break;
  }
  // A list cut short ends with the text; the parser says so.
  const next = depth === 0 ? piece.lastIndex : text.length;
  return { quoted: quoted + text.slice(done, next), next };
}

const braceOrString = /"(?:[^"\\]|\\.)*"|[{}]/g;

function endOfObject(text: string, start: number): number {
  let depth = 0;
  braceOrString.lastIndex = start;
  for (let match = braceOrString.exec(text); match; match = braceOrString.exec(text)) {
    if (match[0] === '{') depth += 1;
    else if (match[0] === '}') depth -= 1;
    if (depth === 0) return braceOrString.lastIndex;
  }
  return text.length;
}
