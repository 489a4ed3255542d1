import type { Contender } from '../contender.ts';
import { openBot, tasksOfABot } from './ours-tasks.ts';

/** Ours where it is not timed: with the limits of the exchange. */
export const contender: Contender = {
  chosen:
    'where orders are placed: named methods, every option as it is by default; the exchange tells the limits (`limits`), which are kept by default at its own addresses alone',
  apis: {
    usdm: (place) => tasksOfABot(openBot(place)),
  },
};
