import type { OnMarket } from '../market.ts';
import { createRandom } from '../random.ts';
import { apiOf, type BookKind } from './apis.ts';
import { drawFaults } from './faults.ts';
import { type BookScript, type PlayedBook, playBook, readTruth } from './play.ts';
import type { Moment } from './truth.ts';

/** What the sessions of one book have shown. */
export interface BookTally {
  readonly kind: BookKind;
  sessions: number;
  connections: number;
  /** How often a book was looked at, and how often it was there. */
  looks: number;
  seen: number;
  gaps: number;
  /** Where a book called itself live and was not the exchange's, or did not come back, in words. */
  readonly wrong: string[];
}

const emptyTally = (kind: BookKind): BookTally => ({
  ...{ kind, sessions: 0, connections: 0, looks: 0, seen: 0, gaps: 0, wrong: [] },
});

function count(tally: BookTally, { connections, looks, seen, gaps, wrong }: PlayedBook, how: string): void {
  tally.sessions += 1;
  tally.connections += connections;
  tally.looks += looks;
  tally.seen += seen;
  tally.gaps += gaps;
  for (const words of wrong) tally.wrong.push(`${tally.kind}, ${how}: ${words}`);
}

export interface FaultyRun extends OnMarket {
  readonly kind: BookKind;
  readonly seed: number;
  /** Sessions go on until so many connections have been opened. */
  readonly connections: number;
  /** Milliseconds of a session in which things go wrong. */
  readonly length: number;
  /** Changes what the exchange is said to have had: the proof of the proof. */
  readonly damage?: (moments: readonly Moment[]) => readonly Moment[];
}

/** Plays sessions with faults of many kinds, drawn from a seed. */
export async function runFaults({ kind, seed, connections, length, onMarket, damage }: FaultyRun): Promise<BookTally> {
  const tally = emptyTally(kind);
  const truth = await readTruth({ kind, seed, length, onMarket });
  const moments = damage ? damage(truth) : truth;
  for (let own = seed; tally.connections < connections; own += 1) {
    const faults = drawFaults(createRandom(own), length);
    count(tally, await playBook({ kind, seed: own, length, onMarket }, moments, faults), `seed ${own}`);
  }
  return tally;
}

/** Plays a session once for each of its frames, or for each so many, with the connection lost in the place of that frame. */
export async function runKills(script: BookScript, every = 1): Promise<BookTally> {
  const tally = emptyTally(script.kind);
  const moments = await readTruth(script);
  const undisturbed = await playBook(script, moments, { calm: 2_500 });
  for (let frame = 1; frame <= undisturbed.within; frame += every) {
    count(tally, await playBook(script, moments, { kills: [frame], calm: 2_500 }), `lost at frame ${frame}`);
  }
  return tally;
}

/** A tally in one line. */
export function summaryOfBooks({ kind, sessions, connections, looks, seen, gaps, wrong }: BookTally): string {
  return [
    `book of ${kind === apiOf(kind) ? kind : `${apiOf(kind)} (50 levels)`}: ${sessions} sessions, ${connections} connections, ${wrong.length} wrong`,
    `looked at ${looks} times, there ${seen} times, ${gaps} gaps`,
  ].join('; ');
}
