import type { Gate, GateFacts } from '../pipeline/gate.ts';
import { createGovernor } from './create-governor.ts';
import { createGate as createGateOf, isGoverned } from './gate.ts';
import type { Governor } from './governor.ts';
import { sharedGovernor } from './registry.ts';

/** Where there are processes: a client without a governor of its own shares the process's. */
export const createGate = (facts: GateFacts): Gate | undefined =>
  isGoverned(facts) && (facts.options.governor || facts.described?.rateLimits || facts.options.limits)
    ? createGateOf(facts, facts.options.governor ?? governorFor(facts))
    : undefined;

/** A client that takes a way of its own to the exchange has its own address there, as far as anyone can tell. */
function governorFor({ described, options, base, timing }: GateFacts): Governor {
  const { address, fetch, transport, environment = 'production', baseUrl } = options;
  if (address === undefined && (fetch || transport || options.timing)) return createGovernor({ timing });
  const pool = described?.rateLimits?.pool;
  return sharedGovernor([pool, baseUrl === undefined ? environment : base.origin, address].join(' '));
}
