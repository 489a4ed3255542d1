import { setMaxListeners } from 'node:events';
import { checkKind, createAccountHandle } from './account-handle.ts';
import { loadOperations } from './bundle/load-operations.ts';
import type { Operation } from './bundle/operation.ts';
import { checkOptions } from './check-options.ts';
import { createClock } from './clock.ts';
import type { Contracts } from './contracts/contracts.ts';
import { loadContracts } from './contracts/load-contracts.ts';
import { asCredential } from './credentials/given-credentials.ts';
import { createKeyring } from './credentials/keyring.ts';
import { isDecimal } from './decimal.ts';
import { createDirectTransport } from './direct/direct-transport.ts';
import type { Exchange } from './exchange.ts';
import { checkFault } from './faults/check-fault.ts';
import type { AddedFault } from './faults/fault.ts';
import { type Listener, listen } from './http/listener.ts';
import { serve } from './http/serve.ts';
import { checkLimits } from './limits/limit-options.ts';
import { firstRecorded, readRecordings } from './market/files/read-recordings.ts';
import type { SandboxOptions } from './options.ts';
import { createRouteTable, type RouteTable } from './routes.ts';
import type { Sandbox } from './sandbox.ts';
import { createSite } from './site.ts';
import { createMemorySockets } from './sockets/memory-socket.ts';
import { createUpgrades } from './sockets/upgrade.ts';
import { createCallStore } from './ui/call-store.ts';
import { startUi } from './ui/start-ui.ts';
import { planUi } from './ui/ui-options.ts';
import { planMarket } from './venue/market-options.ts';
import { baseClockOf } from './world/base-clock.ts';
import { planWorld } from './world/world-options.ts';

/** What is kept and taken unless asked for otherwise. */
const usualKeptCalls = 10_000;
const usualKeptHistory = 10_000;
const usualBodyLimit = 1024 * 1024;

type Apis = readonly string[];

const checkPrice = (symbol: string, price: string): void => {
  if (!/^[\p{Lu}\p{Lo}\p{N}_]+$/u.test(symbol)) {
    throw new TypeError(`setPrice: "symbol" must be a symbol as the exchange writes it, not "${symbol}".`);
  }
  if (!isDecimal(price) || !(Number(price) > 0)) {
    throw new TypeError(`setPrice: "price" must be a decimal above zero as text, not ${JSON.stringify(price)}.`);
  }
};

/** The contracts that were asked for, or with a world those of the table, on every exchange that has some. */
const contractsFor = async (
  exchanges: readonly Exchange[],
  options: SandboxOptions,
  hasWorld: boolean,
): Promise<Contracts | undefined> => {
  const { contracts = hasWorld } = options;
  if (contracts === false) return undefined;
  const sources = exchanges.flatMap((exchange) => exchange.contracts ?? []);
  return loadContracts(sources, contracts === true ? {} : contracts);
};

