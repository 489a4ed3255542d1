import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { createBinanceUsdmStreams, webSocket } from '../src/streams.ts';
import { fillsIn, shown, userScene } from './support/user-scene.ts';

const hour = 3_600_000;

/** Everything that a person or a log could make of what has been seen. */
function textOf(seen: readonly unknown[]): string {
  const parts = [inspect(seen, { depth: null, showHidden: true, maxStringLength: null, maxArrayLength: null })];
  for (const each of seen) {
    parts.push(JSON.stringify(each) ?? '');
    for (let at = each; at instanceof Error; at = at.cause) parts.push(`${at.message}${at.stack}`);
  }
  return parts.join('\n');
}

function expectNoKey(keys: ReadonlySet<string>, ...seen: unknown[]): void {
  const text = textOf(seen);
  expect(keys.size).toBeGreaterThan(0);
  for (const key of keys) expect(text.includes(key)).toBe(false);
}

it('is made at first use, kept every half an hour, shared, and never deleted', async () => {
  const { time, streams, listen, wait, calls, told, keys } = await userScene();
  const [one, other] = [listen(), listen({ fast: true })];
  await time.run(Promise.all([one.user.live, other.user.live]));
  await wait(3 * hour + 60_000);
  expect(calls('startUserDataStream')).toBe(1);
  expect(calls('keepaliveUserDataStream')).toBe(6);
  expect(streams.connections()).toHaveLength(1);
  expectNoKey(
    keys,
    one.items,
    other.items,
    told,
    streams,
    streams.connections(),
    one.user,
    one.user.streams,
    one.user.stats,
  );
  await streams.close();
  expect(calls('closeUserDataStream')).toBe(0);
  await wait(2 * hour);
  expect(calls('keepaliveUserDataStream')).toBe(6);
});

it('is another one after it has expired, by one call for all who listen', async () => {
  const { time, usdm, streams, listen, market, wait, calls, told, keys } = await userScene();
  const [one, other] = [listen(), listen({ reconcile: false })];
  await time.run(Promise.all([one.user.live, other.user.live]));
  // Somebody else deletes it.
  await time.run(usdm.closeUserDataStream());
  await market();
  await wait(10_000);
  expect(keys.size).toBe(2);
  expect(calls('startUserDataStream')).toBe(2);
  expect(shown(one.items)).toContain('listenKeyExpired');
  expect(fillsIn(one.items)).toHaveLength(1);
  await market('SELL');
  await wait(1_000);
  expect(fillsIn(one.items)).toHaveLength(2);
  expect(fillsIn(other.items)).toHaveLength(1);
  expectNoKey(keys, one.items, other.items, told, streams.connections());
});

it('is another one when the exchange says -1125 to its keeper, though nothing was pushed', async () => {
  const { time, sandbox, usdm, listen, market, wait, calls, told, keys } = await userScene();
  const { user, items } = listen();
  await time.run(user.live);
  await wait(10_000);
  sandbox.socketFaults.add({ kind: 'drop', match: ({ text }) => text.includes('listenKeyExpired') });
  await time.run(usdm.closeUserDataStream());
  await wait(hour);
  expect(shown(items)).not.toContain('listenKeyExpired');
  expect(calls('startUserDataStream')).toBe(2);
  await market();
  await wait(1_000);
  expect(fillsIn(items)).toHaveLength(1);
  expectNoKey(keys, items, told);
});

it('survives a network that is away for twenty minutes when it is to be kept', async () => {
  const { time, sandbox, listen, market, wait, calls } = await userScene();
  const { user, items } = listen({ reconcile: { audit: false } });
  await time.run(user.live);
  await wait(29 * 60_000);
  const fault = sandbox.faults.add({ kind: 'reset-before', operation: 'keepaliveUserDataStream', times: 10_000 });
  await wait(20 * 60_000);
  fault.remove();
  await wait(2 * hour);
  expect(calls('startUserDataStream')).toBe(1);
  expect(shown(items)).toEqual(['connecting', 'balance USDT reconcile', 'live']);
  await market();
  await wait(1_000);
  expect(fillsIn(items)).toHaveLength(1);
});

