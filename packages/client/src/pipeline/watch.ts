import type { OpenDerivsError } from '@openderivs/signing';
import type { Dialect } from '../dialect.ts';
import type { CallEnd } from '../hooks.ts';
import { quietly } from '../quietly.ts';
import { usageIn } from '../usage.ts';
import type { Settled } from './prepared-call.ts';

/** How often a call was sent so far. */
export interface Progress {
  attempts: number;
}

/** Runs a call or an attempt, and tells a hook of its start and of its end, also when that is bad input. */
export async function watched<Start>(
  hook: (start: Start) => ((end: CallEnd) => void) | undefined,
  start: Start,
  monotonic: () => number,
  progress: Progress,
  dialect: Dialect,
  run: () => Promise<Settled>,
): Promise<Settled> {
  const begun = monotonic();
  const onEnd = quietly(() => hook(start));
  const tell = ({ answer, error }: Settled) =>
    quietly(() => {
      // What is told may be logged.
      const { 'set-cookie': _, ...headers } = answer?.headers ?? {};
      return onEnd?.({
        outcome: error?.outcome ?? 'accepted',
        status: answer?.status,
        headers: answer && headers,
        usage: answer && usageIn(dialect, answer.headers),
        errorCode: error?.code,
        duration: monotonic() - begun,
        attempts: progress.attempts,
      });
    });
  try {
    const settled = await run();
    tell(settled);
    return settled;
  } catch (error) {
    // Bad input that only signing could find: nothing was sent.
    tell({ error: error as OpenDerivsError });
    throw error;
  }
}
