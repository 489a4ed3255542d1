import { laterIfAlive } from './later-if-alive.ts';
import { quietly } from './quietly.ts';
import { reasonOf } from './redis/reason-of.ts';
import { RedisAwayError } from './redis-away-error.ts';

/** Why Redis went away. */
export interface Away {
  /** In one word: `TIMEOUT`, `ECONNREFUSED`, `NOAUTH`, `OOM` and the like. */
  readonly reason: string;
}

/** That Redis is back. */
export interface Back {
  /** For how many milliseconds it was away. */
  readonly away: number;
}

interface Parts {
  /** Milliseconds within which Redis has to answer. */
  readonly deadline: number;
  /** Does what leases do, as far as Redis is concerned, but takes nothing. */
  readonly probe: () => Promise<unknown>;
  readonly onAway?: ((event: Away) => void) | undefined;
  readonly onBack?: ((event: Back) => void) | undefined;
}

/** Knows whether Redis can be reached. */
export interface Reach {
  /**
   * What a command gives. Rejects with a `RedisAwayError`: at once while Redis is away, and after the deadline when it hangs;
   * `onLate` is then given what comes after all.
   */
  ask<Reply>(command: () => Promise<Reply>, onLate?: (reply: Reply) => void): Promise<Reply>;
  close(): void;
}

/** How often it is tried whether Redis is back. */
const pause = 250;

export function createReach({ deadline, probe, onAway, onBack }: Parts): Reach {
  let awaySince: number | undefined;
  let reason = '';
  let closed = false;
  let stopTrying = () => {};

  const goAway = (why: string) => {
    reason = why;
    if (awaySince !== undefined || closed) return;
    awaySince = performance.now();
    quietly(() => onAway?.({ reason }));
    tryAgain();
  };
  // The next attempt begins when the last has ended, however long that takes: a server that hangs is not flooded.
  const tryAgain = () => {
    stopTrying = laterIfAlive(pause, () => {
      probe().then(comeBack, (error) => {
        reason = reasonOf(error);
        if (!closed) tryAgain();
      });
    });
  };
  const comeBack = () => {
    if (awaySince === undefined || closed) return;
    const away = performance.now() - awaySince;
    awaySince = undefined;
    quietly(() => onBack?.({ away }));
  };

  return {
    async ask(command, onLate) {
      if (closed) throw new RedisAwayError('CLOSED');
      if (awaySince !== undefined) throw new RedisAwayError(reason);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new RedisAwayError('TIMEOUT')), deadline);
      });
      const reply = command();
      try {
        return await Promise.race([reply, late]);
      } catch (error) {
        const failure = error instanceof RedisAwayError ? error : new RedisAwayError(reasonOf(error));
        if (error === failure) reply.then(onLate, () => {});
        goAway(failure.reason);
        throw failure;
      } finally {
        clearTimeout(timer);
      }
    },
    close() {
      closed = true;
      stopTrying();
    },
  };
}
