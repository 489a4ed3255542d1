import type { Section } from '../section.ts';
import type { Language } from './language.ts';
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

interface Line extends Readonly<Record<Language, string>> {
  /** The section and its column. */
  readonly id: string;
  readonly column: string;
}

/** What of all tables is worth a line. */
const lines: readonly Line[] = [
  {
    id: 'http-32',
    column: 'CPU, ratio',
    en: 'CPU per signed call, HTTP, to `node:http` by hand',
    zh: '每次签名请求的 CPU 用量（HTTP），以手写 `node:http` 为 1',
  },
  { id: 'tls-32', column: 'CPU, ratio', en: 'the same over TLS', zh: '同上，经 TLS' },
  {
    id: 'tls-32',
    column: 'connections per 1,000 calls',
    en: 'new TLS connections per 1,000 calls',
    zh: '每 1,000 次请求新建的 TLS 连接数',
  },
  { id: 'orders', column: 'CPU, ratio', en: 'reading 1,000 orders', zh: '读取 1,000 笔订单' },
  { id: 'exchange-information', column: 'CPU, ratio', en: 'reading exchange information', zh: '读取交易规则' },
  { id: 'batch', column: 'CPU, ratio', en: 'placing five orders in a batch', zh: '批量下五笔订单' },
  { id: 'import', column: 'CPU of the import', en: 'importing it', zh: '导入' },
  { id: 'installed', column: 'size', en: 'installed size', zh: '安装体积' },
  { id: 'installed', column: 'packages', en: 'installed packages', zh: '安装的包数' },
  { id: 'bundle', column: 'gzipped', en: 'bundle of a whole client, gzipped', zh: '整个客户端打包并 gzip 后的体积' },
  { id: 'bundle', column: 'bundles for', en: 'which runs in', zh: '可运行于' },
  { id: 'memory', column: 'heap after', en: 'heap after many calls', zh: '大量请求之后的堆内存' },
  {
    id: 'digits',
    column: 'ids of 1,000 orders',
    en: 'long order ids that keep their digits',
    zh: '位数完整的长订单号',
  },
  {
    id: 'lost-answers',
    column: 'orders executed twice',
    en: 'orders executed twice when the answer is lost',
    zh: '返回结果丢失时被重复执行的订单',
  },
  {
    id: 'lost-answers',
    column: 'cancel-all executed again',
    en: 'cancel-all executed again when the answer is lost',
    zh: '返回结果丢失时被再次执行的全部撤单',
  },
  { id: 'secrets', column: 'a signature', en: 'errors with a valid signature in them', zh: '含有效签名的错误信息' },
  { id: 'mistakes', column: 'noticed', en: 'mistakes noticed before anything is sent', zh: '发送之前发现的错误用法' },
  { id: 'bans', column: 'banned (418)', en: 'banned after a burst near the limit', zh: '在限频附近突发请求后被封禁' },
  {
    id: 'streams',
    column: 'CPU, ratio',
    en: 'CPU per trade of a stream, to `ws`',
    zh: '推送每笔成交的 CPU 用量，以 `ws` 为 1',
  },
  {
    id: 'books',
    column: 'CPU, ratio',
    en: 'CPU per change of an order book, to a loop by hand',
    zh: '盘口每次变动的 CPU 用量，以手写循环为 1',
  },
];

/** Words of cells, and what they are in Chinese; numbers stay as they are. */
const chinese: readonly (readonly [RegExp, string])[] = [
  [/^([\d,]+) of ([\d,]+)$/, '$1/$2'],
  [/^a browser$/, '浏览器'],
  [/^Node alone$/, '仅 Node'],
  [/^no$/, '否'],
  [/^yes, and ([\d,]+) more calls sent$/, '是，此后又发送 $1 次请求'],
];

const wordsIn = (language: Language, text: string): string =>
  language === 'en' ? text : chinese.reduce((words, [english, word]) => words.replace(english, word), text);

/** The most telling numbers of a run in one table: each library as by default. */
export function summaryTable(sections: readonly Section[], language: Language = 'en'): string {
  const rows = lines.flatMap(({ id, column, [language]: title }) => {
    const section = sections.find((one) => one.id === id);
    if (!section) return [];
    const cells = libraries.map(({ name, packages }) => {
      const names: readonly string[] = [name, ...packages];
      const cell = section.entries.find(({ contender }) => names.includes(contender))?.cells[column];
      if (cell === undefined) return '–';
      return typeof cell === 'string' ? wordsIn(language, cell) : showValue(cell.value, cell.unit);
    });
    return [[title, ...cells]];
  });
  return table(['', ...libraries.map(({ name }) => name)], rows);
}
