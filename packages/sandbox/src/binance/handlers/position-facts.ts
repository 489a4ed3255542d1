import { type Decimal, decimal, zero } from '../../decimal.ts';
import type { Facts } from '../../handlers/shape.ts';
import { liquidationPriceOf } from '../../margin/liquidation-price-of.ts';
import type { Book } from '../../state/book.ts';
import { breakEvenOf, orderMargin, positionFigures } from '../../state/figures.ts';
import type { PositionSide } from '../../state/position.ts';
import { findPosition } from '../../state/positions.ts';

/** The sides that a position can have in the account's mode. */
export const sidesOf = (book: Book): readonly PositionSide[] =>
  book.positionMode.hedge ? ['LONG', 'SHORT'] : ['BOTH'];

/** An amount as answers write it, with eight places. */
export const money = (value: Decimal): string => value.toFixed(8);

const none = { notional: zero, unrealized: zero, initial: zero, maintenance: zero };

/** All that answers may say of one side of a symbol, held or not. */
export const positionFacts = (book: Book, symbol: string, side: PositionSide): Facts => {
  const { isolated, leverage } = book.settings(symbol);
  const position = findPosition(book, symbol, side);
  const figures = position === undefined ? none : positionFigures(book, position);
  const unrealized = money(figures.unrealized);
  const wallet = decimal(position?.isolatedMargin ?? 0);
  const orders = side === 'SHORT' ? zero : orderMargin(book, { symbol });
  return {
    symbol,
    positionSide: side,
    positionAmt: position?.amount ?? '0',
    entryPrice: position?.entryPrice ?? '0.0',
    // What takes long is worked out only for an answer that has it.
    get breakEvenPrice() {
      return position === undefined ? '0.0' : breakEvenOf(book, position);
    },
    markPrice: book.prices.mark(symbol),
    unRealizedProfit: unrealized,
    unrealizedProfit: unrealized,
    unrealizedPnl: unrealized,
    get liquidationPrice() {
      return position === undefined ? '0' : liquidationPriceOf(book, position);
    },
    leverage,
    marginType: isolated ? 'isolated' : 'cross',
    isolated,
    isolatedMargin: money(isolated ? wallet.plus(figures.unrealized) : wallet),
    isolatedWallet: money(wallet),
    isAutoAddMargin: 'false',
    notional: String(figures.notional),
    notionalValue: String(figures.notional),
    marginAsset: position?.marginAsset ?? book.rules.marginAsset(symbol),
    initialMargin: money(figures.initial.plus(orders)),
    positionInitialMargin: money(figures.initial),
    maintMargin: money(figures.maintenance),
    openOrderInitialMargin: money(orders),
    adl: position === undefined ? 0 : 1,
    updateTime: position?.updatedAt ?? 0,
  };
};
