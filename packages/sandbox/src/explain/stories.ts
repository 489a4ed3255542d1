import type { Mistake } from './guess.ts';

/** What an exchange judges of a call. Which of them it has, and in which order, is its own. */
export type Stage = 'limits' | 'key' | 'kind' | 'clock' | 'passphrase' | 'signature' | 'role' | 'parameters';

/** A part of what a signature covers: as it came, and as it is signed. */
export interface SignedPart {
  readonly name: 'timestamp' | 'method' | 'path' | 'query' | 'body';
  readonly arrived: string;
  readonly signed: string;
}

/** What came of one thing that the exchange judges. */
export interface StageVerdict {
  readonly stage: Stage;
  readonly verdict: 'passed' | 'refused' | 'open';
}

/** The clock of a call beside the exchange's. */
export interface ClockStory {
  readonly timestamp: string | undefined;
  readonly now: number;
  readonly behind: number;
  readonly ahead: number;
  /** Whether it was judged: in a world that goes faster or slower than its callers' clocks it is not. */
  readonly isJudged: boolean;
}

/** How a signature came about, and what explains it where it does not fit. No secret is in it. */
export interface SignatureStory {
  readonly kind: 'hmac' | 'rsa' | 'ed25519';
  readonly encoding: 'hex' | 'base64';
  /** The beginning of what came. */
  readonly received: string | undefined;
  readonly parts: readonly SignedPart[];
  /** The text that the signature must cover. */
  readonly expected: string;
  readonly isRight: boolean;
  readonly mistake?: Mistake;
  readonly about?: string;
  /** The text that was signed instead, where it is known, and from which character on it differs. */
  readonly signed?: string;
  readonly differsAt?: number;
}
