import { createNewest, type Newest } from './newest.ts';
import { createKeyWatch, type Keys, type Sequence } from './sequence.ts';

/** The newest records of one kind, as histories are asked for. */
export interface Records<Item> extends Newest<Item>, Sequence<Item> {}

export const createRecords = <Item>(keep: number, keys: Keys<Item>): Records<Item> => {
  const newest = createNewest<Item>(keep);
  const watch = createKeyWatch(keys);
  return {
    keys,
    get items() {
      return newest.items;
    },
    get inTime() {
      return watch.inTime;
    },
    get inIds() {
      return watch.inIds;
    },
    add: (item) => {
      watch.note(item);
      return newest.add(item);
    },
    clear: () => {
      watch.reset();
      newest.clear();
    },
  };
};
