import { describe, expect, it } from 'vitest';
import { withoutRedis } from './support/redis-server.ts';
import { ask, useRedis } from './support/world.ts';

/** A node that has all slots: it refuses a script whose keys are not all in one slot. */
describe.skipIf(withoutRedis)('on a cluster', () => {
  const redis = useRedis(['--cluster-enabled', 'yes']);

  it('all keys of a lease are in one slot', async () => {
    const port = (await redis.connect()) as { sendCommand(args: string[]): Promise<unknown> };
    await port.sendCommand(['CLUSTER', 'ADDSLOTSRANGE', '0', '16383']);
    while (!String(await port.sendCommand(['CLUSTER', 'INFO'])).includes('cluster_state:ok'));
    const leases = await redis.holder({ prefix: 'bots' });
    const requests = [ask({}), ask({ key: 'a {b} c' }), ask({ ms: 1_000 })];
    expect((await leases.lease(requests)).grants).toEqual([10, 10, 10]);
    await leases.hold(['pool', 'a {b} c'], Date.now() + 1_000);
    await leases.giveBack(requests.map(({ key, ms, start }) => ({ key, ms, start, amount: 3 })));
  });
});
