import { operations } from '@openderivs/binance-usdm/operations';
import { createReader } from '@openderivs/client';
import type { Benchmark, Measured, Progress } from '../benchmark.ts';
import { exchangeInformation, orders } from '../payloads.ts';
import { processorTimeOf } from '../processor.ts';
import { interleave } from '../rounds.ts';
import { median, ratio } from '../statistics.ts';

const rounds = 21;

interface Case {
  readonly what: string;
  readonly text: string;
  /** The names of numbers that the client reads as text, as the operation has them. */
  readonly names: string | undefined;
  readonly times: number;
  readonly reach: number;
}

async function measure({ what, text, names, times, reach }: Case, progress: Progress): Promise<Measured> {
  const read = createReader(names);
  const contenders = {
    floor: () => processorTimeOf(() => JSON.parse(text), times),
    reader: () => processorTimeOf(() => read(text), times),
  };
  await contenders.floor();
  await contenders.reader();
  const { floor, reader } = await interleave(contenders, rounds, progress);
  const [ours, theirs] = [median(reader) / 1000, median(floor) / 1000];
  const note = `${ours.toFixed(2)} ms, JSON.parse ${theirs.toFixed(2)} ms`;
  return { what, unit: 'times', reach, ...ratio(reader, floor), note };
}

/** What it costs to lose no digit. */
export const reading: Benchmark = {
  name: 'reading',
  title: 'reading without losing a digit, to JSON.parse',
  run: async (progress) => [
    await measure(
      {
        what: 'reading exchange information of 1.5 MB',
        text: exchangeInformation(),
        names: operations.getExchangeInformation.text,
        times: 12,
        reach: 1.1,
      },
      progress,
    ),
    await measure(
      {
        what: 'reading 1,000 orders with ids beyond 2^53',
        text: orders(),
        names: operations.getAllOrders.text,
        times: 40,
        reach: 1.4,
      },
      progress,
    ),
  ],
};
