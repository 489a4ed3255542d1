import type { Topic } from './dialect.ts';

const partsOf = (topic: Topic): readonly string[] => (typeof topic === 'string' ? [topic] : Object.values(topic));

/** Is a word in a text, and not only the beginning or the end of a longer one? */
const isIn = (text: string, word: string): boolean =>
  new RegExp(`(?<!\\w)${word.replace(/\W/g, '\\$&')}(?!\\w)`, 'i').test(text);

/**
 * Which of these streams the text of a refusal speaks of: the only one that has a word of its own in it. `undefined` where
 * it names none, or several.
 */
export function blamed<Each extends { readonly key: string; readonly topic: Topic }>(
  asked: readonly Each[],
  text: string,
): string | undefined {
  const [only] = asked;
  if (asked.length === 1) return only?.key;
  const shared = new Set(
    partsOf(only?.topic ?? '').filter((part) => asked.every(({ topic }) => partsOf(topic).includes(part))),
  );
  const named = asked.filter(({ topic }) => {
    const own = partsOf(topic).filter((part) => !shared.has(part));
    return own.length > 0 && own.every((part) => isIn(text, part));
  });
  if (named.length) return named.length === 1 ? named[0]?.key : undefined;
  const touched = asked.filter(({ topic }) => partsOf(topic).some((part) => !shared.has(part) && isIn(text, part)));
  return touched.length === 1 ? touched[0]?.key : undefined;
}
