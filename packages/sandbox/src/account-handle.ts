import { marginAssetOf } from './handlers/binance/product.ts';
import { isDecimal, isZero } from './parameters/decimal.ts';
import type { Account } from './state/account.ts';
import type { Book, Product } from './state/book.ts';
import { changePosition, type PositionSide, sandboxPrice } from './state/position.ts';

/** A position to start a test with. */
export interface OpenPosition {
  /** Where it is held: `usdm` unless given, on Bitget `USDT-FUTURES`. */
  readonly product?: Product;
  readonly symbol: string;
  /** Signed decimal: below zero is short. */
  readonly amount: string;
  /** `BOTH` in one-way mode, which is the default. */
  readonly positionSide?: PositionSide;
  readonly entryPrice?: string;
  readonly marginAsset?: string;
  /** Puts the symbol into isolated margin and gives the position this much. */
  readonly isolatedMargin?: string;
}

/**
 * One account, as tests reach into it.
 *
 * @example
 * const account = sandbox.account('binance');
 * account.openPosition({ product: 'coinm', symbol: 'BTCUSD_PERP', amount: '-3' });
 * account.book('coinm').settings('BTCUSD_PERP').leverage;
 */
export interface AccountHandle {
  /** The state of one product: settings, positions, orders, balances. */
  book(product?: Product): Book;
  /** Puts a position there without an order. */
  openPosition(position: OpenPosition): void;
  /** Sets the free balance of an asset; every asset starts with 10000. */
  setBalance(asset: string, amount: string, product?: Product): void;
}

const checkAmount = (amount: string): void => {
  if (!isDecimal(amount) || isZero(amount)) {
    throw new TypeError(`openPosition: "amount" must be a decimal other than zero, not "${amount}".`);
  }
};

export const createAccountHandle = (account: () => Account, now: () => number): AccountHandle => {
  const book: AccountHandle['book'] = (product) =>
    account().book(product ?? (account().exchange === 'bitget' ? 'USDT-FUTURES' : 'usdm'));
  return {
    book,
    openPosition: ({ product, symbol, amount, positionSide = 'BOTH', entryPrice, marginAsset, isolatedMargin }) => {
      checkAmount(amount);
      const target = book(product);
      if (isolatedMargin !== undefined) target.settings(symbol).isolated = true;
      changePosition(target, {
        symbol,
        amount,
        side: positionSide,
        price: entryPrice ?? sandboxPrice,
        marginAsset: marginAsset ?? marginAssetOf(target.product, symbol),
        at: now(),
      });
      const position = target.positions.find((held) => held.symbol === symbol && held.side === positionSide);
      if (position !== undefined && isolatedMargin !== undefined) position.isolatedMargin = isolatedMargin;
      target.settings(symbol);
    },
    setBalance: (asset, amount, product) => book(product).setBalance(asset, amount),
  };
};
