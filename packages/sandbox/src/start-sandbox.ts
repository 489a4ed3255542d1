import { setMaxListeners } from 'node:events';
import { createAccountHandle } from './account-handle.ts';
import { type Api, apis, type Exchange, isApi } from './api.ts';
import { loadBundle } from './bundle/load-bundles.ts';
import { readOperations } from './bundle/read-operations.ts';
import { createClock } from './clock.ts';
import { demoCredentials, demoKeys } from './credentials/demo-credentials.ts';
import { asCredential } from './credentials/given-credentials.ts';
import { createKeyring } from './credentials/keyring.ts';
import { createDirectTransport } from './direct/direct-transport.ts';
import { type Listener, listen } from './http/listener.ts';
import { serve } from './http/serve.ts';
import type { SandboxOptions } from './options.ts';
import { createRouteTable, type RouteTable } from './routes.ts';
import type { Sandbox } from './sandbox.ts';
import { createWorld } from './world.ts';

/** What is kept and taken unless asked for otherwise. */
const usualKeptCalls = 10_000;
const usualBodyLimit = 1024 * 1024;

const check = ({ apis: wanted = apis, latency = 0, keptCalls = 0, bodyLimit = 0 }: SandboxOptions): void => {
  const unknown = wanted.find((api) => !isApi(api));
  if (unknown !== undefined) throw new TypeError(`apis: "${unknown}" is none of ${apis.join(', ')}.`);
  if (!(latency >= 0)) throw new RangeError(`latency must not be below zero, but is ${latency}.`);
  for (const [name, value] of Object.entries({ keptCalls, bodyLimit })) {
    if (!(value >= 0)) throw new RangeError(`${name} must be a number from 0 on, but is ${value}.`);
  }
};

/**
 * Starts a local exchange.
 *
 * @example
 * const sandbox = await startSandbox();
 * const usdm = createBinanceUsdm({ ...sandbox.credentials.binance.hmac, baseUrl: sandbox.urls['binance-usdm'] });
 * await usdm.changeMarginType({ symbol: 'BTCUSDT', marginType: 'ISOLATED' });
 * await sandbox.close();
 */
export const startSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  check(options);
  const { limits, strictParameters = false, host = '127.0.0.1', latency = 0, onCall } = options;
  const { keptCalls = usualKeptCalls, bodyLimit = usualBodyLimit } = options;
  const clock = createClock(options.now ?? Date.now);
  const credentials = [...(options.credentials ?? []).map(asCredential), ...demoKeys];
  const enforced = limits === true ? {} : limits || undefined;
  const keys = createKeyring(credentials);
  const world = createWorld({ clock, keys, limits: enforced, strictParameters, keptCalls });
  const exchanges = new Map<string, Exchange>(credentials.map(({ account, exchange }) => [account, exchange]));
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const { signal } = closing;

  const listeners = new Map<Api, Listener>();
  const tables = new Map<Api, RouteTable>();
  const close = async (): Promise<void> => {
    closing.abort();
    await Promise.all([...listeners.values()].map((listener) => listener.close()));
    listeners.clear();
  };

  const start = async (api: Api): Promise<void> => {
    const routes = createRouteTable(readOperations(api, await loadBundle(api, options.bundles?.[api])));
    tables.set(api, routes);
    const onRequest = serve({ api, routes, world, bodyLimit, latency, signal, onCall });
    listeners.set(api, await listen(onRequest, host, options.ports?.[api] ?? 0));
  };
  try {
    for (const api of options.apis ?? apis) await start(api);
  } catch (error) {
    await close();
    throw error;
  }

  const urls = Object.fromEntries([...listeners].map(([api, { url }]) => [api, url])) as Sandbox['urls'];
  return {
    urls,
    close,
    clock,
    credentials: demoCredentials,
    calls: world.log.calls,
    faults: world.faults,
    reset: world.reset,
    executions: world.log.executions,
    transport: (api, directOptions) => {
      const routes = tables.get(api);
      if (routes === undefined) throw new TypeError(`This sandbox serves no "${api}".`);
      return createDirectTransport({ api, world, routes, bodyLimit, latency, onCall }, directOptions);
    },
    account: (name) => {
      const exchange = exchanges.get(name);
      if (exchange === undefined) {
        throw new TypeError(`No key opens an account "${name}"; there are ${[...exchanges.keys()].join(', ')}.`);
      }
      return createAccountHandle(() => world.account(name, exchange), clock.now);
    },
  };
};
