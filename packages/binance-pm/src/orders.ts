import type { DecimalInput } from '@openderivs/client';
import type { BinancePlaceOptions } from '@openderivs/client/binance';
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
import type { BinancePm } from './create.ts';
import type {
  CancelCmConditionalOrderParams,
  CancelCmOrderParams,
  CancelCmOrderResult,
  CancelMarginAccountOrderParams,
  CancelMarginAccountOrderResult,
  CancelUmAlgoOrderParams,
  CancelUmOrderParams,
  CancelUmOrderResult,
  CmOpenConditionalOrder,
  CmTimeInForce,
  ModifyCmOrderParams,
  ModifyCmOrderResult,
  ModifyUmOrderParams,
  ModifyUmOrderResult,
  OrderSide,
  PositionSide,
  QueryCmConditionalOrderHistoryResult,
  QueryCmOrderResult,
  QueryCurrentCmOpenConditionalOrderResult,
  QueryCurrentUmOpenAlgoOrderResult,
  QueryMarginAccountOrderResult,
  QueryUmOrderResult,
  SelfTradePreventionMode,
  TrueOrFalse,
  UmAlgoOrder,
  UmTimeInForce,
  WorkingType,
} from './generated/client.ts';
import { orders } from './generated/orders.ts';
import { placing } from './generated/placing.ts';

export type { BinancePlaceOptions } from '@openderivs/client/binance';
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

type On<Params, Result> = OnOrder<BinancePm, Params, Result, BinancePlaceOptions>;
type OnAll<Result> = OnEverything<BinancePm, OrderScope, Result, BinancePlaceOptions>;

/**
 * What is meant: one symbol of whatever product, or everything. Margin orders are listed by pair alone, so whoever means
 * everything says which pairs are traded on margin; `[]` for none. A symbol that does not exist has nothing open: a misspelt one
 * ends `done` and `flat`.
 */
export type OrderScope =
  | { readonly symbol: string; readonly marginSymbols?: never }
  | { readonly marginSymbols: readonly string[]; readonly symbol?: never };

/** The entry of a bracket on USDⓈ-M: an order that opens a position. */
export type UmBracketEntry = {
  readonly symbol: string;
  readonly side: OrderSide;
  /**
   * In hedge mode `LONG` with `BUY`, or `SHORT` with `SELL`.
   */
  readonly positionSide?: PositionSide;
  readonly quantity: DecimalInput;
  readonly newClientOrderId?: string;
  readonly selfTradePreventionMode?: SelfTradePreventionMode;
} & (
  | { readonly type: 'MARKET' }
  | { readonly type: 'LIMIT'; readonly price: DecimalInput; readonly timeInForce: Exclude<UmTimeInForce, 'GTD'> }
);

/** The entry of a bracket on COIN-M, in one-way mode: an order that opens a position. */
export type CmBracketEntry = {
  readonly symbol: string;
  readonly side: OrderSide;
  readonly positionSide?: 'BOTH';
  readonly quantity: DecimalInput;
  readonly newClientOrderId?: string;
} & (
  | { readonly type: 'MARKET' }
  | { readonly type: 'LIMIT'; readonly price: DecimalInput; readonly timeInForce: CmTimeInForce }
);

/** The stop-loss or the take-profit of a bracket on USDⓈ-M, which closes the position at the market. */
export interface UmBracketLeg {
  readonly triggerPrice: DecimalInput;
}

/** The stop-loss or the take-profit of a bracket on COIN-M, which closes the position at the market. */
export interface CmBracketLeg {
  readonly triggerPrice: DecimalInput;
  /**
   * Which price triggers it; the last price when left out.
   */
  readonly workingType?: WorkingType;
  readonly priceProtect?: TrueOrFalse;
}

/** A bracket on USDⓈ-M as it is asked for. */
export type UmBracket = BracketTerms<UmBracketLeg, UmBracketLeg> & { readonly entry: UmBracketEntry };

