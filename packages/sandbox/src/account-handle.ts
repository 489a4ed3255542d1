import { decimal, isDecimal } from './decimal.ts';
import type { Exchange } from './exchange.ts';
import type { AccountKind, Product } from './exchanges.ts';
import { textOf } from './ledger/atoms.ts';
import type { Site } from './site.ts';
import type { Account } from './state/account.ts';
import type { Book } from './state/book.ts';
import { givePosition, noteTransfer, settle } from './state/ledger.ts';
import { reachOf } from './state/matching.ts';
import { findOrder } from './state/orders.ts';
import type { PositionSide } from './state/position.ts';
import { findPosition } from './state/positions.ts';

/** A position to start a test with. */
export interface OpenPosition {
  /** Where it is held: `usdm` unless given, on Bitget `USDT-FUTURES`. */
  readonly product?: Product;
  readonly symbol: string;
  /** Signed decimal: below zero is short. */
  readonly amount: string;
  /** `BOTH` in one-way mode, which is the default. */
  readonly positionSide?: PositionSide;
  /** The last price unless given. */
  readonly entryPrice?: string;
  readonly marginAsset?: string;
  /** Puts the symbol into isolated margin and gives the position this much. */
  readonly isolatedMargin?: string;
}

/** A fill to give an open order. */
export interface FillOrder {
  /** Where the order is: `usdm` unless given, on Bitget `USDT-FUTURES`. */
  readonly product?: Product;
  /** The order, by either of its ids. */
  readonly orderId?: string | number | bigint;
  readonly clientOrderId?: string;
  /** All that is still open unless given; with less, the order stays open for the rest. */
  readonly quantity?: string;
  /** The order's own price unless given. */
  readonly price?: string;
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
  /** The state of one product: settings, positions, orders, fills, balances. */
  book(product?: Product): Book;
  /** Puts a position there without an order, a fee or a change of the balance. */
  openPosition(position: OpenPosition): void;
  /** Fills an open order, or a part of it, whatever the market says. The order is the maker. */
  fillOrder(fill: FillOrder): void;
  /** Sets the free balance of an asset; every asset starts with 10000. */
  setBalance(asset: string, amount: string, product?: Product): void;
  /** Which kind of account it is now: on Bitget `classic` or `unified`. */
  kind(): AccountKind | undefined;
  /** Makes it an account of the other kind. It keeps its orders, positions and balances. */
  switchTo(kind: AccountKind): void;
}

/** All of them, so that the type does not let one be forgotten. */
const ofPosition: { readonly [Name in keyof Required<OpenPosition>]: true } = {
  product: true,
  symbol: true,
  amount: true,
  positionSide: true,
  entryPrice: true,
  marginAsset: true,
  isolatedMargin: true,
};

/** Refuses a name that nothing reads: a test would be about another position than it says, crossed where isolated is meant. */
const checkNames = (position: OpenPosition): void => {
  const unknown = Object.keys(position).find((name) => !Object.hasOwn(ofPosition, name));
  if (unknown === undefined) return;
  throw new TypeError(`openPosition: "${unknown}" is unknown. There are ${Object.keys(ofPosition).join(', ')}.`);
};

const checkAmount = (amount: string): void => {
  if (!isDecimal(amount) || decimal(amount).isZero()) {
    throw new TypeError(
      `openPosition: "amount" must be a decimal other than zero as text, not ${JSON.stringify(amount)}.`,
    );
  }
};

const checkFill = (name: 'quantity' | 'price', value: string): void => {
  if (isDecimal(value) && decimal(value).gt(0)) return;
  throw new TypeError(`fillOrder: "${name}" must be a decimal above zero as text, not ${JSON.stringify(value)}.`);
};

/** Refuses a kind that the exchange does not tell apart. */
export const checkKind = ({ name, accountKinds = [] }: Exchange, account: string, kind: string): void => {
  if (accountKinds.includes(kind)) return;
  const known = accountKinds.length === 0 ? `accounts of ${name} have none` : `it takes ${accountKinds.join(', ')}`;
  throw new TypeError(`The kind of account "${account}" cannot be "${kind}": ${known}.`);
};

export const createAccountHandle = (
  exchange: Exchange,
  account: () => Account,
  { clock, ids }: Site,
): AccountHandle => {
  const book: AccountHandle['book'] = (product) => account().book(product ?? exchange.usualProduct);
  return {
    book,
    openPosition: (given) => {
      checkNames(given);
      const { product, symbol, amount, positionSide = 'BOTH', entryPrice, marginAsset, isolatedMargin } = given;
      checkAmount(amount);
      const target = book(product);
      if (isolatedMargin !== undefined) target.settings(symbol).isolated = true;
      givePosition(target, ids, {
        symbol,
        amount,
        side: positionSide,
        price: entryPrice ?? target.prices.of(symbol),
        marginAsset: marginAsset ?? target.rules.marginAsset(symbol),
        isolatedMargin,
        at: clock.now(),
      });
      const position = findPosition(target, symbol, positionSide);
      target.settings(symbol);
      target.changes.tell({ kind: 'position', product: target.product, symbol, position, at: clock.now() });
    },
    fillOrder: ({ product, orderId, clientOrderId, quantity, price }) => {
      const target = book(product);
      const reference = { id: orderId === undefined ? undefined : String(orderId), clientId: clientOrderId };
      const order = findOrder(target, 'plain', reference, undefined);
      const named = reference.id ?? clientOrderId ?? '';
      if (order?.status !== 'open') throw new TypeError(`fillOrder: no order "${named}" is open in ${target.product}.`);
      const rest = reachOf(target, order);
      if (rest.isZero()) throw new TypeError(`fillOrder: order "${named}" closes a position that is not there.`);
      checkFill('quantity', quantity ?? String(rest));
      checkFill('price', price ?? order.price);
      const filled = decimal(quantity ?? String(rest));
      if (filled.gt(rest)) {
        throw new RangeError(
          `fillOrder: "quantity" must be at most ${rest}, which is still to be filled, not "${quantity}".`,
        );
      }
      const partial = filled.lt(rest);
      settle(target, ids, {
        order,
        price: price ?? order.price,
        quantity: filled,
        maker: true,
        partial,
        at: clock.now(),
      });
      target.trading.resize(order);
    },
    setBalance: (asset, amount, product) => {
      if (!isDecimal(amount)) {
        throw new TypeError(`setBalance: "amount" must be a decimal as text, not ${JSON.stringify(amount)}.`);
      }
      const target = book(product);
      const before = target.funds(asset);
      const at = clock.now();
      target.setBalance(asset, amount);
      const more = target.funds(asset) - before;
      // It is written down where the asset is counted.
      noteTransfer(account().book(target.rules.keptBy?.(asset) ?? target.product), ids, asset, more, at);
      target.changes.tell({ kind: 'balance', product: target.product, asset, amount: textOf(more), at });
    },
    // The kinds are those of the exchange, which the type of a kind lists.
    kind: () => account().kind as AccountKind | undefined,
    switchTo: (kind) => {
      checkKind(exchange, account().name, kind);
      account().kind = kind;
    },
  };
};
