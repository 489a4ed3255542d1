import { BadInputError, badValue } from '@openderivs/signing';
import { isRateLimitError } from '../errors/guards.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import type { NamedOperation } from '../operation.ts';
import type { Gate, GateFacts } from '../pipeline/gate.ts';
import { quietFor } from '../pipeline/holds.ts';
import { accountOf } from './account.ts';
import { createDemands, type Demand, type Holder } from './claims.ts';
import type { Governor } from './governor.ts';
import { limitsInForce } from './limits-in-force.ts';
import { readTold } from './told-limits.ts';

/** A governor that makes the gates of its clients itself, for where a client does not bring the means. */
export interface GatedGovernor extends Governor {
  gate?(facts: GateFacts): Gate | undefined;
}

/** Are the calls of this client governed? Those to an address of the caller's own are when the caller says by which limits. */
export const isGoverned = ({ options }: GateFacts): boolean => {
  const { rateLimit, governor, limits, baseUrl } = options;
  if (rateLimit !== undefined && rateLimit !== false) throw badValue('rateLimit', rateLimit, 'false, or leave it out');
  if (governor && !isGovernor(governor)) throw new BadInputError('governor', 'is none', 'give createGovernor()');
  return rateLimit !== false && (baseUrl === undefined || governor !== undefined || limits !== undefined);
};

/** By its form: it may have been made by another copy of the package. */
export const isGovernor = (value: unknown): value is Governor =>
  ['enter', 'hold', 'held', 'usage'].every((name) => typeof Object(value)[name] === 'function');

/** What stands between a client and the exchange: says for each call what it takes, and asks a governor for it. */
export function createGate(facts: GateFacts, governor: Governor): Gate {
  const { described, options, base, ask } = facts;
  const { address = 'here', accountId, environment = 'production', baseUrl } = options;
  const { apiKey } = options as { readonly apiKey?: string };
  const holder: Holder = {
    environment: baseUrl === undefined ? environment : base.origin + base.prefix,
    address,
    account: accountId ?? (apiKey === undefined ? 'nobody' : accountOf(apiKey)),
  };
  const first = limitsInForce(described, options);
  const { told } = first.rateLimits;
  if (options.limits === 'exchange' && !told) {
    throw new BadInputError('limits', 'are not told by this exchange', "leave 'exchange' out, or give them yourself");
  }
  let demandOf = createDemands(first, holder);
  let isTold = options.limits !== 'exchange';
  let telling: Promise<void> | undefined;

  /** Asks for the limits once, however many calls wait for the answer; after a failure the next call asks again. */
  const tell = (operation: string): Promise<void> => {
    telling ??= ask(operation)
      .then((answer) => {
        if (told) demandOf = createDemands(limitsInForce(described, options, readTold(told, answer)), holder);
        isTold = true;
      })
      .finally(() => {
        telling = undefined;
      });
    return telling;
  };

  const keysOf = (operation: NamedOperation, of: keyof Demand['keys']) => demandOf(operation).keys[of];
  const enter: Gate['enter'] = (call, clock, maxWait) => {
    const { operation } = call;
    if (!(maxWait >= 0)) throw badValue('maxWait', maxWait, 'milliseconds, 0 or more');
    if (!isTold && told && operation.name !== told.operation) {
      return tell(told.operation).then(() => enter(call, clock, maxWait));
    }
    const demand = demandOf(operation);
    return governor.enter({
      operation: operation.name,
      claims: demand.claimsOf(call),
      lane: () => demand.laneOf(call),
      signal: call.options.signal,
      maxWait,
      clock,
    });
  };
  return {
    enter,
    note(operation, { scope, error }) {
      governor.hold(keysOf(operation, scope), quietFor(error), error);
    },
    held(operation) {
      const held = governor.held(demandOf(operation).held);
      return held && { left: held.left, error: isRateLimitError(held.error) ? held.error : elsewhere(operation) };
    },
  };
}

/** What another process was told: the answer itself is there. */
const elsewhere = ({ name }: NamedOperation) =>
  new RateLimitError({
    ...{ operation: name, outcome: 'refused', status: 429, headers: {}, usage: {} },
    ...{ exchangeCode: 429, exchangeMessage: 'another process was asked to keep quiet' },
    ...{ retryAfter: undefined, banned: false },
  });
