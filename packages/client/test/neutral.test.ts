import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const packages = fileURLToPath(new URL('../..', import.meta.url));

/** An exchange has a folder of its own, with its dialect. */
const exchanges = readdirSync(src).filter((folder) => existsSync(join(src, folder, 'dialect.ts')));

/** Parameters of the descriptions with a capital among their letters: no word of English is spelt so. */
const wireNames = readdirSync(packages)
  .map((api) => join(packages, api, 'src/generated/table.ts'))
  .filter(existsSync)
  .flatMap((file) => readFileSync(file, 'utf8').match(/(?<=[ ,=;])[a-z]+[A-Z]\w*(?=[:! ,;])/g) ?? [])
  // The range of a history as `x-paging` has it, and words of our own that some exchange uses too.
  .filter(
    (name) =>
      !/^(startTime|endTime|orderId|clientOrderId|receiveWindow|apiKey|accountId|stopLoss|takeProfit|triggerPrice)$/.test(
        name,
      ),
  );

const forbidden: readonly [what: string, pattern: RegExp][] = [
  ['the name of an exchange', new RegExp(exchanges.join('|'), 'gi')],
  ['a header of an exchange', /x-mbx|access-(key|sign|passphrase|timestamp)|paptrading/gi],
  ['an error code', /(?<![\w.)\]])-[1-9]\d{3}\b|['"`](?!0)\d{5}['"`]/g],
  ['a parameter', new RegExp(`\\b(${[...new Set([...wireNames, 'recvWindow', 'listenKey'])].join('|')})\\b`, 'g')],
];

/** What a source says of an exchange outside of its comments. */
function saidIn(source: string): string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ESNext);
  const code = ts.createPrinter({ removeComments: true }).printFile(file);
  return forbidden.flatMap(([what, pattern]) => (code.match(pattern) ?? []).map((found) => `${what}: ${found}`));
}

const neutral = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !exchanges.some((exchange) => file.startsWith(`${exchange}/`)),
);

it('knows exchanges, parameters and most of the runtime', () => {
  expect(exchanges).toContain('bitget');
  expect(wireNames).toContain('newClientOrderId');
  expect(neutral.length).toBeGreaterThan(60);
});

it.each(neutral)('%s knows no exchange', (file) => {
  expect(saidIn(readFileSync(join(src, file), 'utf8'))).toEqual([]);
});

it.each([
  ["import type { BinanceCallOptions } from './binance/index.ts';", 'the name of an exchange: Binance'],
  ['if (code === -2013) return undefined;', 'an error code: -2013'],
  ["const missing = ['40109'];", 'an error code: "40109"'],
  ['const idName = /^(newClientOrderId|clientOid)$/;', 'a parameter: newClientOrderId'],
  ["headers['x-mbx-apikey'] = key;", 'a header of an exchange: x-mbx'],
  ['const late = options.recvWindow ?? 5_000;', 'a parameter: recvWindow'],
])('would find %s', (source, finding) => {
  expect(saidIn(source)).toContain(finding);
  expect(saidIn(`// ${source}`)).toEqual([]);
});
