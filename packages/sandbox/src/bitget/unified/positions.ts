import { decimal } from '../../decimal.ts';
import type { Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import { liquidationPriceOf } from '../../margin/liquidation-price-of.ts';
import type { Book } from '../../state/book.ts';
import { breakEvenOf, maintenanceRateOf, positionFigures } from '../../state/figures.ts';
import type { Position } from '../../state/position.ts';
import { leverageOf } from '../../state/positions.ts';
import { holdSideOf, inOrders, marginMode, netProfitOf, posModeThen } from '../handlers/facts.ts';
import type { History } from '../handlers/page.ts';
import { bookOf, booksOf, countsQuote } from './lines.ts';
import { itemIn, listed } from './pages.ts';

const modeFacts = (book: Book, position: Position): Facts => ({
  category: book.product,
  symbol: position.symbol,
  marginCoin: position.marginAsset,
  holdMode: posModeThen(position.side),
  posSide: holdSideOf(position),
  marginMode: marginMode(book.settings(position.symbol)),
  totalFunding: position.run.funding,
  openFeeTotal: String(decimal(position.run.openFee).negated()),
  closeFeeTotal: String(decimal(position.run.closeFee).negated()),
  createdTime: String(position.createdAt),
  updatedTime: String(position.updatedAt),
});

/** All that answers may say of an open position. */
export const positionFacts = (book: Book, position: Position): Facts => {
  const amount = decimal(position.amount);
  const { initial, unrealized } = positionFigures(book, position);
  const frozen = inOrders(book, position, true);
  return {
    ...modeFacts(book, position),
    positionBalance: String(initial),
    available: String(amount.abs().minus(frozen)),
    frozen,
    total: String(amount.abs()),
    leverage: String(leverageOf(book, position.symbol, amount)),
    curRealisedPnl: position.run.profit,
    avgPrice: position.entryPrice,
    positionStatus: 'normal',
    unrealisedPnl: String(unrealized),
    liquidationPrice: liquidationPriceOf(book, position),
    mmr: maintenanceRateOf(book, position),
    profitRate: initial.isZero() ? '0' : String(unrealized.div(initial)),
    markPrice: book.prices.mark(position.symbol),
    breakEvenPrice: breakEvenOf(book, position),
  };
};

/** Open positions of one futures line. */
export const listPositions: Handler = {
  serves: { 'bitget-uta': ['getPositionInfo'] },
  handle: (call) => {
    const { values } = call;
    const book = bookOf(call);
    const [symbol, posSide] = [values.text('symbol') || undefined, values.text('posSide') || undefined];
    const list = book.positions
      .filter((position) => symbol === undefined || position.symbol === symbol)
      .filter((position) => posSide === undefined || holdSideOf(position) === posSide)
      .map((position) => shape(itemIn(call), positionFacts(book, position)));
    return { list: list.length === 0 ? null : list };
  },
};

/** Positions that were closed. */
export const listPastPositions: Handler = {
  serves: { 'bitget-uta': ['getPositionsHistory'] },
  handle: (call) => {
    const symbol = call.values.text('symbol') || undefined;
    const history: History<Position> = {
      books: booksOf(call),
      rowsOf: (book) => book.history.closedPositions,
      isAsked: (position) => symbol === undefined || position.symbol === symbol,
    };
    return listed(call, history, ({ book, row }, item) => {
      const { id, run } = row;
      return shape(item, {
        ...modeFacts(book, row),
        positionId: String(id),
        openPriceAvg: row.entryPrice,
        closePriceAvg: run.closePrice,
        openTotalPos: run.opened,
        closeTotalPos: run.closed,
        cumRealisedPnl: run.profit,
        netProfit: netProfitOf(run),
      });
    });
  },
};

/** Every position has the same rank; coin-margined ones have none. */
export const listAdlRanks: Handler = {
  serves: { 'bitget-uta': ['getPositionAdlRank'] },
  handle: ({ account, template }) =>
    account.books
      .filter((book) => !countsQuote(book))
      .flatMap(({ positions }) => positions)
      .map((position) =>
        shape(itemOf(template), {
          symbol: position.symbol,
          marginCoin: position.marginAsset,
          holdSide: holdSideOf(position),
        }),
      ),
};
