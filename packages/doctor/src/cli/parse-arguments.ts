import { parseArgs } from 'node:util';
import { environmentsOf, readBundle } from '../apis/bundle.ts';
import { apis } from '../apis/subjects.ts';
import { orderRefusal } from '../orders/test-environment.ts';
import type { Place } from './place.ts';

/** What a run is asked for. */
export interface Wanted {
  readonly kind: 'run';
  /** The APIs that were named; none means all. */
  readonly named: readonly string[];
  readonly place: Place;
  readonly symbol: string | undefined;
  readonly keys: string | undefined;
  readonly orders: boolean;
  readonly out: string | undefined;
  readonly json: boolean;
}

/** What the command line asks for. */
export type Command = { readonly kind: 'help' } | { readonly kind: 'version' } | Wanted;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

const options = {
  api: { type: 'string', multiple: true },
  environment: text,
  'base-url': text,
  symbol: text,
  keys: text,
  orders: flag,
  out: text,
  json: flag,
  help: flag,
  version: flag,
} as const;

const environments = ['production', 'demo', 'testnet', 'sandbox'];

const aboutKeys =
  'Keys are never taken from arguments, which other processes can read. Set BINANCE_API_KEY and the like, or give a file with --keys. If this was a real key, delete it on the exchange.';

/** Names under which people give keys; nothing of what they gave is repeated. */
const keyLike = /key|secret|pass|token|auth|sign/i;

/** Refuses what is not known. What was given is not repeated: it may be a key that stands in the wrong place. */
const refuseUnknown = (args: readonly string[]): void => {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new TypeError(`An argument stands alone, and this command takes options only. ${aboutKeys}`);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) {
      throw new TypeError(keyLike.test(token.name) ? aboutKeys : 'There is no such option. Try --help.');
    }
    const { type } = options[token.name as keyof typeof options];
    if (type === 'string' && token.value === undefined)
      throw new TypeError(`--${token.name} needs a value. Try --help.`);
    if (type === 'boolean' && token.value !== undefined) throw new TypeError(`--${token.name} takes no value.`);
  }
};

const placeOf = (named: readonly string[], environment: string, baseUrl: string | undefined): Place => {
  if (!environments.includes(environment)) throw new TypeError(`--environment takes ${environments.join(', ')}.`);
  if (baseUrl !== undefined && named.length !== 1) {
    throw new TypeError('--base-url is the address of one API: name it with --api.');
  }
  const without = named.filter((api) => !environmentsOf(readBundle(api)).includes(environment));
  if (without.length > 0) throw new TypeError(`${without.join(' and ')} has no environment ${environment}.`);
  return { environment, baseUrl };
};

/** Reads the command line; throws a `TypeError` that names the option and what it takes, and never what was given. */
export const parseArguments = (args: readonly string[]): Command => {
  refuseUnknown(args);
  const { values } = parseArgs({ args: [...args], options, strict: true });
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const named = [...new Set(values.api ?? [])];
  if (named.some((api) => !apis.includes(api))) throw new TypeError(`--api takes ${apis.join(', ')}.`);
  const place = placeOf(named, values.environment ?? 'production', values['base-url']);
  const refusal = values.orders ? orderRefusal(place) : undefined;
  if (refusal !== undefined) throw new TypeError(refusal);
  if (values.symbol !== undefined && !/^[A-Z0-9_]{2,30}$/.test(values.symbol)) {
    throw new TypeError('--symbol takes a symbol as the exchange writes it, such as BTCUSDT or BTCUSD_PERP.');
  }
  return {
    kind: 'run',
    named,
    place,
    symbol: values.symbol,
    keys: values.keys,
    orders: values.orders,
    out: values.out,
    json: values.json,
  };
};
