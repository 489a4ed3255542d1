import { expect, it } from 'vitest';
import type { UserItem } from '../src/streams.ts';
import { fillsIn, shown, userScene } from './support/user-scene.ts';

const started = ['connecting', 'balance USDT reconcile', 'live'];
const bought = ['order NEW 0', 'position 0.5', 'balance USDT', 'fill 0.5', 'order FILLED 0.5'];

it('sends nothing and starts no timer until it is called', async () => {
  const { sandbox, sleepers, wait } = await userScene();
  await wait(3_600_000);
  expect(sandbox.calls).toEqual([]);
  expect(sandbox.sockets).toEqual([]);
  expect(sleepers()).toBe(0);
});

it('tells of orders, fills, positions and balances, and ends without a trace', async () => {
  const { time, usdm, listen, market, wait, sandbox, sleepers, calls } = await userScene();
  const { user, items } = listen();
  expect(user.read()).toBe('syncing');
  await time.run(user.live);
  await market();
  const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.1' } as const;
  await time.run(usdm.newOrder({ ...order, price: '50000' }));
  await wait(10_000);
  expect(shown(items)).toEqual([...started, ...bought, 'order NEW 0']);
  expect(user.read()).toMatchObject({
    orders: [{ symbol: 'BTCUSDT', price: '50000', quantity: '0.1', isOpen: true }],
    positions: [{ symbol: 'BTCUSDT', side: 'BOTH', amount: '0.5' }],
    balances: [{ asset: 'USDT' }],
  });
  await user.close();
  expect(user.state).toBe('closed');
  expect(user.read()).toBe('syncing');
  expect(sandbox.sockets).toEqual([]);
  expect(sleepers()).toBe(0);
  expect(calls('closeUserDataStream')).toBe(0);
});

it('brings what happened while the connection was away, before anything else', async () => {
  const { time, sandbox, listen, market, wait } = await userScene();
  const { user, items } = listen();
  await time.run(user.live);
  for (const socket of sandbox.sockets) socket.cut();
  await market();
  expect(user.read()).toBe('syncing');
  await wait(20_000);
  await market('SELL');
  await wait(1_000);
  expect(shown(items)).toEqual([
    ...started,
    ...['reconnecting', 'gap disconnected healed'],
    ...['balance USDT reconcile', 'fill 0.5 reconcile', 'position 0.5 reconcile', 'live'],
    ...['order NEW 0', 'position 0', 'balance USDT', 'fill 0.5', 'order FILLED 0.5'],
  ]);
});

it('merges the early form of a fill into the complete one, or gives both with one id', async () => {
  const { time, listen, market, wait } = await userScene();
  const [plain, fast] = [listen(), listen({ fast: true })];
  await time.run(Promise.all([plain.user.live, fast.user.live]));
  await market();
  await wait(20_000);
  expect(shown(plain.items).filter((text) => text.includes('fill'))).toEqual(['fill 0.5']);
  expect(shown(fast.items).filter((text) => text.includes('fill'))).toEqual(['early fill 0.5', 'fill 0.5']);
  expect(new Set(fillsIn(fast.items)).size).toBe(1);
});

it('hands out an early fill alone when nothing completes it, and once all the same', async () => {
  const { time, sandbox, listen, market, wait } = await userScene();
  const { user, items } = listen();
  await time.run(user.live);
  await wait(10_000);
  sandbox.socketFaults.add({ kind: 'drop', times: 2, match: ({ text }) => text.includes('"ORDER_TRADE_UPDATE"') });
  await market();
  await wait(10_000);
  expect(shown(items).filter((text) => text.includes('fill'))).toEqual(['early fill 0.5']);
  // The comparison with REST finds it as well.
  await wait(600_000);
  expect(fillsIn(items)).toHaveLength(1);
});

it('lets events flow on after ten seconds, marked, and closes the gap when REST has answered', async () => {
  const { time, sandbox, listen, market, wait } = await userScene();
  const { user, items } = listen();
  await time.run(user.live);
  await wait(10_000);
  sandbox.faults.add({ kind: 'html-502', operation: 'getPositionInformationV3', times: 40 });
  for (const socket of sandbox.sockets) socket.cut();
  await market();
  await wait(3_000);
  await market('BUY', '0.1');
  expect(shown(items)).toEqual([...started, 'reconnecting']);
  await wait(9_000);
  expect(user.read()).toBe('syncing');
  const open = [
    'gap disconnected open',
    ...['order NEW 0', 'position 0.6', 'balance USDT', 'fill 0.1', 'order FILLED 0.1'].map(
      (text) => `${text} unreconciled`,
    ),
  ];
  expect(shown(items)).toEqual([...started, 'reconnecting', ...open, 'stale']);
  sandbox.faults.clear();
  await wait(120_000);
  expect(shown(items).slice(started.length + open.length + 2)).toEqual([
    'gap disconnected healed',
    'fill 0.5 reconcile late',
    'live',
  ]);
  expect(user.read()).toMatchObject({ positions: [{ amount: '0.6' }] });
});

