import { badValue } from '@openderivs/signing';
import type { Base } from '../base-url.ts';
import type { Dialect, Signed } from '../dialect.ts';
import { createScrub, scrubbedAnswer } from '../errors/scrub.ts';
import { isWrite } from '../operation.ts';
import type { AnyClientOptions } from '../options.ts';
import { ownHeaders } from '../parameters/own-headers.ts';
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
  /** Headers that every call needs. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** The client's: receive window, timeout, catalogue. */
  readonly options: AnyClientOptions;
}

const readTimeout = 10_000;
// Longer than the 10 s after which Binance itself gives up: its own verdict beats our not knowing.
const writeTimeout = 15_000;

/** Sends a call once: sign, send, read, judge. Throws only for bad input, before anything is sent. */
export function createAttempt(
  parts: AttemptParts,
  onInexact?: (operation: string, number: string) => void,
): (call: PreparedCall) => Promise<Settled> {
  const readers = new Map<string | undefined, ReadJson>();
  const readerFor = (names: string | undefined): ReadJson => {
    const known = readers.get(names);
    if (known) return known;
    const reader = createReader(names);
    readers.set(names, reader);
    return reader;
  };

  return async (call) => {
    const signing = toRequest(parts, call);
    const request = signing instanceof Promise ? await signing : signing;
    let answer: TransportAnswer;
    try {
      answer = await parts.transport.send(request);
    } catch (failure) {
      return { error: toFailure(call, request, failure) };
    }
    const { name, text } = call.operation;
    const read = readerFor(text);
    const settled = judgeAnswer(parts.dialect, parts.options.catalogue, call, answer, (json) =>
      read(json, (number) => onInexact?.(name, number)),
    );
    // Errors are logged: one whose answer may quote the request is made without its key and signature.
    return settled.error
      ? judgeAnswer(parts.dialect, parts.options.catalogue, call, scrubbedAnswer(answer, createScrub(request)), read)
      : settled;
  };
}

/** Sign last, after every wait: the timestamp is taken here and nowhere else. */
function toRequest(parts: AttemptParts, call: PreparedCall): TransportRequest | Promise<TransportRequest> {
  const { operation, query, body, options } = call;
  const { base, dialect } = parts;
  const timeout = options.timeout ?? parts.options.timeout ?? (isWrite(operation) ? writeTimeout : readTimeout);
  // setTimeout fires at once beyond 2^31 - 1.
  if (!(timeout > 0 && timeout < 2 ** 31)) throw badValue('timeout', timeout, 'milliseconds above 0, up to 2147483647');
  const path = base.prefix + operation.path;
  const own = ownHeaders(options.headers);

  const withSignature = (signed: Signed): TransportRequest => ({
    method: operation.method,
    origin: base.origin,
    target: signed.query ? `${path}?${signed.query}` : path,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...parts.headers,
      ...own,
      ...signed.headers,
    },
    body,
    signal: options.signal,
    timeout,
  });

  if (operation.security === 'public') return withSignature({ query, headers: {} });
  if (operation.security === 'key') return withSignature({ query, headers: dialect.identify() });
  const recvWindow = options.recvWindow ?? parts.options.recvWindow;
  const signed = dialect.sign({ operation, query, body, timestamp: parts.now(), recvWindow });
  return signed instanceof Promise ? signed.then(withSignature) : withSignature(signed);
}
