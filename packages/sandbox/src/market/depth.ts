import { createHash } from 'node:crypto';
import type { LevelChange } from '../world/happenings.ts';
import { textOf } from './amounts.ts';
import type { Move, Scale } from './path.ts';

export type Side = 'bid' | 'ask';

/** One price of the book and what lies there, in units and lots. */
export interface Level {
  readonly units: number;
  readonly lots: number;
}

/** As many levels as the book of a world has on either side. */
export const bookLevels = 100;

/** How long the quantity at one price stays as it is, in milliseconds. */
const life = 64_000;

/** What a book is made from. */
export interface DepthParts {
  readonly seed: number;
  readonly symbol: string;
  readonly scale: Scale;
  /** Ticks from the best bid to the best ask. */
  readonly spread: number;
  /** How many lots lie at a price on average. */
  readonly lots: number;
}

/** The book around a price. It follows from the last step alone, so nothing of it is kept. */
export interface Depth {
  best(move: Move, side: Side): number;
  /** A price so many levels from the best, which is the first; bids end above zero. */
  level(move: Move, side: Side, level: number): number;
  levels(move: Move, side: Side, count: number): Level[];
  /** How many lots lie at a price of the book at a time. */
  lotsAt(units: number, at: number): number;
  /** What is different after a step. */
  changes(before: Move, after: Move, side: Side): LevelChange[];
}

/** Spreads whole numbers over 32 bits, the last step of MurmurHash3. */
const mix = (value: number): number => {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

export const createDepth = ({ seed, symbol, scale, spread, lots }: DepthParts): Depth => {
  const key = createHash('sha256')
    .update(JSON.stringify([seed, symbol, 'book']))
    .digest()
    .readInt32LE();
  const { tick, places, lotPlaces } = scale;
  const below = Math.ceil(spread / 2);

  const place = ({ last }: Move, side: Side, count: number): number => {
    const bid = Math.max(last - below * tick, tick);
    return side === 'bid' ? bid - (count - 1) * tick : bid + (spread + count - 1) * tick;
  };
  const level: Depth['level'] = (move, side, count) => Math.max(place(move, side, count), tick);
  /** Each price has its own time at which its quantity changes. */
  const lotsAt = (units: number, at: number): number => {
    const own = mix(key ^ mix(units / tick));
    const age = Math.floor((at + (own % life)) / life);
    return Math.ceil(lots / 2) + (mix(own ^ age) % Math.max(lots, 1));
  };
  const levels: Depth['levels'] = (move, side, count) => {
    const list: Level[] = [];
    for (let each = 1; each <= count; each += 1) {
      const units = place(move, side, each);
      if (units < tick) break;
      list.push({ units, lots: lotsAt(units, move.at) });
    }
    return list;
  };
  return {
    best: (move, side) => level(move, side, 1),
    level,
    levels,
    lotsAt,
    changes: (before, after, side) => {
      const old = new Map(levels(before, side, bookLevels).map((each) => [each.units, each.lots]));
      const now = levels(after, side, bookLevels);
      const changed: LevelChange[] = [];
      for (const each of now) {
        if (old.get(each.units) !== each.lots) changed.push([textOf(each.units, places), textOf(each.lots, lotPlaces)]);
        old.delete(each.units);
      }
      const gone = [...old.keys()].map((units): LevelChange => [textOf(units, places), '0']);
      return [...gone, ...changed];
    },
  };
};
