import type { RandomStream } from '../world/random.ts';
import type { Move } from './path.ts';

/** How much was traded at a step, and who took: whom the price has moved to, or either where it stands still. */
export const drawTrade = (move: Move, before: number, chance: RandomStream, lots: number): void => {
  move.lots = 1 + chance.below(2 * lots - 1);
  const side = chance.bits() > 0x7fff_ffff;
  move.buys = move.last === before ? side : move.last > before;
};
