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

const algoPath = '/fapi/v1/algoOrder';
const stop = { algoType: 'CONDITIONAL', symbol, type: 'STOP_MARKET', side: 'SELL' };
const minute = 60_000;

describe('an order whose price has come already', () => {
  it.each([
    ['STOP_MARKET', 'SELL', '65000', 'CONTRACT_PRICE', -2021],
    ['STOP_MARKET', 'SELL', '64999.9', 'CONTRACT_PRICE', undefined],
    ['STOP_MARKET', 'BUY', '65000', 'MARK_PRICE', -2021],
    ['STOP_MARKET', 'BUY', '65100', 'MARK_PRICE', undefined],
    ['TAKE_PROFIT_MARKET', 'SELL', '64000', 'CONTRACT_PRICE', -2021],
    ['TAKE_PROFIT_MARKET', 'SELL', '65000.1', 'CONTRACT_PRICE', undefined],
    ['TAKE_PROFIT_MARKET', 'BUY', '66000', 'CONTRACT_PRICE', -2021],
    ['TAKE_PROFIT_MARKET', 'BUY', '64999.9', 'CONTRACT_PRICE', undefined],
  ])('is refused on Binance: %s to %s at %s by %s', async (type, side, triggerPrice, workingType, code) => {
    const { usdm, coinm, pm, sandbox } = await startStill();
    const query = { ...stop, type, side, triggerPrice, workingType, quantity: '1' };
    const cm = { symbol: inverse, side, strategyType: type, stopPrice: triggerPrice, workingType, quantity: '1' };
    for (const answer of [
      await usdm('POST', algoPath, { query }),
      await coinm('POST', '/dapi/v1/algoOrder', { query: { ...query, symbol: inverse } }),
      await pm('POST', '/papi/v1/um/algo/order', { query }),
      await pm('POST', '/papi/v1/cm/conditional/order', { query: cm }),
    ]) {
      expect(answer.json.code, answer.text).toBe(code);
    }
    const { orders } = sandbox.account('binance').book('usdm');
    expect(orders).toHaveLength(code === undefined ? 1 : 0);
  });
});

describe('an order that closes all of a position', () => {
  const closing = { ...stop, closePosition: 'true', triggerPrice: '60000' };

  it('is one of its kind on its side, and is shown as one that ends with the position', async () => {
    const world = await startStill();
    const { usdm, sandbox } = world;
    const heard = await hear(world);
    const place = async (more: object) => (await usdm('POST', algoPath, { query: { ...closing, ...more } })).json;
    expect(await place({})).toMatchObject({ code: -4509 });
    sandbox.account('binance').openPosition({ symbol, amount: '1' });
    expect(await place({})).toMatchObject({ timeInForce: 'GTE_GTC', reduceOnly: true, closePosition: true });
    expect(await place({ triggerPrice: '61000' })).toMatchObject({ code: -4130 });
    expect(await place({ type: 'TAKE_PROFIT_MARKET', triggerPrice: '70000' })).toMatchObject({ algoStatus: 'NEW' });
    expect(await place({ side: 'BUY', triggerPrice: '70000' })).toMatchObject({ code: -4509 });
    const [first] = (await usdm('GET', '/fapi/v1/openAlgoOrders', { query: { symbol } })).json;
    await usdm('DELETE', algoPath, { query: { algoId: String(first.algoId) } });
    expect(await place({})).toMatchObject({ algoStatus: 'NEW' });
    await pass(world);
    expect(heard.frames.find(({ e }) => e === 'ALGO_UPDATE')?.o).toMatchObject({
      f: 'GTE_GTC',
      cp: true,
      R: true,
      q: '0',
    });
  });
});

describe('priceProtect', () => {
  it.each([
    ['true', '0.05', 'open'],
    ['true', '0.06', 'triggered'],
    ['false', '0.05', 'triggered'],
  ])('%s, where the contract allows a gap of %s and there is one of 0.055: %s', async (priceProtect, gap, status) => {
    const { usdm, sandbox } = await startStill({}, { contracts: { 'binance-usdm': [contract(gap)] } });
    const query = { ...stop, priceProtect, triggerPrice: '64000', quantity: '0.01' };
    expect((await usdm('POST', algoPath, { query })).json).toMatchObject({ priceProtect: priceProtect === 'true' });
    const book = sandbox.account('binance').book('usdm');
    const [order] = book.orders;
    const { mark } = book.prices;
    Object.assign(book.prices, { mark: () => '60000' });
    sandbox.setPrice(symbol, '63300');
    expect(order?.status).toBe(status);
    Object.assign(book.prices, { mark });
    sandbox.setPrice(symbol, '63299.9');
    expect(order?.status).toBe('triggered');
  });
});

