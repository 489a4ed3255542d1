import { describe, expect, it } from 'vitest';
import { bitget } from './support/bitget.ts';
import { testTime, useSandbox } from './support/sandbox.ts';

const sandbox = useSandbox();
const call = bitget(sandbox);
const product = { productType: 'USDT-FUTURES' };
const symbol = { ...product, symbol: 'BTCUSDT', marginCoin: 'USDT' };
const limit = { size: '1', side: 'buy', orderType: 'limit', price: '9000', force: 'gtc' };
const market = { size: '0.5', side: 'buy', orderType: 'market' };
const post = async (path: string, body: object) => (await call('POST', `/api/v2/mix/order/${path}`, { body })).json;
const get = async (path: string, query: { [name: string]: string }) =>
  (await call('GET', `/api/v2/mix/${path}`, { query })).json.data;
const place = (more: object) => post('place-order', { ...symbol, marginMode: 'crossed', ...more });
const positions = () => get('position/all-position', product);

describe('one order', () => {
  it('rests, is found by either id, and shows in the list', async () => {
    const { data } = await place({ ...limit, clientOid: 'mine-1' });
    expect(data).toMatchObject({ clientOid: 'mine-1', orderId: expect.stringMatching(/^\d{19}$/) });
    const { orderId } = data;
    for (const name of [{ orderId }, { clientOid: 'mine-1' }]) {
      const found = await get('order/detail', { ...product, symbol: 'BTCUSDT', ...name });
      expect(found).toMatchObject({ orderId, state: 'live', size: '1', price: '9000', cTime: String(testTime) });
    }
    const pending = await get('order/orders-pending', product);
    expect(pending).toMatchObject({ endId: orderId, entrustedList: [{ orderId, status: 'live', posSide: 'net' }] });
    expect(await get('order/orders-history', product)).toEqual({ entrustedList: null, endId: null });
  });

  it('is left out of a page that ends before it', async () => {
    const { orderId } = (await place(limit)).data;
    const before = (idLessThan: string) => get('order/orders-pending', { ...product, idLessThan });
    expect(await before(orderId)).toEqual({ entrustedList: null, endId: null });
    expect(await before('')).toMatchObject({ endId: orderId });
    const query = { ...product, idLessThan: 'mine-1' };
    expect((await call('GET', '/api/v2/mix/order/orders-pending', { query })).json).toMatchObject({ code: '40017' });
  });

  it('is cancelled once', async () => {
    const { orderId } = (await place(limit)).data;
    expect((await post('cancel-order', { ...symbol, orderId })).data).toMatchObject({ orderId });
    expect(await post('cancel-order', { ...symbol, orderId })).toMatchObject({ code: '40768', data: null });
    expect((await get('order/orders-history', product)).entrustedList).toMatchObject([{ orderId, status: 'canceled' }]);
    const query = { ...product, symbol: 'BTCUSDT', orderId: '1' };
    expect((await call('GET', '/api/v2/mix/order/detail', { query })).json).toMatchObject({ code: '40109' });
  });

  it('keeps its client id to itself only while it is open', async () => {
    await place({ ...limit, clientOid: 'again' });
    expect(await place({ ...limit, clientOid: 'again' })).toMatchObject({ code: '40786' });
    await post('cancel-order', { ...symbol, clientOid: 'again' });
    expect(await place({ ...limit, clientOid: 'again' })).toMatchObject({ code: '00000' });
  });

  it('is replaced by a change of size and price, and keeps its id when only presets change', async () => {
    const { orderId } = (await place({ ...limit, clientOid: 'old' })).data;
    const change = { ...product, symbol: 'BTCUSDT', newClientOid: 'new' };
    const presets = { newPresetStopSurplusPrice: '9900', newPresetStopLossPrice: '8000' };
    expect((await post('modify-order', { ...change, orderId, ...presets })).data).toMatchObject({ orderId });
    expect(await get('order/detail', { ...product, symbol: 'BTCUSDT', orderId })).toMatchObject({
      presetStopLossPrice: '8000',
    });
    const replaced = await post('modify-order', { ...change, orderId, newSize: '2', newPrice: '9001' });
    expect(replaced.data).toEqual({ orderId: null, clientOid: 'new' });
    expect(await get('order/detail', { ...product, symbol: 'BTCUSDT', orderId })).toMatchObject({ state: 'canceled' });
    expect(await get('order/detail', { ...product, symbol: 'BTCUSDT', clientOid: 'new' })).toMatchObject({ size: '2' });
    const same = { ...change, clientOid: 'new', newSize: '2', newPrice: '9001.0' };
    expect(await post('modify-order', same)).toMatchObject({ code: '40923' });
  });
});

