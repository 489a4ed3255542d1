import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { expect, it, onTestFinished } from 'vitest';
import { createBitgetMix } from '../src/index.ts';
import { createBitgetMixStreams, isStreamLoginError, type UserItem, webSocket } from '../src/streams.ts';

/** A sandbox in memory, on virtual time, with a client and its streams. */
async function scene(credentials = {}, kind: 'hmac' | 'rsa' = 'hmac') {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['bitget-mix'], now: time.now });
  const { sleep } = time;
  const transport = sandbox.transport('bitget-mix', { sleep });
  const key = { ...sandbox.credentials.bitget[kind], ...credentials };
  const bitget = createBitgetMix({ ...key, transport, timing: time.timing });
  const streams = createBitgetMixStreams({ rest: bitget, socket: webSocket(sandbox.socket('bitget-mix', { sleep })) });
  onTestFinished(async () => {
    await streams.close();
    await sandbox.close();
  });
  sandbox.setPrice('BTCUSDT', '60000');
  return {
    ...{ time, sandbox, bitget, streams },
    market: (side: 'buy' | 'sell' = 'buy') =>
      time.run(
        bitget.placeOrder({
          symbol: 'BTCUSDT',
          productType: 'USDT-FUTURES',
          marginMode: 'crossed',
          marginCoin: 'USDT',
          size: '0.5',
          side,
          orderType: 'market',
        }),
      ),
    wait: (milliseconds: number) => time.run(time.sleep(milliseconds)),
  };
}

const shown = (items: readonly UserItem[]) =>
  items.map((item) => {
    if (item.kind === 'state') return item.state;
    if (item.kind === 'gap') return `gap ${item.reason}${item.healed ? ' healed' : ''}`;
    const { event, origin, late, unreconciled } = item;
    const marks = [origin === 'reconcile' && origin, late && 'late', unreconciled && 'unreconciled'].filter(Boolean);
    return [event.kind, 'amount' in event && event.amount, 'status' in event && event.status, ...marks]
      .filter(Boolean)
      .join(' ');
  });

it('tells of orders, fills, positions and balances, and of what was missed', async () => {
  const { time, streams, market, wait, sandbox } = await scene();
  const user = streams.userData();
  const items: UserItem[] = [];
  user.on((item) => void items.push(item));
  await time.run(user.live);
  await market();
  await wait(10_000);
  for (const socket of sandbox.sockets) socket.cut();
  await market('sell');
  await wait(20_000);
  await market();
  await wait(10_000);
  const bought = ['order live', 'order filled', 'fill', 'balance', 'position 0.5'];
  expect(shown(items)).toEqual([
    ...['connecting', 'balance reconcile', 'balance reconcile', 'live', ...bought],
    ...['reconnecting', 'gap disconnected healed'],
    ...['position 0 reconcile', 'balance reconcile', 'fill reconcile', 'live', ...bought],
  ]);
  expect(user.read()).toMatchObject({ orders: [], positions: [{ symbol: 'BTCUSDT', amount: '0.5' }] });
  await user.close();
  expect(sandbox.sockets).toEqual([]);
});

it.each([
  ['a wrong key', { apiKey: 'other' }, 30011, 'check apiKey, and whether it is of this environment'],
  [
    'a wrong passphrase',
    { passphrase: 'other' },
    30012,
    'check passphrase: it is the one chosen when the key was made',
  ],
  ['a wrong secret', { secretKey: 'other' }, 30015, 'check secretKey, or privateKey, against the key'],
])('ends with what to do for %s', async (_, credentials, exchangeCode, hint) => {
  const { time, streams, sandbox } = await scene(credentials);
  const user = streams.userData();
  const error = await time.run(user.acknowledged.catch((thrown: unknown) => thrown));
  expect(isStreamLoginError(error)).toBe(true);
  expect(error).toMatchObject({ exchangeCode, hint, outcome: 'refused' });
  expect(user.state).toBe('closed');
  await expect(user[Symbol.asyncIterator]().next()).resolves.toMatchObject({ value: { kind: 'state' } });
  await time.run(time.sleep(60_000));
  expect(sandbox.sockets).toEqual([]);
});

it('tries again when a login is refused for a reason that may pass', async () => {
  const { time, streams, sandbox } = await scene();
  sandbox.socketFaults.add({ kind: 'refused-login', code: 30014, times: 4 });
  const user = streams.userData();
  await time.run(user.live);
  expect(user.state).toBe('live');
});

it('needs a key', async () => {
  const { streams } = await scene({ apiKey: undefined, secretKey: undefined, passphrase: undefined });
  expect(() => streams.userData()).toThrow('apiKey: is missing');
});

it('logs in with an RSA key as well, and again on every connection', async () => {
  const { time, streams, sandbox, market, wait } = await scene({}, 'rsa');
  const user = streams.userData({ products: ['USDT-FUTURES'] });
  await time.run(user.live);
  for (const socket of sandbox.sockets) socket.cut();
  await time.run(time.sleep(5_000));
  await market();
  await wait(1_000);
  expect(user.read()).toMatchObject({ positions: [{ amount: '0.5' }] });
});

it('has private channels as methods, on a connection that logs in first', async () => {
  const { time, streams, sandbox, market, wait } = await scene();
  const orders = streams.orders({ instType: 'USDT-FUTURES', instId: 'default' });
  const statuses: unknown[] = [];
  orders.on((item) => {
    if (item.kind === 'event') statuses.push(...item.event.data.map(({ status }) => status));
  });
  await time.run(orders.acknowledged);
  expect(orders.state).toBe('connecting');
  await market();
  await wait(1_000);
  expect(orders.state).toBe('live');
  expect(statuses).toEqual(['live', 'filled']);
  expect(sandbox.sockets.map(({ route }) => route)).toEqual(['/v2/ws/private']);
});

it('brings nothing twice when a connection is replaced before its time', async () => {
  const { time, streams, market, wait } = await scene();
  const user = streams.userData({ products: ['USDT-FUTURES'] });
  const fills: string[] = [];
  const others: string[] = [];
  user.on((item) => {
    if (item.kind !== 'event') others.push(item.kind === 'gap' ? item.reason : item.state);
    else if (item.event.kind === 'fill') fills.push(item.event.tradeId);
  });
  await time.run(user.live);
  for (let at = 0; at < 25; at += 1) {
    await wait(3_600_000);
    await market(at % 2 ? 'sell' : 'buy');
  }
  await wait(10_000);
  expect(streams.connections()).toMatchObject([{ handovers: 1, reconnects: 0 }]);
  expect(new Set(fills).size).toBe(25);
  expect(fills).toHaveLength(25);
  expect(others).toEqual(['connecting', 'live']);
}, 60_000);
