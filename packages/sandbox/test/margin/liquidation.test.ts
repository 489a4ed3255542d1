import { describe, expect, it } from 'vitest';
import { startMarket, taken } from '../support/market.ts';

const symbol = 'BTCUSDT';
const minute = 60_000;

/** The sum of every asset over all that there is, which is nothing. */
const sums = (market: Awaited<ReturnType<typeof startMarket>>): string[] => {
  const { ledger } = market.sandbox.account('binance').book();
  return [...ledger.assets()].map((asset) => `${asset} ${ledger.sum(asset)}`);
};

const insurance = (market: Awaited<ReturnType<typeof startMarket>>, asset = 'USDT'): number =>
  Number(market.sandbox.account('binance').book().ledger.amount('insurance', asset)) / 1e18;

describe('a crossed position that its account can no longer hold', () => {
  const start = async () => {
    const market = await startMarket();
    const { sandbox, first, pass } = market;
    const account = sandbox.account('binance');
    account.setBalance('USDT', '4000');
    account.openPosition({ symbol, amount: '1' });
    const [row] = (await first('GET', '/fapi/v2/positionRisk', { symbol })).json;
    return { ...market, account, pass, price: Number(row.liquidationPrice) };
  };

  it('is left alone just above its liquidation price, and closed just below', async () => {
    const { account, sandbox, pass, price } = await start();
    expect(price).toBeCloseTo((65_000 - 4_000) / 0.996, 3);
    sandbox.setPrice(symbol, (price + 20).toFixed(1));
    await pass(3_000);
    expect(account.book().positions).toHaveLength(1);
    sandbox.setPrice(symbol, (price - 20).toFixed(1));
    await pass(3_000);
    expect(account.book().positions).toEqual([]);
  });

  it('is closed by an order of the exchange, and pays the insurance', async () => {
    const market = await start();
    const { account, sandbox, first, hear, pass, price } = market;
    const heard = await hear();
    const limit = { symbol, side: 'SELL', type: 'LIMIT', timeInForce: 'GTC', price: '70000', quantity: '0.1' };
    const { orderId } = await taken(first('POST', '/fapi/v1/order', limit));
    sandbox.setPrice(symbol, (price - 50).toFixed(1));
    await pass(3_000);
    const [order] = (await first('GET', '/fapi/v1/forceOrders')).json;
    expect(order).toMatchObject({
      status: 'FILLED',
      side: 'SELL',
      type: 'LIMIT',
      timeInForce: 'IOC',
      executedQty: '1',
    });
    expect(order.clientOrderId).toMatch(/^autoclose-\d{19}$/);
    expect(Number(order.avgPrice)).toBeGreaterThan(Number(order.price));
    expect(account.book().orderStore.byId(orderId)?.status).toBe('cancelled');
    const executions = heard.frames.filter(({ e }) => e === 'ORDER_TRADE_UPDATE').map(({ o }) => [o.c, o.x, o.X, o.ot]);
    expect(executions.slice(1)).toEqual([
      [expect.any(String), 'CANCELED', 'CANCELED', 'LIMIT'],
      [order.clientOrderId, 'NEW', 'NEW', 'LIQUIDATION'],
      [order.clientOrderId, 'CALCULATED', 'FILLED', 'LIQUIDATION'],
    ]);
    const reasons = heard.frames.filter(({ e }) => e === 'ACCOUNT_UPDATE').map(({ a }) => a.m);
    expect(reasons).toEqual(['ORDER', 'INSURANCE_CLEAR']);
    const [cleared] = (await first('GET', '/fapi/v1/income', { incomeType: 'INSURANCE_CLEAR' })).json;
    // What is left is less than 1.25 % of what was closed.
    expect(Number(cleared.income)).toBeCloseTo(-insurance(market), 6);
    expect(Number(cleared.income)).toBeLessThan(-100);
    expect(account.book().balance('USDT')).toBe('0');
    expect(sums(market)).toEqual(sums(market).map((each) => each.replace(/ .*/, ' 0')));
  });

  it('is called for margin first, once', async () => {
    const { sandbox, hear, pass } = await start();
    const heard = await hear();
    // 4,000 less 3,680 is 1.3 times what has to be there, 3,690 is less than 1.25 times.
    sandbox.setPrice(symbol, '61320');
    await pass(1_500);
    expect(heard.frames.filter(({ e }) => e === 'MARGIN_CALL')).toEqual([]);
    sandbox.setPrice(symbol, '61290');
    await pass(5_000);
    const calls = heard.frames.filter(({ e }) => e === 'MARGIN_CALL');
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ cw: '4000', p: [{ s: symbol, ps: 'BOTH', pa: '1', mt: 'CROSSED', iw: '0' }] });
  });

  it('that fell further at once than there was is taken over, and the insurance pays what is missing', async () => {
    const market = await start();
    const { account, sandbox, pass } = market;
    sandbox.setPrice(symbol, '55000');
    await pass(3_000);
    const { book } = account;
    expect(book().positions).toEqual([]);
    expect(Number(book().balance('USDT'))).toBeGreaterThanOrEqual(0);
    expect(Number(book().balance('USDT'))).toBeLessThan(1);
    expect(insurance(market)).toBeLessThan(-5_900);
    expect(book().orders.map(({ forced, status }) => [forced, status])).toEqual([
      ['liquidation', 'expired'],
      ['liquidation', 'filled'],
    ]);
    for (const each of sums(market)) expect(each).toMatch(/ 0$/);
  });
});

