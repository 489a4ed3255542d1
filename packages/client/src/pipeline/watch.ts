import type { OpenDerivsError } from '@openderivs/signing';
import { type CallEnd, type Hooks, quietly } from '../hooks.ts';
import type { Timing } from '../timing.ts';
import type { PreparedCall, Settled } from './pipeline.ts';

type Attempt = (call: PreparedCall, attempt: number, started: number) => Promise<Settled>;

const startOf = ({ operation: { name, method, path } }: PreparedCall) => ({ operation: name, method, path });

const endOf = ({ answer, error }: Settled, duration: number, attempts: number): CallEnd => ({
  outcome: error?.outcome ?? 'accepted',
  status: answer?.status,
  errorCode: error?.code,
  duration,
  attempts,
});

/** Tell a hook of each attempt. */
export function watchAttempts(attempt: Attempt, onAttempt: NonNullable<Hooks['onAttempt']>, timing: Timing): Attempt {
  return async (call, number, started) => {
    const sent = timing.monotonic();
    const end = quietly(() => onAttempt({ ...startOf(call), attempt: number, waited: sent - started }));
    const settled = await attempt(call, number, started);
    if (end) quietly(() => end(endOf(settled, timing.monotonic() - sent, number)));
    return settled;
  };
}

type CountingSend = (call: PreparedCall, count?: (attempts: number) => void) => Promise<Settled>;

/** Tell a hook of each logical call, also when it ends in bad input. */
export function watchCall(send: CountingSend, onCall: NonNullable<Hooks['onCall']>, timing: Timing): CountingSend {
  return async (call) => {
    const started = timing.monotonic();
    const end = quietly(() => onCall(startOf(call)));
    let attempts = 0;
    const count = (sendings: number) => {
      attempts = sendings;
    };
    const tell = (settled: Settled) =>
      end && quietly(() => end(endOf(settled, timing.monotonic() - started, attempts)));
    try {
      const settled = await send(call, count);
      tell(settled);
      return settled;
    } catch (error) {
      // Bad input that only signing could find: nothing was sent.
      tell({ answer: undefined, body: undefined, data: undefined, error: error as OpenDerivsError });
      throw error;
    }
  };
}
