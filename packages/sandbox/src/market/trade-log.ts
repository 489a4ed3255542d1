import type { Move } from './path.ts';

/** One trade that anybody can see. */
export interface MarketTrade {
  /** Counted from 1 since the start. */
  readonly id: number;
  readonly at: number;
  readonly units: number;
  readonly lots: number;
  readonly buys: boolean;
}

/** So many trades are kept: as many as one call may ask for. */
export const keptTrades = 1_000;

/** The newest trades of a symbol. */
export interface TradeLog {
  add(move: Move): void;
  /** How many there have been since the start. */
  readonly count: number;
  /** Those that are kept, oldest first. */
  list(): MarketTrade[];
}

/** Keeps numbers side by side instead of an object for each: steps come ten to a second of the world. */
export const createTradeLog = (): TradeLog => {
  const at = new Float64Array(keptTrades);
  const units = new Float64Array(keptTrades);
  const lots = new Float64Array(keptTrades);
  const buys = new Uint8Array(keptTrades);
  let count = 0;
  const get = (id: number): MarketTrade => {
    const place = (id - 1) % keptTrades;
    return { id, at: at[place] ?? 0, units: units[place] ?? 0, lots: lots[place] ?? 0, buys: buys[place] === 1 };
  };
  return {
    add: (move) => {
      const place = count % keptTrades;
      at[place] = move.at;
      units[place] = move.last;
      lots[place] = move.lots;
      buys[place] = move.buys ? 1 : 0;
      count += 1;
    },
    get count() {
      return count;
    },
    list: () => {
      const kept = Math.min(count, keptTrades);
      return Array.from({ length: kept }, (_, index) => get(count - kept + 1 + index));
    },
  };
};
