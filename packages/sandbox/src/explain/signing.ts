import type { Incoming } from '../http/incoming.ts';
import type { Guess, Mistake } from './guess.ts';
import type { SignedPart, Stage } from './stories.ts';

/** What a call says of its own signature. */
export interface SignedCall {
  /** The signature as it was made; `undefined` where there is none, or none where it belongs. */
  readonly signature: string | undefined;
  /** The parts of the text that it must cover, one right after the other. */
  readonly parts: readonly SignedPart[];
  /** When the call says that it was made, in milliseconds. */
  readonly timestamp: string | undefined;
  /** What is wrong with where the signature stands. */
  readonly misplaced?: Mistake;
}

/** How old a call may be, and how far ahead of the exchange's clock, in milliseconds. */
export interface TimeWindow {
  readonly behind: number;
  readonly ahead: number;
}

/** What an exchange signs, and what people sign instead. */
export interface Signing {
  /** What it judges of a call, in its order. */
  readonly stages: readonly Stage[];
  /** How a signature by HMAC is written. */
  readonly encoding: 'hex' | 'base64';
  keyOf(incoming: Incoming): string | undefined;
  windowOf(incoming: Incoming): TimeWindow;
  read(incoming: Incoming): SignedCall;
  /** Other texts that the signature may have been made of, the likeliest first. */
  guesses(incoming: Incoming): Iterable<Guess>;
}
