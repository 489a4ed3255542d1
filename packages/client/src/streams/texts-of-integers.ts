/** Turns the declared integers of an event into text, in place. `false`: one has lost digits, or is none. */
export type TextsOfIntegers = (event: unknown) => boolean;

type Holder = Record<string, unknown>;

/** For paths like `a`, `k.f`, `data[].seq` or `[].F`. Far cheaper than looking for names in the text. */
export function textsOfIntegers(paths: readonly string[]): TextsOfIntegers {
  const steps = paths.map((path) => step(path.replaceAll('[]', '.[]').replace(/^\./, '').split('.')));
  if (steps.length === 1) return steps[0] as TextsOfIntegers;
  return (event) => {
    for (let at = 0; at < steps.length; at++) if (!(steps[at] as TextsOfIntegers)(event)) return false;
    return true;
  };
}

function step([name = '', ...rest]: readonly string[]): TextsOfIntegers {
  if (!rest.length) return (holder) => (name === '[]' ? each(holder) : member(holder, name));
  const next = step(rest);
  if (name === '[]') return (list) => !Array.isArray(list) || list.every(next);
  return (holder) => !isHolder(holder) || next(holder[name]);
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function member(holder: unknown, name: string): boolean {
  if (!isHolder(holder)) return true;
  const value = holder[name];
  if (typeof value !== 'number') return true;
  if (!Number.isSafeInteger(value)) return false;
  holder[name] = String(value);
  return true;
}

/** A list of integers. */
const each = (list: unknown): boolean => !Array.isArray(list) || list.every((_, at) => member(list, String(at)));
