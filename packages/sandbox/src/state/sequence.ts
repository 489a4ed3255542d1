/** Where an item has its time and its id. */
export interface Keys<Item> {
  at(item: Item): number;
  id(item: Item): bigint;
}

/** Items in the order in which they were made, as histories are asked for: by time, and by id. */
export interface Sequence<Item> {
  /** Oldest first. */
  readonly items: readonly Item[];
  readonly keys: Keys<Item>;
  /** Whether times never go back from one item to the next. They do where somebody put the clock back. */
  readonly inTime: boolean;
  /** The same of ids, of which no two are alike. */
  readonly inIds: boolean;
  /** Whether an item is still kept; all are where this is not said. */
  isKept?(item: Item): boolean;
}

/** Watches whether the keys of items that are added one by one go back. */
export interface KeyWatch<Item> extends Pick<Sequence<Item>, 'inTime' | 'inIds'> {
  note(item: Item): void;
  reset(): void;
}

export const createKeyWatch = <Item>({ at, id }: Keys<Item>): KeyWatch<Item> => {
  let newest: Item | undefined;
  let [inTime, inIds] = [true, true];
  return {
    get inTime() {
      return inTime;
    },
    get inIds() {
      return inIds;
    },
    note: (item) => {
      if (newest !== undefined) {
        inTime &&= at(item) >= at(newest);
        inIds &&= id(item) > id(newest);
      }
      newest = item;
    },
    reset: () => {
      newest = undefined;
      [inTime, inIds] = [true, true];
    },
  };
};
