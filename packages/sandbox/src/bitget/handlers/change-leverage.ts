import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';
import { affordsLeverage } from '../../margin/allowances.ts';
import type { Values } from '../../parameters/values.ts';
import type { Book, SymbolSettings } from '../../state/book.ts';
import { isOpenOn } from '../../state/orders.ts';
import { bothSides, type Leverages, setLeverage } from '../../state/settings.ts';
import { checkLeverage } from '../contracts/check-order.ts';
import { bitgetRefusal } from '../errors.ts';
import { settingFacts } from './facts.ts';
import { bookOf } from './product.ts';

const numberOf = (values: Values, name: string): number | undefined =>
  values.has(name) ? Number(values.text(name)) : undefined;

const wanted = (book: Book, settings: SymbolSettings, values: Values): Leverages => {
  const leverage = numberOf(values, 'leverage');
  const long = numberOf(values, 'longLeverage');
  const short = numberOf(values, 'shortLeverage');
  if (!settings.isolated || !book.positionMode.hedge) {
    const all = long ?? short ?? leverage;
    if (all === undefined) throw bitgetRefusal('40019', 'leverage');
    return bothSides(all);
  }
  const holdSide = values.text('holdSide');
  if (holdSide === undefined && (long === undefined || short === undefined)) throw bitgetRefusal('40808', 'holdSide');
  return {
    leverage: settings.leverage,
    longLeverage: long ?? (holdSide === 'long' ? leverage : undefined) ?? settings.longLeverage,
    shortLeverage: short ?? (holdSide === 'short' ? leverage : undefined) ?? settings.shortLeverage,
  };
};

/** Sets the leverage of one symbol, per side where it is isolated in hedge mode. */
export const changeLeverage: Handler = {
  serves: { 'bitget-mix': ['changeLeverage'] },
  handle: (call) => {
    const { values, now, template } = call;
    const book = bookOf(call);
    const settings = book.settings(values.text('symbol') ?? '');
    const leverages = wanted(book, settings, values);
    const same =
      leverages.leverage === settings.leverage &&
      leverages.longLeverage === settings.longLeverage &&
      leverages.shortLeverage === settings.shortLeverage;
    if (same) throw bitgetRefusal('45054');
    for (const each of Object.values(leverages)) checkLeverage(call, book, settings.symbol, each);
    if (isOpenOn(book, settings.symbol)) throw bitgetRefusal('45097');
    if (!affordsLeverage(book, [settings.symbol], leverages.leverage)) throw bitgetRefusal('40893');
    setLeverage(book, settings, leverages, now);
    return shape(template, settingFacts(book, settings, values.text('marginCoin')));
  },
};
