import type { SandboxOptions } from './options.ts';

/** All of them, so that the type does not let one be forgotten. */
const known: { readonly [Name in keyof Required<SandboxOptions>]: true } = {
  apis: true,
  bundles: true,
  now: true,
  credentials: true,
  accounts: true,
  world: true,
  market: true,
  latency: true,
  limits: true,
  strictParameters: true,
  contracts: true,
  keptCalls: true,
  keptHistory: true,
  bodyLimit: true,
  ports: true,
  host: true,
  ui: true,
  onCall: true,
};

/** Refuses options that no sandbox of these APIs can have, with the option and what it takes. */
export const checkOptions = (allApis: readonly string[], options: SandboxOptions): void => {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`startSandbox takes an object of options, or none, not ${JSON.stringify(options)}.`);
  }
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined) {
    throw new TypeError(`startSandbox: "${unknown}" is unknown. There are ${Object.keys(known).join(', ')}.`);
  }
  const { apis = [], ports = {}, latency = 0, keptCalls = 0, keptHistory = 0, bodyLimit = 0 } = options;
  if (!Array.isArray(apis))
    throw new TypeError(`apis must be a list, as in ["${allApis[0]}"], not ${JSON.stringify(apis)}.`);
  const other = apis.find((api: string) => !allApis.includes(api));
  if (other !== undefined) throw new TypeError(`apis: "${other}" is none of ${allApis.join(', ')}.`);
  // The second listener would take the place of the first, which nobody could close any more.
  const twice = apis.find((api, at) => apis.indexOf(api) < at);
  if (twice !== undefined) throw new TypeError(`apis: "${twice}" is there twice. Name it once.`);
  const nobodys = Object.keys(ports).find((api) => !allApis.includes(api));
  if (nobodys !== undefined) throw new TypeError(`ports: "${nobodys}" is none of ${allApis.join(', ')}.`);
  if (!(latency >= 0)) throw new RangeError(`latency must not be below zero, but is ${latency}.`);
  for (const [name, value] of Object.entries({ keptCalls, keptHistory, bodyLimit })) {
    if (!(value >= 0)) throw new RangeError(`${name} must be a number from 0 on, but is ${value}.`);
  }
  // Node takes an empty address, such as that of a variable which is not set, for every address of the machine.
  const { host, ui } = options;
  for (const [name, value] of Object.entries({ host, 'ui.host': typeof ui === 'object' ? ui.host : undefined })) {
    if (value === '') throw new TypeError(`${name} must be an address, such as 127.0.0.1, but is empty.`);
  }
};
