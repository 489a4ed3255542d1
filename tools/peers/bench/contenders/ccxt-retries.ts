import type { Contender } from '../../../bench/src/peers/contender.ts';
import { openCcxt } from './open-ccxt.ts';

export const contender: Contender = {
  chosen: 'unified calls with `maxRetriesOnFailure: 3`, its option for failed calls',
  apis: { usdm: (place) => openCcxt(place, { options: { maxRetriesOnFailure: 3 } }) },
};
