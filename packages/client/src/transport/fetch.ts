import { type Transport, TransportFailure } from './transport.ts';

/** Options of the transport that uses a `fetch`. */
export interface FetchTransportOptions {
  /** The function to call; the runtime's own, looked up at each call, when left out. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/**
 * The default outside Node, and what carries a caller's own `fetch`.
 *
 * A `fetch` does not tell whether bytes had left when it failed, so every failure counts as sent.
 *
 * @example
 * createBinanceUsdm({ fetch: myProxyingFetch });
 */
export function createTransport(options: FetchTransportOptions = {}): Transport {
  return {
    async send({ method, origin, target, headers, body, signal, timeout }) {
      const controller = new AbortController();
      let reason: 'network' | 'timeout' | 'aborted' = 'network';
      const stop = (why: 'timeout' | 'aborted', cause?: unknown) => {
        reason = why;
        controller.abort(cause);
      };
      const onAbort = () => stop('aborted', signal?.reason);
      if (signal?.aborted) throw new TransportFailure('aborted', 'unsent', { cause: signal.reason });
      signal?.addEventListener('abort', onAbort);
      const timer = setTimeout(() => stop('timeout'), timeout);
      let response: Response | undefined;
      try {
        // A redirect would carry key and signature to another host: it is read as an answer, never followed.
        const init: RequestInit = { method, headers, redirect: 'manual', signal: controller.signal };
        if (body !== undefined) init.body = body;
        response = await (options.fetch ?? globalThis.fetch)(`${origin}${target}`, init);
        return {
          status: statusOf(response),
          headers: Object.fromEntries(response.headers),
          text: await response.text(),
        };
      } catch (cause) {
        const answer = response && { status: response.status, headers: Object.fromEntries(response.headers) };
        throw new TransportFailure(reason, response ? 'answering' : 'sent', answer ? { cause, answer } : { cause });
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      }
    },
  };
}

/** Browsers hide a redirect behind status 0; what matters is that it was one. */
const statusOf = (response: Response): number => (response.type === 'opaqueredirect' ? 307 : response.status);
