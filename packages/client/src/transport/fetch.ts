import { type FailureReason, type Transport, TransportFailure } from './transport.ts';

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
      if (signal?.aborted) throw new TransportFailure('aborted', 'unsent', { cause: signal.reason });
      const controller = new AbortController();
      let reason: FailureReason = 'network';
      let response: Response | undefined;
      const answer = async () => {
        // A redirect would carry key and signature to another host: it is read as an answer, never followed.
        const init: RequestInit = { method, headers, redirect: 'manual', signal: controller.signal };
        if (body !== undefined) init.body = body;
        response = await (options.fetch ?? globalThis.fetch)(`${origin}${target}`, init);
        const text = await response.text();
        return { status: statusOf(response), headers: Object.fromEntries(response.headers), text };
      };
      let giveUp: (cause: unknown) => void = () => {};
      // Not every `fetch` heeds a signal, so the call does not wait for it to do so.
      const stopped = new Promise<never>((_, reject) => {
        giveUp = reject;
      });
      const stop = (why: FailureReason, cause?: unknown) => {
        reason = why;
        controller.abort(cause);
        giveUp(cause);
      };
      const onAbort = () => stop('aborted', signal?.reason);
      signal?.addEventListener('abort', onAbort);
      const timer = setTimeout(() => stop('timeout'), timeout);
      try {
        return await Promise.race([answer(), stopped]);
      } catch (cause) {
        const arrived = response && { status: response.status, headers: Object.fromEntries(response.headers) };
        throw new TransportFailure(
          reason,
          response ? 'answering' : 'sent',
          arrived ? { cause, answer: arrived } : { cause },
        );
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      }
    },
  };
}

/** Browsers hide a redirect behind status 0, and a `fetch` may follow one in spite of all: what matters is that it was one. */
const statusOf = ({ type, redirected, status }: Response): number =>
  type === 'opaqueredirect' || redirected ? 307 : status;
