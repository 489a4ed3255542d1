import { BadInputError } from '@openderivs/signing';

/** Names that are known; a set of them, or a map by them. */
export interface Names {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** What to do about a name that is none of the parameters, where that is known. */
export type Advice = ((name: string) => string | undefined) | undefined;

/** Whether one word becomes the other when so many letters are added, left out or replaced. */
function isNear(one: string, other: string, letters: number): boolean {
  if (one === other) return true;
  const oneRest = one.slice(1);
  const otherRest = other.slice(1);
  if (one && one[0] === other[0]) return isNear(oneRest, otherRest, letters);
  return (
    letters-- > 0 &&
    (isNear(oneRest, other, letters) || isNear(one, otherRest, letters) || isNear(oneRest, otherRest, letters))
  );
}

/** The known name that was probably meant: at most two letters away, and nearer where it is short. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const word = name.toLowerCase();
  for (const letters of [0, 1, 2]) {
    const near = names.find((one) => letters * 2 <= one.length && isNear(one.toLowerCase(), word, letters));
    if (near) return near;
  }
  return undefined;
}

/** Refuses names that are not known, each with the one that was probably meant, or else with what there is to choose from. */
export function checkNames(
  given: object,
  known: Names,
  at: string,
  problem: string,
  { orUndefined, advice }: { readonly orUndefined?: boolean; readonly advice?: Advice } = {},
): void {
  for (const name of Object.keys(given)) {
    if (known.has(name) || (orUndefined && given[name as keyof typeof given] === undefined)) continue;
    const names = [...known.keys()];
    const near = nearest(name, names);
    const fix = advice?.(name) ?? `it takes ${names.join(', ') || 'none'}`;
    throw new BadInputError(at + name, problem, near ? `did you mean ${near}` : fix);
  }
}

/** Refuses options that nothing reads: one whose name is misspelt would be passed over, and its default hold. */
export const checkOptions = (given: object, known: Names, at = ''): void =>
  checkNames(given, known, at, 'is not an option', { orUndefined: true });
