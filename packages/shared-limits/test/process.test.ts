import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withoutRedis } from './support/redis-server.ts';
import { grantOf, until, useRedis } from './support/world.ts';

const program = fileURLToPath(new URL('support/holder.mjs', import.meta.url));

describe.skipIf(withoutRedis)('a process of its own', () => {
  const redis = useRedis();

  /** Runs a program that leases by one of the libraries; it prints what it was granted. */
  const start = (library: string, then: 'leave' | 'close' | 'stand still', prefix: string) => {
    const child = spawn(process.execPath, [program, library, redis.server.url, prefix, then], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    redis.onEnd(() => child.kill('SIGKILL'));
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
    const granted = async () => {
      await until(() => printed.endsWith('\n'));
      return Number(printed);
    };
    return { child, granted };
  };

  it.each(['redis', 'ioredis'])('loses no more than its lease when it is killed (%s)', async (library) => {
    const prefix = redis.freshPrefix();
    const { child, granted } = start(library, 'stand still', prefix);
    const lost = await granted();
    expect(lost).toBeGreaterThan(1);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    const leases = await redis.holder({ prefix });
    expect(await grantOf(leases, { limit: 100, want: 101 - lost, min: 101 - lost })).toBe(0);
    expect(await grantOf(leases, { limit: 100, want: 100 - lost, min: 100 - lost })).toBe(100 - lost);
    // And nothing beyond the window.
    expect(await grantOf(leases, { limit: 100, want: 100, min: 100, start: 120_000 })).toBe(100);
  });

  it.each(['redis', 'ioredis'])(
    'ends by itself once the user has closed the client, with no call to close (%s)',
    async (library) => {
      const { child } = start(library, 'leave', redis.freshPrefix());
      expect(await once(child, 'exit')).toEqual([0, null]);
    },
  );

  it.each(['redis', 'ioredis'])('ends after close, and its lease is back (%s)', async (library) => {
    const prefix = redis.freshPrefix();
    const { child } = start(library, 'close', prefix);
    expect(await once(child, 'exit')).toEqual([0, null]);
    const leases = await redis.holder({ prefix });
    expect(await grantOf(leases, { limit: 100, want: 99, min: 99 })).toBe(99);
  });
});
