import { describe, expect, it } from 'vitest';
import type { Listening } from '../support/streams.ts';
import { hear, hearPrivately, inverse, move, productType, rowsOn, startStill, symbol } from '../support/waiting.ts';
import { startWorld } from '../support/world.ts';

const algoPath = '/fapi/v1/algoOrder';
const trailing = { algoType: 'CONDITIONAL', symbol, quantity: '0.01', type: 'TRAILING_STOP_MARKET', side: 'SELL' };

const told = ({ frames }: Listening, member: 'o' | 'ao' = 'o'): string[] =>
  frames
    .filter(({ e }) => e === 'ALGO_UPDATE')
    .map((frame) => `${frame[member].X}${frame[member].ia ? ' active' : ''}`);

describe('a trailing stop of USDⓈ-M', () => {
  it('follows the price up from its activation, and sells once it has turned back', async () => {
    const world = await startStill();
    const heard = await hear(world);
    const { usdm, sandbox } = world;
    const placed = await usdm('POST', algoPath, { query: { ...trailing, callbackRate: '1', activatePrice: '66000' } });
    const book = sandbox.account('binance').book('usdm');
    const [order] = book.orders;
    // A fall before the activation sets nothing off.
    await move(world, 60_000, 65_999.9);
    expect(order).toMatchObject({ status: 'open', trailed: { isActive: false } });
    await move(world, 66_000, 65_340.1);
    expect(order).toMatchObject({ status: 'open', trailed: { extreme: '66000.0', turn: '65340' } });
    await move(world, 70_000, 69_300.1, 71_000, 70_290.1);
    expect(order?.status).toBe('open');
    expect(told(heard)).toEqual(['NEW', 'NEW active']);
    await move(world, 70_290);
    expect(order).toMatchObject({ status: 'triggered', placed: { type: 'MARKET', status: 'filled' } });
    expect(told(heard)).toEqual(['NEW', 'NEW active', 'TRIGGERING active', 'TRIGGERED active', 'FINISHED active']);
    expect(book.fills).toMatchObject([{ symbol, side: 'SELL', quantity: '0.01', maker: false }]);
    const query = { algoId: String(placed.json.algoId) };
    expect((await usdm('GET', algoPath, { query })).json).toMatchObject({
      ...{ algoStatus: 'FINISHED', orderType: 'TRAILING_STOP_MARKET', actualType: 'MARKET' },
      triggerTime: order?.setOffAt,
    });
  });

  it('follows it down and buys, by the mark price, from the moment it was placed where no price activates it', async () => {
    const world = await startStill();
    const heard = await hear(world);
    const { usdm, sandbox } = world;
    await usdm('POST', algoPath, {
      query: { ...trailing, side: 'BUY', callbackRate: '0.5', workingType: 'MARK_PRICE' },
    });
    await move(world, 60_000);
    const [order] = sandbox.account('binance').book('usdm').orders;
    const turn = Number(order?.trailed?.turn);
    expect(turn / Number(order?.trailed?.extreme)).toBeCloseTo(1.005, 12);
    let mark = 0;
    for (let price = 60_000; order?.status === 'open' && price < 62_000; price += 10) {
      await move(world, price);
      mark = Number((await usdm('GET', '/fapi/v1/premiumIndex', { query: { symbol } })).json.markPrice);
      if (order.status === 'open') expect(mark).toBeLessThan(turn);
    }
    expect(order?.status).toBe('triggered');
    expect(mark).toBeGreaterThanOrEqual(turn);
    expect(told(heard).slice(0, 2)).toEqual(['NEW active', 'TRIGGERING active']);
  });

  it.each([
    ['SELL', '65000', -2021],
    ['SELL', '64000', -2021],
    ['SELL', '65000.1', undefined],
    ['BUY', '65000', -2021],
    ['BUY', '66000', -2021],
    ['BUY', '64999.9', undefined],
  ])('to %s from %s is refused where the price is there already: %s', async (side, activatePrice, code) => {
    const { usdm } = await startStill();
    const answer = await usdm('POST', algoPath, { query: { ...trailing, side, callbackRate: '1', activatePrice } });
    expect(answer.json.code).toBe(code);
  });
});

