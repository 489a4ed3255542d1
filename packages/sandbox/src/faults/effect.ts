import { tooLargePage } from '../http/gateway-pages.ts';
import type { Incoming } from '../http/incoming.ts';
import type { Reply } from '../http/reply.ts';

/** How an answer leaves the sandbox. */
export type Delivery =
  | { readonly how: 'whole' | 'reset' | 'cut' | 'close-after' | 'hang-up' | 'never' }
  | { readonly how: 'dribble'; readonly ms: number; readonly pieces: number }
  /** The body, then blanks, which JSON allows, until so many bytes have been sent. */
  | { readonly how: 'flood'; readonly bytes: number };

/** What a fault may look at beside the real answer. */
export interface Scene {
  readonly incoming: Incoming;
  /** The exchange's time. */
  readonly now: number;
  /** The client order id that the call names, its own or that of an order it asks for. */
  readonly clientId: string | undefined;
  /** The answer that the call would have had, had it been carried out. Nothing is. */
  claim(): Reply;
  /** The described example of the answer, with the client order id that the call names. */
  example(): Reply;
}

/** What a fault does to a call. */
export interface Effect {
  /** How long the call is held up before it arrives. */
  readonly arrivesInMs: number;
  /** Whether the caller's connection breaks while the call is still on its way. */
  readonly breaksOff: boolean;
  /** Whether the operation runs. */
  readonly executes: boolean;
  /** Which items of a batch are passed over when it does. */
  readonly loses: (index: number) => boolean;
  readonly delayMs: number;
  readonly advanceMs: number;
  /** Turns the real answer (`undefined` when the operation did not run) into the one that is sent. */
  readonly change: (reply: Reply | undefined, scene: Scene) => Reply;
  readonly delivery: Delivery;
}

export const emptyReply: Reply = { status: 200, headers: {}, body: '' };

/** The effect of no fault at all. */
export const noEffect: Effect = {
  arrivesInMs: 0,
  breaksOff: false,
  executes: true,
  loses: () => false,
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
