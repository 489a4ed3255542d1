import type { BinancePlaceOptions } from '@openderivs/client/binance';
import { createPlacing, type PlaceMany, type PlaceOne } from '@openderivs/client/placing';
import type { BinanceCoinm } from './create.ts';
import type {
  NewAlgoOrderParams,
  NewAlgoOrderResult,
  NewOrderParams,
  NewOrderResult,
  PlaceMultipleOrdersParams,
  QueryAlgoOrderResult,
  QueryOrderResult,
} from './generated/client.ts';
import { placing } from './generated/placing.ts';

export type { BinancePlaceOptions } from '@openderivs/client/binance';
export type { Placed, PlaceMany, PlaceOne } from '@openderivs/client/placing';

/** One order of a batch. */
export type BatchOrder = PlaceMultipleOrdersParams['batchOrders'][number];

type Place<Params, Order> = PlaceOne<BinanceCoinm, Params, Order, BinancePlaceOptions>;

const { one, many } = createPlacing<BinanceCoinm, typeof placing>(placing);

/**
 * Places an order and finds out what became of it, whatever happens to the answer.
 *
 * The order is placed at most once. When its outcome is unknown, it is looked up by its client order id (one is made
 * if you give none) until it is found, or until it can no longer arrive and is not there: by default some 8 s after it
 * was sent (receive window, the exchange's tolerance, `margin`), and never longer than 10 s (`patience`) beyond that.
 * Bad input throws and sends nothing; what the exchange or the network does never throws: `outcome` is `placed` (also
 * when the order has been filled, cancelled or expired by now), `refused` (it did not take effect and never will), or
 * `unknown`.
 *
 * An id of your own may be that of an earlier order, since ids are free again once an order is closed; then it may stay
 * `unknown` which of them was found. Leave the id out, or use each once.
 *
 * `coinm.newOrder` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const result = await placeOrder(coinm, { symbol: 'BTCUSD_PERP', side: 'BUY', type: 'MARKET', quantity: '1' });
 * if (result.outcome === 'placed') console.log(result.order.status);
 * else if (result.outcome === 'refused') console.log(result.error.message);
 * else alertSomeone(result.clientOrderId);
 */
export const placeOrder: Place<NewOrderParams, NewOrderResult | QueryOrderResult> = one('newOrder');

const placeBatch = many('placeMultipleOrders');

/**
 * Places one to five orders in one call and finds out what became of each: the exchange takes or refuses them one by one.
 *
 * Gives one result per order, in the order given. Each is as with `placeOrder`; those whose outcome is unknown are looked
 * up one after the other, so a batch whose answer is lost takes a little longer. Client order ids must differ.
 *
 * `coinm.placeMultipleOrders` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const results = await placeOrders(coinm, [
 *   { symbol: 'BTCUSD_PERP', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: '60000' },
 *   { symbol: 'BTCUSD_PERP', side: 'SELL', type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: '70000' },
 * ]);
 * for (const { outcome, clientOrderId } of results) console.log(clientOrderId, outcome);
 */
export const placeOrders: PlaceMany<
  BinanceCoinm,
  BatchOrder,
  NewOrderResult | QueryOrderResult,
  BinancePlaceOptions
> = (client, orders, options) =>
  placeBatch(client, { batchOrders: orders as readonly BatchOrder[] as BatchOrder[] }, options);

/**
 * Places a stop, take-profit or trailing stop and finds out what became of it. Same bound as `placeOrder`; `placed` says
 * that it waits or has waited for its trigger, not that it was filled.
 *
 * Only the list of waiting algo orders is sure to exist on COIN-M, so not finding one proves nothing: it may have been
 * triggered in between. An order whose answer is lost ends as `placed` or `unknown`, never as `refused`.
 *
 * `coinm.newAlgoOrder` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const stop = await placeAlgoOrder(coinm, {
 *   algoType: 'CONDITIONAL', symbol: 'BTCUSD_PERP', side: 'SELL', type: 'STOP_MARKET', triggerPrice: '55000', quantity: '1',
 * });
 * if (stop.outcome !== 'placed') closePosition();
 */
export const placeAlgoOrder: Place<NewAlgoOrderParams, NewAlgoOrderResult | QueryAlgoOrderResult> = one('newAlgoOrder');