it('finds what a silent stream has hidden, and makes another connection', async () => {
  const { time, sandbox, listen, market, wait } = await userScene();
  const { user, items } = listen();
  await time.run(user.live);
  await wait(10_000);
  sandbox.socketFaults.add({ kind: 'silence', times: 3 });
  await market();
  await wait(400_000);
  expect(shown(items)).toEqual([
    ...started,
    ...['gap silence healed', 'fill 0.5 reconcile', 'position 0.5 reconcile', 'balance USDT reconcile'],
    ...['reconnecting', 'gap disconnected healed', 'live'],
  ]);
  await market('SELL');
  await wait(1_000);
  expect(fillsIn(items)).toHaveLength(2);
});

it('is handed over before the exchange ends the connection, without a gap', async () => {
  const { time, streams, listen, market, wait } = await userScene();
  const { user, items } = listen();
  await time.run(user.live);
  for (let at = 0; at < 26 * 4; at += 1) {
    await wait(900_000);
    await market(at % 2 ? 'SELL' : 'BUY');
  }
  expect(streams.connections()).toMatchObject([{ handovers: 1, reconnects: 0 }]);
  expect(items.filter(({ kind }) => kind !== 'event').map((item) => shown([item])[0])).toEqual(['connecting', 'live']);
  expect(new Set(fillsIn(items)).size).toBe(26 * 4);
  expect(fillsIn(items)).toHaveLength(26 * 4);
}, 60_000);

it('goes on when a handler throws', async () => {
  const { time, streams, market, wait } = await userScene();
  const user = streams.userData();
  user.on(() => {
    throw new Error('mine');
  });
  user.on(() => Promise.reject(new Error('mine as well')));
  const items: string[] = [];
  user.on((item) => void items.push(...shown([item])));
  await time.run(user.live);
  await market();
  await wait(1_000);
  expect(items).toEqual([...started, ...bought]);
  expect(user.stats.handlerErrors).toBe(2 * items.length);
});

it.each([
  ['makes the exchange wait for who is slow', true],
  ['drops nothing without a gap in its place where the exchange cannot be made to wait', false],
])('%s', async (_, pauses) => {
  const { time, market, wait, slow } = await userScene();
  const { user, streams } = slow({ queue: 4 }, pauses);
  await time.run(user.live);
  for (let at = 0; at < 5; at += 1) await market('BUY', '0.1');
  await wait(1_000);
  const items: UserItem[] = [];
  const reading = (async () => {
    for await (const item of user) {
      items.push(item);
      await time.sleep(10);
    }
  })();
  await wait(20_000);
  await streams.close();
  await time.run(reading);
  const gaps = shown(items).filter((text) => text.startsWith('gap'));
  expect(gaps).toEqual(pauses ? [] : ['gap overflow over']);
  expect(fillsIn(items).length === 5).toBe(pauses);
  expect(user.stats.dropped > 0).toBe(!pauses);
});

it('gives what is pushed, and nothing else, without reconciliation', async () => {
  const { time, sandbox, listen, market, wait, calls } = await userScene();
  const { user, items } = listen({ reconcile: false });
  await time.run(user.live);
  for (const socket of sandbox.sockets) socket.cut();
  await market();
  await wait(5_000);
  await market();
  await wait(5_000);
  expect(shown(items)).toEqual([
    ...['connecting', 'live', 'reconnecting', 'gap disconnected over', 'live'],
    ...['order NEW 0', 'position 1', 'balance USDT', 'fill 0.5', 'order FILLED 0.5'],
  ]);
  expect(user.read()).toBe('syncing');
  expect(calls('getPositionInformationV3')).toBe(0);
});

it('listens to Portfolio Margin Pro over a second connection by the same key', async () => {
  const { time, sandbox, streams, listen, wait, calls } = await userScene();
  const { user, items } = listen({ pro: true });
  await time.run(user.live);
  expect(calls('startUserDataStream')).toBe(1);
  expect(streams.connections().map(({ wanted }) => wanted)).toEqual([['userEvents'], ['proEvents']]);
  const pro = sandbox.sockets.find(({ route }) => route.includes('pm-classic'));
  pro?.send({ e: 'PM_PRO_ACCOUNT_UPDATE', E: 1_800_000_000_000, u: '1.9' });
  await wait(100);
  expect(items.at(-1)).toMatchObject({ event: { kind: 'other', name: 'PM_PRO_ACCOUNT_UPDATE', raw: { u: '1.9' } } });
});

it.each([
  [{ reconsile: true }, 'reconsile: is not an option; did you mean reconcile'],
  [{ reconcile: { audits: 1 } }, 'reconcile.audits: is not an option; did you mean audit'],
  [{ reconcile: { audit: 5 } }, 'reconcile.audit: is 5; give milliseconds, 10,000 or more, or false'],
  [{ fast: 'yes' }, 'fast: is "yes"; give true or false'],
  [{ products: ['USDT-FUTURES'] }, 'products: is not an option'],
])('refuses %o', async (options, message) => {
  const { streams } = await userScene();
  expect(() => streams.userData(options as never)).toThrow(message);
});
