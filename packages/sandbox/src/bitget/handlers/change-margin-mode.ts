import type { Handler } from '../../handlers/handler.ts';
import { shape } from '../../handlers/shape.ts';
import { isOpenOn } from '../../state/orders.ts';
import { positionsOf } from '../../state/positions.ts';
import { setMarginMode } from '../../state/settings.ts';
import { bitgetRefusal } from '../errors.ts';
import { settingFacts } from './facts.ts';
import { bookOf } from './product.ts';

/** Switches one symbol between isolated and crossed margin; the mode in force asked for again succeeds again. */
export const changeMarginMode: Handler = {
  serves: { 'bitget-mix': ['changeMarginMode'] },
  handle: (call) => {
    const { values, now, template } = call;
    const book = bookOf(call);
    const settings = book.settings(values.text('symbol') ?? '');
    if (isOpenOn(book, settings.symbol) || positionsOf(book, settings.symbol).length > 0) throw bitgetRefusal('45117');
    setMarginMode(book, settings, values.text('marginMode') === 'isolated', now);
    return shape(template, settingFacts(book, settings, values.text('marginCoin')));
  },
};
