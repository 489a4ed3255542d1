import type { Call, Handler } from '../../handlers/handler.ts';
import { itemOf, shape } from '../../handlers/shape.ts';
import type { Json } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import { isOpenOn } from '../../state/orders.ts';
import { positionsOf } from '../../state/positions.ts';
import { positionFacts, sidesOf } from './position-facts.ts';
import { bookOf } from './product.ts';

const wanted = ({ values }: Call, book: Book): string[] => {
  const symbol = values.text('symbol');
  if (symbol !== undefined) return [symbol];
  const pair = values.text('pair');
  const asset = values.text('marginAsset');
  return [...book.symbols.keys()].filter(
    (known) =>
      (pair === undefined || known.split('_')[0] === pair) &&
      (asset === undefined || book.rules.marginAsset(known) === asset),
  );
};

const rows = (call: Call, book: Book, symbols: readonly string[]): Json =>
  symbols.flatMap((symbol) =>
    sidesOf(book).map((side) => shape(itemOf(call.template), positionFacts(book, symbol, side))),
  );

/** Positions of every symbol that the account has touched, held or not. */
export const getPositions: Handler = {
  serves: {
    'binance-usdm': ['getPositionInformationV2'],
    'binance-coinm': ['getPositionInformation'],
    'binance-pm': ['queryUmPositionInformation', 'queryCmPositionInformation'],
  },
  handle: (call) => {
    const book = bookOf(call);
    return rows(call, book, wanted(call, book));
  },
};

/** The newer read, which leaves out symbols without a position or an open order. */
export const getHeldPositions: Handler = {
  serves: { 'binance-usdm': ['getPositionInformationV3'] },
  handle: (call) => {
    const book = bookOf(call);
    const held = wanted(call, book).filter((symbol) => positionsOf(book, symbol).length > 0 || isOpenOn(book, symbol));
    return rows(call, book, held);
  },
};
