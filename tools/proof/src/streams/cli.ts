import { killAtEveryFrame, manyFaults, summaryOfAccount } from '../accounts/run.ts';
import { accountApiNames } from '../accounts/traders.ts';
import { bookKinds } from '../books/apis.ts';
import { runFaults, runKills, summaryOfBooks } from '../books/run.ts';
import { deskExchanges } from '../desks/desks.ts';
import { runDesks, summaryOfDesks } from '../desks/run.ts';
import type { OnMarket } from '../market.ts';
import { streamApis } from './apis.ts';
import { type Arguments, help, readArguments } from './arguments.ts';
import { runStreams, summaryOf } from './run.ts';

// Who reads no further, as `head` does, ends nothing: the exit code still tells.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const read = (): Arguments => {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
};

const { seed, length, pairs, connections, market, only, help: asksForHelp } = read();
if (asksForHelp) {
  console.log(help);
  process.exit();
}
const where: OnMarket = { onMarket: market };
const isWanted = (part: (typeof only)[number]): boolean => only.includes(part);

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
for (const exchange of isWanted('desks') && market ? deskExchanges : []) {
  const tally = await runDesks({ exchange, seed, orders: 40 }, connections);
  show(summaryOfDesks(tally), tally.wrong);
}
