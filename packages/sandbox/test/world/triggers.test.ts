import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Order, startSandbox } from '../../src/index.ts';
import { binance } from '../support/binance.ts';
import { startWorld, type TestWorld, worldStart } from '../support/world.ts';

const symbol = 'BTCUSDT';
const inverse = 'BTCUSD_PERP';
const lively = { prices: { BTCUSDT: { volatility: 3 } } };
const step = 100;
const productType = 'USDT-FUTURES';
const category = productType;

type By = 'last' | 'mark';

/**
 * Steps on until the order has ended, and gives the first step at which the price had passed a trigger. The other price passes
 * it at another step, or nothing would show by which of the two the order was set off.
 */
const watch = async (world: TestWorld, order: Order, by: By, hasPassed: (price: number) => boolean) => {
  const { sandbox, usdm } = world;
  const first: { [B in By]?: number } = {};
  for (let count = 0; count < 3_000 && order.status === 'open'; count += 1) {
    await sandbox.world.advanceTo(sandbox.world.now() + step);
    const { markPrice } = (await usdm('GET', '/fapi/v1/premiumIndex', { query: { symbol } })).json;
    if (hasPassed(Number(sandbox.price(symbol)))) first.last ??= sandbox.world.now();
    if (hasPassed(Number(markPrice))) first.mark ??= sandbox.world.now();
  }
  expect(first[by]).toBeGreaterThan(worldStart);
  expect(first.last).not.toBe(first.mark);
  return first[by];
};

type Product = Parameters<ReturnType<TestWorld['sandbox']['account']>['book']>[0];

const orderOf = ({ sandbox }: TestWorld, account: string, product: Product): Order => {
  const order = sandbox.account(account).book(product).orders[0];
  if (order === undefined) throw new Error('No order was placed.');
  return order;
};

const algo = { algoType: 'CONDITIONAL', symbol, quantity: '0.01' };
const algoPath = '/fapi/v1/algoOrder';

