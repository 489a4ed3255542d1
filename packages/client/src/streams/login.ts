import { createScrub } from '../errors/scrub.ts';
import type { Internals } from '../internals.ts';
import type { NamedOperation } from '../operation.ts';
import type { StreamLogin } from './dialect.ts';
import type { Entrance } from './entrance.ts';
import { StreamLoginError } from './errors.ts';

export interface LoginHost {
  readonly url: string;
  readonly login: StreamLogin;
  /** Signs, and knows what a secret is. */
  readonly dialect: Internals['dialect'];
  readonly clock: { now(): number; sync?(): Promise<unknown> };
}

/** So many refusals in a row whose meaning is not clear. */
const patience = 3;

/** Lets connections in by a login. */
export function createLoginEntrance({ url, login, dialect, clock }: LoginHost): Entrance {
  let refusals = 0;
  let syncing: Promise<unknown> | undefined;
  return {
    async enter() {
      await syncing;
      let sent = '';
      return {
        url,
        async login() {
          const sign = async (request: { readonly method: string; readonly path: string }, timestamp: number) => {
            const operation = request as NamedOperation;
            const { headers } = await dialect.sign({
              ...{ operation, query: '', body: undefined, timestamp, window: undefined },
            });
            return headers;
          };
          sent = await login.frame(sign, clock.now());
          return sent;
        },
        refused({ code, message, passing, isOut }) {
          if (isOut || passing) return undefined;
          if (login.isClock(code)) {
            // The next attempt is signed by a clock that is right.
            syncing = clock.sync?.().catch(() => {});
            return undefined;
          }
          refusals += 1;
          const hint = login.fixOf(code) ?? (refusals < patience ? undefined : 'check the key of the client');
          if (hint === undefined) return undefined;
          // A refusal may quote what was sent.
          const scrub = createScrub({ method: 'GET', headers: {}, target: '', body: sent } as never, dialect.secrets);
          return new StreamLoginError({ exchangeCode: code, exchangeMessage: scrub(message), hint });
        },
        heard() {
          refusals = 0;
        },
      };
    },
  };
}
