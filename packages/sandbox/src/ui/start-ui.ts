import type { Operation } from '../bundle/operation.ts';
import { loadContracts } from '../contracts/load-contracts.ts';
import type { Credential } from '../credentials/credential.ts';
import type { Exchange } from '../exchange.ts';
import { createRedaction } from '../explain/redact.ts';
import { type Listener, listen } from '../http/listener.ts';
import type { Site } from '../site.ts';
import type { Pace } from '../world/pace.ts';
import { createActions } from './actions.ts';
import type { CallStore } from './call-store.ts';
import { createFeed } from './feed.ts';
import { detailOfCall } from './parts/calls.ts';
import { catalogOf } from './parts/catalog.ts';
import { createClockParts } from './parts/clock.ts';
import { createFaultParts } from './parts/faults.ts';
import { createReaders } from './readers.ts';
import { createRoutes } from './routes.ts';
import { readStaticFiles } from './static-files.ts';
import type { UiPlan } from './ui-options.ts';

/** What the page is to show. */
export interface UiParts {
  readonly plan: UiPlan;
  readonly site: Site;
  readonly store: CallStore;
  /** The exchanges that are served, with their addresses and operations. */
  readonly exchanges: readonly Exchange[];
  readonly urls: { readonly [api: string]: string };
  readonly operations: ReadonlyMap<string, readonly Operation[]>;
  readonly credentials: readonly Credential[];
  readonly pace: Pace | undefined;
  setPrice(symbol: string, price: string): void;
}

/** Serves a page to look at a sandbox. */
export const startUi = async (parts: UiParts): Promise<Listener> => {
  const { plan, site, store, exchanges, urls, operations, credentials, pace, setPrice } = parts;
  const sources = exchanges.flatMap((exchange) => exchange.contracts ?? []);
  const contracts = site.contracts ?? (await loadContracts(sources, {}));
  const catalog = catalogOf({ exchanges, urls, operations, contracts, hasWorld: site.world !== undefined });
  const calls = { site, credentials, redact: createRedaction(credentials) };
  const [faults, clock] = [createFaultParts(site), createClockParts(site, pace)];
  const feed = createFeed(createReaders({ site, calls, store, faults, clock, markets: catalog.markets }));
  const routes = createRoutes({
    ...{ host: plan.host, files: readStaticFiles(), catalog, feed },
    detailOf: (id) => {
      const seen = store.calls.find((call) => call.id === id);
      return seen && detailOfCall(calls, seen);
    },
    act: createActions({ site, clock, faults, setPrice }),
  });
  const listener = await listen(routes, (_request, socket) => socket.destroy(), plan.host, plan.port);
  return {
    url: listener.url,
    close: async () => {
      feed.close();
      await listener.close();
    },
  };
};
