import { createPlacing, type Placed, type PlaceOne, type PlaceOptions } from '@openderivs/client/placing';
import type { BitgetUta } from './create.ts';
import type {
  BatchReceipt,
  GetOrderDetailsResult,
  PlaceBatchOrdersParams,
  PlaceOrderParams,
  PlaceOrderResult,
  PlaceStrategyOrderParams,
  PlaceStrategyOrderResult,
  StrategyOrder,
} from './generated/client.ts';
import { placing } from './generated/placing.ts';

export type { Placed, PlaceOne, PlaceOptions } from '@openderivs/client/placing';

type Place<Params, Order> = PlaceOne<BitgetUta, Params, Order, PlaceOptions>;

const { one, many } = createPlacing<BitgetUta, typeof placing>(placing);

/**
 * Places an order and finds out what became of it, whatever happens to the answer.
 *
 * The order is placed at most once. When its outcome is unknown, it is looked up by its `clientOid` (one is made if
 * you give none) until it is found, or until it can no longer arrive and is not there. Bitget takes calls until 30 s
 * after their timestamp, and 25204 before that proves nothing, so "refused" takes some 32 s when an order is lost (30
 * s longer if the exchange's time cannot be read), and the result never more than 10 s (`patience`) beyond that. Bad
 * input throws and sends nothing; what the exchange or the network does never throws: `outcome` is `placed` (also when
 * the order has been filled or cancelled by now), `refused` (it did not take effect and never will), or `unknown`.
 * What Bitget answers to an order are its two ids; an order that had to be looked up is there with all its fields.
 *
 * An id of your own may be that of an earlier order, since ids are free again once an order is closed; then it may stay
 * `unknown` which of them was found. Leave the id out, or use each once.
 *
 * `uta.placeOrder` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const result = await placeOrder(uta, {
 *   category: 'USDT-FUTURES', symbol: 'BTCUSDT', side: 'buy', orderType: 'market', qty: '0.01',
 * });
 * if (result.outcome === 'placed') console.log(result.order.orderId);
 * else if (result.outcome === 'refused') console.log(result.error.message);
 * else alertSomeone(result.clientOrderId);
 */
export const placeOrder: Place<PlaceOrderParams, PlaceOrderResult | GetOrderDetailsResult> = one('placeOrder');

/**
 * Places up to 20 orders of one category in one call and finds out what became of each: the exchange takes or refuses them
 * one by one.
 *
 * Gives one result per order, in the order given. Each is as with `placeOrder`; those whose outcome is unknown are looked
 * up one after the other, so a batch whose answer is lost takes a little longer. Client order ids must differ.
 *
 * `uta.placeBatchOrders` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const results = await placeOrders(uta, [
 *   { category: 'USDT-FUTURES', symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', qty: '0.01', price: '60000' },
 *   { category: 'USDT-FUTURES', symbol: 'BTCUSDT', side: 'sell', orderType: 'limit', qty: '0.01', price: '70000' },
 * ]);
 * for (const { outcome, clientOrderId } of results) console.log(clientOrderId, outcome);
 */
export const placeOrders: (
  client: BitgetUta,
  orders: PlaceBatchOrdersParams,
  options?: PlaceOptions,
) => Promise<Placed<BatchReceipt | GetOrderDetailsResult>[]> = many('placeBatchOrders');

/**
 * Places a take-profit, stop-loss, trigger or other strategy order and finds out what became of it. Same bound and results
 * as `placeOrder`; it is looked for among the waiting orders, then in the history. Bitget does not promise that a strategy
 * order can be found by its `clientOid`, so one that is not found stays `unknown`.
 *
 * `uta.placeStrategyOrder` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const stop = await placeStrategyOrder(uta, {
 *   category: 'USDT-FUTURES', symbol: 'BTCUSDT', posSide: 'long', stopLoss: '61000', slTriggerBy: 'mark',
 * });
 * if (stop.outcome !== 'placed') closePosition();
 */
export const placeStrategyOrder: Place<PlaceStrategyOrderParams, PlaceStrategyOrderResult | StrategyOrder> =
  one('placeStrategyOrder');
