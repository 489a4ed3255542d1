import { parseArgs } from 'node:util';
import { type AccountKind, accountKinds, apis, defaultPortBase, type KnownApi } from '../exchanges.ts';
import type { SandboxOptions } from '../options.ts';

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

/** Reads the command line; throws a `TypeError` that names the option and what it takes. */
export const parseArguments = (args: readonly string[]): Command => {
  const { values } = parseArgs({ args: [...args], options: { ...portOptions, ...optionsOf }, strict: true });
  const portText = new Map(Object.entries(values));
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const highest = 65_535;
  const base = numberOf('port-base', values['port-base'], highest - apis.length) ?? defaultPortBase;
  const ports = Object.fromEntries(
    apis.map((api, index) => [
      api,
      numberOf(api, portText.get(api)?.toString(), highest) ?? (base === 0 ? 0 : base + index),
    ]),
  );
  const options: SandboxOptions = {
    ports,
    apis: readApis(values.api ?? apis),
    accounts: readAccounts(values.account ?? []),
    host: values.host ?? '127.0.0.1',
    latency: numberOf('latency', values.latency, 600_000) ?? 0,
    limits: values.limits,
    strictParameters: values['strict-parameters'],
  };
  return { kind: 'start', quiet: values.quiet, options };
};