const contract = (triggerProtect: string) => ({ symbol, tick: '0.1', step: '0.001', triggerProtect });

describe('an order until a date', () => {
  it('expires on it, also while it waits', async () => {
    const world = await startStill();
    const heard = await hear(world);
    const { usdm, sandbox } = world;
    const now = sandbox.clock.now();
    const query = {
      ...stop,
      type: 'STOP',
      quantity: '0.01',
      price: '60000',
      triggerPrice: '61000',
      timeInForce: 'GTD',
    };
    const place = (goodTillDate: number) =>
      usdm('POST', algoPath, { query: { ...query, goodTillDate: String(goodTillDate) } });
    expect((await place(now + 9 * minute)).json.code).toBe(-5040);
    const { algoId } = (await place(now + 11 * minute)).json;
    await sandbox.world.advanceTo(now + 11 * minute - 1);
    expect(heard.frames).toHaveLength(1);
    await sandbox.world.advanceTo(now + 11 * minute);
    await pass(world);
    expect(heard.frames.map(({ o }) => [o.X, o.tt])).toEqual([
      ['NEW', 0],
      ['EXPIRED', 0],
    ]);
    const shown = await usdm('GET', algoPath, { query: { algoId: String(algoId) } });
    expect(shown.json).toMatchObject({ algoStatus: 'EXPIRED', triggerTime: 0, actualOrderId: '' });
  });
});

describe('the order that a trigger has placed', () => {
  const coin = { symbol, productType, marginMode: 'crossed', marginCoin: 'USDT', size: '0.01' };

  it('is named by its trigger order on Bitget v2', async () => {
    const world = await startStill();
    const { mix, sandbox } = world;
    const plan = { ...coin, planType: 'normal_plan', side: 'buy', orderType: 'limit', price: '65900' };
    const body = { ...plan, triggerPrice: '66000', triggerType: 'fill_price' };
    const { orderId } = (await mix('POST', '/api/v2/mix/order/place-plan-order', { body })).json.data;
    const query = { planType: 'normal_plan', planOrderId: orderId, productType };
    const placed = async () => (await mix('GET', '/api/v2/mix/order/plan-sub-order', { query })).json.data;
    expect(await placed()).toEqual([]);
    await move(world, 66_000);
    const order = sandbox.account('bitget').book(productType).orders[1];
    expect(await placed()).toEqual([{ orderId: String(order?.id), price: '65900', type: 'limit', status: 'success' }]);
  });

  it('is shown in full by a strategy order on v3', async () => {
    const world = await startStill();
    const { uta } = world;
    const trigger = { type: 'trigger', triggerPrice: '66000', triggerOrderType: 'market' };
    const body = { category: productType, symbol, side: 'buy', qty: '0.01', ...trigger };
    const { orderId } = (await uta('POST', '/api/v3/trade/place-strategy-order', { body })).json.data;
    const placed = async () =>
      (await uta('GET', '/api/v3/trade/strategy-sub-orders', { query: { orderId } })).json.data.list ?? [];
    expect(await placed()).toEqual([]);
    await move(world, 66_000);
    const sub = { qty: '0.01', cumExecQty: '0.01', avgPrice: '66000.1', side: 'buy', status: 'filled', price: '0' };
    expect(await placed()).toMatchObject([sub]);
  });
});

describe('one order that cancels another', () => {
  const oco = { category: productType, symbol, type: 'oco', side: 'sell', qty: '0.01' };
  const legs = { ocoLimitPrice: '66000', ocoTriggerPrice: '64000', ocoOrderType: 'limit', ocoOrderPrice: '63900' };

  it.each([
    [66_000, '66000'],
    [63_950, '63900'],
  ])('places at %d its order at %s', async (price, limit) => {
    const world = await startStill();
    const heard = await hearPrivately(world, 'v3');
    const { uta, sandbox } = world;
    const body = { ...oco, ocoParams: [legs] };
    expect((await uta('POST', '/api/v3/trade/place-strategy-order', { body })).json.code).toBe('00000');
    const book = sandbox.account('bitget-unified').book(productType);
    await move(world, 65_999.9, 64_000.1);
    expect(book.orders.map(({ status }) => status)).toEqual(['open']);
    await move(world, price);
    expect(book.orders.map(({ type, status }) => `${type} ${status}`)[0]).toContain('triggered');
    expect(book.orders[1]).toMatchObject({ side: 'sell', type: 'limit', price: limit, quantity: '0.01' });
    await move(world, 63_000, 67_000);
    expect(book.orders).toHaveLength(2);
    expect(rowsOn(heard, 'strategy-order').map(({ status }) => status)).toEqual(['pending', 'success']);
  });
});
