// A bot in a process of its own: two clients that share a governor, each sending reads as fast as it may, until its input ends.
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createSharedGovernor } from '@openderivs/shared-limits';
import { createClient } from 'redis';

const { redisUrl, baseUrl, credentials, whenAway, prefix } = JSON.parse(process.argv[2]);
// Without a queue, commands fail at once when Redis is gone, so that the deadline can leave a busy machine its time.
const redis = createClient({ url: redisUrl, disableOfflineQueue: true, socket: { reconnectStrategy: () => 50 } });
redis.on('error', () => {});
await redis.connect();

const events = [];
const governor = createSharedGovernor({
  ...{ redis, prefix, whenAway, deadline: 10_000 },
  onAway: () => events.push('away'),
  onBack: () => events.push('back'),
});
const options = { ...credentials, baseUrl, governor, limits: 'exchange', retry: false, maxWait: 600_000 };
const clients = [createBinanceUsdm(options), createBinanceUsdm(options)];

let going = true;
const counts = {};
const count = (what) => {
  counts[what] = (counts[what] ?? 0) + 1;
};
const stop = new AbortController();
const send = async (usdm) => {
  while (going) {
    await usdm.checkServerTime(undefined, { signal: stop.signal }).then(
      () => count('answered'),
      (error) => going && count(error.code),
    );
  }
};
process.stdin.resume().on('end', () => {
  going = false;
  stop.abort();
});
// Asking for the time hardly waits, so there may be no room for it in the window that is open.
const sync = async (usdm) => {
  while (going && !(await usdm.clock.sync().catch(() => undefined))) await new Promise((done) => setTimeout(done, 100));
};
await Promise.all(clients.map(sync));
await Promise.all(clients.flatMap((usdm) => Array.from({ length: 4 }, () => send(usdm))));
await governor.close();
redis.destroy();
process.stdout.write(`${JSON.stringify({ counts, events })}\n`);
