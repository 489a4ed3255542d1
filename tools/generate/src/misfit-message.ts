import type { Misfit } from './form.ts';
import { didYouMean } from './nearest.ts';

/** What a value is told that is not in its form: which part of it, and what to write there. */
export function misfitMessage(name: string, { path, expected, known }: Misfit): string {
  const place = [name, ...path].join('.');
  if (known === undefined) return `\`${place}\` is not in its form. Write ${expected} (specs/README.md).`;
  const near = didYouMean(String(path.at(-1) ?? name), known);
  return `\`${place}\` is no key of ours.${near} Use one of ${known.join(', ')} (specs/README.md).`;
}