describe('a trigger fires once, at the step at which its price is reached', () => {
  it.each([
    ['STOP_MARKET', 'BUY', 65_068, 'CONTRACT_PRICE'],
    ['STOP_MARKET', 'SELL', 64_868, 'MARK_PRICE'],
    ['TAKE_PROFIT_MARKET', 'BUY', 64_868, 'CONTRACT_PRICE'],
    ['TAKE_PROFIT_MARKET', 'SELL', 65_068, 'MARK_PRICE'],
    ['STOP_MARKET', 'BUY', 65_068, 'MARK_PRICE'],
  ] as const)('USDⓈ-M: %s %s at %d by %s', async (type, side, triggerPrice, workingType) => {
    const world = await startWorld(lively);
    const { sandbox, usdm } = world;
    const placed = await usdm('POST', algoPath, { query: { ...algo, type, side, triggerPrice, workingType } });
    const order = orderOf(world, 'binance', 'usdm');
    const price = workingType === 'MARK_PRICE' ? 'mark' : 'last';
    const rises = triggerPrice > 65_000;
    const at = await watch(world, order, price, (now) => (now - triggerPrice) * (rises ? 1 : -1) >= 0);
    expect(order).toMatchObject({ status: 'triggered', updatedAt: at });
    const { algoId } = placed.json;
    await sandbox.world.advanceTo(sandbox.world.now() + 60_000);
    const { fills, orders } = sandbox.account('binance').book('usdm');
    expect(fills).toMatchObject([{ symbol, side, quantity: '0.01', maker: false, at }]);
    expect(orders).toHaveLength(2);
    expect((await usdm('GET', algoPath, { query: { algoId: String(algoId) } })).json).toMatchObject({
      ...{ algoStatus: 'FINISHED', orderType: type, triggerTime: at },
      ...{ actualOrderId: String(fills[0]?.orderId), actualPrice: fills[0]?.price, actualQty: '0.01' },
    });
    const query = { symbol, orderId: String(fills[0]?.orderId) };
    expect((await usdm('GET', '/fapi/v1/order', { query })).json).toMatchObject({ status: 'FILLED', type: 'MARKET' });
  });

  it('COIN-M, on a contract that follows another symbol', async () => {
    const world = await startWorld(lively);
    const { coinm } = world;
    const query = { algoType: 'CONDITIONAL', symbol: inverse, side: 'SELL', type: 'STOP_MARKET', quantity: '1' };
    await coinm('POST', '/dapi/v1/algoOrder', { query: { ...query, triggerPrice: '64868' } });
    const order = orderOf(world, 'binance', 'coinm');
    const at = await watch(world, order, 'last', (price) => price <= 64_868);
    expect(order).toMatchObject({ status: 'triggered', updatedAt: at, placed: { status: 'filled', type: 'MARKET' } });
    const shown = await coinm('GET', '/dapi/v1/algoOrder', { query: { algoId: String(order.id) } });
    expect(shown.json).toMatchObject({ algoStatus: 'FINISHED' });
  });

  it('Portfolio Margin, in both of its services', async () => {
    const { sandbox, pm } = await startWorld(lively);
    const sells = { side: 'SELL', type: 'STOP_MARKET', triggerPrice: '64000' };
    const um = { algoType: 'CONDITIONAL', symbol, quantity: '0.01', ...sells };
    const { algoId } = (await pm('POST', '/papi/v1/um/algo/order', { query: um })).json;
    const cm = { symbol: inverse, side: 'BUY', strategyType: 'TAKE_PROFIT', quantity: '1', stopPrice: '64000' };
    const limit = { ...cm, price: '62000', timeInForce: 'GTC' };
    const { strategyId } = (await pm('POST', '/papi/v1/cm/conditional/order', { query: limit })).json;
    sandbox.setPrice(symbol, '63000');
    const account = sandbox.account('binance');
    expect(account.book('pm-um').fills).toMatchObject([{ symbol, side: 'SELL', quantity: '0.01' }]);
    const shown = await pm('GET', '/papi/v1/um/algo/algoOrder', { query: { algoId: String(algoId) } });
    expect(shown.json).toMatchObject({ algoStatus: 'FINISHED' });
    const past = { symbol: inverse, strategyId: String(strategyId) };
    const placed = account.book('pm-cm').orders.at(-1);
    expect(placed).toMatchObject({ service: 'plain', type: 'LIMIT', price: '62000', status: 'open' });
    const history = await pm('GET', '/papi/v1/cm/conditional/orderHistory', { query: past });
    expect(history.json).toMatchObject({ strategyStatus: 'TRIGGERED', status: 'NEW', type: 'LIMIT' });
    expect(String(history.json.orderId)).toBe(String(placed?.id));
  });

  it.each([
    ['buy', '65068', 'fill_price'],
    ['buy', '64868', 'mark_price'],
    ['sell', '65068', 'mark_price'],
    ['sell', '64868', 'fill_price'],
  ] as const)('Bitget: a plan to %s at %s by %s', async (side, triggerPrice, triggerType) => {
    const world = await startWorld(lively);
    const { mix, sandbox } = world;
    const coin = { symbol, productType, marginMode: 'crossed', marginCoin: 'USDT', size: '0.01' };
    const body = { ...coin, planType: 'normal_plan', side, orderType: 'market', triggerPrice, triggerType };
    expect((await mix('POST', '/api/v2/mix/order/place-plan-order', { body })).json.code).toBe('00000');
    const order = orderOf(world, 'bitget', productType);
    const price = triggerType === 'mark_price' ? 'mark' : 'last';
    const rises = Number(triggerPrice) > 65_000;
    const at = await watch(world, order, price, (now) => (now - Number(triggerPrice)) * (rises ? 1 : -1) >= 0);
    expect(order).toMatchObject({ status: 'triggered', updatedAt: at });
    expect(sandbox.account('bitget').book(productType).fills).toMatchObject([{ side, quantity: '0.01', at }]);
    const query = { productType, planType: 'normal_plan' };
    const past = await mix('GET', '/api/v2/mix/order/orders-plan-history', { query });
    expect(past.json.data.entrustedList).toMatchObject([
      { planStatus: 'executed', executeOrderId: String(order.placed?.id), baseVolume: '0.01' },
    ]);
  });

  it.each([
    ['pos_profit', 'buy', '1', 65_068],
    ['pos_loss', 'buy', '1', 64_868],
    ['pos_profit', 'sell', '-1', 64_868],
    ['pos_loss', 'sell', '-1', 65_068],
  ] as const)('Bitget: %s of a position of %s closes it', async (planType, holdSide, amount, triggerPrice) => {
    const world = await startWorld(lively);
    const { mix, sandbox } = world;
    const book = sandbox.account('bitget').book(productType);
    sandbox.account('bitget').openPosition({ symbol, amount });
    const trigger = { planType, holdSide, triggerPrice: String(triggerPrice), triggerType: 'fill_price' };
    const body = { symbol, productType, marginCoin: 'USDT', ...trigger };
    expect((await mix('POST', '/api/v2/mix/order/place-tpsl-order', { body })).json.code).toBe('00000');
    const order = book.orders.find(({ service }) => service === 'tpsl');
    if (order === undefined) throw new Error('No order waits.');
    const rises = triggerPrice > 65_000;
    const at = await watch(world, order, 'last', (price) => (price - triggerPrice) * (rises ? 1 : -1) >= 0);
    expect(order).toMatchObject({ status: 'triggered', updatedAt: at });
    expect(book.positions).toEqual([]);
    const detail = { symbol, productType, orderId: String(order.placed?.id) };
    const shown = await mix('GET', '/api/v2/mix/order/detail', { query: detail });
    expect(shown.json.data).toMatchObject({ state: 'filled', reduceOnly: 'YES', size: '1' });
  });

  it.each([
    [undefined, 'last'],
    ['market', 'last'],
    ['mark', 'mark'],
  ] as const)('Bitget, unified: a trigger by %s at a limit price, which then rests', async (triggerBy, price) => {
    const world = await startWorld(lively);
    const { uta, sandbox } = world;
    const placed = { triggerOrderType: 'limit', triggerOrderPrice: '64000' };
    const trigger = { type: 'trigger', triggerPrice: '65068', ...(triggerBy && { triggerBy }) };
    const body = { category, symbol, side: 'buy', qty: '0.01', ...trigger, ...placed };
    expect((await uta('POST', '/api/v3/trade/place-strategy-order', { body })).json.code).toBe('00000');
    const order = orderOf(world, 'bitget-unified', category);
    const at = await watch(world, order, price, (now) => now >= 65_068);
    expect(order).toMatchObject({ status: 'triggered', updatedAt: at });
    expect(order.placed).toMatchObject({ type: 'limit', price: '64000', status: 'open', createdAt: at });
    const past = await uta('GET', '/api/v3/trade/history-strategy-orders', { query: { category, type: 'trigger' } });
    expect(past.json.data.list).toMatchObject([{ orderId: String(order.id), status: 'success' }]);
    const waiting = await uta('GET', '/api/v3/trade/unfilled-orders', { query: { category } });
    expect(waiting.json.data.list).toMatchObject([{ orderId: String(order.placed?.id), orderStatus: 'live' }]);
    expect(sandbox.account('bitget-unified').book(category).fills).toEqual([]);
  });

  it('Bitget, unified: of a take-profit and a stop-loss in one, whichever comes first', async () => {
    const world = await startWorld(lively);
    const { uta, sandbox } = world;
    const book = sandbox.account('bitget-unified').book(category);
    sandbox.account('bitget-unified').openPosition({ symbol, amount: '1' });
    const body = { category, symbol, takeProfit: '65068', stopLoss: '64868', tpTriggerBy: 'mark', slTriggerBy: 'mark' };
    expect((await uta('POST', '/api/v3/trade/place-strategy-order', { body })).json.code).toBe('00000');
    const order = book.orders.find(({ service }) => service === 'tpsl');
    if (order === undefined) throw new Error('No order waits.');
    const at = await watch(world, order, 'mark', (price) => price >= 65_068 || price <= 64_868);
    expect(order).toMatchObject({ status: 'triggered', updatedAt: at, placed: { status: 'filled', quantity: '1' } });
    expect(book.positions).toEqual([]);
  });
});

