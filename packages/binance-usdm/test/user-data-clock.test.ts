import { expect, it } from 'vitest';
import { createBinanceUsdm } from '../src/index.ts';
import { fillsIn, shown, userScene } from './support/user-scene.ts';

const hour = 3_600_000;
const minute = 60_000;

interface Clock {
  /** How far the clock of this machine is ahead when it begins. */
  readonly ahead?: number;
  /** By how much it is set before the connection is lost, and while it is. */
  readonly before?: number;
  readonly during?: number;
}

it.each<[string, Clock]>([
  ['was set back before', { before: -2 * hour }],
  ['was set back meanwhile', { during: -2 * hour }],
  ['was ahead from the beginning', { ahead: 2 * hour }],
  ['was ahead, and is put right before', { ahead: 2 * hour, before: -2 * hour }],
  ['was set ahead before, with a comparison in between', { before: 2 * hour }],
  ['was behind, and is put right meanwhile', { ahead: -2 * hour, during: 2 * hour }],
])('what is filled while the connection is away is told although the clock %s', async (_, clock) => {
  const { ahead = 0, before = 0, during = 0 } = clock;
  const { time, sandbox, listen, market, wait, stepClock } = await userScene();
  stepClock(ahead);
  const { user, items } = listen();
  await time.run(user.live);
  await wait(20 * minute);
  stepClock(before);
  await wait(minute);
  const fault = sandbox.faults.add({
    kind: 'code',
    code: -1008,
    status: 503,
    operation: 'startUserDataStream',
    times: 1_000,
  });
  for (const socket of sandbox.sockets) socket.cut();
  await wait(5_000);
  stepClock(during);
  await market('BUY');
  await market('SELL');
  await wait(5 * minute);
  fault.remove();
  await wait(minute);
  expect(user.state).toBe('live');
  expect(shown(items).filter((text) => text.startsWith('fill'))).toEqual(['fill 0.5 reconcile', 'fill 0.5 reconcile']);
  expect(new Set(fillsIn(items)).size).toBe(2);
});

/** Trades by another program of the account's: the client that listens sends nothing that would measure its clock. */
const tradingElsewhere = ({ time, sandbox }: Awaited<ReturnType<typeof userScene>>) => {
  const other = createBinanceUsdm({
    ...sandbox.credentials.binance.hmac,
    ...{ transport: sandbox.transport('binance-usdm', { sleep: time.sleep }), timing: time.timing },
  });
  return (side: 'BUY' | 'SELL') =>
    time.run(other.newOrder({ symbol: 'BTCUSDT', side, type: 'MARKET', quantity: '0.5' }));
};

it('what is filled while the connection is away is told although what came last was dated by a clock that is ahead', async () => {
  const scene = await userScene();
  const { time, sandbox, listen, wait, stepClock } = scene;
  const market = tradingElsewhere(scene);
  const { user, items } = listen();
  await time.run(user.live);
  stepClock(10 * minute);
  await market('BUY');
  await wait(1_000);
  for (const socket of sandbox.sockets) socket.cut();
  await market('SELL');
  await wait(minute);
  expect(shown(items).filter((text) => text.startsWith('fill'))).toEqual(['fill 0.5', 'fill 0.5 reconcile']);
});

it('a position that was closed while the connection was away opens again in read(), although the clock was ahead', async () => {
  const scene = await userScene();
  const { time, sandbox, listen, wait, stepClock } = scene;
  const market = tradingElsewhere(scene);
  const { user } = listen();
  const amounts = () => {
    const account = user.read();
    return account === 'syncing' ? account : account.positions.map(({ amount }) => amount);
  };
  await time.run(user.live);
  await market('BUY');
  await wait(minute);
  stepClock(2 * hour);
  for (const socket of sandbox.sockets) socket.cut();
  await market('SELL');
  await wait(30_000);
  expect(amounts()).toEqual([]);
  await market('BUY');
  await wait(1_000);
  expect(amounts()).toEqual(['0.5']);
});
