import type { Clock, OpenDerivsError, ServerClock } from '@openderivs/signing';
import { TooLateError } from '../errors/too-late-error.ts';
import { AbortedError } from '../errors/transport-errors.ts';
import { isWrite, type NamedOperation } from '../operation.ts';
import type { BinanceCallOptions } from '../options.ts';
import type { Timing } from '../timing.ts';
import type { UsageAnswer } from '../usage.ts';
import { createAges, type Moment } from './age.ts';
import { type AttemptParts, type CheckAge, createAttempt } from './attempt.ts';
import { createCorrectClock } from './correct-clock.ts';
import type { HoldSignal } from './holds.ts';
import { asUnknown, type LookupNames } from './lookup.ts';
import { createNewestCalls } from './newest-call.ts';
import { delayBefore, mayRetry, retryPolicy } from './retry-rule.ts';
import { type Progress, watched } from './watch.ts';

/** One logical call, its parameters already bytes. Both styles make one of these. */
export interface PreparedCall {
  readonly operation: NamedOperation;
  readonly query: string;
  readonly body: string | undefined;
  readonly options: BinanceCallOptions;
  /** When the caller made it, where that was earlier than its bytes were ready. */
  readonly made?: Moment | undefined;
}

/** How a call ended: data, or an error; with the answer that led to it, if there was one. */
export interface Settled {
  readonly answer?: UsageAnswer;
  /** The whole body as JSON. */
  readonly body?: unknown;
  /** What named methods give of it. */
  readonly data?: unknown;
  readonly error?: OpenDerivsError;
  /** The error is a refused timestamp. */
  readonly clock?: boolean | undefined;
  /** The error says that the state asked for is in force already. */
  readonly unchanged?: boolean | undefined;
  /** The exchange wants quiet. */
  readonly hold?: HoldSignal | undefined;
}

/** What a pipeline works with. */
export interface PipelineParts extends Omit<AttemptParts, 'now'> {
  readonly clock: Clock & Partial<ServerClock>;
  readonly timing: Timing;
  /** Milliseconds after the caller made it within which a write may still be signed and sent. */
  readonly maxAge: number;
}

/** Sends a call, again where that cannot do harm, and says how it ended. */
export type Send = (call: PreparedCall) => Promise<Settled>;

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
    const longest = write ? maxAge : retry.budget;
    const canWait = (delay: number) => ages.since(made) + delay <= longest;
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
      for (let held = holds.left(operation); held > 0; held = holds.left(operation)) {
        const delay = held + delayBefore(retry, 1, timing.random);
        if (!retry.waits || !canWait(delay)) return last ?? { error: holds.refusal(operation) };
        const stopped = await pause(delay);
        if (stopped) return stopped;
      }
      const { offset } = clock;
      const attempts = ++progress.attempts;
      const settled = onAttempt
        ? await watched(
            onAttempt,
            { ...startOf(call), attempt: attempts, waited: monotonic() - made.monotonic },
            monotonic,
            { attempts },
            () => attempt(call, checkAge),
          )
        : await attempt(call, checkAge);
      const { error } = settled;
      if (!error) return settled;
      // Grown too old while it waited to be sent again: what the exchange said to the sending before tells more.
      if (last && error.code === 'TOO_LATE') return last;
      last = maybeDone ? afterMaybeDone(call, settled, error, parts.lookup) : settled;
      if (settled.hold) {
        const { scope, error: limited } = settled.hold;
        const { retryAfter, banned, status } = limited;
        logger?.warn('the exchange wants quiet', { operation: name, status, banned, scope, retryAfter });
      }
      if (settled.clock && !corrected && attempts < retry.attempts) {
        corrected = true;
        if ((await correctClock(name, offset)) && canWait(0)) continue;
      } else if (attempts < retry.attempts && mayRetry(operation, error) && isNewest()) {
        const delay = delayBefore(retry, attempts, timing.random) + holds.left(operation);
        if (canWait(delay)) {
          maybeDone ||= error.outcome === 'unknown';
          logger?.debug('sending again', { operation: name, attempts, delay, errorCode: error.code });
          const stopped = await pause(delay);
          if (stopped) return stopped;
          if (isNewest()) continue;
        }
      }
      return last;
    }
  };

  return (call) => {
    const progress = { attempts: 0 };
    if (!onCall) return send(call, progress);
    return watched(onCall, startOf(call), monotonic, progress, () => send(call, progress));
  };
}

const startOf = ({ operation: { name, method, path } }: PreparedCall) => ({ operation: name, method, path });

/**
 * An earlier sending may have taken effect. "No need to change" now says that it did; any other refusal only tells of
 * this sending, and leaves open what became of the earlier one.
 */
function afterMaybeDone(call: PreparedCall, settled: Settled, error: OpenDerivsError, names: LookupNames): Settled {
  if (settled.unchanged) return { ...settled, error: Object.assign(error, { outcome: 'accepted' }) };
  return error.outcome === 'unknown' ? settled : { ...settled, error: asUnknown(call, error, names) };
}
