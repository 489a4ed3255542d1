import { describe, expect, it } from 'vitest';
import { type Caller, startMarket, taken } from '../support/market.ts';
import { pass, productType, symbol } from '../support/waiting.ts';

const plainPath = '/fapi/v1/order';
const algoPath = '/fapi/v1/algoOrder';
const pair = { symbol, productType, marginCoin: 'USDT', marginMode: 'crossed' };

type Given = Readonly<Record<string, string>>;

const sell = (price: string, quantity: string): Given => ({
  ...{ symbol, side: 'SELL', type: 'LIMIT', timeInForce: 'GTC', price, quantity, newOrderRespType: 'RESULT' },
});
const stop = (more: Given): Given => ({ symbol, algoType: 'CONDITIONAL', side: 'BUY', quantity: '0.2', ...more });
const place = (call: Caller, path: string, given: Given) => taken(call('POST', path, given));

describe('the order that a trigger places, on a market', () => {
  it.each([
    ['EXPIRE_TAKER', 'open', 'expired'],
    ['EXPIRE_MAKER', 'expired', 'filled'],
    ['EXPIRE_BOTH', 'expired', 'expired'],
    ['NONE', 'filled', 'filled'],
  ])('meets one of its own account with %s: %s and %s', async (selfTradePreventionMode, waiting, coming) => {
    const { first, sandbox, orders } = await startMarket();
    await place(first, plainPath, sell('65045.1', '0.2'));
    const limit = { type: 'STOP', price: '65200', timeInForce: 'GTC', triggerPrice: '65040' };
    await place(first, algoPath, stop({ ...limit, selfTradePreventionMode }));
    sandbox.setPrice(symbol, '65045');
    const [resting, waited, placed] = orders('binance');
    expect(waited).toMatchObject({ status: 'triggered' });
    expect(resting?.status).toBe(waiting);
    expect(placed).toMatchObject({ type: 'LIMIT', price: '65200', status: coming });
    if (coming === 'expired') expect(placed?.ending).toBe('self-trade');
    const query = { symbol, orderId: String(placed?.id) };
    const shown = await taken(first('GET', plainPath, query));
    expect(shown).toMatchObject({
      status: coming === 'expired' ? 'EXPIRED_IN_MATCH' : 'FILLED',
      selfTradePreventionMode,
    });
    const algo = await taken(first('GET', algoPath, { algoId: String(waited?.id) }));
    expect(algo).toMatchObject({ algoStatus: 'FINISHED', selfTradePreventionMode });
  });

  it.each([
    ['OPPONENT', 'ask', 1],
    ['OPPONENT_5', 'ask', 5],
    ['QUEUE', 'bid', 1],
    ['QUEUE_5', 'bid', 5],
  ] as const)('has the price of the book at that moment with %s', async (priceMatch, side, level) => {
    const { first, sandbox, orders } = await startMarket();
    await place(first, algoPath, stop({ type: 'STOP', timeInForce: 'GTC', triggerPrice: '65500', priceMatch }));
    sandbox.setPrice(symbol, '65600');
    const price = sandbox.account('binance').book('usdm').prices.level(symbol, side, level);
    expect(Number(price)).toBeGreaterThan(65_500);
    expect(orders('binance')[1]).toMatchObject({ type: 'LIMIT', price: String(Number(price)) });
    expect(orders('binance')[1]?.given.get('priceMatch')).toBe(priceMatch);
  });

  it('meets one of its own account on Bitget as its mode says', async () => {
    const { mix, sandbox, orders } = await startMarket();
    const order = { ...pair, side: 'sell', orderType: 'limit', price: '65045.1', size: '0.2', force: 'gtc' };
    await place(mix, '/api/v2/mix/order/place-order', order);
    const plan = { ...pair, planType: 'normal_plan', side: 'buy', orderType: 'limit', price: '65200', size: '0.2' };
    const trigger = { triggerPrice: '65040', triggerType: 'fill_price', stpMode: 'cancel_taker' };
    await place(mix, '/api/v2/mix/order/place-plan-order', { ...plan, ...trigger });
    sandbox.setPrice(symbol, '65045');
    expect(orders('bitget').map(({ status, ending }) => [status, ending])).toEqual([
      ['open', undefined],
      ['triggered', undefined],
      ['expired', 'self-trade'],
    ]);
  });

  it('follows the price with the levels of the book at the turn', async () => {
    const { first, second, sandbox, orders } = await startMarket();
    const trailing = { type: 'TRAILING_STOP_MARKET', callbackRate: '1', side: 'SELL', quantity: '0.2' };
    await place(first, algoPath, stop({ ...trailing, activatePrice: '66000' }));
    for (const price of ['66000', '67000']) sandbox.setPrice(symbol, price);
    await place(second, plainPath, { ...sell('66335', '0.1'), side: 'BUY' });
    sandbox.setPrice(symbol, '66330');
    const placed = orders('binance')[1];
    expect(placed).toMatchObject({ type: 'MARKET', status: 'filled', fill: { quantity: '0.2' } });
  });
});

describe('what follows from fills on a market', () => {
  it('guards end when an order of somebody else closes the position', async () => {
    const market = await startMarket();
    const { first, second, sandbox, hear, orders, pass: wait } = market;
    sandbox.account('binance').openPosition({ symbol, amount: '0.3' });
    const heard = await hear();
    await place(first, algoPath, {
      ...{ symbol, algoType: 'CONDITIONAL', side: 'SELL', type: 'STOP_MARKET', closePosition: 'true' },
      triggerPrice: '60000',
    });
    await place(first, plainPath, { ...sell('65000', '0.3'), reduceOnly: 'true' });
    await place(second, plainPath, { ...sell('65000', '0.1'), side: 'BUY' });
    expect(orders('binance')[0]?.status).toBe('open');
    await place(second, plainPath, { ...sell('65000', '0.2'), side: 'BUY' });
    await wait();
    expect(orders('binance').map(({ status }) => status)).toEqual(['expired', 'filled']);
    const names = heard.frames.map(({ e, o }) => `${e} ${o?.X ?? ''}`.trim());
    expect(names.slice(-2)).toEqual(['ORDER_TRADE_UPDATE FILLED', 'ALGO_UPDATE EXPIRED']);
  });

  it('presets guard what was filled of an order, and grow with it', async () => {
    const market = await startMarket();
    const { uta, uta2, sandbox, orders } = market;
    const order = { category: productType, symbol, orderType: 'limit', price: '65000', timeInForce: 'gtc' };
    const path = '/api/v3/trade/place-order';
    await place(uta, path, { ...order, side: 'buy', qty: '0.5', takeProfit: '66000', stopLoss: '64000' });
    await place(uta2, path, { ...order, side: 'sell', qty: '0.2' });
    const guards = () => orders('bitget-unified').filter(({ service }) => service === 'tpsl');
    expect(guards()).toMatchObject([{ status: 'open', quantity: '0.2', side: 'sell' }]);
    await place(uta2, path, { ...order, side: 'sell', qty: '0.3' });
    expect(guards()).toMatchObject([{ status: 'open', quantity: '0.5' }]);
    sandbox.setPrice(symbol, '63900');
    await pass(market);
    expect(guards()).toMatchObject([{ status: 'triggered', placed: { status: 'filled', quantity: '0.5' } }]);
    expect(sandbox.account('bitget-unified').book(productType).positions).toEqual([]);
  });
});
