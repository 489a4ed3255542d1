import { describe, expect, it } from 'vitest';
import { binance, type Parameters } from './support/binance.ts';
import { bitget } from './support/bitget.ts';
import { testTime, useSandbox } from './support/sandbox.ts';

const sandbox = useSandbox();
const usdm = binance(sandbox, 'binance-usdm');
const coinm = binance(sandbox, 'binance-coinm');
const pm = binance(sandbox, 'binance-pm');
const mix = bitget(sandbox);
const symbol = 'BTCUSDT';
const buy = { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '2', newOrderRespType: 'RESULT' };
const place = async (more: Parameters) => (await usdm('POST', '/fapi/v1/order', { ...buy, ...more })).json;
const read = async (path: string, parameters: Parameters = {}) => (await usdm('GET', path, parameters)).json;

describe('a USDⓈ-M account', () => {
  it('has nothing to show before it trades', async () => {
    for (const path of ['userTrades', 'forceOrders', 'allOrders']) {
      expect(await read(`/fapi/v1/${path}`, { symbol })).toEqual([]);
    }
    expect(await read('/fapi/v1/income')).toEqual([]);
    expect(await read('/fapi/v1/adlQuantile')).toEqual([]);
    expect(await read('/fapi/v3/positionRisk')).toEqual([]);
    expect(await read('/fapi/v3/account')).toMatchObject({
      totalWalletBalance: '10000.00000000',
      totalInitialMargin: '0.00000000',
      totalUnrealizedProfit: '0.00000000',
      positions: [],
    });
    expect(await read('/fapi/v2/balance')).toMatchObject([{ asset: 'USDT', balance: '10000.00000000' }]);
  });

  it('fills a limit order that crosses at once, and one that rests when the price comes', async () => {
    const crossing = await place({ price: '66000' });
    expect(crossing).toMatchObject({ status: 'FILLED', avgPrice: '65000.1', cumQuote: '130000.2' });
    const resting = await place({ price: '64000' });
    expect(resting).toMatchObject({ status: 'NEW', executedQty: '0' });
    sandbox().setPrice(symbol, '64000.1');
    expect(await read('/fapi/v1/openOrders')).toMatchObject([{ orderId: resting.orderId }]);
    sandbox().setPrice(symbol, '63000');
    expect(await read('/fapi/v1/openOrders')).toEqual([]);
    expect(await read('/fapi/v1/userTrades', { symbol })).toMatchObject([
      { orderId: crossing.orderId, price: '65000.1', qty: '2', quoteQty: '130000.2', maker: false, buyer: true },
      { orderId: resting.orderId, price: '64000', maker: true, commission: '25.6', commissionAsset: 'USDT' },
    ]);
    expect(await read('/fapi/v3/positionRisk')).toMatchObject([
      { positionAmt: '4', entryPrice: '64500.05', markPrice: '63000', unRealizedProfit: '-6000.20000000' },
    ]);
  });

  it('moves balance, income and commission with every fill', async () => {
    await place({ price: '66000' });
    sandbox().setPrice(symbol, '70000');
    await place({ side: 'SELL', price: '60000', quantity: '1' });
    // 2 at 65000.1 and 1 at 69999.9, each for 0.04 %.
    const rate = await read('/fapi/v1/commissionRate', { symbol });
    expect(rate).toMatchObject({ makerCommissionRate: '0.0002', takerCommissionRate: '0.0004' });
    const income = await read('/fapi/v1/income');
    expect(income).toMatchObject([
      { incomeType: 'COMMISSION', income: '-52.00008', asset: 'USDT', symbol, time: testTime },
      { incomeType: 'REALIZED_PNL', income: '4999.8' },
      { incomeType: 'COMMISSION', income: '-27.99996' },
    ]);
    const balance = 10_000 - 52.00008 + 4999.8 - 27.99996;
    const account = await read('/fapi/v2/account');
    expect(Number(account.totalWalletBalance)).toBeCloseTo(balance, 8);
    expect(Number(account.totalUnrealizedProfit)).toBeCloseTo(4999.9, 8);
    expect(Number(account.totalMarginBalance)).toBeCloseTo(balance + 4999.9, 8);
    expect(Number(account.totalPositionInitialMargin)).toBeCloseTo(70_000 / 20, 8);
    const [held] = await read('/fapi/v2/positionRisk', { symbol });
    expect(held).toMatchObject({ positionAmt: '1', entryPrice: '65000.1', notional: '70000' });
    expect(await read('/fapi/v1/userTrades', { symbol })).toMatchObject([
      { realizedPnl: '0' },
      { realizedPnl: '4999.8', side: 'SELL' },
    ]);
    expect(await read('/fapi/v1/income', { incomeType: 'REALIZED_PNL' })).toHaveLength(1);
    expect(await read('/fapi/v1/income', { limit: 1, page: 2 })).toEqual([income[1]]);
    expect(await read('/fapi/v1/income', { endTime: testTime - 1 })).toEqual([]);
  });

  it('turns a position in one order, and keeps what the closed part made', async () => {
    await place({ price: '66000', quantity: '1' });
    await place({ side: 'SELL', price: '60000', quantity: '3' });
    expect(await read('/fapi/v3/positionRisk')).toMatchObject([{ positionAmt: '-2', entryPrice: '64999.9' }]);
    expect(await read('/fapi/v1/income', { incomeType: 'REALIZED_PNL' })).toMatchObject([{ income: '-0.2' }]);
  });

  it('binds isolated margin, and frees it', async () => {
    await usdm('POST', '/fapi/v1/marginType', { symbol, marginType: 'ISOLATED' });
    await place({ price: '66000', quantity: '1' });
    expect(await read('/fapi/v3/positionRisk')).toMatchObject([{ isolatedWallet: '3250.00500000' }]);
    const [funds] = await read('/fapi/v3/balance');
    expect(funds).toMatchObject({ balance: '9973.99996000', crossWalletBalance: '6723.99496000' });
    await place({ side: 'SELL', price: '60000', quantity: '1' });
    const [after] = await read('/fapi/v3/balance');
    expect(after.balance).toBe(after.crossWalletBalance);
  });

  it('binds margin for what rests', async () => {
    await place({ price: '60000' });
    expect(await read('/fapi/v3/account')).toMatchObject({
      totalOpenOrderInitialMargin: '6000.00000000',
      availableBalance: '4000.00000000',
    });
  });

  it('reduces no further than the position when a resting order fills', async () => {
    await place({ price: '66000', quantity: '1' });
    const reduce = { side: 'SELL', reduceOnly: 'true' };
    const first = await place({ ...reduce, price: '67000', quantity: '5' });
    const second = await place({ ...reduce, price: '67000', quantity: '5' });
    sandbox().setPrice(symbol, '67000');
    expect(await read('/fapi/v3/positionRisk')).toEqual([]);
    expect(await read('/fapi/v1/order', { symbol, orderId: first.orderId })).toMatchObject({ executedQty: '1' });
    expect(await read('/fapi/v1/order', { symbol, orderId: second.orderId })).toMatchObject({ status: 'EXPIRED' });
  });

  it('fills an order that a change makes cross, and remembers the change', async () => {
    const { orderId } = await place({ price: '60000' });
    const change = { symbol, side: 'BUY', orderId, quantity: '2', price: '65500' };
    expect((await usdm('PUT', '/fapi/v1/order', change)).json).toMatchObject({ status: 'FILLED', executedQty: '2' });
    expect(await read('/fapi/v1/orderAmendment', { symbol, orderId })).toMatchObject([
      { orderId, time: testTime, amendment: { price: { before: '60000', after: '65500' }, count: 1 } },
    ]);
  });

  it('honours the filters of its trades', async () => {
    const ids: number[] = [];
    for (let at = 0; at < 4; at += 1) {
      await place({ price: '66000', quantity: '1', timestamp: testTime + at });
      sandbox().clock.advance(1);
    }
    const trades = async (more: Parameters) =>
      (await read('/fapi/v1/userTrades', { symbol, timestamp: testTime + 4, ...more })).map(
        ({ id }: { id: number }) => id,
      );
    ids.push(...(await trades({})));
    expect(ids).toHaveLength(4);
    expect(await trades({ fromId: ids[1], limit: 2 })).toEqual(ids.slice(1, 3));
    expect(await trades({ limit: 1 })).toEqual(ids.slice(3));
    expect(await trades({ startTime: testTime + 1, endTime: testTime + 2 })).toEqual(ids.slice(1, 3));
    expect(await trades({ startTime: testTime, limit: 1 })).toEqual(ids.slice(0, 1));
    const [, second] = await read('/fapi/v1/userTrades', { symbol, timestamp: testTime + 4 });
    expect(await trades({ orderId: second.orderId })).toEqual([second.id]);
    expect(await trades({ symbol: 'ETHUSDT' })).toEqual([]);
  });
});

