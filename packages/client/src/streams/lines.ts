import { BadInputError } from '@openderivs/signing';
import type { After } from './after.ts';
import type { StreamsTable } from './channel-table.ts';
import type { Topic } from './dialect.ts';
import type { Entrance } from './entrance.ts';
import { createFeed, type Feed, type FeedListener } from './feed.ts';
import { type ConnectionInfo, createLine, type Line, type LineParts } from './line.ts';
import type { Prove } from './proof.ts';
import { createSilence } from './silence.ts';

export interface LinesHost
  extends Pick<LineParts, 'dialect' | 'timing' | 'logger' | 'takePlace' | 'admit' | 'tell' | 'unknown' | 'openSocket'> {
  readonly table: StreamsTable;
  /** Where routes begin. */
  readonly base: string;
  readonly after: After;
  readonly now: () => number;
  /** Every stream that somebody wants, by route, channel and key. */
  readonly feeds: Map<string, Feed>;
  proofOf(feed: Feed): Prove | undefined;
  /** Who lets in the connections of private streams. */
  entranceOf(row: Feed['row']): Entrance;
}

/** Puts streams on connections, and takes them off again. */
export function createLines(host: LinesHost) {
  const { table, dialect, feeds, now, after, base } = host;
  const { limits, routes } = table;
  const entranceOf = (row: Feed['row']): Entrance =>
    row.isPrivate ? host.entranceOf(row) : { enter: async () => ({ url: base + routes[row.route] }) };
  const lines = new Set<Line>();
  const lineOf = new Map<Feed, Line>();
  const idOf = new WeakMap<Feed, string>();
  /** Whose a connection is, where it is not for all. */
  const owners = new WeakMap<Line, object>();

  const forget = (feed: Feed): Promise<void> => {
    const id = idOf.get(feed) as string;
    if (feeds.get(id) === feed) feeds.delete(id);
    const line = lineOf.get(feed);
    lineOf.delete(feed);
    silence.watch();
    if (!line) return Promise.resolve();
    line.remove(feed);
    if (line.feeds.size) return Promise.resolve();
    lines.delete(line);
    return line.close();
  };

  /** `undefined`: the exchange allows no more connections. */
  const newLine = (row: Feed['row'], owner?: object): Line | undefined => {
    const leave = host.takePlace();
    if (!leave) return undefined;
    const line = createLine({
      ...host,
      ...{ limits, route: row.route, entrance: entranceOf(row), leave },
      drop: (feed) => void forget(feed).catch(() => {}),
    });
    lines.add(line);
    if (owner) owners.set(line, owner);
    return line;
  };

  /** On a connection of `owner` alone, where there is one. */
  const place = (feed: Feed, given: object | undefined): void => {
    const { route, isNamed } = feed.row;
    const owner = isNamed ? feed : given;
    const found = [...lines].find(
      (line) =>
        owners.get(line) === owner &&
        line.route === route &&
        line.feeds.size < limits.streams &&
        !line.isHeld &&
        !line.feeds.has(feed.key),
    );
    const line = found ?? newLine(feed.row, owner);
    if (!line) {
      throw new BadInputError(
        'streams',
        `need more than the ${limits.openConnections} connections that the exchange allows`,
        'close some of them',
      );
    }
    lineOf.set(feed, line);
    line.add(feed);
  };

  /** Does a connection carry what somebody else reads too? */
  const isShared = (line: Line, listener: FeedListener): boolean =>
    [...line.feeds.values()].some(({ listeners }) => [...listeners].some((other) => other !== listener));

  const move = (feed: Feed, reason: string): void => {
    const line = lineOf.get(feed);
    if (!line) return;
    if (line.feeds.size === 1) {
      line.reconnect(reason);
      return;
    }
    const apart = newLine(feed.row, feed);
    if (!apart) {
      // Where it is, without a gap for what else the connection carries.
      line.renew(feed);
      return;
    }
    line.remove(feed);
    feed.lose(reason);
    lineOf.set(feed, apart);
    apart.add(feed);
  };

  const silence = createSilence({
    ...{ after, now, feeds: () => lineOf.keys(), proofOf: host.proofOf, move },
    isHeld: (feed) => lineOf.get(feed)?.isHeld === true,
    renew: (feed) => lineOf.get(feed)?.renew(feed),
  });

  return {
    createFeed(
      row: Feed['row'],
      names: { readonly key: string; readonly topic: Topic; readonly label: string },
      id: string,
    ): Feed {
      const feed = createFeed(row, names, dialect, {
        now,
        renew: (one) => lineOf.get(one)?.renew(one),
        changed: silence.watch,
      });
      idOf.set(feed, id);
      feeds.set(id, feed);
      return feed;
    },
    join(feed: Feed, listener: FeedListener, isApart: boolean): void {
      const isNew = !lineOf.has(feed);
      // Changes alone are of no use to whoever comes later.
      if (!isNew) feed.renew('renewed');
      feed.listeners.add(listener);
      if (isNew) place(feed, isApart ? listener : undefined);
      silence.watch();
    },
    leave(feed: Feed, listener: FeedListener): Promise<void> {
      feed.listeners.delete(listener);
      return feed.listeners.size ? Promise.resolve() : forget(feed);
    },
    renew: (feed: Feed) => lineOf.get(feed)?.renew(feed),
    reconnect: (feed: Feed, reason: string) => lineOf.get(feed)?.reconnect(reason),
    move,
    /** Whoever else reads from the connection is not made to wait. */
    hold(feed: Feed, listener: FeedListener): boolean {
      const line = lineOf.get(feed);
      return line !== undefined && !isShared(line, listener) && line.hold();
    },
    release(feed: Feed): void {
      lineOf.get(feed)?.release();
      silence.watch();
    },
    info: (): readonly ConnectionInfo[] => [...lines].map((line) => line.info()),
    async close() {
      silence.stop();
      const closing = [...lines].map((line) => line.close());
      lines.clear();
      lineOf.clear();
      await Promise.all(closing);
    },
  };
}
