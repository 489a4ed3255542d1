import type { Clock, OpenDerivsError } from '@openderivs/signing';
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts';
import { AbortedError } from '../errors/transport-errors.ts';
import type { Hooks, Logger } from '../hooks.ts';
import { isWrite, type NamedOperation } from '../operation.ts';
import type { BinanceCallOptions } from '../options.ts';
import type { Timing } from '../timing.ts';
import type { TransportAnswer } from '../transport/transport.ts';
import { type AttemptParts, createAttempt } from './attempt.ts';
import { createClockCorrection } from './clock-correction.ts';
import { lookupOf } from './lookup.ts';
import { createNewestCalls } from './newest-call.ts';
import { delayBefore, mayRetry, type RetryPolicy } from './retry-rule.ts';
import { watchAttempts, watchCall } from './watch.ts';

/** One logical call, its parameters already bytes. Both styles make one of these. */
export interface PreparedCall {
  readonly operation: NamedOperation;
  readonly query: string;
  readonly body: string | undefined;
  readonly options: BinanceCallOptions;
}

/** How a call ended: data, or an error; with the answer that led to it, if there was one. */
export interface Settled {
  readonly answer: TransportAnswer | undefined;
  /** The whole body as JSON. */
  readonly body: unknown;
  /** What named methods give of it. */
  readonly data: unknown;
  readonly error: OpenDerivsError | undefined;
  /** The error is a refused timestamp. */
  readonly clock?: boolean | undefined;
  /** The error says that the state asked for is in force already. */
  readonly unchanged?: boolean | undefined;
}

/** What a pipeline works with. */
export interface PipelineParts extends Omit<AttemptParts, 'now' | 'onInexact'> {
  readonly clock: Clock;
  readonly timing: Timing;
  readonly retry: RetryPolicy;
  /** Milliseconds after the caller made it within which a write may still be signed. */
  readonly maxAge: number;
  readonly hooks: Hooks | undefined;
  readonly logger: Logger | undefined;
}

/** Sends a call, again where that cannot do harm, and says how it ended. Throws only for bad input. */
export type Send = (call: PreparedCall) => Promise<Settled>;

/** The one way to the exchange, below the named methods and the openapi-fetch verbs alike. */
export function createPipeline(parts: PipelineParts): Send {
  const { clock, timing, retry, maxAge, hooks, logger } = parts;
  const onInexact =
    logger &&
    ((operation: string, number: string) =>
      logger.warn('a number that the description does not know is too long for a double; read as text', {
        operation,
        number,
      }));
  const once = createAttempt({ ...parts, now: clock.now, onInexact });
  const attempt = hooks?.onAttempt ? watchAttempts(once, hooks.onAttempt, timing) : once;
  const correction = createClockCorrection(clock);
  const newest = createNewestCalls();

  const send = async (call: PreparedCall, count: (attempts: number) => void = () => {}): Promise<Settled> => {
    const started = timing.monotonic();
    const isNewest = newest.begin(call);
    const write = isWrite(call.operation);
    const deadline = started + (write ? maxAge : retry.budget);
    let maybeDone = false;
    let corrected = false;
    for (let attempts = 1; ; attempts += 1) {
      const offset = correction.offset();
      count(attempts);
      const settled = await attempt(call, attempts, started);
      const { error } = settled;
      if (!error) return settled;
      if (settled.clock && !corrected && attempts < retry.attempts) {
        corrected = true;
        const wasWrong = await correction.correct(offset);
        logger?.debug('timestamp refused', { operation: call.operation.name, wasWrong });
        if (wasWrong && timing.monotonic() <= deadline) continue;
      } else if (attempts < retry.attempts && mayRetry(call.operation, error) && isNewest()) {
        const delay = delayBefore(retry, attempts, error, timing.random);
        if (timing.monotonic() + delay <= deadline) {
          maybeDone ||= error.outcome === 'unknown';
          logger?.debug('sending again', { operation: call.operation.name, attempts, delay, errorCode: error.code });
          const awake = await slept(timing, delay, call.options.signal);
          if (!awake && !maybeDone) return aborted(call, settled);
          if (awake && isNewest()) continue;
        }
      }
      return maybeDone ? afterMaybeDone(call, settled, error) : settled;
    }
  };
  return hooks?.onCall ? watchCall(send, hooks.onCall, timing) : send;
}

const slept = (timing: Timing, delay: number, signal: AbortSignal | undefined): Promise<boolean> =>
  timing.sleep(delay, signal).then(
    () => true,
    () => false,
  );

/** Aborted while waiting to send again, with nothing sent that may have taken effect. */
function aborted(call: PreparedCall, settled: Settled): Settled {
  const facts = { operation: call.operation.name, outcome: 'refused', cause: call.options.signal?.reason } as const;
  return { ...settled, answer: undefined, error: new AbortedError(facts) };
}

/**
 * An earlier sending may have taken effect. "No need to change" now says that it did; any other refusal only tells of
 * this sending, and leaves open what became of the earlier one.
 */
function afterMaybeDone(call: PreparedCall, settled: Settled, error: OpenDerivsError): Settled {
  if (settled.unchanged) return { ...settled, error: Object.assign(error, { outcome: 'accepted' }) };
  if (error.outcome === 'unknown') return settled;
  return { ...settled, error: new OutcomeUnknownError(call.operation.name, lookupOf(call), error) };
}
