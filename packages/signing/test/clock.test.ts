import { expect, it, vi } from 'vitest';
import { createServerClock, systemClock } from '../src/index.ts';

/** A machine whose clocks move when told, and a server that is `ahead` of it and `trip` milliseconds away each way. */
function machine({ ahead = 0, trip = 0, resolution = 0 } = {}) {
  const state = { wall: 1_000_000, monotonic: 500, ahead, trip };
  const pass = (ms: number) => {
    state.wall += ms;
    state.monotonic += ms;
  };
  let trueWall = state.wall;
  const readServerTime = vi.fn(async () => {
    pass(state.trip);
    trueWall = state.monotonic - 500 + 1_000_000;
    const time = trueWall + state.ahead;
    pass(state.trip);
    return resolution ? Math.floor(time / resolution) * resolution : time;
  });
  const clock = createServerClock({
    readServerTime,
    resolution,
    wallClock: () => state.wall,
    monotonic: () => state.monotonic,
  });
  return { state, pass, readServerTime, clock };
}

it('tells this machine’s time before the first synchronisation, and asks nobody', () => {
  const setTimer = vi.spyOn(globalThis, 'setInterval');
  const { clock, pass, readServerTime } = machine();
  expect(clock.now()).toBe(1_000_000);
  pass(7);
  expect(clock.now()).toBe(1_000_007);
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
  expect(clock.now()).toBe(1_000_060 + 4000);
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
  expect(clock.now()).toBe(1_000_100);
  pass(250);
  expect(clock.now()).toBe(1_000_350);
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

it('refuses what is no time', async () => {
  const { clock, readServerTime } = machine();
  readServerTime.mockResolvedValueOnce(Number.NaN);
  await expect(clock.sync()).rejects.toThrow('readServerTime: is NaN; give the time of the server in milliseconds');
  expect(clock.uncertainty).toBeUndefined();
});

it('tells whole milliseconds from the clocks of the runtime', async () => {
  const clock = createServerClock({ readServerTime: async () => Date.now() + 5000.5 });
  await clock.sync();
  expect(Number.isInteger(clock.now())).toBe(true);
  expect(clock.now() - systemClock.now()).toBeGreaterThan(4000);
  expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
});
