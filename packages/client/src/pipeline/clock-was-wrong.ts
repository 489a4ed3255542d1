import type { Clock, ServerClock } from '@openderivs/signing';

/**
 * A timestamp was refused: is it worth signing again? Only if the clock is now known to have been wrong: its new offset
 * differs from the one used by more than it may itself be wrong. If the clock was right, the refusal stands.
 */
export async function clockWasWrong(
  clock: Clock & Partial<ServerClock>,
  usedOffset: number | undefined = 0,
  onFailure: (error: unknown) => void,
): Promise<boolean> {
  if (!clock.sync) return false;
  const isOther = () => Math.abs((clock.offset ?? 0) - usedOffset) > (clock.uncertainty ?? 0);
  // With many calls in flight the first refusal corrects the clock for all: the others find it corrected.
  if (isOther()) return true;
  return clock.sync().then(isOther, (error) => {
    onFailure(error);
    return false;
  });
}
