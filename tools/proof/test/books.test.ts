import { describe, expect, it } from 'vitest';
import { bookKinds } from '../src/books/apis.ts';
import { runFaults, runKills } from '../src/books/run.ts';
import type { Moment } from '../src/books/truth.ts';

// Many times as many connections, and every frame, every night: `npm run stream-proof`.
it.each(bookKinds)(
  'shows no book of %s that is not the exchange’s, whatever goes wrong',
  async (kind) => {
    const tally = await runFaults({ kind, seed: 3, connections: 8, length: 30_000 });
    expect(tally.wrong).toEqual([]);
    // The run is worth something only if the book was there most of the time, and often had to go.
    expect(tally.seen / tally.looks).toBeGreaterThan(0.5);
    expect(tally.gaps).toBeGreaterThan(tally.sessions);
  },
  120_000,
);

it.each(bookKinds)(
  'shows the book of %s with the orders of somebody who trades, whatever goes wrong',
  async (kind) => {
    const tally = await runFaults({ kind, seed: 5, connections: 3, length: 30_000, onMarket: true });
    expect(tally.wrong).toEqual([]);
    expect(tally.seen / tally.looks).toBeGreaterThan(0.5);
    expect(tally.gaps).toBeGreaterThan(tally.sessions);
  },
  120_000,
);

it.each(bookKinds)(
  'shows the book of %s or nothing, at whichever frame the connection is lost',
  async (kind) => {
    const tally = await runKills({ kind, seed: 7, length: 1_000 }, 2);
    expect(tally.wrong).toEqual([]);
    expect(tally.sessions).toBeGreaterThan(3);
    expect(tally.connections).toBe(2 * tally.sessions);
  },
  120_000,
);

describe('the proof itself', () => {
  const cheapest = (side: ReadonlyMap<number, number>) => Math.min(...side.keys());

  it.each<[string, (moments: readonly Moment[]) => readonly Moment[], RegExp]>([
    [
      'a level too few',
      (moments) =>
        moments.map((moment) => {
          const asks = new Map(moment.asks);
          asks.delete(cheapest(asks));
          return { ...moment, asks };
        }),
      /is another/,
    ],
    [
      'another quantity',
      (moments) => moments.map((moment) => ({ ...moment, asks: new Map(moment.asks).set(cheapest(moment.asks), 7.7) })),
      /is another/,
    ],
    ['books of the past', (moments) => moments.map((moment) => ({ ...moment, at: moment.at - 60_000 })), /ms behind/],
  ])('finds %s', async (_, damage, found) => {
    const { wrong } = await runFaults({ kind: 'binance-usdm', seed: 3, connections: 1, length: 10_000, damage });
    expect(wrong.find((words) => found.test(words))).toBeDefined();
  });
});
