import type { Clock, ServerClock } from '@openderivs/signing';
import { TooLateError } from '../errors/too-late-error.ts';
import { AbortedError } from '../errors/transport-errors.ts';
import { isWrite } from '../operation.ts';
import type { Timing } from '../timing.ts';
import { createAges } from './age.ts';
import { type AttemptParts, createAttempt } from './attempt.ts';
import { createCorrectClock } from './correct-clock.ts';
import { heldBack } from './holds.ts';
import { asUnknown } from './lookup.ts';
import { createNewestCalls } from './newest-call.ts';
import { afterFailure, mayWait } from './next-step.ts';
import type { CheckAge, PreparedCall, Send, Settled } from './prepared-call.ts';
import { delayBefore, retryPolicy } from './retry-rule.ts';
import { type Progress, watched } from './watch.ts';

/** What a pipeline works with. */
export interface PipelineParts extends Omit<AttemptParts, 'now'> {
  readonly clock: Clock & Partial<ServerClock>;
  readonly timing: Timing;
  /** Milliseconds after the caller made it within which a write may still be signed and sent. */
  readonly maxAge: number;
}

/** The one way to the exchange, below the named methods and the openapi-fetch verbs alike. */
export function createPipeline(parts: PipelineParts): Send {
  const { clock, timing, maxAge, holds } = parts;
  const { monotonic } = timing;
  const { logger, hooks: { onCall, onAttempt } = {} } = parts.options;
  const retry = retryPolicy(parts.options.retry);
  const ages = createAges(timing);
  const attempt = createAttempt({ ...parts, now: clock.now }, (operation, number) =>
    logger?.warn('undescribed long number read as text', { operation, number }),
  );
  const newest = createNewestCalls(parts.lookup);
  const correctClock = createCorrectClock(clock, logger);
  const send = async (call: PreparedCall, progress: Progress): Promise<Settled> => {
    const { operation, options } = call;
    const { name } = operation;
    const write = isWrite(operation);
    const made = call.made ?? ages.now();
    let longest = write ? maxAge : retry.budget;
    /** Milliseconds that the call may still wait. */
    const left = () => longest - ages.since(made);
    const checkAge: CheckAge | undefined = write
      ? () => {
          const age = ages.since(made);
          // Waiting to be sent again, it may have been overtaken too; it then ends as it did before.
          if (age > maxAge || (last && !isNewest())) throw new TooLateError(name, age, maxAge);
        }
      : undefined;
    const isNewest = newest(call);
    let maybeDone = false;
    let corrected = false;
    /** How the call ends if it is not sent again: as the last sending did, in the light of those before. */
    let last: Settled | undefined;

    /** Waits; says how the call ends when its signal ends the wait. */
    const pause = async (delay: number): Promise<Settled | undefined> => {
      try {
        await timing.sleep(delay, options.signal);
        return undefined;
      } catch (cause) {
        // What an earlier sending may have done stays in the error.
        return maybeDone ? last : { error: new AbortedError({ operation: name, outcome: 'refused', cause }) };
      }
    };

    for (;;) {
      // Others may have been told meanwhile that the exchange wants quiet.
      for (let held = holds.held(operation); held; held = holds.held(operation)) {
        const delay = held.left + delayBefore(retry, 1, timing.random);
        if (!mayWait(retry.waits, delay, left())) return last ?? { error: heldBack(operation, held) };
        const stopped = await pause(delay);
        if (stopped) return stopped;
      }
      const attempts = ++progress.attempts;
      const { offset } = clock;
      const sendOnce = () => {
        // What a read has waited for its turn is no reason not to send it again.
        if (!write && attempts < 2) longest += ages.since(made);
        return onAttempt
          ? watched(
              onAttempt,
              { ...startOf(call), attempt: attempts, waited: monotonic() - made.monotonic },
              monotonic,
              { attempts },
              parts.dialect,
              () => attempt(call, checkAge),
            )
          : attempt(call, checkAge);
      };
      const settled = await holds.pass(call, sendOnce, clock, write && left());
      const { error, hold, unchanged } = settled;
      if (!error) return settled;
      const delay = delayBefore(retry, attempts, timing.random) + (holds.held(operation)?.left ?? 0);
      const { next, ending } = afterFailure({
        ...settled,
        ...{ operation, error, corrected, maybeDone, attempts, delay },
        most: retry.attempts,
        newest: isNewest(),
        left: left(),
      });
      if (ending !== 'before') {
        const told = ending === 'accepted' && unchanged ? unchanged() : error;
        last = { ...settled, error: ending === 'unknown' ? asUnknown(call, error, parts.lookup) : told };
        if (hold) {
          const { scope, error: limited } = hold;
          const { retryAfter, banned, status } = limited;
          logger?.warn('the exchange wants quiet', { operation: name, status, banned, scope, retryAfter });
        }
      }
      if (!last || next === 'end') return last ?? settled;
      if (next === 'clock') {
        corrected = true;
        if (!(await correctClock(name, offset)) || left() < 0) return last;
        continue;
      }
      maybeDone ||= error.outcome === 'unknown';
      logger?.debug('sending again', { operation: name, attempts, delay, errorCode: error.code });
      const stopped = await pause(delay);
      if (stopped) return stopped;
      if (!isNewest()) return last;
    }
  };

  return (call) => {
    const progress = { attempts: 0 };
    if (!onCall) return send(call, progress);
    return watched(onCall, startOf(call), monotonic, progress, parts.dialect, () => send(call, progress));
  };
}

const startOf = ({ operation: { name, method, path } }: PreparedCall) => ({ operation: name, method, path });
