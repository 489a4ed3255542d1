import type { BinancePlaceOptions } from '@openderivs/client/binance';
import { createPlacing, type PlaceOne } from '@openderivs/client/placing';
import type { BinancePm } from './create.ts';
import type {
  NewCmConditionalOrderParams,
  NewCmConditionalOrderResult,
  NewCmOrderParams,
  NewCmOrderResult,
  NewMarginOrderParams,
  NewMarginOrderResult,
  NewUmAlgoOrderParams,
  NewUmAlgoOrderResult,
  NewUmOrderParams,
  NewUmOrderResult,
  QueryCmConditionalOrderHistoryResult,
  QueryCmOrderResult,
  QueryCurrentCmOpenConditionalOrderResult,
  QueryCurrentUmOpenAlgoOrderResult,
  QueryMarginAccountOrderResult,
  QueryUmOrderResult,
} from './generated/client.ts';
import { placing } from './generated/placing.ts';

export type { BinancePlaceOptions } from '@openderivs/client/binance';
export type { Placed, PlaceOne } from '@openderivs/client/placing';

type Place<Params, Order> = PlaceOne<BinancePm, Params, Order, BinancePlaceOptions>;

const { one } = createPlacing<BinancePm, typeof placing>(placing);

/**
 * Places a USDⓈ-M order and finds out what became of it, whatever happens to the answer.
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
 * `pm.newUmOrder` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const result = await placeUmOrder(pm, { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.01' });
 * if (result.outcome === 'placed') console.log(result.order.status);
 * else if (result.outcome === 'refused') console.log(result.error.message);
 * else alertSomeone(result.clientOrderId);
 */
export const placeUmOrder: Place<NewUmOrderParams, NewUmOrderResult | QueryUmOrderResult> = one('newUmOrder');

/**
 * Places a COIN-M order and finds out what became of it. Same bound and results as `placeUmOrder`.
 *
 * `pm.newCmOrder` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const result = await placeCmOrder(pm, { symbol: 'BTCUSD_PERP', side: 'BUY', type: 'MARKET', quantity: '1' });
 * if (result.outcome === 'unknown') alertSomeone(result.clientOrderId);
 */
export const placeCmOrder: Place<NewCmOrderParams, NewCmOrderResult | QueryCmOrderResult> = one('newCmOrder');

/**
 * Places a cross margin order and finds out what became of it. Same bound and results as `placeUmOrder`. A look-up takes
 * ten of the request weight. What a `MARGIN_BUY` or `AUTO_BORROW_REPAY` order borrowed is in the answer to the order
 * alone, not in an order that was found.
 *
 * `pm.newMarginOrder` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const result = await placeMarginOrder(pm, { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.01' });
 * if (result.outcome === 'unknown') alertSomeone(result.clientOrderId);
 */
export const placeMarginOrder: Place<NewMarginOrderParams, NewMarginOrderResult | QueryMarginAccountOrderResult> =
  one('newMarginOrder');

/**
 * Places a USDⓈ-M stop, take-profit or trailing stop and finds out what became of it. Same bound and results as
 * `placeUmOrder`; `placed` says that it waits or has waited for its trigger, not that it was filled.
 *
 * `pm.newUmAlgoOrder` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const stop = await placeUmAlgoOrder(pm, {
 *   algoType: 'CONDITIONAL', symbol: 'BTCUSDT', side: 'SELL', type: 'STOP_MARKET', triggerPrice: '55000', quantity: '0.01',
 * });
 * if (stop.outcome !== 'placed') closePosition();
 */
export const placeUmAlgoOrder: Place<NewUmAlgoOrderParams, NewUmAlgoOrderResult | QueryCurrentUmOpenAlgoOrderResult> =
  one('newUmAlgoOrder');

/**
 * Places a COIN-M stop, take-profit or trailing stop and finds out what became of it. Same bound and results as
 * `placeUmOrder`; `placed` says that it waits or has waited for its trigger, not that it was filled.
 *
 * `pm.newCmConditionalOrder` throws when the outcome is `refused` or `unknown`, and leaves the looking up to you.
 *
 * @example
 * const stop = await placeCmConditionalOrder(pm, {
 *   symbol: 'BTCUSD_PERP', side: 'SELL', strategyType: 'STOP_MARKET', stopPrice: '55000', quantity: '1',
 * });
 * if (stop.outcome !== 'placed') closePosition();
 */
export const placeCmConditionalOrder: Place<
  NewCmConditionalOrderParams,
  NewCmConditionalOrderResult | QueryCurrentCmOpenConditionalOrderResult | QueryCmConditionalOrderHistoryResult
> = one('newCmConditionalOrder');
