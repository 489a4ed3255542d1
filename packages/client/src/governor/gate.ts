import { BadInputError, badValue, isOpenDerivsError } from '@openderivs/signing';
import { isRateLimitError } from '../errors/guards.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { AbortedError } from '../errors/transport-errors.ts';
import type { ToldLimits } from '../limits.ts';
import type { NamedOperation } from '../operation.ts';
import type { AnyClientOptions } from '../options.ts';
import type { CreateGate, GovernedApi } from '../pipeline/gate.ts';
import { type Holds, quietFor } from '../pipeline/holds.ts';
import type { PreparedCall, Send, Settled } from '../pipeline/prepared-call.ts';
import { quietly } from '../quietly.ts';
import { accountName } from './account-name.ts';
import { createDemands, type Holder } from './claims.ts';
import type { ExchangeClock, Governor, Ticket } from './governor.ts';
import { leadsElsewhere, limitsInForce } from './limits-in-force.ts';
import { readTold } from './told-limits.ts';

/** A governor that makes the gates of its clients itself, for where a client does not bring the means. */
export interface GatedGovernor extends Governor {
  readonly gate?: CreateGate;
}

/** Are the calls of this client governed? Those to an address of the caller's own are when the caller says by which limits. */
export const isGoverned = (options: AnyClientOptions): boolean => {
  const { rateLimit, governor, limits } = options;
  if (rateLimit !== undefined && rateLimit !== false) throw badValue('rateLimit', rateLimit, 'false, or leave it out');
  if (governor && !isGovernor(governor)) throw new BadInputError('governor', 'is none', 'give createGovernor()');
  return rateLimit !== false && (!leadsElsewhere(options) || governor !== undefined || limits !== undefined);
};

/** By its form: it may have been made by another copy of the package. */
export const isGovernor = (value: unknown): value is Governor =>
  ['enter', 'hold', 'held', 'usage'].every((name) => typeof Object(value)[name] === 'function');

/** What stands between a client and the exchange: says for each call what it takes, and asks a governor for it. */
export function createGate(api: GovernedApi, options: AnyClientOptions, send: Send, governor: Governor): Holds {
  const { address = 'here', accountId, environment = 'production', baseUrl, maxWait = 300_000, hooks } = options;
  const { apiKey } = options as { readonly apiKey?: string };
  const holder: Holder = {
    environment: baseUrl ?? environment,
    address,
    account: accountId ?? (apiKey === undefined ? 'nobody' : accountName(apiKey)),
  };
  const first = limitsInForce(api.limits, options);
  const { told } = first.rateLimits;
  if (options.limits === 'exchange' && !told) {
    throw new BadInputError('limits', 'are not told by this exchange', "leave 'exchange' out, or give them yourself");
  }
  let demandOf = createDemands(first, holder);
  const { operations } = api;
  const ask = async (operation: NamedOperation, by: ToldLimits) => {
    const { data, error } = await send({ operation, query: '', body: undefined, options: {} });
    if (error) throw error;
    demandOf = createDemands(limitsInForce(api.limits, options, readTold(by, data)), holder);
  };
  let asked = options.limits !== 'exchange';
  let asking: Promise<void> | undefined;
  /** Asks for the limits once, however many calls wait for the answer; after a failure the next call asks again. */
  const know = (): Promise<void> | undefined => {
    const operation = asked ? undefined : operations.find(({ name }) => name === told?.operation);
    if (!operation || !told) return undefined;
    asking ??= ask(operation, told).then(
      () => {
        asked = true;
      },
      (error) => {
        asking = undefined;
        throw error;
      },
    );
    return asking;
  };

  const held: Holds['held'] = (operation) => {
    const found = governor.held(demandOf(operation).held);
    return found && { left: found.left, error: isRateLimitError(found.error) ? found.error : elsewhere(operation) };
  };
  const enter = (
    call: PreparedCall,
    clock: ExchangeClock,
    longest: number | false | undefined,
  ): Ticket | Promise<Ticket> => {
    const demand = demandOf(call.operation);
    const mayWait = checkWait(call.options.maxWait ?? maxWait);
    return governor.enter({
      operation: call.operation.name,
      claims: demand.claimsOf(call),
      lane: () => demand.laneOf(call),
      signal: call.options.signal,
      maxWait: typeof longest === 'number' ? Math.min(mayWait, Math.max(0, longest)) : mayWait,
      clock,
    });
  };
  checkWait(maxWait);
  return {
    held,
    note(operation, { scope, error }) {
      governor.hold(demandOf(operation).keys[scope], quietFor(error), error);
    },
    async pass(call, run, clock, longest) {
      const { operation } = call;
      let ticket: Ticket;
      try {
        if (!asked && operation.name !== told?.operation) await know();
        const entered = enter(call, clock, longest);
        ticket = entered instanceof Promise ? await entered : entered;
      } catch (error) {
        return { error: isOpenDerivsError(error) ? error : abortedBy(error, operation) };
      }
      const { wait } = ticket;
      if (wait) quietly(() => hooks?.onWait?.(wait));
      let settled: Settled | undefined;
      try {
        settled = await run();
        return settled;
      } finally {
        // Behind the hold that an answer asked for: nobody else may go in between.
        ticket.settle(settled?.answer?.headers, wasSent(settled));
      }
    },
  };
}

/** What ends a call before anything of it was sent; of anything else, some of it may have arrived. */
const unsent = /^(TOO_LATE|BAD_INPUT|RATE_LIMITED|SIGN)/;

const wasSent = (settled: Settled | undefined): boolean =>
  settled !== undefined && (settled.answer !== undefined || !unsent.test(settled.error?.code ?? ''));

const abortedBy = (cause: unknown, { name }: NamedOperation) =>
  new AbortedError({ operation: name, outcome: 'refused', cause });

function checkWait(wait: number): number {
  if (wait >= 0) return wait;
  throw badValue('maxWait', wait, 'milliseconds, 0 or more');
}

/** What another process was told: the answer itself is there. */
const elsewhere = ({ name }: NamedOperation) =>
  new RateLimitError({
    ...{ operation: name, outcome: 'refused', status: 429, headers: {}, usage: {} },
    ...{ exchangeCode: 429, exchangeMessage: 'another process was asked to keep quiet' },
    ...{ retryAfter: undefined, banned: false },
  });
