import type { DecimalInput } from '@openderivs/client';
import {
  type Amended,
  type Bracketed,
  type BracketTerms,
  type Cancelled,
  type CancelledEverything,
  type CancelledTrigger,
  createOrders,
  type Flattened,
  type OnEverything,
  type OnOrder,
} from '@openderivs/client/orders';
import type { PlaceOptions } from '@openderivs/client/placing';
import type { BitgetMix } from './create.ts';
import type {
  CancelOrderParams,
  CancelTriggerOrderParams,
  GetOrderDetailResult,
  MarginMode,
  ModifyOrderParams,
  OrderSide,
  ProductType,
  SelfTradePrevention,
  TimeInForce,
  TriggerOrder,
} from './generated/client.ts';
import { orders } from './generated/orders.ts';
import { placing } from './generated/placing.ts';
import type { FoundTriggerOrder } from './placing.ts';

export type {
  Amended,
  Bracketed,
  BracketState,
  BracketTerms,
  Cancelled,
  CancelledEverything,
  CancelledTrigger,
  Flattened,
  FlattenedPosition,
  LeftOrder,
  Unread,
} from '@openderivs/client/orders';
export type { PlaceOptions } from '@openderivs/client/placing';

type On<Params, Result> = OnOrder<BitgetMix, Params, Result, PlaceOptions>;
type OnAll<Result> = OnEverything<BitgetMix, OrderScope, Result, PlaceOptions>;

type PlanType = NonNullable<CancelTriggerOrderParams['planType']>;
type TriggerPlan = 'normal_plan' | 'track_plan';

/**
 * What is meant: a product line, a symbol of it, or everything.
 * A symbol that does not exist has nothing open: a misspelt one ends `done` and `flat`.
 */
export interface OrderScope {
  readonly productType?: ProductType;
  readonly symbol?: string;
}

/** An order that waits for its price, by one of its ids. */
export type PlanOrderName<Plan extends PlanType> = {
  readonly symbol: string;
  readonly productType: ProductType;
  readonly planType: Plan;
} & (
  | { readonly orderId: string; readonly clientOid?: string }
  | { readonly clientOid: string; readonly orderId?: string }
);

/** A change of an order; an id for the order that takes its place is made where none is given. */
export type OrderChange = ModifyOrderParams extends infer Change
  ? Change extends unknown
    ? Omit<Change, 'newClientOid'> & { readonly newClientOid?: string }
    : never
  : never;

/** The entry of a bracket: an order that opens a position. */
export type BracketEntry = {
  readonly symbol: string;
  readonly productType: ProductType;
  readonly marginMode: MarginMode;
  readonly marginCoin: string;
  readonly size: DecimalInput;
  /**
   * The trade; in hedge mode the position.
   */
  readonly side: OrderSide;
  /**
   * In hedge mode only.
   */
  readonly tradeSide?: 'open';
  readonly clientOid?: string;
  readonly stpMode?: SelfTradePrevention;
} & (
  | { readonly orderType: 'market' }
  | { readonly orderType: 'limit'; readonly price: DecimalInput; readonly force?: TimeInForce }
);

/** The stop-loss or the take-profit of a bracket, which closes the position at the market. The mark price triggers it. */
export interface BracketLeg {
  readonly triggerPrice: DecimalInput;
}

/** A bracket as it is asked for. */
export type Bracket = BracketTerms<BracketLeg, BracketLeg> & { readonly entry: BracketEntry };

const make = createOrders<BitgetMix, typeof orders>(orders, placing);

/**
 * Cancels an order and finds out what became of it, whatever happens to the answers.
 *
 * The cancel is sent until the order is over; sent twice it does no more than once. `cancelled` (with what had been filled
 * before), `filled` and `gone` (the exchange knows no such order, and one that was just sent can no longer arrive: some 62
 * s) are certain. `unknown` is the only outcome with which the order may still be live; it comes no later than 10 s
 * (`patience`) after that moment. Bad input throws and sends nothing; what the exchange or the network does never throws.
 *
 * Bitget takes a cancel and carries it out later, so each is looked up. "Gone" takes longer than elsewhere: Bitget takes
 * calls until 30 s after their timestamp, from clocks up to as far ahead.
 *
 * An id of your own that several orders have had may stand for any of them: give the exchange's where you know it, or use
 * each once.
 *
 * `bitget.cancelOrder` throws when the order is filled or gone, and when the answer is lost.
 *
 * @example
 * const result = await cancelSurely(bitget, { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', clientOid: 'mine-1' });
 * if (result.outcome === 'filled') console.log('too late:', result.filled);
 * else if (result.outcome === 'unknown') console.log('it may be live:', result.error.message);
 */
export const cancelSurely: On<CancelOrderParams, Cancelled<GetOrderDetailResult>> = make.cancel('order');

/**
 * Cancels a trigger or trailing order and finds out what became of it. Same bound as `cancelSurely`.
 *
 * `triggered` means that it has placed an order of its own, which this does not cancel. Of its `orderId` make a call of
 * `cancelSurely`.
 *
 * `bitget.cancelTriggerOrder` throws when it was triggered or is gone, and when the answer is lost.
 *
 * @example
 * const result = await cancelPlanSurely(bitget, {
 *   symbol: 'BTCUSDT', productType: 'USDT-FUTURES', planType: 'normal_plan', clientOid: 'mine-1',
 * });
 * if (result.outcome === 'triggered') console.log('it has placed', result.orderId);
 */
export const cancelPlanSurely: On<PlanOrderName<TriggerPlan>, CancelledTrigger<FoundTriggerOrder>> = make.cancel(
  'plan',
);

