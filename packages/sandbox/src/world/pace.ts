/**
 * How fast the time of a world in real time goes. Whoever looks on at the page may change it.
 */
export interface Pace {
  /** How many times as fast as real time it goes when it is not paused. */
  readonly speed: number;
  readonly isPaused: boolean;
  /** Whether it has gone as fast as real time from the start, so that the clocks of its callers tell its time. */
  readonly isKept: boolean;
  /** The time of the world. */
  now(): number;
  /** How long, in real milliseconds, to wait before looking whether so much of the world's time has passed. */
  wait(milliseconds: number): number;
  pause(): void;
  resume(): void;
  setSpeed(speed: number): void;
  /** Lets so much time pass at once. */
  skip(milliseconds: number): void;
  /** Begins again where and as it began. */
  restart(): void;
}

/** Where the pace may change, nobody sleeps longer without looking. */
const look = 25;

/** `real` is a clock of real milliseconds that never goes back. */
export const createPace = (
  from: number,
  given: number,
  isSteady: boolean,
  real: () => number = () => performance.now(),
): Pace => {
  let [base, began, speed, isPaused, isKept] = [from, real(), given, false, given === 1];
  const now = (): number => base + (isPaused ? 0 : (real() - began) * speed);
  /** From here on it goes otherwise than until now. */
  const change = (): void => {
    base = now();
    began = real();
  };
  return {
    get speed() {
      return speed;
    },
    get isPaused() {
      return isPaused;
    },
    get isKept() {
      return isKept;
    },
    now,
    wait: (milliseconds) => (isSteady ? milliseconds / speed : Math.min(isPaused ? look : milliseconds / speed, look)),
    pause: () => {
      change();
      [isPaused, isKept] = [true, false];
    },
    resume: () => {
      change();
      isPaused = false;
    },
    setSpeed: (wanted) => {
      change();
      isKept &&= wanted === speed;
      speed = wanted;
    },
    skip: (milliseconds) => {
      change();
      base += milliseconds;
      isKept = false;
    },
    restart: () => {
      [base, began, speed, isPaused, isKept] = [from, real(), given, false, given === 1];
    },
  };
};
