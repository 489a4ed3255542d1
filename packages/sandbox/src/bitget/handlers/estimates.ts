import { decimal } from '../../decimal.ts';
import type { Handler } from '../../handlers/handler.ts';
import { itemOf, shape } from '../../handlers/shape.ts';
import { fundsOf } from '../../margin/funds.ts';
import { takerPrice } from '../../state/prices.ts';
import { holdSideOf } from './facts.ts';
import { mostOpened } from './most-opened.ts';
import { bookOf } from './product.ts';

/** How much the balance would open. */
export const getMaxOpen: Handler = {
  serves: { 'bitget-mix': ['getMaxOpenableQuantity'] },
  handle: (call) => {
    const { values, template, contracts } = call;
    const book = bookOf(call);
    const symbol = values.text('symbol') ?? '';
    const isShort = values.text('posSide') === 'short';
    const price = values.text('openPrice') || takerPrice(book.prices, symbol, !isShort);
    const { available } = fundsOf(book, values.text('marginCoin') ?? '');
    return shape(template, { maxOpen: String(mostOpened({ book, symbol, price, isShort, contracts }, available)) });
  },
};

/** How much an amount would open. */
export const getOpenCount: Handler = {
  serves: { 'bitget-mix': ['getMyEstimatedOpenCount'] },
  handle: (call) => {
    const { values, template } = call;
    const leverage = values.text('leverage') || '20';
    const amount = decimal(values.text('openAmount') ?? 0);
    return shape(template, { size: String(amount.times(leverage).div(values.text('openPrice') ?? 1)) });
  },
};

/** The symbols whose margin mode is isolated. */
export const listIsolatedSymbols: Handler = {
  serves: { 'bitget-mix': ['getIsolatedSymbols'] },
  handle: (call) =>
    [...bookOf(call).symbols.values()]
      .filter(({ isolated }) => isolated)
      .map(({ symbol }) => shape(itemOf(call.template), { symbol, marginMode: 'isolated' })),
};

/** Every position has the same rank. */
export const listAdlRanks: Handler = {
  serves: { 'bitget-mix': ['getPositionAdlRank'] },
  handle: (call) =>
    bookOf(call).positions.map((position) =>
      shape(itemOf(call.template), {
        symbol: position.symbol,
        marginCoin: position.marginAsset,
        holdSide: holdSideOf(position),
      }),
    ),
};
