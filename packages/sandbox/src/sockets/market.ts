import type { Contracts } from '../contracts/contracts.ts';
import type { Prices } from '../state/prices.ts';
import type { Happenings } from '../world/happenings.ts';

/** What feeds look at. */
export interface MarketView {
  readonly prices: Prices;
  readonly happenings: Pick<Happenings, 'listen'>;
  /** The contracts that are in force; `undefined` where symbols are known by their form alone. */
  readonly contracts: Contracts | undefined;
}
