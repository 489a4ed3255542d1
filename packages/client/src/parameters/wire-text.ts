import { BadInputError, badValue, numberText, plainValue } from '@openderivs/signing';
import type { ParameterKind } from './parse.ts';

const whole = /^-?\d+$/;

/** From 1e9 to below 1e11: today in seconds. As milliseconds it is a day of the years 1970 to 1973. */
const seconds = /^[1-9]\d{9,10}$/;

/** The form of each kind's text, and what to say where a value has another. */
const kinds: Readonly<Record<ParameterKind, readonly [form: RegExp | undefined, wanted: string]>> = {
  text: [/^/, 'a text'],
  decimal: [/^[+-]?(\d+\.?\d*|\.\d+)$/, "a plain decimal such as '0.001'"],
  id: [whole, 'an identifier as text or bigint'],
  // Fifteen digits are a number everywhere, also where a JSON parser reads it.
  int: [/^-?\d{1,15}$/, 'a whole number of at most 15 digits'],
  time: [whole, 'a time in whole milliseconds'],
  bool: [/^(true|false)$/, 'true or false'],
  json: [undefined, 'a list or an object'],
  ids: [undefined, 'a list of identifiers'],
  list: [undefined, 'a list of objects'],
  object: [undefined, 'an object'],
};

/**
 * A value as its text on the wire, or as the list or object that becomes JSON; else a refusal that names where it stands.
 * `size` is how many entries a list may have.
 */
export function wireForm(
  path: string,
  kind: ParameterKind,
  given: unknown,
  size = '',
): string | Readonly<Record<string, unknown>> {
  const [form, wanted] = kinds[kind];
  const value = plainValue(path, given);
  const type = typeof value;
  if (!form) {
    // Lists and objects: in a query too they are written as JSON.
    if (type === 'object' && value && ((kind === 'json' && !size) || Array.isArray(value) === (kind !== 'object'))) {
      if (size) checkSize(path, value as unknown[], size);
      return value as Readonly<Record<string, unknown>>;
    }
  } else {
    const text =
      type === 'number' || type === 'bigint'
        ? numberText(path, value as number | bigint)
        : type === 'boolean'
          ? String(value)
          : value;
    if (typeof text === 'string' && form.test(text)) {
      if (kind !== 'time' || !seconds.test(text)) return text;
      throw new BadInputError(path, `is ${text}, a time in seconds`, `give milliseconds, ${text}000`);
    }
  }
  throw badValue(path, value, wanted);
}

/** Refuses a batch that the exchange would refuse as a whole, or carry out in part. */
function checkSize(path: string, { length }: { readonly length: number }, size: string): void {
  const [least, most] = size.split(/\D/).map(Number) as [number, number];
  if (length < least || (most && length > most)) {
    throw new BadInputError(path, `is a list of ${length}`, `give ${size} in one call`);
  }
}