describe('a COIN-M account', () => {
  const contract = { ...buy, symbol: 'BTCUSD_PERP', quantity: '13' };
  const order = async (more: Parameters) => (await coinm('POST', '/dapi/v1/order', { ...contract, ...more })).json;
  const get = async (path: string, parameters: Parameters = {}) => (await coinm('GET', path, parameters)).json;

  it('counts contracts of 100 dollars, and profit and fees in its coin', async () => {
    sandbox().setPrice('BTCUSD_PERP', '50000');
    expect(await order({ price: '51000' })).toMatchObject({ status: 'FILLED', executedQty: '13' });
    sandbox().setPrice('BTCUSD_PERP', '65000');
    // 13 contracts of 100 dollars: 1300 / 50000.1 - 1300 / 65000 of a coin.
    const profit = 1300 / 50_000.1 - 1300 / 65_000;
    const [held] = await get('/dapi/v1/positionRisk');
    expect(held).toMatchObject({ positionAmt: '13', entryPrice: '50000.1', notionalValue: '0.02', markPrice: '65000' });
    expect(Number(held.unRealizedProfit)).toBeCloseTo(profit, 7);
    await order({ type: 'MARKET', side: 'SELL', price: undefined, timeInForce: undefined });
    const [opened, closed] = await get('/dapi/v1/userTrades', { symbol: 'BTCUSD_PERP' });
    expect(opened).toMatchObject({ qty: '13', marginAsset: 'BTC', commissionAsset: 'BTC', quoteQty: '1300' });
    expect(Number(opened.baseQty)).toBeCloseTo(1300 / 50_000.1, 7);
    expect(Number(opened.commission)).toBeCloseTo((1300 / 50_000.1) * 0.0004, 7);
    expect(Number(closed.realizedPnl)).toBeCloseTo(1300 / 50_000.1 - 1300 / 64_999.9, 7);
    const [{ balance }] = await get('/dapi/v1/balance');
    const fees = Number(opened.commission) + Number(closed.commission);
    expect(Number(balance)).toBeCloseTo(10_000 + Number(closed.realizedPnl) - fees, 7);
    expect(await get('/dapi/v1/income', { incomeType: 'REALIZED_PNL' })).toMatchObject([{ asset: 'BTC' }]);
  });

  it('averages entries by what they are worth in the coin', async () => {
    sandbox().setPrice('BTCUSD_PERP', '50000');
    await order({ price: '50000.1', quantity: '10' });
    sandbox().setPrice('BTCUSD_PERP', '100000');
    await order({ price: '100001', quantity: '10' });
    const [held] = await get('/dapi/v1/positionRisk');
    expect(Number(held.entryPrice)).toBeCloseTo(20 / (10 / 50_000.1 + 10 / 100_001), 4);
  });

  it('has contracts of 10 dollars for other coins', async () => {
    await order({ symbol: 'ETHUSD_PERP', price: '4000', quantity: '7' });
    expect(await get('/dapi/v1/userTrades', { pair: 'ETHUSD' })).toMatchObject([
      { quoteQty: '70', marginAsset: 'ETH' },
    ]);
    expect(await get('/dapi/v1/userTrades', { pair: 'BTCUSD' })).toEqual([]);
  });
});

