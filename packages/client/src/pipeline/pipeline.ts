import { BadInputError, type OpenDerivsError } from '@openderivs/signing';
import type { Base } from '../base-url.ts';
import type { Dialect } from '../dialect.ts';
import { isWrite, type NamedOperation } from '../operation.ts';
import type { BinanceCallOptions } from '../options.ts';
import { createReader, type ReadJson } from '../read/read-json.ts';
import type { Transport, TransportAnswer, TransportRequest } from '../transport/transport.ts';
import { judgeAnswer } from './judge-answer.ts';
import { toFailure } from './to-failure.ts';

/** One logical call, its parameters already bytes. Both styles make one of these. */
export interface PreparedCall {
  readonly operation: NamedOperation;
  readonly query: string;
  readonly body: string | undefined;
  readonly options: BinanceCallOptions;
}

/** An answer, read and judged: either data or the error that a named method throws. */
export interface Settled {
  readonly answer: TransportAnswer;
  /** The whole body as JSON. */
  readonly body: unknown;
  /** What named methods give of it. */
  readonly data: unknown;
  readonly error: OpenDerivsError | undefined;
}

/** What a pipeline works with. */
export interface PipelineParts {
  readonly base: Base;
  readonly dialect: Dialect;
  readonly transport: Transport;
  readonly now: () => number;
  readonly recvWindow: number | undefined;
  readonly timeout: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends a call and judges its answer. Throws only when there is no whole answer. */
export type Send = (call: PreparedCall) => Promise<Settled>;

const readTimeout = 10_000;
// Longer than the 10 s after which Binance itself gives up: its own verdict beats our not knowing.
const writeTimeout = 15_000;

/**
 * The one way to the exchange, below the named methods and the openapi-fetch verbs alike:
 * sign, send, read, judge.
 */
export function createPipeline(parts: PipelineParts): Send {
  const readers = new Map<string, ReadJson>();
  const readerOf = ({ name, text }: NamedOperation): ReadJson => {
    let reader = readers.get(name);
    if (!reader) {
      reader = createReader(text);
      readers.set(name, reader);
    }
    return reader;
  };

  return async (call) => {
    const request = await toRequest(parts, call);
    let answer: TransportAnswer;
    try {
      answer = await parts.transport.send(request);
    } catch (failure) {
      throw toFailure(call, request.timeout, failure);
    }
    return judgeAnswer(parts.dialect, call, answer, readerOf(call.operation));
  };
}

/** Sign last, after every wait: the timestamp is taken here and nowhere else. */
async function toRequest(parts: PipelineParts, call: PreparedCall): Promise<TransportRequest> {
  const { operation, query, body, options } = call;
  const { base, dialect } = parts;
  let finalQuery = query;
  let headers: Readonly<Record<string, string>> = options.headers
    ? { ...parts.headers, ...options.headers }
    : parts.headers;
  if (operation.security === 'key') headers = { ...headers, ...dialect.identify() };
  else if (operation.security !== 'public') {
    const recvWindow = options.recvWindow ?? parts.recvWindow;
    const signing = dialect.sign({ operation, query, body, timestamp: parts.now(), recvWindow });
    const signed = signing instanceof Promise ? await signing : signing;
    finalQuery = signed.query;
    headers = { ...headers, ...signed.headers };
  }
  if (body !== undefined) headers = { 'content-type': 'application/json', ...headers };
  return {
    method: operation.method,
    origin: base.origin,
    target: finalQuery ? `${base.prefix}${operation.path}?${finalQuery}` : base.prefix + operation.path,
    headers,
    body,
    signal: options.signal,
    timeout: timeoutOf(options.timeout ?? parts.timeout, operation),
  };
}

function timeoutOf(timeout: number | undefined, operation: NamedOperation): number {
  if (timeout === undefined) return isWrite(operation) ? writeTimeout : readTimeout;
  // setTimeout fires at once beyond 2^31 - 1.
  if (timeout > 0 && timeout < 2 ** 31) return timeout;
  throw new BadInputError('timeout', `is ${timeout}`, 'give milliseconds above 0, up to 2147483647');
}
