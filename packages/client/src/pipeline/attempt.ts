import { BadInputError } from '@openderivs/signing';
import type { Base } from '../base-url.ts';
import type { ErrorCatalogue } from '../catalogue/catalogue.ts';
import type { Dialect } from '../dialect.ts';
import { createScrub, scrubbedAnswer } from '../errors/scrub.ts';
import { isWrite, type NamedOperation } from '../operation.ts';
import { checkHeaders } from '../parameters/check-headers.ts';
import { createReader, type ReadJson } from '../read/read-json.ts';
import type { Transport, TransportAnswer, TransportRequest } from '../transport/transport.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { PreparedCall, Settled } from './pipeline.ts';
import { toFailure } from './to-failure.ts';

/** What one sending needs. */
export interface AttemptParts {
  readonly base: Base;
  readonly dialect: Dialect;
  readonly transport: Transport;
  readonly now: () => number;
  readonly recvWindow: number | undefined;
  readonly timeout: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly catalogue?: ErrorCatalogue | undefined;
  readonly onInexact: ((operation: string, number: string) => void) | undefined;
}

const readTimeout = 10_000;
// Longer than the 10 s after which Binance itself gives up: its own verdict beats our not knowing.
const writeTimeout = 15_000;

/** Sends a call once: sign, send, read, judge. Throws only for bad input, before anything is sent. */
export function createAttempt(parts: AttemptParts): (call: PreparedCall) => Promise<Settled> {
  const readers = new Map<string, ReadJson>();
  const readerOf = ({ name, text }: NamedOperation): ReadJson => {
    let reader = readers.get(name);
    if (!reader) {
      const read = createReader(text);
      const { onInexact } = parts;
      reader = onInexact ? (json) => read(json, (number) => onInexact(name, number)) : read;
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
      return { answer: undefined, body: undefined, data: undefined, error: toFailure(call, request, failure) };
    }
    const read = readerOf(call.operation);
    const settled = judgeAnswer(parts.dialect, call, answer, read, parts.catalogue);
    if (!settled.error) return settled;
    // Errors are logged: one whose answer quotes the request is made again, without its key and signature.
    const discreet = scrubbedAnswer(answer, createScrub(request));
    return discreet === answer ? settled : judgeAnswer(parts.dialect, call, discreet, read, parts.catalogue);
  };
}

/** Sign last, after every wait: the timestamp is taken here and nowhere else. */
async function toRequest(parts: AttemptParts, call: PreparedCall): Promise<TransportRequest> {
  const { operation, query, body, options } = call;
  const { base, dialect } = parts;
  if (options.headers) checkHeaders(options.headers);
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
