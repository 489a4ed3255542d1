import { compare } from '../identifiers.ts';
import type { LevelChanges, Levels } from './levels.ts';

/** What one event of a stream says of a book. */
export interface Frame {
  readonly id: string;
  /** The number of the event before. */
  readonly previous: string | undefined;
  readonly bids: unknown;
  readonly asks: unknown;
  readonly time: number;
  readonly receivedAt: number;
}

/** How a frame stands to a book: put in place, of no news to it, or not following upon it. */
export type Standing = 'taken' | 'old' | 'broken';

/** A whole book at one number, and the frames since. */
export interface Base {
  readonly levels: Levels;
  /** The number up to which it is exact. */
  readonly id: string;
  readonly time: number;
  readonly receivedAt: number;
  /**
   * A frame has followed upon it since it was made, or since `unlink`: what the stream brings and what it holds are of one counting,
   * and nothing is missing in between.
   */
  readonly isLinked: boolean;
  take(frame: Frame, changes?: LevelChanges): Standing;
  link(): void;
  unlink(): void;
}

/** The number before the first: the exchange counts anew. */
const none = '0';

export function createBase(
  levels: Levels,
  given: { readonly id: string; readonly time: number; readonly receivedAt: number },
  isWhole: boolean,
): Base {
  let { id, time, receivedAt } = given;
  let isLinked = isWhole;
  return {
    levels,
    get id() {
      return id;
    },
    get time() {
      return time;
    },
    get receivedAt() {
      return receivedAt;
    },
    get isLinked() {
      return isLinked;
    },
    take(frame, changes) {
      const { previous } = frame;
      const order = compare(frame.id, id);
      if (order < 0) {
        // Before the first that follows there are older ones. After it they are of another counting, or have been passed.
        return isLinked ? 'broken' : 'old';
      }
      if (previous === undefined || compare(previous, id) > 0 || (previous === none && id !== none)) return 'broken';
      // Quantities are absolute: a frame that begins before this book ends, and ends behind it, brings it exactly there.
      isLinked = true;
      if (order === 0) return 'old';
      if (!levels.change(frame.bids, frame.asks, changes) || levels.isCrossed) return 'broken';
      id = frame.id;
      time = frame.time;
      receivedAt = frame.receivedAt;
      return 'taken';
    },
    link() {
      isLinked = true;
    },
    unlink() {
      isLinked = false;
    },
  };
}
