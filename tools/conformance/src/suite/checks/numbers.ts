import { createReader, isBadInputError } from '@openderivs/client';
import { roundToStep } from '@openderivs/client/decimals';
import type { Check } from '../check.ts';
import { usdmOf } from '../clients.ts';
import { expectEqual, expectThat, failureLike } from '../expect.ts';

const order = {
  symbol: 'ETHUSDT',
  side: 'BUY',
  type: 'LIMIT',
  timeInForce: 'GTC',
  quantity: '0.010',
  price: '1234.50',
} as const;

/** What a list of orders and a book look like on the wire, with digits that a double would lose. */
const wire = `{"orderId":8389765612825190229,"fee":0.10000000000000000555,"note":"\\"orderId\\":1","rows":[{"orderId" : -9007199254740993}],"asks":[[1.10,2],[3e2,-0.50]],"other":12345678901234567890,"time":1700000000000}`;

/** Identifiers and decimals, both ways. */
export const numberChecks: readonly Check[] = [
  {
    name: 'an order id beyond 2^53 comes back and goes out to the last digit',
    async run(target) {
      const usdm = usdmOf(target);
      const { orderId } = await usdm.newOrder(order);
      expectEqual(typeof orderId, 'string', 'the type of the id');
      expectThat(BigInt(orderId) > 2n ** 53n && BigInt(Number(orderId)) !== BigInt(orderId), `the id is ${orderId}`);
      const byText = await usdm.queryOrder({ symbol: order.symbol, orderId });
      const byNumber = await usdm.queryOrder({ symbol: order.symbol, orderId: BigInt(orderId) });
      expectEqual([byText.orderId, byNumber.orderId], [orderId, orderId], 'the ids of the same order');
    },
  },
  {
    name: 'the same through a verb',
    async run(target) {
      const usdm = usdmOf(target);
      const { data } = await usdm.POST('/fapi/v1/order', { params: { query: order } });
      const orderId = data?.orderId ?? '';
      expectThat(BigInt(orderId) > 2n ** 53n, `the id is ${orderId}`);
      const query = { symbol: order.symbol, orderId };
      const found = await usdm.GET('/fapi/v1/order', { params: { query } });
      expectEqual(found.data?.orderId, orderId, 'the id of the same order');
    },
  },
  {
    name: 'decimals keep their digits',
    async run(target) {
      const usdm = usdmOf(target);
      const { orderId } = await usdm.newOrder(order);
      const { price, origQty } = await usdm.queryOrder({ symbol: order.symbol, orderId });
      expectEqual([price, origQty], ['1234.50', '0.010'], 'price and quantity');
      const { amount } = await usdm.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: '0.1', type: 1 });
      expectEqual(typeof amount, 'string', 'the type of a decimal that is a number on the wire');
    },
  },
  {
    name: 'a reader loses no digit of a payload',
    async run() {
      const odd: string[] = [];
      const read = createReader('orderId fee asks[]');
      expectEqual(
        read(wire, (text) => odd.push(text)),
        {
          orderId: '8389765612825190229',
          fee: '0.10000000000000000555',
          note: '"orderId":1',
          rows: [{ orderId: '-9007199254740993' }],
          asks: [
            ['1.10', '2'],
            ['3e2', '-0.50'],
          ],
          other: '12345678901234567890',
          time: 1_700_000_000_000,
        },
        'what was read',
      );
      expectEqual(odd, ['12345678901234567890'], 'the numbers that nobody had described');
    },
  },
  {
    name: 'a number that cannot be exact is refused before it is sent',
    async run(target) {
      const call = usdmOf(target).queryOrder({ symbol: order.symbol, orderId: 2 ** 60 });
      const { field, outcome } = await failureLike(call, isBadInputError);
      expectEqual([field, outcome], ['orderId', 'refused'], 'field and outcome');
    },
  },
  {
    name: 'rounding to a step is exact',
    async run() {
      const rounded = roundToStep('8389765612825190229.123456789', '0.000001');
      expectEqual(rounded, '8389765612825190229.123456', 'the rounded number');
    },
  },
];
