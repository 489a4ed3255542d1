import { badValue, type Clock, createServerClock, type ServerClock } from '@openderivs/signing';
import { createGate } from '#governor';
import { createTransport as createDefaultTransport } from '#transport';
import type { ApiDefinition } from './api-definition.ts';
import { chooseBase, isLoopback } from './base-url.ts';
import { type Accepted, createToCall, type WriteCall } from './call.ts';
import { windowIn } from './dialect.ts';
import { remember } from './internals.ts';
import { callOptionsOf, checkClientOptions } from './known-options.ts';
import type { NamedOperation } from './operation.ts';
import type { AnyClientOptions, CallOptions } from './options.ts';
import { createMintId } from './parameters/client-ids.ts';
import { checkOptions } from './parameters/names.ts';
import { createToWire, type ToWire } from './parameters/to-wire.ts';
import { createAges } from './pipeline/age.ts';
import { createAttempt } from './pipeline/attempt.ts';
import { createHolds } from './pipeline/holds.ts';
import { createPipeline } from './pipeline/pipeline.ts';
import type { Send, Settled } from './pipeline/prepared-call.ts';
import { quietLogger } from './quiet-logger.ts';
import { realTiming, type Timing } from './timing.ts';
import { createTransport as createFetchTransport } from './transport/fetch.ts';
import { createVerbs } from './verbs/verbs.ts';

/** What every client has beside its methods and verbs. */
export interface ClientParts {
  /** The clock that calls are signed by. `await client.clock.sync()` measures it before the first order. */
  readonly clock: ServerClock;
  /** Closes idle connections. The client can be used again; it opens new ones. */
  close(): void;
}

/**
 * A client from data: a method per operation, the openapi-fetch verbs beside them, one pipeline below both. Starts no
 * timer and sends nothing.
 */
export function createClient(api: ApiDefinition, options: AnyClientOptions): object {
  const { operations, lookup = '', dialect, serverTime } = api;
  checkClientOptions(options, dialect);
  const callOptions = callOptionsOf(dialect);
  const timing: Timing = { ...realTiming, ...options.timing };
  const transport = options.transport ?? (options.fetch ? createFetchTransport(options) : createDefaultTransport());
  const base = chooseBase(api.servers, options);
  const holds = createGate(api, options, (call) => send(call)) ?? createHolds(timing.monotonic);
  const logger = quietLogger(options.logger);
  const names = new Set(lookup.split(' '));
  const parts = { ...api, base, transport, holds, lookup: names, options: { ...options, logger } };

  // The time is asked for once and without retries: a late answer would only blur it.
  const askTime = createAttempt({ ...parts, now: timing.wallClock });
  const { maxClockOffset = isLoopback(base) ? Number.POSITIVE_INFINITY : undefined } = options;
  if (maxClockOffset !== undefined && !(maxClockOffset > 0)) {
    throw badValue('maxClockOffset', maxClockOffset, 'milliseconds above 0');
  }
  const readServerTime = async () => {
    const operation = operations.find(({ name }) => name === serverTime.operation) as NamedOperation;
    // Asking for the time is knocking too; it hardly waits, since a late answer would only blur it.
    const call = { operation, query: '', body: undefined, options: {} };
    const { answer, data } = acceptedOf(await holds.pass(call, () => askTime(call), clock, 250));
    return serverTime.read({ ...answer, data });
  };
  const clock: Clock =
    options.clock ??
    createServerClock({ ...timing, resolution: serverTime.resolution, maxOffset: maxClockOffset, readServerTime });
  const receiveWindow = windowIn(dialect, options) ?? dialect.receiveWindow;
  const { maxAge = receiveWindow } = options;
  // By one that compares with nothing, an order of any age would be sent.
  if (!(maxAge > 0)) throw badValue('maxAge', maxAge, 'milliseconds above 0');
  const send = createPipeline({ ...parts, clock, timing, maxAge });

  const mint = createMintId(timing.wallClock, timing.random);
  const check = options.checks?.(operations, logger);
  const client = createVerbs(send, base, operations, { dialect, callOptions, check, now: createAges(timing).now });
  client.clock = clock;
  client.close = () => transport.close?.();
  const toCall = createToCall(dialect);
  for (const operation of operations) {
    const toWire = createToWire(operation, dialect.advice, check, options.mintIds === false ? undefined : mint);
    client[operation.name] = createMethod(send, operation, callOptions, toWire, toCall);
  }
  remember(client, { ...parts, timing, mint, callOptions, receiveWindow });
  return client;
}

type Method = (params?: Record<string, unknown>, options?: CallOptions) => WriteCall<unknown>;

const noOptions = {};

function createMethod(
  send: Send,
  operation: NamedOperation,
  callOptions: ReadonlySet<string>,
  toWire: ToWire,
  toCall: ReturnType<typeof createToCall>,
): Method {
  const run = async (params: Record<string, unknown> | undefined, options: CallOptions) => {
    checkOptions(options, callOptions);
    const { query, body } = toWire(params);
    return acceptedOf(await send({ operation, query, body, options }));
  };
  return (params, options = noOptions) => toCall(run(params, options));
}

function acceptedOf({ answer, data, error }: Settled): Accepted {
  if (error || !answer) throw error;
  return { answer, data };
}
