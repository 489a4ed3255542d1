import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/world/pace.ts';

const begin = Date.UTC(2026, 0, 1);

const start = (speed: number, isSteady = false) => {
  let real = 0;
  const pace = createPace(begin, speed, isSteady, () => real);
  const wait = (milliseconds: number): number => {
    real += milliseconds;
    return pace.now() - begin;
  };
  return { pace, wait };
};

describe('the pace of a world', () => {
  it('stands while it is paused, and goes on from there', () => {
    const { pace, wait } = start(1);
    expect(wait(100)).toBe(100);
    pace.pause();
    expect(wait(5_000)).toBe(100);
    expect([pace.isPaused, pace.speed]).toEqual([true, 1]);
    pace.resume();
    expect(wait(50)).toBe(150);
  });

  it('goes faster and slower from now on, and skips what is to pass at once', () => {
    const { pace, wait } = start(1);
    wait(100);
    pace.setSpeed(60);
    expect(wait(10)).toBe(700);
    pace.skip(1_000);
    expect(wait(0)).toBe(1_700);
    pace.pause();
    pace.setSpeed(2);
    pace.skip(300);
    expect(wait(1_000)).toBe(2_000);
    pace.resume();
    expect(wait(10)).toBe(2_020);
  });

  it('is kept only where it has never been other than that of real time', () => {
    const changes = [
      (pace: ReturnType<typeof createPace>) => pace.pause(),
      (pace: ReturnType<typeof createPace>) => pace.setSpeed(2),
      (pace: ReturnType<typeof createPace>) => pace.skip(1),
    ];
    for (const change of changes) {
      const { pace, wait } = start(1);
      pace.setSpeed(1);
      expect(pace.isKept).toBe(true);
      change(pace);
      pace.resume();
      pace.setSpeed(1);
      expect(pace.isKept).toBe(false);
      pace.restart();
      expect([pace.isKept, pace.isPaused, pace.speed, wait(7)]).toEqual([true, false, 1, 7]);
    }
    expect(start(60).pace.isKept).toBe(false);
  });

  it('lets nobody sleep long where it may change, and everybody to the end where it may not', () => {
    expect(start(60, true).pace.wait(60_000)).toBe(1_000);
    const { pace } = start(60);
    expect(pace.wait(60_000)).toBe(25);
    expect(pace.wait(60)).toBe(1);
    pace.pause();
    expect(pace.wait(60)).toBe(25);
  });
});
