import { describe, expect, it } from 'vitest';
import {
  createGovernor,
  type GovernedCall,
  type Governor,
  type GovernorOptions,
  type Lane,
  type LimitWindow,
  type Pool,
  type Ticket,
} from '../../src/governor/index.ts';
import { isRateBudgetError } from '../../src/index.ts';
import { createVirtualLoop, type VirtualLoop } from '../support/virtual-loop.ts';

const minute: LimitWindow = { ms: 60_000, limit: 100, header: 'x-used' };
const weight: Pool = { key: 'weight', windows: [minute] };
const orders: Pool = { key: 'orders', windows: [{ ms: 10_000, limit: 10 }] };

interface World {
  readonly loop: VirtualLoop;
  readonly governor: Governor;
  /** Enters a call that is answered after `latency`, and notes when it was sent. */
  call(name: string, amounts: readonly (readonly [Pool, number])[], given?: Partial<GovernedCall>): Promise<Ticket>;
  readonly sent: [name: string, at: number][];
}

function createWorld(options: GovernorOptions = {}, latency = 10): World {
  const loop = createVirtualLoop();
  const governor = createGovernor({ timing: loop.timing, ...options });
  // A minute ends when 50 s have passed.
  const clock = { now: () => 10_000 + loop.now(), uncertainty: 0 };
  const sent: World['sent'] = [];
  return {
    loop,
    governor,
    sent,
    async call(name, amounts, given) {
      const claims = amounts.map(([pool, amount]) => ({ pool, amount }));
      const ticket = await governor.enter({
        ...{ operation: name, claims, lane: () => 'read' as Lane, maxWait: 600_000, clock },
        ...given,
      });
      sent.push([name, loop.now()]);
      loop.after(latency, () => ticket.settle({}, true));
      return ticket;
    },
  };
}

const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a governor with room', () => {
  it('lets a call go at once, and sets no timer', () => {
    const { governor, loop } = createWorld();
    const ticket = governor.enter({
      ...{ operation: 'read', claims: [{ pool: weight, amount: 5 }], lane: () => 'read', maxWait: 0 },
      clock: { now: () => 10_000 },
    });
    expect(ticket).not.toBeInstanceOf(Promise);
    expect(loop.pending).toBe(0);
    expect(governor.usage()).toEqual([
      { pool: 'weight', ms: 60_000, limit: 100, used: 5, inFlight: 5, waiting: 0, held: 0 },
    ]);
  });

  it('counts a call that was not sent no longer', async () => {
    const { governor } = createWorld();
    const ticket = governor.enter({
      ...{ operation: 'read', claims: [{ pool: weight, amount: 5 }], lane: () => 'read', maxWait: 0 },
      clock: { now: () => 10_000 },
    }) as Ticket;
    ticket.settle(undefined, false);
    ticket.settle(undefined, false);
    expect(governor.usage()).toMatchObject([{ used: 0, inFlight: 0 }]);
  });

  it('takes of all pools of a call or of none', async () => {
    const { call, governor, loop } = createWorld();
    for (let at = 0; at < 10; at++) void call(`order ${at}`, [[orders, 1]], { lane: () => 'urgent' });
    void call('both', [
      [weight, 50],
      [orders, 1],
    ]);
    await loop.run(0);
    expect(governor.usage()).toMatchObject([
      { pool: 'orders', used: 10, waiting: 1 },
      { pool: 'weight', used: 0, waiting: 1 },
    ]);
  });
});

