import type { Logger } from '../../hooks.ts';
import type { Timing } from '../../timing.ts';
import type { After } from '../after.ts';
import type { ChannelRow } from '../channel-table.ts';
import type { Feed, FeedListener } from '../feed.ts';
import { createSubscription, type Subscription } from '../subscription.ts';
import type { AccountView, UserDataEvent, UserItem } from './events.ts';
import { createFrames } from './frames.ts';
import { planOf, type UserDataOptions } from './options.ts';
import { createReconciler } from './reconcile/index.ts';
import { createService, type Service, type ServiceHost, type UserFeed } from './service.ts';
import type { UserChannel, UserDataTable } from './table.ts';

/**
 * What becomes of an account, from the call to `close()`: its orders, fills, positions and balances, with what was missed over a
 * reconnect.
 *
 * @example
 * const user = streams.userData();
 * for await (const item of user) {
 *   if (item.kind === 'event' && item.event.kind === 'fill') console.log(item.event.symbol, item.event.quantity, item.event.price);
 * }
 */
export interface UserData<Raw = unknown>
  extends Omit<Subscription<UserDataEvent<Raw>>, 'on' | 'events' | typeof Symbol.asyncIterator> {
  [Symbol.asyncIterator](): AsyncIterator<UserItem<Raw>, undefined>;
  /**
   * The events alone, in a loop. `throw`: a gap that nothing makes up for ends the loop with a `StreamGapError`; `skip`: it is
   * passed over.
   *
   * @example
   * for await (const event of streams.userData().events({ onGap: 'throw' })) console.log(event.kind);
   */
  events(options: { readonly onGap: 'throw' | 'skip' }): AsyncIterableIterator<UserDataEvent>;
  /**
   * Calls a function for each item, one after the other: while it awaits something, only its own items wait. What it throws is
   * counted and logged. Returns what takes it off again.
   *
   * @example
   * const stop = streams.userData().on((item) => item.kind === 'gap' && alarm(item));
   */
  on(handler: (item: UserItem<Raw>) => unknown): () => void;
  /**
   * The account as it is now; `syncing` before it was first read, while a connection is lost, and while what was missed has not been
   * read yet. It never gives what may be out of date.
   *
   * @example
   * const account = user.read();
   * if (account !== 'syncing') console.log(account.positions);
   */
  read(): AccountView | 'syncing';
}

export interface UserDataHost extends Pick<ServiceHost, 'join' | 'leave' | 'hold' | 'release' | 'reconnect'> {
  readonly table: UserDataTable;
  readonly rest: object;
  readonly timing: Timing;
  readonly after: After;
  readonly serverTime: () => number;
  readonly measureTime: () => Promise<unknown>;
  readonly logger: Logger | undefined;
  readonly rowOf: (channel: string) => ChannelRow;
  feedsOf(channel: UserChannel, products: readonly string[]): readonly Feed[];
  closed(closed: object): void;
}

/** Opens the account's events. */
export function openUserData(
  given: UserDataOptions,
  host: UserDataHost,
): UserData & { readonly listener: FeedListener } {
  const { table, rest, timing, after, serverTime, measureTime, logger } = host;
  const plan = planOf(given, table);
  const { products } = plan;
  const wanted = table.channels.filter(({ option }) => option === undefined || given[option as 'fast'] === true);
  const feeds = wanted.flatMap((each): UserFeed[] =>
    host.feedsOf(each, products).map((feed) => ({ feed, channel: each.channel, speaks: each.speaks === true })),
  );
  const service = createService({
    ...{ label: 'userData', feeds, plan, after, serverTime, now: timing.wallClock, monotonic: timing.monotonic },
    reconciler: plan.reconcile && createReconciler({ rest, table, products, timing, serverTime, measureTime, logger }),
    saidIn: createFrames(table.frames, (channel) => host.rowOf(channel).event),
    join: host.join,
    leave: host.leave,
    hold: host.hold,
    release: host.release,
    reconnect: host.reconnect,
  });
  const { signal, queue, acknowledgeWithin } = given;
  const row: ChannelRow = { name: 'userData', route: '', topic: '', parameters: [], overflow: 'keep' };
  const subscription = createSubscription<UserDataEvent, Service>(
    row,
    [service],
    { signal, queue, acknowledgeWithin },
    {
      ...{ after, logger, now: timing.wallClock, closed: host.closed },
      join: (_, listener) => service.start(listener),
      leave: () => service.stop(),
      renew() {},
      hold: () => service.hold(),
      release: () => service.release(),
    },
  );
  return Object.assign(subscription, { read: service.read }) as UserData & { readonly listener: FeedListener };
}
