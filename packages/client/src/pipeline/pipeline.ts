import { type Clock, isOpenDerivsError, type OpenDerivsError, type ServerClock } from '@openderivs/signing';
import { TooLateError } from '../errors/too-late-error.ts';
import { AbortedError } from '../errors/transport-errors.ts';
import type { Ticket } from '../governor/governor.ts';
import { isWrite } from '../operation.ts';
import { quietly } from '../quietly.ts';
import type { Timing } from '../timing.ts';
import { createAges } from './age.ts';
import { type AttemptParts, type CheckAge, createAttempt } from './attempt.ts';
import { createCorrectClock } from './correct-clock.ts';
import type { Gate } from './gate.ts';
import { heldBack } from './holds.ts';
import { asUnknown } from './lookup.ts';
import { createNewestCalls } from './newest-call.ts';
import { afterFailure, beforeSending } from './next-step.ts';
import type { PreparedCall, Send, Settled } from './prepared-call.ts';
import { delayBefore, retryPolicy } from './retry-rule.ts';
import { type Progress, watched } from './watch.ts';

/** What a pipeline works with. */
export interface PipelineParts extends Omit<AttemptParts, 'now'> {
  readonly clock: Clock & Partial<ServerClock>;
  readonly timing: Timing;
  /** A governor's, where there is one: it keeps the holds too. */
  readonly gate?: Gate | undefined;
  /** Milliseconds after the caller made it within which a write may still be signed and sent. */
  readonly maxAge: number;
}

/** The one way to the exchange, below the named methods and the openapi-fetch verbs alike. */
export function createPipeline(parts: PipelineParts): Send {
  const { clock, timing, maxAge, gate, holds } = parts;
  const { monotonic } = timing;
  const { logger, hooks: { onCall, onAttempt, onWait } = {} } = parts.options;
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
    const longest = write ? maxAge : retry.budget;
    /** What a read waits for its turn is no reason not to send it again. */
    let queued = 0;
    /** Milliseconds that the call may still wait. */
    const left = () => longest + queued - ages.since(made);
    const checkAge: CheckAge | undefined = write
      ? () => {
          const age = ages.since(made);
          if (age > maxAge) throw new TooLateError(name, age, maxAge);
        }
      : undefined;
    const isNewest = newest(call);
    let maybeDone = false;
    let corrected = false;
    /** How the call ends if it is not sent again: as the last sending did, in the light of those before. */
    let last: Settled | undefined;

    /** How the call ends when a wait ends it. What an earlier sending may have done stays in the error. */
    const stopped = (error: OpenDerivsError): Settled => (maybeDone && last) || { error };
    const aborted = (cause: unknown) => stopped(new AbortedError({ operation: name, outcome: 'refused', cause }));
    const pause = (delay: number): Promise<Settled | undefined> =>
      timing.sleep(delay, options.signal).then(() => undefined, aborted);

    for (;;) {
      // Others may have been told meanwhile that the exchange wants quiet.
      for (let held = holds.held(operation); held; held = holds.held(operation)) {
        const jitter = delayBefore(retry, 1, timing.random);
        if (beforeSending({ held: held.left, jitter, left: left(), waits: retry.waits }) === 'end')
          return last ?? { error: heldBack(operation, held) };
        const end = await pause(held.left + jitter);
        if (end) return end;
      }
      let ticket: Ticket | undefined;
      if (gate) {
        const since = monotonic();
        const { maxWait = parts.options.maxWait ?? 300_000 } = options;
        try {
          const entered = gate.enter(call, clock, write ? Math.min(maxWait, Math.max(0, left())) : maxWait);
          ticket = entered instanceof Promise ? await entered : entered;
        } catch (error) {
          return isOpenDerivsError(error) ? stopped(error) : aborted(error);
        }
        const { wait } = ticket;
        if (wait) quietly(() => onWait?.(wait));
        if (!write) queued += monotonic() - since;
        if (last && !isNewest()) {
          ticket.settle(undefined, false);
          return last;
        }
      }
      const { offset } = clock;
      const attempts = ++progress.attempts;
      const settled = onAttempt
        ? await watched(
            onAttempt,
            { ...startOf(call), attempt: attempts, waited: monotonic() - made.monotonic },
            monotonic,
            { attempts },
            () => attempt(call, checkAge, ticket),
          )
        : await attempt(call, checkAge, ticket);
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
      const end = await pause(delay);
      if (end) return end;
      if (!isNewest()) return last;
    }
  };

  return (call) => {
    const progress = { attempts: 0 };
    if (!onCall) return send(call, progress);
    return watched(onCall, startOf(call), monotonic, progress, () => send(call, progress));
  };
}

const startOf = ({ operation: { name, method, path } }: PreparedCall) => ({ operation: name, method, path });
