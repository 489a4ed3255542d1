import { decimal } from '../decimal.ts';
import type { Prices } from '../state/prices.ts';
import type { HappeningOf, Happenings } from '../world/happenings.ts';
import type { PublicBook } from './public-book.ts';

/** What happens on a market, and not on its path alone. */
type Shown = 'book' | 'renumbered' | 'trade';

type ShownOf = (symbol: string) => PublicBook | undefined;

/** The prices of the paths, with the books and trades of the markets. */
export const publicPrices = (prices: Prices, shownOf: ShownOf): Prices => ({
  ...prices,
  best: (symbol) => {
    const shown = shownOf(symbol);
    const [bid, ask] = [shown?.depth('bid', 1)[0], shown?.depth('ask', 1)[0]];
    if (bid !== undefined && ask !== undefined) return { bid: decimal(bid.price), ask: decimal(ask.price) };
    return prices.best(symbol);
  },
  level: (symbol, side, level) =>
    shownOf(symbol)?.depth(side, level)[level - 1]?.price ?? prices.level(symbol, side, level),
  depth: (symbol, side, count) => shownOf(symbol)?.depth(side, count) ?? prices.depth(symbol, side, count),
  bookId: (symbol) => shownOf(symbol)?.bookId() ?? prices.bookId(symbol),
  trades: (symbol) => shownOf(symbol)?.trades() ?? prices.trades(symbol),
});

/** What happens on the paths, with the books and trades of the markets. */
export const publicHappenings = (happenings: Happenings, shownOf: ShownOf): Pick<Happenings, 'listen'> => ({
  listen: (kind, symbol, listener) => {
    if (kind !== 'book' && kind !== 'renumbered' && kind !== 'trade') return happenings.listen(kind, symbol, listener);
    const shown = shownOf(symbol);
    if (shown === undefined) return happenings.listen(kind, symbol, listener);
    // The listener takes what happens of the kind that it was given with.
    return shown.listen<Shown>(kind as Shown, listener as (happening: HappeningOf<Shown>) => void);
  },
});
