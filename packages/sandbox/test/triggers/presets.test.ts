import { describe, expect, it } from 'vitest';
import { hearPrivately, move, pass, productType, rowsOn, startStill, symbol } from '../support/waiting.ts';
import type { TestWorld } from '../support/world.ts';

const coin = { symbol, productType, marginMode: 'crossed', marginCoin: 'USDT' };
const presets = { presetStopSurplusPrice: '70000', presetStopLossPrice: '60000', presetStopLossExecutePrice: '59900' };

const classic = async (world: TestWorld, path: string, body: object) => {
  const { json } = await world.mix('POST', `/api/v2/mix/order/${path}`, { body: { ...coin, ...body } });
  expect(json.code, json.msg).toBe('00000');
  return json.data;
};

const waitingOf = async ({ mix }: TestWorld) => {
  const query = { productType, planType: 'profit_loss' };
  const { data } = (await mix('GET', '/api/v2/mix/order/orders-plan-pending', { query })).json;
  return data.entrustedList ?? [];
};

describe('presets of an order of Bitget v2', () => {
  it('are put on the position by its first fill, and close all that the other fills add', async () => {
    const world = await startStill();
    const heard = await hearPrivately(world, 'v2');
    const account = world.sandbox.account('bitget');
    const book = account.book(productType);
    const limit = { side: 'buy', orderType: 'limit', price: '64000', size: '1', force: 'gtc' };
    const { orderId } = await classic(world, 'place-order', { ...limit, ...presets });
    expect(await waitingOf(world)).toEqual([]);
    account.fillOrder({ orderId, quantity: '0.3' });
    const [loss, profit] = await waitingOf(world);
    expect(profit).toMatchObject({
      planType: 'pos_profit',
      triggerPrice: '70000',
      triggerType: 'mark_price',
      side: 'buy',
    });
    expect(loss).toMatchObject({
      planType: 'pos_loss',
      triggerPrice: '60000',
      executePrice: '59900',
      planStatus: 'live',
    });
    account.fillOrder({ orderId });
    expect(await waitingOf(world)).toHaveLength(2);
    await pass(world);
    expect(rowsOn(heard, 'orders-algo').map(({ planType, status }) => `${planType} ${status}`)).toEqual([
      ...['ptp live', 'psl live'],
    ]);
    await move(world, 70_001);
    expect(book.positions).toEqual([]);
    expect(book.fills.at(-1)).toMatchObject({ quantity: '1', closes: true });
    expect(
      rowsOn(heard, 'orders-algo')
        .map(({ planType, status }) => `${planType} ${status}`)
        .slice(2),
    ).toEqual([...['ptp executed', 'psl cancelled']]);
  });

  it('move those that the position has already', async () => {
    const world = await startStill();
    const market = { side: 'buy', orderType: 'market', size: '1' };
    await classic(world, 'place-order', { ...market, ...presets });
    await classic(world, 'place-order', { ...market, presetStopLossPrice: '62000' });
    const waiting = await waitingOf(world);
    expect(
      waiting.map(({ planType, triggerPrice }: { planType: string; triggerPrice: string }) => [planType, triggerPrice]),
    ).toEqual([
      ['pos_loss', '62000'],
      ['pos_profit', '70000'],
    ]);
    await move(world, 61_999);
    expect(world.sandbox.account('bitget').book(productType).fills.at(-1)).toMatchObject({ quantity: '2' });
  });

  it('are put on a position that the order turns, once it is turned', async () => {
    const world = await startStill();
    const account = world.sandbox.account('bitget');
    account.openPosition({ symbol, amount: '-0.4' });
    const limit = { side: 'buy', orderType: 'limit', price: '64000', size: '1', force: 'gtc' };
    const { orderId } = await classic(world, 'place-order', { ...limit, ...presets });
    for (const quantity of ['0.2', '0.2']) account.fillOrder({ orderId, quantity });
    expect(await waitingOf(world)).toEqual([]);
    account.fillOrder({ orderId, quantity: '0.1' });
    expect(await waitingOf(world)).toMatchObject([
      { planType: 'pos_loss', side: 'buy' },
      { planType: 'pos_profit', side: 'buy' },
    ]);
    const [loss] = await waitingOf(world);
    await classic(world, 'modify-tpsl-order', { orderId: loss.orderId, triggerPrice: '61000', size: '' });
    account.fillOrder({ orderId });
    expect(await waitingOf(world)).toMatchObject([{ triggerPrice: '61000' }, { triggerPrice: '70000' }]);
  });

  it('of an order that closes have no effect', async () => {
    const world = await startStill();
    world.sandbox.account('bitget').openPosition({ symbol, amount: '-1' });
    await classic(world, 'place-order', {
      side: 'buy',
      orderType: 'market',
      size: '0.4',
      reduceOnly: 'YES',
      ...presets,
    });
    expect(await waitingOf(world)).toEqual([]);
  });

  it('follow a change of the order before its fill, and a side in hedge mode', async () => {
    const world = await startStill();
    const { mix, sandbox } = world;
    await mix('POST', '/api/v2/mix/account/set-position-mode', { body: { productType, posMode: 'hedge_mode' } });
    const limit = { side: 'sell', tradeSide: 'open', orderType: 'limit', price: '66000', size: '1', force: 'gtc' };
    const { orderId } = await classic(world, 'place-order', { ...limit, presetStopSurplusPrice: '60000' });
    const change = {
      orderId,
      newPresetStopSurplusPrice: '61000',
      newPresetStopLossPrice: '68000',
      newClientOid: 'other',
    };
    await classic(world, 'modify-order', change);
    sandbox.account('bitget').fillOrder({ orderId });
    expect(await waitingOf(world)).toMatchObject([
      { planType: 'pos_loss', triggerPrice: '68000', side: 'sell', posSide: 'short', tradeSide: 'close' },
      { planType: 'pos_profit', triggerPrice: '61000', side: 'sell', posSide: 'short', tradeSide: 'close' },
    ]);
    await move(world, 60_999);
    expect(sandbox.account('bitget').book(productType).positions).toEqual([]);
    expect(await waitingOf(world)).toEqual([]);
  });

  it('of a trigger order begin with the fill of what it places, those of a trailing one in percent', async () => {
    const world = await startStill();
    const plan = { planType: 'normal_plan', side: 'buy', orderType: 'market', size: '1', triggerPrice: '66000' };
    const profit = { stopSurplusTriggerPrice: '68000', stopSurplusTriggerType: 'fill_price' };
    await classic(world, 'place-plan-order', { ...plan, triggerType: 'fill_price', ...profit });
    await move(world, 66_000);
    expect(await waitingOf(world)).toMatchObject([
      { planType: 'pos_profit', triggerPrice: '68000', triggerType: 'fill_price' },
    ]);
    const percent = { stopLossTriggerPrice: '5', stopLossTriggerType: 'fill_price' };
    const track = {
      ...plan,
      planType: 'track_plan',
      triggerPrice: '65000',
      triggerType: 'fill_price',
      callbackRatio: '1',
    };
    await classic(world, 'place-plan-order', { ...track, ...percent });
    await move(world, 65_000, 65_650);
    const [loss] = await waitingOf(world);
    const fill = world.sandbox.account('bitget').book(productType).fills.at(-1);
    expect(Number(loss.triggerPrice) / Number(fill?.price)).toBeCloseTo(0.95, 5);
    expect(loss).toMatchObject({ planType: 'pos_loss' });
  });
});

