import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Site } from '../../site.ts';
import type { Pace } from '../../world/pace.ts';
import type { ClockView } from '../protocol.ts';

/** The clock of the sandbox, and what the page may do with it. */
export interface ClockParts {
  view(): ClockView;
  /** How fast time goes; throws where somebody else moves it. */
  pace(): Pace;
  /** Lets so much time pass, and everything happen in it. */
  pass(milliseconds: number): Promise<void>;
}

/** Time passes in pieces, between which calls are answered. */
const piece = 60_000;

const longest = 7 * 86_400_000;
const fastest = 10_000;

export const checkSpeed = (speed: unknown): number => {
  if (typeof speed === 'number' && speed >= 0.1 && speed <= fastest) return speed;
  throw new RangeError(`The speed must be a number from 0.1 to ${fastest}.`);
};

export const createClockParts = ({ clock, world }: Site, given: Pace | undefined): ClockParts => {
  const pace = (): Pace => {
    if (given !== undefined) return given;
    throw new TypeError('The time of this sandbox is moved by whoever started it.');
  };
  return {
    view: () => ({
      now: clock.now(),
      skew: clock.skew(),
      speed: given?.speed,
      isPaused: given?.isPaused ?? false,
      judgesTime: given?.isKept ?? true,
      canPass: world !== undefined,
    }),
    pace,
    pass: async (milliseconds) => {
      if (world === undefined) throw new TypeError('Time passes in a world. Start the sandbox with one.');
      if (!(milliseconds > 0 && milliseconds <= longest)) {
        throw new RangeError(`Time passes by more than 0 and at most ${longest} milliseconds at once.`);
      }
      if (given === undefined) {
        await world.handle.advanceTo(clock.now() + milliseconds);
        return;
      }
      for (let left = milliseconds; left > 0; left -= piece) {
        given.skip(Math.min(left, piece));
        world.catchUp();
        await nextTurn();
      }
    },
  };
};
