import { expect, it, vi } from 'vitest';
import { createServerClock, systemClock } from '../src/index.ts';

const start = 1_700_000_000_000;

/** A machine whose clocks move when told, and a server that is `ahead` of it and `trip` milliseconds away each way. */
function machine({ ahead = 0, trip = 0, resolution = 0, maxOffset = undefined as number | undefined } = {}) {
  const state = { wall: start, monotonic: 500, ahead, trip };
  const pass = (ms: number) => {
    state.wall += ms;
    state.monotonic += ms;
  };
  let trueWall = state.wall;
  const readServerTime = vi.fn(async () => {
    pass(state.trip);
    trueWall = state.monotonic - 500 + start;
    const time = trueWall + state.ahead;
    pass(state.trip);
    return resolution ? Math.floor(time / resolution) * resolution : time;
  });
  const clock = createServerClock({
    readServerTime,
    resolution,
    maxOffset,
    wallClock: () => state.wall,
    monotonic: () => state.monotonic,
  });
  return { state, pass, readServerTime, clock };
}

it('tells this machine’s time before the first synchronisation, and asks nobody', () => {
  const setTimer = vi.spyOn(globalThis, 'setInterval');
  const { clock, pass, readServerTime } = machine();
  expect(clock.now()).toBe(start);
  pass(7);
  expect(clock.now()).toBe(start + 7);
  expect(clock.offset).toBe(0);
  expect(clock.uncertainty).toBeUndefined();
  expect(readServerTime).not.toHaveBeenCalled();
  expect(setTimer).not.toHaveBeenCalled();
  setTimer.mockRestore();
});

it('takes half the round trip off, and says how far it may be wrong', async () => {
  const { clock } = machine({ ahead: 4000, trip: 30 });
  expect(await clock.sync()).toEqual({ offset: 4000, uncertainty: 30 });
  expect(clock.offset).toBe(4000);
  expect(clock.uncertainty).toBe(30);
  expect(clock.now()).toBe(start + 60 + 4000);
});

it('is right within its uncertainty on a lopsided way', async () => {
  const { clock, state, pass, readServerTime } = machine({ ahead: -2000 });
  readServerTime.mockImplementation(async () => {
    pass(5);
    const time = state.wall - 2000;
    pass(95);
    return time;
  });
  const { offset, uncertainty } = await clock.sync();
  expect(uncertainty).toBe(50);
  expect(Math.abs(offset - -2000)).toBeLessThanOrEqual(uncertainty);
});

it('counts what the server rounds away', async () => {
  const { clock } = machine({ ahead: 1234, trip: 10, resolution: 1000 });
  const { offset, uncertainty } = await clock.sync();
  expect(uncertainty).toBe(510);
  expect(Math.abs(offset - 1234)).toBeLessThanOrEqual(uncertainty);
});

it('runs on the monotonic clock between synchronisations', async () => {
  const { clock, state, pass } = machine({ ahead: 100 });
  await clock.sync();
  state.wall += 3_600_000;
  expect(clock.now()).toBe(start + 100);
  pass(250);
  expect(clock.now()).toBe(start + 350);
});

it('keeps offsets comparable over a jump of the wall clock', async () => {
  const { clock, state } = machine({ ahead: 100, trip: 1 });
  const first = await clock.sync();
  state.wall -= 3_600_000;
  expect(await clock.sync()).toEqual(first);
  state.ahead = 900;
  expect((await clock.sync()).offset - first.offset).toBe(800);
});

it('asks once for any number of callers, and again for later ones', async () => {
  const { clock, readServerTime } = machine({ ahead: 5 });
  const readings = await Promise.all([clock.sync(), clock.sync(), clock.sync()]);
  expect(new Set(readings).size).toBe(1);
  expect(readServerTime).toHaveBeenCalledTimes(1);
  await clock.sync();
  expect(readServerTime).toHaveBeenCalledTimes(2);
});

it('keeps what it knew when the server does not answer, and can ask again', async () => {
  const { clock, readServerTime } = machine({ ahead: 5 });
  await clock.sync();
  readServerTime.mockRejectedValueOnce(new Error('away'));
  await expect(Promise.all([clock.sync(), clock.sync()])).rejects.toThrow('away');
  expect(clock.offset).toBe(5);
  await expect(clock.sync()).resolves.toMatchObject({ offset: 5 });
});

const day = 86_400_000;

it.each([
  ['NaN', Number.NaN],
  ['0', 0],
  ['nothing', ''],
  ['a negative time', -1],
  ['what no double holds', 1e300],
  ['a fraction', start + 0.5],
  ['text', String(start)],
  ['null', null],
  ['the year 1999', 946_684_799_999],
  ['the year 2101', 4_102_444_800_001],
  ['more than a day ahead', start + day + 1],
  ['more than a day behind', start - day - 1],
])('does not believe %s, keeps what it knew, and asks again', async (_, time) => {
  const { clock, readServerTime } = machine({ ahead: 40 });
  await clock.sync();
  readServerTime.mockResolvedValueOnce(time as number);
  await expect(clock.sync()).rejects.toMatchObject({ code: 'ABSURD_TIME', outcome: 'refused' });
  expect(clock.offset).toBe(40);
  expect(clock.now()).toBe(start + 40);
  expect(await clock.sync()).toEqual({ offset: 40, uncertainty: 0 });
});

it.each([
  ['a day ahead', start + day, undefined],
  ['a year ahead where that is allowed', start + 365 * day, 365 * day],
  ['any year of this century where nothing is too far', 1_000_000_000_000, Number.POSITIVE_INFINITY],
])('believes %s', async (_, time, maxOffset) => {
  const { clock, readServerTime } = machine({ maxOffset });
  readServerTime.mockResolvedValueOnce(time);
  await clock.sync();
  expect(clock.now()).toBe(time);
});

it('says how far off a time was, and what to do', async () => {
  const { clock, readServerTime } = machine();
  readServerTime.mockResolvedValueOnce(start + 2 * day);
  await expect(clock.sync()).rejects.toThrow(
    "is 172800000 ms from this machine's time; set the clock of this machine, or allow a larger maxOffset",
  );
});

it('tells whole milliseconds from the clocks of the runtime', async () => {
  const clock = createServerClock({ readServerTime: async () => Date.now() + 5000 });
  await clock.sync();
  expect(Number.isInteger(clock.now())).toBe(true);
  expect(clock.now() - systemClock.now()).toBeGreaterThan(4000);
  const before = Date.now();
  const now = systemClock.now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});