describe('a governor without room', () => {
  it('lets calls go in the order in which they came, when the next window has surely begun', async () => {
    const { call, loop, sent } = createWorld();
    for (const name of ['a', 'b', 'c', 'd']) void call(name, [[weight, 40]]);
    await loop.run();
    expect(sent.map(([name]) => name)).toEqual(['a', 'b', 'c', 'd']);
    const [, , [, third] = [], [, fourth] = []] = sent as [string, number][];
    expect(third).toBeGreaterThanOrEqual(50_000);
    expect(fourth).toBe(third);
    expect(loop.pending).toBe(0);
  });

  it('lets cancels pass orders, and orders pass reads', async () => {
    const { call, loop, sent } = createWorld();
    for (let at = 0; at < 5; at++) void call(`read ${at}`, [[weight, 40]]);
    void call('order', [[weight, 20]], { lane: () => 'order' });
    void call('cancel', [[weight, 30]], { lane: () => 'urgent' });
    await loop.run(61_000);
    expect(sent.map(([name]) => name)).toEqual(['read 0', 'read 1', 'cancel', 'order', 'read 2']);
  });

  it('keeps a reserve that only urgent calls may use', async () => {
    const { call, loop, sent } = createWorld();
    for (let at = 0; at < 120; at++) void call('read', [[weight, 1]]);
    await loop.run(0);
    expect(sent).toHaveLength(95);
    void call('cancel', [[weight, 1]], { lane: () => 'urgent' });
    await loop.run(0);
    expect(sent.at(-1)).toEqual(['cancel', 0]);
  });

  it('does not let a light call take what a heavy one before it waits for', async () => {
    const { call, loop, sent } = createWorld();
    void call('first', [[weight, 60]]);
    void call('heavy', [[weight, 60]]);
    void call('light', [[weight, 1]]);
    await loop.run(1_000);
    expect(sent.map(([name]) => name)).toEqual(['first']);
  });

  it('lets a call pass that does not need what is short', async () => {
    const { call, loop, sent } = createWorld();
    void call('first', [[weight, 95]]);
    void call('second', [[weight, 95]]);
    void call('other', [[orders, 1]]);
    await loop.run(0);
    expect(sent.map(([name]) => name)).toEqual(['first', 'other']);
  });

  it('tells of each call that has waited, and of no other', async () => {
    const waits: unknown[] = [];
    const { call, loop } = createWorld({ onWait: (wait) => waits.push(wait) });
    void call('a', [[weight, 95]]);
    void call('b', [[weight, 95]]);
    void call('c', [[orders, 1]]);
    await loop.run();
    expect(waits).toEqual([{ operation: 'b', pool: 'weight', lane: 'read', waited: expect.any(Number) }]);
  });
});

describe('a call that cannot wait', () => {
  it('is refused at once when it would take too long', async () => {
    const { call, loop } = createWorld();
    void call('a', [[weight, 95]]);
    const error = await errorOf(call('b', [[weight, 95]], { maxWait: 49_000 }));
    expect(isRateBudgetError(error)).toBe(true);
    expect(error).toMatchObject({ pool: 'weight', reason: 'max-wait', outcome: 'refused', operation: 'b' });
    expect((error as { wait: number }).wait).toBeGreaterThan(49_000);
    await loop.run();
  });

  it('counts those who wait before it', async () => {
    const { call, loop } = createWorld();
    for (let at = 0; at < 4; at++) void call('a', [[weight, 95]]);
    expect(await errorOf(call('b', [[weight, 5]], { maxWait: 160_000 }))).toMatchObject({ reason: 'max-wait' });
    void call('c', [[weight, 5]], { maxWait: 240_000 });
    await loop.run();
  });

  it('is refused when it has waited for so long after all', async () => {
    const { call, governor, loop } = createWorld();
    void call('a', [[weight, 95]]);
    const waiting = errorOf(call('b', [[weight, 95]], { maxWait: 70_000 }));
    await loop.run(1_000);
    governor.hold(['weight'], 68_500, new Error('quiet'));
    void call('c', [[weight, 1]], { lane: () => 'urgent' });
    governor.hold(['weight'], 75_000, new Error('quiet'));
    expect(await waiting).toMatchObject({ reason: 'max-wait' });
    await loop.run();
  });

  it('is refused when too many wait', async () => {
    const { call, loop } = createWorld({ maxQueue: 1 });
    void call('a', [[weight, 95]]);
    void call('b', [[weight, 95]]);
    expect(await errorOf(call('c', [[weight, 95]]))).toMatchObject({ reason: 'queue-full' });
    await loop.run();
  });

  it('is refused when it takes more than a whole limit has', async () => {
    const { call } = createWorld();
    expect(await errorOf(call('a', [[weight, 101]]))).toMatchObject({ reason: 'too-costly', pool: 'weight' });
  });

  it('goes when it takes all but the reserve and nothing else was taken', async () => {
    const { call, sent } = createWorld();
    await call('a', [[weight, 100]]);
    expect(sent).toHaveLength(1);
  });

  it('leaves when its signal says so, and the next moves up', async () => {
    const { call, loop, sent } = createWorld();
    void call('a', [[weight, 60]]);
    const stop = new AbortController();
    const left = errorOf(call('b', [[weight, 60]], { signal: stop.signal }));
    void call('c', [[weight, 30]]);
    stop.abort('changed my mind');
    expect(await left).toBe('changed my mind');
    await loop.run(1_000);
    expect(sent.map(([name]) => name)).toEqual(['a', 'c']);
    expect(loop.pending).toBe(0);
  });
});

