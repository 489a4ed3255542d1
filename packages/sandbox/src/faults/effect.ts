import { tooLargePage } from '../http/gateway-pages.ts';
import type { Reply } from '../http/reply.ts';

/** How an answer leaves the sandbox. */
export type Delivery =
  | { readonly how: 'whole' | 'reset' | 'cut' | 'close-after' | 'hang-up' | 'never' }
  | { readonly how: 'dribble'; readonly ms: number; readonly pieces: number };

/** What a fault does to a call. */
export interface Effect {
  /** How long the call is held up before it arrives. */
  readonly arrivesInMs: number;
  /** Whether the caller's connection breaks while the call is still on its way. */
  readonly breaksOff: boolean;
  /** Whether the operation runs. */
  readonly executes: boolean;
  readonly delayMs: number;
  readonly advanceMs: number;
  /** Turns the real answer (`undefined` when the operation did not run) into the one that is sent. */
  readonly change: (reply: Reply | undefined) => Reply;
  readonly delivery: Delivery;
}

const emptyReply: Reply = { status: 200, headers: {}, body: '' };

/** The effect of no fault at all. */
export const noEffect: Effect = {
  arrivesInMs: 0,
  breaksOff: false,
  executes: true,
  delayMs: 0,
  advanceMs: 0,
  change: (reply) => reply ?? emptyReply,
  delivery: { how: 'whole' },
};

/** What becomes of a call whose body is too large: the exchange's gateway refuses it and ends the connection. */
export const refusedBody: Effect = {
  ...noEffect,
  executes: false,
  change: () => tooLargePage,
  delivery: { how: 'hang-up' },
};