describe('what is placed is judged as any other order', () => {
  const sellStop = { ...algo, type: 'STOP_MARKET', side: 'SELL', triggerPrice: '64000' };

  it('closes the whole position', async () => {
    const { sandbox, usdm } = await startWorld(lively);
    sandbox.account('binance').openPosition({ symbol, amount: '0.5' });
    const { quantity: _, ...rest } = sellStop;
    await usdm('POST', algoPath, { query: { ...rest, closePosition: 'true' } });
    sandbox.setPrice(symbol, '63000');
    const book = sandbox.account('binance').book('usdm');
    expect(book.positions).toEqual([]);
    expect(book.fills.at(-1)).toMatchObject({ quantity: '0.5', buys: false });
  });

  it('expires where nothing is left', async () => {
    const { sandbox, usdm } = await startWorld(lively);
    const { algoId } = (await usdm('POST', algoPath, { query: { ...sellStop, reduceOnly: 'true' } })).json;
    sandbox.setPrice(symbol, '63000');
    const book = sandbox.account('binance').book('usdm');
    expect(book.fills).toEqual([]);
    expect(book.orders).toHaveLength(1);
    const shown = await usdm('GET', algoPath, { query: { algoId: String(algoId) } });
    expect(shown.json).toMatchObject({ algoStatus: 'EXPIRED', actualOrderId: '' });
  });

  it('places a limit order, which is refused where it may not take', async () => {
    const { sandbox, usdm } = await startWorld(lively);
    const stop = { ...sellStop, type: 'STOP', price: '62000' };
    await usdm('POST', algoPath, { query: { ...stop, timeInForce: 'GTX' } });
    await usdm('POST', algoPath, { query: { ...stop, timeInForce: 'GTC', price: '63950' } });
    sandbox.setPrice(symbol, '63000');
    const { orders, fills } = sandbox.account('binance').book('usdm');
    expect(orders.map(({ type, status }) => [type, status])).toEqual([
      ['STOP', 'rejected'],
      ['STOP', 'triggered'],
      ['LIMIT', 'open'],
    ]);
    expect(fills).toEqual([]);
    const open = await usdm('GET', '/fapi/v1/allAlgoOrders', { query: { symbol } });
    expect(open.json).toMatchObject([{ algoStatus: 'REJECTED' }, { algoStatus: 'TRIGGERED' }]);
  });

  it('closes the side of a hedged position that it names', async () => {
    const { sandbox, usdm, mix } = await startWorld(lively);
    await usdm('POST', '/fapi/v1/positionSide/dual', { query: { dualSidePosition: 'true' } });
    const posMode = { productType, posMode: 'hedge_mode' };
    await mix('POST', '/api/v2/mix/account/set-position-mode', { body: posMode });
    for (const account of ['binance', 'bitget']) {
      sandbox.account(account).openPosition({ symbol, amount: '1', positionSide: 'LONG' });
      sandbox.account(account).openPosition({ symbol, amount: '-1', positionSide: 'SHORT' });
    }
    await usdm('POST', algoPath, { query: { ...sellStop, quantity: '0.4', positionSide: 'LONG' } });
    const loss = { planType: 'loss_plan', holdSide: 'long', size: '0.4', triggerPrice: '64000' };
    const body = { symbol, productType, marginCoin: 'USDT', triggerType: 'fill_price', ...loss };
    expect((await mix('POST', '/api/v2/mix/order/place-tpsl-order', { body })).json.code).toBe('00000');
    sandbox.setPrice(symbol, '63000');
    for (const [account, product] of [['binance', 'usdm'] as const, ['bitget', productType] as const]) {
      const { positions } = sandbox.account(account).book(product);
      expect(positions.map(({ side, amount }) => [side, amount])).toEqual([
        ['LONG', '0.6'],
        ['SHORT', '-1'],
      ]);
    }
  });

  it('does not execute a plan that has nothing to close', async () => {
    const { sandbox, mix } = await startWorld(lively);
    const coin = { symbol, productType, marginMode: 'crossed', marginCoin: 'USDT', size: '0.01', reduceOnly: 'yes' };
    const plan = { planType: 'normal_plan', side: 'sell', orderType: 'market', triggerType: 'mark_price' };
    const body = { ...coin, ...plan, triggerPrice: '64000' };
    expect((await mix('POST', '/api/v2/mix/order/place-plan-order', { body })).json.code).toBe('00000');
    sandbox.setPrice(symbol, '63000');
    const query = { productType, planType: 'normal_plan' };
    const past = await mix('GET', '/api/v2/mix/order/orders-plan-history', { query });
    expect(past.json.data.entrustedList).toMatchObject([{ planStatus: 'fail_execute', executeOrderId: '' }]);
    expect(sandbox.account('bitget').book(productType).fills).toEqual([]);
  });

  it('never fires once cancelled, and follows a trigger that was changed', async () => {
    const { sandbox, usdm, mix } = await startWorld(lively);
    const { algoId } = (await usdm('POST', algoPath, { query: sellStop })).json;
    await usdm('DELETE', algoPath, { query: { algoId: String(algoId) } });
    const coin = { symbol, productType, marginMode: 'crossed', marginCoin: 'USDT', size: '0.01' };
    const plan = { ...coin, planType: 'normal_plan', side: 'buy', orderType: 'market', triggerType: 'fill_price' };
    const body = { ...plan, triggerPrice: '64000' };
    const { orderId } = (await mix('POST', '/api/v2/mix/order/place-plan-order', { body })).json.data;
    const change = { orderId, symbol, productType, newTriggerPrice: '66000', newTriggerType: 'fill_price' };
    expect((await mix('POST', '/api/v2/mix/order/modify-plan-order', { body: change })).json.code).toBe('00000');
    sandbox.setPrice(symbol, '63000');
    expect(
      sandbox
        .account('binance')
        .book('usdm')
        .orders.map(({ status }) => status),
    ).toEqual(['cancelled']);
    expect(sandbox.account('bitget').book(productType).fills).toEqual([]);
    sandbox.setPrice(symbol, '66500');
    expect(sandbox.account('bitget').book(productType).fills).toHaveLength(1);
    expect(sandbox.account('binance').book('usdm').fills).toEqual([]);
  });

  it('leaves orders waiting that are split', async () => {
    const { sandbox, uta } = await startWorld(lively);
    const twapParams = [{ duration: '60', orderType: 'market' }];
    const body = { category, symbol, type: 'twap', side: 'buy', qty: '0.1', twapParams };
    const placed = await uta('POST', '/api/v3/trade/place-strategy-order', { body });
    expect(placed.json).toMatchObject({ code: '00000' });
    for (const price of ['67000', '60000']) sandbox.setPrice(symbol, price);
    const { orders } = sandbox.account('bitget-unified').book(category);
    expect(orders.map(({ status }) => status)).toEqual(['open']);
  });
});

