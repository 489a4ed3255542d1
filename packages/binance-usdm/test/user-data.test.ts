import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { expect, it, onTestFinished } from 'vitest';
import { createBinanceUsdm } from '../src/index.ts';
import { type BinanceUsdmUserDataOptions, createBinanceUsdmStreams, type UserItem, webSocket } from '../src/streams.ts';

/** A sandbox in memory, on virtual time, with a client, its streams and what the account is told. */
async function scene(options?: BinanceUsdmUserDataOptions) {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['binance-usdm'], now: time.now });
  const { sleep } = time;
  const transport = sandbox.transport('binance-usdm', { sleep });
  const usdm = createBinanceUsdm({ ...sandbox.credentials.binance.hmac, transport, timing: time.timing });
  const streams = createBinanceUsdmStreams({
    rest: usdm,
    socket: webSocket(sandbox.socket('binance-usdm', { sleep })),
  });
  onTestFinished(async () => {
    await streams.close();
    await sandbox.close();
  });
  sandbox.setPrice('BTCUSDT', '60000');
  const user = streams.userData(options);
  const items: UserItem[] = [];
  user.on((item) => void items.push(item));
  return { time, sandbox, usdm, streams, user, items };
}

const shown = (items: readonly UserItem[]) =>
  items.map((item) => {
    if (item.kind === 'state') return item.state;
    if (item.kind === 'gap') return `gap ${item.reason}${item.healed ? ' healed' : ''}`;
    const { event, origin, late, unreconciled } = item;
    const marks = [origin === 'reconcile' && 'reconcile', late && 'late', unreconciled && 'unreconciled'].filter(
      Boolean,
    );
    const said =
      event.kind === 'order'
        ? `order ${event.status} ${event.filled}`
        : event.kind === 'fill'
          ? `fill ${event.quantity} ${event.price}`
          : event.kind === 'position'
            ? `position ${event.amount}`
            : event.kind === 'balance'
              ? `balance ${event.asset}`
              : event.kind === 'other'
                ? event.name
                : event.kind;
    return [said, ...marks].join(' ');
  });

it('tells of orders, fills, positions and balances', async () => {
  const { time, usdm, user, items } = await scene();
  expect(user.read()).toBe('syncing');
  await time.run(user.live);
  const limit = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC' } as const;
  await time.run(usdm.newOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.5' }));
  await time.run(usdm.newOrder({ ...limit, quantity: '0.1', price: '50000' }));
  await time.run(time.sleep(10_000));
  expect(shown(items)).toEqual([
    ...['connecting', 'balance USDT reconcile', 'live'],
    ...['order NEW 0', 'position 0.5', 'balance USDT', 'fill 0.5 60000.1', 'order FILLED 0.5', 'order NEW 0'],
  ]);
  expect(user.read()).toMatchObject({
    orders: [{ symbol: 'BTCUSDT', price: '50000', quantity: '0.1', isOpen: true }],
    positions: [{ symbol: 'BTCUSDT', side: 'BOTH', amount: '0.5' }],
    balances: [{ asset: 'USDT' }],
  });
});

it('brings what happened while the connection was away, before anything else', async () => {
  const { time, sandbox, usdm, user, items } = await scene();
  await time.run(user.live);
  for (const socket of sandbox.sockets) socket.cut();
  await time.run(usdm.newOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.5' }));
  expect(user.read()).toBe('syncing');
  await time.run(time.sleep(20_000));
  await time.run(usdm.newOrder({ symbol: 'BTCUSDT', side: 'SELL', type: 'MARKET', quantity: '0.5' }));
  await time.run(time.sleep(1_000));
  expect(shown(items)).toEqual([
    ...['connecting', 'balance USDT reconcile', 'live', 'reconnecting', 'gap disconnected healed'],
    ...['balance USDT reconcile', 'fill 0.5 60000.1 reconcile', 'position 0.5 reconcile', 'live'],
    ...['order NEW 0', 'position 0', 'balance USDT', 'fill 0.5 59999.9', 'order FILLED 0.5'],
  ]);
});
