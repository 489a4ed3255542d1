import { decimal } from '../../decimal.ts';
import type { Handler } from '../../handlers/handler.ts';
import { affordsLeverage, mostAdded, mostTaken } from '../../margin/allowances.ts';
import { moveMargin } from '../../state/ledger.ts';
import { hasOpenOrders } from '../../state/orders.ts';
import { findPosition } from '../../state/positions.ts';
import { setLeverage as changeLeverage, setPositionMode } from '../../state/settings.ts';
import { checkLeverage } from '../contracts/check-order.ts';
import { bitgetRefusal } from '../errors.ts';
import { bookOf, futuresOf } from './lines.ts';

/** Sets the leverage of a pair, of one side of its isolated positions, or of a coin on margin. */
export const setLeverage: Handler = {
  serves: { 'bitget-uta': ['setLeverage'] },
  handle: (call) => {
    const { values, now, template } = call;
    const book = bookOf(call);
    const settings = book.settings(values.text('symbol') || values.text('coin') || '');
    const leverage = Number(values.text('leverage'));
    const posSide = values.text('posSide') || undefined;
    checkLeverage(call, book, settings.symbol, leverage);
    if (values.text('marginMode') !== 'isolated') {
      if (!affordsLeverage(book, [settings.symbol], leverage)) throw bitgetRefusal('25203');
      changeLeverage(book, settings, { leverage }, now);
      return template;
    }
    const sideOf = (side: 'long' | 'short', before: number): number => {
      const own = values.text(`${side}Leverage`);
      if (own) return Number(own);
      return posSide === undefined || posSide === side ? leverage : before;
    };
    const longLeverage = sideOf('long', settings.longLeverage);
    const shortLeverage = sideOf('short', settings.shortLeverage);
    // Where there is one position, it has one leverage.
    const whole = book.positionMode.hedge ? {} : { leverage };
    changeLeverage(book, settings, { longLeverage, shortLeverage, ...whole }, now);
    return template;
  },
};

/** Switches all futures lines between one-way and hedge mode; the mode in force asked for again succeeds again. */
export const setHoldMode: Handler = {
  serves: { 'bitget-uta': ['setHoldingMode'] },
  handle: ({ account, values, now, template }) => {
    const books = futuresOf(account);
    if (books.some((book) => hasOpenOrders(book) || book.positions.length > 0)) throw bitgetRefusal('40920');
    for (const book of books) setPositionMode(book, values.text('holdMode') === 'hedge_mode', now);
    return template;
  },
};

/** Moves margin into an isolated position or out of it; every call moves it again. No page says how it is refused. */
export const setMargin: Handler = {
  serves: { 'bitget-uta': ['setMargin'] },
  handle: (call) => {
    const { values, ids, now, template } = call;
    const book = bookOf(call);
    const symbol = values.text('symbol') ?? '';
    const side = book.positionMode.hedge ? (values.text('posSide') === 'short' ? 'SHORT' : 'LONG') : 'BOTH';
    const position = findPosition(book, symbol, side);
    if (position === undefined || !book.settings(symbol).isolated) throw bitgetRefusal('25226');
    const amount = decimal(values.text('amount') ?? 0);
    if (amount.lte(0)) throw bitgetRefusal('400172', 'amount');
    const adds = values.text('operation') === 'add';
    if (adds && amount.gt(mostAdded(book, position.marginAsset))) throw bitgetRefusal('25202');
    if (!adds && amount.gt(mostTaken(book, position))) throw bitgetRefusal('25203');
    moveMargin(book, position, { amount: String(adds ? amount : amount.negated()), at: now, id: ids.next() });
    return template;
  },
};

/** Makes the account a classic one, at once, unless orders or positions are open; then the switch fails. */
export const switchAccount: Handler = {
  serves: { 'bitget-uta': ['switchAccount'] },
  handle: ({ account, template }) => {
    const isFree = account.books.every((book) => !hasOpenOrders(book) && book.positions.length === 0);
    if (isFree) account.kind = 'classic';
    return template;
  },
};
