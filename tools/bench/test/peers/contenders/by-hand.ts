import type { Contender, Open, Place, Tasks } from '../../../src/peers/contender.ts';
import { contender as byHand } from '../../../src/peers/contenders/node-http.ts';

const usdm = byHand.apis.usdm as Open;

/** The floor, with something done to it. */
export const changed = (
  change: (tasks: Tasks) => Tasks,
  place: (place: Place) => Place = (same) => same,
): Contender => ({
  chosen: 'a test',
  apis: { usdm: async (given) => change(await usdm(place(given))) },
});
