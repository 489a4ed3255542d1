import { type Dispatcher, Pool } from 'undici';
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
  readonly dispatcher?: Dispatcher | undefined;
  /** Connections per origin; undici's default (no bound) when left out. */
  readonly connections?: number | undefined;
}

/**
 * The fastest path on Node: `undici.request` over a pool. Install `undici` beside the client and hand this over.
 *
 * @example
 * import { undiciTransport } from '@openderivs/client/undici';
 * const usdm = createBinanceUsdm({ apiKey, secretKey, transport: undiciTransport() });
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  const pools = new Map<string, Pool>();
  const dispatcherOf = (origin: string): Dispatcher => {
    if (options.dispatcher) return options.dispatcher;
    let pool = pools.get(origin);
    if (!pool) {
      pool = new Pool(origin, options.connections ? { connections: options.connections } : {});
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
    let control: Dispatcher.DispatchController | undefined;
    let status = 0;
    let headers: Record<string, string> = {};
    const chunks: Buffer[] = [];

    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const fail = (reason: FailureReason, cause: unknown) => {
      settle();
      reject(
        new TransportFailure(reason, phase, phase === 'answering' ? { cause, answer: { status, headers } } : { cause }),
      );
    };
    const stop = (reason: FailureReason, cause: unknown) => {
      fail(reason, cause);
      control?.abort(cause instanceof Error ? cause : new Error(reason));
      // Still queued: undici tells onRequestStart later, which aborts it then.
      stopped = true;
    };
    let stopped = false;
    const onAbort = () => stop('aborted', signal?.reason);
    const timer = setTimeout(() => stop('timeout', undefined), request.timeout);
    signal?.addEventListener('abort', onAbort);

    dispatcher.dispatch(
      {
        origin: request.origin,
        method: request.method as Dispatcher.HttpMethod,
        path: request.target,
        headers: request.headers as Record<string, string>,
        body: request.body ?? null,
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      {
        // Called when the connection stands and the request is about to be written.
        onRequestStart(controller) {
          control = controller;
          if (stopped) controller.abort(new Error('stopped before it was sent'));
          else phase = 'sent';
        },
        onResponseStart(_controller, statusCode, incoming) {
          phase = 'answering';
          status = statusCode;
          headers = joined(incoming);
        },
        onResponseData(_controller, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          settle();
          const answer = { status, headers, text: textOf(chunks) };
          // The pool takes a connection for busy until undici's own immediate has run, which is set after this event: a
          // caller who hears at once would open a second connection with the next call.
          queueMicrotask(() => setImmediate(resolve, answer));
        },
        onResponseError: (_controller, cause) => fail('network', cause),
      },
    );
  });
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

const textOf = (chunks: readonly Buffer[]): string =>
  (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString('utf8');
