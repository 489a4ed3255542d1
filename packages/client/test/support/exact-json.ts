/**
 * A JSON parser of the tests' own, from scratch: it keeps every number as the digits that stand in the text. It is
 * slow and plain, and shares no idea with the reader under test.
 */

/** A number, as it is written. */
export interface Digits {
  readonly digits: string;
}

export type Exact = null | boolean | string | Digits | readonly Exact[] | ReadonlyMap<string, Exact>;

export const isDigits = (value: Exact): value is Digits =>
  typeof value === 'object' && value !== null && 'digits' in value;

export function parseExactly(text: string): Exact {
  let at = 0;
  const skip = () => {
    while (' \t\n\r'.includes(text[at] ?? 'end')) at += 1;
  };
  const take = (mark: string) => {
    if (!text.startsWith(mark, at)) throw new Error(`no ${mark} at ${at}: ${text.slice(at, at + 20)}`);
    at += mark.length;
  };
  const items = (end: string, item: () => void) => {
    at += 1;
    skip();
    while (text[at] !== end) {
      item();
      skip();
      if (text[at] !== end) take(',');
    }
    at += 1;
  };

  const string = (): string => {
    const start = at;
    for (at += 1; text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
    at += 1;
    return JSON.parse(text.slice(start, at)) as string;
  };
  const list = (): Exact[] => {
    const values: Exact[] = [];
    items(']', () => values.push(value()));
    return values;
  };
  const object = (): Map<string, Exact> => {
    const members = new Map<string, Exact>();
    items('}', () => {
      skip();
      const name = string();
      skip();
      take(':');
      members.set(name, value());
    });
    return members;
  };
  const literal = <Value extends Exact>(word: string, meaning: Value): Value => {
    take(word);
    return meaning;
  };
  const number = (): Digits => {
    const start = at;
    while ('+-.0123456789eE'.includes(text[at] ?? 'end')) at += 1;
    return { digits: text.slice(start, at) };
  };
  const value = (): Exact => {
    skip();
    if (text[at] === '"') return string();
    if (text[at] === '[') return list();
    if (text[at] === '{') return object();
    if (text[at] === 't') return literal('true', true);
    if (text[at] === 'f') return literal('false', false);
    if (text[at] === 'n') return literal('null', null);
    return number();
  };

  const whole = value();
  skip();
  if (at !== text.length) throw new Error(`more after the end: ${text.slice(at, at + 20)}`);
  return whole;
}
