import { isOutcomeUnknownError } from '@openderivs/client';
import type { Client } from '../apis/client.ts';
import type { RoundTrip, Step } from './trade.ts';

/** How one step of the round trip ended; `error` is what was thrown. */
export interface StepEnd {
  readonly title: string;
  readonly step: Step;
  readonly error?: unknown;
  /** Why an answer is not what was to be expected. */
  readonly odd?: string;
}

const attempt = async (
  title: string,
  client: Client,
  step: Step,
  judge: (data: unknown) => string | undefined,
): Promise<StepEnd> => {
  try {
    const odd = judge(await client.call(step.operation, step.parameters));
    return odd === undefined ? { title, step } : { title, step, odd };
  } catch (error) {
    return { title, step, error };
  }
};

const fine = (): undefined => undefined;

/**
 * Makes the round trip. Once the order may be there, it is cancelled whatever else fails: an order whose placing has an
 * unknown outcome too.
 */
export const makeRoundTrip = async (
  client: Client,
  trip: RoundTrip,
  onStep: (end: StepEnd) => void,
): Promise<readonly StepEnd[]> => {
  const ends: StepEnd[] = [];
  const run = async (
    title: string,
    step: Step,
    judge: (data: unknown) => string | undefined = fine,
  ): Promise<StepEnd> => {
    const end = await attempt(title, client, step, judge);
    ends.push(end);
    onStep(end);
    return end;
  };
  const isIn = (states: readonly string[], words: string) => (data: unknown) =>
    states.includes(trip.state(data)) ? undefined : `the order is not ${words}`;
  const placed = await run('placed', trip.place);
  if (placed.error !== undefined && !isOutcomeUnknownError(placed.error)) return ends;
  await run('looked up', trip.find, isIn(trip.open, 'open'));
  const cancelled = await run('cancelled', trip.cancel);
  if (cancelled.error !== undefined) await run('cancelled, second attempt', trip.cancel);
  await run('looked up again', trip.find, isIn(trip.cancelled, 'cancelled'));
  return ends;
};
