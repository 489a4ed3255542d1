import { parseArgs } from 'node:util';
import { killAtEveryFrame, manyFaults, summaryOfAccount } from '../accounts/run.ts';
import { accountApiNames } from '../accounts/traders.ts';
import { bookKinds } from '../books/apis.ts';
import { runFaults, runKills, summaryOfBooks } from '../books/run.ts';
import { deskExchanges } from '../desks/desks.ts';
import { runDesks, summaryOfDesks } from '../desks/run.ts';
import type { OnMarket } from '../market.ts';
import { streamApis } from './apis.ts';
import { runStreams, summaryOf } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    length: { type: 'string', default: '10000' },
    pairs: { type: 'string', default: '2' },
    connections: { type: 'string', default: '2000' },
    market: { type: 'boolean', default: false },
    only: { type: 'string', default: 'streams,accounts,books,desks' },
  },
});

const wholeNumber = (name: Exclude<keyof typeof values, 'only' | 'market'>): number => {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} is "${values[name]}"; give a whole number, such as --${name} 2`);
  process.exit(1);
};

const [seed, length, pairs] = [wholeNumber('seed'), wholeNumber('length'), wholeNumber('pairs')];
const connections = wholeNumber('connections');
const where: OnMarket = { onMarket: values.market };
const isWanted = (part: string): boolean => values.only.split(',').includes(part);

const show = (summary: string, wrong: readonly string[]): void => {
  for (const words of wrong.slice(0, 20)) console.error(words);
  console.log(summary);
  if (wrong.length > 0) process.exitCode = 1;
};

for (const api of isWanted('streams') ? streamApis : []) {
  const tally = await runStreams({ ...where, api, seed, length }, { pairs });
  show(summaryOf(tally), tally.wrong);
}
for (const api of isWanted('accounts') ? accountApiNames : []) {
  const killed = await killAtEveryFrame({ ...where, api, seed, length });
  show(summaryOfAccount(killed), killed.wrong);
  const faulty = await manyFaults({ ...where, api, seed, length: 1_800_000, pause: 12_000 }, connections);
  show(summaryOfAccount(faulty), faulty.wrong);
}
for (const kind of isWanted('books') ? bookKinds : []) {
  const killed = await runKills({ ...where, kind, seed, length });
  show(summaryOfBooks(killed), killed.wrong);
  const faulty = await runFaults({ ...where, kind, seed, connections, length: 30_000 });
  show(summaryOfBooks(faulty), faulty.wrong);
}
// Desks trade with each other on a market, or not at all.
for (const exchange of isWanted('desks') && values.market ? deskExchanges : []) {
  const tally = await runDesks({ exchange, seed, orders: 40 }, connections);
  show(summaryOfDesks(tally), tally.wrong);
}
