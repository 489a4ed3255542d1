import { parseArgs } from 'node:util';
import { playMarketDay } from './ledger/market-day.ts';

/** Random days on a market, after which every wallet and the sum of all has to be right to the last digit. */
const { values } = parseArgs({
  options: { days: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const days = Number(values.days);
const first = Number(values.seed);
if (!(Number.isInteger(days) && days > 0)) throw new RangeError('--days must be a whole number above zero.');
if (!Number.isInteger(first)) throw new RangeError('--seed must be a whole number.');

const counts = new Map<string, number>();
let taken = 0;
let meetings = 0;
for (let day = 1; day <= days; day += 1) {
  const played = await playMarketDay({ seed: first + day - 1, minutesBetween: 10, looks: 24 });
  if (played.problems.length > 0) {
    for (const problem of played.problems) console.error(problem);
    process.exitCode = 1;
    break;
  }
  taken += played.taken;
  meetings += played.meetings;
  for (const [what, count] of Object.entries(played.entries)) counts.set(what, (counts.get(what) ?? 0) + count);
  if (day % 100 === 0 || day === days)
    console.log(`${day} days, ${taken} calls, ${meetings} trades of accounts with each other: nothing is missing`);
}
for (const [what, count] of [...counts].sort()) console.log(`${what}: ${count}`);
