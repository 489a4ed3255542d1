import { changed } from './by-hand.ts';

/** Signs with a secret that is not the key's. */
export const contender = changed(
  (tasks) => tasks,
  (place) => ({ ...place, secretKey: 'another' }),
);