describe('market orders', () => {
  it('fill at once and move the position', async () => {
    await place(market);
    expect(await positions()).toMatchObject([{ symbol: 'BTCUSDT', holdSide: 'long', total: '0.5' }]);
    expect(await place({ ...market, tradeSide: 'open' })).toMatchObject({ code: '40774' });
    await place({ ...market, side: 'sell', size: '9', reduceOnly: 'YES' });
    expect(await positions()).toEqual([]);
    expect(await place({ ...market, side: 'sell', reduceOnly: 'YES' })).toMatchObject({ code: '22002' });
  });

  it('in hedge mode name the position by side', async () => {
    const body = { ...product, posMode: 'hedge_mode' };
    await call('POST', '/api/v2/mix/account/set-position-mode', { body });
    expect(await place(market)).toMatchObject({ code: '40774' });
    await place({ ...market, tradeSide: 'open' });
    await place({ ...market, side: 'sell', tradeSide: 'open', size: '2' });
    expect(await positions()).toMatchObject([
      { holdSide: 'long', total: '0.5' },
      { holdSide: 'short', total: '2' },
    ]);
    await place({ ...market, side: 'sell', tradeSide: 'close', size: '2' });
    expect(await positions()).toMatchObject([{ holdSide: 'long', total: '0.5' }]);
    expect(await place({ ...market, side: 'sell', tradeSide: 'close' })).toMatchObject({ code: '22002' });
    const closed = await post('close-positions', { ...product, symbol: 'BTCUSDT', holdSide: 'long' });
    expect(closed.data).toMatchObject({ successList: [{ symbol: 'BTCUSDT' }], failureList: [] });
    expect(await post('close-positions', product)).toMatchObject({ code: '22002' });
  });
});

describe('times in force', () => {
  const end = async (more: object) => {
    const { orderId } = (await place({ ...limit, ...more })).data;
    return get('order/detail', { ...product, symbol: 'BTCUSDT', orderId });
  };

  it('that end at once fill at the best price of the book, or are cancelled', async () => {
    expect(await end({ force: 'ioc' })).toMatchObject({ state: 'canceled', baseVolume: '0' });
    expect(await end({ force: 'fok' })).toMatchObject({ state: 'canceled' });
    expect(await end({ force: 'ioc', price: '66000' })).toMatchObject({ state: 'filled', priceAvg: '65000.1' });
    expect(await positions()).toMatchObject([{ total: '1' }]);
  });

  it('that only make are taken, and cancelled where they would take', async () => {
    expect(await end({ force: 'post_only' })).toMatchObject({ state: 'live' });
    expect(await end({ force: 'post_only', price: '65000.1' })).toMatchObject({ state: 'canceled' });
    const { orderId } = (await place({ ...limit, force: 'post_only', clientOid: 'made' })).data;
    const change = { ...product, symbol: 'BTCUSDT', orderId, newSize: '1', newPrice: '66000', newClientOid: 'taking' };
    await post('modify-order', change);
    expect(await get('order/detail', { ...product, symbol: 'BTCUSDT', clientOid: 'taking' })).toMatchObject({
      state: 'canceled',
    });
  });

  it('of an order that closes look at the other side', async () => {
    const body = { ...product, posMode: 'hedge_mode' };
    await call('POST', '/api/v2/mix/account/set-position-mode', { body });
    // Closing a long sells: at 9000 that would trade at once.
    expect(await end({ force: 'post_only', side: 'buy', tradeSide: 'close' })).toMatchObject({ state: 'canceled' });
    expect(await end({ force: 'post_only', side: 'buy', tradeSide: 'open' })).toMatchObject({ state: 'live' });
  });
});

describe('several orders', () => {
  it('have a verdict each in two lists', async () => {
    const orderList = [
      { ...limit, clientOid: 'a' },
      { ...limit, clientOid: 'a' },
      { ...limit, side: 'up', clientOid: 'b' },
    ];
    const { data } = await post('batch-place-order', { ...symbol, marginMode: 'crossed', orderList });
    expect(data.successList).toMatchObject([{ clientOid: 'a' }]);
    expect(data.failureList).toMatchObject([
      { clientOid: 'a', errorCode: '40786', errorMsg: 'Duplicate clientOid' },
      { clientOid: 'b', errorCode: '40017' },
    ]);
  });

  it('are cancelled by list, by symbol and by product line', async () => {
    const { orderId } = (await place(limit)).data;
    const list = [{ orderId }, { orderId: '7', clientOid: '' }];
    const some = await post('batch-cancel-orders', { ...symbol, orderIdList: list });
    expect(some.data).toMatchObject({
      successList: [{ orderId }],
      failureList: [{ orderId: '7', errorCode: '40768' }],
    });
    await place(limit);
    await place({ ...limit, symbol: 'ETHUSDT', price: '900' });
    expect((await post('batch-cancel-orders', symbol)).data.successList).toHaveLength(1);
    const late = { ...product, requestTime: String(testTime - 2000), receiveWindow: '1000' };
    expect(await post('cancel-all-orders', late)).toMatchObject({ code: '40078' });
    expect((await post('cancel-all-orders', product)).data.successList).toHaveLength(1);
  });
});

