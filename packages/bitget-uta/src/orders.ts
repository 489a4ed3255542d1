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
import type { BitgetUta } from './create.ts';
import type {
  CancelOrderParams,
  CancelStrategyOrderParams,
  GetOrderDetailsResult,
  GetUnfilledStrategyOrdersParams,
  MarginMode,
  ModifyOrderParams,
  OrderSide,
  PositionSide,
  SelfTradePrevention,
  StrategyCategory,
  StrategyOrder,
  TimeInForce,
  TriggerBy,
} from './generated/client.ts';
import { orders } from './generated/orders.ts';
import { placing } from './generated/placing.ts';

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

type On<Params, Result> = OnOrder<BitgetUta, Params, Result, PlaceOptions>;
type OnAll<Scope, Result> = OnEverything<BitgetUta, Scope, Result, PlaceOptions>;

type Category = GetUnfilledStrategyOrdersParams['category'];

/**
 * What is meant: a business line, a symbol of it, or everything, spot and margin included.
 * A symbol that does not exist has nothing open: a misspelt one ends `done` and `flat`.
 */
export interface OrderScope {
  readonly category?: Category;
  readonly symbol?: string;
}

/** What is meant: a line of futures, a symbol of it, or all positions with the orders of every line. */
export interface PositionScope {
  readonly category?: Exclude<Category, 'SPOT' | 'MARGIN'>;
  readonly symbol?: string;
}

/** The entry of a bracket: an order that opens a position. */
export type BracketEntry = {
  readonly category: Exclude<StrategyCategory, 'SPOT' | 'MARGIN'>;
  readonly symbol: string;
  readonly side: OrderSide;
  /**
   * In hedge mode only: `long` with `buy`, or `short` with `sell`.
   */
  readonly posSide?: PositionSide;
  readonly qty: DecimalInput;
  readonly marginMode?: MarginMode;
  readonly clientOid?: string;
  readonly stpMode?: SelfTradePrevention;
} & (
  | { readonly orderType: 'market' }
  | { readonly orderType: 'limit'; readonly price: DecimalInput; readonly timeInForce?: TimeInForce }
);

/** The stop-loss or the take-profit of a bracket, which closes the position at the market. */
export interface BracketLeg {
  readonly triggerPrice: DecimalInput;
  /**
   * Which price triggers it; the last price when left out.
   */
  readonly triggerBy?: TriggerBy;
}

/** A bracket as it is asked for. */
export type Bracket = BracketTerms<BracketLeg, BracketLeg> & { readonly entry: BracketEntry };

const make = createOrders<BitgetUta, typeof orders>(orders, placing);

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
 * `uta.cancelOrder` throws when the order is filled or gone, and when the answer is lost.
 *
 * @example
 * const result = await cancelSurely(uta, { clientOid: 'mine-1' });
 * if (result.outcome === 'filled') console.log('too late:', result.filled);
 * else if (result.outcome === 'unknown') console.log('it may be live:', result.error.message);
 */
export const cancelSurely: On<CancelOrderParams, Cancelled<GetOrderDetailsResult>> = make.cancel('order');

/**
 * Cancels a take-profit, stop-loss, trigger or other strategy order and finds out what became of it. Same bound as `cancelSurely`.
 *
 * `triggered` means that it has placed an order of its own, which this does not cancel. `getStrategySubOrders`
 * names it. It is looked for in the lists of its category. Bitget does not promise that they have every one, so an order
 * that is in none stays `unknown`.
 *
 * `uta.cancelStrategyOrder` throws when it was triggered or is gone, and when the answer is lost.
 *
 * @example
 * const result = await cancelStrategySurely(uta, { category: 'USDT-FUTURES', clientOid: 'stop-1' });
 * if (result.outcome === 'triggered') console.log('it has placed an order');
 */
export const cancelStrategySurely: On<
  CancelStrategyOrderParams & { readonly category: Category },
  CancelledTrigger<StrategyOrder>
> = make.cancel('strategy');

/**
 * Changes an open order and finds out whether it was changed, whatever happens to the answer.
 *
 * The change is sent once. When its answer is lost, the order is looked at until it is as asked (`amended`), until it is over
 * (`ended`), or until the change can no longer arrive (`refused`). `order` is the order as it is now. What a change of
 * `tpTriggerBy`, `slTriggerBy`, `tpOrderType` or `slOrderType` did is not seen on the order, so that it ends as `unknown`
 * unless it is refused.
 *
 * `uta.modifyOrder` throws when the change is refused and when its outcome is unknown, and leaves the looking up to you.
 *
 * @example
 * const result = await amendOrder(uta, {
 *   category: 'USDT-FUTURES', symbol: 'BTCUSDT', clientOid: 'mine-1', qty: '0.02', price: '60100',
 * });
 * if (result.outcome === 'ended') console.log('it was over already:', result.order.orderStatus);
 */
export const amendOrder: On<ModifyOrderParams, Amended<GetOrderDetailsResult>> = make.amend('order');

/**
 * Cancels all open orders of every kind, strategy orders included, of a symbol, of a business line, or
 * of the account, then reads the lists until two readings in a row show none.
 *
 * What can open or enlarge a position goes first. Stops, take-profits and other orders that can only make one smaller go
 * last, and stay while any of the others is left. `done`: nothing was open any more. `left`: what `left` lists was still
 * open after 30 s (`patience`). `unknown`: some lists, named in `unread`, could not be read.
 *
 * An order that is on its way while this runs may arrive afterwards, and a cancel whose answer was lost may meet orders
 * that you place meanwhile: stop placing first.
 *
 * @example
 * const result = await cancelEverything(uta, { category: 'USDT-FUTURES' });
 * if (result.outcome !== 'done') console.log(result.left, result.unread);
 */
export const cancelEverything: OnAll<OrderScope, CancelledEverything> = make.cancelEverything();

/**
 * Cancels all open orders and closes all positions of a symbol, of a line of futures, or of the account, at the market, until two readings in a row show neither.
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
 * const result = await flatten(uta, { category: 'USDT-FUTURES' });
 * if (result.outcome !== 'flat') console.log(result.positions, result.left, result.unread);
 */
export const flatten: OnAll<PositionScope, Flattened> = make.flatten();

/**
 * Opens a position with a stop-loss and a take-profit, and says whether it is protected.
 *
 * The entry takes both along, so that the exchange guards what is filled from the first fill on. Should the list not show a
 * stop-loss for all of it, one is placed on the position. One order is both: when one side of it fires, the other is gone.
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
 * Not on `COIN-FUTURES`, which takes neither.
 *
 * @example
 * const result = await placeBracket(uta, {
 *   entry: { category: 'USDT-FUTURES', symbol: 'BTCUSDT', side: 'buy', orderType: 'market', qty: '0.01' },
 *   stopLoss: { triggerPrice: '58000' },
 *   takeProfit: { triggerPrice: '64000' },
 *   ifUnprotected: 'close',
 * });
 * if (result.outcome === 'protected') console.log(result.filled, 'is protected');
 * else if (result.outcome !== 'nothing') console.log(result.outcome, result.error?.message);
 */
export const placeBracket: On<Bracket, Bracketed<GetOrderDetailsResult, StrategyOrder>> = make.bracket('order');
