import { wait } from '../wait.ts';
import { type AnswerBody, createAnswerBody } from './answer-body.ts';
import { type FailureReason, type Transport, type TransportAnswer, TransportFailure } from './transport.ts';

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
export const createTransport = (options: FetchTransportOptions = {}): Transport => ({
  send: ({ method, origin, target, headers, body = null, signal, timeout, maxAnswerBytes }) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) throw new TransportFailure('aborted', 'unsent', { cause: signal.reason });
      const controller = new AbortController();
      let answer: Omit<TransportAnswer, 'text'> | undefined;
      const fail = (reason: FailureReason, cause?: unknown) => {
        stop();
        controller.abort(cause);
        reject(new TransportFailure(reason, answer ? 'answering' : 'sent', { cause, answer }));
      };
      // Not every `fetch` heeds a signal, so the call does not wait for it to do so.
      const stop = wait(timeout, signal, fail);

      const exchange = async () => {
        const response = await (options.fetch ?? globalThis.fetch)(origin + target, {
          method,
          headers,
          body,
          // A redirect would carry key and signature to another host: it is read as an answer, never followed.
          redirect: 'manual',
          signal: controller.signal,
        });
        answer = { status: statusOf(response), headers: Object.fromEntries(response.headers) };
        const text = await textOf(response, createAnswerBody(answer.headers, maxAnswerBytes));
        if (text === undefined) return fail('oversized');
        stop();
        resolve({ ...answer, text });
      };
      exchange().catch((cause) => fail('network', cause));
    }),
});

/** Browsers hide a redirect behind status 0, and a `fetch` may follow one in spite of all: what matters is that it was one. */
const statusOf = ({ type, redirected, status }: Response): number =>
  type === 'opaqueredirect' || redirected ? 307 : status;

/**
 * The text of a body, or nothing when that is too long. Not by `response.text()`, which knows no bound; a `fetch` whose
 * body is no stream has its text checked afterwards.
 */
async function textOf(response: Response, body: AnswerBody): Promise<string | undefined> {
  const reader = response.body?.getReader?.();
  for (let chunk: Uint8Array | undefined; !body.add(chunk); ) {
    if (!reader) return response.text();
    const { done, value } = await reader.read();
    if (done) return body.text();
    chunk = value;
  }
  reader?.cancel().catch(() => {});
  return undefined;
}
