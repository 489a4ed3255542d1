import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { binanceCatalogues } from './catalogues.ts';

/** Codes of USDⓈ-M that descriptions of Portfolio Margin quote and that no list of its own has. */
const borrowed: Readonly<Record<string, readonly string[]>> = {
  'binance-pm': ['-4120', '-4400', '-5027', '-5040'],
};

/** The error codes that an API's descriptions quote. */
function quotedIn(api: string): string[] {
  const folder = fileURLToPath(new URL(`../../../../specs/${api}`, import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml') && !file.startsWith('examples'),
  );
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const codes = texts.flatMap((text) => [...text.matchAll(/(?<![\w.:'-])-[1-9]\d{3,4}(?![\d-])/g)]);
  return [...new Set(codes.map(([code]) => code))].sort();
}

it.each(binanceCatalogues)('descriptions of %s quote codes that its catalogue explains', (api, catalogue) => {
  const quoted = quotedIn(api);
  expect(quoted.length).toBeGreaterThan(15);
  expect(quoted.filter((code) => catalogue[Number(code)] === undefined)).toEqual(borrowed[api] ?? []);
});