describe('presets of an order of a unified account', () => {
  const order = { category: productType, symbol, side: 'buy', qty: '1', orderType: 'limit', price: '64000' };
  const attached = {
    takeProfit: '70000',
    stopLoss: '60000',
    slTriggerBy: 'mark',
    slOrderType: 'limit',
    slLimitPrice: '59900',
  };

  it('guard what the order has opened, fill by fill', async () => {
    const world = await startStill();
    const heard = await hearPrivately(world, 'v3');
    const { uta, sandbox } = world;
    const account = sandbox.account('bitget-unified');
    account.openPosition({ symbol, amount: '5' });
    const body = { ...order, ...attached };
    const { orderId } = (await uta('POST', '/api/v3/trade/place-order', { body })).json.data;
    account.fillOrder({ orderId, quantity: '0.3' });
    const waiting = async () =>
      (await uta('GET', '/api/v3/trade/unfilled-strategy-orders', { query: { category: productType } })).json.data;
    const guard = { takeProfit: '70000', stopLoss: '60000', tpTriggerBy: 'market' };
    expect(await waiting()).toMatchObject([{ ...guard, slTriggerBy: 'mark', slLimitPrice: '59900', qty: '0.3' }]);
    account.fillOrder({ orderId });
    expect(await waiting()).toMatchObject([{ qty: '1' }]);
    await move(world, 70_000);
    const book = account.book(productType);
    expect(book.fills.at(-1)).toMatchObject({ quantity: '1', closes: true });
    expect(book.positions).toMatchObject([{ amount: '5' }]);
    expect(rowsOn(heard, 'strategy-order').map(({ status, qty }) => `${status} ${qty}`)).toEqual([
      ...['pending 0.3', 'pending 1', 'success 1'],
    ]);
  });

  it('guard no more than is left of an order that turns a position', async () => {
    const { uta, sandbox } = await startStill();
    const account = sandbox.account('bitget-unified');
    account.openPosition({ symbol, amount: '-0.4' });
    const { orderId } = (await uta('POST', '/api/v3/trade/place-order', { body: { ...order, ...attached } })).json.data;
    account.fillOrder({ orderId, quantity: '0.3' });
    account.fillOrder({ orderId, quantity: '0.3' });
    const query = { category: productType };
    const waiting = async () => (await uta('GET', '/api/v3/trade/unfilled-strategy-orders', { query })).json.data;
    expect(await waiting()).toMatchObject([{ qty: '0.2' }]);
    account.fillOrder({ orderId });
    expect(await waiting()).toMatchObject([{ qty: '0.6' }]);
  });

  it('stay cancelled where they were cancelled', async () => {
    const { uta, sandbox } = await startStill();
    const account = sandbox.account('bitget-unified');
    const { orderId } = (await uta('POST', '/api/v3/trade/place-order', { body: { ...order, ...attached } })).json.data;
    account.fillOrder({ orderId, quantity: '0.3' });
    const query = { category: productType };
    const [guard] = (await uta('GET', '/api/v3/trade/unfilled-strategy-orders', { query })).json.data;
    await uta('POST', '/api/v3/trade/cancel-strategy-order', { body: { orderId: guard.orderId } });
    account.fillOrder({ orderId });
    expect((await uta('GET', '/api/v3/trade/unfilled-strategy-orders', { query })).json.data).toEqual([]);
  });
});