describe('what the exchange says', () => {
  it('holds every lane of the pools that it speaks of', async () => {
    const { call, governor, loop, sent } = createWorld();
    governor.hold(['weight'], 5_000, 'ban');
    expect(governor.held(['orders', 'weight'])).toEqual({ left: 5_000, error: 'ban' });
    expect(governor.held(['orders'])).toBeUndefined();
    void call('cancel', [[weight, 1]], { lane: () => 'urgent' });
    void call('order', [[orders, 1]]);
    void call('data', [
      [weight, 0],
      [orders, 1],
    ]);
    await loop.run();
    expect(sent).toEqual([
      ['order', 0],
      ['cancel', 5_000],
      ['data', 5_000],
    ]);
  });

  it('keeps the longer of two holds', async () => {
    const { governor } = createWorld();
    governor.hold(['weight'], 5_000, 'long');
    governor.hold(['weight'], 1_000, 'short');
    expect(governor.held(['weight'])).toEqual({ left: 5_000, error: 'long' });
  });

  it('only ever raises the count', async () => {
    const { call, governor } = createWorld();
    const first = await call('a', [[weight, 5]]);
    const second = await call('b', [[weight, 5]]);
    first.settle({ 'x-used': '50' }, true);
    expect(governor.usage()).toMatchObject([{ used: 50 }]);
    second.settle({ 'x-used': '10' }, true);
    expect(governor.usage()).toMatchObject([{ used: 50, inFlight: 0 }]);
  });

  it('counts for no other window than the one in which the call was both sent and answered', async () => {
    const { call, governor, loop } = createWorld({}, 1_000_000);
    const ticket = await call('a', [[weight, 5]]);
    await loop.run(50_100);
    ticket.settle({ 'x-used': '50' }, true);
    expect(governor.usage()).toMatchObject([{ used: 5 }]);
  });

  it('counts what is left where a header says that', async () => {
    const { call, governor, loop } = createWorld({}, 1_000_000);
    const pool: Pool = {
      key: 'own',
      windows: [{ ms: 1_000, limit: 10, rolling: true, header: 'left', remaining: true }],
    };
    const ticket = await call('a', [[pool, 1]]);
    ticket.settle({ left: '3' }, true);
    expect(governor.usage()).toMatchObject([{ used: 7 }]);
    await loop.run(1_000);
    expect(governor.usage()).toMatchObject([{ used: 0 }]);
  });
});

describe('options', () => {
  it.each([
    [{ resrve: 0.2 }, 'resrve: is not an option; did you mean reserve'],
    [{ redis: {} }, 'redis: is not an option; it takes maxQueue, reserve, leases, onWait, onShared, timing'],
    [{ reserve: 1 }, 'reserve: is 1; give a part of each limit, from 0 to below 1'],
  ])('refuses %j', (given, problem) => {
    expect(() => createGovernor(given as GovernorOptions)).toThrow(problem);
  });

  it('passes over those that are undefined', () => {
    expect(createGovernor({ reserve: undefined, leases: undefined }).usage()).toEqual([]);
  });
});

describe('under load', () => {
  it('spends the limit, and cancels hardly wait', async () => {
    const { call, loop, sent } = createWorld({ maxQueue: 100_000 }, 40);
    const waits: number[] = [];
    const every = (gap: number, times: number, run: () => void) => {
      for (let at = 0; at < times; at++) loop.after(at * gap, run);
    };
    every(60, 3_000, () => void errorOf(call('read', [[weight, 2]])));
    every(13_000, 13, () => {
      const since = loop.now();
      void call('cancel', [[weight, 1]], { lane: () => 'urgent' }).then(() => waits.push(loop.now() - since));
    });
    await loop.run(179_000);
    expect(waits).toHaveLength(13);
    expect(Math.max(...waits)).toBeLessThan(250);
    expect(sent.filter(([name]) => name === 'read').length * 2).toBeGreaterThanOrEqual(3 * 90);
  });

  it('forgets the pools that nobody uses', async () => {
    const { call, governor, loop } = createWorld();
    for (let at = 0; at < 3_000; at++) {
      await call('read', [[{ key: `pool ${at}`, windows: [{ ms: 1_000, limit: 10, rolling: true }] }, 1]]);
      await loop.run(loop.now() + 100);
    }
    expect(governor.usage().length).toBeLessThan(600);
  });
});
