import type { Credential } from '../credentials/credential.ts';
import type { Refusal } from '../refusal.ts';
import type { Stage } from './stories.ts';

/** Told how far a call comes. Where nobody looks on, nothing is made of it. */
export interface Progress {
  /** From now on this is judged: a refusal is for this. */
  at(stage: Stage): void;
  /** The key that the call was sent with, once it is known. */
  sentBy(credential: Credential): void;
  refused(refusal: Refusal): void;
}

/** For calls that nobody looks at. */
export const unwatched: Progress = { at: () => {}, sentBy: () => {}, refused: () => {} };
