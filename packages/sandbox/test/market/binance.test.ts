import { describe, expect, it } from 'vitest';
import { type Caller, startMarket, taken } from '../support/market.ts';

const symbol = 'BTCUSDT';
const path = '/fapi/v1/order';

type Given = Readonly<Record<string, string>>;

const placing = (call: Caller, given: Given, where = path) =>
  call('POST', where, { symbol, newOrderRespType: 'RESULT', ...given });
const limit = (side: string, price: string, quantity: string, more: Given = {}): Given => ({
  ...{ side, price, quantity, type: 'LIMIT', timeInForce: 'GTC', ...more },
});
const market = (side: string, quantity: string, more: Given = {}): Given => ({
  side,
  quantity,
  type: 'MARKET',
  ...more,
});
const place = (call: Caller, given: Given) => taken(placing(call, given));

/** What lies between the best quotes of the path, 64999.9 and 65000.1, meets nobody but other accounts. */
const between = '65000';

describe('orders on the market of Binance', () => {
  it('take from the levels of the book, best first, until they are filled', async () => {
    const { first, sandbox } = await startMarket();
    sandbox.account('binance').setBalance('USDT', '10000000');
    const { prices, fills } = sandbox.account('binance').book();
    const [best, next] = prices.depth(symbol, 'ask', 2);
    const quantity = String(Number(best?.quantity) + 1);
    const order = await place(first, market('BUY', quantity));
    expect(order).toMatchObject({ status: 'FILLED', executedQty: quantity, origQty: quantity });
    expect(fills.map((fill) => [fill.price, fill.quantity, fill.maker])).toEqual([
      [best?.price, String(Number(best?.quantity)), false],
      [next?.price, '1', false],
    ]);
    const quote = fills.reduce((sum, fill) => sum + Number(fill.quote), 0);
    expect(Number(order.cumQuote)).toBeCloseTo(quote, 6);
    expect(Number(order.avgPrice)).toBeCloseTo(quote / Number(quantity), 6);
  });

  it('trade with those of another account, at the price and in the order in which these came', async () => {
    const { first, second, sandbox } = await startMarket();
    const [early, late] = [
      await place(second, limit('SELL', between, '0.2')),
      await place(second, limit('SELL', between, '0.5')),
    ];
    const bought = await place(first, limit('BUY', '65000.1', '0.3'));
    expect(bought).toMatchObject({ status: 'FILLED', executedQty: '0.3', avgPrice: between });
    const { orderStore, fills, positions } = sandbox.account('binance-2').book();
    expect(orderStore.byId(early.orderId)).toMatchObject({ status: 'filled' });
    expect(orderStore.byId(late.orderId)).toMatchObject({ status: 'open', quantity: '0.5', fill: { quantity: '0.1' } });
    expect(fills.map(({ price, quantity, maker }) => ({ price, quantity, maker }))).toEqual([
      { price: between, quantity: '0.2', maker: true },
      { price: between, quantity: '0.1', maker: true },
    ]);
    expect(positions[0]?.amount).toBe('-0.3');
    expect(sandbox.account('binance').book().positions[0]).toMatchObject({ amount: '0.3', entryPrice: between });
  });

  it('meet those of Portfolio Margin, and never those of another exchange', async () => {
    const { first, pm, mix, sandbox } = await startMarket();
    const own = { symbol, productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'crossed' };
    await taken(
      mix('POST', '/api/v2/mix/order/place-order', {
        ...{ ...own, side: 'sell', orderType: 'limit', force: 'gtc', price: between, size: '1' },
      }),
    );
    expect(await place(first, limit('BUY', between, '0.5'))).toMatchObject({ status: 'NEW' });
    const sold = await taken(placing(pm, limit('SELL', between, '0.2'), '/papi/v1/um/order'));
    expect(sold).toMatchObject({ status: 'FILLED' });
    expect(sandbox.account('binance').book().positions[0]?.amount).toBe('0.2');
    expect(sandbox.account('binance-2').book('pm-um').positions[0]?.amount).toBe('-0.2');
    expect(sandbox.account('bitget').book().positions).toEqual([]);
  });

  it('are filled by the path once it has come to them', async () => {
    const { first, sandbox, orders } = await startMarket();
    await place(first, limit('BUY', '64000', '0.5'));
    await place(first, limit('SELL', '66000', '0.5'));
    sandbox.setPrice(symbol, '64000.5');
    expect(orders('binance')[0]).toMatchObject({ status: 'open' });
    sandbox.setPrice(symbol, '63999');
    expect(orders('binance')[0]).toMatchObject({ status: 'filled', fill: { price: '64000', maker: true } });
    sandbox.setPrice(symbol, '66001');
    expect(orders('binance')[1]).toMatchObject({ status: 'filled', fill: { price: '66000', maker: true } });
  });

  it('inside the spread trade with the flow of the path, lot by lot', async () => {
    const { first, orders, pass } = await startMarket();
    await place(first, limit('BUY', between, '1'));
    await pass(1_000);
    const [order] = orders('binance');
    expect(Number(order?.fill?.quantity)).toBeGreaterThan(0);
    expect(order?.fill).toMatchObject({ price: between, maker: true });
  });
});

