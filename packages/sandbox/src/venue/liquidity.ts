import { bookLevels } from '../market/depth.ts';
import type { Source } from '../market/source.ts';
import type { LiquidityLevels } from '../matching/match-book.ts';
import type { Grid } from './grid.ts';

/** What the path wants to quote, in the ticks and lots of a contract. */
export interface Liquidity extends LiquidityLevels {
  /** Looks at the path: until the next look, the quotes stay as they are. */
  look(): void;
  /** What the last step of the path has traded, where it has traded. */
  trade(): { readonly ticks: number; readonly lots: number; readonly buys: boolean } | undefined;
}

/** The quotes of a path around its price: bids rounded down to ticks, asks up, so that the two never meet. */
export const createLiquidity = (source: Source, grid: Grid, inverse: boolean): Liquidity => {
  const { scale, depth } = source;
  // Units of the path and ticks of the contract, both in the finer places of the two.
  const places = Math.max(scale.places, grid.tick.places);
  const unit = 10 ** (places - scale.places);
  const tick = grid.tick.units * 10 ** (places - grid.tick.places);
  const lotPlaces = inverse ? scale.contractPlaces : scale.lotPlaces;
  const lot = grid.lot.units * 10 ** Math.max(lotPlaces - grid.lot.places, 0);
  const more = 10 ** Math.max(grid.lot.places - lotPlaces, 0);

  /** The time and the best prices of the step that was looked at last. */
  let [seenAt, bestBid, bestAsk] = [0, 0, 0];
  const look = (): void => {
    const { move } = source;
    seenAt = move.at;
    bestBid = depth.best(move, 'bid');
    bestAsk = depth.best(move, 'ask');
  };
  look();

  const lotsOf = (lots: number): number => Math.floor((lots * more) / lot);
  const ticksOf = (units: number, buys: boolean): number => {
    const ticks = (units * unit) / tick;
    return buys ? Math.floor(ticks) : Math.ceil(ticks);
  };
  /** The prices of the path that are quoted at a tick, from the best on: whole units from `least` to `most`. */
  const rangeOf = (buys: boolean, ticks: number): { readonly least: number; readonly most: number } =>
    buys
      ? { least: Math.ceil((ticks * tick) / unit), most: Math.ceil(((ticks + 1) * tick) / unit) - 1 }
      : { least: Math.floor(((ticks - 1) * tick) / unit) + 1, most: Math.floor((ticks * tick) / unit) };
  /** How many levels there are up to a price, the best one being the first. */
  const levelsTo = (buys: boolean, units: number): number =>
    Math.floor((buys ? bestBid - units : units - bestAsk) / scale.tick) + 1;
  const unitsAt = (buys: boolean, level: number): number =>
    buys ? bestBid - (level - 1) * scale.tick : bestAsk + (level - 1) * scale.tick;
  const isQuoted = (level: number, units: number): boolean => level <= bookLevels && units >= scale.tick;

  const tickAt = (buys: boolean, level: number): number | undefined => {
    const units = unitsAt(buys, level);
    if (!isQuoted(level, units)) return undefined;
    const ticks = ticksOf(units, buys);
    return ticks > 0 ? ticks : undefined;
  };

  return {
    look,
    trade: () => {
      const { lots, last, buys } = source.move;
      const most = lotsOf(lots);
      // What buys at a price between two ticks reaches no further than the lower one.
      const ticks = ticksOf(last, buys);
      return most > 0 && ticks > 0 ? { ticks, lots: most, buys } : undefined;
    },
    best: (buys) => tickAt(buys, 1),
    next: (buys, ticks) => {
      const { least, most } = rangeOf(buys, ticks);
      const passed = buys ? levelsTo(buys, least) : levelsTo(buys, most);
      return tickAt(buys, Math.max(passed, 0) + 1);
    },
    lotsAt: (buys, ticks) => {
      const { least, most } = rangeOf(buys, ticks);
      const [near, far] = buys ? [most, least] : [least, most];
      const to = Math.min(levelsTo(buys, far), bookLevels);
      // The first level at or beyond the near end.
      const from = Math.max(Math.ceil((buys ? bestBid - near : near - bestAsk) / scale.tick) + 1, 1);
      let lots = 0;
      for (let level = from; level <= to; level += 1) {
        const units = unitsAt(buys, level);
        if (units >= scale.tick) lots += depth.lotsAt(units, seenAt);
      }
      return lots === 0 ? 0 : Math.max(lotsOf(lots), 1);
    },
  };
};
