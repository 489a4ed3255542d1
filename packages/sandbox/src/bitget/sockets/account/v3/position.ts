import type { Json, JsonObject } from '../../../../json.ts';
import type { AccountChange } from '../../../../state/account-changes.ts';
import type { Book } from '../../../../state/book.ts';
import type { Position } from '../../../../state/position.ts';
import { findPosition, positionsOf } from '../../../../state/positions.ts';
import { positionFacts } from '../../../unified/positions.ts';
import type { AccountChannel, View } from '../channel.ts';
import { every } from './account.ts';

const rowOf = (book: Book, position: Position): JsonObject => {
  const facts = positionFacts(book, position);
  return {
    symbol: facts.symbol,
    marginCoin: facts.marginCoin,
    marginSize: facts.positionBalance,
    marginMode: facts.marginMode,
    posSide: facts.posSide,
    holdMode: facts.holdMode,
    positionStatus: 'opening',
    size: facts.total,
    available: facts.available,
    frozen: facts.frozen,
    avgPrice: facts.avgPrice,
    leverage: facts.leverage,
    curRealisedPnl: facts.curRealisedPnl,
    unrealisedPnl: facts.unrealisedPnl,
    liqPrice: facts.liquidationPrice,
    mmr: facts.mmr,
    breakEvenPrice: facts.breakEvenPrice,
    profitRate: facts.profitRate,
    markPrice: facts.markPrice,
    openFeeTotal: facts.openFeeTotal,
    closeFeeTotal: facts.closeFeeTotal,
    totalFundingFee: facts.totalFunding,
    createdTime: facts.createdTime,
    updatedTime: facts.updatedTime,
  };
};

/** A position that is closed says so once, with little else. */
const endedRow = (book: Book, position: Position): Json => ({
  ...rowOf(book, position),
  positionStatus: 'ended',
  ...{ size: '0', available: '0', frozen: '0', marginSize: '0', avgPrice: '0', unrealisedPnl: '0' },
  ...{ liqPrice: '', mmr: '', breakEvenPrice: '', profitRate: '', openFeeTotal: '', closeFeeTotal: '' },
});

const allRows = ({ account }: View): readonly Json[] =>
  account.books.flatMap((book) => book.positions.map((position) => rowOf(book, position)));

/** What has become of the positions that a change is about. Orders and balances are about none. */
const changedRows = (book: Book, change: AccountChange): readonly Json[] => {
  const present = (position: Position | undefined): Json[] => (position === undefined ? [] : [rowOf(book, position)]);
  switch (change.kind) {
    case 'fill': {
      const { symbol, positionSide } = change.order;
      const ended = change.closed === undefined ? [] : [endedRow(book, change.closed)];
      return [...ended, ...present(findPosition(book, symbol, positionSide))];
    }
    case 'funding':
    case 'margin':
      return present(change.position);
    case 'position': {
      const closed = book.closedPositions.findLast(({ symbol }) => symbol === change.symbol);
      return change.position === undefined && closed !== undefined
        ? [endedRow(book, closed)]
        : present(change.position);
    }
    case 'leverage':
    case 'marginMode':
      return positionsOf(book, change.symbol).map((position) => rowOf(book, position));
    default:
      return [];
  }
};

const unlessNone = (rows: readonly Json[]): readonly Json[] | undefined => (rows.length === 0 ? undefined : rows);

/** All positions at first and every five seconds, where there are any; otherwise those alone that have changed. */
export const position: AccountChannel = {
  now: allRows,
  changed: ({ account }, change) => unlessNone(changedRows(account.book(change.product), change)),
  again: { every, rows: (view) => unlessNone(allRows(view)) },
  action: 'update',
};