describe('a portfolio margin account', () => {
  const get = async (path: string, parameters: Parameters = {}) =>
    (await pm('GET', `/papi/v1/${path}`, parameters)).json;

  it('shows its three wallets as orders move them', async () => {
    await pm('POST', '/papi/v1/um/order', { ...buy, price: '66000' });
    await pm('POST', '/papi/v1/cm/order', { ...buy, symbol: 'BTCUSD_PERP', price: '66000', quantity: '13' });
    const margin = { symbol, side: 'BUY', type: 'MARKET', quantity: '0.1' };
    await pm('POST', '/papi/v1/margin/order', margin);
    expect(await get('um/userTrades', { symbol })).toMatchObject([{ price: '65000.1', commission: '52.00008' }]);
    expect(await get('cm/userTrades', { symbol: 'BTCUSD_PERP' })).toMatchObject([{ qty: '13', marginAsset: 'BTC' }]);
    expect(await get('margin/myTrades', { symbol })).toMatchObject([
      { qty: '0.1', commission: '0.0001', commissionAsset: 'BTC', isBuyer: true },
    ]);
    expect(await get('um/income')).toMatchObject([{ incomeType: 'COMMISSION', income: '-52.00008' }]);
    expect(await get('balance', { asset: 'USDT' })).toMatchObject({
      umWalletBalance: '9947.99992000',
      umUnrealizedPNL: '-0.20000000',
      crossMarginFree: '3499.99000000',
    });
    expect(await get('balance')).toMatchObject([
      { asset: 'USDT' },
      { asset: 'BTC', crossMarginFree: '10000.09990000' },
    ]);
    const account = await get('account');
    expect(Number(account.accountMaintMargin)).toBeCloseTo((130_000 + 1300) * 0.004, 2);
    expect(Number(account.uniMMR)).toBeCloseTo(Number(account.accountEquity) / Number(account.accountMaintMargin), 2);
    expect(await get('margin/maxWithdraw', { asset: 'USDT' })).toMatchObject({ amount: '3499.99000000' });
  });

  it('locks what resting margin orders may spend', async () => {
    await pm('POST', '/papi/v1/margin/order', { ...buy, price: '1000', newOrderRespType: undefined });
    expect(await get('balance', { asset: 'USDT' })).toMatchObject({
      crossMarginLocked: '2000.00000000',
      crossMarginFree: '8000.00000000',
    });
  });
});

