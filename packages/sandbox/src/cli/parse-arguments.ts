import { parseArgs } from 'node:util';
import { isDecimal } from '../decimal.ts';
import { type AccountKind, accountKinds, apis, defaultPortBase, type KnownApi } from '../exchanges.ts';
import type { PriceOptions } from '../market/price-options.ts';
import type { SandboxOptions } from '../options.ts';
import type { WorldOptions } from '../world/world-options.ts';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'start'; readonly quiet: boolean; readonly options: SandboxOptions };

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

const optionsOf = {
  'port-base': text,
  api: { type: 'string', multiple: true },
  account: { type: 'string', multiple: true },
  host: text,
  latency: text,
  limits: flag,
  'strict-parameters': flag,
  world: flag,
  market: flag,
  seed: text,
  speed: text,
  from: text,
  step: text,
  candles: { type: 'string', multiple: true },
  trades: { type: 'string', multiple: true },
  ui: flag,
  'ui-port': text,
  quiet: flag,
  help: flag,
  version: flag,
} as const;

const portOptions = Object.fromEntries(apis.map((api) => [api, text]));

const numberOf = (name: string, value: string | undefined, highest: number): number | undefined => {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value) && Number(value) <= highest) return Number(value);
  throw new TypeError(`--${name} takes a number from 0 to ${highest}, not "${value}".`);
};

const highestPort = 65_535;

const readApis = (names: readonly string[]): readonly KnownApi[] =>
  names.map((name) => {
    const known = apis.find((api) => api === name);
    if (known !== undefined) return known;
    throw new TypeError(`--api takes ${apis.join(', ')}, not "${name}".`);
  });

const readAccounts = (given: readonly string[]): { readonly [account: string]: AccountKind } =>
  Object.fromEntries(
    given.map((text) => {
      const [name = '', wanted] = text.split('=');
      const kind = accountKinds.find((known) => known === wanted);
      if (kind !== undefined) return [name, kind];
      throw new TypeError(`--account takes <name>=${accountKinds.join(' or <name>=')}, not "${text}".`);
    }),
  );

/** The options that describe a world, and mean nothing without one. */
const ofWorlds = ['seed', 'speed', 'from', 'step', 'candles', 'trades'] as const;

const decimalOf = (name: string, value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  if (isDecimal(value)) return Number(value);
  throw new TypeError(`--${name} takes a number, such as 60 or 0.5, not "${value}".`);
};

const readFiles = (kind: 'candles' | 'trades', given: readonly string[]): [symbol: string, source: PriceOptions][] =>
  given.map((text) => {
    const [, symbol, file] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (symbol === undefined || file === undefined) {
      throw new TypeError(`--${kind} takes <symbol>=<file>, as in BTCUSDT=btc.csv, not "${text}".`);
    }
    return [symbol, kind === 'candles' ? { candles: file } : { trades: file }];
  });

/** Where the page is served: on a port of its own, just below those of the APIs. */
const readUi = (isWanted: boolean, port: string | undefined, usual: number): NonNullable<SandboxOptions['ui']> => {
  if (!isWanted && port !== undefined) throw new TypeError('--ui-port is the port of the page. Add --ui.');
  return isWanted && { port: numberOf('ui-port', port, highestPort) ?? usual };
};

type WorldValues = { readonly [name in 'seed' | 'speed' | 'from' | 'step']?: string } & {
  readonly [name in 'candles' | 'trades']?: string[];
};

const readWorld = (isWanted: boolean, values: WorldValues): WorldOptions | undefined => {
  const alone = ofWorlds.find((name) => values[name] !== undefined);
  if (!isWanted && alone !== undefined) throw new TypeError(`--${alone} describes a world. Add --world.`);
  if (!isWanted) return undefined;
  const [seed, speed, step] = [
    numberOf('seed', values.seed, Number.MAX_SAFE_INTEGER),
    decimalOf('speed', values.speed),
    numberOf('step', values.step, 60_000),
  ];
  const files = [...readFiles('candles', values.candles ?? []), ...readFiles('trades', values.trades ?? [])];
  const twice = files.find(([symbol], index) => files.some(([other], at) => at < index && other === symbol));
  if (twice !== undefined) throw new TypeError(`${twice[0]} has two files. Give --candles or --trades once for it.`);
  return {
    ...(seed !== undefined && { seed }),
    ...(speed !== undefined && { speed }),
    ...(values.from !== undefined && { from: values.from }),
    ...(step !== undefined && { step }),
    prices: Object.fromEntries(files),
  };
};

/** Reads the command line; throws a `TypeError` that names the option and what it takes. */
export const parseArguments = (args: readonly string[]): Command => {
  const { values } = parseArgs({ args: [...args], options: { ...portOptions, ...optionsOf }, strict: true });
  const portText = new Map(Object.entries(values));
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const base = numberOf('port-base', values['port-base'], highestPort - apis.length) ?? defaultPortBase;
  const ports = Object.fromEntries(
    apis.map((api, index) => [
      api,
      numberOf(api, portText.get(api)?.toString(), highestPort) ?? (base === 0 ? 0 : base + index),
    ]),
  );
  const served = readApis(values.api ?? apis);
  const idle = apis.find((api) => portText.has(api) && !served.includes(api));
  if (idle !== undefined) throw new TypeError(`--${idle} is the port of an API that is not served. Add --api ${idle}.`);
  const options: SandboxOptions = {
    ports,
    apis: served,
    accounts: readAccounts(values.account ?? []),
    host: values.host ?? '127.0.0.1',
    latency: numberOf('latency', values.latency, 600_000) ?? 0,
    limits: values.limits,
    strictParameters: values['strict-parameters'],
    world: readWorld(values.world || values.market, values) ?? false,
    ...(values.market && { market: true }),
    ui: readUi(values.ui, values['ui-port'], Math.max(base - 1, 0)),
  };
  return { kind: 'start', quiet: values.quiet, options };
};
