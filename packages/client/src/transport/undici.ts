import { BadInputError } from '@openderivs/signing';
import { type Dispatcher, Pool } from 'undici';
import { wait } from '../wait.ts';
import { type AnswerBody, createAnswerBody } from './answer-body.ts';
import { isCompressed } from './compressed.ts';
import {
  type FailureReason,
  type Phase,
  type Transport,
  type TransportAnswer,
  TransportFailure,
  type TransportRequest,
} from './transport.ts';

/** Options of the undici transport: those of its pool, or a dispatcher of your own (a `ProxyAgent`, say). */
export interface UndiciTransportOptions {
  /** Of undici 6, 7 or 8, also when it is another copy than the one that the client finds. */
  readonly dispatcher?: Dispatcher | undefined;
  /** Connections per origin; undici's default (no bound) when left out. */
  readonly connections?: number | undefined;
}

/**
 * The fastest path on Node: `dispatch` over a pool of undici 6, 7 or 8. Install `undici` beside the client and hand this over.
 *
 * @example
 * import { undiciTransport } from '@openderivs/client/undici';
 * const usdm = createBinanceUsdm({ apiKey, secretKey, transport: undiciTransport() });
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  const { dispatcher, connections } = options;
  if (dispatcher && typeof dispatcher.dispatch !== 'function') {
    throw new BadInputError('dispatcher', 'has no method dispatch', 'give a Pool, an Agent or a ProxyAgent of undici');
  }
  const pools = new Map<string, Pool>();
  const dispatcherOf = (origin: string): Dispatcher => {
    if (dispatcher) return dispatcher;
    let pool = pools.get(origin);
    if (!pool) {
      pool = new Pool(origin, connections ? { connections } : {});
      pools.set(origin, pool);
    }
    return pool;
  };
  return {
    send: (request) => dispatch(dispatcherOf(request.origin), request),
    close() {
      for (const pool of pools.values()) void pool.close();
      pools.clear();
    },
  };
}

/** `dispatch` rather than `request`: no stream and no signal per call, since a whole answer is all that is wanted. */
function dispatch(dispatcher: Dispatcher, request: TransportRequest): Promise<TransportAnswer> {
  return new Promise((resolve, reject) => {
    const { signal } = request;
    if (signal?.aborted) {
      reject(new TransportFailure('aborted', 'unsent', { cause: signal.reason }));
      return;
    }
    let phase: Phase = 'unsent';
    let abort: ((reason: Error) => void) | undefined;
    let status = 0;
    let headers: Record<string, string> = {};
    let body: AnswerBody | undefined;
    let stopped = false;

    const fail = (reason: FailureReason, cause: unknown) => {
      settle();
      reject(
        new TransportFailure(reason, phase, phase === 'answering' ? { cause, answer: { status, headers } } : { cause }),
      );
    };
    const stop = (reason: FailureReason, cause?: unknown) => {
      fail(reason, cause);
      // Still queued: undici tells onStart later, which aborts it then.
      stopped = true;
      abort?.(cause instanceof Error ? cause : new Error(reason));
    };
    const settle = wait(request.timeout, signal, stop);

    // Called when the connection stands and the request is about to be written.
    const onStart = (given: (reason: Error) => void) => {
      abort = given;
      if (stopped) given(new Error('stopped before it was sent'));
      else phase = 'sent';
    };
    const onHead = (statusCode: number, incoming: Record<string, string>) => {
      phase = 'answering';
      status = statusCode;
      headers = incoming;
      body = createAnswerBody(headers, request.maxAnswerBytes);
      onChunk();
    };
    const onChunk = (chunk?: Uint8Array) => {
      if (stopped) return;
      const fault = isCompressed(headers) ? 'encoded' : body?.add(chunk);
      if (fault) stop(fault);
    };
    const onEnd = () => {
      if (stopped) return;
      settle();
      const answer = { status, headers, text: body?.text() ?? '' };
      // The pool takes a connection for busy until undici's own immediate has run, which is set after this event: a
      // caller who hears at once would open a second connection with the next call.
      queueMicrotask(() => setImmediate(resolve, answer));
    };
    const onError = (cause: Error) => fail('network', cause);

    // undici 6 knows only the handlers of the second half; later ones go by the first, where it is there.
    const handlers: Dispatcher.DispatchHandler = {
      onRequestStart: (controller) => onStart((reason) => controller.abort(reason)),
      onResponseStart: (_controller, statusCode, incoming) => onHead(statusCode, joined(incoming)),
      onResponseData: (_controller, chunk) => onChunk(chunk),
      onResponseEnd: onEnd,
      onResponseError: (_controller, cause) => onError(cause),

      onConnect: onStart,
      onHeaders(statusCode, raw) {
        onHead(statusCode, joined(namedOf(raw)));
        return true;
      },
      onData(chunk) {
        onChunk(chunk);
        return true;
      },
      onComplete: onEnd,
      onError,
    };
    const path = request.target;
    try {
      dispatcher.dispatch(
        {
          origin: request.origin,
          method: request.method as Dispatcher.HttpMethod,
          path,
          headers: request.headers as Record<string, string>,
          body: request.body ?? null,
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        handlers,
      );
    } catch (cause) {
      // A ProxyAgent refuses some headers this way.
      stop('network', cause);
    }
  });
}

/** Names and values in turns, as bytes, which is how undici 6 gives headers. */
function namedOf(raw: readonly Uint8Array[]): Record<string, string[]> {
  const named: Record<string, string[]> = {};
  for (let at = 0; at < raw.length; at += 2) {
    const [name, value] = raw.slice(at, at + 2).map((text) => Buffer.from(text).toString('latin1'));
    if (name && value !== undefined) named[name.toLowerCase()] = [...(named[name.toLowerCase()] ?? []), value];
  }
  return named;
}

/** Repeated headers joined by a comma, as the other transports have them. */
function joined(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  for (const name in headers) {
    const value = headers[name];
    if (Array.isArray(value))
      return Object.fromEntries(
        Object.entries(headers).map(([key, one]) => [key, Array.isArray(one) ? one.join(', ') : String(one)]),
      );
  }
  return headers as Record<string, string>;
}
