import { OpenDerivsError } from './errors.ts';

/** Tells the time, in whole milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/** What one synchronisation found, in milliseconds. */
export interface ClockReading {
  /** The server's time minus this machine's. */
  readonly offset: number;
  /** How far `offset` may be wrong: half the round trip, and half of what the server's time is rounded to. */
  readonly uncertainty: number;
}

/** A clock that follows a server's. */
export interface ServerClock extends Clock {
  /** Asks the server once. Callers that come while an answer is under way share it. */
  sync(): Promise<ClockReading>;
  /** The server's time minus this machine's, by the last synchronisation; 0 before the first. */
  readonly offset: number;
  /** How far `offset` may be wrong; `undefined` before the first synchronisation. */
  readonly uncertainty: number | undefined;
}

/** Where a server clock takes its times from. */
export interface ServerClockOptions {
  /** Asks the server for its time, in milliseconds. */
  readonly readServerTime: () => Promise<number>;
  /** To what the server rounds its time down, in milliseconds: 1000 for a `Date` header. */
  readonly resolution?: number | undefined;
  /**
   * How far, in milliseconds, the server's time may lie from this machine's; a day when left out. A time further away, or
   * outside the years 2000 to 2100, is not believed: every signature after it would be refused.
   */
  readonly maxOffset?: number | undefined;
  readonly wallClock?: (() => number) | undefined;
  readonly monotonic?: (() => number) | undefined;
}

/**
 * The clock of this machine.
 *
 * @example
 * signer.sign({ query, timestamp: systemClock.now() });
 */
export const systemClock: Clock = { now: () => Date.now() };

const day = 86_400_000;
/** From 2000 to 2100: what no exchange's clock shows says nothing of its time. */
const [earliest, latest] = [946_684_800_000, 4_102_444_800_000];

/**
 * A clock that follows a server's: this machine's time plus an offset, measured when `sync` is called and at no other
 * time. Making one starts no timer and sends nothing. After a synchronisation it runs on the monotonic clock, so that
 * a jump of the wall clock does not move it.
 *
 * @example
 * const clock = createServerClock({ readServerTime: async () => (await usdm.checkServerTime()).serverTime });
 * await clock.sync();
 * signer.sign({ query, timestamp: clock.now() });
 */
export function createServerClock(options: ServerClockOptions): ServerClock {
  const { readServerTime, resolution = 0, maxOffset = day } = options;
  const { wallClock = systemClock.now, monotonic = () => performance.now() } = options;
  /** The wall clock minus the monotonic one: set by the first synchronisation and kept, so that offsets compare. */
  let start: number | undefined;
  let reading: ClockReading | undefined;
  let underWay: Promise<ClockReading> | undefined;

  const measure = async (): Promise<ClockReading> => {
    const sent = monotonic();
    const serverTime = await readServerTime();
    const received = monotonic();
    checkTime(serverTime, wallClock(), maxOffset);
    start ??= wallClock() - received;
    const uncertainty = (received - sent + resolution) / 2;
    reading = { offset: serverTime + uncertainty - start - received, uncertainty };
    return reading;
  };

  return {
    now: () => Math.floor(start === undefined ? wallClock() : start + monotonic() + (reading?.offset ?? 0)),
    sync() {
      underWay ??= measure().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    get offset() {
      return reading?.offset ?? 0;
    },
    get uncertainty() {
      return reading?.uncertainty;
    },
  };
}

function checkTime(time: number, here: number, maxOffset: number): void {
  let problem = 'is no time in milliseconds';
  if (Number.isSafeInteger(time) && time >= earliest && time <= latest) {
    const apart = Math.abs(time - here);
    if (apart <= maxOffset) return;
    problem = `is ${apart} ms from this machine's time; set the clock of this machine, or allow a larger maxOffset`;
  }
  throw new OpenDerivsError(`readServerTime: what the server answered ${problem}`, {
    code: 'ABSURD_TIME',
    outcome: 'refused',
  });
}