/** Starts a sandbox of any exchanges; which ones there are is known to its caller alone. */
export const startExchanges = async (exchanges: readonly Exchange[], options: SandboxOptions): Promise<Sandbox> => {
  const known: Apis = exchanges.flatMap(({ apis }) => apis);
  checkOptions(known, options);
  const { limits, strictParameters = false, host = '127.0.0.1', latency = 0 } = options;
  const { keptCalls = usualKeptCalls, keptHistory = usualKeptHistory, bodyLimit = usualBodyLimit } = options;
  const onCall = options.onCall as ((call: object) => void) | undefined;
  const [bundles, ports] = [
    new Map(Object.entries(options.bundles ?? {})),
    new Map(Object.entries(options.ports ?? {})),
  ];
  const products = exchanges.flatMap((exchange) => exchange.products.flat().map(({ name }) => name));
  const market = planMarket(options.market, { world: options.world, contracts: options.contracts, products });
  const plan = planWorld(options.world ?? market !== undefined, options.now);
  const ui = planUi(options.ui);
  const contracts = await contractsFor(exchanges, options, plan !== undefined);
  const tickOf = (symbol: string): string | undefined => contracts?.tickOf(symbol);
  const recordings = plan && (await readRecordings(plan.prices, tickOf));
  const base = plan && recordings && baseClockOf(plan, firstRecorded(recordings), ui === undefined);
  const clock = createClock(options.now ?? base?.now ?? Date.now);
  const credentials = [...(options.credentials ?? []).map(asCredential), ...exchanges.flatMap(({ keys }) => keys)];
  const enforced = limits === true ? {} : limits || undefined;
  if (enforced !== undefined) checkLimits(enforced);
  const keys = createKeyring(credentials);
  const given = Object.entries(options.accounts ?? {});
  const kinds = new Map([...exchanges.flatMap(({ accounts = {} }) => Object.entries(accounts)), ...given]);
  const kindOf = ({ accountKinds }: Exchange, name: string): string | undefined =>
    accountKinds && (kinds.get(name) ?? accountKinds[0]);
  const pace = options.now === undefined ? base?.pace : undefined;
  const store = ui && createCallStore(() => pace?.isKept ?? true);
  const site = createSite({
    exchanges,
    clock,
    keys,
    limits: enforced,
    strictParameters,
    keptCalls,
    keptHistory,
    world: plan && recordings && { plan, recordings, pace },
    market,
    hasOwnClock: plan?.time === undefined && options.now !== undefined,
    contracts,
    kindOf,
    watch: store,
  });
  const owners = new Map<string, Exchange>(
    credentials.flatMap(({ account, exchange }) => {
      const owner = exchanges.find(({ name }) => name === exchange);
      return owner === undefined ? [] : [[account, owner] as const];
    }),
  );
  const ownerOf = (name: string): Exchange => {
    const owner = owners.get(name);
    if (owner !== undefined) return owner;
    throw new TypeError(`No key opens an account "${name}"; there are ${[...owners.keys()].join(', ')}.`);
  };
  for (const [name, kind] of given) checkKind(ownerOf(name), name, kind);
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const { signal } = closing;

  const listeners = new Map<string, Listener>();
  const tables = new Map<string, RouteTable>();
  const close = async (): Promise<void> => {
    closing.abort();
    site.world?.close();
    site.sockets.endAll();
    await page?.close();
    await Promise.all([...listeners.values()].map((listener) => listener.close()));
    listeners.clear();
  };

  const described = new Map<string, readonly Operation[]>();
  const operationsOf = async (api: string): Promise<readonly Operation[]> => {
    const operations = described.get(api) ?? (await loadOperations(api, bundles.get(api)));
    described.set(api, operations);
    return operations;
  };
  const start = async (api: string): Promise<void> => {
    const sharing = exchanges.find(({ apis, oneHost }) => oneHost && apis.includes(api));
    const operations: Operation[] = [];
    for (const each of sharing?.apis ?? [api]) operations.push(...(await operationsOf(each)));
    const routes = createRouteTable(operations);
    tables.set(api, routes);
    const onRequest = serve({ api, routes, site, bodyLimit, latency, signal, onCall });
    listeners.set(api, await listen(onRequest, createUpgrades(api, site, bodyLimit), host, ports.get(api) ?? 0));
  };
  const setPrice = (symbol: string, price: string): void => {
    checkPrice(symbol, price);
    site.setPrice(symbol, price);
  };
  let urls: { readonly [api: string]: string } = {};
  let page: Listener | undefined;
  try {
    for (const api of options.apis ?? known) await start(api);
    urls = Object.fromEntries([...listeners].map(([api, { url }]) => [api, url]));
    if (ui !== undefined && store !== undefined) {
      const served = exchanges.filter(({ apis }) => apis.some((api) => api in urls));
      const shown = { site, store, urls, exchanges: served, operations: described, credentials, pace, setPrice };
      page = await startUi({ plan: ui, ...shown });
    }
  } catch (error) {
    await close();
    throw error;
  }

  const served = [...described.values()].flat();
  const hasOperation = (name: string): boolean => served.some(({ operationId }) => operationId === name);
  const checked = <Rule extends object>(where: 'call' | 'socket', list: { add(rule: Rule): AddedFault }) => ({
    ...list,
    add: (rule: Rule): AddedFault => {
      checkFault(where, rule, { apis: [...described.keys()], hasOperation });
      return list.add(rule);
    },
  });

  const sandbox = {
    urls,
    uiUrl: page?.url,
    streamUrls: Object.fromEntries([...listeners].map(([api, { url }]) => [api, url.replace(/^http/, 'ws')])),
    close,
    clock,
    credentials: Object.fromEntries(exchanges.map(({ name, credentials: own }) => [name, own])),
    get calls() {
      return site.log.calls;
    },
    faults: checked('call', site.faults),
    limits: site.limitLog,
    reset: () => {
      base?.restart();
      site.reset();
    },
    executions: (operationId: string, api?: string) => {
      // A misspelt name would never be counted, and a test for none would always pass.
      if (!hasOperation(operationId)) throw new TypeError(`No API served has an operation "${operationId}".`);
      return site.log.executions(operationId, api);
    },
    price: (symbol: string) => {
      site.world?.catchUp();
      return site.prices.of(symbol);
    },
    setPrice,
    transport: (api: string, directOptions: Parameters<Sandbox['transport']>[1]) => {
      const routes = tables.get(api);
      if (routes === undefined) throw new TypeError(`This sandbox serves no "${api}".`);
      return createDirectTransport({ api, site, routes, bodyLimit, latency, onCall }, directOptions);
    },
    sockets: site.sockets.open,
    socketFaults: checked('socket', site.sockets.faults),
    socket: (api: string, socketOptions: Parameters<Sandbox['socket']>[1]) => {
      if (!tables.has(api)) throw new TypeError(`This sandbox serves no "${api}".`);
      return createMemorySockets({ api, site }, socketOptions);
    },
    account: (name: string) => {
      const exchange = ownerOf(name);
      site.world?.catchUp();
      return createAccountHandle(exchange, () => site.account(exchange, name), site);
    },
  };
  // Not enumerable, so that a sandbox without a world can still be copied and printed.
  Object.defineProperty(sandbox, 'world', {
    get: () => {
      if (site.world !== undefined) return site.world.handle;
      throw new TypeError('This sandbox has no world. Start it with startSandbox({ world: true }).');
    },
  });
  // The names of APIs, exchanges and keys are those of `exchanges`, which the types of a sandbox list.
  return sandbox as object as Sandbox;
};