it('every trailing stop is set off where its rule says so, on any path', async () => {
  const { sandbox, usdm } = await startWorld({ seed: 5, prices: { BTCUSDT: { volatility: 4 } } }, { contracts: false });
  const book = sandbox.account('binance').book('usdm');
  const seen: { readonly at: number; readonly last: number; readonly mark: number }[] = [];
  const look = (): void => {
    const [last, mark] = [Number(book.prices.of(symbol)), Number(book.prices.mark(symbol))];
    seen.push({ at: sandbox.world.now(), last, mark });
  };
  for (let round = 0; round < 20; round += 1) {
    look();
    const sells = round % 2 === 0;
    const workingType = round % 3 === 0 ? 'MARK_PRICE' : 'CONTRACT_PRICE';
    const now = Number(sandbox.price(symbol));
    // Every fourth follows at once.
    const activatePrice = round % 4 === 0 ? undefined : String(Math.round(now + (sells ? 1 : -1) * 40 * round));
    const more = {
      side: sells ? 'SELL' : 'BUY',
      workingType,
      callbackRate: '0.1',
      ...(activatePrice && { activatePrice }),
    };
    expect((await usdm('POST', algoPath, { query: { ...trailing, ...more } })).status).toBe(200);
    for (let count = 0; count < 40; count += 1) {
      await sandbox.world.advanceTo(sandbox.world.now() + 100);
      look();
    }
  }
  const waited = book.orders.filter(({ service }) => service === 'algo');
  const expected = waited.map(({ createdAt, side, given }) => {
    const sells = side === 'SELL';
    const [by, from] = [
      given.get('workingType') === 'MARK_PRICE' ? 'mark' : 'last',
      given.get('activatePrice'),
    ] as const;
    let best = sells ? 0 : Infinity;
    for (const { at, [by]: price } of seen) {
      if (at < createdAt) continue;
      best = sells ? Math.max(best, price) : Math.min(best, price);
      const isActive = from === undefined || (sells ? best >= Number(from) : best <= Number(from));
      if (isActive && (sells ? price <= best * 0.999 : price >= best * 1.001)) return at;
    }
    return undefined;
  });
  expect(waited.map(({ setOffAt }) => setOffAt)).toEqual(expected);
  const fired = expected.filter((at) => at !== undefined).length;
  expect(fired).toBeGreaterThan(5);
  expect(fired).toBeLessThan(waited.length);
});

