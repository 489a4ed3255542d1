import type { OpenDerivsError } from '@openderivs/signing';
import { ExchangeError } from '../errors/exchange-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts';
import { isWrite, type Operation } from '../operation.ts';

/** How often, how soon and how long calls are sent again. */
export interface RetryOptions {
  /** Sendings in all, the first included; 4 when left out, 1 for none again. */
  readonly attempts?: number | undefined;
  /** Upper bound of the first wait in milliseconds (200); doubles with each attempt. */
  readonly baseDelay?: number | undefined;
  /** Upper bound of any wait in milliseconds (5,000). */
  readonly maxDelay?: number | undefined;
  /** Milliseconds after which a read is not sent again (30,000). For writes, `maxAge` counts. */
  readonly budget?: number | undefined;
}

export type RetryPolicy = { readonly [Key in keyof RetryOptions]-?: number };

export function retryPolicy(options: RetryOptions | false | undefined): RetryPolicy {
  const {
    attempts = 4,
    baseDelay = 200,
    maxDelay = 5_000,
    budget = 30_000,
  } = options === false ? { attempts: 1 } : (options ?? {});
  return { attempts, baseDelay, maxDelay, budget };
}

/**
 * May this call be sent again after this error? Only where it cannot do harm: a read that met a passing fault, or a
 * write that certainly did not execute for a passing reason. A write of class `set` may follow an unknown outcome; its
 * caller checks that no newer call has begun.
 */
export function mayRetry(operation: Operation, error: OpenDerivsError): boolean {
  if (error.code === 'ABORTED' || error.code === 'BAD_INPUT') return false;
  if (error instanceof RateLimitError) return !error.banned;
  if (!isWrite(operation)) return isPassingForRead(error);
  if (error.outcome === 'unknown') return operation.effect === 'set';
  // Refused: no byte had left, or the exchange says that it turned the call away before looking at it.
  return error.code === 'NETWORK' || (error instanceof ExchangeError && error.passing);
}

function isPassingForRead(error: OpenDerivsError): boolean {
  if (error.code === 'NETWORK' || error.code === 'TIMEOUT') return true;
  if (error instanceof ExchangeError) return error.passing || error.status >= 500 || error.status === 408;
  // A good status with half a body, or a gateway's page; not a redirect or a firewall's refusal.
  return (
    error instanceof UnreadableResponseError && (error.status >= 500 || (error.status >= 200 && error.status < 300))
  );
}

/** Full jitter: anything from nothing to the bound, so that clients that failed together do not come back together. */
export function delayBefore(
  policy: RetryPolicy,
  attempt: number,
  error: OpenDerivsError,
  random: () => number,
): number {
  const bound = Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempt - 1));
  const asked = error instanceof RateLimitError ? (error.retryAfter ?? policy.maxDelay) : 0;
  return asked + random() * bound;
}