describe('a Bitget account', () => {
  const product = { productType: 'USDT-FUTURES' };
  const limit = { ...product, symbol, marginMode: 'crossed', marginCoin: 'USDT', orderType: 'limit', size: '2' };
  const order = async (body: object) =>
    (await mix('POST', '/api/v2/mix/order/place-order', { body: { ...limit, force: 'gtc', ...body } })).json;
  const get = async (path: string, more = {}) =>
    (await mix('GET', `/api/v2/mix/${path}`, { query: { ...product, ...more } })).json.data;

  it('has nothing to show before it trades', async () => {
    expect(await get('order/fills')).toMatchObject({ fillList: [] });
    expect(await get('account/bill')).toMatchObject({ bills: [] });
    expect(await get('position/history-position')).toMatchObject({ list: [] });
    expect(await get('position/all-position')).toEqual([]);
    expect(await get('position/adlRank')).toEqual([]);
    expect(await get('account/isolated-symbols')).toEqual([]);
    expect(await get('account/accounts')).toMatchObject([
      { marginCoin: 'USDT', available: '10000', unrealizedPL: '0' },
    ]);
  });

  it('moves fills, bills, balance and positions together', async () => {
    const crossing = (await order({ side: 'buy', price: '66000' })).data;
    const resting = (await order({ side: 'sell', price: '70000' })).data;
    sandbox().setPrice(symbol, '70000');
    const { fillList, endId } = await get('order/fills');
    expect(fillList).toMatchObject([
      {
        orderId: resting.orderId,
        price: '70000',
        profit: '9999.8',
        tradeScope: 'maker',
        feeDetail: [{ totalFee: '-28' }],
      },
      { orderId: crossing.orderId, price: '65000.1', baseVolume: '2', feeDetail: [{ totalFee: '-78.00012' }] },
    ]);
    expect(endId).toBe(fillList[1].tradeId);
    const older = await get('order/fill-history', { idLessThan: fillList[0].tradeId });
    expect(older.fillList).toMatchObject([{ tradeId: endId }]);
    const { bills } = await get('account/bill');
    expect(bills).toMatchObject([
      { businessType: 'sell', amount: '9999.8', fee: '-28', balance: '19893.79988' },
      { businessType: 'buy', amount: '0', fee: '-78.00012', balance: '9921.99988' },
    ]);
    expect(await get('account/accounts')).toMatchObject([{ accountEquity: '19893.79988' }]);
    expect(await get('position/all-position')).toEqual([]);
    expect((await get('position/history-position')).list).toMatchObject([
      { openAvgPrice: '65000.1', closeAvgPrice: '70000', pnl: '9999.8', netProfit: '9893.79988', holdSide: 'long' },
    ]);
    expect(await get('order/detail', { symbol, orderId: resting.orderId })).toMatchObject({
      state: 'filled',
      fee: '-28',
      totalProfits: '9999.8',
    });
  });

  it('shows what a position would gain', async () => {
    await order({ side: 'sell', price: '60000' });
    sandbox().setPrice(symbol, '60000');
    expect(await get('position/all-position')).toMatchObject([
      { holdSide: 'short', total: '2', markPrice: '60000', unrealizedPL: '9999.8', marginSize: '6000' },
    ]);
  });

  it('reverses and closes positions by orders that it can show', async () => {
    await order({ side: 'buy', price: '66000' });
    const body = { ...product, symbol, marginCoin: 'USDT', side: 'buy' };
    const reversed = (await mix('POST', '/api/v2/mix/order/click-backhand', { body })).json.data;
    expect(await get('order/detail', { symbol, orderId: reversed.orderId })).toMatchObject({ state: 'filled' });
    expect(await get('position/all-position')).toMatchObject([{ holdSide: 'short', total: '2' }]);
    const closed = (await mix('POST', '/api/v2/mix/order/close-positions', { body: { ...product, symbol } })).json.data;
    const { orderId } = closed.successList[0];
    expect(await get('order/fills', { orderId })).toMatchObject({ fillList: [{ orderId }] });
    expect(await get('position/all-position')).toEqual([]);
  });

  it('takes no orders on the coin-margined line, whose market is empty', async () => {
    const coin = { productType: 'COIN-FUTURES', symbol: 'BTCUSD', marginCoin: 'BTC' };
    expect(await order({ ...coin, side: 'buy', price: '66000' })).toMatchObject({ code: '40309' });
    const batch = { ...coin, marginMode: 'crossed', orderList: [{ side: 'buy', orderType: 'market', size: '1' }] };
    expect((await mix('POST', '/api/v2/mix/order/batch-place-order', { body: batch })).json).toMatchObject({
      code: '40309',
    });
    const symbolOf = { ...coin, marginCoin: undefined };
    for (const path of ['market/contracts', 'market/tickers']) {
      expect(await get(path, { productType: 'COIN-FUTURES' })).toEqual([]);
    }
    expect(await get('market/ticker', { productType: 'COIN-FUTURES', symbol: symbolOf.symbol })).toEqual([]);
    expect(await get('order/orders-history', { productType: 'COIN-FUTURES' })).toMatchObject({ entrustedList: null });
  });
});

