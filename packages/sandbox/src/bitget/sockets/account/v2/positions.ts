import { decimal } from '../../../../decimal.ts';
import type { Json } from '../../../../json.ts';
import type { AccountChange } from '../../../../state/account-changes.ts';
import type { Book } from '../../../../state/book.ts';
import type { Position } from '../../../../state/position.ts';
import { holdSideOf, marginMode, positionFacts, posModeThen } from '../../../handlers/facts.ts';
import { type AccountChannel, lineOf, type View } from '../channel.ts';

const rowOf = (book: Book, position: Position): Json => {
  const facts = positionFacts(book, position);
  const margin = decimal(String(facts.marginSize));
  return {
    posId: String(position.id),
    instId: position.symbol,
    marginCoin: facts.marginCoin,
    marginSize: facts.marginSize,
    marginMode: facts.marginMode,
    holdSide: facts.holdSide,
    posMode: facts.posMode,
    total: facts.total,
    available: facts.available,
    frozen: facts.locked,
    openPriceAvg: facts.openPriceAvg,
    // The one number among texts.
    leverage: Number(facts.leverage),
    achievedProfits: facts.achievedProfits,
    unrealizedPL: facts.unrealizedPL,
    unrealizedPLR: margin.isZero() ? '0' : String(decimal(String(facts.unrealizedPL)).div(margin)),
    liquidationPrice: facts.liquidationPrice,
    keepMarginRate: facts.keepMarginRate,
    marginRate: facts.marginRatio,
    cTime: facts.cTime,
    breakEvenPrice: facts.breakEvenPrice,
    totalFee: facts.totalFee,
    deductedFee: facts.deductedFee,
    markPrice: facts.markPrice,
    uTime: facts.uTime,
    assetMode: facts.assetMode,
    autoMargin: facts.autoMargin,
  };
};

const rowsOf = (view: View): readonly Json[] => {
  const book = lineOf(view);
  return book.positions.map((position) => rowOf(book, position));
};

const isConcerned = (change: AccountChange): boolean => {
  if (change.kind === 'order') return change.order.service === 'plain';
  return change.kind !== 'balance' && change.kind !== 'assetsMode';
};

/** All positions of a product line each time: one that is closed is in the list no more. */
export const positions: AccountChannel = {
  now: rowsOf,
  changed: (view, change) => (isConcerned(change) ? rowsOf(view) : undefined),
};

const closedRow = (book: Book, position: Position): Json => {
  const { run } = position;
  return {
    posId: String(position.id),
    instId: position.symbol,
    marginCoin: position.marginAsset,
    marginMode: marginMode(book.settings(position.symbol)),
    holdSide: holdSideOf(position),
    posMode: posModeThen(position.side),
    openPriceAvg: position.entryPrice,
    closePriceAvg: run.closePrice,
    openSize: run.opened,
    closeSize: run.closed,
    achievedProfits: run.profit,
    settleFee: run.funding,
    openFee: String(decimal(run.openFee).negated()),
    closeFee: String(decimal(run.closeFee).negated()),
    cTime: String(position.createdAt),
    uTime: String(position.updatedAt),
  };
};

/** Positions that are closed to the last. */
export const positionsHistory: AccountChannel = {
  changed: (view, change) =>
    change.kind === 'fill' && change.closed !== undefined ? [closedRow(lineOf(view), change.closed)] : undefined,
};
