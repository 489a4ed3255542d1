import type { WorldPlan } from './world-options.ts';

/** The clock that a world is put on. */
export interface BaseClock {
  now(): number;
  /** Begins again where it began; virtual time never goes back. */
  restart(): void;
}

/** Virtual time, or real time so many times as fast, beginning when it was asked to. */
export const baseClockOf = (plan: WorldPlan, firstRecorded: number | undefined): BaseClock => {
  if (plan.time !== undefined) return { now: plan.time.now, restart: () => {} };
  const from = plan.from ?? firstRecorded ?? Date.now();
  let began = performance.now();
  return {
    now: () => from + (performance.now() - began) * plan.speed,
    restart: () => {
      began = performance.now();
    },
  };
};
