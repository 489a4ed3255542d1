import type { After } from '../after.ts';
import type { Feed, FeedListener, Source } from '../feed.ts';
import type { GapItem, GapReason, Item, State } from '../item.ts';
import { type AccountState, createAccountState } from './account-state.ts';
import { createDeadline } from './deadline.ts';
import type { AccountView, UserDataEvent } from './events.ts';
import type { Fact } from './facts.ts';
import { createFills } from './fills.ts';
import { goneOf, type Said } from './frames.ts';
import { keyOf } from './key-of.ts';
import type { UserDataPlan } from './options.ts';
import { confirmed, type News, newsOf } from './reconcile/index.ts';
import type { KnownState, ReadFact, Reading, ReadingAsked, Reconciler } from './reconciler.ts';

/** A stream that the service listens to. */
export interface UserFeed {
  readonly feed: Feed;
  readonly channel: string;
  /** The exchange pushes what is there when it is subscribed: until then nothing proves that it is heard. */
  readonly speaks: boolean;
}

export interface ServiceHost {
  /** What gaps are called by. */
  readonly label: string;
  readonly feeds: readonly UserFeed[];
  readonly plan: UserDataPlan;
  readonly reconciler: Reconciler | undefined;
  readonly after: After;
  readonly now: () => number;
  readonly monotonic: () => number;
  readonly serverTime: () => number;
  saidIn(channel: string, event: unknown): Said;
  join(feed: Feed, listener: FeedListener): void;
  leave(feed: Feed, listener: FeedListener): Promise<void>;
  hold(feed: Feed, listener: FeedListener): boolean;
  release(feed: Feed): void;
  /** The stream is silent where it should not be: another connection. */
  reconnect(feed: Feed, reason: string): void;
}

/** The account's events as one source, with what was missed read by REST. */
export interface Service extends Source {
  start(listener: FeedListener): void;
  stop(): Promise<void>;
  hold(): boolean;
  release(): void;
  read(): AccountView | 'syncing';
}

/** Milliseconds after which fills are read once more: REST may be behind. */
const secondLook = 5_000;

/** Milliseconds for a stream to say what is there when it is subscribed. */
const firstWord = 10_000;

/** Milliseconds after a refusal by REST before it is asked again. */
const pause = 30_000;

/** Frames that wait while something is read. */
const mostWaiting = 10_000;

/** Milliseconds by which clocks may differ when it is asked whether a fill is from before the start. */
const tolerance = 1_000;

interface Given {
  readonly raw: unknown;
  readonly receivedAt: number;
  readonly origin: 'stream' | 'reconcile';
}

