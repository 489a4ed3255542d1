import { describe, expect, it } from 'vitest';
import { startMarket, taken } from '../support/market.ts';

const symbol = 'BTCUSDT';

/** Twenty times the 10,000 that every account starts with buy 3.07 at this price. */
const price = '65000';

describe('an order on a market that there is no margin for', () => {
  const bid = (quantity: string) => ({ symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', price, quantity });

  it('is refused by Binance with -2019, alone, in a batch and as a change', async () => {
    const { first, pm } = await startMarket();
    const refused = { code: -2019, msg: 'Margin is insufficient.' };
    const order = (quantity: string) => first('POST', '/fapi/v1/order', bid(quantity));
    expect((await order('3.08')).json).toEqual(refused);
    const placed = await taken(order('3'));
    expect((await order('0.1')).json).toEqual(refused);
    const batchOrders = JSON.stringify([bid('0.1'), bid('0.01')]);
    expect((await first('POST', '/fapi/v1/batchOrders', { batchOrders })).json).toMatchObject([
      refused,
      { status: 'NEW' },
    ]);
    const change = (quantity: string) =>
      first('PUT', '/fapi/v1/order', { symbol, side: 'BUY', orderId: placed.orderId, price, quantity });
    expect((await change('3.2')).json).toEqual(refused);
    await taken(change('3.05'));
    // A portfolio has three wallets, of which one holds 10,000 Bitcoin.
    await taken(pm('POST', '/papi/v1/um/order', bid('10')));
  });

  it('is refused by Bitget with 40762, on either API', async () => {
    const { mix, uta, sandbox } = await startMarket();
    const classic = (size: string) =>
      mix('POST', '/api/v2/mix/order/place-order', {
        ...{ symbol, productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'crossed' },
        ...{ side: 'buy', orderType: 'limit', force: 'gtc', price, size },
      });
    // The fee of the order has to be there too: 10,000 / (65,000 x 5.06 %).
    expect((await classic('3.0405')).json.code).toBe('40762');
    await taken(classic('3.04'));
    const account = sandbox.account('bitget-unified');
    account.setBalance('BTC', '0', 'COIN-FUTURES');
    account.setBalance('USDC', '0', 'USDC-FUTURES');
    const unified = (qty: string) =>
      uta('POST', '/api/v3/trade/place-order', {
        ...{ category: 'USDT-FUTURES', symbol, side: 'buy', orderType: 'limit', timeInForce: 'gtc', price, qty },
      });
    expect((await unified('3.0405')).json.code).toBe('40762');
    await taken(unified('3.04'));
  });

  it('is one that is a step larger than Bitget says can be opened', async () => {
    const { mix, uta, sandbox } = await startMarket();
    const line = { symbol, productType: 'USDT-FUTURES', marginCoin: 'USDT' };
    const asked = { ...line, posSide: 'long', orderType: 'limit', openPrice: price };
    const { data } = await taken(mix('GET', '/api/v2/mix/account/max-open', asked));
    expect(data.maxOpen).toBe('3.0404');
    const order = { ...line, marginMode: 'crossed', side: 'buy', orderType: 'limit', force: 'gtc', price };
    const placed = (size: string) => mix('POST', '/api/v2/mix/order/place-order', { ...order, size });
    expect((await placed('3.0405')).json.code).toBe('40762');
    await taken(placed(data.maxOpen));
    const account = sandbox.account('bitget-unified');
    account.setBalance('BTC', '0', 'COIN-FUTURES');
    account.setBalance('USDC', '0', 'USDC-FUTURES');
    const of = { category: 'USDT-FUTURES', symbol, orderType: 'limit', side: 'buy', price };
    const most = (await taken(uta('POST', '/api/v3/account/max-open-available', of))).data.maxOpen;
    await taken(uta('POST', '/api/v3/trade/place-order', { ...of, timeInForce: 'gtc', qty: most }));
  });

  it('of contracts that are counted in dollars is one of more dollars than can be opened', async () => {
    const { mix } = await startMarket();
    const asked = { symbol: 'BTCUSD', productType: 'COIN-FUTURES', marginCoin: 'BTC', posSide: 'short' };
    const query = { ...asked, orderType: 'limit', openPrice: price };
    const { data } = await taken(mix('GET', '/api/v2/mix/account/max-open', query));
    // Twenty times 10,000 BTC in dollars, less the fee.
    expect(Number(data.maxOpen) / ((10_000 * 65_000) / 0.0506)).toBeCloseTo(1, 6);
  });

  it('is taken where margin was switched off', async () => {
    const { first } = await startMarket({ margin: false });
    await taken(first('POST', '/fapi/v1/order', bid('50')));
  });
});

describe('settings on a market that there is no margin for', () => {
  it('a lower leverage of a crossed position', async () => {
    const { first, mix, uta, sandbox } = await startMarket();
    sandbox.account('binance').openPosition({ symbol, amount: '2' });
    const set = (leverage: number) => first('POST', '/fapi/v1/leverage', { symbol, leverage });
    // 130,000 need 10,000 at 13.
    expect((await set(12)).json.code).toBe(-2028);
    await taken(set(14));
    sandbox.account('bitget').openPosition({ symbol, amount: '2' });
    const classic = (leverage: string) =>
      mix('POST', '/api/v2/mix/account/set-leverage', {
        ...{ symbol, productType: 'USDT-FUTURES', marginCoin: 'USDT', leverage },
      });
    expect((await classic('12')).json.code).toBe('40893');
    await taken(classic('14'));
    const account = sandbox.account('bitget-unified');
    account.setBalance('BTC', '0', 'COIN-FUTURES');
    account.setBalance('USDC', '0', 'USDC-FUTURES');
    account.openPosition({ symbol, amount: '2' });
    const unified = (leverage: string) =>
      uta('POST', '/api/v3/account/set-leverage', { category: 'USDT-FUTURES', symbol, leverage });
    expect((await unified('12')).json.code).toBe('25203');
    await taken(unified('14'));
  });

  it('a lower leverage of a whole line of Bitget, whose positions need it together', async () => {
    const { mix, sandbox } = await startMarket();
    const account = sandbox.account('bitget');
    account.openPosition({ symbol, amount: '1' });
    account.openPosition({ symbol: 'ETHUSDT', amount: '20' });
    const set = (leverage: string) =>
      mix('POST', '/api/v2/mix/account/set-all-leverage', { productType: 'USDT-FUTURES', leverage });
    // Either of them could be at 12, but 65,000 and 70,000 together need 10,000 at 13.5.
    expect((await set('12')).json.code).toBe('40893');
    expect(account.book().settings(symbol).leverage).toBe(20);
    await taken(set('14'));
    expect(account.book().settings(symbol).leverage).toBe(14);
  });

  it('isolated margin that is not free, or that a position needs', async () => {
    const { first, mix, sandbox } = await startMarket();
    const account = sandbox.account('binance');
    account.openPosition({ symbol, amount: '1', isolatedMargin: '5000' });
    account.openPosition({ symbol: 'ETHUSDT', amount: '40' });
    const move = (type: number, amount: string) => first('POST', '/fapi/v1/positionMargin', { symbol, type, amount });
    // 7,000 of 10,000 are bound by the other position; 3,250 are the initial margin of this one.
    expect((await move(1, '3001')).json.code).toBe(-4050);
    expect((await move(2, '1751')).json.code).toBe(-4051);
    await taken(move(2, '1749'));
    await taken(move(1, '4000'));
    sandbox.account('bitget').openPosition({ symbol, amount: '1', isolatedMargin: '5000' });
    const adjust = (amount: string) =>
      mix('POST', '/api/v2/mix/account/set-margin', {
        ...{ symbol, productType: 'USDT-FUTURES', marginCoin: 'USDT', amount, holdSide: 'long' },
      });
    expect((await adjust('-1751')).json.code).toBe('40800');
    expect((await adjust('10001')).json.code).toBe('40754');
    await taken(adjust('-1749'));
  });
});