describe('times in force on the market of Binance', () => {
  it('IOC takes what there is and expires for the rest', async () => {
    const { first, second } = await startMarket();
    await place(second, limit('SELL', between, '0.2'));
    const order = await place(first, limit('BUY', between, '0.5', { timeInForce: 'IOC' }));
    expect(order).toMatchObject({ status: 'EXPIRED', executedQty: '0.2', origQty: '0.5' });
  });

  it('FOK is refused unless all of it can be had', async () => {
    const { first, second, orders } = await startMarket();
    await place(second, limit('SELL', between, '0.2'));
    const refused = await placing(first, limit('BUY', between, '0.3', { timeInForce: 'FOK' }));
    expect(refused.json.code).toBe(-5021);
    expect(orders('binance')).toEqual([]);
    const filled = await place(first, limit('BUY', between, '0.2', { timeInForce: 'FOK' }));
    expect(filled).toMatchObject({ status: 'FILLED' });
  });

  it('GTX is refused where it would take, from an account too', async () => {
    const { first, second } = await startMarket();
    expect(await place(first, limit('BUY', between, '0.1', { timeInForce: 'GTX' }))).toMatchObject({ status: 'NEW' });
    const refused = await placing(second, limit('SELL', between, '0.1', { timeInForce: 'GTX' }));
    expect(refused.json.code).toBe(-5022);
  });

  it('GTD rests until its date', async () => {
    const { first, orders, pass, sandbox } = await startMarket();
    const goodTillDate = String(sandbox.clock.now() + 700_000);
    await place(first, limit('BUY', '64000', '0.1', { timeInForce: 'GTD', goodTillDate }));
    await pass(600_000);
    expect(orders('binance')[0]).toMatchObject({ status: 'open' });
    await pass(100_001);
    expect(orders('binance')[0]).toMatchObject({ status: 'expired' });
    sandbox.setPrice(symbol, '60000');
    expect(orders('binance')[0]?.fill).toBeUndefined();
  });

  it('on COIN-M, what cannot be done is taken and expires', async () => {
    const { coinm } = await startMarket();
    const perp = (given: Given) => placing(coinm, { symbol: 'BTCUSD_PERP', ...given }, '/dapi/v1/order');
    const fok = await taken(perp(limit('BUY', between, '10', { timeInForce: 'FOK' })));
    expect(fok).toMatchObject({ status: 'EXPIRED', executedQty: '0' });
    const gtx = await taken(perp(limit('BUY', '65001', '10', { timeInForce: 'GTX' })));
    expect(gtx).toMatchObject({ status: 'EXPIRED', executedQty: '0' });
  });
});

