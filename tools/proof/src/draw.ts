import type { Api, Fault } from '@openderivs/sandbox';
import type { Random } from './random.ts';

/** Draws a fault of one kind. */
export type Draw = (random: Random, api: Api) => Fault;

/** Some executed, some not: the caller cannot know. */
export const either =
  (fault: (executed: boolean) => Fault): Draw =>
  (random) =>
    fault(random.chance(0.5));

export const always =
  (fault: Fault): Draw =>
  () =>
    fault;