describe('an isolated position without enough margin', () => {
  it('is closed alone: the rest of the account is not touched', async () => {
    const market = await startMarket();
    const { sandbox, first, pass } = market;
    const account = sandbox.account('binance');
    account.openPosition({ symbol, amount: '-1', isolatedMargin: '1000' });
    account.openPosition({ symbol: 'ETHUSDT', amount: '0.1' });
    const [row] = (await first('GET', '/fapi/v2/positionRisk', { symbol })).json;
    const price = Number(row.liquidationPrice);
    expect(1_000 - (price - 65_000)).toBeCloseTo(price * 0.004, 3);
    const before = Number(account.book().balance('USDT'));
    sandbox.setPrice(symbol, (price + 20).toFixed(1));
    await pass(3_000);
    expect(account.book().positions.map((each) => each.symbol)).toEqual(['ETHUSDT']);
    // All of the margin is gone, and nothing else.
    expect(Number(account.book().balance('USDT'))).toBeCloseTo(before, 6);
    expect(insurance(market)).toBeGreaterThan(100);
    for (const each of sums(market)) expect(each).toMatch(/ 0$/);
  });
});

describe('other products', () => {
  it('liquidates on COIN-M, in the coin', async () => {
    const market = await startMarket();
    const { sandbox, coinm, pass } = market;
    const account = sandbox.account('binance');
    account.setBalance('BTC', '0.1', 'coinm');
    account.openPosition({ product: 'coinm', symbol: 'BTCUSD_PERP', amount: '1300' });
    const [row] = (await coinm('GET', '/dapi/v1/positionRisk', { pair: 'BTCUSD' })).json;
    sandbox.setPrice('BTCUSD_PERP', (Number(row.liquidationPrice) - 20).toFixed(1));
    await pass(3_000);
    expect(account.book('coinm').positions).toEqual([]);
    expect(Number(account.book('coinm').balance('BTC'))).toBe(0);
    expect(insurance(market, 'BTC')).toBeGreaterThan(0);
  });

  it('liquidates a portfolio at a ratio of 1.05, and refuses what opens below 1.2', async () => {
    const { sandbox, pm, pass } = await startMarket();
    const account = sandbox.account('binance-2');
    for (const product of ['pm-margin', 'pm-um', 'pm-cm'] as const) account.setBalance('USDT', '0', product);
    account.setBalance('BTC', '0', 'pm-cm');
    account.setBalance('USDT', '4000', 'pm-um');
    account.openPosition({ product: 'pm-um', symbol, amount: '1' });
    const status = async () => (await pm('GET', '/papi/v1/account')).json.accountStatus;
    sandbox.setPrice(symbol, '61290');
    await pass(2_000);
    expect(await status()).toBe('REDUCE_ONLY');
    const order = { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', price: '61000', quantity: '0.002' };
    expect((await pm('POST', '/papi/v1/um/order', order)).json.code).toBe(-2019);
    sandbox.setPrice(symbol, '61250');
    await pass(2_000);
    expect(account.book('pm-um').positions).toEqual([]);
    expect((await pm('GET', '/papi/v1/um/forceOrders')).json).toHaveLength(1);
  });

  it('liquidates on Bitget, in a classic and in a unified account', async () => {
    const { sandbox, mix, uta, pass } = await startMarket();
    const classic = sandbox.account('bitget');
    classic.setBalance('USDT', '4000', 'USDT-FUTURES');
    classic.openPosition({ symbol, amount: '1' });
    const unified = sandbox.account('bitget-unified');
    for (const [product, asset] of [
      ['USDT-FUTURES', 'USDT'],
      ['COIN-FUTURES', 'BTC'],
      ['USDC-FUTURES', 'USDC'],
    ] as const) {
      unified.setBalance(asset, '0', product);
    }
    unified.setBalance('USDC', '4000', 'USDC-FUTURES');
    unified.openPosition({ symbol, amount: '1' });
    sandbox.setPrice(symbol, '61300');
    await pass(3_000);
    expect([classic.book().positions.length, unified.book().positions.length]).toEqual([1, 1]);
    sandbox.setPrice(symbol, '61250');
    await pass(minute);
    expect([classic.book().positions, unified.book().positions]).toEqual([[], []]);
    expect(classic.book().orders.map(({ forced }) => forced)).toEqual(['liquidation']);
    const past = (await mix('GET', '/api/v2/mix/order/orders-history', { productType: 'USDT-FUTURES' })).json;
    expect(past.data.entrustedList).toMatchObject([{ side: 'sell', tradeSide: 'burst_sell_single', status: 'filled' }]);
    const ended = (await uta('GET', '/api/v3/trade/history-orders', { category: 'USDT-FUTURES' })).json;
    expect(ended.data.list).toMatchObject([{ side: 'sell', tradeSide: 'burst_sell_single', orderStatus: 'filled' }]);
  });

  it('liquidates nothing where margin was switched off', async () => {
    const { sandbox, pass } = await startMarket({ margin: false });
    const account = sandbox.account('binance');
    account.setBalance('USDT', '100');
    account.openPosition({ symbol, amount: '1' });
    sandbox.setPrice(symbol, '50000');
    await pass(3_000);
    expect(account.book().positions).toHaveLength(1);
  });

  it('closes the side that has too little isolated margin in hedge mode', async () => {
    const { sandbox, mix, pass } = await startMarket();
    const account = sandbox.account('bitget');
    account.book().positionMode.hedge = true;
    account.openPosition({ symbol, amount: '1', positionSide: 'LONG', isolatedMargin: '1000' });
    account.openPosition({ symbol, amount: '-1', positionSide: 'SHORT', isolatedMargin: '1000' });
    sandbox.setPrice(symbol, '64200');
    await pass(3_000);
    expect(account.book().positions.map(({ side }) => side)).toEqual(['SHORT']);
    const past = (await mix('GET', '/api/v2/mix/order/orders-history', { productType: 'USDT-FUTURES' })).json;
    expect(past.data.entrustedList).toMatchObject([{ side: 'buy', tradeSide: 'burst_close_long', posSide: 'long' }]);
  });

  it('cancels the orders of an isolated position, and no others', async () => {
    const { sandbox, first, pass } = await startMarket();
    const account = sandbox.account('binance');
    account.openPosition({ symbol, amount: '1', isolatedMargin: '1000' });
    const order = { side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.1' };
    await taken(first('POST', '/fapi/v1/order', { ...order, symbol, price: '60000' }));
    await taken(first('POST', '/fapi/v1/order', { ...order, symbol: 'ETHUSDT', price: '3000' }));
    sandbox.setPrice(symbol, '64200');
    await pass(3_000);
    expect(account.book().positions).toEqual([]);
    const open = (await first('GET', '/fapi/v1/openOrders')).json;
    expect(open.map((each: { symbol: string }) => each.symbol)).toEqual(['ETHUSDT']);
  });
});
