import { badValue, numberText } from '@openderivs/signing';
import type { Parameter, ParameterKind } from './parse.ts';

const whole = /^-?\d+$/;

/** The form of each kind's text, and what to say where a value has another. */
const kinds: Readonly<Record<ParameterKind, readonly [form: RegExp, wanted: string]>> = {
  text: [/^/, 'a text'],
  decimal: [/^[+-]?(\d+\.?\d*|\.\d+)$/, "a plain decimal such as '0.001'"],
  id: [whole, 'an identifier as text or bigint'],
  // Fifteen digits are a number everywhere, also where a JSON parser reads it.
  int: [/^-?\d{1,15}$/, 'a whole number of at most 15 digits'],
  time: [whole, 'a time in whole milliseconds'],
  bool: [/^(true|false)$/, 'true or false'],
  json: [/^/, 'a list or an object'],
  ids: [/^/, 'a list of identifiers'],
};

/** A parameter's value as its text on the wire, or a clear refusal that names the parameter and the mend. */
export function wireText({ name, kind }: Parameter, value: unknown): string {
  const [form, wanted] = kinds[kind];
  const text =
    typeof value === 'number' || typeof value === 'bigint'
      ? numberText(name, value)
      : typeof value === 'boolean'
        ? String(value)
        : value;
  if (typeof text === 'string' && form.test(text)) return text;
  throw badValue(name, value, wanted);
}

/** A list or an object, which becomes JSON. */
export function asCollection({ name, kind }: Parameter, value: unknown): object {
  if (typeof value === 'object' && value && (kind === 'json' || Array.isArray(value))) return value;
  throw badValue(name, value, kinds[kind][1]);
}
