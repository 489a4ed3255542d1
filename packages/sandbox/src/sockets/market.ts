import type { Prices } from '../state/prices.ts';
import type { Happenings } from '../world/happenings.ts';

/** What feeds look at. */
export interface MarketView {
  readonly prices: Prices;
  readonly happenings: Happenings;
}
