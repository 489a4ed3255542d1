/** Something in a value that is not in the form asked for: where inside the value, and what is asked for there. */
export interface Misfit {
  path: (string | number)[];
  expected: string;
  /** The keys that could stand there, where the path ends with a key that could not. */
  known?: readonly string[];
}

/** A form that a value can have. Gives the first misfit, or undefined. */
export type Form = (value: unknown) => Misfit | undefined;

const misfit = (expected: string): Misfit => ({ path: [], expected });

const inside = (step: string | number, found: Misfit | undefined): Misfit | undefined =>
  found && { ...found, path: [step, ...found.path] };

/** A value for which the test holds. */
export function such(expected: string, test: (value: unknown) => boolean): Form {
  return (value) => (test(value) ? undefined : misfit(expected));
}

/** A text that the pattern fits, or any text but the empty one. */
export function text(expected = 'a text', pattern = /\S/): Form {
  return such(expected, (value) => typeof value === 'string' && pattern.test(value));
}

/** A whole number from `least` on. */
export function whole(least: number): Form {
  return such(`a whole number from ${least} on`, (value) => Number.isInteger(value) && (value as number) >= least);
}

/** One of these texts. */
export function among(...values: string[]): Form {
  return such(`one of ${values.join(', ')}`, (value) => typeof value === 'string' && values.includes(value));
}

/** A list of at least `least` entries. */
export function list(entry: Form, least = 1): Form {
  return (value) => {
    if (!Array.isArray(value) || value.length < least) return misfit(`a list of at least ${least}`);
    return first(value.map((each, index) => inside(index, entry(each))));
  };
}

/** A map from any name to values of one form, of one entry up to `most`. */
export function map(entry: Form, names?: Form, most = Number.POSITIVE_INFINITY): Form {
  const expected = `a map with ${most === 1 ? '' : 'at least '}one entry`;
  return (value) => {
    if (!isObject(value) || Object.keys(value).length === 0 || Object.keys(value).length > most)
      return misfit(expected);
    return first(Object.entries(value).map(([name, each]) => inside(name, names?.(name) ?? entry(each))));
  };
}

/** An object of exactly these keys; those whose name ends with `?` may be left out. */
export function object(keys: Readonly<Record<string, Form>>): Form {
  const known = new Map(Object.entries(keys).map(([key, form]) => [key.replace(/\?$/, ''), form]));
  const needed = Object.keys(keys).filter((key) => !key.endsWith('?'));
  const expected = `an object of ${[...known.keys()].join(', ')}`;
  return (value) => {
    if (!isObject(value)) return misfit(expected);
    const unknown = Object.keys(value).find((key) => !known.has(key));
    if (unknown !== undefined) return { path: [unknown], expected, known: [...known.keys()] };
    const missing = needed.find((key) => !(key in value));
    if (missing !== undefined) return misfit(`${expected}, where ${missing} is never left out`);
    return first(Object.entries(value).map(([key, each]) => inside(key, known.get(key)?.(each))));
  };
}

/** Any of these forms; the misfit told is the one that comes closest. */
export function either(...forms: Form[]): Form {
  return (value) => {
    const found = forms.map((form) => form(value));
    if (found.includes(undefined)) return undefined;
    return closest(found.filter((each) => each !== undefined));
  };
}

/** The misfit furthest inside; of those at one place, one about what is known there before one about an unknown key. */
function closest(misfits: readonly Misfit[]): Misfit | undefined {
  const depth = Math.max(...misfits.map(depthOf));
  const deepest = misfits.filter((each) => depthOf(each) === depth);
  const others = deepest.filter(({ known }) => known === undefined);
  if (others.length > 0) return depth > 0 ? others[0] : misfit(others.map(({ expected }) => expected).join(', or '));
  const known = [...new Set(deepest.flatMap((each) => each.known ?? []))];
  const stray = deepest.find(({ path }) => !known.includes(String(path.at(-1))));
  return { ...(stray ?? (deepest[0] as Misfit)), known };
}

/** An unknown key is a misfit of the object that it stands in. */
const depthOf = ({ path, known }: Misfit): number => path.length - (known === undefined ? 0 : 1);

function first(found: (Misfit | undefined)[]): Misfit | undefined {
  return found.find((each) => each !== undefined);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
