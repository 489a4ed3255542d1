import { describe, expect, it } from 'vitest';
import type { AccountChange } from '../src/state/account-changes.ts';
import { startWorld } from './support/world.ts';

const symbol = 'BTCUSDT';
const limit = { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1' };

/** A change in a few words. */
const inWords = (change: AccountChange): string => {
  switch (change.kind) {
    case 'order':
      return `${change.order.type} ${change.event}`;
    case 'fill':
      return `${change.order.type} filled ${change.fill.quantity}${change.closed === undefined ? '' : ', closed'}`;
    case 'margin':
    case 'balance':
      return `${change.kind} ${change.amount}`;
    case 'funding':
      return `funding ${change.entry.asset}`;
    default:
      return change.kind;
  }
};

const listening = async (prices: Parameters<typeof startWorld>[0] = {}) => {
  const world = await startWorld({ prices: { [symbol]: { volatility: 0, start: '65000' } }, ...prices });
  const { sandbox } = world;
  const told: AccountChange[] = [];
  const words: string[] = [];
  const stop = sandbox
    .account('binance')
    .book('usdm')
    .changes.listen((change) => {
      told.push(change);
      words.push(inWords(change));
    });
  const place = (more: object) => world.usdm('POST', '/fapi/v1/order', { query: { ...limit, ...more } });
  return { ...world, told, words, stop, place };
};

describe('the changes of an account', () => {
  it('are told once each, in the order in which they happen', async () => {
    const { usdm, words, place, sandbox, stop } = await listening();
    await place({ price: '60000', newClientOrderId: 'rests' });
    await usdm('PUT', '/fapi/v1/order', {
      query: { symbol, side: 'BUY', quantity: '2', price: '60000', origClientOrderId: 'rests' },
    });
    await usdm('DELETE', '/fapi/v1/order', { query: { symbol, origClientOrderId: 'rests' } });
    await place({ type: 'MARKET', timeInForce: undefined });
    await place({ type: 'MARKET', timeInForce: undefined, side: 'SELL' });
    await place({ timeInForce: 'IOC', price: '60000' });
    expect(words).toEqual([
      ...['LIMIT placed', 'LIMIT amended', 'LIMIT cancelled'],
      ...['MARKET placed', 'MARKET filled 1', 'MARKET placed', 'MARKET filled 1, closed'],
      ...['LIMIT placed', 'LIMIT expired'],
    ]);
    stop();
    sandbox.account('binance').setBalance('USDT', '5');
    expect(words).toHaveLength(9);
  });

  it('are told of settings, margin, and what tests put there, but not where nothing changed', async () => {
    const { usdm, words, sandbox } = await listening();
    const account = sandbox.account('binance');
    account.openPosition({ symbol, amount: '1', isolatedMargin: '4000' });
    account.setBalance('USDT', '9000');
    await usdm('POST', '/fapi/v1/positionMargin', { query: { symbol, amount: '10', type: 1 } });
    await usdm('POST', '/fapi/v1/positionMargin', { query: { symbol, amount: '4', type: 2 } });
    await usdm('POST', '/fapi/v1/leverage', { query: { symbol, leverage: 25 } });
    await usdm('POST', '/fapi/v1/marginType', { query: { symbol: 'ETHUSDT', marginType: 'ISOLATED' } });
    await usdm('POST', '/fapi/v1/marginType', { query: { symbol: 'ETHUSDT', marginType: 'ISOLATED' } });
    await usdm('POST', '/fapi/v1/positionSide/dual', { query: { dualSidePosition: 'true' } });
    expect(words).toEqual([...['position', 'balance -1000', 'margin 10', 'margin -4', 'leverage', 'marginMode']]);
  });

  it('follow orders that wait through their trigger to the order that they place', async () => {
    const { usdm, told, words, sandbox, time } = await listening();
    const algo = { algoType: 'CONDITIONAL', symbol, side: 'SELL', type: 'STOP_MARKET', triggerPrice: '64000' };
    await usdm('POST', '/fapi/v1/algoOrder', { query: { ...algo, quantity: '1' } });
    await usdm('POST', '/fapi/v1/algoOrder', { query: { ...algo, quantity: '1', reduceOnly: 'true' } });
    sandbox.setPrice(symbol, '63000');
    await time.run(time.sleep(1_000));
    expect(words).toEqual([
      ...['STOP_MARKET placed', 'STOP_MARKET placed'],
      ...['STOP_MARKET triggered', 'MARKET placed', 'MARKET filled 1', 'STOP_MARKET expired'],
    ]);
    const [waited, , , placed] = told;
    if (waited?.kind !== 'order' || placed?.kind !== 'order') throw new Error('No order was told of.');
    expect(placed.order.placedBy).toBe(waited.order);
  });

  it('end dated orders and countdowns at their time, and pay funding', async () => {
    const { usdm, told, words, place, sandbox, time } = await listening();
    const date = sandbox.clock.now() + 700_000;
    await place({ price: '60000', timeInForce: 'GTD', goodTillDate: date });
    await place({ price: '50000' });
    await usdm('POST', '/fapi/v1/countdownCancelAll', { query: { symbol, countdownTime: 5_000 } });
    sandbox.account('binance').openPosition({ symbol, amount: '1' });
    const began = sandbox.clock.now();
    await time.run(time.sleep(10_000));
    expect(told.slice(3).map(({ at }) => at - began)).toEqual([5_000, 5_000]);
    await place({ price: '60000', timeInForce: 'GTD', goodTillDate: date });
    await time.run(time.sleep(8 * 3_600_000));
    expect(words.slice(3)).toEqual([
      ...['LIMIT cancelled', 'LIMIT cancelled', 'LIMIT placed', 'LIMIT expired', 'funding USDT'],
    ]);
    expect(told[6]?.at).toBe(date);
  });
});
