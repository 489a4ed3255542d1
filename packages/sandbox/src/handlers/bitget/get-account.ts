import type { Book } from '../../state/book.ts';
import type { Handler } from '../handler.ts';
import { type Facts, itemOf, shape } from '../shape.ts';
import { settingFacts } from './facts.ts';
import { bookOf } from './product.ts';

const fundFacts = (book: Book, marginCoin: string): Facts => {
  const balance = book.balance(marginCoin);
  return {
    marginCoin,
    available: balance,
    crossedMaxAvailable: balance,
    isolatedMaxAvailable: balance,
    maxTransferOut: balance,
    accountEquity: balance,
    usdtEquity: balance,
    locked: '0',
    assetMode: book.multiAssets ? 'union' : 'single',
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
    const own = { 'USDT-FUTURES': 'USDT', 'USDC-FUTURES': 'USDC' }[String(book.product)] ?? 'BTC';
    const coins = [...new Set([own, ...book.assets])];
    return coins.map((coin) => shape(itemOf(call.template), fundFacts(book, coin)));
  },
};
