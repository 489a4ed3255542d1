import type { Handler } from '../../handlers/handler.ts';
import { itemOf, shape } from '../../handlers/shape.ts';
import { fundFacts } from './fund-facts.ts';
import { bookOf } from './product.ts';

/** What there is of each asset. */
export const getBalances: Handler = {
  serves: {
    'binance-usdm': ['getFuturesAccountBalanceV2', 'getFuturesAccountBalanceV3'],
    'binance-coinm': ['getFuturesAccountBalance'],
  },
  handle: (call) => {
    const book = bookOf(call);
    return book.assets.map((asset) => shape(itemOf(call.template), fundFacts(book, asset)));
  },
};
