import type { Benchmark, Measured, Progress } from '../benchmark.ts';
import { bookFrames } from '../book-frames.ts';
import { createBookFloor } from '../floors/book.ts';
import { openBook } from '../open-book.ts';
import { processorTime } from '../processor.ts';
import { type Contender, interleave } from '../rounds.ts';
import { median, ratio } from '../statistics.ts';

const rounds = 15;
const perRound = 1_000;

async function measure(withReader: boolean, progress: Progress): Promise<Measured> {
  const given = bookFrames(perRound * (rounds + 3));
  const { book, take } = openBook(given.snapshot);
  if (withReader) {
    void (async () => {
      for await (const item of book.changes()) if (item.kind === 'gap') throw new Error('There is a gap.');
    })();
  }
  const floor = createBookFloor(given.snapshot);
  const contender = (put: (text: string) => void): Contender => {
    let at = 0;
    return async () => {
      const frames = given.frames.slice(at, at + perRound);
      at += perRound;
      const spent = await processorTime(async () => {
        for (const frame of frames) {
          put(frame);
          // Whoever reads has a turn after each frame, as with sockets.
          if (withReader) await undefined;
        }
      });
      return spent / perRound;
    };
  };
  // The snapshot is there a few turns later, and the first frame shows that it fits.
  const first = contender(take);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const contenders = { floor: contender(floor.take), book: first };
  for (let warm = 0; warm < 2; warm += 1) for (const each of Object.values(contenders)) await each();
  const costs = await interleave(contenders, rounds, progress);
  const view = book.read();
  const best = view === 'syncing' ? undefined : [view.bestBid?.price, view.bestAsk?.price];
  if (String(best) !== String(floor.best())) throw new Error(`The books differ: ${best}, ${floor.best()}.`);
  await book.close();
  return {
    what: `CPU per frame of 50 changes on a book of 1,000 levels a side${withReader ? ', changes read in a loop' : ''}`,
    unit: 'times',
    reach: 2,
    ...ratio(costs.book, costs.floor),
    note: `${median(costs.book).toFixed(1)} µs, by hand ${median(costs.floor).toFixed(1)} µs`,
  };
}

/** What it costs to keep an order book right. */
export const book: Benchmark = {
  name: 'book',
  title: 'keeping an order book, to a loop written by hand over the same structure',
  run: async (progress) => [await measure(false, progress), await measure(true, progress)],
};
