import type { Tick } from './ticks.ts';

/** A price and what lies there, as the exchange wrote them. */
export interface BookLevel {
  readonly price: string;
  readonly quantity: string;
}

/**
 * One side of a book. Its levels stand in a list by their ticks, the best last: most of what changes is near the best, and to
 * make room there moves few others. Asks have their ticks negated, so that both sides are searched alike.
 */
export interface Side {
  readonly size: number;
  readonly best: BookLevel | undefined;
  readonly bestKey: Tick | undefined;
  readonly worst: BookLevel | undefined;
  /** Puts a level in its place. `true`: it was another before. */
  set(key: Tick, level: BookLevel): boolean;
  /** `true`: it was there. */
  remove(key: Tick): boolean;
  /** The best `count`, the best first. */
  top(count: number): BookLevel[];
  /** Changes every key. */
  mapKeys(change: (key: Tick) => Tick): void;
  readonly keys: readonly Tick[];
}

export function createSide(): Side {
  let keys: Tick[] = [];
  const levels: BookLevel[] = [];

  /** Where a key is, or would be. */
  const find = (key: Tick): number => {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] as Tick) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    get size() {
      return levels.length;
    },
    get best() {
      return levels[levels.length - 1];
    },
    get worst() {
      return levels[0];
    },
    get bestKey() {
      return keys[keys.length - 1];
    },
    get keys() {
      return keys;
    },
    set(key, level) {
      const at = find(key);
      if (at < keys.length && keys[at] === key) {
        const before = levels[at] as BookLevel;
        levels[at] = level;
        return before.quantity !== level.quantity || before.price !== level.price;
      }
      keys.splice(at, 0, key);
      levels.splice(at, 0, level);
      return true;
    },
    remove(key) {
      const at = find(key);
      if (at >= keys.length || keys[at] !== key) return false;
      keys.splice(at, 1);
      levels.splice(at, 1);
      return true;
    },
    top(count) {
      const found: BookLevel[] = [];
      for (let at = levels.length - 1; at >= 0 && found.length < count; at -= 1) found.push(levels[at] as BookLevel);
      return found;
    },
    mapKeys(change) {
      keys = keys.map(change);
    },
  };
}
