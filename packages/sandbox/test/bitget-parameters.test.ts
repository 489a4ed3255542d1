import { describe, expect, it } from 'vitest';
import { bitget } from './support/bitget.ts';
import { useSandbox } from './support/sandbox.ts';

const symbol = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' };
const order = { ...symbol, marginMode: 'crossed', size: '1', side: 'buy', orderType: 'limit', price: '9000' };

describe('Bitget parameters', () => {
  const sandbox = useSandbox();
  const call = bitget(sandbox);

  it.each([
    ['a missing one', 'account/set-margin-mode', symbol, '40019', 'Parameter marginMode cannot be empty'],
    ['an empty one', 'account/set-margin-mode', { ...symbol, marginMode: '' }, '40019', 'marginMode'],
    ['an unknown value', 'account/set-margin-mode', { ...symbol, marginMode: 'cross' }, '40017', 'marginMode'],
    [
      'a retired product',
      'account/set-margin-mode',
      { ...symbol, productType: 'SUSDT-FUTURES', marginMode: 'crossed' },
      '40017',
      'productType',
    ],
    [
      'a retired symbol',
      'account/set-margin-mode',
      { ...symbol, symbol: 'BTCUSDT_UMCBL', marginMode: 'crossed' },
      '40034',
      'Parameter BTCUSDT_UMCBL does not exist',
    ],
    ['a malformed decimal', 'order/place-order', { ...order, size: 'much' }, '40017', 'size'],
    ['an order of nothing', 'order/place-order', { ...order, size: '0' }, '40020', 'size'],
    ['a limit order without a price', 'order/place-order', { ...order, price: undefined }, '40019', 'price'],
    ['a market order with a price', 'order/place-order', { ...order, orderType: 'market' }, '40808', 'price'],
    ['no id at all', 'order/cancel-order', symbol, '40924', 'orderId and clientOid must have one'],
    [
      'half of a pair',
      'order/cancel-all-orders',
      { productType: 'USDT-FUTURES', requestTime: '1' },
      '40808',
      'receiveWindow',
    ],
  ])('refuses %s', async (_, path, body, code, text) => {
    const answer = await call('POST', `/api/v2/mix/${path}`, { body });
    expect(answer).toMatchObject({ status: 400, json: { code } });
    expect(answer.json.msg).toContain(text);
    expect(sandbox().calls.at(-1)).toMatchObject({ executed: false, refused: code });
  });

  it('refuses a body that is no JSON object', async () => {
    expect((await call('POST', '/api/v2/mix/order/cancel-order', { body: [1] })).json).toMatchObject({ code: '40020' });
  });

  it('minds no case of symbol, product and coin, takes numbers for text, and passes by what it does not know', async () => {
    const body = { symbol: 'btcusdt', productType: 'usdt-futures', marginCoin: 'usdt', leverage: 7, note: 'x' };
    const answer = await call('POST', '/api/v2/mix/account/set-leverage', { body });
    expect(answer.json.data).toMatchObject({ symbol: 'BTCUSDT', marginCoin: 'USDT', crossMarginLeverage: '7' });
  });

  it('minds no case of enum values, and answers in its own', async () => {
    const body = { ...symbol, productType: 'USDT-FUTURES', posMode: 'HEDGE_MODE' };
    await call('POST', '/api/v2/mix/account/set-position-mode', { body });
    const sent = { ...order, side: 'BUY', orderType: 'Limit', force: 'GTC', tradeSide: 'Open', clientOid: 'Mine' };
    expect((await call('POST', '/api/v2/mix/order/place-order', { body: sent })).json.code).toBe('00000');
    const item = { size: '1', side: 'Sell', orderType: 'LIMIT', price: '9000', tradeSide: 'CLOSE' };
    const batch = { ...symbol, marginMode: 'Crossed', orderList: [{ ...item, force: 'GTC', clientOid: 'Two' }] };
    const placed = await call('POST', '/api/v2/mix/order/batch-place-order', { body: batch });
    expect(placed.json.data.failureList).toEqual([]);
    const query = { productType: 'usdt-futures' };
    const pending = await call('GET', '/api/v2/mix/order/orders-pending', { query });
    expect(pending.json.data.entrustedList).toMatchObject([
      { clientOid: 'Two', side: 'sell', orderType: 'limit', force: 'gtc', tradeSide: 'close' },
      { clientOid: 'Mine', side: 'buy', orderType: 'limit', force: 'gtc', tradeSide: 'open' },
    ]);
  });

  it('takes reduceOnly of trigger orders in capitals, which they write small', async () => {
    const trigger = { planType: 'Normal_Plan', triggerPrice: '9100', triggerType: 'MARK_PRICE', reduceOnly: 'YES' };
    const body = { ...order, ...trigger };
    expect((await call('POST', '/api/v2/mix/order/place-plan-order', { body })).json.code).toBe('00000');
  });

  it('tells a minute from a month', async () => {
    const query = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', granularity: '1h' };
    const read = () => call('GET', '/api/v2/mix/market/candles', { query });
    expect((await read()).json).toMatchObject({ code: '40017' });
    for (const granularity of ['1m', '1M', '1H']) {
      query.granularity = granularity;
      expect((await read()).json.code).toBe('00000');
    }
  });

  it('minds no case of a period, of which no two differ by it alone', async () => {
    const read = (period: string) =>
      call('GET', '/api/v2/mix/market/account-long-short', { query: { symbol: 'BTCUSDT', period } });
    for (const period of ['1h', '1H', '5M']) expect((await read(period)).json).toMatchObject({ code: '00000' });
    expect((await read('1x')).json.code).not.toBe('00000');
  });

  it('lists no contract of a product line that was withdrawn, and refuses it elsewhere', async () => {
    for (const productType of ['SUSDT-FUTURES', 'scoin-futures', 'SUSDC-FUTURES']) {
      const query = { productType };
      const contracts = await call('GET', '/api/v2/mix/market/contracts', { query });
      expect(contracts).toMatchObject({ status: 200, json: { code: '00000', data: [] } });
      expect((await call('GET', '/api/v2/mix/market/tickers', { query })).json).toMatchObject({ code: '40017' });
    }
    const query = { productType: 'USDT-FUTURES' };
    expect((await call('GET', '/api/v2/mix/market/contracts', { query })).json.data).not.toEqual([]);
  });

  it('takes an optional parameter without a value as left out', async () => {
    const body = { ...order, presetStopSurplusPrice: '', clientOid: '' };
    expect((await call('POST', '/api/v2/mix/order/place-order', { body })).json.code).toBe('00000');
  });
});
