/** A list that forgets its oldest items once it has more than it is to keep. */
export interface Newest<Item> {
  /** What is kept, oldest first: always the same array. */
  readonly items: readonly Item[];
  /** Adds an item, and gives the one that is forgotten for it. */
  add(item: Item): Item | undefined;
  clear(): void;
}

/**
 * Keeps so many items, `Infinity` for all. Adding takes as long however many are kept: forgotten items leave the array an
 * eighth at a time, or earlier when somebody asks for `items`. Who holds on to the array may see them until then.
 */
export const createNewest = <Item>(keep: number): Newest<Item> => {
  const items: Item[] = [];
  let forgotten = 0;
  const tidy = (): void => {
    if (forgotten === 0) return;
    items.splice(0, forgotten);
    forgotten = 0;
  };
  return {
    get items() {
      tidy();
      return items;
    },
    add: (item) => {
      items.push(item);
      if (items.length - forgotten <= keep) return undefined;
      const oldest = items[forgotten];
      forgotten += 1;
      if (forgotten > keep / 8) tidy();
      return oldest;
    },
    clear: () => {
      items.length = 0;
      forgotten = 0;
    },
  };
};
