import { describe, expect, it } from 'vitest';
import {
  hear,
  hearPrivately,
  inverse,
  move,
  pass,
  productType,
  rowsOn,
  startStill,
  symbol,
} from '../support/waiting.ts';
import type { TestWorld } from '../support/world.ts';

const algoPath = '/fapi/v1/algoOrder';
const closing = { algoType: 'CONDITIONAL', symbol, type: 'STOP_MARKET', closePosition: 'true' };

describe('what is to close a position of Binance', () => {
  it('expires once the position is closed, and nothing else does', async () => {
    const world = await startStill();
    const heard = await hear(world);
    const { usdm, sandbox } = world;
    const account = sandbox.account('binance');
    account.openPosition({ symbol, amount: '1' });
    const place = async (more: object) =>
      (await usdm('POST', algoPath, { query: { ...closing, ...more } })).json.algoId;
    const stop = await place({ side: 'SELL', triggerPrice: '60000' });
    const profit = await place({ side: 'SELL', type: 'TAKE_PROFIT_MARKET', triggerPrice: '70000' });
    const { closePosition: _, ...part } = closing;
    const partial = (
      await usdm('POST', algoPath, {
        query: { ...part, side: 'SELL', quantity: '0.5', reduceOnly: 'true', triggerPrice: '61000' },
      })
    ).json.algoId;
    const sell = { symbol, side: 'SELL', type: 'MARKET' };
    await usdm('POST', '/fapi/v1/order', { query: { ...sell, quantity: '0.4' } });
    expect((await usdm('GET', '/fapi/v1/openAlgoOrders')).json).toHaveLength(3);
    await usdm('POST', '/fapi/v1/order', { query: { ...sell, quantity: '0.6' } });
    await pass(world);
    const open = (await usdm('GET', '/fapi/v1/openAlgoOrders')).json;
    expect(open.map(({ algoId }: { algoId: number }) => algoId)).toEqual([partial]);
    const states = (id: number) =>
      heard.frames.filter(({ e, o }) => e === 'ALGO_UPDATE' && o.aid === id).map(({ o }) => [o.X, o.tt]);
    for (const id of [stop, profit]) {
      expect(states(id)).toEqual([
        ['NEW', 0],
        ['EXPIRED', 0],
      ]);
    }
    // The order that has closed it is told of first.
    const names = heard.frames.map(({ e, o }) => `${e} ${o?.X ?? ''}`);
    expect(names.slice(-3)).toEqual(['ORDER_TRADE_UPDATE FILLED', 'ALGO_UPDATE EXPIRED', 'ALGO_UPDATE EXPIRED']);
    const shown = await usdm('GET', algoPath, { query: { algoId: String(stop) } });
    expect(shown.json).toMatchObject({ algoStatus: 'EXPIRED', triggerTime: 0, actualOrderId: '' });
  });

  it('ends with the stop that was quicker, and when the position turns', async () => {
    const world = await startStill();
    const { usdm, sandbox } = world;
    const book = sandbox.account('binance').book('usdm');
    sandbox.account('binance').openPosition({ symbol, amount: '1' });
    const place = (more: object) => usdm('POST', algoPath, { query: { ...closing, ...more } });
    await place({ side: 'SELL', triggerPrice: '60000' });
    await place({ side: 'SELL', type: 'TAKE_PROFIT_MARKET', triggerPrice: '70000' });
    await move(world, 59_000);
    expect(book.orders.map(({ type, status }) => `${type} ${status}`)).toEqual([
      ...['STOP_MARKET triggered', 'TAKE_PROFIT_MARKET expired', 'MARKET filled'],
    ]);
    sandbox.account('binance').openPosition({ symbol, amount: '1' });
    await place({ side: 'SELL', triggerPrice: '58000' });
    await usdm('POST', '/fapi/v1/order', { query: { symbol, side: 'SELL', type: 'MARKET', quantity: '3' } });
    expect((await place({ side: 'SELL', triggerPrice: '58000' })).json).toMatchObject({ code: -4509 });
    await place({ side: 'BUY', triggerPrice: '70000' });
    const open = (await usdm('GET', '/fapi/v1/openAlgoOrders')).json;
    expect(open).toMatchObject([{ side: 'BUY' }]);
  });

  it('is of one side in hedge mode, on COIN-M too', async () => {
    const { coinm, sandbox } = await startStill();
    await coinm('POST', '/dapi/v1/positionSide/dual', { query: { dualSidePosition: 'true' } });
    const account = sandbox.account('binance');
    account.openPosition({ product: 'coinm', symbol: inverse, amount: '3', positionSide: 'LONG' });
    account.openPosition({ product: 'coinm', symbol: inverse, amount: '-3', positionSide: 'SHORT' });
    const place = (more: object) =>
      coinm('POST', '/dapi/v1/algoOrder', { query: { ...closing, symbol: inverse, ...more } });
    expect((await place({ side: 'SELL', positionSide: 'LONG', triggerPrice: '60000' })).status).toBe(200);
    expect((await place({ side: 'BUY', positionSide: 'SHORT', triggerPrice: '70000' })).status).toBe(200);
    const close = { symbol: inverse, side: 'BUY', positionSide: 'SHORT', type: 'MARKET', quantity: '3' };
    expect((await coinm('POST', '/dapi/v1/order', { query: close })).status).toBe(200);
    expect((await coinm('GET', '/dapi/v1/openAlgoOrders')).json).toMatchObject([{ positionSide: 'LONG' }]);
  });
});

