import type { OpenDerivsError } from '@openderivs/signing';
import type { RateLimitError } from '../errors/rate-limit-error.ts';
import type { UnreadableResponseError } from '../errors/unreadable-response-error.ts';
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

export type RetryPolicy = { readonly [Key in keyof RetryOptions]-?: number } & {
  /** Whether a call waits while the exchange wants quiet. Without retries it fails at once. */
  readonly waits: boolean;
};

export function retryPolicy(options: RetryOptions | false = {}): RetryPolicy {
  const { attempts = 4, baseDelay = 200, maxDelay = 5_000, budget = 30_000 } = options || { attempts: 1 };
  return { attempts, baseDelay, maxDelay, budget, waits: options !== false };
}

/** What errors may know, each kind its part. */
type Known = OpenDerivsError & Partial<RateLimitError & UnreadableResponseError>;

/**
 * May this call be sent again after this error? Only where it cannot do harm: a read that met a passing fault, or a
 * write that certainly did not execute for a passing reason. A write of class `set` may follow an unknown outcome; its
 * caller checks that no newer call has begun.
 */
export function mayRetry(operation: Operation, error: Known): boolean {
  const { code, outcome, status = 0, passing = false, banned, reason } = error;
  if (code === 'RATE_LIMITED') return !banned;
  if (isWrite(operation)) {
    if (outcome === 'unknown') return operation.effect === 'set';
    // Refused: no byte had left, or the exchange says that it turned the call away before looking at it.
    return passing || code === 'NETWORK';
  }
  // A body without end, or in an encoding that was not asked for, would only come again.
  if (reason && reason !== 'malformed') return false;
  if (passing || /NETWORK|TIMEOUT/.test(code) || status >= 500 || status === 408) return true;
  // A good status with half a body; not a redirect or a firewall's refusal.
  return reason === 'malformed' && status >= 200 && status < 300;
}

/**
 * Full jitter: anything from nothing to the bound, so that clients that failed together do not come back together. For
 * how long the exchange wants quiet comes on top.
 */
export function delayBefore(policy: RetryPolicy, attempt: number, random: () => number): number {
  return random() * Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempt - 1));
}
