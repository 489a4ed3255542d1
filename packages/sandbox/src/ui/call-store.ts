import type { RecordedCall } from '../calls.ts';
import type { Credential } from '../credentials/credential.ts';
import type { CallWatch } from '../explain/call-watch.ts';
import type { Stage } from '../explain/stories.ts';
import type { Incoming } from '../http/incoming.ts';
import type { Refusal } from '../refusal.ts';
import { createNewest } from '../state/newest.ts';

/** A call as it was judged. */
export interface SeenCall {
  readonly id: number;
  readonly record: RecordedCall;
  readonly incoming: Incoming;
  /** Whether its time was judged. */
  readonly judgesTime: boolean;
  /** What it has passed, in the order of judging. */
  readonly passed: ReadonlySet<Stage>;
  /** What was judged last. */
  readonly last: Stage | undefined;
  readonly credential: Credential | undefined;
  readonly refusal: Refusal | undefined;
}

/** The newest calls with all that was seen of them. */
export interface CallStore extends CallWatch {
  /** Oldest first. */
  readonly calls: readonly SeenCall[];
}

const keep = 300;

/** Of larger bodies nothing is kept: a few hundred would be most of the memory. */
const longestBody = 65_536;

const judgedBeforeKey: ReadonlySet<Stage> = new Set(['limits', 'key']);

export const createCallStore = (judgesTime: () => boolean): CallStore => {
  const calls = createNewest<SeenCall>(keep);
  let count = 0;
  return {
    get calls() {
      return calls.items;
    },
    arrived: (record, incoming) => {
      count += 1;
      const { body } = incoming;
      const kept = body.length > longestBody ? { ...incoming, body: '' } : incoming;
      const seen = {
        ...{ id: count, record, incoming: kept, passed: new Set<Stage>(), judgesTime: judgesTime() },
        last: undefined as Stage | undefined,
        credential: undefined as Credential | undefined,
        refusal: undefined as Refusal | undefined,
      };
      calls.add(seen);
      return {
        at: (stage) => {
          if (seen.last !== undefined && seen.last !== stage) seen.passed.add(seen.last);
          seen.last = stage;
        },
        // Until the key is known, no more than the form of what came with it can be judged.
        sentBy: (credential) => {
          seen.credential = credential;
          seen.passed = new Set([...seen.passed, 'key' as const].filter((stage) => judgedBeforeKey.has(stage)));
        },
        refused: (refusal) => {
          seen.refusal = refusal;
        },
      };
    },
    reset: () => calls.clear(),
  };
};
