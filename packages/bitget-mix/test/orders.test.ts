import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { expect, it } from 'vitest';
import { createBitgetMix } from '../src/create.ts';
import { amendOrder, cancelEverything, cancelTpslSurely } from '../src/orders.ts';

const mix = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' } as const;

async function ground() {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['bitget-mix'], now: time.now, strictParameters: true });
  const transport = sandbox.transport('bitget-mix', { sleep: time.sleep });
  const bitget = createBitgetMix({ ...sandbox.credentials.bitget.hmac, transport, timing: time.timing });
  sandbox.account('bitget').setBalance('USDT', '10000000', 'USDT-FUTURES');
  const orders = () => sandbox.account('bitget').book('USDT-FUTURES').orders;
  return { time, sandbox, bitget, open: () => orders().filter(({ status }) => status === 'open'), orders };
}

const limit = { ...mix, marginMode: 'crossed', side: 'buy', orderType: 'limit', force: 'gtc', size: '0.01' } as const;

it('cancels more than a page of orders, and orders of every kind of plan', async () => {
  const { time, sandbox, bitget, open } = await ground();
  sandbox.account('bitget').openPosition({ symbol: 'BTCUSDT', amount: '2', marginAsset: 'USDT' });
  for (let batch = 0; batch < 3; batch += 1) {
    const { symbol, productType, marginCoin, marginMode, ...order } = { ...limit, price: '60000' };
    const orderList = Array.from({ length: 50 }, () => order);
    await time.run(bitget.placeBatchOrders({ symbol, productType, marginCoin, marginMode, orderList }));
  }
  const trigger = { triggerPrice: '70000', triggerType: 'mark_price' } as const;
  const plan = { ...mix, marginMode: 'crossed', side: 'buy', orderType: 'market', size: '0.01', ...trigger } as const;
  await time.run(bitget.placeTriggerOrder({ ...plan, planType: 'normal_plan' }));
  const guard = { ...mix, holdSide: 'buy', triggerType: 'mark_price' } as const;
  for (const [planType, triggerPrice] of [
    ['pos_profit', '80000'],
    ['pos_loss', '40000'],
  ] as const) {
    await time.run(bitget.placeStopProfitAndStopLossPlanOrders({ ...guard, planType, triggerPrice }));
  }
  expect(open()).toHaveLength(153);
  const result = await time.run(cancelEverything(bitget));
  expect(result).toMatchObject({ outcome: 'done', left: [], unread: [] });
  expect(open()).toEqual([]);
  await sandbox.close();
});

it('finds a stop that was cancelled though the answer was lost', async () => {
  const { time, sandbox, bitget } = await ground();
  sandbox.account('bitget').openPosition({ symbol: 'BTCUSDT', amount: '2', marginAsset: 'USDT' });
  const stop = { planType: 'pos_loss', triggerPrice: '40000', triggerType: 'mark_price', clientOid: 'stop' } as const;
  await time.run(bitget.placeStopProfitAndStopLossPlanOrders({ ...mix, holdSide: 'buy', ...stop }));
  sandbox.faults.add({ kind: 'reset-after', operation: 'cancelTriggerOrder' });
  const { symbol, productType } = mix;
  const name = { symbol, productType, planType: 'pos_loss', clientOid: 'stop' } as const;
  expect(await time.run(cancelTpslSurely(bitget, name))).toMatchObject({ outcome: 'cancelled' });
  expect(sandbox.executions('cancelTriggerOrder')).toBe(1);
  await sandbox.close();
});

it('makes a name for the order that takes the place of a changed one', async () => {
  const { time, sandbox, bitget, open } = await ground();
  await time.run(bitget.placeOrder({ ...limit, price: '60000', clientOid: 'mine' }));
  sandbox.faults.add({ kind: 'reset-after', operation: 'modifyOrder' });
  const { symbol, productType } = mix;
  const change = { symbol, productType, clientOid: 'mine', newSize: '0.02', newPrice: '59000' } as const;
  const result = await time.run(amendOrder(bitget, change));
  expect(result).toMatchObject({ outcome: 'amended', lookedUp: true, order: { size: '0.02', state: 'live' } });
  expect(open().map(({ price }) => price)).toEqual(['59000']);
  expect(open()[0]?.clientId).not.toBe('mine');
  await sandbox.close();
});
