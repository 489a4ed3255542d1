/** Why there was no whole answer. */
export type DirectReason = 'network' | 'timeout' | 'aborted';

/** How far a call got that was not wholly answered: no byte had left, it may have arrived, or the answer had begun. */
export type DirectPhase = 'unsent' | 'sent' | 'answering';

/** What a direct transport throws when there is no whole answer. `reason` and `phase` say all that a caller can know. */
export class DirectFailure extends Error {
  readonly reason: DirectReason;
  readonly phase: DirectPhase;

  constructor(reason: DirectReason, phase: DirectPhase, cause?: unknown) {
    super(`${reason} while ${phase}`, cause === undefined ? undefined : { cause });
    this.name = 'DirectFailure';
    this.reason = reason;
    this.phase = phase;
  }
}
