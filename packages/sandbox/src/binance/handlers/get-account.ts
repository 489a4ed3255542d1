import type { Call, Handler } from '../../handlers/handler.ts';
import { itemOf, shape } from '../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import { isOpenOn } from '../../state/orders.ts';
import { positionsOf } from '../../state/positions.ts';
import { fundFacts, totalFacts } from './fund-facts.ts';
import { positionFacts, sidesOf } from './position-facts.ts';
import { bookOf } from './product.ts';

const positionsIn = (book: Book, symbols: readonly string[], template: Json): Json =>
  symbols.flatMap((symbol) => sidesOf(book).map((side) => shape(template, positionFacts(book, symbol, side))));

const account = (call: Call, symbolsOf: (book: Book) => readonly string[]): Json => {
  const book = bookOf(call);
  const { template } = call;
  if (!isJsonObject(template)) return template;
  const { assets = [], positions = [] } = template;
  return shape(template, {
    ...totalFacts(book),
    assets: book.assets.map((asset) => shape(itemOf(assets), fundFacts(book, asset))),
    positions: positionsIn(book, symbolsOf(book), itemOf(positions)),
    feeBurn: book.feeBurn,
    multiAssetsMargin: book.multiAssets,
  });
};

/** Balances and every symbol that the account has touched. */
export const getAccount: Handler = {
  serves: {
    'binance-usdm': ['getAccountInformationV2'],
    'binance-coinm': ['getAccountInformation'],
    'binance-pm': ['getUmAccountDetail', 'getCmAccountDetail'],
  },
  handle: (call) => account(call, ({ symbols }) => [...symbols.keys()]),
};

/** The newer reads, which leave out what has neither a position nor an open order. */
export const getHeldAccount: Handler = {
  serves: { 'binance-usdm': ['getAccountInformationV3'], 'binance-pm': ['getUmAccountDetailV2'] },
  handle: (call) =>
    account(call, (book) =>
      [...book.symbols.keys()].filter((symbol) => positionsOf(book, symbol).length > 0 || isOpenOn(book, symbol)),
    ),
};
