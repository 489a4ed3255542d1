import { absolute, divide, isZero, multiply } from '../../parameters/decimal.ts';
import type { Book } from '../../state/book.ts';
import { findPosition, type PositionSide, sandboxPrice } from '../../state/position.ts';
import type { Facts } from '../shape.ts';
import { marginAssetOf } from './product.ts';

/** The sides that a position can have in the account's mode. */
export const sidesOf = (book: Book): readonly PositionSide[] =>
  book.positionMode.hedge ? ['LONG', 'SHORT'] : ['BOTH'];

const eight = (text: string): string => (isZero(text) ? '0.00000000' : text);

/** All that answers may say of one side of a symbol, held or not. */
export const positionFacts = (book: Book, symbol: string, side: PositionSide): Facts => {
  const { isolated, leverage } = book.settings(symbol);
  const position = findPosition(book, symbol, side);
  const amount = position?.amount ?? '0';
  const entryPrice = position?.entryPrice ?? '0.0';
  const notional = multiply(amount, sandboxPrice);
  const margin = position?.isolatedMargin ?? '0';
  const initial = isolated ? margin : divide(absolute(notional), String(leverage));
  return {
    symbol,
    positionSide: side,
    positionAmt: amount,
    entryPrice,
    breakEvenPrice: entryPrice,
    markPrice: sandboxPrice,
    unRealizedProfit: '0.00000000',
    unrealizedProfit: '0.00000000',
    unrealizedPnl: '0.00000000',
    liquidationPrice: '0',
    leverage,
    marginType: isolated ? 'isolated' : 'cross',
    isolated,
    isolatedMargin: eight(margin),
    isolatedWallet: eight(margin),
    isAutoAddMargin: 'false',
    notional,
    notionalValue: notional,
    marginAsset: position?.marginAsset ?? marginAssetOf(book.product, symbol),
    initialMargin: eight(initial),
    positionInitialMargin: eight(initial),
    maintMargin: '0',
    openOrderInitialMargin: '0',
    updateTime: position?.updatedAt ?? 0,
  };
};
