import type { AnyClientOptions } from '../options.ts';
import type { CreateGate, GovernedApi, GovernorOf } from '../pipeline/gate.ts';
import { createGovernor } from './create-governor.ts';
import { createGate as createGateOf, isGoverned } from './gate.ts';
import type { Governor } from './governor.ts';
import { sharedGovernor } from './registry.ts';

/** Where there are processes: a client without a governor of its own shares the process's. */
export const createGate: CreateGate = (api, options, send) => {
  const isKnown = options.governor || options.limits || api.limits?.rateLimits;
  if (!isGoverned(options) || !isKnown) return undefined;
  return createGateOf(api, options, send, options.governor ?? governorFor(api, options));
};

/** The governor of a client's calls, for what its streams take of the exchange. */
export const governorOf: GovernorOf = (api, options) =>
  isGoverned(options) ? (options.governor ?? governorFor(api, options)) : undefined;

/** A client that takes a way of its own to the exchange has its own address there, as far as anyone can tell. */
function governorFor({ limits }: Pick<GovernedApi, 'limits'>, options: AnyClientOptions): Governor {
  const { address, fetch, transport, timing, environment = 'production', baseUrl } = options;
  if (address === undefined && (fetch || transport || timing)) return createGovernor({ timing });
  return sharedGovernor([limits?.rateLimits?.pool, baseUrl ?? environment, address].join(' '));
}
