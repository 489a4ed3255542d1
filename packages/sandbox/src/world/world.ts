import type { Clock } from '../clock.ts';
import { createMarket, type Market, type MarketParts } from '../market/market.ts';
import { createMarketPrices } from '../market/market-prices.ts';
import type { Recording } from '../market/recorded-path.ts';
import type { Timers } from '../sockets/timers.ts';
import type { Account } from '../state/account.ts';
import type { Prices } from '../state/prices.ts';
import { createDeadlines } from './deadlines.ts';
import type { Driver, DriverParts, Timing } from './driver.ts';
import type { Happenings } from './happenings.ts';
import { createManualDriver } from './manual-driver.ts';
import { momentForms, readMoment } from './moment.ts';
import type { Pace } from './pace.ts';
import { createEventQueue, type EventQueue } from './queue.ts';
import { createRealDriver } from './real-driver.ts';
import { createRunner } from './runner.ts';
import { createVirtualDriver } from './virtual-driver.ts';
import type { WorldPlan } from './world-options.ts';

/**
 * A world, as tests and bots move in it.
 *
 * @example
 * await sandbox.world.advanceTo(sandbox.world.now() + 3_600_000);
 * await sandbox.world.runUntil(() => Number(sandbox.price('BTCUSDT')) > 66_000);
 */
export interface World {
  /** The exchange's time, in milliseconds. */
  now(): number;
  /**
   * Lets time pass until then, and everything happen that is due: at once on virtual time or a clock of your own, and by
   * waiting in real time.
   */
  advanceTo(time: number | string): Promise<void>;
  /** The same until a time, or until the first event after which a condition holds. */
  runUntil(end: number | string | (() => boolean)): Promise<void>;
  /** For the `timing` option of a client that lives in this world, however fast it goes. */
  readonly timing: Timing;
}

/** What a site needs of its world. */
export interface WorldState {
  readonly queue: EventQueue;
  readonly prices: Prices;
  readonly market: Market;
  readonly handle: World;
  readonly timers: Timers;
  /** Runs everything that is due by now. */
  catchUp(): void;
  /** Enters into the queue when the orders and the listen keys of an account end. */
  planDeadlines(account: Account): void;
  reset(): void;
  close(): void;
}

/** What a world is made from. */
export interface WorldParts extends Pick<MarketParts, 'tickOf' | 'onStep' | 'onMove' | 'onFunding'> {
  readonly plan: WorldPlan;
  readonly recordings: ReadonlyMap<string, Recording>;
  readonly clock: Clock;
  readonly happenings: Happenings;
  /** Whether the sandbox was given a clock, which only its owner moves. */
  readonly hasOwnClock: boolean;
  /** How fast its time goes, where it goes by itself. */
  readonly pace?: Pace | undefined;
}

const createDriver = (parts: DriverParts, { plan, hasOwnClock, pace }: WorldParts): Driver => {
  if (plan.time !== undefined) return createVirtualDriver(parts, plan.time);
  if (hasOwnClock) return createManualDriver(parts);
  return createRealDriver(parts, pace ?? { wait: (milliseconds) => milliseconds / plan.speed });
};

const readTime = (time: number | string, now: number): number => {
  const at = typeof time === 'number' ? time : readMoment(time);
  if (at === undefined || Number.isNaN(at))
    throw new TypeError(`A world takes ${momentForms}, not ${JSON.stringify(time)}.`);
  if (at >= now) return at;
  throw new RangeError(`A world goes on from ${now} (${new Date(now).toISOString()}) and never back to ${time}.`);
};

/** Starts a world: prices that move, and time that passes. */
export const createWorld = (parts: WorldParts): WorldState => {
  const { plan, recordings, clock, happenings, tickOf, onStep, onMove, onFunding } = parts;
  const queue = createEventQueue(clock.now(), (at) => driver?.scheduled(at));
  const runner = createRunner(queue);
  let driver: Driver | undefined;
  const running: Driver = createDriver({ clock, queue, runner }, parts);
  driver = running;
  const { seed, step, prices } = plan;
  const market = createMarket({
    ...{ seed, step, prices, recordings, queue, happenings, tickOf, onMove, onFunding },
    ...(onStep && { onStep }),
  });
  const deadlines = createDeadlines(queue);
  happenings.onChange(market.heardChanged);
  const catchUp = (): void => runner.runTo(clock.now());
  /** What is due at this very moment waits until whoever asks is done: it may be what they set off. */
  const followClock = (): void => {
    if (queue.now() < clock.now()) catchUp();
  };
  return {
    queue,
    market,
    prices: createMarketPrices(market),
    catchUp,
    planDeadlines: deadlines.plan,
    timers: {
      now: () => {
        followClock();
        return queue.now();
      },
      after: (milliseconds, run, { heartbeat = false } = {}) => {
        // Whoever sets a timer may be in the middle of a call, in which nothing else may happen.
        const from = queue.isRunning() ? queue.now() : Math.max(queue.now(), clock.now());
        return queue.schedule(from + milliseconds, heartbeat ? 'heartbeat' : 'push', run).cancel;
      },
    },
    handle: {
      now: clock.now,
      advanceTo: async (time) => running.advanceTo(readTime(time, clock.now())),
      runUntil: async (end) =>
        typeof end === 'function' ? running.runUntil(end) : running.advanceTo(readTime(end, clock.now())),
      timing: running.timing,
    },
    reset: () => {
      queue.reset(clock.now());
      deadlines.reset();
      market.reset();
    },
    close: running.close,
  };
};
