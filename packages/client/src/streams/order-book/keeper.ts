import type { After } from '../after.ts';
import { backoff } from '../backoff.ts';
import type { GapReason } from '../item.ts';
import { type Base, createBase, type Frame } from './base.ts';
import { createLevels, type LevelChanges } from './levels.ts';
import type { ReadSnapshot, Snapshot } from './read-snapshot.ts';
import type { Turns } from './turns.ts';

export interface KeeperHost {
  readonly after: After;
  readonly now: () => number;
  readonly random: () => number;
  readonly turns: Turns;
  /** Left out where the stream itself begins with the whole. */
  readonly readSnapshot: ReadSnapshot | undefined;
  /** A side of a whole that has so many levels may go on behind them. */
  readonly cut: number;
  /** The frames keep to so many levels by themselves. */
  readonly isWindow: boolean;
  readonly signal: AbortSignal;
  /** May what REST says be compared with what the stream brings? */
  isAcknowledged(): boolean;
  /** Asks for the whole anew, over the stream. */
  renew(reason: GapReason): void;
  /** Takes the stream to another connection. */
  move(reason: string): void;
  /** What changes is written down here. */
  changes(): LevelChanges | undefined;
  /** A frame has been put in place. */
  taken(changes: LevelChanges | undefined): void;
  /** Another book holds from here on, or the same one holds again. */
  swapped(): void;
  /** No book holds. */
  lost(reason: GapReason): void;
  /** REST gave no snapshot; it is read again. */
  failed(error: unknown): void;
}

/** Keeps a book at what a stream brings, and makes another where something is missing. */
export interface Keeper {
  /** What holds if it is linked. */
  readonly base: Base | undefined;
  /** The number up to which something is held. */
  readonly heldId: string | undefined;
  take(frame: Frame): void;
  /** A frame that is a whole book. */
  takeWhole(frame: Frame): void;
  /** The stream is interrupted: nothing holds until a frame follows upon what there is. */
  interrupt(): void;
  /** Frames are missing. */
  miss(reason: GapReason): void;
  acknowledged(): void;
  /** REST has shown that nothing has happened since this number. */
  proven(id: string): void;
  stop(): void;
}

/** Frames that wait for a snapshot: many times what comes while one is read. */
const mostFrames = 1_000;

/** Milliseconds that a frame may be behind a snapshot by REST. */
const lag = 3_000;

/** A book that has held for so many milliseconds was a good one: what follows is a first failure again. */
const good = 10_000;

/** Milliseconds for a frame to follow upon what was held before the connection was lost. */
const patience = 1_000;

/** Milliseconds between two wholes that are asked for because a side has few levels left. */
const spacing = 30_000;

