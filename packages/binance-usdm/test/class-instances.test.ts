import type { TransportRequest } from '@openderivs/client';
import { expect, it } from 'vitest';
import { fitOrder } from '../src/filters.ts';
import { createBinanceUsdm, type NewOrderParams } from '../src/index.ts';
import { placeOrder, placeOrders } from '../src/placing.ts';

/** A client, and the orders that it sends, alone or in a batch. */
const watched = () => {
  const sent: Readonly<Record<string, string>>[] = [];
  const send = async ({ target }: TransportRequest) => {
    const { batchOrders, ...query } = Object.fromEntries(new URLSearchParams(target.split('?')[1]));
    const order = batchOrders === undefined ? query : JSON.parse(batchOrders)[0];
    sent.push(order);
    const answer = { orderId: 1, clientOrderId: order.newClientOrderId, symbol: 'BTCUSDT', status: 'NEW' };
    return { status: 200, headers: {}, text: JSON.stringify(batchOrders === undefined ? answer : [answer]) };
  };
  const client = createBinanceUsdm({ apiKey: 'k', secretKey: 's', transport: { local: true, send } });
  return { client, sent };
};

/** An order as a program may have it that keeps its rules in classes. */
class Exit {
  readonly #closes = true;
  readonly symbol = 'BTCUSDT';
  readonly side = 'SELL';
  readonly type = 'MARKET';
  readonly quantity = '0.0104';
  get reduceOnly(): boolean {
    return this.#closes;
  }
  toString(): string {
    return 'an exit';
  }
}

const exit = (): NewOrderParams => new Exit();

it('sends what a getter of a class gives, with a client order id of its own', async () => {
  const { client, sent } = watched();
  await client.newOrder(exit());
  await client.placeMultipleOrders({ batchOrders: [exit()] });
  await placeOrder(client, exit());
  await placeOrders(client, [exit()]);
  expect(sent).toHaveLength(4);
  for (const order of sent) {
    expect(order).toMatchObject({ reduceOnly: 'true', side: 'SELL', newClientOrderId: expect.any(String) });
  }
});

it('refuses an unknown name of such an order too', async () => {
  const { client, sent } = watched();
  const order: NewOrderParams = Object.assign(new Exit(), { redueOnly: true });
  await expect(client.newOrder(order)).rejects.toThrow('redueOnly: is not a parameter of newOrder');
  expect(sent).toEqual([]);
});

it('fits an order with all that it has', () => {
  const contract = {
    symbol: 'BTCUSDT',
    status: 'TRADING',
    filters: [
      { filterType: 'PRICE_FILTER', minPrice: '0.1', maxPrice: '1000000', tickSize: '0.1' },
      { filterType: 'LOT_SIZE', minQty: '0.001', maxQty: '1000', stepSize: '0.001' },
    ],
  } as unknown as Parameters<typeof fitOrder>[1];
  expect(fitOrder(exit(), contract)).toMatchObject({ quantity: '0.01', reduceOnly: true });
});
