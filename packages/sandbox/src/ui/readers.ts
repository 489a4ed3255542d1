import type { Site } from '../site.ts';
import type { CallStore } from './call-store.ts';
import { type CallParts, viewOfCall } from './parts/calls.ts';
import type { ClockParts } from './parts/clock.ts';
import type { FaultParts } from './parts/faults.ts';
import { holdingsView } from './parts/holdings.ts';
import { barsView, bookView, fillsView, priceView, tradesView } from './parts/market.ts';
import type { Market, PartName, Parts, View } from './protocol.ts';

/** Reads everything that a page shows, as JSON, one part after the other. */
export type Readers = (view: View) => () => Iterable<readonly [PartName, string]>;

export interface ReaderParts {
  readonly site: Site;
  readonly calls: CallParts;
  readonly store: CallStore;
  readonly faults: FaultParts;
  readonly clock: ClockParts;
  readonly markets: readonly Market[];
}

export const createReaders =
  ({ site, calls, store, faults, clock, markets }: ReaderParts): Readers =>
  (view) => {
    const isMeant = ({ exchange, product }: Market): boolean => exchange === view.exchange && product === view.product;
    const inContracts = markets.find(isMeant)?.inContracts ?? false;
    /** The last call that was told of. A call is complete when it is in the store, and told of once. */
    let last = 0;
    let told = '';
    const newCalls = (): string => {
      const known = store.calls;
      const oldest = known[0]?.id ?? last + 1;
      const fresh = known.filter(({ id }) => id > last);
      last = known.at(-1)?.id ?? last;
      if (fresh.length > 0 || known.length === 0) {
        told = JSON.stringify({ oldest, calls: fresh.map((seen) => viewOfCall(calls, seen)) } satisfies Parts['calls']);
      }
      return told;
    };
    return function* () {
      const bars = barsView(site, view);
      yield ['clock', JSON.stringify(clock.view())];
      yield ['price', JSON.stringify(priceView(site, view))];
      yield ['bars', JSON.stringify(bars.slice(0, -1))];
      yield ['bar', JSON.stringify(bars.at(-1) ?? null)];
      yield ['book', JSON.stringify(bookView(site, view, inContracts))];
      yield ['trades', JSON.stringify(tradesView(site, view, inContracts))];
      yield ['fills', JSON.stringify(fillsView(site, view))];
      yield ['holdings', JSON.stringify(holdingsView(site))];
      yield ['calls', newCalls()];
      yield ['faults', JSON.stringify(faults.views())];
    };
  };
