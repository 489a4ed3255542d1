import { changed } from './by-hand.ts';

/** Makes the call and does not look at the answer. */
export const contender = changed((tasks) => ({
  ...tasks,
  call: async () => {
    await tasks.call?.();
    return 'ok';
  },
}));
