import { isBadInputError, isExchangeError, isRateLimitError } from '../errors/guards.ts';
import type { Logger } from '../hooks.ts';
import { createAfter } from './after.ts';
import { backoff } from './backoff.ts';
import { type Connection, type ConnectionEvents, type ConnectionParts, createConnection } from './connection.ts';
import type { Entrance, Entry } from './entrance.ts';
import { isStreamLoginError, StreamRefusedError } from './errors.ts';
import type { Feed } from './feed.ts';
import type { ConnectionEvent } from './hooks.ts';
import type { TakePlace } from './open-connections.ts';

/** What connections look like from outside. */
export interface ConnectionInfo {
  /** The exchange's route, where it has several. */
  readonly route: string;
  readonly state: 'waiting' | 'connecting' | 'open';
  /** The streams that are wanted on it, by the exchange's names. */
  readonly wanted: readonly string[];
  /** Those of them that the exchange has acknowledged. */
  readonly acknowledged: readonly string[];
  /** Milliseconds since it opened. */
  readonly age: number | undefined;
  /** Milliseconds since anything came. */
  readonly quiet: number | undefined;
  readonly reconnects: number;
  /** How often it was replaced before its time, without a gap. */
  readonly handovers: number;
  readonly paused: boolean;
}

export interface LineParts extends Omit<ConnectionParts, 'wanted' | 'entry'> {
  readonly route: string;
  readonly entrance: Entrance;
  readonly logger: Logger | undefined;
  /** Gives up the place that it was made for. */
  leave(): void;
  /** For the connection that takes over, while there are two. */
  readonly takePlace: TakePlace;
  /** Waits until the exchange's limits leave room for one more connection. */
  admit(signal: AbortSignal): Promise<void>;
  tell(event: ConnectionEvent): void;
  unknown(event: unknown): void;
  /** The exchange does not have this stream. */
  drop(feed: Feed): void;
}

/** A connection that is there again when it is lost: the streams on it stay. */
export interface Line {
  readonly route: string;
  readonly isHeld: boolean;
  readonly feeds: ReadonlyMap<string, Feed>;
  add(feed: Feed): void;
  remove(feed: Feed): void;
  renew(feed: Feed): void;
  /** Ends the connection and makes another. */
  reconnect(reason: string): void;
  /** Stops reading until as many have released it as have held it; `false` where that cannot be done. */
  hold(): boolean;
  release(): void;
  info(): ConnectionInfo;
  close(): Promise<void>;
}

/** A connection that has lasted so many milliseconds was a good one: what follows is a first failure again. */
const good = 30_000;

/** Milliseconds before its end at which a connection is replaced, and how much of it is left to chance. */
const early = 3_600_000;

/** Milliseconds for a stream to bring something on both connections. */
const overlap = 5_000;

/** After so many refusals in a row of what is needed to connect, one more is believed: the exchange will not change its mind. */
const patience = 2;

/** The exchange does not let in, and not because of something that passes by itself. */
const isRefusal = (error: unknown): boolean => isExchangeError(error) && !isRateLimitError(error) && !error.passing;