export function createKeeper(host: KeeperHost): Keeper {
  const { now, turns, readSnapshot, cut, isWindow } = host;
  let base: Base | undefined;
  /** A snapshot that no frame has followed yet. */
  let candidate: { readonly base: Base; readonly since: number } | undefined;
  let frames: Frame[] | undefined;
  /** A snapshot waits for its turn or for its time, or is being read. */
  let isAsked = false;
  let isStopped = false;
  let failures = 0;
  let linkedAt = 0;
  let askedAt = Number.NEGATIVE_INFINITY;
  /** Snapshots in a row that the stream never came up to. */
  let strays = 0;
  let forget = () => {};

  const isWanted = () => !base?.isLinked || base.levels.isShort;

  const begin = () => {
    if (isAsked || isStopped || !isWanted()) return;
    askedAt = now();
    if (!readSnapshot) return host.renew(base?.isLinked ? 'renewed' : 'sequence');
    isAsked = true;
    turns(read);
  };

  /** Later, and the later the more often it has failed: without end. */
  const again = () => {
    if (isAsked || isStopped) return;
    const wait = backoff(failures, host.random);
    failures += 1;
    isAsked = true;
    forget = host.after(wait, () => {
      isAsked = false;
      begin();
    });
  };

  const read = async () => {
    const isDue = !isStopped && host.isAcknowledged() && isWanted();
    if (!isDue || !readSnapshot) {
      isAsked = false;
      return;
    }
    const mine: Frame[] = [];
    frames = mine;
    let snapshot: Snapshot | undefined;
    try {
      snapshot = await readSnapshot(host.signal);
    } catch (error) {
      if (!isStopped) host.failed(error);
    }
    frames = undefined;
    isAsked = false;
    if (isStopped) return;
    if (snapshot) adopt(snapshot, mine);
    else again();
  };

  const adopt = ({ id, time, bids, asks }: Snapshot, since: readonly Frame[]) => {
    const levels = createLevels(bids, asks, cut, isWindow);
    if (!levels || levels.isCrossed) return again();
    const made = createBase(levels, { id, time, receivedAt: now() }, false);
    for (const frame of since) if (made.take(frame) === 'broken') return again();
    if (base?.isLinked && base.id === made.id) made.link();
    if (made.isLinked) promote(made);
    else candidate = { base: made, since: now() };
  };

  const promote = (made: Base) => {
    candidate = undefined;
    base = made;
    strays = 0;
    linkedAt = now();
    host.swapped();
  };

  /** What has held for long begins with a first failure. */
  const praise = () => {
    if (base?.isLinked && now() - linkedAt >= good) failures = 0;
  };

  const lose = (reason: GapReason) => {
    if (!base) return;
    praise();
    base = undefined;
    host.lost(reason);
  };

  /** At once the first time. */
  const restart = () => {
    if (failures) return again();
    failures = 1;
    begin();
  };

  /** Few levels are left on a side whose other levels are not known. */
  const watchEnds = () => {
    if (!base?.levels.isShort) return;
    if (base.levels.isSpent) {
      lose('renewed');
      if (now() - askedAt >= patience) begin();
      else again();
    } else if (now() - askedAt >= spacing) begin();
  };

  const takeInto = (held: Base, frame: Frame) => {
    const wasLinked = held.isLinked;
    const changes = host.changes();
    const standing = held.take(frame, changes);
    if (standing === 'broken') {
      lose('sequence');
      restart();
    } else if (!wasLinked && held.isLinked) {
      linkedAt = now();
      host.swapped();
    } else if (standing === 'taken') host.taken(changes);
  };

  const takeIntoCandidate = (made: Base, since: number, frame: Frame) => {
    const standing = made.take(frame);
    if (made.isLinked && standing !== 'broken') return promote(made);
    if (standing === 'old' && now() - since < lag) return;
    candidate = undefined;
    if (standing === 'old') {
      strays += 1;
      // As on a connection that counts anew while REST does not.
      if (strays > 1) {
        strays = 0;
        host.move('what it brings is older than what REST gives');
      }
    }
    again();
  };

  return {
    get base() {
      return base;
    },
    get heldId() {
      return (base?.isLinked ? base : (candidate?.base ?? base))?.id;
    },
    take(frame) {
      if (frames) {
        if (frames.length >= mostFrames) frames.length = 0;
        frames.push(frame);
      }
      if (base) takeInto(base, frame);
      if (candidate) takeIntoCandidate(candidate.base, candidate.since, frame);
      if (!base && !candidate) begin();
      watchEnds();
    },
    takeWhole({ id, time, receivedAt, bids, asks }) {
      const levels = createLevels(bids, asks, cut, isWindow);
      if (levels && !levels.isCrossed) return promote(createBase(levels, { id, time, receivedAt }, true));
      lose('sequence');
      again();
    },
    interrupt() {
      praise();
      base?.unlink();
      candidate?.base.unlink();
      if (frames) frames.length = 0;
    },
    miss(reason) {
      if (reason === 'reset') {
        candidate = undefined;
        if (frames) frames.length = 0;
      }
      lose(reason);
      if (readSnapshot && host.isAcknowledged() && !candidate) restart();
    },
    acknowledged() {
      if (!readSnapshot) return;
      if (!base) return begin();
      // What was lost may have been nothing: then the next frame shows it, and no snapshot is needed.
      forget();
      isAsked = true;
      forget = host.after(patience, () => {
        isAsked = false;
        begin();
      });
    },
    proven(id) {
      if (candidate?.base.id === id) {
        candidate.base.link();
        promote(candidate.base);
      } else if (base?.id === id && !base.isLinked) {
        base.link();
        linkedAt = now();
        host.swapped();
      }
    },
    stop() {
      isStopped = true;
      forget();
      base = undefined;
      candidate = undefined;
      frames = undefined;
    },
  };
}
