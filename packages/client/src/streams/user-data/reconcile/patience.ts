import { isOpenDerivsError, type OpenDerivsError } from '@openderivs/signing';
import type { Logger } from '../../../hooks.ts';
import type { Timing } from '../../../timing.ts';
import { backoff } from '../../backoff.ts';

/** Asks until there is an answer. */
export type Persist = <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;

/** Sendings after which a refusal that does not pass by itself is believed. */
const refusals = 3;

/**
 * What passes by itself is waited for without end: the limits, a ban, an exchange that is down, a lost connection. A refusal is
 * believed when it has come three times in a row. The REST client has tried several times already whenever one is seen here.
 */
export function createPersist(
  { sleep, random }: Pick<Timing, 'sleep' | 'random'>,
  signal: AbortSignal,
  logger: Pick<Logger, 'warn'> | undefined,
): Persist {
  return async (ask) => {
    let refused = 0;
    for (let failures = 1; ; failures += 1) {
      try {
        return await ask();
      } catch (error) {
        signal.throwIfAborted();
        refused = passes(error) ? 0 : refused + 1;
        if (refused >= refusals || !isOpenDerivsError(error) || error.code === 'BAD_INPUT') throw error;
        logger?.warn('reading the account failed, and is tried again', { failures, errorCode: error.code });
        await sleep(backoff(failures, random), signal);
      }
    }
  };
}

/** What errors may know, each kind its part. */
type Known = OpenDerivsError & { readonly status?: number; readonly passing?: boolean };

const passes = (error: unknown): boolean => {
  const { code, status = 0, passing = false } = error as Known;
  return (
    passing || status >= 500 || status === 408 || /^(NETWORK|TIMEOUT|RATE_LIMITED|RATE_BUDGET|UNREADABLE)/.test(code)
  );
};

/**
 * A refusal of what was asked for, such as a symbol that is no longer listed. Not of the key: that is good when others are answered
 * with it, and with a bad one nothing is.
 */
export const isRefusal = (error: unknown): error is OpenDerivsError =>
  isOpenDerivsError(error) && error.code === 'EXCHANGE_REFUSED' && ![401, 403].includes((error as Known).status ?? 0);