describe('trigger orders', () => {
  const plan = {
    ...symbol,
    ...limit,
    planType: 'normal_plan',
    marginMode: 'crossed',
    triggerPrice: '9100',
    triggerType: 'mark_price',
    force: undefined,
  };
  const pending = (planType: string) => get('order/orders-plan-pending', { ...product, planType });

  it('wait in a list of their own, are changed and cancelled', async () => {
    const { orderId } = (await post('place-plan-order', plan)).data;
    expect(await get('order/orders-pending', product)).toMatchObject({ entrustedList: null });
    expect((await pending('normal_plan')).entrustedList).toMatchObject([{ orderId, triggerPrice: '9100' }]);
    await post('modify-plan-order', { ...product, orderId, newTriggerPrice: '9200' });
    expect((await pending('normal_plan')).entrustedList).toMatchObject([{ orderId, triggerPrice: '9200' }]);
    const cancel = (planType: string) => post('cancel-plan-order', { ...symbol, planType, orderIdList: [{ orderId }] });
    expect((await cancel('profit_plan')).data).toEqual({ successList: [], failureList: [] });
    expect((await cancel('normal_plan')).data.successList).toMatchObject([{ orderId }]);
    expect((await cancel('normal_plan')).data.failureList).toMatchObject([{ orderId, errorCode: '43025' }]);
    const past = await get('order/orders-plan-history', {
      ...product,
      planType: 'normal_plan',
      startTime: String(testTime - 1),
      endTime: String(testTime + 1),
    });
    expect(past.entrustedList).toMatchObject([{ orderId, planStatus: 'cancelled' }]);
  });

  it('are not found by a cancellation without their kind, which says that it succeeded', async () => {
    sandbox().account('bitget').openPosition({ symbol: 'BTCUSDT', amount: '1' });
    const stop = { ...symbol, planType: 'loss_plan', triggerPrice: '8000', holdSide: 'buy', size: '1' };
    const { orderId } = (await post('place-tpsl-order', stop)).data;
    const nothing = { code: '00000', data: { successList: [], failureList: [] } };
    expect(await post('cancel-plan-order', { ...symbol, orderIdList: [{ orderId }] })).toMatchObject(nothing);
    expect(await post('cancel-plan-order', product)).toMatchObject(nothing);
    expect((await pending('profit_loss')).entrustedList).toMatchObject([{ orderId }]);
    expect(sandbox().calls.find(({ operationId }) => operationId === 'cancelTriggerOrder')?.body).not.toContain(
      'planType',
    );
  });

  it('for a whole position pass its size by, as other clients send it', async () => {
    sandbox().account('bitget').openPosition({ symbol: 'BTCUSDT', amount: '1' });
    const stop = { ...symbol, planType: 'pos_loss', triggerPrice: '8000', holdSide: 'buy', size: '0.4' };
    const { orderId } = (await post('place-tpsl-order', stop)).data;
    const without = { ...stop, size: undefined, clientOid: 'without' };
    await post('place-tpsl-order', without);
    const { entrustedList } = await pending('profit_loss');
    const sizes = entrustedList.map(({ size }: { size: string }) => size);
    expect(entrustedList.map((order: { orderId: string }) => order.orderId)).toContain(orderId);
    expect(sizes).toEqual([sizes[0], sizes[0]]);
    expect(sizes).not.toContain('0.4');
  });

  it('for profit and loss of a position are placed together', async () => {
    const both = { ...symbol, holdSide: 'buy', stopSurplusTriggerPrice: '70000', stopSurplusClientOid: 'up' };
    const body = { ...both, stopLossTriggerPrice: '60000', stopLossSize: '1', stopLossClientOid: 'down' };
    expect(await post('place-pos-tpsl', body)).toMatchObject({ code: '43043' });
    sandbox().account('bitget').openPosition({ symbol: 'BTCUSDT', amount: '2' });
    const { data } = await post('place-pos-tpsl', body);
    expect(data).toMatchObject([{ stopSurplusClientOid: 'up', stopLossClientOid: 'down' }, {}]);
    expect((await pending('profit_loss')).entrustedList).toMatchObject([
      { orderId: data[1].orderId, planType: 'loss_plan', size: '1', triggerPrice: '60000', clientOid: 'down' },
      { orderId: data[0].orderId, planType: 'pos_profit', triggerPrice: '70000', clientOid: 'up' },
    ]);
  });

  it('for a position want one', async () => {
    const stop = { ...symbol, planType: 'loss_plan', triggerPrice: '8000', holdSide: 'buy', size: '1' };
    expect(await post('place-tpsl-order', stop)).toMatchObject({ code: '43043' });
    sandbox().account('bitget').openPosition({ symbol: 'BTCUSDT', amount: '1' });
    const { orderId } = (await post('place-tpsl-order', stop)).data;
    expect((await pending('profit_loss')).entrustedList).toMatchObject([{ orderId, planType: 'loss_plan', size: '1' }]);
    await post('modify-tpsl-order', { ...symbol, orderId, triggerPrice: '7900', size: '' });
    expect((await pending('profit_loss')).entrustedList).toMatchObject([{ triggerPrice: '7900', size: '1' }]);
    expect((await post('cancel-plan-order', { ...product, planType: 'loss_plan' })).data.successList).toHaveLength(1);
  });
});
