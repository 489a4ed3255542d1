import type { Clock, OpenDerivsError, ServerClock } from '@openderivs/signing';
import { AbortedError } from '../errors/transport-errors.ts';
import { isWrite, type NamedOperation } from '../operation.ts';
import type { BinanceCallOptions } from '../options.ts';
import type { Timing } from '../timing.ts';
import type { TransportAnswer } from '../transport/transport.ts';
import { type AttemptParts, createAttempt } from './attempt.ts';
import { clockWasWrong } from './clock-was-wrong.ts';
import { asUnknown } from './lookup.ts';
import { createNewestCalls } from './newest-call.ts';
import { delayBefore, mayRetry, retryPolicy } from './retry-rule.ts';
import { type Progress, watched } from './watch.ts';

/** One logical call, its parameters already bytes. Both styles make one of these. */
export interface PreparedCall {
  readonly operation: NamedOperation;
  readonly query: string;
  readonly body: string | undefined;
  readonly options: BinanceCallOptions;
}

/** How a call ended: data, or an error; with the answer that led to it, if there was one. */
export interface Settled {
  readonly answer?: TransportAnswer;
  /** The whole body as JSON. */
  readonly body?: unknown;
  /** What named methods give of it. */
  readonly data?: unknown;
  readonly error?: OpenDerivsError;
  /** The error is a refused timestamp. */
  readonly clock?: boolean | undefined;
  /** The error says that the state asked for is in force already. */
  readonly unchanged?: boolean | undefined;
}

/** What a pipeline works with. */
export interface PipelineParts extends Omit<AttemptParts, 'now'> {
  readonly clock: Clock & Partial<ServerClock>;
  readonly timing: Timing;
  /** Milliseconds after the caller made it within which a write may still be signed. */
  readonly maxAge: number;
}

/** Sends a call, again where that cannot do harm, and says how it ended. Throws only for bad input. */
export type Send = (call: PreparedCall) => Promise<Settled>;

/** The one way to the exchange, below the named methods and the openapi-fetch verbs alike. */
export function createPipeline(parts: PipelineParts): Send {
  const { clock, timing, maxAge } = parts;
  const { monotonic } = timing;
  const { logger, hooks: { onCall, onAttempt } = {} } = parts.options;
  const retry = retryPolicy(parts.options.retry);
  const attempt = createAttempt({ ...parts, now: clock.now }, (operation, number) =>
    logger?.warn('undescribed long number read as text', { operation, number }),
  );
  const newest = createNewestCalls();

  const send = async (call: PreparedCall, progress: Progress): Promise<Settled> => {
    const { operation, options } = call;
    const started = monotonic();
    const deadline = started + (isWrite(operation) ? maxAge : retry.budget);
    const isNewest = newest(call);
    let maybeDone = false;
    let corrected = false;
    for (;;) {
      const { offset } = clock;
      const attempts = ++progress.attempts;
      const settled = onAttempt
        ? await watched(
            onAttempt,
            { ...startOf(call), attempt: attempts, waited: monotonic() - started },
            monotonic,
            { attempts },
            () => attempt(call),
          )
        : await attempt(call);
      const { error } = settled;
      if (!error) return settled;
      if (settled.clock && !corrected && attempts < retry.attempts) {
        corrected = true;
        const wasWrong = await clockWasWrong(clock, offset);
        logger?.debug('timestamp refused', { operation: operation.name, wasWrong });
        if (wasWrong && monotonic() <= deadline) continue;
      } else if (attempts < retry.attempts && mayRetry(operation, error) && isNewest()) {
        const delay = delayBefore(retry, attempts, error, timing.random);
        if (monotonic() + delay <= deadline) {
          maybeDone ||= error.outcome === 'unknown';
          logger?.debug('sending again', { operation: operation.name, attempts, delay, errorCode: error.code });
          try {
            await timing.sleep(delay, options.signal);
          } catch (cause) {
            // What this or an earlier sending may have done stays in the error.
            if (maybeDone) return afterMaybeDone(call, settled, error);
            return { error: new AbortedError({ operation: operation.name, outcome: 'refused', cause }) };
          }
          if (isNewest()) continue;
        }
      }
      return maybeDone ? afterMaybeDone(call, settled, error) : settled;
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
function afterMaybeDone(call: PreparedCall, settled: Settled, error: OpenDerivsError): Settled {
  if (settled.unchanged) return { ...settled, error: Object.assign(error, { outcome: 'accepted' }) };
  return error.outcome === 'unknown' ? settled : { ...settled, error: asUnknown(call, error) };
}
