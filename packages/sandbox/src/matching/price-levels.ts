import type { Level } from './level.ts';

/** The levels of one side where users' orders rest, best first: a skip list, so that each is found in O(log n). */
export interface PriceLevels<O> {
  best(): Level<O> | undefined;
  at(ticks: number): Level<O> | undefined;
  /** Makes the level of a price that has none. */
  open(ticks: number): Level<O>;
  close(level: Level<O>): void;
  count(): number;
}

const tallest = 20;

/** Coins for the heights. How tall a level is changes how fast it is found, and nothing else. */
const createCoins = (): (() => number) => {
  let state = 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  };
};

export const createPriceLevels = <O>(buys: boolean): PriceLevels<O> => {
  type Links = (Level<O> | undefined)[];
  const coins = createCoins();
  const head: Links = [undefined];
  /** Where the last search went down: at each height the links that lead on from the price before. */
  const path: Links[] = [head];
  let count = 0;

  const isBefore = (ticks: number, other: number): boolean => (buys ? ticks > other : ticks < other);
  const descend = (ticks: number): void => {
    let links = head;
    for (let height = head.length - 1; height >= 0; height -= 1) {
      let next = links[height];
      while (next !== undefined && isBefore(next.ticks, ticks)) {
        links = next.further;
        next = links[height];
      }
      path[height] = links;
    }
  };
  const drawHeight = (): number => Math.min(1 + Math.clz32(coins()), tallest);

  return {
    best: () => head[0],
    at: (ticks) => {
      if (head[0] === undefined || head[0].ticks === ticks) return head[0];
      descend(ticks);
      const found = path[0]?.[0];
      return found?.ticks === ticks ? found : undefined;
    },
    open: (ticks) => {
      const height = drawHeight();
      while (head.length < height) head.push(undefined);
      descend(ticks);
      const further = path.slice(0, height).map((links, at) => links[at]);
      const level: Level<O> = { ticks, further, first: undefined, last: undefined, users: 0, lots: 0, quoted: 0 };
      for (let at = 0; at < height; at += 1) (path[at] ?? head)[at] = level;
      count += 1;
      return level;
    },
    close: ({ ticks, further }) => {
      descend(ticks);
      for (let at = 0; at < further.length; at += 1) (path[at] ?? head)[at] = further[at];
      path.fill(head);
      count -= 1;
    },
    count: () => count,
  };
};
