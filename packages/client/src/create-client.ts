import { systemClock } from '@openderivs/signing';
import { createTransport as createDefaultTransport } from '#transport';
import { chooseBase } from './base-url.ts';
import { type Call, type CallResponse, toCall } from './call.ts';
import type { Dialect } from './dialect.ts';
import type { NamedOperation, OperationTable } from './operation.ts';
import type { BinanceCallOptions, ClientOptions } from './options.ts';
import { createToWire, type ToWire } from './parameters/to-wire.ts';
import { createPipeline, type Send } from './pipeline/pipeline.ts';
import { createTransport as createFetchTransport } from './transport/fetch.ts';
import { createVerbs } from './verbs/verbs.ts';

/** One API, as its package gives it. */
export interface ApiDefinition {
  readonly operations: OperationTable;
  readonly servers: Readonly<Record<string, string>>;
  readonly dialect: Dialect;
  /** Headers that an environment needs on every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

type AnyOptions = ClientOptions<string> & { readonly recvWindow?: number | undefined };

/**
 * A client from data: a method per operation, the openapi-fetch verbs beside them, one pipeline below both. Starts no
 * timer and sends nothing.
 */
export function createClient(api: ApiDefinition, options: AnyOptions): object {
  const base = chooseBase(api.servers, options);
  const send = createPipeline({
    base,
    dialect: api.dialect,
    transport: options.transport ?? (options.fetch ? createFetchTransport(options) : createDefaultTransport()),
    now: options.now ?? systemClock.now,
    recvWindow: options.recvWindow,
    timeout: options.timeout,
    headers: api.headers ?? {},
  });
  const operations = Object.entries(api.operations).map(([name, operation]) => ({ ...operation, name }));
  const client = createVerbs(send, base, operations);
  for (const operation of operations) client[operation.name] = createMethod(send, operation);
  return client;
}

type Method = (params?: Record<string, unknown>, options?: BinanceCallOptions) => Call<unknown>;

const noOptions = {};

function createMethod(send: Send, operation: NamedOperation): Method {
  let toWire: ToWire | undefined;
  const run = async (
    params: Record<string, unknown> | undefined,
    options: BinanceCallOptions,
  ): Promise<CallResponse<unknown>> => {
    toWire ??= createToWire(operation);
    const { query, body } = toWire(params);
    const settled = await send({ operation, query, body, options });
    if (settled.error) throw settled.error;
    return { data: settled.data, status: settled.answer.status, headers: settled.answer.headers };
  };
  return (params, options = noOptions) => toCall(run(params, options));
}