describe('a market order of Binance', () => {
  it('that finds less than its quantity expires for the rest', async () => {
    const contract = { symbol, tick: '0.1', step: '0.001', priceBand: { up: '1.000003', down: '0.999997' } };
    const options = { contracts: { 'binance-usdm': [contract] } };
    const { first, hear, pass } = await startMarket({ answers: 'last', margin: false }, {}, options);
    const heard = await hear();
    const order = await place(first, market('BUY', '100'));
    await pass();
    // Within three millionths of the mark price there is one level.
    expect(order).toMatchObject({ status: 'EXPIRED', origQty: '100' });
    expect(Number(order.executedQty)).toBeGreaterThan(0);
    const told = heard.frames.filter(({ e }) => e === 'ORDER_TRADE_UPDATE').map(({ o }) => [o.x, o.X, o.z]);
    expect(told).toEqual([
      ['NEW', 'NEW', '0'],
      ['TRADE', 'PARTIALLY_FILLED', order.executedQty],
      ['EXPIRED', 'EXPIRED', order.executedQty],
    ]);
  });

  it('is answered by ACK as it was taken, and by RESULT as it ended', async () => {
    const { first } = await startMarket();
    expect(await place(first, market('BUY', '0.1', { newOrderRespType: 'ACK' }))).toMatchObject({
      ...{ status: 'NEW', executedQty: '0' },
    });
    expect(await place(first, market('BUY', '0.1'))).toMatchObject({ status: 'FILLED', executedQty: '0.1' });
  });
});

describe('a change of an order of Binance', () => {
  it('sends it to the back of the queue, even with less of it', async () => {
    const { first, second, pm, orders } = await startMarket();
    const own = await place(first, limit('SELL', between, '0.5'));
    await place(second, limit('SELL', between, '0.5'));
    await taken(first('PUT', path, { symbol, orderId: own.orderId, ...limit('SELL', between, '0.4') }));
    await taken(placing(pm, limit('BUY', between, '0.5'), '/papi/v1/um/order'));
    expect(orders('binance')[0]).toMatchObject({ status: 'open', quantity: '0.4' });
    expect(orders('binance')[0]?.fill).toBeUndefined();
    expect(orders('binance-2')[0]).toMatchObject({ status: 'filled' });
  });

  it('trades at once where its new price meets somebody, a GTX order is cancelled instead', async () => {
    const { first, second, orders } = await startMarket();
    await place(second, limit('SELL', between, '0.5'));
    const [plain, post] = [
      await place(first, limit('BUY', '64000', '0.2')),
      await place(first, limit('BUY', '64000', '0.2', { timeInForce: 'GTX' })),
    ];
    const to = (orderId: string) => first('PUT', path, { symbol, orderId, ...limit('BUY', between, '0.2') });
    expect(await taken(to(post.orderId))).toMatchObject({ status: 'CANCELED' });
    expect(await taken(to(plain.orderId))).toMatchObject({ status: 'FILLED' });
    expect(orders('binance-2')[0]?.fill?.quantity).toBe('0.2');
  });

  it('to what is filled already cancels it', async () => {
    const { first, second, orders } = await startMarket();
    const own = await place(first, limit('SELL', between, '0.5'));
    await place(second, limit('BUY', between, '0.2'));
    await taken(first('PUT', path, { symbol, orderId: own.orderId, ...limit('SELL', between, '0.2') }));
    expect(orders('binance')[0]).toMatchObject({ status: 'cancelled', fill: { quantity: '0.2' } });
    expect(await place(second, limit('BUY', between, '0.2'))).toMatchObject({ status: 'NEW' });
  });
});

