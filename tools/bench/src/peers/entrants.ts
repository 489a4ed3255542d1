import { fileURLToPath } from 'node:url';
import type { Entrant } from './bench.ts';
import type { Api } from './contender.ts';

const all: readonly Api[] = ['usdm', 'coinm', 'pm', 'bitget'];

const here = (file: string): string => new URL(`./contenders/${file}.ts`, import.meta.url).href;
const peers = (file: string): string => new URL(`../../../peers/bench/contenders/${file}.ts`, import.meta.url).href;

/** The folder of the peers, which has a lockfile of its own. */
export const peersFolder = fileURLToPath(new URL('../../../peers', import.meta.url));

/** Everyone who is timed, as the tables name them. The peers are imported in their processes, where they are installed. */
export const entrants: readonly Entrant[] = [
  { name: 'by hand: node:http', module: here('node-http'), apis: all },
  { name: 'by hand: undici', module: here('undici'), apis: ['usdm'] },
  { name: 'by hand: fetch', module: here('fetch'), apis: ['usdm'] },
  { name: 'openapi-fetch', module: here('openapi-fetch'), apis: ['usdm'] },
  { name: 'OpenDerivs', module: here('ours'), apis: all },
  { name: 'OpenDerivs, verbs', module: here('ours-verbs'), apis: ['usdm'] },
  { name: 'OpenDerivs on undici', module: here('ours-undici'), apis: ['usdm'] },
  { name: 'ccxt', module: peers('ccxt'), apis: all },
  { name: '@binance/derivatives-trading-*', module: peers('official'), apis: ['usdm', 'coinm', 'pm'] },
  { name: 'binance, bitget-api', module: peers('tiagosiebler'), apis: all },
];

/** Those that mind what becomes of orders, of secrets and of limits: libraries, with what they offer for it. */
export const bots: readonly Entrant[] = [
  { name: 'OpenDerivs', module: here('ours-bot'), apis: ['usdm'] },
  { name: 'OpenDerivs, placeOrder', module: here('ours-placing'), apis: ['usdm'] },
  { name: 'ccxt', module: peers('ccxt-bot'), apis: ['usdm'] },
  { name: 'ccxt, with its retries', module: peers('ccxt-retries'), apis: ['usdm'] },
  { name: '@binance/derivatives-trading-*', module: peers('official'), apis: ['usdm'] },
  { name: 'binance, bitget-api', module: peers('tiagosiebler'), apis: ['usdm'] },
];
