import { createPace, type Pace } from './pace.ts';
import type { WorldPlan } from './world-options.ts';

/** The clock that a world is put on. */
export interface BaseClock {
  now(): number;
  /** Begins again where it began; virtual time never goes back. */
  restart(): void;
  /** How fast it goes, where it goes by itself. */
  readonly pace?: Pace;
}

/** Virtual time, or real time so many times as fast, beginning when it was asked to. `isSteady`: nobody changes how fast. */
export const baseClockOf = (plan: WorldPlan, firstRecorded: number | undefined, isSteady = true): BaseClock => {
  if (plan.time !== undefined) return { now: plan.time.now, restart: () => {} };
  const pace = createPace(plan.from ?? firstRecorded ?? Date.now(), plan.speed, isSteady);
  return { now: pace.now, restart: pace.restart, pace };
};
