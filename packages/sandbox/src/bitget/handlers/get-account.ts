import { decimal, sum } from '../../decimal.ts';
import type { Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import type { Json } from '../../json.ts';
import { freeDollars, fundsOf } from '../../margin/funds.ts';
import type { Book } from '../../state/book.ts';
import { settingFacts } from './facts.ts';
import { bookOf } from './product.ts';

const inDollars = (book: Book, coin: string): string => {
  const { wallet, unrealized } = fundsOf(book, coin);
  return String(wallet.plus(unrealized).times(book.prices.dollars(coin)));
};

/** What a product line has of one coin. */
export const fundFacts = (book: Book, marginCoin: string): Facts => {
  const funds = fundsOf(book, marginCoin);
  const available = String(funds.available);
  const equity = inDollars(book, marginCoin);
  const crossed = funds.crossWallet.plus(funds.crossUnrealized);
  return {
    marginCoin,
    // What orders hold is still in it, as in recorded pushes.
    available: String(funds.crossWallet),
    crossedMaxAvailable: available,
    isolatedMaxAvailable: available,
    maxTransferOut: available,
    accountEquity: String(funds.wallet.plus(funds.unrealized)),
    usdtEquity: equity,
    btcEquity: String(decimal(equity).div(book.prices.dollars('BTC'))),
    unrealizedPL: String(funds.unrealized),
    crossedUnrealizedPL: String(funds.crossUnrealized),
    isolatedUnrealizedPL: String(funds.unrealized.minus(funds.crossUnrealized)),
    isolatedMargin: String(funds.isolated),
    crossedMargin: String(funds.positionInitial.minus(funds.isolated)),
    locked: String(funds.orderInitial),
    crossedRiskRate: crossed.gt(0) ? String(funds.crossMaintenance.div(crossed)) : '0',
    assetMode: book.multiAssets ? 'union' : 'single',
  };
};

const fundsOfAll = (book: Book) =>
  book.assets.map((coin) => ({ coin, ...fundsOf(book, coin), dollars: book.prices.dollars(coin) }));

/** What a product line has of all coins together, in dollars. */
export const unionFacts = (book: Book): Facts => {
  const all = fundsOfAll(book);
  const unrealized = sum(all.map((coin) => coin.unrealized.times(coin.dollars)));
  const equity = sum(all.map(({ wallet, dollars }) => wallet.times(dollars))).plus(unrealized);
  return {
    unionTotalMargin: String(equity),
    unionAvailable: String(freeDollars(book, book.assets)),
    unionMm: String(sum(all.map(({ maintenance, dollars }) => maintenance.times(dollars)))),
    usdtEquity: String(equity),
    btcEquity: String(equity.div(book.prices.dollars('BTC'))),
    unrealizedPL: String(unrealized),
  };
};

const assetsIn = (book: Book, template: Json): Json => {
  const item = itemOf(
    (typeof template === 'object' && template !== null && 'assetList' in template && template.assetList) || [],
  );
  return fundsOfAll(book).map(({ coin, wallet, available }) =>
    shape(item, { coin, balance: String(wallet), available: String(available) }),
  );
};

/** Balance and settings of one symbol. */
export const getAccount: Handler = {
  serves: { 'bitget-mix': ['getSingleAccount'] },
  handle: (call) => {
    const { values, template } = call;
    const book = bookOf(call);
    const coin = values.text('marginCoin') ?? '';
    const settings = settingFacts(book, book.settings(values.text('symbol') ?? ''), coin);
    return shape(template, { ...settings, ...fundFacts(book, coin) });
  },
};

/** Balances of a product line: its own coin, and what was moved or set. */
export const listAccounts: Handler = {
  serves: { 'bitget-mix': ['getAccountList'] },
  handle: (call) => {
    const book = bookOf(call);
    const item = itemOf(call.template);
    return book.assets.map((coin) =>
      shape(item, { ...unionFacts(book), ...fundFacts(book, coin), assetList: assetsIn(book, item) }),
    );
  },
};

/** What the product lines have together, in dollars; of other accounts nothing is known. */
export const getOverview: Handler = {
  serves: { 'bitget-mix': ['getAssetsOverview'] },
  handle: ({ account }) => {
    const equity = account.books.flatMap((book) => book.assets.map((coin) => decimal(inDollars(book, coin))));
    return [
      { accountType: 'spot', usdtBalance: '0' },
      { accountType: 'futures', usdtBalance: String(sum(equity)) },
    ];
  },
};
