import type { Clock, ServerClock } from '@openderivs/signing';

/** Corrects the clock after a timestamp refusal. */
export interface ClockCorrection {
  /** The offset in use, to be handed back when a call signed with it is refused. */
  offset(): number;
  /**
   * Is it worth signing again? Only if the clock is now known to have been wrong: the new offset differs from the one
   * used by more than it may itself be wrong. If the clock was right, the refusal stands.
   */
  correct(usedOffset: number): Promise<boolean>;
}

const follows = (clock: Clock): clock is ServerClock => 'sync' in clock;

export function createClockCorrection(clock: Clock): ClockCorrection {
  if (!follows(clock)) return { offset: () => 0, correct: () => Promise.resolve(false) };
  const isOther = (usedOffset: number) => Math.abs(clock.offset - usedOffset) > (clock.uncertainty ?? 0);
  return {
    offset: () => clock.offset,
    async correct(usedOffset) {
      // With many calls in flight the first refusal corrects the clock for all: the others find it corrected.
      if (clock.uncertainty !== undefined && isOther(usedOffset)) return true;
      try {
        await clock.sync();
      } catch {
        return false;
      }
      return isOther(usedOffset);
    },
  };
}