it('gives the same bytes for the same seed', async () => {
  const run = async (seed: number): Promise<string> => {
    const { sandbox, usdm } = await startWorld({ ...lively, seed });
    const hash = createHash('sha256');
    for (const side of ['BUY', 'SELL']) {
      for (const type of ['STOP_MARKET', 'TAKE_PROFIT_MARKET']) {
        const rises = (side === 'BUY') === (type === 'STOP_MARKET');
        const query = { ...algo, type, side, triggerPrice: rises ? '65050' : '64950', workingType: 'MARK_PRICE' };
        await usdm('POST', algoPath, { query });
      }
    }
    await sandbox.world.advanceTo(worldStart + 3_600_000);
    for (const path of ['/fapi/v1/allAlgoOrders', '/fapi/v1/allOrders', '/fapi/v1/userTrades']) {
      hash.update((await usdm('GET', path, { query: { symbol } })).text);
    }
    expect(sandbox.account('binance').book('usdm').fills.length).toBeGreaterThan(0);
    return hash.digest('hex');
  };
  const first = await run(7);
  expect(await run(7)).toBe(first);
  expect(await run(8)).not.toBe(first);
});

it('nothing fires without a world', async () => {
  const sandbox = await startSandbox({ apis: ['binance-usdm'] });
  const call = binance(() => sandbox, 'binance-usdm');
  const timestamp = sandbox.clock.now();
  await call('POST', algoPath, { ...algo, type: 'STOP_MARKET', side: 'SELL', triggerPrice: '64000', timestamp });
  sandbox.setPrice(symbol, '60000');
  const { orders, fills } = sandbox.account('binance').book('usdm');
  expect([orders.map(({ status }) => status), fills]).toEqual([['open'], []]);
  await sandbox.close();
});
