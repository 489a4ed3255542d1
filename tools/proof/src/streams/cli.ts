import { parseArgs } from 'node:util';
import { bookKinds } from '../books/apis.ts';
import { runFaults, runKills, summaryOfBooks } from '../books/run.ts';
import { streamApis } from './apis.ts';
import { runStreams, summaryOf } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    length: { type: 'string', default: '10000' },
    pairs: { type: 'string', default: '2' },
    connections: { type: 'string', default: '2000' },
  },
});

const wholeNumber = (name: keyof typeof values): number => {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} is "${values[name]}"; give a whole number, such as --${name} 2`);
  process.exit(1);
};

const [seed, length, pairs] = [wholeNumber('seed'), wholeNumber('length'), wholeNumber('pairs')];
const connections = wholeNumber('connections');
for (const api of streamApis) {
  const tally = await runStreams({ api, seed, length }, { pairs });
  for (const words of tally.wrong.slice(0, 20)) console.error(words);
  console.log(summaryOf(tally));
  if (tally.wrong.length > 0) process.exitCode = 1;
}
for (const kind of bookKinds) {
  for (const tally of [
    await runKills(kind, seed, length),
    await runFaults({ kind, seed, connections, length: 30_000 }),
  ]) {
    for (const words of tally.wrong.slice(0, 20)) console.error(words);
    console.log(summaryOfBooks(tally));
    if (tally.wrong.length > 0) process.exitCode = 1;
  }
}
