import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import { binanceRefusal } from '../../errors.ts';

/** Withdrawn from placing and changing orders on 2025-10-23. No page says with which code they are refused. */
const withdrawn = ['OPPONENT_10', 'OPPONENT_20'];

/** The limit price of an order: its own, or the one that its price match takes from the book. */
export const limitPrice = (book: Book, symbol: string, values: Values): string | undefined => {
  const match = values.text('priceMatch') ?? 'NONE';
  if (match === 'NONE') return values.text('price');
  if (withdrawn.includes(match)) throw binanceRefusal(-5037);
  const [from, level = '1'] = match.split('_');
  const buys = values.text('side') === 'BUY';
  const side = (from === 'OPPONENT') === buys ? 'ask' : 'bid';
  return book.trading.level(symbol, side, Number(level));
};
