import type { Values } from '../../parameters/values.ts';
import type { Book } from '../../state/book.ts';
import type { PositionSide } from '../../state/position.ts';
import { binanceRefusal } from '../errors.ts';

/** The position side that a call means; refused with -4061 when the account's position mode has no such side. */
export const positionSideOf = (book: Book, values: Values): PositionSide => {
  const side = values.text('positionSide') ?? 'BOTH';
  const fits = book.positionMode.hedge ? side === 'LONG' || side === 'SHORT' : side === 'BOTH';
  if (!fits) throw binanceRefusal(-4061);
  return side as PositionSide;
};
