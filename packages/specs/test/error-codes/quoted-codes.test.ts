import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { binanceApis, codesOf } from './codes.ts';

const require = createRequire(import.meta.url);

/** The error codes that the texts of a description quote, its examples and the codes themselves left out. */
function quotedIn(node: unknown, key = ''): string[] {
  if (/^(x-error-codes|x-placing|examples?|default|enum|pattern)$/.test(key)) return [];
  if (typeof node === 'string') return node.match(/(?<![\w.:'-])-[1-9]\d{3,4}(?![\d-])/g) ?? [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) => quotedIn(inner, name));
}

it.each(binanceApis)('the descriptions of %s quote codes that its error codes have', (api) => {
  const quoted = new Set(quotedIn(require(`@openderivs/specs/${api}.json`)));
  expect(quoted.size).toBeGreaterThan(15);
  expect([...quoted].filter((code) => codesOf(api)[code] === undefined)).toEqual([]);
});
