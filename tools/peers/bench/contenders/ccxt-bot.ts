import type { Contender } from '../../../bench/src/peers/contender.ts';
import { openCcxt } from './open-ccxt.ts';

export const contender: Contender = {
  chosen: 'where orders are placed: unified calls, every option as it is by default, its pauses too',
  apis: { usdm: (place) => openCcxt(place, {}) },
};
