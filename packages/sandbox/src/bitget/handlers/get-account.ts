import { decimal, sum } from '../../decimal.ts';
import type { Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import type { Json } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import { fundsOf } from '../../state/figures.ts';
import { settingFacts } from './facts.ts';
import { bookOf } from './product.ts';

const inDollars = (book: Book, coin: string): string => {
  const { wallet, unrealized } = fundsOf(book, coin);
  return String(wallet.plus(unrealized).times(book.prices.dollars(coin)));
};

const fundFacts = (book: Book, marginCoin: string): Facts => {
  const funds = fundsOf(book, marginCoin);
  const available = String(funds.available);
  const equity = inDollars(book, marginCoin);
  return {
    marginCoin,
    available: String(funds.crossWallet.minus(funds.orderInitial)),
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
    assetMode: book.multiAssets ? 'union' : 'single',
  };
};

const unionFacts = (book: Book, template: Json): Facts => {
  const item = itemOf(
    (typeof template === 'object' && template !== null && 'assetList' in template && template.assetList) || [],
  );
  const all = book.assets.map((coin) => ({ coin, ...fundsOf(book, coin), dollars: book.prices.dollars(coin) }));
  return {
    unionTotalMargin: String(sum(all.map(({ wallet, unrealized, dollars }) => wallet.plus(unrealized).times(dollars)))),
    unionAvailable: String(sum(all.map(({ available, dollars }) => available.times(dollars)))),
    unionMm: String(sum(all.map(({ maintenance, dollars }) => maintenance.times(dollars)))),
    assetList: all.map(({ coin, wallet, available }) =>
      shape(item, { coin, balance: String(wallet), available: String(available) }),
    ),
  };
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
    return book.assets.map((coin) => shape(item, { ...fundFacts(book, coin), ...unionFacts(book, item) }));
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
