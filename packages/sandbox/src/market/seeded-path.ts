import { createRandomStream } from '../world/random.ts';
import { drawTrade } from './draw-trade.ts';
import { emptyMove, type Path, type Scale } from './path.ts';

/** What a seeded path is made from. */
export interface SeededPathParts {
  readonly seed: number;
  readonly symbol: string;
  readonly scale: Scale;
  /** Where and when it starts. */
  readonly start: number;
  readonly from: number;
  /** Milliseconds from step to step. */
  readonly step: number;
  /** By which part it rises in a year on average. */
  readonly drift: number;
  /** The deviation of a year's change, as a part. */
  readonly volatility: number;
  readonly jumps: { readonly perDay: number; readonly size: number };
  /** How many lots a trade has on average. */
  readonly lots: number;
}

const day = 86_400_000;
const year = 365 * day;

/** Half of what the market pays above the index is gone after half an hour; the mark price follows in minutes. */
const ln2 = Math.LN2;
const premiumHalfLife = 1_800_000;
const markHalfLife = 300_000;
const premiumDeviation = 0.0002;

/** A price never falls below so many ticks, so that there is a book below it. */
const leastTicks = 1_000;

/** A random walk. It computes with what is exact on every machine alone, so that a seed gives the same path everywhere. */
export const createSeededPath = (parts: SeededPathParts): Path => {
  const { seed, symbol, scale, start, from, step, drift, volatility, jumps, lots } = parts;
  const { tick } = scale;
  const walk = createRandomStream(seed, symbol, 'path');
  const jump = createRandomStream(seed, symbol, 'jumps');
  const premium = createRandomStream(seed, symbol, 'premium');
  const trade = createRandomStream(seed, symbol, 'trades');

  const rise = (drift * step) / year;
  const deviation = volatility * Math.sqrt(step / year);
  const jumpChance = (jumps.perDay * step) / day;
  const fade = Math.min((ln2 * step) / premiumHalfLife, 1);
  const follow = Math.min((ln2 * step) / markHalfLife, 1);
  const push = premiumDeviation * Math.sqrt(2 * fade);
  const most = Number.MAX_SAFE_INTEGER / 16;
  const least = Math.min(leastTicks * tick, start);

  let value = start;
  let paid = 0;
  let markPaid = 0;
  let at = from;
  const move = emptyMove();
  const rounded = (price: number): number => Math.max(Math.round(price / tick), 1) * tick;
  const follows = (): void => {
    move.index = rounded(value);
    move.mark = rounded(value * (1 + markPaid));
    move.premium = Math.round(markPaid * 1e8);
  };
  const settle = (): void => {
    const before = move.last;
    move.at = at;
    move.last = rounded(value * (1 + paid));
    follows();
    drawTrade(move, before, trade, lots);
  };
  settle();

  return {
    scale,
    move,
    nextAt: () => at + step,
    step: () => {
      at += step;
      value *= 1 + rise + deviation * walk.normal();
      if (jumpChance > 0 && jump.unit() < jumpChance) value *= 1 + jumps.size * jump.normal();
      value = Math.min(Math.max(value, least), most);
      paid += push * premium.normal() - fade * paid;
      markPaid += follow * (paid - markPaid);
      settle();
    },
    shift: (units, when) => {
      move.buys = units > move.last;
      move.at = when;
      move.last = rounded(units);
      move.lots = 1;
      value = move.last / (1 + paid);
      follows();
    },
  };
};