/** A bracket on COIN-M as it is asked for. */
export type CmBracket = BracketTerms<CmBracketLeg, CmBracketLeg> & { readonly entry: CmBracketEntry };

const make = createOrders<BinancePm, typeof orders>(orders, placing);

/**
 * Cancels a USDⓈ-M order and finds out what became of it, whatever happens to the answers.
 *
 * The cancel is sent until the order is over; sent twice it does no more than once. `cancelled` (with what had been filled
 * before), `filled` and `gone` (the exchange knows no such order, and one that was just sent can no longer arrive: some 8
 * s) are certain. `unknown` is the only outcome with which the order may still be live; it comes no later than 10 s
 * (`patience`) after that moment. Bad input throws and sends nothing; what the exchange or the network does never throws.
 *
 * An id of your own that several orders have had may stand for any of them: give the exchange's where you know it, or use
 * each once.
 *
 * `pm.cancelUmOrder` throws when the order is filled or gone, and when the answer is lost.
 *
 * @example
 * const result = await cancelUmSurely(pm, { symbol: 'BTCUSDT', origClientOrderId: 'mine-1' });
 * if (result.outcome === 'filled') console.log('too late:', result.filled);
 * else if (result.outcome === 'unknown') console.log('it may be live:', result.error.message);
 */
export const cancelUmSurely: On<CancelUmOrderParams, Cancelled<QueryUmOrderResult | CancelUmOrderResult>> = make.cancel(
  'um',
);

/**
 * Cancels a COIN-M order and finds out what became of it, whatever happens to the answers.
 *
 * The cancel is sent until the order is over; sent twice it does no more than once. `cancelled` (with what had been filled
 * before), `filled` and `gone` (the exchange knows no such order, and one that was just sent can no longer arrive: some 8
 * s) are certain. `unknown` is the only outcome with which the order may still be live; it comes no later than 10 s
 * (`patience`) after that moment. Bad input throws and sends nothing; what the exchange or the network does never throws.
 *
 * An id of your own that several orders have had may stand for any of them: give the exchange's where you know it, or use
 * each once.
 *
 * `pm.cancelCmOrder` throws when the order is filled or gone, and when the answer is lost.
 *
 * @example
 * const result = await cancelCmSurely(pm, { symbol: 'BTCUSD_PERP', origClientOrderId: 'mine-1' });
 * if (result.outcome === 'filled') console.log('too late:', result.filled);
 * else if (result.outcome === 'unknown') console.log('it may be live:', result.error.message);
 */
export const cancelCmSurely: On<CancelCmOrderParams, Cancelled<QueryCmOrderResult | CancelCmOrderResult>> = make.cancel(
  'cm',
);

/**
 * Cancels a margin order and finds out what became of it, whatever happens to the answers.
 *
 * The cancel is sent until the order is over; sent twice it does no more than once. `cancelled` (with what had been filled
 * before), `filled` and `gone` (the exchange knows no such order, and one that was just sent can no longer arrive: some 8
 * s) are certain. `unknown` is the only outcome with which the order may still be live; it comes no later than 10 s
 * (`patience`) after that moment. Bad input throws and sends nothing; what the exchange or the network does never throws.
 *
 * An id of your own that several orders have had may stand for any of them: give the exchange's where you know it, or use
 * each once.
 *
 * `pm.cancelMarginAccountOrder` throws when the order is filled or gone, and when the answer is lost.
 *
 * @example
 * const result = await cancelMarginSurely(pm, { symbol: 'BTCUSDT', origClientOrderId: 'mine-1' });
 * if (result.outcome === 'filled') console.log('too late:', result.filled);
 */
export const cancelMarginSurely: On<
  CancelMarginAccountOrderParams,
  Cancelled<QueryMarginAccountOrderResult | CancelMarginAccountOrderResult>
> = make.cancel('margin');