/**
 * Cancels a take-profit, stop-loss or trailing stop of a position and finds out what became of it. Same bound as `cancelSurely`.
 *
 * `triggered` means that it has placed an order of its own, which this does not cancel. Of its `orderId` make a call of
 * `cancelSurely`.
 *
 * `bitget.cancelTriggerOrder` throws when it was triggered or is gone, and when the answer is lost.
 *
 * @example
 * const result = await cancelTpslSurely(bitget, {
 *   symbol: 'BTCUSDT', productType: 'USDT-FUTURES', planType: 'pos_loss', clientOid: 'stop-1',
 * });
 * if (result.outcome === 'triggered') console.log('it has placed', result.orderId);
 */
export const cancelTpslSurely: On<
  PlanOrderName<Exclude<PlanType, TriggerPlan>>,
  CancelledTrigger<FoundTriggerOrder>
> = make.cancel('tpsl');

/**
 * Changes an open order and finds out whether it was changed, whatever happens to the answer.
 *
 * The change is sent once. When its answer is lost, the order is looked at until it is as asked (`amended`), until it is over
 * (`ended`), or until the change can no longer arrive (`refused`). `order` is the order as it is now. With a new size or
 * price Bitget cancels the order and makes another, of `newClientOid`: that one is looked for, and `order` is it. Where
 * the old one was cancelled and the new one never came, the outcome is `ended`.
 *
 * `bitget.modifyOrder` throws when the change is refused and when its outcome is unknown, and leaves the looking up to you.
 *
 * @example
 * const result = await amendOrder(bitget, {
 *   symbol: 'BTCUSDT', productType: 'USDT-FUTURES', clientOid: 'mine-1', newClientOid: 'mine-2', newSize: '0.02', newPrice: '60100',
 * });
 * if (result.outcome === 'ended') console.log('it was over already:', result.order.state);
 */
export const amendOrder: On<OrderChange, Amended<GetOrderDetailResult>> = make.amend('order');

/**
 * Cancels all open orders of every kind, take-profits and stop-losses included, of a symbol, of a
 * product line, or of the account, then reads the lists until two readings in a row show none.
 *
 * What can open or enlarge a position goes first. Stops, take-profits and other orders that can only make one smaller go
 * last, and stay while any of the others is left. `done`: nothing was open any more. `left`: what `left` lists was still
 * open after 30 s (`patience`). `unknown`: some lists, named in `unread`, could not be read.
 *
 * An order that is on its way while this runs may arrive afterwards, and a cancel whose answer was lost may meet orders
 * that you place meanwhile: stop placing first.
 *
 * @example
 * const result = await cancelEverything(bitget, { productType: 'USDT-FUTURES' });
 * if (result.outcome !== 'done') console.log(result.left, result.unread);
 */
export const cancelEverything: OnAll<CancelledEverything> = make.cancelEverything();

/**
 * Cancels all open orders and closes all positions of a symbol, of a product line, or of the account, at the market, until two readings in a row show neither.
 *
 * What can open a position is cancelled first, then positions are closed, and only then go the stops that guarded them.
 * Closing orders can do nothing else: they are reduce-only, in hedge mode of the position's side, so no position is turned
 * around however often one is sent. Each has a client order id and is looked up when its answer is lost, for 5 s; what is
 * still there then, was filled in part or has grown is closed again. `flat`, `left` and `unknown` as with `cancelEverything`;
 * `positions` says of each what is left and which orders were sent. One whose outcome is `unknown` may still arrive: open no
 * new position of the same side until its receive window is over. What the exchange refuses, such as a rest below the smallest
 * quantity or a market order above the largest, is left, with its error there.
 *
 * @example
 * const result = await flatten(bitget, { productType: 'USDT-FUTURES' });
 * if (result.outcome !== 'flat') console.log(result.positions, result.left, result.unread);
 */
export const flatten: OnAll<Flattened> = make.flatten();

/**
 * Opens a position with a stop-loss and a take-profit, and says whether it is protected.
 *
 * The entry takes both along as presets, so that the exchange puts them on the position with the first fill. Should the list not
 * show the stop-loss, it is placed on the position. Both are for the whole position and end with it.
 *
 * The entry has `fillWithin` (10 s) to be filled; what is open of it then, or when the `signal` is aborted, is cancelled, and what
 * has been filled is protected all the same. So an order that may rest needs a longer `fillWithin`. Every call is reconciled: a
 * lost answer is looked up, nothing is placed twice, and what closes can do nothing else.
 *
 * `protected` is said only after the exchange's list has shown the stop-loss waiting. Where it cannot be placed although there
 * is a position, `ifUnprotected` holds: `close` closes the position at the market (`closed`, by the policy), `keep` leaves it
 * (`unprotected`). `nothing`: nothing was filled, and nothing will be; `error` says why if the exchange refused something.
 * `closed` by the bracket: it was over before it was looked at. `unknown`: look by hand.
 *
 * It begins without a position of that side, since a stop-loss closes all of it: an open position gives `nothing`. Bad input,
 * such as a stop-loss on the wrong side of the entry, throws and sends nothing.
 *
 * @example
 * const result = await placeBracket(bitget, {
 *   entry: {
 *     symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT',
 *     side: 'buy', orderType: 'market', size: '0.01',
 *   },
 *   stopLoss: { triggerPrice: '58000' },
 *   takeProfit: { triggerPrice: '64000' },
 *   ifUnprotected: 'close',
 * });
 * if (result.outcome === 'protected') console.log(result.filled, 'is protected');
 * else if (result.outcome !== 'nothing') console.log(result.outcome, result.error?.message);
 */
export const placeBracket: On<Bracket, Bracketed<GetOrderDetailResult, TriggerOrder>> = make.bracket('order');
