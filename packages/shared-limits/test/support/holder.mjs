// A process that shares a budget: leases by a governor's first call, prints how much, and leaves, closes or stands still.
import { writeSync } from 'node:fs';
import { createSharedGovernor } from '@openderivs/shared-limits';
import { Redis } from 'ioredis';
import { createClient } from 'redis';

const [, , library, url, prefix, then] = process.argv;

const connect = {
  async redis() {
    const redis = await createClient({ url }).connect();
    return { redis, end: () => redis.close() };
  },
  async ioredis() {
    const redis = new Redis(url);
    return { redis, end: () => redis.quit() };
  },
};
const { redis, end } = await connect[library]();
const governor = createSharedGovernor({ redis, prefix, whenAway: 'closed' });
const ticket = await governor.enter({
  operation: 'read',
  claims: [{ pool: { key: 'pool', windows: [{ ms: 60_000, limit: 100 }], reserve: 0 }, amount: 1 }],
  lane: () => 'read',
  maxWait: 60_000,
  clock: { now: () => 90_000 },
});
ticket.settle({}, true);
writeSync(1, `${governor.usage()[0].leased}\n`);
// So that it gives nothing back, however long it takes until it is killed.
if (then === 'stand still') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
if (then === 'close') await governor.close();
await end();
