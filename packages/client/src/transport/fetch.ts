import { wait } from '../wait.ts';
import { type AnswerBody, createAnswerBody } from './answer-body.ts';
import {
  type FailureReason,
  isTransportFailure,
  type Transport,
  type TransportAnswer,
  TransportFailure,
} from './transport.ts';

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
    async send({ method, origin, target, headers, body, signal, timeout, maxAnswerBytes }) {
      if (signal?.aborted) throw new TransportFailure('aborted', 'unsent', { cause: signal.reason });
      const controller = new AbortController();
      let arrived: { status: number; headers: Record<string, string> } | undefined;
      const exchange = async (): Promise<TransportAnswer> => {
        // A redirect would carry key and signature to another host: it is read as an answer, never followed.
        const init: RequestInit = { method, headers, redirect: 'manual', signal: controller.signal };
        if (body !== undefined) init.body = body;
        const response = await (options.fetch ?? globalThis.fetch)(origin + target, init);
        arrived = { status: statusOf(response), headers: Object.fromEntries(response.headers) };
        return { ...arrived, text: await textOf(response, createAnswerBody(arrived.headers, maxAnswerBytes, true)) };
      };
      // Not every `fetch` heeds a signal, so the call does not wait for it to do so.
      return new Promise((resolve, reject) => {
        const fail = (reason: FailureReason, cause: unknown) => {
          stop();
          controller.abort(cause);
          reject(new TransportFailure(reason, arrived ? 'answering' : 'sent', { cause, answer: arrived }));
        };
        const stop = wait(timeout, signal, fail);
        exchange().then(
          (answer) => {
            stop();
            resolve(answer);
          },
          (cause) => fail(isTransportFailure(cause) ? cause.reason : 'network', cause),
        );
      });
    },
  };
}

/** Browsers hide a redirect behind status 0, and a `fetch` may follow one in spite of all: what matters is that it was one. */
const statusOf = ({ type, redirected, status }: Response): number =>
  type === 'opaqueredirect' || redirected ? 307 : status;

/** Not `response.text()`, which knows no bound. A `fetch` whose body is no stream has its text checked afterwards. */
async function textOf(response: Response, body: AnswerBody): Promise<string> {
  const reader = response.body?.getReader?.();
  for (let chunk: Uint8Array | undefined; ; ) {
    const fault = body.add(chunk);
    if (fault) {
      reader?.cancel().catch(() => {});
      throw new TransportFailure(fault, 'answering');
    }
    if (!reader) return response.text();
    const { done, value } = await reader.read();
    if (done) return body.text();
    chunk = value;
  }
}
