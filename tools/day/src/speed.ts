// How long a day takes: `npm run day-speed`, and with `-- --hours 2` a part of it. Ten symbols at one price a second, and a bot
// that quotes both sides of each.
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runDay } from '../../../packages/sandbox/examples/day/run.ts';

const symbols = [
  'BTCUSDT',
  'ETHUSDT',
  'BNBUSDT',
  'SOLUSDT',
  'XRPUSDT',
  'DOGEUSDT',
  'ADAUSDT',
  'LTCUSDT',
  'LINKUSDT',
  'DOTUSDT',
];

/** What a day may take on two cores, in seconds, how many orders to a price it is about, and by how much memory may grow. */
const reach = { seconds: 60, ordersPerPrice: 0.4, megabytes: 30 };
const pricesPerHour = symbols.length * 3_600;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const { values } = parseArgs({ options: { hours: { type: 'string', default: '24' } } });
const hours = Number(values.hours);

const begun = { at: performance.now(), used: process.cpuUsage() };
const taken = () => {
  const { user, system } = process.cpuUsage(begun.used);
  return { wall: (performance.now() - begun.at) / 1_000, processor: (user + system) / 1e6 };
};
const heap = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

// Who reads no further, as `head` does, ends nothing: the exit code still tells.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

console.log('hour   orders  per price  seconds  of processor  µs per price  µs per order  heap, MiB');
const heaps: number[] = [];
const { report } = await runDay({
  ...{ bot: 'market-maker', seed: 7, days: hours / 24, symbols },
  progress: (hour, _fills, orders) => {
    const { wall, processor } = taken();
    heaps.push(heap());
    const prices = hour * pricesPerHour;
    const columns = [
      String(hour).padStart(4),
      String(orders).padStart(8),
      (orders / prices).toFixed(3).padStart(10),
      wall.toFixed(1).padStart(8),
      processor.toFixed(1).padStart(13),
      ((processor * 1e6) / prices).toFixed(0).padStart(13),
      ((processor * 1e6) / orders).toFixed(0).padStart(13),
      (heaps.at(-1) ?? 0).toFixed(1).padStart(10),
    ];
    console.log(columns.join(' '));
  },
});

const { wall, processor } = taken();
const ordersPerPrice = report.orders / (hours * pricesPerHour);
const growth = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
console.log(
  [
    `${report.fills} fills, profit ${report.profit}`,
    `${hours} hours took ${wall.toFixed(1)} s, ${processor.toFixed(1)} s of processor time; a day may take ${reach.seconds} s`,
    `${ordersPerPrice.toFixed(3)} orders to a price, ${reach.ordersPerPrice} at most`,
    `the heap has grown by ${growth.toFixed(1)} MiB since the first hour, ${reach.megabytes} at most`,
  ].join('\n'),
);
if (ordersPerPrice > reach.ordersPerPrice || growth > reach.megabytes) process.exitCode = 1;
