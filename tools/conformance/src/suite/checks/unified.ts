import { isBadInputError, isExchangeError } from '@openderivs/client';
import type { Check } from '../check.ts';
import { utaOf } from '../clients.ts';
import { expectEqual, expectThat, failureLike } from '../expect.ts';

const pair = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
const order = { ...pair, side: 'buy', orderType: 'limit', qty: '0.01', price: '60000' } as const;

/** A call of each kind that Bitget's unified accounts have. */
export const unifiedCallChecks: readonly Check[] = [
  {
    name: 'Bitget unified: a public call, without a key',
    async run(target) {
      const [ticker] = await utaOf(target, { apiKey: undefined }).getTickers(pair);
      expectEqual(ticker?.symbol, 'BTCUSDT', 'the pair');
    },
  },
  {
    name: 'Bitget unified: a signed GET and a signed POST',
    async run(target) {
      const uta = utaOf(target);
      const { orderId } = await uta.placeOrder({ ...order, clientOid: 'mine' });
      const found = await uta.getOrderDetails({ clientOid: 'mine' });
      expectEqual([found.orderId, found.orderStatus], [orderId, 'live'], 'id and status');
    },
  },
  {
    name: 'Bitget unified: a body that is a list, with a verdict on each order',
    async run(target) {
      const verdicts = await utaOf(target).placeBatchOrders([order, { ...order, qty: '0' }]);
      expectEqual(
        verdicts.map(({ code }) => code),
        ['00000', '25207'],
        'the codes',
      );
    },
  },
  {
    name: 'Bitget unified: a name that the exchange would ignore is refused before it is sent',
    async run(target) {
      const misspelt: typeof order = Object.assign({ stoploss: '57000' }, order);
      const error = await failureLike(utaOf(target).placeOrder(misspelt), isBadInputError);
      expectEqual([error.field, error.outcome], ['stoploss', 'refused'], 'field and outcome');
    },
  },
  {
    name: 'Bitget unified: an RSA key',
    async run(target) {
      const { holdMode } = await utaOf(target, target.credentials.bitget.unifiedRsa).getAccountSettings();
      expectEqual(holdMode, 'one_way_mode', 'the position mode');
    },
  },
  {
    name: 'Bitget unified: the key of a classic account is told as such',
    async run(target) {
      const call = utaOf(target, target.credentials.bitget.hmac).getAccountSettings();
      const error = await failureLike(call, isExchangeError);
      expectEqual([error.exchangeCode, error.outcome], ['40084', 'refused'], 'the refusal');
      expectThat(/classic/.test(error.message), `the message is ${error.message}`);
    },
  },
];