describe('what guards a position of Bitget', () => {
  const coin = { symbol, productType, marginCoin: 'USDT' };

  const guard = ({ mix }: TestWorld, more: object) =>
    mix('POST', '/api/v2/mix/order/place-tpsl-order', {
      body: { ...coin, holdSide: 'buy', triggerType: 'fill_price', ...more },
    });

  it('is cancelled once the position is closed, for all of it or for a part', async () => {
    const world = await startStill();
    const heard = await hearPrivately(world, 'v2');
    const { mix, sandbox } = world;
    sandbox.account('bitget').openPosition({ symbol, amount: '1' });
    await guard(world, { planType: 'pos_loss', triggerPrice: '60000' });
    await guard(world, { planType: 'profit_plan', triggerPrice: '70000', size: '0.5' });
    await guard(world, { planType: 'moving_plan', triggerPrice: '70000', size: '0.5', rangeRate: '1' });
    const plan = {
      ...coin,
      marginMode: 'crossed',
      planType: 'normal_plan',
      side: 'sell',
      orderType: 'market',
      size: '1',
    };
    const waits = { ...plan, triggerPrice: '50000', triggerType: 'fill_price' };
    await mix('POST', '/api/v2/mix/order/place-plan-order', { body: waits });
    expect((await mix('POST', '/api/v2/mix/order/close-positions', { body: { symbol, productType } })).json.code).toBe(
      '00000',
    );
    await pass(world);
    const { orders } = sandbox.account('bitget').book(productType);
    expect(
      orders
        .filter(({ service }) => service !== 'plain')
        .map(({ given, status }) => `${given.get('planType')} ${status}`),
    ).toEqual([...['pos_loss cancelled', 'profit_plan cancelled', 'moving_plan cancelled', 'normal_plan open']]);
    expect(
      rowsOn(heard, 'orders-algo')
        .map(({ planType, status }) => `${planType} ${status}`)
        .slice(-3),
    ).toEqual([...['psl cancelled', 'tp cancelled', 'mtpsl cancelled']]);
  });

  it('is refused on the wrong side of the price, a second time, and beyond the position', async () => {
    const world = await startStill();
    const { mix, sandbox } = world;
    sandbox.account('bitget').openPosition({ symbol, amount: '1' });
    const code = async (more: object) => (await guard(world, more)).json.code;
    expect(await code({ planType: 'pos_profit', triggerPrice: '65000' })).toBe('40830');
    expect(await code({ planType: 'loss_plan', size: '1', triggerPrice: '65000' })).toBe('40834');
    expect(await code({ planType: 'pos_loss', triggerPrice: '60000' })).toBe('00000');
    expect(await code({ planType: 'pos_loss', triggerPrice: '61000' })).toBe('43031');
    expect(await code({ planType: 'pos_profit', triggerPrice: '70000' })).toBe('00000');
    expect(await code({ planType: 'pos_profit', triggerPrice: '71000' })).toBe('43030');
    expect(await code({ planType: 'profit_plan', size: '1.1', triggerPrice: '70000' })).toBe('40891');
    const { orders } = sandbox.account('bitget').book(productType);
    const orderId = String(orders[0]?.id);
    const change = { ...coin, orderId, triggerPrice: '66000', triggerType: 'fill_price', size: '' };
    expect((await mix('POST', '/api/v2/mix/order/modify-tpsl-order', { body: change })).json.code).toBe('40834');
    const both = { ...coin, holdSide: 'buy', stopSurplusTriggerPrice: '72000', stopLossTriggerPrice: '66000' };
    const sizes = { stopSurplusSize: '0.1', stopLossSize: '0.1' };
    const pair = await mix('POST', '/api/v2/mix/order/place-pos-tpsl', { body: { ...both, ...sizes } });
    expect([pair.json.code, orders.length]).toEqual(['40834', 2]);
  });

  it('is refused on the wrong side of a short position', async () => {
    const world = await startStill();
    world.sandbox.account('bitget').openPosition({ symbol, amount: '-1' });
    const code = async (more: object) => (await guard(world, { holdSide: 'sell', ...more })).json.code;
    expect(await code({ planType: 'pos_profit', triggerPrice: '65000' })).toBe('40832');
    expect(await code({ planType: 'pos_loss', triggerPrice: '65000' })).toBe('40836');
  });

  it('is cancelled on a unified account too, where parts may not be larger than the position', async () => {
    const world = await startStill();
    const heard = await hearPrivately(world, 'v3');
    const { uta, sandbox } = world;
    const category = productType;
    sandbox.account('bitget-unified').openPosition({ symbol, amount: '1' });
    const part = { category, symbol, tpslMode: 'partial', stopLoss: '60000' };
    const place = async (qty: string) =>
      (await uta('POST', '/api/v3/trade/place-strategy-order', { body: { ...part, qty } })).json.code;
    expect(await place('0.6')).toBe('00000');
    expect(await place('0.5')).toBe('25595');
    expect(await place('0.4')).toBe('00000');
    const body = { category, symbol, side: 'sell', orderType: 'market', qty: '1', reduceOnly: 'yes' };
    await uta('POST', '/api/v3/trade/place-order', { body });
    await pass(world);
    expect(rowsOn(heard, 'strategy-order').map(({ status }) => status)).toEqual([
      ...['pending', 'pending', 'cancelled', 'cancelled'],
    ]);
  });
});
