import { type BookLevel, createSide, type Side } from './side.ts';
import { exactTicks, isZero, quickTicks, rescaled, type Scale, scaleFor, type Tick } from './ticks.ts';

/** What changed: levels as they are now, and those with quantity 0 are gone. */
export interface LevelChanges {
  readonly bids: BookLevel[];
  readonly asks: BookLevel[];
}

/** Both sides of a book, exact for whatever decimals the exchange sends. */
export interface Levels {
  readonly bids: Side;
  readonly asks: Side;
  /** The price of the worst bid and ask that are known; `undefined`: all of that side are. */
  readonly knownDownTo: string | undefined;
  readonly knownUpTo: string | undefined;
  /**
   * Puts quantities in place; 0 removes a level. What lies beyond the known levels is passed over. `false`: something is no level, and
   * the book is of no use any more. What really changed goes into `changes`.
   */
  change(bids: unknown, asks: unknown, changes?: LevelChanges): boolean;
  /** The best bid is at or above the best ask: no exchange has such a book. */
  readonly isCrossed: boolean;
  /** Of a side that goes on behind its known levels few are left. */
  readonly isShort: boolean;
  /** And of one none: whether anybody bids is not known. */
  readonly isSpent: boolean;
}

/** One side, and where its known levels end. */
interface Known {
  readonly side: Side;
  readonly sign: 1 | -1;
  /** The worst key that is known, where levels behind it are not. */
  end: Tick | undefined;
  price: string | undefined;
  /** How many levels are few; 0 where all are known. */
  few: number;
}

const knownSide = (sign: 1 | -1): Known => ({
  ...{ side: createSide(), sign, end: undefined, price: undefined, few: 0 },
});

/**
 * A book that begins with all the levels of a snapshot. A side of it with at least `cut` levels may go on behind them. `isWindow`: the
 * exchange keeps to the best levels, and sends what enters. `undefined`: something is no level.
 */
export function createLevels(bidRows: unknown, askRows: unknown, cut: number, isWindow: boolean): Levels | undefined {
  const bids = knownSide(1);
  const asks = knownSide(-1);
  let scale: Scale = { places: 0, isWide: false };

  const widen = (wanted: Scale): void => {
    const before = scale;
    const keys = [bids, asks].flatMap(({ side, end }) => (end === undefined ? side.keys : [...side.keys, end]));
    const isWide = wanted.isWide || keys.some((key) => rescaled(key, before, wanted) === undefined);
    scale = { places: wanted.places, isWide };
    const change = (key: Tick): Tick => rescaled(key, before, scale) as Tick;
    for (const known of [bids, asks]) {
      known.side.mapKeys(change);
      if (known.end !== undefined) known.end = change(known.end);
    }
  };

  const slowTicks = (price: string): Tick | undefined => {
    const wanted = scaleFor(price, scale);
    if (!wanted) return undefined;
    if (wanted.places !== scale.places || wanted.isWide !== scale.isWide) widen(wanted);
    return exactTicks(price, scale);
  };

  const put = (known: Known, price: unknown, quantity: unknown, changed: BookLevel[] | undefined): boolean => {
    if (typeof price !== 'string' || typeof quantity !== 'string' || quantity === '') return false;
    const tick = quickTicks(price, scale) ?? slowTicks(price);
    if (tick === undefined) return false;
    const key = known.sign < 0 ? -tick : tick;
    if (known.end !== undefined && key < known.end) return true;
    const level = { price, quantity };
    if (isZero(quantity) ? known.side.remove(key) : known.side.set(key, level)) changed?.push(level);
    return true;
  };

  const putAll = (rows: unknown, known: Known, changed: BookLevel[] | undefined): boolean => {
    if (!Array.isArray(rows)) return false;
    for (let at = 0; at < rows.length; at += 1) {
      const row: unknown = rows[at];
      if (!Array.isArray(row) || !put(known, row[0], row[1], changed)) return false;
    }
    return true;
  };

  const knownTo = ({ side, few, price }: Known): string | undefined => (isWindow && few ? side.worst?.price : price);

  const levels: Levels = {
    ...{ bids: bids.side, asks: asks.side },
    get knownDownTo() {
      return knownTo(bids);
    },
    get knownUpTo() {
      return knownTo(asks);
    },
    change: (bidChanges, askChanges, changes) =>
      putAll(bidChanges, bids, changes?.bids) && putAll(askChanges, asks, changes?.asks),
    get isCrossed() {
      const [bid, ask] = [bids.side.bestKey, asks.side.bestKey];
      return bid !== undefined && ask !== undefined && bid >= -ask;
    },
    get isShort() {
      return bids.side.size < bids.few || asks.side.size < asks.few;
    },
    get isSpent() {
      return (bids.side.size === 0 && bids.few > 0) || (asks.side.size === 0 && asks.few > 0);
    },
  };
  if (!levels.change(bidRows, askRows)) return undefined;
  for (const known of [bids, asks]) {
    const { side } = known;
    if (side.size < cut) continue;
    known.few = side.size / 4;
    if (isWindow) continue;
    known.end = side.keys[0];
    known.price = side.worst?.price;
  }
  return levels;
}
