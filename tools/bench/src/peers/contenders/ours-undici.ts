import { undiciTransport } from '@openderivs/client/undici';
import type { Contender } from '../contender.ts';
import { openUsdm, tasksByName } from './ours.ts';

export const contender: Contender = {
  chosen: '`transport: undiciTransport()`, everything else as for `OpenDerivs`',
  apis: { usdm: (place) => tasksByName(openUsdm(place, undiciTransport())) },
};