describe('the forms of trailing stops elsewhere', () => {
  it('COIN-M', async () => {
    const world = await startStill();
    const heard = await hear(world, 'binance-coinm');
    const query = { ...trailing, symbol: inverse, quantity: '1', callbackRate: '2', activatePrice: '66000' };
    await world.coinm('POST', '/dapi/v1/algoOrder', { query });
    for (const price of ['66000', '67000', '65660']) world.sandbox.setPrice(inverse, price);
    await move(world);
    expect(told(heard)).toEqual(['NEW', 'NEW active', 'TRIGGERING active', 'TRIGGERED active', 'FINISHED active']);
  });

  it('Portfolio Margin: of USDⓈ-M without a word on the activation, of COIN-M as a conditional order', async () => {
    const world = await startStill();
    const heard = await hear(world, 'binance-pm');
    const um = { ...trailing, callbackRate: '2', activatePrice: '66000' };
    await world.pm('POST', '/papi/v1/um/algo/order', { query: um });
    const cm = {
      symbol: inverse,
      side: 'SELL',
      quantity: '1',
      strategyType: 'TRAILING_STOP_MARKET',
      callbackRate: '2',
    };
    const { strategyId } = (
      await world.pm('POST', '/papi/v1/cm/conditional/order', { query: { ...cm, activationPrice: '66000' } })
    ).json;
    for (const price of ['66000', '67000', '65660']) {
      world.sandbox.setPrice(inverse, price);
      await move(world, price);
    }
    expect(told(heard, 'ao')).toEqual(['NEW', 'TRIGGERING active', 'TRIGGERED active', 'FINISHED active']);
    const conditional = heard.frames.filter(({ e }) => e === 'CONDITIONAL_ORDER_TRADE_UPDATE').map(({ so }) => so);
    expect(conditional).toMatchObject([
      { si: strategyId, os: 'NEW', AP: '66000', cr: '2' },
      { si: strategyId, os: 'TRIGGERED', AP: '66000', cr: '2' },
    ]);
    const fills = [...world.sandbox.account('binance').book('pm-um').fills];
    expect(fills).toHaveLength(1);
    const refused = { ...cm, activationPrice: '65000' };
    expect((await world.pm('POST', '/papi/v1/cm/conditional/order', { query: refused })).json.code).toBe(-2021);
  });

  const coin = { symbol, productType, marginMode: 'crossed', marginCoin: 'USDT' };

  it('Bitget: a trailing order opens, and its new rate counts from the price of its change', async () => {
    const world = await startStill();
    const heard = await hearPrivately(world, 'v2');
    const { mix, sandbox } = world;
    const plan = { ...coin, planType: 'track_plan', side: 'buy', orderType: 'market', size: '0.01' };
    const follow = { triggerPrice: '64000', triggerType: 'fill_price', callbackRatio: '1' };
    const placed = await mix('POST', '/api/v2/mix/order/place-plan-order', { body: { ...plan, ...follow } });
    const { orderId } = placed.json.data;
    const book = sandbox.account('bitget').book(productType);
    await move(world, 66_000, 64_000, 63_000, 63_629.9);
    expect(book.fills).toEqual([]);
    const change = { ...coin, orderId, newCallbackRatio: '2', newTriggerPrice: '64000', newTriggerType: 'fill_price' };
    expect((await mix('POST', '/api/v2/mix/order/modify-plan-order', { body: change })).json.code).toBe('00000');
    await move(world, 63_630, 64_902.4);
    expect(book.fills).toEqual([]);
    await move(world, 64_902.5);
    expect(book.fills).toMatchObject([{ side: 'buy', quantity: '0.01' }]);
    expect(rowsOn(heard, 'orders-algo').map(({ planType, status }) => `${planType} ${status}`)).toEqual([
      ...['track live', 'track live', 'track executed'],
    ]);
    const query = { productType, planType: 'track_plan' };
    const past = await mix('GET', '/api/v2/mix/order/orders-plan-history', { query });
    expect(past.json.data.entrustedList).toMatchObject([{ orderId, planStatus: 'executed', callbackRatio: '2' }]);
  });

  it('Bitget: a trailing stop of a part of a position', async () => {
    const world = await startStill();
    const heard = await hearPrivately(world, 'v2');
    const { mix, sandbox } = world;
    sandbox.account('bitget').openPosition({ symbol, amount: '-1' });
    const stop = { planType: 'moving_plan', holdSide: 'sell', size: '0.4', rangeRate: '1', triggerType: 'fill_price' };
    const body = { symbol, productType, marginCoin: 'USDT', ...stop, triggerPrice: '64000' };
    expect((await mix('POST', '/api/v2/mix/order/place-tpsl-order', { body })).json.code).toBe('00000');
    const book = sandbox.account('bitget').book(productType);
    await move(world, 64_000, 63_000, 63_629.9);
    expect(book.positions[0]?.amount).toBe('-1');
    await move(world, 63_630);
    expect(book.positions[0]?.amount).toBe('-0.6');
    expect(book.fills.at(-1)).toMatchObject({ side: 'buy', quantity: '0.4', closes: true });
    expect(rowsOn(heard, 'orders-algo').map(({ status }) => status)).toEqual(['live', 'executed']);
  });

  it.each([
    ['ratio', '1', '64350'],
    ['spread', '500', '64500'],
  ])('Bitget, unified: a trailing stop by %s of %s', async (trailType, trailVariance, turn) => {
    const world = await startStill();
    const heard = await hearPrivately(world, 'v3');
    const { uta, sandbox } = world;
    const trail = { activationType: 'market', trailType, trailVariance, preOrderType: 'limit', preOrderPrice: '64000' };
    const body = { category: productType, symbol, type: 'trailing_stop', side: 'sell', qty: '0.01' };
    const placed = { ...body, trailingStopParams: [trail] };
    expect((await uta('POST', '/api/v3/trade/place-strategy-order', { body: placed })).json.code).toBe('00000');
    const book = sandbox.account('bitget-unified').book(productType);
    await move(world, Number(turn) + 0.1);
    expect(book.orders.map(({ status }) => status)).toEqual(['open']);
    await move(world, turn);
    expect(book.orders.at(-1)).toMatchObject({ type: 'limit', price: '64000', side: 'sell', status: 'filled' });
    expect(rowsOn(heard, 'strategy-order').map(({ type, status }) => `${type} ${status}`)).toEqual([
      ...['trailing_stop pending', 'trailing_stop success'],
    ]);
  });
});
