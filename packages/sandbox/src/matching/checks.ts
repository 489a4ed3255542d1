import { type CoreOrder, isMarket, type TimeInForce } from './core-order.ts';

/** As many lots as one order, or all that rest together, may have: what liquidity adds at a price keeps the sum exact. */
const mostLots = 2 ** 51;

const isCount = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

export const checkLots = (lots: number, least: number, what: string): void => {
  if (isCount(lots, least, mostLots)) return;
  throw new RangeError(`${what} must be a whole number of lots from ${least} to 2^51, not ${lots}.`);
};

export const checkTicks = (ticks: number, what: string): void => {
  if (isCount(ticks, 1, Number.MAX_SAFE_INTEGER)) return;
  throw new RangeError(`${what} must be a whole number of ticks from 1 to 2^53 - 1, not ${ticks}.`);
};

/** Refuses an order that the core could not match exactly. */
export const checkOrder = (order: CoreOrder, timeInForce: TimeInForce): void => {
  checkLots(order.lots, 1, 'lots');
  if (!isMarket(order)) {
    checkTicks(order.ticks, 'ticks');
    return;
  }
  if (order.buys !== order.ticks > 0) {
    throw new RangeError('ticks of a market order must be Infinity for one that buys and 0 for one that sells.');
  }
  if (timeInForce === 'GTX')
    throw new RangeError('A market order cannot be GTX: it never rests. Give it a limit in ticks.');
};

export const checkReach = (lots: number): void => {
  if (lots === Number.POSITIVE_INFINITY || isCount(lots, 0, Number.MAX_SAFE_INTEGER)) return;
  throw new RangeError(`reach() must give a whole number of lots from 0, or Infinity, not ${lots}.`);
};
