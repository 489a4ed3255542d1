import type { Section } from '../section.ts';
import { table } from './markdown.ts';
import { showValue } from './show.ts';

/** The libraries of the summary, and their names where a table is about packages. */
const libraries = [
  { name: 'OpenDerivs', packages: ['OpenDerivs: binance-usdm', 'OpenDerivs: binance-usdm, whole'] },
  { name: 'ccxt', packages: ['ccxt', 'ccxt pro'] },
  {
    name: '@binance/derivatives-trading-*',
    packages: ['@binance/…-usds-futures', '@binance/derivatives-trading-usds-futures'],
  },
  { name: 'binance, bitget-api', packages: ['binance', "tiagosiebler's binance"] },
] as const;

/** What of all tables is worth a line. */
const lines: readonly { readonly id: string; readonly column: string; readonly title: string }[] = [
  { id: 'http-32', column: 'CPU, ratio', title: 'CPU per signed call, HTTP, to `node:http` by hand' },
  { id: 'tls-32', column: 'CPU, ratio', title: 'the same over TLS' },
  { id: 'tls-32', column: 'connections per 1,000 calls', title: 'new TLS connections per 1,000 calls' },
  { id: 'orders', column: 'CPU, ratio', title: 'reading 1,000 orders' },
  { id: 'exchange-information', column: 'CPU, ratio', title: 'reading exchange information' },
  { id: 'batch', column: 'CPU, ratio', title: 'placing five orders in a batch' },
  { id: 'import', column: 'CPU of the import', title: 'importing it' },
  { id: 'installed', column: 'size', title: 'installed size' },
  { id: 'installed', column: 'packages', title: 'installed packages' },
  { id: 'bundle', column: 'gzipped', title: 'bundle of a whole client, gzipped' },
  { id: 'bundle', column: 'bundles for', title: 'which runs in' },
  { id: 'memory', column: 'heap after', title: 'heap after many calls' },
  { id: 'digits', column: 'ids of 1,000 orders', title: 'long order ids that keep their digits' },
  { id: 'lost-answers', column: 'orders executed twice', title: 'orders executed twice when the answer is lost' },
  {
    id: 'lost-answers',
    column: 'cancel-all executed again',
    title: 'cancel-all executed again when the answer is lost',
  },
  { id: 'secrets', column: 'a signature', title: 'errors with a valid signature in them' },
  { id: 'mistakes', column: 'noticed', title: 'mistakes noticed before anything is sent' },
  { id: 'bans', column: 'banned (418)', title: 'banned after a burst near the limit' },
  { id: 'streams', column: 'CPU, ratio', title: 'CPU per trade of a stream, to `ws`' },
  { id: 'books', column: 'CPU, ratio', title: 'CPU per change of an order book, to a loop by hand' },
];

/** The most telling numbers of a run in one table: each library as by default. */
export function summaryTable(sections: readonly Section[]): string {
  const rows = lines.flatMap(({ id, column, title }) => {
    const section = sections.find((one) => one.id === id);
    if (!section) return [];
    const cells = libraries.map(({ name, packages }) => {
      const names: readonly string[] = [name, ...packages];
      const cell = section.entries.find(({ contender }) => names.includes(contender))?.cells[column];
      if (cell === undefined) return '–';
      return typeof cell === 'string' ? cell : showValue(cell.value, cell.unit);
    });
    return [[title, ...cells]];
  });
  return table(['', ...libraries.map(({ name }) => name)], rows);
}
