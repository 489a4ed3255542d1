import { type Decimal, decimal, least, sum } from '../../decimal.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../json.ts';
import { fundsOf } from '../../margin/funds.ts';
import { poolFigures, poolOf } from '../../margin/pool.ts';
import type { Account } from '../../state/account.ts';
import { assetsOf, takerPrice } from '../../state/prices.ts';
import { marginMode, posMode } from '../handlers/facts.ts';
import { mostOpened } from '../handlers/most-opened.ts';
import { bookOf, countsQuote, futuresOf, keeperOf } from './lines.ts';

const listItem = (template: Json, name: string): Json =>
  itemOf((isJsonObject(template) ? template[name] : undefined) ?? []);

/** What the account has of each coin, with what that is worth in dollars. */
const coinsOf = (account: Account) => {
  const books = futuresOf(account);
  const coins = [...new Set(books.flatMap(({ assets }) => assets))].filter((coin) =>
    keeperOf(account, coin).assets.includes(coin),
  );
  return coins.map((coin) => {
    const keeper = keeperOf(account, coin);
    return { coin, ...fundsOf(keeper, coin), dollars: keeper.prices.dollars(coin) };
  });
};

/** What all coins count for as margin; `undefined` where no contracts are in force, and each line is for itself. */
const effectiveOf = (account: Account): Decimal | undefined => {
  const pool = poolOf(account.book('USDT-FUTURES'), 'USDT');
  return pool.asset === undefined ? poolFigures(pool).equity : undefined;
};

/** What the account has together, in dollars, and of each coin. */
export const assetFacts = (account: Account): { readonly whole: Facts; readonly coins: readonly Facts[] } => {
  const coins = coinsOf(account);
  const inDollars = (of: (coin: (typeof coins)[number]) => Decimal): Decimal =>
    sum(coins.map((coin) => of(coin).times(coin.dollars)));
  const bitcoin = account.book('USDT-FUTURES').prices.dollars('BTC');
  const equity = inDollars(({ wallet, unrealized }) => wallet.plus(unrealized));
  const unrealized = inDollars((coin) => coin.unrealized);
  const maintenance = inDollars((coin) => coin.maintenance);
  const initial = inDollars(({ positionInitial, orderInitial }) => positionInitial.plus(orderInitial));
  const counted = effectiveOf(account);
  const effective = counted ?? equity;
  const ratio = effective.isZero() ? '0' : String(maintenance.div(effective));
  const whole = {
    accountEquity: String(equity),
    usdtEquity: String(equity),
    btcEquity: String(equity.div(bitcoin)),
    unrealisedPnl: String(unrealized),
    usdtUnrealisedPnl: String(unrealized),
    btcUnrealizedPnl: String(unrealized.div(bitcoin)),
    effEquity: String(effective),
    mmr: String(maintenance),
    imr: String(initial),
    mgnRatio: ratio,
    positionMgnRatio: ratio,
  };
  const each = coins.map(({ coin, wallet, crossWallet, unrealized: gain, available, orderInitial, dollars }) => ({
    coin,
    equity: String(wallet.plus(gain)),
    usdValue: String(wallet.plus(gain).times(dollars)),
    balance: String(wallet),
    // What stands behind positions elsewhere is not of this coin.
    available: String(counted === undefined ? available : least(available, crossWallet)),
    debt: '0',
    locked: String(orderInitial),
  }));
  return { whole, coins: each };
};

/** One balance for everything, coin by coin. */
export const getAssets: Handler = {
  serves: { 'bitget-uta': ['getAccountAssets'] },
  handle: ({ account, template }) => {
    const { whole, coins } = assetFacts(account);
    const item = listItem(template, 'assets');
    return shape(template, { ...whole, assets: coins.map((coin) => shape(item, coin)) });
  },
};

/** The modes of the account, and the leverage of what was touched. */
export const getSettings: Handler = {
  serves: { 'bitget-uta': ['getAccountSettings'] },
  handle: ({ account, template }) => {
    const books = futuresOf(account);
    const symbols = books.flatMap((book) => [...book.symbols.values()].map((settings) => ({ book, settings })));
    return shape(template, {
      ...(books[0] && { holdMode: posMode(books[0]) }),
      symbolConfigList: symbols.map(({ book, settings }) => ({
        category: book.product,
        symbol: settings.symbol,
        marginMode: marginMode(settings),
        leverage: String(settings.leverage),
      })),
      coinConfigList: [...account.book('MARGIN').symbols.values()].map(({ symbol, leverage }) => ({
        coin: symbol,
        leverage: String(leverage),
      })),
    });
  },
};

const feesOf = (call: Call): Facts => {
  const { maker, taker } = bookOf(call).rules.fees;
  return { makerFeeRate: maker, takerFeeRate: taker };
};

/** The rates of one pair. */
export const getFeeRate: Handler = {
  serves: { 'bitget-uta': ['getAccountFeeRate'] },
  handle: (call) => shape(call.template, feesOf(call)),
};

/** The rates of a business line, or of one pair of it. */
export const listFeeRates: Handler = {
  serves: { 'bitget-uta': ['getAllFeeRate'] },
  handle: (call) => {
    const symbol = call.values.text('symbol') || undefined;
    return [shape(itemOf(call.template), { ...feesOf(call), ...(symbol !== undefined && { symbol }) })];
  },
};

const availableOf = (account: Account, coin: string): Decimal => fundsOf(keeperOf(account, coin), coin).available;

const spotFacts = ({ account, values }: Call, symbol: string): Facts => {
  const { base, quote } = assetsOf(symbol);
  const [sell, buy] = [String(availableOf(account, base)), String(availableOf(account, quote))];
  return {
    available: values.text('side') === 'sell' ? sell : buy,
    maxBuyAvailable: buy,
    maxSellAvailable: sell,
  };
};

/** How much the balance would open. */
export const getMaxOpen: Handler = {
  serves: { 'bitget-uta': ['queryMaxOpenAvailable'] },
  handle: (call) => {
    const { account, values, template, contracts } = call;
    const book = bookOf(call);
    const symbol = values.text('symbol') ?? '';
    const none = { maxOpen: '', buyOpenCost: '', sellOpenCost: '', maxBuyOpen: '', maxSellOpen: '' };
    if (book.rules.spot) return shape(template, { ...none, ...spotFacts(call, symbol) });
    const isSale = values.text('side') === 'sell';
    const price = values.text('price') || takerPrice(book.prices, symbol, !isSale);
    const { leverage } = book.settings(symbol);
    const available = availableOf(account, book.rules.marginAsset(symbol));
    const most = (isShort: boolean): string =>
      String(mostOpened({ book, symbol, price, isShort, contracts }, available));
    const size = decimal(values.text('size') || 0);
    const cost = size.isZero() ? '' : String((countsQuote(book) ? size.div(price) : size.times(price)).div(leverage));
    return shape(template, {
      ...{ available: '', maxBuyAvailable: '', maxSellAvailable: '' },
      ...{
        maxOpen: most(isSale),
        maxBuyOpen: most(false),
        maxSellOpen: most(true),
        buyOpenCost: cost,
        sellOpenCost: cost,
      },
    });
  },
};