// COIN-M wants a price with every change, and no price match beside it.
describe('price matches that were withdrawn', () => {
  const matched = { ...buy, priceMatch: 'OPPONENT_10' };
  it.each([
    ['USDⓈ-M', usdm, '/fapi/v1/order', symbol, -5037],
    ['COIN-M', coinm, '/dapi/v1/order', 'BTCUSD_PERP', -1102],
    ['portfolio margin', pm, '/papi/v1/um/order', symbol, -5037],
    ['portfolio margin in coins', pm, '/papi/v1/cm/order', 'BTCUSD_PERP', -5037],
  ])('are refused on %s, for new orders and for changes', async (_name, call, path, name, inChange) => {
    const refused = { code: -5037 };
    for (const priceMatch of ['OPPONENT_10', 'OPPONENT_20']) {
      expect((await call('POST', path, { ...matched, symbol: name, priceMatch })).json).toMatchObject(refused);
    }
    const { orderId } = (await call('POST', path, { ...buy, symbol: name, price: '60000' })).json;
    const change = { symbol: name, side: 'BUY', orderId, quantity: '1', priceMatch: 'OPPONENT_20' };
    expect((await call('PUT', path, change)).json).toMatchObject({ code: inChange });
    expect((await call('GET', path, { symbol: name, orderId })).json).toMatchObject({ origQty: '2' });
  });

  it('leave the other depths as they are', async () => {
    expect(await place({ priceMatch: 'OPPONENT_5' })).toMatchObject({ price: '65000.5', avgPrice: '65000.1' });
  });
});
