import { isBadInputError } from '@openderivs/client';
import { describe, expect, it } from 'vitest';
import { createBitgetUta } from '../src/index.ts';
import { placeOrders } from '../src/placing.ts';

interface Order {
  clientOid: string;
}

/** A client whose every call gets the same answer, made from the body that was sent; `sent` keeps the bodies. */
function clientOf(answer: (orders: Order[]) => unknown) {
  const sent: string[] = [];
  const uta = createBitgetUta({
    apiKey: 'key',
    secretKey: 'secret',
    passphrase: 'pass',
    transport: {
      async send({ body = '' }) {
        sent.push(body);
        const data = answer(JSON.parse(body));
        return {
          status: 200,
          headers: {},
          text: JSON.stringify({ code: '00000', msg: 'success', requestTime: 1, data }),
        };
      },
    },
  });
  return { uta, sent };
}

const pair = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
const open = { ...pair, side: 'buy', orderType: 'limit', qty: 0.1, price: 60000 } as const;
const close = {
  ...pair,
  side: 'sell',
  posSide: 'long',
  orderType: 'market',
  qty: '0.01',
  clientOid: 'exit-7',
} as const;

describe('a batch', () => {
  it('is sent as the list that it is, each order with a name', async () => {
    const { uta, sent } = clientOf(() => []);
    await uta.placeBatchOrders([open, close]);
    const [first, second] = JSON.parse(sent[0] ?? '');
    expect(first).toEqual({ ...open, qty: '0.1', price: '60000', clientOid: expect.stringMatching(/^od\w{24}$/) });
    expect(second).toEqual(close);
  });

  it('goes through the verbs as the same bytes, and is refused as it is by name', async () => {
    const { uta, sent } = clientOf(() => []);
    await uta.placeBatchOrders([close]);
    await uta.POST('/api/v3/trade/place-batch', { body: [close] });
    expect(sent[1]).toBe(sent[0]);
    const misspelt = { ...close, reduceonly: 'yes' };
    const error = await uta.POST('/api/v3/trade/place-batch', { body: [misspelt] }).catch((cause: unknown) => cause);
    expect(isBadInputError(error) && error.field).toBe('body[0].reduceonly');
    expect(sent).toHaveLength(2);
  });

  it.each([
    ['a stop-loss, which a batch passes over', [{ ...open, stopLoss: '57000' }], 'body[0].stopLoss'],
    ['a misspelt price', [close, { ...open, prize: '1' }], 'body[1].prize'],
    ['no order', [], 'body'],
    ['more than twenty', Array.from({ length: 21 }, () => open), 'body'],
    ['one order alone', open, 'body'],
  ])('with %s is not sent', async (_, orders, field) => {
    const { uta, sent } = clientOf(() => []);
    const error = await uta.placeBatchOrders(orders as never).catch((cause: unknown) => cause);
    expect(isBadInputError(error) && error.field).toBe(field);
    expect(sent).toEqual([]);
  });

  it('has a result for each order, by what the exchange says of it and not of the batch', async () => {
    const { uta } = clientOf(([one, other]) => [
      { orderId: '', clientOid: other?.clientOid, code: '25227', msg: 'No position to close' },
      { orderId: '1', clientOid: one?.clientOid, code: '00000', msg: 'success' },
    ]);
    const [placed, refused] = await placeOrders(uta, [open, close]);
    expect(placed).toMatchObject({ outcome: 'placed', order: { orderId: '1' } });
    expect(refused).toMatchObject({ outcome: 'refused', clientOrderId: 'exit-7', error: { exchangeCode: '25227' } });
  });
});
