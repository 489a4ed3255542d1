import type { BookSide } from './book-side.ts';
import type { CoreOrder } from './core-order.ts';
import type { Level } from './level.ts';
import { endsTaker, isSelfTrade } from './self-trade.ts';

/**
 * Whether a FOK order would be filled whole, as far as it may reach. What it would meet of its own owner counts as
 * self-trade prevention leaves it. Reduce-only orders of one owner share what is left of his position.
 */
export const canFill = <O extends CoreOrder>(side: BookSide<O>, order: O, reachOf: (order: O) => number): boolean => {
  let missing = Math.min(order.lots, reachOf(order));
  const used = new Map<string, number>();

  const giveAll = ({ first }: Level<O>): boolean => {
    for (let place = first; place !== undefined && missing > 0; place = place.behind) {
      const maker = place.order;
      if (maker === undefined) {
        missing -= place.quoted;
        continue;
      }
      if (isSelfTrade(order, maker)) {
        if (endsTaker(order)) return false;
        continue;
      }
      const before = used.get(maker.owner) ?? 0;
      const lots = Math.min(maker.lots, Math.max(reachOf(maker) - before, 0));
      used.set(maker.owner, before + lots);
      missing -= lots;
    }
    return missing > 0;
  };

  side.walk((ticks, lots, level) => {
    if (!side.isReached(order.ticks, ticks)) return false;
    if (level !== undefined) return giveAll(level);
    missing -= lots;
    return missing > 0;
  });
  return missing <= 0;
};