describe('what has been cancelled on Binance', () => {
  it('meets nobody: by itself, with its symbol, in a batch or by a countdown', async () => {
    const { first, second, orders, pass, sandbox } = await startMarket();
    const sell = limit('SELL', between, '0.1');
    const alone = await place(first, sell);
    await taken(first('DELETE', path, { symbol, orderId: alone.orderId }));
    await place(first, sell);
    await taken(first('DELETE', '/fapi/v1/allOpenOrders', { symbol }));
    const [one, two] = [await place(first, sell), await place(first, sell)];
    const orderIdList = JSON.stringify([one.orderId, two.orderId]);
    await taken(first('DELETE', '/fapi/v1/batchOrders', { symbol, orderIdList }));
    const bought = await place(second, limit('BUY', between, '1', { timeInForce: 'IOC' }));
    expect(bought).toMatchObject({ status: 'EXPIRED', executedQty: '0' });
    await place(first, limit('SELL', '66000', '0.1'));
    await taken(first('POST', '/fapi/v1/countdownCancelAll', { symbol, countdownTime: '100' }));
    await pass(200);
    sandbox.setPrice(symbol, '67000');
    expect(orders('binance').map(({ status, fill }) => [status, fill])).toEqual(
      Array.from({ length: 5 }, () => ['cancelled', undefined]),
    );
  });
});

describe('orders of Binance that only reduce', () => {
  it('are refused where there is nothing to reduce, though they would rest', async () => {
    const { first } = await startMarket();
    const refused = await placing(first, limit('SELL', '66000', '0.1', { reduceOnly: 'true' }));
    expect(refused.json.code).toBe(-2022);
  });

  it('close what there is, and end once that is gone', async () => {
    const { first, sandbox, orders } = await startMarket();
    await place(first, market('BUY', '0.3'));
    await place(first, limit('SELL', '66000', '0.3', { reduceOnly: 'true' }));
    await place(first, limit('SELL', '66000', '0.2', { reduceOnly: 'true' }));
    await place(first, market('SELL', '0.2'));
    sandbox.setPrice(symbol, '66001');
    const [, large, small] = orders('binance');
    expect(large).toMatchObject({ status: 'filled', fill: { quantity: '0.1' } });
    expect(small).toMatchObject({ status: 'expired' });
    expect(small?.fill).toBeUndefined();
    expect(sandbox.account('binance').book().positions).toEqual([]);
  });

  it('share the position where one order wants all of it or nothing', async () => {
    const { first, second, sandbox } = await startMarket();
    await place(first, market('BUY', '0.4'));
    for (const _ of [1, 2]) await place(first, limit('SELL', between, '0.2', { reduceOnly: 'true' }));
    expect(await place(second, limit('BUY', between, '0.4', { timeInForce: 'FOK' }))).toMatchObject({
      ...{ status: 'FILLED', executedQty: '0.4' },
    });
    expect(sandbox.account('binance').book().positions).toEqual([]);
  });

  it('count no more in the book than they can close', async () => {
    const { first, second } = await startMarket();
    await place(first, market('BUY', '0.3'));
    await place(first, limit('SELL', between, '0.3', { reduceOnly: 'true' }));
    await place(first, market('SELL', '0.2'));
    const refused = await placing(second, limit('BUY', between, '0.2', { timeInForce: 'FOK' }));
    expect(refused.json.code).toBe(-5021);
    expect(await place(second, limit('BUY', between, '0.1', { timeInForce: 'FOK' }))).toMatchObject({
      ...{ status: 'FILLED' },
    });
  });
});

