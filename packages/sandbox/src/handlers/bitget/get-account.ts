import type { Handler } from '../handler.ts';
import { shape } from '../shape.ts';
import { settingFacts } from './facts.ts';
import { bookOf } from './product.ts';

export const getAccount: Handler = {
  serves: { 'bitget-mix': ['getSingleAccount'] },
  handle: (call) => {
    const { values, template } = call;
    const book = bookOf(call);
    const coin = values.text('marginCoin') ?? '';
    const balance = book.balance(coin);
    const funds = {
      available: balance,
      crossedMaxAvailable: balance,
      isolatedMaxAvailable: balance,
      maxTransferOut: balance,
      accountEquity: balance,
      usdtEquity: balance,
      locked: '0',
    };
    return shape(template, { ...settingFacts(book, book.settings(values.text('symbol') ?? ''), coin), ...funds });
  },
};