export function createService(host: ServiceHost): Service {
  const { label, feeds, plan, reconciler, after, now, monotonic, serverTime } = host;
  const state: AccountState = createAccountState(monotonic);
  const channelOf = new Map(feeds.map((each) => [each.feed as Source, each]));
  const acknowledged = new Set<Feed>();
  /** Heard since they were last acknowledged. */
  const heard = new Set<Feed>();
  /** When something last came of them, or they were acknowledged, on the monotonic clock. */
  const heardAt = new Map<Feed, number>();
  const waiting: { readonly event: unknown; readonly channel: string; readonly receivedAt: number }[] = [];
  const held: Feed[] = [];
  let listener: FeedListener | undefined;
  let current: State = 'connecting';
  /** All were acknowledged once. */
  let wasAcknowledged = false;
  let isLive = false;
  let isStopped = false;
  /** What is there, or what was missed, has been read. */
  let isRead = reconciler === undefined;
  /** It has not, and events flow on all the same. */
  let isBehind = false;
  /** `at` is its beginning on the monotonic clock. */
  let gap: { readonly from: number; readonly at: number; readonly reason: GapReason; isTold: boolean } | undefined;
  /** Since when fills are handed out. */
  let started: { readonly time: number; readonly at: number } | undefined;
  /** Until when nothing is missing for certain, by the exchange's clock. */
  let surelyUntil: number | undefined;
  let reading: AbortController | undefined;
  let forgetNext = () => {};
  let forgetWord = () => {};

  /**
   * A moment by the exchange's clock, and never later than it was: this machine's clock may have been set since, one of the two
   * not have been measured yet, and the monotonic one have stood still while the machine slept.
   */
  const notLater = (time: number, at: number): number => Math.min(time, Math.floor(serverTime() - (monotonic() - at)));
  const startedAt = (): number | undefined => started && notLater(started.time, started.at);

  const known: KnownState = {
    find: (fact) => {
      if (fact.kind !== 'fill') return state.find(fact) as never;
      return fills.knows(fact) ? ({ fact, heardAt: 0 } as never) : undefined;
    },
    all: state.all,
    symbols: state.symbols,
  };

  const tell = (item: Item<unknown>) => listener?.item(item, service);
  const become = (next: State, reason?: string) => {
    if (current === next) return;
    current = next;
    listener?.state(service, reason);
  };
  const tellGap = (to: number | undefined, healed: boolean) => {
    if (!gap) return;
    const { from, reason } = gap;
    const item: GapItem = { kind: 'gap', stream: label, from, to, reason, healed };
    tell(item);
    if (to === undefined) gap.isTold = true;
    else gap = undefined;
  };

  const give = (fact: Fact | { readonly kind: 'other'; readonly name: string }, given: Given, late: boolean) => {
    const { raw, receivedAt, origin } = given;
    const event = { ...fact, raw } as UserDataEvent;
    tell({ kind: 'event', event, receivedAt, late, origin, ...(isBehind && { unreconciled: true as const }) });
  };
  const duplicate = () => listener?.duplicate();
  const fills = createFills<Given>({
    ...{ after, fast: plan.fast, duplicate },
    give: (fill, given) => give(fill, given, state.filled(fill)),
  });

  /** What the exchange pushed. */
  const take = (event: unknown, channel: string, receivedAt: number) => {
    const given: Given = { raw: event, receivedAt, origin: 'stream' };
    const { name, facts, whole, isOther } = host.saidIn(channel, event);
    if (isOther) give({ kind: 'other', name }, given, false);
    for (const said of facts) {
      const fact = Number.isNaN(said.time) ? { ...said, time: receivedAt + serverTime() - now() } : said;
      if (fact.kind === 'fill') {
        fills.take(fact, given);
        continue;
      }
      const standing = state.take(fact);
      if (standing === 'same') duplicate();
      else give(fact, given, standing === 'late');
    }
    for (const product of whole) takeGone(product, facts, given);
  };

  /** Where an event names all positions of a product line, others are gone. */
  const takeGone = (product: string | undefined, named: readonly Fact[], given: Given) => {
    const keys = new Set(named.map(keyOf));
    for (const { fact } of [...state.all()]) {
      if (fact.kind !== 'position' || keys.has(keyOf(fact))) continue;
      if (fact.product?.toLowerCase() !== product?.toLowerCase()) continue;
      const gone = goneOf(fact, Math.max(fact.time, given.receivedAt + serverTime() - now()));
      state.put(gone);
      give(gone, given, false);
    }
  };

  /** What REST answered and was not known. */
  const takeOver = (facts: readonly ReadFact[]) => {
    const from = startedAt();
    for (const { fact, raw } of facts) {
      const given: Given = { raw, receivedAt: now(), origin: 'reconcile' };
      if (fact.kind === 'fill') {
        // What was filled before anybody listened is nobody's news.
        if (from !== undefined && fact.time >= from - tolerance) fills.take(fact, given);
      } else {
        state.put(fact);
        give(fact, given, false);
      }
    }
  };

  const drain = () => {
    for (const { event, channel, receivedAt } of waiting.splice(0)) take(event, channel, receivedAt);
  };

  const isHeard = ({ feed, speaks }: UserFeed): boolean =>
    feed.row.isNamed ? feed.isLive : speaks ? heard.has(feed) : acknowledged.has(feed);

  /** It is live when everything is known, and something has shown that each stream that could be silent is heard. */
  const settle = () => {
    if (isStopped || !isRead || acknowledged.size < feeds.length || !feeds.every(isHeard)) return;
    forgetWord();
    become('live');
    if (isLive) return;
    isLive = true;
    listener?.live(service);
  };

  const isFlowing = () => isBehind || !reconciler || (isRead && acknowledged.size === feeds.length);

  const overdue = () => {
    if (isFlowing() || !plan.reconcile) return;
    isBehind = true;
    const from = startedAt();
    gap ??= {
      from: from === undefined ? now() : from - serverTime() + now(),
      at: started?.at ?? monotonic(),
      reason: 'unread',
      isTold: false,
    };
    if (!gap.isTold) tellGap(undefined, false);
    drain();
    if (acknowledged.size === feeds.length) become('stale', 'what was missed has not been read yet');
  };
  const deadline = createDeadline(after, plan.reconcile?.deadline ?? Number.POSITIVE_INFINITY, overdue);

  const ask = (
    what: ReadingAsked['what'],
    sinceWhen: () => number | undefined,
    signal: AbortSignal,
  ): Promise<Reading> => {
    const { overlap } = plan.reconcile ?? {};
    return (reconciler as Reconciler).read({
      ...{ what, overlap, known, signal },
      get since() {
        return sinceWhen();
      },
      get fillsFrom() {
        return Math.max(startedAt() ?? 0, fills.from ?? 0);
      },
    });
  };

  const since = (): number | undefined => {
    if (!gap) return undefined;
    const from = notLater(gap.from + serverTime() - now(), gap.at);
    return surelyUntil === undefined ? from : Math.max(from, surelyUntil);
  };

  const later = (milliseconds: number, run: (signal: AbortSignal) => Promise<void>) => {
    forgetNext = after(milliseconds, () => {
      const mine = new AbortController();
      reading = mine;
      run(mine.signal).catch((error) => {
        // The next comparison will tell.
        if (!mine.signal.aborted && error !== undefined) watch();
      });
    });
  };

  const stopReading = () => {
    reading?.abort();
    reading = undefined;
    forgetNext();
  };

  const surely = (until: number) => {
    surelyUntil = until;
  };
  /** Once nothing from before is asked for again. */
  const forgetFills = () => {
    if (surelyUntil !== undefined) fills.forget(surelyUntil - 2 * (plan.reconcile?.overlap ?? 0) - 2 * secondLook);
  };

  /** By the exchange's clock, which the calls before may have measured. */
  const askedIn = ({ orders }: Reading): number => orders?.askedAt ?? serverTime();

  const watch = () => {
    const { audit } = plan.reconcile ?? {};
    if (audit) later(audit, compare);
  };

  /** Finds what a silent stream has hidden. */
  const compare = async (signal: AbortSignal) => {
    const found = await ask('all', () => surelyUntil, signal);
    const asked = askedIn(found);
    const first = newsOf(found, known);
    if (first.facts.length || !first.isClear) {
      later(secondLook, async (stop) => {
        const reading = await ask('all', () => surelyUntil, stop);
        hidden(confirmed(first, newsOf(reading, known)));
        surely(asked);
        forgetFills();
        watch();
      });
      return;
    }
    surely(asked);
    forgetFills();
    watch();
  };

  const hidden = ({ facts }: News) => {
    if (!facts.length) return;
    // Balances change in ways that not every exchange pushes.
    const isMissed = facts.some(({ fact }) => fact.kind !== 'balance');
    if (isMissed) {
      const from = (surelyUntil ?? serverTime()) - serverTime() + now();
      gap = { from, at: monotonic(), reason: 'silence', isTold: false };
      tellGap(now(), true);
    }
    takeOver(facts);
    if (isMissed) for (const { feed } of feeds) host.reconnect(feed, 'REST knows of more than was pushed');
  };

  const finish = (found: Reading) => {
    const from = since();
    const asked = askedIn(found);
    const news = newsOf(found, known);
    deadline.stop();
    isBehind = false;
    isRead = true;
    tellGap(now(), !found.lost);
    takeOver(news.facts);
    drain();
    settle();
    // Nothing has shown yet that it is heard.
    if (current !== 'live') become('connecting');
    surely(asked);
    later(secondLook, async (signal) => {
      const again = await ask(news.isClear ? 'fills' : 'all', () => from ?? asked, signal);
      takeOver(newsOf(again, known).facts);
      forgetFills();
      watch();
    });
  };

  const reconcile = async () => {
    stopReading();
    const mine = new AbortController();
    reading = mine;
    deadline.start();
    try {
      const found = await ask('all', since, mine.signal);
      if (!mine.signal.aborted) finish(found);
    } catch (error) {
      if (mine.signal.aborted) return;
      // Whoever has just begun is told at once; for others the gap stays open.
      if (surelyUntil === undefined) fail(error as Error);
      else forgetNext = after(pause, () => void reconcile());
    }
  };

  const fail = (error: Error) => listener?.refused(service, error, wasAcknowledged);

  const begin = () => {
    started ??= { time: serverTime(), at: monotonic() };
    if (!wasAcknowledged) {
      wasAcknowledged = true;
      listener?.acknowledged(service);
    }
    forgetWord();
    forgetWord = after(firstWord, () => {
      if (!feeds.every(isHeard)) become('stale', 'acknowledged, but nothing shows that it is heard');
    });
    if (reconciler) void reconcile();
    else {
      tellGap(now(), false);
      drain();
      settle();
    }
  };

  /**
   * What waits came before this loss. What will be read after it is newer, so it goes first, although what was missed before it is
   * not known.
   */
  const letGo = () => {
    if (!waiting.length) return;
    if (!gap?.isTold) tellGap(undefined, false);
    const wasBehind = isBehind;
    isBehind = true;
    drain();
    isBehind = wasBehind;
  };

  const lose = (feed: Feed, reason: string | undefined) => {
    if (wasAcknowledged) {
      const from = Math.min(feed.missing?.from ?? now(), now());
      gap ??= { from, at: heardAt.get(feed) ?? monotonic(), reason: 'disconnected', isTold: false };
    }
    acknowledged.delete(feed);
    heard.delete(feed);
    stopReading();
    letGo();
    forgetWord();
    if (reconciler) isRead = false;
    become('reconnecting', reason);
  };

  const ears: FeedListener = {
    expectWithin: undefined,
    item(item, source) {
      const { feed, channel } = channelOf.get(source) as UserFeed;
      if (item.kind !== 'event') return;
      heard.add(feed);
      heardAt.set(feed, monotonic());
      const { event, receivedAt } = item;
      if (isFlowing()) take(event, channel, receivedAt);
      else {
        waiting.push({ event, channel, receivedAt });
        deadline.start();
        if (waiting.length > mostWaiting) overdue();
      }
      settle();
    },
    acknowledged(source) {
      const { feed } = channelOf.get(source) as UserFeed;
      acknowledged.add(feed);
      heardAt.set(feed, monotonic());
      if (acknowledged.size === feeds.length) begin();
    },
    live: settle,
    state(source, reason) {
      const { feed } = channelOf.get(source) as UserFeed;
      if (feed.state === 'reconnecting') lose(feed, reason);
    },
    refused: (_, error) => fail(error),
    duplicate,
  };

  const service: Service = {
    label,
    get state() {
      return current;
    },
    get isAcknowledged() {
      return wasAcknowledged;
    },
    get isLive() {
      return isLive;
    },
    get missing() {
      return gap && !gap.isTold
        ? { kind: 'gap' as const, stream: label, from: gap.from, reason: gap.reason, healed: false }
        : undefined;
    },
    renew() {},
    start(given) {
      listener = given;
      for (const { feed } of feeds) host.join(feed, ears);
      // Another subscription may have them already.
      for (const { feed } of feeds) {
        if (feed.isLive) heard.add(feed);
        if (feed.isAcknowledged) ears.acknowledged(feed);
      }
    },
    async stop() {
      isStopped = true;
      stopReading();
      deadline.stop();
      forgetWord();
      fills.stop();
      waiting.length = 0;
      await Promise.all(feeds.map(({ feed }) => host.leave(feed, ears)));
    },
    hold() {
      for (const { feed } of feeds) if (host.hold(feed, ears)) held.push(feed);
      return held.length > 0;
    },
    release() {
      for (const feed of held.splice(0)) host.release(feed);
    },
    read: () => (current === 'live' && reconciler && !isStopped ? state.view() : 'syncing'),
  };
  return service;
}