it('is not taken for a live stream while the exchange has not named it again', async () => {
  const { time, sandbox, usdm, listen, market, wait } = await userScene();
  const { user, items } = listen();
  await time.run(user.live);
  await wait(10 * 60_000);
  sandbox.faults.add({ kind: 'reset-before', operation: 'startUserDataStream', times: 3 });
  sandbox.faults.add({ kind: 'reset-before', operation: 'keepaliveUserDataStream', times: 30 });
  sandbox.socketFaults.add({ kind: 'drop', match: ({ text }) => text.includes('listenKeyExpired') });
  await time.run(usdm.closeUserDataStream());
  for (const socket of sandbox.sockets) socket.cut();
  await wait(4_000);
  expect(user.state).not.toBe('live');
  expect(user.read()).toBe('syncing');
  await market();
  await wait(10 * 60_000);
  expect(user.state).toBe('live');
  expect(fillsIn(items)).toHaveLength(1);
});

it('is asked for although the clock of this machine was set back after it was made', async () => {
  const { time, sandbox, usdm, listen, market, wait, calls, stepClock } = await userScene();
  const { user, items } = listen();
  await time.run(user.live);
  await wait(60_000);
  stepClock(-2 * hour);
  sandbox.socketFaults.add({ kind: 'drop', match: ({ text }) => text.includes('listenKeyExpired') });
  await time.run(usdm.closeUserDataStream());
  for (const socket of sandbox.sockets) socket.cut();
  await wait(10_000);
  expect(calls('startUserDataStream')).toBe(2);
  await market();
  await wait(1_000);
  expect(fillsIn(items)).toHaveLength(1);
  expect(user.state).toBe('live');
});

it('tells by name what is wrong when the exchange gives none', async () => {
  const { time, sandbox, streams, told, keys } = await userScene();
  sandbox.faults.add({ kind: 'code', code: -2015, status: 401, operation: 'startUserDataStream', times: 10 });
  const user = streams.userData();
  const error = await time.run(user.acknowledged.catch((thrown: unknown) => thrown));
  expect(error).toMatchObject({ code: 'EXCHANGE_REFUSED', exchangeCode: -2015, operation: 'startUserDataStream' });
  expect(user.state).toBe('closed');
  expectNoKey(new Set([...keys, 'listenKey=']), error, told);
});

it('is asked for again after a single refusal, however often the connection was lost just before', async () => {
  const { time, sandbox, listen, market, wait } = await userScene();
  const { user, items } = listen();
  await time.run(user.live);
  for (let times = 0; times < 4; times += 1) {
    await wait(10_000);
    for (const socket of sandbox.sockets) socket.cut();
  }
  await wait(10_000);
  const fault = sandbox.faults.add({
    kind: 'code',
    code: -2015,
    status: 401,
    operation: 'startUserDataStream',
    times: 1,
  });
  for (const socket of sandbox.sockets) socket.cut();
  await market();
  await wait(30_000);
  expect(fault.hits).toBe(1);
  expect(user.state).toBe('live');
  expect(fillsIn(items)).toHaveLength(1);
});

it('is live at once where the old connection ends while the one that takes over is still being opened', async () => {
  const { time, sandbox, usdm, wait } = await userScene();
  const open = webSocket(sandbox.socket('binance-usdm', { sleep: time.sleep }));
  const states: string[] = [];
  let isFirst = true;
  const streams = createBinanceUsdmStreams({
    rest: usdm,
    socket(url, events) {
      if (isFirst) {
        isFirst = false;
        return open(url, events);
      }
      // It takes as long to open as over a network.
      const opened = time.sleep(400).then(() => open(url, events));
      void (async () => {
        await time.sleep(200);
        for (const socket of sandbox.sockets) socket.cut();
        await time.sleep(1_000);
        states.push(user.state);
      })();
      return { send: (text) => void opened.then(({ send }) => send(text)), close: async () => (await opened).close() };
    },
  });
  const user = streams.userData();
  await time.run(user.live);
  await wait(24 * hour);
  expect(states).toEqual(['live']);
  expect(user.stats.gaps).toBe(1);
  await streams.close();
});

it('is asked for again where the exchange refuses it when a connection is to be replaced', async () => {
  const { time, sandbox, streams, listen, wait } = await userScene();
  const { user, items } = listen();
  await time.run(user.live);
  await wait(22 * hour);
  const fault = sandbox.faults.add({
    kind: 'code',
    code: -2015,
    status: 401,
    operation: 'startUserDataStream',
    times: 3,
  });
  await wait(2 * hour);
  expect(fault.hits).toBe(3);
  expect(streams.connections()).toMatchObject([{ handovers: 1, reconnects: 0 }]);
  expect(shown(items)).toEqual(['connecting', 'balance USDT reconcile', 'live']);
});
