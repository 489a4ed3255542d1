import { isExact } from './inexact-numbers.ts';

/** Told of a number that the description does not know and a double cannot hold; it is read as its text. */
export type OnInexact = (text: string) => void;

const list = '[]';
const number = '-?\\d[\\d.eE+-]*';

/** Strings, with the colon that makes them names, numbers, and what opens and closes lists and objects. */
const token = new RegExp(`("(?:[^"\\\\]|\\\\.)*")(\\s*:)?|${number}|[[\\]{}]`, 'g');

/**
 * Quotes the numbers that stand directly under the names, none of which has lists.
 *
 * A name between bare quotes with a colon behind it is always a key: quotes inside a string are escaped. It can only be
 * the end of a longer key, which the look-behind keeps out. One replacement by a pattern gives one flat string, which
 * the parser wants; pieces put together cost twice that.
 */
export function quoteScalars(names: readonly string[]): (text: string) => string {
  const either = names.map((name) => JSON.stringify(name).replace(/\W/g, '\\$&')).join('|');
  const member = new RegExp(`(?<!\\\\)((?:${either})\\s*:\\s*)(${number})`, 'g');
  return (text) => (names.length ? text.replace(member, '$1"$2"') : text);
}

/**
 * Quotes the numbers under the names and each other number that a double would change, which it reports; `asks[]` is a
 * name under which lists of numbers, and lists of those, stand too. Objects in them have names of their own. Slow, since
 * it looks at everything.
 */
export function quoteNumbers(text: string, names: readonly string[], report?: OnInexact): string {
  const declared = new Set<string>();
  for (const name of names) {
    const key = JSON.stringify(name.replace(list, ''));
    declared.add(key).add(name.endsWith(list) ? key + list : key);
  }
  /** The name that values here stand under, and those around it. */
  let under = '';
  const around: string[] = [];
  return text.replace(token, (found: string, string: string | undefined, colon: string | undefined) => {
    if (string) {
      if (colon) under = string;
    } else if (found === '[' || found === '{') {
      around.push(under);
      under = found === '{' ? '' : under.endsWith(list) ? under : under + list;
    } else if (found === ']' || found === '}') {
      under = around.pop() ?? '';
    } else if (declared.has(under) || !isExact(found)) {
      if (!declared.has(under)) report?.(found);
      return `"${found}"`;
    }
    return found;
  });
}
