import type { VirtualTime } from '@openderivs/sandbox';
import type { Random } from './random.ts';

/**
 * What befalls the caller's machine. `stopped`: its process stops or its loop is blocked, and both clocks go on.
 * `suspended`: the monotonic clock stands still meanwhile, as it does on some systems. `clock-set`: only the wall clock moves.
 */
export type Trouble = 'stopped' | 'suspended' | 'clock-set';

const troubles: readonly Trouble[] = ['stopped', 'stopped', 'stopped', 'suspended', 'clock-set'];
const lengths = [700, 1_700, 3_000, 6_000, 20_000, 60_000] as const;
/** How far off the wall clock is, once set. */
const settings = [-60_000, -6_000, -700, 700, 6_000, 60_000] as const;

/** Milliseconds since 1970 leave a double no more digits than this. */
const rounding = 0.01;

/** The caller's machine, which may be stopped between any two steps of the caller. */
export interface Machine {
  readonly timing: VirtualTime['timing'];
  /** A step of the caller that is no look at a clock: time may pass before it. */
  step(): void;
  /** Plans trouble of one kind for the next steps. */
  disturb(random: Random): Trouble;
  /** Nothing more happens to it. */
  calm(): void;
  /**
   * Calls back at the next look at a clock, with the true time of it. On a machine that may be suspended, at the next two:
   * it takes a look at both clocks to see that, and what happens in between nobody can know of.
   */
  onNextLook(tell: (now: number) => void): void;
}

export function createMachine(time: VirtualTime): Machine {
  let set = 0;
  let suspended = 0;
  let steps = 0;
  let plan: { readonly trouble: Trouble; readonly at: ReadonlySet<number>; befall(): void } | undefined;
  let listener: { left: number; tell(now: number): void } | undefined;

  const monotonic = (): number => time.timing.monotonic() - suspended;
  const step = (): void => {
    steps += 1;
    if (plan?.at.has(steps)) plan.befall();
  };
  /** Trouble comes before the look: the caller cannot know of what happened before its first one. */
  const look = <Value>(read: () => Value): Value => {
    step();
    if (listener && listener.left > 0) listener.tell(time.now());
    if (listener) listener.left -= 1;
    return read();
  };

  return {
    step,
    timing: {
      wallClock: () => look(() => Math.floor(time.now() + set)),
      monotonic: () => look(monotonic),
      // A timer runs on the monotonic clock: it is never early by that, and late after a stop.
      sleep: async (milliseconds, signal) => {
        const until = monotonic() + milliseconds;
        do await time.sleep(until - monotonic(), signal);
        while (until - monotonic() > rounding);
        step();
      },
    },
    disturb: (random) => {
      const trouble = random.pick(troubles);
      const befall = (): void => {
        if (trouble === 'clock-set') {
          set = random.pick(settings);
          return;
        }
        const length = random.pick(lengths);
        time.pass(length);
        if (trouble === 'suspended') suspended += length;
      };
      steps = 0;
      plan = { trouble, at: new Set([random.whole(1, 12), random.whole(1, 60)]), befall };
      return trouble;
    },
    calm: () => {
      plan = undefined;
    },
    onNextLook: (tell) => {
      listener = { tell, left: plan?.trouble === 'suspended' ? 2 : 1 };
    },
  };
}
