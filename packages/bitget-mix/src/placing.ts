import type { Exact } from '@openderivs/client';
import { createPlacing, type Placed, type PlaceOne, type PlaceOptions } from '@openderivs/client/placing';
import type { BitgetMix } from './create.ts';
import type {
  GetHistoryTriggerOrderResult,
  GetOrderDetailResult,
  GetPendingTriggerOrderResult,
  OrderIds,
  PlaceBatchOrdersParams,
  PlaceOrderParams,
  PlaceOrderResult,
  PlaceStopProfitAndStopLossPlanOrdersParams,
  PlaceStopProfitAndStopLossPlanOrdersResult,
  PlaceTriggerOrderParams,
  PlaceTriggerOrderResult,
} from './generated/client.ts';
import { placing } from './generated/placing.ts';
import type { exact } from './generated/schema.ts';

export type { Placed, PlaceOne, PlaceOptions } from '@openderivs/client/placing';

/** An entry of the lists of waiting and of finished trigger orders. */
export type FoundTriggerOrder =
  | NonNullable<GetPendingTriggerOrderResult['entrustedList']>[number]
  | NonNullable<GetHistoryTriggerOrderResult['entrustedList']>[number];

/** One order of a batch. */
export type BatchOrder = PlaceBatchOrdersParams['orderList'][number];

type Place<Params, Order> = PlaceOne<BitgetMix, Params, Order, PlaceOptions>;

const { one, many } = createPlacing<BitgetMix, typeof placing>(placing);

/**
 * Places an order and finds out what became of it, whatever happens to the answer.
 *
 * The order is placed at most once. When its outcome is unknown, it is looked up by its `clientOid` (one is made if
 * you give none) until it is found, or until it can no longer arrive and is not there. Bitget takes calls until 30 s
 * after their timestamp, and 40109 before that proves nothing, so "refused" takes some 32 s when an order is lost (30
 * s longer if the exchange's time cannot be read), and the result never more than 10 s (`patience`) beyond that. Bad
 * input throws and sends nothing; what the exchange or the network does never throws: `outcome` is `placed` (also when
 * the order has been filled or cancelled by now), `refused` (it did not take effect and never will), or `unknown`.
 * What Bitget answers to an order are its two ids; an order that had to be looked up is there with all its fields.
 *
 * An id of your own may be that of an earlier order, since ids are free again once an order is closed; then it may stay
 * `unknown` which of them was found. Leave the id out, or use each once.
 *
 * `bitget.placeOrder` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const result = await placeOrder(bitget, {
 *   symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT',
 *   side: 'buy', orderType: 'market', size: '0.01',
 * });
 * if (result.outcome === 'placed') console.log(result.order.orderId);
 * else if (result.outcome === 'refused') console.log(result.error.message);
 * else alertSomeone(result.clientOrderId);
 */
export const placeOrder: Place<PlaceOrderParams, PlaceOrderResult | GetOrderDetailResult> = one('placeOrder');

/**
 * Places up to 50 orders of one symbol in one call and finds out what became of each: the exchange takes or refuses them
 * one by one.
 *
 * Gives one result per order, in the order given. Each is as with `placeOrder`; those whose outcome is unknown are looked
 * up one after the other, so a batch whose answer is lost takes a little longer. Client order ids must differ.
 *
 * `bitget.placeBatchOrders` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const results = await placeOrders(bitget, {
 *   symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT',
 *   orderList: [
 *     { side: 'buy', orderType: 'limit', force: 'gtc', size: '0.01', price: '60000' },
 *     { side: 'sell', orderType: 'limit', force: 'gtc', size: '0.01', price: '70000' },
 *   ],
 * });
 * for (const { outcome, clientOrderId } of results) console.log(clientOrderId, outcome);
 */
export const placeOrders: <Given extends PlaceBatchOrdersParams>(
  client: BitgetMix,
  params: Given & Exact<Given, PlaceBatchOrdersParams, exact['placeBatchOrders']>,
  options?: PlaceOptions,
) => Promise<Placed<OrderIds | GetOrderDetailResult>[]> = many('placeBatchOrders');

/**
 * Places a trigger or trailing order and finds out what became of it. Same bound and results as `placeOrder`; it is
 * looked for among the waiting orders, then in the history. `placed` says that it waits or has waited for its trigger,
 * not that it was filled.
 *
 * `bitget.placeTriggerOrder` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const result = await placePlanOrder(bitget, {
 *   planType: 'normal_plan', symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT',
 *   side: 'buy', orderType: 'market', size: '0.01', triggerPrice: '70000', triggerType: 'mark_price',
 * });
 * if (result.outcome === 'unknown') alertSomeone(result.clientOrderId);
 */
export const placePlanOrder: Place<PlaceTriggerOrderParams, PlaceTriggerOrderResult | FoundTriggerOrder> =
  one('placeTriggerOrder');

/**
 * Puts a take-profit, stop-loss or trailing stop on a position and finds out what became of it. Same bound and results as
 * `placeOrder`; it is looked for among the waiting orders, then in the history.
 *
 * `bitget.placeStopProfitAndStopLossPlanOrders` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const stop = await placeTpslOrder(bitget, {
 *   planType: 'pos_loss', symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', holdSide: 'buy',
 *   triggerPrice: '55000', triggerType: 'mark_price',
 * });
 * if (stop.outcome !== 'placed') closePosition();
 */
export const placeTpslOrder: Place<
  PlaceStopProfitAndStopLossPlanOrdersParams,
  PlaceStopProfitAndStopLossPlanOrdersResult | FoundTriggerOrder
> = one('placeStopProfitAndStopLossPlanOrders');
