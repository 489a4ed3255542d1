import { expect, it } from 'vitest';
import type { Order } from '../../src/index.ts';
import { createIds } from '../../src/state/ids.ts';
import { setOffReached, type TriggerRules } from '../../src/state/triggers.ts';
import { productType, startStill, symbol } from '../support/waiting.ts';
import { startWorld } from '../support/world.ts';

const waitingOrder = (index: number, given: readonly (readonly [string, string])[]): Order => ({
  ...{
    id: BigInt(index + 1),
    clientId: `mine-${index}`,
    service: 'algo',
    symbol,
    positionSide: 'BOTH',
    status: 'open',
  },
  ...{ side: 'BUY', type: 'STOP_MARKET', price: '0', quantity: '0.001', changes: 0, createdAt: 0, updatedAt: 0 },
  given: new Map(given),
});

it('looks at no order while the price is between the nearest triggers', async () => {
  const { sandbox } = await startStill();
  const book = sandbox.account('binance').book('usdm');
  let looks = 0;
  const rules: TriggerRules = {
    conditionsOf: (_book, { given }) => {
      looks += 1;
      return [
        {
          price: given.get('at') ?? '',
          by: 'last',
          rises: true,
          places: () => ({ side: 'BUY', type: 'MARKET', price: '0', given: new Map() }),
        },
      ];
    },
    trailingOf: () => undefined,
    check: () => {},
    follow: () => {},
    idsFor: (ids) => ({ id: ids.next(), clientId: 'placed' }),
  };
  for (let index = 0; index < 500; index += 1) book.orderStore.add(waitingOrder(index, [['at', `${70_000 + index}`]]));
  const ids = createIds();
  const step = (price: number): boolean => {
    book.prices.set(symbol, String(price));
    return setOffReached(book, rules, ids, 1, () => true);
  };
  for (let count = 0; count < 1_000; count += 1) expect(step(65_000 + count)).toBe(false);
  expect(looks).toBe(500);
  expect(step(70_001)).toBe(true);
  expect(book.orders.filter(({ status }) => status === 'triggered')).toHaveLength(2);
  const before = looks;
  for (let count = 0; count < 1_000; count += 1) expect(step(69_000 + count)).toBe(false);
  // Once, to find the nearest trigger again.
  expect(looks - before).toBe(498);
});

it('sets every order off at the step that reaches it, and at no other', async () => {
  const { sandbox, usdm, mix, time } = await startWorld(
    { seed: 11, prices: { BTCUSDT: { volatility: 4 } } },
    { contracts: false },
  );
  const prices: { at: number; last: string; mark: string }[] = [];
  const waiting: { order: Order; trigger: number; rises: boolean; by: 'last' | 'mark'; from: number }[] = [];
  const last = (): number => Number(sandbox.price(symbol));
  for (let round = 0; round < 12; round += 1) {
    for (const [index, distance] of [3, 11, 29, 61].entries()) {
      const rises = (round + index) % 2 === 0;
      const by = index % 2 === 0 ? 'last' : 'mark';
      const trigger = Math.round(last() + (rises ? distance : -distance));
      const workingType = by === 'last' ? 'CONTRACT_PRICE' : 'MARK_PRICE';
      const query = { algoType: 'CONDITIONAL', symbol, quantity: '0.001', type: 'STOP_MARKET', workingType };
      const side = rises ? 'BUY' : 'SELL';
      const placed = await usdm('POST', '/fapi/v1/algoOrder', {
        query: { ...query, side, triggerPrice: `${trigger}` },
      });
      expect(placed.status).toBe(200);
      const coin = { symbol, productType, marginMode: 'crossed', marginCoin: 'USDT', size: '0.001' };
      const plan = { planType: 'normal_plan', side: side.toLowerCase(), orderType: 'market' };
      const body = {
        ...coin,
        ...plan,
        triggerPrice: `${trigger}`,
        triggerType: by === 'last' ? 'fill_price' : 'mark_price',
      };
      expect((await mix('POST', '/api/v2/mix/order/place-plan-order', { body })).json.code).toBe('00000');
      for (const [account, product] of [['binance', 'usdm'] as const, ['bitget', productType] as const]) {
        const order = sandbox
          .account(account)
          .book(product)
          .orders.findLast(({ service }) => service !== 'plain');
        if (order !== undefined) waiting.push({ order, trigger, rises, by, from: sandbox.world.now() });
      }
    }
    for (let count = 0; count < 25; count += 1) {
      await sandbox.world.advanceTo(sandbox.world.now() + 100);
      const book = sandbox.account('binance').book('usdm');
      prices.push({ at: sandbox.world.now(), last: book.prices.of(symbol), mark: book.prices.mark(symbol) });
    }
  }
  expect(time.now()).toBe(sandbox.world.now());
  for (const { order, trigger, rises, by, from } of waiting) {
    const first = prices.find(
      (price) => price.at > from && (rises ? Number(price[by]) >= trigger : Number(price[by]) <= trigger),
    );
    expect(order.setOffAt, `${trigger} by ${by}`).toBe(first?.at);
    expect(order.status).toBe(first === undefined ? 'open' : 'triggered');
  }
  const fired = waiting.filter(({ order }) => order.status === 'triggered').length;
  expect(fired).toBeGreaterThan(10);
  expect(fired).toBeLessThan(waiting.length);
});
