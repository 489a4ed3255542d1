import { badValue, isOpenDerivsError } from '@openderivs/signing';
import type { Base } from '../base-url.ts';
import { type Dialect, type Signed, windowIn } from '../dialect.ts';
import { createScrub } from '../errors/scrub.ts';
import { isWrite } from '../operation.ts';
import type { AnyClientOptions } from '../options.ts';
import { ownHeaders } from '../parameters/own-headers.ts';
import { createReader, type ReadJson } from '../read/read-json.ts';
import { checkMaxAnswerBytes, defaultMaxAnswerBytes, withinLimit } from '../transport/answer-limit.ts';
import type { Transport, TransportAnswer, TransportRequest } from '../transport/transport.ts';
import { type Holds, heldBack } from './holds.ts';
import { judgeAnswer } from './judge-answer.ts';
import { type LookupNames, toFinal } from './lookup.ts';
import type { CheckAge, PreparedCall, Settled } from './prepared-call.ts';
import { tellSending } from './sendings.ts';
import { toFailure } from './to-failure.ts';
import { unreadAnswer } from './unread-answer.ts';

/** What one sending needs. */
export interface AttemptParts {
  readonly base: Base;
  readonly dialect: Dialect;
  readonly transport: Transport;
  readonly holds: Holds;
  readonly now: () => number;
  /** Headers that every call needs. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly lookup: LookupNames;
  /** The client's: receive window, timeout, catalogue. */
  readonly options: AnyClientOptions;
}

/** Sends a call once: sign, send, read, judge. An error before anything was sent has no answer and is `refused`. */
export type Attempt = (call: PreparedCall, checkAge?: CheckAge) => Promise<Settled>;

export function createAttempt(parts: AttemptParts, onInexact?: (operation: string, number: string) => void): Attempt {
  checkMaxAnswerBytes(parts.options.maxAnswerBytes);
  const readers = new Map<string | undefined, ReadJson>();
  const readerFor = (names: string | undefined): ReadJson => {
    const reader = readers.get(names) ?? createReader(names);
    readers.set(names, reader);
    return reader;
  };

  return async (call, checkAge) => {
    let request: TransportRequest;
    try {
      const signing = toRequest(parts, call, checkAge);
      request = signing instanceof Promise ? await signing : signing;
      // A signer may take long, and others be told meanwhile that the exchange wants quiet.
      const held = parts.holds.held(call.operation);
      if (held) throw heldBack(call.operation, held);
      // Last: a process that stands still while anything else is looked at would send an old call.
      checkAge?.();
    } catch (error) {
      // Bad input, a signer that failed, quiet to be kept, or a call that has grown too old: nothing was sent.
      if (isOpenDerivsError(error)) return { error };
      throw error;
    }
    const { name, text } = call.operation;
    let answer: TransportAnswer;
    let read = readerFor(text);
    try {
      answer = withinLimit(await parts.transport.send(request), request.maxAnswerBytes);
    } catch (failure) {
      const unread = unreadAnswer(failure, request);
      if (!unread)
        return { error: toFinal(call, toFailure(call, request, failure, parts.dialect.secrets), parts.lookup) };
      ({ answer, read } = unread);
    }
    const settled = judgeAnswer(
      parts,
      call,
      answer,
      (json) => read(json, (number) => onInexact?.(name, number)),
      () => createScrub(request, parts.dialect.secrets),
    );
    const { error, hold } = settled;
    if (hold) parts.holds.note(call.operation, hold);
    return error ? { ...settled, error: toFinal(call, error, parts.lookup) } : settled;
  };
}

/** Sign last, after every wait: the timestamp is taken here and nowhere else. */
function toRequest(
  parts: AttemptParts,
  call: PreparedCall,
  checkAge: CheckAge | undefined,
): TransportRequest | Promise<TransportRequest> {
  const { operation, query, body, options } = call;
  const { base, dialect } = parts;
  // A write's is longer than the 10 s after which exchanges give up by themselves: their verdict beats our not knowing.
  const timeout = options.timeout ?? parts.options.timeout ?? (isWrite(operation) ? 15_000 : 10_000);
  // setTimeout fires at once beyond 2^31 - 1.
  if (!(timeout > 0 && timeout < 2 ** 31)) throw badValue('timeout', timeout, 'milliseconds above 0, up to 2147483647');
  const path = base.prefix + operation.path;
  const own = ownHeaders(options.headers, dialect.secrets, parts.headers);

  const withSignature = (signed: Signed): TransportRequest => ({
    method: operation.method,
    origin: base.origin,
    target: signed.query ? `${path}?${signed.query}` : path,
    // Spreading several objects into one takes as long as a hash.
    headers: Object.assign(
      body === undefined ? {} : { 'content-type': 'application/json' },
      parts.headers,
      own,
      signed.headers,
    ),
    body,
    signal: options.signal,
    timeout,
    maxAnswerBytes: parts.options.maxAnswerBytes ?? defaultMaxAnswerBytes,
  });

  if (operation.security === 'public') return withSignature({ query, headers: {} });
  if (operation.security === 'key') return withSignature({ query, headers: dialect.identify() });
  const timestamp = parts.now();
  // Behind the timestamp: a process that stands still between the two would sign with a fresh one.
  checkAge?.();
  const signed = dialect.sign({ operation, query, body, timestamp, window: windowIn(dialect, options, parts.options) });
  const toSend = (parts: Signed): TransportRequest => {
    const request = withSignature(parts);
    tellSending(options, timestamp, request);
    return request;
  };
  return signed instanceof Promise ? signed.then(toSend) : toSend(signed);
}
