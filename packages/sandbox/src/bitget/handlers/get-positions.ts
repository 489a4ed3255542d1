import type { Handler } from '../../handlers/handler.ts';
import { itemOf, shape } from '../../handlers/shape.ts';
import { positionFacts } from './facts.ts';
import { bookOf } from './product.ts';

/** Open positions, of one symbol or of the whole product line. */
export const getPositions: Handler = {
  serves: { 'bitget-mix': ['getSinglePosition', 'getAllPositions'] },
  handle: (call) => {
    const { values, template } = call;
    const book = bookOf(call);
    const symbol = values.text('symbol');
    const marginCoin = values.text('marginCoin');
    return book.positions
      .filter((position) => symbol === undefined || position.symbol === symbol)
      .filter((position) => marginCoin === undefined || position.marginAsset === marginCoin)
      .map((position) => shape(itemOf(template), positionFacts(book, position)));
  },
};
