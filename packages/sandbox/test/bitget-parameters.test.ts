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

  it('takes an optional parameter without a value as left out', async () => {
    const body = { ...order, presetStopSurplusPrice: '', clientOid: '' };
    expect((await call('POST', '/api/v2/mix/order/place-order', { body })).json.code).toBe('00000');
  });
});
