import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { expect, it, onTestFinished } from 'vitest';
import { createBitgetUta } from '../src/index.ts';
import { createBitgetUtaStreams, isStreamLoginError, type UserItem, webSocket } from '../src/streams.ts';

/** A sandbox in memory, on virtual time, with a client and its streams. */
async function scene(credentials = {}) {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['bitget-uta'], now: time.now });
  const { sleep } = time;
  const transport = sandbox.transport('bitget-uta', { sleep });
  const key = { ...sandbox.credentials.bitget.unified, ...credentials };
  const bitget = createBitgetUta({ ...key, transport, timing: time.timing });
  const streams = createBitgetUtaStreams({ rest: bitget, socket: webSocket(sandbox.socket('bitget-uta', { sleep })) });
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
          category: 'USDT-FUTURES',
          symbol: 'BTCUSDT',
          qty: '0.5',
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
  const bought = ['order new', 'order filled', 'fill', 'balance', 'position 0.5'];
  expect(shown(items)).toEqual([
    ...['connecting', 'balance reconcile', 'balance reconcile', 'balance reconcile', 'live', ...bought],
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

it('merges fast fills into fills, or gives both with one id', async () => {
  const { time, streams, market, wait } = await scene();
  const fillsOf = (options: { readonly fast?: boolean }) => {
    const fills: string[] = [];
    const user = streams.userData(options);
    user.on((item) => {
      if (item.kind !== 'event' || item.event.kind !== 'fill') return;
      fills.push(`${item.event.isEarly ? 'early ' : ''}${item.event.tradeId}`);
    });
    return { user, fills };
  };
  const [plain, fast] = [fillsOf({}), fillsOf({ fast: true })];
  await time.run(Promise.all([plain.user.live, fast.user.live]));
  await market();
  await wait(20_000);
  expect(plain.fills).toHaveLength(1);
  expect(fast.fills).toEqual([`early ${plain.fills[0]}`, plain.fills[0]]);
});
