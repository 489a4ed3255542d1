import type { Handler } from '../../../handlers/handler.ts';
import { bitgetRefusal } from '../../errors.ts';
import { close } from '../../handlers/orders/close-positions.ts';
import { bookOf } from '../lines.ts';
import { allDone } from './verdicts.ts';

/** Closes the positions of a pair, of a side, or of a whole futures line at the market price. */
export const closePositions: Handler = {
  serves: { 'bitget-uta': ['closeAllPositions'] },
  handle: (call) => {
    const { values } = call;
    const book = bookOf(call);
    const [symbol, posSide] = [values.text('symbol') || undefined, values.text('posSide') || undefined];
    const meant = book.positions.filter(
      (position) =>
        (symbol === undefined || position.symbol === symbol) &&
        (posSide === undefined || !book.positionMode.hedge || position.side === posSide.toUpperCase()),
    );
    if (meant.length === 0) throw bitgetRefusal('25227');
    return allDone(meant.map((position) => close(call, book, position)));
  },
};