describe('price match on Binance', () => {
  it('reads the book with the orders of accounts in it', async () => {
    const { first, second } = await startMarket();
    await place(second, limit('SELL', between, '0.1'));
    const matched = (priceMatch: string) =>
      place(first, { side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.1', priceMatch });
    expect(await matched('QUEUE')).toMatchObject({ status: 'NEW', price: '64999.9' });
    expect(await matched('OPPONENT')).toMatchObject({ status: 'FILLED', price: '65000.0' });
  });
});

describe('self-trade prevention on Binance', () => {
  it.each([
    ['EXPIRE_TAKER', 'NEW', 'EXPIRED_IN_MATCH', '0.2'],
    ['EXPIRE_MAKER', 'EXPIRED_IN_MATCH', 'NEW', '0.2'],
    ['EXPIRE_BOTH', 'EXPIRED_IN_MATCH', 'EXPIRED_IN_MATCH', '0.2'],
    ['NONE', 'FILLED', 'FILLED', '0.2'],
  ])('%s leaves the order that waited %s, and the one that came %s', async (mode, waiting, coming, quantity) => {
    const { first } = await startMarket();
    const maker = await place(first, limit('SELL', between, quantity));
    const taker = await place(
      first,
      limit('BUY', between, quantity, mode === 'NONE' ? {} : { selfTradePreventionMode: mode }),
    );
    expect(taker).toMatchObject({ status: coming, selfTradePreventionMode: mode });
    expect(await taken(first('GET', path, { symbol, orderId: maker.orderId }))).toMatchObject({ status: waiting });
  });
});

describe('an order of Binance whose taking alone is asked for', () => {
  it('is new in the answer, though self-trade prevention has ended it', async () => {
    const { first, orders } = await startMarket();
    await place(first, limit('SELL', between, '0.2'));
    const own = limit('BUY', between, '0.2', { selfTradePreventionMode: 'EXPIRE_TAKER', newOrderRespType: 'ACK' });
    expect(await place(first, own)).toMatchObject({ status: 'NEW', executedQty: '0' });
    expect(orders('binance').at(-1)).toMatchObject({ status: 'expired', ending: 'self-trade' });
  });
});

describe('what waits for a price on Binance', () => {
  it('goes to the market as if it had been placed then', async () => {
    const { first, second, sandbox, orders } = await startMarket();
    const stop = { symbol, algoType: 'CONDITIONAL', type: 'STOP_MARKET', side: 'BUY', quantity: '0.5' };
    await taken(first('POST', '/fapi/v1/algoOrder', { ...stop, triggerPrice: '65100' }));
    await place(second, limit('SELL', '65150', '0.2'));
    sandbox.setPrice(symbol, '65149.9');
    const placed = orders('binance').at(-1);
    expect(placed).toMatchObject({ type: 'MARKET', status: 'filled', fill: { quantity: '0.5' } });
    expect(orders('binance-2')[0]).toMatchObject({ status: 'filled' });
  });
});

describe('an order on the market that is filled by hand', () => {
  it('keeps its place, and has no more there than is left of it', async () => {
    const { first, second, orders, sandbox } = await startMarket();
    const { orderId } = await place(first, limit('SELL', between, '0.5'));
    await place(second, limit('SELL', between, '0.5'));
    sandbox.account('binance').fillOrder({ orderId, quantity: '0.3' });
    const bought = await taken(
      second('POST', '/fapi/v1/order', { symbol, ...limit('BUY', between, '0.3'), newOrderRespType: 'RESULT' }),
    );
    expect(bought).toMatchObject({ status: 'FILLED' });
    expect(orders('binance')[0]).toMatchObject({ status: 'filled', fill: { quantity: '0.5' } });
    expect(orders('binance-2')[0]).toMatchObject({ status: 'open', fill: { quantity: '0.1' } });
  });
});

describe('hedge mode on the market of Binance', () => {
  it('closes a side by orders of that side, and refuses to close more than there is', async () => {
    const { first, second, sandbox } = await startMarket();
    await taken(first('POST', '/fapi/v1/positionSide/dual', { dualSidePosition: 'true' }));
    await place(first, market('BUY', '0.3', { positionSide: 'LONG' }));
    await place(first, market('SELL', '0.2', { positionSide: 'SHORT' }));
    const over = await placing(first, limit('SELL', '66000', '0.4', { positionSide: 'LONG' }));
    expect(over.json.code).toBe(-2022);
    await place(first, limit('SELL', between, '0.3', { positionSide: 'LONG' }));
    await place(second, limit('BUY', between, '0.2'));
    const { positions } = sandbox.account('binance').book();
    expect(positions.map(({ side, amount }) => [side, amount])).toEqual([
      ['LONG', '0.1'],
      ['SHORT', '-0.2'],
    ]);
  });
});
