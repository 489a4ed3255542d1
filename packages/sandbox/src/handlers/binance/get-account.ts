import { isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import type { Book } from '../../state/book.ts';
import type { Call, Handler } from '../handler.ts';
import { itemOf, shape } from '../shape.ts';
import { positionFacts, sidesOf } from './position-facts.ts';
import { bookOf } from './product.ts';

const assetsOf = (book: Book, template: JsonObject): Json => {
  const example = itemOf(template.assets ?? []);
  const first = isJsonObject(example) ? String(example.asset ?? 'USDT') : 'USDT';
  return [...new Set([first, ...book.assets])].map((asset) => {
    const balance = book.balance(asset);
    const funds = { walletBalance: balance, crossWalletBalance: balance, availableBalance: balance };
    return shape(example, { asset, ...funds, marginBalance: balance, maxWithdrawAmount: balance });
  });
};

const positionsIn = (book: Book, template: JsonObject, heldOnly: boolean): Json =>
  [...book.symbols.keys()]
    .flatMap((symbol) => sidesOf(book).map((side) => ({ symbol, side })))
    .filter(({ symbol, side }) => !heldOnly || book.positions.some((p) => p.symbol === symbol && p.side === side))
    .map(({ symbol, side }) => shape(itemOf(template.positions ?? []), positionFacts(book, symbol, side)));

const account = (call: Call, heldOnly: boolean): Json => {
  const book = bookOf(call);
  const { template } = call;
  if (!isJsonObject(template)) return template;
  const balance = book.balance('USDT');
  return shape(template, {
    assets: assetsOf(book, template),
    positions: positionsIn(book, template, heldOnly),
    multiAssetsMargin: book.multiAssets,
    totalWalletBalance: balance,
    totalMarginBalance: balance,
    totalCrossWalletBalance: balance,
    availableBalance: balance,
    maxWithdrawAmount: balance,
  });
};

/** Balances and every symbol that the account has touched. */
export const getAccount: Handler = {
  serves: {
    'binance-usdm': ['getAccountInformationV2'],
    'binance-coinm': ['getAccountInformation'],
    'binance-pm': ['getUmAccountDetail', 'getCmAccountDetail'],
  },
  handle: (call) => account(call, false),
};

/** The newer reads, which leave out what is not held. */
export const getHeldAccount: Handler = {
  serves: { 'binance-usdm': ['getAccountInformationV3'], 'binance-pm': ['getUmAccountDetailV2'] },
  handle: (call) => account(call, true),
};