export function createLine(parts: LineParts): Line {
  const { route, timing, limits, logger, tell } = parts;
  const { monotonic, random } = timing;
  const after = createAfter(timing);
  const feeds = new Map<string, Feed>();
  const stop = new AbortController();
  let current: Connection | undefined;
  let next: Connection | undefined;
  let isChanging = false;
  let isWaiting = false;
  let failures = 0;
  /** Refusals in a row to let in: connections that were lost, and an exchange that is down, are none. */
  let refusals = 0;
  let reconnects = 0;
  let handovers = 0;
  let holds = 0;
  let isDue = false;
  let forgetRetry = () => {};
  let forgetAge = () => {};
  let forgetOverlap = () => {};
  let leaveSecond = () => {};

  const report = (state: ConnectionEvent['state'], reason?: string) => tell({ route, state, reason });

  /** Several streams that are wanted at once go out in one frame. */
  const update = () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      current?.update();
      next?.update();
    });
  };

  const open = (entry: Entry, events: (connection: () => Connection) => Partial<ConnectionEvents>): Connection => {
    const self = (): Connection => connection;
    const connection: Connection = createConnection(
      { ...parts, entry, wanted: feeds },
      {
        opened() {},
        settled() {},
        ending: () => void handOver('the exchange is about to end the connection'),
        unknown: parts.unknown,
        push: (key, event, frame) => feeds.get(key)?.take(event, frame, connection),
        acknowledged() {},
        closed() {},
        refused(key, { code, message }) {
          const feed = feeds.get(key);
          if (!feed) return;
          parts.drop(feed);
          feed.refuse(new StreamRefusedError({ stream: feed.label, exchangeCode: code, exchangeMessage: message }));
        },
        ...events(self),
      },
    );
    return connection;
  };

  const retry = (reason: string) => {
    const wait = backoff(failures, random);
    failures += 1;
    isWaiting = true;
    logger?.warn('stream connection lost', { route, reason, attempt: failures, wait: Math.round(wait) });
    forgetRetry = after(wait, () => void connect());
  };

  const watchAge = () => {
    forgetAge();
    const life = limits.lifetime * 1_000;
    const left = Math.max(life - early + (random() * early) / 2, life / 2);
    forgetAge = after(left, () => void handOver('its time is nearly over'));
  };

  /** No further attempt would end otherwise. */
  const giveUp = (error: Error) => {
    for (const feed of [...feeds.values()]) {
      parts.drop(feed);
      feed.refuse(error);
    }
  };

  const lost = (connection: Connection, reason: string, error: unknown) => {
    report('closed', reason);
    if (isBadInputError(error) || isStreamLoginError(error)) return giveUp(error);
    const { openedAt } = connection;
    if (openedAt !== undefined && monotonic() - openedAt >= good) failures = 0;
    forgetAge();
    reconnects += 1;
    if (next) {
      const heir = next;
      leaveSecond();
      adopt(heir);
      for (const feed of feeds.values()) {
        if (heir.acknowledged.has(feed.key)) feed.inherit(heir);
        else feed.lose(reason);
      }
      return;
    }
    current = undefined;
    holds = 0;
    for (const feed of feeds.values()) feed.lose(reason);
    retry(reason);
  };

  const acknowledge = (key: string, connection: Connection, { isKnown }: Entry) => {
    const feed = feeds.get(key);
    feed?.acknowledge(connection);
    if (isKnown?.()) feed?.prove();
  };

  const connect = async () => {
    isWaiting = true;
    let entry: Entry;
    try {
      await parts.admit(stop.signal);
      entry = await parts.entrance.enter(stop.signal);
    } catch (error) {
      if (stop.signal.aborted) return;
      isWaiting = false;
      refusals = isRefusal(error) ? refusals + 1 : 0;
      if (isBadInputError(error) || refusals > patience) giveUp(error as Error);
      else retry(`not admitted: ${(error as Error).message}`);
      return;
    }
    isWaiting = false;
    refusals = 0;
    if (stop.signal.aborted || current) return;
    report('connecting');
    current = open(entry, (self) => ({
      opened() {
        report('open');
        watchAge();
      },
      acknowledged: (key) => acknowledge(key, self(), entry),
      closed: (reason, error) => lost(self(), reason, error),
    }));
  };

  /** The heir is the connection from here on. */
  const adopt = (heir: Connection) => {
    forgetOverlap();
    current = heir;
    next = undefined;
    isChanging = false;
    if (holds) heir.pause();
    watchAge();
  };

  const complete = (heir: Connection) => {
    if (next !== heir) return;
    const old = current;
    const leave = leaveSecond;
    adopt(heir);
    for (const feed of feeds.values()) feed.inherit(heir);
    handovers += 1;
    report('handed over');
    old?.close().then(leave, leave);
  };

  const handOverLater = (reason: string) => {
    forgetAge();
    forgetAge = after(backoff(10, random), () => void handOver(reason));
  };

  /** Makes the next connection while this one still works. */
  const handOver = async (reason: string) => {
    if (isChanging || !current || stop.signal.aborted) return;
    const leave = parts.takePlace();
    if (!leave) return handOverLater(reason);
    isChanging = true;
    leaveSecond = leave;
    const old = current;
    report('handing over', reason);
    const entry = await parts.admit(stop.signal).then(
      () => parts.entrance.enter(stop.signal).catch(() => undefined),
      () => undefined,
    );
    if (!entry || stop.signal.aborted || current !== old) {
      isChanging = false;
      leave();
      // Not let in now: this one still lasts a while.
      if (current && current === old && !stop.signal.aborted) handOverLater(reason);
      return;
    }
    let hasSettled = false;
    next = open(entry, (self) => ({
      acknowledged(key) {
        const feed = feeds.get(key);
        if (feed?.isAcknowledged) feed.succeed(self());
        // Its stream was lost with the connection that this one was to replace.
        else acknowledge(key, self(), entry);
      },
      settled() {
        if (hasSettled || next !== self()) return;
        hasSettled = true;
        forgetOverlap = after(overlap, () => complete(self()));
      },
      closed(why, error) {
        if (current === self()) lost(self(), why, error);
        if (next !== self()) return;
        forgetOverlap();
        next = undefined;
        isChanging = false;
        leave();
        if (current) for (const feed of feeds.values()) feed.inherit(current);
        handOverLater(why);
      },
    }));
  };

  /** Ends what there is, the connection that was to take over too. */
  const expel = (reason: string) => {
    const heir = next;
    if (heir) {
      forgetOverlap();
      next = undefined;
      isChanging = false;
      heir.close().then(leaveSecond, leaveSecond);
    }
    line.reconnect(reason);
  };
  const leaveEntrance = parts.entrance.use?.({
    expel,
    prove() {
      for (const feed of feeds.values()) feed.prove();
    },
  });

  const line: Line = {
    ...{ route, feeds },
    get isHeld() {
      return holds > 0;
    },
    add(feed) {
      feeds.set(feed.key, feed);
      if (current) update();
      else if (!isWaiting) void connect();
    },
    remove(feed) {
      feeds.delete(feed.key);
      update();
    },
    renew(feed) {
      current?.renew(feed.key);
      next?.renew(feed.key);
    },
    reconnect(reason) {
      const connection = current;
      if (!connection) return;
      connection.close().catch(() => {});
      lost(connection, reason, undefined);
    },
    hold() {
      if (!current?.mayPause) return false;
      holds += 1;
      if (holds === 1) current.pause();
      return true;
    },
    release() {
      if (!holds) return;
      holds -= 1;
      if (!holds) current?.resume();
    },
    info() {
      const now = monotonic();
      const openedAt = current?.openedAt;
      return {
        route,
        state: !current ? 'waiting' : current.isOpen ? 'open' : 'connecting',
        wanted: [...feeds.values()].map(({ label }) => label),
        acknowledged: [...feeds.values()].filter(({ key }) => current?.acknowledged.has(key)).map(({ label }) => label),
        age: openedAt === undefined ? undefined : now - openedAt,
        quiet: current && now - current.heardAt,
        ...{ reconnects, handovers, paused: holds > 0 },
      };
    },
    async close() {
      stop.abort();
      leaveEntrance?.();
      forgetRetry();
      forgetAge();
      forgetOverlap();
      const connections = [current, next];
      current = undefined;
      next = undefined;
      await Promise.all(connections.map((connection) => connection?.close())).finally(() => {
        parts.leave();
        leaveSecond();
      });
    },
  };
  return line;
}
