import { describe, expect, it } from 'vitest';
import type { Away } from '../src/reach.ts';
import { libraries } from './support/clients.ts';
import { withoutRedis } from './support/redis-server.ts';
import { grantOf, until, useRedis } from './support/world.ts';

describe.skipIf(withoutRedis)('while Redis is away', () => {
  const redis = useRedis();

  /** A holder, and what its hooks were told. */
  const watched = async (options = {}, make = libraries['redis 6']) => {
    const told: string[] = [];
    const hooks = { onAway: ({ reason }: Away) => told.push(reason), onBack: () => told.push('back') };
    return { told, leases: await redis.holder({ ...hooks, ...options }, make) };
  };

  it.each(Object.keys(libraries))(
    'one that hangs is away too, by the deadline; what it grants late goes back (%s)',
    async (name) => {
      const prefix = redis.freshPrefix();
      const { told, leases } = await watched({ prefix, deadline: 300 }, libraries[name]);
      expect(await grantOf(leases, { limit: 100, want: 20, min: 20 })).toBe(20);
      redis.server.freeze();
      const late = grantOf(leases, { limit: 100, want: 50, min: 50 });
      await expect(late).rejects.toMatchObject({ code: 'REDIS_AWAY', reason: 'TIMEOUT' });
      await expect(grantOf(leases, {})).rejects.toMatchObject({ reason: 'TIMEOUT' });
      expect(told).toEqual(['TIMEOUT']);
      redis.server.wake();
      await until(() => told.includes('back'));
      expect(told).toEqual(['TIMEOUT', 'back']);
      await until(async () => (await grantOf(leases, { limit: 100, want: 80, min: 80 })) === 80);
    },
  );

  it('a server that refuses every command is away, and its answer is the reason', async () => {
    const { told, leases } = await watched({ prefix: redis.freshPrefix() });
    expect(await grantOf(leases, {})).toBe(10);
    const admin = (await redis.connect()) as { sendCommand(args: string[]): Promise<unknown> };
    await admin.sendCommand(['ACL', 'SETUSER', 'default', '-@scripting']);
    for (let calls = 0; calls < 5; calls++) {
      await expect(grantOf(leases, {})).rejects.toMatchObject({ reason: 'NOPERM' });
    }
    await admin.sendCommand(['ACL', 'SETUSER', 'default', '+@scripting']);
    await until(() => told.includes('back'));
    expect(told).toEqual(['NOPERM', 'back']);
  });

  it('hooks that throw or reject change nothing', async () => {
    const fail = () => {
      throw new Error('a hook');
    };
    const hooks = { onAway: fail, onBack: async () => fail() };
    const leases = await redis.holder({ ...hooks, prefix: redis.freshPrefix() });
    expect(await grantOf(leases, {})).toBe(10);
    await redis.server.kill();
    await expect(grantOf(leases, {})).rejects.toMatchObject({ code: 'REDIS_AWAY' });
    await redis.server.restart();
    await until(async () =>
      grantOf(leases, { start: 120_000 }).then(
        () => true,
        () => false,
      ),
    );
  });

  it('nothing is leased once it is closed', async () => {
    const leases = await redis.holder({ prefix: redis.freshPrefix() });
    await leases.close();
    await expect(grantOf(leases, {})).rejects.toMatchObject({ code: 'REDIS_AWAY', reason: 'CLOSED' });
  });
});

describe.skipIf(withoutRedis)('a server that has started again with nothing', () => {
  const redis = useRedis();
  const window = { ms: 20_000, start: 100_000, limit: 100 };

  /** Two that share and know the server, before and after it was killed. */
  const restarted = async () => {
    const prefix = redis.freshPrefix();
    const holders = await Promise.all([redis.holder({ prefix }), redis.holder({ prefix })]);
    await grantOf(holders[0], { ...window, want: 60, min: 60 });
    await grantOf(holders[1], { ...window, want: 0, min: 0 });
    await redis.server.kill();
    await redis.server.restart();
    const isBack = (leases: (typeof holders)[0]) =>
      leases.lease([]).then(
        () => true,
        () => false,
      );
    for (const leases of holders) await until(() => isBack(leases));
    return { prefix, holders };
  };

  it('grants nothing more of a window that was open, to whomever', async () => {
    const { prefix, holders } = await restarted();
    expect(await grantOf(holders[1], { ...window, want: 1 })).toBe(0);
    expect(await grantOf(holders[0], { ...window, want: 1 })).toBe(0);
    expect(await grantOf(await redis.holder({ prefix }), { ...window, want: 1 })).toBe(0);
  });

  it('grants the next window whole', async () => {
    const { holders } = await restarted();
    expect(await grantOf(holders[1], { ...window, want: 1 })).toBe(0);
    expect(await grantOf(holders[0], { ...window, start: 120_000, want: 100, min: 100 })).toBe(100);
  });

  it('is told by each holder what it has of a window', async () => {
    const { prefix, holders } = await restarted();
    await grantOf(holders[0], { ...window, want: 0, min: 0 });
    const port = (await redis.connect()) as { sendCommand(args: string[]): Promise<unknown> };
    const name = `{${prefix}}:window:20000:100000:pool`;
    expect(await port.sendCommand(['HGET', name, 'total'])).toBe('60');
  });
});

describe.skipIf(withoutRedis)('a server whose memory was emptied', () => {
  const redis = useRedis();

  it('grants nothing more of the window that was open', async () => {
    const leases = await redis.holder({ prefix: redis.freshPrefix() });
    expect(await grantOf(leases, { limit: 100, want: 10 })).toBe(10);
    const admin = (await redis.connect()) as { sendCommand(args: string[]): Promise<unknown> };
    await admin.sendCommand(['FLUSHALL']);
    expect(await grantOf(leases, { limit: 100, want: 10 })).toBe(0);
    expect(await grantOf(leases, { limit: 100, want: 10, start: 120_000 })).toBe(10);
  });
});
