import { parseArgs } from 'node:util';
import { streamApis } from './apis.ts';
import { runStreams, summaryOf } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    length: { type: 'string', default: '10000' },
    pairs: { type: 'string', default: '2' },
  },
});

const wholeNumber = (name: keyof typeof values): number => {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} is "${values[name]}"; give a whole number, such as --${name} 2`);
  process.exit(1);
};

const [seed, length, pairs] = [wholeNumber('seed'), wholeNumber('length'), wholeNumber('pairs')];
for (const api of streamApis) {
  const tally = await runStreams({ api, seed, length }, { pairs });
  for (const words of tally.wrong.slice(0, 20)) console.error(words);
  console.log(summaryOf(tally));
  if (tally.wrong.length > 0) process.exitCode = 1;
}