/**
 * Cancels a USDⓈ-M stop, take-profit or trailing stop and finds out what became of it. Same bound as `cancelUmSurely`.
 *
 * `triggered` means that it has placed an order of its own, which this does not cancel. Of its `orderId` make a call of
 * `cancelUmSurely`. The symbol is needed to look it up once it is over.
 *
 * `pm.cancelUmAlgoOrder` throws when it was triggered or is gone, and when the answer is lost.
 *
 * @example
 * const result = await cancelUmAlgoSurely(pm, { symbol: 'BTCUSDT', clientAlgoId: 'stop-1' });
 * if (result.outcome === 'triggered') console.log('it has placed', result.orderId);
 */
export const cancelUmAlgoSurely: On<
  CancelUmAlgoOrderParams & { readonly symbol: string },
  CancelledTrigger<QueryCurrentUmOpenAlgoOrderResult>
> = make.cancel('umAlgo');

/**
 * Cancels a COIN-M stop, take-profit or trailing stop and finds out what became of it. Same bound as `cancelCmSurely`.
 *
 * `triggered` means that it has placed an order of its own, which this does not cancel. Of its `orderId` make a call of
 * `cancelCmSurely`.
 *
 * `pm.cancelCmConditionalOrder` throws when it was triggered or is gone, and when the answer is lost.
 *
 * @example
 * const result = await cancelCmConditionalSurely(pm, { symbol: 'BTCUSD_PERP', newClientStrategyId: 'stop-1' });
 * if (result.outcome === 'triggered') console.log('it has placed', result.orderId);
 */
export const cancelCmConditionalSurely: On<
  CancelCmConditionalOrderParams,
  CancelledTrigger<QueryCurrentCmOpenConditionalOrderResult | QueryCmConditionalOrderHistoryResult>
> = make.cancel('cmConditional');

/**
 * Changes an open order and finds out whether it was changed, whatever happens to the answer.
 *
 * The change is sent once. When its answer is lost, the order is looked at until it is as asked (`amended`), until it is over
 * (`ended`), or until the change can no longer arrive (`refused`). `order` is the order as it is now. With `priceMatch` the price
 * is the exchange's choice, so that a lost answer ends as `unknown`.
 *
 * `pm.modifyUmOrder` throws when the change is refused and when its outcome is unknown, and leaves the looking up to you.
 *
 * @example
 * const result = await amendUmOrder(pm, {
 *   symbol: 'BTCUSDT', side: 'BUY', origClientOrderId: 'mine-1', quantity: '0.01', price: '60100',
 * });
 * if (result.outcome === 'ended') console.log('it was over already:', result.order.status);
 */
export const amendUmOrder: On<ModifyUmOrderParams, Amended<QueryUmOrderResult | ModifyUmOrderResult>> = make.amend(
  'um',
);

/**
 * Changes an open order and finds out whether it was changed, whatever happens to the answer.
 *
 * The change is sent once. When its answer is lost, the order is looked at until it is as asked (`amended`), until it is over
 * (`ended`), or until the change can no longer arrive (`refused`). `order` is the order as it is now. With `priceMatch` the price
 * is the exchange's choice, so that a lost answer ends as `unknown`.
 *
 * `pm.modifyCmOrder` throws when the change is refused and when its outcome is unknown, and leaves the looking up to you.
 *
 * @example
 * const result = await amendCmOrder(pm, {
 *   symbol: 'BTCUSD_PERP', side: 'BUY', origClientOrderId: 'mine-1', quantity: '1', price: '60100',
 * });
 * if (result.outcome === 'ended') console.log('it was over already:', result.order.status);
 */
export const amendCmOrder: On<ModifyCmOrderParams, Amended<QueryCmOrderResult | ModifyCmOrderResult>> = make.amend(
  'cm',
);

/**
 * Cancels all open orders of every kind of a symbol, or of the account, conditional ones included, then reads the lists until two readings in a row show none.
 *
 * What can open or enlarge a position goes first. Stops, take-profits and other orders that can only make one smaller go
 * last, and stay while any of the others is left. `done`: nothing was open any more. `left`: what `left` lists was still
 * open after 30 s (`patience`). `unknown`: some lists, named in `unread`, could not be read.
 *
 * An order that is on its way while this runs may arrive afterwards, and a cancel whose answer was lost may meet orders
 * that you place meanwhile: stop placing first.
 *
 * @example
 * const result = await cancelEverything(pm, { marginSymbols: ['BTCUSDT'] });
 * if (result.outcome !== 'done') console.log(result.left, result.unread);
 */
