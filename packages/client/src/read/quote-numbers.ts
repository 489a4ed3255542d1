import { isExact } from './inexact-numbers.ts';

/** Told of a number that the description does not know and a double cannot hold; it is read as its text. */
export type OnInexact = (text: string) => void;

const list = '[]';
/** A number of JSON. What only begins like one, or stands for a name, stays bare: the parser refuses it. */
const number = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\w.+-]|\\s*:)';

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
 * it looks at everything, but each character once: a pattern would go back over a string that does not end.
 */
export function quoteNumbers(text: string, names: readonly string[], report?: OnInexact): string {
  const declared = new Set(names.flatMap((name) => [name, name.replace(list, '')]));
  const whole = new RegExp(number, 'y');
  const around: (boolean | undefined)[] = [];
  /** In a list: is it one of numbers to quote? `undefined` in an object, where that depends on the name. */
  let inside: boolean | undefined = false;
  /** Where the last string lies, until a value has taken it for its name. */
  let nameAt = 0;
  let nameEnd = 0;
  const isDeclared = (kind: '' | typeof list): boolean => {
    if (inside !== undefined) return inside;
    const name = text.slice(nameAt, nameEnd);
    nameAt = nameEnd;
    return declared.has((name.includes('\\') ? JSON.parse(`"${name}"`) : name) + kind);
  };
  let quoted = '';
  let copied = 0;

  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === '"') {
      for (nameAt = ++at; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
      nameEnd = at;
    } else if (char === '[' || char === '{') {
      around.push(inside);
      inside = char === '{' ? undefined : isDeclared(list);
    } else if (char === ']' || char === '}') {
      inside = around.pop();
    } else if (char === '-' || (char >= '0' && char <= '9')) {
      whole.lastIndex = at;
      const [found] = whole.exec(text) ?? [];
      if (!found) break;
      const isText = isDeclared('');
      if (isText || !isExact(found)) {
        if (!isText) report?.(found);
        quoted += `${text.slice(copied, at)}"${found}"`;
        copied = at + found.length;
      }
      at += found.length - 1;
    }
  }
  return quoted + text.slice(copied);
}
