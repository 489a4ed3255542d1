import { BadInputError, badValue } from '@openderivs/signing';
import { defaultSocket } from '#socket';
import type { ClientParts } from '../create-client.ts';
import { createScrub } from '../errors/scrub.ts';
import { type Internals, internalsOf } from '../internals.ts';
import { checkOptions } from '../parameters/names.ts';
import { quietly } from '../quietly.ts';
import { createAdmission } from './admission.ts';
import { createAfter } from './after.ts';
import type { ChannelRow, StreamsTable } from './channel-table.ts';
import type { StreamDialect, Topic } from './dialect.ts';
import type { Feed } from './feed.ts';
import type { StreamHooks } from './hooks.ts';
import type { ConnectionInfo } from './line.ts';
import { createLines } from './lines.ts';
import { createPlaces } from './open-connections.ts';
import { createOrderBook, type OrderBook, type OrderBookOptions } from './order-book/create-order-book.ts';
import { bookOf, isFinalRefusal } from './order-book/open.ts';
import { createLevelProof } from './order-book/prove-levels.ts';
import { createReadSnapshot } from './order-book/read-snapshot.ts';
import { createTurns } from './order-book/turns.ts';
import { createPrivate } from './private.ts';
import { createProofs, type Prove } from './proof.ts';
import type { OpenSocket } from './socket.ts';
import { socketBase } from './socket-base.ts';
import { type AllMarketOptions, createSubscription, type SubscribeOptions, type Subscription } from './subscription.ts';
import { type Asked, labelOf, streamsOf } from './topics.ts';
import type { UserDataOptions } from './user-data/options.ts';
import type { UserChannel, UserDataTable } from './user-data/table.ts';
import { openUserData } from './user-data/user-data.ts';

/** Options of the streams of an API. */
export interface StreamsOptions<Rest extends object> {
  /** The client of the same API: the streams share its environment, clock, timing, governor, hooks, logger and key. */
  readonly rest: Rest;
  /** Another address than the environment's: `wss://`, and plain `ws://` only on this machine. */
  readonly baseUrl?: string | undefined;
  /** How sockets are opened: `wsSocket({ agent })`, `webSocket()`, or one of your own. */
  readonly socket?: OpenSocket | undefined;
  readonly hooks?: StreamHooks | undefined;
}