export const cancelEverything: OnAll<CancelledEverything> = make.cancelEverything();

/**
 * Cancels all open orders and closes all positions of a symbol, or of the account, at the market, until two readings in a row show neither.
 *
 * What can open a position is cancelled first, then positions are closed, and only then go the stops that guarded them.
 * Closing orders can do nothing else: they are reduce-only, in hedge mode of the position's side, so no position is turned
 * around however often one is sent. Each has a client order id and is looked up when its answer is lost, for 5 s; what is
 * still there then, was filled in part or has grown is closed again. `flat`, `left` and `unknown` as with `cancelEverything`;
 * `positions` says of each what is left and which orders were sent. One whose outcome is `unknown` may still arrive: open no
 * new position of the same side until its receive window is over. What the exchange refuses, such as a rest below the smallest
 * quantity or a market order above the largest, is left, with its error there. Positions are
 * those of USDⓈ-M and COIN-M; what was borrowed on margin stays.
 *
 * @example
 * const result = await flatten(pm, { marginSymbols: [] });
 * if (result.outcome !== 'flat') console.log(result.positions, result.left, result.unread);
 */
export const flatten: OnAll<Flattened> = make.flatten();

/**
 * Opens a position with a stop-loss and a take-profit, and says whether it is protected.
 *
 * The stop-loss, for the whole position (`closePosition`), is tried first. Binance takes none without a position, but what else it
 * would refuse of it, such as a trigger that is passed already, is known before the entry is sent, and the entry is not. Otherwise the
 * stop-loss follows as soon as the entry was taken, and the take-profit with the first fill. When one of them fires, the other has
 * nothing left to close, and ends with the position.
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
 * const result = await placeUmBracket(pm, {
 *   entry: { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.01' },
 *   stopLoss: { triggerPrice: '58000' },
 *   takeProfit: { triggerPrice: '64000' },
 *   ifUnprotected: 'close',
 * });
 * if (result.outcome === 'protected') console.log(result.filled, 'is protected');
 * else if (result.outcome !== 'nothing') console.log(result.outcome, result.error?.message);
 */
export const placeUmBracket: On<
  UmBracket,
  Bracketed<QueryUmOrderResult | CancelUmOrderResult, UmAlgoOrder>
> = make.bracket('um');

/**
 * Opens a position with a stop-loss and a take-profit, and says whether it is protected.
 *
 * The stop-loss, reduce-only and for the quantity of the entry, is tried first. Where Binance takes it without a position, whatever is
 * filled is protected from the start; where it refuses it for another reason, the entry is not sent. The take-profit follows with
 * the first fill. When one of them fires, the other has nothing left to close; it waits on, so cancel it before you open another
 * position.
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
 * One-way mode only. In hedge mode an order that closes more than there is is refused at its trigger, and there is no stop for
 * the whole position. Binance has moved COIN-M's own conditional orders elsewhere; where it does not take these any more, the
 * stop-loss is refused with -4120, the entry is not sent, and the outcome is `nothing`.
 *
 * @example
 * const result = await placeCmBracket(pm, {
 *   entry: { symbol: 'BTCUSD_PERP', side: 'BUY', type: 'MARKET', quantity: '1' },
 *   stopLoss: { triggerPrice: '58000' },
 *   takeProfit: { triggerPrice: '64000' },
 *   ifUnprotected: 'close',
 * });
 * if (result.outcome === 'protected') console.log(result.filled, 'is protected');
 * else if (result.outcome !== 'nothing') console.log(result.outcome, result.error?.message);
 */
export const placeCmBracket: On<
  CmBracket,
  Bracketed<QueryCmOrderResult | CancelCmOrderResult, CmOpenConditionalOrder>
> = make.bracket('cm');
