import { type Clock, isOpenDerivsError, type ServerClock } from '@openderivs/signing';
import type { Logger } from '../hooks.ts';

/** A timestamp was refused, signed by this offset: is it worth signing again? */
export type CorrectClock = (operation: string, usedOffset: number | undefined) => Promise<boolean>;

/**
 * Asks the exchange for its time after a refused timestamp. Signing again is worth it only if the clock is then known to
 * have been wrong: its new offset differs from the one used by more than it may itself be wrong. If the clock was right,
 * the refusal stands.
 */
export function createCorrectClock(clock: Clock & Partial<ServerClock>, logger: Logger | undefined): CorrectClock {
  /** The offset that was last told of: with many calls in flight each finds the clock corrected. */
  let toldOffset: number | undefined;
  return async (operation, usedOffset = 0) => {
    const wasWrong = () => Math.abs((clock.offset ?? 0) - usedOffset) > (clock.uncertainty ?? 0);
    try {
      // The first refusal corrects the clock for all calls in flight.
      if (!wasWrong()) await clock.sync?.();
    } catch (error) {
      const errorCode = isOpenDerivsError(error) ? error.code : undefined;
      logger?.warn('the exchange gave no time', { operation, errorCode });
      return false;
    }
    const { offset = 0, uncertainty } = clock;
    if (!wasWrong()) return false;
    if (offset !== toldOffset) logger?.warn('clock corrected', { operation, by: offset - usedOffset, uncertainty });
    toldOffset = offset;
    return true;
  };
}