/** What streams have beside their channels. */
export interface StreamsParts {
  /**
   * A stream that has no method: an escape hatch. Nothing is checked, and a stream that the exchange does not have on this route
   * may be acknowledged and stay silent. Numbers that a double cannot hold are read as text.
   *
   * @example
   * const trades = streams.raw<{ readonly p: string }>({ route: 'public', stream: 'btcusdt@trade' }, { expectWithin: 60_000 });
   */
  raw<Event = unknown>(
    stream: { readonly route: string; readonly stream: Topic },
    options?: SubscribeOptions,
  ): Subscription<Event>;
  /** The connections, with what is wanted and what is acknowledged on each. */
  connections(): readonly ConnectionInfo[];
  /** Ends all subscriptions. Resolves when no timer, socket or listener is left. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const knownOptions = new Set(['rest', 'baseUrl', 'socket', 'hooks']);
const knownHooks = new Set(['onConnection', 'onUnknown']);
const callOptions = ['signal', 'expectWithin', 'overflow', 'queue', 'acknowledgeWithin'];
const knownCallOptions = new Set(callOptions);
const bookOptions = new Set(['signal', 'expectWithin', 'queue']);
const allMarketOptions = new Set([...callOptions, 'otherProducts']);

/**
 * Streams from data: a method for each channel. Opens no socket and starts no timer until one of them is called.
 */
export function createStreams<Rest extends object>(
  table: StreamsTable,
  dialect: StreamDialect,
  options: StreamsOptions<Rest>,
  userData?: UserDataTable,
): StreamsParts {
  // JavaScript may call it without anything: then too it says what is missing.
  const { rest, hooks, baseUrl } = options ?? {};
  checkOptions(options ?? {}, knownOptions);
  if (!rest) throw new BadInputError('rest', 'is missing', 'give the client of the same API');
  checkOptions(hooks ?? {}, knownHooks, 'hooks.');
  const internals: Internals = internalsOf(rest);
  const { timing } = internals;
  const { logger } = internals.options;
  const { clock } = rest as unknown as ClientParts;
  const after = createAfter(timing);
  const now = timing.wallClock;
  const base = socketBase(table.servers, internals.options, baseUrl);
  const stop = new AbortController();
  const admit = createAdmission(internals, table.limits, clock, options);
  const takePlace = createPlaces(table.limits, base, internals.options);
  const subscriptions = new Set<{ close(): Promise<void> }>();
  const feeds = new Map<string, Feed>();
  const values = new WeakMap<Feed, Asked['values']>();
  let openSocket = options.socket;

  const scrub = () => createScrub({ headers: {}, target: '', body: undefined } as never, internals.dialect.secrets);
  const lines = createLines({
    ...{ table, dialect, timing, logger, takePlace, admit, base, feeds, after, now },
    openSocket: (url, events) => {
      openSocket ??= defaultSocket();
      return openSocket(url, events);
    },
    tell: (event) => void quietly(() => hooks?.onConnection?.(event)),
    unknown: (event) => void quietly(() => hooks?.onUnknown?.({ event: 'unknown', raw: scrub()(event) })),
    proofOf: (feed) => proofOf(feed),
    entranceOf: createPrivate({ rest, internals, clock, table, userData, dialect, base, after }),
  });

  const proving = createProofs({ rest, now, serverTime: () => clock.now(), signal: stop.signal, sleep: timing.sleep });
  const proofs = new WeakMap<Feed, Prove>();
  const proofOf = (feed: Feed): Prove | undefined => {
    for (const { prove } of feed.listeners) if (prove) return prove;
    const { proof } = feed.row;
    if (!proof) return undefined;
    let found = proofs.get(feed);
    if (!found) {
      found = proving.byRead(proof, values.get(feed) ?? {});
      proofs.set(feed, found);
    }
    return found;
  };

  const refuseIfClosed = () => {
    if (stop.signal.aborted) throw new BadInputError('streams', 'are closed', 'create others');
  };
  const feedOf = (row: ChannelRow, asked: Asked): Feed => {
    const id = `${row.route} ${row.name} ${asked.key}`;
    const feed = feeds.get(id) ?? lines.createFeed(row, asked, id);
    values.set(feed, asked.values);
    return feed;
  };
  const subscribe = (row: ChannelRow, asked: readonly Asked[], given: AllMarketOptions): Subscription<never> => {
    refuseIfClosed();
    // Whose they are is known by the key: without one nothing could be sent.
    if (row.isPrivate) internals.dialect.identify();
    const mine = asked.map((each) => feedOf(row, each));
    const subscription = createSubscription<never>(row, mine, given, {
      ...{ after, now, logger },
      join: lines.join,
      leave: lines.leave,
      renew: lines.renew,
      hold: lines.hold,
      release: lines.release,
      closed: (closed) => void subscriptions.delete(closed as typeof subscription),
    });
    if (subscription.state !== 'closed') subscriptions.add(subscription);
    return subscription;
  };

  const streams: Record<string, unknown> = {};
  for (const row of table.channels) {
    if (row.isUserData) continue;
    const known = row.products === undefined ? knownCallOptions : allMarketOptions;
    const open = (input: unknown, given: AllMarketOptions = {}) => {
      checkOptions(given, known);
      return subscribe(row, streamsOf(row, input, dialect), given);
    };
    // What takes no parameters takes its options first.
    streams[row.name] = row.parameters.length ? open : (given?: AllMarketOptions) => open(undefined, given);
  }
  if (userData) {
    const rowOf = (channel: string) => table.channels.find(({ name }) => name === channel) as ChannelRow;
    streams.userData = (given: UserDataOptions = {}) => {
      refuseIfClosed();
      internals.dialect.identify();
      const opened = openUserData(given, {
        ...{ table: userData, rest, timing, after, logger, rowOf },
        serverTime: () => clock.now(),
        measureTime: async () => clock.uncertainty ?? clock.sync?.().catch(() => undefined),
        feedsOf: (channel, products) => userFeedsOf(rowOf(channel.channel), channel, products),
        join: (feed, listener) => lines.join(feed, listener, false),
        leave: lines.leave,
        hold: lines.hold,
        release: lines.release,
        reconnect: lines.reconnect,
        closed: (closed) => void subscriptions.delete(closed as typeof opened),
      });
      if (opened.state !== 'closed') subscriptions.add(opened);
      return opened;
    };
  }
  const userFeedsOf = (row: ChannelRow, { parameters = {} }: UserChannel, products: readonly string[]): Feed[] => {
    if (row.isUserData) {
      // A key is in no name of a stream.
      const { name } = row;
      return [feedOf({ ...row, isNamed: true }, { topic: name, key: name, label: name, values: {} })];
    }
    const inputs = (Object.values(parameters).includes('{product}') ? products : ['']).map((product) =>
      Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, text.replace('{product}', product)])),
    );
    return inputs.flatMap((input) => streamsOf(row, input, dialect).map((asked) => feedOf(row, asked)));
  };
  const books = table.channels.filter(({ book }) => book);
  const turns = createTurns();
  const openBook = (input: unknown, given: OrderBookOptions = {}): OrderBook => {
    checkOptions(given, bookOptions);
    refuseIfClosed();
    const { row, book, depth, asked } = bookOf(books, input, dialect);
    const { snapshot, proof } = book;
    const opened = createOrderBook(row, book, depth, feedOf(row, asked), given, {
      ...{ after, now, logger, turns, random: timing.random, leave: lines.leave, move: lines.move },
      readSnapshot: snapshot && createReadSnapshot(rest, snapshot, { ...asked.values, depth: String(depth) }),
      proveBy: proof && ((held) => proving.inTurn(createLevelProof(rest, proof, asked.values, held, stop.signal))),
      isFinal: isFinalRefusal,
      join: (feed, listener) => lines.join(feed, listener, false),
      closed: (closed) => void subscriptions.delete(closed as typeof opened),
    });
    if (opened.state !== 'closed') subscriptions.add(opened);
    return opened;
  };
  if (books.length) streams.orderBook = openBook;

  const close = async () => {
    stop.abort();
    await Promise.all([...subscriptions].map((subscription) => subscription.close()));
    await lines.close();
  };
  const parts: StreamsParts = {
    raw({ route, stream }, given = {}) {
      checkOptions(given, knownCallOptions);
      if (!Object.hasOwn(table.routes, route)) {
        throw badValue('route', route, `one of ${Object.keys(table.routes).join(', ')}`);
      }
      const isPrivate = table.channels.some((each) => each.route === route && each.isPrivate) || undefined;
      if (isPrivate && !dialect.login) throw new BadInputError('route', `${route} is an account's`, 'use userData()');
      const row: ChannelRow = {
        ...{ name: 'raw', route, topic: stream, parameters: [], overflow: 'keep', decimals: [], isPrivate },
      };
      return subscribe(row, [{ topic: stream, key: dialect.keyOf(stream), label: labelOf(stream), values: {} }], given);
    },
    connections: lines.info,
    close,
    [Symbol.asyncDispose]: close,
  };
  return Object.assign(streams, parts) as StreamsParts & Record<string, unknown>;
}
